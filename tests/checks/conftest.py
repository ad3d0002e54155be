"""How a check is tried on a text."""

import importlib
from collections.abc import Callable

import pytest

from qa_tool.checks.check import Check
from qa_tool.checks.facts import Facts
from qa_tool.checks.placing import place
from qa_tool.checks.runner import Runner
from qa_tool.domain.issue import PlacedIssue

Found = Callable[..., tuple[PlacedIssue, ...]]


def _check(name: str) -> Check:
    """Return the one check of its file, without loading the others."""
    module = importlib.import_module(f"qa_tool.checks.rules.{name.replace('-', '_')}")
    (kind,) = (value for value in vars(module).values() if isinstance(value, type) and getattr(value, "id", "") == name)
    return kind()


def _found(check: str, text: str, source_language: str | None = None) -> tuple[PlacedIssue, ...]:
    checked = Runner((_check(check),), Facts(source_language=source_language)).check(tuple(text.split("\n")))
    assert not checked.failed
    return place(checked)


@pytest.fixture
def found() -> Found:
    """Run one check: found(check, text, source_language) -> its issues, placed."""
    return _found


@pytest.fixture
def flags() -> Callable[..., list[str]]:
    """Run one check: flags(check, text, source_language) -> what it flags, as it stands in the text."""
    return lambda *said: [placed.issue.text for placed in _found(*said)]


@pytest.fixture
def fixed() -> Callable[..., str]:
    """Run one check: fixed(check, text, source_language) -> the text after every first suggestion."""

    def fix(check: str, text: str, source_language: str | None = None) -> str:
        for placed in sorted(_found(check, text, source_language), key=lambda placed: -placed.span.start):
            if placed.issue.suggestions:
                text = text[: placed.span.start] + placed.issue.suggestions[0] + text[placed.span.end :]
        return text

    return fix
