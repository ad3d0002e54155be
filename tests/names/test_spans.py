import pytest

from qa_tool.names.spans import names_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Vladimir Putin met Xi Jinping.", ["Vladimir Putin", "Xi Jinping"]),
        ("The visit of Ursula von der Leyen ended.", ["Ursula von der Leyen"]),
        ("Mohammed bin Salman's plan and Kim Jong-un's answer", ["Mohammed bin Salman", "Kim Jong-un"]),
        ("However, Kherson fell.", ["Kherson"]),
        ("In Lyman it rained. Yesterday Kyiv slept.", ["Lyman", "Kyiv"]),
        ("books by J. K. Rowling", ["J. K. Rowling"]),
        ("a pro-Moscow crowd of Kyiv-based men", ["Moscow", "Kyiv-based"]),
        ("Łukasz and Šćepanović and Éric", ["Łukasz", "Šćepanović", "Éric"]),
        ("no names here, 3 of 4", []),
        ("", []),
    ],
)
def test_runs_of_capitalised_words_are_names(text, names):
    assert [name.text for name in names_in(text)] == names


def test_spans_cover_the_names():
    text = "«Когда» said Anna O'Neill's aunt — Zaluzhnyi 😀 Budanov"
    for name in names_in(text):
        assert name.span.of(text) == name.text
