"""Text boxes of a Word document, which hold captions and quotations; most stand in it twice, for old programs too."""

from __future__ import annotations

import copy
from collections.abc import Iterable

from qa_tool.documents.word.names import ALTERNATES, COMPATIBLE, DEL, MOVE_FROM, Element, w

_BOX = w("txbxContent")
_FALLBACK = f"{COMPATIBLE}Fallback"
#: What is in these is not there, or is the same once more.
_NOT_SHOWN = (_FALLBACK, DEL, MOVE_FROM)


def text_boxes(body: Element) -> list[Element]:
    """Return the content of every box that is shown, in order of where it is anchored."""
    return [box for box in body.iter(_BOX) if next(box.iterancestors(*_NOT_SHOWN, _BOX), None) is None]


def boxes_of(paragraphs: Iterable[Element]) -> list[Element]:
    """Return the boxes that these paragraphs stand in."""
    return list(dict.fromkeys(next(each.iterancestors(_BOX)) for each in paragraphs))


def repeat_in_fallbacks(boxes: Iterable[Element]) -> None:
    """Put the content of boxes that were changed into what older programs show in their place."""
    for box in boxes:
        around = next(box.iterancestors(ALTERNATES), None)
        if around is None:
            continue
        shown = [each for each in around.iter(_BOX) if next(each.iterancestors(_FALLBACK), None) is None]
        for fallback in around.iterchildren(_FALLBACK):
            older = list(fallback.iter(_BOX))
            if len(older) == len(shown):
                twin = older[shown.index(box)]
                twin[:] = [copy.deepcopy(each) for each in box]
