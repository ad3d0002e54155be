"""Codes of languages."""

from __future__ import annotations


def base_of(code: str | None) -> str:
    """Return a code in small letters without its country or script ("zh" of "zh-TW"), "" where none is known."""
    return (code or "").partition("-")[0].lower()
