"""The row of buttons at the foot of a dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton


def button_row(dialog: QDialog, accept: str) -> tuple[QDialogButtonBox, QPushButton]:
    """Return a row with a button that accepts `dialog`, named `accept`, and one that cancels it; and the first one."""
    box = QDialogButtonBox()
    good = box.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
    good.setDefault(True)
    good.setToolTip(f"{accept.replace('&', '')} (Enter)")
    cancel = box.addButton("Cancel", QDialogButtonBox.ButtonRole.RejectRole)
    cancel.setToolTip("Change nothing (Esc)")
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box, good
