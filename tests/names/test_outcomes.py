import pytest

from qa_tool.names.outcomes import outcomes


@pytest.mark.parametrize("language", ["ko", "ja", "zh", "ru", "uk", "ar", "he", None])
def test_a_name_comes_back_in_several_ways(language):
    found = outcomes("Yevgeny Prigozhin", language)
    assert 3 <= len(found) <= 6
    assert len(set(found)) == len(found)
    assert all(one.startswith("Yevgeny ") and one != "Yevgeny Prigozhin" for one in found)


def test_each_language_has_its_own_ways():
    assert "Pedorov" in outcomes("Fedorov", "ko", 12)
    assert "Brigozin" in outcomes("Prigozin", "ar", 12)
    assert len({outcomes("Fedorov", language) for language in ("ko", "ja", "zh", "ru", "ar")}) == 5


def test_the_likeliest_come_first_and_no_more_than_asked_for():
    assert outcomes("Zaporizhzhia", "ru", 3) == outcomes("Zaporizhzhia", "ru", 6)[:3]


@pytest.mark.parametrize("name", ["", "Xi", "Li Na", "習近平"])
def test_what_is_too_short_or_of_another_script_has_none(name):
    assert outcomes(name, "zh") == ()


def test_what_is_a_capital_or_a_word_is_not_promised():
    assert "Lima" not in outcomes("Lyman", "ko", 12)
    assert "Liman" in outcomes("Lyman", "ko", 12)


def test_what_a_source_form_reads_as_comes_first():
    sources = {"ko": ("예브게니 프리고진",), "ru": ("Пригожин",)}
    found = outcomes("Yevgeny Prigozhin", "ko", 8, sources)
    assert found[0] == "Yevgeny Peurigojin"
    assert set(outcomes("Yevgeny Prigozhin", "ko", 4)) <= set(found)
    assert outcomes("Yevgeny Prigozhin", "ja", 8, sources) == outcomes("Yevgeny Prigozhin", "ja", 8)
