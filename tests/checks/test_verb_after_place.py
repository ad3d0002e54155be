import pytest
from trying import fixed, found

from qa_tool.domain.issue import Severity

CHECK = "verb-after-place"


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("In Omsk is expected a cold spell.", "is expected"),
        ("In Kiev, is expected deterioration of the weather.", "is expected"),
        ("In the Lviv region were detained two men.", "were detained"),
        ("In Poland will be held a tournament.", "will be held"),
        ("In Ukraine significantly increased the tariffs for water.", "increased"),
        ("In Odesa has opened a museum of bread.", "has opened"),
        ("In Sumy died a well-known surgeon.", "died"),
        ("In Perm in an accident with a tram injured four people.", "injured"),
        ("On May 9 in Omsk were opened two parks.", "were opened"),
        ("In the north of the island burned down two barns.", "burned down"),
        ("At the coming summit will be discussed the price of grain.", "will be discussed"),
        ("As a result of the raid on the port killed 12 people.", "killed"),
        ("Writes the Morning Post, the mayor has left.", "Writes"),
        ("According to him, has changed the mood of the voters.", "has changed"),
    ],
)
def test_finds_a_verb_before_its_subject(text, flagged):
    (placed,) = found(CHECK, text, "ru")
    assert placed.issue.text == flagged
    assert placed.issue.severity is Severity.MINOR


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("In the Kremlin commented on the visit.", "The Kremlin commented on the visit."),
        ("In the State Duma, explained how it works.", "The State Duma explained how it works."),
        ("In Britain announced the arrest of a spy.", "In Britain announced the arrest of a spy."),
    ],
)
def test_finds_that_nobody_speaks(text, mended):
    (placed,) = found(CHECK, text)
    assert placed.issue.severity is Severity.MAJOR
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "In Ukraine detained protesters were freed, and announced plans were shelved.",
        "In London, where it was held, a museum opened. In Paris stood a tower. In Rome is a fountain.",
        "In Germany rose gardens are rare; in the Kremlin they said that it rained.",
        "In March the shop closed, and in Kyiv it is expected to open again.",
        "In Berlin is expected to rain. In the village held by rebels a school opened two years ago.",
        "As a result of a raid that killed 12 people, a curfew began. On the road opened two years ago lay a tree.",
        "Reports the Post made are false. Writes Ann Roth: “I was there.”",
    ],
)
def test_leaves_english_alone(text):
    assert found(CHECK, text, "ru") == ()


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Began to disappear from pharmacies cheap drugs for the heart.", "Began to disappear"),
        ("Started to rise the prices of flats in the centre.", "Started to rise"),
        ("Was shown in the museum an icon of the 17th century.", "Was shown"),
        ("On the square were seen armed men in masks.", "were seen"),
        ("In the basement of the house was found a workshop for making weapons.", "was found"),
        ("Tomorrow in Kyiv is expected a thunderstorm with hail.", "is expected"),
        ("Tonight in the western regions will be fog.", "will be"),
        ("On Friday in Lviv will take place a concert of the choir.", "will take place"),
        ("In an interview with local media said the director of the clinic that beds were short.", "said"),
        ("At a briefing told the head of the region about the losses.", "told"),
        ("During a search were found two grenades and a rifle.", "were found"),
        ("To the coast of Kamchatka is approaching a powerful cyclone.", "is approaching"),
        ("On the road to Omsk overturned a truck with coal.", "overturned"),
        ("At night in the city sounded explosions.", "sounded"),
        ("Near the village of Pisky was shot down a drone.", "was shot down"),
        ("On the territory of the plant broke out a fire.", "broke out"),
        (
            "In the regional department of education reported that eleven schools are closed.",
            "In the regional department of education reported",
        ),
        ("Also was detained the driver of the car.", "Also was detained"),
        ("In the hospital are treated 14 people.", "are treated"),
        ("Were injured five people, two of them children.", "Were injured"),
        ("Appeared a video of the moment of the crash.", "Appeared"),
        ("Died a well-known actor of the Maly Theatre.", "Died"),
        ("Became known the name of the new coach.", "Became known"),
        ("Came into force a law on mobilization.", "Came into force"),
        ("On him was drawn up a protocol.", "was drawn up"),
        ("According to the investigators was stolen 3 million rubles.", "was stolen"),
        ("In the region is introduced a state of emergency.", "is introduced"),
        ("From the building were evacuated 120 people.", "were evacuated"),
        ("To the hospital were taken six passengers.", "were taken"),
        ("On May 5 in Perm burned down a school.", "burned down"),
        ("In the centre of Kyiv exploded a car.", "exploded"),
        ("In Kharkiv without electricity remained 30,000 people.", "remained"),
    ],
)
def test_finds_it_wherever_the_sentence_begins(text, flagged):
    (placed,) = found(CHECK, text, "ru")
    assert placed.issue.text == flagged


@pytest.mark.parametrize(
    "text",
    [
        "In the car were two men and a dog.",
        "Among the dead were three children.",
        "On display is a model of the ship.",
        "At the heart of the dispute is a piece of land.",
        "Also on the list was a former minister.",
        "In the village was a school until 1990.",
        "In the photo published on Monday a man is seen with a gun.",
        "On the wall hung a portrait of the king.",
        "At stake is the future of the firm.",
        "From the building they moved to a hotel.",
        "During the search found objects were numbered.",
        "In the hospital treated patients were moved to other wards.",
        "Behind him stood his wife.",
        "On Friday the city held a concert.",
        "To the surprise of the staff were added long hours of work without pay.",
        "Began to disappear, the report says, in the 1990s.",
        "Injured in the crash were five people.",
        "Gone are the days of cheap oil.",
        "Attached to the letter was a photo.",
        "Appeared in May, sold out in June.",
        "Died: Anna Roth, 67, singer.",
        "Also arrested was a 30-year-old man.",
        "In the city will be remembered as a friend of the poor, the mayor said.",
        "In the town founded in 1780 a school opened.",
        "On the road built in 1990 a truck overturned.",
        "Tomorrow will be sunny, and on Sunday it will rain.",
        "On Monday will be remembered for the rain.",
        "Seen from the air, the town is a star.",
        "Was detained a resident? Nobody knows.",
        "Started in 2019 the project is late.",
        "Nowhere was found a trace of the ship.",
        "Only in May was found a cure for it.",
        "Not until June were told the families of the crew.",
    ],
)
def test_leaves_orders_that_english_has_alone(text):
    assert found(CHECK, text, "ru") == ()


def test_an_office_in_small_letters_speaks_itself():
    text = "In the regional department of education reported that eleven schools are closed."
    assert fixed(CHECK, text) == "The regional department of education reported that eleven schools are closed."
