"""Tables in delimited text: which columns, what is changed, and that no formula is made."""

import csv
import io
from dataclasses import replace

import pytest
from documents.segmenting import at, corrected, opened, written

from qa_tool.cli.inputs import paths_of
from qa_tool.documents.bilingual import delimited
from qa_tool.documents.folders import found_in
from qa_tool.domain.errors import EmendError

NAMED = (
    'id,Target,note,Source\r\n7, "The ""mayor"", he\r\nleaved" ,"x",시장이 떠났다\r\n'
    "8,Bridge,,다리\r\n\r\n9,'-5 degrees,=1+1,영하 5도\r\n10,,,없다\r\n"
).encode()
BARE = 'Один\tOne "town"\nДва\tTwo\nТри\n'.encode()


def test_the_first_row_names_the_columns():
    article = opened(NAMED, "a.csv")
    assert article.text == 'The "mayor", he  leaved\nBridge\n-5 degrees\n'
    assert article.source_text == "시장이 떠났다\n다리\n영하 5도\n없다"
    article = opened("English;Korean\nOne;하나\n".encode("cp949"), "a.csv")
    assert (article.text, article.source_text, article.source_language) == ("One", "하나", "ko")
    article = opened("ja,en-US\n一,One\n".encode("utf-16"), "a.csv")
    assert (article.text, article.source_text, article.source_language) == ("One", "一", "ja")


@pytest.mark.parametrize(
    "head", ["Source text (KO),Target text (EN)", "source_text,target_text", "Korean (ko),English"]
)
def test_what_a_name_says_besides_does_not_count(head):
    article = opened(f"{head}\n하나,One\n".encode(), "a.csv")
    assert (article.text, article.source_text) == ("One", "하나")


@pytest.mark.parametrize("head", ["ko;en;note", "id;Korean;English", "No;ko-KR;en-US"])
def test_languages_name_their_columns_among_others(head):
    place = head.lower().replace("korean", "ko").split(";").index("ko" if "ko-" not in head else "ko-kr")
    row = ["x", "x", "x"]
    row[place], row[place + 1] = "둘.", "Two."
    article = opened(f"{head}\n{';'.join(row)}\n".encode(), "a.csv")
    assert (article.text, article.source_text, article.source_language) == ("Two.", "둘.", "ko")


def test_two_columns_need_no_names():
    article = opened(BARE, "a.tsv")
    assert (article.text, article.source_text) == ('One "town"\nTwo\n', "Один\nДва\nТри")


def test_the_column_without_latin_letters_is_the_source():
    data = "Two towns,두 도시\nThe KBS,\nOne,하나\n".encode()
    article = opened(data, "a.csv")
    assert (article.text, article.source_text) == ("Two towns\nThe KBS\nOne", "두 도시\n\n하나")
    assert corrected(data, "a.csv", ("Two", "Three")) == data.replace(b"Two", b"Three")


@pytest.mark.parametrize("data", [NAMED, BARE, NAMED.decode().encode("utf-16"), NAMED.decode().encode("cp949")])
def test_untouched_is_byte_for_byte(data):
    assert corrected(data, "a.csv") == data


def test_a_correction_changes_its_cell():
    found = corrected(NAMED, "a.csv", ("leaved", "left"), ("Bridge", "A bridge, new"), ("-5", "=5"))
    expected = NAMED.replace(b"leaved", b"left").replace(b"8,Bridge", b'8,"A bridge, new"').replace(b"'-5", b"'=5")
    assert found == expected.replace(b' "The', b'"The').replace(b'left" ,', b'left",')
    assert at(NAMED, "a.csv", (24, 30, "@all")) == NAMED.replace(b"Bridge", b"'@all")
    end = len('One "town"\nTwo\n')
    assert at(BARE, "a.tsv", (end, end, "Three")) == BARE.replace("Три".encode(), "Три\tThree".encode())


def test_a_pair_becomes_a_table_without_formulas():
    plain = replace(opened(b'=One\nTwo, "2"\n\'+3', "a.txt"), source_text="-1\n2\n3", source_language="ko")
    for name, delimiter in (("a.csv", ","), ("a.tsv", "\t")):
        data = written(plain, [], name)
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=delimiter))
        assert rows == [["source", "target"], ["'-1", "'=One"], ["2", 'Two, "2"'], ["3", "''+3"]]
        assert opened(data, name).text == plain.text


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"a,b,c\n1,2,3\n", "does not say which of its columns"),
        (b"alone\n", "does not say which of its columns"),
        (b'a,b\n"open,x\n', "a quotation in line 2 is not closed"),
        (b"a,\n", "holds no translation"),
        (b"a,\0b\n", "does not hold text"),
        (b"", "is empty"),
    ],
)
def test_broken_tables_are_one_sentence(data, said):
    with pytest.raises(EmendError, match=said) as error:
        opened(data, "a.csv")
    assert "\n" not in str(error.value)


def test_what_has_more_cells_than_anybody_reads_is_refused(monkeypatch):
    assert delimited._MOST == 1_000_000
    monkeypatch.setattr(delimited, "_MOST", 1_000)
    assert opened(b"source,target\n" + b"a,b\n" * 498, "a.csv").text.count("b") == 498
    with pytest.raises(EmendError, match="has more than 1,000 cells"):
        opened(b"source,target\n" + b"a,b\n" * 500, "a.csv")


def test_folders_leave_tables_alone(tmp_path):
    (tmp_path / "terms.csv").write_bytes(NAMED)
    assert found_in([tmp_path]).articles == ()
    assert found_in([tmp_path / "terms.csv"]).articles == (tmp_path / "terms.csv",)
    with pytest.raises(EmendError, match="no articles in"):
        paths_of([str(tmp_path)])


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("title", ["Ferries of the north", "Ferries of the north\n\nBy the desk"])
def test_a_title_above_the_names_is_no_text(title, delimiter):
    rows = (("Korean", "English"), ("다리", "Brigde"), ("배", "Ship"))
    data = "\n".join([title, *(delimiter.join(row) for row in rows)]).encode()
    article = opened(data, "a.csv")
    assert (article.text, article.source_text) == ("Brigde\nShip", "다리\n배")
    assert corrected(data, "a.csv", ("Brigde", "Bridge")) == data.replace(b"Brigde", b"Bridge")
