"""Find in all articles, and replace: results by article with the words around, each with a box to leave it out."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qa_tool.domain.issue import PlacedIssue
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from ui.editor.search import LONGEST, Search
from ui.keys import Keys
from ui.latest import Latest
from ui.looked_for import Field
from ui.models.preview_table import IN_ARTICLES, PreviewRow, PreviewTable, preview_rows
from ui.panels.changed_words import ChangedWords
from ui.panels.rows_view import RowsView
from ui.room import resize_on_screen
from ui.theme import SPACE
from ui.tongue import tr

if TYPE_CHECKING:
    # For its name only: the library comes after the first paint.
    from qa_tool.review.everywhere import FoundIn

_HINT = say("Enter in the list opens the article at the place; Space unticks a place that shall stay.")

#: Seconds in which a regular expression fills in what is typed as its replacement, at every key.
_SOON = 0.03


class EverywhereDesk(Protocol):
    """Where all articles are searched."""

    def search(self, wanted: Search, done: Callable[[tuple[FoundIn, ...], str], None]) -> None:
        """Look in all articles; `done` gets later what was found, and in a sentence what was left out, or ""."""

    def equal(self, placed: PlacedIssue, done: Callable[[tuple[FoundIn, ...], str], None]) -> None:
        """Look in all articles for issues that say the same; each place offers what its own issue suggests."""

    def go(self, article_id: int, span: Span) -> None:
        """Open an article at a place."""

    def replace(self, chosen: Sequence[FoundIn], done: Callable[[str], None]) -> None:
        """Put in what was chosen; `done` gets later what was done, in a sentence with {undo} for its key."""


class EverywhereDialog(QDialog):
    """Two fields, what is found, and what becomes of it; it stays open while the articles are looked at."""

    def __init__(self, desk: EverywhereDesk, parent: QWidget | None = None, keys: Keys | None = None) -> None:
        """Start empty; what is said names the keys that the actions have."""
        super().__init__(parent)
        self._desk = desk
        self._keys = keys or Keys(parent=self)
        self._latest = Latest()
        self.looking = False
        self._found: tuple[FoundIn, ...] = ()
        self._searched = Search("")
        # Whether each place has a replacement of its own.
        self._equal = False
        # What was replaced, to be said when it has been looked for again.
        self._done = ""
        #: By the number of a row: which of the found articles, and which place in it.
        self._places: list[tuple[int, int]] = []
        self.setWindowTitle(tr("Find in all articles"))
        self.setSizeGripEnabled(True)
        self.words, self.instead = QLineEdit(), QLineEdit()
        for field, name in ((self.words, tr("Find")), (self.instead, tr("Replace with"))):
            field.setAccessibleName(name)
            field.setClearButtonEnabled(True)
        self.instead.setPlaceholderText(tr("Leave empty to find only"))
        self.whole, self.case, self.regular = (
            self._box(tr("&Whole words"), tr("Find only whole words")),
            self._box(tr("Match &case"), tr("Tell capital letters from small ones")),
            self._box(
                tr("&Pattern"),
                tr("Find by a pattern (a regular expression); \\1 in the replacement stands for its first group"),
            ),
        )
        self._look = QPushButton(tr("&Find"))
        self._look.setDefault(True)
        self._look.setToolTip(tr("Look in the texts of all articles (Enter)"))
        self._look.clicked.connect(self.look)
        self.table = PreviewTable([], self, IN_ARTICLES)
        self.view = RowsView(self.table, stretch=2, name=tr("Places found"))
        self.view.setItemDelegate(ChangedWords(self.view))
        self.view.opened.connect(self._open)
        self.state = QLabel(tr(_HINT))
        self.state.setProperty("muted", True)
        self.state.setWordWrap(True)
        self._act = QPushButton(tr("&Replace"))
        self._act.setToolTip(tr("Replace every ticked place, in one step in each article"))
        self._act.setAutoDefault(False)
        self._act.clicked.connect(self._replace)
        self.table.dataChanged.connect(self._show_count)
        self.instead.textEdited.connect(self._on_instead)
        self._lay_out()
        self._show_count()
        self.view.say_nothing(tr("What is found appears here."))
        resize_on_screen(self, 960, 520)

    @property
    def fields(self) -> tuple[Field, ...]:
        """What is looked for, and how."""
        return self.words, self.instead, self.whole, self.case, self.regular

    def begin_with(self, words: str) -> None:
        """Have these words to look for in the field, but where a pattern is at work there.

        What was to stand in the place of others is not meant for them.
        """
        if words != self.words.text() and not self.regular.isChecked():
            self.words.setText(words)
            self.instead.clear()

    def offer(self, placed: PlacedIssue) -> None:
        """Look for what an issue says in all articles, to put its first suggestion there, as it fits each place."""
        self.words.setText(placed.issue.text)
        self.instead.setText(placed.issue.suggestions[0])
        self.regular.setChecked(False)
        self.whole.setChecked(True)
        self.case.setChecked(True)
        self._search_by(lambda done: self._desk.equal(placed, done), equal=True)

    @Slot()
    def look(self) -> None:
        """Search; what was asked before is dropped."""
        wanted = self._wanted()
        wrong = _what_is_wrong(wanted)
        self.words.setProperty("wrong", bool(wrong))
        self.words.style().polish(self.words)
        if wrong or not wanted.words:
            self._latest.forget()
            self._take((), "")
            self.view.say_nothing(wrong or tr("What is found appears here."))
            self.state.setText(wrong or tr(_HINT))
            return
        self._search_by(lambda done: self._desk.search(wanted, done), equal=False)

    # inner workings

    def _search_by(self, search: Callable[[Callable[[tuple[FoundIn, ...], str], None]], None], *, equal: bool) -> None:
        said, self._done = self._done, ""
        self._take((), "")
        self._equal = equal
        self.looking = True
        self.view.say_nothing(tr("Searching…"))
        self.state.setText(tr("Searching…"))
        search(self._latest.only(lambda found, left_out: self._take(found, left_out, said)))

    def _wanted(self) -> Search:
        return Search(
            self.words.text(), self.whole.isChecked(), self.case.isChecked(), regular=self.regular.isChecked()
        )

    def _take(self, found: tuple[FoundIn, ...], left_out: str, said: str = "") -> None:
        self.looking = False
        self._found = found
        self._searched = self._wanted()
        self._places = [(n, m) for n, one in enumerate(found) for m in range(len(one.places))]
        number = len(self._places)
        where = tr(
            "{places} in {articles}. {hint}",
            places=tr("{number:,} place", "{number:,} places", number=number),
            articles=tr("{number:,} article", "{number:,} articles", number=len(found)),
            hint=tr(_HINT),
        )
        nothing = said or tr("Nothing was found.")
        self.state.setText(f"{left_out} {f'{said} {where}' if number else nothing}".strip())
        self._show_rows()
        self.view.say_nothing(nothing)
        if number:
            self.view.show_row(0)
            self.view.setFocus()

    @Slot()
    def _show_rows(self) -> None:
        """Show what stands at each place, and what would with the present replacement."""
        rows: list[PreviewRow] = []
        until = time.monotonic() + _SOON
        for one in self._found:
            offers = self._offers(one, until - time.monotonic())
            rows += [
                replace(row, number=len(rows) + n, article=one.article.title)
                for n, row in enumerate(preview_rows(one.text, offers))
            ]
        self.table.show_rows(rows)
        # Where nothing is to be put in, the words would stand there twice.
        self.view.show_column(2, bool(self.instead.text()) or self._equal)
        self._show_count()

    @Slot()
    def _on_instead(self) -> None:
        """Put what is typed now in every place, also where each place had its own."""
        self._equal = False
        self._show_rows()

    def _offers(self, one: FoundIn, seconds: float) -> list[tuple[Span, str]]:
        """Return the places of an article with what would stand there now; as they are, where nothing is typed."""
        if self._equal:
            return list(one.places)
        as_is = [(span, span.of(one.text)) for span, _ in one.places]
        if not self.instead.text():
            # To take words out of all articles would be too easily done, by whoever only looks for them.
            return as_is
        try:
            if not self._searched.regular:
                return [(span, self.instead.text()) for span, _ in one.places]
            return self._searched.offers(one.text, self.instead.text(), max(0.01, seconds))[: len(one.places)]
        except (ValueError, TimeoutError):
            return as_is

    @Slot()
    def _show_count(self, *_changed: object) -> None:
        # Equal issues have each its own, which may be to delete the words.
        ticked = self.table.ticked() if self.instead.text() or self._equal else []
        articles = len({self._places[number][0] for number in ticked})
        words = tr(
            "&Replace {places} in {articles}",
            places=tr("{number:,} place", "{number:,} places", number=len(ticked)),
            articles=tr("{number:,} article", "{number:,} articles", number=articles),
        )
        self._act.setText(words if ticked else tr("&Replace"))
        self._act.setEnabled(bool(ticked))

    @Slot(object)
    def _open(self, row: PreviewRow) -> None:
        number, place = self._places[row.number]
        one = self._found[number]
        if one.article.id is not None:
            self._desk.go(one.article.id, one.places[place][0])

    @Slot()
    def _replace(self) -> None:
        ticked: dict[int, list[int]] = {}
        for row in self.table.ticked():
            number, place = self._places[row]
            ticked.setdefault(number, []).append(place)
        chosen = []
        for number, places in ticked.items():
            offers = self._offers(self._found[number], LONGEST)
            chosen.append(self._found[number]._replace(places=tuple(offers[place] for place in places)))
        self._act.setEnabled(False)
        self._desk.replace(chosen, self._on_replaced)

    def _on_replaced(self, said: str) -> None:
        """Look again, and say what was done rather than that nothing is left."""
        self._done = self._keys.words(said)
        self.look()

    def _box(self, text: str, tip: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setToolTip(tip)
        return box

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(2 * SPACE)
        for row, (text, field) in enumerate(((tr("Fi&nd"), self.words), (tr("Replace wit&h"), self.instead))):
            label = QLabel(text)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self._look, 0, 2)
        boxes = QHBoxLayout()
        boxes.setSpacing(4 * SPACE)
        for box in (self.whole, self.case, self.regular):
            boxes.addWidget(box)
        boxes.addStretch(1)
        grid.addLayout(boxes, 2, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.state, 1)
        foot.addWidget(self._act)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addLayout(grid)
        column.addWidget(self.view, 1)
        column.addLayout(foot)


def _what_is_wrong(wanted: Search) -> str:
    """Return what is wrong with a regular expression, or ""."""
    try:
        wanted.offers("", "")
    except ValueError as error:
        return tr("This pattern cannot be read: {error}.", error=error)
    return ""
