"""The row of buttons at the foot of a dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton

from ui.keys import plain
from ui.tongue import tr


def button_row(dialog: QDialog, accept: str) -> tuple[QDialogButtonBox, QPushButton]:
    """Return a row with a button that accepts `dialog`, named `accept`, and one that cancels it; and the first one."""
    box = QDialogButtonBox()
    good = box.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
    good.setDefault(True)
    good.setToolTip(tr("{action} (Enter)", action=plain(accept)))
    cancel = box.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
    cancel.setToolTip(tr("Change nothing (Esc)"))
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box, good
