"""Comments of a Word document that say why something was changed."""

from __future__ import annotations

from collections.abc import Sequence

from qa_tool.documents.word import making
from qa_tool.documents.word.making import Supply
from qa_tool.documents.word.names import Element
from qa_tool.documents.word.package import WordPackage
from qa_tool.domain.net_change import NetChange

_PART = "comments"


class Comments:
    """The comments of a document, with those that are there already."""

    def __init__(self, package: WordPackage) -> None:
        """Look which there are."""
        self._package = package
        self._part = package.part(_PART)
        self.root = package.parsed(self._part) if self._part else making.comments("")
        self._added: list[str] = []

    def add(self, change: NetChange, supply: Supply, touched: Sequence[Element], paragraph: Element) -> None:
        """Put the reason of a change beside the elements that it put in or took out, which are in order."""
        # The changes come from the last to the first.
        self._added.insert(0, making.comment(change, supply.comment))
        start, end, reference = supply.marks
        if touched:
            touched[0].addprevious(start)
            touched[-1].addnext(end)
        else:
            paragraph.extend((start, end))
        end.addnext(reference)

    def save(self) -> None:
        """Put the comments into the package."""
        if not self._added:
            return
        self.root.extend(making.comments("".join(self._added)))
        if self._part:
            self._package.replace(self._part, self.root)
        else:
            self._package.add(_PART, self.root)
