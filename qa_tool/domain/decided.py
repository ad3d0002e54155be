"""One act of deciding, which undo takes back as one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from qa_tool.domain.decision import Decision


@dataclass(frozen=True, slots=True)
class Decided:
    """Decisions that were made together, or were brought back together; those of one act share their time."""

    made: tuple[Decision, ...] = ()
    withdrawn: tuple[Decision, ...] = ()

    @property
    def inverse(self) -> Decided:
        """The act that takes this one back."""
        return Decided(self.withdrawn, self.made)

    def become(self, after: Mapping[Decision, Decision]) -> Decided:
        """Return the act with what has become of its decisions."""
        made, withdrawn = (tuple(after.get(d, d) for d in each) for each in (self.made, self.withdrawn))
        return Decided(made, withdrawn)


def acts_in(decisions: Iterable[Decision], article_key: str) -> Iterator[Decided]:
    """Yield what was decided in an article and still holds, act by act, oldest first."""
    own = sorted((d for d in decisions if d.article_key == article_key), key=lambda d: d.when)
    for _, together in groupby(own, key=lambda d: d.when):
        yield Decided(tuple(together))
