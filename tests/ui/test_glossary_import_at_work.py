"""An import and an export in the running program."""

from qa_tool.domain.term import Term
from qa_tool.glossary.formats import format_named
from ui import term_files
from ui.dialogs.export_dialog import ExportDialog
from ui.dialogs.import_dialog import ImportDialog


def test_an_import_is_checked_at_once_and_one_undo_takes_it_back(start, tmp_path, monkeypatch, qtbot):
    article, names = tmp_path / "a.txt", tmp_path / "client.tab"
    article.write_text("The ferry reached Gelmar on Monday.\n", encoding="utf-8")
    names.write_text("켈마르\tKelmar\ta port\n수미\tSumy\n", encoding="utf-8")
    desk = start(article)
    desk.controller.add_term(Term("Kelmar", wrong=("Gelmar",)))
    before = desk.controller.terms
    desk.emend.surroundings.show_glossary()
    window = desk.emend.surroundings.glossary
    monkeypatch.setattr(term_files, "ask_open", lambda _parent: names)

    def accept(dialog):
        qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
        return ImportDialog.DialogCode.Accepted

    monkeypatch.setattr(ImportDialog, "exec", accept)
    window.import_file()
    qtbot.waitUntil(lambda: window.foot.undo.isEnabled() and "import" in window.foot.undo.toolTip(), timeout=20_000)
    changed = next(term for term in desk.controller.terms if term.canonical == "Kelmar")
    assert (changed.wrong, dict(changed.source_forms), changed.note) == (("Gelmar",), {"ko": ("켈마르",)}, "a port")
    window.undo()
    assert desk.controller.terms == before
    desk.wait_for_checks()

    said = []
    target = tmp_path / "out.tab"
    monkeypatch.setattr(term_files, "ask_save", lambda _parent: (target, format_named("omegat")))
    monkeypatch.setattr(ExportDialog, "ask", lambda _parent, _title, lost: said.append(lost) or True)
    window.export_file()
    qtbot.waitUntil(target.exists, timeout=20_000)
    assert any("Wrong forms" in sentence for sentence in said[0])
