import pytest

from qa_tool.checks import catalogue
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Runner
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import Checked, CheckedParagraph, Severity
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term
from qa_tool.names.finder import NameFinder
from qa_tool.outside.address import address
from qa_tool.outside.issues import issues_of
from qa_tool.outside.joining import Joining
from qa_tool.outside.languagetool import LanguageTool
from qa_tool.outside.reader import SecondReader
from qa_tool.outside.remark import Remark

NAMES = NameFinder((Term("Zaporizhzhia", wrong=("Zaporiza",)), Term("Alotia")), "uk")
NOBODY = NameFinder((), None)


@pytest.fixture
def reader(languagetool):
    return SecondReader(LanguageTool(address(languagetool.url), 5.0))


def said(reader, *texts, names=NOBODY):
    return {text: [(i.text, i.category) for i in issues] for text, issues in reader.read(texts, names)}


def test_remarks_become_polish_in_the_categories_of_mqm(reader):
    text = "He could of come in order to eat alot of no such kind."
    ((_, issues),) = reader.read([text], NOBODY)
    assert [(i.text, i.category) for i in issues] == [
        ("could of", "Fluency/Grammar"),
        ("in order to", "Style/Unnatural or awkward"),
        ("alot", "Fluency/Spelling"),
        ("no such kind", "Other"),
    ]
    assert {(i.check, i.severity) for i in issues} == {("languagetool", Severity.MINOR)}
    assert issues[0].suggestions == ("could have",)
    assert issues[0].evidence == {"LanguageTool rule": "About could of"}
    assert len({i.key for i in issues}) == 4


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("It was alot.", ["alot"]),
        ("A colour of its own.", []),  # British
        ("The town of Zaporiza was calm.", []),  # of the glossary, and a name
        ("Mr Varneky was calm.", []),  # a name that nobody knows
        ("Teh man left.", ["Teh"]),  # opens the sentence, and nobody is called so
        ("He left. Teh man stayed.", ["Teh"]),
        ("The Teh family left.", []),
        ("Varneky left.", []),  # nobody is called so, and it is near no word
    ],
)
def test_names_and_words_that_we_know_are_no_misspellings(reader, text, flagged):
    assert [words for words, _ in said(reader, text, names=NAMES)[text]] == flagged


def test_a_paragraph_is_asked_about_once(reader, languagetool):
    said(reader, "One alot.", "Two.", "One alot.", "", "  ")
    said(reader, "Two.", "One alot.", "Three.", names=NAMES)
    assert languagetool.asked == ["One alot.", "Two.", "Three."]


def test_what_was_read_before_the_server_failed_is_kept(reader, languagetool):
    reading = reader.read(["One alot.", "Two alot."], NOBODY)
    assert next(reading)[0] == "One alot."
    languagetool.fault = "500"
    with pytest.raises(EmendError):
        next(reading)
    assert list(said(reader, "One alot.")) == ["One alot."]


TEXT = "The mayor said that the the house could of burnt."


def test_our_own_findings_come_first_and_what_overlaps_them_is_left_out(reader):
    checked = Runner(catalogue.checks(), Facts()).check([TEXT, "Calm."])
    joined = Joining().joined(checked, dict(reader.read([TEXT], NOBODY)))
    assert [(i.check, i.text) for i in joined.paragraphs[0].issues] == [
        ("repeated-word", "the the"),
        ("languagetool", "could of"),
    ]
    assert joined.paragraphs[0].sentences == checked.paragraphs[0].sentences
    assert joined.paragraphs[1] is checked.paragraphs[1]


def test_what_did_not_change_is_joined_once():
    own = CheckedParagraph("It was alot.", (), ())
    joining = Joining()
    checked = Checked((own, own))
    remarks = {own.text: (issue(),)}
    first = joining.joined(checked, remarks)
    again = joining.joined(Checked((own,)), remarks)
    assert again.paragraphs[0] is first.paragraphs[0] is first.paragraphs[1]
    assert joining.joined(checked, {}) is checked
    other = joining.joined(Checked((own,)), {own.text: (issue(),)})
    assert other.paragraphs[0] is not first.paragraphs[0]


def issue():
    remark = Remark(Span(7, 11), "A slip.", ("a lot",), "X", "Fluency/Spelling", is_misspelling=True)
    source = LanguageTool(address("localhost"))
    return issues_of(source, "It was alot.", [remark], NOBODY)[0]
