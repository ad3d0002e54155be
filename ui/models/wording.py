"""How values read in tables and on cards: short, plain, never raw."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import datetime

from qa_tool.domain.correction import Cause
from qa_tool.domain.decision import Decision, Place, Scope
from qa_tool.domain.issue import PlacedIssue, Severity
from qa_tool.domain.said import say
from qa_tool.domain.sentence_read import READ
from qa_tool.domain.span import Span
from qa_tool.languages.names import NAMES
from ui.tongue import tr

SEVERITIES = {Severity.CRITICAL: say("Critical"), Severity.MAJOR: say("Major"), Severity.MINOR: say("Minor")}
CAUSES = {
    Cause.TYPED: say("Typed"),
    Cause.SUGGESTION: say("Suggestion"),
    Cause.REPLACE: say("Replaced"),
    Cause.UNDO: say("Undone"),
    Cause.REDO: say("Redone"),
    Cause.REVERT: say("Reverted"),
}
SCOPES = {
    Scope.HERE: say("Here"),
    Scope.ARTICLE: say("In this article"),
    Scope.TERM: say("For the term"),
    Scope.ALWAYS: say("Always"),
    Scope.KIND: say("Everywhere"),
    Scope.NOWHERE: say("Nowhere"),
}
PLACES = {
    Place.HEADLINE: say("in headlines"),
    Place.CAPTION: say("in captions"),
    Place.LIST: say("in lists"),
    Place.TABLE: say("in tables"),
    Place.QUOTATION: say("in quotations"),
    Place.TEXT: say("in running text"),
}
_PROPER = {"languagetool": say("LanguageTool"), READ: say("Sentence looked at")}

_MONTHS = (
    say("Jan"),
    say("Feb"),
    say("Mar"),
    say("Apr"),
    say("May"),
    say("Jun"),
    say("Jul"),
    say("Aug"),
    say("Sep"),
    say("Oct"),
    say("Nov"),
    say("Dec"),
)

#: What the editor's own terms are called; they belong to no glossary that was imported.
OWN = say("Terms that you added")

#: Code points without a blank after which a line may be broken: longer than any word of a language in use here.
LONGEST_WORD = 28


def check_title(check: str) -> str:
    """Return the id of a check as words: repeated-word -> Repeated word."""
    return tr(_PROPER.get(check) or check.replace("-", " ").capitalize())


def reach(decision: Decision) -> str:
    """Return how far a decision reaches: For the term Lyman; In headlines."""
    if decision.scope is Scope.KIND and decision.place is not None:
        return tr(PLACES[decision.place]).capitalize()
    scope = tr(SCOPES[decision.scope])
    return tr("{scope} {term}", scope=scope, term=decision.term) if decision.term else scope


def language_name(code: str) -> str:
    """Return the name of a language, or its code where no name is known."""
    return tr(NAMES.get(code, code))


def one_line(text: str) -> str:
    """Return a text fit for one line of a table: line ends and tabs shown as signs."""
    return text.replace("\n", " ¶ ").replace("\t", " → ")


def words_or(text: str, nothing: str) -> str:
    """Return the text on one line, or `nothing` in brackets; what cannot be seen is named, as blanks alone."""
    if not text:
        return f"({nothing})"
    if all(unicodedata.category(sign) == "Cf" for sign in text):
        return " ".join(f"(U+{ord(sign):04X})" for sign in text)
    if not text.strip():
        blanks = tr("(space)", "({number} spaces)", number=len(text))
        return tr("(line break)") if "\n" in text else blanks
    return one_line(text)


def suggestion_words(suggestion: str, text: str = "", span: Span | None = None) -> str:
    """Return how a suggestion reads on a button.

    One without a letter or digit is shown with the words around it, since a lone comma says nothing.
    """
    if not suggestion:
        return tr("Delete")
    if any(c.isalnum() for c in suggestion) or span is None:
        return words_or(suggestion, tr("nothing"))
    before, after = text[: span.start].rpartition("\n")[2], text[span.end :].partition("\n")[0]
    first = before[max(before.rfind(" "), len(before) - LONGEST_WORD) + 1 :] if before else ""
    last = after[: after.find(" ", 1)] if " " in after[1:LONGEST_WORD] else after[:LONGEST_WORD]
    return one_line(f"{first}{suggestion}{last}".strip()) or tr("(space)")


def breakable(text: str) -> str:
    """Return a text that can be wrapped even where a word is longer than a line (zero-width spaces put in)."""
    words = text.split(" ")
    if all(len(word) <= LONGEST_WORD for word in words):
        return text
    return " ".join(
        "\u200b".join(word[at : at + LONGEST_WORD] for at in range(0, len(word), LONGEST_WORD)) for word in words
    )


def context(text: str, span: Span, room: int) -> tuple[str, str, str]:
    """Return the words of a span and what stands around them in their paragraph.

    `room` is the most code points on either side; a cut is made between words and shown by an ellipsis.
    """
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    before, after = text[start : span.start], text[span.end : end if end >= 0 else len(text)]
    if len(before) > room:
        cut = before[-room:]
        before = "…" + (cut[cut.find(" ") :] if " " in cut else cut)
    if len(after) > room:
        cut = after[:room]
        after = (cut[: cut.rfind(" ")] if " " in cut else cut) + " …"
    return before, span.of(text), after


def paragraph_numbers(text: str) -> list[int]:
    """Return for each line of a text the number of its paragraph as people count, from 1: empty lines do not."""
    number = 0
    numbers = []
    for line in text.split("\n"):
        number += bool(line.strip())
        numbers.append(max(1, number))
    return numbers


def moment(when: datetime, now: datetime | None = None) -> str:
    """Return a moment (UTC) in local time: the time today, date and time this year, the date before."""
    local = when.astimezone()
    today = (now or datetime.now(local.tzinfo)).astimezone().date()
    if local.date() == today:
        return local.strftime("%H:%M")
    month = tr(_MONTHS[local.month - 1])
    if local.year == today.year:
        return tr("{day} {month} {clock}", day=local.day, month=month, clock=local.strftime("%H:%M"))
    return tr("{day} {month} {year}", day=local.day, month=month, year=local.year)


def counted(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun: 1 issue, 2 issues."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def tally(issues: Sequence[PlacedIssue]) -> str:
    """Return how many issues are open, minor ones apart, as the keys pass them over at first: 12 serious, 6 minor."""
    if not issues:
        return tr("None open")
    minor = sum(placed.issue.severity is Severity.MINOR for placed in issues)
    said = tr("{number:,} serious", number=len(issues) - minor)
    return f"{said}, {tr('{number:,} minor', number=minor)}" if minor else said


def only_minor(number: int) -> str:
    """Say that what is left is hidden, and by which key it is shown."""
    return tr(
        "Only minor issues are left: {issues}. {{minor}} shows them.",
        issues=tr("{number:,} issue", "{number:,} issues", number=number),
    )
