from pathlib import Path

import pytest

from qa_tool.checks.facts import Facts
from qa_tool.checks.rules.number_against_source import NumberAgainstSource
from qa_tool.checks.runner import Runner
from qa_tool.domain.placing import place
from qa_tool.languages.catalogue import all_languages

#: Language, source, right English, wrong English, how it is wrong.
PAIRS = [
    line.split("\t") for line in Path(__file__).with_name("number_pairs.tsv").read_text(encoding="utf-8").splitlines()
]
FACTORS = {"×10": 1, "×100": 2, "×1,000": 3, "×10,000": 4, "÷10": -1, "÷100": -2, "÷1,000": -3, "÷10,000": -4}


def issues(text, source, language):
    facts = Facts(source_language=language, source_text=source)
    checked = Runner([NumberAgainstSource()], facts).check(text.split("\n"))
    assert checked.failed == ()
    return [placed.issue for placed in place(checked)]


def flags(*given):
    return [(issue.text, *issue.suggestions) for issue in issues(*given)]


def is_right(found, how):
    if len(found) != 1:
        return False
    if how == "digits":
        return found[0].message.startswith("A digit is wrong")
    factor = f"{10 ** abs(FACTORS[how]):,}"
    size = "too large" if how.startswith("×") else "too small"
    return f"{size} by a factor of {factor};" in found[0].message


def test_every_pair_of_the_table():
    for language, source, right, wrong, how in PAIRS:
        assert flags(right, source, language) == [], right
        assert is_right(issues(wrong, source, language), how), (wrong, flags(wrong, source, language))


def test_the_table_is_large_enough_and_half_of_it_is_right():
    assert len(PAIRS) >= 100
    assert {language for language, *_ in PAIRS} == {language.code for language in all_languages()}


SILENT = {
    "rounded": ("Some 1.2 million people voted.", "1,234,567명이 투표했다.", "ko"),
    "rounded down": ("Over 3.5 million people voted.", "Проголосовали 3 567 000 человек.", "ru"),
    "miles": ("The road is 62 miles long.", "公路全长100公里。", "zh"),
    "ten times as fine a measure": ("It is 3 centimeters thick, 12 wide.", "它厚30毫米，宽12厘米。", "zh"),
    "pounds of an adjective": ("A 550-pound boar fell off.", "Упал 250-килограммовый кабан.", "ru"),
    "degrees Fahrenheit": ("It may get 80 degrees.", "Температура поднимется до 27 градусов.", "ru"),
    "degrees above another": ("It was 20 degrees warmer.", "היה חם יותר ב-11 מעלות.", "he"),
    "a year that a number is near": ("In 1950 some 2,000 miles were built.", "1950년에 2000마일을 놓았다.", "ko"),
    "no metres": ("The 190 miles took 30 minutes.", "190 milesに30分かかった。", "ja"),
    "hectares": ("The farm has 3,333 hectares.", "农场有5万亩地。", "zh"),
    "another currency": ("It cost 100 billion won ($75 million).", "1000억 원이 들었다.", "ko"),
    "era": ("She was born in 1988.", "昭和63年に生まれた。", "ja"),
    "year of the republic": ("It opened in 2023.", "民國112年啟用。", "zh"),
    "year of another calendar": ("The constitution of 2015 stands.", "संविधान २०७२ मा।", "ne"),
    "this year": ("It opened in 2023.", "올해 문을 열었다.", "ko"),
    "both ends of a range": ("It takes 10 to 15 days.", "20~25일이 걸린다.", "ko"),
    "range in another unit": ("It takes 10 to 15 days.", "걸리는 시간은 240~360시간이다.", "ko"),
    "range of millions": ("It cost 3 to 4 million won.", "300만~400만 원이 들었다.", "ko"),
    "approximate digits": ("Some 6,000 to 7,000 people came.", "有六七千人到场。", "zh"),
    "list": ("Teams of 5, 8 and 11 left.", "5명, 8명, 12명이 떠났다.", "ko"),
    "small numbers": ("Four of them came twice.", "三个人来了五次。", "zh"),
    "one and a": ("A man and one dog were seen.", "男が2人、犬が3匹いた。", "ja"),
    "day of the month": ("He left on March 14.", "他3月15日离开。", "zh"),
    "ordinal": ("The 21st round was the last.", "第12轮是最后一轮。", "zh"),
    "clock": ("It began at 2:40 p.m.", "오후 3시 40분에 시작됐다.", "ko"),
    "score": ("They won 3-2 at home.", "Они победили дома со счётом 4:2.", "ru"),
    "phone": ("Call 02-2100-3399 now.", "지금 02-2100-3390으로 전화하세요.", "ko"),
    "decade": ("A boom in the 1990s followed.", "1980年代迎来繁荣。", "zh"),
    "names": ("F-16 jets and the G20 met COVID-19.", "F-15 전투기와 G7은 COVID-18을 만났다.", "ko"),
    "left out altogether": ("Many people came.", "3만5천 명이 왔다.", "ko"),
    "added": ("Some 350 people came.", "많은 사람이 왔다.", "ko"),
    "vague": ("Hundreds of thousands fled.", "수십만 명이 피란했다.", "ko"),
    "fraction": ("A third of the 300 went home.", "三百人中的三分之一回了家。", "zh"),
    "percent and half": ("Half left, 50 percent.", "一半の人が去った。50%だ。", "ja"),
    "tenths": ("Seventy percent agreed.", "七成的人同意。", "zh"),
    "a dozen": ("A dozen eggs, two dozen rolls.", "Zwölf Eier, vierundzwanzig Brötchen.", "de"),
    "percent is no count": ("Some 250 people came.", "25%가 왔다.", "ko"),
    "figures of a language not known": (
        "Some 700 billion euros, 17,000 in all.",
        "700 miliardi, 17 mila in tutto.",
        "it",
    ),
    "two readings": ("It starts at 15:00 with 1,234 guests.", "오후 3시에 손님 1,234명과 시작한다.", "ko"),
}


