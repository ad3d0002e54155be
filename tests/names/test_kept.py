"""Files of what takes long to make: whatever is wrong with them, the answers are the same."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from qa_tool.domain.term import CaseRule, Term, TermKind, TermStatus
from qa_tool.names.book import FormBook, Unread
from qa_tool.names.finder import NameFinder
from qa_tool.names.kept import KEPT, SUFFIX, kept
from qa_tool.names.packed import Packed, Packer

TERMS = (
    Term("Yevgeny Prigozhin", kind=TermKind.PERSON, source_forms={"ko": ("예브게니 프리고진",)}, note="Wagner", id=7),
    Term("Zaporizhzhia", accepted=("Zaporizhia",), kind=TermKind.PLACE, glossary="war"),
    Term("Lyman", wrong=("Liman", "Lehman"), kind=TermKind.PLACE),
    Term("Kim Jong Un", kind=TermKind.PERSON),
    Term("Who", case=CaseRule.EXACT),
    Term("Lviv", status=TermStatus.RETIRED),
    Term("special military operation", wrong=("special military action",)),
    # Fewer are not worth a file.
    *(Term(f"Quint{chr(97 + number // 26)}{chr(97 + number % 26)}ville", kind=TermKind.PLACE) for number in range(300)),
)
TEXT = "Jevgeni Prigozin of Zaporiza, Kim Jong-un and WHO met in Lehman. A special military action went on in Lviv."


def found(book):
    return NameFinder(book, "ko").find(TEXT)


def files(folder):
    return sorted(file for file in folder.iterdir() if file.name.endswith(SUFFIX))


def test_the_second_time_it_is_read(tmp_path):
    expected = found(FormBook(TERMS))
    assert found(FormBook(TERMS, tmp_path)) == expected
    (file,) = files(tmp_path)
    before = file.read_bytes()
    assert found(FormBook(TERMS, tmp_path)) == expected
    assert files(tmp_path) == [file]
    assert file.read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 1


def test_what_is_kept_is_not_made(tmp_path):
    kept(tmp_path, [b"one"], lambda: packed("made"))

    def never():
        raise AssertionError

    assert list(kept(tmp_path, [b"one"], never).words("said")) == ["made"]
    assert list(kept(tmp_path, [b"two"], lambda: packed("other")).words("said")) == ["other"]
    assert len(files(tmp_path)) == 2


def packed(*words):
    packer = Packer()
    packer.add_words("said", words)
    return packer.packed()


@pytest.mark.parametrize(
    "damage",
    [
        lambda raw: b"",
        lambda raw: b"\0" * len(raw),
        lambda raw: raw[: len(raw) // 2],
        lambda raw: raw + b"\0",
        lambda raw: raw[:-9] + bytes([raw[-9] ^ 1]) + raw[-8:],
        lambda raw: bytes([raw[0] ^ 1]) + raw[1:],
        lambda raw: raw[:20] + bytes([raw[20] ^ 1]) + raw[21:],
        lambda raw: b"SQLite format 3\0" + b"\1" * 5000,
    ],
)
def test_a_damaged_file_is_made_anew(tmp_path, damage):
    expected = found(FormBook(TERMS, tmp_path))
    (file,) = files(tmp_path)
    sound = file.read_bytes()
    file.write_bytes(damage(sound))
    assert found(FormBook(TERMS, tmp_path)) == expected
    assert files(tmp_path) == [file]
    assert file.read_bytes() == sound


def test_few_terms_are_not_kept(tmp_path):
    FormBook(TERMS[:20], tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_file_of_other_terms_is_not_taken(tmp_path):
    FormBook(TERMS, tmp_path)
    (file,) = files(tmp_path)
    FormBook(TERMS[1:], tmp_path)
    (other,) = (one for one in files(tmp_path) if one != file)
    other.replace(file)
    assert found(FormBook(TERMS, tmp_path)) == found(FormBook(TERMS))


def test_a_folder_that_cannot_be_used(tmp_path):
    expected = found(FormBook(TERMS))
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    assert found(FormBook(TERMS, blocked)) == expected
    assert found(FormBook(TERMS, blocked / "below")) == expected
    assert found(FormBook(TERMS, tmp_path / "new" / "folders")) == expected
    assert len(files(tmp_path / "new" / "folders")) == 1


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root and Windows write everywhere")
def test_a_folder_without_permission(tmp_path):
    tmp_path.chmod(0o500)
    try:
        assert found(FormBook(TERMS, tmp_path)) == found(FormBook(TERMS))
    finally:
        tmp_path.chmod(0o700)


def test_a_full_disk(tmp_path, monkeypatch):
    def full(self, data):
        del data
        self.touch()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(type(tmp_path), "write_bytes", full)
    assert found(FormBook(TERMS, tmp_path)) == found(FormBook(TERMS))
    assert list(tmp_path.iterdir()) == []


def test_only_those_used_last_stay(tmp_path):
    for number in range(KEPT + 3):
        kept(tmp_path, [bytes([number])], lambda: packed("x"))
        file = max(files(tmp_path), key=lambda one: one.stat().st_mtime_ns)
        os.utime(file, (1_000_000 + number, 1_000_000 + number))
        # The first is used again and again.
        kept(tmp_path, [bytes([0])], lambda: packed("x"))
    assert len(files(tmp_path)) == KEPT
    now = time.time()
    assert any(now - file.stat().st_mtime < 60 for file in files(tmp_path))


def test_what_nobody_finishes_is_removed(tmp_path):
    fresh, old = tmp_path / "fresh.unfinished", tmp_path / "old.unfinished"
    fresh.touch()
    old.touch()
    os.utime(old, (1_000_000, 1_000_000))
    kept(tmp_path, [b"one"], lambda: packed("x"))
    assert fresh.exists()
    assert not old.exists()


def program(folder, then):
    """A program that imports this module, keeps its files in `folder`, and does something then."""
    imports = (
        "import sys; from pathlib import Path; sys.path.insert(0, {!r}); from test_kept import *; folder = Path({!r});"
    )
    return [sys.executable, "-c", imports.format(str(Path(__file__).parent), str(folder)) + then]


def test_several_processes_at_once(tmp_path):
    then = "print(*(found(FormBook(TERMS * 2, folder)) == found(FormBook(TERMS * 2)) for _ in range(5)))"
    running = [subprocess.Popen(program(tmp_path, then), stdout=subprocess.PIPE, text=True) for _ in range(3)]
    answers = [process.communicate(timeout=120)[0].split() for process in running]
    assert answers == [["True"] * 5] * 3
    assert len(files(tmp_path)) == 1
    assert len(list(tmp_path.iterdir())) == 1


def test_a_file_is_the_same_in_every_process(tmp_path):
    written = []
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        subprocess.run(program(tmp_path / seed, "FormBook(TERMS, folder)"), check=True, env=environment)
        (file,) = files(tmp_path / seed)
        written.append((file.name, file.read_bytes()))
    assert written[0] == written[1]


def test_terms_come_back_as_they_were(tmp_path):
    assert list(FormBook(Unread((b"them",), lambda: TERMS)).terms) == list(TERMS)
    for _ in range(2):
        book = FormBook(Unread((b"them",), lambda: TERMS), tmp_path)
        assert list(book.terms) == list(TERMS)
        assert book.terms[-1] == TERMS[-1]
        assert book.terms[1:3] == list(TERMS[1:3])
        assert found(book) == found(FormBook(TERMS))


def test_terms_that_are_kept_are_not_read(tmp_path):
    FormBook(Unread((b"them",), lambda: TERMS), tmp_path)

    def never():
        raise AssertionError

    assert len(found(FormBook(Unread((b"them",), never), tmp_path))) > 3


def test_a_packed_directory_is_read_where_it_lies():
    packer = Packer()
    packer.add_numbers("numbers", range(5))
    packer.add_table("table", {"one": [1], "": [], "žluť": [4, 5], "two": [2, 3]})
    packer.add_codes("codes", "bab", [2, 1, 1])
    packer.add_records("records", [("a", ("b",), None, 3)])
    read = Packed(memoryview(packer.packed()))
    assert list(read.numbers("numbers")) == [0, 1, 2, 3, 4]
    table = read.table("table")
    assert [list(table.get(word) or ()) for word in ("one", "two", "žluť", "")] == [[1], [2, 3], [4, 5], []]
    assert table.get("three") is None
    codes = read.codes("codes")
    assert [list(codes.get(word) or ()) for word in "abc"] == [[1], [1, 2], []]
    assert read.records("records")[0] == ("a", ("b",), None, 3)
