import pytest
from trying import fixed, flags

CHECK = "place-adjective"


@pytest.mark.parametrize(
    ("language", "text", "mended"),
    [
        ("uk", "In the Lymansky direction there were 12 attacks.", "Near Lyman there were 12 attacks."),
        ("ru", "Losses grew along the Kupyansky front.", "Losses grew along the Kupyansk front."),
        (
            "ru",
            "The situation in the Konstantinovskoye direction is tense.",
            "The situation near Konstantinovka is tense.",
        ),
        ("uk", "A farm burned in Izyumsky district.", "A farm burned in Izyum district."),
        ("ru", "Izyumsky district lies south of Kharkov.", "Izyum district lies south of Kharkov."),
        ("ru", "They advance on the Velikoburluksky axis.", None),
    ],
)
def test_suggests_the_place(language, text, mended):
    assert len(flags(CHECK, text, language)) == 1
    if mended is not None:
        assert fixed(CHECK, text, language) == mended


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "The Krasnogvardeysky district of St Petersburg is old."),
        ("ru", "Zelensky directions; a Stravinsky front row; the Pokrovsk direction."),
        ("ko", "They moved in the Pokrovsky direction."),
    ],
)
def test_leaves_the_rest_alone(language, text):
    assert flags(CHECK, text, language) == []