RANGES = [
    ("ko", "복구율은 10~15%에 그친다.", "The rate is only 10 to 50 percent.", ("50", "15")),
    ("ja", "反対する人は55～60%だった。", "Some 50 to 60 percent were against it.", ("50", "55")),
    ("zh", "支持者占65%至70%。", "Supporters make up 65 to 90 percent.", ("90", "70")),
    (
        "ru",
        "Ущерб составит от 10 до 15 процентов бюджета.",
        "The damage is 10 to 25 percent of the budget.",
        ("25", "15"),
    ),
    ("uk", "Черги скоротилися на 12–18%.", "Queues are 12 to 16 percent shorter.", ("16", "18")),
]


@pytest.mark.parametrize(("language", "source", "text", "flagged"), RANGES)
def test_one_end_of_a_range(language, source, text, flagged):
    assert flags(text, source, language) == [flagged]


@pytest.mark.parametrize("case", SILENT)
def test_keeps_quiet(case):
    assert flags(*SILENT[case]) == []


@pytest.mark.parametrize(
    ("text", "source", "language", "suggestion"),
    [
        ("It cost 3.5 million won.", "3억5천만 원이 들었다.", "ko", "350 million"),
        ("It cost $1.5bn.", "Он стоил 15 млрд долларов.", "ru", "15bn"),
        ("It cost $150M.", "Он стоил 15 млрд долларов.", "ru", "15B"),
        ("It drew 3,500 people.", "3만5천 명이 왔다.", "ko", "35,000"),
        ("It drew 3500 people.", "来了350人。", "zh", "350"),
        ("Five million people came.", "5천만 명이 왔다.", "ko", "Fifty million"),
        ("Twelve thousand people came.", "12만 명이 왔다.", "ko", "120,000"),
        ("It shrank by half a million.", "500万減った。", "ja", "five million"),
        ("It drew 35 million people.", "来了三万五千人。", "zh", "35,000"),
        ("It drew 1.2 million people.", "来了12345678人。", "zh", "12,345,678"),
        ("A 5-million-ton harvest is in.", "5000만 톤을 거뒀다.", "ko", "50-million"),
    ],
)
def test_the_suggestion_is_written_as_the_number_was(text, source, language, suggestion):
    (issue,) = issues(text, source, language)
    assert issue.suggestions == (suggestion,)
    assert issues(text.replace(issue.text, suggestion), source, language) == []


