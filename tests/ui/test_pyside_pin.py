"""PySide6 6.12 on Python 3.11 loses a reference to None with every call and then aborts (docs/decisions/0002)."""

import sys

from PySide6.QtCore import QObject


def test_calls_that_return_nothing_keep_their_references(qapp):
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(200):
        thing.setObjectName("x")
    # None is immortal from Python 3.12 on, and other code may take references meanwhile: only a loss is a fault.
    assert sys.getrefcount(None) > before - 50
