"""Why an issue was flagged."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from small_review import HARBOUR, LYMAN, harbour_issues, placed

from qa_tool.domain.issue import Severity
from qa_tool.domain.term import Term, TermStatus
from ui.panels.reasons_view import MOST_PLACES, ReasonsView, reasons
from ui.theme import THEMES


def flagged(term, **evidence):
    return placed(HARBOUR, "Liman", "glossary-name", Severity.MAJOR, "Wrong.", ["Lyman"], 0, term, evidence)


def test_evidence_entry_and_rule_are_told():
    rows = dict(reasons(flagged(LYMAN, heard="as in the source")))
    assert rows["Heard"] == "as in the source"
    assert rows["Glossary"] == "Lyman (place)"
    assert rows["Accepted"] == "Lyman (Donetsk)"
    assert rows["Source"] == "Korean: 리만\nRussian: Лиман"
    assert rows["Rule"] == "Glossary name"


def test_of_the_source_forms_those_of_the_article_are_shown():
    assert dict(reasons(flagged(LYMAN), "ru"))["Source"] == "Russian: Лиман"
    assert "Korean" in dict(reasons(flagged(LYMAN), "ja"))["Source"]


def test_what_the_entry_says_is_not_said_twice():
    assert "Glossary entry" not in dict(reasons(flagged(LYMAN, **{"glossary entry": "Lyman"})))


def test_a_score_reads_as_how_sure():
    assert dict(reasons(flagged(LYMAN, score="0.97")))["How sure"] == "97%"
    assert dict(reasons(flagged(LYMAN, score="two to one")))["Score"] == "two to one"


def test_an_entry_that_is_not_approved_says_so():
    term = replace(LYMAN, status=TermStatus.PROPOSED)
    assert dict(reasons(flagged(term)))["Glossary"] == "Lyman (place, proposed)"
    assert dict(reasons(flagged(Term("Lyman"))))["Glossary"] == "Lyman (other)"


def test_no_more_links_than_there_is_room_for(qtbot):
    view = ReasonsView()
    qtbot.addWidget(view)
    first, *others = harbour_issues() * 3
    view.show_reasons(first, others)
    links = [w for w in view.findChildren(QPushButton) if w.property("link")]
    assert len(links) == MOST_PLACES
    with qtbot.waitSignal(view.place_chosen) as chosen:
        links[0].click()
    assert chosen.args == [others[0]]
    view.show_reasons(first, others[:1])
    assert [link.isVisibleTo(view) for link in links] == [True] + [False] * (MOST_PLACES - 1)
    view.clear()
    assert not [w for w in view.findChildren(QWidget) if w.isVisibleTo(view)]


def test_a_link_is_shortened_only_where_there_is_no_room_for_it(qtbot, qapp):
    sheet, palette = qapp.styleSheet(), qapp.palette()
    THEMES["light"].apply(qapp)
    try:
        view = ReasonsView()
        qtbot.addWidget(view)
        first, *others = harbour_issues()
        view.show_reasons(first, others[:1])
        view.resize(330, 200)
        view.show()
        link = next(w for w in view.findChildren(QPushButton) if w.property("link"))
        qtbot.waitUntil(link.isVisible)
        assert link.fitting().text == link.text()
        link.setFixedWidth(70)
        assert link.fitting().text.endswith("…")
    finally:
        qapp.setStyleSheet(sheet)
        qapp.setPalette(palette)


def test_what_stands_beside_a_label_of_two_lines_is_level_with_its_first(qtbot):
    view = ReasonsView()
    qtbot.addWidget(view)
    view.show_reasons(flagged(LYMAN, how_it_can_have_come_about_on_the_way="z"), ())
    view.resize(260, 300)
    view.show()
    labels = [w for w in view.findChildren(QLabel) if w.isVisible()]
    beside = next(w for w in labels if w.text() == "z")
    assert beside.height() > 1.5 * beside.fontMetrics().height(), "the label has two lines"
    assert beside.alignment() & Qt.AlignmentFlag.AlignTop
