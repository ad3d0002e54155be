from collections import Counter
from pathlib import Path

import pytest
from trying import fixed, flags, found

from qa_tool.languages.choices import LANGUAGES

CHECK = "word-against-source"
#: Language, source, right English, the words of it that are exchanged, and what for.
PAIRS = [
    line.split("\t")
    for file in ("word_pairs.tsv", "word_pairs_west.tsv")
    for line in Path(__file__).with_name(file).read_text("utf-8").splitlines()[1:]
]


def test_every_pair_of_the_table():
    for language, source, right, old, new in PAIRS:
        assert flags(CHECK, right, language, source) == [], right
        wrong = right.replace(old, new, 1)
        said = found(CHECK, wrong, language, source)
        assert len(said) == 1, wrong
        assert said[0].issue.text in new, wrong
        mended = fixed(CHECK, wrong, language, source)
        assert flags(CHECK, mended, language, source) == [], wrong


def test_the_table_has_all_languages():
    count = Counter(language for language, *_ in PAIRS)
    assert set(count) == LANGUAGES
    assert len(PAIRS) >= 138
    assert min(count[language] for language in ("es", "fr", "it", "pt", "pl")) >= 40


FINE = [
    ("ko", "북한 남부에 비가 왔다.", "It rained in the south of North Korea."),
    ("ko", "직원 두 명 가운데 한 명이 다쳤다.", "One of the pair was hurt."),
    ("ja", "三割の人が反対した。", "A third of the people were against it."),
    ("ja", "社長は北側の入り口から入った。", "The president came in by the north gate."),
    ("zh", "增长两倍。", "It tripled."),
    ("zh", "国家主席出席了仪式。", "The president attended the ceremony."),
    ("ru", "Цены упали вдвое.", "Prices fell by half."),
    ("ru", "Он пришёл на второй день после 5 мая.", "He came two days after May 5."),
    ("uk", "Заходи почнуться в п'ятницю.", "The events will begin on Friday in the east."),
    ("ar", "قال رئيس الوزراء إن الاجتماع تأجل.", "The premier said that the meeting was put off."),
    ("de", "Der Ministerpräsident kam.", "The minister-president came."),
    ("de", "Die Wahl war sicher kein Erfolg.", "The vote was surely a failure."),
    ("he", "ביום ראשון בא הנשיא.", "The president came on Sunday."),
    ("he", "לפחות מאה באו.", "No fewer than a hundred came."),
    # What is not said is no opposite: turned down and not accepted, thousands and 3,500.
    ("ko", "의회는 제안을 거부하지 않았다.", "The council accepted the proposal."),
    ("ko", "빈 병이 3500개 있었다.", "There were thousands of empty bottles in Vienna."),
    ("ja", "交渉は難しくない。", "The talks are easy."),
    ("zh", "去年的粮食产量高于2022年。", "The harvest was larger last year than the year before."),
    ("ru", "Он не подтвердил эти сведения.", "He denied the report."),
    ("uk", "Кияни вийшли на вулиці столиці.", "People of Kyiv took to the streets of the capital."),
    # He of newspapers may be a woman in Korean, and she a company in Russian.
    ("ko", "그는 다리가 안전하다고 말했다.", "She said the bridge was safe."),
    ("ru", "Директор сказал, что она выросла.", "He said the company had grown."),
    ("zh", "数年之后他才回来。", "It took years before he came back."),
    ("ko", "남성 A씨와 여성 B씨가 다쳤다.", "The woman and her friend were injured."),
    ("ko", "그녀의 남편은 교사다.", "He is a teacher."),
    ("ko", "3억 원을 잃었다.", "He lost 300 million won."),
    ("ru", "Папа римский посетил церковь.", "The pope came to the church."),
    ("ar", "فحص الطبيب الشرعي صاحب المزرعة.", "A coroner examined the farmer."),
    ("ar", "حذرت السلطات من سيول في المدينة.", "Floods may come to Las Vegas, authorities said."),
    ("ar", "قال الرئيس إن الجزائر ترحب بالقرار.", "The president said in Algiers that the decision was welcome."),
    # Words that only look like another: to be and the east, according to and the second, head of the government.
    ("es", "El presidente del Gobierno llegó.", "The prime minister arrived."),
    ("es", "Este año, el este del país fue seco.", "This year the east of the country was dry."),
    ("es", "El vicepresidente habló.", "The prime minister spoke, and so did his deputy."),
    ("es", "La iglesia no aceptó el plan.", "The church rejected the plan."),
    ("es", "El actor perdió la vida y su padre murió.", "The actor and his father were killed."),
    ("es", "El mes de mayo es el mayor.", "Next month is the biggest."),
    ("fr", "Le pont est fermé depuis l'été.", "The western bridge has been closed since summer."),
    ("fr", "Le président du Conseil italien est venu.", "The Italian prime minister came."),
    ("fr", "L'hôtel de ville a brûlé.", "The hospital is next to the city hall."),
    ("fr", "Un quart d'heure plus tard, il a gagné.", "He won a quarter of an hour later."),
    ("fr", "Le Maroc a battu le Portugal.", "Portugal lost to Morocco."),
    ("fr", "Il n'est pas facile de partir.", "It is difficult to leave."),
    ("fr", "Les pertes ont fait plus de bruit que la porte.", "It took less than a day."),
    ("fr", "Le coût s'élève à 5 millions.", "The cost for farmers is 5 million."),
    ("fr", "Il a vendu la maison à un tiers.", "Half of the house was sold to somebody else."),
    ("it", "Dopo un trauma chiuso.", "It opened after a blow."),
    ("it", "Era più grande alla fine.", "It was not the lowest in the end."),
    ("es", "Los niveles son más altos en verano.", "Levels in summer are not the lowest."),
    ("es", "Treinta y tres casas ardieron.", "Forty houses burned down."),
    ("it", "Forti venti hanno colpito la costa.", "Thirty houses on the coast were hit."),
    ("pl", "Zwolniony dyrektor odszedł.", "The arrested director left."),
    ("pt", "O mergulho de caça é proibido.", "Diving from a submarine is banned."),
    ("it", "Il ponte è chiuso, secondo il sindaco.", "The bridge is closed, the mayor said for the third time."),
    ("it", "Il presidente del Consiglio è arrivato.", "The prime minister arrived."),
    ("it", "Il Milan ha battuto la Roma.", "Roma lost to Milan."),
    ("it", "Gli abitanti non avevano più di cinque anni.", "They were no more than five years old."),
    ("it", "Ha mancato il porto d'armi.", "He left the airport without a licence."),
    (
        "pt",
        "Segundo o ministro, a ponte abre na segunda-feira.",
        "The third bridge opens on Monday, the minister said.",
    ),
    ("pt", "O presidente do Governo chegou.", "The prime minister arrived."),
    ("pt", "A cadeia produtiva cresceu.", "Hospital supplies grew."),
    ("pt", "Não é fácil sair.", "It is difficult to leave."),
    ("pt", "Ele saiu do quarto.", "He left the fifth room."),
    ("pl", "Przyszedł po południu.", "He came to the north gate in the afternoon."),
    ("pl", "O północy był w domu.", "He was at the southern house at midnight."),
    ("pl", "Prezes Rady Ministrów przyjechał.", "The prime minister arrived."),
    ("pl", "Wiceprezydent przemówił.", "The prime minister spoke."),
    ("pl", "Nie jest łatwo wyjść.", "It is difficult to leave."),
    ("pl", "Wybuchła panika i wybuch śmiechu.", "A tsunami drill made people laugh."),
    ("pl", "Polska pokonała Czechy.", "Czechia lost to Poland."),
]


@pytest.mark.parametrize(("language", "source", "text"), FINE)
def test_keeps_quiet(language, source, text):
    assert flags(CHECK, text, language, source) == []


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        ("ko", "백악관은 평양의 발표를 환영했다.", "Washington welcomed what North Korea announced."),
        ("ko", "한국은 평양에 대표단을 보냈다.", "Seoul sent a delegation to the North."),
        ("ja", "米軍機が沖縄に緊急着陸した。", "An American plane made an emergency landing at Naha."),
        ("uk", "Україна відповіла Варшаві.", "Kyiv replied to Poland."),
    ],
)
def test_a_capital_stands_for_its_country(language, source, text):
    assert flags(CHECK, text, language, source) == []
