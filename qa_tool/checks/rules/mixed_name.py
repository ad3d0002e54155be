"""Names that one article writes in several of the forms that the glossary accepts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence

from rapidfuzz import fuzz

from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term, TermKind
from qa_tool.languages.ukrainian_places import ukrainian_places
from qa_tool.names.finder import FormStatus
from qa_tool.names.letters import key

_PIECES = re.compile(r"[^\s\u00a0-]+")
# Likeness (0..100) from which two words are spellings of one: Zelensky and Zelenskyy, not Nations and UN.
_ALIKE = 65
_SHORTEST = 4
# Of peoples the adjective, one and many are forms of a term: British, Briton, Britons.
_KINDS = frozenset({TermKind.PERSON, TermKind.PLACE, TermKind.ORGANIZATION})


class MixedName(ArticleCheck):
    """A name of the glossary stands in one article in several of its accepted forms: Zelenskyy here, Zelensky there.

    Each of them is right, and readers may take them for two people. The commoner one stays, of two as common that of
    the glossary's canonical form. Words are compared at their place in the name, so that a surname alone is held
    against the full name. An abbreviation beside its words, and another name of the same (Myanmar, Burma), are left
    alone.
    """

    id = "mixed-name"
    title = "Name in two accepted forms"
    category = "Terminology/Inconsistent use of terminology"
    severity = Severity.MINOR
    of_names = True
    # With the shipped glossaries 2 flags in 188,000 words of machine-translated Chinese news, and 1 in 98,000 of human
    # news and translations (Macao, Macau), each rightly: such news names few of their people.
    confidence = 0.9
    fewest = 2
    examples = (
        Example(
            "Volodymyr Zelenskyy spoke. Zelensky left. Zelenskyy's office said so.",
            ("Zelensky",),
            "Volodymyr Zelenskyy spoke. Zelenskyy left. Zelenskyy's office said so.",
            terms=(Term("Volodymyr Zelenskyy", ("Volodymyr Zelensky",), kind=TermKind.PERSON),),
        ),
        Example(
            "Kim Jong Un waved. Later Kim Jong-un left, and Kim Jong Un slept.",
            ("Kim Jong-un",),
            "Kim Jong Un waved. Later Kim Jong Un left, and Kim Jong Un slept.",
            terms=(Term("Kim Jong Un", ("Kim Jong-un",), kind=TermKind.PERSON),),
        ),
        Example(
            "Volodymyr Zelensky spoke. Zelensky left.",
            terms=(Term("Volodymyr Zelenskyy", ("Volodymyr Zelensky",), kind=TermKind.PERSON),),
        ),
        Example(
            "The United Nations met, and the UN voted.",
            terms=(Term("United Nations", ("UN",), kind=TermKind.ORGANIZATION),),
        ),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield the names that have several accepted forms, with their canonical one."""
        for hit in facts.names.find(sentence.text):
            if hit.status is not FormStatus.RIGHT or hit.term.kind not in _KINDS or not hit.term.accepted:
                continue
            written = hit.span.of(sentence.text)
            # Of Ukrainian places another check knows which are others: Odessa, Texas.
            if not written.isupper() and written not in ukrainian_places():
                yield Observation(hit.term.canonical, hit.span)

    def group(self, value: Hashable) -> Hashable:
        """Return the term."""
        return value

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the places where the name is written otherwise than most."""
        del facts
        if len({one.text for one in seen}) < 2:
            return
        canonical = str(seen[0].value)
        counts = Counter(one.text for one in seen)
        words = _usual_words(counts, canonical)
        rights = {text: _rewritten(text, words, counts, canonical) for text in counts}
        written = ", ".join(f"{text} ({count})" for text, count in counts.most_common())
        for number, one in enumerate(seen):
            right = rights[one.text]
            if right != one.text:
                message = say("“{word}” stands as “{other}” elsewhere in the article.", word=one.text, other=right)
                yield number, Finding(Span(0, len(one.text)), message, (right,), {"in this article": written})


def _pieces(text: str) -> list[str]:
    return _PIECES.findall(text)[::-1]


def _usual_words(counts: Counter[str], canonical: str) -> list[Counter[str]]:
    """Return for each place of a name, counted from its end, how often each word stands there.

    The words of the canonical form count half a time more.
    """
    places: list[Counter[str]] = []
    for text, count in [*counts.items(), (canonical, 0)]:
        for place, word in enumerate(_pieces(text)):
            if place == len(places):
                places.append(Counter())
            places[place][word] += 2 * count if text != canonical or count else 0
    for place, word in enumerate(_pieces(canonical)):
        if places[place][word]:
            places[place][word] += 1
    return places


def _rewritten(text: str, places: Sequence[Counter[str]], counts: Counter[str], canonical: str) -> str:
    """Return a form with its words as most of the article has them, or else with its hyphens and capitals so."""
    pieces = list(_PIECES.finditer(text))
    right = text
    for place, piece in enumerate(reversed(pieces)):
        word = piece.group()
        usual = max(places[place], key=lambda other: (_are_alike(word, other), places[place][other]))
        differs = word.casefold() != usual.casefold() and _are_alike(word, usual)
        if differs and places[place][usual] > places[place][word]:
            right = right[: piece.start()] + usual + right[piece.end() :]
    letters = key(right)
    same = [other for other in counts if key(other) == letters and len(_pieces(other)) == len(pieces)]
    return max(same, key=lambda other: (counts[other], other == canonical), default=right) if right == text else right


def _are_alike(word: str, other: str) -> bool:
    """Say whether two words are spellings of one."""
    one, two = key(word), key(other)
    return one == two != "" or (min(len(one), len(two)) >= _SHORTEST and fuzz.ratio(one, two) >= _ALIKE)
