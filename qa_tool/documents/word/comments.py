"""Comments of a Word document that say why something was changed."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from qa_tool.documents.word.names import AUTHOR, DATE, ID, MAIN, Element, P, R, w
from qa_tool.documents.word.package import WordPackage
from qa_tool.documents.word.runs import new_run, writable
from qa_tool.domain.net_change import NetChange

NOBODY = "Emend"
_PART = "comments"


def signed(tag: str, change: NetChange, number: int) -> Element:
    """Return an element that says who changed something, and when."""
    made = etree.Element(tag)
    made.set(ID, str(number))
    made.set(AUTHOR, writable(change.editor) or NOBODY)
    made.set(DATE, change.when.strftime("%Y-%m-%dT%H:%M:%SZ"))
    return made


class Comments:
    """The comments of a document, with those that are there already."""

    def __init__(self, package: WordPackage) -> None:
        """Look which there are."""
        self._package = package
        self._part = package.part(_PART)
        self.root = package.parsed(self._part) if self._part else etree.Element(w(_PART), nsmap={"w": MAIN})
        self._added = False

    def add(self, change: NetChange, number: int, touched: Sequence[Element], paragraph: Element) -> None:
        """Put the reason of a change beside the elements that it put in or took out, which are in order."""
        self.root.append(_comment(change, number))
        self._added = True
        start, end = etree.Element(w("commentRangeStart")), etree.Element(w("commentRangeEnd"))
        reference = etree.Element(R)
        for each in (start, end, etree.SubElement(reference, w("commentReference"))):
            each.set(ID, str(number))
        if touched:
            touched[0].addprevious(start)
            touched[-1].addnext(end)
        else:
            paragraph.extend((start, end))
        end.addnext(reference)

    def save(self) -> None:
        """Put the comments into the package."""
        if self._added and self._part:
            self._package.replace(self._part, self.root)
        elif self._added:
            self._package.add(_PART, self.root)


def _comment(change: NetChange, number: int) -> Element:
    made = signed(w("comment"), change, number)
    made.set(w("initials"), "".join(word[0] for word in made.get(AUTHOR).split())[:3])
    for line in writable(change.reason).split("\n"):
        etree.SubElement(made, P).append(new_run(line, None))
    return made
