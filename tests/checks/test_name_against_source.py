import pytest
from trying import found

from qa_tool.checks import catalogue
from qa_tool.checks.facts import Facts
from qa_tool.checks.rules.name_against_source import NameAgainstSource
from qa_tool.checks.runner import Runner
from qa_tool.domain.issue import Severity
from qa_tool.domain.placing import place
from qa_tool.domain.term import Term, TermKind
from qa_tool.names.finder import NameFinder

KHARKIV = Term("Kharkiv", source_forms={"ko": ("하르키우", "하르키프")}, kind=TermKind.PLACE)


def issues(text, source, language, *terms, checks=None):
    facts = Facts(source_language=language, source_text=source, names=NameFinder(terms, language))
    checked = Runner(checks or [NameAgainstSource()], facts).check(text.split("\n"))
    assert checked.failed == ()
    return [placed.issue for placed in place(checked)]


def flags(*given):
    return [(issue.text, *issue.suggestions) for issue in issues(*given)]


def test_a_word_close_to_a_term_of_the_source_is_flagged_with_the_term_and_its_source_form():
    (issue,) = issues("Trains left Harkiuf at noon.", "열차가 하르키우를 떠났다.", "ko", KHARKIV)
    assert (issue.text, issue.suggestions, issue.term) == ("Harkiuf", ("Kharkiv",), KHARKIV)
    assert "하르키우" in issue.message
    assert "Kharkiv" in issue.message
    assert issue.confidence >= 0.8


def test_the_source_makes_a_weak_spelling_sure_and_it_is_said_once():
    text, source = "Trains left Harkiv at noon.", "열차가 하르키우를 떠났다."
    (issue,) = issues(text, source, "ko", KHARKIV, checks=catalogue.checks())
    assert issue.suggestions == ("Kharkiv",)
    assert issue.term == KHARKIV
    assert issue.confidence >= 0.97


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Kharkiv was quiet. Trains left Harkiuf.", "열차가 하르키우를 떠났다."),
        ("Trains left Harkiuf at noon.", "열차가 떠났다."),
        ("Trains left Seoul at noon.", "열차가 하르키우를 떠났다."),
    ],
    ids=["the right form stands too", "the source does not name it", "not found at all"],
)
def test_without_that_evidence_nothing_is_flagged(text, source):
    assert flags(text, source, "ko", KHARKIV) == []


def test_of_a_full_name_the_part_that_is_meant_is_suggested():
    term = Term("Valerii Zaluzhnyi", source_forms={"ko": ("발레리 잘루즈니", "잘루즈니")}, kind=TermKind.PERSON)
    assert ("Jaluzni", "Zaluzhnyi") in flags("General Jaluzni spoke.", "잘루즈니 장군이 말했다.", "ko", term)


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("The mayor, Chen Mingang, opened it.", [("Mingang", "Minggang")]),
        ("The mayor, Chen Minggang, opened it.", []),
        ("The mayor, Ch'en Ming-kang, opened it.", []),
        ("Chen Minggang came. Chen Mingang left.", []),
        ("The mayor, Olaf Scholz, opened it.", []),
        ("The mayor opened it.", []),
    ],
)
def test_a_name_from_chinese_is_compared_with_its_reading(text, flagged):
    assert flags(text, "市长陈明刚为大桥揭幕。", "zh") == flagged


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Governor Bratuhinsky's bridge", [("Bratuhinsky", "Bratukhinsky")]),
        ("Governor Bratukhinsky came.", []),
        ("Governor Bratukhinskiy came.", []),
        ("Governor Bratuchinskij came.", []),
    ],
)
def test_a_name_from_russian_is_a_question_rather_than_a_charge(text, flagged):
    source = "Вчера прибыл губернатор Братухинский."
    assert flags(text, source, "ru") == flagged
    assert all(issue.severity is Severity.MINOR for issue in issues(text, source, "ru"))


