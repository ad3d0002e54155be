"""Ukrainian.

Country: в країні (in the country), вітчизняний (domestic) and у нас (with us) become "Ukrainian" or "in
our country".

Stubs: as in Russian, the source is a clause of its own: повідомляє Укрінформ, зазначив він, ідеться
про.

Sounds: г is h and ґ g, and both are written g after Russian habit; и is y and і is i, both taken for
Russian и; в stands for v, w and u; ї is yi. Source: Ukrainian national system of romanisation (Cabinet
resolution 55, 2010).
"""

from __future__ import annotations

from fractions import Fraction

from qa_tool.domain.said import say
from qa_tool.languages.language import Habit, SourceLanguage
from qa_tool.languages.moments import Moments
from qa_tool.languages.numbers.numerals import Numerals

LANGUAGE = SourceLanguage(
    code="uk",
    name=say("Ukrainian"),
    own_country=("Ukraine",),
    own_people=("Ukrainian", "Ukrainians"),
    own_places=("Kyiv", "Kiev"),
    own_evidence=(
        r"Zelensk\w+|Zaluzhnyi|Kuleba|Yermak|Umerov|Syrskyi|Shmyhal",
        r"hryvnias?|Verkhovna Rada|Rada|SBU|Naftogaz|Ukrenergo",
        r"Kharkiv|Odes+a|Lviv|Dnipro|Donbas\w*|Donetsk|Luhansk|Zaporizh\w+|Kherson|Mariupol|Crimea\w*|Bakhmut",
        (
            r"Ukrainian (?:government|citizens|nationals?|refugees|companies|troops|army|forces|embassy|ambassador|"
            r"president)"
        ),
    ),
    asking=r"(?i)\bчи\b|\bхіба|\bчому|\bнавіщо|\bщо\b|\bяк\b|\bхто\b",
    domestic_words=("в країні", "у країні", "вітчизняний", "вітчизняні", "у нас"),
    # Source: Український правопис (2019); names and peoples that do not start alike.
    country_words={
        "US": r"сша|америк|вашингтон|штат|пентагон|біл\w+ д[оі]м",
        "GB": r"великобритан|британ|англі|лондон|шотланд|уельс|сполучен\w+ королівств",
        "CN": r"кита|кнр|пекін",
        "JP": r"япон|токіо",
        "KR": r"корей|коре[яїюі]|сеул",
        "KP": r"кндр|корей|коре[яїюі]|пхеньян",
        "RU": r"росі|російськ|рф|москв|московськ|кремл|радянськ|срср|путін|рашист",
        "SU": r"срср|радянськ",
        "DE": r"німе|фрн|берлін",
        "FR": r"франц|париж",
        "IT": r"італ|рим",
        "ES": r"іспан|мадрид",
        "PL": r"польщ|польськ|поляк|варшав",
        "GR": r"грец|грек|афін",
        "TR": r"туреч|турец|турок|турк(?!м)|анкар|стамбул",
        "SE": r"швец|швед",
        "NO": r"норве",
        "DK": r"дані|данськ|данц",
        "HU": r"угор|будапешт",
        "BE": r"бельг|брюссел",
        "NL": r"нідерланд|голланд|гааг",
        "CZ": r"чех|чеськ|праг",
        "SK": r"словач|словац",
        "CH": r"швейцар|женев",
        "IN": r"інді[яїйюєс]|делі",
        "EG": r"єгип|каїр",
        "AE": r"оае|емірат|дуба",
        "SA": r"саудів",
        "IL": r"ізраїл|тель-авів|єрусалим",
        "PS": r"палестин|газ[аиіу]|хамас",
        "SY": r"сирі|дамаск",
        "UA": r"україн|киє|київ|зеленськ",
        "BY": r"білорус|мінськ",
        "MD": r"молд",
        "AM": r"вірмен",
        "GE": r"грузи",
        "ZA": r"пар|південно-африк|південноафрик",
        "LV": r"латв|латис",
        "LT": r"литв|литов",
        "FI": r"фін",
        "AT": r"австрі",
        "MM": r"м'янм|бірм",
        "CD": r"конго",
        "CG": r"конго",
        "NZ": r"новозеланд|нов\w+ зеланд",
        "VA": r"ватикан",
        "TH": r"таїла|тайськ",
        "CY": r"кіпр",
        "GB-ENG": r"англі",
    },
    stranded_stubs=(
        # зазначив він, додав він
        r"(?:He|She|They|It|I) (?:said|noted|stressed|emphasi[sz]ed|added|explained|wrote|stated|reported)\.",
        # повідомляється, про це повідомляє
        r"(?:It is|It was|This is|This was) (?:reported|said|noted|stated|informed)(?: by [A-Z][\w ]*)?\.",
        r"(?:Reported|Noted|Said|Stated)\.",
    ),
    sound_folds=(
        ("h", "g", "kh"),
        ("y", "i", "yi", "yy", "iy", "j", "ii", "ij"),
        ("v", "w", "u", "f"),
        ("e", "ye", "je", "ie"),
        ("ya", "ia", "ja"),
        ("yu", "iu", "ju"),
        ("o", "i"),
        ("zh", "j", "z"),
        ("ch", "c", "tch"),
        ("sh", "shch", "sch", "s"),
        ("ts", "tz", "c", "z"),
        ("k", "c", "q"),
        ("x", "ks"),
        ("zzh", "zz", "zh"),
    ),
    # Г, and дж for a soft g: Gerbert, Dzhordzh.
    respellings=(("^g", "^h"), ("dzh", "g")),
    agencies=("Ukrinform", "Interfax-Ukraine", "Ukrainska Pravda", "UNIAN"),
    habits=(
        # Про це повідомляє Укрінформ.
        Habit(
            r"^About (?:this|it)(?=,? (?:(?:the|a|[A-Z]\w*) )?\w* ?(?:report|inform|wrote|said|says|told|announc)\w*)",
            "про це повідомляє",
            say("English says who reports it, and then what"),
        ),
        Habit(
            r"\b(?:told|reported|informed|announced|said|written) about (?:this|it)(?= (?:by|in|on)\b)",
            "розповів про це",
            say("English says who reports it, and then what"),
        ),
    ),
    # As its press writes them. Source for the names of months and of the parts of the day: Unicode CLDR 44.
    moments=Moments(
        date=(
            r"(?<![\d.,])(?P<day>\d{1,2})(?:\s?[-–—]\s?(?P<until>\d{1,2}))?\s"
            r"(?P<month>січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)\b"
        ),
        time=(
            r"(?<![\d:.,])(?P<hour>\d{1,2})(?::(?P<minute>\d{2})(?![\d:])|\sгодин\w*\s(?:(?P<early>ранку|ночі)|(?P<late>дня|вечора)))"
        ),
        result=r"(?i:рахун\w*\s)(?P<one>\d{1,2})\s?[:–-]\s?(?P<other>\d{1,2})(?!\d)",
        months=("січ", "лют", "бер", "кві", "тра", "чер", "лип", "сер", "вер", "жов", "лис", "гру"),
    ),
    # As in Russian the comma is the decimal mark and blanks part thousands. Sources: Український правопис (2019),
    # § 38 and 105 (числівники); ДСТУ 3582:2013 for млн, млрд, тис.
    numerals=Numerals(
        units={
            "нуль": 0,
            "один одна одно одне одного однієї одну одним": 1,
            "два дві двох двом двома": 2,
            "три трьох трьом трьома": 3,
            "чотири чотирьох чотирьом чотирма": 4,
            "п'ять п’ять п'яти п’яти п'ятьох п’ятьох": 5,
            "шість шести шістьох": 6,
            "сім семи сімох": 7,
            "вісім восьми вісьмох": 8,
            "дев'ять дев’ять дев'яти дев’яти": 9,
            "десять десяти десятьох десяток десятка десятків": 10,
            "одинадцять одинадцяти": 11,
            "дванадцять дванадцяти": 12,
            "тринадцять тринадцяти": 13,
            "чотирнадцять чотирнадцяти": 14,
            "п'ятнадцять п’ятнадцять п'ятнадцяти п’ятнадцяти": 15,
            "шістнадцять шістнадцяти": 16,
            "сімнадцять сімнадцяти": 17,
            "вісімнадцять вісімнадцяти": 18,
            "дев'ятнадцять дев’ятнадцять дев'ятнадцяти дев’ятнадцяти": 19,
            "двадцять двадцяти": 20,
            "тридцять тридцяти": 30,
            "сорок сорока": 40,
            "п'ятдесят п’ятдесят п'ятдесяти п’ятдесяти": 50,
            "шістдесят шістдесяти": 60,
            "сімдесят сімдесяти": 70,
            "вісімдесят вісімдесяти": 80,
            "дев'яносто дев’яносто дев'яноста дев’яноста": 90,
            "сто ста сотня сотню сотні": 100,
            "двісті двохсот": 200,
            "триста трьохсот": 300,
            "чотириста чотирьохсот": 400,
            "п'ятсот п’ятсот п'ятисот п’ятисот": 500,
            "шістсот шестисот": 600,
            "сімсот семисот": 700,
            "вісімсот восьмисот": 800,
            "дев'ятсот дев’ятсот дев'ятисот дев’ятисот": 900,
            "півтора півтори": Fraction(3, 2),
            "пів з_половиною": Fraction(1, 2),
            "півмільйона": 500_000,
            "дюжина дюжину": 12,
        },
        scales={
            "тисяча тисячі тисяч тисячу тисячам тисячами тисячах тис": 10**3,
            "мільйон мільйони мільйона мільйонів мільйону мільйонам мільйонами мільйонах млн": 10**6,
            "мільярд мільярди мільярда мільярдів мільярду мільярдам мільярдами мільярдах млрд": 10**9,
            "трильйон трильйони трильйона трильйонів трильйонам трильйонами трлн": 10**12,
        },
        decimal=",",
        grouping=" ",
        percent="%|відсот|процент|в\\.\\s?п\\.",
        year="(?:р\\.|рок[уи]?\\b|роц[іи]\\b|році|рр\\.|-?го\\sроку|-?му\\sроці)",
        other=(
            "-?(?:й|го|му|м|я|а|е|х|ю|ої|ий|ій|их|ми|ти|річн\\w*)\\b|годин|хв|сек|ранку|вечора|січня|лютого|березня"
            "|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|столітт|[:]"
        ),
        other_before="№\\s?|-",
        change_before=r"\b(?:зі?|із|від)\s",
        between=r"\s?[-–—~]\s?|\s(?:до|або|чи|і|й|та|по)\s|\s?(?:тис\.?|тисяч|млн)\s?[-–—]\s?",
        measures={
            "доларів долара долар долари дол.": "USD",
            "євро": "EUR",
            "фунтів фунта": "GBP",
            "єн єни": "JPY",
            "юанів юаня": "CNY",
            "вон": "KRW",
            "рублів рубля руб.": "RUB",
            "гривень гривні гривня грн": "UAH",
            "км кілометрів кілометра кілометр": "km",
            "м метрів метра метр": "m",
            "см сантиметрів сантиметра": "cm",
            "мм міліметрів міліметра": "mm",
            "кг кілограмів кілограма": "kg",
            "г грамів грама": "g",
            "т тонн тонни тонна": "t",
            "га гектарів гектара гектари гектар": "ha",
            "л літрів літра": "l",
            "мл мг мілілітрів міліграмів": "small",
        },
    ),
)
