"""One check: what it finds, how sure it is, and what can be set of it."""

from __future__ import annotations

import inspect
import re
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from qa_tool.checks.check import Check
from qa_tool.checks.options import OptionField, fields_of
from qa_tool.domain.issue import Severity
from qa_tool.domain.profile import AS_SHIPPED, CheckSetting
from ui.dialogs.option_fields import widget_for
from ui.models.wording import SEVERITIES, check_title
from ui.theme import SPACE
from ui.tongue import tr


def described(check: Check) -> str:
    """Return the documentation of a check, each paragraph as one line."""
    about = inspect.getdoc(type(check)) or ""
    return "\n\n".join(tr(re.sub(r"\s+", " ", part).strip()) for part in about.split("\n\n"))


def precision(check: Check) -> str:
    """Return how often a check is right, in words."""
    return tr("About {confidence:.0%} of what it flags is right.", confidence=check.confidence)


class CheckDetails(QScrollArea):
    """The check that is chosen; `changed` carries its new setting."""

    changed = Signal(object)

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._check: Check | None = None
        self._setting = AS_SHIPPED
        self.severity = QComboBox()
        self.reset = QPushButton()

    def show_check(self, check: Check | None, setting: CheckSetting) -> None:
        """Show a check as it is set."""
        self._check, self._setting = check, setting
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(SPACE, 0, 2 * SPACE, 0)
        column.setSpacing(2 * SPACE)
        if check is None:
            column.addWidget(_text(tr("No check has these words."), muted=True))
        else:
            title = _text(check_title(check.id))
            title.setProperty("heading", True)
            column.addWidget(title)
            column.addWidget(_text(tr(check.title), muted=True))
            column.addWidget(_text(described(check)))
            column.addWidget(_text(precision(check), muted=True))
            form = QWidget()
            form.setLayout(self._form(check))
            column.addWidget(form)
            column.addWidget(self._reset_button(), 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(page)

    def _form(self, check: Check) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(0, SPACE, 0, 0)
        form.setHorizontalSpacing(3 * SPACE)
        form.setVerticalSpacing(2 * SPACE)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.severity = QComboBox()
        self.severity.setAccessibleName(tr("Severity"))
        self.severity.setToolTip(tr("How severe everything is that this check finds"))
        self.severity.addItem(tr("As it ships ({severity})", severity=tr(SEVERITIES[check.severity]).lower()), None)
        for severity, name in SEVERITIES.items():
            self.severity.addItem(tr(name), severity)
        self.severity.setCurrentIndex(max(0, self.severity.findData(self._setting.severity)))
        self.severity.activated.connect(self._on_severity)
        form.addRow(tr("Se&verity"), self.severity)
        for field in fields_of(check.options):
            value = self._setting.options.get(field.name, field.default)
            widget = widget_for(field, value, partial(self._on_option, field))
            if field.kind is bool:
                form.addRow(widget)
            else:
                form.addRow(tr(field.title), widget)
            if field.about:
                form.addRow(_text(tr(field.about), muted=True))
        return form

    def _reset_button(self) -> QPushButton:
        self.reset = QPushButton(tr("Reset this chec&k"))
        self.reset.setProperty("link", True)
        self.reset.setAutoDefault(False)
        self.reset.setToolTip(tr("Set this check as it ships"))
        self.reset.setEnabled(self._setting != AS_SHIPPED)
        self.reset.clicked.connect(self._on_reset)
        return self.reset

    @Slot(int)
    def _on_severity(self, at: int) -> None:
        # As text in the model: an enumeration of strings does not come back from it as such.
        chosen = self.severity.itemData(at)
        self._tell(replace(self._setting, severity=Severity(chosen) if chosen else None))

    def _on_option(self, field: OptionField, value: object) -> None:
        others = {name: said for name, said in self._setting.options.items() if name != field.name}
        if value != field.default:
            others[field.name] = value
        self._tell(replace(self._setting, options=MappingProxyType(others)))

    @Slot()
    def _on_reset(self) -> None:
        check = self._check
        self._tell(AS_SHIPPED)
        self.show_check(check, AS_SHIPPED)
        self.severity.setFocus()

    def _tell(self, setting: CheckSetting) -> None:
        self._setting = setting
        self.reset.setEnabled(setting != AS_SHIPPED)
        self.changed.emit(setting)

    def set_on(self, *, on: bool) -> None:
        """Take over that the check was switched on or off beside."""
        self._setting = replace(self._setting, on=on)
        self.reset.setEnabled(self._setting != AS_SHIPPED)


def _text(words: str, *, muted: bool = False) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("muted", muted)
    return label
