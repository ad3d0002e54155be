"""Quotation marks: which belong together, and which stand alone.

Straight marks are told apart by what stands beside them (a blank before: it opens; a blank or a mark after: it
closes); apostrophes, feet and inches are left out. Double and single marks are paired separately. ``So'' is what TeX
and some machines write for “so”.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from qa_tool.domain.span import Span
from qa_tool.text.backticks import code_in

#: Opens a quotation that '' closes.
TYPESET = "``"
_DOUBLE = re.compile('["“”„«»]')
_SINGLE = re.compile("['‘’‚]")
# One that is no apostrophe inside a word.
_EDGE = re.compile(r"['‘’‚](?:(?<![^\W_].)|(?![^\W_]))")
_BEFORE_OPENING = frozenset("([{<—–-/\"“„«'‘‚¡¿…")
_AFTER_CLOSING = frozenset(".,;:!?)]}>—–-/\"”»'’…。，")
_MAIL = re.compile(r"\s*>")
# What stands around a mark that closes with its blank on the wrong side: "It is late, "he said.
_ENDS_QUOTATION = (", ", ". ", "! ", "? ")
_SAID_AFTER = re.compile(r"[a-z]+\b")
# No quotation begins so; an ellipsis or a calibre (.22) may.
_CANNOT_BEGIN = re.compile(r",|\.(?![.\d])")
# Words that begin with an apostrophe: 'em, 'n', 'til, '90s, 'twas.
_CLIPPED_START = re.compile(
    r"(?:em|n|til|till|tis|twas|twere|cause|cos|cuz|round|bout|nuff|kay|sup|\d\ds?|s|t|re|ve|ll|d|m)\b", re.IGNORECASE
)
# Words that end in one: goin', o', th', ol'.
_CLIPPED_END = re.compile(r"(?:in|\bo|\bth|\ban|\bol|\blil|\bmo|\bn|\bd|\bl)$", re.IGNORECASE)
_POSSESSIVE_END = frozenset("sSxXzZ")
# An apostrophe that a blank has cut off: eight o 'clock, L 'Aurore.
_CUT_OFF = re.compile(r"(?<![^\W_])[LlDdOo]\s$")


@dataclass(frozen=True, slots=True)
class Quotes:
    """The quotation marks of a text.

    `pairs` are the quotations, marks included; `unclosed` and `unopened` are offsets of marks without a partner.
    All in code points, in order. `whole`: it is a line of an e-mail that an answer quotes ("> So I said"), which has
    no mark that lacks its partner: that stands in another line.
    """

    pairs: tuple[Span, ...] = ()
    unclosed: tuple[int, ...] = ()
    unopened: tuple[int, ...] = ()
    whole: bool = False

    def quoted(self, offset: int) -> bool:
        """Say whether `offset` lies in a quotation; one that is never closed reaches to the end."""
        if self.whole:
            return True
        return any(pair.start <= offset < pair.end for pair in self.pairs) or any(at <= offset for at in self.unclosed)

    def quoted_in_sentence(self, offset: int) -> bool:
        """Say whether `offset` lies in a quotation, which may have begun before this sentence or end behind it."""
        return self.quoted(offset) or any(offset < at for at in self.unopened)


_NONE = Quotes()


# Several checks ask about the same text one after the other.
@lru_cache(maxsize=256)
def pair_quotes(text: str) -> Quotes:
    """Return the quotation marks of one paragraph, paired; those of code in backticks are its own."""
    double = pair_double_quotes(text)
    if _MAIL.match(text) is not None:
        return Quotes(double.pairs, whole=True)
    text = _readable(text)
    single = _pair_single(text) if _EDGE.search(text) is not None else _NONE
    if single is _NONE:
        return double
    return Quotes(
        tuple(sorted(double.pairs + single.pairs)),
        tuple(sorted(double.unclosed + single.unclosed)),
        tuple(sorted(double.unopened + single.unopened)),
    )


@lru_cache(maxsize=256)
def pair_double_quotes(text: str) -> Quotes:
    """Return the double quotation marks of a paragraph or sentence, paired; single ones are left out."""
    text = _readable(text)
    return _pair_double(text) if _DOUBLE.search(text) is not None else _NONE


def _readable(text: str) -> str:
    """Return the text without its code, and with marks for what stands for some; all offsets stay."""
    for code in code_in(text):
        text = text[: code.start] + "x" * code.length + text[code.end :]
    return text.replace(TYPESET, " “").replace("''", "” ") if TYPESET in text else text


class _Pairing:
    """The state of one pass over the marks of one kind."""

    def __init__(self) -> None:
        self.pairs: list[Span] = []
        self.unclosed: list[int] = []
        self.unopened: list[int] = []
        self.open: int | None = None

    def opening(self, at: int) -> None:
        if self.open is not None:
            self.unclosed.append(self.open)
        self.open = at

    def closing(self, at: int) -> None:
        if self.open is None:
            self.unopened.append(at)
            return
        self.pairs.append(Span(self.open, at + 1))
        self.open = None

    def done(self) -> Quotes:
        if self.open is not None:
            self.unclosed.append(self.open)
        return Quotes(tuple(self.pairs), tuple(self.unclosed), tuple(self.unopened))


def _can_open(text: str, at: int) -> bool:
    before = text[at - 1 : at]
    after = text[at + 1 : at + 2]
    if _CANNOT_BEGIN.match(text, at + 1) is not None:
        return False
    return (not before or before.isspace() or before in _BEFORE_OPENING) and bool(after) and not after.isspace()


def _can_close(text: str, at: int) -> bool:
    before = text[at - 1 : at]
    after = text[at + 1 : at + 2]
    return (not after or after.isspace() or after in _AFTER_CLOSING) and bool(before) and not before.isspace()


def closes_late(text: str, at: int) -> bool:
    """Say whether a straight mark that seems to open may close, where one is open: "It is late, "he said."""
    late = text[at - 2 : at] in _ENDS_QUOTATION and _SAID_AFTER.match(text, at + 1) is not None
    return late and text.count('"') % 2 == 0


def _pair_double(text: str) -> Quotes:
    pairing = _Pairing()
    low_opening = "„" in text
    last = len(text.rstrip()) - 1
    for mark in _DOUBLE.finditer(text):
        at, sign = mark.start(), mark.group()
        opens, closes = _can_open(text, at), _can_close(text, at)
        if sign == "“" and pairing.open is not None and (low_opening or (closes and not opens) or at >= last):
            pairing.closing(at)  # „so“, or the wrong one of the two
        elif at >= last and at:
            pairing.closing(at)  # nothing follows that it could open
        elif sign in "„«“":
            pairing.opening(at)
        elif pairing.open is None:
            if (opens and not closes) or (sign == '"' and text[at - 1 : at] == ":"):  # he said:" So"
                pairing.opening(at)
            elif closes and not opens:
                if sign != '"' or not text[at - 1].isdigit():  # 6" is six inches
                    pairing.closing(at)
            else:
                pairing.opening(at)
        elif opens and not closes and sign == '"' and not (text[pairing.open] == sign and closes_late(text, at)):
            pairing.opening(at)
        else:
            pairing.closing(at)
    return pairing.done()


def _is_apostrophe_at_end(text: str, at: int) -> bool:
    """Say whether the mark at `at` may end a clipped word: goin', or a possessive before its noun."""
    if text[at + 1 : at + 2].isspace() and text[at - 1].isalpha():
        return True
    return _CLIPPED_END.search(text, max(0, at - 4), at) is not None


def _pair_single(text: str) -> Quotes:
    pairing = _Pairing()
    tentative = False  # the last quotation ended at what may be a possessive: the soldiers' right
    for mark in _SINGLE.finditer(text):
        at, sign = mark.start(), mark.group()
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        if before.isalnum() and after.isalnum():
            continue
        opens, closes = _can_open(text, at), _can_close(text, at)
        if sign in "‘‚" or (sign == "'" and opens and not closes):
            if _CLIPPED_START.match(text, at + 1) is None:
                pairing.opening(at)
                tentative = False
        elif closes and not (opens and sign == "’"):
            maybe_possessive = before in _POSSESSIVE_END
            if pairing.open is not None:
                pairing.closing(at)
                tentative = maybe_possessive
            elif tentative:
                pairing.pairs[-1] = Span(pairing.pairs[-1].start, at + 1)
                tentative = maybe_possessive
            elif not (maybe_possessive or before.isdigit() or _is_apostrophe_at_end(text, at)):
                pairing.closing(at)
    quotes = pairing.done()
    return replace(
        quotes, unclosed=tuple(at for at in quotes.unclosed if not _CUT_OFF.search(text, max(0, at - 3), at))
    )
