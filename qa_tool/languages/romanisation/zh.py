"""Chinese characters in Latin letters.

Usual: Hanyu Pinyin without tones (ISO 7098), ü as u, v or yu; the commonest reading of each character comes from
anyascii, and the others that stand in names (曾 Zeng, 单 Shan, 重 Chong) from the table below: readings that
dictionaries give, gathered by hand. Some names are written against the rule, to tell them apart (陕西 Shaanxi).
Others: Wade and Giles without apostrophes, as Taiwan writes names.

Names that are not Chinese (Tibetan, Uyghur, Mongolian, foreign) are written by their sound, with characters of the
tables of Xinhua (世界人名翻译大辞典) and of 少数民族语地名汉语拼音字母音译转写法; what those read as is nobody's name.
"""

from __future__ import annotations

import re
from functools import lru_cache

from qa_tool.languages.romanisation.spelling import Piece, spelled

_MOST = 32
_SECOND: dict[str, Piece] = {
    "吕": ("lv",), "呂": ("lv",), "绿": ("lv",), "綠": ("lv",), "律": ("lv",), "旅": ("lv",), "女": ("nv",),
    "曾": ("zeng",), "单": ("shan",), "單": ("shan",), "仇": ("qiu",), "解": ("xie",), "查": ("zha",), "朴": ("piao",),
    "重": ("chong", "zhong"), "长": ("chang", "zhang"), "長": ("chang", "zhang"), "乐": ("le", "yue"),
    "樂": ("le", "yue"), "区": ("ou",), "盖": ("ge",), "覃": ("qin", "tan"), "翟": ("zhai", "di"), "行": ("hang",),
    "都": ("du",), "朝": ("chao", "zhao"), "厦": ("xia",), "廈": ("xia",), "蔚": ("yu",), "六": ("lu",),
    "莘": ("xin", "shen"), "番": ("pan",), "大": ("dai",), "石": ("dan",), "会": ("kuai",), "會": ("kuai",),
    "参": ("shen", "can"), "藏": ("zang", "cang"), "传": ("zhuan", "chuan"), "傳": ("zhuan", "chuan"),
    "还": ("huan",), "還": ("huan",), "佛": ("fu",), "车": ("ju",), "車": ("ju",), "宿": ("xiu",),
    "沈": ("chen", "shen"), "薄": ("bo",), "缪": ("miao", "mou"), "繆": ("miao", "mou"), "贾": ("gu",), "賈": ("gu",),
    "柏": ("bo", "bai"),
    "强": ("jiang",), "強": ("jiang",), "澄": ("deng",), "晟": ("cheng", "sheng"), "茜": ("xi", "qian"),
    "娜": ("nuo", "na"), "琢": ("zuo",), "卜": ("bu", "bo"), "任": ("ren",), "纪": ("ji",), "华": ("hua",),
    "召": ("shao",), "种": ("chong",), "折": ("she",), "盛": ("cheng", "sheng"), "尉": ("yu", "wei"), "万": ("mo",),
    "俞": ("yu", "shu"), "宁": ("ning",), "哈": ("ha",), "员": ("yun", "yuan"), "洗": ("xian",), "祭": ("zhai",),
    "谌": ("chen", "shen"), "隗": ("wei", "kui"), "句": ("gou",), "能": ("nai",), "牟": ("mu", "mou"), "邢": ("xing",),
    "教": ("jiao",), "那": ("na", "nuo"), "阿": ("a", "e"), "率": ("lv", "shuai"), "调": ("diao", "tiao"),
    "了": ("liao", "le"), "便": ("bian", "pian"), "降": ("xiang", "jiang"), "切": ("qie",), "地": ("di", "de"),
    "的": ("di", "de"), "得": ("de", "dei"), "和": ("he", "huo"), "给": ("ji", "gei"), "角": ("jue", "jiao"),
    "落": ("luo", "la"), "模": ("mo", "mu"), "泊": ("bo", "po"), "圈": ("quan", "juan"), "塞": ("sai", "se"),
    "色": ("se", "shai"), "食": ("shi", "si"), "什": ("shen", "shi"), "数": ("shu",), "说": ("shuo", "yue"),
    "弹": ("tan", "dan"), "提": ("ti", "di"), "校": ("jiao", "xiao"), "血": ("xue", "xie"), "药": ("yao",),
    "叶": ("ye", "xie"), "曲": ("qu",), "兴": ("xing",), "省": ("sheng", "xing"), "应": ("ying",), "余": ("yu",),
    "铅": ("yan", "qian"), "浚": ("xun", "jun"), "荥": ("xing", "ying"), "亳": ("bo",), "泌": ("bi", "mi"),
    "歙": ("she", "xi"), "蚌": ("beng", "bang"), "丽": ("li",), "尾": ("wei", "yi"), "穆": ("mu",), "予": ("yu",),
}  # fmt: skip
_AGAINST_THE_RULE = {"陕西": "shaanxi", "陝西": "shaanxi"}
_INITIALS = {"b": "p", "p": "p", "d": "t", "t": "t", "g": "k", "k": "k", "zh": "ch", "ch": "ch", "z": "ts", "c": "ts",
             "j": "ch", "q": "ch", "x": "hs", "r": "j"}  # fmt: skip
