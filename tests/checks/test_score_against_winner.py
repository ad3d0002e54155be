import pytest
from trying import fixed, flags

CHECK = "score-against-winner"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Maccabi celebrated a 1:3 victory over Hadera.", "Maccabi celebrated a 3:1 victory over Hadera."),
        ("It was a 0-2 away win for Beitar.", "It was a 2-0 away win for Beitar."),
        ("Beitar won 0:2 in Haifa and moved up.", "Beitar won 2:0 in Haifa and moved up."),
        ("They won at home by 1-3, and went through.", "They won at home by 3-1, and went through."),
        ("Al-Nasr beat Al-Taawoun 2-3.", "Al-Nasr beat Al-Taawoun 3-2."),
        (
            "The guests won the second leg in Tunis 0–1 on Friday.",
            "The guests won the second leg in Tunis 1–0 on Friday.",
        ),
        (
            "It is their first win over Real Madrid with a score of 1 : 4.",
            "It is their first win over Real Madrid with a score of 4 : 1.",
        ),
        ("Bologna defeated Siena 85:92 away.", "Bologna defeated Siena 92:85 away."),
        ("They won the shoot-out 3-4.", "They won the shoot-out 4-3."),
        ("Lotus won 1-2 in the cup.", "Lotus won 2-1 in the cup."),
    ],
)
def test_puts_the_score_of_the_winner_first(text, mended):
    assert fixed(CHECK, text) == mended
    assert flags(CHECK, mended) == []


@pytest.mark.parametrize(
    "text",
    [
        "Haifa won 3-1, drew 1-1 and lost 1-3; the 1-2 defeat hurt.",
        "She beat the champion 4-6, 6-3, 6-2, and he won 6-7 (4-7), 7-5, 6-1.",
        "They won despite trailing 1-3 at half time, and won after losing 0-2 in Rome.",
        "He won by 2-3 goals a game, she won 1-2 titles a year, and it won 5-6 percent of the vote.",
        "Ferrari took a 1-2 victory in the race, and won 1-2 at the Grand Prix of Monza.",
        "The Bears beat the 3-5 Lions; the horse won at odds of 3-10, and the team won to improve to 5-6.",
        "She won 5-6 May, with rounds of 68-70-71, and he won the 2010-14 title.",
        "The film won 10-12 awards, and the party won 40-45 seats.",
    ],
)
def test_leaves_sets_ranges_and_races_alone(text):
    assert flags(CHECK, text) == []


def test_money_of_korea_is_nobody_who_won():
    assert flags("score-against-winner", "It passed 1,470 won at around 9:15, and paid 2 million won to 3:15.") == []
    assert flags("score-against-winner", "They arrived and won at 9:15.") == []
    assert flags("score-against-winner", "They won at home 1:3.") == ["1:3"]


def test_the_sets_behind_a_score_do_not_hide_it():
    assert flags("score-against-winner", "Hanbit won 2-3 (18-25, 25-21, 25-21, 18-25, 16-18) at home.") == ["2-3"]
    assert flags("score-against-winner", "She won 4-6 (9-11), 6-3, 6-2.") == []
