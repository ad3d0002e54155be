"""What names turn into on the way through another script and back: weighted pairs of letter groups."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qa_tool.names.best_ways import (
    ADDED,
    ANY,
    END,
    LONGEST,
    LOST,
    NEVER,
    ROUNDING,
    START,
    STRANGE,
    Cell,
    Spelling,
    Window,
    best_ways,
)  # fmt: skip
from qa_tool.names.remembering import remembered

_NOTHING: dict[str, float] = {}


@dataclass(frozen=True, slots=True)
class Step:
    """Letters of the name and what stands for them in the text; either may be empty."""

    right: str
    found: str


class Channel:
    """The joint probabilities of groups of letters in a name and in its spelling; immutable.

    A joint multigram model (Bisani and Ney 2008, Speech Communication 50), with groups of up to three letters on either
    side; the counts are trained by expectation maximisation (benchmarks/train_channels.py). Letters get lost and come
    in one at a time, and the edges of a name are those of its spelling.
    """

    def __init__(self, counts: dict[tuple[str, str], float]) -> None:
        """Take expected counts of (letters of the name, letters of the spelling)."""
        total = sum(counts.values())
        steps: dict[str, dict[str, float]] = {START: {START: 0.0}, END: {END: 0.0}}
        best: dict[str, float] = {}
        for (right, found), count in counts.items():
            score = math.log(count / total)
            if score < STRANGE and len(right) == len(found) == 1 and right not in {START, END}:
                score = STRANGE
            steps.setdefault(right, {})[found] = score
            if score > best.get(found, NEVER):
                best[found] = score
        self._added = {found: max(score, ADDED) for found, score in steps.pop("", {}).items() if len(found) == 1}
        self._lost = {right: max(steps[right].pop("", LOST), LOST) for right in steps if len(right) == 1}
        self._steps = steps
        self._same = {right: found[right] for right, found in steps.items() if right in found}.get
        # The likeliest that letters come in as these, whatever stood there.
        self._best = {START: 0.0, END: 0.0, **{found: max(score, _least_of(found)) for found, score in best.items()}}
        self._windows = remembered(self._window)
        self._cells = remembered(self._cell)
        self._of_several: dict[str, frozenset[str]] = {}

    def scores(self) -> dict[tuple[str, str], float]:
        """Return the log probabilities of the groups that it follows; lost and added letters stand beside ""."""
        single = {(right, ""): score for right, score in self._lost.items()}
        single |= {("", found): score for found, score in self._added.items()}
        several = {
            (right, found): score for right, by_found in self._steps.items() for found, score in by_found.items()
        }
        return {pair: score for pair, score in (single | several).items() if max(map(len, pair)) <= LONGEST}

    def likelihood(self, right: str, found: str) -> float:
        """Return the log probability of the keys `right` and `found` together, along the best way."""
        return self.of_spelling(right, self.spelling(found))

    def of_spelling(self, right: str, spelling: Spelling, least: float = ANY) -> float:
        """Return the likelihood of the key `right` and a spelling; for one below `least` any that is no higher."""
        table = best_ways(self._windows, START + right + END, spelling, least)
        return table[-1].get(len(spelling.letters), -math.inf) if table else -math.inf

    def of_itself(self, letters: str, spelling: Spelling | None = None) -> float:
        """Return the likelihood that the key `letters` came back as it is; `spelling` is what it is as a spelling."""
        # Nearly always every group stands for itself; other ways are followed only where they promise more.
        spelling = spelling or self.spelling(letters)
        here, by_two_next, by_two_after, by_three_next = 0.0, NEVER, NEVER, NEVER
        by_three_after = by_three_last = NEVER
        for _, _, _, _, (one, two, three) in spelling.cells:
            best = here + one
            by_two_next, by_two_after = by_two_after, here + two
            by_three_next, by_three_after, by_three_last = by_three_after, by_three_last, here + three
            if by_two_next > best:  # noqa: PLR1730  # max() takes twice the time
                best = by_two_next
            if by_three_next > best:  # noqa: PLR1730
                best = by_three_next
            here = best
        if spelling.rest[0] <= here + ROUNDING:
            return here
        return max(here, self.of_spelling(letters, spelling, here))

    def spelling(self, found: str) -> Spelling:
        """Return the key `found`, ready to be compared with many names."""
        name, cell = START + found + END, self._cells
        # The edges are cells of their own, since nothing but an edge stands for them.
        cells = [cell(name[at : at + LONGEST]) for at in range(len(name))]
        # Groups may reach beyond the end, three letters where there are fewer: nothing does that.
        rest = [NEVER, 0.0]
        here, one_after, two_after = 0.0, NEVER, NEVER
        for _, _, _, (one, two, three), _ in reversed(cells):
            most = one + here
            by_two, by_three = two + one_after, three + two_after
            if by_two > most:  # noqa: PLR1730  # as in of_itself
                most = by_two
            if by_three > most:  # noqa: PLR1730
                most = by_three
            rest.append(most)
            here, one_after, two_after = most, here, one_after
        rest.reverse()
        return Spelling(name, (name[:1], name[:2], name[:3]), cells, rest)

    def _cell(self, letters: str) -> Cell:
        one, two, three = letters[0], letters[:2], letters[:3]
        best, same = self._best.get, self._same
        likeliest = best(one, ADDED), best(two, NEVER), best(three, NEVER)
        kept = same(one, STRANGE), same(two, NEVER), same(three, NEVER)
        return one, (one, two, three), self._added.get(one, ADDED), likeliest, kept

    def steps(self, right: str, found: str) -> tuple[Step, ...]:
        """Return the best way from the key `right` to the key `found`, in order."""
        one, other = START + right + END, START + found + END
        table = best_ways(self._windows, one, self.spelling(found), ANY)
        i, j = len(one), len(other)
        way: list[Step] = []
        while i or j:
            _, a, b = max(
                (table[i - a].get(j - b, NEVER) + self._score(one[i - a : i], other[j - b : j]), a, b)
                for a in range(min(i, LONGEST) + 1)
                for b in range(min(j, LONGEST) + 1)
                if a or b
            )
            way.append(Step(one[i - a : i], other[j - b : j]))
            i, j = i - a, j - b
        return tuple(reversed(way))

    def outcomes(self, right: str, most: int, width: int = 40) -> list[tuple[str, float]]:
        """Return what the key `right` most often turns into, with the log probability, most likely first.

        At most `most` spellings; `width` is how many beginnings are followed at once.
        """
        name = START + right + END
        beams: list[dict[str, float]] = [{} for _ in range(len(name) + 1)]
        beams[0][""] = 0.0
        for place in range(len(name)):
            best = sorted(beams[place].items(), key=lambda item: (-item[1], item[0]))[:width]
            for size in range(1, min(LONGEST, len(name) - place) + 1):
                for letters, score in self._steps.get(name[place : place + size], {}).items():
                    further = beams[place + size]
                    for written, so_far in best:
                        whole = written + letters
                        if so_far + score > further.get(whole, NEVER):
                            further[whole] = so_far + score
        done = sorted(beams[-1].items(), key=lambda item: (-item[1], item[0]))
        return [(whole.strip(START + END), score) for whole, score in done[:most]]

    def _score(self, right: str, found: str) -> float:
        single = len(right) <= 1 and len(found) <= 1 and {START, END}.isdisjoint(right + found)
        if not right:
            return self._added.get(found, ADDED) if single else NEVER
        if not found:
            return self._lost.get(right, LOST) if single else NEVER
        known = self._steps.get(right, _NOTHING).get(found, NEVER)
        return max(known, STRANGE) if single else known

    def _window(self, letters: str) -> Window:
        one, two, three = (
            self._steps.get(letters[:size], _NOTHING) if size <= len(letters) else _NOTHING for size in (1, 2, 3)
        )
        several = self._several(letters[0]).union(two, three)
        return Window(one.get, two.get, three.get, self._lost.get(letters[0], LOST), several)

    def _several(self, letter: str) -> frozenset[str]:
        """Return what more than one letter of a spelling stands for one of the name in."""
        found = self._of_several.get(letter)
        if found is None:
            found = frozenset(found for found in self._steps.get(letter, _NOTHING) if len(found) > 1)
            self._of_several[letter] = found
        return found


def _least_of(found: str) -> float:
    """Return the log probability of letters that came in."""
    return ADDED if len(found) == 1 and found not in {START, END} else NEVER


def read_counts(text: str) -> dict[tuple[str, str], float]:
    """Return the counts in lines of letters, letters, count, parted by tabs; lines with # are remarks."""
    counts: dict[tuple[str, str], float] = {}
    for line in text.splitlines():
        if not line.startswith("#"):
            right, found, count = line.split("\t")
            counts[right, found] = float(count)
    return counts
