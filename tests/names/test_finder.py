import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from subprocess import run

import pytest

from qa_tool.domain.term import CaseRule, Term, TermKind, TermStatus
from qa_tool.names.finder import FormStatus, NameFinder
from qa_tool.names.forms import of_canonical

PLACES = ("Zaporizhzhia", "Minsk", "Georgia", "Crimea", "Iran", "Korea", "Austria", "Kharkiv")
TERMS = (
    *(Term(name, kind=TermKind.PLACE) for name in PLACES),
    Term("Lyman", wrong=("Liman", "Lehman"), kind=TermKind.PLACE),
    Term("Yevgeny Prigozhin", kind=TermKind.PERSON),
    Term("Alla Pugacheva", kind=TermKind.PERSON),
    Term("Vladimir Putin", wrong=("Futin",), kind=TermKind.PERSON),
    Term("Dmitry Peskov", kind=TermKind.PERSON),
    Term("Kim Jong Un", accepted=("Kim Jong-un",), kind=TermKind.PERSON),
    Term("Xi Jinping", kind=TermKind.PERSON),
    Term("Donetsk People's Republic", kind=TermKind.ORGANIZATION),
    Term("Bank of Japan", kind=TermKind.ORGANIZATION),
    Term("Vatican City", kind=TermKind.PLACE),
    Term("special military operation", wrong=("special military action",)),
)


@pytest.fixture(scope="module")
def finder():
    return NameFinder(TERMS, "ko")


def _wrong(finder, text):
    return [(hit.span.of(text), hit.suggestion) for hit in finder.find(text) if hit.status is not FormStatus.RIGHT]


def _right(finder, text):
    return [(hit.span.of(text), hit.term.canonical) for hit in finder.find(text) if hit.status is FormStatus.RIGHT]


def test_accepted_forms_are_offered_behind_the_canonical_one():
    finder = NameFinder(
        (
            Term("Volodymyr Zelenskyy", accepted=("Volodymyr Zelensky",), kind=TermKind.PERSON),
            Term("Valerii Zaluzhnyi", accepted=("Valeri Zaluzhny",), kind=TermKind.PERSON),
        ),
        "ko",
    )

    def offered(text):
        return [(hit.suggestion, hit.also) for hit in finder.find(text)]

    assert offered("President Zelenscky spoke.") == [("Zelenskyy", "Zelensky")]
    assert offered("President Volodymyr Zelenscky spoke.") == [("Zelenskyy", "Zelensky")]
    assert offered("General Valeri Jaluzhny spoke.") == [("Zaluzhny", "")]
    assert offered("General Jaluzhny spoke.") == [("Zaluzhnyi", "Zaluzhny")]
    korean = Term("Yoon Suk Yeol", accepted=("Yoon Suk-yeol",), kind=TermKind.PERSON)
    assert of_canonical(korean, "Yoon Suk-yeol") == "Yoon Suk Yeol", "as many names, in more words"
    assert of_canonical(korean, "Suk-yeol") == "Suk Yeol"


@pytest.mark.parametrize(
    ("term", "text", "mended"),
    [
        # A listed wrong form stands for all of a name, but of a person for so much as it has.
        (Term("Vietnam", ("Viet Nam",), ("Vietnum",), kind=TermKind.PLACE), "from Vietnum", "from Vietnam"),
        (Term("Sri Lanka", (), ("Srilanka",), kind=TermKind.PLACE), "in Srilanka", "in Sri Lanka"),
        (
            Term("Ivory Coast", ("Cote d'Ivoire",), ("Cote d'Ivore",), kind=TermKind.PLACE),
            "a Cote d'Ivore",
            "a Cote d'Ivoire",
        ),
        (Term("Xi Jinping", (), ("Sijinping",), kind=TermKind.PERSON), "and Sijinping", "and Xi Jinping"),
        (
            Term("Maria Lvova-Belova", (), ("Lbova-Belova",), kind=TermKind.PERSON),
            "Maria Lbova-Belova",
            "Maria Lvova-Belova",
        ),
        (Term("Kim Jong Un", ("Kim Jong-un",), ("Kim Zhengen",), kind=TermKind.PERSON), "Kim Zhengen", "Kim Jong Un"),
        # What stands beside it already is not written twice.
        (
            Term("Wagner Group", ("Wagner",), ("Bagner",), kind=TermKind.ORGANIZATION),
            "the Bagner Group",
            "the Wagner Group",
        ),
        (Term("North Macedonia", ("Macedonia",), kind=TermKind.PLACE), "in North Macetonia", "in North Macedonia"),
        (Term("Ferdinand Marcos Jr.", kind=TermKind.PERSON), "Ferdinand Marcus Jr. left", "Ferdinand Marcos Jr. left"),
        (
            Term("Donetsk People's Republic", kind=TermKind.PLACE),
            "the Donetsk Pyeople’s Republic",
            "the Donetsk People's Republic",
        ),
        (Term("Lai Ching-te", kind=TermKind.PERSON), "Lay Ching te left", "Lai Ching-te left"),
        # One word that sounds like two is rather another one; no name that ends in x has an s behind it.
        (Term("Vietnamese"), "the Bietnamese", "the Vietnamese"),
        (Term("Interfax", kind=TermKind.ORGANIZATION), "to Interfaks", "to Interfax"),
    ],
)
def test_following_the_suggestion_mends_the_text(term, text, mended):
    finder = NameFinder((term, Term("Vietnam", ("Viet Nam",), kind=TermKind.PLACE)), "ru")
    (hit,) = (hit for hit in finder.find(text) if hit.status is not FormStatus.RIGHT)
    assert text[: hit.span.start] + hit.suggestion + text[hit.span.end :] == mended


