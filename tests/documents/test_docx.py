"""Reading and writing Word documents: each construct by itself."""

import io
import re
import zipfile
import zlib
from datetime import UTC, datetime

import pytest
import word_making as making
from word_fold import characters, part_of, text_of
from word_making import paragraph, run, table, tracked

from qa_tool.documents.articles import from_bytes, from_text
from qa_tool.documents.format import Corrected
from qa_tool.documents.formats import writer_for
from qa_tool.domain.errors import EmendError
from qa_tool.domain.net_change import NetChange

WHEN = datetime(2024, 3, 1, 12, 30, tzinfo=UTC)
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText><w:t>code</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Friday</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
GONE = '<w:rPr><w:del w:id="1" w:author="Park" w:date="2023-05-06T07:08:09Z"/></w:rPr>'
BOX = (
    '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice '
    f'Requires="wps"><w:drawing><w:txbxContent>{paragraph(run("in a box"))}</w:txbxContent></w:drawing></mc:Choice>'
    f"<mc:Fallback><w:pict>{paragraph(run('in a box'))}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)
RUBY = (
    "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>reading</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢字</w:t></w:r></w:rubyBase>"
    "</w:ruby></w:r>"
)
SYMBOLS = (
    run("5 ")
    + '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>'
    + run(" 3 ")
    + '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>'
    + run(" 4")
    + '<w:r><w:sym w:font="Arial" w:char="00B0"/><w:sym w:font="Webdings" w:char="F0FF"/></w:r>'
    + run(" ")
    + '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice '
    'Requires="w16se"><x:symEx xmlns:x="http://schemas.microsoft.com/office/word/2015/wordml/symex" x:font="Segoe UI '
    'Emoji" x:char="1F60A"/></mc:Choice><mc:Fallback><w:t>😊</w:t></mc:Fallback></mc:AlternateContent></w:r>'
)


def text_in(body, **more):
    return from_bytes(making.document(body, **more), "x.docx").text


def written(article, *changes, tracked=True):
    found = []
    for old, new, *reason in changes:
        start = article.text.index(old)
        found.append(NetChange(start, start + len(old), new, "Kim", WHEN, *reason))
    found.sort(key=lambda change: change.start)
    return writer_for("x.docx").write(Corrected(article, found, article.original, tracked, "x.docx"))


def body_of(data):
    body = zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml").decode()
    body = body.partition("<w:body>")[2].rpartition("<w:sectPr")[0]
    return re.sub(r' w:(id|date)="[^"]*"| xml:space="preserve"', "", body)


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (run("a") + run("b", "<w:b/>"), "ab"),
        ("<w:r><w:t> trimmed </w:t><w:tab/><w:t>x</w:t></w:r>", "trimmed\tx"),
        (run("a\nb\tc"), "a b c"),
        (
            '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t><w:br w:type="page"/><w:t>d</w:t></w:r>',
            "a\nb\nc\nd",
        ),
        (SYMBOLS, "5 ≥ 3 → 4° 😊"),
        (run("Mr ") + RUBY, "Mr 漢字"),
        ("<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/></w:r>", "co\u2011op\u00ad"),
        (f'<w:hyperlink r:id="rId7">{run("link")}</w:hyperlink>', "link"),
        (f'<w:smartTag w:element="x"><w:smartTag w:element="y">{run("a")}</w:smartTag></w:smartTag>{run("b")}', "ab"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('a')}</w:sdtContent></w:sdt>", "a"),
        (
            run("a")
            + f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Click')}</w:sdtContent></w:sdt>",
            "a",
        ),
        (f'<w:fldSimple w:instr=" DATE ">{run("Friday")}</w:fldSimple>', "Friday"),
        (run("on ") + FIELD + run("."), "on Friday."),
        (run("a") + tracked("ins", run("b")) + tracked("del", run("c").replace("w:t", "w:delText")), "ab"),
        (tracked("moveFrom", run("a")) + tracked("moveTo", run("b")), "b"),
        (tracked("del", FIELD) + run("a"), "a"),
        (run("a") + BOX + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run("b"), "ab\nin a box"),
        (run("a\u2028b"), "a\nb"),
    ],
)
def test_what_is_read(inner, text):
    assert text_in(paragraph(inner)) == text


