"""`glossary candidates`, as scripts call it."""

import io
import json
import sys

import pytest

from qa_tool.cli import commands

pytestmark = pytest.mark.usefixtures("own_library")


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "town.txt"
    path.write_text("Trains left Varneky at noon.\nTomas Brelka waited in Varneky.\n", encoding="utf-8")
    return path


@pytest.fixture
def candidates(capsys):
    def run(*arguments):
        status = commands.run(["glossary", "candidates", *map(str, arguments)])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def test_names_of_files_are_listed(candidates, article):
    status, out, err = candidates(article)
    assert (status, err) == (0, "")
    assert "Varneky" in out
    assert "Tomas Brelka" in out
    assert candidates(article.parent, "--least", "2")[1].count("Brelka") == 0


def test_standard_input_is_read(candidates, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"It rained in Varneky.")))
    assert "Varneky" in candidates("-")[1]


def test_the_library_is_read_as_it_stands(candidates, article):
    assert candidates("--library") == (0, "", "")
    assert candidates(article, "--format", "json")[0] == 0


def test_json_and_csv(candidates, article, tmp_path):
    _, out, _ = candidates(article, "--format", "json")
    assert [one["form"] for one in json.loads(out)["candidates"]] == ["Varneky", "Tomas Brelka"]
    _, out, _ = candidates(article, "--format", "csv")
    terms = tmp_path / "terms.csv"
    terms.write_text(out, encoding="utf-8")
    assert commands.run(["glossary", "import", str(terms)]) == 0
    # What was imported is known from then on.
    assert candidates(article) == (0, "", "2 terms imported, 0 rows left out.\n")


def test_names_turned_down_do_not_come_back_until_they_are_let_in(candidates, article):
    assert candidates("--reject", "Varneky", "tomas brelka") == (0, "", "")
    assert candidates(article)[1] == ""
    assert "Varneky" in candidates(article, "--unreject", "VARNEKY")[1]


@pytest.mark.parametrize("arguments", [[], ["--library", "x.txt"], ["no-such-file.txt"]])
def test_bad_input_is_said_in_one_sentence(candidates, arguments):
    status, out, err = candidates(*arguments)
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert err.rstrip().endswith((".", "?"))


def test_a_file_that_cannot_be_read_does_not_hide_the_others(candidates, article):
    status, out, err = candidates("no-such-file.txt", article)
    assert status == 2
    assert "Varneky" in out
    assert "no-such-file.txt" in err


@pytest.mark.parametrize("least", ["0", "-1", "x"])
def test_least_is_a_number_from_one_on(candidates, article, least):
    with pytest.raises(SystemExit) as left:
        candidates(article, "--least", least)
    assert left.value.code == 2
