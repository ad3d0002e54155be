"""“He” of a woman and “she” of a man, as far as a name tells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from qa_tool.checks.bare_places import bare_places
from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.checks.running_quotes import edges, running
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.codes import base_of
from qa_tool.languages.countries import mentions
from qa_tool.languages.given_names import pronoun_of
from qa_tool.languages.moments import DAYS, MONTHS
from qa_tool.names.context import STARTERS, TITLES
from qa_tool.names.remembering import remembered
from qa_tool.text.blanks import found_between
from qa_tool.text.quotes import Quotes, pair_double_quotes
from qa_tool.text.spelling import spelling
from qa_tool.text.words import split_possessive

# What speaks of somebody without a name; of whom "another" speaks nothing tells.
_NOUNS = {
    "she": """woman women girl girls wife mother daughter sister widow actress queen princess lady ladies businesswoman
        chairwoman spokeswoman congresswoman grandmother aunt niece bride girlfriend nun policewoman female nurse mom
        mum""",
    "he": """man men boy boys husband father son brother widower actor king prince businessman chairman spokesman
        congressman grandfather uncle nephew groom boyfriend monk policeman male gunman fisherman dad pope""",
    "": """another someone somebody anyone everyone person child baby victim suspect defendant driver patient student
        resident colleague partner friend teacher neighbor neighbour relative parent parents couple who whom whose
        witness source""",
}
# Titles and words before a name that tell; "Mr." does not where Korean has the same word for everybody.
_TELLING = {
    **dict.fromkeys(("ms", "mrs", "miss", "madame", "actress", "queen", "princess"), "she"),
    **dict.fromkeys(("businesswoman", "chairwoman", "spokeswoman", "congresswoman"), "she"),
    **dict.fromkeys(("mr", "monsieur", "king"), "he"),
}
_TELLS_NOTHING = {"ko": frozenset({"he"})}
_TELLING_BEFORE = re.compile(r"\b(actress|[Mm]s\.|[Mm]rs\.|[Mm]iss|queen|princess) $")
_PRONOUNS = {"she": "she her herself hers", "he": "he him his himself"}
_NAME = re.compile(
    r"[A-ZÀ-Þ][\w’'-]*(?:\.?\s(?:(?:de|van|von|da|di|del|der|den|la|al|bin|ibn|el)\s){0,2}[A-ZÀ-Þ][\w’'-]*)*"
)
_SMALL = re.compile(r"(?<!\w)[a-z]+(?!\w)")
# Where a pronoun is the subject: at the start, behind a quotation, and behind "said that".
_SUBJECT_AFTER = re.compile(
    r"(?:\A|[\"”»]\s|\b(?:said|says|added|stressed|announced|wrote|noted|insisted|explained|assured|promised"
    r"|admitted|recalled)(?: that)? |\A(?:But|And) )\Z"
)
_PLACE_BEFORE = re.compile(
    r"\b(?:in|In|near|from|at"
    r"|(?:city|town|village|port|region|province|state|district|capital|island|mayor|governor) of) \Z"
)
_PLACE_ENDS = ("n ", "near ", "from ", "at ", "of ")
_LOOK_BACK = 20
_OTHER_WORDS = frozenset({*DAYS, *MONTHS})
_ORDINARY = frozenset({"I", "A"})
_BACK = 2
# Whose machines guess "he" and "she"; a full name has at least so many words.
_GUESSES, _FULL = frozenset({"ko", "ja", "zh", "tr"}), 2
_OTHERS = {
    "his": ("her",),
    "him": ("her",),
    "himself": ("herself",),
    "her": ("his", "him"),
    "hers": ("his",),
    "herself": ("himself",),
}
_place = attrgetter("span")


class PronounGender(ArticleCheck):
    """Finds "he" of a woman and "she" of a man, as far as a name tells.

    Chinese, Japanese, Korean and Turkish leave pronouns out or have one for both, and machines guess: "Sergio Costa
    left. She thanked the voters". Given names of men and women, and endings of names in Russian, Ukrainian,
    Japanese and Korean, tell. Only a subject is looked at, and only where nobody else is spoken of in the two
    sentences before, so that nothing but that name can be meant. Of names that both have, or that are not known, the
    article itself tells: whoever is "she" in most places and "he" in another.
    """

    id = "pronoun-gender"
    title = "Pronoun against the name"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    # Nothing flagged in 360,000 words of MT, which are about people with Chinese names for the most part, in 45,000 of
    # references and 38,000 of post-edits: a judgement.
    confidence = 0.8
    examples = (
        Example(
            "Sergio Costa lost the vote. She thanked the town.",
            ("She",),
            "Sergio Costa lost the vote. He thanked the town.",
        ),
        Example("Patricia Gomez left. “I am tired,” he said.", ("he",), "Patricia Gomez left. “I am tired,” she said."),
        Example("Sergio Costa lost to his sister. She thanked the town. Sergio Costa met Ann Roth. She won."),
        Example("German Chancellor Angela Roth won. She left. Philippine President Rodrigo Costa fell. He wept."),
        Example(
            "Yoon Ha-rin sang. She was late. Yoon Ha-rin left. He was glad.",
            ("He",),
            "Yoon Ha-rin sang. She was late. Yoon Ha-rin left. She was glad.",
            "ko",
        ),
        Example("Kim Lee left. She was late. “Sergio Costa fell,” she said. Robin Hart sang. He was loud."),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Sequence[Observation]:
        """Return who is spoken of, in order, but for what stands in quotation marks; who a name is, the judge asks."""
        quotes = pair_double_quotes(sentence.text)
        text = _unquoted(sentence.text, quotes)
        return sorted([*_named(text), *_small(text), *edges(quotes)], key=_place)

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the pronouns that do not go with the one name that they can mean."""
        language = facts.source_language
        quoted = running(seen)
        numbers = [n for n, one in enumerate(seen) if isinstance(one.value, _Event) and one.sentence not in quoted]
        told = [seen[number] for number in numbers]
        known: dict[str, str] | None = None
        for place, one in enumerate(told):
            event = _event(one)
            if event.kind != "pronoun":
                continue
            if known is None:
                known = _known_of(map(_event, told), language)
            name = _only_name(_before(told, place), event.says or "", known, language)
            if name is not None:
                yield numbers[place], _finding(one.text, event.says or "", name)
        if base_of(language) in _GUESSES:
            for place, name in _both(told, language):
                says = _event(told[place]).says or ""
                yield numbers[place], _finding(told[place].text, says, name, Severity.MINOR)


