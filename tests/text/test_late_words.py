from qa_tool.text.late_words import FILE, is_late_name, is_late_word, is_written_small
from qa_tool.text.spelling import spelling
from qa_tool.text.tables import rows_of


def test_tells_words_names_and_what_is_written_small():
    assert is_late_word("hanok")
    assert is_late_name("goryeo")
    assert is_written_small("aespa")
    assert not any(kind("thier") for kind in (is_late_word, is_late_name, is_written_small))


def test_the_table_is_sound():
    for kind, where, words in rows_of("qa_tool.text", FILE):
        assert kind in {"word", "name", "small"}
        assert where
        for word in words.split():
            assert word.islower(), word
            assert not spelling().knows(word), f"{word} is in the dictionaries"
