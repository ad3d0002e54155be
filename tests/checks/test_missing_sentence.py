import pytest
from trying import flags, found

from qa_tool.checks.facts import Facts
from qa_tool.checks.rules.missing_sentence import MissingSentence
from qa_tool.checks.runner import Runner

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


LONG = [
    "The harbour of Larvik was closed on Friday after a storm.",
    "Waves of up to nine metres broke the northern pier, the harbour master said.",
    "Three fishing boats sank, and two ferries of the Norrona line ran aground near the lighthouse.",
    "Nobody was hurt.",
    "Repairs will take at least 14 weeks and cost 2.5 million euros, according to the town council.",
    "The mayor asked the government in Oslo for help.",
    "The government answered that it will pay 40 percent of the costs.",
    "For the rest the town wants to ask the banks for a loan of 1.5 million euros.",
    "The fishermen sold 380 tons of cod last year.",
    "This year they will sell their fish in Sweden.",
    "The line has 12 ferries, of which the oldest was built in 1968.",
    "It will pay its passengers their fares back.",
]
LONG_SOURCE = {
    "de": [
        "Der Hafen von Larvik wurde am Freitag nach einem Sturm geschlossen.",
        "Wellen von bis zu neun Metern zerstörten die nördliche Mole, sagte der Hafenmeister.",
        "Drei Fischerboote sanken, und zwei Fähren der Linie Norrona liefen beim Leuchtturm auf Grund.",
        "Niemand wurde verletzt.",
        "Die Reparatur dauert mindestens 14 Wochen und kostet laut Stadtrat 2,5 Millionen Euro.",
        "Der Bürgermeister bat die Regierung in Oslo um Hilfe.",
        "Die Regierung antwortete, dass sie 40 Prozent der Kosten übernimmt.",
        "Für den Rest will die Stadt bei den Banken einen Kredit von 1,5 Millionen Euro aufnehmen.",
        "Die Fischer verkauften im vergangenen Jahr 380 Tonnen Dorsch.",
        "In diesem Jahr werden sie ihren Fisch in Schweden verkaufen.",
        "Die Linie hat 12 Fähren, von denen die älteste 1968 gebaut wurde.",
        "Sie wird den Fahrgästen den Fahrpreis erstatten.",
    ],
    "ko": [
        "라르비크 항구가 폭풍이 지나간 뒤 금요일에 폐쇄됐다.",
        "최고 9미터에 이르는 파도가 북쪽 방파제를 무너뜨렸다고 항만 책임자가 말했다.",
        "어선 세 척이 침몰했고 노로나 노선의 여객선 두 척이 등대 근처에서 좌초했다.",
        "다친 사람은 없었다.",
        "시의회에 따르면 복구에는 적어도 14주가 걸리고 비용은 250만 유로가 들 것이다.",
        "시장은 오슬로에 있는 정부에 도움을 요청했다.",
        "정부는 비용의 40%를 부담하겠다고 답했다.",
        "나머지는 시가 은행에서 150만 유로를 빌려 충당하려고 한다.",
        "어민들은 지난해 대구 380톤을 팔았다.",
        "올해는 스웨덴에서 생선을 팔 예정이다.",
        "이 노선에는 여객선이 12척 있으며 가장 오래된 배는 1968년에 건조됐다.",
        "승객들에게는 요금을 돌려줄 것이다.",
    ],
}


@pytest.mark.parametrize("between", [" ", "\n"], ids=["one paragraph", "lines"])
@pytest.mark.parametrize("language", LONG_SOURCE)
@pytest.mark.parametrize(
    ("gap", "place", "message"),
    [
        ((6, 12), "help.", "The translation stops here: 6 sentences"),
        ((9, 12), "year.", "The translation stops here: 3 sentences"),
        ((0, 5), "The", "The translation begins late: 5 sentences"),
        ((4, 9), "hurt.", "5 sentences of the source have no translation here"),
    ],
)
def test_a_whole_passage_is_missed_once(gap, place, message, language, between):
    start, stop = gap
    source, text = LONG_SOURCE[language], between.join(LONG[:start] + LONG[stop:])
    (placed,) = found(CHECK, text, language, between.join(source))
    assert (placed.issue.text, placed.issue.severity) == (place, "major")
    assert placed.issue.message.startswith(message)
    assert source[start] in placed.issue.evidence["in the source"]
    assert source[start] in placed.issue.message
    for check in ("length-against-source", "exchanged-sentence", "added-sentence"):
        assert flags(check, text, language, between.join(source)) == []


def test_the_sentence_before_what_is_missing_is_not_more_suspect_for_it():
    facts = Facts(source_language="de", source_text="\n".join(LONG_SOURCE["de"]))
    before, after = (
        [one.suspicion for paragraph in checked.paragraphs for one in paragraph.sentences]
        for checked in (Runner(checks, facts).check(LONG[:6]) for checks in ((), (MissingSentence(),)))
    )
    assert before == after


def test_links_and_thanks_behind_the_source_are_no_passage():
    links = [f"Mehr zum Thema: Was der Sturm an der Küste im Bezirk {place} angerichtet hat" for place in "ABCDEF"]
    thanks = [
        "Mit Material von dpa.",
        "Abonnieren Sie unseren Brief.",
        "Alle Rechte vorbehalten.",
        "Schreiben Sie uns.",
    ]
    for behind in (links, thanks, thanks[1:3]):
        assert flags(CHECK, "\n".join(LONG), "de", "\n".join([*LONG_SOURCE["de"], *behind])) == []
    behind = [
        "구독과 좋아요를 부탁드립니다.",
        "이 기사의 저작권은 본사에 있습니다.",
        "더 많은 소식은 앱에서 볼 수 있습니다.",
    ]
    assert flags(CHECK, "\n".join(LONG), "ko", "\n".join([*LONG_SOURCE["ko"], *behind])) == []


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


@pytest.mark.parametrize(
    ("targets", "said"),
    [
        (("He came.", "", "She stayed."), ["The segment behind this one has no translation: “그는 갔다.”"]),
        (("", "He went.", "She stayed."), ["A segment before this one has no translation: “그가 왔다.”"]),
        (("He came.", "", ""), ["2 segments behind this one have no translation, the first: “그는 갔다.”"]),
        (("He came.", "He went.", "She stayed."), []),
    ],
)
def test_a_segment_without_a_translation_is_always_said(targets, said):
    text = "그가 왔다.\n그는 갔다.\n그녀는 남았다."
    facts = Facts(source_language="ko", source_text=text, by_line=True)
    checked = Runner((MissingSentence(),), facts).check(targets)
    assert [str(issue.message) for each in checked.paragraphs for issue in each.issues] == said
