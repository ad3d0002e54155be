"""Glossary files in and out of the terminal."""

import io
import sys
from types import SimpleNamespace

import pytest
from lxml import etree

from qa_tool.cli import commands

pytestmark = pytest.mark.usefixtures("own_library")


@pytest.fixture
def emend(capsysbinary):
    """Run a command; return exit status, stdout and stderr."""

    def run(*arguments):
        status = commands.run([str(a) for a in arguments])
        said = capsysbinary.readouterr()
        return status, said.out, said.err.decode()

    return run


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "client.csv"
    path.write_text("Nr;Ziel;Quelle;Bem\n1;Kelmar;켈마르;a port\n2;Tounsville;;\n3;;없음;\n", encoding="utf-8")
    return path


def test_a_mapping_reads_any_table(emend, table):
    status, _, err = emend("glossary", "import", table, "--map", "term=Ziel,source=Quelle", "--map", "note=4")
    assert status == 0
    assert f"{table}:4: the row has no term" in err
    assert f"{table}:1: these columns are not known and were left out: Nr" in err
    assert "2 terms imported, 1 row left out." in err
    _, out, _ = emend("glossary", "export", "-", "--list", "client")
    assert "Kelmar,,,ko:켈마르,other,approved,a port,any" in out.decode("utf-8-sig")


def test_other_columns_can_go_into_the_note_and_columns_have_numbers(emend, table):
    emend("glossary", "import", table, "--map", "term=2", "--no-header", "--extra", "notes")
    _, out, _ = emend("glossary", "export", "-", "--list", "client", "--map", "term=1,note=2")
    lines = out.decode("utf-8-sig").splitlines()
    assert lines[0] == 'Ziel,"column 1: Nr; column 3: Quelle; column 4: Bem"'
    assert lines[1] == 'Kelmar,"column 1: 1; column 3: 켈마르; column 4: a port"'


@pytest.mark.parametrize("given", ["Ziel", "colour=Ziel", "term=", "term=Nowhere", "note=Bem", "term=9"])
def test_a_mapping_that_maps_nothing_is_refused(emend, table, given):
    status, _, err = emend("glossary", "import", table, "--map", given)
    assert status == 2
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize("number", ["0", "99999999999"])
def test_an_export_to_a_column_that_cannot_be_is_refused(emend, tmp_path, number):
    assert emend("glossary", "export", tmp_path / "x.csv", "--map", f"term={number}")[0] == 2
    assert not (tmp_path / "x.csv").exists()


def test_known_terms_are_joined_kept_replaced_or_added(emend, tmp_path):
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    first.write_text("term,wrong_forms\nKelmar,Gelmar\n", encoding="utf-8")
    second.write_text("term,wrong_forms\nKelmar,Kalmar\n", encoding="utf-8")

    def forms():
        _, out, _ = emend("glossary", "list", "kelmar")
        return out.decode().splitlines()

    emend("glossary", "import", first)
    _, _, err = emend("glossary", "import", second, "--known", "keep")
    assert "0 terms imported, 0 rows left out, 0 known terms changed, 1 left as it is." in err
    assert forms() == ["Kelmar  [other, first]  (not: Gelmar)"]
    emend("glossary", "import", second, "--dry-run")
    assert forms() == ["Kelmar  [other, first]  (not: Gelmar)"]
    emend("glossary", "import", second)
    assert forms() == ["Kelmar  [other, first]  (not: Gelmar, Kalmar)"]
    emend("glossary", "import", second, "--known", "replace")
    assert forms() == ["Kelmar  [other, first]  (not: Kalmar)"]
    emend("glossary", "import", second, "--known", "add")
    assert len(forms()) == 2


