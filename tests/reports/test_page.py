"""The report as a page: everything escaped, nothing from elsewhere, legible in light and dark."""

import re
from html.parser import HTMLParser
from importlib.resources import files

import pytest
from reviewing import batch_of, review

from qa_tool.reports.page.rendering import page

VOID = {"meta", "br"}


class Page(HTMLParser):
    """Reads a page strictly: every element that opens closes, in order."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.said = [], [], []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] not in {"style", "title"}:
            self.said.append(data)

    @property
    def text(self):
        return " ".join("".join(self.said).split())


@pytest.mark.parametrize("printed", [False, True])
def test_the_page_says_it_all(batch, printed):
    said = Page(page(batch, printed=printed)).text
    for words in (
        "<script>alert(1)</script> & more",
        "Officials in Zaporizhzhia met",
        "dismissed in this article by Kim <b>",
        "open, new in the corrected text was was",
        "Zaporiza → Zaporizhzhia",
        "nrefs:1|case:lc|tok:tercom",
        "Penalty points per 1,000 words",
    ):
        assert words in said


@pytest.mark.parametrize("printed", [False, True])
def test_nothing_in_it_runs_or_comes_from_elsewhere(batch, printed):
    text = page(
        batch_of(*batch.articles, review("<img src=x onerror=y>\n\n{{ 7*7 }} 'a' \"b\" Bakmut", name='"><i>')),
        printed=printed,
    )
    parsed = Page(text)
    assert {tag for tag, _ in parsed.tags} <= {
        "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "b", "br", "a", "span", "div",
        "table", "thead", "tbody", "tr", "th", "td", "del", "ins",
    }  # fmt: skip
    assert "{{ 7*7 }}" in parsed.text
    for tag, attributes in parsed.tags:
        assert set(attributes) <= {
            "lang",
            "charset",
            "name",
            "content",
            "http-equiv",
            "class",
            "id",
            "href",
            "colspan",
            "dir",
        }
        assert attributes.get("href", "#").startswith("#"), tag
    assert not re.search(r"https?:|url\(|@import|javascript:", text.split("</style>")[0])


def test_links_lead_to_the_articles(batch):
    parsed = Page(page(batch_of(*batch.articles, review("Bakmut.", name="b"))))
    ids = {attributes["id"] for _, attributes in parsed.tags if "id" in attributes}
    links = [attributes["href"] for tag, attributes in parsed.tags if tag == "a"]
    assert links == ["#article-1", "#article-2"]
    assert {link[1:] for link in links} <= ids


def luminance(colour):
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_every_style_is_legible():
    sheet = files("qa_tool.reports.page").joinpath("screen.css").read_text(encoding="utf-8")
    palettes = [
        dict(re.findall(r"--([\w-]+): (#\w{6})", rule)) for rule in re.findall(r":root \{(.*?)\}", sheet, re.DOTALL)
    ]
    assert len(palettes) == 3, "light, dark and paper"
    for colours in palettes:
        for ground in ("page", "band"):
            for ink in ("text", "quiet", "accent", "critical", "major", "minor", "gone", "put"):
                assert contrast(colours[ink], colours[ground]) >= 4.5, (ink, ground)
        assert contrast(colours["gone"], colours["gone-band"]) >= 4.5
        assert contrast(colours["put"], colours["put-band"]) >= 4.5
    assert "prefers-color-scheme: dark" in sheet
    assert "@media print" in sheet
