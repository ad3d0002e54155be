"""UTX glossaries."""

from round_trips import TERMS, back, check_what_is_held, is_recognised, lost_parts

from qa_tool.domain.term import TermStatus
from qa_tool.glossary.formats import format_of, utx
from qa_tool.glossary.samples import Sample

OF_OTHERS = (
    "#UTX 1.11; ko-KR/en-US; 2020-05-21T10:00:00; copyright: Kim (2020); license: CC-by 3.0\r\n"
    "#description: places\r\n"
    "#src\ttgt\tsrc:pos\tterm status\ttgt:comment\tx-desk\r\n"
    "리만\tLyman\tnoun\tapproved\ta town\tnorth\r\n"
    "리만\tLiman\tnoun\tforbidden\t\t\r\n"
    "# a line between\r\n"
    "켈마르\tKelmar\tnoun\tprovisional\t\t\r\n"
    "서울\tSeoul\r\n"
    "부산\tPusan\tnoun\tforbidden\t\t\r\n"
)


def test_what_it_holds_comes_back(tmp_path):
    check_what_is_held(utx.FORMAT)
    assert [each.status for each in back(utx.FORMAT, TERMS).terms] == [each.status for each in TERMS]
    assert is_recognised(utx.FORMAT, tmp_path)
    assert lost_parts(utx.FORMAT, TERMS) == {"accepted", "source_forms", "kind", "note", "case"}


def test_a_forbidden_term_is_a_wrong_form_of_the_one_in_its_place():
    data = OF_OTHERS.encode()
    assert format_of(Sample(".utx", data), "x.utx") is format_of(Sample(".txt", data), "x.txt") is utx.FORMAT
    result = utx.read(data, "x")
    assert [(t.canonical, t.wrong, dict(t.source_forms), t.status, t.note) for t in result.terms] == [
        ("Lyman", ("Liman",), {"ko": ("리만",)}, TermStatus.APPROVED, "a town"),
        ("Kelmar", (), {"ko": ("켈마르",)}, TermStatus.PROPOSED, ""),
        ("Seoul", (), {"ko": ("서울",)}, TermStatus.APPROVED, ""),
    ]
    assert [(p.line, p.kept) for p in result.problems] == [(3, True), (9, False)]


def test_what_other_programs_write_is_understood():
    text = (
        "#UTX 1.20; creation date: 2020-05-21; lang: de-DE/en-GB; Dictionary ID: 7\r\n"
        "##description\ta tab in a remark\r\n"
        "#term:de\tterm:en\tpos:de\tterm status:de\tterm status:en\tcomment\tconcept ID\r\n"
        "Hund\tdog\tnoun\tprovisional\t-\t-\t-\r\n"
        "Hund\thound\tnoun\t-\tnon-standard\t\t-\r\n"
        "Katze\tcat\t-\t-\tapproved\ta pet\t-\r\n"
        "Maus\t-\tnoun\r\n"
    )
    result = utx.read(text.encode(), "x")
    assert [(t.canonical, t.wrong, dict(t.source_forms), t.status, t.note) for t in result.terms] == [
        ("dog", ("hound",), {"de": ("Hund",)}, TermStatus.APPROVED, ""),
        ("cat", (), {"de": ("Katze",)}, TermStatus.APPROVED, "a pet"),
    ]
    assert [(p.line, p.kept) for p in result.problems] == [(7, False)]


def test_it_is_written_with_the_line_ends_of_version_1_20():
    data = utx.FORMAT.rendered(TERMS, ".utx")
    assert data.startswith(b"\xef\xbb\xbf#UTX 1.20; ko/en\r\n#src\ttgt\t")
    assert data.count(b"\n") == data.count(b"\r\n")


def test_english_is_the_translation_in_whichever_column_it_is():
    two_ways = "#UTX 1.20; en/ja; bidirectional\n#term:en\tterm:ja\tconcept ID\nKyoto\t京都\tC1\n"
    from_english = "#UTX 1.11; en-US/ja-JP\n#src\ttgt\tsrc:pos\nKyoto\t京都\tproperNoun\n"
    for text in (two_ways, from_english):
        result = utx.read(text.encode(), "x")
        assert [(t.canonical, dict(t.source_forms)) for t in result.terms] == [("Kyoto", {"ja": ("京都",)})]
        assert result.problems == ()
    assert [p.line for p in utx.read(b"#UTX 1.20; en/ja\nKyoto\n", "x").problems] == [1]
