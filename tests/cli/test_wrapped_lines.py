"""The command line on a text whose lines were broken at a width: places are those of the file."""

import json

import pytest

FERRY = (
    "The ferry to the islands did not sail on Tuesday, because the wind in the\r\n"
    "strait had become too strong for the old ship, and the passengers were told\r\n"
    "to come back in the the morning, when the storm would be over and the water\r\n"
    "in the bay calm again.\r\n"
)


pytestmark = pytest.mark.usefixtures("own_library")


def test_it_is_said_and_positions_count_in_the_file(emend, tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_bytes(FERRY.encode())
    _, out, err = emend("check", path, "--no-glossary", "--format", "lines")
    assert out.startswith(f"{path}:3:17: major: repeated-word: ")
    assert "--keep-lines" in err
    assert emend("report", path, "--format", "lines")[1].startswith(f"{path}:3:17: major: repeated-word: ")
    assert emend("check", path, "--why", "Tuesday")[1].startswith(f"{path}:1: Tuesday: ")
    assert emend("check", path, "--why", "bay")[1].startswith(f"{path}:4: bay: ")
    _, out, _ = emend("check", path, "--no-glossary", "--format", "json")
    [article] = json.loads(out)["articles"]
    [issue] = article["issues"]
    assert FERRY[issue["start"] : issue["end"]] == issue["text"]
    assert "text" not in article
    assert [each["text"] for each in article["sentences"]] == [FERRY.strip()]
    _, out, err = emend("check", path, "--no-glossary", "--format", "json", "--keep-lines")
    assert len(json.loads(out)["articles"][0]["sentences"]) == 4
    assert not err
