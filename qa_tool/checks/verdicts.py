"""What one check says of the article as a whole, kept so that an edit asks it only about its own groups again."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Hashable, Iterable, Sequence

from qa_tool.checks.asking import Asking
from qa_tool.checks.check import ArticleCheck, Seen
from qa_tool.checks.notes import Groups, Notes
from qa_tool.domain.issue import FailedCheck, Finding

#: What is said of one observation: how many code points it stands from the start of its paragraph, and the finding.
Verdict = tuple[int, Finding]


class Verdicts:
    """The verdicts of one article check, by paragraph number."""

    def __init__(self, check: ArticleCheck, place: int, asking: Asking) -> None:
        """Keep those of `check`, whose groups stand at `place` in the notes."""
        self.check = check
        self._place = place
        self._asking = asking
        self._members: dict[Hashable, list[int]] = {}
        self._said: dict[int, dict[Hashable, tuple[tuple[int, Finding], ...]]] = {}
        self._said_in: dict[Hashable, tuple[int, ...]] = {}
        self._failed: dict[Hashable, FailedCheck] = {}

    @property
    def failed(self) -> Iterable[FailedCheck]:
        """The failures to judge."""
        return self._failed.values()

    @property
    def paragraphs(self) -> Iterable[int]:
        """Numbers of the paragraphs that something is said of."""
        return self._said.keys()

    def of(self, number: int, notes: Notes) -> tuple[Verdict, ...]:
        """Return what is said of a paragraph, in a fixed order."""
        said = self._said.get(number)
        if not said:
            return ()
        groups = self._groups(notes)
        found = [(groups[group].places[at], finding) for group, findings in said.items() for at, finding in findings]
        return tuple(sorted(found, key=lambda verdict: (verdict[0], verdict[1].span, verdict[1].message)))

    def judge_all(self, notes: Sequence[Notes], starts: Sequence[int]) -> None:
        """Judge everything; `starts` has the number of sentences before each paragraph."""
        self._members, self._said, self._said_in, self._failed = {}, {}, {}, {}
        seen: dict[Hashable, list[Seen]] = {}
        place, group_of = self._place, self.check.group
        # Straight from the observations, of which an article has thousands: groups are made only of paragraphs that
        # an edit has to do with.
        for number, each in enumerate(notes):
            for inside, rows in each.observed:
                observed = rows[place]
                if observed:
                    sentence, text = starts[number] + inside, each.paragraph.sentences[inside].text
                    for value, (start, end) in observed:
                        found = Seen(sentence, value, text[start:end], number)
                        seen.setdefault(group_of(value), []).append(found)
        for group, those in seen.items():
            self._members[group] = list(dict.fromkeys([one.paragraph for one in those]))
            self._note(group, those)

    def judge_again(
        self, first: int, before: Sequence[Notes], notes: Sequence[Notes], starts: Sequence[int]
    ) -> set[int]:
        """Judge what changed where the paragraphs from `first` on were `before`; return the others to show anew.

        No paragraph may have come or gone, and each must have as many sentences as before.
        """
        again: dict[Hashable, None] = {}
        for number, old_notes in enumerate(before, first):
            old, new = self._groups(old_notes), self._groups(notes[number])
            if old is new:
                continue
            for group in {**old, **new}:
                was, now = old.get(group), new.get(group)
                if was is None or now is None:
                    self._move(group, number, came=was is None)
                if was is None or now is None or was.content != now.content:
                    again[group] = None
        touched: set[int] = set()
        for group in again:
            touched |= self._judge(group, notes, starts)
        return touched

    def _groups(self, notes: Notes) -> Groups:
        return notes.groups(self.check, self._place)

    def _move(self, group: Hashable, number: int, *, came: bool) -> None:
        members = self._members.setdefault(group, [])
        if came:
            insort(members, number)
        else:
            members.remove(number)

    def _judge(self, group: Hashable, notes: Sequence[Notes], starts: Sequence[int]) -> set[int]:
        """Judge one group; return the paragraphs of which something else is said than before."""
        before = self._take_back(group)
        members = self._members[group]
        if not members:
            del self._members[group]
            return set(before)
        seen = [
            Seen(starts[number] + sentence, value, text, number)
            for number in members
            for sentence, value, text in self._groups(notes[number])[group].content
        ]
        after = self._note(group, seen)
        return {number for number in {**before, **after} if before.get(number, ()) != tuple(after.get(number, ()))}

    def _note(self, group: Hashable, seen: Sequence[Seen]) -> dict[int, list[tuple[int, Finding]]]:
        """Ask the check about one group and keep what it says, by paragraph number."""
        after: dict[int, list[tuple[int, Finding]]] = {}
        if len(seen) < self.check.fewest:
            return after
        for index, finding in self._ask(group, seen):
            number = seen[index].paragraph
            first = bisect_left(seen, number, key=lambda one: one.paragraph)
            after.setdefault(number, []).append((index - first, finding))
        for number, findings in after.items():
            self._said.setdefault(number, {})[group] = tuple(findings)
        if after:
            self._said_in[group] = tuple(after)
        return after

    def _take_back(self, group: Hashable) -> dict[int, tuple[tuple[int, Finding], ...]]:
        """Forget what was said of a group, and return it."""
        self._failed.pop(group, None)
        before = {}
        for number in self._said_in.pop(group, ()):
            before[number] = self._said[number].pop(group)
            if not self._said[number]:
                del self._said[number]
        return before

    def _ask(self, group: Hashable, seen: Sequence[Seen]) -> tuple[tuple[int, Finding], ...]:
        failed: list[FailedCheck] = []
        said = self._asking.ask(self.check, self.check.judge, seen, failed)
        for index, finding in said:
            if not 0 <= index < len(seen) or finding.span.end > len(seen[index].text):
                failed.append(FailedCheck(self.check.id, "a finding reaches beyond what was observed"))
        if failed:
            self._failed[group] = failed[0]
            return ()
        return said
