"""What stood on pages of news that machines had translated from languages written in Latin letters."""

import pytest
from trying import assert_known, flags

EXPRESSIONS = {
    ("stilted-expression", "cs"): {
        "He let himself be heard that it is late.": "He said that it is late.",
        "“It is late,” he approached.": "“It is late,” he explained.",
        "“It is late,” she supplemented.": "“It is late,” she added.",
    },
    ("literal-translation", "cs"): {
        "The OSN sent two men.": "The UN sent two men.",
    },
    ("stilted-expression", "es"): {
        "A 20-year-old young man left.": "A 20-year-old man left.",
        "Due to these facts, he was jailed.": "Over this, he was jailed.",
        "He fled on board a red car.": "He fled in a red car.",
        "It has rained since this Tuesday.": "It has rained since Tuesday.",
        "It is worth mentioning that the bridge is shut.": "The bridge is shut.",
        "It rained throughout the national territory.": "It rained across the country.",
        "It was a frontal collision.": "It was a head-on collision.",
        "It was a settlement of accounts.": "It was a settling of scores.",
        "The forces of order came.": "The police came.",
        "They came aboard a motorcycle.": "They came on a motorcycle.",
        "They left by their own means.": "They left on their own.",
        "They met in the margins of the summit.": "They met on the sidelines of the summit.",
    },
    ("literal-translation", "es"): {
        "An ultra deputy left.": "A far-right deputy left.",
        "He goes to the second turn of the election.": "He goes to the runoff of the election.",
        "He was intercepted, when were attacked by two men.": "He was intercepted, when they were attacked by two men.",
        "It has 90 percent of the minutes scrutinized.": "It has 90 percent of the votes counted.",
        "Police opened an investigation folder.": "Police opened an investigation.",
        "The ONU sent two men.": "The UN sent two men.",
        "The OTAN met.": "NATO met.",
        "The PIB rose.": "The GDP rose.",
        "The mechanics of the accident are unknown.": None,
        "The officialism voted no.": "The ruling party voted no.",
        "The voting tables open at eight.": "The polling stations open at eight.",
        "They were called to the urns in May.": "They were called to the polls in May.",
    },
    ("literal-translation", "fr"): {
        "A source close to the file said so.": "A source close to the case said so.",
        "A thirty of people came.": "About thirty people came.",
        "It burned in full street.": "It burned in the middle of the street.",
        "The TVA rises.": "The VAT rises.",
        "The limit on this axis is low.": "The limit on this road is low.",
        "An “unprecedented” device has been deployed.": "An “unprecedented” operation has been deployed.",
        "He came to the high mass of cinema.": "He came to the big annual event of cinema.",
        "The retreat reform failed.": "The pension reform failed.",
        "The reform of retreats failed.": "The reform of pensions failed.",
    },
    ("stilted-expression", "fr"): {
        "According to our information, it would be a 30 cm blade.": "According to our information, it is reportedly a 30 cm blade.",
        "He spoke to the civil party.": "He spoke to the plaintiffs.",
        "He was stabbed at the exit of the school.": "He was stabbed outside the school.",
        "The judgment was placed under deliberation.": "The judgment was reserved.",
        "Two years in prison were requested against him.": None,
        "It takes place this Tuesday, March 28.": "It takes place on Tuesday, March 28.",
        "“Too late”, launches Binet.": "“Too late”, says Binet.",
        "“Too late”, launched the mayor.": "“Too late”, said the mayor.",
        "Several relatives of the president left.": "People close to the president left.",
        "The deputy of Doubs left.": "The MP for Doubs left.",
    },
    ("literal-translation", "it"): {
        "According to witnesses, the man would have hit a wall.": "According to witnesses, the man had hit a wall.",
        "He was associated to the Rome prison.": "He was taken to the Rome prison.",
    },
    ("stilted-expression", "it"): {
        "He won the trust vote.": "He won the confidence vote.",
        "Health operators came.": "Health workers came.",
        "The Gip of Rome ordered it.": "The judge of Rome ordered it.",
        "They are members of the maxi operation.": "They are members of the big operation.",
    },
    ("stilted-expression", "pl"): {
        "He left in the day of Tuesday.": "He left on Tuesday.",
        "It rained in the evening of Tuesday.": "It rained on Tuesday evening.",
        "Police are explaining the causes of the fire.": "Police are investigating the causes of the fire.",
        "“It is late,” he conveyed.": "“It is late,” he said.",
    },
    ("literal-translation", "pl"): {
        "The ONZ sent two men.": "The UN sent two men.",
    },
    ("literal-translation", "pt"): {
        "Two ONGs left.": "Two NGOs left.",
    },
    ("literal-translation", "ro"): {
        "From first reports, it appears that he would have crossed the road.": "From first reports, it appears that he had crossed the road.",
        "The car buffered a bus.": "The car hit a bus.",
    },
    ("stilted-expression", "ro"): {
        "From the first checks, he was drunk.": "According to initial findings, he was drunk.",
        "It is a case of bodily injury due to negligence.": "It is a case of causing injury by negligence.",
        "The crew had no sound and light signals.": "The crew had no siren and lights.",
        "The quoted source said so.": "The source said so.",
        "They learned of the occurrence of a road event.": "They learned of a road accident.",
        "Two died in a road event.": "Two died in a road accident.",
    },
    ("literal-translation", "tr"): {
        "He loaded on the opposition.": "He attacked the opposition.",
        "Protocol members came.": "Local dignitaries came.",
        "The minister said that: it is late.": "The minister said: it is late.",
    },
    ("stilted-expression", "tr"): {
        "In his speech here, he said no.": "Speaking there, he said no.",
        "It opened with the participation of Governor Ali Kaya.": "It opened in the presence of Governor Ali Kaya.",
        "Saying that the road is open, the Prime Minister Ali Kaya said it was late.": None,
    },
}


@pytest.mark.parametrize(("check", "language"), EXPRESSIONS)
def test_knows_what_comes_back_word_for_word(check, language):
    assert_known(check, language, EXPRESSIONS[check, language])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "According to the bill, it would be a crime; it appears that he would have liked to stay."),
        (
            "es",
            "The group went on board the ship; urns with ashes were found, and a second turn of the screw followed.",
        ),
        (
            "it",
            "The operators of the plant left; net of tax, the price is low; the associated costs fell, said the House.",
        ),
        ("pt", "A forum on the margin of error met; forty of the thieves left since, and the track record is good."),
        ("tr", "Explaining that is hard. Saying that, he left. The truck was loaded on Monday, he said, that is."),
        ("pl", "Police are explaining the new rules; in the evening it rained, and the day of Tuesday's match came."),
        ("fr", "A relative of the victim left; the army's retreat ended, and the high mass of the mountain rose."),
        ("ro", "The new book quoted sources as saying so; the road was closed for an event, and the axis tilted."),
        ("cs", "The letter was passed on to her; the car approached, and the bus was forwarded by rail."),
        ("cs", "It is a sign of trust, and he cast a vote; young women of 20 came to the frontal lobe clinic."),
    ],
)
def test_leaves_good_english_alone_that_is_like_it(language, text):
    for check in ("literal-translation", "stilted-expression", "source-habit"):
        assert flags(check, text, language) == []
