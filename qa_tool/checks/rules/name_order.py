"""One name of two words in two orders inside an article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from typing import NamedTuple

from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.domain.term import TermKind
from qa_tool.languages.codes import base_of
from qa_tool.languages.countries import is_country
from qa_tool.names.context import PLACE_NOUNS, STARTERS, TITLES
from qa_tool.names.families import KOREAN_FAMILIES
from qa_tool.names.letters import key
from qa_tool.names.spans import names_in
from qa_tool.names.surroundings import is_introduction
from qa_tool.names.vocabulary import look_up, zipf
from qa_tool.text.patterns import later

_WORDS = 2
# Zipf frequencies: a name of which no word is rarer is put together of ordinary words (City Park, Park City), and one
# with a word that is commoner is no person's.
_RARE, _COMMON = 3.3, 5.5
# A word that opens a sentence, is as common as this and no name: "Shortstop Ryu".
_WORD = 2.3
# Given names of Korea have two syllables, most of them with a hyphen between.
_GIVEN = r"[A-Z][a-z]{1,5}-[A-Z]?[a-z]{1,5}"
_FAMILY = "|".join(sorted(map(str.capitalize, KOREAN_FAMILIES)))
_KOREAN = later(rf"(?<![\w’'-])(?:(?P<given>{_GIVEN}) (?P<family>{_FAMILY})|(?:{_FAMILY}) {_GIVEN})(?![\w-])")
# So many others have to have the family name first.
_FEWEST_OTHERS = 2


class _Korean(NamedTuple):
    """A Korean name: what it reads with the family name first, and whether that is how it stands."""

    right: str
    is_right: bool


class NameOrder(ArticleCheck):
    """A person's name is written family name first here and last there ("Jung Tae-rim", "Tae-rim Jung").

    Machines that translate from Korean, Japanese, Chinese or Hungarian turn names one time and not the other. Names of
    two words are compared, titles before them left out; what is put together of ordinary words (Park City, City Park)
    is left alone, and so are the names of the glossary. The rarer order is flagged, and of two that are as common the
    second. In articles from Korean a name is flagged, too, that has its family name last where the others have it
    first.
    """

    id = "name-order"
    title = "Name in two orders"
    category = "Terminology/Inconsistent use of terminology"
    severity = Severity.MINOR
    of_names = True
    confidence = 0.7
    fewest = 2
    examples = (
        Example(
            "Goalkeeper Jung Tae-rim saved twice. Fans sang for Tae-rim Jung. The coach hugged Jung Tae-rim.",
            ("Tae-rim Jung",),
            "Goalkeeper Jung Tae-rim saved twice. Fans sang for Jung Tae-rim. The coach hugged Jung Tae-rim.",
        ),
        Example(
            "Writer Haruna Kisaragi read from her book. Kisaragi Haruna's hands shook.",
            ("Kisaragi Haruna",),
            "Writer Haruna Kisaragi read from her book. Haruna Kisaragi's hands shook.",
        ),
        Example(
            "Jung Tae-rim saved twice and Noh Ha-min once. Coach Da-on Ryu was glad.",
            ("Da-on Ryu",),
            "Jung Tae-rim saved twice and Noh Ha-min once. Coach Ryu Da-on was glad.",
            "ko",
        ),
        Example("In Park City they opened a city park. City Park is open."),
        Example("Thomas James met James Thomas."),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield the names of two words that may be a person's: the keys of both, and where they stand."""
        text = sentence.text
        for name in names_in(text):
            start, words = _bare(name.text.split(" "), name.span.start)
            if len(words) == _WORDS and _may_be_turned(words):
                span = Span(start, start + len(" ".join(words)))
                if not any(span.overlaps(hit.span) for hit in facts.names.find(text)):
                    yield Observation((key(words[0]), key(words[1])), span)
        for match in _KOREAN.finditer(text) if base_of(facts.source_language) == "ko" and "-" in text else ():
            span = Span(*match.span())
            right = f"{match['family']} {match['given']}" if match["given"] else match.group()
            if not any(span.overlaps(hit.span) for hit in facts.names.find(text)):
                yield Observation(_Korean(right, is_right=match["given"] is None), span)

    def group(self, value: Hashable) -> Hashable:
        """Return the two words, whichever stands first; all Korean names are held against each other."""
        if isinstance(value, _Korean):
            return "Korean"
        return frozenset(value) if isinstance(value, tuple) else value

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield every place with the rarer order, or with the family name last where all others have it first."""
        if isinstance(seen[0].value, _Korean):
            yield from _turned_alone(seen)
            return
        counts = Counter(one.value for one in seen)
        if len(counts) < _WORDS:
            return
        kept = max(counts, key=lambda order: counts[order])
        right = next(one.text for one in seen if one.value == kept)
        for number, one in enumerate(seen):
            if one.value != kept:
                yield number, _finding(one.text, right, counts[kept], counts[one.value])


def _bare(words: list[str], start: int) -> tuple[int, list[str]]:
    """Return a name without the title, the role or the opening word before it, and where it starts then."""
    while len(words) > _WORDS and _is_before_names(words[0], opens=start == 0):
        start += len(words[0]) + 1
        words = words[1:]
    return start, words


def _is_before_names(word: str, *, opens: bool) -> bool:
    letters = key(word)
    if letters in TITLES or is_introduction(letters, TermKind.PERSON) or is_country(word):
        return True
    known = look_up(letters)
    return opens and known.zipf >= _WORD and not known.is_family and not known.is_city


def _may_be_turned(words: Sequence[str]) -> bool:
    if any(len(word) < _WORDS or not word[0].isupper() or word.isupper() or is_country(word) for word in words):
        return False
    letters = [key(word) for word in words]
    if any(one in TITLES or one in STARTERS or one in PLACE_NOUNS for one in letters):
        return False
    common = [zipf(one) for one in letters]
    return min(common) < _RARE and max(common) < _COMMON and letters[0] != letters[1]


def _turned_alone(seen: Sequence[Seen]) -> Iterator[tuple[int, Finding]]:
    """Yield the Korean names with the family name last that stand nowhere else with it first."""
    first = Counter(one.value.right for one in seen if isinstance(one.value, _Korean) and one.value.is_right)
    known = {key(right) for right in first}
    for number, one in enumerate(seen):
        value = one.value
        if isinstance(value, _Korean) and not value.is_right and len(first) >= _FEWEST_OTHERS:
            # A name that stands in both orders is found by its own words.
            turned = sum(isinstance(other.value, _Korean) and not other.value.is_right for other in seen)
            if key(value.right) not in known and turned <= sum(first.values()):
                message = say("“{written}” has the family name last; the others have it first.", written=one.text)
                yield number, Finding(Span(0, len(one.text)), message, (value.right,))


def _finding(written: str, right: str, kept: int, turned: int) -> Finding:
    return Finding(
        Span(0, len(written)),
        say("“{written}” is “{right}” with the family name in another place.", written=written, right=right),
        (right,),
        {"in this article": f"{right} ({kept}), {written} ({turned})"},
    )
