"""What the source forms of a glossary's terms add: names found with them and without, and flags in human news."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence

from name_pairs import rows
from name_text import human_news

from qa_tool.domain.term import Term, TermKind
from qa_tool.names.finder import FormStatus, NameFinder

_NAMES, _SPELLINGS = 1_000, 2_000
_PLAINLY = "They met President {} there."


def source_lines(languages: Sequence[str]) -> Iterator[str]:
    """Yield a Markdown table: names of one word, never trained on, in a glossary of 1,000 with their source forms."""
    lines, kind = human_news()
    words = sum(len(line.split()) for line in lines)
    yield f"{_NAMES:,} names a language, the right name first; flags in {words:,} words of {kind}"
    yield ""
    yield "| language | spellings | without source forms | with them | flags without | with |"
    yield "|---|---|---|---|---|---|"
    for language in languages:
        forms, spelled = _pairs(language)
        names = sorted(forms)
        random.Random(3).shuffle(names)
        names = names[:_NAMES]
        asked = [(name, one) for name in names for one in sorted(spelled[name])]
        random.Random(3).shuffle(asked)
        asked = asked[:_SPELLINGS]
        bare = [Term(name, kind=TermKind.PERSON) for name in names]
        full = [Term(name, source_forms={language: tuple(sorted(forms[name]))}, kind=TermKind.PERSON) for name in names]
        found, flags = zip(*(_measured(terms, language, asked, lines) for terms in (bare, full)), strict=True)
        shares = " | ".join(f"{one / len(asked):.3f}" for one in found)
        yield f"| {language} | {len(asked):,} | {shares} | {flags[0]} | {flags[1]} |"


def _pairs(language: str) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Return by each name the forms in its script, and what it came back as."""
    forms, spelled = defaultdict(set), defaultdict(set)
    for row in rows(f"pairs_{language}_dev.tsv"):
        name = row["canonical"]
        if name.isalpha() and name.istitle() and row["variant"].isalpha():
            forms[name].add(row["pivot_form"])
            spelled[name].add(row["variant"].capitalize())
    return forms, spelled


def _measured(
    terms: Sequence[Term], language: str, asked: Sequence[tuple[str, str]], lines: Sequence[str]
) -> tuple[int, int]:
    """Return how many spellings give their names, and how many flags human news has."""
    finder = NameFinder(terms, language)
    found = sum(
        any(hit.suggestion == name for hit in finder.find(_PLAINLY.format(spelling))) for name, spelling in asked
    )
    flags = sum(hit.status is not FormStatus.RIGHT for line in lines for hit in finder.find(line))
    return found, flags
