import pytest

from qa_tool.languages.sounds import sounds_here, sounds_there


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("ru", "Фицджеральд Макферсон Ванденберг Бердымухамедов"),
        ("uk", "Фіцджеральдом Макферсона Ванденбергу Бердимухамедов"),
        ("ko", "피츠제럴드는 맥퍼슨과 밴던버그가 베르디무함메도프"),
        ("ja", "フィッツジェラルドとマクファーソンはヴァンデンバーグに、ベルディムハメドフ"),
        ("ar", "وفيتزجيرالد ماكفرسون بفاندنبرغ بيردي محمدوف بيرديمحمدوف"),
        ("he", "לפיצג'רלד ומקפרסון בנדנברג ברדימוחמדוב"),
    ],
)
def test_names_sound_alike_whatever_they_are_written_in(language, names):
    there = sounds_there(names, language)
    for name in ("Fitzgerald", "McPherson", "Vandenberg", "Berdymukhamedov"):
        assert sounds_here(name) & there, name


def test_only_names_are_heard_in_english():
    assert sounds_here("the lighthouse keeper, Lee, met no friends") == frozenset()
    assert sounds_here("He met Harrison's neighbours") == sounds_here("Harrison")


def test_other_names_sound_otherwise():
    assert not sounds_here("Harrison and Petersen") & sounds_there("Капитан Иванов поздравил Кириленко", "ru")
