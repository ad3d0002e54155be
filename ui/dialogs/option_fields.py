"""Widgets for the options of a check, made from the fields of its Options class."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QSpinBox, QWidget

from qa_tool.checks.options import OptionField
from ui.models.term_fields import forms_of, joined
from ui.tongue import tr

#: Steps of a number with a fraction.
STEP = 0.05
Told = Callable[[object], None]


def widget_for(field: OptionField, value: object, told: Told) -> QWidget:
    """Return a widget that shows `value` (as it is stored) and tells every other one that is set."""
    widget = _made(field, value if field.takes(value) else field.default, told)
    widget.setAccessibleName(tr(field.title))
    widget.setToolTip(tr(field.about or field.title))
    return widget


def _made(field: OptionField, value: object, told: Told) -> QWidget:
    if field.choices:
        return _choice(field, value, told)
    if isinstance(value, bool):
        box = QCheckBox(tr(field.title))
        box.setChecked(value)
        box.toggled.connect(lambda on: told(bool(on)))
        return box
    if field.kind is int and isinstance(value, int):
        spin = QSpinBox()
        spin.setRange(int(field.least), int(field.most))
        spin.setGroupSeparatorShown(True)
        spin.setValue(value)
        spin.valueChanged.connect(lambda number: told(int(number)))
        return spin
    if isinstance(value, int | float):
        fraction = QDoubleSpinBox()
        fraction.setRange(field.least, field.most)
        fraction.setSingleStep(STEP)
        fraction.setValue(value)
        fraction.valueChanged.connect(lambda number: told(round(float(number), 2)))
        return fraction
    line = QLineEdit()
    if isinstance(value, str):
        line.setText(value)
        line.textEdited.connect(lambda text: told(text.strip()))
        return line
    line.setText(joined(map(str, value)) if isinstance(value, list | tuple) else "")
    line.setPlaceholderText(tr("Several are separated by semicolons"))
    line.textEdited.connect(lambda text: told(forms_of(text)))
    return line


def _choice(field: OptionField, value: object, told: Told) -> QComboBox:
    box = QComboBox()
    for stored, name in field.choices:
        box.addItem(name, stored)
    box.setCurrentIndex(next((at for at, (stored, _) in enumerate(field.choices) if stored == value), 0))
    box.activated.connect(lambda at: told(field.choices[at][0]))
    return box
