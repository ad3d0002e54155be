"""Markdown: words are read and corrected, marks stay."""

import time
from contextlib import suppress

import pytest
from corrections import assert_round_trip, written

from qa_tool.documents.articles import from_bytes, from_text
from qa_tool.domain.article import Article
from qa_tool.domain.errors import EmendError

PAGE = """---
title: "Do *not* read"
---

# Ferries return #

The ferry to **Zaporiza** sailed on
Friday, _the harbour office_ said \\*today\\* &amp; left
the [old quay](https://example.org/a_b "The *title*").

It rained.\x20\x20
Nobody was hurt.

> Quoted words
> go on ~~here~~ there.

1. First bag
   with `make all` in it
2. Second [bag][1], see <https://example.org/x>

| Port | Fare |
|------|:----:|
| Kyiv \\| Lviv | *12* coins |

```python
code = "not read"
```

    indented code

<div>no html</div>

A ![quay at night](q.png) picture. Setext
=======

[1]: https://example.org "one"
"""
TEXT = """Ferries return
The ferry to Zaporiza sailed on Friday, the harbour office said *today* & left the old quay.
It rained.
Nobody was hurt.
Quoted words go on here there.
First bag with `make all` in it
Second bag, see https://example.org/x
Port
Fare
Kyiv | Lviv
12 coins
A quay at night picture. Setext"""


def opened(text, encoding="utf-8"):
    return from_bytes(text.encode(encoding), "x.md")


def test_words_are_read_and_marks_are_not():
    article = opened(PAGE)
    assert article.text == TEXT
    assert (article.format, article.title) == ("markdown", "Ferries return")
    assert opened(PAGE.replace("\n", "\r\n")).text == TEXT


def test_words_change_and_every_other_byte_stays():
    for page in (PAGE, PAGE.replace("\n", "\r\n")):
        pairs = [
            ("Zaporiza", "Zaporizhzhia"),
            ("old quay", "new quay"),
            ("on Friday", "on Saturday"),
            ("Lviv", "Odesa"),
            ("go on here", "went here"),
            ("Second", "Third"),
        ]
        new = page.replace("Zaporiza", "Zaporizhzhia").replace("old quay", "new quay").replace("Friday", "Saturday")
        new = new.replace("Lviv", "Odesa").replace("go on", "went").replace("Second", "Third")
        assert written(opened(page), *pairs, name="x.md").decode() == new


@pytest.mark.parametrize(
    ("page", "old", "new", "result"),
    [
        ("One.\n\nTwo.\n", "One.\nTwo.", "One. Two.", "One. Two.\n"),
        ("One. Two.\r\n", "One. Two.", "One.\nTwo.", "One.\r\n\r\nTwo.\r\n"),
        ("> One. Two.\n", "One. Two.", "One.\nTwo.", "> One.<br>Two.\n"),
        ("a **bold** b", "bold ", "", "a b"),
        ("a b", "b", "*b* [c](d) `e` <f> &amp; g_h", r"a \*b\* \[c\](d) \`e\` \<f\> \&amp; g\_h"),
        ("One", "One", "1. Two", r"1\. Two"),
        ("One", "One", "- Two", r"\- Two"),
        ("- One\n- Two\n", "One\n", "", "- \n- Two\n"),
        ("see `make all` now", "make", "run_it", "see `run_it all` now"),
        ("A\n===\n\nB", "A", "C", "C\n===\n\nB"),
        # Blanks at the edge of what is left of emphasised words go outside: “**was **” would be none.
        ("it **was said** here", "said ", "", "it **was** here"),
        ("it **was said** here", " was", "", "it **said** here"),
        ("it ***was said*** here", "said ", "", "it ***was*** here"),
        # Notes of one word are no addresses, and a line end that is a reference moves nothing.
        ("a[^1] b\n\n[^1]: Ibid.\n", "Ibid", "Ibidem", "a[^1] b\n\n[^1]: Ibidem.\n"),
        ("a&#13;\\\nb c", "c", "d", "a&#13;\\\nb d"),
        # What is put in stands outside of marks, unless it is part of a word.
        ("a **bold** [link](b(c))", "a ", "a very ", "a very **bold** [link](b(c))"),
        ("a **bold** [link](b(c))", "bold", "bold,", "a **bold**, [link](b(c))"),
        ("a **bold** [link](b(c))", " link", " the link", "a **bold** the [link](b(c))"),
        ("a **bold** [link](b(c))", "link", "link.", "a **bold** [link](b(c))."),
        ("a **bold** [link](b(c))", "bold", "unbold", "a **unbold** [link](b(c))"),
    ],
)
def test_what_is_written(page, old, new, result):
    assert written(opened(page), (old, new), name="x.md").decode() == result


