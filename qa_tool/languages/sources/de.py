"""German.

Country: hierzulande and im Inland (in this country, at home) become "in Germany" or "domestically";
bundesweit (nationwide) becomes "federal" or "nationwide".

Stubs: the source is a clause set after the quotation: so der Sprecher, hieß es (it said), heißt es,
teilte er mit. Cut off it is "It said.", "So the spokesman.".

Sounds: German writes names of other scripts in its own spelling: sch for sh and zh, tsch for ch, w for
v, j for y, s and z for z and ts, ch for kh ("Prigoschin", "Selenskyj", "Charkiw"). Source: Duden's
rules of transcription for Russian and Ukrainian.
"""

from __future__ import annotations

from fractions import Fraction

from qa_tool.languages.language import Negators, SourceLanguage
from qa_tool.languages.moments import Moments
from qa_tool.languages.names import NAMES
from qa_tool.languages.numbers.numerals import Numerals
from qa_tool.languages.press_habits import AGES_IN_BRACKETS
from qa_tool.languages.western_habits import LINKS

LANGUAGE = SourceLanguage(
    code="de",
    name=NAMES["de"],
    own_country=("Germany",),
    own_people=("German", "Germans"),
    own_places=("Berlin",),
    own_evidence=(
        r"Scholz|Merz|Merkel|Steinmeier|Baerbock|Habeck|Lindner",
        r"Bundestag|Bundesrat|Bundeswehr|CDU|CSU|SPD|AfD|FDP|DAX|Bundesbank",
        r"Munich|Hamburg|Frankfurt|Cologne|Stuttgart|Bavaria|Saxony|Düsseldorf|Leipzig|Dresden|Bonn",
        r"Volkswagen|BMW|Mercedes|Siemens|Bosch|Bayer|Deutsche \w+|Lufthansa|ThyssenKrupp",
        r"German (?:government|citizens|nationals?|companies|troops|army|embassy|ambassador|chancellor|people)",
    ),
    # Duden, Die Grammatik: Negation.
    negators=Negators(
        sure=r"\b(?:nicht(?! nur| zuletzt)|kein\w*|niemals|niemand\w*|nichts)\b",
        possible=r"nicht|kein|\bnie|ohne|weder|\bun(?!d\b|ter|s\b|ser)|los\w*\b|lehn|weiger|verhind|verbot|\bnon"
        r"|\bin(?:akt|adäq|kom|kons|dis|eff|flex|sta|tol|val)|miss|fehl|mangel|kaum|selten|statt(?!f|g)|\bfrei|gegen"
        r"|\baus(?:bleib|schl|fall|fiel)|\bab(?:wes|sag)|anti|wenig",
    ),
    asking=r"(?i)\bob\b|\bwarum|\bwieso|\bweshalb|\bwas\b|\bwer\b|\bwie\b",
    domestic_words=("hierzulande", "im Inland", "bundesweit", "im eigenen Land"),
    # Source: Duden; names and peoples that do not start alike.
    country_words={
        "US": r"usa|us |amerika|vereinigt\w+ staaten|washington|weiß\w+ haus|pentagon",
        "GB": r"brit|großbrit|england|engl|vereinigt\w+ königreich|london|schott|walis|uk ",
        "DE": r"deutsch|bund|berlin|ddr|brd",
        "FR": r"frank|franz|paris",
        "PL": r"pol[en]|warschau",
        "IT": r"ital|rom ",
        "ES": r"spani|katal|madrid",
        "GR": r"griech|athen",
        "TR": r"türk|ankara|istanbul",
        "CN": r"chin|peking",
        "RU": r"russ|moskau|kreml|sowjet|putin",
        "SU": r"sowjet|udssr",
        "KR": r"südkorea|korean|seoul",
        "KP": r"nordkorea|korean|pjöngjang",
        "CH": r"schweiz|bern|genf",
        "AT": r"österr|wien",
        "NL": r"niederl|holl|amsterdam|den haag",
        "BE": r"belg|flämisch|brüssel",
        "CZ": r"tschech|prag",
        "HU": r"ungar|budapest",
        "UA": r"ukrain|kiew|kyjiw|selensk",
        "SE": r"schwed",
        "NO": r"norweg",
        "DK": r"dän",
        "FI": r"finn",
        "IN": r"indien|indisch|inder|delhi",
        "JP": r"japan|tokio",
        "EG": r"ägypt|kairo",
        "SA": r"saudi",
        "AE": r"emirat|vae |dubai",
        "ZA": r"südafrik",
        "NZ": r"neuseel",
        "PS": r"palästin|gaza|hamas",
        "IL": r"israel|jerusalem",
        "VA": r"vatikan|papst",
        "CD": r"kongo",
        "CG": r"kongo",
        "PT": r"portug|lissabon",
        "RO": r"rumän|bukarest",
        "RS": r"serb|belgrad",
        "HR": r"kroat",
        "GB-ENG": r"england|engl",
    },
    stranded_stubs=(
        # hieß es, teilte er mit, so der Sprecher
        r"It (?:said|says|was said|is said|was called|is called|is called that)\.",
        r"So (?:the )?(?:spokesman|spokeswoman|spokesperson|minister|police|authority|president)\.",
        r"(?:He|She|They) (?:shared|announced|shared with|told)(?: with)?\.",
    ),
    respellings=(
        ("tsch", "ç"),
        ("dsch", "j"),
        ("sch", "sh"),
        ("ch", "kh"),
        ("ç", "ch"),
        ("w", "v"),
        ("j", "y"),
        ("^s", "^z"),
    ),
    agencies=("dpa", "DPA", "Der Spiegel", "Deutsche Welle"),
    # As agencies and papers write them: Berlin (dpa) –.
    credits=(
        r"^\s*[A-ZÄÖÜ][^().\d]{2,30}\s?\((?:dpa|afp|reuters|ap|epd|kna|sid|taz|apa|dts|ots|[a-z]{2,4}/[a-z/]{2,12})"
        r"[^)]{0,12}\)"
        r"\s?[-–—.]?\s*"
        r"|^\s*(?:Lesen Sie auch|Mehr zum Thema|Foto|Quelle|Von [A-ZÄÖÜ]\w+ [A-ZÄÖÜ]\w+$).{0,80}$"
        r"|^.*(?:Alle Rechte vorbehalten|©).*$"
    ),
    # As its press writes them. Source for the names of months and of the parts of the day: Unicode CLDR 44.
    moments=Moments(
        decade=r"(?<![\d.,])(?P<century>1\d|20)?(?P<decade>\d)0ern?(?(century)(?!\w)|(?=[\s-]?Jahre))",
        month_alone=(
            r"\b(?:[Ii]m|[Ss]eit|[Bb]is|[Aa]nfang|[Mm]itte|[Ee]nde|[Aa]b|[Nn]ach|[Vv]or|[Vv]on|[Zz]um)\s"
            r"(?:(?:vergangenen|letzten|kommenden|nächsten|diesem|vorigen)\s)?"
            r"(?P<month>Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b"
        ),
        weekdays=tuple(
            rf"\b(?:{day})(?:s|abend|früh|morgen|mittag|vormittag|nachmittag|nacht)?\b"
            for day in ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag|Sonnabend", "Sonntag")
        ),
        date=(
            r"(?<![\d.,])(?P<day>\d{1,2})\.(?:\s?(?:bis|und|-|–)\s?(?P<until>\d{1,2})\.)?\s"
            r"(?P<month>Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b"
        ),
        time=r"(?<![\d:.,])(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))?\sUhr",
        result=r"(?<![\d:.,])(?P<one>\d{1,2}):(?P<other>\d)(?![\d:])",
        months=("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"),
    ),
    # Source: Duden; what newspapers write of figures. Verbs that part (nahm um 3 Prozent zu) with their second half.
    opposites={
        "change": (
            (
                r"\bstieg|gestiegen|\bsteig(?:t|en|ern|erte)|gesteigert|zugenommen|\bzunahm"
                r"|\bnahm\w* (?:[^,.;]{1,60} )?zu\b|\bzunehm|erhöh|\bwuchs|gewachsen|\bwächst|\bwachs(?:en|tum)"
                r"|\bzuwachs|\banstieg|geklettert|\bkletter"
                r"|zugelegt|\bleg(?:te|en|t)\w* (?:[^,.;]{1,60} )?zu\b|verteuer|\bhöher|verdoppel|verdreifach|angehoben"
                r"|\bhob\w* [^,.;]{1,60} an\b"
            ),
            (
                r"\bsank|\bsink|gesunken|\bfiel\b|\bfielen\b|\bfällt\b|gefallen|rückgang|\brückläufig|zurückgegangen|zurückg"
                r"|\bging\w* (?:[^,.;]{1,60} )?zurück|verringer|reduzier|\bgesenkt|\bsenk(?:t|en|te|ung)|schrumpf"
                r"|\beinbruch|eingebrochen|\bbrach\w* [^,.;]{1,60} ein\b|abgenommen|\bnahm\w* (?:[^,.;]{1,60} )?ab\b"
                r"|\babnahm|niedriger|verbillig|gekürzt|kürzung|halbier"
            ),
        ),
        "balance": (r"überschu[sß]", r"defizit|fehlbetrag"),
        "trade": (r"export|\bausfuhr", r"import(?!ant)|\beinfuhr"),
        "profit": (r"\b\w*gewinne?s?\b", r"\b\w*verluste?n?s?\b"),
    },
    # Source: DIN 1301, Duden.
    units={
        "point": r"Prozentpunkt(?:e|en)?",
        "sqm": r"Quadratmetern?|qm\b|m²",
        "sqkm": r"Quadratkilometern?|qkm\b|km²",
        "second": r"Sekunden?\b",
        "minute": r"Minuten?\b",
        "hour": r"Stunden?\b",
        "day": r"Tag(?:e|en)?\b",
        "week": r"Wochen?\b",
        "month": r"Monat(?:e|en)?\b",
        "year": r"Jahr(?:e|en)?\b(?! alt)",
        "age": r"-?jährige\w*|Jahre alt",
    },
    # The comma is the decimal mark, the point parts thousands; numbers are written as one word, units before tens
    # (dreiundzwanzig). A Milliarde is 10^9, a Billion 10^12. Sources: DIN 5008; Duden.
    numerals=Numerals(
        units={
            "null": 0,
            "ein eins eine einen einem einer": 1,
            "zwei zwo": 2,
            "drei": 3,
            "vier": 4,
            "fünf": 5,
            "sechs": 6,
            "sieben": 7,
            "acht": 8,
            "neun": 9,
            "zehn": 10,
            "elf": 11,
            "zwölf": 12,
            "dreizehn": 13,
            "vierzehn": 14,
            "fünfzehn": 15,
            "sechzehn": 16,
            "siebzehn": 17,
            "achtzehn": 18,
            "neunzehn": 19,
            "zwanzig": 20,
            "dreißig dreissig": 30,
            "vierzig": 40,
            "fünfzig": 50,
            "sechzig": 60,
            "siebzig": 70,
            "achtzig": 80,
            "neunzig": 90,
            "halbe halben eine_halbe einer_halben": Fraction(1, 2),
            "einhalb": Fraction(1, 2),
            "anderthalb": Fraction(3, 2),
        },
        multipliers={"hundert": 100, "dutzend": 12},
        scales={
            "tausend tsd": 10**3,
            "million millionen mio": 10**6,
            "milliarde milliarden mrd": 10**9,
            "billion billionen bio": 10**12,
        },
        compounds=True,
        joiners=("und",),
        decimal=",",
        grouping=". '’",
        percent=r"%|\.?\s?Prozent|-?prozentig|v\. ?H\.",
        other=(
            r"\.(?=\s?(?:\w|$))(?!\d)|-?(?:er|te|ten|ter|tes|mal)\b|Uhr|Januar|Februar|März|April|Mai|Juni|Juli"
            r"|August|September|Oktober|November|Dezember|[:]"
        ),
        other_before=r"Nr\.\s?|-|Januar\s|Februar\s|März\s",
        change_before=r"\b[Vv]on\s",
        between=r"\s?[-–—~/]\s?|\s(?:bis|oder|und|zu)\s",
        measures={
            "Dollar US-Dollar": "USD",
            "Euro": "EUR",
            "Pfund": "GBP",
            "Yen": "JPY",
            "Yuan": "CNY",
            "Won": "KRW",
            "Rubel": "RUB",
            "Hrywnja Griwna": "UAH",
            "km Kilometer Kilometern": "km",
            "m Meter Metern": "m",
            "cm Zentimeter Zentimetern": "cm",
            "mm Millimeter Millimetern": "mm",
            "kg Kilogramm Kilo": "kg",
            "g Gramm": "g",
            "t Tonnen Tonne": "t",
            "ha Hektar": "ha",
            "Meile Meilen": "mile",
            "Fuß": "foot",
            "Zoll": "inch",
            "Yard Yards": "yard",
            "Acre Acres": "acre",
            "Grad ° °C": "degree",
            "l Liter Litern": "l",
            "ml mg Milliliter Milligramm": "small",
        },
    ),
    habits=(*AGES_IN_BRACKETS, *LINKS),
)
