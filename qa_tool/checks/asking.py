"""Asking checks so that one that raises does not silence the others."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import TypeVar

from qa_tool.checks.check import Check
from qa_tool.checks.facts import Facts
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import FailedCheck

LOG = logging.getLogger(__name__)

Given = TypeVar("Given")
Said = TypeVar("Said")


class Asking:
    """Puts questions to checks; the first failure of each is logged."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self._logged: set[str] = set()

    def ask(
        self, check: Check, method: Callable[[Given, Facts], Iterable[Said]], given: Given, failed: list[FailedCheck]
    ) -> tuple[Said, ...]:
        """Return all that `method` of `check` says of `given`; if it raises nothing, and note it in `failed`."""
        try:
            return tuple(method(given, self.facts))
        except Exception as error:  # noqa: BLE001 - a check may be at fault in any way
            failed.append(self._failure(check, error))
            return ()

    def _failure(self, check: Check, error: Exception) -> FailedCheck:
        if check.id not in self._logged:
            self._logged.add(check.id)
            LOG.error("The check %s failed and is left out.", check.id, exc_info=error)
        if isinstance(error, EmendError):
            return FailedCheck(check.id, error.what)
        return FailedCheck(check.id, f"{type(error).__name__}: {error}")
