"""Sentences of the translation that the source article does not have."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_tool.checks.beside_source import Beside, CheckOfParts, is_fact
from qa_tool.checks.check import Example
from qa_tool.checks.facts import Facts
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span

# In English letters: what is shorter is a half of its neighbour as often as a sentence.
_SHORTEST = 40
# More is another version of the article.
_MOST_SHARE = 0.3
# In spreads: up to here the neighbours are as long as what they stand for, and from here on they would be too long
# with the sentence, so that it is no half of one of them.
_FITS, _TOO_LONG = 1.5, 2.0
_CERTAIN = 0.9


class AddedSentence(CheckOfParts):
    """A sentence of the translation that stands for no sentence of the source article.

    It needs the source article. Both are laid side by side by paragraphs, then by sentences: lengths that go together,
    numbers, countries and Latin words that both have, and what names sound like. The sentence is flagged where its
    neighbours are as long as what they stand for, and one of them together with it would be too long, so that it is no
    part of a longer one.
    It is serious where it says a number or a country that the source has nowhere; where only lengths tell, one beside
    the added sentence may be shown instead. The last sentence is left alone: there stands who wrote it. A whole passage
    of four sentences or more, as where another article was pasted behind, is said once, at its first sentence.
    """

    id = "added-sentence"
    title = "Sentence that the source does not have"
    category = "Accuracy/Addition"
    severity = Severity.MAJOR
    # Of 371 sentences of other articles put into 4,430 of MT and human translation (MQM) 86 are found, and 20 others
    # are shown, most of them right beside one. Without them one sentence is flagged there, half of one of 40 words, in
    # all 360,000 words of MT 7, of which 2 are really added and the others such halves; none in human translation. Of
    # 107 articles with part of another one pasted behind 101 have one issue that says so, at its first sentence.
    confidence = 0.6
    examples = (
        Example(
            "A ferry ran into the pier of the small island on Tuesday morning.\n"
            "Some 40 people were on board when it hit the wall, the police said.\n"
            "Children in the next town learned a song about the sea and sang it to their grandparents.\n"
            "Until then the island can only be reached by plane.\nIt is small.",
            ("Children in the next town learned a song about the sea and sang it to their grandparents.",),
            source_language="de",
            source_text="Eine Fähre ist am Dienstagmorgen gegen den Anleger der kleinen Insel gefahren.\n"
            "An Bord waren rund 40 Menschen, als sie die Mauer traf, wie die Polizei sagte.\n"
            "Bis dahin ist die Insel nur mit dem Flugzeug zu erreichen.\nSie ist klein.",
        ),
        Example(
            "The bridge over the river has been closed since Monday morning.\n"
            "In Sweden 4,500 people signed a letter against the new tax on bicycles.\n"
            "Drivers are angry about the long way round.\nThey shout.",
            ("In Sweden 4,500 people signed a letter against the new tax on bicycles.",),
            source_language="ko",
            source_text="강을 가로지르는 다리가 월요일 아침부터 폐쇄됐다.\n"
            "운전자들은 먼 길을 돌아가야 해 화가 났다.\n소리도 지른다.",
        ),
        Example(
            "The court freed the mayor of the port city on Monday. That made his lawyers thank the judges. They went.",
            source_language="de",
            source_text="Das Gericht ließ den Bürgermeister der Hafenstadt am Montag frei, worauf seine Anwälte den "
            "Richtern dankten. Sie gingen.",
        ),
        Example(
            "The bridge is closed.\nDrivers are angry.\nReporting by somebody, editing by somebody else.",
            source_language="ko",
            source_text="다리가 폐쇄됐다.\n운전자들은 화가 났다.",
        ),
    )

    def compare(self, parts: Sequence[Beside], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the sentences that stand for nothing."""
        known = frozenset().union(*(sentence.anchors for part in parts for sentence in part.theirs))
        for number, part in enumerate(parts):
            if part.ours and part.part.is_block:
                yield part.ours[0][0], _passage(part, parts[:number], parts[number + 1 :])
        if sum(not part.theirs and not part.part.is_block for part in parts) > _MOST_SHARE * len(parts):
            return
        for before, part, after in zip(parts, parts[1:], parts[2:], strict=False):
            if part.theirs or len(part.ours) > 1 or part.part.length < _SHORTEST:
                continue
            if all(_fits(each) and _is_too_long(each, part) for each in (before, after)):
                number, one = part.ours[0]
                message = say("Nothing in the source seems to stand for this sentence, or for one beside it.")
                serious = any(
                    is_fact(anchor) and anchor not in known for each in part.stands for anchor in each.here.anchors
                )
                yield (
                    number,
                    Finding(
                        Span(0, len(one.text)),
                        message,
                        (),
                        {"in the source": f"{before.source} … {after.source}"},
                        severity=Severity.MAJOR if serious else Severity.MINOR,
                    ),
                )


def _passage(part: Beside, before: Sequence[Beside], after: Sequence[Beside]) -> Finding:
    """Return that a whole passage stands for nothing, at its first sentence."""
    number, first = len(part.ours), part.ours[0][1].text
    if not any(each.ours for each in after):
        message = say(
            "The source has ended before this: it has nothing for the last {number} sentences.", number=number
        )
    elif not any(each.ours for each in before):
        message = say("The source begins later: it has nothing for the first {number} sentences.", number=number)
    else:
        message = say("The source has nothing for the {number} sentences from here on.", number=number)
    evidence = {"up to": part.ours[-1][1].text}
    near = [each.source for each in before if each.theirs][-1:]
    if near:
        evidence["in the source before"] = near[0]
    return Finding(Span(0, len(first)), message, (), evidence, severity=Severity.MAJOR, confidence=_CERTAIN)


def _fits(part: Beside) -> bool:
    return bool(part.ours and part.theirs) and abs(part.part.away) < _FITS


def _is_too_long(part: Beside, added: Beside) -> bool:
    """Say whether a part would be too long for what it stands for with another sentence."""
    return part.part._replace(length=part.part.length + added.part.length).away > _TOO_LONG
