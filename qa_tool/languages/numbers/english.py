"""How English writes numbers."""

from __future__ import annotations

from fractions import Fraction

from qa_tool.languages.numbers.numerals import Numerals

#: How large amounts are counted.
SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
#: What the press writes as words, with its value.
COUNTS = {
    word: value
    for value, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)  # noqa: SIM905
}
ENGLISH = Numerals(
    units={
        **{word: value for word, value in COUNTS.items() if word != "two"},
        "two couple": 2,
        "thirteen": 13,
        "fourteen": 14,
        "fifteen": 15,
        "sixteen": 16,
        "seventeen": 17,
        "eighteen": 18,
        "nineteen": 19,
        "twenty": 20,
        "thirty": 30,
        "forty": 40,
        "fifty": 50,
        "sixty": 60,
        "seventy": 70,
        "eighty": 80,
        "ninety": 90,
        "a_dozen": 12,
        "a_hundred": 100,
        "a_thousand": 10**3,
        "a_million": 10**6,
        "a_billion": 10**9,
        "a_trillion": 10**12,
        "half half_a half_an and_a_half": Fraction(1, 2),
        "quarter_of_a a_quarter_of_a": Fraction(1, 4),
    },
    multipliers={"hundred": 100, "dozen": 12},
    scales=SCALES | {"quadrillion": 10**15},
    suffixes={"k": 10**3, "m mn": 10**6, "b bn": 10**9, "tn trn": 10**12},
    joiners=("and",),
    grouping=", ",
    percent=r"(?:%|per\s?cent|-?percent|pct|percentage)",
    other=(
        r"(?:st|nd|rd|th|s|'s|’s)(?![a-z])|a\.?m\b|p\.?m\b|o'clock"
        r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    ),
    other_before=(
        r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
        r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s|[Nn]o\.\s?|[Nn]umber\s|-|'|’"
    ),
    change_before=r"\b(?:[Ff]rom|[Bb]y)\s",
    between=r"\s?[-–—~/]\s?|\s(?:to|or|and|through|versus|vs\.?)\s",
    measures={
        "dollar dollars U.S._dollars US_dollars": "USD",
        "euro euros": "EUR",
        "pounds_sterling": "GBP",
        "yen": "JPY",
        "yuan RMB renminbi": "CNY",
        "won": "KRW",
        "ruble rubles rouble roubles": "RUB",
        "shekel shekels": "ILS",
        "hryvnia hryvnias hryvnyas": "UAH",
        "km kilometer kilometers kilometre kilometres": "km",
        "m meter meters metre metres": "m",
        "cm centimeter centimeters centimetre centimetres": "cm",
        "mm millimeter millimeters millimetre millimetres": "mm",
        "kg kilogram kilograms kilo kilos": "kg",
        "g gram grams": "g",
        "ton tons tonne tonnes t": "t",
        "hectare hectares ha": "ha",
        "mu": "mu",
        "mile miles": "mile",
        "foot feet": "foot",
        "inch inches": "inch",
        "yard yards": "yard",
        "pound pounds lb lbs": "pound",
        "degree degrees ° °C °F": "degree",
        "acre acres": "acre",
        "liter liters litre litres": "l",
        "ml milliliter milliliters mg milligram milligrams": "small",
    },
)
