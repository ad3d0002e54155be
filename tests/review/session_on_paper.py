"""A session whose journal is on paper, and a stand-in for the checks."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import Checked, CheckedParagraph, Issue, Severity, issue_key
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term
from qa_tool.review.session import ReviewSession

TEXT = "Officials in Zaporiza met. I did.\n\nZaporiza is calm 😀 and Zaporiza stays. I did."
TERM = Term("Zaporizhzhia", wrong=("Zaporiza",))
TIME = datetime(2024, 3, 1, 12, tzinfo=UTC)


class Clock:
    def __init__(self):
        self.now = TIME

    def __call__(self):
        return self.now

    def pass_by(self, seconds):
        self.now += timedelta(seconds=seconds)


class Paper:
    """A journal on paper, which can be told to fail."""

    def __init__(self):
        self.corrections, self.decisions, self.fails = [], [], False
        self.given = 0

    def append(self, corrections):
        if self.fails:
            raise EmendError("The disk is full.", "Make room.")
        self.corrections += corrections

    def add_decisions(self, decisions):
        if self.fails:
            raise EmendError("The disk is full.", "Make room.")
        stored = [replace(decision, id=self.given + at) for at, decision in enumerate(decisions, start=1)]
        self.given += len(stored)
        self.decisions += stored
        return stored

    def remove_decisions(self, decisions):
        gone = {decision.id for decision in decisions}
        self.decisions = [decision for decision in self.decisions if decision.id not in gone]

    def decisions_about(self, check):
        return [d for d in self.decisions if d.check == check]


def check(paragraphs, words=("Zaporiza", "I did.")):
    """A stand-in for the checks: flags every place of these words."""
    found = []
    for text in paragraphs:
        issues = []
        for word in words:
            at = text.find(word)
            while at >= 0:
                term = TERM if word == "Zaporiza" else None
                suggestion = "Zaporizhzhia" if term else ""
                issues.append(
                    Issue(
                        "name" if term else "stub", "x", Severity.MAJOR, 0.9, Span(at, at + len(word)), word, "m",
                        (suggestion,), {}, term, issue_key("c", word, text, term),
                    )
                )  # fmt: skip
                at = text.find(word, at + 1)
        found.append(CheckedParagraph(text, (), tuple(sorted(issues, key=lambda i: i.span))))
    return Checked(tuple(found))


def reopened(session, decisions=()):
    return ReviewSession(session.article, tuple(session.log), decisions or session.decisions)