def _unquoted(text: str, quotes: Quotes) -> str:
    """Blank out what stands between quotation marks; a quotation may begin before the sentence, or end behind it."""
    before = (Span(0, at + 1) for at in quotes.unopened)
    behind = (Span(at, len(text)) for at in quotes.unclosed)
    for span in (*quotes.pairs, *before, *behind):
        text = text[: span.start] + '"' + " " * (span.length - 2) + '"' * (span.length > 1) + text[span.end :]
    return text


class _Event(NamedTuple):
    """Somebody in a sentence: a name, a pronoun that is a subject, another mention or a noun.

    `says` is "he" or "she", None where nothing tells; `run` are the words with a capital that a name may be,
    `is_place` says that a place is meant by how it stands.
    """

    kind: str
    says: str | None = None
    run: str = ""
    is_place: bool = False


def _event(one: Seen) -> _Event:
    value = one.value
    if not isinstance(value, _Event):
        raise TypeError(value)
    return value


_BY_WORD = {word: _Event("noun", says or None) for says, words in _NOUNS.items() for word in words.split()} | {
    word: _Event("mention", says) for says, words in _PRONOUNS.items() for word in words.split()
}


@remembered
def _speaking(between_blanks: str) -> tuple[tuple[int, str], ...]:
    return tuple((found.start(), found.group()) for found in _SMALL.finditer(between_blanks) if found[0] in _BY_WORD)


def _small(text: str) -> Iterator[Observation]:
    """Yield the words in small letters that speak of somebody; "he" and "she" may be the subject."""
    for start, word in found_between(text, _speaking):
        event = _BY_WORD[word]
        if word in _NOUNS and _SUBJECT_AFTER.search(text, max(0, start - _LOOK_BACK), start) is not None:
            event = event._replace(kind="pronoun")
        yield Observation(event, Span(start, start + len(word)))


def _named(text: str) -> Iterator[Observation]:
    """Yield the words with a capital, but for those that open a sentence."""
    for match in _NAME.finditer(text):
        run, start = match.group(), match.start()
        if run in {"He", "She"}:
            yield Observation(_Event("mention" if start else "pronoun", run.lower()), Span(*match.span()))
        elif " " in run:
            yield Observation(_Event("name", _told(text, run, start), run), Span(*match.span()))
        elif run.lower() not in STARTERS:
            near = max(0, start - _LOOK_BACK)
            is_place = text.endswith(_PLACE_ENDS, near, start) and _PLACE_BEFORE.search(text, near, start) is not None
            yield Observation(_Event("name", _told(text, run, start), run, is_place), Span(*match.span()))


def _told(text: str, run: str, start: int) -> str | None:
    """Return what a title in a name, or a word before it, says."""
    first = run.split(maxsplit=1)[0].strip(".").lower()
    if first not in _TELLING:
        before = _TELLING_BEFORE.search(text, max(0, start - _LOOK_BACK), start)
        first = before[1].strip(".").lower() if before is not None else ""
    return _TELLING.get(first)


@lru_cache(maxsize=4096)
def _words(run: str) -> tuple[str, ...]:
    """Return the words of a name without titles and what opens a sentence; none for days and months."""
    words = [split_possessive(word)[0].strip(".") for word in run.split()]
    # German is a given name, too, but German Chancellor is none.
    while words and (_is_before_name(words[0]) or (words[1:] and words[1].lower() in TITLES and mentions(words[0]))):
        words = words[1:]
    # Theresa May is somebody.
    is_name = _OTHER_WORDS.isdisjoint(words) or pronoun_of(" ".join(words), None) is not None
    return tuple(words) if is_name else ()


