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
from qa_tool.names.letters import key
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
    suggested = {(e.removed, e.inserted) for e in log if e.cause in {Cause.SUGGESTION, Cause.REPLACE}}
    return tuple(pair for pair in _replaced(machine, text) if (pair.wrong, pair.right) not in suggested)


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
    found = {}
    for pair in pairs:
        both = (pair.wrong, pair.right)
        if both in found or said(*both).casefold() in refused or not _is_worth_keeping(pair):
            continue
        count = here[both] + before.get(both, 0)
        known = _terms_of(pair.right, terms)
        is_new_name = not known and _is_name(pair)
        if count >= (NEW_NAME if is_new_name else ANYTHING) and not _is_listed(pair, terms):
            term = known[0] if len(known) == 1 else Term(pair.right, glossary=GLOSSARY)
            taught = replace(term, wrong=(*term.wrong, pair.wrong))
            found[both] = Lesson(*both, count, taught, pair.span)
    return tuple(found.values())


def _replaced(machine: str, text: str) -> Iterator[TypedPair]:
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


def _terms_of(right: str, terms: Sequence[Term]) -> list[Term]:
    """Return the terms that a form belongs to: as they are written, or one of a name's words."""
    wanted = key(right)
    whole = [t for t in terms if wanted in map(key, (t.canonical, *t.accepted))]
    return whole or [t for t in terms if wanted in map(key, t.canonical.split())]


def _is_listed(pair: TypedPair, terms: Sequence[Term]) -> bool:
    wrong = pair.wrong.casefold()
    return any(wrong in map(str.casefold, t.wrong) for t in terms)
