"""The file of a Word document: a zip of parts, read within limits and written with only the changed parts replaced."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping

from lxml import etree

from qa_tool.documents.packing import repacked
from qa_tool.documents.signatures import kind_of
from qa_tool.documents.unpacking import unpacked
from qa_tool.documents.word.names import CONTENT, RELATION, RELATIONS, TYPES, Element
from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.text.strict_office import as_strict, as_usual, is_strict

# A novel of 1,000 pages has some 20 MB of XML in its text.
_MOST_XML = 32 * 1024 * 1024
_TYPES_PART = "[Content_Types].xml"
_SAVE = say("Open it in Word or LibreOffice and save it as .docx.")
_OUTERMOST = "_rels/.rels"


class WordPackage:
    """A Word document as a package of parts; EmendError, one sentence, for what cannot be one."""

    def __init__(self, data: bytes, name: str) -> None:
        """Unpack `data`; `name` is for errors."""
        self.name = name
        self.data = data
        self._parts = _unpacked(data, name)
        self._changed: dict[str, bytes] = {}
        # Read as the usual variety, and written back as it was.
        self._is_strict = is_strict(self._parts.get(_OUTERMOST, b""))
        self._types = self._parsed(_TYPES_PART)
        main = self._related("", "officeDocument")
        if main is None:
            raise self.damaged("it does not say where its text is")
        self.main = main
        if any(part.lower().endswith("vbaproject.bin") for part in self._parts) or "macroenabled" in self._type(main):
            raise EmendError(
                say("{name} holds macros, and such documents are not opened.", name=name), "Save it as .docx first."
            )
        if "wordprocessingml" not in self._type(main):
            raise EmendError(say("{name} is no Word document.", name=name), _SAVE)

    def part(self, kind: str) -> str | None:
        """Return the name of the part that the text refers to as this kind ("footnotes", …), None without one."""
        return self._related(self.main, kind)

    def parsed(self, part: str) -> Element:
        """Return the root of a part."""
        return self._parsed(part)

    def replace(self, part: str, root: Element) -> None:
        """Put another content in place of a part."""
        made = etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True)
        self._changed[part] = as_strict(made) if self._is_strict else made

    def add(self, kind: str, root: Element) -> None:
        """Add a part that the text refers to."""
        folder = posixpath.dirname(self.main)
        number = 0
        part = posixpath.join(folder, f"{kind}.xml")
        while part in self._parts:
            number += 1
            part = posixpath.join(folder, f"{kind}{number}.xml")
        self.replace(part, root)
        override = etree.SubElement(self._types, f"{{{TYPES}}}Override")
        override.set("PartName", f"/{part}")
        override.set("ContentType", f"{CONTENT}{kind}+xml")
        self.replace(_TYPES_PART, self._types)
        relations = _relations_of(self.main)
        root = (
            self._parsed(relations)
            if relations in self._parts
            else etree.Element(
                # LibreOffice knows these names without a prefix only.
                f"{{{RELATIONS}}}Relationships",
                nsmap={None: RELATIONS},
            )
        )
        known = {relation.get("Id") for relation in root}
        relation = etree.SubElement(root, f"{{{RELATIONS}}}Relationship")
        relation.set("Id", next(f"rId{n}" for n in range(1, len(known) + 2) if f"rId{n}" not in known))
        relation.set("Type", RELATION + kind)
        relation.set("Target", posixpath.relpath(part, folder) if folder else part)
        self.replace(relations, root)

    def packed(self) -> bytes:
        """Return the file with the changed parts; the others are as they were."""
        return repacked(self.data, self._changed) if self._changed else self.data

    def damaged(self, how: str) -> EmendError:
        """Return the error for a document that is not whole."""
        return EmendError(say("{name} is damaged: {how}.", name=self.name, how=how), _SAVE)

    def _parsed(self, part: str) -> Element:
        data = self._parts.get(part)
        if data is None:
            raise self.damaged(f"the part {part} is missing")
        if len(data) > _MOST_XML:
            raise EmendError(
                say("{name} holds a text of more than 32 MB.", name=self.name), "Split it into single articles."
            )
        if self._is_strict:
            data = as_usual(data)
        # No entities, no network; libxml2 refuses what is nested more than 256 deep.
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError, LookupError) as error:
            raise self.damaged(f"the part {part} is no XML that can be read") from error
        if root.getroottree().docinfo.doctype:
            raise self.damaged(f"the part {part} declares entities, which no Word document does")
        return root

    def _related(self, part: str, kind: str) -> str | None:
        relations = _relations_of(part)
        if relations not in self._parts:
            if not part:
                raise self.damaged(f"the part {relations} is missing")
            return None
        for relation in self._parsed(relations):
            said = relation.get("Type", "") if isinstance(relation.tag, str) else ""
            if said == RELATION + kind and relation.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", posixpath.dirname(part), relation.get("Target", "")))
                found = target.lstrip("/")
                if found not in self._parts:
                    raise self.damaged(f"the part {found} is missing")
                return found
        return None

    def _type(self, part: str) -> str:
        """Return the type of a part: its own, else that of its ending."""
        found = ""
        for each in self._types:
            if not isinstance(each.tag, str):
                continue
            if each.get("PartName", "").lower() == f"/{part}".lower():
                return str(each.get("ContentType", "")).lower()
            if part.lower().endswith(f".{each.get('Extension', '').lower()}"):
                found = str(each.get("ContentType", "")).lower()
        return found


def _unpacked(data: bytes, name: str) -> Mapping[str, bytes]:
    """Return every part by its name."""
    if not data.startswith(b"PK"):
        kind = kind_of(data)
        raise EmendError(say("{name} is {kind}.", name=name, kind=kind or say("no Word document")), _SAVE)
    return unpacked(data, name, _SAVE)


def _relations_of(part: str) -> str:
    folder, file = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{file}.rels")
