"""Polish.

Country: krajowy and w kraju (of the country, in the country) become "national" and "in the country", and seldom "in
Poland".

Sounds: Polish writes names of other scripts in its own spelling: sz for sh, cz for ch, ż and rz for zh, dż for j, w
for v, j for y, ch and h for kh, c for ts, ł for l ("Prigożyn", "Zełenski", "Charków"). Source: PWN, rules of
transcription.
"""

from __future__ import annotations

from fractions import Fraction

from qa_tool.languages.language import Negators, SourceLanguage
from qa_tool.languages.moments import Moments
from qa_tool.languages.names import NAMES
from qa_tool.languages.numbers.numerals import Numerals
from qa_tool.languages.western_habits import AGES_IN_WORDS, LINKS, SAID_BETWEEN_DASHES

_MONTHS = (
    "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|styczniu|lutym|marcu"
    "|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu|styczeń|luty|marzec|kwiecień|maj|czerwiec"
    "|lipiec|sierpień|wrzesień|październik|listopad|grudzień"
)

LANGUAGE = SourceLanguage(
    code="pl",
    name=NAMES["pl"],
    homes=("PL",),
    # Source: Wielki słownik ortograficzny PWN, rules 161-186.
    negators=Negators(
        sure=(
            r"\bnie\b(?! (?:tylko|mniej|licząc|wspominając|bez|dość)\b)"
            r"|\b(?:niema|nigdy|nikt|nikogo|nikomu|nikim|niczego|żad\w+)\b"
        ),
        possible=(
            r"\bni[ecgk]|\bnigd|\bżad|\bbez|\bbrak|\banty|\bodm[oóaó]|\bodrzuc|\bzakaz|\bzabr[ao]n|\bunik|\bunie|\bmało|\brzad"
            r"|\bstrac|\butrac|\bzaprzecz|\bpozbaw|\bprzeciw|\bzamiast|\bmniej|\bpoza\b|\boprócz|\bani\b|\bwyklucz|\bprzesta|\bwoln"
            r"|\bzero|\bledwie|\btrudn|\bwątp|\bjeszcze|\bzapobie|\bprzeszk|\buchyl|\brezygn|\bzawies|\bzaniech|\bnadal|\błam"
        ),
    ),
    asking=r"(?i)\bczy\b|\bdlaczego|\bkto\b|\bkiedy|\bgdzie\b|\bjak\b|\bile\b|\bco\b|\bczemu|\bpyta",
    # Source: Urzędowy wykaz nazw państw (2023); what does not begin as the name does.
    country_words={
        "US": r"usa|ameryk|stan\w* zjedn|waszyngt|białym dom|biały dom|białego dom|pentagon",
        "GB": r"bryt|angi|anglik|angl|londyn|szkoc|szkot|wali|zjednoczon\w+ król",
        "GB-ENG": r"angi|angl",
        "DE": r"niem|berlin|rfn",
        "FR": r"franc|paryż|parys",
        "PL": r"pol[sa]|polk|polo|polacy|polak|warsza",
        "IT": r"wło[sc]|ital|rzym",
        "ES": r"hiszp|kataloń|madry",
        "GR": r"grec|grek|aten",
        "TR": r"turc|turek|ture|ankar|stamb",
        "CN": r"chi[nń]|peki",
        "RU": r"rosj|rosyj|moskw|moskie|kreml|putin",
        "SU": r"radziec|sowiec|zsrr",
        "KR": r"południowokor|kore|seul",
        "KP": r"północnokor|kore|pjongjang|phenian",
        "CH": r"szwajcar|berno|genew",
        "AT": r"austri|wied",
        "NL": r"holen|holand|niderl|amsterd|hadze|haga|hag",
        "BE": r"belg|bruksel|flam",
        "CZ": r"cze[sc]|praga|prad|prag",
        "HU": r"węg|budapeszt",
        "UA": r"ukrai|kij|zełensk",
        "SE": r"szwe[dc]|sztokh",
        "NO": r"norw|oslo",
        "DK": r"du[nń]|kopenh",
        "FI": r"fi[nń]|helsin",
        "IN": r"indi|indy|hindus|delhi",
        "JP": r"japo|tokio",
        "EG": r"egip|kair",
        "SA": r"saudyj|arabi|rijad",
        "AE": r"emira|dubaj|zea",
        "ZA": r"południowoafr|rpa|afryk",
        "NZ": r"nowozel|now\w+ zel",
        "PS": r"palest|gaz|hamas|zachodni\w* brzeg",
        "IL": r"izrael|jerozol|tel awi",
        "VA": r"watyk|papie|stolic\w apost",
        "BY": r"biało|mińsk|łukaszenk",
        "LT": r"litw|litew|wil[nń]",
        "LV": r"łot|ry[gd]",
        "EE": r"esto|tallin",
        "RO": r"rumu|bukareszt",
        "RS": r"serb|belgrad",
        "HR": r"chorw|zagrzeb",
        "SK": r"słowa|bratysł",
        "PT": r"portug|lizbo",
        "IE": r"irland|dublin",
        "IR": r"ira[nń]|teher",
        "IQ": r"ira[ck]|bagdad",
        "SY": r"syr|damasz",
        "CD": r"kongo|kongij",
        "CG": r"kongo|kongij",
    },
    respellings=(
        ("dz", "j"),
        ("sz", "sh"),
        ("cz", "ç"),
        ("rz", "zh"),
        ("ch", "kh"),
        ("ç", "ch"),
        ("w", "v"),
        ("j", "y"),
        ("c", "ts"),
    ),
    agencies=("PAP", "Gazeta Wyborcza", "Rzeczpospolita"),
    # As agencies and papers write them: Warszawa (PAP) -
    credits=(
        r"^\s*[A-ZŚŁŻ][^().\d]{2,30}\s?\((?:PAP|Reuters|AFP|[A-Z]{2,8})\)\s?[-–—.]*\s*"
        r"|^\s*(?:Czytaj także|Czytaj też|Zobacz także|Fot\.|Źródło).{0,80}$"
        r"|^.*(?:Wszelkie prawa zastrzeżone|©).*$"
    ),
    # As its press writes them. Source for the names of months: Unicode CLDR 44.
    moments=Moments(
        decade=r"(?:\b[Ll]at(?:a|ach|ami|om)?\s(?P<century>1\d|20)?(?P<decade>\d)0\.)",
        month_alone=rf"\b(?P<month>{_MONTHS})\b",
        weekdays=(
            r"\b[Pp]oniedział\w+",
            r"\b[Ww]tor(?:ek|ku|kiem|kow\w+)\b",
            r"\b[Śś]rod(?:a|ę|y|ą|ow\w+)\b|\b[Ww]\sśrodę\b",
            r"\b[Cc]zwart(?:ek|ku|kiem|kow\w+)\b",
            r"\b[Pp]iąt(?:ek|ku|kiem|kow\w+)\b",
            r"\b[Ss]obo(?:ta|tę|ty|tą|cie|tn\w+)\b",
            r"\b[Nn]iedziel(?:a|ę|i|ą|n\w+)\b",
        ),
        date=(rf"(?<![\d.,])(?P<day>\d{{1,2}})\.?(?:\s?(?:do|i|-|–)\s?(?P<until>\d{{1,2}}))?\s(?P<month>{_MONTHS})\b"),
        time=r"(?<![\d:.,])(?:(?<=godz\.\s)|(?<=godzinie\s))?(?P<hour>\d{1,2})(?::|(?<=godz\.\s\d\d)\.|(?<=godz\.\s\d)\.)(?P<minute>[0-5]\d)(?![\d:])",
        result=(
            r"(?<![\d.,:/$€–-])(?P<one>\d{1,2})[:–-](?P<other>\d{1,2})"
            r"(?![\d:/%–-]|[.,]\d|\s?(?:proc|procent|lat|dni|godz|mln|tys|miesi|osób|euro|zł))"
        ),
        whole_day=True,
        months=(
            "sty",
            "lut",
            "mar",
            "kwi",
            "maj",
            "cze",
            "lip",
            "sie",
            "wrz",
            "paź",
            "lis",
            "gru",
        ),
    ),
    # Source: Wielki słownik języka polskiego; what newspapers write of figures.
    opposites={
        "change": (
            (
                r"\b(?:wzr[oó]s|rośni|rosł|rosną|rosn|urosł|urós|zwiększ|podn[oi]|podwyż|zyska|przyby|skoczy|droż|podroż|podwoi"
                r"|potroi|wyższ|powyżej)"
            ),
            (
                r"\b(?:spad|zmniejsz|zmal|obni[żz]|straci|ogranicz|reduk|zreduk|skurcz|tani|potani|niższ|poniżej|ubył|ubyw)"
            ),
        ),
        "balance": (r"nadwyż", r"deficyt"),
        "trade": (r"\beksport", r"\bimport"),
        "profit": (r"\bzysk", r"\bstrat"),
    },
    # Source: Główny Urząd Miar, Legalne jednostki miar.
    units={
        "point": r"pkt\.? proc|punkt\w* procentow\w+|p\.p\.",
        "sqm": r"metr\w* kwadratow\w+|m²|m kw",
        "sqkm": r"kilometr\w* kwadratow\w+|km²|km kw",
        "second": r"sekund\w*",
        "minute": r"minut\w*",
        "hour": r"godzin\w*|godz\b",
        "day": r"dni\b|dzień|dniach\b|dób\b|dob[ay]\b",
        "week": r"tygodni\w*|tydzień",
        "month": r"miesi[ąę]c\w*",
        "age": r"-?letni\w*|-latk?\w*\b",
        "year": r"lat\b|lata\b|latach\b|rok\b|roku\b",
    },
    # The comma is the decimal mark, a blank (rarely a point) parts thousands; numerals are declined. A miliard is
    # 10^9, a bilion 10^12. Source: Wielki słownik ortograficzny PWN.
    numerals=Numerals(
        units={
            "zero": 0,
            "jeden jedna jedno jednego jednej jedną": 1,
            "dwa dwie dwóch dwu dwoje dwaj dwom dwoma": 2,
            "trzy trzech trzej troje trzem trzema": 3,
            "cztery czterech czterej czworo czterem": 4,
            "pięć pięciu pięcioro": 5,
            "sześć sześciu": 6,
            "siedem siedmiu": 7,
            "osiem ośmiu": 8,
            "dziewięć dziewięciu": 9,
            "dziesięć dziesięciu": 10,
            "jedenaście jedenastu": 11,
            "dwanaście dwunastu": 12,
            "trzynaście trzynastu": 13,
            "czternaście czternastu": 14,
            "piętnaście piętnastu": 15,
            "szesnaście szesnastu": 16,
            "siedemnaście siedemnastu": 17,
            "osiemnaście osiemnastu": 18,
            "dziewiętnaście dziewiętnastu": 19,
            "dwadzieścia dwudziestu": 20,
            "trzydzieści trzydziestu": 30,
            "czterdzieści czterdziestu": 40,
            "pięćdziesiąt pięćdziesięciu": 50,
            "sześćdziesiąt sześćdziesięciu": 60,
            "siedemdziesiąt siedemdziesięciu": 70,
            "osiemdziesiąt osiemdziesięciu": 80,
            "dziewięćdziesiąt dziewięćdziesięciu": 90,
            "sto stu": 100,
            "dwieście dwustu": 200,
            "trzysta trzystu": 300,
            "czterysta czterystu": 400,
            "pięćset pięciuset": 500,
            "sześćset sześciuset": 600,
            "siedemset siedmiuset": 700,
            "osiemset ośmiuset": 800,
            "dziewięćset dziewięciuset": 900,
            "pół": Fraction(1, 2),
            "półtora półtorej": Fraction(3, 2),
        },
        scales={
            "tysiąc tysiące tysięcy tysiąca tysiącami tysiącach tys": 10**3,
            "milion miliony milionów miliona milionami milionach mln": 10**6,
            "miliard miliardy miliardów miliarda miliardami miliardach mld": 10**9,
            "bilion biliony bilionów biliona bln": 10**12,
        },
        decimal=",",
        grouping=" .",
        percent=r"%|proc\b|procent|-?procentow",
        year=r"r\.(?!\w)|rok(?:u|iem)?\b",
        other=rf"-?(?:go|szy|ty|tego|tej|ta|ka)\b|(?:{_MONTHS})\b|\.(?=\s[a-zśżź])|[:]",
        other_before=r"\b(?:[Nn]r|ul\.|art\.|godz\.|godzinie|lat)\s?|-",
        change_before=r"\b[Zz]e?\s|\b[Oo]d\s",
        between=r"\s?[-–—~/]\s?|\s(?:do|lub|i|albo|a)\s|\s?(?:proc\.|%)\sdo\s",
        measures={
            "dolarów dolary dolara dol. USD": "USD",
            "euro": "EUR",
            "funtów funty": "GBP",
            "jenów jeny": "JPY",
            "juanów": "CNY",
            "rubli ruble rubla": "RUB",
            "hrywien hrywny": "UAH",
            "km kilometrów kilometry kilometra": "km",
            "m metrów metry metra": "m",
            "cm centymetrów centymetra": "cm",
            "mm milimetrów milimetra": "mm",
            "kg kilogramów kilograma": "kg",
            "g gramów": "g",
            "t ton tony": "t",
            "ha hektarów hektary": "ha",
            "mil mile": "mile",
            "stóp": "foot",
            "cali": "inch",
            "akrów": "acre",
            "stopni stopnie ° °C": "degree",
            "l litrów litry": "l",
            "ml mg mililitrów miligramów": "small",
        },
    ),
    habits=(*SAID_BETWEEN_DASHES, *AGES_IN_WORDS, *LINKS),
)
