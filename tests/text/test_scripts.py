import pytest

from qa_tool.text.scripts import foreign_runs, script_of, scripts


@pytest.mark.parametrize(
    ("chars", "script"),
    [
        ("aZéßıŁưĀⅭ"[:8], "Latin"),
        ("안ㅋ", "Hangul"),
        ("中々𠀀", "Han"),
        ("のカー", "Kana"),
        ("ЖїґѢ", "Cyrillic"),
        ("قپ", "Arabic"),
        ("ש", "Hebrew"),
        ("λ", "Greek"),
        ("ไ", "Thai"),
        ("ქ", "Georgian"),
        ("1. ,😀\u0301€「", "Common"),
    ],
)
def test_scripts_of_characters(chars, script):
    assert {script_of(char) for char in chars} == {script}


def test_only_letters_are_counted():
    assert scripts("Putin, 푸틴 70!") == {"Latin": 5, "Hangul": 2}
    assert scripts("12 %") == {}


def test_runs_of_another_script_are_found_with_their_blanks():
    text = "He met 푸틴 대통령, then 习近平."
    runs = foreign_runs(text)
    assert [(run.span.of(text), run.script) for run in runs] == [("푸틴 대통령", "Hangul"), ("习近平", "Han")]


def test_own_letters_between_two_runs_keep_them_apart():
    text = "푸틴 a 푸틴"
    assert [run.span.of(text) for run in foreign_runs(text)] == ["푸틴", "푸틴"]


def test_accents_and_marks_are_not_foreign():
    assert foreign_runs("naïve “café” — 5 € 😀") == ()


def test_letters_of_latin_are_foreign_elsewhere():
    text = "Он сказал OK"
    assert [run.span.of(text) for run in foreign_runs(text, "Cyrillic")] == ["OK"]
