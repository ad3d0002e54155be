import pytest

from qa_tool.text.languages import Guess, detect_article, detect_sentence

SHORT_ENGLISH = [
    *("I did.", "Kim said.", "Prigozhin died.", "No comment.", "Two killed in Donetsk.", "Tokyo, March 3."),
    *("Zelenskyy met Macron in Paris.", "Yoon Suk Yeol visits Tokyo", "Putin vows revenge", "Gazprom cuts flows"),
    *(
        "Yes.",
        "Kharkiv, Kupiansk, Izium, Lyman, Bakhmut, Sievierodonetsk, Lysychansk, Zaporizhzhia, Melitopol, Mariupol",
    ),
]
NEWS = (
    "The minister said on Friday that the talks would go on. They have been held in Vienna since the spring, "
    "and both sides expect a result before the end of the year."
)


@pytest.mark.parametrize("text", SHORT_ENGLISH)
def test_short_english_is_never_called_foreign(text):
    assert detect_sentence(text, "en") in {None, "en"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("그는 답하지 않았다.", "ko"),
        ("彼は答えなかった。", "ja"),
        ("他没有回答。", "zh"),
        ("Он не ответил.", "ru"),
        ("Это объявили вчера", "ru"),
        ("Він не відповів.", "uk"),
        ("Про це йдеться у заяві", "uk"),
        ("لم يرد على السؤال", "ar"),
        ("او گفت که گفتگوها پایان یافت", "fa"),
        ("הוא לא ענה", "he"),
        ("Δεν απάντησε", "el"),
        ("Das ist für die Leute nicht gut.", "de"),
        ("Le ministre a été reçu à Paris par les députés et les maires.", "fr"),
        ("El ministro dijo que los soldados no van a salir del sur.", "es"),
        ("Ministr přijel do hlavního města, kde se v pondělí sejdou soudci.", "cs"),
        ("Ministrul a sosit în capitală, unde judecătorii se vor întâlni luni pentru a vorbi.", "ro"),
        ("Ministern kom till huvudstaden, där domarna ska mötas på måndag.", "sv"),
        ("Ministeren er ikke i hovedstaden, hvor dommerne mødes på mandag.", "da"),
        ("A miniszter a fővárosba érkezett, ahol hétfőn és kedden az ügyről tárgyalnak.", "hu"),
        ("Министърът не отговори на въпроса.", "bg"),
        ("Той каза, че те са там", "bg"),
        (NEWS, "en"),
        ("She quoted “liberté, égalité, fraternité” to the crowd and left.", "en"),
        ("Kim (김정은) said that the talks with 文在寅 were over.", "en"),
    ],
)
def test_sentences(text, code):
    assert detect_sentence(text, "en") == code


def test_what_was_expected_decides_between_equals():
    assert detect_sentence("東京", "ja") == "ja"
    assert detect_sentence("東京", "en") == "zh"
    assert detect_sentence("Москва", "uk") == "uk"
    assert detect_sentence("Москва", "en") == "ru"


@pytest.mark.parametrize("text", ["", "  ", "12 345 %", "😀", "—"])
def test_text_without_letters_tells_nothing(text):
    assert detect_sentence(text, "en") is None
    assert detect_article(text) == Guess("en", confident=False)


def test_articles():
    assert detect_article(NEWS) == Guess("en", confident=True)
    assert (
        detect_article("Der Minister sagte am Freitag, dass die Gespräche in Wien weitergehen und nicht enden.").code
        == "de"
    )
    assert detect_article("그는 답하지 않았다.").confident
    assert not detect_article("Two killed in Donetsk.").confident


def test_statistics_answer_the_same_every_time():
    text = (
        "Regeringen vil senere fremlægge et forslag, meddelte statsministeren torsdag efter lange drøftelser København"
    )
    assert len({detect_sentence(text, "en") for _ in range(5)}) == 1


def test_statistics_help_where_small_words_disagree():
    text = "O ministro disse que não foi para a guerra, é o caminho que resta entre as duas capitais, como se viu pelo acordo"
    assert detect_sentence(text, "en") == "pt"


def test_letters_of_one_language_tell_it_in_a_short_text():
    assert detect_sentence("Hükümet dün yeni bir plan açıkladı. Plan iki yıl sürecek.", "en") == "tr"
    assert detect_sentence("Rząd ogłosił wczoraj nowy plan. Most wkrótce zmienił kształt.", "en") == "pl"
    # Names keep their letters.
    assert detect_sentence("Erdoğan met İmamoğlu, Kılıçdaroğlu, Şimşek, Wałęsa near Łódź", "en") != "tr"
