"""What the window says, and the files that say it in other languages."""

import ast
import re
import string
import sys
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from qa_tool.checks import catalogue
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Runner
from qa_tool.domain.placing import place
from qa_tool.domain.said import Said
from qa_tool.names.book import FormBook
from qa_tool.names.finder import NameFinder
from ui.actions import MENUS, ActionSpec
from ui.tongue import CONTEXT, ENGLISH, FOLDER, LANGUAGES

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "docs"))
import make_translations  # noqa: E402 - it lies beside the pages that it is like

OTHERS = [code for code in LANGUAGES if code != ENGLISH]
WINDOW = sorted((ROOT / "ui").rglob("*.py"))
#: What shows the words it is called with.
SHOWING = frozenset(
    [
        "setText",
        "setWindowTitle",
        "setToolTip",
        "setStatusTip",
        "setAccessibleName",
        "setAccessibleDescription",
        "setPlaceholderText",
        "setInformativeText",
        "setItemText",
        "setTabText",
        "setTitle",
        "addItem",
        "addTab",
        "addRow",
        "addAction",
        "addMenu",
        "showMessage",
        "say_nothing",
        "show_bars",
        "button_row",
        "getText",
        "getOpenFileName",
        "getOpenFileNames",
        "getSaveFileName",
        "getExistingDirectory",
        "QLabel",
        "QPushButton",
        "QCheckBox",
        "QRadioButton",
        "QAction",
        "QGroupBox",
        "RowsView",
        "BarChart",
        "Meter",
        "words",
        "tip",
    ]
)
#: The program's own name, keys, marks of text that is no sentence, and names of things.
NO_WORDS = re.compile(r"Emend|(Ctrl|Alt|Shift|Meta)\+.*|Esc|Enter|<.*>|[a-z-]+\.[a-z]+|\W*\{[a-z]+\}\W*")


@cache
def translations(code):
    return make_translations.kept(FOLDER / f"emend_{code}.ts")


def test_the_files_are_made_from_the_sources(monkeypatch):
    monkeypatch.setattr(sys, "argv", ["make_translations.py", "--test"])
    words = sayable()
    monkeypatch.setattr(make_translations, "collected", lambda: words)
    assert make_translations.main() == 0, "run: python docs/make_translations.py"


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_has_a_translation(code):
    assert [text for text, said in translations(code).items() if not said] == []


@pytest.mark.parametrize("code", OTHERS)
def test_the_same_values_stand_on_both_sides(code):
    def values(text):
        return {(name, how, change) for _, name, how, change in string.Formatter().parse(text) if name is not None}

    assert [text for text, said in translations(code).items() if values(text) != values(said)] == []


@pytest.mark.parametrize("code", OTHERS)
def test_what_opens_a_dialog_ends_in_an_ellipsis(code):
    wrong = [
        text
        for text, said in translations(code).items()
        if text.endswith("…") != said.endswith("…") and not text.endswith(":…")
    ]
    assert wrong == []


@pytest.mark.parametrize("code", [ENGLISH, *OTHERS])
def test_no_two_entries_of_a_menu_have_one_letter(code):
    def letter(text):
        said = text if code == ENGLISH else translations(code)[getattr(text, "template", text)]
        found = re.findall(r"&(\w)", said.format(**text.values) if isinstance(text, Said) and text.values else said)
        return found[0].upper() if found else None

    for entries in (
        [title for title, _ in MENUS],
        *(list(dict.fromkeys(e.within or e.text for e in es if isinstance(e, ActionSpec))) for _, es in MENUS),
    ):
        letters = [letter(text) for text in entries if letter(text)]
        assert len(letters) == len(set(letters)), entries


@pytest.mark.parametrize("code", OTHERS)
def test_what_has_a_letter_in_english_has_one(code):
    for text, said in translations(code).items():
        assert len(re.findall(r"&\S", said.replace("&quot;", ""))) == len(
            re.findall(r"&\S", text.replace("&quot;", ""))
        ), text


