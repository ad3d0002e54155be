import pytest
from trying import fixed, flags

from qa_tool.text.complements import by_word

CHECK = "wrong-complement"


@pytest.mark.parametrize(
    ("text", "flagged", "mended"),
    [
        (
            "The court sentenced him 5 years in jail.",
            "sentenced him 5 years",
            "The court sentenced him to 5 years in jail.",
        ),
        ("She was glad to sentence Kim a year.", "sentence Kim a year", "She was glad to sentence Kim to a year."),
        ("They discussed about the war.", "discussed about", "They discussed the war."),
        ("Ministers welcomed with the decision.", "welcomed with", "Ministers welcomed the decision."),
        ("Despite he was ill, he sang.", "Despite", "although he was ill, he sang."),
        ("It opened before two years.", "opened before two years", "It opened two years ago."),
        ("She left in two days after the vote.", "in two days after", "She left two days after the vote."),
        ("He wanted become a doctor.", "He wanted become", "He wanted to become a doctor."),
        ("Spain won Italy 2-1.", "won Italy", "Spain beat Italy 2-1."),
        ("The fire was broken out in Rome.", "was broken out", "The fire broke out in Rome."),
        ("She wants to avoid to have a trial.", "avoid to have", "She wants to avoid having a trial."),
        ("The judge suggested to cancel it.", "judge suggested to cancel", "The judge suggested cancelling it."),
        ("We look forward to meet him.", "look forward to meet", "We look forward to meeting him."),
        ("He succeeded to grow rice.", "succeeded to grow", "He succeeded in growing rice."),
        ("They insisted to hold it.", "insisted to hold", "They insisted on holding it."),
        ("She is capable to win.", "capable to win", "She is capable of winning."),
        ("They prevented him to enter.", "prevented him to enter", "They prevented him from entering."),
        ("They let her to go home.", "let her to go", "They let her go home."),
        ("He explained us that it rained.", "explained us that", "He explained to us that it rained."),
        ("She told to reporters that it rained.", "told to reporters that", "She told reporters that it rained."),
        ("She wrote in Facebook that it rained.", "wrote in", "She wrote on Facebook that it rained."),
        ("His page in YouTube is new.", "page in", "His page on YouTube is new."),
        ("The party accused her that she lied.", "accused her that", "The party accused her, saying that she lied."),
        (
            "He promised to the voters that he would.",
            "promised to the voters that",
            "He promised the voters that he would.",
        ),
        ("She missed to qualify.", "missed to qualify", "She failed to qualify."),
        ("He proposed to the guests to sing.", "proposed to the guests to sing", "He proposed that the guests sing."),
        ("The doctor told, that she is well.", "doctor told, that", "The doctor said that she is well."),
        ("He already spoken to them.", "He already spoken", "He has already spoken to them."),
        ("I was very not happy.", "was very not happy", "I was not at all happy."),
        ("He acted very irresponsible in May.", "acted very irresponsible", "He acted very irresponsibly in May."),
        ("They reacted aggressive when asked.", "reacted aggressive", "They reacted aggressively when asked."),
        ("They won a 6-5 win over Rome.", "won a 6-5 win", "They won 6-5 over Rome."),
        ("They won the final by winning 3-1.", "won the final by winning 3-1", "They won the final 3-1."),
        ("She worked as nurse in Rome.", "worked as nurse", "She worked as a nurse in Rome."),
        ("The party and his leader left.", "The party and his", "The party and its leader left."),
        ("He stressed on the need for it.", "stressed on", "He stressed the need for it."),
        ("She married with an actor.", "married with", "She married an actor."),
        ("Despite of the rain they came.", "Despite of", "Despite the rain they came."),
        ("According the ministry, it rained.", "According", "According to the ministry, it rained."),
        ("From the other hand, it is late.", "From the other hand,", "On the other hand, it is late."),
        ("He entered to the village.", "entered to", "He entered the village."),
        ("It lies in 20 km from here.", "lies in 20 km from", "It lies 20 km from here."),
        ("She graduated Tartu University.", "graduated", "She graduated from Tartu University."),
        ("They arrived to Kyiv on Monday.", "arrived to", "They arrived in Kyiv on Monday."),
        ("They arrived to the airport.", "arrived to", "They arrived at the airport."),
        ("It depends from the weather.", "depends from", "It depends on the weather."),
        ("It consists from two parts.", "consists from", "It consists of two parts."),
        ("He was accused in taking bribes.", "accused in", "He was accused of taking bribes."),
        ("He congratulated them with the holiday.", "congratulated them with", "He congratulated them on the holiday."),
        ("It is superior than the old one.", "superior than", "It is superior to the old one."),
        ("It decided that to extend the ban.", "decided that to extend", "It decided to extend the ban."),
        (
            "The reason for the delay was because of it; the reason is because nobody came.",
            "reason is because",
            "The reason for the delay was because of it; the reason is that nobody came.",
        ),
        ("According to the police said, he left.", "According to the police said", "According to the police, he left."),
        (
            "It said that because of the heavy rain.",
            "said that because of",
            "It said that it was because of the heavy rain.",
        ),
        ("He taught there since 2010 until now.", "since 2010 until now", "He taught there since 2010."),
        ("The law begins in the end of May.", "in the end of", "The law begins at the end of May."),
    ],
)
def test_finds_what_does_not_go_together(text, flagged, mended):
    assert flags(CHECK, text) == [flagged]
    assert fixed(CHECK, text) == mended
    assert flags(CHECK, mended) == []


