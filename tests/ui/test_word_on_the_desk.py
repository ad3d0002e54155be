"""Word documents in the window: opened, remembered over restarts, and exported with tracked changes."""

import shutil
import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from qa_tool.documents.articles import read

REPORT = Path(__file__).resolve().parent.parent / "documents" / "fixtures" / "report.docx"


@pytest.fixture
def report(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    return Path(shutil.copy(REPORT, folder / "report.docx"))


def export(desk, monkeypatch, target, kind):
    asked = []

    def answer(_window, _title, suggested, kinds):
        asked.append((Path(suggested).name, kinds.split(";;")))
        return str(target), kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    desk.window.actions_by_id["export-text"].trigger()
    desk.qtbot.waitUntil(lambda: f"{target.stem}.docx" in desk.window.statusBar().currentMessage(), timeout=10_000)
    return asked[0]


def test_a_document_is_corrected_and_exported_after_a_restart(start, report, tmp_path, monkeypatch):
    desk = start(report)
    assert desk.text == read(report).text
    assert not desk.emend.header._encoding.isVisibleTo(desk.emend.header), "a Word document has no encoding to choose"
    desk.controller.session.edit(desk.text.index("Zaporiza"), "Zaporiza", "Zaporizhzhia")
    desk.controller.settle()
    text = desk.text
    desk.close()

    again = start(report)
    assert again.text == text
    again.close()

    report.unlink()
    last = start()
    assert last.text == text
    suggested, kinds = export(last, monkeypatch, tmp_path / "one", "Word document with tracked changes (*.docx)")
    assert suggested == "report.corrected.docx"
    assert kinds[:2] == ["Word document (*.docx)", "Word document with tracked changes (*.docx)"]
    body = zipfile.ZipFile(tmp_path / "one.docx").read("word/document.xml").decode()
    assert "<w:del " in body
    assert read(tmp_path / "one.docx").text == text
    export(last, monkeypatch, tmp_path / "two.docx", "Word document (*.docx)")
    assert read(tmp_path / "two.docx").text == text
    assert "Zaporizhzhia" in zipfile.ZipFile(tmp_path / "two.docx").read("word/document.xml").decode()


def test_a_folder_brings_them_and_a_broken_one_is_told(start, report):
    (report.parent / "broken.docx").write_bytes(report.read_bytes()[:-30])
    desk = start()
    desk.controller.open_files([report.parent])
    desk.qtbot.waitUntil(lambda: len(desk.controller.summaries) == 1, timeout=10_000)
    desk.qtbot.waitUntil(desk.window.notice.isVisible, timeout=10_000)
    assert "broken.docx is damaged" in desk.window.notice.text.text()
