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
from qa_tool.languages.numbers.numerals import Numerals

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
    # 万 and 亿 count in steps of ten thousand; 三万五 is 35,000, 百分之 stands before a percentage, 成 is a tenth, and
    # 民国 counts the years from 1912 on. Source: GB/T 15835-2011, 出版物上数字用法.
    numerals=Numerals(
        units={
            **{digits: value for value, digits in enumerate(("〇 零", *"一二三四五六七八九"))},
            "两 兩": 2,
            "壹 弌": 1,
        },
        multipliers={"十 拾": 10, "百": 100, "千": 1000},
        scales={"万 萬": 10**4, "亿 億": 10**8, "兆": 10**12},
        suffixes={"k": 1000},
        joined=True,
        fillers="多余餘来來",
        vague="数數几幾上成好",
        eras={"民国": 1911, "民國": 1911},
        percent="%|个百分点|個百分點|个点|百分点",
        percent_before="百分之",
        tenths="成",
        year="年(?!代|级|級|期|来|來|间|間|前|后|後|多|的|以上|以内|历史|歷史|时间|生|龄|度|内|左右|里|刑)",
        other="年代|月|日|号|號|时|時|点|點|分(?!之)|秒|岁|歲|[:：]|后|後|级|級|楼|樓|届|折",
        other_before="分之|第|初|周|星期|农历|腊月|正月",
        between=r"\s?[-–—~〜～至到、或和]\s?|万?[-–—~〜～至到]",
        measures={
            "美元 美金": "USD",
            "欧元 歐元": "EUR",
            "英镑 英鎊": "GBP",
            "日元 日圆 日圓": "JPY",
            "人民币 元人民币": "CNY",
            "韩元 韓元 韩圆": "KRW",
            "卢布 盧布": "RUB",
            "格里夫纳": "UAH",
            "港元 港币 港幣": "HKD",
            "台币 新台币 台幣 新台幣": "TWD",
            "公里 千米": "km",
            "米 公尺": "m",
            "厘米 公分": "cm",
            "毫米": "mm",
            "公斤 千克": "kg",
            "克": "g",
            "吨 噸": "t",
            "公顷 公頃": "ha",
            "亩 畝": "mu",
            "里": "li",
            "斤": "jin",
            "升": "l",
            "毫升 毫克": "small",
            "千瓦 千瓦时": "kW",
        },
    ),
)
