"""What `check --why` says of a name."""

import pytest

from qa_tool.cli import commands

TEXT = "Trains left Zaporiza at noon.\n\nThe Lehman Brothers building was empty. Mayor Kamchatsko saw Prigolin.\n\n"
TEXT += "Governor Serhiy Holovchenko came. Later the governor, Sergey Golovchenko, left; Serhiy Holovchenko spoke.\n"


@pytest.fixture
def why(capsys, tmp_path):
    article, terms = tmp_path / "noon.txt", tmp_path / "terms.csv"
    article.write_text(TEXT, encoding="utf-8")
    terms.write_text("term,kind\nYevgeny Prigozhin,person\nZaporizhzhia,place\n", encoding="utf-8")

    def run(name):
        status = commands.run(["check", str(article), "--glossary", str(terms), "--why", name])
        out, err = capsys.readouterr()
        return status, [line.replace(f"{article}:", "") for line in out.splitlines()], err

    return run


def test_each_place_of_a_name_has_its_reason(why):
    assert why("Zaporiza")[1] == ["1: Zaporiza: It is flagged: “Zaporiza” looks like “Zaporizhzhia” spelled otherwise."]
    assert why("Kamchatsko")[1] == ["3: Kamchatsko: No name of your glossary sounds near it."]
    assert why("Lehman")[1][0].startswith("3: Lehman: It is a word or name that English knows well")
    # Which no glossary has, and another check flags.
    assert why("Holovchenko")[1][0].startswith("5: Holovchenko: It is flagged: ")
    status, lines, _ = why("Prigolin")
    assert status == 0
    assert "Prigozhin" in "".join(lines)


def test_a_name_that_is_not_there_is_said_so(why):
    assert why("Nobody") == (2, [], "“Nobody” stands in no article that was read.\n")
