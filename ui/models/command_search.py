"""Which commands somebody means who types a few letters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz import fuzz

#: Likeness from which a command is listed (of 100): below it come words that merely share letters.
LEAST = 60.0


class Command(NamedTuple):
    """A command as it is listed: what it is called and does, its menu and key, and why it cannot be used now.

    `english` is what it is called in English, where the window speaks another language: it is found by that name, too.
    """

    id: str
    name: str
    tip: str
    menu: str
    key: str
    reason: str = ""
    english: str = ""


def ranked(typed: str, commands: Sequence[Command], recent: Sequence[str]) -> list[Command]:
    """Return the commands that fit what was typed, best first; without anything typed all, those used last first."""
    wanted = typed.casefold().split()
    place = {name: at for at, name in enumerate(recent)}
    last = len(recent)
    if not wanted:
        return sorted(commands, key=lambda c: place.get(c.id, last))
    scored = [(_best_likeness(wanted, command), command) for command in commands]
    # Equally good ones: those used last first, then the order of the menus.
    found = [(score, command) for score, command in scored if score >= LEAST]
    return [c for _, c in sorted(found, key=lambda f: (-round(f[0]), place.get(f[1].id, last)))]


def _best_likeness(wanted: Sequence[str], command: Command) -> float:
    names = {command.name, command.english or command.name}
    return max(_likeness(wanted, command._replace(name=name)) for name in names)


def _likeness(wanted: Sequence[str], command: Command) -> float:
    """Return 0 to 100: words of the name above initials, above words of the rest, above slips of the finger."""
    name = command.name.casefold()
    words = name.split()
    whole = " ".join(wanted)
    if name.startswith(whole):
        return 100.0
    if all(any(word.startswith(part) for word in words) for part in wanted):
        return 98.0
    if len(whole) > 1 and "".join(word[0] for word in words).startswith(whole):
        return 96.0
    said = f"{name}\n{command.tip}\n{command.menu}\n{command.key}".casefold()
    if all(part in said for part in wanted):
        return 90.0 if all(part in name for part in wanted) else 86.0
    # Each word typed against the nearest word of the name, since a slip is one of letters within a word.
    nearest = [max(fuzz.ratio(part, word[: len(part) + 1]) for word in words) for part in wanted]
    # At most 85, below everything that was typed without a slip.
    return 0.85 * (0.9 * min(nearest) + 0.1 * fuzz.ratio(whole, name))
