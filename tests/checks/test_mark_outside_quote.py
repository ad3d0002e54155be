import pytest
from trying import check_called, fixed, flags

from qa_tool.checks.facts import Facts
from qa_tool.checks.rules.mark_outside_quote import Options, Style
from qa_tool.checks.runner import Runner

CHECK = "mark-outside-quote"
BRITISH = 'The centre of town is called the "farm".'


@pytest.mark.parametrize(
    ("text", "flagged", "mended"),
    [
        ('He called it a "plan", and left.', ['",'], 'He called it a "plan," and left.'),
        ("It is a “plan”. He left.", ["”."], "It is a “plan.” He left."),
        ('It was a "plan".', ['".'], 'It was a "plan."'),
    ],
)
def test_finds_marks_behind_quotation_marks(text, flagged, mended):
    assert flags(CHECK, text) == flagged
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        'He said, "It is so," and "Is it?", and "It is."',
        'A 6\', 12", and a 22". Film 5", too.',
        'He called it "a plan". and left.',
        "It is the 'plan', and the players', too.",
        BRITISH,
        'They organise the "farm", and the colour of its centre is grey.',
        'They vaporised the mould, and called it "fun".',
    ],
)
def test_leaves_marks_inside_and_british_articles_alone(text):
    assert flags(CHECK, text) == []


def test_american_words_outweigh_british_ones():
    assert flags(CHECK, f"The color of the program is gray. {BRITISH}") == ['".']


@pytest.mark.parametrize(("style", "count"), [(Style.INSIDE, 1), (Style.AS_SPELLED, 0), (Style.ANYWHERE, 0)])
def test_the_editor_says_where_they_stand(style, count):
    facts = Facts(options={CHECK: Options(style)})
    (paragraph,) = Runner((check_called(CHECK),), facts).check((BRITISH,)).paragraphs
    assert len(paragraph.issues) == count
