"""Tips that hold words of articles: Qt takes what looks like a tag in one for a tag."""

from __future__ import annotations


def as_written(text: str) -> str:
    """Return a tip that shows a text as it stands, also where a machine left "<b>" in it."""
    if "<" not in text:
        return text
    # Without html, which the first picture does not load.
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    return f"<span>{plain}</span>"
