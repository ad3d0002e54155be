"""Sentences of the source article that the translation left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_tool.checks.beside_source import Beside, CheckOfParts, language_of, last_word
from qa_tool.checks.check import Example
from qa_tool.checks.facts import Facts
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span

# In English letters: what is shorter is a byline or a heading as often as a sentence; what is longer says something.
_SHORTEST, _LONG = 30, 70
# The longest stretch that can be missing; more is another version of the article, or an end that was cut.
_MOST, _MOST_SHARE = 5, 0.6
_SURE, _LIKELY = 0.8, 0.65
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
    tell, one near the missing sentence may be shown instead.
    """

    id = "missing-sentence"
    title = "Sentence of the source is missing"
    category = "Accuracy/Omission"
    severity = Severity.MAJOR
    # In 362,000 words of MT 11 flags; in 8 of the 10 segments of sets that have such marks a professional marked an
    # omission, in all 1 in 10. None on 44,700 words of human translation. Of one segment in ten taken out of those on
    # purpose 250 of 435 are found, and 75 of 3,743 named that are there, most of them beside one taken out.
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
        alone = sum(part.part.expected for part in parts if not part.ours)
        if alone > _MOST_SHARE * sum(part.part.expected for part in parts):
            return
        language = language_of(facts)
        said = frozenset().union(*(stand.here.anchors for part in parts for stand in part.stands))
        number = 0
        while number < len(parts):
            start = number
            while number < len(parts) and not parts[number].ours:
                number += 1
            gap = parts[start:number]
            number += not gap
            missing = [sentence for part in gap for sentence in part.theirs]
            if not 0 < len(missing) <= _MOST or (number == len(parts) and len(missing) > 1):
                continue
            length = sum(part.expected_of_news(language) for part in gap)
            # What stands alone on both sides of one place is a free translation.
            around = [*parts[max(0, start - 1) : start], *parts[number : number + 1]]
            if length < _SHORTEST or not all(part.theirs for part in around) or not around:
                continue
            unsaid = [anchor for sentence in missing for anchor in sentence.anchors if anchor not in said]
            is_apart = length >= _LONG and all(_is_too_short(part, length) for part in around)
            place, at_end = (around[0].ours[-1], True) if start else (around[0].ours[0], False)
            yield (
                place[0],
                _finding(
                    place[1].text,
                    " ".join(each.text for each in missing),
                    length,
                    unsaid,
                    at_end=at_end,
                    is_apart=is_apart,
                ),
            )


def _is_too_short(part: Beside, missing: float) -> bool:
    """Say whether a part would be too short for what it stands for with the missing sentence."""
    return part.part._replace(expected=part.part.expected + missing).away < _TOO_SHORT


def _finding(
    sentence: str, missing: str, length: float, unsaid: Sequence[object], *, at_end: bool, is_apart: bool
) -> Finding:
    """Return what is missing, at the last word of the sentence before it, or the first of the one behind it."""
    span = last_word(sentence) if at_end else Span(0, max(sentence.find(" "), 0) or len(sentence))
    shown = missing if len(missing) <= _SHOWN else f"{missing[:_SHOWN]}…"
    serious = bool(unsaid) or is_apart
    message = (
        say("A sentence of the source seems to be missing after this one: “{shown}”", shown=shown)
        if at_end
        else say("A sentence of the source seems to be missing before this one: “{shown}”", shown=shown)
    )
    return Finding(
        span,
        message,
        (),
        {"in the source": missing, "expected length": say("some {length:.0f} letters", length=round(length, -1))},
        severity=Severity.MAJOR if serious else Severity.MINOR,
        confidence=_SURE if unsaid and length >= _LONG else _LIKELY,
    )