def test_paragraphs_tables_and_notes_in_order():
    notes = f'<w:footnote w:type="separator">{paragraph(run("no"))}</w:footnote><w:footnote>{paragraph(run("n"))}</w:footnote>'
    body = (
        paragraph(run("a"), properties='<w:pStyle w:val="Heading1"/>')
        + table([paragraph(run("b")) + paragraph(), paragraph(run("c"))])
        + f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph(run('d'))}</w:sdtContent></w:sdt>"
        + paragraph(run("e"))
    )
    assert text_in(body, notes=notes) == "a\nb\n\nc\nd\ne\nn"


def test_a_deleted_mark_joins_paragraphs():
    assert text_in(paragraph(run("a"), properties=GONE) + paragraph(run("b")) + paragraph(run("c"))) == "ab\nc"
    assert text_in(paragraph(run("a"), properties=GONE) + table([paragraph(run("b"))])) == "a\nb"


def test_a_first_letter_that_is_set_large_begins_its_word():
    letter = paragraph(run("T"), properties='<w:framePr w:dropCap="drop" w:lines="3"/>')
    data = making.document(letter + paragraph(run("he ferry sailed.")) + paragraph(run("Next.")))
    article = from_bytes(data, "x.docx")
    assert article.text == "The ferry sailed.\nNext."
    for old, new in (("The", "A"), ("ferry", "boat"), ("The ferry", "The old\nferry"), ("The ferry sailed.\n", "")):
        for tracked_ in (False, True):
            again = from_bytes(written(article, (old, new), tracked=tracked_), "x.docx")
            assert again.text == article.text.replace(old, new)
    older = type(article)("x", "x", "T\nhe ferry sailed.\nNext.", "T\nhe ferry sailed.\nNext.", original=data)
    assert from_bytes(written(older, ("Next", "Last")), "x.docx").text == "The ferry sailed.\nLast."


def test_a_corrected_word_keeps_its_formatting_and_says_who_when_and_why():
    article = from_bytes(making.document(paragraph(run("in "), run("Zaporiza", "<w:b/>"), run(" today"))), "x.docx")
    data = written(article, ("riza", "rizhzhia", "Name in the glossary: Zaporizhzhia\nSecond"))
    assert body_of(data) == (
        "<w:p><w:r><w:t>in </w:t></w:r><w:commentRangeStart/>"
        '<w:del w:author="Kim"><w:r><w:rPr><w:b/></w:rPr><w:delText>Zaporiza</w:delText></w:r></w:del>'
        '<w:ins w:author="Kim"><w:r><w:rPr><w:b/></w:rPr><w:t>Zaporizhzhia</w:t></w:r></w:ins>'
        "<w:commentRangeEnd/><w:r><w:commentReference/></w:r><w:r><w:t> today</w:t></w:r></w:p>"
    )
    (comment,) = part_of(data, "word/comments.xml")
    assert ["".join(each.itertext()) for each in comment] == ["Name in the glossary: Zaporizhzhia", "Second"]
    assert dict(comment.attrib)[f"{{{making.MAIN}}}initials"] == "K"
    dates = part_of(data).xpath("//@*[local-name()='date']")
    assert set(dates) == {"2024-03-01T12:30:00Z"}
    assert body_of(written(article, ("riza", "rizhzhia"), tracked=False)) == (
        "<w:p><w:r><w:t>in </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Zaporizhzhia</w:t></w:r>"
        "<w:r><w:t> today</w:t></w:r></w:p>"
    )


def test_a_number_is_changed_as_a_whole_so_that_nobody_overlooks_the_mark():
    article = from_bytes(making.document(paragraph(run("from 3.5 to 1200 at 9:30. It"))), "x.docx")
    body = body_of(written(article, (".5", "5"), ("200", ",200"), (":30. It", ".30. They")))
    for old, new in (("3.5", "35"), ("1200", "1,200"), ("9:30. It", "9.30. They")):
        assert f"<w:delText>{old}</w:delText>" in body
        assert f"<w:t>{new}</w:t>" in body


