"""Plain lists of names."""

from round_trips import TERMS, back, check_what_is_held, is_recognised, lost_parts

from qa_tool.glossary.formats import format_of, word_list
from qa_tool.glossary.samples import Sample


def test_what_it_holds_comes_back(tmp_path):
    check_what_is_held(word_list.FORMAT)
    assert [t.canonical for t in back(word_list.FORMAT, TERMS).terms] == [t.canonical for t in TERMS]
    assert is_recognised(word_list.FORMAT, tmp_path)


def test_all_else_is_said_to_be_lost():
    assert lost_parts(word_list.FORMAT, TERMS) == {
        "accepted", "wrong_forms", "source_forms", "kind", "status", "note", "case",
    }  # fmt: skip


def test_a_text_is_no_list():
    sample = Sample(".txt", b"This is a whole sentence of an article and not a name at all.\n")
    assert format_of(sample, "x.txt").id != "word-list"


def test_names_that_come_twice_are_told():
    result = word_list.read(b"Kyiv\nLviv\nKyiv\n", "x")
    assert [t.canonical for t in result.terms] == ["Kyiv", "Lviv"]
    assert [p.line for p in result.problems] == [3]
