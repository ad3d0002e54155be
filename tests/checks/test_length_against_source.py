import pytest
from trying import flags, found

from qa_tool.languages.credits import share_of_news

CHECK = "length-against-source"
LONG = {
    "de": "Die Regierung will das Gesetz im Herbst vorlegen, obwohl Opposition, Verbände und mehrere Länder vor hohen Kosten und vor langen Verfahren warnen.",
    "ko": "야당과 여러 단체, 그리고 몇몇 지방 정부가 높은 비용과 긴 절차를 경고하고 있지만 정부는 가을에 법안을 제출할 계획이라고 밝혔다.",
    "zh": "尽管反对党、各协会和多个地方政府都警告说费用高昂、程序漫长，政府仍计划在秋季提交该法案。",
    "ja": "野党や各団体、いくつかの州が高い費用と長い手続きについて警告しているにもかかわらず、政府は秋に法案を提出する方針だ。",
}
WHOLE = (
    "The government wants to present the law in autumn, although the opposition, associations and several states warn "
    "of high costs and long procedures."
)
HALF = "The government wants to present the law in autumn."


@pytest.mark.parametrize("language", LONG)
def test_half_a_sentence_is_found(language):
    (placed,) = found(CHECK, HALF, language, LONG[language])
    assert placed.issue.text == "autumn."
    assert placed.issue.message.startswith("Only ")
    assert placed.issue.severity == "minor"


@pytest.mark.parametrize("language", LONG)
def test_a_whole_sentence_is_fine(language):
    assert flags(CHECK, WHOLE, language, LONG[language]) == []


def test_figures_and_latin_letters_in_another_script_count_as_they_are():
    source = "据NASA、ESA、JAXA和SpaceX公司2023年11月25日联合发布的Artemis Accords报告。"
    text = (
        "According to the Artemis Accords report released jointly by NASA, ESA, JAXA and SpaceX on November 25, 2023."
    )
    assert flags(CHECK, text, "zh", source) == []


def test_the_article_itself_says_how_long_is_usual_where_the_language_is_not_known():
    source = "\n".join(["Le maire a parlé du pont et de la route pendant une heure."] * 5)
    text = "\n".join(["The mayor spoke about the bridge and the road for one hour."] * 5)
    assert flags(CHECK, text, "xx", source) == []


def test_nothing_is_said_without_a_source():
    assert flags(CHECK, HALF, "de") == []


CREDITS = {
    "zh": ("【本报驻柏林记者李明、王小华、实习生赵燕】", "德国政府周五宣布将关闭河上的老桥。"),
    "ko": ("(서울=한빛뉴스) 김민수 박서연 기자 = ", "정부는 강 위의 낡은 다리를 닫겠다고 금요일 밝혔다."),
    "ru": ("БЕРЛИН, 11 фев — Новости Севера. ", "Правительство закроет старый мост через реку."),
}


@pytest.mark.parametrize("language", CREDITS)
def test_who_leaves_the_dateline_out_leaves_nothing_out(language):
    credit, source = CREDITS[language]
    english = "The government will close the old bridge over the river, it said."
    assert flags(CHECK, english, language, credit + source) == []
    assert share_of_news(credit + source, language) < 0.8
    assert share_of_news(source, language) == 1.0
