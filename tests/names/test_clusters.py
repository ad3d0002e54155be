import pytest

from qa_tool.names.clusters import clusters


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("Lehman", "Liman", "ko"),
        ("Zaluzhny", "Zaluzhnyi", "ko"),
        ("Kuze", "Kuse", "ja"),
        ("Prigozhin", "Prigozin", None),
        ("Fughacheva", "Pugacheva", "ko"),
        ("Brelkmann", "Brelkman", "ko"),
        ("Talvaraz", "Talvaras", "ru"),
    ],
)
def test_spellings_of_one_name_come_together(one, other, language):
    (cluster,) = clusters({one: 2, other: 1}, language)
    assert cluster.preferred == one
    assert dict(cluster.forms) == {one: 2, other: 1}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Putin", "Putina"),
        ("Weiser", "Wiesel"),
        ("Peskov", "Pskov"),
        ("Korea", "Korean"),
        ("Iran", "Iraq"),
        ("Minsk", "Pinsk"),
        ("Johnson", "Johnston"),
        ("Dresden", "Dresdens"),
        ("Kim", "Kin"),
    ],
)
@pytest.mark.parametrize("language", ["ko", "ja", None])
def test_different_names_stay_apart(one, other, language):
    assert clusters({one: 2, other: 1}, language) == ()


def test_different_first_names_make_different_people():
    firsts = {"Zaluzhny": frozenset({"valerii"}), "Zaluzhnyi": frozenset({"petro"})}
    assert clusters({"Zaluzhny": 2, "Zaluzhnyi": 1}, "ko", firsts) == ()


def test_first_names_that_are_alike_too_do_not_part_a_person():
    forms, firsts = {"Holovchenko": 1, "Golovchenko": 1}, {"Holovchenko": frozenset({"serhiy"})}
    (found,) = clusters(forms, "uk", firsts | {"Golovchenko": frozenset({"sergey"})})
    assert found.preferred == "Holovchenko"
    assert clusters(forms, "uk", firsts | {"Golovchenko": frozenset({"viktor"})}) == ()


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("Kamchatka", "Kamchatsky", "ru"),
        ("Nanchang", "Nanchong", "zh"),
        ("Orlova", "Orlovskaya", "ru"),
    ],
)
def test_a_place_its_adjective_and_another_city_are_right(one, other, language):
    assert clusters({one: 2, other: 1}, language) == ()


def test_who_follows_another_name_is_no_city():
    assert clusters({"Mosul": 1, "Masul": 1}, "ar", {"Masul": frozenset({"ahmad"})}) == ()


def test_brothers_share_a_syllable_and_one_man_has_one_skeleton():
    def together(one, other, family, language):
        return clusters({one: 1, other: 1}, language, dict.fromkeys((one, other), frozenset({family})))

    assert together("Jianguo", "Jianjun", "wang", "zh") == ()
    assert together("Min-seo", "Min-seok", "kim", "ko") == ()
    assert together("Tae-gyeong", "Tae-kyung", "seo", "ko")
    assert together("Qingsheng", "Chingsheng", "zhao", "zh")


def test_no_forms_no_clusters():
    assert clusters({}, "ko") == ()


def test_a_name_that_is_known_is_preferred_however_rare():
    forms = {"Zalushny": 5, "Zalushnyi": 1}
    (found,) = clusters(forms, "ko")
    assert found.preferred == "Zalushny"
    (found,) = clusters(forms, "ko", is_known=lambda name: name == "Zalushnyi")
    assert found.preferred == "Zalushnyi"


def test_of_two_as_common_the_one_of_a_full_name_is_preferred_then_the_first():
    forms = {"Stetsishin": 1, "Stetsyshyn": 1}
    assert clusters(forms, "uk")[0].preferred == "Stetsishin"
    assert clusters(dict(reversed(forms.items())), "uk")[0].preferred == "Stetsyshyn"
    halyna = {"Stetsyshyn": frozenset({"halyna"})}
    assert clusters(forms, "uk", halyna)[0].preferred == "Stetsyshyn"
