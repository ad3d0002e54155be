import codecs
import errno
import os
import stat
from pathlib import Path
from unicodedata import normalize

import pytest

from qa_tool.documents.articles import from_bytes, from_text, read
from qa_tool.documents.raw_text import MAX_BYTES, key_of
from qa_tool.domain.errors import EmendError
from qa_tool.text.encodings import encode
from qa_tool.text.files import write_bytes

TEXT = "A headline\r\n\r\nThe café was “full” – nobody left.\r\n"
NATIONAL = {
    "cp949": "러시아 대통령은 7일(현지시간) 모스크바에서 열린 기자회견에서 이같이 말했다.\n",
    "cp932": "ロシアの大統領は７日、モスクワで記者会見を開いた。\n",
    "gb18030": "俄罗斯总统七日在莫斯科举行记者会。\n乌克兰军队在南部推进。\n",
    "cp1251": "Президент заявил об этом в пятницу в Москве.\nВойска наступают.\n",
    "cp1252": "The president said “we’re ready” – and left the café in São Paulo.\n",
}
as_user = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may read and write everything"
)


def write(path, raw, encoding="utf-8"):
    write_bytes(path, encode(raw, path.name, encoding))


def file_with(tmp_path, data, name="article.txt"):
    path = tmp_path / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8-sig"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16-le-sig"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16-be-sig"),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "utf-32-le-sig"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        ("그는 말했다. 그녀는 갔다.\n끝이다.".encode("utf-16-le"), "utf-16-le"),
        # 가 has a zero byte on the other side.
        ("그가 말했다. 그녀가 갔다.\r\n".encode("utf-16-be"), "utf-16-be"),
        ("Anna Āboliņa\n".encode("utf-16-le"), "utf-16-le"),
    ],
)
def test_unicode_comes_in_and_goes_out_byte_for_byte(tmp_path, data, encoding):
    article = read(file_with(tmp_path, data))
    assert article.encoding == encoding
    assert "\ufeff" not in article.raw
    copy = tmp_path / "copy.txt"
    write(copy, article.raw, article.encoding)
    assert copy.read_bytes() == data


@pytest.mark.parametrize("encoding", NATIONAL)
def test_national_encodings_are_recognised_every_time(tmp_path, encoding):
    path = file_with(tmp_path, NATIONAL[encoding].encode(encoding))
    articles = {read(path) for _ in range(3)}
    (article,) = articles
    assert article.raw == NATIONAL[encoding]
    write(path, article.raw, article.encoding)
    assert path.read_bytes() == NATIONAL[encoding].encode(encoding)


def test_an_article_knows_where_it_is_and_what_it_is_called(tmp_path):
    path = file_with(tmp_path, TEXT.encode())
    article = read(path)
    assert article.raw == TEXT
    assert article.text == TEXT.replace("\r\n", "\n")
    assert article.key == article.path == str(path.resolve())
    assert article.title == "A headline"
    assert (article.language, article.source_language, article.id) == ("en", None, None)


def test_one_file_has_one_key_whatever_the_way_to_it(tmp_path):
    path = file_with(tmp_path, b"Hello.")
    (tmp_path / "folder").mkdir()
    assert read(tmp_path / "folder" / ".." / "article.txt").key == read(path).key


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("\n\n  First line  \nSecond", "First line"),
        ("***\nFirst words", "First words"),
        ("word " * 40, "word " * 15 + "word…"),
        ("한" * 200, "한" * 79 + "…"),
        ("***", "article"),
    ],
)
def test_titles(tmp_path, text, title):
    found = read(file_with(tmp_path, text.encode())).title
    assert found == title
    assert len(found) <= 80


def test_unsafe_characters_keep_their_place():
    article = from_bytes("a\ufdd0b\u2028c".encode(), "-")
    assert article.raw == "a\ufdd0b\u2028c"
    assert article.text == "a\ufffdb\nc"


class TestPasted:
    def test_the_same_text_has_the_same_key(self):
        assert from_text("Hello.\r\n").key == from_text("Hello.\r\n").key != from_text("Hello!").key
        assert from_text("Hello.").key.startswith("paste:")

    def test_it_has_a_title_and_no_path(self):
        article = from_text("A headline\nText.")
        assert (article.title, article.path) == ("A headline", None)
        assert from_text("A headline\nText.", "My title").title == "My title"

    def test_what_no_database_can_hold_is_replaced(self):
        assert from_text("a\0b\ud800c").raw == "a\ufffdb\ufffdc"

    @pytest.mark.parametrize("text", ["", " \n\t "])
    def test_nothing_is_refused(self, text):
        with pytest.raises(EmendError, match="no text"):
            from_text(text)

    def test_too_much_is_refused(self):
        with pytest.raises(EmendError, match="larger than 20 MB"):
            from_text("a" * (MAX_BYTES + 1))


