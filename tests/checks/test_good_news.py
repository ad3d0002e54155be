"""Good English news of six kinds, written for this: the checks have next to nothing to say of it."""

from pathlib import Path

import pytest

from qa_tool.checks import catalogue
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Runner
from qa_tool.domain.issue import Severity
from qa_tool.domain.placing import place

ARTICLES = sorted((Path(__file__).parent / "good_news").glob("*.txt"))
TEXTS = {article.stem: article.read_text("utf-8") for article in ARTICLES}


def issues(text, source_language=None):
    checked = Runner(catalogue.checks(), Facts(source_language=source_language)).check(tuple(text.split("\n")))
    assert not checked.failed
    return [placed.issue for placed in place(checked)]


def test_there_are_six_of_the_length_of_an_article():
    assert len(TEXTS) == 6
    assert all(350 <= len(text.split()) <= 500 for text in TEXTS.values())


@pytest.mark.parametrize("source_language", [None, "ko", "zh", "ru"])
def test_at_most_one_serious_flag_in_a_thousand_words(source_language):
    found = [issue for text in TEXTS.values() for issue in issues(text, source_language)]
    serious = [issue for issue in found if issue.severity is not Severity.MINOR]
    thousands = sum(len(text.split()) for text in TEXTS.values()) / 1000
    assert len(serious) <= thousands, [(issue.check, issue.text) for issue in serious]
    assert len(found) <= 2 * thousands, [(issue.check, issue.text) for issue in found]
