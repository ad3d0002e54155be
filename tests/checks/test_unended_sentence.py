import pytest
from trying import fixed, flags

CHECK = "unended-sentence"
BEFORE = "A headline of some kind\nIt rained. It snowed.\n"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The minister said that the law would change in May", "The minister said that the law would change in May."),
        (
            "The minister said that it was a “mistake of the House”",
            "The minister said that it was a “mistake of the House.”",
        ),
        ("The bank cut the rate to 4.5% in the first week", "The bank cut the rate to 4.5% in the first week."),
        ("It rained. Prices that were low have risen by 5%", "It rained. Prices that were low have risen by 5%."),
    ],
)
def test_running_text_ends_in_a_mark(text, right):
    assert fixed(CHECK, BEFORE + text) == BEFORE + right


@pytest.mark.parametrize(
    "text",
    [
        "Minister to Change Law on Trade of the North and the South in May",
        "Photo: the minister said that the law would change in the autumn",
        "The minister said that the law would change in May - Xinhua Net",
        "The minister said that the law would change, see example.com",
        "The following were at the house of the mayor in May:",
        "the first of the things that were in the house of the mayor",
        "Three people, two dogs and the cat of the mayor of Rome",
        "“The law would be changed by the minister in the autumn.”",
    ],
)
def test_leaves_headlines_captions_and_lists_alone(text):
    assert flags(CHECK, BEFORE + text) == []


def test_what_heads_an_article_is_its_headlines():
    opening = "The minister said that the law would change in May"
    assert flags(CHECK, opening + "\nIt rained.") == []
    assert flags(CHECK, "Where will it end?\n" + opening + "\nIt rained.") == []
    assert flags(CHECK, opening) == ["May"]


def test_a_line_that_has_no_mark_in_the_source_needs_none():
    headline, lost = "Minister says that the law will be changed in the autumn", "He said that it would be a hard year"
    text = f"It rained. It was cold.\nIt snowed.\n{headline}\n{lost}"
    source = "Шел дождь. Было холодно.\nШел снег.\nМинистр: закон изменят осенью{}\nОн сказал, что год будет трудным."
    assert flags(CHECK, text, source_language="ru", source_text=source.format("")) == ["year"]
    assert flags(CHECK, text, source_language="ru", source_text=source.format(".")) == ["autumn", "year"]
