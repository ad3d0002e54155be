"""What the house does not write: rules of the profile."""

from __future__ import annotations

from collections.abc import Iterator

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Sentence
from qa_tool.domain.house_rule import HouseRule
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.house.finder import Hit


class HouseRuleCheck(SentenceCheck):
    """Finds what your house rules do not want in a text.

    The rules are yours: words, or a pattern, and what stands there instead, if anything does. They belong to a profile
    (Edit, Preferences, House rules); the one that ships has none. Each says for itself how severe it is.
    """

    id = "house-rule"
    title = "Against the house rules"
    category = "Style/Organizational style"
    severity = Severity.MINOR
    # What the editor has asked for.
    confidence = 1.0
    languages = frozenset()
    by_the_editor = True
    # A rule may be about no-break blanks.
    sees_typed = True
    examples = (
        Example(
            "Prices rose three percent.",
            ("percent",),
            "Prices rose three per cent.",
            rules=(HouseRule("percent", ("per cent",), "We write “per cent”."),),
        ),
        Example(
            "Utilising 5 km of cable, they built the line.",
            ("Utilising", "5 km"),
            "Using 5 kilometres of cable, they built the line.",
            rules=(
                HouseRule("utilise", ("use",), inflected=True),
                HouseRule(r"(\d+) ?km", (r"\1 kilometres",), is_pattern=True),
            ),
        ),
        Example(
            "The fire was very unique, the mayor said.",
            ("very unique",),
            rules=(
                HouseRule("very unique", note="Nothing is more unique than something else.", severity=Severity.MAJOR),
            ),
        ),
        Example(
            "Prices rose three per cent.", rules=(HouseRule("percent", ("per cent",)), HouseRule("cent", is_on=False))
        ),
        Example("The percentage of voters rose.", rules=(HouseRule("percent", ("per cent",)),)),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield a finding for every place where a rule of the house speaks."""
        for hit in facts.house.find(sentence.text):
            evidence = {"house rule": hit.rule.told}
            yield Finding(hit.span, _message(hit, sentence.text), hit.suggestions, evidence, severity=hit.rule.severity)


def _message(hit: Hit, text: str) -> str:
    if hit.rule.note:
        return hit.rule.note
    if hit.suggestions:
        return say("The house rules have “{right}” here.", right=hit.suggestions[0])
    return say("The house rules do not have “{written}”.", written=hit.span.of(text))
