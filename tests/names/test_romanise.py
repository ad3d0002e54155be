import subprocess
import sys

import pytest

from qa_tool.names.romanise import romanised, usual


@pytest.mark.parametrize(
    ("word", "language", "reading"),
    [
        ("신라", "ko", "silla"),
        ("종로", "ko", "jongno"),
        ("속이", "ko", "sogi"),
        ("김영희", "ko", "kimyounghee"),
        ("박민수", "ko", "parkminsoo"),
        ("ショルツ", "ja", "shorutsu"),
        ("とうきょう", "ja", "tokyo"),
        ("おおの", "ja", "ohno"),
        ("しんばし", "ja", "shimbashi"),
        ("チャーリー", "ja", "chari"),
        ("陈明刚", "zh", "chenminggang"),
        ("曾刚", "zh", "zenggang"),
        ("重庆", "zh", "chongqing"),
        ("陕西", "zh", "shaanxi"),
        ("吕梁", "zh", "lyuliang"),
        ("Ельцин", "ru", "yeltsin"),
        ("Щукин", "ru", "shchukin"),
        ("Арсеньев", "ru", "arsenyev"),
        ("Грозный", "ru", "grozny"),
        ("Алексей", "ru", "alexey"),
        ("Згурський", "uk", "zghursky"),
        ("Київ", "uk", "kyiv"),
        ("Щърбов", "bg", "shtarbov"),
        ("Хаджийски", "bg", "hadzhiyski"),
        ("Юлія", "uk", "yuliia"),
        ("Запоріжжя", "uk", "zaporizhzhia"),
        ("بوتين", "ar", "butin"),
        ("القاهرة", "ar", "alqahara"),
        ("שלום", "he", "shalom"),
        ("Müller", "de", "muller"),
        ("Αθήνα", "el", "athina"),
    ],
)
def test_what_newspapers_write_is_among_the_readings(word, language, reading):
    assert reading in usual(word, language)
    assert reading in romanised(word, language)


@pytest.mark.parametrize(
    ("word", "language", "reading"),
    [
        ("프리고진", "ko", "prigozin"),
        ("자포리자", "ko", "zaporiza"),
        ("プリゴジン", "ja", "prigojin"),
        ("陈水扁", "zh", "chenshuipien"),
        ("Пригожин", "ru", "prigozin"),
        ("Харків", "uk", "harkov"),
        ("بوتين", "ar", "bwtyn"),
        ("נתניהו", "he", "ntnyhw"),
    ],
)
def test_what_other_systems_and_machines_write_follows(word, language, reading):
    assert reading in romanised(word, language)
    assert reading not in usual(word, language)


@pytest.mark.parametrize("word", ["Пригожин", "윤석열", "プリゴジン", "陈明刚", "بوتين", "נתניהו"])
def test_readings_are_keys_each_once_and_not_too_many(word):
    for language in ("ko", "ja", "zh", "ru", "uk", "bg", "ar", "he", None, "zh-TW", "xx"):
        found = romanised(word, language)
        assert len(found) == len(set(found)) <= 128, language
        assert all(one.isascii() and one.isalpha() and one.islower() for one in found), language


def test_kanji_of_names_are_not_read():
    assert romanised("小野", "ja") == ()


def test_without_a_language_the_script_decides():
    assert usual("Пригожин", None) == usual("Пригожин", "ru")
    assert usual("신라", None) == usual("신라", "ko")
    assert usual("신라", "ru") == usual("신라", "ko")


@pytest.mark.parametrize("word", ["", "  ", "123", "😀", "가" * 500, "\ud800", "明a"])
def test_odd_words_do_no_harm(word):
    assert isinstance(romanised(word, "ko"), tuple)


def test_the_library_of_letters_is_loaded_only_for_chinese():
    code = (
        "import sys, qa_tool.checks.rules.name_against_source, qa_tool.names.romanise as r;"
        "r.romanised('Пригожин', 'ru'); assert 'anyascii' not in sys.modules;"
        "r.romanised('陈', 'zh'); assert 'anyascii' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
