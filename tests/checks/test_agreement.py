import pytest
from trying import fixed, flags, found

CHECK = "agreement"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("There is many evidence of it.", "There is much evidence of it."),
        ("He likes these music.", "He likes this music."),
        ("This measures are new.", "These measures are new."),
        ("They had much problems with it.", "They had many problems with it."),
        ("They was in Rome.", "They were in Rome."),
        ("He have left.", "He has left."),
        ("It don't matter.", "It doesn't matter."),
        ("Two bad news reached her.", "Two pieces of bad news reached her."),
        ("There are many chaos in it.", "There are much chaos in it."),
        ("He hit 1 runs, and the blast killed 1 people.", "He hit 1 run, and the blast killed 1 person."),
        ("He turned seventy year old.", "He turned seventy years old."),
    ],
)
def test_mends_what_is_plain(text, right):
    assert fixed(CHECK, text) == right


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Every students of the school left.", ["Every students"]),
        ("He saw a soldiers and left.", ["a soldiers"]),
        ("Those country are small.", ["Those country"]),
    ],
)
def test_finds_the_rest(text, flagged):
    assert flags(CHECK, text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        "these music festivals, many information technology firms, every people's deputy, this measures 5 metres",
        "He gave a little advice, held a joint news conference, and ran a fake news and gossip site of many a kind.",
        "Many a person; as much people say; a few years; another three weeks; half a years; these are things",
        "It were better. I have been there. They have. We, is the word. He and they are here.",
        "This products company and a things list; each years-long case; a cities-first plan.",
        "He gave it much. People came. With those people and this people of the north.",
    ],
)
def test_leaves_longer_nouns_alone(text):
    assert flags(CHECK, text) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("He said 300 Russian soldier were killed.", "He said 300 Russian soldiers were killed."),
        (
            "They shelled 5 settlement, and three doctor were hurt.",
            "They shelled 5 settlements, and three doctors were hurt.",
        ),
        ("It rose to 35 degree Celsius by 12 month.", "It rose to 35 degrees Celsius by 12 months."),
        ("He was 45 year old.", "He was 45 years old."),
        ("The price is 3 thousands rubles.", "The price is 3 thousand rubles."),
        ("One of the most important problem is age.", "One of the most important problems is age."),
        ("There is a lot of problem in it.", "There is a lot of problems in it."),
        ("There was two people in it.", "There were two people in it."),
        ("Several person were hurt.", "Several people were hurt."),
        ("Most of residents left, and one of issues is age.", "Most residents left, and one of the issues is age."),
        ("A three-days visit; a 5-years-old girl.", "A three-day visit; a 5-year-old girl."),
        ("The firm bought new equipments.", "The firm bought new equipment."),
    ],
)
def test_mends_the_number_of_what_is_counted(text, right):
    assert fixed(CHECK, text) == right


@pytest.mark.parametrize(
    "text",
    [
        "A 35 degree angle, the 27 country bloc, a five year of plenty, a 45 year old man is 45 year old news.",
        "On May 5 Russian official media said so; No. 10 official sources, type 2 patient groups, Article 5 case law.",
        "It rose 5 percent month on month; tens of thousands of them, 3 millions of them; in 2030 country by country.",
        "There is 20 years between them. There is a lot of country to cover. In 10 years man will go.",
        "One of the most important problem areas is a number of case studies; a two-person team, 10-year plan.",
    ],
)
def test_leaves_labels_and_adjectives_alone(text):
    assert flags(CHECK, text) == []


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Exports rose by 3 percents.", "Exports rose by 3 percent."),
        (
            "Some 3 peoples were hurt; the 56 peoples of the land met.",
            "Some 3 people were hurt; the 56 peoples of the land met.",
        ),
        ("Informations about it are rare.", "Information about it are rare."),
        ("Researches by the firm show it.", "Research by the firm show it."),
        ("They sent humanitarian aids.", "They sent humanitarian aid."),
        ("Each soldiers received a medal.", "Each soldier received a medal."),
        ("He had heard these news from a friend.", "He had heard this news from a friend."),
    ],
)
def test_percents_each_and_news(text, mended):
    assert fixed(CHECK, text) == mended
    assert flags(CHECK, "These news agencies gave each soldiers' club three percentage points.") == []


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("The soldiers was sent to the front.", "The soldiers were sent to the front."),
        ("Many young workers has left the town.", "Many young workers have left the town."),
        ("He has three childs.", "He has three children."),
        ("The informations were wrong.", "The information were wrong."),
    ],
)
def test_plurals(text, mended):
    assert fixed(CHECK, text) == mended


def test_what_only_looks_like_a_plural_subject():
    text = "One of the soldiers was hurt. The number of workers is small. Some years is a long time. What the soldiers was is unclear."
    assert all(flags(CHECK, sentence) == [] for sentence in text.split(". "))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("More than 200 people was evacuated.", "More than 200 people were evacuated."),
        ("Two soldiers was killed.", "Two soldiers were killed."),
        ("Two of them was arrested.", "Two of them were arrested."),
        ("Another 23 was injured.", "Another 23 were injured."),
        ("As it rains, the farmers is glad.", "As it rains, the farmers are glad."),
        ("The children of the school has sung.", "The children of the school have sung."),
        ("Each of the companies have paid.", "Each of the companies has paid."),
        ("The number of infected people have risen.", "The number of infected people has risen."),
        ("The minister do not sing.", "The minister does not sing."),
    ],
)
def test_mends_the_verb_of_a_subject(text, right):
    assert fixed(CHECK, text) == right


