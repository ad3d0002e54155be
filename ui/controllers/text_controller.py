"""The open article: typing, every change to its text, the answers of the checks, and the current issue."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qa_tool.domain.article import Article
from qa_tool.domain.changes import Changes
from qa_tool.domain.correction import TextEdit
from qa_tool.domain.errors import EmendError, InUse
from qa_tool.domain.issue import Checked, PlacedIssue
from qa_tool.domain.said import Said
from qa_tool.review.session import ReviewSession
from ui.background import giving_way
from ui.controllers.same_issue import at_its_place, moved
from ui.controllers.typed_run import TypedRun
from ui.models.step_wording import step_words
from ui.tongue import tr

if TYPE_CHECKING:
    # Imported for their names only: they load the checks, which come after the first paint.
    from qa_tool.checks.facts import Facts
    from ui.background.checker import BackgroundChecker

#: Milliseconds from a key to the request for a check: keys that come together are checked together.
CHECK_DELAY = 10
#: The same after a suggestion and the like: first the next issue is painted, which takes twice as long beside a check.
CHECK_REST = 60


class TextController(QObject):
    """The open article: the only one who calls the mutators of its session, and who asks the check thread."""

    changed = Signal(object)
    current_changed = Signal(object)
    article_opened = Signal()
    show_span = Signal(object)
    failed = Signal(object)
    #: A sentence for the editor, in which {action} stands for the key of an action (ui.keys).
    told = Signal(str)
    checked = Signal()
    caret_went = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing open; the checker is given later, when the first picture stands."""
        super().__init__(parent)
        self._session: ReviewSession | None = None
        # What was typed and the session has not been told of yet: it is once the letter is painted, or somebody asks.
        self._untold: list[tuple[int, str, str]] = []
        # Whether that had some of it written to the log, which is told when the checks are asked.
        self._written = False
        self.current: PlacedIssue | None = None
        # As they stood when they were asked for last, and whether typing has moved them since.
        self._issues: tuple[PlacedIssue, ...] = ()
        self._moved = False
        self.latest: Checked | None = None
        self._checker: BackgroundChecker | None = None
        self._facts: Facts | None = None
        # Whether the checks have still to make of the facts what they need.
        self._new_facts = False
        # What the checks answered last, and what others add to it.
        self._own: Checked | None = None
        self.join: Callable[[Checked], Checked] = lambda checked: checked
        self._caret = 0
        #: What works beside the window waits while it answers the editor.
        self.window_first = giving_way.WindowFirst(self)
        #: Has what an input method is composing written, before anything else is done to the text.
        self.end_composing: Callable[[], None] = lambda: None
        self._run = TypedRun(self)
        self._run.due.connect(self._write_typing)
        self._run.over.connect(self.settle)
        self._ask = QTimer(self, singleShot=True)
        self._ask.timeout.connect(self._request_check)

    # what is open

    @property
    def session(self) -> ReviewSession | None:
        """The open article under review, up to the last key."""
        self._catch_up()
        return self._session

    @property
    def issues(self) -> tuple[PlacedIssue, ...]:
        """The open issues in order of place, where they stand up to the last key."""
        self._catch_up()
        if self._moved:
            self._refresh_issues()
        return self._issues

    @property
    def article(self) -> Article | None:
        """The open article."""
        return self._session.article if self._session else None

    @property
    def facts(self) -> Facts | None:
        """What the checks know besides the text, once the database is open."""
        return self._facts

    @property
    def checking(self) -> bool:
        """Whether an answer of the checks is still to come."""
        if self._checker is None or (self._session is not None and self._own is None):
            # Nothing may have been asked yet: what the checks know comes with the database.
            return True
        return self._ask.isActive() or self._checker.busy

    @property
    def caret(self) -> int:
        """Where the editor is in the text, in code points."""
        self._catch_up()
        return self._caret

    @caret.setter
    def caret(self, position: int) -> None:
        self._catch_up()
        self._caret = position

    def follow_composing(self, is_composing: Callable[[], bool], end_composing: Callable[[], None]) -> None:
        """Learn from whoever shows the text whether an input method is composing in it, and how to end that."""
        self._run.is_composing, self.end_composing = is_composing, end_composing

    @property
    def is_composing(self) -> bool:
        """Whether an input method is composing something that is not in the text yet."""
        return self._run.is_composing()

    def attach_checker(self, checker: BackgroundChecker) -> None:
        """Take the check thread into service."""
        self._checker = checker
        checker.checked.connect(self._on_checked)
        self._request_check()

    def set_facts(self, facts: Facts) -> None:
        """Check with other knowledge from now on: a changed glossary, another source language.

        Which names the editor has put into the article stays known.
        """
        known = self._facts.retyped if self._facts else facts.retyped
        self._check_with(replace(facts, retyped=facts.retyped or known))

    def set_retyped(self, retyped: frozenset[tuple[str, str]]) -> None:
        """Check by these names from now on: (the form that stood there, the one that the editor put in its place)."""
        if self._facts is not None and self._facts.retyped != retyped:
            self._check_with(replace(self._facts, retyped=retyped))

    def _check_with(self, facts: Facts) -> None:
        self._facts = facts
        self._new_facts = True
        giving_way.spare()
        self._request_check()

    def open(self, session: ReviewSession, facts: Facts | None, caret: int = 0) -> None:
        """Put an article on the desk."""
        self._put(session, facts, caret)
        self._request_check()

    def close_article(self) -> None:
        """Take the article off the desk."""
        self._put(None, self._facts, self._caret)

    def _put(self, session: ReviewSession | None, facts: Facts | None, caret: int) -> None:
        self.end_composing()
        self.settle()
        if self._checker:
            self._checker.forget()
        self._session = session
        self.latest = self._own = None
        self._issues, self._moved = (), False
        self._facts = facts
        self._caret = caret
        self._set_current(None)
        self.article_opened.emit()

    # typing

    def typed(self, start: int, removed: str, inserted: str) -> None:
        """Record what the editor just typed; the display shows it already.

        The letter is painted first: all that is done here is to keep it, and to ask for a check in a moment.
        """
        if self._session is None:
            return
        self._untold.append((start, removed, inserted))
        self._ask.start(CHECK_DELAY)
        if self.current is not None:
            self._forget_current_if_gone()

    @Slot()
    def settle(self) -> None:
        """Write what was typed to the log now."""
        session = self.session
        self._run.end()
        if session is not None:
            self._tell_written(session.settle())

    def _catch_up(self) -> None:
        if self._untold:
            self._tell_typed()

    def _tell_typed(self) -> None:
        """Tell the session what was typed since it was told last."""
        # Taken out at once: whoever is asked meanwhile asks for the session.
        untold, self._untold = self._untold, []
        if self._session is None:
            return
        self._moved = True
        for start, removed, inserted in untold:
            if self._session.edit(start, removed, inserted).corrections:
                self._written = True
            self._caret = start + len(inserted)
        self._run.go_on()

    @Slot()
    def _write_typing(self) -> None:
        if self.session is not None:
            self._tell_written(self.session.write_typing())

    def _tell_written(self, changes: Changes) -> None:
        if changes.corrections or self._written:
            self._written = False
            self._tell_trouble()
            self.changed.emit(Changes(corrections=True))

    # changes to the text

    def replace(self, edits: Sequence[TextEdit]) -> None:
        """Carry out replacements as one step, and say how many; positions are those of the present text."""
        if self._mutate(lambda s: s.replace(edits)) is not None:
            places = tr("{number:,} place", "{number:,} places", number=len(edits))
            self.told.emit(tr("Replaced {places}. {{undo}} takes it back in one step.", places=places))

    def undo(self) -> None:
        """Take back the last step, and say which it was."""
        self.end_composing()
        self.settle()
        step = self.session.next_undo if self.session else None
        self._step(
            lambda s: s.undo(),
            tr("Taken back: {step}. {{redo}} does it again.", step=step_words(step)) if step is not None else "",
            tr("There is nothing to undo: this is the machine's text."),
        )

    def redo(self) -> None:
        """Do again what was taken back last."""
        self.end_composing()
        self.settle()
        step = self.session.next_redo if self.session else None
        self._step(
            lambda s: s.redo(),
            tr("Done again: {step}. {{undo}} takes it back.", step=step_words(step)) if step is not None else "",
            tr("There is nothing to redo."),
        )

    def revert(self, number: int) -> None:
        """Take back one correction of the history alone."""
        self._mutate_and_tell(lambda s: s.revert(number))

    def _step(self, act: Callable[[ReviewSession], Changes], done: str, nothing: str) -> Changes | None:
        changes = self._mutate(act)
        if changes is not None:
            # Also so that what was said of the step before does not stay.
            self.told.emit(done or nothing)
        return changes

    def _mutate_and_tell(self, act: Callable[[ReviewSession], Changes]) -> None:
        """Do something that undo takes back, and say what it was: also so that nothing older stays said."""
        if self._mutate(act) is not None:
            self._tell_last_step()

    def _tell_last_step(self) -> None:
        if self.session is not None and self.session.next_undo is not None:
            self.told.emit(tr("{step}. {{undo}} takes it back.", step=step_words(self.session.next_undo)))

    # what follows a change

    def take_repaints(self) -> tuple[int, ...]:
        """Return the paragraphs whose marks look different since this was asked last."""
        return self.session.take_repaints() if self.session else ()

    def _mutate(self, act: Callable[[ReviewSession], Changes]) -> Changes | None:
        """Do something to the article and tell of it; None where it failed, which is told, too."""
        self.end_composing()
        session = self.session
        if session is None:
            return None
        self.window_first.claim()
        self.settle()
        changes = self._attempt(lambda: act(session))
        if changes is None:
            return None
        self._tell_trouble()
        if changes != Changes():
            # Where there was nothing to undo, say, its words stay selected, and a digit is for it.
            self._set_current(None)
        self._refresh_issues()
        if changes.caret is not None:
            self.caret = changes.caret.start
        if changes.edits:
            self._ask.start(CHECK_REST)
        self.changed.emit(changes)
        return changes

    def _tell_trouble(self) -> None:
        trouble = self.session.trouble if self.session is not None else None
        # What waits for another program is tried again, and told where that takes longer than a moment.
        if trouble is not None and not isinstance(trouble, InUse):
            self.failed.emit(trouble)

    def _attempt(self, act: Callable[[], Changes]) -> Changes | None:
        try:
            return act()
        except EmendError as error:
            self.failed.emit(error)
            return None

    # the current issue

    def _set_current(self, placed: PlacedIssue | None) -> None:
        if placed != self.current:
            self.window_first.claim()
            self.current = placed
            self.current_changed.emit(placed)

    def _forget_current_if_gone(self) -> None:
        self._refresh_issues()
        now = moved(self.current, self.issues, self._caret) if self.current is not None else None
        if now is None:
            self._set_current(None)
        else:
            # Typing has shifted it, and it is the same: nobody need draw it anew before the checks answer.
            self.current = now

    def _follow_current(self) -> None:
        """Keep the current issue after an answer of the checks."""
        current = self.current
        if current is not None:
            self._set_current(at_its_place(current, self.issues) or moved(current, self.issues, self._caret))

    def _refresh_issues(self) -> None:
        session, self._moved = self.session, False
        self._issues = session.issues() if session else ()

    # the checks

    @Slot()
    def _request_check(self) -> None:
        self._ask.stop()
        session = self.session
        if self._written:
            self._tell_written(Changes())
        if session is not None and self._checker is not None and self._facts is not None:
            self._checker.request(self._facts, session.paragraphs)

    @Slot(object)
    def _on_checked(self, checked: Checked) -> None:
        if self.session is None:
            return
        if self._new_facts:
            self._new_facts = False
            giving_way.spare()
        self._own = checked
        self.join_again()
        for failed in checked.failed:
            said = tr("The check {check} failed and was left out. The others are complete.", check=failed.check)
            self.told.emit(tr(failed.error) if isinstance(failed.error, Said) else said)

    def join_again(self) -> None:
        """Take over the last answer of the checks, with what others add to it by now."""
        if self.session is None or self._own is None:
            return
        self.window_first.claim()
        self.latest = self.join(self._own)
        changes = self.session.take(self.latest)
        self._refresh_issues()
        self._follow_current()
        self.changed.emit(changes)
        self.checked.emit()
