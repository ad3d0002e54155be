import re

import pytest
from trying import fixed, flags

from qa_tool.languages.misread import misreadings
from qa_tool.languages.sources import ko

CHECK = "misread-word"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        (
            "Members of the National Assembly stood up. CEO Ryu Min-seo sat down.",
            "Members of the National Assembly stood up. Party leader Ryu Min-seo sat down.",
        ),
        ("The National Assembly is closed, says CEO Ryu.", None),
        (
            "The National Assembly is closed. He told CEO Ryu so.",
            "The National Assembly is closed. He told party leader Ryu so.",
        ),
        ("Lee Do-yun was late, and voters laughed at this representative.", None),
        (
            "The National Assembly is closed. Senator Noh went home.",
            "The National Assembly is closed. Rep. Noh went home.",
        ),
        (
            "Lawmakers shouted. The ministry was asked at the state audit.",
            "Lawmakers shouted. The ministry was asked at the parliamentary audit.",
        ),
        (
            "The candidate is late. The predecessor meets today.",
            "The candidate is late. The campaign committee meets today.",
        ),
        ("Landlords raise the monthly rent. A charter is rare.", "Landlords raise the monthly rent. A jeonse is rare."),
        ("Landlords raise the monthly rent. Some want an anti-war lease.", None),
        ("The Senate was close. The propaganda of the Democrats was great.", None),
    ],
)
def test_finds_what_the_rest_of_the_article_shows(text, mended):
    assert len(flags(CHECK, text, "ko")) == 1
    if mended is not None:
        assert fixed(CHECK, text, "ko") == mended


@pytest.mark.parametrize(
    ("language", "text", "mended"),
    [
        (
            "ja",
            "It was the third inning. Osaka scored two goals.",
            "It was the third inning. Osaka scored two runs.",
        ),
        ("zh", "Huawei sells phones. So does millet.", "Huawei sells phones. So does Xiaomi."),
    ],
)
def test_finds_it_in_other_languages(language, text, mended):
    assert fixed(CHECK, text, language) == mended
    assert flags(CHECK, text, "ko") == []


@pytest.mark.parametrize(
    "text",
    [
        "CEO Kim of the bank came late.",
        "This representative of the firm was late.",
        "Senator Andy Kim went home.",
        "The state audit found a hole in the budget of the ministry.",
        "The house is dear, and so is its predecessor.",
        "A charter flight left from the real estate fair; the anti-war movement met a landlord.",
    ],
)
def test_leaves_alone_what_nothing_shows(text):
    assert flags(CHECK, text, "ko") == []


def test_the_table_is_sound():
    rows = misreadings(ko.LANGUAGE.code)
    assert rows
    assert misreadings("de") == ()
    for each in rows:
        assert each.source
        assert each.meaning
        assert not any(each.pattern.search(re.sub(r"\\\d", "", right)) for right in each.right)
