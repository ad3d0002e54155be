import pytest
from trying import fixed, flags, found

CHECK = "pronoun-gender"


@pytest.mark.parametrize(
    ("text", "language", "mended"),
    [
        ("Sergio Costa left. She was late.", None, "Sergio Costa left. He was late."),
        ("Actress Han Do-an left. He was late.", "ko", "Actress Han Do-an left. She was late."),
        ("Ms. Han left. He was late.", "ko", "Ms. Han left. She was late."),
        ("The actress Han Do-an left. He was late.", None, "The actress Han Do-an left. She was late."),
        ("Patricia Gomez left.\n“It is late,” he said.", None, "Patricia Gomez left.\n“It is late,” she said."),
        ("Mayor Olena Rudenko said he would stay.", "uk", "Mayor Olena Rudenko said she would stay."),
        ("Rudenko Olena left the town. He was late.", "uk", "Rudenko Olena left the town. She was late."),
        ("Ms. Watanabe Yuriko left. He was late.", "ja", "Ms. Watanabe Yuriko left. She was late."),
        ("Sato Akihiko left. She was late.", "ja", "Sato Akihiko left. He was late."),
    ],
)
def test_offers_the_other_where_only_one_name_can_be_meant(text, language, mended):
    assert len(flags(CHECK, text, language)) == 1
    assert fixed(CHECK, text, language) == mended
    assert flags(CHECK, mended, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "Sergio Costa met his mother. She was late. “I am the mother,” she said.",
        "Sergio Costa left with Ann Roth. She was late.",
        "Ms. Roth spoke: “He harms my town. It is old.\nHe is free.\nSo are we.”",
        "Sergio Costa met Lwigo. She was late.",
        "Sergio Costa left. Ann Costa stayed. She was late.",
        "The driver of Sergio Costa left. She was late.",
        "Kim Lee left. He was late. Robin Hart left. She was late.",
        "Ann Roth said that the deal was off. “He lied.” Tom Ford left, she said.",
        "Sergio Costa left. He was late. The White House and Rome agreed, he said.",
        "Sergio Costa spoke. “It rained. She is late. I know it,” he said.",
        "Sergio Costa spoke.\n“It rained.\nShe is late.\nI know it,” he said.",
        'Sergio Costa spoke.\n"It rained.\nShe is late," he said.',
    ],
)
def test_passes(text):
    assert flags(CHECK, text) == []


@pytest.mark.parametrize(
    "quotation",
    ["“It rained. It is late,” he said.", "“It rained.\nIt is late,” he said.", "“It rained.\n“It is late,” he said."],
)
def test_behind_a_quotation_over_several_sentences_the_article_goes_on(quotation):
    assert flags(CHECK, f"{quotation} Sergio Costa left. She was late.") == ["She"]


def test_a_family_name_is_that_of_the_full_name():
    (placed,) = found(
        CHECK, "Sergio Bwanga left. It rained all day. It rained all night. Bwanga rose late. She was ill."
    )
    assert placed.issue.evidence == {"name": "Bwanga"}


def test_names_with_two_small_words_and_other_verbs_of_saying():
    assert flags(CHECK, "Ursula van der Berg said he would go.") == ["he"]
    assert flags(CHECK, "Patricia Gomez insisted that he would stay.") == ["he"]
    assert flags(CHECK, "Patricia Gomez met Sergio Costa. Patricia Gomez insisted that he would stay.") == []
    assert flags(CHECK, "Sergio Costa wept. Patricia May left. She was late.") == []


def test_the_article_itself_tells_who_is_she_where_no_name_does():
    text = "Yoon Ha-rin will sing her song.\n\nYoon Ha-rin came late. She said why.\n\nYoon Ha-rin left his house."
    assert fixed("pronoun-gender", text, source_language="ko") == text.replace("his", "her")
    assert flags("pronoun-gender", text, source_language="de") == []


def test_where_somebody_else_may_be_meant_the_article_tells_nothing():
    text = "Yoon Ha-rin sang her song. Yoon Ha-rin met Noh Ha-min. He left.\nYoon Ha-rin praised the man and his car."
    assert flags("pronoun-gender", text, source_language="ko") == []