def test_a_magnitude_error_is_named_with_its_evidence():
    (issue,) = issues("The bridge cost 3.5 million won.", "다리에 3억5천만 원이 들었다.", "ko")
    assert issue.severity == "major"
    assert issue.evidence == {"in the source": "3억5천만", "which is": "350,000,000"}
    assert issue.message == (
        "Magnitude error: “3.5 million” is too small by a factor of 100; the source says 3억5천만, which is 350,000,000."
    )


def test_two_digits_in_a_row_leave_a_number_open():
    (issue,) = issues("The price is about 167,000 yuan.", "价格大概要一万六七千元左右。", "zh")
    assert issue.suggestions == ("16,000 to 17,000",)
    assert "too large by a factor of 10;" in issue.message
    assert flags("The price is about 16,000 to 17,000 yuan.", "价格大概要一万六七千元左右。", "zh") == []
    assert flags("The price is about 17,000 yuan.", "价格大概要一万六七千元左右。", "zh") == []


def test_another_number_in_the_place_of_the_only_one_missing_is_minor():
    (issue,) = issues("In 2016, 12,000 people signed.", "2011年，一万两千人签了名。", "zh")
    assert (issue.text, issue.suggestions) == ("2016", ("2011",))
    (issue,) = issues("The flood killed 28 people.", "洪水造成17人死亡。", "zh")
    assert (issue.severity, issue.suggestions) == ("minor", ("17",))


def test_another_year_is_flagged_however_far_off_where_both_count_years_alike():
    assert flags("The port was built in 1967.", "Порт построили в 1872 году.", "ru") == [("1967", "1872")]
    assert flags("The port was built in 1967.", "1872年に港が建設された。", "ja") == [("1967", "1872")]
    assert flags("The port was built in 2015.", "Бандаргоҳ дар соли 2072 сохта шуд.", "tg") == []


def test_a_year_is_not_rounded_where_no_word_for_it_stands_beside_it():
    assert flags("The firm was founded in 2000.", "Die Firma wurde 1991 gegründet.", "de") == [("2000", "1991")]
    assert flags("The firm was founded in 2000.", "تأسست الشركة عام 1991.", "ar") == [("2000", "1991")]
    assert flags("Some 2,000 people came.", "Rund 1991 Menschen kamen.", "de") == []
    assert flags("The firm was founded in 2000.", "Die Firma wurde im Jahr 2000 gegründet.", "de") == []


def test_a_number_is_looked_for_where_the_sentence_stands():
    left = [f"In street {n}, {n}{n}{n} houses stand." for n in range(1, 9)]
    source = [f"{n}번 거리에는 집 {n}{n}{n}채가 있다." for n in range(1, 9)]
    text = "\n".join([*left, "Some 72 people live there."])
    assert flags(text, "\n".join([*source, "사람 71명이 산다."]), "ko") == [("72", "71")]
    assert flags(text, "\n".join(["사람 71명이 산다.", *source]), "ko") == []


def test_where_the_right_number_stands_elsewhere_the_wrong_one_is_found_all_the_same():
    text = "The bridge cost 350 million won.\nCritics say 3.5 million won is too much."
    source = "다리에 3억5천만 원이 들었다.\n비판자들은 3억5천만 원이 너무 많다고 한다."
    assert flags(text, source, "ko") == [("3.5 million", "350 million")]


