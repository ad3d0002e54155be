"""What is tried of the menus Edit and Review: the text, its issues, and what is decided of them."""

from dataclasses import replace
from datetime import UTC, datetime

from hand import of
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from qa_tool.domain.decision import Decision, Scope
from qa_tool.domain.issue import Severity
from qa_tool.domain.span import Span
from ui.dialogs.font_dialog import FontDialog
from ui.dialogs.preferences_dialog import PreferencesDialog
from ui.dialogs.preview_dialog import PreviewDialog
from ui.dialogs.rule_dialog import RuleDialog
from ui.dialogs.second_reader_dialog import SecondReaderDialog
from ui.dialogs.shortcuts_dialog import ShortcutsDialog

THEN = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@of("undo", "redo")
def _(hand, name):
    before = hand.controller.session.text
    hand.choose()
    hand.controller.apply_suggestion(0)
    after = hand.controller.session.text
    assert after != before
    if name == "redo":
        hand.controller.undo()
    yield
    assert hand.controller.session.text == hand.editor.toPlainText() == (before if name == "undo" else after)


@of("find", "replace")
def _(hand, name):
    hand.around.find_bar.close_bar()
    yield
    assert hand.around.find_bar.isVisible()
    assert hand.around.find_bar.isAncestorOf(QApplication.focusWidget())
    hand.around.find_bar.close_bar()


@of("find-next", "find-previous")
def _(hand, name):
    hand.around.find_bar.open_find()
    QTest.keyClicks(QApplication.focusWidget(), "Russia")
    hand.editor.setFocus()
    before = hand.editor.selection()
    yield
    found = hand.editor.selection()
    assert found.of(hand.controller.session.text) == "Russia"
    assert found != before
    hand.around.find_bar.close_bar()


@of("find-everywhere")
def _(hand):
    yield
    assert hand.around.everywhere.isVisible()
    hand.until(hand.around.everywhere.words.hasFocus)
    hand.around.everywhere.close()


@of("profile", "article-glossaries")
def _(hand, name):
    wanted = {"profile": "&Edit the profiles…", "article-glossaries": "As the &profile"}[name]
    yield
    hand.until(lambda: any(a.text().startswith(wanted) for a in QApplication.activePopupWidget().actions()))
    while QApplication.activePopupWidget():
        QApplication.activePopupWidget().close()


@of("preferences", "second-reader", "keys", "reading-font", "about")
def _(hand, name):
    kind = {
        "preferences": PreferencesDialog,
        "second-reader": SecondReaderDialog,
        "keys": ShortcutsDialog,
        "reading-font": FontDialog,
        "about": QMessageBox,
    }[name]
    hand.answer(kind)
    yield
    hand.until(lambda: hand.shown)
    assert issubclass(hand.shown[0], kind)


@of("next-issue", "previous-issue")
def _(hand, name):
    # What is minor is passed over until it is switched on.
    first, second, *_ = [p for p in hand.controller.issues if p.issue.severity is not Severity.MINOR]
    hand.controller.choose(first if name == "next-issue" else second)
    yield
    wanted = second if name == "next-issue" else first
    assert hand.controller.current == wanted
    assert hand.editor.selection() == wanted.span


@of("minor")
def _(hand):
    minor = [p for p in hand.controller.issues if p.issue.severity is Severity.MINOR]
    rows = hand.desk.emend.surroundings.issues.table
    serious = [p for p in hand.controller.issues if p not in minor]
    assert minor
    # The list follows shortly after the checks.
    hand.until(lambda: [row.placed for row in rows.shown_rows()] == serious)
    yield
    assert [row.placed for row in rows.shown_rows() if row.placed in minor] == minor


@of("next-suspect")
def _(hand):
    waiting = [span for span, _ in hand.controller.unread_suspects()]
    assert waiting
    yield
    assert hand.editor.selection() in waiting


@of("sentence-fine")
def _(hand):
    placed = hand.choose(lambda p: p.issue.text == "Prigozin")
    yield
    assert placed not in hand.controller.issues
    assert any("Prigozin" in sentence for sentence in hand.controller.session.read)


@of("suggestion-menu")
def _(hand):
    placed = hand.of_term()
    yield
    assert f"&1  {placed.issue.suggestions[0]}" in hand.popup()


@of(*(f"apply-{number}" for number in range(1, 10)))
def _(hand, name):
    placed = hand.of_term()
    hand.controller.choose(replace(placed, issue=replace(placed.issue, suggestions=tuple("abcdefghi"))))
    yield
    letter = "abcdefghi"[int(name[-1]) - 1]
    assert Span(placed.span.start, placed.span.start + 1).of(hand.controller.session.text) == letter
    assert hand.controller.session.log[-1].inserted == letter


@of("apply-equal")
def _(hand):
    hand.choose(lambda p: p.issue.text == "Zaporiza")
    hand.answer(PreviewDialog, PreviewDialog.accept)
    yield
    hand.until(lambda: "Zaporiza " not in hand.controller.session.text)
    assert hand.shown == [PreviewDialog]


@of("apply-everywhere")
def _(hand):
    placed = hand.of_term()
    yield
    dialog = hand.around.everywhere
    assert dialog.isVisible()
    assert (dialog.words.text(), dialog.instead.text()) == (placed.issue.text, placed.issue.suggestions[0])
    hand.until(lambda: not dialog.looking)
    dialog.close()


@of("dismiss-here", "dismiss-article", "dismiss-term", "dismiss-always")
def _(hand, name):
    placed = hand.of_term()
    yield
    ((hidden, decision),) = hand.controller.session.dismissed()
    assert (hidden.span, decision.scope) == (placed.span, Scope(name.partition("-")[2]))
    assert placed not in hand.controller.issues
    hand.controller.restore(decision)


@of("be-quiet", "go-on-telling")
def _(hand, name):
    controller = hand.controller
    placed = hand.choose(lambda p: p.issue.check == "date-without-month")
    journal = controller.library.journal(controller.article)
    check, text = placed.issue.check, placed.issue.text
    journal.add_decisions([Decision(Scope.HERE, check, text, THEN, f"/{n}-{name}.txt", "f") for n in range(2)])
    controller.dismiss(Scope.HERE)
    assert controller.session.offer is not None
    before = len(controller.session.decisions)
    yield
    assert controller.session.offer is None
    assert len(controller.session.decisions) == before + (name == "be-quiet")
    if name == "be-quiet":
        controller.restore(controller.session.decisions[-1])


@of("add-rule")
def _(hand):
    hand.choose(lambda p: p.issue.text == "I did.")
    hand.answer(RuleDialog, lambda dialog: dialog.accept())
    yield
    hand.until(lambda: any(rule.find == "I did." for rule in hand.controller.profile.rules))
