"""Which profile is shown, its name, and what can be done with it as a whole."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QStackedWidget, QWidget

from qa_tool.domain.preferences import LONGEST_NAME
from qa_tool.domain.said import say
from ui.dialogs.profile_draft import ProfileDraft
from ui.theme import SPACE
from ui.tongue import tr

_SHIPS = say("These settings ship with Emend and stay as they are. What you change makes a copy of your own.")


class ProfileBar(QWidget):
    """Two lines: the choice of a profile, and the name of the editor's own ones."""

    def __init__(self, draft: ProfileDraft) -> None:
        """Show what the draft shows."""
        super().__init__()
        self._draft = draft
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Profile"))
        self.choice.setToolTip(tr("Which profile is shown here"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(24)
        self.choice.activated.connect(draft.show)
        self.copy = QPushButton(tr("Make a cop&y"))
        self.copy.setToolTip(tr("Make a profile of your own that begins like this one, and use it"))
        self.copy.clicked.connect(self._copy)
        self.delete = QPushButton(tr("&Delete"))
        self.delete.setToolTip(tr("Delete this profile; its articles are checked by Emend's own settings then"))
        self.delete.clicked.connect(draft.remove)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(tr("Name of this profile"))
        self.name.setToolTip(tr("What this profile is called, for example after a client"))
        self.name.textEdited.connect(draft.rename)
        self._name_label = QLabel(tr("&Name"))
        self._name_label.setBuddy(self.name)
        self._ships = QLabel(tr(_SHIPS))
        self._ships.setProperty("muted", True)
        self._second = QStackedWidget()
        self._second.addWidget(self._ships)
        self._second.addWidget(self.name)
        self._second.setFixedHeight(self.name.sizeHint().height())
        self.used = QCheckBox(tr("&Use for this article and new ones"))
        self.used.setToolTip(tr("Check the open article, and new ones, by this profile"))
        self.used.clicked.connect(draft.use)
        label = QLabel(tr("P&rofile"))
        label.setBuddy(self.choice)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(2 * SPACE)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.choice, 0, 1)
        grid.addWidget(self.used, 0, 2)
        grid.addWidget(self.copy, 0, 3)
        grid.addWidget(self.delete, 0, 4)
        grid.addWidget(self._name_label, 1, 0)
        grid.addWidget(self._second, 1, 1, 1, 4)
        grid.setColumnStretch(1, 1)
        draft.turned.connect(self._show)
        draft.edited.connect(self._show)
        self._show()

    @Slot()
    def _copy(self) -> None:
        self._draft.copy()
        self.name.setFocus()
        self.name.selectAll()

    @Slot()
    def _show(self) -> None:
        draft, own = self._draft, self._draft.is_own
        if [self.choice.itemText(at) for at in range(self.choice.count())] != draft.names:
            self.choice.clear()
            self.choice.addItems(draft.names)
        self.choice.setCurrentIndex(draft.at)
        if " ".join(self.name.text().split()) != draft.shown.name:
            self.name.setText(draft.shown.name)
        self._second.setCurrentWidget(self.name if own else self._ships)
        self._name_label.setText(tr("&Name") if own else "")
        self.delete.setEnabled(own)
        self.used.setChecked(draft.is_used)
        self.used.setEnabled(not draft.is_used)
