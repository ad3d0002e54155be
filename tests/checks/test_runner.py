import logging
import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qa_tool.checks import catalogue
from qa_tool.checks.check import Check, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Cancelled, Runner, fits
from qa_tool.checks.stamping import settled
from qa_tool.domain.issue import FailedCheck, Finding, Issue, Severity
from qa_tool.domain.placing import place
from qa_tool.domain.span import Span

PIECES = st.sampled_from(
    [
        *(
            "One 1 here. ",
            "Two 2 there! ",
            "a fault in it. ",
            "Nine 9. ",
            "\n",
            "\n\n",
            "😀",
            "!",
            "1",
            "x",
            " ",
            "",
            ". ",
        ),
        *(
            "In Korea, the Russian army fights. ",
            "In\u00a0Korea, the Russian army\u202ffights. ",
            "Ze\u0301lensky met Ze\u0301lenski in the the Kremlin. ",
            "Russia and Russians. ",
            "Zelensky met Zelenski. ",
            "the the ",
            "It was cancel. ",
            "A grey theatre. ",
            "A gray theater. ",
            '"',
            "(",
            "한국",
        ),
    ]
)
EDITS = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 60), st.lists(PIECES, max_size=3)), min_size=1, max_size=8)
#: The fixtures hold no state.
SETTINGS = settings(
    max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def edited(text, edit):
    where, length, pieces = edit
    start = round(where * len(text))
    return text[:start] + "".join(pieces) + text[start + length :]


@SETTINGS
@given(st.lists(PIECES, max_size=30).map("".join), EDITS)
def test_the_answer_to_an_edit_is_that_of_a_new_runner(toy_checks, facts, text, edits):
    runner = Runner(toy_checks, facts)
    runner.check(text.split("\n"))
    for edit in [*edits, (0.0, 10_000, []), *edits]:
        text = edited(text, edit)
        paragraphs = text.split("\n")
        assert runner.check(paragraphs) == Runner(toy_checks, facts).check(paragraphs)


@settings(SETTINGS, max_examples=25)
@given(st.lists(PIECES, min_size=10, max_size=30).map("".join), EDITS)
def test_so_it_is_with_the_real_checks(facts, text, edits):
    checks = catalogue.checks()
    runner = Runner(checks, facts)
    runner.check(text.split("\n"))
    for edit in edits:
        text = edited(text, edit)
        paragraphs = text.split("\n")
        assert runner.check(paragraphs) == Runner(checks, facts).check(paragraphs)


def test_what_did_not_change_is_the_same_object(toy_checks, facts):
    runner = Runner(toy_checks, facts)
    before = runner.check(["Head 5.", "A 1.", "", "B 1!", "C 5."]).paragraphs
    after = runner.check(["Head 5.", "A 1.", "", "B 1! x", "C 5."]).paragraphs
    assert [old is new for old, new in zip(before, after, strict=True)] == [True, True, True, False, True]
    assert runner.check(["Head 5.", "A 1.", "", "B 1! x", "C 5."]).paragraphs is after


def test_an_added_paragraph_leaves_the_others_the_same(toy_checks, facts):
    runner = Runner(toy_checks[:1], facts)
    before = runner.check(["A.", "B.", "C."]).paragraphs
    after = runner.check(["A.", "New.", "B.", "C."]).paragraphs
    assert (after[0], after[2], after[3]) == before
    assert after[0] is before[0]
    assert after[2] is before[1]
    assert after[3] is before[2]


class Counting(SentenceCheck):
    """Counts what it is asked."""

    id = "counting"
    title = "Counting"
    category = "Other"
    severity = Severity.MINOR

    def __init__(self):
        self.asked = []

    def find(self, sentence, facts):
        self.asked.append(sentence.text)
        return ()


def test_only_the_edited_sentence_is_checked_again():
    check = Counting()
    runner = Runner([check], Facts())
    runner.check(["One is here. Two is here.", "Three is here."])
    check.asked.clear()
    runner.check(["One is here. Two was here.", "Three is here."])
    assert check.asked == ["Two was here."]


def test_the_memos_stay_bounded():
    check = Counting()
    runner = Runner([check], Facts())
    for number in range(9000):
        runner.check([f"Sentence {number}."])
    check.asked.clear()
    for number in range(9000):
        runner.check([f"Sentence {number}."])
    assert len(check.asked) > 3000


def test_issues_are_stamped(toy_checks, run):
    first, second = run(toy_checks, "Hi.\nOh! No 7. 7.").paragraphs[1].issues[1:3]
    assert (first.check, first.text, first.severity, first.category) == ("shout", "!", Severity.MINOR, "Style/Register")
    assert (second.check, second.text, second.confidence) == ("echo", "7", 0.8)
    assert len(first.key) == 16
    assert run(toy_checks, "Else.\n\nHi.\nOh! No 7. 7.").paragraphs[3].issues[1].key == first.key
    assert run(toy_checks, "Oh! No 8. 7.").paragraphs[0].issues[1].key == first.key
    assert run(toy_checks, "Hm! No 7. 7.").paragraphs[0].issues[1].key != first.key


def test_a_check_that_raises_is_named_and_left_out(toy_checks, run, caplog):
    with caplog.at_level(logging.ERROR):
        checked = run(toy_checks, "My fault! Your fault! 9 and 9.")
    assert checked.failed == (
        FailedCheck("fault", "RuntimeError: out of order"),
        FailedCheck("judge-fault", "RuntimeError: no nines"),
    )
    assert {issue.check for issue in checked.paragraphs[0].issues} == {"crowd", "echo", "grouped-echo", "shout"} - (
        {"crowd"} if len(checked.paragraphs[0].sentences) < 3 else set()
    )
    assert len(caplog.records) == 2


def test_a_failure_is_gone_with_its_cause(toy_checks, facts):
    runner = Runner(toy_checks, facts)
    assert runner.check(["My fault.", "9"]).failed
    assert not runner.check(["Mine.", "8"]).failed


class Beyond(SentenceCheck):
    """Flags more than there is."""

    id = "beyond"
    title = "Beyond"
    category = "Other"
    severity = Severity.MINOR

    def find(self, sentence, facts):
        yield Finding(Span(0, len(sentence.text) + 1), "Too long.")


def test_a_finding_beyond_the_text_is_a_failure(run):
    checked = run([Beyond()], "Short.")
    assert [failure.check for failure in checked.failed] == ["beyond"]
    assert checked.paragraphs[0].issues == ()


def test_a_cancelled_check_keeps_what_it_found_out(monkeypatch):
    monkeypatch.setattr("qa_tool.checks.runner.TOGETHER", 1)
    check = Counting()
    runner = Runner([check], Facts())
    texts = ["One.", "Two.", "Three."]
    with pytest.raises(Cancelled):
        runner.check(texts, cancelled=lambda: len(check.asked) == 2)
    assert check.asked == ["One.", "Two."]
    assert len(runner.check(texts, cancelled=lambda: False).paragraphs) == 3
    assert check.asked == ["One.", "Two.", "Three."]


def test_it_pauses_once_for_every_sentence_that_is_new_and_before_every_paragraph_that_is_shown_anew():
    pauses = []
    runner = Runner([Counting()], Facts())
    runner.check(["One. Two.", "Three."], on_pause=lambda: pauses.append(1))
    assert len(pauses) == 3 + 2
    runner.check(["One. Two.", "Three. Four."], on_pause=lambda: pauses.append(1))
    assert len(pauses) == 3 + 2 + 1 + 2


class Gated(Check):
    needs_source = True
    languages = frozenset({"en"})
    source_languages = frozenset({"ko"})


@pytest.mark.parametrize(
    ("language", "source_language", "source", "answer"),
    [
        ("en", "ko", "원문", True),
        ("en-GB", "ko-KR", "원문", True),
        ("de", "ko", "원문", False),
        ("en", "ja", "原文", False),
        ("en", None, "원문", False),
        ("en", "ko", None, False),
    ],
)
def test_checks_are_for_their_languages(language, source_language, source, answer):
    assert fits(Gated(), Facts(language, source_language, source)) is answer


class Twice(SentenceCheck):
    """Says what Shout says, and is less sure."""

    id = "twice"
    title = "Twice"
    category = "Style/Register"
    severity = Severity.MINOR
    confidence = 0.5

    def find(self, sentence, facts):
        place = sentence.text.find("o!")
        if place >= 0:
            yield Finding(Span(place, place + 2), "A shout.", ("o.",))


def test_the_same_change_is_proposed_once_by_the_surer(toy_checks, run):
    checked = run([*toy_checks, Twice()], "No! Oh!")
    assert [(placed.issue.check, placed.span.start) for placed in place(checked)] == [("shout", 2), ("shout", 6)]


def test_of_two_issues_about_one_word_the_one_that_mends_it_stays(run):
    text = "The datas were sent, and the bouleversé mayor left early. suburses were seen in the city."
    checked = run(catalogue.select(("agreement", "unknown-word", "lower-case-start")), text)
    # A capital does not mend a word that there is not.
    assert [(placed.issue.check, placed.issue.suggestions) for placed in place(checked)] == [
        ("agreement", ("data",)),
        ("unknown-word", ()),
        ("lower-case-start", ("Suburses",)),
        ("unknown-word", ()),
    ]


def test_of_one_name_one_flag_stays():
    def issue(check, span, confidence, right):
        return Issue(check, "x", Severity.MAJOR, confidence, span, "Jiaxuan", "", (right,), {}, None, check)

    person = issue("person-against-source", Span(6, 13), 0.7, "Jiaqi")
    others = issue("name-against-source", Span(6, 13), 0.65, "Xiaoyuan"), issue("repeated-word", Span(6, 13), 0.6, "")
    apart = issue("name-inconsistency", Span(20, 27), 0.5, "Jiaxu")
    of_names = frozenset(check.id for check in catalogue.checks() if check.of_names)
    assert settled([others[0], person, others[1], apart], of_names) == (person, others[1], apart)


def test_blanks_of_every_kind_are_blanks_to_the_checks_and_stay_as_they_are_written(facts):
    text = "He came on the\u00a07th (local time).\u00a0I\u202fdid. It was a\u00a0apple for\u2009four towns: Bari, Lyon and\u00a0Gent."
    plain = "He came on the 7th (local time). I did. It was a apple for four towns: Bari, Lyon and Gent."
    found, usual = (place(Runner(catalogue.checks(), facts).check([each])) for each in (text, plain))
    assert [(each.issue.check, each.span) for each in found] == [(each.issue.check, each.span) for each in usual]
    assert {each.issue.check for each in found} >= {"date-without-month", "stranded-fragment", "a-or-an", "list-count"}
    assert all(each.issue.text == each.span.of(text) for each in found)
    assert [each.issue.key for each in found] == [each.issue.key for each in usual]
    assert next(each.issue for each in found if each.issue.check == "a-or-an").suggestions == ("an\u00a0apple",)
    checked = Runner(catalogue.checks(), facts).check([text]).paragraphs[0]
    assert checked.text == text
    assert [each.sentence.text for each in checked.sentences][1] == "I\u202fdid."
    assert all(each.sentence.span.of(text) == each.sentence.text for each in checked.sentences)
    # Two paragraphs that are one to the checks, each with its own blanks.
    both = Runner(catalogue.checks(), facts).check([text, plain, text]).paragraphs
    assert [each.text for each in both] == [text, plain, text]
    assert [each.issues[-1].text for each in both] == [each.issues[-1].text for each in both[::-1]]
    [hyphen] = place(Runner(catalogue.checks(), facts).check(["She met a 52\u2011year old man from Leeds."]))
    assert (hyphen.issue.text, hyphen.issue.suggestions) == ("52\u2011year old", ("52\u2011year-old",))
    # Accents that stand behind their letters, as in files from a Mac.
    apart = "Caf\u0065\u0301s the the na\u0069\u0308ve Ze\u0301lensky left a apple, and Zelenski saw it."
    found = place(Runner(catalogue.checks(), facts).check([apart]))
    assert [each.issue.text for each in found if each.issue.suggestions][:2] == ["the the", "a apple"]
    assert all(each.issue.text == each.span.of(apart) for each in found)
    whole = place(Runner(catalogue.checks(), facts).check([unicodedata.normalize("NFC", apart)]))
    assert [each.issue.key for each in found] == [each.issue.key for each in whole]
    # In what a wrong encoding made of "à" the blank is a part of the letter.
    [garbled] = place(Runner(catalogue.checks(), facts).check(["He said voil\u00c3\u00a0 to the\u00a0man."]))
    assert (garbled.issue.text, garbled.issue.suggestions) == ("\u00c3\u00a0", ("à",))
    assert Facts(source_text="на\u00a0мосту").source_text == "на мосту"


def test_of_a_part_of_a_word_nothing_is_said(facts):
    text = "The situa\u00adtion in Zaporizh\u200bzhia was was bad for Pri\u00adgozin, wh\u2060o left."
    found = [each.issue for each in place(Runner(catalogue.checks(), facts).check([text]))]
    assert [each.text for each in found if each.check != "garbled-text"] == ["was was"]
    assert len(found) == 5


def test_suggestions_are_spelled_as_the_article_is():
    runner = Runner(catalogue.select(("verb-group", "unknown-word")), Facts())
    text = ["A grey theatre.", "The match was cancel.", "It was canclled, and thier labor ended."]

    def suggested(paragraphs):
        issues = [placed.issue for placed in place(runner.check(paragraphs))]
        return [issue.suggestions[0] for issue in issues], str(issues[1].message)

    assert suggested(text) == (
        ["was cancelled", "cancelled", "their"],
        "“canclled” is no English word; probably “cancelled”.",
    )
    text[0] = "A gray theater."
    assert suggested(text)[0] == ["was canceled", "canceled", "their"]
    assert "probably “canceled”" in suggested(text)[1]


def test_nothing_is_nothing(toy_checks, run):
    assert run(toy_checks, "").paragraphs[0].issues == ()
    assert Runner(toy_checks, Facts()).check(()).paragraphs == ()
