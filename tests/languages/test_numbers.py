"""Numbers as texts of each language write them."""

from fractions import Fraction

import pytest

from qa_tool.domain.span import Span
from qa_tool.languages.catalogue import all_languages, source_language
from qa_tool.languages.numbers.english import ENGLISH
from qa_tool.languages.numbers.likeness import Mistake, digits_of, is_rounded, mistake
from qa_tool.languages.numbers.number import Kind, Number
from qa_tool.languages.numbers.numerals import FIGURES
from qa_tool.languages.numbers.reading import reader
from qa_tool.languages.numbers.writing import plain, write_like


def read(text, code="en"):
    numerals = {"en": ENGLISH, "xx": FIGURES}.get(code) or source_language(code).numerals
    return reader(numerals).read(text)


READ = [
    ("en", "It cost 1.2 trillion won.", "1.2 trillion", 1_200_000_000_000),
    ("en", "Over $1.5bn went missing.", "1.5bn", 1_500_000_000),
    ("en", "A hundred and five went.", "A hundred and five", 105),
    ("en", "Twenty-five million people", "Twenty-five million", 25_000_000),
    ("en", "half a million people", "half a million", 500_000),
    ("en", "one and a half million people", "one and a half million", 1_500_000),
    ("en", "a quarter of a million", "a quarter of a million", 250_000),
    ("en", "a dozen eggs", "a dozen", 12),
    ("en", "some 1,234,567.5 tons", "1,234,567.5", Fraction(12345675, 10)),
    ("ko", "3만5천 명", "3만5천", 35_000),
    ("ko", "1조2000억 원", "1조2000억", 1_200_000_000_000),
    ("ko", "1만 2천 명", "1만 2천", 12_000),
    ("ko", "30여만 명", "30여만", 300_000),
    ("ko", "학생 열다섯 명", "열다섯", 15),
    ("it", "centottanta persone", "centottanta", 180),
    ("it", "quattrocentottantamilaottocentotto euro", "quattrocentottantamilaottocentotto", 480_808),
    ("it", "un duetto di trentotto minuti", "trentotto", 38),
    (
        "tr",
        "sekizyüzotuzyedimilyonüçyüzotuzbeşbinyediyüzseksensekiz lira",
        "sekizyüzotuzyedimilyonüçyüzotuzbeşbinyediyüzseksensekiz",
        837_335_788,
    ),
    ("es", "cinco millones mil doscientos quince", "cinco millones mil doscientos quince", 5_001_215),
    ("fa", "۳/۵ میلیارد دلار", "۳/۵ میلیارد", 3_500_000_000),
    ("fa", "دویست و سی‌وپنج هزار نفر", "دویست و سی‌وپنج هزار", 235_000),
    ("fa", "۲۰۰ همت اعتبار", "۲۰۰ همت", 200 * 10**12),
    ("vi", "một triệu không trăm linh năm nghìn người", "một triệu không trăm linh năm nghìn", 1_005_000),
    ("vi", "2,5 nghìn tỷ đồng", "2,5 nghìn tỷ", 2_500_000_000_000),
    ("vi", "hai tỷ rưỡi", "hai tỷ rưỡi", 2_500_000_000),
    ("id", "Rp2,5 triliun", "2,5 triliun", 2_500_000_000_000),
    ("id", "satu juta seribu dua ratus orang", "satu juta seribu dua ratus", 1_001_200),
    ("sv", "två och en halv miljon kronor", "två och en halv miljon", 2_500_000),
    ("sv", "trettiosjutusen fyrahundrafyrtiofyra", "trettiosjutusen fyrahundrafyrtiofyra", 37_444),
    ("el", "διακόσιες πενήντα χιλιάδες", "διακόσιες πενήντα χιλιάδες", 250_000),
    ("el", "1,5 δισ. ευρώ", "1,5 δισ", 1_500_000_000),
    ("el", "ενάμισι εκατομμύριο", "ενάμισι εκατομμύριο", 1_500_000),
    ("da", "tohundrede og femoghalvfjerds tusind", "tohundrede og femoghalvfjerds tusind", 275_000),
    ("da", "to en halv million kroner", "to en halv million", 2_500_000),
    ("hu", "kétmillió-ötszázezer forint", "kétmillió-ötszázezer", 2_500_000),
    ("hu", "91,7 M Ft", "91,7 M", 91_700_000),
    ("id", "harga 640 m kain", "640", 640),
    ("bg", "двеста и петдесет хиляди", "двеста и петдесет хиляди", 250_000),
    ("bg", "седем милиона сто двайсет и две хиляди", "седем милиона сто двайсет и две хиляди", 7_122_000),
    ("ja", "3億円", "3億", 300_000_000),
    ("ja", "2万5千人", "2万5千", 25_000),
    ("ja", "一兆円", "一兆", 1_000_000_000_000),
    ("ja", "令和5年", "令和5", 2023),
    ("ja", "二〇二三年", "二〇二三", 2023),
    ("ja", "１，２３４人", "１，２３４", 1234),
    ("ja", "3割", "3", 30),
    ("zh", "1.2亿美元", "1.2亿", 120_000_000),
    ("zh", "1.2万亿元", "1.2万亿", 1_200_000_000_000),
    ("zh", "三万五", "三万五", 35_000),
    ("zh", "一万零五百", "一万零五百", 10_500),
    ("zh", "百分之十五", "十五", 15),
    ("zh", "两百三十人", "两百三十", 230),
    ("zh", "装机1000万千瓦", "1000万", 10_000_000),
    ("ru", "1,5 млрд рублей", "1,5 млрд", 1_500_000_000),
    ("ru", "1 234 567 человек", "1 234 567", 1_234_567),
    ("ru", "двадцать один", "двадцать один", 21),
    ("ru", "1 млн 200 тыс. рублей", "1 млн 200 тыс", 1_200_000),
    ("uk", "двісті тридцять п'ять тисяч", "двісті тридцять п'ять тисяч", 235_000),
    ("de", "1,5 Milliarden Euro", "1,5 Milliarden", 1_500_000_000),
    ("de", "3.500 Menschen", "3.500", 3500),
    ("de", "dreiundzwanzig Schiffe", "dreiundzwanzig", 23),
    ("de", "zweieinhalb Millionen", "zweieinhalb Millionen", 2_500_000),
    ("ar", "٣٥ ألف شخص", "٣٥ ألف", 35_000),
    ("ar", "١٫٥ مليون", "١٫٥ مليون", 1_500_000),
    ("ar", "ثلاثة آلاف وخمسمئة", "ثلاثة آلاف وخمسمئة", 3500),
    ("he", "3 מיליון דולר", "3 מיליון", 3_000_000),
    ("he", "שלושים וחמישה אנשים", "שלושים וחמישה", 35),
    ("he", "חמש עשרה דקות", "חמש עשרה", 15),
    ("he", "שלוש מאות אלף שקל", "שלוש מאות אלף", 300_000),
]


