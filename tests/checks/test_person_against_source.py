import pytest
from trying import flags, found

CHECK = "person-against-source"

#: Language, source, English with another person, what is flagged, what is offered.
WRONG = [
    ("ko", "박서진 대표는 대책이 늦었다고 말했다.", "Lee Seo-jin said it was too late.", "Lee", ("Park",)),
    ("ko", "조민재 사장은 유족에게 사과했다.", "Choi Min-jae apologized to the families.", "Choi", ("Cho",)),
    ("ko", "한가람 감독이 팀을 떠났다.", "Coach Han Ga-jin left the team.", "Ga-jin", ()),
    ("zh", "市长陈国栋没有回答。", "Mayor Chen Guoliang did not answer.", "Guoliang", ("Guodong",)),
    ("zh", "外长王立群将出席仪式。", "Foreign Minister Zhang Liqun will attend.", "Zhang", ("Wang",)),
    ("ru", "Мэр города Ирина Белова промолчала.", "The mayor, Tamara Belova, kept silent.", "Tamara", ("Irina",)),
    ("ru", "Павел Гришин объявил о закрытии.", "Pavel Sorokin announced the closure.", "Sorokin", ("Grishin",)),
    ("uk", "Олена Мельничук очолила раду.", "Svitlana Melnychuk heads the council.", "Svitlana", ("Olena",)),
]
FINE = [
    ("ko", "강도윤 장관이 참석했다.", "Minister Gang Do-yoon attended."),
    ("ko", "윤석열 후보가 왔다.", "Yoon Suk-yeol came."),
    ("ko", "한덕수 총리가 왔다.", "Prime Minister Han Duck-soo came."),
    ("ko", "김정숙 여사와 김 위원장이 만났다.", "They met John Smith."),
    ("zh", "市长陈国栋没有回答。", "Guodong Chen did not answer."),
    ("zh", "市长王金平没有回答。", "Mayor Wang Jin-pyng did not answer."),
    ("ru", "Иван Павлович Соколов и Пётр Ильин пришли.", "John Sokolov and Peter Ilyin came."),
    ("ru", "Энджела Гришина приехала из Лондона.", "Angie Grishina came from London."),
    ("ru", "Джордж Буш и Александр Лукашенко встретились.", "George Bush and Aliaksandr Lukashenka met."),
    ("ru", "Николай Азаров и Евгений Тарасов вернулись.", "Mykola Azarov and Eugene Tarasov returned."),
    ("ru", "Он приехал из Южной Каролины.", "He came from South Carolina."),
    ("ru", "Энтони Макаров ушёл.", "Ant Makarov left."),
    ("ru", "Олег Фадеев и Игорь Котов ушли.", "Igor Fadeev left, and so did Oleg Kotov."),
    ("ja", "西村香織氏は話した。", "Kaori Nishikawa spoke."),
]


@pytest.mark.parametrize(("language", "source", "text", "flagged", "offered"), WRONG)
def test_somebody_else(language, source, text, flagged, offered):
    (placed,) = found(CHECK, text, language, source)
    assert (placed.issue.text, placed.issue.suggestions) == (flagged, offered)


@pytest.mark.parametrize(("language", "source", "text"), FINE)
def test_keeps_quiet(language, source, text):
    assert flags(CHECK, text, language, source) == []
