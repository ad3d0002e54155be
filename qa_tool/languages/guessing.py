"""Which language an English article may have been translated from, by what stands in it."""

from __future__ import annotations

import re
from collections import Counter

from qa_tool.languages.catalogue import all_languages, source_language
from qa_tool.languages.countries import mentions
from qa_tool.languages.language import SourceLanguage
from qa_tool.text.languages import Guess, detect_article, detect_sentence
from qa_tool.text.scripts import foreign_runs, scripts

# East Asian news writes "7일(현지시간)", "7日(現地時間)", "当地时间7日": the day alone, with a note on the time zone.
_LOCAL_TIME = re.compile(r"\(?\blocal time\b\)?", re.IGNORECASE)
_DAY_ALONE = re.compile(r"\bon the \d{1,2}(?:st|nd|rd|th)\b(?! (?:of|floor|anniversary|birthday|century|day))")
_OF_SCRIPT = (("Hangul", "ko"), ("Kana", "ja"), ("Hebrew", "he"), ("Arabic", "ar"), ("Greek", "el"), ("Han", "zh"))
_EAST_ASIAN = ("ko", "ja", "zh")
_LETTERS_OF_SCRIPT = 4
# Datelines and habits show at the beginning; a whole book would take seconds.
_SAMPLE = 50_000


def guess_source_language(text: str) -> Guess | None:
    """Return the language that the English article `text` was probably translated from, or None without evidence.

    It is never more than a guess: `confident` is always False, and `evidence` says what it rests on.
    """
    sample = text[:_SAMPLE]
    return _by_leftovers(sample) or _by_agency(sample) or _by_dates(sample)


def guess_from_source(text: str) -> Guess | None:
    """Return the language of a source article, or None if it holds no words; only the script makes it certain."""
    if not scripts(text):
        return None
    found = detect_article(text)
    return None if found.code == "en" and not found.confident else found


def _by_leftovers(text: str) -> Guess | None:
    """Guess from letters of a source script that were left in the translation."""
    counts = scripts(text)
    for script, code in (
        ("Hangul", "ko"),
        ("Kana", "ja"),
        ("Hebrew", "he"),
        ("Arabic", "ar"),
        ("Greek", "el"),
        ("Han", "zh"),
    ):
        if counts[script] < _LETTERS_OF_SCRIPT:
            continue
        # Persian is written in Arabic letters, and some of its own.
        left = "".join(run.span.of(text) for run in foreign_runs(text) if run.script == script)
        if (language := source_language(detect_sentence(left, code) or code)) is not None:
            return Guess(language.code, confident=False, evidence=f"{language.name} letters in the text")
    return None


def _by_agency(text: str) -> Guess | None:
    """Guess from a news agency or paper that the article names as its own: in a dateline, byline or bracket."""
    for language in all_languages():
        for agency in language.agencies:
            if agency not in text:
                # Nearly all: no pattern has to be made for them (0.1 s together).
                continue
            name = re.escape(agency)
            if re.search(rf"[(\[/=]\s*{name}\b|\b{name}\s*(?:=|/|[Rr]eporter\b|[Cc]orrespondent\b)", text):
                return Guess(language.code, confident=False, evidence=f"written for {agency}")
    return None


def _by_dates(text: str) -> Guess | None:
    """Guess from the East Asian way of giving dates; of the three, the language whose country is named most."""
    evidence = [found.group() for pattern in (_LOCAL_TIME, _DAY_ALONE) if (found := pattern.search(text)) is not None]
    if not evidence:
        return None
    named = Counter(mention.country.name for mention in mentions(text))
    candidates = [language for code in _EAST_ASIAN if (language := source_language(code)) is not None]
    best = max(candidates, key=lambda language: _named(language, named))
    shown = ", ".join(f"“{piece}”" for piece in evidence)
    if _named(best, named):
        shown += f", {best.own_country[0]} is named"
    elif len(evidence) < 2:
        return None
    return Guess(best.code, confident=False, evidence=shown)


def _named(language: SourceLanguage, named: Counter[str]) -> int:
    return sum(named[country] for country in language.own_country)
