"""Asks Harper's program for the terminal, harper-cli, about texts."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.outside.remark import GO_ON, GRAMMAR, MOST_SUGGESTIONS, OTHER, PUNCTUATION, SPELLING, STYLE, Remark

#: Seconds that the program may take for one lot of paragraphs; it needs one to begin.
PATIENCE = 20.0
_AT_ONCE = 200
# On Windows: without a window of its own for every answer.
_QUIETLY: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
_BETWEEN = "\n\n"
_LARGEST_ANSWER = 16 * 1024 * 1024
#: What it calls its lints (harper_core's LintKind).
_CATEGORIES = {
    "Spelling": SPELLING,
    "Typo": SPELLING,
    "Capitalization": SPELLING,
    "BoundaryError": SPELLING,
    "Agreement": GRAMMAR,
    "Grammar": GRAMMAR,
    "Preposition": GRAMMAR,
    "Nonstandard": GRAMMAR,
    "Usage": GRAMMAR,
    "Word Choice": GRAMMAR,
    "Eggcorn": GRAMMAR,
    "Malapropism": GRAMMAR,
    "Miscellaneous": GRAMMAR,
    "Punctuation": PUNCTUATION,
    "Formatting": PUNCTUATION,
    "Repetition": "Fluency/Duplication",
    "Regionalism": "Fluency/Inconsistency",
    "Redundancy": STYLE,
    "Style": STYLE,
    "Readability": STYLE,
    "Enhancement": STYLE,
}
_REPLACE = re.compile(r"Replace with: “(.*)”", re.DOTALL)
_INSERT = re.compile(r"Insert “(.*)”", re.DOTALL)
_REMOVE = "Remove error"
_CAPITALS = re.compile(r"(?<=[a-z])(?=[A-Z])")


class Harper:
    """The program at a path. Every question is a run of its own, so many paragraphs are put into one."""

    check = "harper"
    name = "Harper"
    at_once = _AT_ONCE

    def __init__(self, program: str, patience: float = PATIENCE) -> None:
        """Run `program`, and wait at most `patience` seconds for each answer; EmendError where it is not Harper's."""
        found = shutil.which(program)
        if found is None:
            raise EmendError(say("There is no program {program}.", program=program), "Name harper-cli with its folder.")
        if "harper" not in Path(found).name.casefold():
            raise EmendError(say("{program} is not harper-cli.", program=program), "Name harper-cli with its folder.")
        self.program = found
        self._patience = patience
        self._running: subprocess.Popen[bytes] | None = None
        self._stopped = False

    def stop(self) -> None:
        """End it, from another thread, and ask nothing any more: whoever waits gets an EmendError."""
        self._stopped = True
        if self._running is not None:
            self._running.kill()

    def remarks(self, texts: Sequence[str], language: str = "en") -> list[tuple[Remark, ...]]:
        """Return what it says of each text; it knows English only. EmendError where it fails or is too slow."""
        if language != "en":
            return [()] * len(texts)
        answer = self._ask(_BETWEEN.join(texts))
        try:
            return _remarks(json.loads(answer), texts)
        except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
            raise self._no_harper() from error

    def _ask(self, text: str) -> bytes:
        command = [self.program, "--no-color", "lint", "--format", "json"]
        pipe = subprocess.PIPE
        try:
            with subprocess.Popen(
                command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, creationflags=_QUIETLY
            ) as running:
                self._running = running
                try:
                    if self._stopped:
                        raise self._no_harper()
                    answer, _ = running.communicate(text.encode(), timeout=self._patience)
                finally:
                    self._running = None
                    running.kill()
        except subprocess.TimeoutExpired as error:
            raise EmendError(
                say("{program} took longer than {patience:g} seconds.", program=self.program, patience=self._patience),
                GO_ON,
            ) from error
        except OSError as error:
            raise EmendError(
                say("{program} cannot be run: {reason}.", program=self.program, reason=error.strerror), GO_ON
            ) from error
        if len(answer) > _LARGEST_ANSWER:
            raise self._no_harper()
        return answer

    def _no_harper(self) -> EmendError:
        return EmendError(
            say("{program} does not answer as harper-cli does.", program=self.program),
            say("It must be 2.0 or newer. {go_on}", go_on=GO_ON),
        )


def _remarks(answer: Sequence[Any], texts: Sequence[str]) -> list[tuple[Remark, ...]]:
    """Read an answer, whose places count through all texts; one of many errors where it is none."""
    starts = [0]
    for text in texts:
        starts.append(starts[-1] + len(text) + len(_BETWEEN))
    found: list[list[Remark]] = [[] for _ in texts]
    (whole,) = answer
    number = 0
    for lint in sorted(whole["lints"], key=lambda one: int(one["span"]["char_start"])):
        start, end = int(lint["span"]["char_start"]), int(lint["span"]["char_end"])
        while start >= starts[number + 1]:
            number += 1
        span = Span(start - starts[number], end - starts[number])
        text = texts[number]
        if span.end > len(text):
            continue  # it reaches over the end of a paragraph
        words = span.of(text)
        if words != lint["matched_text"]:
            raise ValueError("what it says stands there stands elsewhere")
        offered = [right for one in lint["suggestions"] if (right := _suggestion(one, words)) is not None]
        kind = str(lint["kind"])
        found[number].append(
            Remark(
                span,
                str(lint["message"]),
                tuple(dict.fromkeys(one for one in offered if one != words))[:MOST_SUGGESTIONS],
                _CAPITALS.sub(" ", str(lint["rule"])).capitalize(),
                _CATEGORIES.get(kind, OTHER),
                kind == "Spelling",
            )
        )
    return [tuple(remarks) for remarks in found]


def _suggestion(shown: str, words: str) -> str | None:
    """Return what a suggestion puts in place of `words`, from how it is shown; None where that is not known."""
    replaced, inserted = _REPLACE.fullmatch(shown), _INSERT.fullmatch(shown)
    if replaced:
        return replaced[1]
    if inserted:
        return words + inserted[1]
    return "" if shown == _REMOVE else None
