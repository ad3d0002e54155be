"""Which format a file is, and what all formats do with hostile text."""

import pytest

from qa_tool.domain.errors import EmendError
from qa_tool.domain.term import Term
from qa_tool.glossary.formats import format_named, format_of, formats
from qa_tool.glossary.imports import AS_FOUND
from qa_tool.glossary.samples import Sample

FILES = [
    ("x.csv", "term,wrong\nKyiv,Kiev\n", "emend-csv"),
    ("x.txt", "Kyiv,Kiev\nLyman,Liman|Lehman\n", "emend-csv"),
    ("x.txt", "Kyiv\tKiev\n", "emend-csv"),
    ("x.csv", "Ziel;Quelle\nKyiv;키이우\n", "emend-csv"),
    ("x.txt", "Kyiv\nYevgeny Prigozhin\n", "word-list"),
    ("x.txt", "키이우\tKyiv\n", "omegat"),
    ("x.tab", "Kiew\tKyiv\n", "omegat"),
    ("x.csv", "# -*- coding: utf-8 -*-\n키이우,Kyiv,capital\n", "omegat"),
    ("x.csv", "location,source,target\n,키이우,Kyiv\n", "weblate-csv"),
    ("x.csv", "term,description,translatable,casesensitive,abbreviation,forbidden,ko\n", "tolgee-csv"),
    ("x.csv", "Entry_ID;Entry_Subject;Entry_Note;English\n1;;;Kyiv\n", "memoq-csv"),
    ("x.xml", '<?xml version="1.0"?><martif type="TBX"></martif>', "tbx-2"),
    ("x.xml", "<mtf><conceptGrp/></mtf>", "multiterm-xml"),
    ("x.tbx", '<tbx type="TBX-Basic" style="dct" xmlns="urn:iso:std:iso:30042:ed-2"/>', "tbx-3-dct"),
    ("x.tbx", '<tbx type="TBX-Basic" style="dca" xmlns="urn:iso:std:iso:30042:ed-2"/>', "tbx-3-dca"),
]


def test_the_format_is_found_from_suffix_and_content():
    for name, text, kind in FILES:
        for encoding in ("utf-8", "utf-8-sig", "utf-16"):
            assert format_of(Sample(name[1:], text.encode(encoding)), name).id == kind, (text, encoding)


def test_unknown_files_and_names_are_refused():
    with pytest.raises(EmendError, match=r"\.doc"):
        format_of(Sample(".doc", b"This is a whole sentence of an article, and no names at all.\n"), "x.doc")
    with pytest.raises(EmendError, match="tbx-2"):
        format_named("tbx")


HOSTILE = {
    "one line": b"x" * 3_000_000,
    "zeros": b"\0" * 1000,
    "NUL": b"a\0b\tc",
    "quotes": b'"' * 50_000,
    "half a mark": b"\xff\xfe\xff",
    "separators": b",;\t|" * 5_000,
    "line ends": b"\r\r\n\n\r",
}


@pytest.mark.parametrize("kind", formats(), ids=lambda kind: kind.id)
def test_hostile_text_is_one_clear_sentence(kind):
    for name, data in HOSTILE.items():
        try:
            result = kind.read(data, "x", AS_FOUND)
        except EmendError as error:
            said = [str(error)]
        else:
            assert len(result.terms) <= 1, name
            said = [problem.reason for problem in result.problems]
        assert all(len(sentence) < 400 and "\n" not in sentence for sentence in said), name


@pytest.mark.parametrize("kind", formats(), ids=lambda kind: kind.id)
def test_lines_end_in_any_way_and_marks_of_direction_stay(kind):
    given = [Term("\u202bKyiv\u200f", wrong=("Kiev",)), Term("Lyman", wrong=("Liman",))]
    data = kind.rendered(given, kind.suffixes[0])
    if kind.id == "multiterm-xml":
        data = data.decode("utf-16").replace("\n", "\r\n").encode("utf-16")
    elif kind.id != "xlsx":
        data = (
            data.replace(b"\n", b"\r\n", 2).replace(b"\n", b"\r") if b"<" not in data else data.replace(b"\n", b"\r\n")
        )
    assert [term.canonical for term in kind.read(data, "x", AS_FOUND).terms] == [term.canonical for term in given]
