"""Names in sentences: our own sentence set, and flags in news that people translated."""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Iterator, Sequence
from itertools import chain

from newstext import ROOT, paragraphs

from qa_tool.domain.term import Term
from qa_tool.glossary.shipped import shipped
from qa_tool.names.finder import FormStatus, NameFinder

sys.path.insert(0, str(ROOT / "tests" / "names"))

from sentence_set import FIRST, HELD_BACK, LANGUAGES, Outcome, outcomes_of, read

_MARKED = ROOT.parent / "shared" / "bench" / "mqm" / "dev.jsonl.gz"
# Words of text to one flag at most.
_PER = 2_000


def sentence_lines(languages: Sequence[str], *, show: bool) -> Iterator[str]:
    """Yield Markdown tables of what the finder makes of the sentences; `show` adds those it fails.

    Of the sentences held back only the figures are told: whoever reads them begins to fit to them.
    """
    for group, name in ((FIRST, "sentences"), (HELD_BACK, "sentences held back")):
        yield f"| {name} | | recall | right first | innocent flagged | flags beside |"
        yield "|---|---|---|---|---|---|"
        every: list[Outcome] = []
        for language in LANGUAGES:
            if language in languages or language == "neutral":
                outcomes = outcomes_of(language, group)
                every += outcomes
                yield _line(language, outcomes)
        yield _line("all", every)
        yield ""
        if show and group == FIRST:
            yield from filter(None, map(_failure, every))
            yield ""


def _line(language: str, outcomes: Sequence[Outcome]) -> str:
    wrong = [one for one in outcomes if one.sentence.wrong]
    innocent = [one for one in outcomes if not one.sentence.wrong]
    found = sum(one.is_found for one in wrong)
    right = sum(one.is_right for one in wrong)
    flagged = sum(bool(one.flags) for one in innocent)
    beside = sum(bool(one.flags) for one in wrong)
    shares = f"{found / len(wrong):.3f} | {right / max(1, found):.3f}"
    return f"| {language} | {len(outcomes)} | {shares} | {flagged} of {len(innocent)} | {beside} of {len(wrong)} |"


def _failure(outcome: Outcome) -> str:
    sentence = outcome.sentence
    flags = ", ".join(f"{hit.span.of(sentence.text)} -> {hit.suggestion} ({hit.score:.2f})" for hit in outcome.flags)
    parts = []
    if sentence.wrong and not outcome.is_found:
        parts.append(f"not found {sentence.wrong} ({sentence.rights[0]})")
    elif sentence.wrong and not outcome.is_right:
        parts.append(f"{sentence.wrong} -> {outcome.instead}, not {sentence.rights[0]}")
    if flags:
        parts.append(f"flagged {flags}")
    return f"- {sentence.id} {sentence.kind}: {'; '.join(parts)}" if parts else ""


def flag_lines(languages: Sequence[str], *, show: bool) -> Iterator[str]:
    """Yield what is flagged in news translated by people, with the shipped glossaries and the sentence set's terms."""
    lines, kind = human_news()
    words = sum(len(line.split()) for line in lines)
    yield f"{words:,} words of {kind}; terms: the shipped glossaries and those of the sentences"
    yield ""
    yield f"| language | terms | flags | per {_PER:,} words (at most 1) |"
    yield "|---|---|---|---|"
    notes = []
    for language in LANGUAGES:
        if language not in languages and language != "neutral":
            continue
        terms = _terms(language)
        finder = NameFinder(terms, None if language == "neutral" else language)
        flags = [
            (hit.span.of(line), hit.suggestion)
            for line in lines
            for hit in finder.find(line)
            if hit.status is not FormStatus.RIGHT
        ]
        yield f"| {language} | {len(terms)} | {len(flags)} | {_PER * len(flags) / words:.2f} |"
        notes.append(f"- {language}: " + ", ".join(f"{said} -> {right}" for said, right in dict.fromkeys(flags)))
    if show:
        yield ""
        yield from notes


def _terms(language: str) -> tuple[Term, ...]:
    known = {term.canonical: term for glossary in shipped() for term in glossary.terms}
    for term in chain.from_iterable(sentence.terms for sentence in read(language)):
        known.setdefault(term.canonical, term)
    return tuple(known.values())


def human_news() -> tuple[list[str], str]:
    """Return paragraphs of news that people wrote in English, and what they are."""
    if not _MARKED.is_file():
        lines, kind = paragraphs(20_000)
        return [line for line in lines if line], kind
    found: dict[str, None] = {}
    with gzip.open(_MARKED, "rt", encoding="utf-8") as file:
        for line in file:
            item = json.loads(line)
            if item["set"].startswith("zhen") and item["is_ref"]:
                found[" ".join(item["target"].split())] = None
    return list(found), "news translated by people"
