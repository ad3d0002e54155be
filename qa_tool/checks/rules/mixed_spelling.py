"""One word in two spellings inside an article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.checks.options import option
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.names.remembering import remembered
from qa_tool.names.vocabulary import zipf
from qa_tool.text.blanks import found_between
from qa_tool.text.varieties import Leaning, respelled, telling_words

# Whole words in small letters: names (Pearl Harbor, Labour) keep their own spelling.
_WORD = re.compile(r"(?<![\w-])(?<!\w['\u2019])[a-z]{4,}(?!\w|-\w|['\u2019]\w)")
# British and American spellings; the group "x" is what differs ("analyses" is left out: also a plural of "analysis").
# After Oxford's and Merriam-Webster's spelling notes.
_FAMILIES = (
    re.compile(r"(?P<stem>advis|protest)(?P<x>[eo])(?P<end>rs?)"),
    re.compile(r"(?P<stem>[a-z]{3,}i)(?P<x>[sz])(?P<end>e|es|ed|er|ers|ing|able|ation|ations|ational)"),
    re.compile(r"(?P<stem>(?:para|ana|cata)ly)(?P<x>[sz])(?P<end>e|ed|er|ers|ing)"),
    re.compile(
        r"(?P<stem>(?:mis)?(?:arm|behavi|clam|col|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig"
        r"|rum|sav|savi|splend|tum|val|vap|vig)o)(?P<x>u?)(?P<end>r(?:s|ed|ing|able|ably|ful|ite|ites|al|ally|er|ers"
        r"|less|hood|hoods|ly)?)"
    ),
    re.compile(
        r"(?P<stem>(?:cance|channe|counse|fue|labe|leve|mode|pane|quarre|signa|tota|trave)l)(?P<x>l?)(?P<end>ed|ing|ers?)"
    ),
    re.compile(r"(?P<stem>(?:de|of)fen|preten)(?P<x>[cs])(?P<end>es?|eless)"),
    re.compile(
        r"(?P<stem>(?:cent|theat|lit|fib|calib|somb|spect|lust|meag|(?:kilo|centi|milli)met)(?=re|er))(?P<x>re|er)(?P<end>s?)"
    ),
    re.compile(r"(?P<stem>gr)(?P<x>[ae])(?P<end>y(?:er|ish)?)"),
    re.compile(r"(?P<stem>s)(?P<x>[ck])(?P<end>eptic(?:al|ism|s)?)"),
    re.compile(r"(?P<stem>judg|acknowledg)(?P<x>e?)(?P<end>ments?)"),
    re.compile(r"(?P<stem>catalog)(?P<x>|ue)(?P<end>s?)"),
    re.compile(r"(?P<stem>alumin)(?P<x>i?)(?P<end>um)"),
)
# A near miss is a long word that English does not know, one letter off a word of the article, inside both.
_SHORTEST_NEAR_MISS = 8
_BRITISH = re.compile(r"is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)")
# Zipf frequencies: the list holds the commonest slips too, ten to a hundred times rarer than their words.
_UNKNOWN = 1.5
_KNOWN = 3.0
_KEPT_AT_ENDS = 3


# What differs, as the British write it and as the Americans do (papers of both have advisers): one pair for each of
# _FAMILIES.
_SIDES = (
    ("e", "e"), ("s", "z"), ("s", "z"), ("u", ""), ("l", ""), ("c", "s"), ("re", "er"), ("e", "a"), ("c", "k"),
    ("e", ""), ("ue", ""), ("i", ""),
)  # fmt: skip


class Preferred(StrEnum):
    """Which of two spellings stays."""

    COMMONER = "commoner"
    BRITISH = "british"
    AMERICAN = "american"


@dataclass(frozen=True, slots=True)
class Options:
    """What may be set."""

    keep: Preferred = option(
        Preferred.COMMONER,
        "Where both stand, keep",
        "A word that stands in one spelling only is left alone.",
        labels={
            Preferred.COMMONER: "the commoner one",
            Preferred.BRITISH: "the British one",
            Preferred.AMERICAN: "the American one",
        },
    )
    everywhere: bool = option(
        False,
        "Where only the other one stands, too",
        "Once the British or the American spelling is chosen: “labor” is flagged though “labour” stands nowhere.",
    )


# What stands for all words of the other spelling, where the house's is wanted everywhere.
_OF_THE_OTHERS = "the other spelling"


class MixedSpelling(ArticleCheck):
    """One word is written in two ways in one article.

    Two kinds are found: British next to American spelling of the same word ("mobilization", "mobilisation"; "colour",
    "color"), and a word that English does not know, one letter off a word of the same article ("mogilisation" beside
    "mobilization"), which may be a slip or a pun worth a second look. Names, words with capitals and parts of
    hyphenated words are left alone. Where a house writes British or American, the other spelling can be flagged
    everywhere.
    """

    id = "mixed-spelling"
    title = "Word spelled in two ways"
    category = "Fluency/Inconsistency"
    severity = Severity.MINOR
    confidence = 0.7
    options = Options()
    examples = (
        Example(
            "The mobilization went on. Critics of the mobilization left, and mobilisation stopped.",
            ("mobilisation",),
            "The mobilization went on. Critics of the mobilization left, and mobilization stopped.",
        ),
        Example(
            "Their favourite harbour lies west. Every harbour is busy. A harbor needs cranes.",
            ("harbor",),
            "Their favourite harbour lies west. Every harbour is busy. A harbour needs cranes.",
        ),
        Example(
            "The negotiations began at noon, and the negociations ended at six.",
            ("negociations",),
            "The negotiations began at noon, and the negotiations ended at six.",
        ),
        Example("They advise visitors to exercise, and the prize was a surprise."),
        Example("The international summit followed two intranational meetings at Pearl Harbor, near the harbour."),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield the words that have two spellings, and those long enough for a near miss, with what they share."""
        for start, (word, shared) in found_between(sentence.text, _compared):
            yield Observation(shared, Span(start, start + len(word)))
        if _house(facts.options_of(self.id, self.options)) is not None:
            for start, word in telling_words(sentence.text):
                yield Observation(_OF_THE_OTHERS, Span(start, start + len(word)))

    def group(self, value: Hashable) -> Hashable:
        """Return what the words share: those of one family, or the ends that a near miss leaves alone."""
        return value

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the places with the spelling that does not stay, or those with an unknown word beside a known one."""
        house = _house(facts.options_of(self.id, self.options))
        if house is not None and seen[0].value == _OF_THE_OTHERS:
            yield from _of_the_others(seen, house)
            return
        counts = Counter(one.text for one in seen)
        if len(counts) < 2:
            return
        by_word = _near_misses(counts) if isinstance(seen[0].value, str) else self._rarer(counts, facts)
        for number, one in enumerate(seen):
            if one.text in by_word:
                yield number, by_word[one.text]

    def _rarer(self, counts: Mapping[str, int], facts: Facts) -> dict[str, Finding]:
        """Return what to say of each word in another spelling than the one to keep."""
        keep = facts.options_of(self.id, self.options).keep
        said = {}
        for word, (right, written) in _other_spellings(counts, keep).items():
            message = say("“{words}” is spelled otherwise elsewhere in the article.", words=word)
            said[word] = Finding(Span(0, len(word)), message, (right,), {"in this article": written})
        return said


def _house(options: Options) -> Leaning | None:
    """Return which spelling is wanted everywhere, None where none is."""
    sides = {Preferred.BRITISH: Leaning(1, 1), Preferred.AMERICAN: Leaning(-1, -1)}
    return sides.get(options.keep) if options.everywhere else None


def _of_the_others(seen: Sequence[Seen], house: Leaning) -> Iterator[tuple[int, Finding]]:
    for number, one in enumerate(seen):
        right = respelled(one.text, house)
        if right != one.text:
            message = say("“{words}” is not in the spelling of the house.", words=one.text)
            yield number, Finding(Span(0, len(one.text)), message, (right,), {"should read": right}, confidence=0.9)


@remembered
def _compared(between_blanks: str) -> tuple[tuple[int, tuple[str, Hashable]], ...]:
    """Return the words to compare, where they start, and what they share with those that they are compared to.

    That is family and stem, or "mo ion" of a word that may be a near miss.
    """
    compared: list[tuple[int, tuple[str, Hashable]]] = []
    for found in _WORD.finditer(between_blanks):
        start, word = found.start(), found.group()
        family = _family(word)
        if family is not None:
            compared.append((start, (word, family[:2])))
        if len(word) >= _SHORTEST_NEAR_MISS:
            compared.append((start, (word, " ".join(_ends(_american(word))))))
    return tuple(compared)


@lru_cache(maxsize=8192)
def _family(word: str) -> tuple[int, str, str, str] | None:
    """Return (number of the family, stem, what differs, ending), or None for a word with one spelling."""
    for number, family in enumerate(_FAMILIES):
        found = family.fullmatch(word)
        if found is not None:
            return number, found["stem"], found["x"], found["end"]
    return None


def _other_spellings(counts: Mapping[str, int], keep: Preferred) -> dict[str, tuple[str, str]]:
    """Map each word in another spelling of its stem than the one to keep to that, and to what the article has."""
    stems: dict[tuple[int, str], dict[str, Counter[str]]] = {}
    for word, count in counts.items():
        parsed = _family(word)
        if parsed is not None:
            number, stem, differing, _ = parsed
            stems.setdefault((number, stem), {}).setdefault(differing, Counter())[word] += count
    rarer: dict[str, tuple[str, str]] = {}
    for (number, stem), spellings in stems.items():
        if len(spellings) < 2:
            continue
        # Of two as common as each other the one met first stays: dictionaries keep that order.
        usual = max(spellings, key=lambda differing: sum(spellings[differing].values()))
        if keep is not Preferred.COMMONER:
            british, american = _SIDES[number]
            wanted = british if keep is Preferred.BRITISH else american
            usual = wanted if wanted in spellings else usual
        written = ", ".join(f"{word} ({count})" for words in spellings.values() for word, count in words.items())
        for differing, words in spellings.items():
            if differing == usual:
                continue
            for word in words:
                ending = word[len(stem) + len(differing) :]
                if _family(stem + usual + ending) == (number, stem, usual, ending):
                    rarer[word] = (stem + usual + ending, written)
    return rarer


def _near_misses(counts: Mapping[str, int]) -> dict[str, Finding]:
    """Return what to say of each word that English does not know, where a known one of the group is one letter off."""
    said: dict[str, Finding] = {}
    unknown = [word for word in counts if zipf(word) < _UNKNOWN and zipf(_american(word)) < _UNKNOWN]
    if not unknown:
        return said
    known = {_american(word): word for word in counts if zipf(word) >= _KNOWN}
    for word in unknown:
        near = process.extract(_american(word), list(known), scorer=OSA.distance, score_cutoff=1, limit=3)
        meant = next((known[other] for other, distance, _ in near if distance == 1), None)
        if meant is not None:
            message = say(
                "“{words}” is no English word; the article has “{meant}”. A slip, or a play on words?",
                words=word,
                meant=meant,
            )
            evidence = {"in this article": f"{meant} ({counts[meant]}), {word} ({counts[word]})"}
            said[word] = Finding(Span(0, len(word)), message, (meant,), evidence, confidence=0.5)
    return said


def _ends(word: str) -> tuple[str, str]:
    """Return what a near miss has like its word, so that no prefix or ending makes the difference."""
    return word[:2], word[-_KEPT_AT_ENDS:]


def _american(word: str) -> str:
    return _BRITISH.sub("iz", word)
