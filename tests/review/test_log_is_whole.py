"""Whatever is typed, written down, undone and reverted, in whatever order: the log makes the text of the machine's."""

import random
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest

from qa_tool.documents.articles import from_text
from qa_tool.domain.errors import EmendError
from qa_tool.review.pieces import fold
from qa_tool.review.session import ReviewSession

TEXT = "Mr Hrynchuk's spoke-out in Za’poriza.\nOne two;  x\n\nIt was late.\n"
TYPED = ("", "a", "b", "-", "'", " ", "\n", "Kyiv", "x y")


@pytest.mark.parametrize("first", range(0, 200, 50))
def test_the_log_makes_the_text(first):
    for seed in range(first, first + 50):
        chance = random.Random(seed)
        now = [datetime(2026, 3, 2, tzinfo=UTC)]
        session = ReviewSession(from_text(TEXT), clock=lambda now=now: now[0])
        place = 0
        for _ in range(30):
            now[0] += timedelta(seconds=chance.choice([0.05, 0.2, 1, 3]))
            act = chance.choice(["type"] * 14 + ["settle", "write", "undo", "undo", "redo", "revert"])
            if act == "type":
                # Most keys go on where the last one was.
                place = min(place, len(session.text)) if chance.random() < 0.7 else chance.randint(0, len(session.text))
                removed = session.text[place : place + chance.choice([0, 0, 0, 1, 2, 9])]
                inserted = chance.choice(TYPED)
                session.edit(place, removed, inserted)
                place += len(inserted)
            elif act == "revert" and session.log:
                with suppress(EmendError):
                    session.revert(chance.randint(1, len(session.log)))
            else:
                {"settle": session.settle, "write": session.write_typing, "redo": session.redo}.get(act, session.undo)()
        session.settle()
        assert fold(TEXT, session.log) == session.text, seed
        while session.undo().edits:
            pass
        assert session.text == TEXT, seed
