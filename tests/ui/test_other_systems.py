"""What is another way on Windows and on macOS, as far as it can be seen from here."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit

from ui.actions import all_actions
from ui.editor.readable_text import ReadableText
from ui.signs_by_number import leave_to_windows
from ui.start import loading_message

ALT, KEYPAD = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.KeypadModifier


def test_on_macos_no_key_is_one_that_the_system_or_the_text_has():
    keys = [key for spec in all_actions("darwin") for key in spec.keys]
    # ⌘H hides the program, and ⌥ with a digit writes €, # or [.
    assert "Ctrl+H" not in keys
    assert not [key for key in keys if key.startswith("Alt+")]
    assert len(keys) == len(set(keys)) == sum(len(spec.keys) for spec in all_actions("linux"))
    assert {spec.id: spec.keys for spec in all_actions("darwin")}["go-issues"] == ("Meta+2",)
    assert all_actions("linux") == all_actions("win32")


def test_the_menu_of_the_program_on_macos_does_not_hang_on_english_words(fresh_desk, real_article):
    actions = fresh_desk(real_article).window.actions_by_id
    roles = {name: action.menuRole() for name, action in actions.items()}
    of_program = {name: role for name, role in roles.items() if role != QAction.MenuRole.NoRole}
    assert of_program == {
        "quit": QAction.MenuRole.QuitRole,
        "preferences": QAction.MenuRole.PreferencesRole,
        "about": QAction.MenuRole.AboutRole,
    }


@pytest.mark.parametrize(("system", "from_the_keypad"), [("win32", []), ("linux", ["Alt+1"])])
def test_on_windows_a_sign_written_by_its_number_goes_to_no_list(qtbot, system, from_the_keypad):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QPlainTextEdit())
    done = []
    for key in ("Alt+1", "Ctrl+1"):
        action = window.menuBar().addMenu("&File").addAction(key)
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        action.triggered.connect(lambda _checked, key=key: done.append(key))
    leave_to_windows(window, system)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_1, ALT | KEYPAD)
    assert done == from_the_keypad
    done.clear()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_1, ALT)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier | KEYPAD)
    assert done == ["Alt+1", "Ctrl+1"]


def test_a_touchpad_changes_the_size_of_the_text_by_as_much_as_a_wheel(qtbot):
    text = ReadableText()
    qtbot.addWidget(text)
    usual = text.text_size()

    def turn(eighths):
        event = QWheelEvent(
            QPointF(5, 5),
            QPointF(5, 5),
            QPoint(),
            QPoint(0, eighths),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(text.viewport(), event)
        return text.text_size() - usual

    # It says that it begins and ends without turning.
    assert [turn(eighths) for eighths in (0, 40, 40, 40, 0)] == [0, 0, 0, 1, 1]
    assert [turn(eighths) for eighths in (120, -240, -60, -60)] == [2, 0, 0, -1]


def test_where_qt_cannot_be_loaded_it_is_said_what_helps_on_that_system():
    missing = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    assert "the system library libEGL.so.1 is missing" in loading_message(missing, "linux")
    failed = ImportError("DLL load failed while importing QtWidgets: The specified module could not be found.")
    said = loading_message(failed, "win32")
    assert said.startswith(f"Qt cannot be loaded here: {failed}\n")
    assert "Visual C++" in said
    broken = ImportError("dlopen(/Library/QtWidgets.abi3.so, 0x0002): Symbol not found: _foo\n  Referenced from: here")
    for system, error in (("win32", failed), ("darwin", broken)):
        said = loading_message(error, system)
        assert "apt" not in said
        assert "pip install" in said
    assert "Visual C++" not in said
