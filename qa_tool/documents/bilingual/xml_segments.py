"""What XLIFF and TMX share: segments with inline tags."""

from __future__ import annotations

from collections.abc import Sequence

from qa_tool.documents.bilingual import inline
from qa_tool.documents.bilingual.segments import Atom, Segment, SegmentFile
from qa_tool.documents.bilingual.xml_places import text_of as xml_text_of
from qa_tool.documents.markup.cdata import with_sections
from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.text.tag_marks import marks_in


class XmlSegments(SegmentFile):
    """A file of segments with inline tags, which are not shown and which no edit takes out."""

    def __init__(self, body: str, name: str, encoding: str) -> None:
        """Take what is read so far."""
        super().__init__(body, name, encoding)
        self._segments: list[Segment] = []
        # Where the sources stand, for the tags that are put in from there.
        self._sources: dict[int, tuple[int, int]] = {}

    @staticmethod
    def text_of(data: bytes, name: str, encoding: str | None) -> tuple[str, str]:
        """Return the text and its encoding, as XML says it."""
        return xml_text_of(data, name, encoding)

    @property
    def segments(self) -> Sequence[Segment]:
        """The segments."""
        return self._segments

    def add(self, source: tuple[int, int] | None, target: tuple[int, int], before: str = "", after: str = "") -> None:
        """Add a segment by where its two texts stand; `before` and `after` go around where there is no translation."""
        theirs = self.body[source[0] : source[1]] if source else ""
        ours = "" if before else self.body[target[0] : target[1]]
        one, other = inline.side_by_side(theirs, ours)
        if not one.strip() and not other.strip():
            return
        if source:
            self._sources[target[0]] = source
        self._segments.append(Segment(one, other, *target, before, after))

    def atoms(self, segment: Segment) -> list[Atom]:
        """Return the translation in its smallest pieces."""
        return [
            each
            for atom in inline.inline(self._raw_of(segment)).atoms
            for each in ([atom] if atom.shown != atom.raw else (Atom(char, char) for char in atom.raw))
        ]

    def written(self, text: str, segment: Segment) -> str:
        """Return text in XML; a mark becomes the tag of the source that it stands for."""
        marks = marks_in(text)
        tags: dict[str, str] = {}
        if marks:
            lacking = inline.missing(self._source_of(segment), self._raw_of(segment))
            tags = {each: tag.raw for each, tag in zip(marks_in(segment.source), lacking, strict=False)}
        # What the encoding of the file lacks is written by its number.
        codec = self.encoding.removesuffix("-sig")
        return inline.written(text, self.name, tags).encode(codec, "xmlcharrefreplace").decode(codec)

    def finished(self, raw: str, segment: Segment) -> str:
        """Return the translation; EmendError where tags that were put in do not close each other."""
        raw = with_sections(raw)
        if not inline.is_whole(raw):
            raise EmendError(
                say(
                    "{name}: the tags in “{shown}” do not close each other.",
                    name=self.name,
                    shown=inline.shown(raw)[:60],
                ),
                say("Put the marks of all tags of “{source}” in, in that order.", source=segment.source[:60]),
            )
        return raw

    def _raw_of(self, segment: Segment) -> str:
        return "" if segment.before else self.body[segment.start : segment.end]

    def _source_of(self, segment: Segment) -> str:
        start, end = self._sources.get(segment.start, (0, 0))
        return self.body[start:end]


def base_of(code: str | None) -> str | None:
    """Return the language of a code such as "en-GB"; None where it is not said."""
    base = (code or "").replace("_", "-").partition("-")[0].lower()
    return base if base.isalpha() and base != "und" else None
