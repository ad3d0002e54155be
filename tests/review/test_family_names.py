"""Who a family name alone may stand for."""

import pytest

from qa_tool.review.family_names import bearers_among


@pytest.mark.parametrize(
    ("names", "language", "expected"),
    [
        ({"Ilse Dornbach", "Hugo Dornbach"}, None, {"Dornbach": ("Hugo Dornbach", "Ilse Dornbach")}),
        ({"Kim Min-su", "Mayor Kim"}, None, {"Kim": ("Kim Min-su",)}),
        ({"Mayor Kim"}, None, {"Kim": ("Mayor Kim",)}),
        ({"Xi Jinping"}, "zh", {"Xi": ("Xi Jinping",)}),
        # Whoever writes of him calls him Xi, whatever the language; from elsewhere it may also be somebody's first name.
        ({"Xi Jinping"}, "ru", {"Xi": ("Xi Jinping",), "Jinping": ("Xi Jinping",)}),
        ({"Kim Jong Un", "Kim Yo Jong"}, "ko", {"Kim": ("Kim Jong Un", "Kim Yo Jong")}),
        (
            {"Kim Jong Un", "Kim Yo Jong"},
            None,
            {"Kim": ("Kim Jong Un", "Kim Yo Jong"), "Un": ("Kim Jong Un",), "Jong": ("Kim Yo Jong",)},
        ),
        ({"President Ada Moor", "Ada Moor"}, None, {"Moor": ("Ada Moor",)}),
        ({"Jean-Paul Mar", "Ada Smith-Jones"}, "ko", {"Mar": ("Jean-Paul Mar",), "Smith-Jones": ("Ada Smith-Jones",)}),
        ({"Prime Minister", "Kim"}, "ko", {}),
    ],
)
def test_bearers(names, language, expected):
    assert bearers_among(names, language) == expected