class TestRefusals:
    """Each is one sentence with what and where, and a hint."""

    def refused(self, path, words, encoding=None):
        with pytest.raises(EmendError) as error:
            read(path, encoding)
        assert words in error.value.what
        assert path.name in error.value.what
        assert error.value.what.endswith(".")
        assert error.value.what.count(". ") == 0
        assert error.value.hint

    def test_missing(self, tmp_path):
        self.refused(tmp_path / "none.txt", "no file")

    def test_impossible_name(self, tmp_path):
        with pytest.raises(EmendError, match="could not be read"):
            read(tmp_path / "a\0b")

    def test_folder(self, tmp_path):
        self.refused(tmp_path, "is a folder")

    @pytest.mark.parametrize("data", [b"", b" \r\n\t\n", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, "\u3000\n".encode()])
    def test_empty(self, tmp_path, data):
        self.refused(file_with(tmp_path, data), "is empty")

    @pytest.mark.parametrize(
        ("data", "kind"),
        [
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "an old Office document"),
            (b"PK\x03\x04\x14\0\x06\0word/document.xml", "a Word document"),
            (b"PK\x03\x04\x14\0\x06\0letter.txt", "a zip archive"),
            (b"\x89PNG\r\n\x1a\n\0\0", "a picture"),
            (b"7z\xbc\xaf\x27\x1c\0\0", "a packed file"),
        ],
    )
    def test_other_kinds(self, tmp_path, data, kind):
        self.refused(file_with(tmp_path, data), f"is {kind}, and this kind cannot be opened yet")

    @pytest.mark.parametrize(("data", "title"), [(b"%PDF-1.7\n...", "PDF"), (b"{\\rtf1\\ansi Hello}", "Rich text")])
    def test_kinds_that_can_be_opened_under_their_own_name(self, tmp_path, data, title):
        self.refused(file_with(tmp_path, data), f"holds another format than its name says: {title}")

    # Few bytes with a zero in the right places are not UTF-16 by that.
    @pytest.mark.parametrize(
        "data",
        [
            *(bytes(range(256)) * 20, b"Hello\0world", b"\0" * 100, b"\xff\xfe\0\0A\0"),
            *(bytes(range(6)), b"\0\xff\0\xfe\1\2", b"\0A\0B\0\x01"),
        ],
    )
    def test_binary(self, tmp_path, data):
        with pytest.raises(EmendError):
            read(file_with(tmp_path, data))

    @pytest.mark.parametrize("encoding", ["utf-8", "cp949"])
    @pytest.mark.parametrize("line", ["one\0two", "a town\0", "페리가 항구를\0 떠났다."])
    def test_a_zero_byte_is_told_with_its_line(self, tmp_path, line, encoding):
        for end in ("\n", "x\n"):
            data = f"First line.\n{line}{end}".encode(encoding)
            self.refused(file_with(tmp_path, data), "there is a zero byte in line 2")
        self.refused(file_with(tmp_path, data), "there is a zero byte in line 2", encoding)

    def test_damaged_unicode(self, tmp_path):
        data = "그는 말했다.\n그녀는 갔다.\n".encode() + b"\xec\x95 It ended."
        self.refused(file_with(tmp_path, data), "line 3 holds bytes that are not UTF-8")

    def test_wrong_encoding(self, tmp_path):
        path = file_with(tmp_path, b"First line.\n" + NATIONAL["cp949"].encode("cp949"))
        self.refused(path, "is not in the encoding utf-8: line 2 does not fit", "utf-8")

    def test_unknown_encoding(self, tmp_path):
        for name in ("klingon", "hex", "a\0b"):
            with pytest.raises(EmendError, match="no text encoding"):
                read(file_with(tmp_path, b"Hello."), name)

    def test_too_large_without_reading(self, tmp_path, monkeypatch):
        path = tmp_path / "large.txt"
        with path.open("wb") as file:
            file.truncate(50 * 1024 * 1024)
        monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("read although it is too large"))
        self.refused(path, "larger than 20 MB")

    @as_user
    def test_no_permission(self, tmp_path):
        path = file_with(tmp_path, b"Hello.")
        path.chmod(0)
        self.refused(path, "no permission")

    def test_no_permission_as_the_system_says_it(self, tmp_path, monkeypatch):
        def refuse(*_):
            raise PermissionError(errno.EACCES, "Permission denied")

        path = file_with(tmp_path, b"Hello.")
        monkeypatch.setattr(Path, "open", refuse)
        self.refused(path, "no permission to read")

    def test_standard_input_has_the_same_limit(self):
        with pytest.raises(EmendError, match="larger than 20 MB"):
            from_bytes(b"a" * (MAX_BYTES + 1), "standard input")


