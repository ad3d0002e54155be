"""Collect what the window says, and make the files of every language from it: ui/translations/emend_*.ts and *.qm.

usage: python docs/make_translations.py; with --test it only says whether the files are current

Words that are new come in without a translation, words that are gone go away, the others stay as they are. The .ts file
is what Qt Linguist opens; the .qm file is what the program reads.
"""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET  # what is read here is the project's own

from qa_tool.checks import catalogue
from qa_tool.domain.article import ArticleState
from qa_tool.domain.term import TermKind, TermStatus
from ui.models.wording import check_title
from ui.theme import THEMES
from ui.tongue import CONTEXT, ENGLISH, FOLDER, LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
#: What is called with words that the window shows: which of its arguments they are, by place and by name.
SAYING: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = {
    "say": ((0, 1), ()),
    "tr": ((0, 1), ()),
    "EmendError": ((0, 1), ("what", "hint")),
    "ChangedElsewhere": ((0, 1), ("what", "hint")),
    "DocumentFormat": ((), ("title",)),
    "GlossaryFormat": ((), ("title",)),
    "ReportFormat": ((1,), ("title",)),
    "Finding": ((1, 3), ("message", "evidence")),
    "option": ((1, 2), ("title", "about", "labels")),
}
#: The same for what only the window calls: other floors have other things of these names.
SAYING_IN_THE_WINDOW: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = {
    "ActionSpec": ((1, 3), ("text", "tip")),
    "Column": ((0,), ("title", "hint")),
}
#: What the terminal alone says stays English.
TERMINAL = "qa_tool/cli"


def collected() -> dict[str, list[str]]:
    """Return every English text that the window may show, in order, with the files that say it."""
    found: dict[str, list[str]] = {}
    for text, name in (*_written(), *_of_values()):
        if any(letter.isalpha() for letter in text) and name not in found.setdefault(text, []):
            found[text].append(name)
    return found


def _written() -> Iterator[tuple[str, str]]:
    """Yield what stands in calls, with its file."""
    for folder in ("ui", "qa_tool"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix()
            if not name.startswith(TERMINAL):
                saying = SAYING | SAYING_IN_THE_WINDOW if folder == "ui" else SAYING
                for text in words_of(ast.parse(path.read_text(encoding="utf-8")), saying):
                    yield text, name


def _of_values() -> Iterator[tuple[str, str]]:
    """Yield the names of values, as the tables show them, and what the checks say of themselves."""
    for kind, name in ((ArticleState, "article"), (TermKind, "term"), (TermStatus, "term")):
        for each in kind:
            yield each.value, f"qa_tool/domain/{name}.py"
            yield each.value.capitalize(), f"qa_tool/domain/{name}.py"
    for theme in THEMES:
        yield theme.capitalize(), "ui/theme.py"
    for check in catalogue.checks():
        for text in (check_title(check.id), check.title, *paragraphs(inspect.getdoc(type(check)) or "")):
            yield text, f"qa_tool/checks/rules/{check.id.replace('-', '_')}.py"


def paragraphs(doc: str) -> Iterator[str]:
    """Yield the paragraphs of a docstring, each on one line: so the preferences show them."""
    for part in doc.split("\n\n"):
        yield " ".join(part.split())


def words_of(tree: ast.AST, saying: Mapping[str, tuple[tuple[int, ...], tuple[str, ...]]]) -> Iterator[str]:
    """Yield what a module says to the window; `saying` names what it calls to say it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            places, names = saying.get(name, ((), ()))
            yield from _constants(node.args[place] for place in places if place < len(node.args))
            yield from _constants(keyword.value for keyword in node.keywords if keyword.arg in names)
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]).startswith("evidence"):
            target = node.targets[0]
            yield from _constants((target.slice, node.value) if isinstance(target, ast.Subscript) else (node.value,))


def _constants(nodes: Iterable[ast.expr]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.IfExp):
            yield from _constants((node.body, node.orelse))
        elif isinstance(node, ast.Dict):
            yield from _constants(key for key in node.keys if key)
            yield from _constants(node.values)


def kept(path: Path) -> dict[str, str]:
    """Return the translations that a file holds."""
    if not path.exists():
        return {}
    messages = ET.parse(path).iter("message")  # noqa: S314 - the project's own file
    return {message.findtext("source", ""): message.findtext("translation", "") for message in messages}


def ts_of(words: dict[str, list[str]], translations: dict[str, str], code: str) -> str:
    """Return the file of a language as Qt Linguist reads it."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage=ENGLISH)
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, files in words.items():
        message = ET.SubElement(context, "message")
        for name in files:
            ET.SubElement(message, "location", filename=f"../../{name}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        translation.text = translations.get(text, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode", short_empty_elements=True)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def qm_of(ts: str) -> bytes:
    """Return what Qt's lrelease makes of a file."""
    with tempfile.TemporaryDirectory() as folder:
        source, made = Path(folder, "emend.ts"), Path(folder, "emend.qm")
        source.write_text(ts, encoding="utf-8")
        tool = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([tool, "-silent", source, "-qm", made], check=True)
        return made.read_bytes()


def main() -> int:
    """Write the files, or say whether they are current."""
    words = collected()
    for code in LANGUAGES:
        if code == ENGLISH:
            continue
        path = FOLDER / f"emend_{code}.ts"
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        made = ts_of(words, kept(path), code)
        if "--test" in sys.argv:
            if made != before:
                return 1
            continue
        path.parent.mkdir(exist_ok=True)
        path.write_text(made, encoding="utf-8")
        path.with_suffix(".qm").write_bytes(qm_of(made))
        print(f"{path.name}: {len(words)} texts, {made.count('unfinished')} without a translation")
    return 0


if __name__ == "__main__":
    sys.exit(main())
