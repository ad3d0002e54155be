import pytest
from trying import flags, found

CHECK = "added-sentence"
ADDED = "Children in the next town learned a song about the sea and sang it to their grandparents."
ENGLISH = [
    "A ferry ran into the pier of the small island on Tuesday morning.",
    "Some 40 people were on board when it hit the wall, the police said.",
    "Nobody was hurt.",
    "Repairs will take at least 14 weeks and cost 2.5 million euros.",
    "Until then the island can only be reached by plane.",
]
SOURCE = {
    "de": [
        "Eine Fähre ist am Dienstagmorgen gegen den Anleger der kleinen Insel gefahren.",
        "An Bord waren rund 40 Menschen, als sie die Mauer traf, wie die Polizei sagte.",
        "Verletzt wurde niemand.",
        "Die Reparatur wird mindestens 14 Wochen dauern und 2,5 Millionen Euro kosten.",
        "Bis dahin ist die Insel nur mit dem Flugzeug zu erreichen.",
    ],
    "ko": [
        "화요일 오전 여객선이 작은 섬의 부두를 들이받았다.",
        "경찰은 여객선이 벽에 부딪힐 당시 약 40명이 타고 있었다고 밝혔다.",
        "다친 사람은 없었다.",
        "수리에는 적어도 14주가 걸리고 250만 유로가 들 것으로 보인다.",
        "그때까지 섬에는 비행기로만 갈 수 있다.",
    ],
}


@pytest.mark.parametrize("between", [" ", "\n"], ids=["one paragraph", "lines"])
@pytest.mark.parametrize("language", SOURCE)
def test_a_sentence_without_source(language, between):
    text = between.join([*ENGLISH[:2], ADDED, *ENGLISH[2:]])
    (found,) = flags(CHECK, text, language, between.join(SOURCE[language]))
    assert found == ADDED
    assert flags(CHECK, between.join(ENGLISH), language, between.join(SOURCE[language])) == []


def test_a_sentence_in_two_is_none_and_neither_is_another_article():
    source = " ".join(
        [*SOURCE["de"][:2], "Verletzt wurde niemand, und die Insel bleibt lange ohne Fähre.", *SOURCE["de"][3:]]
    )
    parted = [*ENGLISH[:2], "Nobody was hurt.", "But there will be no ferry to the island for long.", *ENGLISH[3:]]
    assert flags(CHECK, " ".join(parted), "de", source) == []
    assert (
        flags(CHECK, "\n".join(ENGLISH), "de", "Die Brücke ist zu.\nAlle sind froh darüber, dass sie nun zu ist.") == []
    )
    assert flags(CHECK, " ".join([*ENGLISH[:2], ADDED, *ENGLISH[2:]]), "de") == []


PASTED = [
    "The market on the square opens again in spring, the traders said.",
    "A new roof will keep out the rain, and the old pavement will be mended for 600,000 dollars.",
    "Visitors can park behind the church.",
    "Bakers and florists have already signed their contracts for next year.",
    "Music will be played on Saturdays.",
]


@pytest.mark.parametrize("between", [" ", "\n"], ids=["one paragraph", "lines"])
@pytest.mark.parametrize("language", SOURCE)
def test_a_whole_passage_without_source_is_said_once(language, between):
    source = between.join(SOURCE[language])
    for text, place, message in (
        (ENGLISH + PASTED, PASTED[0], "The source has ended before this: it has nothing for the last 5 sentences."),
        (PASTED + ENGLISH, PASTED[0], "The source begins later: it has nothing for the first 5 sentences."),
    ):
        (placed,) = found(CHECK, between.join(text), language, source)
        assert (placed.issue.text, placed.issue.severity, placed.issue.message) == (place, "major", message)
        assert flags("missing-sentence", between.join(text), language, source) == []


def test_the_end_is_left_alone():
    assert (
        flags(
            CHECK,
            "\n".join([*ENGLISH, "Reporting by somebody, editing by somebody else."]),
            "de",
            "\n".join(SOURCE["de"]),
        )
        == []
    )


def test_what_stands_behind_the_end_of_what_is_read_of_a_long_source_is_not_added():
    english = [
        f"On day {n} the ferry to the island of Sylt carried {n * 17} people and {n * 3} cars." for n in range(2, 99)
    ]
    source = [f"Am Tag {n} beförderte die Fähre nach Sylt {n * 17} Menschen und {n * 3} Autos." for n in range(2, 99)]
    assert flags(CHECK, "\n".join(english), "de", "\n".join(source[:60])) == [english[60]]
    padded = "\n".join([*source[:60], *[" " * 1000] * 60, *source[60:]])
    assert flags(CHECK, "\n".join(english), "de", padded) == []
