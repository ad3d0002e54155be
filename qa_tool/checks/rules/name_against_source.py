"""Names that are nearly, but not quite, what the source article says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from qa_tool.checks.beside_source import source_of, stretches_beside, whole
from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term, TermKind
from qa_tool.glossary.known_names import full_names_in
from qa_tool.languages.cyrillic_names import is_given_name
from qa_tool.names.compared import compared
from qa_tool.names.context import STARTERS, TITLES
from qa_tool.names.finder import FormStatus, NameFinder
from qa_tool.names.in_source import Beside, Place, Right, is_name
from qa_tool.names.letters import key
from qa_tool.names.readings import readings
from qa_tool.names.score import Scorer
from qa_tool.names.source_names import Near, source_names
from qa_tool.names.source_terms import terms_in_source
from qa_tool.names.spans import names_in
from qa_tool.names.vocabulary import vocabulary
from qa_tool.text.words import match_case, split_possessive

_SHORTEST = 4
# Zipf frequencies below which a word is taken for unknown, in English and in other languages.
_UNKNOWN, _UNKNOWN_ELSEWHERE = 1.0, 3.0
# Zipf frequency, in some language, from which many know a name.
_WELL_KNOWN = 3.0
# Likeness of a word to a term that the source names and the English lacks: on pairs of names of seven languages 83 to
# 99 of 100 wrong spellings reach it, and 1 of 100 sets of twenty other unknown words.
_LIKE_A_TERM = 0.1
_EVEN = 0.5
_SURE, _BY_READING, _LEAST_BY_TERM = 0.97, 0.9, 0.8
_BY_FORM, _KNOWN = 0.8, 0.5


class NameAgainstSource(ArticleCheck):
    """A name is spelled almost as the source article has it, but not quite.

    It needs the source article. Where the source holds a form that your glossary lists for a term, and the
    translation holds the term in no right form but a word that is close to it, the form of the glossary is suggested.
    The rest goes by which word of the source beside it a name stands for. A word that no list of words, cities and
    families knows is flagged if the source has nearly that name in Latin letters, as Korean and Japanese articles do
    in brackets. With a source in Korean, Japanese, Russian, Ukrainian, Arabic or Hebrew a name is flagged if what it
    stands for there is how a name of your glossary is written, to which it is close, or if the article has a better
    spelling elsewhere for the same; and as a question if no list knows it and a known name is written so. With
    Chinese, Russian, Ukrainian and Bulgarian sources, whose names are written by rule, a word that no list knows and
    that reads almost as a name in the source does ("Mingang" where the source says 明刚, Minggang) is flagged; as a
    question where the characters only write the sound of a name that is not Chinese (沙依巴克). A name of the source
    that is not found at all is never flagged.
    """

    id = "name-against-source"
    title = "Name differs from the source"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    of_names = True
    confidence = 0.65
    needs_source = True
    examples = (
        Example(
            "Guards saw Jevgeni Prigojine leave.",
            ("Prigojine",),
            "Guards saw Jevgeni Prigozhin leave.",
            source_language="ko",
            source_text="경비병들은 예브게니 프리고진이 떠나는 것을 보았다.",
            terms=(Term("Prigozhin", source_forms={"ko": ("프리고진",)}, kind=TermKind.PERSON),),
        ),
        Example(
            "The mayor, Chen Mingang, opened the bridge.",
            ("Mingang",),
            "The mayor, Chen Minggang, opened the bridge.",
            source_language="zh",
            source_text="市长陈明刚为大桥揭幕。",
        ),
        Example(
            "Governor Bratuhinsky opened the bridge.",
            ("Bratuhinsky",),
            "Governor Bratukhinsky opened the bridge.",
            source_language="ru",
            source_text="Мост открыл губернатор Братухинский.",
        ),
        Example(
            "Coach Ingrid Tordsen resigned. The club thanked Todseun.",
            ("Todseun",),
            "Coach Ingrid Tordsen resigned. The club thanked Tordsen.",
            source_language="ko",
            source_text="잉그리드 토르드센 감독이 사임했다. 구단은 토르드센에게 감사를 표했다.",
        ),
        Example(
            "The mayor of Bramvick thanked the volunteers.",
            ("Bramvick",),
            "The mayor of Bramwick thanked the volunteers.",
            source_language="ko",
            source_text="브램윅(Bramwick) 시장은 자원봉사자들에게 감사를 표했다.",
        ),
        Example("The mayor, Chen Minggang, opened it.", source_language="zh", source_text="市长陈明刚揭幕。"),
        Example(
            "Prigozhin left. Nobody saw Prigojine.",
            source_language="ko",
            source_text="프리고진이 떠났다.",
            terms=(Term("Prigozhin", source_forms={"ko": ("프리고진",)}, kind=TermKind.PERSON),),
        ),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield what is known of the terms in a sentence, and its words that nothing knows."""
        text = sentence.text
        hits = facts.names.find(text)
        for hit in hits:
            if hit.term.source_forms:
                yield Observation(_Hit(hit.term, hit.status is FormStatus.RIGHT, hit.suggestion), hit.span)
        yield whole(sentence)
        # What the world writes so is right, though a source in another language reads otherwise: Zelenskyy, Зеленский.
        taken = [*(hit.span for hit in hits), *full_names_in(text)]
        yield from _beside_each_other(text, taken)
        names = source_names(facts.source_text or "", facts.source_language)
        for span, word, before in _words_of_names(text):
            if any(span.overlaps(other) for other in taken):
                continue
            letters = key(word)
            if names is not None and (names.has(letters) or names.has(before + letters)):
                yield Observation(_Right(letters, names.is_by_rule(letters, before)), span)
            elif _is_unknown(word, letters):
                yield Observation(_Word(word, names.near(letters, before) if names is not None else None), span)

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield what is close to a term that the source names, and what is nearly a name of the source."""
        if not facts.source_text:
            return
        taken: set[str] = set()
        named = _named(facts.names, facts.source_text, facts.source_language)
        for number, finding in _against_terms(seen, named, facts):
            taken.add(seen[number].text)
            yield number, finding
        right = {one.value.letters: one.value.is_usual for one in seen if isinstance(one.value, _Right)}
        read: set[str] = set()
        for number, one in enumerate(seen):
            if isinstance(one.value, _Word) and one.value.near is not None and one.text not in taken:
                near = one.value.near
                if near.reading not in right:
                    read.add(one.text)
                    yield number, _of_letters(one.text, near)
        usual = frozenset(letters for letters, is_usual in right.items() if is_usual)
        for number, finding in _beside_source(seen, facts, right.keys(), usual):
            if seen[number].text not in taken | read:
                yield number, finding


class _Hit(NamedTuple):
    """A term with source forms that the finder found."""

    term: Term
    is_right: bool
    suggestion: str


class _Right(NamedTuple):
    """A word that is what something in the source reads as; `is_usual` where that is a Slavic or Chinese name."""

    letters: str
    is_usual: bool


class _Name(NamedTuple):
    """A word of a name; `is_open` where the finder found no term in it."""

    is_open: bool
    company: frozenset[str]


class _Word(NamedTuple):
    """A word that nothing knows, and what it is nearly the reading of."""

    word: str
    near: Near | None


def _beside_each_other(text: str, taken: Sequence[Span]) -> Iterator[Observation]:
    """Yield the words of names, whether the finder found no term there, and the names beside them."""
    for name in names_in(text):
        words = compared(name.text)
        for number, one in enumerate(words):
            span = Span(one.start, one.end).shifted(name.span.start)
            company = (words[place].word for place in (number - 1, number + 1) if 0 <= place < len(words))
            is_open = not any(span.overlaps(other) for other in taken)
            yield Observation(_Name(is_open, frozenset(map(key, company))), span)


def _words_of_names(text: str) -> Iterator[tuple[Span, str, str]]:
    """Yield the words of names that are long enough, with the key of the capitalised word before each."""
    for name in names_in(text):
        before, start = "", name.span.start
        for raw in name.text.split(" "):
            word = split_possessive(raw)[0].rstrip(".'\u2019")
            letters = key(word)
            if len(letters) >= _SHORTEST and word[:1].isupper():
                yield Span(start, start + len(word)), word, before
            before, start = letters, start + len(raw) + 1


def _is_unknown(word: str, letters: str) -> bool:
    if word.isupper() or not word.isascii() or letters in STARTERS or letters in TITLES:
        return False
    known = vocabulary().look_up(letters)
    return known.zipf < _UNKNOWN and known.elsewhere < _UNKNOWN_ELSEWHERE and not known.is_city


@lru_cache(maxsize=4)
def _named(names: NameFinder, source: str, language: str | None) -> tuple[tuple[Term, str], ...]:
    """Return the terms that the source names; remembered, for a glossary may be large."""
    return terms_in_source(names.terms, source, language)


def _against_terms(
    seen: Sequence[Seen], named: Sequence[tuple[Term, str]], facts: Facts
) -> Iterator[tuple[int, Finding]]:
    right = {one.value.term.canonical for one in seen if isinstance(one.value, _Hit) and one.value.is_right}
    missing = {term.canonical: (term, form) for term, form in named if term.canonical not in right}
    if not missing:
        return
    scorer = Scorer(facts.source_language)
    found: dict[str, Finding | None] = {}
    for number, one in enumerate(seen):
        if isinstance(one.value, _Hit):
            if one.value.term.canonical in missing and one.value.suggestion:
                term, form = missing[one.value.term.canonical]
                yield number, _of_term(one.text, term, form, one.value.suggestion, _SURE)
        elif isinstance(one.value, _Word):
            if one.text not in found:
                found[one.text] = _closest(one.text, tuple(missing.values()), scorer, facts.source_language)
            finding = found[one.text]
            if finding is not None:
                yield number, finding


def _closest(word: str, missing: Sequence[tuple[Term, str]], scorer: Scorer, language: str | None) -> Finding | None:
    letters = key(word)
    best: tuple[float, Term, str, str] | None = None
    for term, form in missing:
        parts = [part for part in term.canonical.split() if len(key(part)) >= _SHORTEST]
        if not parts or letters in map(key, parts):
            continue
        alike, part = max((scorer.likeness(key(part), letters), part) for part in parts)
        if alike < _LIKE_A_TERM and letters in readings(term, language):
            alike, part = _BY_READING, term.canonical
        if alike >= _LIKE_A_TERM and (best is None or alike > best[0]):
            best = (alike, term, form, part)
    if best is None:
        return None
    alike, term, form, part = best
    return _of_term(word, term, form, match_case(word, part), max(_LEAST_BY_TERM, min(alike, _SURE)))


def _of_term(written: str, term: Term, form: str, right: str, confidence: float) -> Finding:
    return Finding(
        Span(0, len(written)),
        say(
            "The source says {form}, for which the glossary has “{term}”; here it says “{written}”.",
            form=form,
            term=term.canonical,
            written=written,
        ),
        (right,),
        {"in the source": form, "glossary entry": term.canonical},
        confidence=confidence,
        term=term,
    )


def _beside_source(
    seen: Sequence[Seen], facts: Facts, read: AbstractSet[str], usual: AbstractSet[str]
) -> Iterator[tuple[int, Finding]]:
    """Yield the words that stand for a form of the source beside them, and for which something says another word.

    The keys of `read` are what the source reads as. One of `usual` is written by the rule: only a well-known name is
    another then (Brzezinski, not Malachowski), and none of the given names of Slavs (Serhii, not Sergio).
    """
    article = source_of(facts)
    numbers = [number for number, one in enumerate(seen) if isinstance(one.value, _Name)]
    if article is None or not any(is_name(seen[number].text, key(seen[number].text)) for number in numbers):
        return
    places = {
        number: Place(one.text, one.sentence, one.value.is_open, one.value.company)
        for number in numbers
        if isinstance((one := seen[number]).value, _Name)
    }
    texts = {
        sentence: " ".join(one.text for one in article.sentences[stretch.first : stretch.last + 1])
        for sentence, stretch in stretches_beside(seen, article).items()
    }
    beside = Beside(tuple(places.values()), texts, facts.source_language, facts.names.near)
    for number, place in places.items():
        right = beside.right(place)
        if right is None:
            continue
        letters = key(place.word)
        by_rule = letters in usual and not _is_well_known(right.word)
        if not (right.is_known and (by_rule or (letters in read and is_given_name(right.form)))):
            yield number, _of_source(place.word, right)


def _is_well_known(word: str) -> bool:
    known = vocabulary().look_up(key(word))
    return max(known.zipf, known.elsewhere) >= _WELL_KNOWN


def _of_source(word: str, right: Right) -> Finding:
    suggestion = match_case(word, right.word)
    evidence = {"in the source": right.form}
    if right.term is not None:
        evidence["glossary entry"] = right.term.canonical
        said = say(
            "The source says {form}, as “{right}” of the glossary is written; here it says “{word}”.",
            form=right.form,
            right=right.word,
            word=word,
        )
    elif right.word == right.form:
        said = say("The source has “{right}” in Latin letters; here it says “{word}”.", right=right.word, word=word)
    elif right.is_known:
        said = say(
            "The source says {form}, which is how “{right}” is written; no list knows “{word}”.",
            form=right.form,
            right=right.word,
            word=word,
        )
    else:
        said = say(
            "The source says {form} here, as it does where the article says “{right}”.",
            form=right.form,
            right=right.word,
        )
    severity, confidence = (Severity.MINOR, _KNOWN) if right.is_known else (None, _BY_FORM)
    return Finding(
        Span(0, len(word)), said, (suggestion,), evidence, severity=severity, confidence=confidence, term=right.term
    )


def _of_letters(word: str, near: Near) -> Finding:
    reading = near.reading.capitalize()
    return Finding(
        Span(0, len(word)),
        say(
            "The source says {form}, which reads “{reading}”; here it says “{word}”.",
            form=near.form,
            reading=reading,
            word=word,
        ),
        (reading,) if near.confidence >= _EVEN else (),
        {"in the source": near.form, "reads as": reading, "letters in common": f"{near.alike:.0%}"},
        # What is as often right as wrong is a question, not a charge.
        severity=Severity.MAJOR if near.confidence > _EVEN else Severity.MINOR,
        confidence=near.confidence,
    )
