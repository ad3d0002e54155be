"""A second, independent reading of Word documents for the tests: accepts or rejects by moving elements about.

It knows nothing of the program's own: it goes by the specification (ECMA-376 part 1, 17.13.5) alone.
"""

import copy
import io
import zipfile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
GIVES = {f"{W}tab": "\t", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011", f"{W}softHyphen": "\u00ad"}


def part_of(data, part="word/document.xml"):
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        assert packed.testzip() is None
        for name in packed.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(packed.read(name))
        return etree.fromstring(packed.read(part))


INS, DEL, MOVE_FROM, MOVE_TO = (f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))


def folded(root, accept, author=None):
    """Return a copy with the changes of `author` (None: everybody) accepted or rejected, and all others accepted."""
    root = copy.deepcopy(root)

    def stays(mark):
        taken = accept if author in {None, mark.get(f"{W}author")} else True
        return taken == (mark.tag in {INS, MOVE_TO})

    for mark in list(root.iter(INS, DEL, MOVE_FROM, MOVE_TO)):
        around = mark.getparent()
        if around is None or around.tag == f"{W}rPr":
            continue
        for each in list(mark) if stays(mark) else []:
            mark.addprevious(each)
        around.remove(mark)
    for text in root.iter(f"{W}delText"):
        text.tag = f"{W}t"
    for paragraph in list(root.iter(f"{W}p")):
        marks = [mark for mark in paragraph.iterfind(f"{W}pPr/{W}rPr/*") if mark.tag in {INS, DEL, MOVE_FROM, MOVE_TO}]
        gone = not all(map(stays, marks))
        for mark in marks:
            mark.getparent().remove(mark)
        if gone:
            join_with_next(paragraph)
    return root


def join_with_next(paragraph):
    """Move what is in a paragraph without a mark into the one behind it, where there is one."""
    following = next((each for each in paragraph.itersiblings() if not each.tag.startswith(f"{W}bookmark")), None)
    if following is None or following.tag != f"{W}p":
        return
    at = 1 if following.find(f"{W}pPr") is not None else 0
    for each in [each for each in paragraph if each.tag != f"{W}pPr"][::-1]:
        following.insert(at, each)
    paragraph.getparent().remove(paragraph)


def characters(root):
    """Return the paragraphs: each its properties, and every character with the formatting of its run."""
    found = []
    depth = 0
    for paragraph in root.iter(f"{W}p"):
        properties = paragraph.find(f"{W}pPr")
        chars = []
        for run in paragraph.iter(f"{W}r"):
            if run.getparent().tag == f"{W}rt":
                # A reading above words.
                continue
            looks = as_text(run.find(f"{W}rPr"))
            for each in run:
                if each.tag == f"{W}fldChar":
                    kind = each.get(f"{W}fldCharType")
                    depth += {"begin": 1, "separate": -1, "end": 0}[kind]
                elif depth:
                    continue
                elif each.tag == f"{W}t":
                    text = each.text or ""
                    text = text if each.get(SPACE) == "preserve" else text.strip()
                    chars += [(char, looks) for char in text]
                elif each.tag == f"{W}br":
                    chars.append(("\n", looks))
                elif each.tag in GIVES:
                    chars.append((GIVES[each.tag], looks))
        found.append((as_text(properties), chars))
    return found


def text_of(paragraphs):
    return "\n".join("".join(char for char, _ in chars) for _, chars in paragraphs)


def as_text(properties):
    """Return properties as text; none and empty ones are the same."""
    if properties is None:
        return ""
    bare = copy.deepcopy(properties)
    for each in list(bare.iter(f"{W}rPr")):
        if each is not bare and not len(each):
            each.getparent().remove(each)
    return etree.tostring(bare, method="c14n").decode() if len(bare) else ""
