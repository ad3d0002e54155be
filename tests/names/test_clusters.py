from collections import Counter

import pytest

from qa_tool.names.clusters import clusters
from qa_tool.names.compared import Spellings


def found(counts, language, firsts=None, lasts=None, **more):
    return clusters(Spellings(Counter(counts), firsts or {}, lasts or {}), language, **more)


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
        ("Tae-young", "Tae-yeong", "ko"),
        ("Orikhiv-based", "Orihiv-based", "ko"),
    ],
)
def test_spellings_of_one_name_come_together(one, other, language):
    (cluster,) = found({one: 2, other: 1}, language)
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
        ("ICBM", "IRBM"),
        ("ICBMs", "IRBMs"),
        ("WLANs", "LANs"),
    ],
)
@pytest.mark.parametrize("language", ["ko", "ja", None])
def test_different_names_stay_apart(one, other, language):
    assert found({one: 2, other: 1}, language) == ()


def test_different_first_names_make_different_people():
    firsts = {"Zaluzhny": frozenset({"valerii"}), "Zaluzhnyi": frozenset({"petro"})}
    assert found({"Zaluzhny": 2, "Zaluzhnyi": 1}, "ko", firsts) == ()


def test_a_name_and_the_surname_behind_it_are_two():
    forms = {"Talvarez": 1, "Talvares": 2}
    assert found(forms, "ru")
    assert found(forms, "ru", {"Talvares": frozenset({"talvarez"})}) == ()


def test_first_names_that_are_alike_too_do_not_part_a_person():
    forms, firsts = {"Holovchenko": 1, "Golovchenko": 1}, {"Holovchenko": frozenset({"serhiy"})}
    (cluster,) = found(forms, "uk", firsts | {"Golovchenko": frozenset({"sergey"})})
    assert cluster.preferred == "Holovchenko"
    assert found(forms, "uk", firsts | {"Golovchenko": frozenset({"viktor"})}) == ()


def test_first_names_of_two_people_are_two_names():
    forms = {"Sanae": 2, "Sana": 1}
    (cluster,) = found(forms, "ko", lasts={"Sanae": frozenset({"takaichi"})})
    assert cluster.preferred == "Sanae"
    assert found(forms, "ko", lasts={"Sanae": frozenset({"takaichi"}), "Sana": frozenset({"marin"})}) == ()
    alike = {"Brelkmann": frozenset({"holovchenko"}), "Brelkman": frozenset({"golovchenko"})}
    assert found({"Brelkmann": 2, "Brelkman": 1}, "ko", lasts=alike)
    behind_a_place = {"Orikhivske": frozenset({"district"}), "Orihivske": frozenset({"school"})}
    assert found({"Orikhivske": 2, "Orihivske": 1}, "uk", lasts=behind_a_place)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("Kamchatka", "Kamchatsky", "ru"),
        ("Nanchang", "Nanchong", "zh"),
        ("Orlova", "Orlovskaya", "ru"),
        ("Kiko", "Kako", "ja"),
        ("Se-young", "Seong", "ru"),
        ("Seong-woong", "Seung-lok", "ko"),
        ("Chien-ming", "Chieh-chin", "ko"),
        ("Shanghai-based", "Shenzhen-based", "ko"),
        ("Twenty-fifth", "Twenty-third", "ko"),
        ("Islamophobe", "Islamophobia", "ko"),
        ("Wahhabis", "Wahhabism", "ar"),
        ("Wahhabists", "Wahhabism", "ar"),
        ("SCIF", "Schiff", "ko"),
    ],
)
def test_what_is_alike_and_another_name_is_right(one, other, language):
    assert found({one: 2, other: 1}, language) == ()


def test_who_follows_another_name_is_no_city():
    assert found({"Mosul": 1, "Masul": 1}, "ar", {"Masul": frozenset({"ahmad"})}) == ()


def test_brothers_share_a_syllable_and_one_man_has_one_skeleton():
    def together(one, other, family, language):
        return found({one: 1, other: 1}, language, dict.fromkeys((one, other), frozenset({family})))

    assert together("Jianguo", "Jianjun", "wang", "zh") == ()
    assert together("Min-seo", "Min-seok", "kim", "ko") == ()
    assert together("Tae-gyeong", "Tae-kyung", "seo", "ko")
    assert together("Qingsheng", "Chingsheng", "zhao", "zh")


def test_no_forms_no_clusters():
    assert found({}, "ko") == ()


def test_a_name_that_is_known_is_preferred_however_rare():
    forms = {"Zalushny": 5, "Zalushnyi": 1}
    (cluster,) = found(forms, "ko")
    assert cluster.preferred == "Zalushny"
    (cluster,) = found(forms, "ko", is_known=lambda name: name == "Zalushnyi")
    assert cluster.preferred == "Zalushnyi"


def test_of_two_as_common_the_one_of_a_full_name_is_preferred_then_the_first():
    forms = {"Stetsishin": 1, "Stetsyshyn": 1}
    assert found(forms, "uk")[0].preferred == "Stetsishin"
    assert found(dict(reversed(forms.items())), "uk")[0].preferred == "Stetsyshyn"
    halyna = {"Stetsyshyn": frozenset({"halyna"})}
    assert found(forms, "uk", halyna)[0].preferred == "Stetsyshyn"


def test_the_case_of_a_name_is_no_other_name_where_names_have_cases():
    forms = {"Talvarez": 2, "Talvarezom": 1}
    (cluster,) = found(forms, "ru")
    assert cluster.preferred == "Talvarez"
    assert found(forms, "ko") == ()
    assert found({"Gabriel": 1, "Gabriela": 1, "Putin": 1, "Putina": 1}, "ru") == ()
