"""Portuguese, of Portugal and of Brazil.

Its press has several countries and no word for "domestic" that a machine turns into one of them, so nothing is said
here of where it is at home.

Sounds: Portuguese writes names of other scripts in its own spelling: x for sh, tch for ch, j for zh, q and k alike, i
for y ("Zelenski", "Khersón", "Xangai"). Source: Ciberdúvidas and the style book of Lusa.
"""

from __future__ import annotations

from fractions import Fraction

from qa_tool.domain.said import say
from qa_tool.languages.language import Habit, Negators, SourceLanguage
from qa_tool.languages.moments import Moments
from qa_tool.languages.names import NAMES
from qa_tool.languages.numbers.numerals import Numerals
from qa_tool.languages.western_habits import AGES_IN_WORDS, DAYS_WITH_DATES, LINKS

_MONTHS = "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro"

# The states of Brazil, by ISO 3166-2:BR.
_STATES = "AC|AL|AM|AP|BA|CE|DF|ES|GO|MA|MG|MS|MT|PA|PB|PE|PI|PR|RJ|RN|RO|RR|RS|SC|SE|SP|TO"

LANGUAGE = SourceLanguage(
    code="pt",
    name=NAMES["pt"],
    homes=("PT", "BR"),
    # Source: Cunha and Cintra, Nova gramática do português contemporâneo, chapter 14.
    negators=Negators(
        sure=(
            r"\bnão\b(?! (?:só|apenas|somente|obstante|menos|mais de)\b|[,.]? ?\?)"
            r"|\b(?:nunca|jamais|ninguém|nenhu[mn]\w*)\b"
        ),
        possible=(
            r"\b(?:não|nunca|jamais|ninguém|nenhu[mn]\w*|nada|nem|sem|tampouco|pouc[oa]s?|menos|exceto|salvo|fora|longe|contra"
            r"|ainda|zero|nul[oa]s?)\b"
            r"|\b(?:falt|care[cn]|neg|recus|rejeit|evit|imped|proib|deix|fracass|falh|ausên|ausen|anti|perd|elimin|suspen|cancel"
            r"|exclu|renunci|op[ôou][snr]|livr|desp|desc[oa]|desm|desap|desin|deses|deso|desl|desa|inc[aou](?!r)|indep|indis|inef"
            r"|inex|infun|infru|inju|inoc|inse|insu|inút|invál|impos|improv|impun|ileg|irr|mal|difíc|dific|raro|rara|desmen)"
        ),
    ),
    asking=r"(?i)\bpor ?qu[eê]|\bquem\b|\bcomo\b|\bquando\b|\bonde\b|\bqua[il]|\bquant|\bse\b|pergunt",
    # Source: the list of countries of the Código de Redação Interinstitucional; what does not begin as the name does.
    country_words={
        "US": r"norte americ|american|eua|usa|estadunid|estados unidos|washington|casa branca|pentágono",
        "GB": r"britân|inglês|ingles|inglaterra|londres|londrin|escoc|galês|reino unido",
        "GB-ENG": r"inglês|ingles|inglaterra",
        "DE": r"alem|german|berlim",
        "FR": r"franc|paris",
        "PT": r"portug|luso|lusa|lisboa",
        "BR": r"brasil|planalto",
        "ES": r"espan|catal|madri",
        "PL": r"polac|polon|varsóv",
        "IT": r"ital|roma",
        "GR": r"greg|gréc|helén|atenas",
        "TR": r"turc|turq|ancara|istambul",
        "CN": r"chin|pequim",
        "RU": r"russ|rússi|moscov|moscou|kremlin|putin",
        "SU": r"soviét|urss",
        "KR": r"sul coreano|sul coreana|corei|corea|seul",
        "KP": r"norte corean|corei|corea|pyongyang",
        "CH": r"suíç|suiç|helvét|berna|genebra",
        "AT": r"austr[ií]a|vien",
        "NL": r"holand|neerland|países baixos|amsterd|haia",
        "BE": r"belg|bélg|bruxel|flamen",
        "CZ": r"checo|checa|tchec|chéqu|praga",
        "HU": r"húngar|hungr|budapest",
        "UA": r"ucran|ucrân|kiev|kyiv|zelensk",
        "SE": r"suec|suéc|estocolm",
        "NO": r"norueg|oslo",
        "DK": r"dinamar|copenhag",
        "FI": r"finland|finlând|helsín|helsin",
        "IN": r"indian|índia|delhi|deli",
        "JP": r"japon|japão|japões|nipôn|nipón|tóqui",
        "EG": r"egíp|egip|cairo",
        "SA": r"saudit|arábia|riad",
        "AE": r"emirad|dubai",
        "ZA": r"sul african|áfrica do sul|sul africano",
        "NZ": r"neozeland|nova zel",
        "PS": r"palestin|gaza|hamas|cisjord",
        "IL": r"israel|jerusal|hebra|telavive|tel aviv",
        "VA": r"vatican|papa|santa sé",
        "AO": r"angol|luanda",
        "MZ": r"moçamb|maputo",
        "RO": r"romen|bucarest",
        "RS": r"sérvi|servi|belgrad",
        "HR": r"croa|croá",
        "IE": r"irland|dublin",
        "IR": r"irani|irã|irão|persa|teer",
        "IQ": r"iraq|bagd",
        "SY": r"síri|siri|damasc",
        "AR": r"argentin|buenos aires",
        "VE": r"venezuel|caracas",
        "DO": r"dominican",
        "CD": r"congo",
        "CG": r"congo",
    },
    respellings=(("tch", "ç"), ("x", "sh"), ("ç", "ch")),
    agencies=("Lusa", "Agência Brasil", "Folha de S.Paulo"),
    # As agencies and papers write them: Lisboa, 05 mar 2024 (Lusa) —
    credits=(
        r"^\s*[A-ZÁÉÍÓÚ][^().\d]{2,30}(?:,\s\d{1,2}\s[a-z]{3,9}\.?(?:\s\d{4})?)?\s?\((?:Lusa|LUSA|Reuters|AFP|EFE|[A-Z]{2,8})\)\s?[-–—.]*\s*"
        r"|^\s*(?:Leia (?:também|mais)|Foto|Fonte|Por [A-Z]\w+ [A-Z]\w+$)\b.{0,80}$"
        r"|^.*(?:Todos os direitos reservados|©).*$"
    ),
    # As its press writes them. Source for the names of months: Unicode CLDR 44.
    moments=Moments(
        decade=(
            r"\b(?:[Aa]nos|[Dd]écada\sde(?:\sanos)?)\s(?P<century>1\d|20)?"
            r"(?P<decade>\d(?=0(?!\d))|(?:vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa)\b)0?"
        ),
        tens=("dez", "vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa"),
        month_alone=rf"\b(?P<month>{_MONTHS})\b",
        weekdays=(
            r"\b[Ss]egundas?(?:-feiras?\b|\s\(\d)",
            r"\b[Tt]erças?(?:-feiras?\b|\s\(\d)",
            r"\b[Qq]uartas?(?:-feiras?\b|\s\(\d)",
            r"\b[Qq]uintas?(?:-feiras?\b|\s\(\d)",
            r"\b[Ss]extas?(?:-feiras?\b|\s\(\d)",
            r"\b[Ss]ábados?\b",
            r"\b[Dd]omingos?\b",
        ),
        date=(
            rf"(?<![\d.,])(?P<day>\d{{1,2}})[º°]?(?:\s?(?:a|e|-|–)\s?(?P<until>\d{{1,2}}))?\sde\s(?P<month>{_MONTHS})\b"
        ),
        time=(
            r"(?<![\d:.,])(?P<hour>\d{1,2})(?:(?:h|:)(?P<minute>[0-5]\d)(?![\d:])|h(?!\w)"
            r"|\s(?:horas\s)?da\s(?:(?P<early>manhã|madrugada)|(?P<late>tarde|noite)))"
        ),
        result=(
            r"(?<![\d.,:/$€–-])(?P<one>\d{1,2})\s?(?:[-–]|\sx\s|x)\s?(?P<other>\d{1,2})"
            r"(?![\d:/%–-]|[.,]\d|\s?(?:%|anos|dias|meses|horas|milhões|mil|euros)\b)"
        ),
        whole_day=True,
        months=("jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"),
    ),
    # Source: Priberam and Houaiss; what newspapers write of figures.
    opposites={
        "change": (
            (
                r"\b(?:aument|subi|sobe|cresc|increment|elev|alta\b|avanç|duplic|triplic|dobr|maior|superior|dispar|ganh|acréscim"
                r"|encarec)"
            ),
            (
                r"\b(?:baix|ca[ií]|queda|diminu|redu[zçt]|desc[eia]|recu|encolh|perdeu|perda|perder|menor|inferior|retra|cort|abrand"
                r"|desaceler)"
            ),
        ),
        "balance": (r"superávit|superavit|excedente", r"défice|déficit"),
        "trade": (r"\bexport", r"\bimport(?!ân|an)"),
        "profit": (r"\blucros?\b", r"\bprejuízos?\b|\bperdas\b"),
    },
    # Source: Inmetro and Instituto Português da Qualidade, Sistema Internacional de Unidades.
    units={
        "point": r"pontos? percentua(?:l|is)|pontos?\b",
        "sqm": r"metros? quadrados?|m²|m2\b",
        "sqkm": r"quil[óô]metros? quadrados?|km²|km2\b",
        "second": r"segundos?\b",
        "minute": r"minutos?\b",
        "hour": r"horas?\b",
        "day": r"dias?\b",
        "week": r"semanas?\b",
        "month": r"m[êe]s(?:es)?\b",
        "age": r"anos de idade\b",
        "year": r"anos?\b",
    },
    age_before=r"\bde$",
    # The comma is the decimal mark, the point or a blank parts thousands. Brazil: bilhão 10^9, trilhão 10^12;
    # Portugal: mil milhões 10^9, bilião 10^12. Source: Cunha and Cintra, Nova gramática do português contemporâneo,
    # chapter 10.
    numerals=Numerals(
        units={
            "zero": 0,
            "um uma": 1,
            "dois duas": 2,
            "três": 3,
            "quatro": 4,
            "cinco": 5,
            "seis": 6,
            "sete": 7,
            "oito": 8,
            "nove": 9,
            "dez dezena": 10,
            "onze": 11,
            "doze": 12,
            "treze": 13,
            "catorze quatorze": 14,
            "quinze quinzena": 15,
            "dezasseis dezesseis": 16,
            "dezassete dezessete": 17,
            "dezoito": 18,
            "dezanove dezenove": 19,
            "vinte": 20,
            "trinta": 30,
            "quarenta": 40,
            "cinquenta": 50,
            "sessenta": 60,
            "setenta": 70,
            "oitenta": 80,
            "noventa": 90,
            "duzentos duzentas": 200,
            "trezentos trezentas": 300,
            "quatrocentos quatrocentas": 400,
            "quinhentos quinhentas": 500,
            "seiscentos seiscentas": 600,
            "setecentos setecentas": 700,
            "oitocentos oitocentas": 800,
            "novecentos novecentas": 900,
            "meio meia": Fraction(1, 2),
        },
        multipliers={"cem cento centena centenas": 100, "dúzia dúzias": 12},
        scales={
            "mil milhar milhares": 10**3,
            "milhão milhões mi": 10**6,
            "bilhão bilhões bi": 10**9,
            "bilião biliões trilhão trilhões": 10**12,
        },
        joiners=("e",),
        decimal=",",
        grouping=". ",
        partitive=r"de\s",
        percent=r"%|por cento",
        other=rf"[ºª°]|de\s(?:{_MONTHS})\b|h\b|h\d|[:]",
        other_before=r"\b(?:[Nn]\.?º|[Nn]úmero|artigo|art\.|rua|dia|dias|século)\s?",
        change_before=r"\b[Dd][eo]s?\s",
        between=r"\s?[-–—~/]\s?|\s(?:a|ou|e|até|para)\s|\s?%\s(?:a|para)\s",
        measures={
            "dólares dólar US$": "USD",
            "euros euro": "EUR",
            "libras": "GBP",
            "ienes": "JPY",
            "yuans yuan": "CNY",
            "rublos": "RUB",
            "hryvnias": "UAH",
            "km quilómetros quilômetros quilómetro": "km",
            "m metros metro": "m",
            "cm centímetros centímetro": "cm",
            "mm milímetros milímetro": "mm",
            "kg quilos quilogramas": "kg",
            "g gramas": "g",
            "t toneladas tonelada": "t",
            "ha hectares hectare": "ha",
            "milhas milha": "mile",
            "pés": "foot",
            "polegadas": "inch",
            "jardas": "yard",
            "acres": "acre",
            "graus ° °C": "degree",
            "l litros litro": "l",
            "ml mg mililitros miligramas": "small",
        },
    ),
    habits=(
        *DAYS_WITH_DATES,
        # o deputado Fulano (PTB-RJ)
        Habit(
            rf" \([A-Z][A-Za-z]{{1,11}}[-–/](?:{_STATES})\)",
            "(PTB-RJ)",
            say("English names the party and the state in words"),
            holds=" (",
        ),
        # em Porto Alegre (RS)
        Habit(
            r"((?:\b(?:in|of|at|to|from|near) |, )[A-Z][\w’'-]+(?: (?:d[aeo]s? )?[A-Z][\w’'-]+){0,4})"
            rf" \((?:{_STATES})\)",
            "Porto Alegre (RS)",
            say("English leaves out the code of the state"),
            r"\1",
            holds=" (",
        ),
        # (Foto: Divulgação), (Crédito: Reprodução/Twitter)
        Habit(
            r"\((?:[Cc]redit|[Pp]hoto|[Ii]mage|[Pp]icture)s?: ?(?:Disclosure|Reproduction|Playback|Publicity|Personal"
            r" [Aa]rchive|[Dd]isclosure|[Rr]eproduction)[^)]{0,40}\)",
            "(Foto: Divulgação)",
            say("the credit of a picture; it belongs below that, and not in the text"),
            goes=True,
        ),
        *AGES_IN_WORDS,
        *LINKS,
    ),
)
