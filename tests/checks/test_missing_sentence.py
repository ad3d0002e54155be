import pytest
from trying import flags, found

CHECK = "missing-sentence"

ENGLISH = [
    "The harbour of the old town was closed on Friday after a storm.",
    "Waves of up to nine metres broke the northern pier, the harbour master said.",
    "Three fishing boats sank, and two ferries ran aground on a sandbank near the lighthouse.",
    "Nobody was hurt.",
    "Repairs will take at least 14 weeks and cost 2.5 million euros, according to the town council.",
    "The mayor asked the government in the capital for help.",
]
SOURCE = {
    "de": [
        "Der Hafen der Altstadt wurde am Freitag nach einem Sturm geschlossen.",
        "Wellen von bis zu neun Metern zerstörten die nördliche Mole, sagte der Hafenmeister.",
        "Drei Fischerboote sanken, und zwei Fähren liefen auf eine Sandbank beim Leuchtturm auf.",
        "Niemand wurde verletzt.",
        "Die Reparatur dauert mindestens 14 Wochen und kostet laut Stadtrat 2,5 Millionen Euro.",
        "Der Bürgermeister bat die Regierung in der Hauptstadt um Hilfe.",
    ],
    "ko": [
        "옛 시가지의 항구가 폭풍이 지나간 뒤 금요일에 폐쇄됐다.",
        "최고 9미터에 이르는 파도가 북쪽 방파제를 무너뜨렸다고 항만 책임자가 말했다.",
        "어선 세 척이 침몰했고 여객선 두 척이 등대 근처 모래톱에 좌초했다.",
        "다친 사람은 없었다.",
        "시의회에 따르면 복구에는 적어도 14주가 걸리고 비용은 250만 유로가 들 것이다.",
        "시장은 수도에 있는 정부에 도움을 요청했다.",
    ],
    "zh": [
        "老城的港口在风暴过后于周五关闭。",
        "港口负责人说，高达九米的海浪冲垮了北码头。",
        "三艘渔船沉没，两艘渡轮在灯塔附近的沙洲上搁浅。",
        "没有人受伤。",
        "市议会表示，修复至少需要14周，耗资250万欧元。",
        "市长请求首都的政府提供帮助。",
    ],
    "ru": [
        "Порт старого города был закрыт в пятницу после шторма.",
        "Волны высотой до девяти метров разрушили северный причал, сообщил начальник порта.",
        "Три рыболовецких судна затонули, а два парома сели на мель у маяка.",
        "Никто не пострадал.",
        "По данным городского совета, ремонт займёт не менее 14 недель и обойдётся в 2,5 млн евро.",
        "Мэр попросил о помощи правительство в столице.",
    ],
}


@pytest.mark.parametrize("between", [" ", "\n", "\n\n"], ids=["one paragraph", "lines", "blank lines"])
@pytest.mark.parametrize("language", SOURCE)
def test_a_whole_translation_has_no_gap(language, between):
    assert flags(CHECK, between.join(ENGLISH), language, between.join(SOURCE[language])) == []


@pytest.mark.parametrize("between", [" ", "\n", "\n\n"], ids=["one paragraph", "lines", "blank lines"])
@pytest.mark.parametrize("language", SOURCE)
def test_what_is_left_out_is_found(language, between):
    (placed,) = found(CHECK, between.join(ENGLISH[:4] + ENGLISH[5:]), language, between.join(SOURCE[language]))
    assert (placed.issue.text, placed.issue.severity) == ("hurt.", "major")
    assert placed.issue.evidence["in the source"] == SOURCE[language][4]


@pytest.mark.parametrize("between", [" ", "\n", "\n\n"], ids=["one paragraph", "lines", "blank lines"])
@pytest.mark.parametrize("gap", [1, 2])
@pytest.mark.parametrize("language", SOURCE)
def test_where_nothing_but_lengths_tells_it_may_be_one_nearby(language, gap, between):
    text = between.join(ENGLISH[:gap] + ENGLISH[gap + 1 :])
    (placed,) = found(CHECK, text, language, between.join(SOURCE[language]))
    assert placed.issue.evidence["in the source"] in SOURCE[language][: gap + 2]


def test_a_short_line_or_a_joined_sentence_is_no_gap():
    joined = [
        *ENGLISH[:3],
        "Nobody was hurt, and repairs will take at least 14 weeks and cost 2.5 million euros, according to the town council.",
        ENGLISH[5],
    ]
    assert flags(CHECK, " ".join(joined), "de", " ".join(SOURCE["de"])) == []
    assert flags(CHECK, "\n".join(ENGLISH), "de", "\n".join([*SOURCE["de"][:3], "Foto: dpa", *SOURCE["de"][3:]])) == []


def test_the_first_sentence_is_missed_before_the_second():
    (placed,) = found(CHECK, "\n".join(ENGLISH[1:]), "de", "\n".join(SOURCE["de"]))
    assert placed.issue.text == "Waves"


def test_nothing_is_said_without_a_source():
    assert flags(CHECK, " ".join(ENGLISH[:2] + ENGLISH[3:]), "de") == []


def test_another_article_as_source_does_not_flood_the_text():
    other = "\n".join(
        f"Am Tag {n} war das Wetter auf der Insel wieder schön und warm, und alle badeten." for n in range(1, 40)
    )
    assert len(found(CHECK, "\n".join(ENGLISH), "de", other)) <= 2


def test_it_is_minor_where_a_neighbour_may_hold_it():
    text = (
        "The harbour of the old town was closed on Friday after a long storm, and all the boats stayed where they were.\n"
        "The council met in the evening, and some of the fishermen who had come to listen were allowed to speak as well.\n"
        "The mayor thanked all of them."
    )
    source = (
        "Порт старого города был закрыт в пятницу после долгого шторма, и все лодки оставались на своих местах.\n"
        "Совет собрался вечером, и слово получили также некоторые рыбаки.\n"
        "Они пришли послушать, о чём будут говорить на заседании совета в этот вечер.\n"
        "Мэр поблагодарил всех."
    )
    assert {placed.issue.severity for placed in found(CHECK, text, "ru", source)} <= {"minor"}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ko", "저작권자(c) 한빛뉴스, 무단 전재 및 재배포 금지, 인공지능 학습에 활용하는 것도 금지합니다."),
        ("zh", "未经授权，任何媒体、网站或个人不得转载本网站的内容，否则将追究法律责任，特此声明。"),
        ("ru", "Читайте также: Мэр попросил правительство помочь городу после сильного шторма."),
    ],
)
def test_lines_of_copyright_and_links_are_not_missed(language, line):
    lines = SOURCE[language]
    assert flags(CHECK, "\n".join(ENGLISH), language, "\n".join([*lines, line])) == []
