"""Where a term stands, and what became of it, as tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_tool.domain.said import say
from qa_tool.domain.term_event import TermAct, TermEvent
from ui.models.table import Column
from ui.models.wording import context, one_line
from ui.tongue import tr

if TYPE_CHECKING:
    # For its name only: the names engine is loaded on the job thread.
    from qa_tool.review.usage import TermUse

#: Code points of the sentence shown on either side of a term; the tip has it whole.
_AROUND = 40
_ACTS = {
    TermAct.ADDED: say("Added"),
    TermAct.IMPORTED: say("Imported"),
    TermAct.CHANGED: say("Changed"),
    TermAct.DELETED: say("Deleted"),
    TermAct.RESTORED: say("Put back"),
}
_PARTS = {
    "canonical": say("term"),
    "accepted": say("accepted forms"),
    "wrong": say("wrong forms"),
    "source_forms": say("source forms"),
    "kind": say("kind"),
    "status": say("status"),
    "case": say("capitals"),
    "note": say("note"),
    "glossary": say("glossary"),
}


def act_words(event: TermEvent) -> str:
    """Return what was done: Changed: wrong forms, note."""
    parts = ", ".join(tr(_PARTS.get(part, part)) for part in event.parts)
    return tr("{act}: {parts}", act=tr(_ACTS[event.act]), parts=parts) if parts else tr(_ACTS[event.act])


def time_words(event: TermEvent) -> str:
    """Return when something was done, in this computer's time."""
    return f"{event.when.astimezone():%Y-%m-%d %H:%M}"


def event_line(event: TermEvent) -> str:
    """Return an event on one line: 2026-03-02 09:30, Kim. Changed: note."""
    by = f", {event.editor}" if event.editor else ""
    return f"{time_words(event)}{by}. {act_words(event)}."


USES: tuple[Column[TermUse], ...] = (
    Column("Article", lambda use: use.title, width=22),
    Column("Right", lambda use: f"{use.right:,}", lambda use: use.right, width=5, right=True, hint="In a right form"),
    Column("Wrong", lambda use: f"{use.wrong:,}", lambda use: use.wrong, width=5, right=True, hint="In another form"),
    Column(
        "First sentence",
        lambda use: one_line("".join(context(use.sentence, use.at, _AROUND))),
        tip=lambda use: use.sentence,
    ),
)
EVENTS: tuple[Column[TermEvent], ...] = (
    Column("When", time_words, lambda event: event.when, width=18),
    Column("Who", lambda event: event.editor or "-", width=10),
    Column("What was done", act_words),
)
