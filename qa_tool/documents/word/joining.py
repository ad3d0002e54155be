"""Joins what belongs together after changes that are not tracked: the pieces of runs, and paragraphs without a mark."""

from __future__ import annotations

from lxml import etree

from qa_tool.documents.word.names import BR, P_PR, R_PR, SECTION, SPACE, TAB, Element, P, R, T
from qa_tool.documents.word.runs import properties_of

_PLAIN = frozenset({R_PR, T, TAB, BR})


def join_runs(paragraph: Element) -> None:
    """Make one run of neighbours in a paragraph that hold text alone and look the same."""
    for run in list(paragraph.iter(R)):
        before = run.getprevious()
        if before is not None and before.tag == R and _alike(before, run):
            for each in [each for each in run if each.tag != R_PR]:
                _append(before, each)
            run.getparent().remove(run)


def join_with_next(paragraph: Element) -> None:
    """Make one paragraph of two. It looks like the first where that holds anything, and ends like the second."""
    following = next(each for each in paragraph.itersiblings() if each.tag == P)
    properties = paragraph.find(P_PR)
    content = [each for each in paragraph if each is not properties]
    kept = properties_of(following)
    if any(each.tag != R_PR for run in paragraph.iter(R) for each in run):
        for each in list(kept):
            if each.tag not in {R_PR, SECTION}:
                kept.remove(each)
        looks_now = [] if properties is None else [each for each in properties if each.tag not in {R_PR, SECTION}]
        for each in reversed(looks_now):
            kept.insert(0, each)
    for each in reversed(content):
        kept.addnext(each)
    paragraph.getparent().remove(paragraph)


def _alike(one: Element, other: Element) -> bool:
    if not (_is_plain(one) and _is_plain(other)):
        return False
    # A new run says nothing of when it was written.
    said = one.attrib == other.attrib or not one.attrib or not other.attrib
    return said and _written(one.find(R_PR)) == _written(other.find(R_PR))


def _is_plain(run: Element) -> bool:
    return all(each.tag in _PLAIN for each in run)


def _written(properties: Element | None) -> bytes:
    return b"" if properties is None or not len(properties) else bytes(etree.tostring(properties, method="c14n"))


def _append(run: Element, element: Element) -> None:
    last = run[-1] if len(run) else None
    if element.tag == T and last is not None and last.tag == T:
        last.text = _shown(last) + _shown(element)
        last.set(SPACE, "preserve")
    else:
        run.append(element)


def _shown(element: Element) -> str:
    text: str = element.text or ""
    return text if element.get(SPACE) == "preserve" else text.strip(" \t\r\n")
