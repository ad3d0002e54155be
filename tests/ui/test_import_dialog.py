"""The preview of a glossary import, and how the file is read."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QTabWidget
from small_review import LYMAN

from qa_tool.domain.term import Term, TermKind
from qa_tool.glossary.comparing import Known
from qa_tool.glossary.opened import GlossaryFile
from ui.dialogs.import_dialog import ImportDialog
from ui.dialogs.reading_fields import BY_COLUMNS

GOOD = "term,wrong_forms,kind\nKyiv,Kiev,place\nSumy,,town\n,Nobody,\n"


@pytest.fixture
def open_dialog(qtbot):
    def make(text, name="places.csv", there=(), encoding="utf-8"):
        file = GlossaryFile(Path(name), text if isinstance(text, bytes) else text.encode(encoding))
        dialog = ImportDialog(file, there)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def tabs(dialog):
    found = dialog.findChild(QTabWidget)
    return [found.tabText(n) for n in range(found.count()) if found.isTabVisible(n)]


def choose(combo, data):
    combo.setCurrentIndex(combo.findData(data))


def names(dialog):
    return [term.canonical for term in dialog.terms.rows]


def test_good_and_broken_rows_are_counted_and_listed(open_dialog):
    dialog = open_dialog(GOOD)
    assert dialog._summary.text() == "2 terms can be taken, 1 row cannot, 1 row only in part."
    # What was not taken at all stands first.
    row = [dialog.problems.data(dialog.problems.index(0, column)) for column in range(4)]
    assert row == ["4", ",Nobody,", "the row has no term", "No"]
    assert dialog._good.text() == "&Take 2 new terms"
    assert tabs(dialog) == ["Columns", "Terms (2)", "Broken rows (2)"]


def test_what_unnamed_columns_were_taken_for_is_said_until_the_editor_says_it(open_dialog):
    dialog = open_dialog("a,b\nJon Smyth,John Smith\n")
    assert "the first was read as terms, the second as wrong forms" in dialog._summary.text()
    assert tabs(dialog)[0] == "Columns"
    choose(dialog.columns.combos[0], "wrong_forms")
    choose(dialog.columns.combos[1], "term")
    assert dialog._summary.text() == "2 terms can be taken."
    assert names(dialog) == ["b", "John Smith"]


def test_forms_with_semicolons_between_them_are_several(open_dialog):
    text = "term,wrong forms,kind\nLyman,Lehman; Liman,place\nSumy,Sumi,place\n"
    dialog = open_dialog(text)
    assert dialog.fields.between.currentData() == ";"
    assert dialog.terms.rows[0].wrong == ("Lehman", "Liman")
    dialog.fields.between.setCurrentIndex(0)
    assert dialog.terms.rows[0].wrong == ("Lehman; Liman",), "the editor has the last word"
    mixed = open_dialog(text.replace("Sumi", "Sumi|Summy"))
    assert mixed.fields.between.currentData() is None


def test_a_file_without_a_fault_shows_its_terms_only(open_dialog):
    assert tabs(open_dialog("Kyiv\nSumy\n", "names.txt")) == ["Terms (2)"]


def test_a_file_without_a_good_row_cannot_be_taken(open_dialog):
    dialog = open_dialog("term,note\n,x\n")
    assert not dialog._good.isEnabled()


def test_known_terms_are_shown_and_what_becomes_of_them_is_chosen(open_dialog):
    there = (Term("Kyiv", wrong=("Kiew",), kind=TermKind.PLACE, glossary="mine", id=4),)
    dialog = open_dialog(GOOD, there=there)
    assert tabs(dialog)[-1] == "There already (1)"
    assert dialog._good.text() == "&Take 1 new term, change 1"
    (changed,) = dialog.plan().changed
    assert (changed.id, changed.wrong, changed.glossary) == (4, ("Kiew", "Kiev"), "mine")
    choose(dialog._policy, Known.KEEP)
    assert dialog._good.text() == "&Take 1 new term"
    choose(dialog._policy, Known.REPLACE)
    assert dialog.plan().changed[0].wrong == ("Kiev",)
    choose(dialog._policy, Known.ADD)
    assert len(dialog.plan().added) == 2


def test_a_file_that_says_nothing_new_can_only_be_left(open_dialog):
    dialog = open_dialog("term,wrong_forms,kind\nLyman,Liman,place\n", there=(LYMAN,))
    assert dialog._good.text() == "&Take nothing"
    assert not dialog._good.isEnabled()


def test_contradictions_are_shown(open_dialog):
    dialog = open_dialog("term,wrong_forms\nKyiv,Lyman\n", there=(LYMAN,))
    assert tabs(dialog)[-1] == "Contradictions (1)"
    said = dialog.conflicts.data(dialog.conflicts.index(0, 2))
    assert said == "Calls “Lyman” wrong, which is right for “Lyman”"


def test_any_table_is_read_by_the_columns_that_the_user_chooses(open_dialog):
    dialog = open_dialog("Nr;Ziel;Quelle;Bem\n1;Lyman;리만;town\n2;Sumy;수미;\n")
    assert names(dialog) == []
    assert not dialog._good.isEnabled()
    shown = dialog.columns.preview
    assert [shown.horizontalHeaderItem(n).text() for n in range(4)] == ["Nr", "Ziel", "Quelle", "Bem"]
    assert shown.item(1, 1).text() == "Lyman"
    choose(dialog.columns.combos[1], "term")
    choose(dialog.columns.combos[2], "source")
    assert names(dialog) == ["Lyman", "Sumy"]
    assert dict(dialog.terms.rows[0].source_forms) == {"ko": ("리만",)}
    assert "Nr, Bem" in dialog.problems.rows[0].reason
    dialog.fields.extra.click()
    assert dialog.terms.rows[0].note == "Nr: 1; Bem: town"
    dialog.fields.header.click()
    assert names(dialog) == ["Ziel", "Lyman", "Sumy"]
    assert shown.item(1, 1).text() == "Ziel"


def test_the_separator_can_be_changed_and_what_was_chosen_stays(open_dialog):
    dialog = open_dialog("Nr,Ziel,Bem;z\n1,Lyman,x;y\n")
    choose(dialog.columns.combos[0], "term")
    choose(dialog.fields.separator, ";")
    assert len(dialog.columns.combos) == 2
    assert names(dialog) == ["1,Lyman,x"]


def test_several_forms_in_a_cell_are_parted_as_the_user_says(open_dialog):
    dialog = open_dialog("term,wrong\nKyiv,Kiev/Kiew\n")
    choose(dialog.fields.between, "/")
    assert dialog.terms.rows[0].wrong == ("Kiev", "Kiew")


def test_the_format_can_be_named(open_dialog):
    dialog = open_dialog("Kiev\tKyiv\n", "pairs.txt")
    choose(dialog.fields.kind, "okapi-pairs")
    assert [(t.canonical, t.wrong) for t in dialog.terms.rows] == [("Kyiv", ("Kiev",))]
    choose(dialog.fields.kind, BY_COLUMNS)
    assert tabs(dialog)[0] == "Columns"


def test_a_title_above_the_columns_is_told_and_not_shown_as_their_names(open_dialog):
    dialog = open_dialog("Glossary of the war, May 2026\nterm,wrong\nKyiv,Kiev\n")
    assert names(dialog) == ["Kyiv"]
    assert "line 2; what stands above was left out: “Glossary of the war, May 2026”" in dialog._summary.text()
    assert dialog.columns.preview.horizontalHeaderItem(0).text() == "term"
    choose(dialog.columns.combos[1], "note")
    assert (names(dialog), dialog.terms.rows[0].note) == (["Kyiv"], "Kiev")


def test_a_guessed_encoding_is_shown_and_can_be_changed(open_dialog):
    dialog = open_dialog("term,note\nKyiv,Киев и Харьков, города Украины\n".replace("в, г", "в и г"), encoding="cp1251")
    assert dialog.fields.encoding.itemText(0) == "Guessed: CP1251"
    choose(dialog.fields.encoding, "cp949")
    assert "Киев" not in " ".join(term.note for term in dialog.terms.rows)
    choose(dialog.fields.encoding, "cp1251")
    assert "Киев" in dialog.terms.rows[0].note


def test_the_language_of_source_forms_can_be_named(open_dialog):
    dialog = open_dialog("Лиман\tLyman\n", "x.tab")
    assert dialog.terms.rows[0].source_forms.keys() == {"ru"}
    choose(dialog.fields.language, "uk")
    assert dialog.terms.rows[0].source_forms.keys() == {"uk"}


@pytest.mark.parametrize("data", [b"<martif><text>", b"PK\x03\x04broken", b""])
def test_what_cannot_be_read_is_one_sentence(open_dialog, data):
    dialog = open_dialog(data, {60: "x.tbx", 80: "x.xlsx"}.get(data[0] if data else 0, "x.csv"))
    assert dialog._summary.text()
    assert not dialog._good.isEnabled()


@pytest.mark.parametrize(("code", "taken"), [("Accepted", True), ("Rejected", False)])
def test_asking(monkeypatch, qapp, code, taken):
    monkeypatch.setattr(ImportDialog, "exec", lambda _self: getattr(ImportDialog.DialogCode, code))
    answer = ImportDialog.ask(None, GlossaryFile(Path("places.csv"), GOOD.encode()), ())
    assert (answer is not None) == taken
    if taken:
        name, plan = answer
        assert (name, [term.canonical for term in plan.added]) == ("places", ["Kyiv", "Sumy"])


class Elsewhere:
    """Keeps the jobs of a dialog until the test does them."""

    def __init__(self):
        self.jobs = []

    def __call__(self, job, done):
        self.jobs.append((job, done))

    def work(self):
        job, done = self.jobs.pop(0)
        done(job())


def test_an_answer_that_comes_when_the_dialog_is_gone_is_dropped(monkeypatch, qapp):
    elsewhere, found = Elsewhere(), []

    def hidden_at_once(_dialog):
        """Return as Qt does when what the dialog stands before is hidden; the file has just been read."""
        found.extend((done, job()) for job, done in elsewhere.jobs)
        return ImportDialog.DialogCode.Rejected

    monkeypatch.setattr(ImportDialog, "exec", hidden_at_once)
    assert ImportDialog.ask(None, GlossaryFile(Path("places.csv"), GOOD.encode()), (), elsewhere) is None
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    ((done, look),) = found
    assert look is not None
    done(look)


@pytest.fixture
def waiting(qtbot):
    """A dialog that has not read its file yet, and who reads it."""
    elsewhere = Elsewhere()
    dialog = ImportDialog(GlossaryFile(Path("places.csv"), GOOD.encode()), (), None, elsewhere)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog, elsewhere


def test_while_a_file_is_read_nothing_can_be_taken(waiting):
    dialog, elsewhere = waiting
    assert dialog._summary.text() == "Reading places.csv…"
    assert dialog._bar.isVisible()
    assert not dialog._good.isEnabled()
    assert not dialog._tabs.isEnabled()
    elsewhere.work()
    assert not dialog._bar.isVisible()
    assert dialog._good.isEnabled()
    assert len(names(dialog)) == 2


def test_how_far_the_reading_is_is_shown(waiting):
    dialog, _ = waiting
    dialog._watch.whole, dialog._watch.done = 1000, 250
    dialog._show_progress()
    assert (dialog._bar.maximum(), dialog._bar.value()) == (1000, 250)


def test_what_was_asked_before_is_stopped_and_dropped(waiting):
    dialog, elsewhere = waiting
    choose(dialog.fields.encoding, "utf-16")
    assert len(elsewhere.jobs) == 2
    elsewhere.work()
    assert names(dialog) == []
    assert dialog.busy
    choose(dialog.fields.encoding, "utf-8")
    elsewhere.work()
    elsewhere.work()
    assert len(names(dialog)) == 2


def test_cancel_stops_the_reading(waiting, qtbot):
    dialog, elsewhere = waiting
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    job, done = elsewhere.jobs.pop()
    # The reading itself ends: it gives no terms.
    assert job() is None
    done(None)
    assert names(dialog) == []
