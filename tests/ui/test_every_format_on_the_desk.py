"""Every format in the window: opened, corrected by typing, exported in each way that is offered, opened again."""

import shutil
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from qa_tool.documents import articles
from qa_tool.documents.formats import formats
from ui.dialogs import document_files

FIXTURES = Path(__file__).resolve().parent.parent / "documents" / "fixtures"
XLIFF = """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="ko" target-language="en" datatype="plaintext"><body>
<trans-unit id="1"><source>배가 나갔다.</source><target>The ferry sailed to Zaporiza.</target></trans-unit>
<trans-unit id="2"><source>아무도 다치지 않았다.</source><target>Nobody was hurt.</target></trans-unit></body></file></xliff>"""
MADE = {
    "a.xlf": XLIFF,
    "a.md": "# Ferries\n\nThe *ferry* sailed to [Zaporiza](http://example.org).\n",
    "a.html": "<h1>Ferries</h1><p>The <b>ferry</b> sailed to Zaporiza.</p>",
    "a.csv": "Korean,English\n배가 나갔다.,The ferry sailed to Zaporiza.\n",
    "a.po": 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "배가 나갔다."\nmsgstr "The ferry sailed to Zaporiza."\n',
    "a.txt": "Ferries\r\n\r\nThe ferry sailed to Zaporiza.\r\n",
    "a.tmx": '<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="y" adminlang="en" srclang="ko" datatype="plaintext"/><body><tu><tuv xml:lang="ko"><seg>배가 나갔다.</seg></tuv><tuv xml:lang="en"><seg>The ferry sailed to Zaporiza.</seg></tuv></tu></body></tmx>',
}  # fmt: skip
REAL = ("report.docx", "report.odt", "report.fodt", "report.epub", "report.pdf", "report.rtf", "boxes.docx")
#: What only their own programs can make.
OWN = (".sdlxliff", ".mqxliff", ".epub")


def test_every_file_goes_in_and_out_in_every_way(start, tmp_path, monkeypatch):
    desk = start()
    for name in (*MADE, *REAL):
        folder = tmp_path / name.replace(".", "-")
        folder.mkdir()
        path = folder / name
        if name in MADE:
            path.write_bytes(MADE[name].encode())
        else:
            shutil.copy(FIXTURES / name, path)
        with desk.qtbot.waitSignal(desk.controller.article_opened, timeout=15_000):
            desk.controller.open_files([path])
        at = desk.text.index("Zaporiza")
        desk.editor.setFocus()
        desk.editor.go_to(at + 7, 0)
        desk.qtbot.keyClicks(desk.editor, "zhzhi")
        desk.controller.settle()
        assert desk.text[at : at + 13] == "Zaporizzhzhia"
        export_in_every_way(desk, monkeypatch, folder)


def export_in_every_way(desk, monkeypatch, folder):
    """Choose every kind that the dialog offers; what cannot be written is told, and for a reason."""
    article, text = desk.controller.article, desk.text
    offered = [each for each in document_files.to_save(article.format).split(";;") if each != document_files.ALL]
    assert len(offered) >= len([each for each in formats() if each.write])
    for number, kind in enumerate(offered):
        suffix = document_files.chosen("x", kind)[0].suffix
        target = folder / f"out{number}{suffix}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, t=target, k=kind: (str(t), k))
        desk.window.notice.hide()
        desk.window.statusBar().clearMessage()
        desk.window.actions_by_id["export-text"].trigger()
        desk.qtbot.waitUntil(
            lambda t=target: t.name in desk.window.statusBar().currentMessage() or desk.window.notice.isVisible(),
            timeout=15_000,
        )
        if target.exists():
            assert articles.read(target).text.split() == text.split(), (article.path, kind)
        else:
            said = desk.window.notice.text.text()
            bilingual = suffix in {".csv", ".tsv", ".po", ".tmx", ".xlf", ".xlsx"}
            assert (bilingual and article.source_text is None and "no source" in said) or suffix in OWN


def test_segments_that_were_joined_are_told_where(start, tmp_path, monkeypatch):
    path = tmp_path / "a.xlf"
    path.write_text(XLIFF, encoding="utf-8")
    desk = start(path)
    at = desk.text.index("\n")
    desk.controller.typed(at, "\n", " ")
    desk.controller.settle()
    target = tmp_path / "out.xlf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "XLIFF (*.xlf)"))
    with desk.qtbot.waitSignal(desk.controller.failed):
        desk.window.actions_by_id["export-text"].trigger()
    said = desk.window.notice.text.text()
    assert "neither joined, parted nor taken out: “The ferry sailed to Zaporiza.”" in said
    assert "Put its line end back" in said
    assert not target.exists()
