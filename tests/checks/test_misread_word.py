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
        ("The pitcher left in the 5th episode.", "The pitcher left in the 5th inning."),
        ("They scored two points in the last inning.", "They scored two runs in the last inning."),
        ("Shares fell, but the ants bought.", "Shares fell, but retail investors bought."),
        ("The dollar rose by 3 won in weekly trading.", "The dollar rose by 3 won in daytime trading."),
        ("North Korea called it an armed protest.", "North Korea called it a show of force."),
        ("Ukraine lost it in the invasion of Russia.", "Ukraine lost it in Russia's invasion."),
        ("The fire is big. The evolution rate is low.", "The fire is big. The containment rate is low."),
        ("A transcript shows that the reporter told them so.", "A transcript shows that the caller told them so."),
        ("The interrogation on the injunction is over.", "The hearing on the injunction is over."),
        ("The party has five non-commissioned members.", None),
        ("The pitcher came to the ground at noon.", "The pitcher came to the field at noon."),
        ("In a discourse, North Korea said no.", "In a statement, North Korea said no."),
        ("Pyongyang released a conversation by him.", "Pyongyang released a statement by him."),
        ("The police told him to attend on Monday.", "The police told him to appear on Monday."),
        (
            "The Bank of Korea said its monetary policy committee met.",
            "The Bank of Korea said its Monetary Policy Board met.",
        ),
        (
            "The Airborne Office indicted a judge.",
            "The Corruption Investigation Office for High-ranking Officials indicted a judge.",
        ),
        ("Hand test was asked about the arrest warrant.", "Prosecutor Son was asked about the arrest warrant."),
        ("At the hearing the prime minister candidate wept.", "At the hearing the prime minister nominee wept."),
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
    assert flags(CHECK, text, "de") == []


@pytest.mark.parametrize(
    "text",
    [
        "CEO Kim of the bank came late.",
        "This representative of the firm was late.",
        "Senator Andy Kim went home.",
        "The state audit found a hole in the budget of the ministry.",
        "The house is dear, and so is its predecessor.",
        "A charter flight left from the real estate fair; the anti-war movement met a landlord.",
        "He wrote two episodes; the team scored two points in the last minute. Ants are small.",
        "The weekly trading of stamps; an armed protest in Rome; Napoleon's invasion of Russia.",
        "Police will attend the match. The Airborne Division met the committee; a hand test was made.",
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


@pytest.mark.parametrize(
    ("language", "text", "mended"),
    [
        (
            "ru",
            "The Investigative Committee has a case. According to the UK, nine were hurt. The UK reported the arrest.",
            (
                "The Investigative Committee has a case. According to the Investigative Committee, nine were hurt. "
                "The Investigative Committee reported the arrest."
            ),
        ),
        (
            "he",
            "The coronavirus is back. There are 883 cornea patients.",
            "The coronavirus is back. There are 883 coronavirus patients.",
        ),
        (
            "he",
            "The vaccine is new. The CEO of Modern has doubts.",
            "The vaccine is new. The CEO of Moderna has doubts.",
        ),
        (
            "ar",
            "Al-Ittihad left on Monday. The federation players ran.",
            "Al-Ittihad left on Monday. Al-Ittihad players ran.",
        ),
        ("ar", "Al-Nasr paid, said the declaration of victory.", "Al-Nasr paid, said the declaration of Al-Nassr."),
    ],
)
def test_mends_western_articles(language, text, mended):
    assert fixed(CHECK, text, language) == mended
    assert flags(CHECK, mended, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ru",
            "The Investigative Committee has a case. He moved to the UK, and the trade of the UK reported in May fell.",
        ),
        ("ru", "The tax rose in London. The UK announced it on Monday."),
        ("ar", "Al-Ittihad left. The football federation fined the club. Al-Nasr speaks of a victory over Al-Hilal."),
        ("he", "The vaccine is new. The Modern Language Association met, and a modern company is one of modern times."),
    ],
)
def test_leaves_western_articles_alone(language, text):
    assert flags(CHECK, text, language) == []


def test_a_team_has_a_coach_and_scores_goals():
    text = "Director Bae Min-ho said so after the K League match. They conceded 3 runs."
    assert fixed(CHECK, text, source_language="ko") == (
        "Coach Bae Min-ho said so after the K League match. They conceded 3 goals."
    )
    film = "Director Bae Min-ho said so after the film. The home team scored 3 runs in the first innings."
    assert flags(CHECK, film.replace("innings", "act"), source_language="ko") == []


def test_a_party_has_its_name_in_small_letters_too():
    text = "The Democratic Party left. The people's power boycotted the vote, and the power of people was split."
    assert fixed(CHECK, text, source_language="ko") == (
        "The Democratic Party left. The People Power Party boycotted the vote, and the People Power Party was split."
    )
    assert flags(CHECK, "The people's power is great, said the poet.", source_language="ko") == []
