"""Japanese.

Country: 国内 (within the country) and 我が国 (our country) become "Japan" or "in Japan" in machine output.

Stubs: Japanese puts the verb last and quotes with と: と述べた, としている, という. Cut off, it gives "I said.", "It
is said.", "It is that." and, from とみられる and という, "It seems.". An ending that a machine reads as a sentence
of its own comes back as a word: た (did) as 田, a "rice field", ます as 増す, "increase".

Sounds: kana have no l/r, b/v (outside ヴ), s/th, z/th/j, h/f before u, si/shi, ti/chi, tu/tsu, and break
every consonant cluster with a vowel; long vowels get lost. Source: cabinet notice on the writing of
loanwords (外来語の表記, 1991) and Hepburn romanisation.
"""

from __future__ import annotations

from qa_tool.domain.said import say
from qa_tool.languages.language import Habit, Negators, SourceLanguage
from qa_tool.languages.moments import Moments
from qa_tool.languages.names import NAMES
from qa_tool.languages.numbers.numerals import Numerals
from qa_tool.languages.press_habits import AGES_IN_BRACKETS

LANGUAGE = SourceLanguage(
    code="ja",
    name=NAMES["ja"],
    own_country=("Japan",),
    own_people=("Japanese",),
    own_places=("Tokyo",),
    own_evidence=(
        (
            r"Osaka|Kyoto|Nagoya|Hokkaido|Okinawa|Fukushima|Sapporo|Yokohama|Kobe|Fukuoka|Hiroshima|Nagasaki|"
            r"Sendai|Kyushu|Honshu|Shikoku"
        ),
        r"\d[\d,.]{0,12} (?:million |billion |trillion )?yen|Nikkei|Bank of Japan|BOJ",
        r"Diet|Liberal Democratic Party|LDP|Komeito|Self-Defen[cs]e Forces?|SDF|prefectur\w+|Reiwa|Heisei|Showa",
        r"Kishida|Shinzo Abe|Suga|Ishiba|Takaichi|Koizumi|Emperor|Naruhito",
        r"Toyota|Sony|Nissan|Honda|Mitsubishi|Hitachi|Panasonic|Nintendo|SoftBank|Toshiba|TEPCO",
        r"Japanese (?:government|people|nationals?|companies|troops|army|embassy|ambassador|yen|prime minister)",
    ),
    # 広辞苑; as a suffix (ない, ず, ん) and as the Chinese prefixes.
    negators=Negators(
        # At the end of what is said, a verb; しかない and ならない are none of the kind.
        sure=(
            r"なかった|ません(?!か)|ではない|できない|いない|られない"
            r"|(?:し|[わがさたなばま]|(?<![しほ])か|(?<!な)ら)ない(?=[。」]|が、|ものの|方針|見通し|と[述話語説し])"
        ),
        # Neither Mr Sato, the future, first of all nor at once.
        possible=(
            r"[無不否欠禁難失]|未(?!来)|非(?!常)|な[いかくけし]|せん|らん|(?<=[かわばま])ん(?=[。」だ])|ね(?:ば|え)|ざる"
            r"|(?<![まはいわみ必])ず(?![っれかつ])|(?<!い)ぬ|まい(?=[。」と、])|だけ|のみ|まだ|止|避|拒|断[っりる念]|違|疑|忘|以外|代わ|嫌|困|逆"
        ),
    ),
    # Endings of questions that are written with a full stop.
    asks=r"(?<!ない)(?<!ないの)(?<!ないだろう)(?<!ないでしょう)(?:の|です|ます|ました|だろう|でしょう)か。[」』]?\s*$",
    asking=r"か(?:[。」』、\s]|$)|かな|だれ|誰|なぜ|何|どう",
    domestic_words=("国内", "我が国", "わが国", "日本国内"),
    # Source: 広辞苑; the signs of countries are those of Japanese headlines.
    country_words={
        "US": r"トランプ|バイデン|アメリカ|米(?![田子沢倉屋山粉飯作])|ワシントン|ホワイトハウス|ハリウッド",
        "GB": r"イギリス|英(?![語雄才])|ロンドン|イングランド|スコットランド|ウェールズ",
        "CN": r"中国|中華|日中|米中|中(?=[国露韓朝])|北京",
        "JP": r"日本|我が国|わが国|邦人|日(?=[米中韓朝露英仏独])|[米中韓朝露英仏独]日|[訪来対在駐]日|東京|自衛隊",
        "KR": r"韓|ソウル|大韓民国",
        "KP": r"北朝鮮|朝鮮|平壌|金正恩",
        "RU": r"ロシア|露|ソ連|ロ軍|モスクワ|クレムリン|プーチン",
        "SU": r"ソ連|ソビエト",
        "DE": r"ドイツ|独(?![立自身占特裁学断創居走り])|ベルリン",
        "FR": r"フランス|仏(?![教像壇])|パリ",
        "IT": r"イタリア|伊(?![藤勢豆丹達予東賀])|ローマ",
        "IN": r"インド(?!ネシア)|印(?![刷象鑑])",
        "AU": r"オーストラリア|豪(?![雨雪華快族])",
        "TW": r"台湾|台北",
        "AE": r"アラブ首長国連邦|UAE|ドバイ",
        "ZA": r"南アフリカ|南ア",
        "UA": r"ウクライナ|キーウ|キエフ|ゼレンスキー",
        "CD": r"コンゴ",
        "CG": r"コンゴ",
        "PS": r"パレスチナ|ガザ",
        "BA": r"ボスニア",
        "VA": r"バチカン|ローマ教皇",
        "SA": r"サウジ",
        "NL": r"オランダ",
        "GB-ENG": r"イングランド|英",
    },
    stranded_stubs=(
        # と述べた, と話した, と語った
        r"(?:I|He|She|They|We|It) (?:did|said|told|stated|talked|spoke|talked about it|said so|answered)\.",
        # という, とされる, とみられる, としている
        r"It (?:is|was) (?:said|reported|seen|believed|that|stated|assumed|thought|supposed|expected)(?: so| that)?\.",
        r"It (?:seems|seemed|looks|says|said)(?: so| that| like that| to be)?\.",
        r"(?:That's what (?:he|she|they|it) (?:said|says)|That is it|That's it)\.",
        # と述べた, との認識を示した, を調べている
        r"(?:Said|Stated|Told|Announced|Clarified|Showed|Expressed|Recogni[sz]ed|Indicated|Appealed)\.",
        r"(?:Checking|Investigating|Confirming)(?: it)?(?: up| out)?\.",
        # と訴えた, と説明した, と謝罪した, したい, わからない, いる
        r"I (?:am|was|want(?:ed)? to(?: do it| be)?|would like to|appealed|explained(?: it)?|apologi[sz]ed)\.",
        r"I (?:was|am) talking\.|I['’]m (?:sorry|in a hurry)\.|I (?:found|find) (?:it )?out\.",
        r"I (?:don['’]t|do not|didn['’]t|did not) know\.",
        # となった, ということです, ことになった
        r"It (?:was|is|has been|will be|became|has become|was decided|means)\.",
        r"It means that(?: (?:there|it) (?:was|is)(?: no such thing)?)?\.",
        r"(?:(?:Has |Have )?[Bb]ecome(?: people)?|Was|Been|You|To)\.",
    ),
    stray_endings=(
        r"rice fields?|increase|vinegar|did|do|was|is|to|you|become|it was|it is|i was|i am|have become|has been"
    ),
    sound_folds=(
        ("l", "r", "ll", "rr"),
        ("b", "v", "bh"),
        ("s", "th", "ss"),
        ("z", "th", "j", "dz", "zh"),
        ("h", "f", "ph", "wh"),
        ("si", "shi", "thi"),
        ("ti", "chi", "tchi"),
        ("tu", "tsu", "to", "t"),
        ("di", "ji", "zi", "de"),
        ("du", "do", "d", "zu"),
        ("k", "c", "q", "ck", "ku"),
        ("x", "kus", "ks"),
        ("y", "i", "ii"),
        ("w", "u", "v"),
        ("m", "n"),
    ),
    agencies=("Kyodo", "Jiji", "NHK", "Nikkei", "Yomiuri", "Asahi", "Mainichi"),
    # As agencies and papers write them: 【ワシントン=時事】.
    credits=(
        r"^\s*【[^】]{1,30}】\s*|^\s*[（(\[［][^）)\]］]{0,20}(?:記者|特派員|共同|時事|通信|新聞|支局)[^）)\]］]{0,12}[）)\]］]\s*"
        r"|[（(](?:文|写真|撮影|聞き手|構成)?[=＝・／/]?[^）)]{0,16}(?:記者|特派員|編集部|委員)[）)]|^.*(?:無断転載|無断複写|Copyright).*$"
        r"|^\s*(?:関連記事|あわせて読みたい)[:：].*$"
    ),
    habits=(
        # さん, 様, 君, ちゃん, 先生; Fuji-san is a mountain, and no Japanese name ends like Hee-chan and Yong-san.
        Habit(
            r"\b(?!Fuji|[A-Z][a-z]*(?:ee|eo|eu|ng|[lkpt])-)([A-Z][a-z]+)-(?:san|sama|kun|chan|sensei)\b",
            "さん, 様, 君",
            say("English puts Mr. or Ms. before the name, or nothing"),
            r"\1",
        ),
        Habit(r"^On this day,", "この日", say("English names the day, or says “that day”"), "That day,"),
        *AGES_IN_BRACKETS,
        # 佐々木投手（3年）
        Habit(r" \((1st|2nd|3rd) year\)", "（3年）", say("English says it in words"), r", a \1-year student,"),
        # TPP＝環太平洋経済連携協定
        Habit(
            r"\b(?!(?:The|An?|In|On|At|For)\b)([A-Z][\w&.-]+(?: [A-Z][\w&.-]+)*) ?[=＝] ?"
            r"([A-Z][\w&.-]+(?: (?:(?:and|of|on|for|the) )*[A-Z][\w&.-]+)*)",
            "TPP＝環太平洋経済連携協定",
            say("English puts the second name in brackets"),
            r"\1 (\2)",
        ),
        Habit(
            r"\b1 dollar ?[=＝] ?(\d[\d.]*) yen(?: (?:range|level))?",
            "1ドル＝150円台",
            say("English says how many yen there are to the dollar"),
            r"\1 yen to the dollar",
        ),
        # 小川投手は: what somebody plays stands behind the family name.
        Habit(
            r"(?:^|(?<=[a-z,] ))(?:Pitcher|Catcher|Infielder|Outfielder|Player) ([A-Z][a-z]+)(?= (?:said|added|also|who"
            r"|is|was|has|had|will|hit|threw|took|allowed|started|joined|struck|gave|entered)\b|[,’'])",
            "小川投手",
            say("English says once what somebody does, and then the name alone"),
            r"\1",
        ),
        # 島根県の青木知事
        Habit(
            r"\b(Governor|Mayor|Minister|Chairman|Representative) of (?!(?:Bank|Central|State|City|Town|Republic"
            r"|University|House|Ministry|Board|Foreign|Internal|Home|Public)\b)"
            r"([A-Z][a-z]+) of (?:the )?([A-Z][a-z]+)\b(?! [A-Z])",
            "島根県の青木知事",
            say("English puts the office before the name"),
            r"\1 \2 of \3",
        ),
    ),
    # As its press writes them. Source for the names of months and of the parts of the day: Unicode CLDR 44.
    moments=Moments(
        decade=r"(?<!\d)(?P<century>1\d|20)?(?P<decade>[\d一二三四五六七八九])[0〇十]年代",
        tens=tuple("一二三四五六七八九"),
        month_alone=r"(?<![\d.])(?:(?P<since>\d{1,2})月?[~〜～-])?(?P<month>\d{1,2})月(?!面|例)",
        weekdays=tuple(f"{day}曜|[(（]{day}[)）]" for day in "月火水木金土日"),
        date=(
            r"(?<![\d.])(?:(?P<month>\d{1,2})月)?(?P<day>\d{1,2})(?:日?[~〜～・-](?P<until>\d{1,2}))?日(?!間|目|ぶり|連続|以|後|前|本)"
        ),
        time=(
            r"(?:(?P<early>午前|未明|早朝|朝)|(?P<late>午後|夕方))?(?<!\d)(?P<hour>\d{1,2})時(?!間)(?:(?P<minute>\d{1,2})分)?"
        ),
        result=r"(?<![\d.,:])(?P<one>\d{1,2})\s?対\s?(?P<other>\d{1,2})(?!\d)",
    ),
    # Source: デジタル大辞泉; what newspapers write of figures.
    opposites={
        "change": (
            r"増加|増え|増やし|上昇|上が[っりる]|上げ[たるて]|急増|急騰|急伸|引き上げ|値上[がげ]|上方修正|伸び[たるて]|高[いくか]|膨らん",
            r"減少|減っ|減[りるら]|下落|下が[っりる]|下げ[たるて]|急減|急落|引き下げ|値下[がげ]|下方修正|低下|低[いくか]|縮小|落ち込|鈍化",
        ),
        "balance": (r"黒字", r"赤字"),
        "trade": (r"輸出", r"輸入"),
        "profit": (r"利益|黒字|増益|減益", r"損失|赤字|損益"),
        "shares": (r"買い越", r"売り越"),
    },
    # Source: 計量単位令, デジタル大辞泉 (助数詞).
    units={
        "point": r"(?:%|％)?ポイント",
        "sqm": r"平方メートル|㎡",
        "sqkm": r"平方キロ(?:メートル)?",
        "second": r"秒",
        "minute": r"分(?![のけ野])",
        "hour": r"時間",
        "day": r"日間",
        "week": r"週間?",
        "month": r"[カか箇ヵケヶ]月",
        "year": r"年(?![度代生])間?",
        "age": r"歳|才",
    },
    # 万, 億 and 兆 count in steps of ten thousand; 割 is a tenth; years are counted by era. Sources: 公用文作成の考え方
    # (2022); 元号法, and the first years of the eras: 明治 1868, 大正 1912, 昭和 1926, 平成 1989, 令和 2019.
    numerals=Numerals(
        units={digits: value for value, digits in enumerate(("〇 零", *"一二三四五六七八九"))},
        multipliers={"十": 10, "百": 100, "千": 1000},
        scales={"万": 10**4, "億": 10**8, "兆": 10**12},
        suffixes={"k": 1000},
        joined=True,
        fillers="数余",
        vague="数何幾",
        eras={"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018},
        counted="人|円|ドル|台|戸|世帯|件|トン|本",
        percent="%|パーセント|ポイント",
        tenths="割(?:(?P<hundredths>[0-9一二三四五六七八九])分)?",
        percent_before="百分の",
        year="年(?!代|間|生|前|後|目|ぶり|以上|連続)",
        other="年代|年生|年目|月|日|時|分|秒|代|位|番|回|号|級|対|歩|軍|区|丁目|[:：]",
        other_before="分の|第|午前|午後|初",
        change_after=r"[万億]?(?:人|円|ドル|台|戸|件|トン|％|%|パーセント)?[にへ]",
        grouping=",・",
        coins=r"(?<=\d)円(?=\d\d銭)",
        between=r"\s?[-–—~〜～、]\s?|(?:万|億|人|円|時|日|％|%)?(?:から|[-–—~〜～])",
        measures={
            "ドル 米ドル": "USD",
            "ユーロ": "EUR",
            "ポンド": "GBP",
            "円": "JPY",
            "元 人民元": "CNY",
            "ウォン": "KRW",
            "ルーブル": "RUB",
            "フリブナ": "UAH",
            "キロメートル km": "km",
            "メートル m": "m",
            "センチ センチメートル cm": "cm",
            "ミリ ミリメートル mm": "mm",
            "キログラム kg": "kg",
            "グラム g": "g",
            "トン t": "t",
            "ヘクタール": "ha",
            "マイル": "mile",
            "フィート": "foot",
            "インチ": "inch",
            "ヤード": "yard",
            "エーカー": "acre",
            "度 °C ℃ °": "degree",
            "坪": "tsubo",
            "リットル": "l",
            "キロ": "kilo",
            "ミリリットル ミリグラム": "small",
        },
    ),
)
