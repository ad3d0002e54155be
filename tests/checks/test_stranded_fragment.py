from pathlib import Path

import pytest
from trying import fixed, flags, found

CHECK = "stranded-fragment"


@pytest.mark.parametrize(
    ("text", "flagged", "language"),
    [
        ("The army took the town on Monday. I did.", "I did.", "ko"),
        ("The army took the town on Monday. I did.", "I did.", None),
        ('"We shall lose," expert Jan Maly wrote in the weekly Herald. I did.', "I did.", "ko"),
        ("Prices rose. He said.", "He said.", "ko"),
        ("Prices rose in May. It was announced.", "It was announced.", "ja"),
        ("Prices rose in May. It is said that.", "It is said that.", None),
        ("Prices rose in May. It is an analysis.", "It is an analysis.", "ko"),
        ("Prices rose last week. said.", "said.", "ko"),
        ("Prices rose in May. And it did.", "And it did.", None),
        ("Prices rose in May. It has been reported.", "It has been reported.", "zh"),
        ("The firm was told to pay in May. It did.", "It did.", "zh"),
        ("Prices rose in May. According to.", "According to.", None),
        ("The suspect fled. Police said.", "Police said.", None),
        ("Prices rose last week. It has been.", "It has been.", "ko"),
        ("Prices rose last week. It turned out.", "It turned out.", None),
        ("Prices rose last week. He told reporters.", "He told reporters.", None),
        ("They announced.", "They announced.", "ko"),
        ("Prices rose in May. It became known.", "It became known.", "ko"),
        ("Three mines closed in May. Among them.", "Among them.", "zh"),
        ("Prices rose in May. Writes about it.", "Writes about it.", "ru"),
        ("Prices rose in May. Reported this.", "Reported this.", "ru"),
        ("Prices rose in May. About this.", "About this.", "uk"),
        ("Both mills were closed in Hakodate. rice field.", "rice field.", "ja"),
        ("How to find nurses is an issue. increase.", "increase.", "ja"),
        ("The town had no doctor at all. It was.", "It was.", "ja"),
        ("The fire was put out at noon. It means that there was.", "It means that there was.", "ja"),
        ("The talks begin next week. I want to.", "I want to.", "ja"),
        ("The talks begin next week. I was talking.", "I was talking.", "ja"),
    ],
)
def test_finds_what_is_left_of_a_lost_clause(text, flagged, language):
    assert flags(CHECK, text, language) == [flagged]


@pytest.mark.parametrize(
    "text",
    [
        "No comment.",
        "He writes about it. It became known on Monday. Among them was Ann. She reported this to the police.",
        "Two killed in Donetsk. Police agreed.",
        "Ann was tired. They all were. Others have left, and he has.",
        "Ann was tired. They were.",
        "He resigned. She won. They failed. It rained.",
        "Would the minister resign? He did.",
        "Few believed that he would go. He did.",
        '"Who was it? I did. Then I left," she told the court.',
        "“Who was it? It was announced. Then I left,” she told the court.",
        '"I did."',
        "“I did not see it. I did. I saw it, and this goes on in the next paragraph.",
        "I went there myself. I did.",
        "It was announced on Monday. He said little. Police said nothing.",
        "“The talks go on,” he said.",
        "Yes. No. Never. Perhaps. Amen.",
        "The plant will close, Acme Corp. said.",
        "He sat down in the rice field. Increase. They hoped that it would be late. It was.",
    ],
)
def test_leaves_short_sentences_with_content_alone(text):
    for language in ("ko", "ja", None):
        assert flags(CHECK, text, language) == [], language


def test_the_source_language_makes_it_more_certain():
    (with_language,) = found(CHECK, "The army took the town. I did.", "ko")
    (without,) = found(CHECK, "The army took the town. I did.")
    assert with_language.issue.confidence > without.issue.confidence
    assert "Korean" in with_language.issue.evidence["why it happens"]


def test_an_ending_that_became_a_word_says_so():
    (ending,) = found(CHECK, "It closed in May. That was the end of it. rice field.", "ja")
    assert "ending of a verb in Japanese" in ending.issue.evidence["why it happens"]


def test_deleting_leaves_single_blanks():
    assert fixed(CHECK, "Prices rose. I did. Wages fell.", "ko") == "Prices rose. Wages fell."
    assert fixed(CHECK, "I did. Wages fell.", "ko") == "Wages fell."


def test_at_a_paragraphs_end_the_sentence_alone_is_flagged():
    (placed,) = found(CHECK, "Prices rose. I did.", "ko")
    assert (placed.issue.text, placed.issue.suggestions) == ("I did.", ("",))


def test_a_reporting_clause_is_joined_to_its_quotation():
    assert fixed(CHECK, "“The talks go on.” He said.") == "“The talks go on,” he said."
    assert fixed(CHECK, '"The talks go on." She added.') == '"The talks go on," she added.'


@pytest.mark.parametrize(
    ("source", "flagged"),
    [
        ("스미스 장군은 말했다. 군은 월요일 새벽 전투 끝에 도시를 점령했다고 발표했다.", []),
        ("군은 월요일 새벽 전투 끝에 도시를 점령했다고 스미스 장군이 기자들에게 말했다.", ["General Smith said. "]),
    ],
)
def test_what_the_source_says_no_more_of_is_left_alone(source, flagged):
    assert flags(CHECK, "General Smith said. The army took the town on Monday.", "ko", source) == flagged


STUBS = (
    "I did.", "He said.", "She said so.", "It was confirmed.", "It did.", "I said that.", "It became known.", "He revealed.",
    "It is said.", "It was announced.", "They explained.", "It has been reported.", "It is an analysis.", "According to.",
    "It is known that.", "I was told.", "It turned out.", "He told reporters.", "This was reported.", "He noted.",
    "About this.", "Reported this.", "This he said.", "Among them.", "It was pointed out.",
)  # fmt: skip
GOOD = sorted((Path(__file__).parent / "good_news").glob("*.txt"))[:4]


def test_of_a_hundred_planted_in_good_articles_ninety_are_found_and_nothing_beside_them():
    seen = 0
    for article in GOOD:
        lines = article.read_text("utf-8").split("\n")
        assert flags(CHECK, "\n".join(lines), "ko") == []
        places = [number for number, line in enumerate(lines) if line.endswith(".")]
        for number, stub in enumerate(STUBS):
            place = places[number % len(places)]
            planted = "\n".join([*lines[:place], f"{lines[place]} {stub}", *lines[place + 1 :]])
            said = flags(CHECK, planted, "ko")
            assert said in ([stub], [])
            seen += bool(said)
    assert seen >= 90
