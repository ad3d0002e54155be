"""Pictures of what opens from the desk: the glossary window, the dialogs, the list of commands."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from album import Album
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qa_tool.checks import catalogue
from qa_tool.domain.house_rule import HouseRule
from qa_tool.domain.issue import Severity
from qa_tool.domain.preferences import Preferences
from qa_tool.domain.profile import CheckSetting, Profile
from qa_tool.domain.term_event import TermAct, TermEvent
from qa_tool.glossary.opened import GlossaryFile
from ui import theme
from ui.application import Emend
from ui.controllers.glossary_work import GlossaryWork
from ui.dialogs.bulk_dialog import BulkDialog
from ui.dialogs.candidates_dialog import CandidatesDialog
from ui.dialogs.command_palette import CommandPalette
from ui.dialogs.font_dialog import FontDialog
from ui.dialogs.import_dialog import ImportDialog
from ui.dialogs.merge_dialog import MergeDialog
from ui.dialogs.preferences_dialog import Known, PreferencesDialog
from ui.dialogs.preview_dialog import PreviewDialog
from ui.dialogs.shortcuts_dialog import ShortcutsDialog
from ui.dialogs.term_dialog import TermDialog
from ui.term_steps import TermSteps

CTRL = Qt.KeyboardModifier.ControlModifier
FIXED = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
#: A glossary of a client, with a row that is no term and one that contradicts ours.
CLIENT = (
    b"term,wrong_forms,kind,note\nZaporizhzhia,Zaporizhia,place,\nOdesa,Odessa,place,not Odessa\n"
    b",Kiev,place,\nKyiv Post,Kyiv,,\n"
)
#: What a client does not write.
HOUSE = (
    HouseRule("lorry", ("truck",), inflected=True),
    HouseRule("per cent", ("percent",), "We write “percent”, and % in tables only."),
    HouseRule("very unique", note="Nothing is more unique than something else.", severity=Severity.MAJOR),
    HouseRule(r"(\d+) ?km", (r"\1 kilometres",), is_pattern=True),
    HouseRule("passed away", ("died",), is_on=False),
)


def glossary(album: Album, emend: Emend) -> None:
    """Take the glossary with a term that stands in the article, a fault in a cell, and what opens from the window."""
    around = emend.surroundings
    around.show_glossary()
    window = around.glossary
    album.wait_until(window.isActiveWindow)
    QTest.keyClicks(window.filter.words, "vylkove")
    album.wait_until(lambda: window.table.rowCount() > 0)
    term = window.table.row_at(0)
    window._steps.change(term, replace(term, note="Town of canals on the Danube"))  # noqa: SLF001 - as a cell would
    QTest.qWait(300)
    window.view.setFocus()
    album.wait_until(lambda: not window.life.looking)
    album.take(window, "glossary")
    window.view.setCurrentIndex(window.table.index(0, 2))
    QTest.keyClick(window.view, Qt.Key.Key_F2)
    line = QApplication.focusWidget()
    QTest.keyClicks(line, window.view.current_row().canonical)
    album.take(window, "glossary-fault")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    window.filter.words.setText("no such term")
    album.take(window, "glossary-empty")
    window.filter.show_all()
    window.view.setFocus()
    window.view.selectAll()
    for name, dialog in (
        ("bulk", BulkDialog(window.view.selected_rows()[:37], emend.controller.glossaries, window)),
        ("import", ImportDialog(GlossaryFile(Path("client.csv"), CLIENT), window.table.rows, window)),
    ):
        dialog.show()
        QTest.qWait(200)
        album.take(dialog, name)
        dialog.close()
        dialog.deleteLater()
    twin = replace(window.table.rows[0], glossary="Client", wrong=("Zaporiza",), id=-1)
    merge = MergeDialog(
        GlossaryWork(emend.controller, emend.jobs, window),
        TermSteps(emend.controller),
        [*window.table.rows, twin],
        window,
    )
    merge.show()
    album.wait_until(lambda: not merge.looking)
    album.take(merge, "merge")
    merge.close()
    merge.deleteLater()
    window.close()


def candidates(album: Album, emend: Emend) -> None:
    """Take the names that could become terms."""
    dialog = CandidatesDialog(emend.controller, emend.window)
    dialog.show()
    album.wait_until(lambda: not dialog.looking)
    QTest.qWait(500)
    dialog.view.setFocus()
    album.take(dialog, "candidates")
    QTest.keyClick(dialog.view, Qt.Key.Key_S)
    QTest.keyClicks(dialog.targets.words, "odes")
    album.take(dialog, "candidates-search")
    dialog.close()
    dialog.deleteLater()
    emend.window.activateWindow()


def everywhere(album: Album, emend: Emend) -> None:
    """Find a name in all articles, with another in its place."""
    dialog = emend.surroundings.find_everywhere()
    dialog.offer(next(p for p in emend.controller.issues if p.issue.text == "Zaporiza"))
    album.wait_until(lambda: not dialog.looking)
    album.take(dialog, "everywhere")
    dialog.close()


def preferences(album: Album, emend: Emend) -> None:
    """Take the preferences, at a profile of the editor's own."""
    fine = CheckSetting(severity=Severity.MAJOR, options={"fine": ("bibimbap", "kimchi")})
    off = CheckSetting(on=False)
    wire = Profile("Wire desk", {"date-without-month": off, "unknown-word": fine}, rules=HOUSE)
    used = Known(
        wire.name,
        catalogue.checks(),
        emend.controller.glossaries,
        theme.SYSTEM,
        tuple(theme.THEMES.values()),
        os.environ["USER"],
        paragraphs=emend.controller.session.paragraphs,
    )
    dialog = PreferencesDialog(Preferences((wire,), wire.name), used, lambda _name: None, emend.window)
    dialog.show()
    page = dialog.checks
    page.view.setFocus()
    page.view.setCurrentIndex(page.table.index(page.table.find(lambda check: check.id == "unknown-word"), 0))
    for number, name in enumerate(
        ("preferences", "preferences-rules", "preferences-glossaries", "preferences-program")
    ):
        dialog.tabs.setCurrentIndex(number)
        QTest.qWait(200)
        album.take(dialog, name)
    dialog.close()
    dialog.deleteLater()


