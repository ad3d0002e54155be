"""XLIFF 1.2 and 2: where the sources and translations stand, and what says how far a segment is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import quoteattr

from qa_tool.documents.bilingual.inline import escaped
from qa_tool.documents.bilingual.segments import Segment, Splice
from qa_tool.documents.bilingual.xml_places import Place, attribute, attributes, walk, with_attribute
from qa_tool.documents.bilingual.xml_segments import XmlSegments, base_of
from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say

# What a corrected translation is: in 1.2 there is none for "reviewed by somebody", and in 2 the end is not ours to say.
_STATE_1, _STATE_2, _END = "final", "reviewed", "final"
# Programs that keep the state of segments in attributes of their own do not read that of the standard.
_DIALECTS = ("sdl.com/FileTypes/SdlXliff", "MQXliff", "memsource.com/mxlf")
_KNOWN = frozenset({"file", "group", "trans-unit", "unit", "segment", "source", "seg-source", "target", "mrk"})
# So many tags in a text are looked at one by one, for what they are in may be a trap.
_MANY = 200
_Span = tuple[int, int]


@dataclass
class _Unit:
    """What is known so far of a unit (1.2) or a segment of one (2)."""

    opening: Place | None = None
    state: str = ""
    source: _Span | None = None
    behind_source: int = 0
    target: _Span | None = None
    tag: Place | None = None
    marks: dict[str, dict[str, _Span]] = field(default_factory=dict)
    empty_marks: set[int] = field(default_factory=set)


class Xliff(XmlSegments):
    """An XLIFF file, read."""

    def __init__(self, body: str, name: str, encoding: str) -> None:
        """Read it; EmendError for what is none."""
        super().__init__(body, name, encoding)
        self._is_2 = self._is_dialect = False
        self._prefix = ""
        self._open: list[str] = []
        self._unit: _Unit | None = None
        # For each open element that may say so, how deep it is and whether what it holds is left untranslated.
        self._skipped = [(0, False)]
        self._begun: list[tuple[int, str, str, int]] = []
        # For each translation, the tag that says its state, and that state.
        self._tags: dict[int, tuple[Place, str]] = {}
        self._is_xliff = False
        walk(body, name, self._start, self._end)
        if not self._is_xliff:
            raise EmendError(say("{name} is no XLIFF file.", name=name), "Open it in an XML editor to see what it is.")

    def touched(self, segment: Segment) -> Sequence[Splice]:
        """Return what makes the state of a corrected segment true."""
        found = self._tags.get(segment.start)
        if found is None:
            return ()
        tag, state = found
        if segment.before and not self._is_2:
            return ()
        return (Splice(tag.start, tag.end, self._with_state(self.body[tag.start : tag.end], state)),)

    def _with_state(self, tag: str, state: str) -> str:
        if self._is_2:
            if state == _END:
                return tag
            # A finer state is one of the state that was (2.1, 4.3.1.32).
            return with_attribute(with_attribute(tag, "subState", None), "state", _STATE_2)
        # How a machine came to the translation is true of it no more.
        return with_attribute(with_attribute(tag, "state-qualifier", None), "state", _STATE_1)

    def _start(self, name: str, said: str, place: Callable[[], Place]) -> int | None:
        parent = self._open[-1] if self._open else ""
        self._open.append(name)
        if not parent:
            self._begin(name, attributes(said))
            return None
        local = name.removeprefix(self._prefix)
        if local not in _KNOWN:
            return None
        if local in {"file", "group", "trans-unit", "unit"}:
            translate = attribute(said, "translate")
            self._skipped.append((len(self._open), translate == "no" if translate else self._skipped[-1][1]))
        if local in {"trans-unit", "unit"}:
            self._unit = _Unit() if local == "trans-unit" and not self._skipped[-1][1] else None
        elif local == "segment" and self._is_2 and not self._skipped[-1][1]:
            self._unit = _Unit(place(), attribute(said, "state"))
        elif local == "file":
            self.source_language = self.source_language or base_of(attribute(said, "source-language"))
            self.language = self.language or base_of(attribute(said, "target-language"))
        elif self._unit is not None:
            return self._part(self._unit, local, parent.removeprefix(self._prefix), said, place)
        return None

    def _begin(self, name: str, said: Mapping[str, str]) -> None:
        if name.rpartition(":")[2] != "xliff":
            return
        self._is_xliff = True
        self._prefix = name.removesuffix("xliff")
        self._is_2 = said.get("version", "").startswith("2")
        self._is_dialect = any(mark in value for value in said.values() for mark in _DIALECTS)
        self.source_language, self.language = base_of(said.get("srcLang")), base_of(said.get("trgLang"))

    def _part(self, unit: _Unit, local: str, parent: str, said: str, place: Callable[[], Place]) -> int | None:
        """Begin a source or a translation of the unit itself, not of what is proposed for it; or a segment of one."""
        if local in {"source", "target", "seg-source"} and parent in {"trans-unit", "segment"}:
            here = place()
            if local == "target":
                unit.tag, unit.target = here, (here.start, here.end)
                unit.state = unit.state or attribute(said, "state")
            if here.empty:
                unit.behind_source = unit.behind_source if local == "target" else here.end
                unit.source = unit.source or (here.end, here.end)
                return None
            self._begun.append((len(self._open), local, "", here.end))
            return self._past_tags(f"</{self._open[-1]}", here.end)
        if local == "mrk" and self._begun and attribute(said, "mtype") == "seg":
            here = place()
            whole = next((kind for _, kind, mid, _ in self._begun if not mid), "")
            mid = attribute(said, "mid") or str(here.start)
            if here.empty:
                unit.marks.setdefault(whole, {})[mid] = (here.start, here.end)
                unit.empty_marks.add(here.start)
            else:
                self._begun.append((len(self._open), whole, mid, here.end))
        return None

    def _past_tags(self, closing: str, start: int) -> int | None:
        """Return where a source or a translation ends, if it holds nothing that must be looked at on the way."""
        end = self.body.find(closing, start)
        inside = self.body[start:end]
        plain = "<" not in inside or ("<!" not in inside and "mtype" not in inside and inside.count("<") < _MANY)
        return end if plain else None

    def _end(self, name: str, place: Callable[[], Place]) -> None:
        depth = len(self._open)
        self._open.pop()
        if self._skipped[-1][0] == depth:
            self._skipped.pop()
        unit = self._unit
        if unit is None:
            return
        if self._begun and self._begun[-1][0] == depth:
            _, kind, mid, start = self._begun.pop()
            here = place()
            if mid:
                unit.marks.setdefault(kind, {})[mid] = (start, here.start)
            elif kind == "target":
                unit.target = (start, here.start)
            else:
                unit.source = (start, here.start) if kind == "source" else unit.source
                unit.behind_source = here.end
            return
        local = name.removeprefix(self._prefix)
        if local == "trans-unit" or (local == "segment" and self._is_2):
            self._unit = None
            self._finish(unit)

    def _finish(self, unit: _Unit) -> None:
        """Add the segments of a unit."""
        marked = unit.marks.get("target", {})
        if marked:
            sources = unit.marks.get("seg-source", {})
            for mid, (start, end) in marked.items():
                tag = f"{self.body[start:end].removesuffix('/>').rstrip()}>" if start in unit.empty_marks else ""
                self.add(sources.get(mid), (start, end), tag, f"</{self._prefix}mrk>" if tag else "")
            return
        prefix = self._prefix
        if unit.target is None:
            state = f' state="{_STATE_1}"' if not (self._is_2 or self._is_dialect) else ""
            at = unit.behind_source
            sources = unit.marks.get("seg-source", {})
            inner = [f"<{prefix}mrk mtype={quoteattr('seg')} mid={quoteattr(mid)}>" for mid in sources]
            mrk, end_mrk = (inner[0], f"</{prefix}mrk>") if len(inner) == 1 else ("", "")
            self._add(unit, (at, at), f"<{prefix}target{state}>{mrk}", f"{end_mrk}</{prefix}target>")
        elif unit.tag is not None and unit.tag.empty:
            tag = self.body[unit.tag.start : unit.tag.end].removesuffix("/>").rstrip() + ">"
            if not (self._is_2 or self._is_dialect):
                tag = self._with_state(tag, unit.state)
            self._add(unit, unit.target, tag, f"</{prefix}target>")
        else:
            self._add(unit, unit.target)

    def _add(self, unit: _Unit, target: _Span, before: str = "", after: str = "") -> None:
        if not unit.behind_source:
            return
        self.add(unit.source, target, before, after)
        tag = unit.opening if self._is_2 else unit.tag
        if tag is not None and not self._is_dialect:
            self._tags[target[0]] = (tag, unit.state)


def made(pairs: Sequence[tuple[str, str]], title: str, source_language: str, language: str) -> str:
    """Return a new XLIFF 1.2 file."""
    units = "".join(
        f'      <trans-unit id="{number}">\n        <source>{escaped(source)}</source>\n'
        f'        <target state="translated">{escaped(target)}</target>\n      </trans-unit>\n'
        for number, (source, target) in enumerate(pairs, 1)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n'
        f"  <file original={quoteattr(title)} source-language={quoteattr(source_language)} "
        f'target-language={quoteattr(language)} datatype="plaintext">\n    <body>\n'
        f"{units}    </body>\n  </file>\n</xliff>\n"
    )
