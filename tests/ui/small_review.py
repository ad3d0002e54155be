"""A small review: an article, what is flagged in it, a term, names and corrections, for the tests of panels."""

from datetime import UTC, datetime, timedelta

from qa_tool.checks.suspicion import GLANCE, LOOK
from qa_tool.domain.article import Sentence
from qa_tool.domain.correction import Cause, Correction
from qa_tool.domain.issue import CheckedSentence, Issue, PlacedIssue, Severity, issue_key
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term, TermKind
from qa_tool.names.candidates import Candidate, Example

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
LYMAN = Term(
    "Lyman",
    accepted=("Lyman (Donetsk)",),
    wrong=("Liman", "Lehman"),
    source_forms={"ko": ("리만",), "ru": ("Лиман",)},
    kind=TermKind.PLACE,
    note="A town in the north of Donetsk region.",
    id=1,
)
HARBOUR = (
    "Rescue ship reaches the harbour\n"
    "The mayor of Liman said that the the harbour was safe for every ship that had left the town of Lehman. I did.\n"
    "Officials in Liman praised the crew . , and the owner thanked them in a short letter."
)


def unknown_name(form, count=2, wrong=()):
    """A name that no term covers."""
    sentence = f"Mayor {form} spoke."
    example = Example("a.txt", 0, sentence, find(sentence, form))
    forms = {form: count, **dict.fromkeys(wrong, 1)}
    return Candidate(form, forms, tuple(wrong), count + len(wrong), 1, TermKind.PERSON, "", None, count, example)


def find(text, words, nth=0):
    at = -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    return Span(at, at + len(words))


def placed(text, words, check, severity, message, suggestions=(), nth=0, term=None, evidence=None):  # noqa: PLR0917
    span = find(text, words, nth)
    paragraph = text.count("\n", 0, span.start)
    start = text.rfind("\n", 0, span.start) + 1
    issue = Issue(
        check,
        "Fluency/Grammar",
        severity,
        0.9,
        Span(span.start - start, span.end - start),
        words,
        message,
        tuple(suggestions),
        evidence or {},
        term,
        issue_key(check, words, text.split("\n")[paragraph], term),
    )
    return PlacedIssue(issue, paragraph, span, nth)


def harbour_issues(text=HARBOUR):
    name = "Liman is a wrong form of Lyman."
    return [
        placed(
            text, "Liman", "glossary-name", Severity.MAJOR, name, ["Lyman"], 0, LYMAN, {"listed wrong form": "Liman"}
        ),
        placed(text, "the the", "repeated-word", Severity.MINOR, "The word “the” stands here twice.", ["the"]),
        placed(
            text, "Lehman", "glossary-name", Severity.MAJOR, "Lehman is a wrong form of Lyman.", ["Lyman"], 0, LYMAN
        ),
        placed(
            text,
            "I did.",
            "stranded-fragment",
            Severity.CRITICAL,
            "This sentence says nothing: it is what was left of a reporting verb.",
            [""],
        ),
        placed(text, "Liman", "glossary-name", Severity.MAJOR, name, ["Lyman"], 1, LYMAN),
        placed(text, " . ,", "broken-punctuation", Severity.MINOR, "A full stop and a comma stand together.", [","]),
    ]


def correction(number, removed, inserted, cause=Cause.TYPED, start=0, **more):
    return Correction(number, number, start, removed, inserted, cause, NOON + timedelta(minutes=number), **more)


def suspects_of(text):
    """Every sentence of a text with a falling suspicion."""
    found = []
    at = 0
    for number, line in enumerate(text.split("\n")):
        sentence = Sentence(line, Span(0, len(line)))
        reasons = ("2 names that the glossary knows otherwise", "a fragment") if number == 1 else ()
        found.append(
            (Span(at, at + len(line)), CheckedSentence(sentence, ((GLANCE + LOOK) / 2, LOOK, 0.1)[number % 3], reasons))
        )
        at += len(line) + 1
    return sorted(found, key=lambda s: -s[1].suspicion)
