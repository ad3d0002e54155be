"""What the desk remembers, and what it takes in besides menus."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDockWidget

from qa_tool.domain.article import ArticleState
from qa_tool.domain.term import Term
from ui.shell import Shell
from ui.theme import DARK, LIGHT


def test_the_place_in_each_article_and_the_size_of_the_window_are_remembered(start, article, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("\n\n".join(f"Paragraph {n} of another article." for n in range(200)), encoding="utf-8")
    desk = start(article, other)
    # The second file is put into the list as a job.
    desk.qtbot.waitUntil(lambda: len(desk.controller.summaries) == 2, timeout=10_000)
    desk.window.resize(desk.window.width(), 701)
    number = next(s.id for s in desk.controller.summaries if s.title.startswith("Paragraph 0"))
    with desk.qtbot.waitSignal(desk.controller.article_opened):
        desk.controller.open_stored(number)
    desk.editor.go_to(4000, 0)
    desk.editor.verticalScrollBar().setValue(120)
    with desk.qtbot.waitSignal(desk.controller.article_opened):
        desk.controller.open_files([article])
    desk.close()

    again = start()
    assert again.controller.article.path == str(article), "the article that was open last comes back"
    assert again.window.height() == 701
    with again.qtbot.waitSignal(again.controller.article_opened):
        again.controller.open_stored(number)
    assert again.editor.caret() == 4000
    assert again.editor.verticalScrollBar().value() == 120


def test_the_article_and_the_place_in_it_come_back_also_after_a_power_cut(start, article, own_data_folder, tmp_path):
    desk = start(article)
    written = own_data_folder / "window.ini"
    desk.qtbot.waitUntil(lambda: written.exists() and article.name in written.read_text(encoding="utf-8"))
    other = tmp_path / "other.txt"
    other.write_text("Another article.\n", encoding="utf-8")
    library, first = desk.controller.library, desk.controller.article
    desk.key(Qt.Key.Key_F8)
    desk.qtbot.waitUntil(lambda: library.open_stored(first.id).caret == desk.editor.caret() > 0)
    desk.controller.open_files([other])
    desk.qtbot.waitUntil(lambda: other.name in written.read_text(encoding="utf-8"), timeout=10_000)


def test_the_text_stands_still_while_the_docks_come(start, article, qtbot, qapp):
    def place(window, editor):
        return editor.mapTo(window, QPoint(0, 0)), editor.size()

    desk = start(article)
    desk.window.resize(1400, 800)
    docks = desk.window.add_docks()
    # What is beside the text has its width back.
    qtbot.waitUntil(lambda: docks.dock("card").width() == 330 and docks.room.is_settled)
    left = place(desk.window, desk.editor)
    desk.close()
    shell = Shell(qapp, [article])
    # The screen of the tests is too small for the window, which was put into it.
    shell.window.resize(1400, 800)
    shell.window.show()
    assert place(shell.window, shell.editor) == left, "the first picture leaves room for the docks"
    shell.window.add_docks()
    assert place(shell.window, shell.editor) == left
    with qtbot.waitSignal(shell.ready, timeout=30_000):
        pass
    assert place(shell.window, shell.editor) == left
    shell.window.close()
    shell.window.deleteLater()
    QApplication.processEvents()


def test_the_buttons_of_a_dock_say_what_they_do(start, article):
    docks = start(article).window.add_docks()
    buttons = [
        b for b in docks.dock("card").findChildren(QAbstractButton) if b.objectName().startswith("qt_dockwidget")
    ]
    assert len(buttons) == 2
    assert all("panel" in button.toolTip() for button in buttons)


def test_the_arrangement_of_the_docks_is_remembered(start, article):
    def lie(desk):
        return {d.objectName(): (d.isHidden(), d.isFloating()) for d in desk.window.findChildren(QDockWidget)}

    desk = start(article)
    desk.window.findChild(QDockWidget, "dock-names").hide()
    desk.window.findChild(QDockWidget, "dock-card").setFloating(True)
    left = lie(desk)
    desk.close()
    again = start(article)
    assert lie(again) == left
    again.window.raise_dock("names")
    assert not lie(again)["dock-names"][0]


def test_the_order_of_the_issues_and_the_switch_of_polish_are_remembered(start, article):
    desk = start(article)
    panel = desk.emend.surroundings.issues
    panel._order.setCurrentIndex(panel._order.findText("By severity"))
    panel.minor.click()
    panel._check.setCurrentIndex(1)
    desk.close()
    again = start(article)
    panel = again.emend.surroundings.issues
    assert panel._order.currentText() == "By severity"
    assert panel.minor.isChecked(), "off at first"
    assert panel._check.currentIndex() == 0, "a filter is for the moment"
    again.qtbot.waitUntil(lambda: bool(panel.table.shown_rows()))
    shown = [row.placed for row in panel.table.shown_rows()]
    for placed in shown:
        again.controller.next_issue()
        assert again.controller.current == placed, "the keys go the same way"
    # An order without a name of its own, by a click on the head of a column.
    panel.view.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    again.close()
    panel = start(article).emend.surroundings.issues
    header = panel.view.horizontalHeader()
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (2, Qt.SortOrder.DescendingOrder)


def test_what_somebody_wrote_into_the_settings_does_no_harm(start, article, own_data_folder):
    start(article).close()
    lines = "[issues]\norder=Nonsense\npolish=42\n"
    (own_data_folder / "window.ini").write_text(lines, encoding="utf-8")
    assert start(article).emend.surroundings.issues._order.currentText() == "By place"


def test_work_marks_an_article_as_in_review(start, article):
    desk = start(article)
    assert desk.controller.state is ArticleState.NEW
    desk.controller.next_issue()
    desk.controller.apply_suggestion(0)
    assert desk.controller.state is ArticleState.IN_REVIEW
    assert desk.controller.summaries[0].state is ArticleState.IN_REVIEW


def test_files_can_be_dropped_on_the_window(start, article):
    desk = start()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(article))])
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with desk.qtbot.waitSignal(desk.controller.article_opened):
        desk.window.dropEvent(event)
    assert desk.controller.article.path == str(article)


def test_pasting_on_the_empty_desk_opens_an_article(start):
    desk = start()
    QGuiApplication.clipboard().setText("Two towns met in Zaporiza.\r\nIt was calm.")
    desk.window.activateWindow()
    with desk.qtbot.waitSignal(desk.controller.article_opened):
        desk.qtbot.keyClick(desk.window.welcome, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert desk.text == "Two towns met in Zaporiza.\nIt was calm."


def test_enter_presses_the_button_that_has_the_focus(start):
    desk = start()
    desk.window.welcome.buttons[2].setFocus()
    with desk.qtbot.waitSignal(desk.controller.article_opened):
        desk.key(Qt.Key.Key_Return)
    glossary = desk.emend.surroundings.show_glossary()
    pressed = glossary.filter.all
    glossary.filter.words.setText("harbour")
    pressed.setFocus()
    desk.qtbot.keyClick(pressed, Qt.Key.Key_Enter)
    assert not glossary.filter.words.text()
    glossary.close()


def test_pasting_into_the_text_keeps_it_plain(fresh_desk, article):
    desk = fresh_desk(article)
    QGuiApplication.clipboard().setText("one\r\ntwo\u2028three")
    desk.editor.go_to(0, 0)
    desk.editor.paste()
    assert desk.text.startswith("one\ntwo\nthreeRescue ship")
    assert desk.editor.toPlainText() == desk.text


def test_a_new_term_is_checked_at_once(start, article):
    desk = start(article)
    assert "harbour" not in {p.issue.text for p in desk.controller.issues}
    desk.controller.add_term(Term("port of refuge", wrong=("harbour",)))
    desk.qtbot.waitUntil(lambda: "harbour" in {p.issue.text for p in desk.controller.issues}, timeout=10_000)


def test_another_source_language_is_checked_at_once(start, article):
    desk = start(article)
    desk.controller.set_source_language("ko")
    desk.qtbot.waitUntil(lambda: "In Korea" in {p.issue.text for p in desk.controller.issues}, timeout=10_000)
    desk.controller.set_source_language("ru")
    desk.qtbot.waitUntil(lambda: "In Korea" not in {p.issue.text for p in desk.controller.issues}, timeout=10_000)


def test_the_window_follows_the_colours_of_the_system(start, article):
    desk = start(article)
    desk.emend.follower.follow(Qt.ColorScheme.Dark)
    assert desk.window.palette().window().color().name() == DARK.window
    desk.emend.follower.follow(Qt.ColorScheme.Light)
    assert desk.window.palette().window().color().name() == LIGHT.window


def test_a_click_on_the_strip_goes_to_the_issue(fresh_desk, article):
    desk = fresh_desk(article)
    desk.qtbot.waitUntil(lambda: bool(desk.emend.strip._marks), timeout=5000)
    desk.qtbot.mouseClick(desk.emend.strip, Qt.MouseButton.LeftButton, pos=QPoint(5, 3))
    assert desk.controller.current == desk.controller.issues[0]
    assert desk.editor.selected_text() == desk.controller.current.issue.text


def test_the_strip_names_the_issue_under_the_mouse(fresh_desk, article):
    desk = fresh_desk(article)
    desk.qtbot.waitUntil(lambda: bool(desk.emend.strip._marks), timeout=5000)
    here, none = QPointF(5, 3), Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, here, here, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(desk.emend.strip, moved)
    assert desk.emend.strip.hasMouseTracking()
    assert desk.emend.strip.toolTip() == desk.controller.issues[0].issue.message


def test_a_long_title_is_shortened_to_its_room(fresh_desk, tmp_path):
    path = tmp_path / "long.txt"
    title = "A rescue ship with many people and a long name reaches the harbour before the storm comes over the sea"
    path.write_text(f"{title}\n\nIt was calm.\n", encoding="utf-8")
    label = fresh_desk(path).emend.header._title
    assert label.text().endswith("…")
    assert title.startswith(label.text()[:-1])
    assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
    wider = label.fontMetrics().horizontalAdvance(title[: len(label.text()) + 1] + "…")
    assert wider > label.width() - 4


def test_another_theme_keeps_the_font_of_the_text(start, article):
    desk = start(article)
    desk.editor.set_family("DejaVu Serif")
    desk.editor.set_text_size(14)
    for name in ("dark", "contrast", "light"):
        desk.emend.follower.choose(name)
        assert desk.editor.font().pointSizeF() == 14
        assert desk.editor.document().defaultFont().pointSizeF() == 14
        assert desk.editor.font().family() == "DejaVu Serif"
        assert desk.emend.surroundings.source.panel.view.font().pointSizeF() == 14


def test_the_text_comes_back_from_the_changes_where_it_was_left(start, tmp_path, qtbot):
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join(f"Ship number {n} left the harbour with grain for the south. " * 5 for n in range(60)))
    desk = start(path)
    bar = desk.editor.verticalScrollBar()
    desk.editor.setFocus()
    desk.key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)

    def in_sight():
        return bar.value() > 0 and desk.editor.viewport().rect().contains(desk.editor.cursorRect())

    qtbot.waitUntil(in_sight)
    top = desk.editor.firstVisibleBlock()
    for _ in range(2):
        desk.emend.surroundings.toggle_changes()
        desk.emend.surroundings.toggle_changes()
        assert in_sight()
        desk.editor.grab()
        assert in_sight()
        assert desk.editor.firstVisibleBlock() == top


def test_the_line_that_was_the_first_in_sight_is_so_again_however_the_lines_are_broken(start, tmp_path):
    long = tmp_path / "long.txt"
    paragraph = "The ferry left the harbour at noon, and nobody said when it would be back from the islands. " * 4
    long.write_text("\n\n".join(f"Number {number}. {paragraph}" for number in range(300)), encoding="utf-8")
    desk = start(long)
    desk.window.resize(1300, 760)
    middle, caret = desk.text.index("Number 180."), desk.text.index("Number 20.")
    desk.editor.go_to(caret, middle)
    # All that lay above it is broken anew by the next line, and only what is in sight of that.
    desk.window.resize(1000, 700)
    assert desk.editor.top() == middle
    desk.close()
    again = start()
    assert (again.editor.caret(), again.editor.top()) == (caret, middle)
    again.window.resize(1300, 760)
    assert again.editor.firstVisibleBlock().text().startswith("Number 180.")
    inside = middle + 150
    again.editor.go_to(caret, inside)
    assert middle < again.editor.top() <= inside
    assert again.editor.firstVisibleBlock().text().startswith("Number 180.")
