"""The line above the text."""

from PySide6.QtCore import Qt

from qa_tool.domain.article import Article, ArticleState
from qa_tool.domain.format_ids import WRAPPED_TEXT
from qa_tool.domain.term import Term
from ui.dialogs.closing_question import ClosingQuestion
from ui.editor.article_header import ArticleHeader
from ui.signs import state_icon


def test_a_long_title_is_shortened_anew_when_a_button_beside_it_grows(empty_desk, tmp_path, qtbot):
    path = tmp_path / "long.txt"
    path.write_text("The harbour of the town at the mouth of the river " * 8 + "\n\nIt is open.\n", encoding="utf-8")
    desk = empty_desk(path)
    title, button = desk.emend.header._title, desk.emend.header._state
    for state in (ArticleState.IN_REVIEW, ArticleState.NEW, ArticleState.IN_REVIEW):
        desk.controller.set_state(state)
        qtbot.waitUntil(lambda: button.width() == button.sizeHint().width())
        assert title.text().endswith("…")
        assert title.fontMetrics().horizontalAdvance(title.text()) <= title.width()


def test_the_title_follows_the_first_line_as_it_is_corrected(start, tmp_path, qtbot):
    path = tmp_path / "title.txt"
    path.write_text("Rescue ship reaches Zaporiza\n\nOfficials met.\n", encoding="utf-8")
    desk = start(path)

    def titles():
        (summary,) = desk.controller.summaries
        return {desk.emend.header._full_title, summary.title, desk.controller.article.title}

    desk.key(Qt.Key.Key_F8)
    desk.key(Qt.Key.Key_1)
    assert titles() == {"Rescue ship reaches Zaporizhzhia"}
    assert desk.window.windowTitle() == "Rescue ship reaches Zaporizhzhia - Emend"
    desk.close()
    desk = start(path)
    assert titles() == {"Rescue ship reaches Zaporizhzhia"}
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert titles() == {"Rescue ship reaches Zaporiza"}
    desk.editor.selectAll()
    desk.key(Qt.Key.Key_Delete)
    desk.controller.settle()
    assert titles() == {"Rescue ship reaches Zaporiza"}, "an empty text has no first line"


def test_what_is_chosen_above_the_text_is_kept(empty_desk, article, qtbot):
    desk = empty_desk(article)
    header = desk.emend.header
    header._state.menu().actions()[-1].trigger()
    assert desk.controller.article.state is ArticleState.DONE
    assert [summary.state for summary in desk.controller.summaries] == [ArticleState.DONE]
    assert header._state.menu().actions()[-1].isChecked()
    follower = desk.emend.follower
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        follower.follow(scheme)
        sign = state_icon(follower.theme, ArticleState.DONE)
        assert header._state.icon().pixmap(16).toImage() == sign.pixmap(16).toImage(), "as in the list of articles"
    next(action for action in header._language.menu().actions() if action.text() == "Korean").trigger()
    assert desk.controller.article.source_language == "ko"
    # With the keyboard: first letters, Home and End go to an entry, as in a list.
    menu = header._language.menu()
    menu.popup(header.mapToGlobal(header.rect().bottomLeft()))
    gone = []
    for key in (Qt.Key.Key_U, Qt.Key.Key_J, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Z, Qt.Key.Key_R):
        qtbot.keyClick(menu, key)
        gone.append(menu.activeAction().text())
    assert gone == ["Ukrainian", "Japanese", "Not known", "Korean", "Korean", "Russian"]
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert desk.controller.article.source_language == "ru"
    header._language.menu().actions()[-1].trigger()
    assert desk.controller.article.source_language is None


def test_what_is_set_of_one_article_while_another_is_opened_does_not_hold_for_that(empty_desk, article, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("Officials met.\n\nProkozin came.\n", encoding="utf-8")
    desk = empty_desk(other)
    controller = desk.controller
    controller.set_source_language("ja")
    number = controller.article.id
    with desk.qtbot.waitSignal(controller.article_opened):
        controller.open_files([article])
    with desk.qtbot.waitSignal(controller.article_opened):
        controller.open_stored(number)
        controller.set_source_language("ko")
        controller.add_term(Term("Prigozhin", wrong=("Prokozin",)))
    desk.qtbot.waitUntil(lambda: not desk.emend.jobs._jobs.number)
    desk.wait_for_checks()
    assert controller.article.source_language == controller.facts.source_language == "ja"
    assert [p.issue.suggestions[0] for p in controller.issues if p.issue.text == "Prokozin"] == ["Prigozhin"]


def test_tags_that_a_machine_left_are_words_like_others(fresh_desk, tmp_path):
    path = tmp_path / "tags.txt"
    path.write_text("The <b>quay</b> is shut\n\nOfficials left.<br>The the crane stood.\n", encoding="utf-8")
    desk = fresh_desk(path)
    header, bar, panels = desk.emend.header, desk.window.statusBar(), desk.emend.surroundings
    assert header._title.textFormat() == Qt.TextFormat.PlainText
    panels.issues.minor.setChecked(True)

    def tips(table):
        every = (table.index(row, column) for row in range(table.rowCount()) for column in range(table.columnCount()))
        return [index.data(Qt.ItemDataRole.ToolTipRole) for index in every]

    desk.qtbot.waitUntil(lambda: "<span>&lt;br></span>" in tips(panels.issues.table))
    begins = "<span>The &lt;b>quay&lt;/b> is shut<br>"
    desk.qtbot.waitUntil(lambda: any(tip.startswith(begins) for tip in tips(panels.articles.table)))
    bar.showMessage("“<br>” deleted. " * 20)
    assert bar._over.isVisible()
    assert bar._over.textFormat() == Qt.TextFormat.PlainText
    assert bar.toolTip().startswith("<span>“&lt;br>”")
    assert "<span>“&lt;b>”" in ClosingQuestion("“<b>”: The disk is full.").informativeText()


def test_the_sign_has_the_new_colours_whichever_part_is_told_of_them_first(qtbot, follower):
    # Qt tells the widgets in no order; in eight lines both orders come up.
    headers = [ArticleHeader() for _ in range(8)]
    for header in headers:
        qtbot.addWidget(header)
        header.fill(list(ArticleState))
        header.show_article(Article("rescue", "Rescue ship", "It is in.", "It is in.", state=ArticleState.DONE))
        header.show()
    for name in ("light", "dark", "light"):
        follower.choose(name)
        sign = state_icon(follower.theme, ArticleState.DONE).pixmap(16).toImage()
        assert [header._state.icon().pixmap(16).toImage() == sign for header in headers] == [True] * 8


def test_on_a_narrow_desk_the_buttons_say_less_and_never_make_it_wider(qtbot):
    header = ArticleHeader()
    qtbot.addWidget(header)
    header.fill(list(ArticleState))
    article = Article(
        "a", "A ferry", "A\n", "A\n", path="a.txt", encoding="cp949", encoding_is_guess=True, source_language="ko",
        source_language_is_guess=True, format=WRAPPED_TEXT,
    )  # fmt: skip
    header.show_article(article)
    header.show()
    buttons = (header._language, header._encoding, header._lines)
    for width, said in ((900, ["From Korean, a guess ▾", "CP949, a guess…", "Lines joined…"]),
                        (460, ["Korean? ▾", "CP949?…", "Lines…"])):  # fmt: skip
        header.resize(width, header.height())
        assert header.width() == width
        assert [button.text() for button in buttons] == said
        qtbot.waitUntil(lambda: header._lines.geometry().right() < header.width())
        qtbot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() for button in buttons))
