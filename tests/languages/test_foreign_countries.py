import pytest

from qa_tool.languages.foreign_countries import foreign_countries, kin


@pytest.mark.parametrize(
    ("language", "text", "codes"),
    [
        ("ko", "러시아 정부와 독일 총리", {"RU", "DE"}),
        ("ja", "米英首脳がパリで会談した", {"US", "GB", "FR"}),
        ("zh", "中美两国", {"CN", "US"}),
        ("zh-TW", "法國與德國", {"FR", "DE"}),
        ("ru", "Немецкие и польские власти, в Саудовской Аравии", {"DE", "PL", "SA"}),
        ("ru", "Глава РПЦ летит в Монако и Марокко", {"RU", "MC", "MA"}),
        ("ru", "Монахи живут в монастыре", set()),
        ("uk", "німецькі та польські, у Південній Кореї", {"DE", "PL", "KP", "KR"}),
        ("de", "Die französische Regierung und Griechenlands Premier, Südafrika", {"FR", "GR", "ZA"}),
        ("ar", "الحكومة الفرنسية والروسية", {"FR", "RU"}),
        ("ar", "وقع الاتفاق", set()),
        ("he", "ממשלת צרפת", {"FR"}),
        ("es", "el gobierno francés de Estados Unidos", {"FR", "US"}),
        ("pl", "we Francji", {"FR"}),
    ],
)
def test_finds_names_people_signs_and_cities(language, text, codes):
    assert foreign_countries(language).find(text) >= codes
    if not codes:
        assert foreign_countries(language).find(text) == set()


def test_names_alone_are_surer_than_signs():
    zh = foreign_countries("zh")
    assert zh.find_named("美国与日方") == {"US"}
    assert zh.find("美国与日方") == {"US", "JP"}


def test_kin_are_countries_meant_by_one_name():
    assert kin("KR") == {"KR", "KP"}
    assert "GB" in kin("GB-SCT")
    assert kin("FR") == {"FR"}


def test_a_language_without_names_is_not_known():
    assert foreign_countries("xx") is None
    assert foreign_countries(None) is None
