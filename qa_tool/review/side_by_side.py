"""An article and its source side by side, for whoever reads both: which sentences stand for which, and where."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from qa_tool.domain.issue import Checked, Issue
from qa_tool.domain.placing import place_sentences
from qa_tool.domain.span import Span
from qa_tool.languages.pairing import Here, here, source

#: Shorter evidence is no landmark in a source, unless it is a figure or of another script.
_SHORTEST = 3
#: Evidence that is nearly the whole sentence marks nothing in it.
_MOST = 0.6

#: What evidence quotes of a source whose letters are not ours.
_IN_OTHER_LETTERS = re.compile(r"[^\x00-\u024f\u2000-\u206f\s]+")


class Pair(NamedTuple):
    """Sentences that stand for each other, as the stretches they take (code points); one of the two may be missing."""

    ours: Span | None
    theirs: Span | None


@dataclass(frozen=True)
class SideBySide:
    """The pairs of an article and its source, in order."""

    pairs: tuple[Pair, ...] = ()

    def of_ours(self, position: int) -> Pair | None:
        """Return the pair of the article's sentence at a place, or before it."""
        return _at([(pair.ours, pair) for pair in self.pairs], position)

    def of_theirs(self, position: int) -> Pair | None:
        """Return the pair of the source's sentence at a place, or before it."""
        return _at([(pair.theirs, pair) for pair in self.pairs], position)


class Beside:
    """Lays articles beside their sources, and remembers what is dear to find out. For one thread at a time."""

    def __init__(self) -> None:
        """Remember nothing yet."""
        self._known: dict[str, Here] = {}

    def lay(self, checked: Checked, source_text: str, code: str | None, *, by_line: bool = False) -> SideBySide:
        """Return the pairs of a checked article and its source; `by_line` as in Facts."""
        read = source(source_text, code, by_line=by_line)
        placed = place_sentences(checked)
        known = {one.checked.sentence.text: None for one in placed}
        self._known = {text: self._known.get(text) or here(text) for text in known}
        parts = read.parts([(self._known[one.checked.sentence.text], one.paragraph) for one in placed])
        return SideBySide(
            tuple(
                Pair(
                    _stretch([one.span for one in placed[part.ours.start : part.ours.stop]]),
                    _stretch([one.span for one in read.sentences[part.theirs.start : part.theirs.stop]]),
                )
                for part in parts
            )
        )


def named_in_source(issue: Issue, said: str, code: str | None) -> tuple[Span, ...]:
    """Return the words of the source's sentence `said` that the evidence of an issue names, in order."""
    forms = {
        form
        for text in issue.evidence.values()
        for form in ([text] if text in said else _IN_OTHER_LETTERS.findall(text))
    }
    if issue.term is not None:
        forms |= set(issue.term.source_forms.get(code or "", ()))
    return _merged(span for form in forms if _is_telling(form, said) for span in _places(said, form))


def _is_telling(form: str, said: str) -> bool:
    figures = any(map(str.isdigit, form)) or not form.isascii()
    return bool(form.strip()) and (figures or len(form) >= _SHORTEST) and len(form) <= _MOST * len(said)


def _places(said: str, form: str) -> Iterable[Span]:
    low, wanted = said.lower(), form.lower()
    if len(low) != len(said):
        low, wanted = said, form
    at = low.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        # "3" is not meant where "38" stands.
        joined = (wanted[0].isdigit() and low[at - 1 : at].isdigit()) or (
            wanted[-1].isdigit() and low[end : end + 1].isdigit()
        )
        if not joined:
            yield Span(at, end)
        at = low.find(wanted, end)


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans in order; what touches is one."""
    merged: list[Span] = []
    for span in sorted(spans, key=lambda s: s.start):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)


def _stretch(spans: Sequence[Span]) -> Span | None:
    return Span(spans[0].start, spans[-1].end) if spans else None


def _at(sides: Iterable[tuple[Span | None, Pair]], position: int) -> Pair | None:
    standing = [(span.start, pair) for span, pair in sides if span is not None]
    found = bisect_right([start for start, _ in standing], position) - 1
    return standing[max(0, found)][1] if standing else None
