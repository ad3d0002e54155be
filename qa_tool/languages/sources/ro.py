"""Romanian.

Its press has no word for "domestic" that a machine turns into a country, so nothing is said here of where it is at
home.
"""

from __future__ import annotations

from fractions import Fraction

from qa_tool.languages.language import Negators, SourceLanguage
from qa_tool.languages.moments import Moments
from qa_tool.languages.names import NAMES
from qa_tool.languages.numbers.numerals import Numerals
from qa_tool.languages.western_habits import AGES_IN_WORDS, LINKS

_MONTHS = "ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie"

LANGUAGE = SourceLanguage(
    code="ro",
    name=NAMES["ro"],
    homes=("RO", "MD"),
    # Source: Gramatica limbii române (Academia Română, 2008), negation.
    negators=Negators(
        sure=(
            r"\bnu\b(?! (?:numai|doar|mai puțin|mai puţin|și|şi)\b)|\bn-(?:a|au|am|ai|ar|o|are)\b"
            r"|\b(?:niciodată|nimeni|nimănui|nimic)\b"
        ),
        possible=(
            r"\bnu\b|\bn-|\bnici|\bnim|\b(?:fără|ba|deloc|doar|puțin|puţin|puține|puţine|contra|împotriva|afara|încă|zero)\b"
            r"|\b(?:lips|absen|refuz|resping|respins|evit|împied|interzi|neg|ne(?!w|voi|o|u|t|r|p)|eșu|eşu|pierd|pierz|anul|renun|exclu"
            r"|suspen|înce?t|abandon|anti|in(?:cap|suf|ega|uti|val|sta|ef|corec|cert)|imp(?:os|un)|ile?g|dez|rar|greu|dific|scut"
            r"|liber|slab|mai puțin)"
        ),
    ),
    asking=r"(?i)\bde ce\b|\bcine\b|\bce\b|\bcum\b|\bcând\b|\bunde\b|\bcare\b|\bcât|\bdacă\b|\boare\b|\bîntreb",
    # Source: Dicționarul ortografic, ortoepic și morfologic (DOOM 3); what does not begin as the name does.
    country_words={
        "US": r"american|sua|usa|statele unite|statelor unite|washington|casa albă|pentagon",
        "GB": r"britani|englez|anglia|angliei|londr|scoț|scoţ|galez|marea brit|regatul unit",
        "GB-ENG": r"englez|angli",
        "DE": r"german|berlin|nemț|nemţ|neam",
        "FR": r"franc|franț|franţ|paris",
        "RO": r"român|bucureș|bucureş|ardeal|transilv",
        "PL": r"polon|varșov|varşov",
        "IT": r"itali|rom[ae]|roman",
        "ES": r"spani|catal|madrid",
        "GR": r"grec|elen|aten",
        "TR": r"turc|ankar|istanbul|otoman",
        "CN": r"chin|beijing",
        "RU": r"rus|ruș|ruş|moscov|kreml|putin",
        "SU": r"soviet|urss",
        "KR": r"coree|core[ea]|seul",
        "KP": r"coree|core[ea]|phenian",
        "CH": r"elveți|elveţi|bern|genev",
        "AT": r"austri|vien",
        "NL": r"oland|neerland|țările de jos|ţările de jos|amsterdam|haga",
        "BE": r"belgi|bruxel|flam",
        "CZ": r"ceh|prag",
        "HU": r"maghiar|ungar|ungur|ungari|budapest",
        "UA": r"ucrain|kiev|kiiv|zelensk",
        "SE": r"sued|stockholm",
        "NO": r"norveg|oslo",
        "DK": r"danez|danemarc|copenhag",
        "FI": r"finland|helsinki",
        "IN": r"indi|delhi",
        "JP": r"japon|tokio",
        "EG": r"egip|cair",
        "SA": r"saudi|arab|riad",
        "AE": r"emirat|dubai",
        "ZA": r"sud african|africa de sud",
        "PS": r"palestin|gaza|hamas|cisiord",
        "IL": r"israel|ierusal|evre|tel aviv",
        "VA": r"vatican|papa|papei|sfântul scaun",
        "MD": r"moldov|chișin|chişin",
        "BG": r"bulgar|sofi",
        "RS": r"sârb|serbi|belgrad",
        "HR": r"croa|zagreb",
        "PT": r"portug|lisabon",
        "IR": r"iran|persan|teheran",
        "IQ": r"irak|bagdad",
        "SY": r"siri|damasc",
        "CD": r"congo",
        "CG": r"congo",
    },
    respellings=(("ț", "ts"), ("ş", "sh"), ("j", "zh")),
    agencies=("Agerpres", "Mediafax", "Digi24"),
    # As agencies and papers write them: București, 5 mar /Agerpres/ -
    credits=(
        r"^\s*[A-ZȘȚ][^().\d]{2,30}(?:,\s\d{1,2}\s[a-z]{3,10}\.?)?\s?[/(](?i:Agerpres|Mediafax|Reuters|AFP)[/)]\s?[-–—]?\s*"
        r"|^\s*(?:Citește și|Citeşte şi|Foto|Sursa)\b.{0,80}$"
        r"|^.*(?:Toate drepturile rezervate|©).*$"
    ),
    # As its press writes them. Source for the names of months: Unicode CLDR 44.
    moments=Moments(
        decade=r"\banii(?:lor)?\s['’‘]?(?P<century>1\d|20)?(?P<decade>\d(?=0(?!\d)))0",
        month_alone=rf"\b(?P<month>{_MONTHS})\b(?<!\bmai)",
        weekdays=(
            r"\b[Ll]un(?:i|ea)\b",
            r"\b[Mm]arț(?:i|ea)\b|\b[Mm]arţ(?:i|ea)\b",
            r"\b[Mm]iercur(?:i|ea)\b",
            r"\b[Jj]oi(?:a)?\b",
            r"\b[Vv]iner(?:i|ea)\b",
            r"\b[Ss]âmbăt[aă]\b",
            r"\b[Dd]uminic[aă]\b",
        ),
        date=(rf"(?<![\d.,])(?P<day>\d{{1,2}})(?:\s?(?:și|şi|-|–)\s?(?P<until>\d{{1,2}}))?\s(?P<month>{_MONTHS})\b"),
        time=r"(?<![\d:.,])(?P<hour>\d{1,2})(?::|(?<=[Oo]ra\s\d\d)\.|(?<=[Oo]ra\s\d)\.)(?P<minute>[0-5]\d)(?![\d:])",
        result=(
            r"(?<![\d.,:/$€–-])(?P<one>\d{1,2})\s?[-–]\s?(?P<other>\d{1,2})"
            r"(?![\d:/%–-]|[.,]\d|\s?(?:%|de|ani|zile|luni|ore|milioane|mii|la\ssută)\b)"
        ),
        whole_day=True,
        months=("ian", "feb", "mar", "apr", "mai", "iun", "iul", "aug", "sep", "oct", "noi", "dec"),
    ),
    # Source: Dicționarul explicativ al limbii române; what newspapers write of figures.
    opposites={
        "change": (
            r"\b(?:cresc|creșt|creşt|major|urc|spor|avans|dubl|tripl|scump|ridic|mai mar|superior|câștig|câştig)",
            r"\b(?:scă[dz]|scad|reduc|redus|diminu|cobor|pierd|pierz|ieftin|prăbu[șş]|mic[șş]or|mai mic|inferior|tăi)",
        ),
        "balance": (r"excedent|surplus", r"deficit"),
        "trade": (r"\bexport", r"\bimport(?!an)"),
        "profit": (r"\bprofit|\bcâștig|\bcâştig", r"\bpierder"),
    },
    # Source: Biroul Român de Metrologie Legală, units.
    units={
        "point": r"puncte? procentua\w+|puncte?\b",
        "sqm": r"metri pătrați|metri pătraţi|m²|mp\b",
        "sqkm": r"kilometri pătrați|kilometri pătraţi|km²|kmp\b",
        "second": r"secund[eă]\b",
        "minute": r"minut[e]?\b",
        "hour": r"or[eă]\b",
        "day": r"zil[eă]\b|zi\b",
        "week": r"săptămân[iăa]\b",
        "month": r"lun[iă]\b",
        "year": r"an[i]?\b",
    },
    age_before=r"\b(?:de|vârstă de|etate de)$",
    # The comma is the decimal mark, the point parts thousands; "de" stands behind numbers from twenty on. A miliard
    # is 10^9, a trilion 10^12 in the press. Source: DOOM 3.
    numerals=Numerals(
        units={
            "zero": 0,
            "un una unu o": 1,
            "doi două": 2,
            "trei": 3,
            "patru": 4,
            "cinci": 5,
            "șase şase": 6,
            "șapte şapte": 7,
            "opt": 8,
            "nouă": 9,
            "zece": 10,
            "unsprezece": 11,
            "doisprezece douăsprezece": 12,
            "treisprezece": 13,
            "paisprezece": 14,
            "cincisprezece": 15,
            "șaisprezece şaisprezece": 16,
            "șaptesprezece şaptesprezece": 17,
            "optsprezece": 18,
            "nouăsprezece": 19,
            "douăzeci": 20,
            "treizeci": 30,
            "patruzeci": 40,
            "cincizeci": 50,
            "șaizeci şaizeci": 60,
            "șaptezeci şaptezeci": 70,
            "optzeci": 80,
            "nouăzeci": 90,
            "jumătate": Fraction(1, 2),
        },
        multipliers={"sută sute": 100, "duzină": 12},
        scales={
            "mie mii": 10**3,
            "milion milioane mil": 10**6,
            "miliard miliarde mld": 10**9,
            "trilion trilioane": 10**12,
        },
        joiners=("și", "şi", "de"),
        decimal=",",
        grouping=". ",
        partitive=r"de\s",
        percent=r"%|la sută|procente?\b",
        other=rf"-(?:lea|a)\b|(?:{_MONTHS})\b|[:]",
        other_before=r"\b(?:[Nn]r\.|[Nn]umărul|art\.|[Aa]nii|[Oo]ra|orele)\s?",
        change_before=r"\b[Dd]e\sla\s",
        between=r"\s?[-–—~/]\s?|\s(?:la|până\sla|sau|și|şi)\s",
        measures={
            "dolari dolar USD": "USD",
            "euro": "EUR",
            "lire": "GBP",
            "yeni": "JPY",
            "yuani": "CNY",
            "ruble": "RUB",
            "hrivne": "UAH",
            "km kilometri kilometru": "km",
            "m metri metru": "m",
            "cm centimetri": "cm",
            "mm milimetri": "mm",
            "kg kilograme": "kg",
            "g grame": "g",
            "t tone tonă": "t",
            "ha hectare": "ha",
            "mile milă": "mile",
            "picioare": "foot",
            "acri": "acre",
            "grade ° °C": "degree",
            "l litri": "l",
            "ml mg mililitri miligrame": "small",
        },
    ),
    habits=(*AGES_IN_WORDS, *LINKS),
)
