"""What became of each term: written with every change, by whoever made it."""

from dataclasses import replace

import make_golden
import pytest

from qa_tool.domain.errors import EmendError
from qa_tool.domain.term import Term, TermKind
from qa_tool.domain.term_edit import TermEdit
from qa_tool.domain.term_event import TermAct


def acts(database, number):
    return [(event.act, event.parts, event.editor) for event in database.term_history.of(number)]


def test_every_change_of_a_term_is_written_down(database):
    term = database.terms.add(Term("Kyiv", wrong=("Kiev",)), "Kim")
    better = replace(term, wrong=("Kiev", "Kiew"), kind=TermKind.PLACE)
    database.terms.update(better, "Lee")
    # What changes nothing is no event.
    database.terms.update(better, "Lee")
    database.terms.remove(better, "Kim")
    database.terms.restore(better, "")
    assert acts(database, term.id) == [
        (TermAct.RESTORED, (), ""),
        (TermAct.DELETED, (), "Kim"),
        (TermAct.CHANGED, ("wrong", "kind"), "Lee"),
        (TermAct.ADDED, (), "Kim"),
    ]


def test_an_import_is_written_down_for_each_of_its_terms(database):
    known = database.terms.add(Term("Kyiv"))
    added = database.terms.take_in([Term("Odesa"), Term("Lviv")], [replace(known, note="x")], "towns", "t.csv", "Kim")
    assert [acts(database, term.id) for term in added] == [[(TermAct.IMPORTED, (), "Kim")]] * 2
    assert acts(database, known.id)[0] == (TermAct.CHANGED, ("note",), "Kim")


def test_many_changes_are_one_step_and_taken_back_in_one(database):
    many = database.terms.take_in([replace(make_golden.TERM, id=None) for _ in range(1200)], (), "mine", "mine.csv")
    before = database.terms.all()
    changed = tuple(replace(term, wrong=("Zapo",), glossary="other") for term in many[:700])
    edit = TermEdit((Term("New"),), changed, many[700:], many[:700])
    added = database.terms.put(edit, "Kim")
    assert database.terms.all() == (*changed, *added)
    database.terms.put(edit.undone(added), "Kim")
    assert database.terms.all() == before
    assert len(acts(database, many[0].id)) == 3


def test_a_step_that_cannot_be_done_changes_nothing(database):
    known = database.terms.add(Term("Kyiv"))
    edit = TermEdit((Term("Odesa"),), (Term("Lviv", id=4711),), (known,))
    with pytest.raises(EmendError, match="no longer in the glossary"):
        database.terms.put(edit)
    assert database.terms.all() == (known,)
    assert len(acts(database, known.id)) == 1
