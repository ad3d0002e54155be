import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_tool.domain.errors import EmendError
from qa_tool.domain.term import CaseRule, Term, TermKind, TermStatus
from qa_tool.glossary.cells import bare
from qa_tool.glossary.formats import emend_csv, format_of, formats, reader_for
from qa_tool.glossary.imports import AS_FOUND, Reading
from qa_tool.glossary.samples import Sample

HEADER = "term,accepted,wrong_forms,source_forms,kind,status,note,case\n"

forms = (
    st.text(st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp"), whitelist_characters="\n\t\r"), max_size=12)
    .map(bare)
    .filter(bool)
)
lists = st.lists(forms, max_size=3, unique=True).map(tuple)
sources = st.dictionaries(st.sampled_from(["ko", "ja", "zh", "zh-tw", "ru"]), lists.filter(bool), max_size=3)


@st.composite
def any_terms(draw):
    canonical = draw(forms)
    return Term(
        canonical,
        accepted=tuple(form for form in draw(lists) if form != canonical),
        wrong=tuple(form for form in draw(lists) if form != canonical),
        source_forms=draw(sources),
        kind=draw(st.sampled_from(TermKind)),
        note=draw(forms | st.just("")),
        status=draw(st.sampled_from(TermStatus)),
        case=draw(st.sampled_from(CaseRule)),
        glossary="list",
    )


def read(text, name="list"):
    return emend_csv.read(text.encode(), name)


@given(st.lists(any_terms(), max_size=5, unique_by=lambda term: term.canonical.casefold()))
def test_round_trip_loses_nothing(tmp_path_factory, terms):
    path = tmp_path_factory.mktemp("glossary") / "list.csv"

    emend_csv.write(terms, path)

    result = emend_csv.read(path)
    assert result.terms == tuple(terms)
    assert result.problems == ()


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_delimiter_and_mark_are_found(delimiter, mark):
    text = (
        delimiter.join(["Term", "Wrong forms", "Korean"]) + "\r\n" + delimiter.join(["Lyman", "Liman|Lehman", "리만"])
    )

    (term,) = emend_csv.read(mark + text.encode(), "x").terms

    assert (term.canonical, term.wrong, dict(term.source_forms)) == ("Lyman", ("Liman", "Lehman"), {"ko": ("리만",)})


def test_utf_16_with_a_mark_is_read():
    assert [term.canonical for term in emend_csv.read("term\tnote\nLyman\ttown".encode("utf-16"), "x").terms] == [
        "Lyman"
    ]


def test_a_zero_byte_is_told_and_makes_no_utf_16_of_a_table():
    for text in ("term,wrong\nKyiv,Kie\0v\n", "term,wrong\nKyiv,Kie\0v\n\n"):
        with pytest.raises(EmendError, match="zero byte in line 2") as told:
            read(text)
        assert "damaged" in told.value.hint


def test_a_column_of_ids_is_no_indonesian_one():
    [term] = read("id,term,indonesian\n7,Lyman,Liman\n").terms
    assert dict(term.source_forms) == {"id": ("Liman",)}
    [term] = read("id,term\n7,Lyman\n").terms
    assert dict(term.source_forms) == {}


def test_source_forms_are_read_by_language():
    (term,) = read(HEADER + "Yevgeny Prigozhin,,,ko:프리고진|ru:Пригожин|ru:Евгений Пригожин,person,,,").terms

    assert dict(term.source_forms) == {"ko": ("프리고진",), "ru": ("Пригожин", "Евгений Пригожин")}
    assert term.kind is TermKind.PERSON


def test_broken_rows_are_told_and_the_others_kept():
    result = read(HEADER + 'Kyiv,,Kiev\n,,nothing\n"Lviv,,\nOdesa,,,,,unsure\nA,b,c,,,,,,,surplus\nSumy,,\n')

    assert [term.canonical for term in result.terms] == ["Kyiv", "Sumy"]
    assert [(problem.line, problem.kept) for problem in result.problems] == [
        (3, False),
        (4, False),
        (5, False),
        (6, False),
    ]
    assert "quotation mark" in result.problems[1].reason


def test_a_row_of_over_ten_thousand_characters_is_a_problem():
    result = read(HEADER + f"Kyiv,,,,,,{'x' * 10_001}\nSumy\n")

    assert [term.canonical for term in result.terms] == ["Sumy"]
    assert "10,000" in result.problems[0].reason


def test_rows_about_one_term_are_joined_and_told():
    result = read("term,wrong\nLyman,Liman\nlyman,Lehman\nLyman,Liman\n")

    assert [term.wrong for term in result.terms] == [("Liman", "Lehman")]
    assert [(problem.line, problem.kept) for problem in result.problems] == [(3, True), (4, False)]


def test_a_second_column_of_terms_holds_accepted_forms():
    term = emend_csv.read("en-US,en-GB,ko\nLabor Party,Labour Party,노동당\n".encode(), "x").terms[0]
    assert (term.canonical, term.accepted, dict(term.source_forms)) == ("Labor Party", ("Labour Party",), {"ko": ("노동당",)})  # fmt: skip


def test_unknown_columns_are_told():
    result = read("term,colour\nLyman,red\n")

    assert len(result.terms) == 1
    assert "colour" in result.problems[0].reason


def test_unknown_kind_becomes_other_and_is_told():
    result = read("term,kind\nLyman,hamlet\n")

    assert [term.kind for term in result.terms] == [TermKind.OTHER]
    assert result.problems[0].kept


def test_quoted_cells_may_hold_line_ends_and_lines_are_still_counted():
    result = read('term,note\nLyman,"one\ntwo, three"\n,lost\n')

    assert result.terms[0].note == "one\ntwo, three"
    assert [problem.line for problem in result.problems] == [4]


def test_a_list_of_words_needs_no_header_and_what_it_was_taken_for_is_told():
    result = read("Kyiv,Kiev\nLyman,Liman|Lehman\n")
    assert "the second as wrong forms" in result.note
    assert "the second as source forms" in read("Kyiv,키이우\nLyman,리만\n").note
    assert read("Kyiv\nLyman\n").note == read("term,wrong_forms\nKyiv,Kiev\n").note == ""
    assert [(term.canonical, term.wrong) for term in result.terms] == [
        ("Kyiv", ("Kiev",)),
        ("Lyman", ("Liman", "Lehman")),
    ]


@pytest.mark.parametrize("text", ["a,b,c\nd,e,f\n", "This is a whole sentence of an article and not a name at all.\n"])
def test_anything_else_without_a_header_is_one_problem(text):
    result = read(text)

    assert result.terms == ()
    assert "header" in result.problems[0].reason


@pytest.mark.parametrize("cell", ["=1+1", "+7", "-5", "@home", "'=x", "''-"])
def test_formulas_are_written_as_text_and_read_back(tmp_path, cell):
    path = tmp_path / "x.csv"

    emend_csv.write([Term(cell, note=cell)], path)

    assert f"\n'{cell}" in path.read_text("utf-8-sig")
    assert [(term.canonical, term.note) for term in emend_csv.read(path).terms] == [(cell, cell)]


@pytest.mark.parametrize("encoding", ["cp949", "cp1251", "cp932", "gb18030"])
def test_national_encodings_are_guessed_as_in_articles_and_the_guess_is_told(encoding):
    names = {
        "cp949": "우크라이나의 수도 키이우와 하르키우 시청",
        "cp1251": "Киев и Харьков, города Украины",
        "cp932": "ウクライナの首都キーウ市とハルキウ市の人々",
        "gb18030": "乌克兰首都基辅和哈尔科夫市，今天的新闻报道说，他们在那里会见了市长",
    }
    data = f'term,source_forms\nKyiv,"xx:{names[encoding]}"\nSumy,\n'.encode(encoding)

    result = emend_csv.read(data, "x.csv")

    assert result.encoding.lower() == encoding
    assert result.terms[0].source_forms["xx"] == (names[encoding],)
    named = emend_csv.read(data, "x.csv", Reading(encoding=encoding))
    assert (named.terms, named.encoding) == (result.terms, "")


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe", b"", b"\n\n", b"PK\x03\x04\0\0"])
def test_what_is_no_text_is_refused(data):
    with pytest.raises(EmendError):
        emend_csv.read(data, "x.csv")


def test_missing_files_and_folders_are_refused(tmp_path):
    for path in (tmp_path, tmp_path / "none.csv"):
        with pytest.raises(EmendError):
            emend_csv.read(path)


def test_a_file_of_over_a_hundred_megabytes_is_refused(tmp_path):
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024 + 1)

    with pytest.raises(EmendError, match="100 MB"):
        emend_csv.read(path)


