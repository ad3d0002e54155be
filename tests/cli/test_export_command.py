"""What `emend export` and `convert` write, and where."""

import io

from town import TEXT

from qa_tool.review.library import Library
from qa_tool.storage.database import Database
from qa_tool.storage.location import cache_folder, database_url


def test_export_writes_what_was_corrected(emend, article, tmp_path):
    library = Library(Database.open(database_url()), kept_in=cache_folder())
    session = library.open_file(article).session
    session.edit(13, "Zaporiza", "Zaporizhzhia")
    session.settle()
    number = session.article.id
    library.close()
    for what, out in ((article, tmp_path / "a.txt"), (number, tmp_path / "b.txt")):
        assert emend("export", what, "--to", out)[0] == 0
        assert out.read_bytes().decode() == TEXT.replace("Zaporiza", "Zaporizhzhia")


def test_export_says_what_it_cannot_write(emend, article, tmp_path):
    # Word documents can be written by now.
    status, _, err = emend("export", article, "--to", tmp_path / "a.xyz")
    assert status == 2
    assert "files ending in .xyz cannot be written" in err
    status, _, err = emend("export", article, "--to", tmp_path / "a.txt", "--track-changes")
    assert status == 2
    assert "cannot hold tracked changes. Use one of .docx" in err
    assert not list(tmp_path.glob("a.*"))
    assert emend("export", "4711", "--to", tmp_path / "a.txt")[0] == 2


def test_export_takes_folders_numbers_and_standard_input(emend, article, tmp_path, monkeypatch):
    other = tmp_path / "second.txt"
    other.write_text("One town.\n", encoding="utf-8")
    out = tmp_path / "out"
    out.mkdir()
    assert emend("export", article, "--to", tmp_path / "first.txt")[0] == 0
    (tmp_path / "first.txt").unlink()
    assert emend("export", tmp_path, "--to", "docx", "--into", out, "--track-changes") == (0, "", "")
    assert sorted(path.name for path in out.iterdir()) == ["second.docx", "town.docx"]
    status, _, err = emend("export", tmp_path, "--to", "docx", "--into", out)
    assert (status, err.count("is there already")) == (2, 4)
    assert emend("export", "1", "--to", "md", "--into", out)[0] == 0
    assert (out / "article-1.md").exists()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"One town.")))
    assert emend("export", "-", "--to", out / "in.txt")[0] == 0
    assert (out / "in.txt").read_text(encoding="utf-8") == "One town."


def test_files_of_one_name_do_not_go_over_each_other(emend, article, tmp_path):
    (tmp_path / "town.md").write_text("# Another\n", encoding="utf-8")
    out = tmp_path / "out"
    out.mkdir()
    for _ in range(2):
        status, _, err = emend("convert", tmp_path, "--to", "html", "--into", out, "--overwrite")
        assert status == 2
        assert "was made of" in err
        assert "Another" in (out / "town.html").read_text(encoding="utf-8")
