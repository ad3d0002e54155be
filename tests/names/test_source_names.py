import pytest

from qa_tool.names.source_names import source_names


def near(text, language, word, before=""):
    names = source_names(text, language)
    assert names is not None
    found = names.near(word, before)
    return (found.form, found.reading) if found else None


def test_a_word_that_is_the_reading_of_a_stretch_stands_in_the_source():
    names = source_names("市长陈明刚和曾强为大桥揭幕。", "zh")
    assert names.has("minggang")
    assert names.has("chenminggang")
    assert names.has("zengqiang")
    assert not names.has("mingang")


def test_a_given_name_is_looked_for_behind_its_family_name():
    text = "陈明刚和林亮港。"
    assert near(text, "zh", "minggong", "chen") == ("明刚", "minggang")
    assert near(text, "zh", "minggong", "zhao") == ("明刚", "minggang")
    assert near(text, "zh", "mengfeng", "chen") == ("明刚", "minggang")
    assert near(text, "zh", "mengfeng", "zhao") is None


def test_foreign_names_between_points_are_not_compared():
    assert near("记者法里巴·阿德哈说。", "zh", "fariba") is None
    assert near("记者法里巴说。", "zh", "fariba") is not None


def test_what_writes_only_the_sound_of_a_name_makes_less_sure():
    names = source_names("记者在图班达克镇和林梅芳说。", "zh")
    assert names.near("tubandak", "").confidence < 0.5 < names.near("maifang", "lin").confidence


def test_cases_of_russian_names_are_brought_back_to_the_first():
    text = "Мост открыли вместе с Братухинским."
    assert source_names(text, "ru").has("bratukhinsky")
    assert near(text, "ru", "bratuhinsky") == ("Братухинским", "bratukhinsky")


def test_a_capital_at_the_start_of_a_sentence_makes_no_name():
    assert near("Братухинский.", "ru", "bratuhinsky") is None


def test_names_that_do_not_end_like_slavic_ones_are_not_compared():
    assert near("Приехал канцлер Шаубахер.", "ru", "shaubaher") is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("프리고진이 떠났다.", "ko"),
        ("プリゴジン氏は去った。", "ja"),
        ("小野氏は去った。", "zh"),
        ("غادر بوتين.", "ar"),
        ("Der Kanzler ging.", "de"),
        ("", "zh"),
        ("123", None),
    ],
)
def test_other_scripts_say_nothing(text, language):
    assert source_names(text, language) is None


def test_bulgarian_names_read_by_their_own_law_and_those_of_other_slavs_pass():
    text = "Министърът Щърбов говори с Количков, Гурев и Копилов."
    names = source_names(text, "bg")
    for right in ("shtarbov", "shturbov", "kolichkov", "guryev", "gurev", "kopylov"):
        assert names.has(right), right
    assert not names.has("korichkov")
    assert near(text, "bg", "korichkov") == ("Количков", "kolichkov")
    assert near(text, "bg", "shtalbov") == ("Щърбов", "shtarbov")
