"""Sentences of the source article that the translation left out."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import NamedTuple

from qa_tool.checks.beside_source import Beside, CheckOfParts, is_fact, language_of, last_word
from qa_tool.checks.check import Example
from qa_tool.checks.facts import Facts
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import Said, say
from qa_tool.domain.span import Span
from qa_tool.languages.credits import share_of_news
from qa_tool.languages.pairing import Sentence
from qa_tool.languages.sounds import LONGEST

# In English letters: what is shorter is a byline or a heading as often as a sentence; what is longer says something.
_SHORTEST, _LONG = 30, 70
# The longest stretch that can be missing sentence by sentence; more is another version of the article.
_MOST, _MOST_SHARE = 5, 0.6
_CERTAIN, _SURE, _LIKELY = 0.95, 0.8, 0.65
# How much of a sentence is news at least, and how many such sentences are a passage.
_NEWS, _FEWEST = 0.5, 2
_SHOWN = 200
# In spreads: how much shorter a neighbour would have to be than what it stands for, if that held the sentence, too.
_TOO_SHORT = -1.8


class MissingSentence(CheckOfParts):
    """A sentence of the source article that no sentence of the translation stands for.

    It needs the source article. Both are laid side by side by paragraphs, then by sentences: lengths that go together,
    numbers, countries and Latin words that both have, and what names sound like. The end of the sentence before the gap
    is marked. It is serious where the sentence is long and its neighbours cannot hold it, too, or where it says a
    number, a country or a Latin word that stands nowhere in the translation. Sentences that were joined or parted are
    no gap, nor are short lines, datelines, bylines, lines of copyright and links to other articles. Where only lengths
    tell, one near the missing sentence may be shown instead. Where a whole passage is missing, as where the translation
    was cut short or begins late, that is said once, with the number of sentences and the first of them; at the end of
    the source they have to speak of a number, a country or a name of the article. In a file of segments each stands for
    itself, and one without a translation is always said.
    """

    id = "missing-sentence"
    title = "Sentence of the source is missing"
    category = "Accuracy/Omission"
    severity = Severity.MAJOR
    # In 362,000 words of MT 11 flags; in 8 of the 10 segments of sets that have such marks a professional marked an
    # omission, in all 1 in 10. None on 44,700 words of human translation. Of one segment in ten taken out of those on
    # purpose 250 of 435 are found, and 82 of 3,743 named that are there, most of them beside one taken out. Of
    # articles of which the last 30 in 100 sentences are missing 96 in 100 have one issue that says so, where it is.
    confidence = 0.75
    examples = (
        Example(
            "The court freed the mayor of the port city on Monday. His lawyers thanked the judges.",
            ("Monday.",),
            source_language="de",
            source_text="Das Gericht ließ den Bürgermeister der Hafenstadt am Montag frei. Die Staatsanwaltschaft "
            "hatte für ihn 12 Jahre Haft wegen Bestechung in 37 Fällen verlangt. Seine Anwälte dankten den Richtern.",
        ),
        Example(
            "The ministry said it will close the bridge over the river.\nDrivers are angry about it.",
            ("river.",),
            source_language="ko",
            source_text="교통부는 강 위의 다리를 폐쇄할 것이라고 밝혔다.\n"
            "공사에는 3년이 걸리고 비용은 450억 원이 들 것으로 예상된다고 당국자는 설명했다.\n"
            "운전자들은 이에 분노하고 있다.",
        ),
        Example(
            "The court freed the mayor of the port city on Monday, and his lawyers thanked the judges.",
            source_language="de",
            source_text="Das Gericht ließ den Bürgermeister der Hafenstadt am Montag frei. "
            "Seine Anwälte dankten den Richtern.",
        ),
        Example(
            "The bridge will be closed.\nDrivers are angry.",
            source_language="ko",
            source_text="다리가 폐쇄된다.\n김철수 기자\n운전자들은 분노하고 있다.",
        ),
    )

    def compare(self, parts: Sequence[Beside], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the sentences before, or at the very start behind, what is missing."""
        # More is no translation of this source.
        alone = sum(part.part.expected for part in parts if not (part.ours or part.part.is_block or part.part.is_line))
        if alone > _MOST_SHARE * sum(part.part.expected for part in parts):
            return
        language = language_of(facts)
        said = frozenset().union(*(stand.here.anchors for part in parts for stand in part.stands))
        for gap in _gaps(parts):
            is_block = any(part.part.is_block for part in gap.parts)
            if gap.is_of_segments:
                yield gap.place, _segments_of(gap, language)
                continue
            found = _passage_of(gap, language) if is_block else _sentences_of(gap, language, said)
            if found is not None:
                yield gap.place, found