def _is_before_name(word: str) -> bool:
    return word.lower() in STARTERS or word.lower() in TITLES or word.lower() in _TELLING


@lru_cache(maxsize=4096)
def _says(words: tuple[str, ...], source_language: str | None) -> str | None:
    """Return "he" or "she" for a name, "" where nothing tells, None for what is no person."""
    name = " ".join(words)
    pronoun = pronoun_of(name, source_language)
    if pronoun is not None:
        return pronoun
    is_no_person = (
        all(word.isupper() or word in _ORDINARY for word in words)
        or name in bare_places()
        or bool(mentions(name))
        or all(spelling().knows(word.lower()) for word in words)
    )
    return None if is_no_person else ""


def _by_title(event: _Event, source_language: str | None) -> str | None:
    return event.says if event.says not in _TELLS_NOTHING.get(base_of(source_language), ()) else None


def _both(told: Sequence[Seen], source_language: str | None) -> Iterator[tuple[int, str]]:
    """Yield (place, name) of pronouns and possessives for somebody whom more of the article's others call otherwise.

    Of two the later one is yielded.
    """
    said: dict[frozenset[str], list[int]] = {}
    names: dict[frozenset[str], str] = {}
    for place, one in enumerate(told):
        event = _event(one)
        if event.kind in {"pronoun", "mention"} and event.says:
            words = _one_person(told, place, source_language)
            if words:
                said.setdefault(frozenset(words), []).append(place)
                names[frozenset(words)] = " ".join(words)
    for who, places in said.items():
        count = Counter(_event(told[place]).says for place in places)
        kept = count.most_common(1)[0][0]
        yield from ((place, names[who]) for place in places if _event(told[place]).says != kept)


def _one_person(told: Sequence[Seen], place: int, source_language: str | None) -> tuple[str, ...]:
    """Return the words of the one full name that a pronoun can mean; none where somebody else may be meant.

    A possessive means whoever its own sentence names.
    """
    behind = told[place].sentence - (_event(told[place]).kind == "pronoun")
    words: tuple[str, ...] = ()
    for one in _before(told, place):
        event = _event(one)
        if event.kind == "noun":
            return ()
        here = _words(event.run) if event.kind == "name" and one.sentence >= behind else ()
        if not here or (event.is_place and len(here) == 1) or _says(here, source_language) is None:
            continue
        if words and set(words).isdisjoint(here):
            return ()
        words = max(words, here, key=len)
    is_known = pronoun_of(" ".join(words), source_language) is not None if words else True
    return () if is_known or len(words) < _FULL else words


def _finding(pronoun: str, says: str, name: str, severity: Severity | None = None) -> Finding:
    others = _OTHERS.get(pronoun.lower(), ("she",) if says == "he" else ("he",))
    rights = tuple(other.capitalize() if pronoun[0].isupper() else other for other in others)
    right = rights[0]
    message = say("“{pronoun}” of {name}: is it “{right}”?", pronoun=pronoun, name=name, right=right)
    return Finding(Span(0, len(pronoun)), message, rights, {"name": name}, severity)


def _known_of(events: Iterable[_Event], source_language: str | None) -> dict[str, str]:
    """Return what each word of a full name says, where all names with that word say the same."""
    said: dict[str, set[str]] = {}
    for event in events:
        # A word by itself says nothing.
        words = _words(event.run) if " " in event.run or event.says else ()
        pronoun = _by_title(event, source_language) or pronoun_of(" ".join(words), source_language)
        for word in words if pronoun is not None else ():
            said.setdefault(word, set()).add(pronoun or "")
    return {word: who.pop() for word, who in said.items() if len(who) == 1}


def _before(seen: Sequence[Seen], number: int) -> Sequence[Seen]:
    """Return who is spoken of before one, in its sentence and in those before it."""
    first = number
    while first and seen[number].sentence - seen[first - 1].sentence <= _BACK:
        first -= 1
    return seen[first:number]


def _only_name(seen: Sequence[Seen], gender: str, known: Mapping[str, str], source_language: str | None) -> str | None:
    """Return the name that the pronoun must mean and cannot; None where it may mean somebody else."""
    words: set[str] = set()
    name, of = "", ""
    for event in map(_event, seen):
        if event.kind != "name":
            if event.says in {gender, None}:
                return None
            continue
        here = _words(event.run)
        says = (_by_title(event, source_language) or _says(here, source_language)) if here else None
        if says is None and here and event.says is not None:
            # "Mr Trump" is somebody, whatever trumps are.
            says = ""
        if says is None or (not says and event.is_place and len(here) == 1):
            continue
        if words and says and says != of:
            return None
        if len(here) == 1 and here[0] in words and here[0] not in known:
            # More than one person of that name is in the article.
            return None
        if not words or words.isdisjoint(here):
            # Another name than the one before it, or one that says nothing.
            says = says or (known.get(here[0], "") if len(here) == 1 else "")
            if words or not says:
                return None
            words, name, of = set(here), " ".join(here), says
    return name if name and of != gender else None
