"""New elements of Word documents, made by parsing them: several times faster than one call an element and attribute."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from qa_tool.documents.word.names import MAIN, Element
from qa_tool.domain.net_change import NetChange

#: What XML 1.0 can hold; the rest cannot stand in any Word document.
UNWRITABLE = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_PIECE = re.compile(r"[\t\n]|[^\t\n]+")
_NAMESPACE = f'xmlns:w="{MAIN}"'
_NOBODY = "Emend"


def writable(text: str) -> str:
    """Return a text with what XML cannot hold replaced."""
    return UNWRITABLE.sub("\ufffd", text)


def run(text: str, formatting: Element | None) -> Element:
    """Return a run with this text; tabs and line feeds become the elements that stand for them."""
    made = etree.fromstring(f"<w:r {_NAMESPACE}>{_content(text)}</w:r>")
    if formatting is not None:
        made.insert(0, formatting)
    return made


class Supply:
    """New elements for one tracked change. The usual ones are made ahead, in one go for all changes: see `supplies`.

    `comment` is the number of the comment with its reason, 0 where it has none; `marks` are where that begins, where it
    ends, and the run that refers to it.
    """

    def __init__(self, change: NetChange, comment: int, numbers: Iterator[int], ready: list[Element]) -> None:
        """Take what is ready: the marks, then what tells of a deletion, then an insertion for each line."""
        self._change = change
        self._numbers = numbers
        self.comment = comment
        self.marks = ready[:3] if comment else []
        self._deletion: Element | None
        self._deletion, *self._insertions = ready[len(self.marks) :]

    def deletion(self) -> Element:
        """Return what says of its content, or of the mark of a paragraph, that it was taken out."""
        made, self._deletion = self._deletion, None
        return self._tracked("del") if made is None else made

    def insertion(self, text: str, formatting: Element | None) -> Element:
        """Return a run with this text that is tracked as put in."""
        ready = self._insertions.pop(0) if self._insertions else None
        fits = ready is not None and text in self._change.inserted.split("\n")
        made: Element = ready if fits else self._tracked("ins", f"<w:r>{_content(text)}</w:r>")
        if formatting is not None:
            made[0].insert(0, formatting)
        return made

    def new_mark(self) -> Element:
        """Return what says of the mark of a paragraph that it was put in."""
        return self._tracked("ins")

    def _tracked(self, kind: str, content: str = "") -> Element:
        return etree.fromstring(_written(kind, self._change, next(self._numbers), content, _NAMESPACE))


def supplies(changes: Sequence[NetChange], in_body: Sequence[bool], numbers: Iterator[int]) -> list[Supply]:
    """Return the supply of each change; in notes and boxes there are no comments.

    To parse elements one by one takes three times as long.
    """
    written, numbered = [], []
    for change, commented in zip(changes, in_body, strict=True):
        number = next(numbers) if change.reason and commented else 0
        ready = [_marks(number)] if number else []
        ready.append(_written("del", change, next(numbers), ""))
        lines = filter(None, change.inserted.split("\n"))
        ready += [_written("ins", change, next(numbers), f"<w:r>{_content(line)}</w:r>") for line in lines]
        written.append(f"<w:p>{''.join(ready)}</w:p>")
        numbered.append(number)
    made = etree.fromstring(f"<w:body {_NAMESPACE}>{''.join(written)}</w:body>")
    return [
        Supply(change, number, numbers, list(ready))
        for change, number, ready in zip(changes, numbered, made, strict=True)
    ]


def comment(change: NetChange, number: int) -> str:
    """Return a comment with the reason of a change, as text for `comments`."""
    initials = "".join(word[0] for word in _who_and_when(change.editor, change.when)[2].split())[:3]
    lines = "".join(f"<w:p><w:r>{_text(line)}</w:r></w:p>" for line in writable(change.reason).split("\n"))
    return f"<w:comment {_signature(change, number)} w:initials={quoteattr(initials)}>{lines}</w:comment>"


def comments(written: str) -> Element:
    """Return an element that holds comments that were written as text."""
    return etree.fromstring(f"<w:comments {_NAMESPACE}>{written}</w:comments>")


def _marks(number: int) -> str:
    name = f'w:id="{number}"'
    return f"<w:commentRangeStart {name}/><w:commentRangeEnd {name}/><w:r><w:commentReference {name}/></w:r>"


def _content(text: str) -> str:
    return "".join(
        "<w:tab/>" if piece == "\t" else "<w:br/>" if piece == "\n" else _text(piece) for piece in _PIECE.findall(text)
    )


def _text(text: str) -> str:
    # A parser would make a line feed of a carriage return.
    return f'<w:t xml:space="preserve">{escape(text, {chr(13): "&#13;"})}</w:t>'


def _written(kind: str, change: NetChange, number: int, content: str, namespace: str = "") -> str:
    return f"<w:{kind} {namespace} {_signature(change, number)}>{content}</w:{kind}>"


def _signature(change: NetChange, number: int) -> str:
    author, date, _ = _who_and_when(change.editor, change.when)
    return f'w:id="{number}" w:author={author} w:date="{date}"'


# Asked for three times a change.
@lru_cache(maxsize=64)
def _who_and_when(editor: str, when: datetime) -> tuple[str, str, str]:
    """Return author and date as they are written, and the name of the author."""
    name = writable(editor).strip() or _NOBODY
    return quoteattr(name), when.strftime("%Y-%m-%dT%H:%M:%SZ"), name