def test_a_day_before_a_name_is_no_part_of_another():
    finder = NameFinder((Term("Montenegro", kind=TermKind.PLACE),), "ko")
    assert _wrong(finder, "On Monday Uniqlo opened.") == []
    assert _wrong(finder, "Ships left Monte Nekro.") == [("Monte Nekro", "Montenegro")]


def test_a_given_name_behind_the_family_of_another_is_that_of_another():
    terms = (Term("Dong Jun", kind=TermKind.PERSON), Term("United Nations", accepted=("UN",)), *TERMS)
    for language in ("ru", "ko", "zh"):
        finder = NameFinder(terms, language)
        text = "Han Dong-hoon, Moon Dong-jun and Kim Yeon-koung met."
        assert _wrong(finder, text) == []
        assert _right(finder, "Minister Dong-jun spoke.") == [("Dong-jun", "Dong Jun")]
        # Nor is a part of a given name an abbreviation, but in capitals it is.
        assert _wrong(finder, "Kim Jeong-un spoke.") == [("Jeong-un", "Jong Un")]
        assert _wrong(finder, "Kim Jeong Un spoke.") == [("Jeong", "Jong")]
        assert _right(finder, "The UN spoke to Kim Jong Un.") == [
            ("UN", "United Nations"),
            ("Kim Jong Un", "Kim Jong Un"),
        ]


@pytest.mark.parametrize(
    ("text", "found", "suggestion"),
    [
        ("Shells fell on Zaporiza.", "Zaporiza", "Zaporizhzhia"),
        ("a pro-Zaporiza mood", "Zaporiza", "Zaporizhzhia"),
        ("the Liman-based brigade", "Liman", "Lyman"),
        ("Yevgeny Prigozin denied it.", "Prigozin", "Prigozhin"),
        ("Jevgeni Prigozin denied it.", "Jevgeni Prigozin", "Yevgeny Prigozhin"),
        ("the siege of Zaporizh Zhia", "Zaporizh Zhia", "Zaporizhzhia"),
        ("Prigozin's men left.", "Prigozin", "Prigozhin"),
        ("PRIGOZIN'S MEN LEFT", "PRIGOZIN", "PRIGOZHIN"),
        ("the two Prigozins", "Prigozins", "Prigozhins"),
        ("the singer Alla Fughacheva", "Fughacheva", "Pugacheva"),
        ("ALLA FUGHACHEVA'S SONG", "FUGHACHEVA", "PUGACHEVA"),
        ("leader Xi Jin Ping spoke", "Xi Jin Ping", "Xi Jinping"),
        ("the special military action went on", "special military action", "special military operation"),
        ("President Futin spoke", "Futin", "Putin"),
        ("Vladimir Futin spoke", "Futin", "Putin"),
        ("They took the town of Lehman.", "Lehman", "Lyman"),
    ],
)
def test_wrong_spellings_are_found_and_mended_in_their_inflection(finder, text, found, suggestion):
    assert _wrong(finder, text) == [(found, suggestion)]


@pytest.mark.parametrize(
    "text",
    [
        "A layman met Lehman Brothers and Richard Lehman.",
        "George saw a crime in Iraq; Korean Australia welcomed Pinsk.",
        "Kim Jong Il ruled before. Putina lives in Pskov.",
        "Boris Prigozin is somebody else.",
        "The Weatherall City council and the Bank of Jordan met.",
        "YouTube, NATO and UNESCO agreed.",
        "People in Georgia, Crimea, Minsk and Austria voted.",
        "Austrian, Georgian, Iranian and Korean guests came.",
    ],
)
def test_innocent_neighbours_are_left_alone(finder, text):
    assert _wrong(finder, text) == []


