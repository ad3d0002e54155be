"""How many issues are open in a stored article that is not on the desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from qa_tool.checks import catalogue
from qa_tool.checks.runner import Runner
from qa_tool.domain.article import Article
from qa_tool.domain.issue import Severity, by_severity
from qa_tool.review.library import Library
from qa_tool.text.words import count_words


@dataclass(frozen=True, slots=True)
class Counted:
    """What the list of articles says of an article."""

    article: Article
    open_by_severity: Mapping[Severity, int]
    words: int


def counted(library: Library, number: int, on_pause: Callable[[], None], cancelled: Callable[[], bool]) -> Counted:
    """Check a stored article as it stands now; `on_pause` and `cancelled` are those of Runner.check."""
    opened = library.open_stored(number)
    session = opened.session
    session.take(Runner(catalogue.checks(), opened.facts).check(session.paragraphs, on_pause, cancelled))
    return Counted(session.article, by_severity(session.issues()), count_words(session.text))
