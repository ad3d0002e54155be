import pytest

from qa_tool.names.source_forms import nearness, source_form

KOREAN = '얀 스트룀스타드 최고경영자는 "인도받을 것"이라고 말했다. 벤토스의 대변인 유리 갈첸코와 김민수 씨는 부인했다.'
RUSSIAN = "Губернатор Аркадий Белозёров встретил министра Юлию Щербакову в Заречье."


@pytest.mark.parametrize(
    ("name", "source", "language", "form"),
    [
        ("Jan Stromstad", KOREAN, "ko", "얀 스트룀스타드"),
        ("Yuri Galchenko", KOREAN, "ko", "유리 갈첸코"),
        ("Galcheko", KOREAN, "ko", "갈첸코"),
        ("Ventos", KOREAN, "ko", "벤토스"),
        ("Kim Min-su", KOREAN, "ko", "김민수"),
        ("Arkady Belozerov", RUSSIAN, "ru", "Аркадий Белозёров"),
        ("Yulia Sherbakova", RUSSIAN, "ru", "Юлия Щербакова"),
        ("Zarechye", RUSSIAN, "ru", "Заречье"),
        ("Lin Qiming", "市长林启明表示，苏婉婷没有出席。", "zh", "林启明"),
        ("Su Wanting", "市长林启明表示，苏婉婷没有出席。", "zh", "苏婉婷"),
        ("Volodymyr Zelensky", "ウォロディミル・ゼレンスキー大統領は述べた。", "ja", "ウォロディミル・ゼレンスキー"),
        ("Zerensky", "ウォロディミル・ゼレンスキー大統領は述べた。", "ja", "ゼレンスキー"),
        ("London", KOREAN, "ko", ""),
        ("Brelka", RUSSIAN, "ru", ""),
        ("Galchenko", "", "ko", ""),
        ("X", KOREAN, "ko", ""),
    ],
)
def test_the_source_form_of_a_name(name, source, language, form):
    assert source_form(name, source, language) == form


def test_of_two_spellings_one_is_nearer_to_the_source():
    assert nearness("Yuri Galchenko", KOREAN, "ko") > nearness("Yuri Galcheko", KOREAN, "ko") > 0
    assert nearness("Yuri Galchenko", "", "ko") == 0
