"""Web pages, rich text and documents that are read only, in the window."""

import shutil
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

FIXTURES = Path(__file__).resolve().parent.parent / "documents" / "fixtures"
RICH = "<style>p {}</style><h1>Ferries return</h1><p>See the <a href='x'>harbour\noffice</a> &amp; quay.</p><ul><li>One<li>Two</ul>"


def test_rich_text_is_pasted_as_paragraphs(empty_desk):
    desk = empty_desk()
    given = QMimeData()
    given.setHtml(RICH)
    given.setText("Ferries return See the harbour office")
    QGuiApplication.clipboard().setMimeData(given)
    desk.window.actions_by_id["paste-article"].trigger()
    desk.qtbot.waitUntil(lambda: desk.controller.session is not None, timeout=10_000)
    assert desk.text == "Ferries return\nSee the harbour office & quay.\nOne\nTwo"
    assert desk.controller.article.title == "Ferries return"


def test_what_a_pdf_loses_is_told_and_stays(empty_desk, tmp_path):
    desk = empty_desk()
    path = Path(shutil.copy(FIXTURES / "report.pdf", tmp_path))
    desk.controller.open_files([path])
    desk.qtbot.waitUntil(lambda: "A PDF is read only" in desk.window.notice.text.text(), timeout=10_000)
    assert desk.window.notice.isVisibleTo(desk.window)
    assert not desk.emend.header._encoding.isVisibleTo(desk.emend.header)


def test_the_encoding_of_a_page_can_be_chosen(empty_desk, tmp_path):
    path = tmp_path / "a.html"
    path.write_bytes("<p>Москва сегодня.".encode("cp1251"))
    desk = empty_desk()
    desk.controller.open_files([path])
    desk.qtbot.waitUntil(lambda: desk.controller.article is not None, timeout=10_000)
    assert desk.emend.header._encoding.isVisibleTo(desk.emend.header)
    desk.controller.read_again("koi8_r")
    desk.qtbot.waitUntil(lambda: desk.controller.article.encoding.startswith("koi8"), timeout=10_000)
