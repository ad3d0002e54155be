"""Every panel and dialog: names for screen readers, tips, reach by keyboard, nothing cut on a small screen, live themes."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from fake_desk import FakeDesk, FakeName, FakeSummary, FakeWork
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QFontComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QTabBar,
    QWidget,
)
from small_review import HARBOUR, LYMAN, correction, find, suspects_of

from qa_tool.checks import catalogue
from qa_tool.domain.article import ArticleState
from qa_tool.domain.house_rule import HouseRule
from qa_tool.domain.issue import Severity
from qa_tool.domain.preferences import Preferences
from qa_tool.domain.profile import CheckSetting, Profile
from qa_tool.domain.span import Span
from qa_tool.glossary.opened import GlossaryFile
from ui.dialogs.bulk_dialog import BulkDialog
from ui.dialogs.candidates_dialog import CandidatesDialog
from ui.dialogs.command_palette import CommandPalette
from ui.dialogs.everywhere_dialog import EverywhereDialog
from ui.dialogs.export_dialog import ExportDialog
from ui.dialogs.font_dialog import FontDialog
from ui.dialogs.import_dialog import ImportDialog
from ui.dialogs.merge_dialog import MergeDialog
from ui.dialogs.preferences_dialog import Known, PreferencesDialog
from ui.dialogs.preview_dialog import PreviewDialog
from ui.dialogs.rule_dialog import RuleDialog
from ui.dialogs.shortcuts_dialog import ShortcutsDialog
from ui.dialogs.term_dialog import TermDialog
from ui.editor.changes_view import ChangesView
from ui.editor.find_bar import FindBar
from ui.glossary_window import GlossaryWindow
from ui.keys import Keys
from ui.models.command_search import Command
from ui.panels.articles_panel import ArticlesPanel
from ui.panels.card_panel import CardPanel
from ui.panels.dismissed_panel import DismissedPanel
from ui.panels.history_panel import HistoryPanel
from ui.panels.issues_panel import IssuesPanel
from ui.panels.names_panel import NamesPanel
from ui.panels.score_panel import ScorePanel
from ui.panels.source_panel import SourcePanel
from ui.panels.suspects_panel import SuspectsPanel
from ui.term_steps import TermSteps
from ui.theme import CONTRAST, DARK, LIGHT


class NoEditor:
    def selection(self):
        return Span(0, 0)

    def setFocus(self):
        pass


def find_bar(desk):
    bar = FindBar(desk, NoEditor())
    bar.open_replace()
    return bar


GLOSSARY = GlossaryFile(Path("a.csv"), b"term,wrong_forms\nLyman,Riman\nKyiv,Lyman\n,Kiev\n")


def preferences(page):
    checks = {"unknown-word": CheckSetting(options={"fine": ("bibimbap",)})}
    profile = Profile("Wire desk", checks, rules=(HouseRule("grain", ("wheat",), "A note"),))
    known = Known("Wire desk", catalogue.checks(), {"": 3, "Leaders": 200}, "system", (LIGHT, DARK), "ada")
    dialog = PreferencesDialog(Preferences((profile,), "Wire desk"), known, lambda _name: None)
    choice = dialog.checks.table
    dialog.checks.view.setCurrentIndex(choice.index(choice.find(lambda check: check.id == "unknown-word"), 0))
    dialog.tabs.setCurrentIndex(page)
    return dialog


def merging(desk):
    twin = replace(LYMAN, wrong=("Leeman",), id=2)
    return MergeDialog(FakeWork(), TermSteps(desk), [LYMAN, twin])


#: How each is made, and the room it has on a screen of 1366 x 768 (pixels).
PLACES = {
    "articles": (ArticlesPanel, 230, 500),
    "card": (CardPanel, 330, 640),
    "issues": (IssuesPanel, 790, 210),
    "suspects": (SuspectsPanel, 790, 210),
    "names": (NamesPanel, 790, 210),
    "history": (HistoryPanel, 790, 210),
    "dismissed": (DismissedPanel, 790, 210),
    "score": (ScorePanel, 790, 210),
    "find": (find_bar, 790, 84),
    "changes": (lambda _desk: ChangesView(), 790, 400),
    "glossary": (lambda desk: GlossaryWindow(desk, FakeWork()), 1240, 680),
    "merge": (merging, 1000, 560),
    "bulk": (lambda desk: BulkDialog([LYMAN, LYMAN], ["Leaders"]), 440, 260),
    "candidates": (CandidatesDialog, 1240, 600),
    "term": (lambda _desk: TermDialog(LYMAN), 480, 440),
    "preview": (lambda _desk: PreviewDialog(HARBOUR, [(Span(0, 6), "Tug")], "Correct all", None), 820, 420),
    "import": (lambda _desk: ImportDialog(GLOSSARY, [LYMAN]), 1000, 620),
    "export": (lambda _desk: ExportDialog("OmegaT glossary", ["The kind of 1 term would be lost."]), 520, 200),
    "preferences": (lambda _desk: preferences(0), 940, 620),
    "house rules": (lambda _desk: preferences(1), 940, 620),
    "house rule": (lambda _desk: RuleDialog(HouseRule("grain"), (HARBOUR,), "Wire", is_new=True), 520, 520),
    "glossaries of a profile": (lambda _desk: preferences(2), 940, 620),
    "program": (lambda _desk: preferences(3), 940, 620),
    "keys": (lambda _desk: ShortcutsDialog(Keys()), 900, 600),
    "palette": (lambda _desk: CommandPalette([Command("undo", "Undo", "", "Edit", "Ctrl+Z")], ()), 640, 380),
    "font": (lambda _desk: FontDialog("", 11.0, HARBOUR), 560, 420),
    "everywhere": (EverywhereDialog, 960, 520),
    "source": (lambda _desk: SourcePanel(), 270, 640),
}


@pytest.fixture
def desk(qapp):
    made = FakeDesk()
    made.gather_dismissal(made.issues[1])
    made.current = made.issues[0]
    made.suspects = suspects_of(HARBOUR)
    made.session.log = [correction(1, "Liman", "Lyman", editor="ada")]
    made.name_rows = (FakeName("Liman", 1, LYMAN, "wrong form", (find(HARBOUR, "Liman"),)),)
    made.summaries = (FakeSummary(1, "Rescue ship", ArticleState.IN_REVIEW, {Severity.MAJOR: 2}),)
    made.terms = (LYMAN,)
    return made


@pytest.fixture(params=PLACES)
def widget(request, desk, follower, qtbot):
    make, width, height = PLACES[request.param]
    made = make(desk)
    qtbot.addWidget(made)
    made.resize(width, height)
    made.show()
    return made


def asking(widget):
    """What takes the keyboard, without the parts that Qt makes inside of it."""
    kinds = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)
    found = [w for w in widget.findChildren(QWidget) if isinstance(w, kinds) and w.isVisibleTo(widget)]
    return [
        w
        for w in found
        if not (w.objectName().startswith("qt_") or isinstance(w.parent(), (QLineEdit, QTabBar, QFontComboBox)))
        # A list that is gone through from a field beside it.
        and w.focusProxy() is None
        and not isinstance(w.parent(), QAbstractItemView)
    ]


def everything_has_a_name_for_screen_readers(widget):
    for part in asking(widget):
        name = part.accessibleName() or (part.text() if isinstance(part, QAbstractButton) else "")
        assert name.strip(), f"{part} in {widget} has no name"


def every_button_has_a_tip(widget):
    for button in widget.findChildren(QPushButton):
        assert button.toolTip(), f"{button.text()} in {widget} has no tip"


def everything_is_reached_by_tab(widget):
    reached = set()
    at = widget
    for _ in range(200):
        at = at.nextInFocusChain()
        reached.add(at)
        if at is widget:
            break
    for part in asking(widget):
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus, part
        assert part in reached


def no_letter_is_for_two_buttons(widget):
    texts = [b.text() for b in widget.findChildren(QAbstractButton) if b.isVisibleTo(widget)]
    texts += [bar.tabText(n) for bar in widget.findChildren(QTabBar) for n in range(bar.count())]
    letters = [found.group(1).upper() for text in texts if (found := re.search(r"&(\w)", text.replace("&&", "")))]
    assert len(letters) == len(set(letters)), sorted(texts)


def tab_goes_round(widget):
    widget.setFocus()
    reached = set()
    for _ in range(80):
        QTest.keyClick(QApplication.focusWidget() or widget, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    parts = [w for w in asking(widget) if w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [part for part in parts if part not in reached] == []


def the_focus_is_seen(widget, theme):
    unseen = []
    parts = [w for w in asking(widget) if w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for part in [*parts, *([widget] if widget.focusPolicy() & Qt.FocusPolicy.TabFocus else [])]:
        if QApplication.focusWidget():
            QApplication.focusWidget().clearFocus()
        before = part.grab().toImage()
        part.setFocus(Qt.FocusReason.TabFocusReason)
        # What Tab does besides, and Qt's style waits for.
        widget.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        assert part.hasFocus(), part
        if part.grab().toImage() == before:
            unseen.append((theme.name, part.accessibleName() or str(part)))
    assert not unseen


def nothing_is_cut_on_a_small_screen(widget):
    least = widget.minimumSizeHint()
    assert least.width() <= widget.width()
    assert least.height() <= widget.height()
    for part in widget.findChildren(QWidget):
        if isinstance(part, (QPushButton, QCheckBox)) and part.isVisibleTo(widget) and not part.property("suggestion"):
            assert part.width() >= part.minimumSizeHint().width(), part.text()
            words = part.fontMetrics().horizontalAdvance(part.text().replace("&", ""))
            assert part.width() >= words, part.text()


def titles_of_columns_are_shown_whole(widget):
    for view in widget.findChildren(QAbstractItemView):
        header = getattr(view, "horizontalHeader", lambda: None)()
        if header is None:
            continue
        for number in range(header.count()):
            title = view.model().headerData(number, Qt.Orientation.Horizontal)
            if header.isSectionHidden(number):
                # There to sort by, and not to be read.
                continue
            assert header.sectionSize(number) >= header.fontMetrics().horizontalAdvance(title) + 8, title


def test_it_is_within_reach_and_follows_the_theme(widget, follower, qtbot):
    # One after the other on one and the same: nothing of it changes when it is looked at.
    everything_has_a_name_for_screen_readers(widget)
    every_button_has_a_tip(widget)
    everything_is_reached_by_tab(widget)
    no_letter_is_for_two_buttons(widget)
    nothing_is_cut_on_a_small_screen(widget)
    titles_of_columns_are_shown_whole(widget)
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    tab_goes_round(widget)
    # A change at a time, on what is on show.
    for theme in (DARK, LIGHT, CONTRAST):
        follower.choose(theme.name)
        assert widget.grab().toImage().pixelColor(1, 1).name() in (theme.window, theme.base), theme.name
        assert not any(
            isinstance(w, QScrollBar) and w.orientation() == Qt.Orientation.Horizontal and w.isVisible()
            for w in widget.findChildren(QScrollBar)
        )
        the_focus_is_seen(widget, theme)
