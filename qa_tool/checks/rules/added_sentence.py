"""Sentences of the translation that the source article does not have."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_tool.checks.beside_source import Beside, beside, source_of, whole
from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Sentence
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


class AddedSentence(ArticleCheck):
    """A sentence of the translation that stands for no sentence of the source article.

    It needs the source article. Both are laid side by side by paragraphs, then by sentences: lengths that go together,
    and numbers, countries and Latin words that both have. The sentence is flagged where its neighbours are as long as
    what they stand for, and one of them together with it would be too long, so that it is no part of a longer one.
    Where only lengths tell, one beside the added sentence may be shown instead. The last sentence is left alone: there
    stands who wrote it.
    """

    id = "added-sentence"
    title = "Sentence that the source does not have"
    category = "Accuracy/Addition"
    severity = Severity.MAJOR
    # Of 371 sentences of other articles put into 4,430 of MT and human translation (MQM) 86 are found, and 20 others are
    # shown, most of them right beside one. Without them one sentence is flagged, half of one of 40 words.
    confidence = 0.7
    needs_source = True
    examples = (
        Example(
            "The court freed the mayor of the port city on Monday. Hundreds of sailors sang old songs all night in the "
            "harbour. His lawyers thanked the judges.",
            ("Hundreds of sailors sang old songs all night in the harbour.",),
            source_language="de",
            source_text="Das Gericht ließ den Bürgermeister der Hafenstadt am Montag frei. "
            "Seine Anwälte dankten den Richtern.",
        ),
        Example(
            "The court freed the mayor of the port city on Monday. That made his lawyers thank the judges. They went.",
            source_language="de",
            source_text="Das Gericht ließ den Bürgermeister der Hafenstadt am Montag frei, worauf seine Anwälte den "
            "Richtern dankten. Sie gingen.",
        ),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield the sentence."""
        yield whole(sentence)

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the sentences that stand for nothing."""
        article = source_of(facts)
        if article is None:
            return
        parts = list(beside(seen, article))
        if sum(not part.theirs for part in parts) > _MOST_SHARE * len(parts):
            return
        for before, part, after in zip(parts, parts[1:], parts[2:], strict=False):
            if part.theirs or len(part.ours) > 1 or part.part.length < _SHORTEST:
                continue
            if all(_fits(each) and _is_too_long(each, part) for each in (before, after)):
                number, one = part.ours[0]
                message = say("Nothing in the source seems to stand for this sentence, or for one beside it.")
                source = f"{before.source} … {after.source}"
                yield number, Finding(Span(0, len(one.text)), message, (), {"in the source": source})


def _fits(part: Beside) -> bool:
    return bool(part.ours and part.theirs) and abs(part.part.away) < _FITS


def _is_too_long(part: Beside, added: Beside) -> bool:
    """Say whether a part would be too long for what it stands for with another sentence."""
    return part.part._replace(length=part.part.length + added.part.length).away > _TOO_LONG
