"""Words that are a wrong reading of the source in an article of its kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.misread import misreadings, misreadings_in

_WRONG, _SHOWS = "wrong", "shows"


class MisreadWord(ArticleCheck):
    """Finds words that are a wrong reading of the source where the article speaks of certain things.

    "CEO Lee" in an article on a party (대표, which is the leader of a party, too), "this candidate" where somebody is
    called Lee (이), "the charter" among landlords and tenants (전세), goals in an inning (点), millet that makes phones
    (小米), the UK among investigators of crimes (СК): by itself each may be right, and is left alone where the article
    does not speak of such things elsewhere.
    """

    id = "misread-word"
    title = "Word that was read wrongly"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    source_languages = frozenset({"ko", "ja", "zh", "ru", "uk", "ar", "he"})
    fewest = 2
    # None in 50,000 words of human news, read as if they came from Korean: a judgement.
    confidence = 0.8
    examples = (
        Example(
            "The Democratic Party met. CEO Lee spoke first.",
            ("CEO Lee",),
            "The Democratic Party met. Party leader Lee spoke first.",
            "ko",
        ),
        Example(
            "Candidate Lee came late. This candidate apologized.",
            ("This candidate",),
            "Candidate Lee came late. Lee apologized.",
            "ko",
        ),
        Example("The bank met. CEO Lee spoke first. The charter of the bank is old.", (), None, "ko"),
        Example("Ann Roth came late. This candidate apologized.", (), None, "ko"),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield what may be wrong, by the number of its row, and what shows that a row holds."""
        if facts.source_language is None:
            return
        text, rows = sentence.text, misreadings(facts.source_language)
        may_be_wrong, may_show = misreadings_in(text, facts.source_language)
        for number in sorted(may_be_wrong):
            for match in rows[number].pattern.finditer(text):
                yield Observation((_WRONG, number, rows[number].answers(match)), Span(*match.span()))
        for number in sorted(may_show):
            shown = rows[number].elsewhere.search(text)
            if shown is not None:
                yield Observation((_SHOWS, number, ()), Span(*shown.span()))

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield what is wrong where something else shows it."""
        rows = misreadings(facts.source_language or "")
        values = [one.value if isinstance(one.value, tuple) else ("", 0, ()) for one in seen]
        shown: dict[int, list[str]] = {}
        for one, (kind, number, _) in zip(seen, values, strict=True):
            if kind == _SHOWS:
                shown.setdefault(number, []).append(one.text)
        for place, (kind, number, answers) in enumerate(values):
            if kind == _WRONG and number in shown:
                each, text = rows[number], seen[place].text
                evidence = {"in the source": each.source, "the article says": shown[number][0]}
                message = say("Read wrongly from the source; it means {meaning}.", meaning=each.meaning)
                yield place, Finding(Span(0, len(text)), message, answers, evidence)
