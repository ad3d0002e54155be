"""PO: messages, plural forms, the fuzzy flag, and that all else stays."""

from dataclasses import replace

import pytest
from documents.segmenting import at, corrected, opened, written

from qa_tool.domain.errors import EmendError

FILE = r"""# Title, kept
msgid ""
msgstr ""
"Project-Id-Version: x\n"
"Language: en_GB\n"
"X-Source-Language: de\n"
"Content-Type: text/plain; charset=UTF-8\n"

#. note
#: a.c:1
#, fuzzy, c-format
#| msgid "Alt"
msgctxt "menu"
msgid "Der \"Rat\" tagt\tnie.\n"
msgstr "The \"council\" meet\tnever.\n"

#, fuzzy
msgid ""
"Zwei "
"Zeilen\n"
"hier"
msgstr ""
"Two "
"line\n"
"hear"
#~ msgid "weg"
#~ msgstr "gone"

msgid "%d Haus"
msgid_plural "%d Häuser"
msgstr[0] "%d hause"
msgstr[1] "%d housen"
msgid "leer"
msgstr ""
""".encode()
TEXT = 'The "council" meet\tnever.\nTwo line hear\n%d hause\n%d housen\n'


def test_translations_are_the_article_and_messages_its_source():
    article = opened(FILE, "a.po")
    assert article.text == TEXT
    assert article.source_text == 'Der "Rat" tagt\tnie.\nZwei Zeilen hier\n%d Haus\n%d Häuser\nleer'
    assert (article.source_language, article.language, article.format) == ("de", "en", "po")


@pytest.mark.parametrize(
    "data",
    [
        FILE,
        FILE.replace(b"\n", b"\r\n"),
        b"\xef\xbb\xbf" + FILE,
        FILE.decode().replace("UTF-8", "ISO-8859-1").encode("latin-1"),
    ],
)
def test_untouched_is_byte_for_byte(data):
    assert opened(data, "a.po").text == TEXT
    assert corrected(data, "a.po") == data


def test_a_correction_changes_its_words_and_the_flag():
    found = corrected(FILE, "a.po", ("meet", 'meets "now" \\'), ("line", "lines"), ("housen", "houses"))
    expected = (
        FILE.replace(b"meet", b'meets \\"now\\" \\\\').replace(b'"line\\n', b'"lines\\n').replace(b"housen", b"houses")
    )
    assert found == expected.replace(b"#, fuzzy, c-format", b"#, c-format").replace(b"#, fuzzy\n", b"")


def test_what_is_empty_is_filled_and_line_ends_stay():
    found = at(FILE, "a.po", (25, 25, "!"), (26, 39, "One."), (len(TEXT), len(TEXT), "empty"))
    assert b'never.!\\n"' in found
    assert b'msgid "leer"\nmsgstr "empty"\n' in found
    assert opened(found, "a.po").text.split("\n")[1] == "One."


def test_a_pair_becomes_a_new_file():
    plain = replace(opened(b'One "town".\nOne\\two.', "a.txt"), source_text="Eins.\nEins.", source_language="de")
    again = opened(written(plain, [], "a.po"), "b.po")
    assert (again.text, again.source_text, again.source_language) == ('One "town".\nOne\\two.', "Eins.\nEins.", "de")


def test_translation_toolkit_reads_it():
    pypo = pytest.importorskip("translate.storage.pypo", reason="translate-toolkit is not installed")
    file = pypo.pofile.parsestring(corrected(FILE, "a.po", ("meet", 'meets "now"'), ("housen", "houses")))
    units = [unit for unit in file.units if unit.source and not unit.isobsolete()]
    assert units[0].target == 'The "council" meets "now"\tnever.\n'
    assert not units[0].isfuzzy()
    assert units[1].isfuzzy()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'msgid "a"\nmsgstr "b\n', "see line 2"),
        (b'"stray"\n', "see line 1"),
        (b'msgid "a"\nmsgstr "b"\nmsgstr "c"\n', "see line 3"),
        (b"Hello there\n", "see line 1"),
        (b'msgid "a"\nmsgstr ""\n', "holds no translation"),
        (FILE.replace(b"UTF-8", b"x-odd"), "says that it is in x-odd"),
        (FILE.replace(b"hause", b"\xff"), "not in the encoding utf-8"),
        (FILE.replace(b"hause", b"\0"), "does not hold text"),
        (b'msgid "a"\nmsgstr "' + b"x" * 300_000 + b'"\n', "line 2 is longer than 200,000 characters"),
        (b"", "is empty"),
    ],
)
def test_broken_files_are_one_sentence(data, said):
    with pytest.raises(EmendError, match=said) as error:
        opened(data, "a.po")
    assert "\n" not in str(error.value)


def test_a_control_character_is_refused():
    with pytest.raises(EmendError, match=r"U\+0001"):
        corrected(FILE, "a.po", ("hause", "\x01"))
