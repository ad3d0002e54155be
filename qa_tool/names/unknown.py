"""Names in a text that nobody has spoken for yet: without titles, peoples, dates, and words that open sentences."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from qa_tool.domain.span import Span
from qa_tool.languages.countries import is_country
from qa_tool.names.context import PLACE_NOUNS, STARTERS, TITLES
from qa_tool.names.cues import COMPANY_ENDINGS, HEADS_OF_PLACES, ORGANISATION_NOUNS, is_organisation
from qa_tool.names.letters import key
from qa_tool.names.spans import WIDE_RUN
from qa_tool.names.vocabulary import vocabulary
from qa_tool.text.spelling import spelling
from qa_tool.text.words import split_possessive

_TOKEN = re.compile(r"[^ \u00a0]+")
_DATES = frozenset(
    """january february march april may june july august september october november december jan feb mar apr jun jul
    aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    christmas easter ramadan""".split()  # noqa: SIM905
)
# Written in capitals, they are offices and not names.
_OFFICES = frozenset("CEO CFO COO CTO CIO MP MPs MEP MEPs MLA PM FM VP SVP EVP DG".split())  # noqa: SIM905
# Small words that tie an organisation's name together, and those that part two names.
_TYING = frozenset({"of", "the", "for"})
_PARTING = frozenset({"and", "in", "on", "for", "of", "the"})
_OPENER = re.compile(r"(?:^|[.!?\u2026:\u201c\"(\[]['\"\u2019\u201d)\]]*\s*)['\"\u2018\u201c(\[]*$")
_CONTRACTED = re.compile(r"[A-Z][a-z]*['\u2019](?:m|ve|re|ll|d)", re.IGNORECASE)
# Whose possessive stands inside a name: Workers' Party, People's Republic.
_OWNERS = frozenset(
    {"people", "peoples", "workers", "women", "veterans", "children", "teachers", "students", "farmers"}
)
# Zipf frequencies: a word this common that opens a sentence or stands alone is a word; this common anywhere, one too.
_ORDINARY = 3.5
_ORDINARY_AT_START = 2.0
_COMMON = 4.2
_RARE = 2.5
# Longer runs are headlines.
_MOST_WORDS = 6
# An institution of so many words is one even where all of them are common: Ministry of Digital Growth.
_LONG = 4


@dataclass(frozen=True, slots=True)
class UnknownName:
    """A name at its place in the text; `opens` says that a sentence begins with it, so its capital says little."""

    span: Span
    text: str
    opens: bool


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    text: str
    is_last: bool

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def key(self) -> str:
        return key(self.text)


def unknown_names(text: str, covered: Sequence[Span], is_known: Callable[[str], bool]) -> Iterator[UnknownName]:
    """Yield the names in `text` outside the spans `covered` for which `is_known` does not speak, in order."""
    for run in WIDE_RUN.finditer(text):
        for tokens in _pieces(run):
            name = _trimmed(tokens, opens=_OPENER.search(text, 0, tokens[0].start) is not None)
            if not name or len(name) > _MOST_WORDS + 2 * is_organisation(" ".join(token.text for token in name)):
                continue
            span = Span(name[0].start, name[-1].end)
            written = span.of(text)
            if _is_covered(name, written, covered) or is_known(written) or not _is_name(name):
                continue
            yield UnknownName(span, written, _OPENER.search(text, 0, span.start) is not None)


def _pieces(run: re.Match[str]) -> Iterator[list[_Token]]:
    """Yield the parts of a run that are a name each: possessives and small words part them."""
    piece: list[_Token] = []
    for token in _tokens(run):
        if token.text in _PARTING:
            tied = token.text in _TYING and piece and not ORGANISATION_NOUNS.isdisjoint(t.key for t in piece)
            if not tied:
                if piece:
                    yield piece
                piece = []
                continue
        piece.append(token)
        if token.is_last:
            yield piece
            piece = []
    if piece:
        yield piece


def _tokens(run: re.Match[str]) -> Iterator[_Token]:
    for found in _TOKEN.finditer(run.group()):
        bare, ending = split_possessive(found.group())
        bare = bare.rstrip("'\u2019")
        if bare:
            yield _Token(run.start() + found.start(), bare, bool(ending) and bare.lower() not in _OWNERS)


def _trimmed(tokens: list[_Token], *, opens: bool) -> list[_Token]:
    """Return the tokens without what stands around a name: titles, peoples, dates, openers of sentences."""
    first, last = 0, len(tokens)
    rare = [key(token.text) for token in tokens if vocabulary().zipf(token.text) < _RARE]
    while first < last and _is_outside(tokens[first], opens=opens and first == 0, alone=last - first == 1):
        first += 1
    # "Transportation Zhao Xiaolan" behind "Secretary of": common words before a rare name are no part of it.
    while first < last - 1 and _is_loose(tokens[first]) and tokens[first + 1].key in rare:
        first += 1
    while last > first and (tokens[last - 1].key in _DATES or tokens[last - 1].text in _PARTING):
        last -= 1
    return tokens[first:last]


def _is_outside(token: _Token, *, opens: bool, alone: bool) -> bool:
    letters = token.key
    if letters in STARTERS or letters in TITLES or is_date(token.text) or token.text in _PARTING | _OFFICES:
        return True
    if is_country(token.text) or _is_adjective(token.text):
        return True
    if not opens or alone:
        return False
    known = vocabulary().look_up(letters)
    return known.zipf >= _COMMON and not (known.is_city or known.is_family or letters in ORGANISATION_NOUNS)


def _is_loose(token: _Token) -> bool:
    letters = token.key
    known = vocabulary().look_up(letters)
    if letters in HEADS_OF_PLACES or letters in ORGANISATION_NOUNS:
        return False
    return known.zipf >= _COMMON and not (known.is_city or known.is_family)


def _is_adjective(word: str) -> bool:
    """Say whether a word is put together of a name and an ordinary word (Russian-occupied), or of titles."""
    first, hyphen, rest = word.partition("-")
    if not hyphen:
        return False
    if first.lower() in TITLES and rest.lower() in TITLES:
        return True
    return is_country(first) or (rest.islower() and len(rest) > 3 and vocabulary().zipf(rest) >= _ORDINARY)


def _is_covered(name: list[_Token], written: str, covered: Sequence[Span]) -> bool:
    """Say whether terms cover a name; an institution may have the covered name of a place in its own."""
    spans = [Span(token.start, token.end) for token in name]
    inside = [any(span.overlaps(other) for other in covered) for span in spans]
    return all(inside) or (any(inside) and not is_organisation(written))


def _is_name(name: list[_Token]) -> bool:
    if len(name) >= _LONG and _TYING & {token.text for token in name}:
        return True
    if len(name) > 1:
        return any(not _is_plain(token) for token in name)
    return len(name[0].key) > 1 and not _is_plain(name[0]) and name[0].key not in COMPANY_ENDINGS


def _is_plain(token: _Token) -> bool:
    """Say whether a word is no name by itself: a noun of places or organisations, or very common."""
    letters = token.key
    if not letters or letters in PLACE_NOUNS or letters in ORGANISATION_NOUNS or letters in TITLES:
        return True
    return vocabulary().zipf(letters) >= _COMMON


def is_date(word: str) -> bool:
    """Say whether a word is a month, a day of the week or a feast, in full or shortened."""
    # January is written with a full stop where it is short: without one, Jan is a person.
    return key(word) in _DATES and word != "Jan"


def is_no_name(form: str, only_opens: bool, paragraphs: Sequence[str]) -> bool:
    """Say whether a capitalised word of an article is a date, a "they're", or an ordinary word that opens a sentence.

    `only_opens`: it stands nowhere else. A word that is also a city or a family name counts as ordinary where it stands
    in small letters, too.
    """
    if is_date(form) or _CONTRACTED.fullmatch(form):
        return True
    small = form.lower()
    if not only_opens or not form[1:].islower() or not spelling().knows(small):
        return False
    known = vocabulary().look_up(key(form))
    if not known.is_city and not known.is_family:
        return True
    written = re.compile(rf"\b{re.escape(small)}\b")
    return any(written.search(text) for text in paragraphs)


def is_ordinary(word: str) -> bool:
    """Say whether a word is known well enough to be no name where only its place gives it a capital."""
    known = vocabulary().look_up(key(word))
    return known.zipf >= (_ORDINARY if known.is_city or known.is_family else _ORDINARY_AT_START)
