"""Subjects of all kinds that open a clause, beside a verb of the other number: "The two metals is", "it depend on".

Where a clause begins and its verb is found, what stands between them is the subject. It is read as an article or the
like, what describes the noun, the noun, and what hangs on it by a preposition; what cannot be read so is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress

from qa_tool.checks.counted_nouns import MARKS, PLURALS
from qa_tool.domain.issue import Finding
from qa_tool.domain.span import Span
from qa_tool.names.remembering import remembered
from qa_tool.text.nouns import MASSES, NEVER_BARE, PLURAL_OF, SINGULAR_OF
from qa_tool.text.spelling import spelling
from qa_tool.text.verbs import ALL_BASES, BASE_OF, BASES, INFINITIVES, PASTS, THIRDS, third
from qa_tool.text.words import word_spans

_BE = {"is": "are", "was": "were", "has": "have", "does": "do"}
_NOT = {f"{verb}n{mark}t": f"{right}n{mark}t" for verb, right in _BE.items() for mark in "'’"}
_SINGULAR_VERBS = _BE | _NOT
# Nouns as well ("supports", "plans"): with what they have for an object behind them, no other noun precedes.
_BEHIND_VERB = frozenset("a an the that his her its their this these to".split())  # noqa: SIM905
_ALSO_NOUNS = {third(verb): verb for verb in ALL_BASES} | {"goes": "go"}
# What a clause may begin behind.
_OPENERS = frozenset("that because although though while whereas since if when where unless until".split())  # noqa: SIM905
_JOINING = frozenset({"and", "but", "so", "while"})
_DETERMINERS = frozenset(
    """the these those all many most some several both few its his her their our such other no various numerous
    two three four five six seven eight nine ten eleven twelve dozen hundred thousand million""".split()  # noqa: SIM905
)
_PREPOSITIONS = frozenset(
    """of in on at from for to with between by near against over about among under across inside within without during
    before after behind beyond despite through into onto upon via per amid around outside except plus including
    throughout toward towards above below beneath beside besides alongside up down off out per""".split()  # noqa: SIM905
)
# Nothing that a subject holds: what joins, turns round, counts as one, or opens a clause of its own.
_NOT_IN_SUBJECT = (
    frozenset(
        """or nor either neither each every one any none not who which that whom whose what how why when where if as
    than there here it he she they we i you this another an a much little more less least only just so too very also
    even then now though like""".split()  # noqa: SIM905
    )
    | _OPENERS
    | {"but"}
)
# Two years, 60 kilometres, ten pupils: what measures is one, and so is what a number of something amounts to.
_MEASURES = frozenset(
    """years months weeks days hours minutes seconds miles kilometres kilometers metres meters dollars euros pounds
    yards percents degrees tonnes tons decades centuries hectares acres litres liters points times cents won nights
    inches feet goals""".split()  # noqa: SIM905
)
# "The birds is a film", "Five wins is what they need": what follows may be what counts.
_NOT_BEHIND_BE = frozenset("a an the what how why that not where when who".split())  # noqa: SIM905
_NO_PLURAL_ENDS = ("ics", "ss", "us", "is", "news", "eries")
_SHORT = 4
_MORE = frozenset(PLURALS.values())
# One, or as often one as many, in spite of their ends.
_ONE = frozenset(
    """series species means headquarters crossroads barracks works gallows always perhaps sometimes besides afterwards
    towards upwards downwards backwards forwards overseas alas data media measles diabetes thanks lens gas bias canvas
    atlas christmas texas chess games sports arms goods customs remains earnings savings proceeds premises whereabouts
    odds shambles innings indoors outdoors nowadays unawares criteria""".split()  # noqa: SIM905
)
_ABOUT = frozenset(
    {"About", "Around", "Nearly", "Almost", "Over", "Some", "about", "around", "nearly", "almost", "over"}
)
_QUANTITIES = frozenset({"dozens", "scores", "hundreds", "thousands", "millions"})
_COUNTS = frozenset("two three four five six seven eight nine ten eleven twelve dozen hundred thousand million".split())  # noqa: SIM905
_DEEMED = frozenset(
    {"considered", "regarded", "deemed", "viewed", "judged", "needed", "required", "seen", "taken", "nothing"}
)
_NO_ADJECTIVES = PLURAL_OF.keys() | MASSES | _DETERMINERS
# "Which" may be the whole clause: "to lift the sanctions, which was denied".
_RELATIVES = frozenset({"that", "who"})
_TELLING = frozenset("tell say remind warn assure inform show convince teach persuade promise notify ensure".split())  # noqa: SIM905
_THEIR_FORMS = frozenset("he she it He She It".split())  # noqa: SIM905
_BETWEEN = frozenset("also often always never still usually now".split())  # noqa: SIM905
_JOINED_BY = frozenset("because although while whereas".split())  # noqa: SIM905
# What asks for a dictionary form behind a pronoun, wherever it stands: "demanded that he resign", "does it depend".
_ASKING = frozenset(
    """demand demands demanded demanding insist insists insisted insisting propose proposes proposed proposing suggest
    suggests suggested suggesting recommend recommends recommended recommending recommendation request requests
    requested requesting require requires required requiring urge urges urged urging order orders ordered ordering rule
    ruled important essential vital necessary crucial imperative condition lest whether let lets make makes made making
    help helps helped helping see saw seen seeing hear heard hearing watch watched watching feel felt have had has do
    does did don't doesn't didn't don’t doesn’t didn’t will would can could may might must should shall ask asks asked
    asking command advise advised proposal demand wish wishes if be though""".split()  # noqa: SIM905
)
#: The words of which one stands in every text that is worth a look.
VERBS_OF_ONE = frozenset({*_SINGULAR_VERBS, *THIRDS, *_ALSO_NOUNS, *_THEIR_FORMS})
_SMALL = frozenset({"the", "a", "an", "its", "their", "his", "her", "and", "this", "these", "our"})
_INTRODUCING = frozenset(word.capitalize() for word in _PREPOSITIONS | _OPENERS - {"that"}) | {"However,", "Meanwhile,"}
_QUOTES = "“\"‘'("
_ENDS = ',;:.”"’)'
_LONGEST = 9


@remembered
def is_plural(word: str) -> bool:
    """Say whether a word is the plural of a noun, as far as its form tells."""
    if word in _MEASURES or word in _ONE or word in THIRDS:
        return False
    noun = SINGULAR_OF.get(word)
    if noun in NEVER_BARE or word in _MORE:
        return True
    if word.endswith(_NO_PLURAL_ENDS):
        return False
    known = spelling().knows
    letters = word.islower() and word.isalpha() and len(word) > _SHORT
    return noun is not None or (letters and word.endswith("s") and known(word) and known(word[:-1]))


@remembered
def _describes(word: str) -> bool:
    """Say whether a word may stand between an article and its noun: it is no verb and no small word."""
    bare = word.lower()
    if bare in _NOT_IN_SUBJECT or bare in _PREPOSITIONS or bare in _SINGULAR_VERBS or bare in _AUXILIARIES:
        return False
    letters = bare.replace("-", "").replace("’s", "").replace("'s", "").replace(".", "")
    if not letters.isalnum():
        return False
    return bare not in THIRDS and (bare not in PASTS or bare.endswith("ed")) and bare not in BASES


_AUXILIARIES = frozenset(
    """are were have had do did be been being will would can could may might must should shall am""".split()  # noqa: SIM905
)


def disagreeing(text: str, words: Sequence[str]) -> Iterator[Finding]:
    """Yield the subjects with their verbs, with the verb that fits; `words` stand between blanks."""
    words = [word.lstrip(_QUOTES) or word for word in words]
    for at in compress(range(len(words)), map(_may_be_singular, words)):
        right = _right(words, at)
        first = _begins(words, at) if right and at and at + 1 < len(words) else at
        if first < at:
            yield _finding(text, words, (first, at), right)
    yield from _of_pronouns(text, words)


@remembered
def _may_be_singular(word: str) -> bool:
    return word in _SINGULAR_VERBS or word in THIRDS or word in _ALSO_NOUNS


def _right(words: Sequence[str], at: int) -> str:
    """Return the verb that goes with a plural; nothing where the word is perhaps no verb."""
    word, following = words[at], words[at + 1] if at + 1 < len(words) else ""
    if word in _SINGULAR_VERBS:
        return "" if not following or following in _NOT_BEHIND_BE else _SINGULAR_VERBS[word]
    if word in THIRDS:
        return BASE_OF.get(word, "")
    return _ALSO_NOUNS[word] if following in _BEHIND_VERB else ""


def _of_pronouns(text: str, words: Sequence[str]) -> Iterator[Finding]:
    """Yield "he", "she" and "it" with the dictionary form of a verb, where no other verb asks for it."""
    for at in compress(range(len(words) - 1), map(_THEIR_FORMS.__contains__, words)):
        verb = at + 1 + (words[at + 1] in _BETWEEN)
        base = words[verb] if verb < len(words) else ""
        if base not in BASES or not _opens_clause(words, at) or not _ASKING.isdisjoint(map(_bare, words[:at])):
            continue
        yield _finding(text, words, (at, verb), third(base))


def _finding(text: str, words: Sequence[str], places: tuple[int, int], right: str) -> Finding:
    """Return the verb, with what it belongs to; the pronoun or the noun before it goes with it where that is all."""
    spans = word_spans(text)
    first, verb = places
    subject = Span(spans[first][1] - len(words[first]), spans[verb - 1][1])
    short = verb - first == 1 or words[verb - 1] in _BETWEEN
    span = Span(subject.start if short else spans[verb][0], spans[verb][1])
    evidence = {} if short else {"subject": subject.of(text)}
    kept = text[span.start : spans[verb][0]]
    return Finding(span, "Subject and verb do not agree.", (f"{kept}{right}",), evidence)


def _opens_clause(words: Sequence[str], at: int) -> bool:
    """Say whether a pronoun opens a clause: at the start, or behind a comma or what joins clauses."""
    if not at:
        return words[at][0].isupper()
    before = words[at - 1]
    return before in _JOINED_BY or (before[-1] in ",;" and words[at] != "it") or before == "hand,"


def _bare(word: str) -> str:
    return word.strip(",.;:“”\"’'").lower()


def _begins(words: Sequence[str], verb: int) -> int:
    if words[verb - 1] in _RELATIVES:
        return _antecedent_from(words, verb)
    return (
        _percent_from(words, verb) if "percent" in words[max(0, verb - _LONGEST) : verb] else _subject_from(words, verb)
    )


def _antecedent_from(words: Sequence[str], verb: int) -> int:
    """Return where a noun in the plural begins that a clause with this verb hangs on; the verb's place where none does.

    "One of the towns that has", "pressure on firms that is growing", "told workers that": nothing is said where another
    noun may be meant.
    """
    at = verb - 2
    near = {*words[max(0, at - 3) : at]} - {"to"}
    if at < 1 or not is_plural(words[at]) or not _PREPOSITIONS.isdisjoint(near):
        return verb
    first = at
    while first and first > at - 3 and (words[first - 1].lower() in _DETERMINERS or _adjective(words[first - 1])):
        first -= 1
    before = words[first - 1] if first else ""
    if not first:
        # "The firm reports that is so": a verb, perhaps.
        return first if words[0].lower() in _DETERMINERS and words[at] not in _ALSO_NOUNS else verb
    governs = before in PASTS or before in INFINITIVES or before in ALL_BASES or before.endswith("ing")
    return at if governs and BASE_OF.get(before, before) not in _TELLING and before[-1] not in _ENDS else verb


def _adjective(word: str) -> bool:
    return word.isalpha() and word not in PASTS and word not in ALL_BASES and _describes(word)


def _percent_from(words: Sequence[str], verb: int) -> int:
    """Return where "90 percent of the voters" begins; the verb's place where nothing of the kind stands there."""
    for start in range(verb - 2, max(-1, verb - _LONGEST), -1):
        if words[start] == "percent" and start and words[start + 1] == "of":
            opens = (
                start == 1
                or words[start - 2] in {"that", "About", "Some", "about", "some"}
                or words[start - 2][-1] == ","
            )
            return (
                start - 1 if opens and _is_plural_phrase(words[start + 2 : verb], words[verb], counted=True) else verb
            )
    return verb


