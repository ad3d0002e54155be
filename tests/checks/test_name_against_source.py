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