class _Gap(NamedTuple):
    """Parts without English in a row, the parts beside them, and what the names of the English sound like."""

    parts: Sequence[Beside]
    before: Beside | None
    after: Beside | None
    names: frozenset[str]

    @property
    def beside(self) -> tuple[Beside, ...]:
        """The parts beside it."""
        return tuple(part for part in (self.before, self.after) if part is not None)

    def missing(self, language: str) -> list[Sentence]:
        """Return the sentences that are missing, without links, headings and the like where there are several."""
        every = [sentence for part in self.parts for sentence in part.theirs]
        if len(every) == 1 or self.is_of_segments:
            return every
        said = [each for each in every if each.is_ended and share_of_news(each.text, language) > _NEWS]
        # At the end of a page stand rights, thanks and invitations: of no number, no country, and none of the names.
        is_news = self.after is not None or any(
            any(map(is_fact, each.anchors)) or any(len(sound) == LONGEST for sound in each.sounds & self.names)
            for each in said
        )
        return said if is_news else []

    @property
    def is_of_segments(self) -> bool:
        """Whether whole segments of a file have no translation: that is known, whatever the lengths say."""
        return any(part.part.is_line for part in self.parts)

    @property
    def place(self) -> int:
        """The number, among the observations, of the sentence that it is said at."""
        return self.before.ours[-1][0] if self.before is not None else self.beside[0].ours[0][0]

    @property
    def span(self) -> Span:
        """The last word of the sentence before it, or the first of the one behind it."""
        if self.before is not None:
            return last_word(self.before.ours[-1][1].text)
        sentence = self.beside[0].ours[0][1].text
        return Span(0, max(sentence.find(" "), 0) or len(sentence))


def _gaps(parts: Sequence[Beside]) -> Iterator[_Gap]:
    """Yield the gaps that have English beside them, in order."""
    names = frozenset().union(*(stand.here.sounds for part in parts for stand in part.stands))
    before: Beside | None = None
    gap: list[Beside] = []
    for part in parts:
        if not part.ours:
            gap.append(part)
            continue
        if gap:
            yield _Gap(gap, before, part, names)
        before, gap = part, []
    if gap and before is not None:
        yield _Gap(gap, before, None, names)


def _segments_of(gap: _Gap, language: str) -> Finding:
    missing = gap.missing(language)
    evidence = {"in the source": " ".join(each.text for each in missing)}
    shown = _shown(missing[0].text)
    if len(gap.parts) == 1 and gap.before is not None:
        message = say("The segment behind this one has no translation: “{shown}”", shown=shown)
    elif gap.before is not None:
        number = len(gap.parts)
        message = say(
            "{number} segments behind this one have no translation, the first: “{shown}”", number=number, shown=shown
        )
    else:
        message = say("A segment before this one has no translation: “{shown}”", shown=shown)
    return Finding(gap.span, message, (), evidence, severity=Severity.MAJOR, confidence=_CERTAIN, elsewhere=True)


def _shown(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _passage_of(gap: _Gap, language: str) -> Finding | None:
    """Return that a whole passage is missing, unless it is but links, headings and the like."""
    missing = gap.missing(language)
    if len(missing) < _FEWEST:
        return None
    evidence = {"in the source": missing[0].text, "up to": missing[-1].text}
    return Finding(
        gap.span,
        _message(gap, missing),
        (),
        evidence,
        severity=Severity.MAJOR,
        confidence=_CERTAIN,
        elsewhere=True,
    )


def _sentences_of(gap: _Gap, language: str, said: frozenset[Hashable]) -> Finding | None:
    """Return that a sentence or a few are missing."""
    missing = gap.missing(language)
    length = sum(part.expected_of_news(language) for part in gap.parts)
    # What stands alone on both sides of one place is a free translation.
    if not 0 < len(missing) <= _MOST or length < _SHORTEST or not all(part.theirs for part in gap.beside):
        return None
    unsaid = [anchor for sentence in missing for anchor in sentence.anchors if anchor not in said]
    is_apart = length >= _LONG and all(_is_too_short(part, length) for part in gap.beside)
    text = " ".join(each.text for each in missing)
    return Finding(
        gap.span,
        _message(gap, missing),
        (),
        {"in the source": text, "expected length": say("some {length:.0f} letters", length=round(length, -1))},
        severity=Severity.MAJOR if unsaid or is_apart else Severity.MINOR,
        confidence=_SURE if unsaid and length >= _LONG else _LIKELY,
        elsewhere=True,
    )


def _message(gap: _Gap, missing: Sequence[Sentence]) -> Said:
    """Return what is missing, and where."""
    shown, number = _shown(missing[0].text), len(missing)
    if number == 1 and gap.before is not None:
        return say("A sentence of the source seems to be missing after this one: “{shown}”", shown=shown)
    if number == 1:
        return say("A sentence of the source seems to be missing before this one: “{shown}”", shown=shown)
    if gap.after is None:
        return say(
            "The translation stops here: {number} sentences of the source have no translation, the first: “{shown}”",
            number=number,
            shown=shown,
        )
    if gap.before is None:
        return say(
            "The translation begins late: {number} sentences of the source have no translation, the first: “{shown}”",
            number=number,
            shown=shown,
        )
    return say(
        "{number} sentences of the source have no translation here, the first: “{shown}”",
        number=number,
        shown=shown,
    )


def _is_too_short(part: Beside, missing: float) -> bool:
    """Say whether a part would be too short for what it stands for with the missing sentence."""
    return part.part._replace(expected=part.part.expected + missing).away < _TOO_SHORT
