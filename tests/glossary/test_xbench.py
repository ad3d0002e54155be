"""Xbench's tab-delimited text."""

from round_trips import TERMS, back, check_what_is_held, lost_parts

from qa_tool.glossary.formats import format_of, xbench
from qa_tool.glossary.samples import Sample


def test_what_it_holds_comes_back():
    check_what_is_held(xbench.FORMAT)
    assert back(xbench.FORMAT, TERMS).terms[0].source_forms == TERMS[0].source_forms


def test_what_it_cannot_hold_is_said():
    assert lost_parts(xbench.FORMAT, TERMS) == {"accepted", "wrong_forms", "kind", "status", "case", "note"}


def test_the_file_is_source_target_comment_for_spreadsheets_too():
    text = xbench.FORMAT.rendered(TERMS, ".txt").decode("utf-8")
    assert text.startswith("\ufeff리만\tLyman\t")
    assert "\n'=1+1\t'=1+1\t'-5\n" in text


def test_a_list_without_a_header_is_known_whichever_program_reads_it():
    data = xbench.FORMAT.rendered(TERMS, ".txt")
    found = format_of(Sample(".txt", data), "x.txt")
    assert found.read(data, "x", xbench.AS_FOUND) == xbench.read(data, "x")
