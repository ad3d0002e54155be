"""What kind of thing a name names, guessed from the name itself and from what stands around it."""

from __future__ import annotations

import re
from collections import Counter

from qa_tool.domain.term import TermKind
from qa_tool.names.context import PLACE_NOUNS, TITLES, has_place_cue
from qa_tool.names.letters import key
from qa_tool.names.vocabulary import vocabulary

# Nouns that head or end the names of organisations, and what companies put behind theirs.
ORGANISATION_NOUNS = frozenset(
    """academy administration agency alliance army assembly association authority bank brigade bureau cabinet center
    centre chamber church coalition college commission committee company congress consortium corporation corps council
    court department directorate division exchange federation fleet force forces foundation front fund group guard
    government guards holding holdings industries institute institution insurance laboratory league legion motors
    ministry movement museum network office organisation organization parliament partners party police press regiment
    school secretariat securities senate service society squadron station syndicate systems technologies tribunal union
    university""".split()  # noqa: SIM905
)
# What begins the names of places.
HEADS_OF_PLACES = frozenset(
    """north south east west northern southern eastern western central new upper lower great greater saint st san
    santa port fort lake mount mt cape el la los las al""".split()  # noqa: SIM905
)
COMPANY_ENDINGS = frozenset(
    "ag bv co corp gmbh inc kk llc llp ltd nv oao ooo oy pao plc pte sa se spa".split()  # noqa: SIM905
)
# What stands right before the name of one: the shipping company Harbline.
_FIRMS = frozenset(
    """agency airline bank broadcaster brand chain club company conglomerate daily developer firm group insurer magazine
    maker manufacturer network newspaper operator party producer publisher retailer shipyard startup station studio
    supplier think-tank""".split()  # noqa: SIM905
)
_PERSON_AFTER = re.compile(
    r",?\s+(?:said|says|told|added|wrote|tweeted|argued|explained|warned|noted|insisted|claimed|admitted|resigned|died"
    r"|was born|who|himself|herself)\b|,\s+\d{1,3}\s?,"
)
_BEFORE = re.compile(r"([^\W\d_]+)\.?,?\s+(?:the\s+)?$")
_WORD = re.compile(r"[^\W\d_]+")
# A title right before or a firm's ending says more than a verb behind, and that more than "of".
_SURE, _LIKELY, _HINT = 4, 2, 1


def cues(text: str, start: int, end: int) -> Counter[TermKind]:
    """Return how much speaks for each kind where a name stands at [start, end) of a text; empty if nothing does."""
    found = _inside(text[start:end])
    before = _BEFORE.search(text, max(0, start - 30), start)
    if before is not None and before.group(1).lower() in TITLES:
        found[TermKind.PERSON] += _SURE
    elif before is not None and before.group(1) in _FIRMS and text[before.end(1) : start] == " ":
        found[TermKind.ORGANIZATION] += _SURE
    if _PERSON_AFTER.match(text, end):
        found[TermKind.PERSON] += _LIKELY
    if has_place_cue(text, start, end):
        # "from" and "of" stand before people too; their names mostly have two words.
        found[TermKind.PLACE] += _HINT if " " in text[start:end] else _LIKELY
    return found


def kind_of(votes: Counter[TermKind]) -> TermKind:
    """Return the kind that most speaks for; OTHER where nothing does or two are alike (but people and places)."""
    (first, most), (second, next_most) = (*votes.most_common(2), (TermKind.OTHER, 0), (TermKind.OTHER, 0))[:2]
    if most == next_most and {first, second} == {TermKind.PERSON, TermKind.PLACE}:
        return TermKind.PERSON
    return first if most > next_most else TermKind.OTHER


def is_organisation(name: str) -> bool:
    """Say whether a name has a word of organisations in it (Ministry, Bank, Ltd)."""
    return any(word.lower() in ORGANISATION_NOUNS or word.lower() in COMPANY_ENDINGS for word in _WORD.findall(name))


def _inside(name: str) -> Counter[TermKind]:
    found: Counter[TermKind] = Counter()
    words = _WORD.findall(name)
    lowered = [word.lower() for word in words]
    if not words:
        return found
    if lowered[-1] in COMPANY_ENDINGS or not ORGANISATION_NOUNS.isdisjoint(lowered):
        found[TermKind.ORGANIZATION] += _SURE
    elif len(words) > 1 and (lowered[-1] in PLACE_NOUNS or lowered[0] in HEADS_OF_PLACES):
        found[TermKind.PLACE] += _SURE
    elif len(words) == 1 and words[0].isupper() and len(words[0]) > 1:
        found[TermKind.ORGANIZATION] += _LIKELY
    elif len(words) > 1 and vocabulary().look_up(key(words[0])).is_family:
        found[TermKind.PERSON] += _LIKELY
    elif len(words) in {2, 3} and all(vocabulary().zipf(word) == 0.0 for word in words[-1:]):
        found[TermKind.PERSON] += _HINT
    return found
