"""Rich text: read only."""

from pathlib import Path

import pytest

from qa_tool.documents.articles import from_bytes, read
from qa_tool.domain.errors import EmendError

REPORT = Path(__file__).parent / "fixtures" / "report.rtf"


def opened(inner):
    return from_bytes(b"{\\rtf1\\ansi\\ansicpg1251" + inner + b"}", "x.rtf").text


def test_a_document_of_libreoffice_is_read():
    article = read(REPORT)
    assert article.format == "rtf"
    assert article.text.startswith(
        "Ferries return to Zaporiza\nThe ferry to Zaporiza sailed on Friday at a low tide, the"
    )
    assert "First bag\nSecond bag\nPort\nFare\nZaporiza\nold quay\n12 coins" in article.text


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (rb"\'cc\'ee\'f1\'ea\'e2\'e0 \u44608?\par b", "Москва 김\nb"),
        (rb"{\deleted gone }{\revised in}", "in"),
        (rb"a\cell b\cell\row c", "a\nb\nc"),
        (rb"a\\cell b", "a\\cell b"),
        (rb"\u-10179?\u-8704?", "\U0001f600"),
        (rb"\u-10179? a", "\ufffd a"),
        (
            rb"a {\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt \pard box {\b one}\par \{two\}\par}}{\shprslt{\*\do{\dptxbxtext box}}}}b",
            "a b\nbox one\n{two}",
        ),
        (rb"{\pict 00}{\object{\*\objdata 11}}a", "a"),
    ],
)
def test_what_is_read(inner, text):
    assert opened(inner) == text


def test_what_is_refused():
    for data, said in ((b"{\\rtf1}", "is empty"), (b"Hello.", "no rich text document")):
        with pytest.raises(EmendError, match=said):
            from_bytes(data, "x.rtf")
