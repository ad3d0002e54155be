"""Signs of a broken machine or a broken encoding."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later

# UTF-8 that was read as Windows-1252: a lead byte and its followers, as the letters they turn into.
_MISREAD = (
    "(?:[\u00c2-\u00c3][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u2013-\u203a\u20ac\u2122]"
    "|â€[\u0080-\u024f\u2000-\u2122])+"
)
# Control characters, but for the tabulator and the two that end a line.
_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
# Some machines part the sign from its name, and give that a capital: "& Nbsp;".
_ENTITY = (
    r"&\s?(?:quot|amp|apos|lt|gt|ldquo|rdquo|lsquo|rsquo|ndash|mdash|hellip|\#\d{2,5}|\#x[0-9a-fA-F]{2,5});"
    r"|\s?&\s?[Nn]bsp;\s?"
)
_GARBLED = later(
    rf"(?P<entity>{_ENTITY})"
    r"|(?P<token></?s>|<(?:unk|pad|mask|extra_id_\d+)>|\[(?:UNK|CLS|SEP|MASK|PAD)\]|[ ]?@-@[ ]?|@@\s|▁)"
    rf"|(?P<lost>[\ufffd⁇\ue000-\uf8ff]+)|(?P<escaped>\\(?=[\"'’]))|(?P<code>\\u[0-9a-fA-F]{{4}})"
    rf"|(?P<markup></?(?:br|p|div|span|b|i|em|strong|a|font|img|h[1-6]|ul|li|td|tr)(?:\s[^<>]{{0,200}})?/?>)"
    rf"|(?P<control>[{_CONTROLS}]+)|(?P<hidden>[\u00ad\u200b\u2060\ufeff]+)|(?P<misread>{_MISREAD})"
)
# Windows-1252 that was read as Latin-1: quotation marks, dashes, an ellipsis, which is also a line end of mainframes.
_PRINTED = {code: bytes([code]).decode("cp1252") for code in (*range(0x91, 0x98), 0x80, 0x82, 0x84, 0x85, 0x8B, 0x9B)}
_ELLIPSIS_OR_LINE = "\x85"
_PAGE_OR_LINE = {"\x0b", "\x0c", "\x1c", "\x1d", "\x1e"}
_MAYBE_GARBLED = re.compile(
    f"[&<@▁\ufffd⁇\\\\\u00c2\u00c3â\u00ad\u200b\u2060\ufeff\ue000-\uf8ff{_CONTROLS}]|\\[[UCSMP][NLEA]"
)


class GarbledText(SentenceCheck):
    r"""Finds signs of a broken machine or a broken encoding.

    Tokens of the machine's own (<unk>, ▁), characters that were lost (�, ⁇), codes and marks of web pages (&quot;,
    \u00e9, <br>), stray backslashes before quotation marks, control characters and others that cannot be seen (soft
    hyphens, blanks of no width), and text read in a wrong encoding (â€™). Code in backticks is left
    alone. Where the right characters are certain they
    are offered.
    """

    id = "garbled-text"
    title = "Garbled characters"
    category = "Fluency/Character encoding"
    severity = Severity.MAJOR
    # All 15 flags on 398,000 words of MT right; 1 on 88,000 words of references (a stray backslash, too).
    confidence = 0.95
    signs = Signs(mark=_MAYBE_GARBLED)
    examples = (
        Example("He said &quot;no&quot; to the plan.", ("&quot;", "&quot;"), 'He said "no" to the plan.'),
        Example(
            "It fell to & nbsp; two degrees.& Nbsp; West wind.",
            (" & nbsp; ", "& Nbsp; "),
            "It fell to two degrees. West wind.",
        ),
        Example("The patient\\'s name is known.", ("\\",), "The patient's name is known."),
        Example("The minister â€“ an old man â€“ left.", ("â€“", "â€“"), "The minister – an old man – left."),
        Example("The federal,<unk>ial court met.", ("<unk>",)),
        Example("The caf\\u00e9<br>was clo\u00adsed.", ("\\u00e9", "<br>", "\u00ad"), "The café was closed."),
        Example("Procter & Gamble and AT&T; write to me@example.com, x < y, Ângela and São Paulo."),
        Example("The tag `<b>` makes letters bold."),
        Example("The flowers in the château cost €5 — “a bargain”…"),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield every garbled stretch, in order."""
        text = sentence.text
        for match in _GARBLED.finditer(text):
            right = _right(match)
            if match.lastgroup == "misread" and right is None:
                continue
            if "`" in text and _is_code(text, match.start(), match.end()):
                continue
            yield Finding(
                Span(match.start(), match.end()),
                _MESSAGES[match.lastgroup or ""],
                () if right is None else (right, " ") if match.group() == _ELLIPSIS_OR_LINE else (right,),
                {"characters": " ".join(f"U+{ord(char):04X}" for char in match.group()[:8])},
                severity=Severity.MINOR if match.lastgroup == "hidden" else None,
            )


def _is_code(text: str, start: int, end: int) -> bool:
    """Say whether a stretch stands between backticks, as code is written."""
    return text.count("`", 0, start) % 2 == 1 and "`" in text[end:]


_PARTING = ("<br", "<p", "</p", "<div", "</div", "<li", "</li")
_MESSAGES = {
    "entity": say("A code of web pages instead of the character it stands for."),
    "token": say("A sign of the translation machine's own."),
    "lost": say("A character was lost here."),
    "escaped": say("A backslash that does not belong here."),
    "code": say("A code instead of the character it stands for."),
    "markup": say("A mark of web pages."),
    "control": say("A control character, which cannot be seen."),
    "hidden": say("A character that cannot be seen."),
    "misread": say("Characters read in a wrong encoding."),
}


def _right(match: re.Match[str]) -> str | None:
    """Return what should stand there, or None where that is not known."""
    kind, garbled = match.lastgroup, match.group()
    right: str | None = None
    if kind == "entity":
        right = html.unescape(garbled.replace(" ", "").replace("N", "n")).replace("\u00a0", " ")
    elif kind == "control":
        parts = not _PAGE_OR_LINE.isdisjoint(garbled) and not match.string[match.end() :].startswith(" ")
        right = " " if parts else "".join(_PRINTED.get(ord(char), "") for char in garbled)
    elif kind in {"escaped", "hidden"} or garbled.startswith("@@"):
        right = ""
    elif kind == "markup":
        right = " " if garbled.startswith(_PARTING) else ""
    elif kind == "code":
        char = chr(int(garbled.removeprefix("\\u"), 16))
        right = char if char.isprintable() else None
    elif garbled.strip() == "@-@":
        right = "-"
    elif kind == "misread":
        try:
            right = garbled.encode("cp1252").decode("utf-8")
        except UnicodeError:
            return None
    return right