def test_contradictions_are_told(emend, tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text("term,wrong_forms\nKelmar,Gelmar\nGelmar,\n", encoding="utf-8")
    _, _, err = emend("glossary", "import", path, "--dry-run")
    assert "Kelmar: calls “Gelmar” wrong, which is right for “Gelmar”" in err


def test_folders_and_standard_input_are_read(emend, tmp_path, monkeypatch):
    folder = tmp_path / "many"
    folder.mkdir()
    (folder / "a.txt").write_text("켈마르\tKelmar\n", encoding="utf-8")
    (folder / "b.csv").write_text("term\nTounsville\n", encoding="utf-8")
    (folder / "c.png").write_bytes(b"no glossary")
    (folder / "d.xml").write_bytes(b"<settings/>")
    assert emend("glossary", "import", folder)[0] == 0
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"term\nQuaytown\n")))
    assert emend("glossary", "import", "-", "--name", "piped")[0] == 0
    for name, listed in (("a", "Kelmar"), ("b", "Tounsville"), ("piped", "Quaytown")):
        assert emend("glossary", "list", "--list", name)[1].decode().startswith(listed)
    assert emend("glossary", "import", tmp_path / "none")[0] == 2


def test_an_export_says_first_what_the_format_cannot_hold(emend, tmp_path):
    source = tmp_path / "mine.csv"
    source.write_text("term,wrong_forms,kind\nKelmar,Gelmar,place\n", encoding="utf-8")
    emend("glossary", "import", source)
    target = tmp_path / "out.tab"
    status, out, err = emend("glossary", "export", target, "--list", "mine")
    assert (status, out) == (0, b"")
    assert err.splitlines() == ["Wrong forms of 1 term would be lost.", "The kind of 1 term would be lost."]
    assert target.read_text(encoding="utf-8-sig") == "Kelmar\tKelmar\t\n"
    _, _, err = emend("glossary", "export", tmp_path / "out.xlsx", "--list", "mine")
    assert err == ""
    _, out, err = emend("glossary", "export", "-", "--list", "mine", "--map", "term=Name,kind=Art")
    assert (out.decode("utf-8-sig"), err) == ("Name,Art\nKelmar,place\n", "Wrong forms of 1 term would be lost.\n")
    _, out, _ = emend("glossary", "export", "-", "--list", "mine", "--as", "tbx-3-dct")
    assert etree.fromstring(out).get("style") == "dct"


@pytest.mark.parametrize("kind", ["tbx-2", "tbx-3-dca", "tbx-3-dct", "memoq-csv", "okapi-pairs", "xlsx", "emend-csv"])
def test_check_takes_every_format_that_holds_wrong_forms(emend, tmp_path, kind):
    source = tmp_path / "mine.csv"
    source.write_text("term,wrong_forms\nKelmar,Gelmar\n", encoding="utf-8")
    emend("glossary", "import", source)
    suffix = {"tbx": ".tbx", "xls": ".xlsx", "oka": ".txt"}.get(kind[:3], ".csv")
    target, article = tmp_path / f"out{suffix}", tmp_path / "a.md"
    emend("glossary", "export", target, "--list", "mine", "--as", kind)
    article.write_text("The ferry reached Gelmar on Monday.\n", encoding="utf-8")
    options = ("--format", "lines", "--checks", "glossary-name")
    _, out, _ = emend("check", article, "--glossary", target, *options)
    # A list of two columns of names is read as right and wrong forms, where nobody says that it is the other way round.
    assert (b"Kelmar" in out) == (kind != "okapi-pairs")


def test_a_hostile_file_is_one_line_and_nothing_is_stored(emend, tmp_path):
    path = tmp_path / "bomb.tbx"
    path.write_text('<!DOCTYPE martif [<!ENTITY a "x">]><martif>&a;</martif>', encoding="utf-8")
    status, out, err = emend("glossary", "import", path)
    assert (status, out, len(err.splitlines())) == (2, b"", 1)
    assert emend("glossary", "list", "--list", "bomb")[1] == b""


def test_what_unnamed_columns_were_taken_for_is_told_in_a_line(emend, tmp_path):
    terms, article = tmp_path / "names.csv", tmp_path / "noon.txt"
    terms.write_text("Kelmar,Gelmar\nTounsville,Townsvile\n", encoding="utf-8")
    article.write_text("Gelmar is calm.\n", encoding="utf-8")
    told = (
        f"{terms}: No column has a name that is known: the first was read as terms, the second as wrong forms of them."
    )
    assert emend("glossary", "import", terms)[2].splitlines()[0] == f"{told} --map names them otherwise."
    assert emend("check", article, "--glossary", terms)[2] == f"{told}\n"
    assert "No column" not in emend("glossary", "import", terms, "--map", "term=2,wrong_forms=1", "--dry-run")[2]
