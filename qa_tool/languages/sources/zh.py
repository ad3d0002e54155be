"""Chinese.

Country: 国内 (within the country), 我国 (our country) and 全国 (the whole country) come out as "China", "my
country" and "the whole country".

Stubs: reports open and close with marks that are no sentences: （完） "(Finish)", 资料图 "Data map", 图源
"Photo source", 记者 "Reporter", 编辑 "Editor"; 据悉 and 据了解 become "It is reported." or "It is understood.".

Sounds: foreign names go through syllables of Mandarin without l/r at the end of a syllable, v, th, or
voiced stops: pinyin b/p, d/t, g/k differ in breath only, x/sh/s and q/ch and zh/j fall together, r and
l change places, n and ng mix. Source: Xinhua's table of transcription (世界人名翻译大辞典) and Hanyu Pinyin (ISO
7098).
"""

from __future__ import annotations

from qa_tool.languages.language import SourceLanguage

LANGUAGE = SourceLanguage(
    code="zh",
    name="Chinese",
    own_country=("China", "People's Republic of China"),
    own_people=("Chinese",),
    own_places=("Beijing",),
    own_evidence=(
        (
            r"Shanghai|Guangdong|Guangzhou|Shenzhen|Hong Kong|Macau|Macao|Taiwan|Taipei|Xinjiang|Tibet|Sichuan|"
            r"Chongqing|Tianjin|Wuhan|Hubei|Hunan|Henan|Zhejiang|Jiangsu|Yunnan|Fujian|Hainan|Shandong"
        ),
        r"yuan|RMB|renminbi",
        r"Xi Jinping|Li Keqiang|Li Qiang|Wang Yi|Mao Ning|Wang Wenbin|Zhao Lijian",
        (
            r"Communist Party|CPC|CCP|PRC|State Council|Politburo|National People's Congress|CPPCC|[Mm]ainland|"
            r"Belt and Road"
        ),
        r"Huawei|Alibaba|Tencent|Xiaomi|BYD|ByteDance|TikTok|WeChat|Weibo",
        (
            r"Chinese (?:government|people|citizens|nationals?|companies|embassy|ambassador|foreign minist\w+|"
            r"president|premier|side|team|medical)"
        ),
    ),
    domestic_words=("国内", "國內", "我国", "我國", "全国", "全國"),
    stranded_stubs=(
        # 据悉, 据了解, 据报道
        r"It (?:is|was|has been) (?:reported|understood|learned|learnt|known|said)(?: so| that)?\.",
        # （完）, 完
        r"\(?(?:Finish|Finished|End|Over|Complete|The end)\)?\.?",
        # 资料图, 图源, 图为
        r"(?:Data (?:map|picture|photo)|Infographic|Picture source|Source of (?:picture|photo)|Photo source)\.?",
        # 记者, 编辑, 责任编辑
        r"(?:Reporter|Editor|Responsible editor|Editor in charge|Proofreader|Author)s?\.?",
        r"(?:I|He|She|They|We) (?:said|told|expressed|stated|indicated)(?: so)?\.",
    ),
    sound_folds=(
        ("l", "r", "ll", "rr", "er"),
        ("b", "p", "v"),
        ("d", "t", "th"),
        ("g", "k", "c", "q", "h"),
        ("zh", "j", "z", "ch", "q", "ts"),
        ("sh", "s", "x", "th", "z"),
        ("w", "v", "f", "hu"),
        ("f", "ph", "v"),
        ("n", "ng", "m"),
        ("n", "l"),
        ("y", "i", "ye", "yi"),
        ("o", "u", "ou", "uo"),
        ("e", "ai", "ei", "ay"),
        ("h", "kh", "g"),
    ),
    agencies=("Xinhua", "Chinanews", "China News Service", "CCTV", "People's Daily", "Global Times"),
)
