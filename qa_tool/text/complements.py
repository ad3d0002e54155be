"""What follows a verb, an adjective or a preposition and cannot; data/complements.tsv says what its columns are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from qa_tool.text.patterns import found_where, later
from qa_tool.text.tables import rows_of
from qa_tool.text.verbs import BASE_OF, BASES, INFINITIVES, PAST_TENSES, ing
from qa_tool.text.words import NUMBER_WORDS

# Gerunds that are nouns of their own kind: "accused in the killing", "in writing".
_NOUNS = frozenset({"kill", "write", "open", "meet", "build"})
# "Looking forward to meet" is wrong, though a meet is something to look forward to.
_NAMED = ("INFINITIVE", "VERB", "GERUND", "FINITE")
_LOOK_BACK = 60


@dataclass(frozen=True, eq=False)
class Complement:
    """A wrong complement: `words`, of which its text holds one, its pattern, what is right, and what is not before.

    `verbs` names those that its group "verb" may be; empty where the pattern says so.
    """

    words: frozenset[str]
    expression: str
    right: str
    not_after: str
    verbs: str

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return later(self.expression if self.expression.startswith("^") else rf"\b{self.expression}(?!\w)")

    @cached_property
    def _before(self) -> re.Pattern[str]:
        return re.compile(self.not_after or "(?!)")

    def _fits(self, match: re.Match[str]) -> bool:
        return match["verb"] is None or match["verb"] in _verbs()[self.verbs]

    def found_in(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield where it stands in a text (code points), and what is right there."""
        pattern = self._pattern
        for match in found_where(pattern, text, self._fits) if self.verbs else pattern.finditer(text):
            if self._before.search(text, max(0, match.start() - _LOOK_BACK), match.start()) is None:
                groups = match.groupdict()
                verb = groups.get("verb") or ""
                right = self.right.format(**groups, ing=ing(verb) if verb else "", base=BASE_OF.get(verb, verb))
                yield *match.span(), right


@lru_cache(maxsize=1)
def _verbs() -> Mapping[str, frozenset[str]]:
    return {
        "INFINITIVE": INFINITIVES,
        # "Looking forward to meet" is wrong, though a meet is something to look forward to.
        "VERB": BASES | {"meet", "make", "take", "find", "keep", "leave", "come", "stop", "buy"},
        "GERUND": frozenset(map(ing, INFINITIVES - _NOUNS)),
        "FINITE": frozenset(BASE_OF) | INFINITIVES | PAST_TENSES.keys(),
    }


@lru_cache(maxsize=1)
def _all() -> tuple[Complement, ...]:
    parts = {
        "NUMBERS": NUMBER_WORDS,
        **dict.fromkeys(_NAMED, "(?P<verb>[a-z]+)(?!-)"),
    }

    def filled(part: str) -> str:
        return re.sub(r"\b[A-Z]{3,}\b", lambda name: parts.get(name.group(), name.group()), part)

    found = []
    for words, wrong, *rest in rows_of("qa_tool.text", "complements.tsv"):
        if words == "%":
            parts[wrong] = filled(rest[0])
            continue
        verbs = next((name for name in _NAMED if name in wrong), "")
        expression, right, not_after = map(filled, (wrong, *rest, "")[:3])
        forms = frozenset(form for word in words.split() for form in (word, word.capitalize()))
        found.append(Complement(forms, expression, right, not_after, verbs))
    return tuple(found)


@lru_cache(maxsize=1)
def by_word() -> dict[str, tuple[Complement, ...]]:
    """Return, by each of their words, the complements."""
    found: dict[str, tuple[Complement, ...]] = {}
    for each in _all():
        for word in each.words:
            found[word] = (*found.get(word, ()), each)
    return found
