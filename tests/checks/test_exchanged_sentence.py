import pytest
from trying import flags

CHECK = "exchanged-sentence"
BEFORE, AFTER = "The bridge opened early in the morning.", "The weather was fine all day long."
RIGHT = "Lawyers in Kyiv met 45 farmers at the airport."
WRONG = "Tennis players from Sweden won 16 games this summer."
SOURCE = {
    "ja": ("橋は早朝に開通した。", "キーウの弁護士は空港で農家45人と会った。", "一日中良い天気だった。"),
    "ko": (
        "다리는 이른 아침에 개통됐다.",
        "키이우의 변호사들은 공항에서 농민 45명을 만났다.",
        "하루 종일 날씨가 좋았다.",
    ),
    "ru": (
        "Мост открылся ранним утром.",
        "Киевские адвокаты встретили в аэропорту 45 фермеров.",
        "Погода весь день стояла хорошая.",
    ),
    "uk": (
        "Міст відкрили рано-вранці.",
        "Київські адвокати зустріли в аеропорту 45 фермерів.",
        "Погода весь день була гарна.",
    ),
    "zh": ("大桥清晨通车。", "基辅的律师们在机场会见了四十五名农民朋友。", "全天天气都很好，人人高兴。"),
    "ar": ("افتتح الجسر في الصباح الباكر.", "التقى محامون في كييف 45 مزارعا في المطار.", "كان الطقس جميلا طوال اليوم."),
}


@pytest.mark.parametrize("language", SOURCE)
def test_another_sentence(language):
    source = "\n".join(SOURCE[language])
    assert flags(CHECK, f"{BEFORE}\n{WRONG}\n{AFTER}", language, source) == [WRONG]
    assert flags(CHECK, f"{BEFORE}\n{RIGHT}\n{AFTER}", language, source) == []


@pytest.mark.parametrize(
    "english",
    [
        "Lawyers met some people.",
        "Tennis players from Sweden came, and so did 45 others.",
        "Tennis players from Sweden won in Kyiv this summer.",
        "Somebody else from somewhere met other people.",
    ],
)
def test_what_shares_anything_or_says_too_little_is_left_alone(english):
    assert flags(CHECK, f"{BEFORE}\n{english}\n{AFTER}", "ko", "\n".join(SOURCE["ko"])) == []


def test_sentences_in_another_order_are_fine():
    text = f"{RIGHT}\n{BEFORE}\n{AFTER}"
    assert flags(CHECK, text, "ko", "\n".join(SOURCE["ko"])) == []


def test_names_tell_by_their_sound():
    source = (
        "Мост открылся ранним утром.\nВратарь Макферсон отбил мяч в самом начале матча на глазах у всех.\n"
        "Погода весь день стояла хорошая.\nВечером полузащитник Ванденберг поблагодарил тренера Брекенриджа."
    )
    first = "The goalkeeper McPherson stopped a ball in front of all the others."
    last = "Then midfielder Vandenberg thanked coach Breckenridge for 15 good games."
    assert flags(CHECK, f"{BEFORE}\n{last}\n{AFTER}\n{first}", "ru", source) == [last]
    assert flags(CHECK, f"{BEFORE}\n{first}\n{AFTER}\n{last}", "ru", source) == []
