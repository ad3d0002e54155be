import pytest
from trying import flags, found

from qa_tool.checks import catalogue
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Runner
from qa_tool.domain.placing import place
from qa_tool.languages.catalogue import source_language
from qa_tool.languages.counts import counts_here, counts_there
from qa_tool.names.finder import NameFinder

CHECK = "count-against-source"
#: Language, source, English with another number, the number, what is offered.
WRONG = [
    ("ko", "다리는 8개월 동안 닫힌다.", "The bridge will be closed for 18 months.", "18", "8"),
    ("ko", "17세 소년이 다리에서 다쳤다.", "A 71-year-old boy was hurt on the bridge.", "71", "17"),
    ("ja", "橋は14日間閉鎖された。", "The bridge was closed for 41 days.", "41", "14"),
    ("ja", "田中陽子さん(67)、67歳が話した。", "Yoko Tanaka, 76, spoke.", "76", "67"),
    ("zh", "大桥封闭了36个小时。", "The bridge was closed for 63 hours.", "63", "36"),
    ("zh", "一名83岁的妇女受伤。", "A woman aged 38 was hurt.", "38", "83"),
    ("ru", "Мост закрыли на пять недель.", "The bridge was closed for eight weeks.", "eight", "five"),
    ("ru", "Пострадал 16-летний подросток.", "A 19-year-old was hurt.", "19", "16"),
    ("uk", "Міст закрили на 45 хвилин.", "The bridge was closed for 54 minutes.", "54", "45"),
    ("ar", "أغلق الجسر لمدة 14 شهرا.", "The bridge was closed for 18 months.", "18", "14"),
    ("he", "הגשר נסגר לשלושה שבועות.", "The bridge was closed for five weeks.", "five", "three"),
    ("he", "נער בן 16 נפצע על הגשר.", "A boy of the town, 19, was hurt on the bridge.", "19", "16"),
    ("de", "Die Brücke war 14 Monate lang gesperrt.", "The bridge was closed for 18 months.", "18", "14"),
    ("de", "Sieben Boote sanken.", "Nine boats sank.", "Nine", "Seven"),
    ("ru", "На 25-й минуте игру остановили.", "The game was stopped in the 35th minute.", "35", "25"),
    ("ja", "九つの橋が閉鎖された。", "Six Italian bridges were closed.", "Six", "Nine"),
]
FINE = [
    ("ru", "Мост построили в XIX веке.", "The bridge was built in the 19th century."),
    ("de", "Am 3. Mai sanken beide Boote um 5 Uhr.", "The two boats sank at 5 a.m. on May 3."),
    ("zh", "事故造成2死6伤。", "Two people died and six were hurt."),
    ("ko", "공사는 48시간 걸렸다.", "The work took about 50 hours."),
    ("ko", "공사는 이틀 걸렸고 3일 동안 비가 왔다.", "The work took two days, and it rained for three days."),
    (
        "ja",
        "工事は1年半かかり、橋は3か月閉鎖された。",
        "The work took 18 months, and the bridge was closed for three months.",
    ),
    ("zh", "工程第3天，大桥封闭了72小时。", "On the third day of the work, the bridge had been closed for 72 hours."),
    ("ru", "Ему 17 лет, мост закрыт пять лет.", "The 17-year-old said that the bridge had been closed for five years."),
    ("ar", "أغلق الجسر لمدة عامين و14 يوما.", "The bridge was closed for two years and 14 days."),
    ("he", "הגשר נסגר לשנתיים.", "The bridge was closed for two years."),
    ("de", "Die Brücke war 24 Stunden gesperrt, 3 Tage später 12 Stunden.", "It was closed for a day, then 12 hours."),
    ("de", "Die Brücke ist 40 Jahre alt.", "The bridge was closed for 14 months."),
]


@pytest.mark.parametrize(("language", "source", "text", "flagged", "offered"), WRONG)
def test_another_number_of_the_same_unit(language, source, text, flagged, offered):
    (placed,) = found(CHECK, text, language, source)
    assert (placed.issue.text, placed.issue.suggestions, placed.issue.severity) == (flagged, (offered,), "major")


@pytest.mark.parametrize(("language", "source", "text"), FINE)
def test_keeps_quiet(language, source, text):
    assert flags(CHECK, text, language, source) == []


@pytest.mark.parametrize(("language", "source", "text", "flagged", "offered"), WRONG)
def test_no_other_check_says_it_again(language, source, text, flagged, offered):
    facts = Facts(source_language=language, source_text=source, names=NameFinder((), language))
    checks = [check for check in catalogue.checks() if check.needs_source]
    issues = [placed.issue for placed in place(Runner(checks, facts).check([text]))]
    assert [issue.text for issue in issues if issue.text == flagged] == [flagged]


def test_a_number_that_stands_nearby_may_have_moved():
    english = "The bridge was closed for 18 months. It will open in 14 months, the city said on Friday evening."
    german = (
        "Die Brücke war gesperrt. In 14 Monaten wird sie nach 18 Monaten geöffnet, teilte die Stadt am Freitag mit."
    )
    assert flags(CHECK, english, "de", german) == []


def test_what_is_read():
    things = counts_here("Six games, three of them on the 3rd of May, 13 boats, the 25th minute")
    assert [(each.value, each.unit) for each in things] == [(6, "thing"), (25, "ordinal")]
    english = "Aged 33, at the age of 15, a couple of years, 1,200 years, half a year, 2.5 years, a two-day trip"
    assert [(each.value, each.unit) for each in counts_here(english)] == [(33, "age"), (15, "age"), (2, "day")]
    korean = source_language("ko")
    assert [(each.value, each.unit) for each in counts_there("2023년 37살, 두 달, 1년", korean)] == [
        (37, "age"),
        (2, "month"),
    ]
