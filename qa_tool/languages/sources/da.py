"""Danish.

Numbers: a milliard is 10^9, a billion 10^12; the unit stands before the ten (femogtyve), and the tens from fifty on
count by twenties (halvtreds). Source: Retskrivningsordbogen; Den Danske Ordbog.
"""

from __future__ import annotations

from fractions import Fraction

from qa_tool.languages.language import Negators, SourceLanguage
from qa_tool.languages.moments import Moments
from qa_tool.languages.names import NAMES
from qa_tool.languages.numbers.numerals import Numerals

_MONTHS = (
    "[Jj]an(?:uar|\\.)?|[Ff]eb(?:ruar|\\.)?|[Mm]ar(?:ts|\\.)|[Aa]pr(?:il|\\.)?|[Mm]aj|[Jj]un(?:i|\\.)|[Jj]ul(?:i|\\.)|[Aa]ug(?:ust|\\.)?"
    "|[Ss]ept?(?:ember|\\.)?|[Oo]kt(?:ober|\\.)?|[Nn]ov(?:ember|\\.)?|[Dd]ec(?:ember|\\.)?"
)
_HALVES = ("to", "tre", "fire", "fem", "seks", "syv", "otte", "ni")

LANGUAGE = SourceLanguage(
    code="da",
    name=NAMES["da"],
    homes=("DK", "GL", "FO"),
    asking=r"(?i)\b(?:hvad|hvorfor|hvordan|hvem|hvilke\w*|hvornår|hvor|om|mon)\b|\bspørg",
    # Source: Hansen and Heltoft, Grammatik over det danske sprog, negation.
    negators=Negators(
        sure=(
            r"\b(?:ikke|ingen|intet|ingenting|aldrig)\b"
            r"(?! (?:kun|bare|mindst|blot|før|desto|mindre|sjældent|længe|alene|engang|andet end|anden end))"
        ),
        possible=(
            r"\b(?:ikke|ej|aldrig|ing(?:en|et|enting)|intet|uden|hverken|næppe|sjældent|nej|før|inden|kun|bare"
            r"|først|mindre|få|fri\w*|undtagen"
            r"|bortset|mod|imod|trods|svær\w*|nul|umulig\w*|slut|væk|fejl\w*|forkert\w*|færre|tom|tomt)\b"
            r"|\b(?:mangl|nægt|afvis|afslå|afslog|afslag|forby|forbud|forbød|hindr|forhindr|stop|aflys|indstil"
            r"|ophør|ophæv|mislyk|udebl|undgå|undgik"
            r"|undtag|tab|mist|benægt|dementer|tvivl|afbr|udsæt|udsat|udskyd|udskud|modsæt|modsat|forlad|forlod"
            r"|trak|træk|sav|u(?:bekræft|klar|kendt|sikk"
            r"|gyld|mul|vil|lov|nødv|afh|ænd|til)|boykot|lukk)"
        ),
    ),
    # Source: Retskrivningsordbogen, names of countries; what does not begin as the name does.
    country_words={
        "US": r"usa|amerik|forenede stat|washington|hvide hus|pentagon|trump|biden",
        "GB": r"brit|storbrit|engl|engelsk|london|skot",
        "GB-ENG": r"engl|engelsk",
        "FR": r"fran[ks]|paris",
        "DE": r"tysk|berlin",
        "IT": r"ital|rom ",
        "ES": r"span|katal|catal|madrid",
        "PT": r"portug|lissabon",
        "NL": r"neder|holl|haag|amsterdam",
        "BE": r"belg|bruxel|fland",
        "CH": r"schwei|geneve|genève|bern ",
        "AT": r"østr|wien",
        "SE": r"sver|svensk|stockholm|göteborg|malmø",
        "NO": r"nor[gs]|oslo",
        "DK": r"dan[ms]|dansk|københ|folketing|aarhus|odense|herhjemme|landet",
        "GL": r"grønl|nuuk",
        "FI": r"fin[ls]|finsk|helsing",
        "IS": r"isl[aæ]n|reykjav",
        "PL": r"pol[es]|polsk|warsz",
        "CZ": r"tjek|prag",
        "SK": r"slovak",
        "HU": r"unga|budapest",
        "RO": r"rumæn|bukarest",
        "BG": r"bulgar|sofia",
        "GR": r"græ|athen",
        "RU": r"rus|mosk|kreml|putin|sovj",
        "SU": r"sovj",
        "UA": r"ukrain|kyiv|kiev|zelensk",
        "BY": r"belar|hvider|minsk|lukasj",
        "CN": r"kin[ae]|kines|beijing|peking",
        "JP": r"jap|tokyo",
        "KR": r"korea|sydkor|koreansk|seoul",
        "KP": r"korea|nordkor|koreansk|pyongyang",
        "IN": r"indi|indisk|delhi",
        "TR": r"tyrk|ankara|istanbul|osman",
        "IL": r"isra|jød|tel aviv|jerusalem",
        "PS": r"palæst|gaza|hamas|vestbred",
        "IR": r"iran|teher",
        "IQ": r"irak|bagdad",
        "SY": r"syri|syrer|damask",
        "SA": r"saud|arab|riyad",
        "AE": r"emir|forenede arab|dubai",
        "EG": r"egypt|kair",
        "MA": r"maro|rabat",
        "ZA": r"sydafr",
        "NZ": r"new z",
        "AU": r"austral",
        "VA": r"vatik|pave",
        "RS": r"serb|beograd",
        "HR": r"kroat|zagreb",
        "LT": r"lit[ta]|litau|vilnius",
        "LV": r"let[lt]|riga",
        "EE": r"est[ln]|estisk|tallinn",
        "CD": r"congo",
        "CG": r"congo",
    },
    respellings=(("j", "y"), ("sj", "sh"), ("tj", "ch"), ("sj", "zh"), ("^ch", "^kh"), ("v", "w")),
    agencies=("Ritzau", "Politiken", "Berlingske", "Jyllands-Posten", "TV 2", "DR"),
    # As agencies and papers write them: /ritzau/.
    credits=(
        r"^\s*/?ritzau/?(?:\s?/\s?\w+/?)?\s*$|^\s*(?:Læs også|Læs mere|Foto|Kilde)\s?:.{0,80}$|^.*(?:©|[Oo]phavsret).*$"
    ),
    # As its press writes them. Source for the names of months and their short forms: Unicode CLDR 44.
    moments=Moments(
        decade=r"(?<![\d.,])(?P<century>1\d|20)?(?P<decade>[1-9])0['’]?er(?:ne|nes)\b",
        month_alone=(
            r"\b(?P<month>[Jj]anuar|[Ff]ebruar|[Mm]arts|[Aa]pril|[Mm]aj|[Jj]uni|[Jj]uli|[Aa]ugust|[Ss]eptember"
            r"|[Oo]ktober|[Nn]ovember|[Dd]ecember)\b"
        ),
        weekdays=tuple(
            rf"\b[{day[0].upper()}{day[0]}]{day[1:]}dag\w*|\b{day[:3]}\w?\.(?=\s\d)"
            for day in ("man", "tirs", "ons", "tors", "fre", "lør", "søn")
        ),
        date=(
            rf"(?<![\d.,])(?P<day>\d{{1,2}})\.?(?:\s?(?:til|og|-"
            rf"|–)\s?(?:den\s)?(?P<until>\d{{1,2}})\.?)?\s(?P<month>{_MONTHS})(?!\w)"
        ),
        time=(
            r"(?<![\d:.,])(?P<hour>\d{1,2})(?::|(?<=klokken\s\d\d)\.|(?<=klokken\s\d)\.|(?<=kl\.\s\d\d)\."
            r"|(?<=kl\.\s\d)\.)"
            r"(?P<minute>[0-5]\d)(?![\d:])"
        ),
        whole_day=True,
        result=(
            r"(?<![\d.,:/$€–-])(?P<one>\d{1,2})[–-](?P<other>\d{1,2})"
            r"(?![\d:/%–-]|[.,]\d|-?\s?(?:procent|år|dag|måned|uge|time|minut|sekund|million|mio|milliard|mia"
            r"|tusind|person|kroner|euro|meter|grad|km))"
        ),
        months=("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
        also=(
            Moments(
                date=r"(?<![\d/.])(?P<day>\d\d?)[./](?P<month>\d\d?)[./](?:19|20)\d\d(?!\d)",
                time=(
                    r"\b[Kk](?:lokken|l\.)\s(?P<hour>\d{1,2})(?P<minute>)(?![\d.:]\d|\d)"
                    r"(?:\som\s(?:(?P<early>morgenen|formiddagen)|(?P<late>eftermiddagen|aftenen)))?"
                ),
            ),
        ),
    ),
    # Source: Den Danske Ordbog; what newspapers write of figures.
    opposites={
        "change": (
            (
                r"\b(?:steg|stig|øg|forøg|vokse|vækst|flere|højere|hævet|hæve|opgang|fordobl|fremgang|løft|op\b"
                r"|over\b|skød|tilt[aå]g)"
            ),
            (
                r"\b(?:fald|minds|reduc|sænk|nedgang|færre|lavere|halver|skrump|tilbagegang|ned\b|under\b|dyk"
                r"|skær|svækk|formindsk)"
            ),
        ),
        "balance": (r"\boverskud", r"\bunderskud"),
        "trade": (r"\beksport", r"\bimport"),
        "profit": (r"\boverskud|\bgevinst", r"\bunderskud|\btab\b"),
    },
    units={
        "point": r"procentpoint",
        "sqm": r"kvadratmeter|kvm\b|m²",
        "sqkm": r"kvadratkilometer|km²",
        "second": r"sekund\w*",
        "minute": r"minut\w*",
        "hour": r"time(?:r|rs|n)?\b",
        "day": r"dag(?:e|es|s|en)?\b|døgn",
        "week": r"uge(?:r|rs|n)?\b",
        "month": r"måned\w*",
        "age": r"-?årig\w*|år gamm?e?l\w*",
        "year": r"års?\b",
    },
    # The comma is the decimal mark, the point parts thousands. Source: Dansk Sprognævn.
    numerals=Numerals(
        units={
            "nul": 0,
            "en et én ét": 1,
            "to": 2,
            "tre": 3,
            "fire": 4,
            "fem": 5,
            "seks": 6,
            "syv": 7,
            "otte": 8,
            "ni": 9,
            "ti": 10,
            "elleve": 11,
            "tolv": 12,
            "tretten": 13,
            "fjorten": 14,
            "femten": 15,
            "seksten": 16,
            "sytten": 17,
            "atten": 18,
            "nitten": 19,
            "tyve": 20,
            "tredive": 30,
            "fyrre": 40,
            "halvtreds": 50,
            "tres treds": 60,
            "halvfjerds": 70,
            "firs": 80,
            "halvfems": 90,
            "halv halvt en_halv et_halvt": Fraction(1, 2),
            "halvanden halvandet": Fraction(3, 2),
            **{
                f"{form}_en_halv {form}_et_halvt {form}_og_en_halv": digit + Fraction(1, 2)
                for digit, form in enumerate(_HALVES, 2)
            },
        },
        multipliers={"hundrede hundred": 100, "dusin": 12, "snese": 20},
        scales={
            "tusind tusinde": 10**3,
            "million millioner mio": 10**6,
            "milliard milliarder mia": 10**9,
            "billion billioner bia bio": 10**12,
        },
        compounds=True,
        joiners=("og",),
        decimal=",",
        grouping=". ",
        percent=r"%|procent(?!point)|pct\b",
        other=rf"(?:\.\s?(?=[a-zæøå])|\.?\s?(?:{_MONTHS})(?!\w))|[:]|['’]er",
        other_before=r"\b(?:[Nn]r\.|[Nn]ummer|[Aa]rtikel|[Pp]aragraf|[Kk]l\.|[Kk]lokken|[Ss]ide|§)\s?",
        change_before=r"\b[Ff]ra\s",
        between=r"\s?[-–—~/]\s?|\s(?:til|eller|og)\s|\s(?:procent|%|pct\.)\still\s",
        measures={
            "dollar": "USD",
            "euro": "EUR",
            "pund": "GBP",
            "yen": "JPY",
            "yuan": "CNY",
            "rubler": "RUB",
            "km kilometer": "km",
            "m meter": "m",
            "cm centimeter": "cm",
            "mm millimeter": "mm",
            "kg kilo kilogram": "kg",
            "g gram": "g",
            "ton tons": "t",
            "ha hektar": "ha",
            "fod": "foot",
            "tommer": "inch",
            "grader ° °C": "degree",
            "l liter": "l",
            "ml mg milliliter milligram": "small",
        },
    ),
)
