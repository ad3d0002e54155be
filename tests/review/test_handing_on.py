"""The files of articles that are handed on together."""

from datetime import UTC, datetime
from pathlib import Path

from qa_tool.domain.article import ArticleState
from qa_tool.review.handing_on import done_ones, files_for
from qa_tool.storage.articles import ArticleSummary

THEN = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def summary(number, path, title="A title", state=ArticleState.DONE, **more):
    return ArticleSummary(number, path or title, title, path, state, {}, 1, THEN, **more)


def names(*summaries):
    return [path.name for path, _ in files_for(summaries, Path("out"))]


def test_only_what_is_done_and_in_the_list():
    done = summary(1, "/a/a.txt")
    others = [
        summary(2, "/a/b.txt", state=ArticleState.NEW),
        summary(3, "/a/c.txt", state=ArticleState.IN_REVIEW),
        summary(4, "/a/d.txt", archived=True),
        summary(5, "/a/e.txt", earlier=True),
    ]
    assert done_ones([done, *others]) == (done,)


def test_each_has_its_own_format_and_plain_text_where_that_cannot_be_written():
    assert names(
        summary(1, "/a/report.docx"), summary(2, "/a/page.HTM"), summary(3, "/a/old.pdf"), summary(4, "/a/LETTER")
    ) == ["report.corrected.docx", "page.corrected.htm", "old.corrected.txt", "LETTER.corrected.txt"]


def test_files_of_one_name_are_told_apart():
    assert names(summary(1, "/a/wire.txt"), summary(2, "/b/WIRE.txt"), summary(3, r"C:\c\wire.txt")) == [
        "wire.corrected.txt",
        "WIRE (2).corrected.txt",
        "wire (3).corrected.txt",
    ]


def test_a_pasted_text_is_called_by_its_title_as_every_system_allows():
    assert names(summary(1, None, 'War: "Who/what" is next?')) == ["War Who what is next.corrected.txt"]
    assert names(summary(1, None, "...")) == ["article.corrected.txt"]
    # Windows takes these for devices, whatever their ending.
    assert names(summary(1, None, "Aux"), summary(2, "/a/con.txt"), summary(3, None, "Com1: a start")) == [
        "_Aux.corrected.txt",
        "_con.corrected.txt",
        "Com1 a start.corrected.txt",
    ]
    (name,) = names(summary(1, None, "A very long headline " * 9))
    assert len(name) < 80
