"""The fields of a check's options: the type of each makes its widget."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QSpinBox,
)

from qa_tool.checks.options import fields_of, option
from ui.dialogs.option_fields import widget_for


class Side(StrEnum):
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True)
class Options:
    bold: bool = option(True, "Bold")
    many: int = option(3, "Many", least=1, most=9)
    share: float = option(0.5, "Share", most=1)
    side: Side = option(Side.LEFT, "Side", labels={Side.LEFT: "to the left", Side.RIGHT: "to the right"})
    name: str = option("", "Name")
    words: tuple[str, ...] = option((), "Words")


def test_the_type_of_a_field_makes_its_widget(qtbot):
    told, widgets = {}, {}
    for field in fields_of(Options()):
        widgets[field.name] = widget = widget_for(
            field, field.default, lambda value, name=field.name: told.update({name: value})
        )
        qtbot.addWidget(widget)
        assert widget.accessibleName() == field.title
    kinds = [type(widget) for widget in widgets.values()]
    assert kinds == [QCheckBox, QSpinBox, QDoubleSpinBox, QComboBox, QLineEdit, QLineEdit]
    widgets["bold"].click()
    widgets["many"].setValue(99)
    widgets["share"].setValue(0.55)
    widgets["side"].activated.emit(1)
    qtbot.keyClicks(widgets["name"], "Ada ")
    qtbot.keyClicks(widgets["words"], "a; b;a; ")
    assert told == {"bold": False, "many": 9, "share": 0.55, "side": "right", "name": "Ada", "words": ("a", "b")}
    for field in fields_of(Options()):
        assert field.takes(told[field.name])


def test_a_stored_value_that_does_not_fit_shows_as_the_default(qtbot):
    many = fields_of(Options())[1]
    widget = widget_for(many, "lots", lambda _value: None)
    qtbot.addWidget(widget)
    assert widget.value() == 3
