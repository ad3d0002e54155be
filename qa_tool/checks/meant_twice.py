"""What English says twice on purpose: "had had", "more and more", "Bora Bora", "no, no, no"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from qa_tool.domain.span import Span
from qa_tool.languages.countries import is_country
from qa_tool.names.vocabulary import vocabulary
from qa_tool.text.nouns import PLURAL_OF
from qa_tool.text.patterns import later
from qa_tool.text.phrasal import PHRASAL
from qa_tool.text.spelling import spelling
from qa_tool.text.tables import rows_of
from qa_tool.text.verbs import BASES, PASTS, THIRDS

_WORDS = {name: frozenset(words.split()) for name, words in rows_of("qa_tool.text", "doubles.tsv")}
_DOUBLES, _AND_DOUBLES = _WORDS["word"], _WORDS["and"]
_AND_PAST = re.compile(r"(?:ed|ing|er)$")
# Somebody or something that ends like a comparative, but for those that are one: "singer and singer".
# "For storing and storing files" is no going on, as in "kept talking and talking".
_DONE_TO = frozenset({"for", "of", "by", "from", "in", "after", "before", "without"})
_NO_COMPARATIVES = frozenset(noun for noun in PLURAL_OF if noun.endswith("er")) - frozenset(
    {"closer", "cooler", "fuller", "lighter", "smoother", "stranger", "warmer"}
)
# "What it was was a lie": the first ends a clause.
_ENDS_A_CLAUSE = frozenset({"was", "were", "are", "has"})
_CLAUSES = frozenset({"what", "whatever", "who", "whoever", "all", "everything", "where", "how"})
# "moved in in May", "went on on Monday": a particle and then a date or place
_PARTICLES = frozenset({"in", "on", "over", "by", "up", "off", "out", "to", "for", "with"})
_DATE_AFTER = re.compile(
    r"\s+(?:\d|(?:early|late|mid)\b|the\s+(?:early|late|spring|summer|autumn|fall|winter|\d)|[A-Z])"
)
_KINDS = re.compile(r"\b(?:there\s(?:is|are|was|were)|there's|between|difference|from)\b", re.IGNORECASE)
_TOLD_APART_BEHIND = later(
    r"\s(?:of|against|that|who|whose|which|from|with|without|containing|accused|leaders|members)\b"
)
_WORD_BEFORE, _LONGEST_BEFORE = re.compile(r"(?:\b([a-z]+ly)\s)?\b([A-Za-z][\w-]*)\s$"), 40
_NOT_BEFORE = (
    PASTS
    | THIRDS
    | BASES
    | frozenset(
        """the a an of in on at to for with from by as and or but than that this these those its his her their our my
    your all many some several most more both no any are is was were be been being have has had between among
    against into over under about""".split()  # noqa: SIM905
    )
)
_COMPOUND = re.compile(
    r" (?!(?:of|in|on|at|to|for|with|by|from|into|as|and|or|but|is|are|was|were|has|have|had|will|would|that|which|who"
    r"|the|a|an|he|she|it|they|we|this|these|after|before|during|among|between|under|over|while|when)\b)[a-z]{3}"
)
_SHORTEST_NAME, _KNOWN_NAME, _ENGLISH_WORD = 5, 2.0, 4.0
_FEWEST_WORDS_AROUND = 5
_SMALL_WORD = 6.0
# Behind a word of which it is a part: "in-in", "the the's".
_JOINED_BEHIND = frozenset({"-", "’", "'"})


class Said(NamedTuple):
    """A sentence, its words in small letters, and where each stands (code points)."""

    text: str
    words: Sequence[str]
    places: Sequence[tuple[int, int]]

    def span(self, first: int, end: int) -> Span:
        """Return where the words from `first` on stand, `end` left out."""
        return Span(self.places[first][0], self.places[end - 1][1])

    def shown(self, first: int, end: int) -> str:
        """Return these words as they are written."""
        return self.span(first, end).of(self.text)

    def between(self, word: int) -> str:
        """Return what stands between a word and the one before it."""
        return self.text[self.places[word - 1][1] : self.places[word][0]]

    def goes_on(self, end: int) -> bool:
        """Say whether the word before `end` is only a part of one: "the in-in", "the the's"."""
        stop = self.places[end - 1][1]
        return self.text[stop : stop + 1] in _JOINED_BEHIND


def in_a_row(said: Said, first: int, times: int) -> bool:
    """Say whether a word may stand `times` in a row, with nothing but blanks between: had had, Duran Duran."""
    text, word = said.text, said.words[first]
    start, end = said.span(first, first + times)
    if said.goes_on(first + times) or text[start - 1 : start] in {"-", "'"}:
        return True
    if _is_doubled_by_mistake(word, first, times, text[end : end + 1]):
        return False
    ends_a_clause = word in _ENDS_A_CLAUSE and not _CLAUSES.isdisjoint(said.words[max(0, first - 5) : first])
    if word in _DOUBLES or any(char.isdigit() for char in word) or len(word) == 1 or ends_a_clause:
        return times <= (2 if ends_a_clause else 3) or word[0].isdigit()
    shown = said.shown(first, first + 1)
    if shown[0].isupper() and said.shown(first + 1, first + 2)[0].isupper():
        # "THE THE", "AND AND" where all is in capitals
        is_small = text.isupper() and vocabulary().zipf(word) >= _SMALL_WORD
        return times == 2 and not is_small and not is_country(shown) and _is_doubled_name(text, shown, start, first)
    if word in _PARTICLES and times == 2:
        before = text[:start].rstrip()[-20:]
        return PHRASAL.search(before) is not None and _DATE_AFTER.match(text, end) is not None
    return False


def _is_doubled_by_mistake(word: str, first: int, times: int, after: str) -> bool:
    """Say it of "in 2017 2017" and "how good it is is."; tables and "what he does does matter" are fine."""
    if first < _FEWEST_WORDS_AROUND:
        return False
    if word.isdecimal():
        return len(word) == 4 and word[:2] in {"19", "20"}
    return times == 2 and after == "." and word in {"is", "does", "did", "do"}


def _is_doubled_name(text: str, shown: str, start: int, first: int) -> bool:
    """Say whether a name may stand twice: Duran Duran, Lang Lang, Bora Bora; not "in Bishkek Bishkek"."""
    word = shown.lower()
    if word in _WORDS["name"] or first < _FEWEST_WORDS_AROUND - 1:
        return True
    before = text[:start].rsplit(None, 1)[-1].lstrip('"“‘(')
    after = text[start + 2 * len(shown) + 1 :]
    # Nobody gives "the" a capital here but in a name: The The.
    is_small = before.islower() and not after[:1].isspace() and vocabulary().zipf(word) >= _SMALL_WORD
    if len(shown) > 2 and shown.isupper():
        return before.isupper()  # a headline in capitals
    known = vocabulary().look_up(word)
    if before[:1].isupper() and before.isalpha() and (len(shown) >= _SHORTEST_NAME or spelling().knows(word)):
        return False  # "Oliver Dowden Dowden", "the Middle East East"
    if known.is_family or is_small:
        return True
    if spelling().knows(word) and known.zipf >= _ENGLISH_WORD:
        return False
    return len(shown) < _SHORTEST_NAME or not (known.zipf >= _KNOWN_NAME or known.is_city)


def in_a_list(said: Said, first: int, times: int) -> bool:
    """Say whether "X, X" or "X, X, X" may be meant: New York, New York; no, no, no; location, location, location."""
    word = said.words[first]
    return (
        times == 2
        or (times == 3 and (first == 0 or not said.shown(first, first + 1)[0].isupper()))
        or word in _DOUBLES
        or word[0].isdigit()
    )


def as_phrase(unit: Sequence[str], shown: str, times: int, *, blank: bool) -> bool:
    """Say whether a phrase may be said again; `blank` says that nothing but blanks stands between."""
    if all(word[0].isdigit() or len(word) == 1 for word in unit):
        return True
    if not blank and times == 2:
        # "step by step, step by step", "New York, New York", "the truth, the truth"
        return len(unit) <= 3
    if times == 2 and len(unit) == 2 and unit[0] in _DOUBLES and unit[1] in _DOUBLES:
        return True
    if times == 2 and len(unit) == 2 and unit[0] == "and" and unit[1] in _AND_DOUBLES:
        return True  # ", and more and more people"
    return times == 2 and len(unit) == 2 and shown.istitle() and not is_country(shown) and not blank


def joined(said: Said, first: int) -> bool:
    """Say whether "X and X" or "X or X" may be meant, or is a part of more: years and years, health and health care."""
    text, word = said.text, said.words[first]
    shown = said.shown(first, first + 1)
    start, stop = said.span(first, first + 3)
    if said.goes_on(first + 3) or text[start - 1 : start] == "-":
        return True
    if said.words[first + 1] == "or" and not text[start:stop].islower():
        return True  # "Diddy or Diddy": a name and another
    if word in _AND_DOUBLES or word in _DOUBLES or word in _WORDS["family"] or len(word) <= 2 or word[0].isdigit():
        return True
    is_usual = _AND_PAST.search(word) is not None and word not in _NO_COMPARATIVES
    is_done = word.endswith("ing") and said.words[first - 1] in _DONE_TO and text[stop : stop + 1] == " "
    if not is_country(shown) and not is_done and (is_usual or _KINDS.search(text, 0, start)):
        return True
    # "War crimes and crimes against humanity", "Foreign Minister and Minister of Families": the first has something
    # before it that tells it apart, the second behind it.
    is_compound = shown.islower() and not is_done and not shown.endswith("s") and _COMPOUND.match(text, stop)
    if is_compound or (_TOLD_APART_BEHIND.match(text, stop) and _told_apart_before(text, start, shown)):
        return True
    # "Black and black": a name and a word.
    return start > 0 and shown[0].isupper() != text[stop - len(shown)].isupper()


def _told_apart_before(text: str, start: int, shown: str) -> bool:
    """Say whether a word that is no small one stands right before; before a name one with a capital."""
    found = _WORD_BEFORE.search(text, max(0, start - _LONGEST_BEFORE), start)
    if found is None:
        return False
    if shown[0].isupper():
        return found[2].istitle()
    # "Densely populated areas": what is done so describes.
    return found[2].lower() not in _NOT_BEFORE or (found[1] is not None and found[2].endswith("ed"))


def joined_phrase(said: Said, first: int, size: int) -> bool:
    """Say whether `size` words joined with themselves may be meant, or are a part of more: the best of the best."""
    phrase, join, end = said.words[first : first + size], said.words[first + size], first + 2 * size + 1
    text, (_, stop) = said.text, said.span(first, end)
    is_pair = join == "and" or (
        join == "or" and phrase[0] not in {"a", "an", "the"} and said.shown(first, end).islower()
    )
    is_pair = is_pair and phrase[0] not in _AND_DOUBLES | _DOUBLES
    if size < 3 and not _is_thing_of_itself(phrase, join) and not is_pair:
        return True  # "the best of the best", "one by one", "more work and more work"
    if not set(said.shown(first, end)).isdisjoint(',;:()"“”') or said.goes_on(end):
        return True
    # "the Senate and the Senate Judiciary Committee"
    return size < 3 and bool(
        _COMPOUND.match(text, stop) or text[stop + 1 : stop + 2].isupper() or phrase[0].isdecimal()
    )


def _is_thing_of_itself(phrase: Sequence[str], join: str) -> bool:
    """Say it of "the census in the census"; "the best of the best", "the king of the kings" may be meant."""
    return join in {"of", "in"} and phrase[0] == "the" and not (phrase[1] in _WORDS["of"] or phrase[1].endswith("est"))
