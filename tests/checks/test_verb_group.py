import pytest
from trying import fixed, flags

CHECK = "verb-group"


@pytest.mark.parametrize(
    ("text", "flagged", "mended"),
    [
        ("The guests have went home.", "have went", "The guests have gone home."),
        ("She had wrote to the king.", "had wrote", "She had written to the king."),
        ("They did not came to the talks.", "did not came", "They did not come to the talks."),
        ("They did not left the talks.", "did not left", "They did not leave the talks."),
        ("She had forgave the king.", "had forgave", "She had forgiven the king."),
        ("He said he would went home.", "would went", "He said he would go home."),
        ("The army could took the town.", "could took", "The army could take the town."),
        ("They will went to Rome.", "They will went", "They will go to Rome."),
        ("The law is been discussed.", "is been", "The law has been discussed."),
        ("The law could been passed.", "could been", "The law could have been passed."),
        ("The town has be taken.", "has be", "The town has been taken."),
        ("He was appoint by the king.", "was appoint", "He was appointed by the king."),
        ("The men have been expel from the party.", "been expel", "The men have been expelled from the party."),
        ("The courts must to decide soon.", "must to", "The courts must decide soon."),
        ("The plan is be approved.", "is be", "The plan is approved."),
        ("The law, which was be passed in May, is void.", "was be", "The law, which was passed in May, is void."),
        ("He said that the law is be passed.", "is be", "He said that the law is passed."),
        ("She told him that he should to resign.", "should to", "She told him that he should resign."),
        ("He said that he will goes there.", "he will goes", "He said that he will go there."),
        ("They said that the army has went home.", "has went", "They said that the army has gone home."),
        ("He did not said anything.", "did not said", "He did not say anything."),
        ("They didn’t had a plan.", "didn’t had", "They didn’t have a plan."),
        ("The road will be destroy.", "be destroy", "The road will be destroyed."),
        ("The town is evacuate.", "is evacuate", "The town is evacuated."),
        ("The ministers will meeting in Rome.", "will meeting", "The ministers will meet in Rome."),
        ("A plant in Gumi can produces ten cars.", "can produces", "A plant in Gumi can produce ten cars."),
        ("Guards could saved two of them.", "could saved", "Guards could be saved two of them."),
        ("The file must exists.", "must exists", "The file must exist."),
        ("He does not allows it.", "does not allows", "He does not allow it."),
        ("The plan aims to strengthening the port.", "aims to strengthening", "The plan aims to strengthen the port."),
        ("The ship will able to sail on.", "will able", "The ship will be able to sail on."),
        ("She did not able to sing.", "did not able", "She was not able to sing."),
        ("The soldiers did not able to sing.", "did not able", "The soldiers were not able to sing."),
        ("I do not able to sing.", "do not able", "I am not able to sing."),
        ("The fire was happened at noon.", "was happened", "The fire happened at noon."),
        ("The fire has been occurred at noon.", "has been occurred", "The fire has occurred at noon."),
        ("The board is consist of nine men.", "is consist", "The board consists of nine men."),
        ("The men are agree with her.", "are agree", "The men agree with her."),
        ("The letter was receive in May.", "was receive", "The letter was received in May."),
        ("There have many ways to do it.", "There have many", "There are many ways to do it."),
    ],
)
def test_finds_verbs_that_do_not_go_together(text, flagged, mended):
    assert flags(CHECK, text) == [flagged]
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("They did not wanted the war.", "did not wanted"),
        ("He decided to went home.", "decided to went"),
        ("They will can leave on Monday.", "They will can"),
    ],
)
def test_finds_those_that_only_the_source_can_mend(text, flagged):
    assert flags(CHECK, text) == [flagged]


@pytest.mark.parametrize(
    "text",
    [
        "All they had went up in smoke, and what he had took years to earn.",
        "What it is is a lie; the question of who he was was left open.",
        "Those who could went home, and the people who did not saw the end of it.",
        "They have come, have become rich, and had overcome it; it may have been so.",
        "The will has been read, and the party's will was done; the can is empty, and might is right.",
        "It does not exceed ten; they do not need it, did not speed, and do not feed the dogs.",
        "It is a must to see; she is used to being alone, and what he has been is over.",
        "He wants to be, and will be, there; let it be so; would-be kings; the has-been left.",
        "What they did was announce it, and all it does is allow the sale.",
        "The place she goes to had closed; the man he spoke to was gone.",
        "Be that as it may, it was to be expected.",
        "He left a will containing two names; a can opened with a knife; their might being gone, they did what they could.",
        "The storm could fell trees, he could found a dynasty and will saw a beam, and it would hamstring them.",
        "My advice is forget it; the motto is learn from the best, and the rule was listen first.",
        "How could cutting taxes help? The army said it will, meeting or no meeting; no will can bring her back.",
        "Not until May will funding resume, he said; the first step is admit the fault.",
        "The dye was died for; he did as best he could using boats, and it will need time and could feed them.",
        "What was happened upon was a cave; there has to be a way, and there have been many.",
        "He is planning to build; due to rising costs, and with a view to opening; the man who did not, saving face, left.",
    ],
)
def test_leaves_what_english_says_alone(text):
    assert flags(CHECK, text) == []


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("They have choose another way.", "They have chosen another way."),
        ("We are not know the way.", "We do not know the way."),
        ("Those who gathering in the square sang.", "Those who gathered in the square sang."),
        ("The roof was collapsed in the storm.", "The roof collapsed in the storm."),
        ("Trade will be suffered.", "Trade will suffer."),
        ("A man who born in Rome left.", "A man who was born in Rome left."),
        ("After received the prize, she left.", "After receiving the prize, she left."),
        ("The police will conducts a search.", "The police will conduct a search."),
        ("Spain, which landing a probe in May, rejoiced.", "Spain, which lands a probe in May, rejoiced."),
        ("A train that running between them is full.", "A train that runs between them is full."),
        ("Our army is strengthen surveillance.", "Our army is strengthening surveillance."),
        ("The two leaders will met in Rome.", "The two leaders will meet in Rome."),
        (
            "In the final the hosts of South Korea will meets them.",
            "In the final the hosts of South Korea will meet them.",
        ),
        ("The firm said that it will appeals.", "The firm said that it will appeal."),
        ("The bank begins to lowering its rate.", "The bank begins to lower its rate."),
        ("He ordered the old clerks to finishing the list.", "He ordered the old clerks to finish the list."),
        ("The law was changed to allows the sale.", "The law was changed to allow the sale."),
        ("The women, who was visit the palace, left.", "The women, who was visiting the palace, left."),
    ],
)
def test_more_groups(text, mended):
    assert fixed(CHECK, text) == mended
    assert flags(CHECK, mended) == []


def test_what_looks_like_them_passes():
    text = "After failed talks, those who, waiting, sang and who including us were not receiving pay have need of it."
    assert flags(CHECK, text) == []


def test_gerunds_behind_a_preposition_pass():
    text = (
        "He told clerks of roads leading to mining the ore, asked fans to training, was used to going, and is near the end."
        " The time in which landing the plane is hard, a pipe, which according to him is old, and the idea that running in"
        " the rain helps; after which following the law was easy."
        " They helped men from boxing to winning a prize, and converted metres to coordinates. They are like the others."
    )
    assert flags(CHECK, text) == []
