"""What typing teaches: words that the editor typed in place of others are offered to the glossary."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from qa_tool.domain.correction import Cause, Correction
from qa_tool.domain.decision import Decision
from qa_tool.domain.lesson import TYPED, Lesson, said
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term
from qa_tool.names.unknown import is_ordinary
from qa_tool.names.vocabulary import zipf
from qa_tool.review.pieces import StretchKind, changes_view

#: The glossary that a lesson's term goes to.
GLOSSARY = "Corrections"
#: Times a correction is typed until it is offered: of a name that no term has, and of anything else.
NEW_NAME, ANYTHING = 1, 2
_MOST_WORDS, _MOST_LETTERS = 4, 60
# Zipf frequency of a word that is right in other sentences: "the" or "was" for good would be nonsense.
_EVERYWHERE = 5.0
_BEFORE = re.compile(r"[\w'\u2019-]+\Z")
_AFTER = re.compile(r"[\w'\u2019-]+")
_MARKS_BEFORE = re.compile(r"\A[^\w]+")
_MARKS_AFTER = re.compile(r"[^\w]+\Z")
_POSSESSIVE = re.compile(r"['\u2019]s\Z")


@dataclass(frozen=True, slots=True)
class TypedPair:
    """Whole words that were typed in place of others, and where they stand in the present text (code points)."""

    wrong: str
    right: str
    span: Span


def typed_pairs(machine: str, text: str, log: Iterable[Correction]) -> tuple[TypedPair, ...]:
    """Return the words that stand in place of others since the machine wrote them, except what was suggested."""
    events = [event for event in log if event.cause in {Cause.SUGGESTION, Cause.REPLACE}]
    suggested = {(event.removed, event.inserted) for event in events}
    # Of "In Korea" and "In Russia", too: the words that differ.
    suggested.update((pair.wrong, pair.right) for e in events for pair in replaced(e.removed, e.inserted))
    return tuple(pair for pair in replaced(machine, text) if (pair.wrong, pair.right) not in suggested)


def counted(pairs: Iterable[TypedPair]) -> Counter[tuple[str, str]]:
    """Return how often each pair was typed."""
    return Counter((pair.wrong, pair.right) for pair in pairs)


def lessons(
    pairs: Sequence[TypedPair],
    before: Mapping[tuple[str, str], int],
    terms: Sequence[Term],
    decisions: Iterable[Decision],
) -> tuple[Lesson, ...]:
    """Return what is worth asking of what was typed, in order of place.

    `before` counts what was typed in other articles. Nothing that was refused, and nothing that a term says already.
    """
    refused = {d.text.casefold() for d in decisions if d.check == TYPED}
    here = counted(pairs)
    worth = {
        (pair.wrong, pair.right): pair
        for pair in reversed(pairs)
        if _is_worth_keeping(pair) and said(pair.wrong, pair.right).casefold() not in refused
    }
    known = _Known(worth.values(), terms) if worth else None
    found = []
    for both, pair in reversed(worth.items()):
        if known is None or known.is_listed(pair.wrong):
            continue
        count = here[both] + before.get(both, 0)
        of = known.terms_of(pair.right)
        if known.is_right_elsewhere(pair.wrong, of):
            continue
        if count >= (NEW_NAME if not of and _is_name(pair) else ANYTHING):
            term = of[0] if len(of) == 1 else Term(pair.right, glossary=GLOSSARY)
            found.append(Lesson(*both, count, replace(term, wrong=(*term.wrong, pair.wrong)), pair.span))
    return tuple(found)


class _Known:
    """What the glossary says of the words of some pairs, found in one walk through its terms."""

    def __init__(self, pairs: Iterable[TypedPair], terms: Iterable[Term]) -> None:
        wrong, right = set(), set()
        for pair in pairs:
            wrong.add(pair.wrong.casefold())
            right.add(pair.right.casefold())
        self._listed: set[str] = set()
        self._whole: dict[str, list[Term]] = {}
        self._words: dict[str, list[Term]] = {}
        self._right: dict[str, list[Term]] = {}
        for term in terms:
            self._listed.update(wrong.intersection(map(str.casefold, term.wrong)))
            forms = frozenset(map(str.casefold, (term.canonical, *term.accepted)))
            for form in right & forms:
                self._whole.setdefault(form, []).append(term)
            for form in wrong & forms:
                self._right.setdefault(form, []).append(term)
            for word in right.intersection(term.canonical.casefold().split()):
                self._words.setdefault(word, []).append(term)

    def is_listed(self, wrong: str) -> bool:
        return wrong.casefold() in self._listed

    def is_right_elsewhere(self, wrong: str, of: Sequence[Term]) -> bool:
        """Say whether what was replaced is right for another term: "Korea" was no slip for "Russia" everywhere."""
        return any(term not in of for term in self._right.get(wrong.casefold(), ()))

    def terms_of(self, right: str) -> Sequence[Term]:
        """Return the terms that a form belongs to: as they are written, or as one of a name's words."""
        form = right.casefold()
        return self._whole.get(form) or self._words.get(form) or ()


def replaced(machine: str, text: str) -> Iterator[TypedPair]:
    """Yield what was replaced; two words side by side that were both replaced are one name."""
    at = 0
    runs: list[tuple[int, str, str]] = []
    stretches = changes_view(machine, text)
    for stretch, follows in zip(stretches, (*stretches[1:], None), strict=True):
        if stretch.kind is not StretchKind.DELETED:
            at += len(stretch.text)
        elif follows is not None and follows.kind is StretchKind.INSERTED:
            start, old, new = runs[-1] if runs else (0, "", "")
            if runs and text[start + len(new) : at] == " ":
                runs[-1] = (start, f"{old} {stretch.text}", f"{new} {follows.text}")
            else:
                runs.append((at, stretch.text, follows.text))
    for run in runs:
        yield _whole_words(text, *run)


def _whole_words(text: str, at: int, old: str, new: str) -> TypedPair:
    """Return what was replaced with the letters around it that belong to the same words."""
    before = _BEFORE.search(text, max(0, at - _MOST_LETTERS), at)
    after = _AFTER.match(text, at + len(new))
    head = before[0] if before and old[:1].strip() else ""
    tail = after[0] if after and old[-1:].strip() else ""
    wrong, right = head + old + tail, head + new + tail
    for pattern in (_MARKS_BEFORE, _MARKS_AFTER, _POSSESSIVE):
        ours, theirs = pattern.search(right), pattern.search(wrong)
        if ours and theirs and ours[0] == theirs[0]:
            wrong, right = pattern.sub("", wrong), pattern.sub("", right)
            at += len(ours[0]) if pattern is _MARKS_BEFORE else 0
    start = at - len(head)
    return TypedPair(wrong, right, Span(start, start + len(right)))


def _is_worth_keeping(pair: TypedPair) -> bool:
    """Say whether a pair can be right in other sentences too: whole words, few, and not the commonest alone."""
    both = (pair.wrong, pair.right)
    if any(
        not form[:1].isalnum()
        or not form[-1:].isalnum()
        or "\n" in form
        or len(form) > _MOST_LETTERS
        or len(form.split()) > _MOST_WORDS
        for form in both
    ):
        return False
    if pair.wrong.casefold() == pair.right.casefold() and " " not in pair.wrong:
        return False
    return any(map(str.isalpha, pair.wrong)) and any(zipf(word) < _EVERYWHERE for word in pair.wrong.split())


def _is_name(pair: TypedPair) -> bool:
    return all(form[:1].isupper() for form in (pair.wrong, pair.right)) and not all(
        map(is_ordinary, pair.wrong.split())
    )
