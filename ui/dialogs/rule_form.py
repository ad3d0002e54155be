"""The fields of one rule of the house, and what it finds in the open article while it is being written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from html import escape

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from qa_tool.domain.errors import EmendError
from qa_tool.domain.house_rule import HouseRule, line_of, news_in
from qa_tool.domain.issue import Severity
from qa_tool.house.finder import Hit, fault_of, places_of
from qa_tool.text.sentences import split
from ui.models.wording import SEVERITIES
from ui.theme import SPACE, Theme
from ui.tongue import tr

#: Milliseconds from the last key until the rule is looked for.
DELAY = 150
#: Places that are shown, and letters around each.
_SHOWN, _AROUND = 4, 28


class RuleForm(QWidget):
    """Shows a rule; `changed` carries it as it is written now."""

    changed = Signal(object)

    def __init__(self, paragraphs: Sequence[str]) -> None:
        """`paragraphs` are those of the open article, none where there is no article."""
        super().__init__()
        self._paragraphs = paragraphs
        self._rule = HouseRule("")
        self._filling = False
        self._soon = QTimer(self, singleShot=True, interval=DELAY)
        self._soon.timeout.connect(self.look)
        self.sought = self._line(tr("Look for"), tr("The words that the house does not write"))
        self.instead = self._line(
            tr("Instead"), tr("What stands there instead; several are separated by semicolons. Left empty: advice only")
        )
        self.note = self._line(tr("Note"), tr("What the editor is told, for example: We write “per cent”."))
        self.severity = QComboBox()
        self.severity.setAccessibleName(tr("Severity"))
        self.severity.setToolTip(tr("How severe it is where these words stand"))
        for severity in (Severity.MINOR, Severity.MAJOR, Severity.CRITICAL):
            self.severity.addItem(tr(SEVERITIES[severity]), severity)
        self.whole = self._box(tr("&Whole words only"), tr("“per” is not found in “paper”"))
        self.case = self._box(tr("Tell &capitals apart"), tr("“US” is not found in “us”"))
        self.endings = self._box(
            tr("Plurals and v&erb forms, too"), tr("“utilise” is found in “utilised”, and “use” becomes “used”")
        )
        self.pattern = self._box(
            tr("A &pattern (regular expression)"),
            tr("For those who know them: \\1 in the second field stands for what the first group found"),
        )
        self.message = _said(bad=True)
        self.count, self.places = _said(), _said()
        self.places.setTextFormat(Qt.TextFormat.RichText)
        self.places.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self.severity.activated.connect(self._on_change)
        self.show_rule(self._rule)

    @property
    def rule(self) -> HouseRule:
        """The rule as it is written now."""
        return replace(
            self._rule,
            find=self.sought.text(),
            replace=news_in(self.instead.text()),
            note=self.note.text().strip(),
            # As text in the model: an enumeration of strings does not come back from it as such.
            severity=Severity(self.severity.currentData()),
            is_pattern=self.pattern.isChecked(),
            match_case=self.case.isChecked(),
            whole_words=self.whole.isChecked(),
            inflected=self.endings.isChecked() and not self.pattern.isChecked(),
        )

    def show_rule(self, rule: HouseRule) -> None:
        """Show a rule, unless it is the one that is being written."""
        before, self._rule = self.rule, rule
        if replace(before, is_on=rule.is_on) != rule:
            self._filling = True
            self.sought.setText(rule.find)
            self.instead.setText(line_of(rule.replace))
            self.note.setText(rule.note)
            for line in (self.sought, self.instead, self.note):
                line.setCursorPosition(0)
            self.severity.setCurrentIndex(max(0, self.severity.findData(rule.severity)))
            for box, on in (
                (self.pattern, rule.is_pattern),
                (self.case, rule.match_case),
                (self.whole, rule.whole_words),
                (self.endings, rule.inflected),
            ):
                box.setChecked(on)
            self._filling = False
        self._judge()
        self.look()

    @Slot()
    def look(self) -> None:
        """Show now what the rule finds in the open article."""
        self._soon.stop()
        rule = self.rule
        self.places.setText("")
        if rule.is_empty or fault_of(rule):
            self.count.setText("")
            return
        if not any(self._paragraphs):
            self.count.setText(tr("With an article open you see here what it finds."))
            return
        try:
            found = places_of(rule, self._sentences)
        except EmendError:
            self.count.setText(tr("This pattern takes too long. Make it simpler."))
            return
        count = tr(
            "Found in the open article: {number} place",
            "Found in the open article: {number:,} places",
            number=len(found),
        )
        self.count.setText(count if found else tr("Not found in the open article"))
        theme = Theme.of(self.palette())
        self.places.setText("".join(_shown(text, hit, theme) for text, hit in found[:_SHOWN]))

    # inner workings

    @cached_property
    def _sentences(self) -> tuple[str, ...]:
        return tuple(sentence.text for text in self._paragraphs for sentence in split(text))

    def _line(self, name: str, tip: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setToolTip(tip)
        line.textEdited.connect(self._on_change)
        return line

    def _box(self, name: str, tip: str) -> QCheckBox:
        box = QCheckBox(name)
        box.setToolTip(tip)
        box.toggled.connect(self._on_change)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(3 * SPACE)
        form.setVerticalSpacing(2 * SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("Look &for"), self.sought)
        form.addRow(tr("&Instead"), self.instead)
        form.addRow(tr("N&ote"), self.note)
        form.addRow(tr("Se&verity"), self.severity)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACE)
        column.addLayout(form)
        for box in (self.whole, self.case, self.endings, self.pattern):
            column.addWidget(box)
        column.addWidget(self.message)
        column.addWidget(self.count)
        # It has what room is left, and never makes the window larger.
        self.places.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column.addWidget(self.places, 1)

    @Slot()
    def _on_change(self, *_said: object) -> None:
        if self._filling:
            return
        self._judge()
        self._soon.start()
        self._rule = self.rule
        self.changed.emit(self._rule)

    def _judge(self) -> None:
        rule = self.rule
        fault = "" if rule.is_empty else fault_of(rule)
        self.message.setText(tr(fault))
        self.message.setVisible(bool(fault))
        self.endings.setEnabled(not rule.is_pattern)


def _said(*, bad: bool = False) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("bad", bad)
    return label


def _shown(text: str, hit: Hit, theme: Theme) -> str:
    """Return a place with what stands around it, as HTML."""
    start, end = hit.span.start, hit.span.end
    before, behind = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    # Cut between words.
    if start > _AROUND:
        before = f"… {before.partition(' ')[2]}"
    if len(text) > end + _AROUND:
        behind = f"{behind.rpartition(' ')[0]} …"
    new = f' <span style="color: {theme.muted}">→ {escape(hit.suggestions[0])}</span>' if hit.suggestions else ""
    words = f"{escape(before)}<b>{escape(text[start:end])}</b>{new}{escape(behind)}"
    return f'<p style="margin: 0 0 4px 0">{words}</p>'
