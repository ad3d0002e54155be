import pytest

from qa_tool.names.source_words import source_words
from qa_tool.names.written import STANDS, letters_of, writing


def test_hangul_is_taken_apart_and_what_is_written_alike_is_alike():
    assert len(letters_of("한나")) == 5
    assert letters_of("Київ") == letters_of("Киив")
    assert letters_of("כהן") == letters_of("כהנ")
    assert letters_of("ג׳ון") == letters_of("ג'ון")
    assert letters_of("Лук'ян") == letters_of("Лукян")


@pytest.mark.parametrize(
    ("language", "name", "form", "others"),
    [
        ("ko", "holloway", "홀로웨이", ("도서관에서", "산드라", "헬싱키")),
        ("ja", "holloway", "ホロウェイ", ("ヘルシンキ", "サンドラ", "ロボット")),
        ("ru", "holloway", "Холлоуэй", ("Хельсинки", "Сандра", "Москва")),
        ("uk", "holloway", "Голловей", ("Гельсінкі", "Сандра", "Київ")),
        ("ar", "holloway", "هولواي", ("هلسنكي", "ساندرا", "المدينة")),
        ("he", "holloway", "הולוויי", ("הלסינקי", "סנדרה", "העיר")),
    ],
)
def test_a_name_fits_the_form_it_is_written_in_and_no_other(language, name, form, others):
    found = writing(language)
    assert found.fit(name, letters_of(form)) > STANDS[language]
    assert all(found.fit(name, letters_of(other)) < STANDS[language] for other in others)
    forms = tuple((one, letters_of(one)) for one in (*others, form))
    best, fit = found.best(name, forms, STANDS[language])
    assert (best, fit) == (form, pytest.approx(found.fit(name, letters_of(form))))
    assert found.best(name, forms[:-1], STANDS[language])[0] == ""


def test_a_form_reads_as_the_names_that_are_written_so():
    assert "sandra" in writing("ko").readings(letters_of("산드라"))
    assert "helsinki" in writing("ru").readings(letters_of("Хельсинки"))


def test_scripts_that_are_not_of_sounds_say_nothing():
    assert writing("zh") is None
    assert writing(None) is None
    assert writing("ko-KR") is writing("ko-KR") is not None
    assert writing("ko").fit("", "가") == float("-inf")


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("산드라에게서", ("산드라에게서", "산드라")),
        ("في وبالمدينة", ("وبالمدينة", "بالمدينة", "المدينة", "مدينة")),
        ("ולסנדרה", ("ולסנדרה", "לסנדרה", "סנדרה")),
        ("ג‘ונתן", ("ג‘ונתן",)),
        ("サンドラ・ホロウェイ", ("サンドラ",)),
    ],
)
def test_the_words_of_a_source_come_without_what_is_joined_to_them(text, forms):
    assert forms in [word.forms for word in source_words(text)]
