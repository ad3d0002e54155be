"""Changes as an editor would have made them in Word: of whole words, and of whole paragraphs where that is the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from qa_tool.documents.word.text_map import Joint, TextMap
from qa_tool.domain.net_change import NetChange

_IN_NUMBERS = frozenset(".,:")
# Changes this close to each other in time can become one in LibreOffice (its deltaOneMinute).
_ONE_CHANGE = timedelta(minutes=1)


def by_words(changes: Sequence[NetChange], text: str, read: TextMap) -> list[NetChange]:
    """Return the changes widened to the words that they cut into, two in one word as one.

    No further than one run of the document goes: over its edge words would lose their formatting.
    """

    def run_of(change: NetChange) -> tuple[int, int] | None:
        """Return the run that a change lies in; what is put in behind a word belongs to the run of the word."""
        behind = change.start == change.end and change.start and _is_word(text[change.start - 1])
        run = read.run_at(change.start - 1 if behind else change.start)
        return run if run and change.end <= run[1] else None

    found: list[tuple[NetChange, tuple[int, int] | None]] = []
    for change in changes:
        run = run_of(change)
        former, its = found[-1] if found else (change, None)
        if run and run == its and _in_one_word(former, change, text):
            joined = _joined(former, change, text)
            found[-1] = joined, run_of(joined)
        else:
            found.append((change, run))
    widened: list[NetChange] = []
    for number, (change, run) in enumerate(found):
        first = widened[-1].end if widened else 0
        last = found[number + 1][0].start if number + 1 < len(found) else len(text)
        widened.append(change if run is None else _widened(change, text, max(run[0], first), min(run[1], last)))
    return widened


def _in_one_word(former: NetChange, change: NetChange, text: str) -> bool:
    between = text[former.end : change.start]
    return all(map(_is_word, between)) and (_ends_in_word(former, text) or _starts_in_word(change, text))


def _starts_in_word(change: NetChange, text: str) -> bool:
    removed = change.start < change.end and _in_word(text, change.start)
    return removed or _is_word(change.inserted[:1]) or _cuts_number(change, text)


def _ends_in_word(change: NetChange, text: str) -> bool:
    removed = change.start < change.end and _in_word(text, change.end - 1)
    return removed or _is_word(change.inserted[-1:]) or _cuts_number(change, text)


def _cuts_number(change: NetChange, text: str) -> bool:
    """Say whether a mark alone comes between digits: of 1200 that became 1,200 the comma would be overlooked."""
    return change.inserted in _IN_NUMBERS and _between_digits(text, change.start, change.end)


def _joined(former: NetChange, change: NetChange, text: str) -> NetChange:
    inserted = former.inserted + text[former.end : change.start] + change.inserted
    reasons = dict.fromkeys(filter(None, (*former.reason.split("\n"), *change.reason.split("\n"))))
    return replace(change, start=former.start, inserted=inserted, reason="\n".join(reasons))


def _widened(change: NetChange, text: str, first: int, last: int) -> NetChange:
    start, end = change.start, change.end
    if _starts_in_word(change, text):
        while start > first and _in_word(text, start - 1):
            start -= 1
    if _ends_in_word(change, text):
        while end < last and _in_word(text, end):
            end += 1
    if (start, end) == (change.start, change.end):
        return change
    inserted = text[start : change.start] + change.inserted + text[change.end : end]
    return replace(change, start=start, end=end, inserted=inserted)


def _in_word(text: str, at: int) -> bool:
    """Say whether a character of a text is part of a word; a number is one with its point, comma or colon."""
    return _is_word(text[at]) or (text[at] in _IN_NUMBERS and _between_digits(text, at, at + 1))


def _between_digits(text: str, start: int, end: int) -> bool:
    return start > 0 and text[start - 1].isdigit() and text[end : end + 1].isdigit()


def _is_word(char: str) -> bool:
    """Say whether a character is part of a word; Chinese and Japanese have no words that could be told like this."""
    return char.isalnum() and not "\u2e80" <= char <= "\ua4cf"


def by_paragraphs(changes: Sequence[NetChange], text: str, read: TextMap) -> list[NetChange]:
    """Return the changes with those that take out a whole paragraph turned so that its own mark goes with it.

    “⏎words” and “words⏎” leave the same text, but the paragraph in front keeps its properties in the second case only;
    where the second would take out the edge of a cell or a section it is the first.
    """
    found: list[NetChange] = []
    for number, change in enumerate(changes):
        start, end = change.start, change.end
        before = found[-1].end if found else -1
        after = changes[number + 1].start if number + 1 < len(changes) else len(text) + 1
        if not change.inserted and start < end:
            if (
                (text[start] == text[end : end + 1] == "\n" and end + 1 < after)
                and _joint_at(read, end) is Joint.MARK
                # No line break inside a paragraph: that one is to go.
                and _joint_at(read, start) is not None
            ):
                change = replace(change, start=start + 1, end=end + 1)  # noqa: PLW2901
            elif (
                (start - 1 > before and text[start - 1 : start] == text[end - 1] == "\n")
                and _joint_at(read, end - 1) is Joint.EDGE
                and _joint_at(read, start - 1) is Joint.MARK
            ):
                change = replace(change, start=start - 1, end=end - 1)  # noqa: PLW2901
        found.append(change)
    return found


def apart(changes: Sequence[NetChange], text: str) -> list[NetChange]:
    """Return the changes with a later time where one begins a paragraph and the one before ends the former.

    LibreOffice takes such changes of one editor within a minute for one, and rejecting it would join the paragraphs.
    """
    found: list[NetChange] = []
    for change in changes:
        before = found[-1] if found else None
        if before is not None and change.start == before.end + 1 and text[before.end] == "\n":
            change = replace(change, when=_later(change.when, before.when))  # noqa: PLW2901
        found.append(change)
    return found


def _later(when: datetime, other: datetime) -> datetime:
    return when if abs(when - other) > _ONE_CHANGE else other + 2 * _ONE_CHANGE


def _joint_at(read: TextMap, offset: int) -> Joint | None:
    """Return the joint that the line feed at `offset` is; None where it stands inside a paragraph."""
    # Of lines without a mark and the next, which begin at the same place, the last one ends in a line feed.
    line = read.lines_of(offset, offset + 1)[-1]
    return line.joint if line.end == offset else None
