"""The window in Korean: what is still English in it is a name, a key, a format or the article itself."""

import re

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTabWidget,
    QWidget,
)

from qa_tool.checks import catalogue
from qa_tool.domain.decision import Scope
from qa_tool.domain.house_rule import HouseRule
from qa_tool.domain.preferences import Preferences
from qa_tool.domain.profile import Profile
from qa_tool.domain.said import listed, say
from qa_tool.domain.span import Span
from qa_tool.storage.location import data_folder
from ui import theme, tongue
from ui.dialogs.encoding_dialog import EncodingDialog
from ui.dialogs.font_dialog import FontDialog
from ui.dialogs.preferences_dialog import Known, PreferencesDialog
from ui.dialogs.preview_dialog import PreviewDialog
from ui.dialogs.program_page import ProgramPage
from ui.dialogs.rule_dialog import RuleDialog
from ui.dialogs.second_reader_dialog import SecondReaderDialog
from ui.dialogs.shortcuts_dialog import ShortcutsDialog
from ui.dialogs.why_dialog import WhyDialog

TEXT = """Rescue ship reaches the harbour

The mayor of Lehman said that that the road was closed in the the night, and nobody came. He said.

Yevgeny Prigozin spoke of 64847 people (as in March, and left. Thier houses were closed on the 7th (local time).
"""
#: Names of programs, formats, standards and keys, and what the texts of the window quote of English.
NAMES = frozenset(
    [
        "backspace",
        "backups",
        "bibimbap",
        "bleu",
        "chrf",
        "cli",
        "csv",
        "ctrl",
        "del",
        "docx",
        "editor",
        "emend",
        "end",
        "english",
        "enter",
        "esc",
        "euc",
        "excel",
        "gnu",
        "harper",
        "harper-cli",
        "home",
        "http",
        "jis",
        "json",
        "kimchi",
        "koi",
        "languagetool",
        "left",
        "libreoffice",
        "localhost",
        "markdown",
        "memoq",
        "meta",
        "mqm",
        "odt",
        "omegatp",
        "opendocument",
        "pdf",
        "return",
        "right",
        "sarif",
        "shift",
        "space",
        "tab",
        "tbx",
        "ter",
        "tmx",
        "txt",
        "unicode",
        "utx",
        "utf",
        "windows",
        "word",
        "xliff",
        "xlsx",
        "xbench",
    ]
)
WORD = re.compile(r"[A-Za-z]{3,}")


@pytest.fixture
def korean(qapp):
    """Have the next window speak Korean."""
    settings = QSettings(str(data_folder() / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue(tongue.SETTING, "ko")
    settings.sync()
    yield
    tongue.use_language(qapp, "en")


@pytest.fixture
def desk(korean, start, tmp_path):
    path = tmp_path / "harbour.txt"
    path.write_text(TEXT)
    return start(path)


def words_of(widget):
    """Yield what a widget says, to the eye and to a screen reader."""
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QProgressBar):
        yield widget.format()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(n) for n in range(widget.count()))
    if isinstance(widget, QHeaderView) and widget.model() and widget.orientation() == Qt.Orientation.Horizontal:
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield from (
                str(widget.model().headerData(n, widget.orientation(), role) or "") for n in range(widget.count())
            )
    if isinstance(widget, QMenu):
        for action in widget.actions():
            yield from (action.text(), action.toolTip(), action.statusTip())


def left_over(said, own):
    """Return the English words of a text that are no names and not the article's own."""
    plain = re.sub(r"<[^>]*>|&(?:nbsp|lt|gt|amp);|[“‘(][^”’)]*[”’)]", " ", said).replace("&", "")
    return [word for word in WORD.findall(plain) if word.casefold() not in NAMES and word.casefold() not in own]


def english(root, own):
    """Return what a widget, and all inside it, says in English."""
    widgets = (root, *root.findChildren(QWidget))
    return {said for widget in widgets for said in words_of(widget) if left_over(said, own)}


def english_rows(view, own):
    """Return what the rows of a table say in English."""
    model = view.model()
    cells = {
        str(model.index(row, column).data(role) or "")
        for row in range(min(model.rowCount(), 200))
        for column in range(model.columnCount())
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    }
    return {said for said in cells if left_over(said, own)}


def own_words(desk, *more):
    """Return the words of the article and of the glossary."""
    said = [TEXT, *more, str(desk.controller.article.path), "Wire desk"]
    said += [suggestion for placed in desk.controller.issues for suggestion in placed.issue.suggestions]
    for term in desk.controller.terms:
        said += [term.canonical, term.note, *term.accepted, *term.wrong]
    return {word.casefold() for word in WORD.findall(" ".join(said))}


