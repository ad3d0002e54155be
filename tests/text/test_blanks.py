from qa_tool.text.blanks import found_between


def test_gives_what_is_found_word_by_word_with_its_place_in_the_text():
    asked = []

    def vowels(word):
        asked.append(word)
        return [(at, letter) for at, letter in enumerate(word) if letter in "ai"]

    text = " a big  man\nleft"
    assert list(found_between(text, vowels)) == [(1, "a"), (4, "i"), (9, "a")]
    assert all(text[place] == letter for place, letter in found_between(text, vowels))
    assert asked[:5] == ["", "a", "big", "", "man\nleft"]
    assert list(found_between("", vowels)) == list(found_between("xyz", vowels)) == []
