"""A second start on the same database hands its files to the window that is open."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QDialog

from qa_tool.storage.location import database_url
from ui import hand_over
from ui.opener import Opener

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def opener(qtbot, qapp, article, own_library):
    made = Opener(qapp, [article])
    with qtbot.waitSignal(made.shell.ready, timeout=30_000):
        pass
    yield made
    made.shell.window.close()
    made.shell.discard()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def other(tmp_path):
    path = tmp_path / "elsewhere" / "other.txt"
    path.parent.mkdir()
    path.write_text("Another article.\n\nIt is short.\n", encoding="utf-8")
    return path


def started(arguments, folder, **env):
    """Start the program a second time, as from a terminal."""
    return subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), *arguments],
        cwd=folder,
        env=dict(os.environ, **env),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def ends_well(process, qtbot):
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
    assert (process.returncode, process.communicate()[0]) == (0, b"")


def title(opener):
    article = opener.shell.emend.controller.article
    return article.title if article else ""


def test_the_first_window_opens_the_files_of_the_second_start(opener, other, qtbot):
    opener.shell.window.showMinimized()
    ends_well(started(["other.txt"], other.parent), qtbot)
    qtbot.waitUntil(lambda: title(opener) == "Another article.", timeout=10_000)
    assert not opener.shell.window.isMinimized()
    qtbot.waitUntil(lambda: len(opener.shell.emend.controller.summaries) == 2)


def test_without_files_it_only_comes_to_the_front(opener, tmp_path, qtbot):
    opener.shell.window.showMinimized()
    ends_well(started([], tmp_path), qtbot)
    qtbot.waitUntil(lambda: not opener.shell.window.isMinimized())
    assert title(opener) == "Rescue ship reaches the harbour"


def test_files_wait_for_a_dialog_to_be_answered(opener, other, qtbot):
    dialog = QDialog(opener.shell.window)
    dialog.open()
    ends_well(started(["other.txt"], other.parent), qtbot)
    qtbot.waitUntil(lambda: bool(opener._asked))
    assert title(opener) != "Another article."
    dialog.reject()
    qtbot.waitUntil(lambda: title(opener) == "Another article.", timeout=10_000)


def test_another_database_has_a_window_of_its_own(opener, tmp_path, own_data_folder):
    assert hand_over.noted(hand_over.note_for(database_url()))
    assert not hand_over.handed_over([], f"sqlite:///{tmp_path / 'other' / 'emend.sqlite'}")
    assert not hand_over.handed_over([], f"sqlite:///{own_data_folder / 'other.sqlite'}")


def test_a_note_of_a_window_that_was_killed_is_passed_over(own_library, qapp, qtbot, article):
    note = hand_over.note_for(database_url())
    dead = f"emend-{'0' * 32}"
    note.write_text(dead, encoding="ascii")
    assert not hand_over.handed_over([], database_url())
    made = Opener(qapp, [article])
    with qtbot.waitSignal(made.shell.ready, timeout=30_000):
        pass
    assert hand_over.noted(note) not in {"", dead}
    made.shell.window.close()
    made.shell.discard()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not note.exists(), "a closed window takes no files"
    assert not hand_over.handed_over([], database_url())


@pytest.mark.parametrize("written", ["", "/of/somebody/else", "emend-XYZ", "\xff\x00"])
def test_a_note_that_says_nothing_is_passed_over(own_data_folder, written):
    own_data_folder.mkdir()
    hand_over.note_for(database_url()).write_bytes(written.encode("latin-1"))
    assert not hand_over.handed_over([], database_url())


def test_only_one_window_listens(opener, qtbot):
    from ui.listening import Listening

    name = hand_over.noted(hand_over.note_for(database_url()))
    late = Listening(database_url())
    late.stop()
    assert hand_over.noted(hand_over.note_for(database_url())) == name


def test_nonsense_does_no_harm(opener, qtbot):
    for said in [b"[]x\n", b"{}\n", b"[1]\n", b"\xff\n"]:
        socket = QLocalSocket()
        socket.connectToServer(hand_over.noted(hand_over.note_for(database_url())))
        socket.write(said)
        qtbot.waitUntil(lambda socket=socket: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
        assert not opener._asked
        assert title(opener) == "Rescue ship reaches the harbour"


def test_a_window_that_does_not_answer_is_not_waited_for(own_data_folder, qtbot, monkeypatch):
    own_data_folder.mkdir()
    monkeypatch.setattr(hand_over, "TAKEN", 100)
    name = f"emend-{os.urandom(16).hex()}"
    server = QLocalServer()
    assert server.listen(name)
    hand_over.note_for(database_url()).write_text(name, encoding="ascii")
    assert not hand_over.handed_over([], database_url())
    server.close()
