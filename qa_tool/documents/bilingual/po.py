"""PO files of gettext: messages and their translations, plural forms each by itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from qa_tool.documents.bilingual.declared import declared
from qa_tool.documents.bilingual.segments import Atom, Segment, SegmentFile, Splice
from qa_tool.documents.bilingual.xml_segments import base_of
from qa_tool.documents.raw_text import raw_of
from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.text.tag_marks import marks_in

_LOOK = 8192
# A line of a message has some hundred characters; what is much longer is a trap.
_LONGEST = 200_000
_CHARSET = re.compile(rb"charset=([A-Za-z0-9._-]+)")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_STRING = re.compile(
    r'[ \t]*(?:(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d+)\])?[ \t]*)?"((?:[^"\\]++|\\.)*+)"[ \t]*\Z'
)
_TOKEN = re.compile(r'"[ \t]*(?:\r\n|\n|\r)[ \t]*"|\\(?:x[0-9A-Fa-f]{1,2}|[0-7]{1,3}|.)|.', re.DOTALL)
_ESCAPES = {"n": " ", "t": "\t", "r": " ", "a": "", "b": "", "f": " ", "v": " "}
_FUZZY = re.compile(r"[ \t]*,[ \t]*fuzzy(?=[ \t]*(?:,|\Z))")


@dataclass
class _Entry:
    """A message as far as it is read: where its strings stand, and the line of its flags."""

    strings: dict[str, tuple[int, int]] = field(default_factory=dict)
    flags: list[tuple[int, int]] = field(default_factory=list)


class Po(SegmentFile):
    """A PO file, read."""

    def __init__(self, body: str, name: str, encoding: str) -> None:
        """Read it; EmendError, with its line, for what is none."""
        super().__init__(body, name, encoding)
        self._segments: list[Segment] = []
        self._flags: dict[int, list[tuple[int, int]]] = {}
        self._entry = _Entry()
        self._last = ""
        at = 0
        for number, line in enumerate(_LINE.findall(body), 1):
            self._line(line, at, number)
            at += len(line)
        self._finish()

    @staticmethod
    def text_of(data: bytes, name: str, encoding: str | None) -> tuple[str, str]:
        """Return the text and its encoding: by byte order mark, else as its header says, else UTF-8."""
        said = _CHARSET.search(data[:_LOOK])
        if encoding is None and said and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
            # A template holds the word CHARSET.
            encoding = "utf-8" if said[1] == b"CHARSET" else declared(said[1], name)
        return raw_of(data, name, encoding)

    @property
    def segments(self) -> Sequence[Segment]:
        """The translations, in order."""
        return self._segments

    def atoms(self, segment: Segment) -> list[Atom]:
        """Return a translation in its smallest pieces; the ends of its lines are none that an edit takes out."""
        return _atoms(self.body[segment.start : segment.end])

    def written(self, text: str, _segment: Segment) -> str:
        """Return text as it stands between quotation marks."""
        if marks_in(text) or not all(char.isprintable() or char == "\t" for char in text.replace("\xa0", " ")):
            odd = next(char for char in text if marks_in(char) or not char.isprintable())
            if ord(odd) < 0x20 or marks_in(odd):
                raise EmendError(
                    say(
                        "{name}: a PO file cannot hold the character U+{code:04X} of the text.",
                        name=self.name,
                        code=ord(odd),
                    ),
                    "Take it out of the text.",
                )
        return text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")

    def touched(self, segment: Segment) -> Sequence[Splice]:
        """Return what takes the flag "fuzzy" away: somebody has looked at the translation."""
        found = []
        for start, end in self._flags.get(segment.start, ()):
            line = self.body[start:end]
            flags = _FUZZY.sub("", line[1:])
            if flags == line[1:]:
                continue
            # A line without flags goes with its end.
            rest = _LINE.match(self.body, start)
            whole = rest.end() if rest and not flags.strip() else end
            found.append(Splice(start, whole, f"#{flags}" if flags.strip() else ""))
        return found

    def _line(self, line: str, at: int, number: int) -> None:
        bare = line.rstrip("\r\n").lstrip("\ufeff")
        said = bare.strip()
        if len(bare) > _LONGEST:
            raise EmendError(
                say(
                    "{name}: line {number} is longer than {longest:,} characters.",
                    name=self.name,
                    number=number,
                    longest=_LONGEST,
                ),
                "Break it.",
            )
        string = None if said.startswith("#") else _STRING.match(bare)
        if not said or said.startswith("#"):
            if self._last.startswith("msgstr") or not said:
                self._finish()
            if said.startswith("#,"):
                start = at + line.index("#")
                self._entry.flags.append((start, start + len(said)))
        elif string is None or (not string[1] and not self._last):
            raise EmendError(
                say("{name} is no sound PO file: see line {number}.", name=self.name, number=number),
                "Check it with msgfmt.",
            )
        else:
            begins, ends = at + line.index(bare) + string.start(3), at + line.index(bare) + string.end(3)
            if not string[1]:
                self._entry.strings[self._last] = (self._entry.strings[self._last][0], ends)
                return
            kind = string[1] + (string[2] or "")
            if kind in {"msgid", "msgctxt"} and self._last.startswith("msgstr"):
                self._finish()
            if kind in self._entry.strings:
                raise EmendError(
                    say("{name} is no sound PO file: see line {number}.", name=self.name, number=number),
                    "Check it with msgfmt.",
                )
            self._entry.strings[kind] = (begins, ends)
            self._last = kind

    def _finish(self) -> None:
        """Add the translations of the message that was read; the first of all, which has no text, says the language."""
        entry, self._entry, self._last = self._entry, _Entry(), ""
        if "msgid" not in entry.strings:
            return
        singular = self._shown(entry.strings["msgid"])
        plural = self._shown(entry.strings["msgid_plural"]) if "msgid_plural" in entry.strings else singular
        for kind, (start, end) in entry.strings.items():
            if not kind.startswith("msgstr"):
                continue
            if not singular and "msgctxt" not in entry.strings:
                self._header(self.body[start:end])
                return
            source = singular if kind in {"msgstr", "msgstr0"} else plural
            self._segments.append(Segment(source, self._shown((start, end)), start, end))
            self._flags[start] = entry.flags

    def _header(self, raw: str) -> None:
        for key, value in re.findall(r"(?:\A|\\n|\")([A-Za-z-]+):[ \t]*([A-Za-z_-]+)\s*\\n", raw):
            if key == "Language":
                self.language = base_of(value)
            elif key == "X-Source-Language":
                self.source_language = base_of(value)

    def _shown(self, span: tuple[int, int]) -> str:
        return "".join(atom.shown for atom in _atoms(self.body[span[0] : span[1]]))


def _atoms(raw: str) -> list[Atom]:
    found: list[Atom] = []
    for piece in _TOKEN.findall(raw):
        if piece.startswith('"'):
            found.append(Atom("", piece, stays=True))
        elif not piece.startswith("\\"):
            found.append(Atom(" " if piece in "\u2028\u2029\x85\f\v" else piece, piece))
        elif piece[1] in "x01234567":
            char = chr(int(f"0{piece[1:]}", 0) if piece[1] == "x" else int(piece[1:], 8))
            found.append(Atom(char if char.isprintable() else "", piece, stays=not char.isprintable()))
        else:
            char = _ESCAPES.get(piece[1], piece[1])
            found.append(Atom(char, piece, stays=not char))
    # Line ends around a message are no part of its text.
    for order in (range(len(found)), reversed(range(len(found)))):
        for number in order:
            if found[number].raw not in {"\\n", "\\r"} and found[number].shown:
                break
            found[number] = Atom("", found[number].raw, stays=True, opens=number < len(found) - 1)
    return found


def made(pairs: Sequence[tuple[str, str]], source_language: str, language: str) -> str:
    """Return a new PO file; of the same message twice the second has a context that tells them apart."""
    head = (
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n'
        f'"Language: {language}\\n"\n"X-Source-Language: {source_language}\\n"\n'
    )
    seen: set[str] = set()
    entries = []
    for number, (source, target) in enumerate(pairs, 1):
        if not source.strip():
            continue
        context = f'msgctxt "{number}"\n' if source in seen else ""
        seen.add(source)
        entries.append(f'\n{context}msgid "{_quoted(source)}"\nmsgstr "{_quoted(target)}"\n')
    return head + "".join(entries)


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")
