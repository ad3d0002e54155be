import csv
import io
import random
from datetime import UTC, datetime

import pytest
from sacrebleu.metrics.bleu import BLEU
from sacrebleu.metrics.chrf import CHRF
from sacrebleu.metrics.ter import TER

from qa_tool.domain.correction import Cause, Correction
from qa_tool.domain.decision import Decision, Scope
from qa_tool.domain.issue import Issue, PlacedIssue, Severity
from qa_tool.domain.span import Span
from qa_tool.reports import effort as effort_file
from qa_tool.reports.effort import measure, share_changed
from qa_tool.reports.score import mqm_per_1000_words, penalty
from qa_tool.reports.tables import corrections_csv, issues_csv

WHEN = datetime(2024, 3, 1, 12, tzinfo=UTC)


def issue(severity=Severity.MAJOR, category="Fluency/Grammar", text="=SUM(1)", suggestion="ok"):
    span = Span(0, len(text))
    return Issue("some-check", category, severity, 0.9, span, text, "A message.", (suggestion,), {}, None, "k")


@pytest.mark.parametrize(
    ("severity", "category", "points"),
    [
        (Severity.CRITICAL, "Fluency/Grammar", 25),
        (Severity.MAJOR, "Fluency/Punctuation", 5),
        (Severity.MINOR, "Fluency/Grammar", 1),
        (Severity.MINOR, "Fluency/Punctuation", 0.1),
    ],
)
def test_penalties_are_those_of_mqm(severity, category, points):
    assert penalty(issue(severity, category)) == points


def test_the_score_is_per_thousand_words():
    assert mqm_per_1000_words([issue(), issue(Severity.MINOR)], 500) == 12
    assert mqm_per_1000_words([issue()], 0) == 0


def test_nothing_changed_is_no_effort():
    effort = measure("One town met.\n\nIt was calm.", "One town met.\n\nIt was calm.")
    assert (effort.ter, effort.chrf) == (0, 100)


def test_one_word_of_ten_is_ten_percent():
    machine = "Officials in Zaporiza met today.\nIt was a calm day."
    effort = measure(machine, machine.replace("Zaporiza", "Zaporizhzhia"))
    assert effort.ter == pytest.approx(10)
    assert effort.bleu < 100
    assert "version:" in effort.signature


def test_a_paragraph_more_does_not_break_the_measure():
    assert measure("One.\nTwo.", "One.").ter > 0


def test_where_nothing_is_left_all_of_it_was_changed():
    effort = measure("One.", " \n")
    assert (effort.ter, effort.chrf, effort.bleu) == (100, 0, 0)
    assert share_changed("One.", "") == 100
    assert measure("", "").ter == 0


def test_what_is_added_up_from_kept_figures_is_what_sacrebleu_says_of_the_whole():
    machine = [
        f"On day {number} the fleet of {number % 7} ships left Zaporiza for the open sea." for number in range(30)
    ]
    corrected = [
        line.replace("Zaporiza", "Zaporizhzhia") if number % 3 else line for number, line in enumerate(machine)
    ]
    for number in range(2):
        corrected[number] += " Nobody saw them go."
        effort = measure("\n".join(machine), "\n".join(corrected))
        said = [metric.corpus_score(machine, [corrected]).score for metric in (TER(), CHRF(), BLEU())]
        assert [effort.ter, effort.chrf, effort.bleu] == pytest.approx(said)


def test_many_changes_in_a_long_paragraph_are_measured_in_parts():
    machine = [f"Ship {number} of {number * 7} left pier{number} with {number * 3} men." for number in range(70)]
    mended = " ".join(
        line.replace("left", "sailed from") if number % 9 else line for number, line in enumerate(machine)
    )
    whole = " ".join(machine)
    assert share_changed(whole, mended) == pytest.approx(TER().corpus_score([whole], [[mended]]).score)
    for few, many in (("Ship 3", whole), (whole, "Ship 3"), ("No word of it.", whole)):
        words = max(len(few.split()), len(many.split()))
        assert share_changed(few, many) >= 100 * (words - 4) / len(many.split())


