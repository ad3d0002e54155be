"""What belongs to no profile: who edits, what the program looks like, where copies of the database go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from qa_tool.domain.preferences import MOST_KEPT, Preferences
from ui.theme import SPACE, SYSTEM, Theme
from ui.tongue import LANGUAGES, tr


class ProgramPage(QWidget):
    """The editor's name, the theme, the backups; `theme_chosen` carries the name of a theme, which is tried at once."""

    theme_chosen = Signal(str)

    def __init__(
        self, kept: Preferences, theme: str, themes: Sequence[Theme], system_name: str, language: str = ""
    ) -> None:
        """Show what is kept, and the theme and language in use; `system_name` signs where no name is given."""
        super().__init__()
        self.editor = QLineEdit()
        self.editor.setAccessibleName(tr("Your name"))
        self.editor.setPlaceholderText(system_name or tr("Nobody"))
        self.editor.setToolTip(tr("Signs your corrections and dismissals"))
        self.theme = QComboBox()
        self.theme.setAccessibleName(tr("Theme"))
        self.theme.setToolTip(tr("The colours of the program; shown at once"))
        self.theme.addItem(tr("As the system has it"), SYSTEM)
        for each in themes:
            self.theme.addItem(tr(each.name.capitalize()), each.name)
        self.theme.activated.connect(lambda at: self.theme_chosen.emit(self.theme.itemData(at)))
        self.language = QComboBox()
        self.language.setAccessibleName(tr("Language"))
        self.language.setToolTip(tr("The language of the window; it is opened again in it when you save"))
        self.language.addItem(tr("As the system has it"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.folder = QLineEdit()
        self.folder.setAccessibleName(tr("Backup folder"))
        self.folder.setPlaceholderText(tr("backups, beside the database"))
        self.folder.setToolTip(tr("Where a copy of the database goes once a day, when you close the window"))
        self.browse = QPushButton(tr("&Browse…"))
        self.browse.setToolTip(tr("Choose the folder for copies"))
        self.browse.clicked.connect(self._browse)
        self.copies = QSpinBox()
        self.copies.setAccessibleName(tr("Copies to keep"))
        self.copies.setToolTip(tr("How many daily copies are kept; older ones are deleted"))
        self.copies.setRange(1, MOST_KEPT)
        self.reset = QPushButton(tr("Reset all to defaults"))
        self.reset.setToolTip(tr("The name on this computer, the system's colours, seven copies beside the database"))
        self.reset.clicked.connect(self._reset)
        self._fill(kept, theme)
        self._lay_out()

    def kept(self) -> Preferences:
        """Return what is set here; it holds no profiles."""
        return Preferences(
            editor=self.editor.text().strip(),
            backup_folder=self.folder.text().strip(),
            backup_copies=self.copies.value(),
        )

    def chosen_theme(self) -> str:
        """Return the name of the theme."""
        return str(self.theme.currentData())

    def chosen_language(self) -> str:
        """Return the code of the language, "" for that of the system."""
        return str(self.language.currentData())

    def _fill(self, kept: Preferences, theme: str) -> None:
        self.editor.setText(kept.editor)
        self.folder.setText(kept.backup_folder)
        self.copies.setValue(kept.backup_copies)
        self.theme.setCurrentIndex(max(0, self.theme.findData(theme)))

    def _lay_out(self) -> None:
        folder = QHBoxLayout()
        folder.setSpacing(2 * SPACE)
        folder.addWidget(self.folder, 1)
        folder.addWidget(self.browse)
        form = QFormLayout()
        form.setHorizontalSpacing(4 * SPACE)
        form.setVerticalSpacing(2 * SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for label, field, said in (
            (
                tr("Your &name"),
                self.editor,
                tr("Signs your corrections and dismissals. Left empty, it is the name on this computer."),
            ),
            (tr("&Theme"), self.theme, tr("Kept on this computer; what else is set here lies in the database.")),
            (
                tr("&Language"),
                self.language,
                tr("The window opens again in it when you save. Articles stay as they are."),
            ),
            (tr("Back&up folder"), folder, tr("The database is copied once a day, when you close the window.")),
            (tr("&Copies to keep"), self.copies, tr("Older ones are deleted.")),
        ):
            name = QLabel(label)
            name.setBuddy(self.folder if isinstance(field, QHBoxLayout) else field)
            form.addRow(name, field)
            hint = QLabel(said)
            hint.setProperty("muted", True)
            hint.setContentsMargins(0, 0, 0, 2 * SPACE)
            form.addRow("", hint)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 3 * SPACE, 0, 0)
        column.addLayout(form)
        column.addStretch(1)
        column.addLayout(below)

    @Slot()
    def _browse(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder for copies of the database"), self.folder.text())
        if name:
            self.folder.setText(name)

    @Slot()
    def _reset(self) -> None:
        self._fill(Preferences(), SYSTEM)
        self.language.setCurrentIndex(0)
        self.theme_chosen.emit(SYSTEM)