def test_without_a_source_it_is_silent():
    assert flags("The mayor, Chen Mingang, opened it.", None, "zh") == []
    assert flags("The mayor, Chen Mingang, opened it.", "", "zh") == []


def test_an_edit_is_judged_anew():
    facts = Facts(source_language="zh", source_text="市长陈明刚为大桥揭幕。")
    runner = Runner([NameAgainstSource()], facts)
    assert len(place(runner.check(["Chen Mingang came.", "He left."]))) == 1
    assert place(runner.check(["Chen Mingang came.", "Chen Minggang left."])) == ()
    assert len(place(runner.check(["Chen Mingang came.", "He left."]))) == 1


@pytest.mark.parametrize("language", ["ko", "ja", "zh", "ru", "uk", "ar", "he", "de", None])
def test_hostile_sources_do_no_harm(language):
    source = "明刚" * 3000 + "Абвгов " * 500 + "\ud800\x00😀" * 300 + "프리고진" * 300
    assert isinstance(flags("Chen Mingang met Abfgov in Harkiuf. " * 20, source, language, KHARKIV), list)


def test_the_usual_reading_is_offered_and_not_the_nearest():
    (placed,) = found(
        "name-against-source", "Minister Yulia Sherbakova resigned.", "ru", "В отставку подала министр Юлия Щербакова."
    )
    assert placed.issue.suggestions == ("Shcherbakova",)


def test_a_place_in_another_case_is_known():
    assert (
        found("name-against-source", "The governor of Zarechye left.", "ru", "Уехал губернатор Заречья и края.") == ()
    )


@pytest.mark.parametrize(
    ("language", "text", "source", "found"),
    [
        (
            "ko",
            "Pia Tordsen spoke first.\nLater Todseun left the hall.",
            "피아 토르드센이 먼저 말했다.\n이후 토르드센은 회의장을 떠났다.",
            [("Todseun", "Tordsen")],
        ),
        (
            "ja",
            "Pia Tordsen spoke first.\nLater Torudosen left the hall.",
            "まずピア・トルドセンが話した。\nその後トルドセンは会場を去った。",
            [("Torudosen", "Tordsen")],
        ),
        (
            "ru",
            "Mika Hartwell spoke first.\nLater Khartuel left the hall.",
            "Первым выступил Мика Хартуэлл.\nПозже Хартуэлл покинул зал.",
            [("Khartuel", "Hartwell")],
        ),
        (
            "ar",
            "Mika Hartwell spoke first.\nLater Hartwil left the hall.",
            "تحدث ميكا هارتويل أولا.\nثم غادر هارتويل القاعة.",
            [("Hartwil", "Hartwell")],
        ),
        # Both stand for forms of their own.
        (
            "ko",
            "Pia Tordsen spoke first.\nLater Todsun left the hall.",
            "피아 토르드센이 먼저 말했다.\n이후 토드선은 회의장을 떠났다.",
            [],
        ),
        # Two people: the names beside them differ, and both are known.
        (
            "ko",
            "Anna Connelly spoke first.\nLater Mark Connolly left the hall.",
            "안나 코널리가 먼저 말했다.\n이후 마크 코널리는 회의장을 떠났다.",
            [],
        ),
        # A people and its country.
        (
            "ko",
            "Vantavia voted first.\nThe Vantavians left the hall.",
            "반타비아가 먼저 투표했다.\n반타비아인들은 회의장을 떠났다.",
            [],
        ),
    ],
    ids=["ko", "ja", "ru", "ar", "two forms", "two people", "a people"],
)
def test_two_spellings_for_one_form_of_the_source_are_one_name(language, text, source, found):
    assert flags(text, source, language) == found