@pytest.mark.parametrize(
    ("term", "kind", "text"),
    [
        ("Lyman", TermKind.PLACE, "A layman said that Lehman Brothers failed."),
        ("Georgia", TermKind.PLACE, "George said that Georgians and George's men came from Georgia."),
        ("Crimea", TermKind.PLACE, "Crime fell in Crimea, and crimes were solved."),
        ("Iran", TermKind.PLACE, "Iraq, Iraqis, Iran and Iranians."),
        ("Korea", TermKind.PLACE, "Korean and Koreans of Korea."),
        ("Dmitry Peskov", TermKind.PERSON, "In Pskov spokesman Peskov spoke."),
        ("Pskov", TermKind.PLACE, "In Pskov spokesman Peskov spoke."),
        ("Kim Jong Un", TermKind.PERSON, "Kim Jong Il, Kim Jong-il and Kim Jong Nam came before Kim Jong Un."),
        ("Minsk", TermKind.PLACE, "From Pinsk they drove to Minsk."),
        ("Austria", TermKind.PLACE, "Australia and Australians, not Austria and Austrians."),
        ("Slovakia", TermKind.PLACE, "Slovenia and Slovenes, not Slovakia and Slovaks."),
        ("Delcy Rodriguez", TermKind.PERSON, "Eduardo Rodriguez Veltze spoke, and Rodriguez Veltze left."),
    ],
)
def test_neighbours_are_left_alone_whatever_the_language(term, kind, text):
    for language in ("ko", "ja", "zh", "ru", "uk", "ar", "he", None):
        assert _wrong(NameFinder((Term(term, kind=kind),), language), text) == [], language


def test_the_town_beside_the_bank(finder):
    text = "Lehman Brothers failed in New York. Troops fought in Lehman."
    assert [hit.span.start for hit in finder.find(text) if hit.suggestion] == [text.rindex("Lehman")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On Friday Prigozin left.", "Prigozin"),
        ("In Paris Prigozin left.", "Prigozin"),
        ("Banker Prigozin left.", "Prigozin"),
        ("Y. Prigozin left.", "Prigozin"),
        ("Prigozin Yevgeny left.", "Prigozin"),
        ("Boris Prigozin left.", ""),
        ("K. Prigozin left.", ""),
        ("Wagner Prigozin left.", ""),
    ],
)
def test_days_cities_roles_and_initials_before_a_name_are_no_other_first_names(finder, text, found):
    assert "".join(said for said, _ in _wrong(finder, text)) == found


def test_the_first_name_before_a_particle_counts():
    finder = NameFinder((Term("Bashar al-Assad", kind=TermKind.PERSON),), "ar")
    assert _wrong(finder, "Then Bashar al-Asad spoke.") == [("al-Asad", "al-Assad")]
    assert _wrong(finder, "Then Kamal al-Asad spoke.") == []
    assert _right(finder, "Bashar al-Assad spoke.") == [("Bashar al-Assad", "Bashar al-Assad")]


def test_a_rare_name_needs_something_that_speaks_for_it():
    more = (Term("Angela Merkel", kind=TermKind.PERSON), Term("Bosch", kind=TermKind.ORGANIZATION))
    # Among few names nearly all that is near is sure.
    many = tuple(Term(f"{one}{two}{three}ltovic") for one in "BDGKPTVZ" for two in "aeiou" for three in "bdgkptvz")
    finder = NameFinder((*TERMS, *more, *many), "ja")
    assert _wrong(finder, "The Merkle tree is old.") == []
    assert _wrong(finder, "Then Chancellor Merkle left.") == [("Merkle", "Merkel")]
    assert _wrong(finder, "The Boche family makes tiles.") == []


def test_few_capitals_beside_small_letters_are_an_abbreviation_unless_something_speaks_for_a_name():
    finder = NameFinder((*TERMS, Term("Shehbaz Sharif", kind=TermKind.PERSON)), "ko")
    assert _wrong(finder, "The SARIF format is read by the editor.") == []
    assert _wrong(finder, "Then President SARIF left.") == [("SARIF", "SHARIF")]
    assert _wrong(finder, "SARIF LEAVES TODAY") == [("SARIF", "SHARIF")]
    assert _wrong(finder, "The PRIGOZIN affair is over.") == [("PRIGOZIN", "PRIGOZHIN")]


def test_of_two_kinds_the_surroundings_choose():
    terms = (Term("Qassem Soleimani", kind=TermKind.PERSON), Term("Sulaymaniyah", kind=TermKind.PLACE))
    finder = NameFinder(terms, "ar")
    assert _wrong(finder, "A Suleimaniya-based radio.") == [("Suleimaniya", "Sulaymaniyah")]
    assert _wrong(finder, "General Suleimani spoke.") == [("Suleimani", "Soleimani")]


