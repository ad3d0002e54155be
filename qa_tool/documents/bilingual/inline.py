"""Text with inline tags, of XLIFF and TMX: what is shown of it, and which tags it holds."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from qa_tool.documents.bilingual.segments import Atom
from qa_tool.documents.markup.tags import CDATA, CDATA_END
from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.text.lines import in_one_line
from qa_tool.text.tag_marks import mark, marks_in
from qa_tool.text.xml_characters import legal

_TOKEN = re.compile(
    r"<!--.*?-->|<!\[CDATA\[(?P<data>.*?)\]\]>|<\?.*?\?>"
    r"|<(?P<end>/?)(?P<name>[^\s/>]+)(?P<rest>(?:[^>\"']|\"[^\"]*\"|'[^']*')*)>"
    r"|(?P<entity>&[^;]+;)|(?P<break>[ \t]*[\r\n\u2028\u2029\x85]\s*)"
    r"|(?P<text>(?:[^<&\r\n\u2028\u2029\x85 \t]|[ \t]++(?![\r\n\u2028\u2029\x85]))++)",
    re.DOTALL,
)
_PLAIN = re.compile(r"[<&\r\n\u2028\u2029\x85]")
_LINE_END = re.compile(r"[\r\n\u2028\u2029\x85]")
_ENTITY = re.compile(r"&[^;]+;")
_TAG = re.compile(r"<(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>")
# What is not left out like a tag: code with text in it, line breaks, references, comments.
_NOT_SIMPLE = re.compile(
    r"[&\r\n\u2028\u2029\x85]|<[!?]|<(?:[^\s/>:]*:)?(?:ph|bpt|ept|it|ut)(?![\w-])|[\"'](?:xlf:)?lb[\"']"
    r"|x-sdl-(?:feedback-)?deleted"
)
_ATTRIBUTE = re.compile(r"([^\s=]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
# What these hold is code of the document that was translated, not text (XLIFF 1.2, 2.3; TMX 1.4b, 2.2).
_CODES = frozenset({"ph", "bpt", "ept", "it", "ut"})
# What a reviser took out in Trados, and nobody has accepted or rejected yet.
_DELETED = re.compile(r"\smtype\s*=\s*[\"']x-sdl-(?:feedback-)?deleted[\"']")
# Comments, segments and terms are marked so; they need not stand on both sides.
_NOT_NEEDED = frozenset({"mrk", "sm", "em", "hi", "sub"})
# What an element is known by on both sides, by what comes first; XLIFF 2 may write one as the other. In TMX that is
# "x", if anything, and "i" says which end belongs to which beginning on one side.
_IDS = ("id", "startRef", "rid", "x", "type")
_SAME = {"sc": "pc", "ec": "/pc"}
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_LINE_BREAKS = frozenset({"lb", "xlf:lb"})


class Tag(NamedTuple):
    """A tag in a text: what it is known by, before which character it stands, and how it is written."""

    key: tuple[str, str]
    at: int
    raw: str


@dataclass(frozen=True, slots=True)
class Inline:
    """A text in its smallest pieces, and its tags."""

    atoms: list[Atom]
    tags: list[Tag]

    @property
    def shown(self) -> str:
        """What is shown."""
        return "".join(atom.shown for atom in self.atoms)


def shown(raw: str) -> str:
    """Return what is shown of a text: its tags are not."""
    if _PLAIN.search(raw) is None:
        return raw
    if "<" not in raw and _LINE_END.search(raw) is None and "&#" not in raw:
        return _ENTITY.sub(lambda found: _char_of(found[0]), raw)
    return inline(raw).shown


def inline(raw: str) -> Inline:
    """Return a text, which is known to be well-formed, in pieces; a line end in it is shown as a blank."""
    read = _Reading()
    tokens = _TOKEN.finditer(raw)
    for token in tokens:
        if token["text"] is not None:
            read.add(token[0], token[0])
        elif token["entity"] is not None:
            char = _char_of(token[0])
            read.add(" " if _PLAIN.match(char) and char not in "<&" else char, token[0])
        elif token["break"] is not None:
            read.add(" " if token.start() and token.end() < len(raw) else "", token[0])
        elif token["data"] is not None:
            # Its text as that of all else, until the segment is written.
            read.atoms.append(Atom("", CDATA, stays=True, opens=True))
            for shown, char in zip(in_one_line(token["data"]), token["data"], strict=True):
                read.add(shown, escaped(char))
            read.atoms.append(Atom("", CDATA_END, stays=True))
        elif token["name"] is None:
            read.atoms.append(Atom("", token[0], stays=True))
        else:
            read.tag(token, raw[token.start() : _end_of_code(token, tokens)])
    return Inline(read.atoms, read.tags)


def _char_of(entity: str) -> str:
    """Return the character of a reference, which is known to be one."""
    said = entity[1:-1]
    if not said.startswith("#"):
        return _NAMED.get(said, "\ufffd")
    return chr(int(f"0{said[1:]}", 0) if said[1] == "x" else int(said[1:]))


class _Reading:
    """What was read so far of a text."""

    def __init__(self) -> None:
        self.atoms: list[Atom] = []
        self.tags: list[Tag] = []
        self._length = 0
        self._open: list[str] = []
        self._begun: dict[str, str] = {}

    def add(self, char: str, raw: str) -> None:
        """Add a character."""
        self.atoms.append(Atom(char, raw, stays=not char))
        self._length += len(char)

    def tag(self, token: re.Match[str], raw: str) -> None:
        """Add a tag, with the code in it."""
        name = token["name"].rpartition(":")[2]
        said = {key: one or other for key, one, other in _ATTRIBUTE.findall(token["rest"])}
        empty = token["rest"].endswith("/")
        breaks = bool(_LINE_BREAKS & {said.get("ctype"), said.get("type"), said.get("subType")})
        if token["end"]:
            known = self._open.pop() if self._open else ""
            key = (f"/{name}", known)
        else:
            known = next((said[each] for each in _IDS if each in said), "")
            if "i" in said:
                known = self._begun.setdefault(said["i"], known)
            key = (_SAME.get(name, name), known)
            if not empty and not _is_code(token):
                self._open.append(known)
        if name not in _NOT_NEEDED:
            self.tags.append(Tag(key, self._length, raw))
        self.atoms.append(Atom(" " if breaks else "", raw, stays=True, opens=not token["end"] and not empty))
        self._length += breaks


def _is_code(token: re.Match[str]) -> bool:
    """Say whether what a tag holds is no text of the segment."""
    name = token["name"].rpartition(":")[2]
    return name in _CODES or (name == "mrk" and _DELETED.search(token["rest"]) is not None)


def _end_of_code(token: re.Match[str], tokens: Iterator[re.Match[str]]) -> int:
    """Return where a tag ends, with the code in it if it holds some; the tokens of that are used up."""
    if not _is_code(token) or token["end"] or token["rest"].endswith("/"):
        return token.end()
    depth = 1
    for inner in tokens:
        if inner["name"] is not None and not inner["rest"].endswith("/"):
            depth += -1 if inner["end"] else 1
        if not depth:
            return inner.end()
    raise ValueError("the text is not well-formed")


def side_by_side(source: str, target: str) -> tuple[str, str]:
    """Return what is shown of a source and its translation; a tag that this lacks shows as a mark in the source."""
    if "<" not in source:
        return shown(source), shown(target)
    # Mostly the tags are the same on both sides, and it is enough to leave them out.
    if _NOT_SIMPLE.search(source) is None and _NOT_SIMPLE.search(target) is None:
        tags = _TAG.findall(source)
        if tags == _TAG.findall(target) or not target:
            return _TAG.sub("", source), _TAG.sub("", target)
    theirs, ours = inline(source), inline(target)
    one, other = theirs.shown, ours.shown
    lacking = _missing(theirs, ours) if other else []
    out, at = [], 0
    for number, tag in enumerate(lacking):
        out += [one[at : tag.at], mark(number)]
        at = tag.at
    return "".join([*out, one[at:]]), other


def missing(source: str, target: str) -> list[Tag]:
    """Return the tags of a source that its translation lacks; none where a text holds marks of its own."""
    return _missing(inline(source), inline(target))


def _missing(one: Inline, other: Inline) -> list[Tag]:
    there = Counter(tag.key for tag in other.tags)
    found = []
    for tag in one.tags:
        if there[tag.key]:
            there[tag.key] -= 1
        else:
            found.append(tag)
    return [] if found and marks_in(f"{one.shown}{other.shown}") else found


def escaped(text: str) -> str:
    """Return text as it is written in XML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def written(text: str, name: str, tags: dict[str, str]) -> str:
    """Return text that was put in as it is written, with the tags that its marks stand for."""
    if legal(text) != text:
        odd = next(char for char in text if legal(char) != char)
        raise EmendError(
            say("{name}: XML cannot hold the character U+{code:04X} of the text.", name=name, code=ord(odd)),
            "Take it out of the text, or export as .txt.",
        )
    return "".join(tags.get(char) or escaped(char) for char in text)


def is_whole(raw: str) -> bool:
    """Say whether every tag of a text is closed where it must be."""
    opened: list[str] = []
    for token in _TOKEN.finditer(raw):
        if token["name"] is None or token["rest"].endswith("/"):
            continue
        if not token["end"]:
            opened.append(token["name"])
        elif not opened or opened.pop() != token["name"]:
            return False
    return not opened