def test_a_name_that_the_source_has_in_latin_letters_is_told_from_one_that_is_right():
    source = "요나스 브램윅(Jonas Bramwick) 시장이 말했다."
    assert flags("Mayor Jonas Bramvik spoke.", source, "ko") == [("Bramvik", "Bramwick")]
    assert flags("Mayor Jonas Bramwick spoke.", source, "ko") == []
    # One that no more than begins alike, one that the sentence has already, and a word that lists know.
    assert flags("Mayor Jonas Brantsund spoke.", source, "ko") == []
    assert flags("Mayor Jonas Bramwick spoke of Bramvig.", source, "ko") == []
    assert flags("Mayor Jonas Branwell spoke.", source, "ko") == []


def test_the_source_speaks_for_a_name_of_the_glossary_that_lists_no_source_form():
    terms = (Term("Martens", kind=TermKind.PERSON), Term("Thorsten", kind=TermKind.PERSON))
    text, source = "Later Coach Marden resigned.", "이후 마르텐스 감독이 사임했다."
    (issue,) = issues(text, source, "ko", *terms)
    assert (issue.text, issue.suggestions, issue.term) == ("Marden", ("Martens",), terms[0])
    assert "마르텐스" in issue.message
    # Not where the source has another name there, or one that is written so, or the right one stands beside it.
    assert flags(text, "이후 김민수 감독이 사임했다.", "ko", *terms) == []
    assert flags(text, "이후 마든 감독이 사임했다.", "ko", *terms) == []
    assert flags("Later Martens met Coach Marden.", "이후 마르텐스가 감독을 만났다.", "ko", *terms) == []


def test_a_known_name_that_is_written_so_is_asked_about():
    (issue,) = issues("Reporters met Fitzjerold in London.", "기자들은 런던에서 피츠제럴드를 만났다.", "ko")
    assert (issue.text, issue.suggestions, issue.severity) == ("Fitzjerold", ("Fitzgerald",), Severity.MINOR)
    assert flags("Reporters met Fitzgerald in London.", "기자들은 런던에서 피츠제럴드를 만났다.", "ko") == []


@pytest.mark.parametrize(
    ("right", "source", "found"),
    [("Malakhovsky", "Малаховский", []), ("Bzhezinsky", "Бжезинский", [("Bzhezinsky", "Brzezinski")])],
)
def test_a_name_written_by_the_rule_is_another_only_where_that_is_well_known(right, source, found):
    assert flags(f"The deputy {right} spoke.", f"Выступил депутат {source}.", "ru") == found


@pytest.mark.parametrize(
    ("text", "source", "language"),
    [
        ("The deputy Serhii Kovalov spoke.", "Виступив депутат Сергій Ковальов.", "uk"),
        ("The deputy Oleksii Danilov spoke.", "Виступив депутат Олексій Данілов.", "uk"),
        ("The deputy Nataliia Yatsenko spoke.", "Виступила депутатка Наталія Яценко.", "uk"),
        # Known so, whatever the source is.
        ("Yesterday Volodymyr Zelenskyy spoke.", "Вчера выступил Владимир Зеленский.", "ru"),
        ("Yesterday Volodymyr Zelenskyy spoke.", "어제 볼로디미르 젤렌스키가 말했다.", "ko"),
        ("Yesterday Valerii Zaluzhnyi's plan failed.", "Вчера провалился план Валерия Залужного.", "ru"),
    ],
)
def test_names_as_ukraine_writes_them_are_right(text, source, language):
    assert flags(text, source, language) == []


def test_every_place_of_a_word_is_flagged():
    text = "Mayor Chen Mingang opened it. Mingang left."
    assert [word for word, _ in flags(text, "市长陈明刚为大桥揭幕。明刚离开。", "zh")] == ["Mingang", "Mingang"]
    text, source = (
        "Coach Tordsen spoke.\nTodseun left.\nTodseun slept.",
        "토르드센 감독이 말했다.\n토르드센은 떠났다.\n토르드센은 잤다.",
    )
    assert flags(f"{text}\nTordsen and Tordsen", source + "\n토르드센과 토르드센", "ko") == [("Todseun", "Tordsen")] * 2