@pytest.mark.parametrize("code", OTHERS)
def test_the_program_reads_what_the_file_says(code):
    translator = QTranslator()
    assert translator.load(f"emend_{code}", str(FOLDER))
    for text, said in translations(code).items():
        assert translator.translate(CONTEXT, text) == said


def see(text, where, unknown):
    if isinstance(text, Said):
        if text.template not in sayable() and re.search(r"[^\W\d_]", re.sub(r"\{.*?\}", "", text.template)):
            unknown.append((where, text.template))
        for value in text.values.values():
            if isinstance(value, Said):
                see(value, where, unknown)
    elif text not in sayable():
        unknown.append((where, text))


@cache
def sayable():
    return make_translations.collected()


book_of = cache(FormBook)


def test_what_the_checks_say_can_be_said_in_another_language():
    unknown = []
    for check in catalogue.checks():
        for example in check.examples:
            names = NameFinder(book_of(example.terms), example.source_language)
            facts = Facts(source_language=example.source_language, source_text=example.source_text, names=names)
            checked = Runner([check], facts).check(example.text.split("\n"))
            for placed in place(checked):
                see(placed.issue.message, check.id, unknown)
                for label in placed.issue.evidence:
                    see(label, check.id, unknown)
            for sentence in (sentence for paragraph in checked.paragraphs for sentence in paragraph.sentences):
                for reason in sentence.reasons:
                    see(reason, "suspicion", unknown)
    assert unknown == []


def test_what_a_module_says_goes_through_the_translator():
    for path in WINDOW:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for wrong in (around, with_a_letter_around, held_and_shown):
            assert list(wrong(tree)) == [], path.relative_to(ROOT).as_posix()


def around(tree):
    """Yield the lines where a literal is shown as it stands, and where a text is translated before its time."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (called(node) in SHOWING or tells(node.func)):
            named = [keyword.value for keyword in node.keywords if keyword.arg == "name"]
            for line, text in literals([*node.args, *named]):
                if re.search(r"[^\W\d_]{2}", text) and not NO_WORDS.fullmatch(text):
                    yield line, text
    late = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.Lambda)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) == "tr" and id(node) not in late:
            yield node.lineno, "said in the language that there is at the import"


def with_a_letter_around(tree):
    """Return the lines with a word with a letter for the keyboard that goes round the translator."""
    told = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.Subscript)
        or (isinstance(node, ast.Call) and called(node) in {"tr", "say", "ActionSpec", "sub"})
        for inner in ast.walk(node)
    }
    return (
        (node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told
        if re.search(r"&[A-Za-z]", re.sub(r"&[a-z]+;", "", node.value))
    )


def held_and_shown(tree):
    """Return the lines where what a module holds is shown without being translated there."""
    held = {
        target.id
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and called(node.value) == "say"
        for target in node.targets
    }
    return (
        (argument.lineno, argument.id)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and called(node) != "tr"
        for argument in alternatives(node.args)
        if isinstance(argument, ast.Name) and argument.id in held
    )


def alternatives(nodes):
    for node in nodes:
        if isinstance(node, ast.IfExp):
            yield from alternatives((node.body, node.orelse))
        elif isinstance(node, ast.BoolOp):
            yield from alternatives(node.values)
        else:
            yield node


def called(node):
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def tells(function):
    """Say whether what is called is the signal `told` of anything."""
    signal = function.value if isinstance(function, ast.Attribute) and function.attr == "emit" else None
    return (getattr(signal, "attr", "") or getattr(signal, "id", "")) == "told"


def literals(nodes):
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value
        elif isinstance(node, ast.JoinedStr):
            yield node.lineno, "".join(part.value for part in node.values if isinstance(part, ast.Constant))
        elif isinstance(node, ast.IfExp):
            yield from literals((node.body, node.orelse))
        elif isinstance(node, ast.BoolOp):
            yield from literals(node.values)
