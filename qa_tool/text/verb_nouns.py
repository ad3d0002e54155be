"""Verbs with a noun behind them that is counted: "hold a meeting", "is a member"; data/verb_nouns.tsv has them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from qa_tool.text.patterns import later
from qa_tool.text.tables import rows_of
from qa_tool.text.verbs import forms

# "Made very big mistake": what describes the noun, and no article, number or word of the kind.
_BETWEEN = (
    r"(?:(?!(?:the|an?|this|that|these|those|his|her|its|their|our|my|your|whose|no|any|some|each|every|another|either"
    r"|neither|all|such|what|which|one|two|three|four|five|six|seven|eight|nine|ten|more|most|enough|much|many|few"
    r"|little|been|gone|has|into|via|during|less|first|second|third|last|next|only|it|him|them|us|me|you|up|out|off|on|in|at|by|for|to|of|and|or|not|as"
    r"|both|further|back|like|than|where|when|who|that|with|from)\b)[a-z][a-z-]*(?<!['’]s) ){0,2}?"
)


@lru_cache(maxsize=1)
def nouns_of_verbs() -> Mapping[str, frozenset[str]]:
    """Return the forms of the verbs, each with the nouns that have an article behind it."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for verb, nouns in rows_of("qa_tool.text", "verb_nouns.tsv"):
        for form in forms(verb):
            found[form].update(nouns.split("|"))
    return {form: frozenset(nouns) for form, nouns in found.items()}


@lru_cache(maxsize=1)
def last_words() -> frozenset[str]:
    """Return the last words of the nouns."""
    return frozenset(noun.rsplit(" ", 1)[-1] for nouns in nouns_of_verbs().values() for noun in nouns)


@lru_cache(maxsize=256)
def without_article(form: str) -> re.Pattern[str]:
    """Return a pattern for a form of a verb with nothing but adjectives before one of its nouns, the group "noun"."""
    nouns = "|".join(sorted(nouns_of_verbs()[form], key=len, reverse=True))
    return later(rf"(?<![\w’'-]){form} (?P<noun>{_BETWEEN}(?:{nouns}))(?![\w’'-])")
