"""A reviewed article, made by the real checks: every fate is in it, and words that would break a careless format."""

from dataclasses import replace
from datetime import UTC, datetime

from qa_tool.checks import catalogue
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Runner
from qa_tool.documents.articles import from_text
from qa_tool.domain.decision import Scope
from qa_tool.domain.term import Term
from qa_tool.names.finder import NameFinder
from qa_tool.reports.reviewed import Batch, Reviewed
from qa_tool.review.fates import reviewed
from qa_tool.review.session import ReviewSession

WHEN = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
TERMS = [Term("Zaporizhzhia", wrong=("Zaporiza",)), Term("Lyman", wrong=("Liman",)), Term("Bakhmut", wrong=("Bakmut",))]
TEXT = """=HYPERLINK("http://a.test";"x") <script>alert(1)</script> & more

Officials in Zaporiza met the the mayor of Liman. The town of Bakmut is calm 😀 and it was quiet there.

+1 is what the <v>mayor</v> said. The bridge stays closed.
"""


def facts_for(article):
    return Facts(
        article.language, article.source_language, article.source_text, NameFinder(TERMS, article.source_language)
    )


def review(text=TEXT, name="town, 1.txt", source=None, act=lambda _session, _check: None, raw=None) -> Reviewed:
    """Return an article after what `act` did to its session."""
    article = replace(from_text(raw or text), source_text=source, source_language="ko")
    facts = facts_for(article)
    session = ReviewSession(article, clock=lambda: WHEN, editor="Kim <b>")
    runner = Runner(catalogue.checks(), facts)

    def check():
        session.take(runner.check(session.paragraphs))

    check()
    act(session, check)
    return reviewed(name, article, session.log, session.decisions, facts=facts, checks=catalogue.checks())


def issue_about(session, words):
    return next(placed for placed in session.issues() if placed.issue.text == words)


def worked_over(session, check):
    """Correct a name and the repeated word, dismiss a name, leave the third, and put in a sentence with a fault."""
    session.apply(issue_about(session, "Zaporiza"), "Zaporizhzhia")
    check()
    session.apply(issue_about(session, "the the"), "the")
    check()
    session.dismiss(issue_about(session, "Liman"), Scope.ARTICLE)
    at = session.text.index(" The bridge")
    session.edit(at, "", " It was was late.")
    session.settle()
    check()


def batch_of(*articles) -> Batch:
    return Batch(articles, WHEN, {check.id: check.title for check in catalogue.checks()})
