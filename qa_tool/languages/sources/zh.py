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

from qa_tool.domain.said import say
from qa_tool.languages.language import Habit, Negators, SourceLanguage
from qa_tool.languages.moments import MONTHS, Moments
from qa_tool.languages.names import NAMES
from qa_tool.languages.numbers.numerals import Numerals

_AGENCY = r"(China News (?:Service|Agency|Network)|Xinhua(?: News Agency)?|CCTV(?: News)?|People['’]s Daily)"
_DAY = rf"((?:{'|'.join(MONTHS)}) \d{{1,2}})(?:st|nd|rd|th)?"
_DATELINE = say("English writes a dateline as GUIYANG, July 2 (Xinhua) with a dash")
_CREDIT = say("the credit of a page or a picture; it belongs below that, and not in the text")

LANGUAGE = SourceLanguage(
    code="zh",
    name=NAMES["zh"],
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
    # 现代汉语八百词 (吕叔湘); not in 会不会, 不得不 and set phrases.
    negators=Negators(
        sure=r"没有(?!什么不)|沒有|(?<!是)不是(?!吗|嗎)|(?<![能不])不能(?!不)|(?<!会)不会(?!不)|(?<!會)不會(?!不)|不可(?!思议|思議|或缺|避免)|(?<!要)不要|从不|绝不|决不|不敢|不愿|不再|并未|尚未|从未|并非",
        possible=r"[不没沒未无無非否别別莫勿免禁拒难難缺少失停防反除忘断弗毋]",
    ),
    # Endings of questions that are written with a full stop.
    asks=r"[吗嗎][。]?[”」]?\s*$",
    asking=r"[吗嗎呢么麼谁誰哪何怎]|什么|什麼|是否|多少|几|幾|能否|可否|[会是能要]不[会是能要]",
    domestic_words=("国内", "國內", "我国", "我國", "全国", "全國"),
    # Source: 现代汉语词典; the signs of countries are those of Chinese headlines.
    country_words={
        "US": (
            r"特朗普|川普|拜登|(?<![完精优優唯审審健赞讚甜华華秀媲鲜柔俊溢臻])美(?![丽麗好妙观觀术術味食容貌景育德化女满滿感白发髮甲人鱼魚酒誉譽])|白宫|白宮|华盛顿|華盛頓|五角大楼|"
            r"好莱坞|硅谷|华尔街|加州|特朗普|拜登"
        ),
        "GB": r"英国|英國|英(?=[媒方军軍首镑鎊美法德式])|[中美法德欧]英|伦敦|倫敦|英格兰|苏格兰|威尔士|英格蘭|蘇格蘭",
        "CN": (
            r"中国|中國|中华|中華|我国|我國|本土|内地|大陆|大陸|华(?!盛顿|尔街)|中(?=[美日俄英法德韩朝印欧非方澳加泰越缅巴文医药共央])|"
            r"[美日俄英法德韩朝印欧非澳加]中|央行|人民币|人民|北京|汉|国人|国务院|党|省|国产|农历|春节|中新|新华|元(?=[，。、；])"
        ),
        "JP": r"日本|(?<![0-9０-９一二三四五六七八九十今昨明近次当當每节節生周末])日(?![期前子常报報益])|东京|東京",
        "KR": r"韩|韓|首尔|首爾",
        "KP": r"朝鲜|朝鮮|北韩|北韓|朝方|朝(?=[美中韩])|平壤|金正恩",
        "RU": r"俄(?!亥俄|勒冈)|苏联|蘇聯|莫斯科|克里姆林|普京",
        "SU": r"苏联|蘇聯|前苏|俄",
        "DE": r"德|柏林|东普|東普",
        "FR": r"法(?![院律官规規制治案庭])|巴黎",
        "IT": r"意大利|义大利|義大利|意(?=[媒方甲])|[中]意|罗马|羅馬",
        "IN": r"印度(?!尼)|印(?=[方媒军巴])|[中美]印|新德里",
        "ID": r"印尼|印度尼西亚",
        "AU": r"澳大利亚|澳洲|澳(?!门|門)",
        "TW": r"台湾|臺灣|台灣|台(?=[北海独獨胞])|两岸|兩岸",
        "CA": r"加拿大|加(?=[方媒总])|[中美]加",
        "TH": r"泰国|泰國|泰(?=[方媒铢语])",
        "VN": r"越南|越(?=[方媒])",
        "PH": r"菲|马尼拉",
        "PK": r"巴基斯坦|巴方|[中印]巴",
        "PS": r"巴勒斯坦|巴以|加沙|哈马斯",
        "IL": r"以色列|以(?=[军方])|巴以|犹太",
        "UA": r"乌克兰|烏克蘭|乌(?=[方军])|俄乌|基辅|泽连斯基",
        "IR": r"伊朗|德黑兰|[美]伊",
        "SA": r"沙特|沙烏地",
        "AE": r"阿联酋|阿拉伯联合酋长国|迪拜",
        "CD": r"刚果|剛果",
        "CG": r"刚果|剛果",
        "ZA": r"南非",
        "NZ": r"新西兰|紐西蘭|纽西兰",
        "SG": r"新加坡|狮城",
        "MY": r"马来西亚|馬來西亞|大马",
        "KZ": r"哈萨克",
        "VA": r"梵蒂冈|教廷|教皇",
        "BA": r"波黑|波斯尼亚",
        "MM": r"缅|緬",
        "KH": r"柬",
        "HK": r"港",
        "MO": r"澳",
        "GB-ENG": r"英格兰|英",
        "GB-SCT": r"苏格兰|英",
        "NL": r"荷兰|荷蘭",
        "MN": r"蒙古",
        "CZ": r"捷克",
        "ES": r"西班牙|西甲",
    },
    stranded_stubs=(
        # 据悉, 据了解, 据报道
        r"It (?:is|was|has been) (?:reported|understood|learned|learnt|known|said)(?: so| that)?\.",
        # （完）, 完
        r"\(?(?:Finish|Finished|End|Over|Complete|The end)\)?\.?",
        # 资料图, 图源, 图为
        r"(?:Data (?:map|picture|photo)|Infographic|Picture source|Source of (?:picture|photo)|Photo source)\.?",
        # 记者, 编辑, 责任编辑
        r"(?:Reporter|Editor|Responsible editor|Editor in charge|Proofreader|Author)s?\.?",
        r"(?:I|He|She|They|We) (?:said|told|expressed|stated|indicated)(?: so)?\.|It did\.",
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
    # As agencies and papers write them: 新华社北京2月11日电（记者 李明）.
    credits=(
        r"^\s*【[^】]{0,40}(?:记者|記者|通讯员|报道|報道|报讯|讯|訊|编译)[^】]{0,20}】\s*"
        r"|^\s*[^\s，。：:]{2,20}?(?:\d{1,2}月)?\d{1,2}日(?:电|電|讯|訊)\s*(?:[(（][^)）]{1,40}[)）])?\s*"
        r"|^\s*[^，。：:]{2,10}(?:社|网|網|报|報)[^，。：:]{0,8}(?:——|--|—)\s*[^，。]{0,14}(?:报道|報道)[，,：:]\s*"
        r"|^\s*(?:本报|本報|本网|本刊)[^，。]{0,6}(?:讯|訊)\s*|[(（](?:记者|記者|编辑|編輯|责编|责任编辑|完)[^)）]{0,30}[)）]"
        r"|[\[【（(](?:来源|來源|责编|责任编辑|编辑|記者|记者|作者)\s?[:：][^\]】）)]{1,30}[\]】）)]|字[体號号]\s?[:：]?\s?【[^】]{1,8}】"
        r"|^\s*(?:(?:本文|文章)?(?:来源|來源)|责任编辑|责编|编辑|作者|文/图|原标题|原題)\s?[:：/].{0,40}$"
        r"|^\s*20\d\d-\d\d-\d\d \d\d:\d\d(?::\d\d)?\s*"
        r"|(?:图源|图片来源|供图|摄影)\s?[:：/].{1,40}$|^.*(?:版权所有|版權所有|转载请注明|未经授权|未經授權).*$"
    ),
    habits=(
        Habit(r"\bperson[- ]times?\b", "人次", say("English counts visits, passengers or trips"), "visits"),
        Habit(r"(?<=\d )mu\b|(?<=llion )mu\b|(?<=thousand )mu\b", "亩", say("a mu is a fifteenth of a hectare")),
        Habit(r"(?<=\d )(?:jin|catties|catty)\b", "斤", say("a jin is half a kilogram")),
        # 中新社贵阳7月2日电, 中新网3月14日电: a sentence by itself.
        Habit(rf"^{_AGENCY}, {_DAY}\.$", "中新网3月14日电", _DATELINE, r"\2 (\1) —"),
        Habit(rf"^{_AGENCY}, ([A-Z]\w+), {_DAY}\.$", "中新社贵阳7月2日电", _DATELINE, r"\2, \3 (\1) —"),
        Habit(rf"^(?:This )?[Nn]ewspaper,(?= [A-Z]\w+, {_DAY})", "本报", say("it is the paper itself that reports")),
        Habit(
            r"[(\[]?(?:(?:Responsible|Executive) [Ee]ditor|[Ee]ditor[ -]in[ -]charge|Proofreader)s?: ?\[?"
            r"[A-Z][^\].)]{1,40}[\].)]*$",
            "责任编辑",
            _CREDIT,
        ),
        Habit(r"^Original (?:title|topic|headline): ?", "原标题", _CREDIT),
        Habit(r"^(?:Data (?:map|picture|photo|image)|Information map)s?: ?", "资料图", _CREDIT, "File photo: "),
        Habit(
            r"\bPhoto by (?:China News|Xinhua|CCTV)[\w ]*? reporter (?=[A-Z])|(?:Figure|Picture|Image) ?/ ?(?=[A-Z])",
            "图/",
            _CREDIT,
            "Photo: ",
        ),
        Habit(
            r"^\[(?:Explanation|Concurrent|Narration|Subtitles?)\] ?",
            "【解说】",
            say("a label of a script for television"),
        ),
        Habit(
            r"\b[Mm]y (ambassador|embassy|consulate|coast guard)\b(?! and I)",
            "我驻外使馆",
            say("“my” is of China here"),
            r"China’s \1",
        ),
    ),
    # As its press writes them. Source for the names of months and of the parts of the day: Unicode CLDR 44.
    moments=Moments(
        decade=r"(?<!\d)(?P<century>1\d|20)?(?P<decade>[\d一二三四五六七八九])[0〇十]年代",
        tens=tuple("一二三四五六七八九"),
        month_alone=r"(?<![\d.])(?:(?P<since>\d{1,2})月?(?:[~～至到-]|——?))?(?P<month>\d{1,2})月(?!球)",
        weekdays=tuple(rf"(?:星期|礼拜|禮拜|周|週)(?:{day})(?![年岁歲])" for day in (*"一二三四五六", "[日天]")),
        date=(
            r"(?<![\d.])(?:(?P<month>\d{1,2})月)?(?P<day>\d{1,2})(?:[日号號]?[~～至到、-](?P<until>\d{1,2}))?[日号號](?!内|後|后|前|游|间|楼|线|文|令)"
        ),
        time=(
            r"(?:(?P<early>上午|凌晨|早上|清晨|早晨)|(?P<late>下午|晚上|傍晚|晚))?(?<!\d)"
            r"(?P<hour>\d{1,2})(?:[时時点點](?!间|間|多|\d{3})|[:：](?=\d\d))(?:(?P<minute>\d{1,2})分?)?"
        ),
        result=r"(?<![\d.,:])(?P<one>\d{1,2})\s?(?:比|:(?=\s?\d(?!\d)))\s?(?P<other>\d{1,2})(?!\d)",
    ),
    # Source: 现代汉语词典; what newspapers write of figures.
    opposites={
        "change": (
            r"增长|增加|增至|增幅|上涨|上升|上扬|上调|提高|提升|升至|升高|攀升|激增|飙升|走高|涨|增長|上漲|上揚|上調|飆升|漲|高于|多于|扩大|比[^，。]{1,12}高",
            r"下降|下跌|下滑|下调|下挫|减少|降至|降低|降幅|回落|走低|跌|缩减|缩小|收窄|減少|下調|縮減|低于|少于|放缓|萎缩|衰退|减幅|降(?![雨雪水临生落])|比[^，。]{1,12}低",
        ),
        "balance": (r"顺差|盈余|順差|盈餘", r"逆差|赤字"),
        "trade": (r"出口", r"进口|進口"),
        "profit": (r"利润|盈利|盈余|利潤", r"亏损|虧損|损失|損失"),
        "shares": (r"净买入|買超", r"净卖出|賣超"),
    },
    # Source: GB 3100-1993, 国际单位制及其应用; 现代汉语词典 (量词).
    units={
        # By itself, of whose it is not said.
        "CNY": r"元(?![旦首素老])",
        "point": r"[个個]?百分点|[个個]百分點|百分點",
        "sqm": r"平方米|平方公尺",
        "sqkm": r"平方公里|平方千米",
        "second": r"秒",
        "minute": r"分钟|分鐘",
        "hour": r"[个個]?(?:多)?(?:小时|小時|钟头|鐘頭)",
        "day": r"多?天",
        "week": r"[个個]?(?:星期|礼拜)(?![一二三四五六日天])|周(?![年岁歲])|週(?!年)",
        "month": r"[个個](?:多|半)?月",
        "year": r"年(?![代级級])",
        "age": r"周?[岁歲]",
    },
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
        tenths="成(?P<hundredths>[0-9一二三四五六七八九](?![0-9一二三四五六七八九十百千万萬亿億个個倍点點年月日次名人家]))?",
        year="年(?!代|级|級|期|来|來|间|間|前|后|後|多|的|以上|以内|历史|歷史|时间|生|龄|度|内|左右|里|刑)",
        other="年代|月|日|号|號|时|時|点|點|分(?!之)|秒|[:：]|后|後|级|級|楼|樓|届|折",
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
            "英里": "mile",
            "英尺 呎": "foot",
            "英寸 吋": "inch",
            "码 碼": "yard",
            "英亩 英畝": "acre",
            "磅": "pound",
            "度 摄氏度 攝氏度 °C ℃ °": "degree",
            "亩 畝": "mu",
            "里": "li",
            "斤": "jin",
            "升": "l",
            "毫升 毫克": "small",
            "千瓦 千瓦时": "kW",
        },
    ),
)