@pytest.mark.parametrize(("code", "text", "words", "value"), READ)
def test_a_number_is_read_exactly_where_it_stands(code, text, words, value):
    assert [(number.span.of(text), number.value) for number in read(text, code) if number.span.of(text) == words] == [
        (words, value)
    ]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "hundreds of millions of dollars"),
        ("en", "dozens and thousands"),
        ("zh", "数十万人"),
        ("zh", "几百万"),
        ("ja", "数千人"),
        ("ko", "수십만 명"),
        ("en", "1" * 5000),
    ],
)
def test_vague_amounts_and_endless_digits_are_no_numbers(code, text):
    assert read(text, code) == ()


@pytest.mark.parametrize(
    ("code", "text", "kind", "unit"),
    [
        ("en", "15%", Kind.PERCENT, None),
        ("en", "15 percent", Kind.PERCENT, None),
        ("en", "US$15", Kind.COUNT, "USD"),
        ("en", "15 km", Kind.COUNT, "km"),
        ("en", "the 15th", Kind.OTHER, None),
        ("en", "March 15", Kind.OTHER, None),
        ("en", "F-15", Kind.OTHER, None),
        ("ko", "2023년", Kind.YEAR, None),
        ("ko", "15억 원", Kind.COUNT, "KRW"),
        ("zh", "15日", Kind.OTHER, None),
        ("ru", "в 2015 году", Kind.YEAR, None),
        ("de", "15. Juli", Kind.OTHER, None),
        ("ar", "15 في المئة", Kind.PERCENT, None),
    ],
)
def test_what_a_number_counts_is_read_around_it(code, text, kind, unit):
    number = read(text, code)[0]
    assert (number.kind, number.unit) == (kind, unit)


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("en", "3 to 4 million", 3_000_000),
        ("ko", "3~4만 명", 30_000),
        ("ko", "오후 3시", 15),
        ("zh", "98年", 1998),
        ("xx", "1.500", 1500),
        ("en", "15%", Fraction(15, 100)),
    ],
)
def test_other_readings_are_kept(code, text, value):
    assert any(value in number.values for number in read(text, code))


