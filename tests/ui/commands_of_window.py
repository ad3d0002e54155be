"""What is tried of the menus Glossary, View and Help: the other windows, the panels and how the text looks."""

from hand import OPEN, of
from PySide6.QtWidgets import QApplication, QFileDialog

from qa_tool.domain.span import Span
from ui.controllers import place_commands, window_commands
from ui.dialogs.candidates_dialog import CandidatesDialog
from ui.dialogs.command_palette import CommandPalette
from ui.dialogs.why_dialog import WhyDialog


@of("add-term")
def _(hand):
    hand.choose(lambda p: p.issue.text == "I did.")
    hand.answer(place_commands.TermDialog, lambda dialog: dialog.accept())
    yield
    hand.until(lambda: any(term.canonical == "I did." for term in hand.controller.terms))


@of("why")
def _(hand):
    at = hand.controller.session.text.index("mayor")
    hand.editor.reveal(Span(at, at), select=False)
    yield
    hand.until(lambda: hand.window.findChild(WhyDialog))
    dialog = hand.window.findChild(WhyDialog)
    assert "mayor" in dialog.reason.text()
    dialog.close()


@of("glossary", "import-glossary", "export-glossary")
def _(hand, name):
    asked = []
    for each in OPEN:
        hand.patch.setattr(QFileDialog, each, staticmethod(lambda *_, each=each: asked.append(each) or ("", "")))
    yield
    hand.until(lambda: hand.around.glossary is not None and hand.around.glossary.isVisible())
    wanted = {"glossary": [], "import-glossary": ["getOpenFileName"], "export-glossary": ["getSaveFileName"]}[name]
    hand.until(lambda: asked == wanted)
    hand.around.glossary.close()


@of("candidates")
def _(hand):
    yield
    dialog = hand.window.findChild(CandidatesDialog)
    assert dialog.isVisible()
    hand.until(lambda: not dialog.looking)
    dialog.close()


@of("show-changes")
def _(hand):
    yield
    assert hand.window.pages.currentWidget() is hand.around.changes
    hand.around.toggle_changes()


@of("go-text", *(f"go-{name}" for name in window_commands.PANELS))
def _(hand, name):
    around = hand.around
    (around.issues.view if name == "go-text" else hand.editor).setFocus()
    hand.desk.wait_for_checks()
    hand.until(lambda: not hand.desk.emend.jobs.busy)
    yield
    if name == "go-text":
        assert hand.editor.hasFocus()
        return
    dock = hand.window.add_docks().dock(name.removeprefix("go-"))
    hand.until(lambda: dock.isAncestorOf(QApplication.focusWidget()))
    assert not dock.widget().visibleRegion().isEmpty()


@of("larger", "smaller", "text-size-normal")
def _(hand, name):
    usual = hand.editor.usual_size
    hand.editor.set_text_size(usual + 3)
    yield
    assert hand.editor.text_size() == {"larger": usual + 4, "smaller": usual + 2}.get(name, usual)
    hand.editor.reset_text_size()


@of("palette")
def _(hand):
    yield
    palette = hand.window.findChild(CommandPalette)
    assert palette.isVisible()
    hand.until(palette.field.hasFocus)
    palette.reject()


@of("first-places")
def _(hand):
    docks, window = hand.window.add_docks(), hand.window
    names = ("articles", "card", "issues", "names", "score")
    # In a narrow window, how high the lists are depends on what stands in the card.
    window.resize(1366, 700)
    hand.until(lambda: docks.dock("card").width() == 330)
    first = {name: docks.dock(name).geometry() for name in names[:3]}
    for name in names:
        docks.dock(name).setFloating(True)
    docks.dock("card").close()
    yield
    hand.until(lambda: {name: docks.dock(name).geometry() for name in first} == first)
    assert not any(docks.dock(name).isFloating() or docks.dock(name).isHidden() for name in names)
    assert len(window.tabifiedDockWidgets(docks.dock("issues"))) == 5
    assert docks.dock("source").isHidden()