def _subject_from(words: Sequence[str], verb: int) -> int:
    """Return where the subject in the plural that ends before a verb begins; the verb's place where there is none."""
    for start in range(verb - 1, max(-1, verb - _LONGEST), -1):
        if words[start][-1] in _ENDS:
            break
        if _opens(words, start) and _is_plural_subject(words[start:verb], start, words[verb], words[verb + 1]):
            return start
    return verb


def _opens(words: Sequence[str], start: int) -> bool:
    """Say whether a clause may begin at a word."""
    if not start:
        return True
    before = words[start - 1]
    # "That sums figures": there the verb follows.
    if before.lower() in _OPENERS:
        return words[start] not in _ALSO_NOUNS
    if before.endswith(",") and (words[0] in _INTRODUCING or words[0].endswith("ly")):
        return not any(word.endswith(",") for word in words[: start - 1])
    return before in _JOINING and start > 1 and words[start - 2].endswith(",") and words[start] in _DETERMINERS


def _is_plural_subject(words: Sequence[str], start: int, verb: str, following: str) -> bool:
    words = words[1:] if words[0] in _ABOUT else words
    core = next((at for at, word in enumerate(words) if word in _PREPOSITIONS), len(words))
    if not core:
        return False
    first, head, hanging = words[0].lower(), words[core - 1], words[core:]
    head = head.lower() if core == 1 and not start else head
    if head in _QUANTITIES:
        return core == 1 and hanging[:1] == ["of"] and _is_plural_phrase(hanging[1:], verb, counted=True)
    if core == 1 and first not in _DETERMINERS and (hanging[:1] == ["of"] if not start and hanging else not hanging):
        # "Wings of Desire was released", "if bytes is": names begin like this.
        return False
    if (first[0].isdigit() or first in _COUNTS) and verb in {"is", "was"} and not _is_done(following.rstrip(MARKS)):
        return False
    return not (first.endswith("ing") and core > 1) and _is_plural_phrase(words, verb)