def test_every_panel_speaks_korean(desk):
    around, window, controller = desk.emend.surroundings, desk.window, desk.controller
    own = own_words(desk)
    assert window.menuBar().actions()[0].text() == "파일(&F)"
    seen = set()
    for _ in controller.issues:
        controller.next_issue()
        desk.qtbot.wait(20)
        seen |= english(around.card, own)
    controller.dismiss(Scope.HERE)
    window.actions_by_id["replace"].trigger()
    for name in ("articles", "source", "card", "issues", "suspects", "names", "history", "dismissed", "score"):
        window.raise_dock(name)
        desk.qtbot.wait(50)
        # The title of the article, whose last word may be cut.
        seen |= english(window, own | {word.casefold() for word in WORD.findall(desk.emend.header._title.text())})
    for panel in (around.issues, around.suspects, around.names):
        seen |= english_rows(panel.view, own)
    assert seen == set()


def test_every_dialog_speaks_korean(desk):
    window, controller = desk.window, desk.controller
    wire = Profile("Wire desk", {})
    known = Known(
        wire.name, catalogue.checks(), controller.glossaries, theme.SYSTEM, tuple(theme.THEMES.values()), "editor"
    )
    fonts = QFontDatabase.families()
    checks = [check.id for check in catalogue.checks()]
    own = own_words(desk, *controller.glossaries, *fonts, *checks)
    dialogs = [
        PreferencesDialog(Preferences((wire,), wire.name), known, lambda _name: None, window),
        ShortcutsDialog(desk.emend.keys, window),
        PreviewDialog(TEXT, [], "모두 수정", window),
        FontDialog("", 10, TEXT, window),
        SecondReaderDialog("", window),
        RuleDialog(HouseRule("grain", ("wheat",)), (TEXT,), "x", is_new=True, parent=window),
        EncodingDialog([], is_guess=True, parent=window),
        WhyDialog(controller.inspect_name(Span(4, 9)), window),
        desk.emend.surroundings.find_everywhere(),
    ]
    seen = set()
    for dialog in dialogs:
        for tabs in dialog.findChildren(QTabWidget):
            for page in range(tabs.count()):
                tabs.setCurrentIndex(page)
        if isinstance(dialog, PreferencesDialog):
            # A check whose description has no English example in it.
            view = dialog.checks.view
            view.show_row(dialog.checks.table.find(lambda check: check.id == "pronoun-case"))
            view.chosen.emit(view.current_row())
        coming = english(dialog.glossaries, own) if isinstance(dialog, PreferencesDialog) else set()
        seen |= english(dialog, own) - coming
        dialog.close()
    assert seen == set()


def test_the_checks_describe_themselves_in_korean(korean, qapp):
    tongue.use_language(qapp, "ko")
    for check in catalogue.checks():
        assert tongue.tr(check.title) != check.title


def test_back_to_english(korean, qapp):
    tongue.use_language(qapp, "ko")
    assert tongue.tr("Issues") == "문제"
    tongue.use_language(qapp, "en")
    assert tongue.tr("Issues") == "Issues"


def test_a_text_of_the_core_is_said_with_its_values(qapp):
    text = say(
        "through {language}, {changes}",
        language=say("Korean"),
        changes=listed([say("{right} can get lost", right="h")]),
    )
    try:
        tongue.use_language(qapp, "ko")
        assert tongue.tr(text) == "한국어를 거치면서 h 빠짐"
    finally:
        tongue.use_language(qapp, "en")
    assert tongue.tr(text) == text == "through Korean, h can get lost"


def test_the_system_decides_where_nothing_is_chosen(qapp, monkeypatch):
    monkeypatch.setattr(tongue, "of_the_system", lambda: "ko")
    try:
        assert tongue.use_language(qapp, "") == "ko"
        assert tongue.use_language(qapp, "en") == "en"
        assert tongue.use_language(qapp, "xx") == "ko"
    finally:
        tongue.use_language(qapp, "en")


def test_the_language_is_chosen_in_the_preferences(qtbot):
    page = ProgramPage(Preferences(), theme.SYSTEM, tuple(theme.THEMES.values()), "", "ko")
    qtbot.addWidget(page)
    assert page.language.currentText() == "한국어"
    assert page.chosen_language() == "ko"
    page.reset.click()
    assert page.chosen_language() == ""
