"""Words put together from pieces that can each be spelled in several ways."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

#: A piece of a word: its spellings, the most usual first.
Piece = Sequence[str]


def spelled(pieces: Iterable[Piece], most: int) -> tuple[str, ...]:
    """Return the spellings of a word, at most `most`: those that take the usual choice nearly everywhere first."""
    # (how unusual, spelling): what is rarer than the rest is dropped on the way, so that long words stay cheap.
    found: list[tuple[int, str]] = [(0, "")]
    for piece in pieces:
        longer = [(cost + rank, word + choice) for cost, word in found for rank, choice in enumerate(piece)]
        longer.sort(key=lambda one: one[0])
        found = longer[:most]
    return tuple(dict.fromkeys(word for _, word in found if word))


def pieces(word: str, table: Mapping[str, Piece], longest: int) -> list[Piece] | None:
    """Cut `word` into the longest entries of `table`, each at most `longest` letters; None where a letter has none."""
    found: list[Piece] = []
    place = 0
    while place < len(word):
        for size in range(min(longest, len(word) - place), 0, -1):
            piece = table.get(word[place : place + size])
            if piece is not None:
                found.append(piece)
                place += size
                break
        else:
            return None
    return found
