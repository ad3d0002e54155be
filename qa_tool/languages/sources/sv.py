"""Swedish, of Sweden and of Finland.

Numbers: a miljard is 10^9, a biljon 10^12; a mil is ten kilometres, no mile. Source: Svenska Akademiens ordlista;
TT-språket.
"""

from __future__ import annotations

from fractions import Fraction

from qa_tool.languages.language import Negators, SourceLanguage
from qa_tool.languages.moments import Moments
from qa_tool.languages.names import NAMES
from qa_tool.languages.numbers.numerals import Numerals

_MONTHS = (
    "[Jj]an(?:uari|\\.)?|[Ff]eb(?:ruari|r?\\.)?|[Mm]ars|[Aa]pr(?:il|\\.)?|[Mm]aj|[Jj]uni|[Jj]uli|[Aa]ug(?:usti|\\.)?"
    "|[Ss]ept?(?:ember|\\.)?|[Oo]kt(?:ober|\\.)?|[Nn]ov(?:ember|\\.)?|[Dd]ec(?:ember|\\.)?"
)
_HALVES = ("en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio")

LANGUAGE = SourceLanguage(
    code="sv",
    name=NAMES["sv"],
    homes=("SE", "FI"),
    asking=r"(?i)\b(?:vad|varför|hur|vem|vilk\w+|när|var|huruvida|om|ifall)\b|\bfråg",
    # Source: Svenska Akademiens grammatik, volume 4, negation.
    negators=Negators(
        sure=(
            r"\b(?:inte|ingen|inget|inga|ingenting|aldrig)\b"
            r"(?! (?:bara|endast|minst|enbart|förrän|sällan|heller|mindre|alls|ens|desto|annat än|annan än|nog med))"
        ),
        possible=(
            r"\b(?:inte|ej|icke|aldrig|ing(?:en|et|a|enting)|utan|varken|knappa?s?t|föga|sällan|nej|innan|bara"
            r"|endast|först|mindre|få|fri\w*"
            r"|utom|förutom|mot|emot|trots|svår\w*|noll|tveksam\w*|ens|nolla\w*|färre|ur|bort|ifrån|ned|ner|slut"
            r"|slutade?|omöjlig\w*)\b"
            r"|\b(?:sakna|brist|vägra|neka|förne|avvis|avslog|avslå|avslag|förbj|förbud|hindr|förhindr|stopp"
            r"|ställde? in|inställ|upphör|upphäv"
            r"|misslyck|utebl|undant|undvik|förlor|dement|tvivl|avbr|slopa|skjut|uppskj|skjöt|motsät|motsatt"
            r"|lämna|dra\w* tillbaka|drog"
            r"|miss(?:a|n)|icke-|o(?:bekräft|klar|känd|rim|säk|giltig|beho|vill|lag|nödv|för|till|ack|än)|tappa"
            r"|bojkott|fel|vakant|tom\b)"
        ),
    ),
    # Source: TT-språket, names of countries; what does not begin as the name does.
    country_words={
        "US": r"usa|amerik|förenta stat|washington|vita huset|pentagon|trump|biden",
        "GB": r"brit|storbrit|engl|london|skott|skotsk|uk ",
        "GB-ENG": r"engl|engel",
        "FR": r"fran[ks]|paris",
        "DE": r"tysk|berlin",
        "IT": r"ital|rom ",
        "ES": r"span|katal|madrid",
        "PT": r"portug|lissabon",
        "NL": r"neder|holl|haag|amsterdam",
        "BE": r"belg|bryssel|fland",
        "CH": r"schwei|genève|bern ",
        "AT": r"österr|wien",
        "SE": r"sve[rn]|svensk|stockholm|riksdag|göteborg|malmö",
        "NO": r"nor[gs]|oslo",
        "DK": r"dan[ms]|dansk|köpenh",
        "FI": r"fin[ls]|finländ|helsing",
        "IS": r"isl[aä]n|reykjav",
        "PL": r"pol[es]|polsk|warsz",
        "CZ": r"tjeck|prag",
        "SK": r"slovak",
        "HU": r"unger|ungr|ungar|budapest",
        "RO": r"rumän|bukarest",
        "BG": r"bulgar|sofia",
        "GR": r"grek|aten",
        "RU": r"ry[ds]|rysk|mosk|kreml|putin|sovj",
        "SU": r"sovj",
        "UA": r"ukrain|kiev|kyiv|zelensk",
        "BY": r"belar|vitry|minsk|lukasj",
        "CN": r"kin[ae]|kines|peking",
        "TW": r"taiwan",
        "JP": r"jap|tokyo",
        "KR": r"korea|sydkor|korean|seoul",
        "KP": r"korea|nordkor|korean|pyongyang",
        "IN": r"indi|indisk|delhi",
        "TR": r"turk|ankara|istanbul|osman",
        "IL": r"isra|jud|tel aviv|jerusalem",
        "PS": r"palest|gaza|hamas|västbank",
        "IR": r"iran|teher",
        "IQ": r"irak|bagdad",
        "SY": r"syri|damask",
        "SA": r"saud|arab|riyad",
        "AE": r"emir|förenade arab|dubai",
        "EG": r"egypt|kairo",
        "MA": r"maroc|rabat",
        "ZA": r"sydafr",
        "NZ": r"nya zeel|nyzeel",
        "AU": r"austral",
        "MX": r"mex",
        "VA": r"vatik|påv",
        "RS": r"serb|belgrad",
        "HR": r"kroat|zagreb",
        "LT": r"lit[ta]|litau|vilnius",
        "LV": r"lett|riga",
        "EE": r"est[ln]|estland|tallinn",
        "CD": r"kongo",
        "CG": r"kongo",
    },
    respellings=(("j", "y"), ("sj", "sh"), ("tj", "ch"), ("zj", "zh"), ("^ch", "^kh"), ("v", "w")),
    agencies=("TT", "TT News Agency", "Dagens Nyheter", "Svenska Dagbladet", "Aftonbladet", "Expressen", "SVT"),
    # As agencies and papers write them: STOCKHOLM (TT).
    credits=(
        r"^\s*[A-ZÅÄÖ][^().\d]{2,30}\s?\((?:TT|TT-Reuters|Reuters|AFP|[A-Z]{2,8})\)\s?[-–—.]*\s*"
        r"|^\s*(?:Läs (?:mer|också|även)|Foto|Bild|Källa|Text)\s?:.{0,80}$|^.*(?:©|[Uu]pphovsrätt).*$"
    ),
    # As its press writes them. Source for the names of months and their short forms: Unicode CLDR 44.
    moments=Moments(
        decade=r"(?<![\d.,])(?P<century>1\d|20)?(?P<decade>[1-9])0-tal\w*",
        month_alone=(
            r"\b(?P<month>[Jj]anuari|[Ff]ebruari|[Mm]ars|[Aa]pril|[Mm]aj|[Jj]uni|[Jj]uli|[Aa]ugusti|[Ss]eptember"
            r"|[Oo]ktober|[Nn]ovember|[Dd]ecember)\b"
        ),
        weekdays=tuple(
            rf"\b[{day[0].upper()}{day[0]}]{day[1:]}dag\w*|\b{short}(?=\s\d)"
            for day, short in (
                *(("mån", "mån"), ("tis", "tis"), ("ons", "ons"), ("tors", "tors?")),
                *(("fre", "fre"), ("lör", "lör"), ("sön", "sön")),
            )
        ),
        date=(
            rf"(?<![\d.,])(?P<day>\d{{1,2}})(?::?[ea])?(?:\s?(?:till|och|-"
            rf"|–)\s?(?P<until>\d{{1,2}}))?\s(?P<month>{_MONTHS})(?!\w)"
        ),
        time=(
            r"(?<![\d:.,])(?P<hour>\d{1,2})(?::|(?<=klockan\s\d\d)\.|(?<=klockan\s\d)\.|(?<=kl\.\s\d\d)\."
            r"|(?<=kl\.\s\d)\.|(?<=kl\s\d\d)\.)"
            r"(?P<minute>[0-5]\d)(?![\d:])"
        ),
        whole_day=True,
        result=(
            r"(?<![\d.,:/$€–-])(?P<one>\d{1,2})[–-](?P<other>\d{1,2})"
            r"(?![\d:/%–-]|[.,]\d|-?\s?(?:procent|år|dag|månad|vecko|timm|minut|sekund|miljon|miljard|tusen"
            r"|person|kronor|euro|meter|grad|km|åring))"
        ),
        months=("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
        also=(
            Moments(
                date=r"(?<![\d-])(?:19|20)\d\d-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])",
                time=(
                    r"\b[Kk](?:lockan|l\.?)\s(?P<hour>\d{1,2})(?P<minute>)(?![\d.:]\d|\d)"
                    r"(?:\spå\s(?:(?P<early>morgonen|förmiddagen)|(?P<late>eftermiddagen|kvällen)))?"
                ),
            ),
        ),
    ),
    # Source: Svensk ordbok; what newspapers write of figures.
    opposites={
        "change": (
            (
                r"\b(?:ök(?:a|n|t)|steg\b|stig|höj|väx|tillväxt|uppgång|fler|högre|lyft|rusa|fördubbl|upp\b|ovanför"
                r"|mer än)"
            ),
            (
                r"\b(?:minsk|sjunk|sjönk|fall|föll|sänk|nedgång|färre|lägre|rasa|halver|krymp|backa|ner\b|ned\b|tappa"
                r"|under\b)"
            ),
        ),
        "balance": (r"\böverskott", r"\bunderskott"),
        "trade": (r"\bexport", r"\bimport"),
        "profit": (r"\bvinst", r"\bförlust"),
    },
    units={
        "point": r"procentenhet\w*",
        "sqm": r"kvadratmeter|kvm\b|m²",
        "sqkm": r"kvadratkilometer|km²",
        "second": r"sekund\w*",
        "minute": r"minut\w*",
        "hour": r"timm\w*|tim\b",
        "day": r"dag(?:ar|ars|s|en)?\b|dygn",
        "week": r"veck\w+",
        "month": r"månad\w*",
        "age": r"-?årig\w*|-?åring\w*|år gamm?a?l\w*",
        "year": r"års?\b",
    },
    # The comma is the decimal mark, a blank (rarely a point) parts thousands; numbers are written as one word. Source:
    # Svenska skrivregler.
    numerals=Numerals(
        units={
            "noll": 0,
            "en ett": 1,
            "två": 2,
            "tre": 3,
            "fyra": 4,
            "fem": 5,
            "sex": 6,
            "sju": 7,
            "åtta": 8,
            "nio": 9,
            "tio": 10,
            "elva": 11,
            "tolv": 12,
            "tretton": 13,
            "fjorton": 14,
            "femton": 15,
            "sexton": 16,
            "sjutton": 17,
            "arton": 18,
            "nitton": 19,
            "tjugo": 20,
            "trettio": 30,
            "fyrtio förtio": 40,
            "femtio": 50,
            "sextio": 60,
            "sjuttio": 70,
            "åttio": 80,
            "nittio": 90,
            "halv halvt en_halv ett_halvt": Fraction(1, 2),
            **{f"{form}_och_en_halv": digit + Fraction(1, 2) for digit, form in enumerate(_HALVES, 1)},
        },
        multipliers={"hundra": 100, "dussin": 12},
        scales={
            "tusen": 10**3,
            "miljon miljoner mn milj": 10**6,
            "miljard miljarder md mdr mdkr": 10**9,
            "biljon biljoner bn": 10**12,
        },
        compounds=True,
        joiners=("och",),
        decimal=",",
        grouping=" .",
        percent=r"%|procent(?!enhet)",
        other=rf":?(?:e|a)\b|(?:{_MONTHS})(?!\w)|[:]|-tal",
        other_before=r"\b(?:[Nn]r|[Nn]ummer|[Aa]rtikel|[Pp]aragraf|[Kk]l\.?|[Kk]lockan|[Ss]idan?)\s?",
        change_before=r"\b[Ff]rån\s",
        between=r"\s?[-–—~/]\s?|\s(?:till|eller|och|à)\s|\s(?:procent|%)\still\s",
        measures={
            "dollar": "USD",
            "euro": "EUR",
            "pund": "GBP",
            "yen": "JPY",
            "yuan": "CNY",
            "rubel": "RUB",
            "km kilometer": "km",
            "m meter": "m",
            "cm centimeter": "cm",
            "mm millimeter": "mm",
            "kg kilo kilogram": "kg",
            "g gram": "g",
            "ton": "t",
            "ha hektar": "ha",
            "fot": "foot",
            "tum": "inch",
            "grader ° °C": "degree",
            "l liter": "l",
            "ml mg milliliter milligram": "small",
        },
    ),
)
