"""Files that cannot be written: one sentence that says why, and what to do."""

import errno
import os
from pathlib import Path

import pytest

from qa_tool.domain.errors import EmendError
from qa_tool.text import files
from qa_tool.text.files import read_bytes, write_bytes


def refused(path):
    with pytest.raises(EmendError) as told:
        write_bytes(path, b"x")
    return str(told.value)


def test_a_folder_that_is_not_there_is_named(tmp_path):
    assert refused(tmp_path / "no" / "a.txt") == f"There is no folder {tmp_path / 'no'}. Choose a folder that exists."


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="a folder of the system that takes no files")
def test_a_folder_that_is_there_and_takes_no_file_is_not_said_to_be_missing():
    said = refused(Path("/proc/a.txt"))
    assert "There is no folder" not in said
    assert said.endswith("Choose another folder.")


@pytest.mark.parametrize("number", [errno.ENOENT, errno.EACCES, errno.EPERM, errno.EROFS])
def test_whatever_a_system_says_of_a_folder_that_takes_no_file(tmp_path, monkeypatch, number):
    def refuse(*_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(files, "_replace", refuse)
    said = refused(tmp_path / "a.txt")
    assert "There is no folder" not in said
    assert str(tmp_path) in said
    assert said.endswith("Choose another folder.")


def test_a_file_that_a_program_has_open_is_not_said_to_want_permission(tmp_path, monkeypatch):
    path = tmp_path / "a.docx"
    path.write_bytes(b"old")
    open_there = f"{path} may be open in another program. Close it there, and try again."

    def refuse(*_):
        raise PermissionError(errno.EACCES, "Access is denied")

    with monkeypatch.context() as patched:
        # As Windows refuses to replace what Word has open.
        patched.setattr(Path, "replace", refuse)
        assert refused(path) == open_there
    assert [each.name for each in tmp_path.iterdir()] == ["a.docx"]
    assert path.read_bytes() == b"old"

    def sharing(*_):
        error = PermissionError(errno.EACCES, "The process cannot access the file")
        error.winerror = 32
        raise error

    monkeypatch.setattr(Path, "open", sharing)
    assert refused(path) == open_there
    with pytest.raises(EmendError) as told:
        read_bytes(path, 10, "")
    assert str(told.value) == open_there