@pytest.mark.parametrize(
    "text",
    [
        "As opposed to the others, Spain won Sunday 2-1, she won Wimbledon 6-4, 6-3, and he demanded for the first time that she apologise on his behalf.",
        "After that the troops left; it lies within 30 kilometres of the border, and EU plans include a tax.",
        "The change in two weeks after the vote was the first in ten years after the war.",
        "According to what he said, it was late; he said that because of the rain the match was off.",
        "They agreed that to win they must fight, and promised that to this day; since 2010 until May it was shut.",
        "What they discussed about the war is known; nobody discussed about-turns, and we discussed about 20 of them.",
        "He avoided to the end his debts; you avoid to your cost the rain; she was denied to save face.",
        "The evidence suggested to us that it rained; the measures suggested to reduce it failed.",
        "He let him to their house; he let the flat to go abroad; they made them to sell; made to order.",
        "He described him that way; the story told to reporters that night; he mentioned them that day.",
        "He married with the blessing of the king, and is married with two children and a baby.",
        "In the end of the house that faced the sea she lived; the dog did not answer to its name.",
        "According full rights to all is law; the same right, according the states the same respect, is old.",
        "He entered to applause and to the sound of drums; letters arrived to Kate's delight; he arrived to find her.",
        "They arrived to Paris traffic; it depends from day to day on luck, and of course on her.",
        "It consisted from the start of five men; she was accused in court, in the murder trial and in the killing.",
        "He congratulated them with a kiss; the most responsible of all; it is 20 km from here; he is in 20 films.",
        "She graduated with honours; the issue they stressed on Monday; the flag stressed on the mast.",
        "They prevented the attack to save the town; they depend of necessity on it; he is interested on principle.",
        "Because of he-said-she-said disputes it fell; they arrived to London fog; he insisted to reporters that it rained.",
        "Responsible of course for it all, and in accordance of course with the law, they depend from the start on trust.",
        "Troops entered to a hero's welcome, and Kate married with Tom's blessing.",
        "She felt guilty for leaving him, and was found guilty on fraud charges; he was accused on terrorism counts.",
        "She took part at the age of nine, and at the request of the king; he participated to raise funds.",
        "Members participate to the extent possible; despite of course his age he ran; few were aware on the day.",
        "A stake in Facebook; he told them, that is all; had he already spoken? He worked as director of the museum.",
        "He accused her of that. She acted surprised, natural and cool; a page in Facebook's rules; they won a prize.",
        "The judge sentenced him two years ago, and sentenced two men; he was sentenced that day.",
        "Things are different with the new king; he is prohibited to this day; it is worth it to me.",
    ],
)
def test_leaves_what_english_says_alone(text):
    assert flags(CHECK, text) == []


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("The union had demanded for a higher wage.", "The union had demanded a higher wage."),
        ("Anna Berg visited to a small town.", "Anna Berg visited a small town."),
        ("Sales reached to 2.1 billion euros.", "Sales reached 2.1 billion euros."),
        ("He spoke against of the plan.", "He spoke against the plan."),
        ("It runs two times per a day.", "It runs two times per day."),
        ("Trade amounted 2 billion euros.", "Trade amounted to 2 billion euros."),
        ("Spain accounts more than 80 percent of it.", "Spain accounts for more than 80 percent of it."),
        ("The loss is estimated in 4 million euros.", "The loss is estimated at 4 million euros."),
        ("Prices rose on 12 percent.", "Prices rose by 12 percent."),
        ("It is more on 12 percent than in May.", "It is 12 percent more than in May."),
        ("They want to prolong it on one year.", "They want to prolong it by one year."),
        ("It was twice than in 2020.", "It was twice as much as in 2020."),
        ("They sold half of million lamps.", "They sold half a million lamps."),
        ("It lost half from its worth.", "It lost half of its worth."),
        ("It will contribute for the growth of the town.", "It will contribute to the growth of the town."),
        ("We are concerning about the rain.", "We are concerned about the rain."),
        ("They look for those, who did it.", "They look for those who did it."),
        ("Rain will fall, the service informed on Monday.", "Rain will fall, the service said on Monday."),
        ("One of them was 54 years.", "One of them was 54 years old."),
    ],
)
def test_prepositions_and_figures(text, mended):
    assert fixed(CHECK, text) == mended
    assert flags(CHECK, mended) == []


