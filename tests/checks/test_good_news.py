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


@pytest.mark.parametrize(
    "line",
    [
        "Tyger Tyger, burning bright, / In the forests of the night",
        "Row, row, row your boat, gently down the stream",
        "PM TO MEET MAYOR IN ROME AS TALKS GO ON AND ON",
        "Minister says law to change in May, opposition to vote against it",
        "Photo: Anna Kowalska (left) and Jean-Pierre Dupont at the opening of the new bridge",
        "Jan 1,200 1,350 12.5% up",
        "Apples | 1.20 | 3 | 3.60",
        "if (x == null) { return foo_bar(a, the_b); }  # see utils.py",
        "Write to news@example.org or see https://www.example.org/a/the/of?x=1,2&y=thier.",
        "He called it “une affaire d’État” and left; “Das ist nicht wahr,” she said.",
        "The novel Cien años de soledad and the film La Haine are on the list of the jury.",
        "Ludwig van Beethoven, Vincent van Gogh and Osama bin Laden were all in the quiz.",
        "The AfD, the FPÖ and the PiS party met MEPs of the EPP and S&D groups in the EP.",
        "At 6'2\" and 14st 3lb, he ran the 4x100m in 37.84sec on the 1980s track.",
        "The S&P 500 rose 0.3% to 5,123.41; the Dow fell 0.1% and the Nasdaq was flat.",
        "@newsdesk: thx 4 this!! #breaking https://t.co/abc",
        "Kim Jong Un, Xi Jinping, Lang Lang, Boutros Boutros-Ghali and Yo-Yo Ma came.",
        "The who's who of the art world; the ins and outs, the whys and wherefores, the dos and don'ts.",
        "She gave him a what-for look, he an I-told-you-so one; it was all very is-it-or-isn't-it.",
        "(1) the first point; (2) the second; and (3) the third of the points that were made.",
        "Q: Is it over? A: It is. Q: For good? A: I hope so.",
        "The score was 6-4, 3-6, 7-6 (7-5) after 2hrs 41min, and 21-19, 21-18 in the doubles.",
        "From 1 a.m. on Feb. 29, 2024, to Dec. 31, the Rs 1,00,000 scheme in India paid 12,34,567 people.",
    ],
)
def test_odd_lines_set_nothing_off(line):
    assert [
        (issue.check, issue.text) for issue in issues(f"A headline\nIt rained. It snowed.\n{line}\nIt rained.")
    ] == []
