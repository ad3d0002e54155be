"""Weblate's CSV."""

from dataclasses import replace

from round_trips import LYMAN, TERMS, back, check_what_is_held, is_recognised

from qa_tool.domain.term import TermKind, TermStatus
from qa_tool.glossary.formats import weblate_csv
from qa_tool.glossary.imports import Reading


def test_a_table_of_other_hands_keeps_its_comments():
    text = "May 2026\nsource,target,comment,type,x\nКиев,Kyiv,capital,city,y\n"
    result = weblate_csv.read(text.encode(), "x")
    (term,) = result.terms
    assert (term.canonical, dict(term.source_forms), term.note, term.kind) == (
        "Kyiv", {"ru": ("Киев",)}, "capital", TermKind.PLACE,
    )  # fmt: skip
    assert [problem.reason for problem in result.problems] == ["these columns are not known and were left out: x"]
    assert "line 2; what stands above was left out: “May 2026”" in result.note


def test_what_it_holds_comes_back(tmp_path):
    check_what_is_held(weblate_csv.FORMAT)
    first = back(weblate_csv.FORMAT, TERMS).terms[0]
    assert (first.note, first.status, first.source_forms) == (LYMAN.note, LYMAN.status, LYMAN.source_forms)
    assert is_recognised(weblate_csv.FORMAT, tmp_path)


def test_a_file_of_its_own_is_read():
    data = (
        "location,source,target,id,fuzzy,context,translator_comments,developer_comments\n"
        "a:1,리만,Lyman,,False,,a town,see map\n,수미,Sumy,,True,,,\n,하르키우,,,,,,\n"
    ).encode()
    result = weblate_csv.read(data, "x", Reading(keep_extra=True))
    assert [(t.canonical, t.status, t.note) for t in result.terms] == [
        ("Lyman", TermStatus.APPROVED, "a town; developer_comments: see map"),
        ("Sumy", TermStatus.PROPOSED, ""),
    ]
    assert [(p.line, p.kept) for p in result.problems] == [(4, False)]
    ignored = weblate_csv.read(data, "x")
    assert ignored.terms[0] == replace(result.terms[0], note="a town")
    assert "developer_comments" in ignored.problems[0].reason
