"""What was typed in articles before this one, and what typing the same again gives reason to ask."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from qa_tool.domain.article import Article
from qa_tool.domain.correction import Correction
from qa_tool.domain.lesson import TYPED, Lesson
from qa_tool.domain.term import Term
from qa_tool.review.begun_term import begun_term
from qa_tool.review.lessons import counted, lessons, typed_pairs
from qa_tool.review.pieces import fold
from qa_tool.storage.database import Database

#: Articles, the one worked on last first, whose typed corrections count.
_REMEMBERED = 50


class TypedBefore:
    """The typed corrections of stored articles; a log that has not grown is not read again."""

    def __init__(self, database: Database) -> None:
        """Read from an open database."""
        self._database = database
        # By article: the length of its log when it was read, and what had been typed in place of what.
        self._typed: dict[int, tuple[int, Counter[tuple[str, str]]]] = {}

    def lessons(
        self, article: Article, text: str, log: Sequence[Correction], terms: Sequence[Term]
    ) -> tuple[Lesson, ...]:
        """Return what is worth asking of what was typed in an article, with what was typed in those before it."""
        pairs = typed_pairs(article.text, text, log)
        if not pairs:
            return ()
        before: Counter[tuple[str, str]] = Counter()
        for summary in self._database.articles.summaries()[:_REMEMBERED]:
            if summary.id != article.id:
                before += self._typed_in(summary.id)
        found = lessons(pairs, before, terms, self._database.decisions.of_check(TYPED))
        return tuple(each if each.term.id else _with_its_story(each, article, text, log) for each in found)

    def _typed_in(self, article_id: int) -> Counter[tuple[str, str]]:
        log = self._database.corrections.of_article(article_id)
        if not log:
            return Counter()
        known = self._typed.get(article_id)
        if known is None or known[0] != len(log):
            machine = self._database.articles.get(article_id).text
            known = self._typed[article_id] = (len(log), counted(typed_pairs(machine, fold(machine, log), log)))
        return known[1]


def _with_its_story(lesson: Lesson, article: Article, text: str, log: Sequence[Correction]) -> Lesson:
    """Return a lesson whose new term has what the article says of the name, and when it was typed, as its note."""
    begun, new = begun_term(lesson.right, text, article), lesson.term
    day = log[-1].when.astimezone()
    note = f"Typed for \u201c{lesson.wrong}\u201d on {day.day} {day:%B %Y}."
    return replace(lesson, term=replace(begun, wrong=new.wrong, glossary=new.glossary, note=note))
