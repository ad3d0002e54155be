"""TMX 1.4b: translation memories, of which two languages are shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import quoteattr

from qa_tool import __version__
from qa_tool.documents.bilingual.inline import escaped
from qa_tool.documents.bilingual.xml_places import Place, attribute, walk
from qa_tool.documents.bilingual.xml_segments import XmlSegments, base_of
from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say

_Span = tuple[int, int]
_ANY = "*all*"
_DEEP = {"tmx": 0, "header": 1, "body": 1, "tu": 2, "tuv": 3, "seg": 4}


@dataclass
class _Unit:
    """A unit: for each language, in small letters, where its text stands, and the tag of it where that is empty."""

    variants: dict[str, tuple[_Span, str]] = field(default_factory=dict)
    end: int = 0


class Tmx(XmlSegments):
    """A TMX file, read: the translations into English, or else into the language that most units have."""

    def __init__(self, body: str, name: str, encoding: str) -> None:
        """Read it; EmendError for what is none."""
        super().__init__(body, name, encoding)
        self._open: list[str] = []
        self._units: list[_Unit] = []
        self._declared = _ANY
        self._language = ""
        self._spellings: dict[str, str] = {}
        self._started_at: Place | None = None
        walk(body, name, self._start, self._end)
        if not self._open and not self._language and not self._units:
            raise EmendError(
                say("{name} holds no units of TMX.", name=name), "Open it in an XML editor to see what it is."
            )
        self._choose()

    def _start(self, name: str, said: str, place: Callable[[], Place]) -> None:
        depth = len(self._open)
        self._open.append(name)
        if _DEEP.get(name) != depth:
            return
        if name == "header":
            self._declared = attribute(said, "srclang") or _ANY
        elif name == "tu":
            self._units.append(_Unit())
        elif name == "tuv":
            self._language = attribute(said, "xml:lang") or attribute(said, "lang")
        elif name == "seg" and self._units:
            self._started_at = place()

    def _end(self, name: str, place: Callable[[], Place]) -> None:
        self._open.pop()
        if _DEEP.get(name) != len(self._open) or not self._units:
            return
        unit, began = self._units[-1], self._started_at
        if name == "tu":
            unit.end = place().start
        elif name == "seg" and began is not None:
            tag = f"{self.body[began.start : began.end].removesuffix('/>').rstrip()}>" if began.empty else ""
            span = (began.start, began.end) if began.empty else (began.end, place().start)
            # A language that stands twice in a unit is another proposal; the first is shown.
            key = self._language.lower()
            self._spellings.setdefault(key, self._language)
            unit.variants.setdefault(key, (span, tag))
            self._started_at = None

    def _choose(self) -> None:
        """Choose the two languages, and add the units that have the source or the translation."""
        counts = Counter(language for unit in self._units for language in unit.variants)
        source = "" if self._declared.lower() == _ANY else _known(self._declared, counts)
        others = [language for language, _ in counts.most_common() if language != source]
        target = next((each for each in others if base_of(each) == "en"), others[0] if others else "")
        if not target:
            raise EmendError(
                say("{name} holds one language only.", name=self.name),
                "Open a file with a source and its translation.",
            )
        source = source or next((each for each in others if each != target), "")
        self.source_language, self.language = base_of(source), base_of(target)
        for unit in self._units:
            theirs, ours = _of(unit, source, target), _of(unit, target, source)
            if ours is not None:
                (start, end), tag = ours
                self.add(theirs[0] if theirs else None, (start, end), tag, "</seg>" if tag else "")
            elif theirs is not None and not theirs[1]:
                before = f"<tuv xml:lang={quoteattr(self._spellings[target])}><seg>"
                self.add(theirs[0], (unit.end, unit.end), before, "</seg></tuv>")


def _known(code: str, counts: Counter[str]) -> str:
    """Return a language as units have it: the same, or of the same base."""
    alike = [each for each in counts if each == code.lower()]
    return next(iter([*alike, *(each for each in counts if base_of(each) == base_of(code))]), "")


def _of(unit: _Unit, language: str, other: str) -> tuple[_Span, str] | None:
    """Return what a unit says in a language, or in another country's kind of it: memories are put together."""
    if language in unit.variants or base_of(language) == base_of(other):
        return unit.variants.get(language)
    return next((said for code, said in unit.variants.items() if base_of(code) == base_of(language)), None)


def made(pairs: Sequence[tuple[str, str]], source_language: str, language: str) -> str:
    """Return a new TMX 1.4b file of the pairs that have both sides."""
    one, other = quoteattr(source_language), quoteattr(language)
    units = "".join(
        f'    <tu tuid="{number}">\n      <tuv xml:lang={one}><seg>{escaped(source)}</seg></tuv>\n'
        f"      <tuv xml:lang={other}><seg>{escaped(target)}</seg></tuv>\n    </tu>\n"
        for number, (source, target) in enumerate(pairs, 1)
        if source.strip() and target.strip()
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n'
        f'  <header creationtool="emend" creationtoolversion="{__version__}" segtype="paragraph" o-tmf="emend" '
        f'adminlang="en" srclang={one} datatype="plaintext"/>\n  <body>\n{units}  </body>\n</tmx>\n'
    )
