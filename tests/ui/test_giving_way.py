"""What keeps the window answering: panels out of sight wait, and what takes long is not done on its thread."""

import subprocess
import sys
import threading

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTextEdit, QWidget

from ui.background.giving_way import WindowFirst
from ui.panels.refresh import GATHER, Refresher


def test_a_panel_behind_another_tab_waits_until_it_comes_to_the_front(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QTextEdit())
    docks, refreshers, done = [], [], {"front": 0, "back": 0}
    for name in ("front", "back"):
        panel = QWidget()
        panel.setMinimumSize(100, 50)
        refreshers.append(Refresher(panel, lambda name=name: done.update({name: done[name] + 1})))
        dock = QDockWidget(name, window)
        dock.setWidget(panel)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        docks.append(dock)
    window.tabifyDockWidget(*docks)
    docks[0].raise_()
    window.resize(600, 400)
    window.show()
    qtbot.waitExposed(window)
    for refresher in refreshers:
        refresher.ask()
    qtbot.waitUntil(lambda: done["front"] == 1)
    qtbot.wait(2 * GATHER)
    assert done == {"front": 1, "back": 0}
    docks[1].raise_()
    qtbot.waitUntil(lambda: done["back"] == 1)
    docks[0].raise_()
    qtbot.wait(2 * GATHER)
    assert done == {"front": 1, "back": 1}


def test_what_is_built_on_the_windows_thread_loads_no_database():
    said = subprocess.run(
        [sys.executable, "-c", "import sys, ui.surroundings; print('sqlalchemy' in sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == "False"


def test_a_worker_waits_while_the_window_answers_and_paints(qtbot):
    window = WindowFirst()
    came = []

    def work():
        for _ in range(500):
            window.give_way()
            if not window.claimed:
                came.append("worker")
                return

    window.claim()
    worker = threading.Thread(target=work)
    worker.start()
    came.append("window")
    qtbot.waitUntil(lambda: len(came) == 2)
    worker.join()
    assert came == ["window", "worker"]


def test_a_worker_does_not_wait_for_ever(qtbot):
    window = WindowFirst()
    window.claim()
    window.give_way()
    assert window.claimed