def test_a_few_changes_in_a_long_paragraph_are_what_sacrebleu_says_and_measured_around_them_only(monkeypatch):
    machine = [f"Ship {number} of {number * 7} left pier{number} with {number * 3} men." for number in range(70)]
    corrected = machine[:]
    corrected[3] = "Ship 3 of 21 sailed from pier3 with 9 men."
    corrected[40] = "With 120 men Ship 40 of 280 left pier40."
    corrected[69] += " Nobody saw them go."
    whole, mended = " ".join(machine), " ".join(corrected)
    lengths = []
    count = effort_file._edits
    monkeypatch.setattr(
        effort_file, "_edits", lambda ter, *given: lengths.append(len(given[1].split())) or count(ter, *given)
    )
    assert share_changed(whole, mended) == pytest.approx(TER().corpus_score([whole], [[mended]]).score)
    assert len(lengths) == 3
    assert max(lengths) < 80 < len(mended.split()) / 7


def test_a_paragraph_written_anew_is_measured_with_rests_and_no_more_shifts_than_sacrebleu_tries(monkeypatch):
    chance = random.Random(1)
    words = [f"word{number % 5}" for number in range(300)]
    rests = []
    for size in (5, 12, 20):
        old, new = " ".join(words[:size]), " ".join(chance.sample(words[:size], size))
        assert share_changed(old, new, lambda: rests.append(1)) == TER().corpus_score([old], [[new]]).score
    assert len(rests) > 100

    def rest():
        rests.append(1)
        if len(rests) == 20:
            raise InterruptedError

    # Who wants no answer any more stops it at any rest.
    rests.clear()
    with pytest.raises(InterruptedError):
        share_changed(" ".join(words[:40]), " ".join(words[39::-1]), rest)
    # In many stretches there are no more of them.
    monkeypatch.setattr(effort_file, "_WHOLE", 20)
    rests.clear()
    share_changed(" ".join(words), " ".join(chance.sample(words, 300)), lambda: rests.append(1))
    assert 1000 < len(rests) < 1200


def rows(text):
    return list(csv.reader(io.StringIO(text)))


def test_a_paragraph_put_in_is_measured_alone():
    lines = [f"The {number} ships of the fleet left the harbour." for number in range(40)]
    longer = [*lines[:20], "Nobody saw them.", *lines[20:]]
    words = sum(len(line.split()) for line in longer)
    assert measure("\n".join(lines), "\n".join(longer)).ter == pytest.approx(100 * 3 / words)
    assert measure("\n".join(longer), "\n".join(lines)).ter == pytest.approx(100 * 3 / (words - 3))


def test_no_cell_can_start_a_formula():
    text = "=SUM(1) and more"
    placed = PlacedIssue(issue(suggestion="+1"), 0, Span(0, 7), 1)
    decision = Decision(Scope.ALWAYS, "some-check", "=SUM(1)", WHEN)
    later = PlacedIssue(issue(text="and"), 0, Span(8, 11), 1)
    header, first, second = rows(issues_csv([later], [(placed, decision)], text))
    assert header[-1] == "fate"
    assert first[6:8] == ["'=SUM(1)", "'+1"]
    assert [first[-1], second[-1]] == ["dismissed: always", "open"]


def test_corrections_are_listed_oldest_first():
    log = [
        Correction(1, 1, 0, "a", "b", Cause.TYPED, WHEN, editor="Kim"),
        Correction(2, 2, 4, "Liman", "Lyman", Cause.SUGGESTION, WHEN, check="glossary-name", term="Lyman"),
    ]
    _, first, second = rows(corrections_csv(log))
    assert first == ["1", "2024-03-01T12:00:00+00:00", "typed", "0", "a", "b", "", "", "Kim"]
    assert second[4:8] == ["Liman", "Lyman", "glossary-name", "Lyman"]