def test_a_failed_write_leaves_the_old_file(tmp_path):
    path = tmp_path / "x.csv"
    emend_csv.write([Term("Kyiv")], path)

    with pytest.raises(EmendError):
        emend_csv.write([Term("Lviv"), Term("\ud800")], path)

    assert [term.canonical for term in emend_csv.read(path).terms] == ["Kyiv"]
    assert [file.name for file in tmp_path.iterdir()] == ["x.csv"]


def test_the_suffix_finds_the_format(tmp_path):
    assert reader_for(tmp_path / "X.CSV").id == "emend-csv"
    assert emend_csv.FORMAT in formats()
    with pytest.raises(EmendError, match=r"\.doc"):
        reader_for(tmp_path / "x.doc")


@pytest.mark.parametrize(
    "header",
    ["ko,en", "KO,EN", "ko-KR,en_US", "Source term,Target term", "Source language,Target language", "원문,번역", "A,B"],
)
def test_two_columns_in_two_scripts_are_source_and_term_whatever_they_are_called(header):
    # A right form must never become a wrong one.
    found = emend_csv.read(f"{header}\n리만,Lyman\n자포리자,Zaporizhzhia\n".encode())
    assert [(term.canonical, term.wrong, dict(term.source_forms)) for term in found.terms] == [
        ("Lyman", (), {"ko": ("리만",)}),
        ("Zaporizhzhia", (), {"ko": ("자포리자",)}),
    ]
    assert not found.problems


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("de,en\nKiew,Kyiv\n", ("Kyiv", (), {"de": ("Kiew",)})),
        ("Wrong,Right\nKiev,Kyiv\n", ("Kyiv", ("Kiev",), {})),
        ("en-GB;Definition\nKyiv;capital\n", ("Kyiv", (), {})),
        ("Kyiv,Kiev\n", ("Kyiv", ("Kiev",), {})),
    ],
)
def test_columns_in_one_script_are_what_they_are_called(text, wanted):
    (term,) = emend_csv.read(text.encode()).terms
    assert (term.canonical, term.wrong, dict(term.source_forms)) == wanted


