"""Which language a text is in, without being fooled by short sentences.

Statistical detectors guess wildly below some sixty letters ("Kim said." as Estonian), so they come last: scripts
decide first, then letters that only one language has, then small words. "Cannot tell" is an answer.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

from qa_tool.text.patterns import later
from qa_tool.text.scripts import scripts
from qa_tool.text.stop_words import CYRILLIC, LATIN

# Below this number of letters langdetect is wrong or unstable on most English news sentences.
LETTERS_FOR_STATISTICS = 60
# An article is recognised by its beginning; more would only take time.
_SAMPLE = 20_000
_SURE = 0.95
_WORD = later(r"[^\W\d_]+(?:'(?=\s|$))?")
_OF_SCRIPT: Mapping[str, str] = {
    "Hangul": "ko",
    "Kana": "ja",
    "Han": "zh",
    "Cyrillic": "ru",
    "Arabic": "ar",
    "Hebrew": "he",
    "Greek": "el",
    "Thai": "th",
    "Devanagari": "hi",
    "Bengali": "bn",
    "Georgian": "ka",
    "Armenian": "hy",
}
# Bulgarian has ъ for a vowel.
_ONLY_THERE = {
    "ru": later("[ыэё]|ъ(?=[еёюя])", re.IGNORECASE),
    "uk": later("[іїєґ]", re.IGNORECASE),
    "bg": later("ъ(?![еёюя])", re.IGNORECASE),
}
# Letters that no other language of LATIN has.
_OWN = (
    *(("tr", later("[ğış]")), ("pl", later("[łńśźż]")), ("cs", later("[ěřů]")), ("ro", later("[țţ]"))),
    *(("hu", later("[őű]")), ("da", later("[æø]"))),
)
# Of Latin there are no statistics.
_WITH_STATISTICS = tuple(sorted({*LATIN} - {"la"}))
_ONLY_PERSIAN = later("[پچژگ]")
# Small words that hardly any other language has and that most English sentences hold.
_PLAINLY_ENGLISH = later(r"\b(?:the|and|that|with|from|this|which|would|their|they|have|been)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Guess:
    """A language code, whether it is more than a guess, and what speaks for it in plain words."""

    code: str
    confident: bool
    evidence: str = ""


def detect_article(text: str) -> Guess:
    """Return the language of a whole text; English, not confident, where nothing speaks for any language."""
    sample = text[:_SAMPLE]
    code = detect_sentence(sample, "en")
    if code is None:
        return Guess("en", confident=False)
    letters = sum(scripts(sample).values())
    return Guess(code, confident=letters >= LETTERS_FOR_STATISTICS or code in {"ko", "ja", "zh", "he"})


def detect_sentence(text: str, expected: str) -> str | None:
    """Return the code of the language of `text`, or None if that cannot be told.

    `expected` is the language of the text around; it decides where the evidence fits it as well as another.
    """
    if text.isascii():
        return _of_latin(text, expected)
    counts = scripts(text)
    letters = counts.total()
    if not letters:
        return None
    script, number = counts.most_common(1)[0]
    east_asian = counts["Kana"] + counts["Han"]
    if east_asian * 2 > letters:
        return _of_east_asian(counts, expected)
    if number * 2 <= letters:
        return None
    if script == "Latin":
        return _of_latin(text, expected)
    return _of_other_script(script, text, expected)


def _of_east_asian(counts: Counter[str], expected: str) -> str:
    """Tell Japanese from Chinese: no Japanese sentence of some length goes without kana."""
    if counts["Kana"]:
        return "ja"
    return "ja" if expected == "ja" and counts["Han"] < 12 else "zh"


def _of_other_script(script: str, text: str, expected: str) -> str | None:
    if script == "Cyrillic":
        return _of_cyrillic(text, expected)
    if script == "Arabic":
        return "fa" if _ONLY_PERSIAN.search(text) else "ar"
    return _OF_SCRIPT.get(script)


def _of_cyrillic(text: str, expected: str) -> str:
    """Tell Russian, Ukrainian and Bulgarian by letters, then by small words; else what was expected, or Russian."""
    for scores in _cyrillic_scores(text):
        (best, most), (_, next_most) = sorted(scores.items(), key=lambda item: -item[1])[:2]
        if most > next_most:
            return best
    return expected if expected in CYRILLIC else "ru"


def _cyrillic_scores(text: str) -> Iterator[dict[str, int]]:
    yield {code: len(letters.findall(text)) for code, letters in _ONLY_THERE.items()}
    words = _WORD.findall(text.lower())
    yield {code: sum(word in known for word in words) for code, known in CYRILLIC.items()}


def _of_latin(text: str, expected: str) -> str | None:
    """Tell a language in Latin letters by its small words and, in long texts only, by statistics."""
    if expected == "en" and len(_PLAINLY_ENGLISH.findall(text, 0, 400)) >= 2:
        return "en"
    words = _WORD.findall(text.lower())
    hits = {code: sum(word in known for word in words) for code, known in LATIN.items()}
    # Names keep such letters in every language.
    small = {word for word in _WORD.findall(text) if word[0].islower()} if not text.isascii() else set()
    own = {one: set(filter(letters.search, small)) - LATIN[one] for one, letters in _OWN}
    for one, those in own.items():
        hits[one] += len(those)
    ranked = sorted(hits.items(), key=lambda item: (-item[1], item[0] != expected))
    (best, most), (_, next_most) = ranked[0], ranked[1]
    if most == 0:
        return None
    # A language that nobody expects has to show more: names and quoted phrases are foreign in every article.
    # One word again and again is not enough: "Prigozhin met officials", where "met" is Dutch, too.
    needed, distinct = (1, 1) if best == expected else (3, 2)
    if len(LATIN[best].intersection(words) | own.get(best, set())) < distinct:
        return None
    if most >= needed and most >= 2 * next_most and (best == expected or most * 5 >= len(words)):
        return best
    if sum(map(len, words)) < LETTERS_FOR_STATISTICS:
        return None
    code = _by_statistics(text, _WITH_STATISTICS)
    return code if code is not None and hits[code] >= needed else None


def _by_statistics(text: str, candidates: tuple[str, ...]) -> str | None:
    """Ask langdetect, restricted to `candidates`; None where it is not sure."""
    # Imported here because langdetect and its profiles take 0.05 to 0.4 s, and hardly any article needs them.
    from langdetect.lang_detect_exception import LangDetectException

    detector = _profiles(candidates).create()
    detector.append(text[:_SAMPLE])
    try:
        answers = detector.get_probabilities()
    except LangDetectException:
        return None
    return str(answers[0].lang) if answers and answers[0].prob >= _SURE else None


@lru_cache(maxsize=4)
def _profiles(candidates: tuple[str, ...]) -> Any:
    """Return langdetect's factory with the profiles of `candidates` alone.

    It has a seed of its own: langdetect draws lots, and its shared factory could be seeded otherwise by anybody.
    """
    # Imported here for the reason given in _by_statistics.
    from langdetect.detector_factory import DetectorFactory

    folder = resources.files("langdetect") / "profiles"
    factory = DetectorFactory()
    factory.set_seed(0)
    factory.load_json_profile([(folder / code).read_text(encoding="utf-8") for code in candidates])
    return factory
