"""Names of elements and parts (ECMA-376, part 1), as lxml writes them."""

from __future__ import annotations

from typing import Any

#: An element of lxml, which has no types of its own.
Element = Any

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml."
COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def w(name: str) -> str:
    """Return the full name of an element or attribute of the main namespace."""
    return f"{{{MAIN}}}{name}"


P, R, T, TAB, BR = w("p"), w("r"), w("t"), w("tab"), w("br")
P_PR, R_PR, INS, DEL, DEL_TEXT = w("pPr"), w("rPr"), w("ins"), w("del"), w("delText")
MOVE_FROM, MOVE_TO, SDT, SDT_PR, SDT_CONTENT = w("moveFrom"), w("moveTo"), w("sdt"), w("sdtPr"), w("sdtContent")
HYPERLINK, FIELD, FIELD_CHAR, SECTION = w("hyperlink"), w("fldSimple"), w("fldChar"), w("sectPr")
RUBY, RUBY_BASE, STYLE = w("ruby"), w("rubyBase"), w("rStyle")
ID, DATE, TYPE, FIELD_TYPE = w("id"), w("date"), w("type"), w("fldCharType")
ALTERNATES = f"{COMPATIBLE}AlternateContent"
