import pytest
from trying import flags, found

CHECK = "country-against-source"

#: Language, source, English, what is flagged, what is offered first.
WRONG = [
    ("ko", "프랑스 총리가 사임했다.", "The Spanish prime minister resigned.", "Spanish", "French"),
    (
        "ko",
        "폴란드는 국경을 닫았다. 경비대가 섰다.",
        "Finland shut its border. Guards stood there.",
        "Finland",
        "Poland",
    ),
    ("ja", "ブラジルの大統領が辞任した。", "The president of Bolivia resigned.", "Bolivia", "Brazil"),
    ("ja", "ポーランド軍が演習した。", "The Dutch army held an exercise.", "Dutch", "Polish"),
    ("zh", "越南总理访问了河内大学。", "The prime minister of Thailand visited the university.", "Thailand", "Vietnam"),
    ("zh", "芬兰政府宣布了计划。", "The Norwegian government announced a plan.", "Norwegian", "Finnish"),
    (
        "ru",
        "Австрийский министр уехал, Австрия молчит.",
        "The minister left; Australia is silent.",
        "Australia",
        "Austria",
    ),
    ("uk", "Угорщина заблокувала позику.", "Bulgaria blocked the loan.", "Bulgaria", "Hungary"),
    ("de", "Schweden trat dem Bündnis bei.", "Switzerland joined the alliance.", "Switzerland", "Sweden"),
    ("ar", "وقعت تونس الاتفاق.", "Libya signed the agreement.", "Libya", "Tunisia"),
    ("he", "ממשלת שוודיה התפטרה.", "The government of Denmark resigned.", "Denmark", "Sweden"),
]
#: The same country, however the source says it.
RIGHT = [
    ("ru", "Министр обороны Кац выступил.", "The defense minister, Israel Katz, spoke."),
    ("zh", "预拨救灾资金5000万元。", "It gave 50 million yuan (about 6.9 million U.S. dollars) in relief."),
    (
        "ko",
        "미 국무부가 밝혔다. 한미 훈련이 시작됐다.",
        "The US State Department said so. South Korean and American drills began.",
    ),
    ("ko", "北 미사일에 日 경보.", "Japan warns of North Korean missile."),
    ("ko", "모스크바와 키이우는 답하지 않았다.", "Neither Russia nor Ukraine answered."),
    ("ja", "日米首脳会談が行われた。英語で話した。", "The Japanese and American leaders met. They spoke English."),
    ("zh", "中美两国签署协议。法新社报道。", "China and the United States signed. The French agency reported it."),
    ("zh", "俄媒称乌军撤退。", "Russian media say the Ukrainian army withdrew."),
    (
        "ru",
        "Немецкие и польские власти молчат. В Белом доме совещание.",
        "German and Polish authorities are silent. The US debates.",
    ),
    ("uk", "Турецькі дрони над Вірменією.", "Turkish drones over Armenia."),
    ("de", "Die französische und die tschechische Ministerin.", "The French and Czech ministers."),
    ("ar", "قال الرئيس الفرنسي في القاهرة.", "The French president said so in Egypt."),
    ("he", "נשיא ארה״ב נפגש עם ראש ממשלת בריטניה.", "The US president met the British prime minister."),
    ("he", "הכוכב הבלגי חתם בצפון מקדוניה.", "The Belgian star signed in North Macedonia."),
    ("es", "El presidente norteamericano llegó.", "The American president arrived."),
]


@pytest.mark.parametrize(("language", "source", "text", "flagged", "offered"), WRONG)
def test_another_country_is_found_and_the_right_one_offered(language, source, text, flagged, offered):
    (placed,) = found(CHECK, text, language, source)
    assert (placed.issue.text, placed.issue.suggestions[:1]) == (flagged, (offered,))


@pytest.mark.parametrize(("language", "source", "text"), RIGHT)
def test_a_country_that_the_source_speaks_of_in_any_way_is_fine(language, source, text):
    assert flags(CHECK, text, language, source) == []


@pytest.mark.parametrize(("language", "source", "text", "flagged", "offered"), WRONG)
def test_nothing_is_said_without_a_source(language, source, text, flagged, offered):
    assert flags(CHECK, text, language) == []


def test_domestic_is_named_as_the_reason():
    source = "이란은 보조금을 삭감했다. 이란 상인들이 항의했다. 국내 여론이 나빠졌다."
    text = "Iran cut subsidies. Iranian traders protested. Korean public opinion soured."
    (placed,) = found(CHECK, text, "ko", source)
    assert (placed.issue.text, placed.issue.suggestions) == ("Korean", ("Iranian", "domestic"))
    assert placed.issue.evidence["why it happens"] == "국내 (“domestic”) comes out as “Korea”"


def test_the_country_of_the_source_is_fine_in_news_from_home():
    assert flags(CHECK, "Prices rise in China. Shops close.", "zh", "物价上涨。商店关门。") == []


def test_a_week_is_no_sign_of_the_country_that_the_article_is_about():
    source = "인천 여객선이 일주일 만에 운항을 재개했다. 국내 승객들은 요금이 비싸졌다고 불평한다."
    assert flags(CHECK, "The ferry sailed after a week. In Korea, passengers complain of fares.", "ko", source) == []


def test_each_country_is_offered_once():
    source = "이란은 보조금을 삭감했다. 이란에서 시위가 커졌다. 국내 분노가 커지고 있다."
    (placed,) = found(CHECK, "Iran cut subsidies. Protests in Iran grew. Anger in Korea is rising.", "ko", source)
    assert placed.issue.suggestions == ("Iran",)


def test_people_name_a_country_that_stands_elsewhere_in_the_source():
    source = "日本政府宣布计划。该国首相说，计划很好。"
    assert flags(CHECK, "Tokyo announced a plan. The Japanese leader called it good.", "zh", source) == []


def test_where_the_source_names_two_others_none_is_offered():
    (placed,) = found(CHECK, "The Spanish minister met him.", "de", "Der Minister aus Schweden traf ihn in Norwegen.")
    assert placed.issue.suggestions == ()


@pytest.mark.parametrize(
    ("text", "source", "language", "wanted"),
    [
        (
            "In Korea, anger is growing. Norway's unions object. The Korean embassy is silent.",
            "노르웨이 국내에서 분노가 커지고 있다. 노르웨이 노조가 반대한다. 한국 대사관은 말이 없다.",
            "ko",
            [("Korea", "Norway")],
        ),
        (
            "Anger in Japan is growing. France objects. A reporter from Japan asked.",
            "フランス国内で怒りが広がる。フランスは反対する。日本の記者が質問した。",
            "ja",
            [("Japan", "France")],
        ),
        (
            "So it is.\n\nIn Korea, anger is growing. Some 37 percent pay. Norwegians want it.\n\nThe Korean embassy is silent.",
            "그렇다.\n\n노르웨이 국내에서는 요금에 대한 분노가 커지고 있다. 37퍼센트가 낸다.\n\n한국 대사관은 말이 없다.",
            "ko",
            [("Korea", "Norway")],
        ),
        (
            "In Korea, anger is growing. Norway objects. The Korean embassy is silent.",
            "국내에서 분노가 커지고 있다. 노르웨이가 반대한다. 한국 대사관은 말이 없다.",
            "ko",
            [],
        ),
    ],
)
def test_another_country_right_before_domestic_is_what_it_means(text, source, language, wanted):
    found_there = [(p.issue.text, p.issue.suggestions[0]) for p in found(CHECK, text, language, source)]
    assert found_there == wanted
