"""What is tried of the menu File: articles, their sources, what is written of them, and the end."""

from hand import of
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from qa_tool.domain.article import ArticleState
from qa_tool.domain.format_ids import WRAPPED_TEXT
from ui.controllers import window_commands


@of("open", "open-folder")
def _(hand, name):
    folder = hand.folder / name
    folder.mkdir()
    other = folder / "other.txt"
    other.write_text(f"Another piece for {name}\n\nThe bridge was closed.\n", encoding="utf-8")
    hand.answer_files(other if name == "open" else folder)
    yield
    hand.until(lambda: hand.controller.article.title == f"Another piece for {name}")


@of("paste-article")
def _(hand):
    QGuiApplication.clipboard().setText("A pasted piece\n\nThe bridge was closed.")
    yield
    hand.until(lambda: hand.controller.session.text.startswith("A pasted piece"))


@of("open-sample")
def _(hand):
    yield
    hand.until(lambda: hand.controller.article.path.endswith("harbour-ko.txt"))


@of("attach-source", "paste-source")
def _(hand, name):
    path = hand.folder / "source.ko.txt"
    path.write_text("구조선이 항구에 도착했다\n", encoding="utf-8")
    hand.answer_files(path)
    QGuiApplication.clipboard().setText(path.read_text(encoding="utf-8"))
    yield
    hand.until(lambda: "구조선" in (hand.controller.article.source_text or ""))
    hand.until(lambda: "구조선" in hand.around.source.panel.view.toPlainText())


@of("detach-source")
def _(hand):
    hand.around.source.side.attach_text("구조선이 항구에 도착했다\n")
    hand.until(lambda: hand.controller.article.source_text)
    yield
    hand.until(lambda: not hand.controller.article.source_text)


@of("encoding")
def _(hand):
    hand.patch.setattr(window_commands.EncodingDialog, "ask", staticmethod(lambda *_, **__: "cp1252"))
    yield
    hand.until(lambda: hand.controller.article.encoding == "cp1252")
    assert "Ã©" in hand.controller.session.text


@of("lines")
def _(hand):
    yield
    hand.until(lambda: hand.controller.article.format == WRAPPED_TEXT)


@of("source-language")
def _(hand):
    hand.controller.set_source_language("ko")
    yield
    hand.until(QApplication.activePopupWidget)
    menu = QApplication.activePopupWidget()
    assert menu.activeAction().text() == "Korean"
    QTest.keyClick(menu, Qt.Key.Key_Down)
    wanted = menu.activeAction().data()
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert hand.controller.article.source_language == wanted != "ko"
    assert hand.editor.hasFocus()
    hand.until(lambda: not hand.controller.checking)


@of("export-text", "export-report", "export-issues", "export-corrections", "export-names")
def _(hand, name):
    hand.choose(lambda p: p.issue.text == "Zaporiza")
    hand.controller.apply_suggestion(0)
    words = {"export-text": hand.controller.session.text, "export-issues": "Prigozin", "export-names": "Zaporiza"}
    target = hand.folder / f"{name}.{'txt' if name == 'export-text' else 'html' if name[-1] == 't' else 'csv'}"
    hand.answer_files(target)
    yield
    hand.until(lambda: target.exists() and "Written to" in hand.window.statusBar().currentMessage())
    assert words.get(name, "Zaporizhzhia") in target.read_text(encoding="utf-8-sig")


@of("copy-text")
def _(hand):
    hand.choose(lambda p: p.issue.text == "Zaporiza")
    hand.controller.apply_suggestion(0)
    QGuiApplication.clipboard().clear()
    yield
    assert QGuiApplication.clipboard().text() == hand.controller.session.text
    assert "Left in it: " in hand.window.statusBar().currentMessage()


@of("print")
def _(hand):
    target = hand.folder / "printed.pdf"

    def on_paper(dialog):
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(target))
        return QDialog.DialogCode.Accepted

    hand.patch.setattr(QPrintDialog, "exec", on_paper)
    yield
    assert target.read_bytes().startswith(b"%PDF-")
    assert hand.window.statusBar().currentMessage() == "The corrected text was printed."


@of("export-done")
def _(hand):
    hand.controller.set_state(ArticleState.DONE)
    into = hand.folder / "done"
    into.mkdir()
    hand.answer_files(into)
    yield
    hand.until(lambda: (into / "report.html").exists() and not hand.desk.emend.jobs.busy)
    assert (into / f"article-{hand.number}.corrected.txt").exists()


@of("state-new", "state-review", "state-done")
def _(hand, name):
    hand.controller.set_state(ArticleState.DONE if name != "state-done" else ArticleState.NEW)
    yield
    wanted = {"new": ArticleState.NEW, "review": ArticleState.IN_REVIEW, "done": ArticleState.DONE}
    assert hand.controller.state is wanted[name.partition("-")[2]]
    assert hand.controller.state.value in hand.window.statusBar().currentMessage()


@of("next-article")
def _(hand):
    here = hand.controller.article.id
    hand.until(lambda: any(s.state is ArticleState.NEW and s.id != here for s in hand.controller.summaries))
    yield
    hand.until(lambda: hand.controller.article.id != here)
    assert hand.controller.state is ArticleState.NEW


@of("archive")
def _(hand):
    yield
    here = hand.controller.article.id
    hand.until(lambda: next(s for s in hand.controller.summaries if s.id == here).archived)


@of("archive-done")
def _(hand):
    hand.controller.set_state(ArticleState.DONE)
    yield
    here = hand.controller.article.id
    hand.until(lambda: next(s for s in hand.controller.summaries if s.id == here).archived)
    assert "archived. " in hand.window.statusBar().currentMessage()


@of("quit")
def _(hand):
    yield
    assert not hand.window.isVisible()
