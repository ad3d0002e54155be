"""Documents of markup from the terminal."""

import json
import shutil
from pathlib import Path

import pytest

FIXTURES = Path(__file__).resolve().parent.parent / "documents" / "fixtures"


@pytest.mark.parametrize("kind", ["odt", "epub", "rtf", "pdf", "html", "md"])
def test_each_is_checked_and_what_it_lost_is_told(emend, tmp_path, kind):
    path = tmp_path / f"report.{kind}"
    if kind in {"html", "md"}:
        path.write_text(
            "<h1>Ferries</h1><p>The <b>the</b> boat." if kind == "html" else "# Ferries\n\nThe **the** boat."
        )
    else:
        shutil.copy(FIXTURES / path.name, path)
    status, out, err = emend("check", path, "--format", "json", "--source-language", "ko")
    assert status == 0
    assert json.loads(out)["articles"][0]["text"].startswith(("Ferries", "The header"))
    assert err.count("\n") == err.count("is read only") == (kind in {"rtf", "pdf"})


@pytest.mark.parametrize("kind", ["odt", "html", "md"])
def test_text_goes_out_as_each(emend, tmp_path, kind):
    (tmp_path / "a.txt").write_text("Ferries return\n\nThey are late & wet.")
    out = tmp_path / f"out.{kind}"
    assert emend("export", tmp_path / "a.txt", "--to", out) == (0, "", "")
    found = json.loads(emend("check", out, "--format", "json")[1])["articles"][0]
    assert found["text"].replace("\n\n", "\n") == "Ferries return\nThey are late & wet."


def test_what_is_read_only_goes_out_as_another_format(emend, tmp_path):
    shutil.copy(FIXTURES / "report.pdf", tmp_path)
    status, _, err = emend("export", tmp_path / "report.pdf", "--to", tmp_path / "out.pdf")
    assert (status, "cannot be written" in err) == (2, True)
    assert emend("export", tmp_path / "report.pdf", "--to", tmp_path / "out.docx")[0] == 0
