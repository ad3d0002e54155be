"""What options are given: an empty one, as an empty variable of a script gives it, is told instead of ignored."""

from __future__ import annotations

import argparse
from pathlib import Path

from qa_tool.text.encodings import codec_named


def some_words(text: str) -> str:
    """Return what an option is given; ArgumentTypeError where that is nothing."""
    if not text:
        raise argparse.ArgumentTypeError("must not be empty")
    return text


def some_path(text: str) -> Path:
    """Return the path that an option is given; an empty one would be the folder one is in."""
    return Path(some_words(text))


def encoding_name(text: str) -> str:
    """Return the encoding that an option names; EmendError where there is none, before any file is read."""
    codec_named(some_words(text))
    return text
