import json
from importlib.resources import files

import pytest

from qa_tool.checks.check import SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Runner
from qa_tool.checks.spread import Spread
from qa_tool.checks.suspicion import FIGURES, FILE, figures, suspicion, weighed_again, words_of
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import CheckedSentence, Finding, Severity
from qa_tool.domain.span import Span

SHORT = "The mayor spoke in the old hall."
LONG = (
    "The mayor spoke in the old hall about the bridge, the school and the prices of bread, milk and wood that had risen"
    " since spring, while her guests waited outside for the rain to stop and for the last bus of the day to come."
)


def weigh(text, issues=(), leads=False, elsewhere=""):
    words = words_of(text)
    only_here = words.different - words_of(elsewhere).different
    return suspicion(Sentence(text, Span(0, len(text))), words, issues, leads=leads, only_here=only_here)


def issues(text, severity):
    class Doubt(SentenceCheck):
        id = "doubt"
        title = "Doubt"
        category = "Other"
        languages = frozenset()

        def find(self, sentence, facts):
            yield Finding(Span(0, 1), "A doubt.", severity=severity)

    return Runner([Doubt()], Facts()).check([text]).paragraphs[0].issues


def test_long_sentences_are_more_suspect_and_say_so():
    assert weigh(LONG)[0] > weigh(SHORT)[0]
    assert any("long" in reason for reason in weigh(LONG)[1])
    assert weigh(SHORT)[1] == ()


def test_issues_raise_it_by_their_severity():
    plain, minor, major, critical = (
        weigh(SHORT, found)[0]
        for found in (
            (),
            *(issues(SHORT, severity) for severity in (Severity.MINOR, Severity.MAJOR, Severity.CRITICAL)),
        )
    )
    assert plain == minor < major < critical
    assert weigh(SHORT, issues(SHORT, Severity.MAJOR))[1] == ("1 serious issue",)
    assert weigh(SHORT, issues(SHORT, Severity.MINOR))[1] == ()


def test_it_is_not_a_sum_of_flags():
    two = issues(SHORT, Severity.MAJOR) * 2
    assert weigh(SHORT, two)[0] == weigh(SHORT, two * 10)[0]


def test_the_opening_and_a_missing_full_stop_count():
    assert weigh(SHORT, leads=True)[0] > weigh(SHORT)[0]
    assert "opens the article" in weigh(SHORT, leads=True)[1]
    assert weigh(SHORT[:-1])[0] > weigh(SHORT)[0]
    assert "no full stop at its end" in weigh(SHORT[:-1])[1]


def test_without_some_of_its_issues_it_is_as_if_they_had_not_been_there():
    major, minor = issues(LONG, Severity.MAJOR), issues(LONG, Severity.MINOR)
    for before, now in ((major * 3, major), (major, ()), (major, minor), ((*major, *minor), minor), (minor, ())):
        sentence = Sentence(LONG, Span(0, len(LONG)))
        again = weighed_again(CheckedSentence(sentence, *weigh(LONG, before)), before, now)
        value, reasons = weigh(LONG, now)
        assert (again.suspicion, again.reasons) == (pytest.approx(value, abs=2e-4), reasons)


def test_rare_names_are_suspect_and_say_so():
    known, unknown = "The mayor met John Smith in Paris.", "The mayor met Jhanko Skvepan in Orzhitsk."
    assert weigh(unknown)[0] > weigh(known)[0]
    assert weigh(unknown)[1] == ("3 rare names",)


def test_names_and_rare_words_that_the_article_has_elsewhere_are_less_suspect():
    text = "The mayor met Jhanko Skvepan in Orzhitsk."
    alone, of_two, of_all = (
        weigh(text, elsewhere=elsewhere)[0]
        for elsewhere in ("", "Skvepan came from Orzhitsk.", "Jhanko Skvepan came from Orzhitsk.")
    )
    assert alone > of_two > of_all
    rare = "The mayor praised the lichen, the quern and the grebe."
    assert weigh(rare)[0] > weigh(rare, elsewhere="A grebe on the lichen by the quern.")[0]


def test_an_edit_changes_the_suspicion_of_sentences_that_share_its_words():
    texts = ["The mayor met Jhanko Skvepan here.", "Rain fell.", "Jhanko Skvepan is gone."]
    runner = Runner([], Facts())
    before = runner.check(texts).paragraphs
    after = runner.check([*texts[:2], "He is gone."]).paragraphs
    assert after[0].sentences[0].suspicion > before[0].sentences[0].suspicion
    assert after[1] is before[1]
    assert runner.check(texts).paragraphs == before == Runner([], Facts()).check(texts).paragraphs


def test_it_is_told_which_words_begin_or_cease_to_stand_in_one_sentence_only():
    spread = Spread()
    one, two, three = map(frozenset, ("ab", "bc", "cd"))
    assert spread.change((), (one, two)) == set()
    assert [set(spread.only_here(words)) for words in (one, two)] == [{"a"}, {"c"}]
    assert spread.change((), (three,)) == {"c"}
    assert spread.change((one,), ()) == {"b"}
    assert [set(spread.only_here(words)) for words in (two, three)] == [{"b"}, {"d"}]
    assert spread.change((two, three), (two, three)) == set()


def test_what_stands_twice_is_suspect():
    assert (
        weigh("They mourned the soldiers and soldiers today.")[0]
        > weigh("They mourned the soldiers and sailors today.")[0]
    )
    assert "repeats its own words" in weigh("The vote was held in in the hall.")[1]


def test_unusual_wording_is_suspect_and_says_so():
    usual = "The government said it would make a decision about the future of the school at the end of the week."
    unusual = "The government said the decision future about to make would school of week end the at it."
    assert weigh(unusual)[0] > weigh(usual)[0]
    assert "unusual wording" in weigh(unusual)[1]
    assert "unusual wording" not in weigh(usual)[1]


def test_numbers_are_less_suspect_than_words():
    assert weigh("The mayor spoke in 2021 of 300 schools.")[0] < weigh("The mayor spoke in spring of new schools.")[0]


def test_the_model_has_a_scale_for_every_figure():
    shipped = json.loads(files("qa_tool.checks").joinpath("data", FILE).read_text("ascii"))
    assert tuple(shipped["figures"]) == FIGURES
    assert len(shipped["scales"]) == len(FIGURES) == len(figures(LONG, words_of(LONG), leads=False, only_here=()))
    assert all(spread > 0 for _, spread, _ in shipped["scales"])
    assert figures("1 2 …", words_of("1 2 …"), leads=True, only_here=()) is None


@pytest.mark.parametrize("text", ["", "…", "1 2 3", "a", "😀" * 500, "word " * 4000, "A" * 20_000, "한국어 문장"])
def test_it_is_a_probability_whatever_the_text(text):
    value, reasons = weigh(text)
    assert 0 <= value <= 1
    assert all(reasons)
    assert weigh(text) == (value, reasons)