def dialogs(album: Album, emend: Emend) -> None:
    """Take the dialogs, without waiting for an answer."""
    controller = emend.controller
    text = controller.session.text
    most = max(controller.issues, key=lambda p: (bool(p.issue.suggestions), len(controller.session.equal_issues(p))))
    equal = controller.session.equal_issues(most)
    known = next(term for term in controller.terms if term.wrong and term.source_forms)
    past = (
        TermEvent(TermAct.CHANGED, ("wrong", "note"), "editor", FIXED),
        TermEvent(TermAct.IMPORTED, (), "editor", FIXED),
    )
    for name, dialog in (
        ("term", TermDialog(known, "", controller.terms, emend.window, "ko", history=past)),
        (
            "correct-all",
            PreviewDialog(
                text, [(p.span, p.issue.suggestions[0]) for p in equal], "Correct all like this", emend.window
            ),
        ),
        ("font", FontDialog("", emend.editor.usual_size, text, emend.window)),
        ("keys", ShortcutsDialog(emend.keys, emend.window)),
    ):
        dialog.show()
        QTest.qWait(300)
        if isinstance(dialog, ShortcutsDialog):
            refused(dialog)
        album.take(dialog, name)
        dialog.close()
        dialog.deleteLater()


def refused(dialog: ShortcutsDialog) -> None:
    """Ask for a key that another action has."""
    dialog.view.show_row(dialog.table.find(lambda row: row.id == "why"))
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    QTest.keyClick(dialog.field, Qt.Key.Key_I, CTRL)


def palette(album: Album, emend: Emend) -> None:
    """Take the window with the list of commands over it, after a few letters."""
    window = emend.window
    window.actions_by_id["palette"].trigger()
    found = window.findChild(CommandPalette)
    QTest.keyClicks(found.field, "dismis")
    QTest.qWait(100)
    album.take(found, "palette")
    found.reject()
    window.activateWindow()
