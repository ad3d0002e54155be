import pytest
from trying import fixed, flags, found

from qa_tool.checks import catalogue
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Runner

CHECK = "unbalanced-quote"


@pytest.mark.parametrize(
    ("text", "flagged", "mended"),
    [
        ('They called it "a success and left.', ['"a'], "They called it a success and left."),
        ("Nobody believed it.”", ["it.”"], "Nobody believed it."),
        ("He said ‘never again and left.", ["‘never"], "He said never again and left."),
        ("“We go on, she said on Monday.", ["on,"], "“We go on,” she said on Monday."),
        ("“We go on, said Mr Black, a teacher.", ["on,"], "“We go on,” said Mr Black, a teacher."),
        ("It is the goal', he said.", ["goal'"], "It is the goal, he said."),
    ],
)
def test_finds_marks_without_a_partner(text, flagged, mended):
    assert flags(CHECK, text) == flagged
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        'He said "yes" and "no", and she said “perhaps”.',
        "The players' union, James's dog and the boss' car aren't theirs.",
        "Rock 'n' roll of the '90s; goin' home; get 'em; ’tis the ol' way.",
        'The 6\'2" guard and the 5" pipe; a 12" record.',
        "She said: \"He called it 'a gift' and smiled.\"",
        "“He called it ‘a gift’,” she said.",
        "“The first of several paragraphs of one speech.",
        "``We are late,'' he said; ``and it rained.",
        "Er sagte „so“ und « oui ».",
        "He called it 'the soldiers' right to rest' and left.",
        "",
    ],
)
def test_leaves_balanced_text_alone(text):
    assert flags(CHECK, text) == []


@pytest.mark.parametrize(
    ("text", "flagged", "mended"),
    [
        ("They met at the \"silk road' fair.", "\"silk road'", 'They met at the "silk road" fair.'),
        ("They met at the 'silk road\" fair.", "'silk road\"", "They met at the 'silk road' fair."),
        ("The “silk road’ plan failed.", "“silk road’", "The “silk road” plan failed."),
        ("They called it \"never'.", "\"never'", 'They called it "never".'),
    ],
)
def test_pairs_marks_of_two_kinds(text, flagged, mended):
    assert flags(CHECK, text) == [flagged]
    assert fixed(CHECK, text) == mended


def test_a_possessive_closes_no_quotation():
    assert flags(CHECK, "He backed the \"players' union and left.") == ["\"players'"]


def test_a_quotation_that_never_closes_is_serious():
    (opened,) = found(CHECK, "They called it “a success and left.")
    (closed,) = found(CHECK, "Nobody believed it.”")
    assert (opened.issue.severity, closed.issue.severity) == ("major", "minor")


def test_names_the_missing_mark():
    (placed,) = found(CHECK, "They called it “a success and left.")
    assert placed.issue.evidence["missing"] == "a closing ” after it"


@pytest.mark.parametrize(
    "text", ['She stressed:" We will not retreat ".', 'He said: "It is so ".', 'A ".22" rifle and "...so on".']
)
def test_a_blank_on_the_wrong_side_takes_no_mark_its_partner(text):
    assert flags(CHECK, text) == []


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ('He said: "We left early.\nIt rained.\nNobody was hurt."', []),
        ("“We left early.\nIt rained.”\nThey went home.", []),
        ("“We left early, I said to them.\nIt rained.”", []),
        ("“We left early, I said to them.\nIt rained.", ["early,"]),
        ("‘We left early.\nIt rained.’", []),
        ("He said: “We left.\nIt rained.\n“Nobody was hurt.”", ["“We"]),
        ('He said: "We left early.\nIt rained.', ['"We']),
        ('It rained.\nNobody was hurt."', ['hurt."']),
        ("He said: “We left early.\nIt rained.'", ["“We", "rained.'"]),
        ('It rained."\nHe said: "We left early.', ['rained."', '"We']),
        ('He said: "We left early.\n' + "It rained.\n" * 9 + 'Nobody was hurt."', ['"We', 'hurt."']),
    ],
)
def test_a_later_paragraph_closes_what_one_opened(text, flagged):
    assert flags(CHECK, text) == flagged


def test_an_edit_elsewhere_brings_the_partner_and_takes_it_away():
    checks = [check for check in catalogue.checks() if check.id == CHECK]
    runner, first = Runner(checks, Facts()), 'He said: "We left early. It rained.'
    flagged = []
    for paragraphs in ([first + '"', "Nobody was hurt."], [first, "Nobody was hurt."], [first, 'Nobody was hurt."']):
        checked = runner.check(paragraphs)
        assert checked == Runner(checks, Facts()).check(paragraphs)
        flagged.append([issue.text for each in checked.paragraphs for issue in each.issues])
    assert flagged == [[], ['"We'], []]
