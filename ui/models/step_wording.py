"""How a step of undo is named to the editor who takes it back."""

from __future__ import annotations

from qa_tool.domain.correction import Cause, Correction
from qa_tool.domain.decided import Decided
from qa_tool.domain.decision import Decision, Scope
from qa_tool.domain.sentence_read import READ
from qa_tool.review.session import Step
from qa_tool.review.typed_run import TypedRun
from ui.models.wording import check_title, words_or
from ui.tongue import tr

#: So much of the words that a message is about is said; of two that it is about, for both have to fit.
_MOST_LETTERS, _MOST_OF_TWO = 40, 22


def quoted(text: str, most: int = _MOST_LETTERS) -> str:
    """Return words in quotation marks, on one line and shortened to so many letters."""
    words = words_or(text.strip() or text, tr("nothing"))
    if len(words) > most:
        cut = words[: most - 1]
        words = f"{cut[: cut.rfind(' ')] if ' ' in cut[most // 2 :] else cut}…"
    return f"“{words}”"


def replaced_words(removed: str, inserted: str) -> str:
    """Return what became of what: “Liman” → “Lyman”; “I did.” deleted."""
    if not removed:
        return tr("{words} put in", words=quoted(inserted))
    if not inserted:
        return tr("{words} deleted", words=quoted(removed))
    return f"{quoted(removed, _MOST_OF_TWO)} → {quoted(inserted, _MOST_OF_TWO)}"


def dismissed_words(words: str, scope: Scope) -> str:
    """Return that words were dismissed, and how far that reaches: with the wrong key it is farther than was meant."""
    if scope is Scope.ARTICLE:
        return tr("{words} dismissed in this article", words=words)
    if scope is Scope.TERM:
        return tr("{words} dismissed for this term", words=words)
    if scope is Scope.ALWAYS:
        return tr("{words} dismissed in all articles", words=words)
    return tr("{words} dismissed", words=words)


def step_words(step: Step) -> str:
    """Return what was done: “Liman” → “Lyman”; “Liman” dismissed."""
    return _decided(step) if isinstance(step, Decided) else _corrected(step)


def _corrected(events: tuple[Correction, ...]) -> str:
    first, *others = events
    run = TypedRun(first.start, first.removed, first.inserted)
    for event in others:
        # A run of typing is written in parts.
        if first.cause is not Cause.TYPED or not run.touches(event.start, event.removed):
            return tr("{number:,} place changed", "{number:,} places changed", number=len(events))
        run.take(event.start, event.removed, event.inserted)
    return replaced_words(run.edit.removed, run.edit.inserted)


def _decided(act: Decided) -> str:
    if act.withdrawn:
        one, number = act.withdrawn[0], len(act.withdrawn)
        return (
            tr("{words} brought back", words=_about(one))
            if number == 1
            else tr("{number:,} dismissal brought back", "{number:,} dismissals brought back", number=number)
        )
    read = next((decision for decision in act.made if decision.check == READ), None)
    if read is not None:
        return tr("{words} looked at", words=quoted(read.text))
    return (
        dismissed_words(_about(act.made[0]), act.made[0].scope)
        if len(act.made) == 1
        else tr("{number:,} issue dismissed", "{number:,} issues dismissed", number=len(act.made))
    )


def _about(decision: Decision) -> str:
    return quoted(decision.text or check_title(decision.check))