def test_a_short_name_in_two_pieces_needs_a_place_around_it():
    finder = NameFinder((Term("Kinmen", kind=TermKind.PLACE),), "zh")
    assert _wrong(finder, "Boats crossed to Kin Men.") == [("Kin Men", "Kinmen")]
    assert _wrong(finder, "Then Kin Men waited.") == []


def test_one_name_of_a_plural_and_a_name_that_ends_in_a_hiss():
    finder = NameFinder((Term("Carlos Alcaraz", kind=TermKind.PERSON),), "ja")
    assert _wrong(finder, "Then Alcaras won.") == [("Alcaras", "Alcaraz")]


def test_a_city_of_no_list_of_words_is_the_same_city():
    finder = NameFinder((Term("Feodosia", kind=TermKind.PLACE),), "uk")
    assert _wrong(finder, "Divers came to Feodosiya.") == [("Feodosiya", "Feodosia")]


def test_half_of_a_name_with_a_number_is_a_word():
    assert _wrong(NameFinder((Term("Leopard 2"),), None), "Marta Lepard sang.") == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Putin's spokesman Peskov", [("Putin", "Vladimir Putin"), ("Peskov", "Dmitry Peskov")]),
        ("KIM JONG-UN in Minsk", [("KIM JONG-UN", "Kim Jong Un"), ("Minsk", "Minsk")]),
        ("the Donetsk People's Republic", [("Donetsk People's Republic", "Donetsk People's Republic")]),
        ("the Bank of Japan", [("Bank of Japan", "Bank of Japan")]),
        ("a special military operation", [("special military operation", "special military operation")]),
        ("Igor Putin is a cousin.", []),
    ],
)
def test_right_forms_are_found_too(finder, text, right):
    assert _right(finder, text) == right


def test_a_wrong_form_that_is_a_name_counts_for_less_without_a_place_around_it(finder):
    (near_place,) = finder.find("Troops fought in Lehman.")
    (alone,) = finder.find("Lehman surprised them.")
    assert alone.score < near_place.score


def test_a_surname_of_two_people_stands_for_neither():
    finder = NameFinder((Term("Boris Johnson", kind=TermKind.PERSON), Term("Ron Johnson", kind=TermKind.PERSON)), None)
    assert finder.find("Johnson spoke.") == ()


def test_case_rule_and_retired_terms():
    exact = NameFinder((Term("Who", case=CaseRule.EXACT), Term("Lviv", status=TermStatus.RETIRED)), None)
    assert [hit.term.canonical for hit in exact.find("Who and WHo in Lviv")] == ["Who"]


def test_evidence_says_why(finder):
    (hit,) = finder.find("Shells fell on Zaporiza.")
    assert hit.evidence["glossary entry"] == "Zaporizhzhia"
    assert hit.evidence["how it can happen"].startswith("through Korean, zh")


def test_a_listed_form_of_other_words_is_not_explained_by_sound():
    terms = [Term("Harbour Republic", wrong=("Harbour Autonomous Republic",)), Term("Moldova", wrong=("Bessarabia",))]
    for text in ("The Harbour Autonomous Republic voted.", "Talks in Bessarabia went on."):
        (hit,) = NameFinder(terms, "ko").find(text)
        assert hit.status is FormStatus.WRONG_FORM
        assert "how it can happen" not in hit.evidence


def test_hits_are_in_order_and_apart(finder):
    text = "Xi Jin Ping, Kim Jong-un and Vladimir Futin; a special military action near Lyman and Liman." * 3
    spans = [hit.span for hit in finder.find(text)]
    assert all(one.end <= other.start for one, other in pairwise(spans))


def test_an_empty_glossary_finds_nothing():
    assert NameFinder((), "ko").find("Putin in Minsk") == ()


def test_threads_get_the_same_answer(finder):
    texts = [f"Prigozin and Zaporiza, Lyman, Name{number}" for number in range(40)]
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(NameFinder(TERMS, "ko").find, texts))
    assert answers == [finder.find(text) for text in texts]


def test_frequencies_are_loaded_only_when_something_is_near():
    code = (
        "import sys; from qa_tool.domain.term import Term; from qa_tool.names.finder import NameFinder;"
        "NameFinder((Term('Zaporizhzhia'),), 'ko').find('The Monday meeting in Zaporizhzhia was long.');"
        "sys.exit('wordfreq' in sys.modules)"
    )
    assert run([sys.executable, "-c", code], check=False).returncode == 0
