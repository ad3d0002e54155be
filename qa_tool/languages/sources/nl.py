"""Dutch.

Country: in eigen land and binnenlands (in one's own land, inland) become "in our own country" and "domestic", and
seldom "in the Netherlands".

Sounds: Dutch writes names of other scripts in its own spelling: oe for u, sj for sh, tsj for ch, zj for zh, dzj for
j, j for y ("Prigozjin", "Zelensky", "Sjojgoe"). Source: Taalunie, transcription of Russian and Ukrainian.
"""

from __future__ import annotations

from fractions import Fraction

from qa_tool.languages.language import Negators, SourceLanguage
from qa_tool.languages.moments import Moments
from qa_tool.languages.names import NAMES
from qa_tool.languages.numbers.numerals import Numerals
from qa_tool.languages.press_habits import AGES_IN_BRACKETS
from qa_tool.languages.western_habits import LINKS

_MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"

LANGUAGE = SourceLanguage(
    code="nl",
    name=NAMES["nl"],
    homes=("NL", "BE"),
    # Source: Algemene Nederlandse Spraakkunst, negation.
    negators=Negators(
        sure=r"\b(?:niet(?! (?:alleen|slechts|enkel|minder|in het minst)\b)|geen|nooit|niemand|niets|nergens)\b",
        possible=(
            r"\b(?:niet|geen|nooit|niemand|niets|nergens|zonder|noch|zelden|nauwelijks|amper|weinig|minder|behalve|tegen|vrij"
            r"|nog|nul|buiten|laat staan)\b"
            r"|\b(?:weiger|ontken|verbied|verbod|verboden|voorkom|vermijd|mislu|ontbre|ontbr|gebrek|on(?!der|tw|ge|ze|s\b|line|ts|tv)"
            r"|anti|afwij|afwe|afgel|stop|verlie|verlor|annul|geannul|uitslui|uitgeslo|belet|verhinder|opgeschort|schors|teko"
            r"|moeilijk|non)|loos\b|loze\b"
        ),
    ),
    asking=r"(?i)\bof\b|\bwaarom|\bwie\b|\bwat\b|\bwanneer|\bwaar\b|\bhoe\b|\bwelke?\b|\bvraag|\bvroeg",
    # Source: Taalunie, Buitenlandse aardrijkskundige namen; what does not begin as the name does.
    country_words={
        "US": r"amerika|vs |usa|verenigde staten|washington|witte huis|pentagon",
        "GB": r"brit|engel|groot brit|londen|londens|schot|wels|wales|verenigd koninkrijk",
        "GB-ENG": r"engel",
        "DE": r"duits|berlijn",
        "FR": r"fran[sk]|parijs",
        "NL": r"nederl|holland|amsterdam|den haag",
        "BE": r"belg|brussel|vlaam|vlaand|waal",
        "PL": r"pool|polen|warschau",
        "IT": r"itali|rome",
        "ES": r"spa[an]|catal|madrid",
        "GR": r"griek|athen",
        "TR": r"tur[ks]|ankara|istanbul",
        "CN": r"chin|peking|beijing",
        "RU": r"rus|moskou|kremlin|poetin",
        "SU": r"sovjet|ussr",
        "KR": r"zuid kore|korea|seoul",
        "KP": r"noord kore|korea|pyongyang",
        "CH": r"zwits|bern|genève|geneve",
        "AT": r"oostenr|wenen|weens",
        "CZ": r"tsjech|praag",
        "HU": r"hongaar|honga|boedapest",
        "UA": r"oekraï|kiev|kyiv|zelensk",
        "SE": r"zwee?d|stockholm",
        "NO": r"noor|noorw|oslo",
        "DK": r"deen|denem|kopenhag",
        "FI": r"fin[ns]|helsinki",
        "IN": r"indi|delhi",
        "JP": r"japan|tokio",
        "EG": r"egypt|caïro",
        "SA": r"saoedi|saudi|riyad",
        "AE": r"emirat|dubai",
        "ZA": r"zuid afrik",
        "NZ": r"nieuw zeel",
        "PS": r"palest|gaza|hamas|westelijke jordaan",
        "IL": r"isra|jeruzal|joods|tel aviv",
        "VA": r"vatica|paus",
        "SR": r"surina|paramaribo",
        "ID": r"indones|jakarta",
        "PT": r"portug|lissabon",
        "RO": r"roemeen|roeme|boekarest",
        "RS": r"servi|belgrado",
        "HR": r"kroat|kroa",
        "IE": r"ier[sl]|dublin",
        "IR": r"iran|perz|teheran",
        "IQ": r"ira[qk]|bagdad",
        "SY": r"syri|damasc",
        "MA": r"marok|rabat",
        "CD": r"congo",
        "CG": r"congo",
    },
    respellings=(
        ("tsj", "ç"),
        ("dzj", "ĵ"),
        ("zj", "zh"),
        ("sj", "sh"),
        ("oe", "u"),
        ("ie", "i"),
        ("j", "y"),
        ("ĵ", "j"),
        ("ç", "ch"),
    ),
    agencies=("ANP", "Belga", "de Volkskrant", "De Telegraaf"),
    # As agencies and papers write them: AMSTERDAM (ANP) -
    credits=(
        r"^\s*[A-Z][^().\d]{2,30}\s?\((?:ANP|Belga|Reuters|AFP|[A-Z]{2,8})\)\s?[-–—.]*\s*"
        r"|^\s*(?:Lees ook|Foto|Bron|Door [A-Z]\w+ [A-Z]\w+$)\b.{0,80}$"
        r"|^.*(?:Alle rechten voorbehouden|©).*$"
    ),
    # As its press writes them. Source for the names of months: Unicode CLDR 44.
    moments=Moments(
        decade=(
            r"\bjaren\s['’‘]?(?P<century>1\d|20)?"
            r"(?P<decade>\d(?=0(?!\d))|(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)\b)0?"
        ),
        tens=("tien", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"),
        month_alone=rf"\b(?P<month>{_MONTHS})\b",
        weekdays=tuple(
            rf"\b(?i:{day})(?:ochtend|middag|avond|nacht|morgen)?\b"
            for day in ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
        ),
        date=(rf"(?<![\d.,])(?P<day>\d{{1,2}})(?:\s?(?:tot|en|-|–)\s?(?P<until>\d{{1,2}}))?\s(?P<month>{_MONTHS})\b"),
        time=r"(?<![\d:.,])(?P<hour>\d{1,2})(?:[.:](?P<minute>[0-5]\d)(?:\suur|(?<=:\d\d)(?![\d:])))",
        result=(
            r"(?<![\d.,:/$€–-])(?P<one>\d{1,2})\s?[-–]\s?(?P<other>\d{1,2})"
            r"(?![\d:/%–-]|[.,]\d|\s?(?:%|procent|jaar|dagen|maanden|uur|miljoen|duizend|euro)\b)"
        ),
        whole_day=True,
        months=("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
    ),
    # Source: Van Dale; what newspapers write of figures.
    opposites={
        "change": (
            (
                r"\b(?:steeg|stegen|stijg|gestegen|groei|gegroeid|toegenomen|toenam"
                r"|(?:neemt?|nam\w*) (?:[^,.;]{1,60} )?toe\b"
                r"|verhoog|hoger|klom|verdubbel|verdrievoudig|duurder|omhoog|gewonnen)"
            ),
            (
                r"\b(?:daal|gedaald|zak(?:t|te|ken)|gezakt|kromp|krimp|afgenomen"
                r"|(?:neemt?|nam\w*) (?:[^,.;]{1,60} )?af\b"
                r"|verlaag|lager|viel|gevallen|verminder|halveer|goedkoper|omlaag|verloor|verloren|terug)"
            ),
        ),
        "balance": (r"overschot", r"tekort"),
        "trade": (r"\b(?:export|uitvoer|geëxport)", r"\b(?:import(?!an)|invoer|geïmport)"),
        "profit": (r"winst", r"verlies|verliezen"),
    },
    # Source: NEN 999, units.
    units={
        "point": r"procentpunt\w*",
        "sqm": r"vierkante meters?|m²|m2\b",
        "sqkm": r"vierkante kilometers?|km²|km2\b",
        "second": r"seconden?\b",
        "minute": r"minu(?:ut|ten)\b",
        "hour": r"ur?en\b|uur\b(?! ['’]s)",
        "day": r"dag(?:en)?\b",
        "week": r"we(?:ek|ken)\b",
        "month": r"maand(?:en)?\b",
        "age": r"-?jarige?\w*|jaar oud\b",
        "year": r"ja(?:ar|ren)\b",
    },
    # The comma is the decimal mark, the point parts thousands; numbers are written as one word, units before tens
    # (drieëntwintig). A miljard is 10^9, a biljoen 10^12. Sources: Taaladvies; Algemene Nederlandse Spraakkunst.
    numerals=Numerals(
        units={
            "nul": 0,
            "een één": 1,
            "twee": 2,
            "drie": 3,
            "vier": 4,
            "vijf": 5,
            "zes": 6,
            "zeven": 7,
            "acht": 8,
            "negen": 9,
            "tien": 10,
            "elf": 11,
            "twaalf": 12,
            "dertien": 13,
            "veertien": 14,
            "vijftien": 15,
            "zestien": 16,
            "zeventien": 17,
            "achttien": 18,
            "negentien": 19,
            "twintig": 20,
            "dertig": 30,
            "veertig": 40,
            "vijftig": 50,
            "zestig": 60,
            "zeventig": 70,
            "tachtig": 80,
            "negentig": 90,
            "half halve een_half een_halve": Fraction(1, 2),
            "anderhalf anderhalve": Fraction(3, 2),
        },
        multipliers={"honderd": 100, "dozijn": 12},
        scales={
            "duizend": 10**3,
            "miljoen mln": 10**6,
            "miljard mld mrd": 10**9,
            "biljoen": 10**12,
        },
        compounds=True,
        joiners=("en", "ën"),
        decimal=",",
        grouping=". ",
        percent=r"%|procent\b|pct\b",
        other=rf"(?:e|ste|de)\b|uur\b|(?:{_MONTHS})\b|[:]",
        other_before=r"\b(?:[Nn]r\.|[Nn]ummer|artikel|art\.|[Jj]aren)\s?|-",
        change_before=r"\b[Vv]an\s",
        between=r"\s?[-–—~/]\s?|\s(?:tot|of|en|naar)\s",
        measures={
            "dollar dollars": "USD",
            "euro": "EUR",
            "pond": "GBP",
            "yen": "JPY",
            "yuan": "CNY",
            "roebel": "RUB",
            "hryvnia": "UAH",
            "km kilometer": "km",
            "m meter": "m",
            "cm centimeter": "cm",
            "mm millimeter": "mm",
            "kg kilo kilogram": "kg",
            "g gram": "g",
            "t ton": "t",
            "ha hectare": "ha",
            "mijl": "mile",
            "voet": "foot",
            "inch": "inch",
            "acre": "acre",
            "graden ° °C": "degree",
            "l liter": "l",
            "ml mg milliliter milligram": "small",
        },
    ),
    habits=(*AGES_IN_BRACKETS, *LINKS),
)
