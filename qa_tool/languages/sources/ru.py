"""Russian.

Country: в стране (in the country), отечественный (of the fatherland, domestic) and у нас (with us)
become "Russian", "in our country" or "in Russia".

Stubs: agencies add the saying as a clause of its own: сообщает ТАСС, отметил он, передаёт РИА. Cut off
it is "Reported.", "He noted.", "It is reported by TASS.".

Sounds: Cyrillic х serves for h and kh, г for g and h, в for v and w, кс for x, т and ф for th, э and е
for e; й, ы and и all tend to i or y; ё is written е; щ and ш, ж and дж get mixed. Source: GOST 7.79,
BGN/PCGN 1947 and ICAO Doc 9303.
"""

from __future__ import annotations

from fractions import Fraction

from qa_tool.domain.said import say
from qa_tool.languages.language import Habit, Negators, SourceLanguage
from qa_tool.languages.moments import Moments
from qa_tool.languages.numbers.numerals import Numerals

LANGUAGE = SourceLanguage(
    code="ru",
    name=say("Russian"),
    own_country=("Russia", "Russian Federation"),
    own_people=("Russian", "Russians"),
    own_places=("Moscow",),
    own_evidence=(
        r"Putin|Kremlin|Lavrov|Medvedev|Peskov|Shoigu|Mishustin|Zakharova",
        r"rubles?|roubles?|Duma|Federation Council|FSB|Gazprom|Rosneft|Sberbank|Rosatom|Roscosmos",
        (
            r"St\.? Petersburg|Siberia|Chechnya|Tatarstan|Vladivostok|Novosibirsk|Yekaterinburg|Kaliningrad|Crimea|"
            r"Krasnodar|Belgorod|Kursk"
        ),
        (
            r"Russian (?:government|citizens|nationals?|companies|troops|army|embassy|ambassador|president|"
            r"Federation|foreign minist\w+)"
        ),
    ),
    # Русская грамматика (1980), § 2618-2660.
    negators=Negators(
        sure=r"\b(?:не(?! только| просто| менее| более)|нет|никто|никогда|ничего|нельзя)\b",
        possible=r"\b(?:не|ни|нет|без|вне)|отказ|отсутств|запре|отриц|против|кроме|лишь|исключ|едва|редко|мало|недо",
    ),
    asking=r"(?i)\bли\b|\bразве|\bпочему|\bзачем|\bчто\b|\bкак\b|\bкто\b",
    domestic_words=("в стране", "внутри страны", "отечественный", "отечественные", "у нас"),
    # Source: Зализняк, Грамматический словарь; names and peoples that do not start alike.
    country_words={
        "US": r"сша|америк|вашингтон|штат|пентагон|бел\w+ дом",
        "GB": r"великобритан|британ|англи|англич|лондон|шотланд|уэльс|соединенн\w+ королевств",
        "CN": r"кита|кнр|пекин",
        "JP": r"япон|токио",
        "KR": r"корей|коре[яиюе]|сеул",
        "KP": r"кндр|корей|коре[яиюе]|пхеньян",
        "RU": r"росси|русск|рф|москв|московск|кремл|советск|ссср|путин",
        "SU": r"ссср|советск",
        "DE": r"герман|немец|немц|фрг|гдр|берлин",
        "FR": r"франц|париж",
        "IT": r"итал|рим",
        "ES": r"испан|мадрид|катал",
        "PL": r"польш|польск|поляк|варшав",
        "GR": r"грец|греч|грек|афин",
        "TR": r"турц|турец|турок|турк(?!м)|анкар|стамбул",
        "SE": r"швец|швед|стокгольм",
        "NO": r"норве",
        "DK": r"дани|датск|датч|копенгаген",
        "HU": r"венгр|венгер|будапешт",
        "BE": r"бельг|брюссел",
        "NL": r"нидерланд|голланд|гааг",
        "CZ": r"чехи|чешск|чех|праг",
        "SK": r"словак|словац",
        "CH": r"швейцар|женев",
        "IN": r"инди[яийюе]|индийск|индус|дели",
        "EG": r"егип|каир",
        "AE": r"оаэ|эмират|дуба",
        "SA": r"саудов",
        "IL": r"израил|тель-авив|иерусалим",
        "PS": r"палестин|газ[аеуы]|хамас",
        "SY": r"сири|дамаск",
        "UA": r"украин|киев|зеленск",
        "BY": r"беларус|белорус|минск",
        "MD": r"молд",
        "AM": r"армян|армени",
        "GE": r"грузи",
        "ZA": r"юар|южно-африк|южноафрик",
        "LV": r"латв|латыш",
        "LT": r"литв|литов",
        "FI": r"фин",
        "AT": r"австри",
        "MM": r"мьянм|бирм",
        "CD": r"конго",
        "CG": r"конго",
        "NZ": r"новозеланд|нов\w+ зеланд",
        "VA": r"ватикан",
        "BA": r"босни",
        "TH": r"таила|тайск",
        "CY": r"кипр",
        "GB-ENG": r"англи|англич",
    },
    stranded_stubs=(
        # отметил он, сказал он, подчеркнул он
        r"(?:He|She|They|It|I) (?:said|noted|stressed|emphasi[sz]ed|added|explained|concluded|stated|reported)\.",
        # сообщается, об этом сообщает
        r"(?:It is|It was|This is|This was|About this) (?:reported|said|noted|stated)(?: by [A-Z][\w ]*)?\.",
        r"(?:Reports|Informs|Transmits|Writes)(?: [A-Z][\w ]*)?\.",
        r"(?:Reported|Noted|Said|Stated|Specified)\.",
    ),
    sound_folds=(
        ("h", "kh", "g", "ch"),
        ("v", "w", "u", "ff"),
        ("x", "ks", "cs"),
        ("th", "t", "f"),
        ("y", "i", "j", "ii", "iy", "yi", "ij"),
        ("e", "ye", "je", "yo", "io", "jo", "o"),
        ("ya", "ia", "ja", "a"),
        ("yu", "iu", "ju", "u"),
        ("zh", "j", "g", "dzh", "z"),
        ("ch", "tch", "tsch", "c"),
        ("sh", "shch", "sch", "s", "sz"),
        ("ts", "tz", "c", "z"),
        ("k", "c", "q", "ck"),
        ("s", "ss", "z"),
    ),
    # Г, and дж for a soft g: Gerbert, Dzhordzh.
    respellings=(("^g", "^h"), ("dzh", "g")),
    agencies=("TASS", "RIA Novosti", "Interfax", "Kommersant", "RBC"),
    habits=(
        # Об этом сообщает ТАСС.
        Habit(
            r"^About (?:this|it)(?=,? (?:(?:the|a|[A-Z]\w*) )?\w* ?(?:report|inform|wrote|said|says|told|announc)\w*)",
            "об этом сообщает",
            say("English says who reports it, and then what"),
        ),
        Habit(
            r"\b(?:told|reported|informed|announced|said|written) about (?:this|it)(?= (?:by|in|on)\b)",
            "рассказал об этом",
            say("English says who reports it, and then what"),
        ),
    ),
    # As its press writes them. Source for the names of months and of the parts of the day: Unicode CLDR 44.
    moments=Moments(
        date=(
            r"(?<![\d.,])(?P<day>\d{1,2})(?:\s?[-–—]\s?(?P<until>\d{1,2}))?\s"
            r"(?P<month>января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\b"
        ),
        time=(
            r"(?<![\d:.,])(?P<hour>\d{1,2})(?::(?P<minute>\d{2})(?![\d:])|\sчас\w*\s(?:(?P<early>утра|ночи)|(?P<late>дня|вечера)))"
        ),
        result=r"(?i:сч[её]т\w*\s(?:матча\s)?)(?P<one>\d{1,2})\s?[:–-]\s?(?P<other>\d{1,2})(?!\d)",
        months=("янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"),
    ),
    # The comma is the decimal mark and blanks part thousands; numerals are declined. Sources: Мильчин, Справочник
    # издателя и автора (numbers, and млн, млрд, тыс.); Русская грамматика (1980), § 1365-1378.
    numerals=Numerals(
        units={
            "ноль нуль": 0,
            "один одна одно одного одной одну одним одном": 1,
            "два две двух двум двумя": 2,
            "три трех трёх трем трём тремя": 3,
            "четыре четырех четырёх четырем четырём четырьмя": 4,
            "пять пяти пятью": 5,
            "шесть шести шестью": 6,
            "семь семи семью": 7,
            "восемь восьми восемью восьмью": 8,
            "девять девяти девятью": 9,
            "десять десяти десятью десяток десятка десятков": 10,
            "одиннадцать одиннадцати одиннадцатью": 11,
            "двенадцать двенадцати двенадцатью": 12,
            "тринадцать тринадцати тринадцатью": 13,
            "четырнадцать четырнадцати четырнадцатью": 14,
            "пятнадцать пятнадцати пятнадцатью": 15,
            "шестнадцать шестнадцати шестнадцатью": 16,
            "семнадцать семнадцати семнадцатью": 17,
            "восемнадцать восемнадцати восемнадцатью": 18,
            "девятнадцать девятнадцати девятнадцатью": 19,
            "двадцать двадцати двадцатью": 20,
            "тридцать тридцати тридцатью": 30,
            "сорок сорока": 40,
            "пятьдесят пятидесяти": 50,
            "шестьдесят шестидесяти": 60,
            "семьдесят семидесяти": 70,
            "восемьдесят восьмидесяти": 80,
            "девяносто девяноста": 90,
            "сто ста сотня сотню сотни": 100,
            "двести двухсот": 200,
            "триста трехсот трёхсот": 300,
            "четыреста четырехсот четырёхсот": 400,
            "пятьсот пятисот": 500,
            "шестьсот шестисот": 600,
            "семьсот семисот": 700,
            "восемьсот восьмисот": 800,
            "девятьсот девятисот": 900,
            "полтора полторы полутора": Fraction(3, 2),
            "пол с_половиной": Fraction(1, 2),
            "полмиллиона": 500_000,
            "полмиллиарда": 500_000_000,
            "полтысячи": 500,
            "дюжина дюжину": 12,
        },
        scales={
            "тысяча тысячи тысяч тысячу тысячам тысячами тысячах тысячей тыс": 10**3,
            "миллион миллионы миллиона миллионов миллиону миллионам миллионом миллионами миллионах млн": 10**6,
            "миллиард миллиарды миллиарда миллиардов миллиарду миллиардам миллиардом миллиардами миллиардах млрд": 10
            ** 9,
            "триллион триллионы триллиона триллионов триллиону триллионам триллионами триллионах трлн": 10**12,
        },
        decimal=",",
        grouping=" ",
        percent="%|процент|проц\\.|-?процентн|п\\.\\s?п\\.",
        year="(?:г\\.|году?\\b|года\\b|годом\\b|гг\\.|-?м\\sгоду|-?го\\sгода|-?й\\sгод)",
        other=(
            "-?(?:й|го|му|м|я|е|х|ю|ой|ый|ом|ых|ым|ми|ти|летн\\w*)\\b|час|мин|сек|утра|вечера|лет|января|февраля|марта"
            "|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|век|[:]"
        ),
        other_before="№\\s?|-",
        change_before=r"\bсо?\s",
        between=r"\s?[-–—~]\s?|\s(?:до|или|и|по)\s|\s?(?:тыс\.?|тысяч|млн)\s?[-–—]\s?",
        measures={
            "долларов доллара доллар долл. $ долларам долларами": "USD",
            "евро": "EUR",
            "фунтов фунта": "GBP",
            "иен иены йен": "JPY",
            "юаней юаня": "CNY",
            "вон": "KRW",
            "рублей рубля рубль руб. руб рублям рублями": "RUB",
            "гривен гривны гривна гривень грн": "UAH",
            "км километров километра километр": "km",
            "м метров метра метр": "m",
            "см сантиметров сантиметра": "cm",
            "мм миллиметров миллиметра": "mm",
            "кг килограммов килограмма килограмм": "kg",
            "г граммов грамма": "g",
            "т тонн тонны тонна": "t",
            "га гектаров гектара гектар гектары": "ha",
            "л литров литра": "l",
            "мл мг миллилитров миллиграммов": "small",
        },
    ),
)