def test_a_word_in_two_formats_is_changed_only_where_it_must_be():
    article = from_bytes(making.document(paragraph(run("Zapo", "<w:b/>"), run("riza"))), "x.docx")
    assert '<w:r><w:rPr><w:b/></w:rPr><w:t>Zapo</w:t></w:r><w:del w:author="Kim">' in body_of(
        written(article, ("iza", "izhzhia"))
    )


def test_somebody_elses_insertion_is_changed_inside_it_and_ours_stands_outside():
    article = from_bytes(making.document(paragraph(tracked("ins", run("one two three")))), "x.docx")
    assert body_of(written(article, ("two", "2"))) == (
        '<w:p><w:ins w:author="Park"><w:r><w:t>one </w:t></w:r>'
        '<w:del w:author="Kim"><w:r><w:delText>two</w:delText></w:r></w:del></w:ins>'
        '<w:ins w:author="Kim"><w:r><w:t>2</w:t></w:r></w:ins>'
        '<w:ins w:author="Park"><w:r><w:t> three</w:t></w:r></w:ins></w:p>'
    )


def test_what_is_put_in_behind_a_link_is_no_link():
    link = f'<w:hyperlink r:id="rId7">{run("link", "<w:u/>")}</w:hyperlink>'
    article = from_bytes(making.document(paragraph(link, run(" end"))), "x.docx")
    said = body_of(written_at(article, 4, ", he said"))
    assert "</w:hyperlink><w:r><w:t>, he said end" in said
    more = body_of(written_at(article, 4, "s"))
    assert "<w:t>links</w:t></w:r></w:hyperlink>" in more


def written_at(article, offset, inserted):
    change = NetChange(offset, offset, inserted, "Kim", WHEN)
    return writer_for("x.docx").write(Corrected(article, [change], article.original, False, "x.docx"))


LINK_FIELD = FIELD.replace(" IF ", ' HYPERLINK "x" ').replace("<w:r><w:t>Friday", '<w:r><w:rPr><w:rStyle w:val="L"/></w:rPr><w:t>Friday')  # fmt: skip


@pytest.mark.parametrize(
    ("inner", "old", "new", "result"),
    [
        (run("On ") + FIELD, "Friday", "Friday.", f"{run('On ')}{FIELD}<w:r><w:t>.</w:t></w:r>"),
        (FIELD + run(" it"), "Fri", "On Fri", f"<w:r><w:t>On </w:t></w:r>{FIELD}{run(' it')}"),
        (
            f'<w:fldSimple w:instr="DATE">{run("Friday")}</w:fldSimple>',
            "Friday",
            "Friday.",
            f'<w:fldSimple w:instr="DATE">{run("Friday")}</w:fldSimple><w:r><w:t>.</w:t></w:r>',
        ),
        (LINK_FIELD + run(" it"), "Friday", "Friday,", f"{LINK_FIELD}<w:r><w:t>, it</w:t></w:r>"),
        (RUBY, "漢字", "漢字は", f"{RUBY}<w:r><w:t>は</w:t></w:r>"),
        (RUBY, "漢字", "の漢字", f"<w:r><w:t>の</w:t></w:r>{RUBY}"),
        (run("a ") + RUBY + run(" b"), "漢字 ", "", run("a b")),
        (RUBY, "漢", "感", RUBY.replace("漢", "感")),
        # A symbol that only its font knows takes no place, and stays.
        (
            SYMBOLS,
            "5 ≥ 3 → 4° 😊",
            "5 to 4",
            '<w:r><w:sym w:font="Webdings" w:char="F0FF"/></w:r>' + run("5 to 4"),
        ),
    ],
)
def test_new_words_stand_outside_of_fields_and_readings(inner, old, new, result):
    """What stands in the result of a field is gone when Word makes it anew, as it does with dates."""
    article = from_bytes(making.document(paragraph(inner)), "x.docx")
    start = article.text.index(old)
    end = start + len(old)
    if new.startswith(old) and new != old:
        start, new = end, new.removeprefix(old)
    elif old and new.endswith(old):
        end, new = start, new.removesuffix(old)
    change = NetChange(start, end, new, "Kim", WHEN)
    data = writer_for("x.docx").write(Corrected(article, [change], article.original, name="x.docx"))
    assert body_of(data) == body_of(making.document(paragraph(result)))
    tracked_ = writer_for("x.docx").write(Corrected(article, [change], article.original, tracked=True, name="x.docx"))
    assert from_bytes(tracked_, "x.docx").text == from_bytes(data, "x.docx").text