def test_what_would_become_a_mark_is_refused():
    with pytest.raises(EmendError, match="mark of Markdown"):
        written(opened("1990x. It began."), ("x", ""), name="x.md")
    with pytest.raises(EmendError, match="the line end after “One” is the edge"):
        written(opened("# One\n\nTwo"), ("One\nTwo", "One Two"), name="x.md")


def test_random_corrections_come_back():
    def tried(seed):
        with suppress(EmendError):
            assert_round_trip(PAGE.encode(), "x.md", [seed], str.split)
            return 1
        return 0

    assert sum(map(tried, range(100))) > 60


def test_the_encoding_and_its_mark_stay():
    page = "\ufeff# 모스크바\n".encode("utf-16-le")
    article = from_bytes(page, "x.md")
    assert article.text == "모스크바"
    assert written(article, ("모스크바", "키이우"), name="x.md") == "\ufeff# 키이우\n".encode("utf-16-le")
    with pytest.raises(EmendError, match="has no “한”"):
        written(
            from_bytes("# Москва сегодня в пятницу заявил".encode("cp1251"), "x.md", "cp1251"),
            ("заявил", "한"),
            name="x.md",
        )


def test_text_becomes_markdown():
    data = written(from_text("# One *two*\n\nThree."), ("Three", "Four"), name="x.md")
    assert data.decode() == "\\# One \\*two\\*\n\nFour.\n"
    assert from_bytes(data, "x.md").text == "# One *two*\nFour."


def test_an_article_that_was_stored_with_its_marks_keeps_them():
    article = Article("k", "t", "# One\r\n*two*", "# One\n*two*", path="/a/b.md")
    assert written(article, ("One", "Three"), name="x.md") == b"# Three\r\n*two*"


@pytest.mark.parametrize(
    "page",
    [">" * 20_000 + "a", "- " * 20_000 + "a", "*a" * 20_000, "[" * 20_000 + "a", "a`" * 20_000, "[a](" * 10_000, "a\n" * 20_000, "|a" * 5_000 + "\n" + "|-" * 5_000,
     "<a " * 20_000, "![" * 20_000, "---\n" * 20_000, "a" + " " * 100_000 + "b", "&a" * 20_000, "_a " * 20_000, "[a]: " * 10_000],
)  # fmt: skip
def test_hostile_files_take_no_time(page):
    start = time.process_time()
    with suppress(EmendError):
        opened(page)
    assert time.process_time() - start < 20


MARKED = """The ferry left.[^1] It was late.[^a_note]

- [ ] The boat is late.
- [x] The crew is here, in `[^b]` and [^no][].
- [ x ] stays.

> [!NOTE]
> A call-out.

[^1]: A note.
[^a_note]: Another note.

[^ no number] and \\[^1] stay. [ ] stays, too.
"""
UNMARKED = """The ferry left. It was late.
The boat is late.
The crew is here, in `[^b]` and [^no][].
[ x ] stays.
A call-out.
A note.
Another note.
[^ no number] and [^1] stay. [ ] stays, too."""


def test_numbers_of_notes_boxes_of_tasks_and_kinds_of_call_outs_are_no_text():
    article = opened(MARKED)
    assert article.text == UNMARKED
    found = written(article, ("left.", "left, at noon."), ("boat is", "ship is"), ("A note", "One note"), name="x.md")
    expected = MARKED.replace("left.", "left, at noon.").replace("boat is", "ship is").replace("A note", "One note")
    assert found.decode() == expected
