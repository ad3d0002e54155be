"""French.

Its press has several countries; l'Hexagone and la métropole are France, and nothing else of what it says for
"domestic" comes back as a country, so nothing is said here of where it is at home.

Sounds: French writes names of other scripts in its own spelling: ou for u, ch for sh, tch for ch, j for zh, dj for j,
gu for a hard g, ï for an i that stands apart ("Prigojine", "Choïgou", "Kharkiv"). Source: Conseil national de
l'information géographique, transcription of Russian and Ukrainian.
"""

from __future__ import annotations

from fractions import Fraction

from qa_tool.languages.language import Negators, SourceLanguage
from qa_tool.languages.moments import Moments
from qa_tool.languages.names import NAMES
from qa_tool.languages.numbers.numerals import Numerals
from qa_tool.languages.western_habits import AGES_IN_WORDS, LINKS

_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"

LANGUAGE = SourceLanguage(
    code="fr",
    name=NAMES["fr"],
    homes=("FR",),
    # Source: Grevisse, Le bon usage, § 1012-1027.
    negators=Negators(
        sure=(
            r"\b(?:ne |n['’])(?:[\w'’-]+ ){1,5}?(?:pas(?! (?:seulement|uniquement|que|moins)\b)"
            r"|plus(?! (?:de|que|d)\b)|jamais"
            r"|rien|aucune?|personne|guère)\b|\b(?:aucune?|personne|jamais|rien) (?:[\w'’-]+ ){0,4}?n(?:e |['’])"
        ),
        possible=(
            r"\bne\b|\bn['’]|\b(?:pas|non|ni|sans|aucune?|jamais|rien|personne|nul\w*|peu|moins|sauf|hors|contre|malgré|faute"
            r"|guère|loin|encore|zéro)\b"
            r"|\b(?:refus|rejet|évit|empêch|interdi|manqu|absen|échou|échec|dénu|dépourv|priv|cess|renonc|exclu|exempt|néglig"
            r"|nég|dément|anti|incap|incon|incor|indé|indiff|indisp|inef|inex|inh|inju|inop|insu|insat|inut|inval|impos|impr[éou]"
            r"|impui|impun|irr|illég|désa|désin|déso|rare|difficil|perd|perte|suspen|annul|abandon|oppos|nie|niait|nié)"
        ),
    ),
    asking=r"(?i)\bpourquoi|\bcomment\b|\bcombien|\best-ce|\bquell?es?\b|\bsavoir si|\bdemand\w+ si|\bqui\b.*\?",
    # Source: Commission d'enrichissement de la langue française, list of countries and capitals; what does not begin
    # as the name does.
    country_words={
        "US": r"américain|usa|washington|maison blanche|pentagone|etats unis|états unis|outre atlantique",
        "GB": r"britan|anglais|angleterre|londres|londonien|écoss|gallois|royaume uni|outre manche",
        "GB-ENG": r"anglais|angleterre",
        "DE": r"alleman|german|berlin|outre rhin",
        "FR": r"franç|hexagon|paris|élysée|matignon",
        "PL": r"polon|varsov",
        "IT": r"ital|rome|romain",
        "ES": r"espagn|catal|madrid",
        "GR": r"grec|grèce|hellén|athènes",
        "TR": r"turc|turque|turquie|ankara|istanbul",
        "CN": r"chin|pékin",
        "RU": r"russ|moscou|moscovit|kremlin|poutine",
        "SU": r"soviét|urss",
        "KR": r"sud coréen|coré|séoul",
        "KP": r"nord coréen|coré|pyongyang",
        "CH": r"suisse|helvét|berne|genève",
        "AT": r"autrich|vienn",
        "NL": r"néerland|holland|pays bas|amsterdam|la haye",
        "BE": r"belg|bruxell|flaman|wallon",
        "CZ": r"tchè|tchéc|prague",
        "HU": r"hongr|budapest|magyar",
        "UA": r"ukrain|kiev|kyiv|zelensk",
        "SE": r"suéd|stockholm",
        "NO": r"norvég|oslo",
        "DK": r"danois|danemark|copenhague",
        "FI": r"finland|finnois|helsinki",
        "IN": r"indien|inde|delhi",
        "JP": r"japon|nippon|tokyo",
        "EG": r"égypt|caire",
        "SA": r"saoud|arabie|riyad|ryad",
        "AE": r"émir|dubaï",
        "ZA": r"sud africain|afrique du sud",
        "NZ": r"néo zéland|nouvelle zélande",
        "PS": r"palestin|gaza|hamas|cisjordan",
        "IL": r"israé|israël|jérusalem|hébreu|tel aviv",
        "VA": r"vatican|pape|saint siège",
        "PT": r"portug|lisbonne",
        "RO": r"roum|bucarest",
        "RS": r"serb|belgrade",
        "HR": r"croat",
        "IE": r"irland|dublin",
        "IR": r"iran|téhéran|perse",
        "IQ": r"irak|iraq|bagdad",
        "SY": r"syri|damas",
        "MA": r"maroc|marocain|rabat",
        "DZ": r"algér|alger",
        "TN": r"tunis",
        "LB": r"liban|beyrouth",
        "BR": r"brésil",
        "CM": r"cameroun",
        "TD": r"tchad",
        "CI": r"ivoir|côte d",
        "CD": r"congo",
        "CG": r"congo",
        "DO": r"dominic",
    },
    respellings=(("^iou", "^yu"), ("tch", "ç"), ("ch", "sh"), ("ç", "ch"), ("ou", "u"), ("dj", "j"), ("^j", "^zh")),
    agencies=("AFP", "Agence France-Presse", "Le Monde", "Le Figaro"),
    # As agencies and papers write them: Paris (AFP) –, with AFP.
    credits=(
        r"^\s*[A-ZÉÈÀÎ][^().\d]{2,30}(?:,\s\d{1,2}\s[a-zéû]{3,10}\.?)?\s?\((?:AFP|Reuters|AP|[A-Z]{2,8})\)\s?[-–—.]*\s*"
        r"|^\s*(?:Lire aussi|À lire aussi|Voir aussi|Photo|Crédit|Source|Avec AFP|Par [A-ZÉ]\w+ [A-ZÉ]\w+$)\b.{0,80}$"
        r"|^.*(?:Tous droits réservés|©).*$"
    ),
    # As its press writes them. Source for the names of months: Unicode CLDR 44.
    moments=Moments(
        decade=(
            r"\bannées\s(?P<century>1\d|20)?"
            r"(?P<decade>\d(?=0(?!\d))|(?:vingt|trente|quarante|cinquante|soixante-dix|soixante"
            r"|quatre-vingt-dix|quatre-vingt)(?=s?\b))0?"
        ),
        tens=(
            "dix",
            "vingt",
            "trente",
            "quarante",
            "cinquante",
            "soixante",
            "soixante-dix",
            "quatre-vingt",
            "quatre-vingt-dix",
        ),
        # Mars is a planet, too.
        month_alone=(
            r"\b(?P<month>janvier|février|(?<=\ben\s)mars|(?<=\bde\s)mars|(?<=\bmois\sde\s)mars|avril|mai|juin|juillet|août"
            r"|septembre|octobre|novembre|décembre)\b"
        ),
        weekdays=(
            r"\b[Ll]undis?\b",
            r"\b[Mm]ardis?\b",
            r"\b[Mm]ercredis?\b",
            r"\b[Jj]eudis?\b",
            r"\b[Vv]endredis?\b",
            r"\b[Ss]amedis?\b",
            r"\b[Dd]imanches?\b",
        ),
        date=(
            rf"(?<![\d.,])(?P<day>\d{{1,2}})(?:er)?(?:\s?(?:au|et|-|–)\s?(?P<until>\d{{1,2}}))?\s(?P<month>{_MONTHS})\b"
        ),
        time=(
            r"(?<![\d:.,])(?P<hour>\d{1,2})(?:\s?h\s?(?P<minute>[0-5]\d)\b|\s?h\b(?!\s?\d)(?<=\d\sh|.\dh)"
            r"|\sheures?\s(?:(?P<early>du\smatin)|(?P<late>du\ssoir|de\sl['’]après-midi)))"
        ),
        result=(
            r"(?<![\d.,:/$€–-])(?P<one>\d{1,2})\s?[-–]\s?(?P<other>\d{1,2})"
            r"(?![\d:/%–-]|[.,]\d|\s?(?:%|ans|jours|mois|heures|millions|mille|€)\b)"
        ),
        whole_day=True,
        months=("jan", "fév", "mar", "avr", "mai", "juin", "juil", "ao", "sep", "oct", "nov", "déc"),
    ),
    # Source: Trésor de la langue française; what newspapers write of figures.
    opposites={
        "change": (
            (
                r"\b(?:augment|hausse|accr[ou]|cr[uû]\b|croît|croissan|progress|grimp|bondi|gagn[eéa]|monté|monte|relev|élev[eé]"
                r"|envol|doubl|tripl|supérieur|renchéri)"
            ),
            (
                r"\b(?:baiss|diminu|recul|chut|rédui|tomb|perdu|perd\b|abaiss|inférieur|repli|dégring|effondr|fondu|fléchi|ralenti"
                r"|décr)"
            ),
        ),
        "balance": (r"excédent", r"déficit"),
        "trade": (r"\bexport", r"\bimport(?!an)"),
        "profit": (r"\bbénéfices?\b|\bprofits?\b", r"\bpertes?\b"),
    },
    # Source: Bureau international des poids et mesures, Le Système international d'unités.
    units={
        "point": r"points? de pourcentage|points?\b",
        "sqm": r"mètres? carrés?|m²|m2\b",
        "sqkm": r"kilomètres? carrés?|km²|km2\b",
        "second": r"secondes?\b",
        "minute": r"minutes?\b",
        "hour": r"heures?\b",
        "day": r"jours?\b|journées?\b",
        "week": r"semaines?\b",
        "month": r"mois\b",
        "age": r"ans(?=[,.;)])",
        "year": r"ans?\b|années?\b",
    },
    age_before=r"\b(?:âgée?s? de|de)\s?$",
    # The comma is the decimal mark, a blank (rarely a point) parts thousands. A milliard is 10^9, a billion 10^12.
    # Seventy is sixty-ten, ninety four-twenty-ten. Sources: Lexique des règles typographiques en usage à l'Imprimerie
    # nationale; Grevisse, Le bon usage, § 599-602.
    numerals=Numerals(
        units={
            "zéro": 0,
            "un une": 1,
            "deux": 2,
            "trois": 3,
            "quatre": 4,
            "cinq": 5,
            "six": 6,
            "sept": 7,
            "huit": 8,
            "neuf": 9,
            "dix dizaine": 10,
            "onze": 11,
            "douze": 12,
            "treize": 13,
            "quatorze": 14,
            "quinze quinzaine": 15,
            "seize": 16,
            "dix-sept": 17,
            "dix-huit": 18,
            "dix-neuf": 19,
            "vingt vingtaine": 20,
            "trente trentaine": 30,
            "quarante quarantaine": 40,
            "cinquante cinquantaine": 50,
            "soixante soixantaine": 60,
            "soixante-dix septante": 70,
            "soixante-et-onze soixante_et_onze": 71,
            "soixante-douze": 72,
            "soixante-treize": 73,
            "soixante-quatorze": 74,
            "soixante-quinze": 75,
            "soixante-seize": 76,
            "soixante-dix-sept": 77,
            "soixante-dix-huit": 78,
            "soixante-dix-neuf": 79,
            "quatre-vingts quatre-vingt huitante": 80,
            "quatre-vingt-dix nonante": 90,
            "quatre-vingt-onze": 91,
            "quatre-vingt-douze": 92,
            "quatre-vingt-treize": 93,
            "quatre-vingt-quatorze": 94,
            "quatre-vingt-quinze": 95,
            "quatre-vingt-seize": 96,
            "quatre-vingt-dix-sept": 97,
            "quatre-vingt-dix-huit": 98,
            "quatre-vingt-dix-neuf": 99,
            "demi demie un_demi un-demi": Fraction(1, 2),
        },
        multipliers={"cent cents centaine centaines": 100, "douzaine": 12},
        scales={
            "mille millier milliers": 10**3,
            "million millions": 10**6,
            "milliard milliards Md Mds": 10**9,
            "billion billions": 10**12,
        },
        joiners=("et", "-et-"),
        decimal=",",
        grouping=" .",
        partitive=r"de\s|d[’']",
        percent=r"%|pour\s?cent|p\. ?100",
        other=rf"(?:er?|ère|ème|nde?|è)s?\b|(?:{_MONTHS})\b|h\b|h\d|heures?\s(?:du|de\sl)|[:]",
        other_before=r"\b(?:[Nn]°|[Nn]uméro|article|art\.|rue|[Ll]es\sannées)\s?",
        change_before=r"\b[Dd]e\s",
        between=r"\s?[-–—~/]\s?|\s(?:à|ou|et|au)\s|\s?%\sà\s",
        measures={
            "dollars dollar US$ USD": "USD",
            "euros euro": "EUR",
            "livres": "GBP",
            "yens yen": "JPY",
            "yuans yuan": "CNY",
            "roubles rouble": "RUB",
            "hryvnias": "UAH",
            "km kilomètres kilomètre": "km",
            "m mètres mètre": "m",
            "cm centimètres centimètre": "cm",
            "mm millimètres millimètre": "mm",
            "kg kilos kilogrammes": "kg",
            "g grammes": "g",
            "t tonnes tonne": "t",
            "ha hectares hectare": "ha",
            "miles": "mile",
            "pieds": "foot",
            "pouces": "inch",
            "yards": "yard",
            "acres": "acre",
            "degrés ° °C": "degree",
            "l litres litre": "l",
            "ml mg millilitres milligrammes": "small",
        },
    ),
    habits=(*AGES_IN_WORDS, *LINKS),
)
