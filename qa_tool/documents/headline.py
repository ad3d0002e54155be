"""What an article is called by: its first line that says something."""

from __future__ import annotations

import re

from qa_tool.text.lines import line_at

_LENGTH = 80
_LOOK = 20 * _LENGTH
_SAYS_SOMETHING = re.compile(r"[^\W_]")


def headline(text: str) -> str:
    """Return the first line with a letter or digit, shortened to a title; "" where there is none."""
    said = _SAYS_SOMETHING.search(text)
    return shortened(line_at(text, said.start())[1]) if said else ""


def shortened(line: str) -> str:
    """Return `line` on one line of at most 80 characters, cut after a word."""
    # Of a line of megabytes nothing is made but its title.
    line = " ".join(line.lstrip()[:_LOOK].split())
    if len(line) <= _LENGTH:
        return line
    # The first picture needs a title, and nearly never cuts it.
    import textwrap

    cut = textwrap.shorten(line, _LENGTH, placeholder="…")
    # A text without blanks, as in Chinese, has no word to cut after.
    return cut if len(cut) > _LENGTH // 2 else line[: _LENGTH - 1] + "…"
