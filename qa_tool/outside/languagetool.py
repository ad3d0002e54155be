"""Asks a LanguageTool server on this computer about a text."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from http.client import HTTPConnection, HTTPException
from threading import Timer
from typing import Any
from urllib.parse import urlencode

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.outside.address import Address, is_here
from qa_tool.outside.remark import GO_ON, GRAMMAR, MOST_SUGGESTIONS, OTHER, PUNCTUATION, SPELLING, STYLE, Remark
from qa_tool.text.offsets import Utf16Map

#: Seconds that the server may take for one paragraph; a first question, for which it loads its rules, takes some 5.
PATIENCE = 15.0
#: Seconds until it must have taken the call; on one's own computer that is at once, or never.
_CALL = 2.0
_LARGEST_ANSWER = 8 * 1024 * 1024
#: Without a variant LanguageTool does not look at spelling. What British English spells otherwise is let pass later.
_VARIANTS = {"en": "en-US", "de": "de-DE", "pt": "pt-PT", "ca": "ca-ES"}


#: LanguageTool's categories, and where there is none the kinds of the Internationalization Tag Set that it goes by.
_CATEGORIES = {
    "TYPOS": SPELLING,
    "CASING": SPELLING,
    "COMPOUNDING": SPELLING,
    "GRAMMAR": GRAMMAR,
    "CONFUSED_WORDS": GRAMMAR,
    "COLLOCATIONS": GRAMMAR,
    "NONSTANDARD_PHRASES": GRAMMAR,
    "PUNCTUATION": PUNCTUATION,
    "TYPOGRAPHY": PUNCTUATION,
    "SEMANTICS": "Accuracy/Mistranslation",
    "FALSE_FRIENDS": "Accuracy/Mistranslation",
    "REPETITIONS": "Fluency/Duplication",
    "REPETITIONS_STYLE": STYLE,
    "REDUNDANCY": STYLE,
    "STYLE": STYLE,
    "PLAIN_ENGLISH": STYLE,
    "COLLOQUIALISMS": STYLE,
    "WIKIPEDIA": STYLE,
    "GENDER_NEUTRALITY": STYLE,
    "REGIONALISMS": "Fluency/Inconsistency",
}
_KINDS = {
    "misspelling": SPELLING,
    "grammar": GRAMMAR,
    "typographical": PUNCTUATION,
    "whitespace": PUNCTUATION,
    "duplication": "Fluency/Duplication",
    "inconsistency": "Fluency/Inconsistency",
    "characters": "Fluency/Character encoding",
    "untranslated": "Accuracy/Untranslated text",
    "mistranslation": "Accuracy/Mistranslation",
    "omission": "Accuracy/Omission",
    "style": STYLE,
    "register": STYLE,
    "locale-violation": "Fluency/Inconsistency",
}
_MISSPELLING = "misspelling"


class LanguageTool:
    """A server at an address. Every question is a connection of its own."""

    check = "languagetool"
    name = "LanguageTool"
    at_once = 1

    def __init__(self, address: Address, patience: float = PATIENCE) -> None:
        """Ask at `address`, and wait at most `patience` seconds for each answer."""
        self.address = address
        self._patience = patience
        self._open: socket.socket | None = None
        self._stopped = False

    def stop(self) -> None:
        """Hang up, from another thread, and ask nothing any more: whoever waits gets an EmendError."""
        self._stopped = True
        if self._open is not None:
            _hang_up(self._open)

    def remarks(self, texts: Sequence[str], language: str = "en") -> list[tuple[Remark, ...]]:
        """Return what it says of each text, in code points; EmendError where it is absent, slow or another server."""
        return [self._remarks_on(text, language) for text in texts]

    def _remarks_on(self, text: str, language: str) -> tuple[Remark, ...]:
        answer = self._ask(urlencode({"text": text, "language": _VARIANTS.get(language, language)}))
        try:
            return _remarks(json.loads(answer), text)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise self._no_languagetool() from error

    def _ask(self, form: str) -> bytes:
        began = time.monotonic()
        connection = HTTPConnection(self.address.host, self.address.port, timeout=min(_CALL, self._patience))
        try:
            connection.connect()
            if not is_here(connection.sock.getpeername()[0]):
                raise EmendError(
                    say("{address} leads to another computer; nothing was sent.", address=self.address), GO_ON
                )
            self._open = connection.sock
            if self._stopped:
                raise ConnectionAbortedError
            connection.sock.settimeout(self._patience)
            # The time limit of a socket begins anew with every byte; this one does not.
            limit = Timer(self._patience, _hang_up, (connection.sock,))
            limit.daemon = True
            limit.start()
            try:
                headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
                connection.request("POST", self.address.path, form, headers)
                with connection.getresponse() as response:
                    answer = response.read(_LARGEST_ANSWER + 1)
            finally:
                limit.cancel()
        except (OSError, HTTPException) as error:
            if time.monotonic() - began >= self._patience:
                raise self._too_slow() from error
            if isinstance(error, ConnectionRefusedError | socket.gaierror):
                what = f"There is no LanguageTool at {self.address}."
                raise EmendError(what, say("Start it. {go_on}", go_on=GO_ON)) from error
            raise self._no_languagetool() from error
        finally:
            self._open = None
            connection.close()
        if time.monotonic() - began >= self._patience:
            # Hung up in the middle of an answer without a length, which looks like its end.
            raise self._too_slow()
        if response.status != 200 or len(answer) > _LARGEST_ANSWER:
            raise self._no_languagetool()
        return answer

    def _too_slow(self) -> EmendError:
        return EmendError(
            say(
                "LanguageTool at {address} took longer than {patience:g} seconds.",
                address=self.address,
                patience=self._patience,
            ),
            GO_ON,
        )

    def _no_languagetool(self) -> EmendError:
        return EmendError(
            say("What answers at {address} is not LanguageTool.", address=self.address),
            say("Look at its address. {go_on}", go_on=GO_ON),
        )


def _hang_up(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


def _remarks(answer: Mapping[str, Any], text: str) -> tuple[Remark, ...]:
    """Read an answer; ValueError, KeyError, TypeError or AttributeError where it is none."""
    places = Utf16Map(text)
    found = []
    for match in answer["matches"]:
        start = places.to_code_points(int(match["offset"]))
        end = places.to_code_points(int(match["offset"]) + int(match["length"]))
        if not 0 <= start <= end <= len(text):
            raise ValueError("a match lies outside the text")
        rule = match["rule"]
        kind = str(rule.get("issueType") or "")
        offered = [str(one["value"]) for one in match.get("replacements") or ()]
        found.append(
            Remark(
                Span(start, end),
                str(match["message"]),
                tuple(dict.fromkeys(one for one in offered if one != text[start:end]))[:MOST_SUGGESTIONS],
                str(rule.get("description") or rule["id"]),
                _CATEGORIES.get(str((rule.get("category") or {}).get("id"))) or _KINDS.get(kind, OTHER),
                kind == _MISSPELLING,
            )
        )
    return tuple(found)
