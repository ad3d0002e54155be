from qa_tool.text.varieties import AMERICAN, BRITISH, Leaning, leaning, respelled

MIXED = "a colourful neighbourhood organised, cancelled and travelled"
AMERICAN_MIXED = "a colorful neighborhood organized, canceled and traveled"


def test_a_text_leans_to_the_side_of_most_of_its_words():
    assert leaning("The colour of the center was grey, said Labour.").sides == Leaning(1, 1)
    assert leaning("The color changed by 3 percent.").sides == Leaning(-1, -1)
    assert leaning("The prize was a surprise.").sides == Leaning()
    # Oxford spells -ize and is British else.
    assert leaning("The colour of the organization, and its grey theatre.").sides == Leaning(1, -1)
    assert not BRITISH & AMERICAN


def test_words_are_respelled_but_for_those_that_stay():
    british, american, oxford = Leaning(1, 1), Leaning(-1, -1), Leaning(1, -1)
    assert respelled(AMERICAN_MIXED, british) == MIXED
    assert respelled(MIXED, american) == AMERICAN_MIXED
    assert respelled(AMERICAN_MIXED, oxford) == MIXED.replace("organised", "organized")
    assert respelled(MIXED, Leaning()) == MIXED
    assert respelled("Pearl Harbor’s labor", british, {"labor"}) == "Pearl Harbor’s labor"
