"""What a source article adds to the commands of the terminal."""

import io
import json

import pytest

from qa_tool.cli import commands

TEXT = "The mayor, Chen Mingang, opened the bridge.\n"
SOURCE = "市长陈明刚为大桥揭幕。\n"


@pytest.fixture
def check(capsys, tmp_path):
    article = tmp_path / "bridge.txt"
    article.write_text(TEXT, encoding="utf-8")

    def run(*options):
        status = commands.run(["check", str(article), "--format", "json", "--no-glossary", *map(str, options)])
        said = json.loads(capsys.readouterr().out)["articles"][0]
        return status, said["source_language"], [(i["check"], i["text"], i["suggestions"]) for i in said["issues"]]

    return run


@pytest.mark.parametrize("is_folder", [False, True], ids=["a file", "a folder"])
def test_names_are_compared_with_the_source(check, tmp_path, is_folder):
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "bridge.txt").write_text(SOURCE, encoding="utf-8")
    status, language, issues = check("--source", folder if is_folder else folder / "bridge.txt")
    assert (status, language) == (0, "zh")
    assert issues == [("name-against-source", "Mingang", ["Minggang"])]


def test_sources_in_folders_of_folders_lie_as_their_articles_do(emend, tmp_path):
    articles, sources = tmp_path / "articles", tmp_path / "sources"
    for place, text, source in (
        ("bridge.txt", TEXT, SOURCE),
        ("monday/bridge.txt", TEXT.replace("Chen Mingang", "Li Jianguo"), SOURCE.replace("陈明刚", "李建国")),
        ("tuesday/lake.txt", TEXT.replace("bridge", "lake"), None),
    ):
        for folder, content in ((articles, text), (sources, source)):
            if content is not None:
                (folder / place).parent.mkdir(parents=True, exist_ok=True)
                (folder / place).write_text(content, encoding="utf-8")
    (sources / "lake.txt").write_text(SOURCE, encoding="utf-8")
    status, out, _ = emend("check", articles, "--source", sources, "--format", "lines", "--no-glossary")
    assert status == 0
    assert [line.split(":")[0].removeprefix(f"{articles}/") for line in out.splitlines()] == [
        "bridge.txt",
        "tuesday/lake.txt",
    ]
    (sources / "lake.txt").unlink()
    status, _, err = emend("check", articles, "--source", sources, "--format", "lines")
    assert (status, err.count("\n")) == (2, 1)


def test_a_source_and_a_glossary_may_be_piped_in(check, emend, tmp_path, monkeypatch):
    article = tmp_path / "bridge.txt"
    for options, piped, found in (
        (("--source", "-"), SOURCE, [("name-against-source", "Mingang")]),
        (("--glossary", "-"), "term,wrong_forms\nMinggang,Mingang\n", [("glossary-name", "Mingang")]),
    ):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(piped.encode())))
        monkeypatch.chdir(tmp_path)
        glossary = ("--no-glossary",) if "--source" in options else ()
        status, out, _ = emend("check", article, article, *options, *glossary, "--format", "json")
        issues = [[(i["check"], i["text"]) for i in each["issues"]] for each in json.loads(out)["articles"]]
        assert (status, issues) == (0, [found, found])
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    status, _, err = emend("check", "-", "--source", "-")
    assert (status, err.count("\n")) == (2, 1)


def test_without_a_source_nothing_is_said_of_it(check):
    assert check("--source-language", "zh")[2] == []
