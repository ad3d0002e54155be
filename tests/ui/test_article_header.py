"""The line above the text."""

from qa_tool.domain.article import ArticleState


def test_a_long_title_is_shortened_anew_when_a_button_beside_it_grows(start, tmp_path, qtbot):
    path = tmp_path / "long.txt"
    path.write_text("The harbour of the town at the mouth of the river " * 8 + "\n\nIt is open.\n", encoding="utf-8")
    desk = start(path)
    title = desk.emend.header._title
    for state in (ArticleState.IN_REVIEW, ArticleState.NEW, ArticleState.IN_REVIEW):
        desk.controller.set_state(state)
        qtbot.wait(50)
        assert title.text().endswith("…")
        assert title.fontMetrics().horizontalAdvance(title.text()) <= title.width()
