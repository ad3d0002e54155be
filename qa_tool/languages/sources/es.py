"""Spanish.

Its press has many countries and no word for "domestic" that a machine turns into one of them, so nothing is said here
of where it is at home.

Sounds: Spanish writes names of other scripts in its own spelling: j for kh, i and y for the same sound, s and z alike
("Jersón", "Járkov", "Zelenski"). Source: Fundéu, transcription of Russian and Ukrainian.
"""

from __future__ import annotations

from fractions import Fraction

from qa_tool.domain.said import say
from qa_tool.languages.language import Habit, Negators, SourceLanguage
from qa_tool.languages.moments import Moments
from qa_tool.languages.names import NAMES
from qa_tool.languages.numbers.numerals import Numerals
from qa_tool.languages.western_habits import AGES_IN_WORDS, LINKS

_MONTHS = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre"

LANGUAGE = SourceLanguage(
    code="es",
    name=NAMES["es"],
    homes=("ES",),
    # Source: RAE, Nueva gramática de la lengua española, chapter 48.
    negators=Negators(
        sure=(
            r"\bno\b(?! (?:s[oó]lo|solamente|obstante|únicamente|menos|más de|bien)\b|[,.]? ?\?)"
            r"|\b(?:nunca|jamás|nadie|ning[uú]n\w*)\b"
        ),
        possible=(
            r"\b(?:no|nunca|jamás|nadie|nada|ning[uú]n\w*|ni|sin|tampoco|apenas|poc[oa]s?|menos|excepto|salvo|lejos|fuera"
            r"|contra|aún|todavía|cero|nul[oa]s?)\b"
            r"|\b(?:falt|care[cnz]|neg|nieg|rechaz|evit|imp[ei]d|prohíb|prohib|dej|fracas|fall|ausen|anti|p[ei]e?rd|elimin"
            r"|suspend|cancel|exclu|renunci|op[ou][ns]|libr|despo|desc[oa]|desm|desap|desin|deses|deso|desl|inc[aou](?!r)|indeb"
            r"|indep|indis|inef|inex|infun|infru|inh|inju|inmun|inoc|inse|insu|inso|inú|invál|inva|imposi|improb|impun|ileg|irr"
            r"|mal|difíc|dific|raro|rara)"
        ),
    ),
    asking=r"(?i)\bqué|\bquién|\bcómo|\bcuándo|\bdónde|\bcuál|\bcuánt|\bsi\b|pregunt",
    # Source: RAE, Diccionario panhispánico de dudas, countries and capitals; what does not begin as the name does.
    country_words={
        "US": r"estadounid|eeuu|ee uu|usa|norteameric|american|washington|casa blanca|pentágono",
        "GB": r"británic|britanic|inglés|ingles|inglaterra|londres|escoc|galés|gales|reino unido",
        "GB-ENG": r"inglés|ingles|inglaterra",
        "DE": r"alemán|aleman|german|berlín",
        "FR": r"francés|frances|francia|galo|gala|parís",
        "ES": r"español|madrid|catal|barcelona",
        "PL": r"polac|polonia|varsovia",
        "IT": r"ital|roma",
        "GR": r"grieg|heleno|helena|grecia|atenas",
        "TR": r"turc|turqu|ankara|estambul",
        "CN": r"chin|pekín|beijing",
        "RU": r"rus[oai]|moscú|moscovit|kremlin|putin",
        "SU": r"soviét|urss",
        "KR": r"surcorean|corea|seúl",
        "KP": r"norcorean|corea|pyongyang",
        "CH": r"suiz|berna|ginebra|helvét",
        "AT": r"austr[ií]a|viena|vienés",
        "NL": r"neerland|holand|países bajos|ámsterdam|la haya",
        "BE": r"belga|bélgica|bruselas|flamenc",
        "CZ": r"chec|praga",
        "HU": r"húngar|hungr|budapest",
        "UA": r"ucran|kiev|kyiv|zelensk",
        "SE": r"suec|estocolmo",
        "NO": r"norueg|oslo",
        "DK": r"danés|danes|dinamarc|copenhague",
        "FI": r"finland|finés|helsinki",
        "IN": r"indi[oa]|hindú|delhi",
        "JP": r"japon|japón|nipón|nipon|tokio",
        "EG": r"egip|el cairo",
        "SA": r"saud|arabia|riad",
        "AE": r"emirat|dubái|dubai",
        "ZA": r"sudáfric|sudafric",
        "NZ": r"neozeland|nueva zeland",
        "PS": r"palestin|gaza|hamás|cisjordania",
        "IL": r"israel|jerusal|hebre|tel aviv",
        "VA": r"vatican|papa|santa sede",
        "PT": r"portug|luso|lusa|lisboa",
        "BR": r"brasil",
        "MX": r"mexican|méxico|mejic",
        "AR": r"argentin|buenos aires",
        "RO": r"ruman|bucarest",
        "RS": r"serbi|belgrado",
        "HR": r"croa",
        "IE": r"irland|dublín",
        "IR": r"iran|irán|persa|teherán",
        "IQ": r"ira[qk]|bagdad",
        "SY": r"siri|damasco",
        "MA": r"marroqu|marruec|rabat",
        "DZ": r"argel",
        "LB": r"líban|liban|beirut",
        "CU": r"cuba|habana",
        "VE": r"venezol|venezuel|caracas",
        "DO": r"dominican",
        "PH": r"filipin|manila",
        "CD": r"congo",
        "CG": r"congo",
        "ML": r"malí|malie|bamako",
    },
    respellings=(("j", "kh"),),
    agencies=("EFE", "Europa Press", "El País"),
    # As agencies and papers write them: Madrid, 5 mar (EFE).-
    credits=(
        r"^\s*[A-ZÁÉÍÓÚÑ][^().\d]{2,30}(?:,?\s\d{1,2}\s[a-z]{3,10}\.?)?\s?"
        r"\((?:[A-Z]{2,12}|Europa Press|Reuters|Xinhua)\)"
        r"\s?[.–—-]*\s*"
        r"|^\s*(?:Le[ae] también|Fuente|Foto|Fotografía|Por [A-ZÁÉÍÓÚ]\w+ [A-ZÁÉÍÓÚ]\w+$)\b.{0,80}$"
        r"|^.*(?:Todos los derechos reservados|©).*$"
    ),
    # As its press writes them. Source for the names of months: Unicode CLDR 44.
    moments=Moments(
        decade=(
            r"\b(?:años|década\sde(?:\slos)?(?:\saños)?)\s(?P<century>1\d|20)?"
            r"(?P<decade>\d(?=0(?!\d))|(?:veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)\b)0?"
        ),
        tens=("diez", "veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"),
        month_alone=rf"\b(?P<month>{_MONTHS})\b",
        weekdays=(
            r"\b[Ll]unes\b",
            r"\b[Mm]artes\b",
            r"\b[Mm]iércoles\b",
            r"\b[Jj]ueves\b",
            r"\b[Vv]iernes\b",
            r"\b[Ss]ábados?\b",
            r"\b[Dd]omingos?\b",
        ),
        date=(
            rf"(?<![\d.,])(?P<day>\d{{1,2}})[º°]?(?:\s?(?:al|y|a|-|–)\s?(?P<until>\d{{1,2}}))?\sde\s(?P<month>{_MONTHS})\b"
        ),
        time=(
            r"(?<![\d:.,])(?P<hour>\d{1,2})(?::(?P<minute>\d{2}))?"
            r"(?:\s?(?P<early>a\.?\s?m\.?(?!\w)|de\sla\s(?:mañana|madrugada)\b)"
            r"|\s?(?P<late>p\.?\s?m\.?(?!\w)|de\sla\s(?:tarde|noche)\b)|(?<=:\d\d)(?![\d:]))"
        ),
        result=(
            r"(?<![\d.,:/$€–-])(?P<one>\d{1,2})[-–](?P<other>\d{1,2})"
            r"(?![\d:/%–-]|[.,]\d|\s?(?:%|por|años|días|meses|horas|de|millones|mil)\b)"
        ),
        months=("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "se", "oct", "nov", "dic"),
    ),
    # Source: RAE, Diccionario de la lengua española; what newspapers write of figures.
    opposites={
        "change": (
            (
                r"\b(?:aument|subi|subió|sube|crec|increment|elev|repunt|ascen|encarec|alza|avanz|duplic|triplic|mayor|superior"
                r"|dispar|escal|ganó)"
            ),
            (
                r"\b(?:baj|ca[eyí]|disminu|reduc|reduj|descen|descien|recort|retroce|desplom|merm|abarat|menor|inferior|perdi|perdió"
                r"|hundi|contra[jíc])"
            ),
        ),
        "balance": (r"superávit", r"déficit"),
        "trade": (r"\bexport", r"\bimport(?!an)"),
        "profit": (r"\b(?:beneficios?|ganancias?|utilidad)", r"\bpérdidas?"),
    },
    # Source: RAE, Ortografía (2010), symbols and units.
    units={
        "point": r"puntos? porcentuales|puntos?\b",
        "sqm": r"metros? cuadrados?|m²|m2\b",
        "sqkm": r"kilómetros? cuadrados?|km²|km2\b",
        "second": r"segundos?\b",
        "minute": r"minutos?\b",
        "hour": r"horas?\b",
        "day": r"días?\b",
        "week": r"semanas?\b",
        "month": r"mes(?:es)?\b",
        "age": r"años de edad\b",
        "year": r"años?\b",
    },
    age_before=r"\bde$",
    # The comma is the decimal mark, the point or a blank parts thousands, in Mexico and Central America the other way
    # round. A billón is 10^12, mil millones are 10^9. Sources: RAE, Ortografía (2010); Diccionario panhispánico de
    # dudas.
    numerals=Numerals(
        units={
            "cero": 0,
            "un uno una": 1,
            "dos": 2,
            "tres": 3,
            "cuatro": 4,
            "cinco": 5,
            "seis": 6,
            "siete": 7,
            "ocho": 8,
            "nueve": 9,
            "diez": 10,
            "once": 11,
            "doce": 12,
            "trece": 13,
            "catorce": 14,
            "quince": 15,
            "dieciséis": 16,
            "diecisiete": 17,
            "dieciocho": 18,
            "diecinueve": 19,
            "veinte": 20,
            "veintiún veintiuno veintiuna": 21,
            "veintidós": 22,
            "veintitrés": 23,
            "veinticuatro": 24,
            "veinticinco": 25,
            "veintiséis": 26,
            "veintisiete": 27,
            "veintiocho": 28,
            "veintinueve": 29,
            "treinta": 30,
            "cuarenta": 40,
            "cincuenta": 50,
            "sesenta": 60,
            "setenta": 70,
            "ochenta": 80,
            "noventa": 90,
            "doscientos doscientas": 200,
            "trescientos trescientas": 300,
            "cuatrocientos cuatrocientas": 400,
            "quinientos quinientas": 500,
            "seiscientos seiscientas": 600,
            "setecientos setecientas": 700,
            "ochocientos ochocientas": 800,
            "novecientos novecientas": 900,
            "medio media": Fraction(1, 2),
        },
        multipliers={"cien ciento centenar centenares": 100, "docena docenas": 12},
        scales={
            "mil": 10**3,
            "millón millones mill mdd": 10**6,
            "billón billones": 10**12,
        },
        joiners=("y",),
        decimal=",",
        grouping=". ",
        loose=",",
        partitive=r"de\s",
        percent=r"%|por ciento|puntos porcentuales",
        other=rf"[ºª°]|\.ª|\.º|de\s(?:{_MONTHS})\b|[:h]\d|a\.?\s?m\.|p\.?\s?m\.",
        other_before=r"\b(?:[Nn]\.?º|[Nn]úm\.|[Nn]úmero|[Aa]rtículo|[Aa]rt\.|las|los\saños|siglo)\s?",
        change_before=r"\b[Dd]el?\s",
        between=r"\s?[-–—~/]\s?|\s(?:a|al|o|u|y|hasta)\s|\s?(?:por\sciento|%)\sal?\s",
        measures={
            "dólares dólar US$ USD": "USD",
            "euros euro": "EUR",
            "libras": "GBP",
            "yenes yen": "JPY",
            "yuanes yuan": "CNY",
            "rublos rublo": "RUB",
            "grivnas grivna jrivnias": "UAH",
            "km kilómetros kilómetro": "km",
            "m metros metro": "m",
            "cm centímetros centímetro": "cm",
            "mm milímetros milímetro": "mm",
            "kg kilos kilogramos": "kg",
            "g gramos": "g",
            "t toneladas tonelada": "t",
            "ha hectáreas hectárea": "ha",
            "millas milla": "mile",
            "pies": "foot",
            "pulgadas pulgada": "inch",
            "yardas": "yard",
            "acres": "acre",
            "grados ° °C": "degree",
            "l litros litro": "l",
            "ml mg mililitros miligramos": "small",
        },
    ),
    habits=(
        # MADRID, 2 Mar. (EUROPA PRESS) -
        Habit(
            r"^([A-ZÁÉÍÓÚÑ][A-ZÁÉÍÓÚÑ .]+), (\d{1,2}) ([A-Z][a-z]{2,8})\.? \((EUROPA PRESS|EFE|Europa Press|EP)\)"
            r"\.? ?[-–—] ?",
            "MADRID, 2 Mar. (EUROPA PRESS) -",
            say("English writes a dateline as SEOUL (Yonhap) with a dash"),
            r"\1, \3 \2 (\4) — ",
        ),
        *AGES_IN_WORDS,
        *LINKS,
    ),
)
