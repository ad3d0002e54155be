from collections.abc import Callable, Iterable

import pytest

from qa_tool.checks.check import ArticleCheck, Observation, ParagraphCheck, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Runner
from qa_tool.domain.issue import Checked, Finding, Severity
from qa_tool.domain.span import Span


class Shout(SentenceCheck):
    """Finds exclamation marks."""

    id = "shout"
    title = "Shout"
    category = "Style/Register"
    severity = Severity.MINOR

    def find(self, sentence, facts):
        for place, letter in enumerate(sentence.text):
            if letter == "!":
                yield Finding(Span(place, place + 1), "A shout.", (".",))


class Crowd(ParagraphCheck):
    """Finds the start of paragraphs of more than two sentences."""

    id = "crowd"
    title = "Crowd"
    category = "Style/Length"
    severity = Severity.MINOR

    def find(self, paragraph, facts):
        if len(paragraph.sentences) > 2:
            yield Finding(Span(0, 1), "Many sentences.")


class Echo(ArticleCheck):
    """Finds the second and later of equal figures in an article, and says how far from the first."""

    id = "echo"
    title = "Echo"
    category = "Accuracy/Repetition"
    severity = Severity.MAJOR

    def observe(self, sentence, facts):
        for place, letter in enumerate(sentence.text):
            if letter.isdecimal():
                yield Observation(letter, Span(place, place + 1))

    def judge(self, seen, facts):
        first = {}
        for place, each in enumerate(seen):
            if each.value in first:
                away = each.sentence - first[each.value]
                yield place, Finding(Span(0, 1), f"The same {away} sentences before, one of {len(seen)}.")
            first.setdefault(each.value, each.sentence)


class GroupedEcho(Echo):
    """The same, each figure a group of its own."""

    id = "grouped-echo"

    def group(self, value):
        return value


class Fault(SentenceCheck):
    """Raises where a sentence says "fault"."""

    id = "fault"
    title = "Fault"
    category = "Other"
    severity = Severity.MINOR

    def find(self, sentence, facts):
        if "fault" in sentence.text:
            raise RuntimeError("out of order")
        return ()


class JudgeFault(Echo):
    """Raises when it has to judge a 9."""

    id = "judge-fault"

    def judge(self, seen, facts):
        if any(each.value == "9" for each in seen):
            raise RuntimeError("no nines")
        return iter(())


@pytest.fixture
def toy_checks():
    return (Crowd(), Echo(), Fault(), GroupedEcho(), JudgeFault(), Shout())


@pytest.fixture
def facts():
    return Facts(source_language="ko")


@pytest.fixture
def run() -> Callable[..., Checked]:
    def run(checks: Iterable, text: str, facts: Facts | None = None) -> Checked:
        return Runner(checks, facts or Facts()).check(text.split("\n"))

    return run
