import pytest
from trying import flags

CHECK = "headline-figure"


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Nine killed in fire in Rome\n\nA fire killed seven people. It broke out at 3.", ["Nine killed"]),
        ("Firm to cut 5,000 jobs in Rome\n\nThe firm will cut 3,000 jobs, it said.", ["5,000 jobs"]),
        ("NINE KILLED IN ROME\n\nA fire killed five and injured 3.", ["NINE KILLED"]),
        ("Ship with 40 missing found\n\nIn all 14 people are missing.", ["40 missing"]),
    ],
)
def test_finds_a_number_of_the_headline_that_the_article_tells_otherwise(text, flagged):
    assert flags(CHECK, text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        "Nine killed in fire in Rome\n\nA fire killed seven people at once; two others died in hospital.",
        "Nine killed in fire in Rome\n\nA fire killed nine. Another killed seven in May.",
        "Nine killed in fire in Rome.\n\nA fire killed seven.",
        "Firm to cut 3,000 jobs in Rome\n\nThe firm will cut 2,940 jobs.",
        "Ferry sinks, 21 dead\n\nTwenty-one people were killed, police said, and twenty-one families wait. In May 4 died.",
        "Top 10 killed it again\n\nThe list has ten songs.",
    ],
)
def test_leaves_alone_what_fits(text):
    assert flags(CHECK, text) == []
