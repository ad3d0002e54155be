import pytest
from session_on_paper import TEXT, Clock, Paper, check

from qa_tool.documents.articles import from_text
from qa_tool.review.session import ReviewSession


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def session(clock):
    made = ReviewSession(from_text(TEXT), journal=Paper(), clock=clock)
    made.take(check(made.paragraphs))
    return made