@pytest.mark.parametrize("language", all_languages(), ids=lambda language: language.code)
def test_every_language_says_how_it_writes_numbers(language):
    assert language.numerals is not None
    assert [number.value for number in read("12", language.code)] == [12]


def number(value, **more):
    return Number(Span(0, 1), Fraction(value), **more)


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        (3_500_000, 350_000_000, Mistake(-2, 2)),
        (35_000, 3500, Mistake(1, 2)),
        (1_300_000, 129_800, Mistake(1, 2)),
        (4829, 4892, Mistake(0, 3)),
        (1985, 1995, Mistake(0, 3)),
        (3315, 315, Mistake(0, 3)),
        (141, 794, None),
        (35, 350 * 10**9, None),
    ],
)
def test_mistakes_that_explain_a_number(ours, theirs, expected):
    assert mistake(number(ours), number(theirs)) == expected


def test_what_counts_something_else_explains_nothing():
    assert mistake(number(150), number(15, kind=Kind.PERCENT)) is None
    assert mistake(number(150, unit="USD"), number(15, unit="EUR")) is None
    assert mistake(number(3, unit="cm"), number(30, unit="mm")) is None
    assert mistake(number(20230), number(2023, kind=Kind.YEAR)) is None


def test_rounding():
    assert is_rounded(Fraction(1_200_000), Fraction(1_234_567))
    assert not is_rounded(Fraction(1_200_000), Fraction(12_345_670))
    assert not is_rounded(Fraction(21), Fraction(20))
    assert digits_of(Fraction(35_000)) == ("35", 3)
    assert digits_of(Fraction(7, 4)) == ("175", -2)
    assert digits_of(Fraction(1, 3)) == ("", 0)


def test_a_year_of_another_calendar_is_one_of_ours():
    [year] = read("این شرکت در سال ۱۳۹۸ تأسیس شد.", "fa")
    assert (year.value, year.also, year.kind) == (2019, (2020, 1398), Kind.YEAR)
    [count] = read("۱۴۰۰ نفر آمدند", "fa")
    assert (count.value, count.kind) == (1400, Kind.COUNT)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fa", "ده‌ها هزار نفر"),
        ("fa", "بی‌بی‌سی و سی‌ان‌ان"),
        ("vi", "hàng chục nghìn người trong năm 2020"),
        ("vi", "thứ ba tuần này"),
        ("vi", "hai năm qua"),
        ("id", "puluhan ribu orang"),
        ("el", "δεκάδες χιλιάδες άνθρωποι"),
        ("hu", "a múlt hét végén"),
        ("bg", "стотици хиляди на сто"),
    ],
)
def test_words_that_are_no_numbers_where_they_stand(code, text):
    assert [number.value for number in read(text, code) if number.value not in {2, 2020}] == []


def test_values_in_figures():
    assert plain(Fraction(1_234_567)) == "1,234,567"
    assert plain(Fraction(3, 200)) == "0.015"
    assert write_like("3.5 million", Fraction(350_000)) == "350,000"
    assert write_like("35 thousand", Fraction(350_000)) == "350 thousand"
    assert write_like("two million", Fraction(2_500_000)) == "2.5 million"
