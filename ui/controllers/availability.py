"""Why a command cannot do anything just now, in a few words."""

from __future__ import annotations

from collections.abc import Callable

from qa_tool.domain.format_ids import IN_AN_ENCODING, TEXTS
from qa_tool.domain.said import say
from qa_tool.review.session import ReviewSession
from ui.actions import ActionSpec
from ui.controllers.review_controller import ReviewController
from ui.tongue import tr

_Ask = Callable[[ReviewController, ReviewSession], bool]
_NO_QUESTION: tuple[str, _Ask] = (say("There is no question to answer"), lambda _c, s: s.offer is not None)
_NO_ISSUES: tuple[str, _Ask] = (say("No open issues are left"), lambda c, _s: bool(c.issues) or c.checking)
_NO_ISSUE: tuple[str, _Ask] = (say("No issue is chosen"), lambda c, _s: c.current is not None)


def _offers(number: int) -> tuple[str, _Ask]:
    def ask(controller: ReviewController, _session: ReviewSession) -> bool:
        return controller.current is not None and len(controller.current.issue.suggestions) > number

    return say("There is no such suggestion here"), ask


#: By action: what is said where the question behind it is answered with no.
_NEEDS: dict[str, tuple[str, _Ask]] = {
    "undo": (say("Nothing was changed"), lambda _c, s: s.can_undo),
    "redo": (say("Nothing was taken back"), lambda _c, s: s.can_redo),
    "next-issue": _NO_ISSUES,
    "previous-issue": _NO_ISSUES,
    "next-suspect": (say("No sentence is left to look at"), lambda c, _s: bool(c.unread_suspects())),
    "apply-equal": _offers(0),
    "apply-everywhere": _offers(0),
    "detach-source": (say("No source is attached"), lambda _c, s: bool(s.article.source_text)),
    "dismiss-here": _NO_ISSUE,
    "dismiss-article": _NO_ISSUE,
    "dismiss-term": (
        say("No issue of a glossary term is chosen"),
        lambda c, _s: c.current is not None and c.current.issue.term is not None,
    ),
    "dismiss-always": _NO_ISSUE,
    "be-quiet": _NO_QUESTION,
    "go-on-telling": _NO_QUESTION,
    **{f"apply-{number}": _offers(number - 1) for number in range(1, 10)},
}


def why_not(spec: ActionSpec, controller: ReviewController) -> str:
    """Return why an action can do nothing now, or "" where it can."""
    session = controller.session
    if session is None:
        return tr("No article is open") if spec.needs_article else ""
    if spec.id == "encoding":
        return _why_no_encoding(session)
    if spec.id == "lines":
        return _why_no_lines(session)
    words, ask = _NEEDS.get(spec.id, ("", None))
    return "" if ask is None or ask(controller, session) else tr(words)


def _why_no_encoding(session: ReviewSession) -> str:
    article = session.article
    if article.path is None:
        return tr("This article is not from a file")
    if article.format not in IN_AN_ENCODING:
        return tr("Files of this format say themselves how they are written")
    corrected = session.text != article.text
    return (
        tr("The text is corrected already; take that back before it is read in another encoding") if corrected else ""
    )


def _why_no_lines(session: ReviewSession) -> str:
    article = session.article
    if article.format not in TEXTS:
        return tr("Files of this format say themselves where paragraphs end")
    corrected = session.text != article.text
    return tr("The text is corrected already; take that back before its lines are read otherwise") if corrected else ""