def test_an_article_stored_before_symbols_were_read_goes_back_as_it_was():
    data = making.document(paragraph(run("Mr "), RUBY, run(" said")))
    older = type(from_text("x"))("x", "x", "Mr  said", "Mr  said", format="docx", original=data)
    assert from_bytes(written(older, ("said", "says")), "x.docx").text == "Mr 漢字 says"


def test_a_paragraph_is_split_with_its_properties_but_one_section():
    properties = '<w:pStyle w:val="Quote"/><w:sectPr/>'
    article = from_bytes(making.document(paragraph(run("one two"), properties=properties)), "x.docx")
    assert body_of(written(article, (" ", "\n"))) == (
        '<w:p><w:pPr><w:pStyle w:val="Quote"/><w:rPr><w:ins w:author="Kim"/></w:rPr></w:pPr><w:r><w:t>one</w:t></w:r>'
        '<w:del w:author="Kim"><w:r><w:delText> </w:delText></w:r></w:del></w:p>'
        '<w:p><w:pPr><w:pStyle w:val="Quote"/><w:sectPr/></w:pPr><w:r><w:t>two</w:t></w:r></w:p>'
    )


def test_a_line_put_into_a_control_of_one_line_is_a_line_break():
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{run('one two')}</w:sdtContent></w:sdt>"
    article = from_bytes(making.document(paragraph(control)), "x.docx")
    data = written(article, (" ", "\n"))
    assert "<w:br/>" in body_of(data)
    assert from_bytes(data, "x.docx").text == "one\ntwo"


def test_a_whole_paragraph_goes_with_its_own_mark():
    style = '<w:pStyle w:val="Heading1"/>'
    body = paragraph(run("one"), properties=style) + paragraph(run("two")) + paragraph(run("three"))
    article = from_bytes(making.document(body), "x.docx")
    (kept, left) = characters(part_of(written(article, ("\ntwo", ""), tracked=False)))
    assert ("Heading1" in kept[0], "Heading1" in left[0]) == (True, False)
    assert text_of([kept, left]) == "one\nthree"
    assert body_of(written(article, ("\ntwo", ""))).count("<w:rPr><w:del ") == 1
    assert "<w:p><w:pPr><w:rPr><w:del " in body_of(written(article, ("\ntwo", "")))


def test_a_line_break_that_is_taken_out_at_the_end_leaves_its_paragraph():
    body = paragraph(run("one"), "<w:r><w:br/></w:r>", run("two")) + paragraph(run("three"))
    article = from_bytes(making.document(body), "x.docx")
    paragraphs = characters(part_of(written(article, ("\ntwo", ""), tracked=False)))
    assert [text_of([each]) for each in paragraphs] == ["one", "three"]


@pytest.mark.parametrize("between", ["a\nb", "b\nc", "c\nd", "d\ne", "e\nn"])
def test_the_edge_of_a_cell_a_section_or_a_note_is_not_taken_out(between):
    body = (
        table([paragraph(run("a")), paragraph(run("b"))])
        + paragraph(run("c"))
        + f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph(run('d'))}</w:sdtContent></w:sdt>"
        + paragraph(run("e"))
    )
    article = from_bytes(making.document(body, notes=f"<w:footnote>{paragraph(run('n'))}</w:footnote>"), "x.docx")
    assert article.text == "a\nb\nc\nd\ne\nn"
    for way in (True, False):
        with pytest.raises(EmendError, match=f"x.docx: the line end after “{between[0]}” is the edge of"):
            written(article, (between, between.replace("\n", " ")), tracked=way)


def test_a_note_is_corrected_without_a_comment():
    body = paragraph(run("a"), '<w:r><w:footnoteReference w:id="2"/></w:r>')
    article = from_bytes(
        making.document(body, notes=f"<w:footnote>{paragraph(run('in Zaporiza'))}</w:footnote>"), "x.docx"
    )
    data = written(article, ("Zaporiza", "Zaporizhzhia", "why"))
    assert "Zaporizhzhia" in zipfile.ZipFile(io.BytesIO(data)).read("word/footnotes.xml").decode()
    assert "word/comments.xml" not in zipfile.ZipFile(io.BytesIO(data)).namelist()