def test_a_column_that_marks_forbidden_terms_holds_no_forms():
    found = emend_csv.read(
        b"Source Term,Target Term,Forbidden\nKiew,Kyiv,FALSE\nKiew,Kiev,TRUE\n", how=Reading(source_language="de")
    )
    assert [(term.canonical, term.wrong) for term in found.terms] == [("Kyiv", ())]
    assert [problem.line for problem in found.problems] == [3]


def test_a_table_that_has_no_column_of_terms_is_no_list_of_words():
    for suffix, text in (
        (".csv", "wrong_forms\nKiev\n"),
        (".txt", "Wrong forms\nKiev\n"),
        (".csv", "wrong,note\nKiev,a\n"),
    ):
        kind = format_of(Sample(suffix, text.encode()), f"x{suffix}")
        result = kind.read(text.encode(), "x", AS_FOUND)
        assert result.terms == ()
        assert [(p.line, p.reason) for p in result.problems] == [
            (1, "the first row must name the columns; these are missing: term")
        ], text
    also = emend_csv.read(b"also\nnot\n", "x")
    assert [term.canonical for term in also.terms] == ["also", "not"]


def test_what_is_not_to_be_seen_at_an_end_is_left_out():
    text = "term,wrong_forms,source_forms\nKyiv\u200b,\ufeffKiev\u2060 | Kiew\u200b,ko:키이우\u200b\n\u200b,x,\n"
    result = emend_csv.read(text.encode(), "x")
    (kyiv,) = result.terms
    assert (kyiv.canonical, kyiv.wrong, dict(kyiv.source_forms)) == ("Kyiv", ("Kiev", "Kiew"), {"ko": ("키이우",)})
    assert [p.reason for p in result.problems] == ["the row has no term"]
