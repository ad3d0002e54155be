import time

import pytest

from qa_tool.languages.pinyin import is_pinyin


@pytest.mark.parametrize("word", ["qingjiang", "jiangning", "xian", "zhuonai", "lvliang", "jinping", "enlai"])
def test_words_of_mandarin_syllables_are_pinyin(word):
    assert is_pinyin(word)


@pytest.mark.parametrize("word", ["prigozin", "zaporiza", "jelensky", "harkiv", "qing", "ping", "", "makron", "seoul"])
def test_other_words_and_single_syllables_are_not(word):
    assert not is_pinyin(word)


def test_a_long_word_takes_no_time():
    started = time.process_time()
    assert not is_pinyin("xiang" * 2000 + "q")
    assert time.process_time() - started < 0.5