class TestNamedEncoding:
    def test_it_is_used(self, tmp_path):
        path = file_with(tmp_path, NATIONAL["cp1251"].encode("koi8-r"))
        assert read(path, "koi8-r").raw == NATIONAL["cp1251"]

    def test_a_mark_that_agrees_comes_off(self, tmp_path):
        path = file_with(tmp_path, codecs.BOM_UTF8 + b"Hello.")
        assert (read(path, "utf-8").raw, read(path, "utf-8").encoding) == ("Hello.", "utf-8-sig")
        path = file_with(tmp_path, codecs.BOM_UTF16_BE + "Hello.".encode("utf-16-be"))
        assert read(path, "utf-16").encoding == "utf-16-be-sig"

    def test_what_read_named_can_be_named_again(self, tmp_path):
        path = file_with(tmp_path, codecs.BOM_UTF16_LE + "Hello.".encode("utf-16-le"))
        assert read(path, read(path).encoding) == read(path)


class TestWrite:
    def left(self, tmp_path):
        return sorted(entry.name for entry in tmp_path.iterdir())

    def test_a_new_file(self, tmp_path):
        write(tmp_path / "new.txt", "a\r\nb")
        assert (tmp_path / "new.txt").read_bytes() == b"a\r\nb"
        assert self.left(tmp_path) == ["new.txt"]

    @pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
    def test_permissions_stay(self, tmp_path):
        path = file_with(tmp_path, b"old")
        path.chmod(0o640)
        write(path, "new")
        assert (path.read_text(), stat.S_IMODE(path.stat().st_mode)) == ("new", 0o640)

    @pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
    def test_a_link_stays_a_link(self, tmp_path):
        path = file_with(tmp_path, b"old")
        link = tmp_path / "link.txt"
        link.symlink_to(path)
        write(link, "new")
        assert link.is_symlink()
        assert path.read_text() == "new"

    def test_a_character_that_the_encoding_lacks(self, tmp_path):
        path = file_with(tmp_path, b"old")
        with pytest.raises(EmendError, match="which has no “한”, “😀”") as error:
            write(path, "café 한 😀", "cp1252")
        assert "UTF-8" in error.value.hint
        assert path.read_bytes() == b"old"

    def test_a_missing_folder(self, tmp_path):
        with pytest.raises(EmendError, match="no folder"):
            write(tmp_path / "none" / "new.txt", "a")

    def test_a_folder(self, tmp_path):
        with pytest.raises(EmendError, match="is a folder"):
            write(tmp_path, "a")

    @as_user
    def test_a_protected_file(self, tmp_path):
        path = file_with(tmp_path, b"old")
        path.chmod(0o400)
        with pytest.raises(EmendError, match="no permission"):
            write(path, "new")

    @pytest.mark.parametrize(
        ("number", "words"),
        [
            (errno.ENOSPC, "disk is full"),
            (errno.EDQUOT, "disk is full"),
            (errno.EACCES, "no permission"),
            (errno.EROFS, "cannot be written to"),
            (errno.EIO, "could not be saved"),
        ],
    )
    def test_failures_leave_the_old_file_and_nothing_else(self, tmp_path, monkeypatch, number, words):
        def fail(*_):
            raise OSError(number, os.strerror(number))

        path = file_with(tmp_path, b"old")
        monkeypatch.setattr("os.fsync", fail)
        with pytest.raises(EmendError, match=words):
            write(path, "new")
        assert path.read_bytes() == b"old"
        assert self.left(tmp_path) == ["article.txt"]


def test_on_macos_a_file_is_one_article_whether_its_letters_are_composed_or_not(tmp_path):
    composed, apart = (tmp_path / normalize(form, "기사 café.txt") for form in ("NFC", "NFD"))
    assert composed != apart
    assert key_of(composed, "darwin") == key_of(apart, "darwin") == str(composed)
    # Elsewhere they are two files.
    assert key_of(composed, "linux") != key_of(apart, "linux")