def _is_done(word: str) -> bool:
    return word not in _DEEMED and (word in PASTS or word.endswith(("ed", "ing")))


def _is_plural_phrase(words: Sequence[str], verb: str, *, counted: bool = False) -> bool:
    """Say whether words are a noun in the plural with what describes it and hangs on it."""
    core = next((at for at, word in enumerate(words) if word in _PREPOSITIONS), len(words))
    if not core or not is_plural(words[core - 1].lower() if core == 1 and not counted else words[core - 1]):
        return False
    # "The numerator defaults to zero": a verb, perhaps.
    is_noun = core > 1 and _adjective(words[core - 2]) and words[core - 2].lower() not in _NO_ADJECTIVES
    sure = verb in _SINGULAR_VERBS or verb in THIRDS or is_noun
    if words[core - 1] in _ALSO_NOUNS and ("and" in words[core:] or not sure):
        return False
    hanging = words[core:]
    may_hang = not hanging or (_hangs(hanging) and (verb in _SINGULAR_VERBS or verb not in _ALSO_NOUNS))
    return may_hang and all(_stands_before(words, at) for at in range(core - 1))


def _stands_before(words: Sequence[str], at: int) -> bool:
    """Say whether a word may stand before the noun; of two nouns the first is a plural, too."""
    word = words[at]
    if word == "and":
        return at > 0 and is_plural(words[at - 1].lower())
    return _describes(word) and (not is_plural(word) or words[at + 1] == "and")


def _hangs(words: Sequence[str]) -> bool:
    """Say whether words are prepositions with what they govern, and nothing that has a verb."""
    for at, word in enumerate(words):
        following = words[at + 1] if at + 1 < len(words) else ""
        if word in {"after", "before"} or not (word in _PREPOSITIONS or word in _SMALL or _describes(word)):
            return False
        if word == "to" and following not in _SMALL and not following[:1].isupper() and not is_plural(following):
            return False
    return words[-1] not in _PREPOSITIONS and words[-1] not in _SMALL
