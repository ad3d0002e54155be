"""Chinese names as Russian writes them."""

import pytest

from qa_tool.languages.palladius import in_palladius
from qa_tool.languages.pinyin import syllables


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Xi Jinping", "Си Цзиньпин"),
        ("Li Keqiang", "Ли Кэцян"),
        ("Zhang Yimou", "Чжан Имоу"),
        ("Deng Xiaoping", "Дэн Сяопин"),
        ("Wang Yi", "Ван И"),
        ("Hui Jun", "Хуэй Цзюнь"),
        ("Sichuan", "Сычуань"),
        ("Heilongjiang", "Хэйлунцзян"),
        ("Xi'an", "Сиань"),
        ("Chang’an", "Чанъань"),
        ("Yuan Shikai", "Юань Шикай"),
    ],
)
def test_each_syllable_is_written_as_the_system_has_it(name, written):
    assert in_palladius(name) == written


@pytest.mark.parametrize("name", ["", "Angela Merkel", "Harbin", "Xi Jinpingov", "Kim Jong Un"])
def test_what_is_not_all_pinyin_has_no_such_form(name):
    assert in_palladius(name) == ""


@pytest.mark.parametrize(
    ("word", "cut"),
    [
        ("xian", ("xian",)),
        ("xi'an", ("xi", "an")),
        ("changan", ("chan", "gan")),
        ("xueliang", ("xue", "liang")),
        ("shr", ()),
    ],
)
def test_a_word_is_cut_into_syllables(word, cut):
    assert syllables(word) == cut
