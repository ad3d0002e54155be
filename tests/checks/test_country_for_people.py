import pytest
from trying import fixed, flags

CHECK = "country-for-people"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("He met Italy Prime Minister Ada Conti.", "He met Italian Prime Minister Ada Conti."),
        ("Then North Korea leader Kim Jong Un left.", "Then North Korean leader Kim Jong Un left."),
        (
            "Poland foreign minister Jan Nowak left, and Turkey President Demir stayed.",
            "Polish foreign minister Jan Nowak left, and Turkish President Demir stayed.",
        ),
        ("A report on Israel soldiers is out.", "A report on Israeli soldiers is out."),
        ("The Japan government resigned.", "The Japanese government resigned."),
    ],
)
def test_names_the_adjective(text, mended):
    assert flags(CHECK, text)
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "US President Jane Roe met UK Prime Minister Ada Conti and Taiwan authorities.",
        "Kia Germany President Kim Min-su and Bank of China President Liu Bo met.",
        "In Iran, President Karimi spoke. From Iran President Karimi flew on.",
        "Bank of Japan Finance Minister Sato? No: the Bank of Japan governor.",
        "The Air France army of lawyers won. Jordan authorities are the best on the subject.",
        "Germany’s Chancellor Scholz and German troops left GERMANY.",
    ],
)
def test_leaves_others_alone(text):
    assert flags(CHECK, text) == []