@pytest.mark.parametrize(
    "text",
    [
        "The rescue of 200 people was hard; 200 people was the limit; the number of people who have died has risen.",
        "The care of the children was hers; one of the men was freed; people in each of the companies have voted.",
        "Some of people's money, most of London, three days' visit, 5-days after, and ten-years-younger brothers.",
        "Three children is considered many; more than 30 patients is seen as an outbreak.",
        "He won the 100-metres final and the 400-meters hurdles.",
        "The two weeks was long. The mother of the soldiers was there. Should the minister have left, he were free.",
    ],
)
def test_leaves_verbs_alone_that_may_be_right(text):
    assert flags(CHECK, text) == []


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Doctors was late.", "Doctors were late."),
        ("No patients has been found.", "No patients have been found."),
        ("Imports from Peru is down.", "Imports from Peru are down."),
        ("She said that strikes on ports has stopped.", "She said that strikes on ports have stopped."),
        ("It is said that they was late.", "It is said that they were late."),
        ("About 42 kilometer, he said.", "About 42 kilometers, he said."),
        ("A 61 year-old farmer left.", "A 61-year-old farmer left."),
    ],
)
def test_more_subjects_and_ages(text, mended):
    assert fixed(CHECK, text) == mended
    assert flags(CHECK, mended) == []


def test_what_may_be_right_of_them_passes():
    assert (
        flags(CHECK, "Workers is a film. What they is is late. The price of shares is high; a 61-year-old left.") == []
    )


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The two lamps is widely sold.", "The two lamps are widely sold."),
        ("In spite of it, flat prices in Rome has risen.", "In spite of it, flat prices in Rome have risen."),
        ("Polish bakers and butchers continues to wait.", "Polish bakers and butchers continue to wait."),
        ("He said that dozens of shops was burnt.", "He said that dozens of shops were burnt."),
        ("About 90 percent of the voters supports a new mayor.", "About 90 percent of the voters support a new mayor."),
        ("They read papers that threatens the peace.", "They read papers that threaten the peace."),
        ("They left, and the two sides agrees on it.", "They left, and the two sides agree on it."),
        ("“All clocks is slow,” he said.", "“All clocks are slow,” he said."),
        ("On the other hand, it depend on Rome.", "On the other hand, it depends on Rome."),
        ("He receive a medal.", "He receives a medal."),
        ("Around 40 rooms near the gate was flooded.", "Around 40 rooms near the gate were flooded."),
    ],
)
def test_finds_subjects_of_clauses(text, right):
    assert fixed(CHECK, text) == right


@pytest.mark.parametrize(
    "text",
    [
        "The price of the lamps has risen, and one of the lamps that has broken is old.",
        "Two years of rain has passed, and ten miles is far. The politics of the shops is hard.",
        "The pressure on shops that is growing was felt; he told bakers that has to end; selling lamps is work.",
        "Either lamps or the clock is late. Wings of Love was shown. Five lamps is what they need; three is enough.",
        "They demanded that he resign. Could he receive it? It was vital that she remain. Let it depend on us, he said.",
        "The baker who sold lamps has left; what the shops need is light. The news, the series and the species is old.",
        "The firm plans to stay, the minister visits the town, and more than one of the shops has closed.",
        "The shop that sells lamps and repairs clocks is old. Neither of the lamps is new; nor is each of the clocks.",
    ],
)
def test_leaves_other_subjects_alone(text):
    assert flags(CHECK, text) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("It met a female members of the club.", "It met female members of the club."),
        ("They lose a millions of euros.", "They lose millions of euros."),
        ("They met a two bishops in Rome.", "They met two bishops in Rome."),
        ("A foreign visitors must leave.", "Foreign visitors must leave."),
        ("It says so, according to a data from Rome.", "It says so, according to data from Rome."),
        ("Every foreign visitors was there.", "Every foreign visitor was there."),
        ("He met several foreign visitor in Rome.", "He met several foreign visitors in Rome."),
    ],
)
def test_one_and_many_with_what_describes_them(text, right):
    assert fixed(CHECK, text) == right


def test_numbers_and_longer_nouns_are_no_fault():
    text = (
        "A few members, a record six goals and a dozen men; a second opens in May; each one does. An academic found mice."
        " A clever sales team, a public goods and a few odd series. Those who teach, many a tired guest and these rural"
        " school buses; every three bishops; a two bishops rule; a data or a list model; a local women's club; every other member; several more guest rooms."
    )
    assert flags(CHECK, text) == []


def test_a_long_subject_is_named_beside_its_verb():
    (issue,) = found(CHECK, "Flat prices in the old town has risen.")
    assert (issue.issue.text, issue.issue.evidence["subject"]) == ("has", "Flat prices in the old town")


def test_what_hangs_on_the_subject_may_be_this_one():
    assert fixed("agreement", "The results of this study was published in May.") == (
        "The results of this study were published in May."
    )
    assert flags("agreement", "The role of these results was clear. What results in this is a loss of trust.") == []