def test_a_headline_that_is_wrong_is_found_beside_an_article_that_is_right():
    source = "청하시 도서전에 30만 명\n\n청하시 도서전이 끝났다. 모두 30만 명이 찾았다.\n\n매출은 3억2천만 원이었다."
    right = "Book fair draws 300,000\n\nThe fair has ended. It drew 300,000 people.\n\nSales came to 320 million won."
    assert flags(right, source, "ko") == []
    wrong = right.replace("draws 300,000", "draws 30,000").replace("320 million", "32 billion")
    assert flags(wrong, source, "ko") == [("30,000", "300,000"), ("32 billion", "320 million")]


def test_sentences_that_stand_for_one_another_are_compared_by_themselves():
    source = (
        "실업률은 0.61%였다.\n소방 헬기 47대와 차량 16대가 왔다.\n사망자는 19명이다.\n부상자 16명, 실종자 4천300명이다."
    )
    right = "The rate was 0.61 percent.\nSome 47 helicopters and 16 trucks came.\nThe dead are 19.\nThe hurt are 16, 4,300 missing."
    assert flags(right, source, "ko") == []
    wrong = right.replace("0.61", "0.67").replace("47 ", "41 ").replace("4,300", "43")
    assert flags(wrong, source, "ko") == [("0.67", "0.61"), ("41", "47"), ("43", "4,300")]
    # What stands in the next sentence may have moved there.
    text = "They are 16 in number.\nA guest, one of 18, left."
    assert flags(text, "모두 18명이다.\n손님 16명 중 한 명이 떠났다.", "ko") == []


def test_a_thousand_and_a_decimal_are_one_number():
    assert flags("It closed at 2,504.67, and 1,436.5 is the rate.", "2천504.67로 마감했고, 1천436.5원이다.", "ko") == []
    assert flags("It closed at 2,540.67.", "2천504.67로 마감했다.", "ko") == [("2,540.67", "2,504.67")]


def test_a_year_of_an_era_is_shown_with_it():
    (issue,) = issues("It began in 2015.", "令和5年に始まった。", "ja")
    assert issue.message == "The source says 令和5, which is 2023 where this says “2015”."


def test_what_reads_the_same_is_not_explained():
    (issue,) = issues("Some 1,250 came.", "Пришли 12 500 зрителей.", "ru")
    assert issue.message == "Magnitude error: “1,250” is too small by a factor of 10; the source says 12,500."
    assert issue.evidence == {"in the source": "12 500"}
    (issue,) = issues("Some 3.74 percent said no.", "37.4%가 반대했다.", "ko")
    assert issue.message.endswith("the source says 37.4 percent.")
    (issue,) = issues("It closed in August 2010.", "Cerró en agosto de 2020.", "es")
    assert issue.message == "A digit is wrong: the source says 2020; here it says “2010”."
    (issue,) = issues("It drew 1,700 people.", "Es kamen 17.000 Menschen.", "de")
    assert issue.message.endswith("the source says 17.000, which is 17,000.")


@pytest.mark.parametrize(
    ("text", "source", "language", "wanted"),
    [
        ("It drew 1 million viewers.", "관객이 천만 명을 넘었다.", "ko", [("1 million", "10 million")]),
        ("It drew 10 million viewers.", "관객이 천만 명을 넘었다.", "ko", []),
        ("It drew 4,000 viewers.", "관객이 수 천만 명이었다.", "ko", []),
        ("It cost 5,000 won.", "천만에, 오만한 말이다.", "ko", []),
        ("It drew 3 million people.", "三千万人が訪れた。", "ja", [("3 million", "30 million")]),
        ("A hall of 330 square meters burned.", "100평 규모의 창고가 탔다.", "ko", []),
        ("The harvest was 370,000 tons.", "수확은 370만 톤이었다.", "ko", [("370,000", "3.7 million")]),
    ],
)
def test_words_that_count_something(text, source, language, wanted):
    assert flags(text, source, language) == wanted


def test_nothing_is_said_without_a_source():
    checked = Runner([NumberAgainstSource()], Facts(source_language="ko")).check(("It cost 3.5 million won.",))
    assert place(checked) == ()