def test_notes_that_are_not_touched_stay_byte_for_byte():
    original = making.document(paragraph(run("a b")), notes=f"<w:footnote>{paragraph(run('n'))}</w:footnote>")
    data = written(from_bytes(original, "x.docx"), ("a", "c"))
    old, new = (zipfile.ZipFile(io.BytesIO(each)).read("word/footnotes.xml") for each in (original, data))
    assert new == old


def test_the_type_of_a_part_may_be_that_of_its_ending():
    inside = zipfile.ZipFile(io.BytesIO(making.document(paragraph(run("a")))))
    parts = {name: inside.read(name) for name in inside.namelist()}
    types = parts["[Content_Types].xml"].decode()
    override = re.search(r"<Override[^>]*/>", types)[0]
    types = types.replace(override, "").replace("application/xml", re.search('ContentType="([^"]*)"', override)[1])
    assert from_bytes(making.packed({**parts, "[Content_Types].xml": types}), "x.docx").text == "a"


def test_without_changes_the_file_is_the_same_byte_for_byte():
    original = making.document(paragraph(run("a")), more=[("word/media/x.png", b"\0" * 100)])
    assert written(from_bytes(original, "x.docx")) == original


def test_other_parts_stay_as_they_are_and_in_their_order():
    more = [("word/media/x.png", bytes(range(256))), ("word/header1.xml", b"<odd>"), ("zz/empty", b"")]
    original = making.document(paragraph(run("a b")), more=more)
    data = written(from_bytes(original, "x.docx"), ("a", "c"))
    old, new = zipfile.ZipFile(io.BytesIO(original)), zipfile.ZipFile(io.BytesIO(data))
    assert new.namelist() == old.namelist()
    for name in set(old.namelist()) - {"word/document.xml"}:
        assert new.read(name) == old.read(name)


def test_an_article_of_text_becomes_a_new_document():
    article = from_text("A title\n\nA <b> & “line” with\ta tab  and blanks \n  x")
    data = written(article, ("tab", "tabulator"), tracked=False)
    assert from_bytes(data, "x.docx").text == article.text.replace("tab ", "tabulator ")
    assert from_bytes(written(article, ("tab", "tabulator")), "x.docx").text == article.text.replace(
        "tab ", "tabulator "
    )


def test_what_word_cannot_hold_is_said():
    article = from_bytes(making.document(paragraph(run("a b"))), "x.docx")
    for char in ("\x0b", "\ud800", "\0", "\ufffe"):
        with pytest.raises(EmendError, match=rf"cannot hold the character U\+{ord(char):04X}"):
            written(article, ("a", char))
    with pytest.raises(EmendError, match=r"cannot hold the character U\+000B"):
        written(from_text("a\x0bb"))


def test_a_file_that_does_not_hold_the_text_is_refused():
    article = from_bytes(making.document(paragraph(run("a b"))), "x.docx")
    other = making.document(paragraph(run("c")))
    with pytest.raises(EmendError, match="does not hold the text of the article"):
        writer_for("x.docx").write(Corrected(article, [], other, True, "x.docx"))


def test_fields_that_do_not_end_and_odd_nesting_are_survived():
    assert text_in(paragraph(run("a"), '<w:r><w:fldChar w:fldCharType="end"/></w:r>', run("b"))) == "ab"
    assert text_in(paragraph(run("a"), tracked("ins", tracked("ins", run("b"), tracked("del", run("c")))))) == "ab"


def test_parts_that_are_not_touched_stay_packed_as_they_were():
    original = making.document(paragraph(run("a")), more=[("word/media/ü.png", bytes(range(256)) * 9)])
    data = written(from_bytes(original, "x.docx"), ("a", "b"))
    for packed in (original, data):
        part = zipfile.ZipFile(io.BytesIO(packed)).getinfo("word/media/ü.png")
        start = part.header_offset + 30 + len("word/media/ü.png".encode())
        assert packed[start : start + part.compress_size] == zlib_of(bytes(range(256)) * 9)


def zlib_of(content):
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(content) + packer.flush()
