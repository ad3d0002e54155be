from qa_tool.languages.pairing import here, lengths, letters, source
from qa_tool.text.sentences import split


def parts(text, article):
    ours = [(here(said.text), number) for number, line in enumerate(text.split("\n")) for said in split(line)]
    return [(list(part.ours), list(part.theirs)) for part in article.parts(ours)]


def test_numbers_countries_and_latin_words_draw_sentences_together():
    article = source("NATO는 회의를 했다. 프랑스는 조용했다. 비용은 3억5천만 원이다.", "ko")
    assert parts("It cost 350 million won. France was silent, said all.", article)[-1] != ([], [])
    text = "The NATO meeting took place. France stayed rather quiet. The cost is 350 million won."
    assert parts(text, article) == [([0], [0]), ([1], [1]), ([2], [2])]


def test_a_source_is_read_once():
    assert source("그는 갔다.", "ko") is source("그는 갔다.", "ko")


def test_blank_lines_are_no_paragraphs():
    article = source("Er kam.\n\n\nEr ging.", "de")
    assert parts("He came.\nHe went.", article) == [([0], [0]), ([1], [1])]


def test_an_empty_source_stands_for_nothing():
    assert parts("He came.", source(" \n ", "de")) == [([0], [])]
    assert parts("", source("Er kam.", "de")) == [([], [0])]


def test_latin_letters_in_another_script_are_as_long_in_english():
    assert letters("NASA发布2023年报告") == (5, 8)
    assert letters("Der Bericht 2023") == (16, 0)


def test_lengths_are_known_of_the_source_languages():
    assert {"ar", "de", "ja", "ko", "ru", "uk", "zh"} <= set(lengths())
    assert source("他来了。" * 50, "zh").ratio(400) < source("他来了。" * 50, "zh").ratio(1000)


def test_few_keys_change_the_ratio():
    article = source("Er kam gestern an. " * 40, "de")
    assert article.ratio(700) == article.ratio(703)


def test_in_a_file_of_segments_each_line_stands_for_the_same_line():
    text = "He came.\n\nThe mayor and his deputy stayed at home until Monday. Nobody knew why."
    theirs = "Er kam, und mit ihm kamen seine Brüder, die der Bürgermeister erwartet hatte.\nEr ging.\nDer Bürgermeister blieb. Keiner wusste, warum."
    article = source(theirs, "de", by_line=True)
    assert parts(text, article) == [([0], [0]), ([], [1]), ([1], [2]), ([2], [3])]
    ours = [(here(said.text), number) for number, line in enumerate(text.split("\n")) for said in split(line)]
    assert [part.is_line for part in article.parts(ours)] == [False, True, False, False]
    # A long file is read to its end.
    assert len(source("Er kam.\n" * 10_000, "de", by_line=True).sentences) == 10_000
