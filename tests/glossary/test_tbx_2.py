"""TBX 2."""

import pytest
from round_trips import TERMS
from tbx_files import HOSTILE, STATUSES, check_format, check_hostile, check_structure, written

from qa_tool.domain.errors import EmendError
from qa_tool.domain.term import TermKind, TermStatus
from qa_tool.glossary import tbx
from qa_tool.glossary.formats import tbx_2
from qa_tool.glossary.imports import Reading

# As a term base of another program writes it: a DOCTYPE, regions, groups, marks inside terms, statuses of all kinds.
FOREIGN = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en-US"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader>
<text><body>
<termEntry id="e1">
 <descripGrp><descrip type="subjectField">Place</descrip></descripGrp>
 <descrip type="definition">a town</descrip>
 <langSet xml:lang="ko"><tig><term>리만</term></tig></langSet>
 <langSet xml:lang="en-US">
  <note>in the north</note>
  <ntig><termGrp><term>Liman</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig>
  <tig><term>Lyman <hi type="italics">city</hi></term><termNote type="administrativeStatus">admitted</termNote></tig>
  <tig><term>Lyman</term><termNote type="administrativeStatus">preferredTermAdmnSts</termNote>
   <note from="translator">since 2016</note></tig>
  <tig><term>Red Lyman</term><termNote type="administrativeStatus">obsolete</termNote></tig>
 </langSet>
</termEntry>
<termEntry id="e2"><langSet xml:lang="ko"><tig><term>수미</term></tig></langSet>
 <langSet xml:lang="ru"><tig><term>Сумы</term></tig></langSet></termEntry>
<termEntry id="e3"><langSet xml:lang="en"><tig><term>Kiev</term>
 <termNote type="administrativeStatus">forbidden</termNote></tig></langSet></termEntry>
<termEntry id="e4"><langSet xml:lang="en"><tig><term>Artemivsk</term>
 <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig></langSet></termEntry>
</body></text></martif>
"""


def test_what_it_holds_comes_back(tmp_path):
    check_format(tbx_2.FORMAT, tmp_path)


def test_the_rules_of_tbx_basic_are_kept():
    root = written(tbx_2.FORMAT)
    assert (root.tag, root.get("type")) == ("martif", "TBX-Basic")
    check_structure(root, "termEntry", "langSet", "tig")
    said = {note.text for note in root.iter("termNote") if note.get("type") == "administrativeStatus"}
    assert said <= STATUSES
    assert {each.get("type") for each in root.iter("descrip")} == {"subjectField"}


def test_a_file_of_another_hand_is_read():
    result = tbx.read(FOREIGN.encode(), "x")
    lyman, artemivsk = result.terms
    assert (lyman.canonical, lyman.accepted, lyman.wrong) == ("Lyman", ("Lyman city",), ("Liman", "Red Lyman"))
    assert dict(lyman.source_forms) == {"ko": ("리만",)}
    assert lyman.note == "in the north; since 2016"
    assert artemivsk.status is TermStatus.RETIRED
    assert [(p.line, p.kept) for p in result.problems] == [(18, False), (20, False)]


def test_british_and_american_english_are_one():
    said = "".join(
        f'<langSet xml:lang="{code}"><tig><term>{form}</term></tig></langSet>'
        for code, form in (("en-US", "Labor Party"), ("ko", "노동당"), ("en-GB", "Labour Party"))
    )
    term = tbx.read(f"<martif><text><body><termEntry>{said}</termEntry></body></text></martif>".encode(), "x").terms[0]
    assert (term.canonical, term.accepted, set(term.source_forms)) == ("Labor Party", ("Labour Party",), {"ko"})


def test_tbx_min_is_read_as_it_was_before_it_was_a_dialect():
    english = (
        "<termGroup><term>Kiev</term><termStatus>obsolete</termStatus></termGroup><termGroup><term>Kyiv</term>"
        "<termStatus>preferred</termStatus><note>since 2019</note></termGroup>"
    )
    entry = (
        f'<entry id="1"><subjectField>place</subjectField><langGroup xml:lang="en">{english}</langGroup><langGroup '
        'xml:lang="ko"><termGroup><term>키이우</term></termGroup></langGroup></entry>'
    )
    term = tbx.read(f'<TBX dialect="TBX-Min"><header/><body>{entry}</body></TBX>'.encode(), "x").terms[0]
    assert (term.canonical, term.wrong, dict(term.source_forms)) == ("Kyiv", ("Kiev",), {"ko": ("키이우",)})
    assert (term.kind, term.note) == (TermKind.PLACE, "since 2019")


def test_the_rest_goes_into_the_note_where_the_user_says_so():
    lyman = tbx.read(FOREIGN.encode(), "x", Reading(keep_extra=True)).terms[0]
    assert "definition: a town" in lyman.note
    assert tbx.read(FOREIGN.encode(), "x").terms[0].kind is TermKind.PLACE


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_one_sentence(name):
    check_hostile(tbx_2.FORMAT, name)


def test_a_file_that_is_too_large_is_refused(tmp_path):
    path = tmp_path / "large.tbx"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024 + 1)
    with pytest.raises(EmendError, match="100 MB"):
        tbx.read(path)


def test_translate_toolkit_reads_it():
    tbx_file = pytest.importorskip("translate.storage.tbx", reason="translate-toolkit is not installed").tbxfile
    units = tbx_file.parsestring(tbx_2.FORMAT.rendered(TERMS, ".tbx")).units
    assert [unit.source for unit in units] == [term.canonical for term in TERMS]