def test_what_looks_like_these_passes():
    text = (
        "The price demanded for a room; what she visited to a certain degree; he reached to the shelf for 2 lamps."
        " The accounts of 80 firms, the amount 2 men asked, estimated in 2020; half of the million; more on 12 later."
        " It was extended on two sides, rose on 12 stages, and contributed for the first time. The news is concerning."
        " Three times than never; he was 54 years in office; near of kin; per an order of the court."
    )
    assert flags(CHECK, text) == []


def test_the_table_can_be_read():
    assert all(by_word().values())


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("He criticized that the plan was late.", "He complained that the plan was late."),
        ("Experts analyzed that the price would fall.", "Experts said that the price would fall."),
        ("She pointed that it was late.", "She pointed out that it was late."),
        ("The ministry informed that the road was shut.", "The ministry said that the road was shut."),
        ("The coach explained about his plan.", "The coach explained his plan."),
        ("They visited to the town.", "They visited the town."),
        ("The court accepted to hear it.", "The court agreed to hear it."),
        ("She will not accept to leave.", "She will not agree to leave."),
        ("He left as soon as finishing the meal.", "He left after finishing the meal."),
        ("The match is scheduled at Asan Stadium.", "The match is scheduled to be held at Asan Stadium."),
        ("The vote is scheduled on Monday.", "The vote is scheduled for Monday."),
        ("He was caught in four hours of the theft.", "He was caught within four hours of the theft."),
    ],
)
def test_what_the_east_puts_behind_a_verb(text, mended):
    assert fixed(CHECK, text) == mended


def test_what_may_stand_behind_these_verbs_passes():
    text = (
        "It was criticized that the plan was late. He was informed that the road was shut. They supported that. The money"
        " he accepted to end the war is gone. He left as soon as morning in the north came. In the first four hours of"
        " the arrest he slept. What they explained about the plan is known. He visited at the invitation of the king."
    )
    assert flags(CHECK, text) == []