_FINALS = {
    "ian": "ien",
    "ie": "ieh",
    "ong": "ung",
    "iong": "iung",
    "ue": "ueh",
    "uo": "o",
    "e": "e",
    "v": "u",
    "ve": "ueh",
}
_PARTS = re.compile(r"(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)(.*)")
# Those of the tables that seldom stand in Chinese names and words, and what places are called by behind the sound.
_BY_SOUND = re.compile(
    "[阿埃艾安奥巴贝比博布达德迪蒂顿多恩尔爾弗夫福嘎盖戈格贡哈赫霍基吉加杰金喀卡凯科可克肯库拉莱兰勒里利列林卢鲁伦罗洛马瑪玛曼梅米莫姆穆纳娜乃南内尼涅努诺欧帕佩皮普齐恰切热萨塞桑沙什史斯"
    "丝松苏索塔泰坦特提图土托瓦旺韦维沃乌吾西希锡辛雅亚亞伊依因尤约扎则泽增赞珠卓兹次茨仓旦堆孜宗佐法本登丁甘冈岗班廷珀撒施瑟舍梭娃雷劳貝達納羅馬盧魯蘭萊維頓薩]{3,}"
    "[山河湖沟川镇乡县区市州盟旗路街村寺站峰]?"
)
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")


def usual(word: str) -> tuple[str, ...]:
    """Return what English newspapers write for the characters of `word`, family and given name joined."""
    letters = "".join(word.split()).replace("·", "")
    if not _HAN.fullmatch(letters):
        return ()
    against = tuple(said for written, said in _AGAINST_THE_RULE.items() if written == letters)
    return against + spelled((syllables(char) for char in letters), _MOST)


def others(word: str) -> tuple[str, ...]:
    """Return what other systems make of the characters of `word`."""
    letters = "".join(word.split()).replace("·", "")
    if not _HAN.fullmatch(letters):
        return ()
    return spelled((tuple(dict.fromkeys(map(wade_giles, syllables(char)))) for char in letters), _MOST)


@lru_cache(maxsize=16_384)
def syllables(char: str) -> tuple[str, ...]:
    """Return the readings of one character in Pinyin, the commonest first; nothing where it has none."""
    # 8 ms that an article without a Chinese source need not pay for.
    from anyascii import anyascii

    first = "".join(filter(str.isalpha, anyascii(char).lower()))
    readings = dict.fromkeys((first, *_SECOND.get(char, ())))
    # lü, nü: passports write yu, keyboards v.
    whole = [other for said in readings for other in _umlaut(said) if other]
    return tuple(dict.fromkeys(whole))


def is_written_by_sound(form: str) -> bool:
    """Say whether characters may write the sound of a name that is not Chinese: three or more, all of the tables."""
    return _BY_SOUND.fullmatch(form) is not None


def wade_giles(syllable: str) -> str:
    """Return a syllable of Pinyin as Wade and Giles write it, without marks."""
    found = _PARTS.fullmatch(syllable)
    if found is None:
        return syllable
    initial, final = found.groups()
    if initial in {"zh", "ch", "sh", "r"} and final == "i":
        return _INITIALS.get(initial, initial) + "ih"
    if initial in {"z", "c", "s"} and final == "i":
        return {"z": "tzu", "c": "tzu", "s": "ssu"}[initial]
    if initial in {"g", "k", "h", ""} and final in {"uo", "e"}:
        return _INITIALS.get(initial, initial) + ("uo" if final == "uo" else "o")
    if initial == "y":
        return {"yan": "yen", "ye": "yeh", "yi": "i", "yong": "yung", "you": "yu", "yue": "yueh"}.get(
            syllable, syllable
        )
    return _INITIALS.get(initial, initial) + _FINALS.get(final, final)


def _umlaut(syllable: str) -> tuple[str, ...]:
    if syllable in {"lv", "nv", "lve", "nve"}:
        return syllable.replace("v", "u"), syllable, syllable.replace("v", "yu")
    return (syllable,)
