"""The source beside the article: ties the panel, the article, the card and the dock to what stands for what."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDockWidget, QFileDialog, QMainWindow

from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import PlacedIssue
from qa_tool.domain.span import Span
from qa_tool.review.side_by_side import Pair, SideBySide, named_in_source
from qa_tool.text.offsets import Utf16Map
from ui.background.jobs import JobRunner
from ui.controllers.review_controller import ReviewController
from ui.controllers.source_side import SourceSide
from ui.dialogs import document_files
from ui.docks import Docks
from ui.editor.article_editor import ArticleEditor
from ui.editor.side_scroll import SideScroll
from ui.keys import Keys
from ui.panels.card_panel import CardPanel
from ui.panels.source_panel import SourcePanel
from ui.tongue import tr


class SourcePane(QObject):
    """Shows the source of the open article, and marks on both sides the sentence in which the editor is."""

    def __init__(
        self,
        window: QMainWindow,
        controller: ReviewController,
        editor: ArticleEditor,
        card: CardPanel,
        *,
        jobs: JobRunner,
        keys: Keys,
    ) -> None:
        """Build the panel; `tie` follows when its dock is known."""
        super().__init__(window)
        self._window, self._controller, self._editor, self._card = window, controller, editor, card
        self.side = SourceSide(controller, jobs, self)
        self.panel = SourcePanel(keys=keys)
        self._scroll = SideScroll(editor, self.panel.view, self)
        self._docks: Docks | None = None
        self._dock: QDockWidget | None = None
        # Whether the editor wants to see sources; what shows and hides by itself does not count.
        self._wanted, self._own = True, False
        # The article and the source in UTF-16 units, as Qt counts.
        self._ours = self._units = Utf16Map("")
        self.panel.set_text_size(editor.text_size())
        self.panel.attach_asked.connect(self.attach)
        self.panel.paste_asked.connect(self.paste)
        self.panel.place_chosen.connect(self._on_place)
        self.side.changed.connect(self._on_source)
        self.side.laid.connect(self._on_laid)
        editor.zoomed.connect(self.panel.set_text_size)
        controller.caret_went.connect(self._mark)
        controller.show_span.connect(self._mark)
        card.beside = self._beside

    def tie(self, docks: Docks) -> None:
        """Show and hide the dock of the source with it from now on."""
        self._docks, self._dock = docks, docks.dock("source")
        dock = self._dock
        dock.toggleViewAction().toggled.connect(self._on_toggled)
        self._on_source()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return the handlers of the actions that are about the source."""
        return {
            "attach-source": self.attach,
            "paste-source": self.paste,
            "detach-source": self.side.detach,
            "first-places": self.put_back_panels,
        }

    def put_back_panels(self) -> None:
        """Show every panel where it was at first, and the source beside the card where there is one."""
        if self._docks is not None:
            self._own = True
            self._docks.put_back()
            self._own = False
            self._wanted = True
            self._on_source()

    def attach(self) -> None:
        """Ask for the file of the source."""
        if self._controller.article is None:
            return
        folder = document_files.begin_in(self._controller.folder())
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Attach source"), folder, document_files.to_open())
        if name:
            self._wanted = True
            self.side.attach(Path(name))

    def paste(self) -> None:
        """Take the text on the clipboard as the source."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self._controller.failed.emit(EmendError("There is no text on the clipboard.", "Copy the source first."))
            return
        self._wanted = True
        self.side.attach_text(text)

    # inner workings

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:
        if not self._own and self.side.text:
            self._wanted = shown

    @Slot()
    def _on_source(self) -> None:
        text = self.side.text
        self._units = Utf16Map(text or "")
        self.panel.show_source(text)
        if self._dock is not None:
            self._own = True
            self._dock.setVisible(bool(text) and self._wanted)
            self._own = False

    @Slot()
    def _on_laid(self) -> None:
        session, pairs = self._controller.session, self.side.pairs
        self._ours = ours = Utf16Map(session.text if session else "")
        self._scroll.pairs = SideBySide(
            tuple(Pair(_units(pair.ours, ours), _units(pair.theirs, self._units)) for pair in pairs.pairs)
        )
        self._mark()
        self._card.refresh_soon()

    @Slot()
    def _mark(self, *_where: object) -> None:
        """Mark the sentence at the caret on both sides; while it is typed in, the marks stay as they are."""
        if self.side.pairs.pairs and not self.side.is_current:
            return
        pair = self.side.pairs.of_ours(self._controller.caret)
        self._show(pair)

    def _show(self, pair: Pair | None) -> None:
        self._editor.mark_sentence(pair.ours if pair else None)
        theirs = _units(pair.theirs, self._units) if pair else None
        self.panel.mark(theirs)
        self._scroll.current = Pair(_units(pair.ours, self._ours), theirs) if pair else None
        if not self.panel.view.hasFocus():
            self._scroll.follow_article()

    @Slot(int)
    def _on_place(self, position: int) -> None:
        """Go to what stands for the sentence of the source that the editor went to."""
        pair = self.side.pairs.of_theirs(self._units.to_code_points(position))
        if pair is not None and pair.ours is not None and self.side.is_current:
            self._editor.reveal(Span(pair.ours.start, pair.ours.start), select=False)
        elif pair is not None:
            self.panel.mark(_units(pair.theirs, self._units))

    def _beside(self, placed: PlacedIssue) -> tuple[str, tuple[Span, ...]]:
        """Return what the source says where an issue stands, and the words of it that the evidence names."""
        text, article = self.side.text, self._controller.article
        pair = self.side.pairs.of_ours(placed.span.start)
        said = pair.theirs.of(text) if pair and pair.theirs and text else ""
        return said, named_in_source(placed.issue, said, article.source_language if article else None)


def _units(span: Span | None, units: Utf16Map) -> Span | None:
    return Span(units.to_utf16(span.start), units.to_utf16(span.end)) if span is not None else None
