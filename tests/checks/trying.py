"""How one check is tried on a text."""

import importlib

from qa_tool.checks.check import Check
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Runner
from qa_tool.domain.issue import PlacedIssue
from qa_tool.domain.placing import place


def check_called(name: str) -> Check:
    """Return the one check of its file, without loading the others."""
    module = importlib.import_module(f"qa_tool.checks.rules.{name.replace('-', '_')}")
    (kind,) = (value for value in vars(module).values() if isinstance(value, type) and getattr(value, "id", "") == name)
    return kind()


def found(
    check: str, text: str, source_language: str | None = None, source_text: str | None = None
) -> tuple[PlacedIssue, ...]:
    """Return what the check finds, placed."""
    facts = Facts(source_language=source_language, source_text=source_text)
    checked = Runner((check_called(check),), facts).check(tuple(text.split("\n")))
    assert not checked.failed
    return place(checked)


def flags(check: str, text: str, source_language: str | None = None, source_text: str | None = None) -> list[str]:
    """Return what the check flags, as it stands in the text."""
    return [placed.issue.text for placed in found(check, text, source_language, source_text)]


def fixed(check: str, text: str, source_language: str | None = None, source_text: str | None = None) -> str:
    """Return the text after the first suggestion of every finding."""
    for placed in sorted(found(check, text, source_language, source_text), key=lambda placed: -placed.span.start):
        if placed.issue.suggestions:
            text = text[: placed.span.start] + placed.issue.suggestions[0] + text[placed.span.end :]
    return text


def assert_known(check: str, language: str, expressions: dict[str, str | None]) -> None:
    """Assert that each text is flagged once, and mended as it says, to where nothing is flagged any more."""
    for text, mended in expressions.items():
        assert len(flags(check, text, language)) == 1, text
        if mended is not None:
            assert fixed(check, text, language) == mended
            assert flags(check, mended, language) == []
