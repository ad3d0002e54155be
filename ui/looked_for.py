"""What stands in the fields that filter and find, carried from a window to the one that takes its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

Field = QLineEdit | QCheckBox | QComboBox


def values_in(fields: Sequence[Field]) -> tuple[object, ...]:
    """Return what stands in each field, in no language."""
    return tuple(map(_value, fields))


def fill(fields: Sequence[Field], values: Sequence[object]) -> None:
    """Put back what `values_in` gave of the same fields; a choice that is not offered any more is left alone."""
    for field, value in zip(fields, values, strict=True):
        if isinstance(field, QLineEdit):
            field.setText(str(value))
        elif isinstance(field, QCheckBox):
            field.setChecked(bool(value))
        elif (at := field.findData(value)) >= 0:
            field.setCurrentIndex(at)


def _value(field: Field) -> object:
    if isinstance(field, QLineEdit):
        return field.text()
    return field.isChecked() if isinstance(field, QCheckBox) else field.currentData()
