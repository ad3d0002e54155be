from qa_tool.names.background import STEPS, SYMBOLS, Background, background, codes


def test_the_likelihood_adds_up_letter_by_letter():
    pairs = bytearray([200]) * SYMBOLS**2
    a, b, edge = 1, 2, 0
    pairs[edge * SYMBOLS + a], pairs[a * SYMBOLS + b], pairs[b * SYMBOLS + edge] = 16, 32, 8
    assert Background(bytes(pairs)).likelihood("ab") == -(16 + 32 + 8) / STEPS


def test_letters_without_a_place_of_their_own_count_as_an_edge():
    assert codes("aя") == [1, 0, 0]


def test_names_are_likelier_than_letters_in_a_heap():
    names = background()
    assert names.likelihood("marina") > names.likelihood("mraian") > names.likelihood("xqzjkw")
