import pytest
from trying import fixed, flags

CHECK = "clause-tense"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("If the storm will continue, the port will close.", "If the storm continues, the port will close."),
        ("When they will arrive, the doors will open.", "When they arrive, the doors will open."),
        ("As soon as it will be ready, we will sell it.", "As soon as it is ready, we will sell it."),
        ("If he would known it, he would have left.", "If he had known it, he would have left."),
        ("He is waiting since Monday.", "He has been waiting since Monday."),
        ("The schools are closed since last week.", "The schools have been closed since last week."),
        ("I work here for twelve years.", "I have worked here for twelve years."),
        ("The land was belonging to a bank.", "The land belonged to a bank."),
        ("The report was lacking a date.", "The report lacked a date."),
        ("The line is having 41 bridges.", "The line has 41 bridges."),
    ],
)
def test_puts_the_tense_right(text, mended):
    assert len(flags(CHECK, text)) == 1
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "If you will excuse me, I will go. When will it rain, he asked. If only it will rain.",
        "It is raining more often since he left. Prices are up since May, and it is the third since June.",
        "He works for two weeks a year and lives for his work. They are having a rest.",
        "Courage was lacking - nobody moved. They are lacking in nothing, and what is lacking is money.",
        "If he would only come. The cost, including growing demand since 2019, is high.",
    ],
)
def test_leaves_questions_and_habits_alone(text):
    assert flags(CHECK, text) == []
