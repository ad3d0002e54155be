"""MultiTerm XML."""

import pytest
from lxml import etree
from round_trips import LYMAN, TERMS, back, check_what_is_held, is_recognised, lost_parts

from qa_tool.domain.errors import EmendError
from qa_tool.domain.term import Term, TermKind, TermStatus
from qa_tool.glossary.formats import multiterm_xml
from qa_tool.glossary.imports import AS_FOUND, Reading

WHO = (
    '<transacGrp><transac type="origination">kim</transac><date>2024-03-01T11:21:32</date></transacGrp>'
    '<transacGrp><transac type="modification">lee</transac><date>2024-03-02T09:00:00</date></transacGrp>'
)


def field(name, text):
    return f'<descripGrp><descrip type="{name}">{text}</descrip>{WHO}</descripGrp>'


def term(form, *fields):
    return f"<termGrp><term>{form}</term>{WHO}{''.join(fields)}</termGrp>"


def language(code, spoken, *held):
    return f'<languageGrp><language lang="{code}" type="{spoken}"/>{"".join(held)}</languageGrp>'


def concept(*held):
    return f'<conceptGrp><concept>7</concept><system type="entryClass">1</system>{WHO}{"".join(held)}</conceptGrp>'


def export(*concepts):
    return f"<?xml version='1.0' encoding='UTF-16' ?><mtf>{''.join(concepts)}</mtf>"


LYMAN_ENTRY = concept(
    field("Subject field", "Place"),
    field("Definition", "a town"),
    language("KO", "Korean", term("리만")),
    language(
        "EN-US",
        "English (United States)",
        field("Comment", "in the north"),
        term("Liman", field("Status", "approved"), field("Usage", "Forbidden")),
        term("Lyman city", field("Term Status", "admitted")),
        term("Lyman", field("Status", "preferred"), field("Note", "since 2016")),
        term("Red Lyman", field("Usage", "obsolete")),
    ),
)
NEW_ENTRY = concept(language("EN", "English", field("Status", "proposed"), term("Kelmar")))
NO_ENGLISH = concept(language("KO", "Korean", term("수미")), language("RU", "Russian", term("Сумы")))
FORBIDDEN = concept(field("Usage", "do not use"), language("EN", "English", term("Kiev")))
UNCODED = (
    '<conceptGrp><concept>9</concept><languageGrp><language type="English"/><termGrp><term>Kyiv</term><term>Kyiv city'
    '</term></termGrp></languageGrp><languageGrp><language type="Korean"/><termGrp><term>키이우</term></termGrp>'
    "</languageGrp></conceptGrp>"
)


def read(*concepts, encoding="utf-16", how=AS_FOUND):
    return multiterm_xml.read(export(*concepts).encode(encoding), "x", how)


def test_what_it_holds_comes_back(tmp_path):
    check_what_is_held(multiterm_xml.FORMAT)
    first, ada, *_ = back(multiterm_xml.FORMAT, TERMS).terms
    assert (first.accepted, first.wrong, first.source_forms, first.kind, first.note, first.status) == (
        LYMAN.accepted, LYMAN.wrong, LYMAN.source_forms, LYMAN.kind, LYMAN.note, LYMAN.status,
    )  # fmt: skip
    assert ada.status is TermStatus.RETIRED
    assert lost_parts(multiterm_xml.FORMAT, TERMS) == {"case"}
    assert is_recognised(multiterm_xml.FORMAT, tmp_path)
    assert back(multiterm_xml.FORMAT, [Term("Ky\x07iv")]).terms[0].canonical == "Kyiv"


def test_what_is_written_keeps_the_order_of_the_schema():
    data = multiterm_xml.FORMAT.rendered(TERMS, ".xml")
    assert data.startswith((b"\xff\xfe", b"\xfe\xff"))
    root = etree.fromstring(data)
    assert {child.tag for child in root} == {"conceptGrp"}
    for each in root:
        tags = [child.tag for child in each]
        assert tags == sorted(tags, key=["concept", "descripGrp", "languageGrp"].index)
        assert tags.count("concept") == 1
    assert [(each.get("type"), each.get("lang")) for each in root[0].iter("language")] == [
        ("English", "EN"), ("Korean", "KO"), ("Russian", "RU"),
    ]  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8", "utf-8-sig"])
def test_an_export_is_read_whatever_it_says_of_its_encoding(encoding):
    result = read(LYMAN_ENTRY, NEW_ENTRY, NO_ENGLISH, FORBIDDEN, UNCODED, encoding=encoding)
    lyman, kelmar, kyiv = result.terms
    assert (lyman.canonical, lyman.accepted, lyman.wrong) == ("Lyman", ("Lyman city",), ("Liman", "Red Lyman"))
    assert dict(lyman.source_forms) == {"ko": ("리만",)}
    assert (lyman.kind, lyman.note) == (TermKind.PLACE, "in the north; since 2016")
    assert lyman.status is TermStatus.APPROVED
    # What is said of a language is said of its terms.
    assert (kelmar.canonical, kelmar.status) == ("Kelmar", TermStatus.PROPOSED)
    assert (kyiv.accepted, dict(kyiv.source_forms)) == (("Kyiv city",), {"ko": ("키이우",)})
    assert [problem.kept for problem in result.problems] == [False, False]


def test_other_fields_go_into_the_note_where_the_user_says_so():
    (lyman,) = read(LYMAN_ENTRY, how=Reading(keep_extra=True)).terms
    assert "Definition: a town" in lyman.note
    assert "Status" not in lyman.note
    assert "kim" not in lyman.note


@pytest.mark.parametrize(
    "text",
    [
        "<mtf><conceptGrp>",
        "<mtf><conceptGrp/></mtf><mtf/>",
        '<!DOCTYPE mtf [<!ENTITY a "x">]><mtf><conceptGrp/></mtf>',
        "<html><body/></html>",
        "Kyiv\tKiev",
    ],
)
def test_what_is_no_export_is_one_sentence(text):
    with pytest.raises(EmendError) as caught:
        multiterm_xml.read(text.encode("utf-16"), "x.xml")
    assert caught.value.hint
