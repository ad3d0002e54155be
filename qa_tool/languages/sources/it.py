"""Italian.

What it says for "domestic" (in patria, nel nostro Paese) seldom comes back as a country, so nothing is said here of
where its press is at home.

Sounds: Italian writes names of other scripts after the English manner of late, before that in its own: c before e and
i for ch, sc for sh, ch for a hard c, gh for a hard g, j for y ("Zelenskij", "Cernihiv"). Source: Treccani,
transcription.
"""

from __future__ import annotations

from fractions import Fraction

from qa_tool.domain.said import say
from qa_tool.languages.language import Habit, Negators, SourceLanguage
from qa_tool.languages.moments import Moments
from qa_tool.languages.names import NAMES
from qa_tool.languages.numbers.numerals import Numerals
from qa_tool.languages.western_habits import AGES_IN_WORDS, LINKS

_MONTHS = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"
_HUNDREDS = ("", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove")

_PLACE = r"[A-Z][\w’'-]+(?: (?:d[aei]|del|della|delle|di|in|al|sul|nell’|[A-Z][\w’'-]+)){0,4}"
# As the provinces are written on number plates, by ISO 3166-2:IT.
_PROVINCES = (
    "ag|al|an|ap|aq|ar|at|av|ba|bg|bi|bl|bn|bo|br|bs|bt|bz|ca|cb|ce|ch|cl|cn|co|cr|cs|ct|cz|en|fc|fe|fg|fi|fm|fr|ge|go"
    "|gr|im|is|kr|lc|le|li|lo|lt|lu|mb|mc|me|mi|mn|mo|ms|mt|na|no|nu|or|pa|pc|pd|pe|pg|pi|pn|po|pr|pt|pu|pv|pz|ra|rc|re"
    "|rg|ri|rm|rn|ro|sa|si|so|sp|sr|ss|su|sv|ta|te|tn|to|tp|tr|ts|tv|ud|va|vb|vc|ve|vi|vr|vt|vv"
)

LANGUAGE = SourceLanguage(
    code="it",
    name=NAMES["it"],
    homes=("IT",),
    # Source: Serianni, Grammatica italiana, chapter 7 and 13.
    negators=Negators(
        sure=(
            r"\bnon\b(?! (?:solo|soltanto|solamente|appena|meno|più di|a caso|ostante|oltre)\b)"
            r"|\b(?:nessun\w*|niente|neanche|nemmeno|neppure)\b"
        ),
        possible=(
            r"\b(?:non|né|nessun\w*|niente|nulla|neanche|nemmeno|neppure|mai|senza|poc[oahi]+|meno|salvo|tranne|eccetto|fuori"
            r"|contro|ancora|zero|no)\b"
            r"|\b(?:manc|assen|neg|rifiut|respin|evit|imped|viet|proib|falli|priv|perd|pers[oae]|smen|rinunc|esclu|sospe|annull"
            r"|cess|smett|smes|abbandon|oppos|oppon|liber|anti|incap|incon|incer|indec|indif|indis|ined|ineff|inut|insuf|insod"
            r"|insic|inval|inver|impos|improb|impun|imprev|irr|illeg|ingius|dis(?:acc|occ|app|um|inf|on)|scont|scono|sfav|spro|raro"
            r"|rara|diffic|nul|male)"
        ),
    ),
    asking=r"(?i)\bperché|\bcome mai|\bchi\b|\bquando\b|\bquanto|\bquale|\bse\b|\bdomand|\bchied",
    # Source: Treccani and the list of countries of the Ministero degli Affari esteri; what does not begin as the name
    # does.
    country_words={
        "US": r"statunit|american|usa|washington|casa bianca|pentagono|stati uniti",
        "GB": r"britann|ingles|inghilterra|londra|londin|scozz|galles|regno unito",
        "GB-ENG": r"ingles|inghilterra",
        "DE": r"tedesc|german|berlin",
        "FR": r"franc|parig|transalpin",
        "IT": r"ital|rom[ae]|tricolor",
        "PL": r"polac|polon|varsav",
        "ES": r"spagn|iberic|catal|madrid",
        "GR": r"grec|greci|ellen|aten",
        "TR": r"turc|turch|ankara|istanbul",
        "CN": r"cin[ae]|cines|pechin",
        "RU": r"russ|mosc|cremlin|putin",
        "SU": r"soviet|urss",
        "KR": r"sudcorean|corea|seul|seoul",
        "KP": r"nordcorean|corea|pyongyang",
        "CH": r"svizz|elvet|berna|ginevra",
        "AT": r"austri|vienn",
        "NL": r"oland|neerland|paesi bassi|amsterdam|aia",
        "BE": r"belg|bruxell|fiammin",
        "CZ": r"cec[oah]|ceca|praga",
        "HU": r"ungher|magiar|budapest",
        "UA": r"ucrain|kiev|kyiv|zelensk",
        "SE": r"sved|stoccolm",
        "NO": r"norveg|oslo",
        "DK": r"danes|danimar|copenag",
        "FI": r"finland|finnic|helsinki",
        "IN": r"india|delhi",
        "JP": r"giappon|nippon|tokyo",
        "EG": r"egizi|egitto|cairo",
        "SA": r"saudit|arabia|riad",
        "AE": r"emirat|dubai",
        "ZA": r"sudafric",
        "NZ": r"neozeland|nuova zeland",
        "PS": r"palestin|gaza|hamas|cisgiord",
        "IL": r"israel|gerusal|ebra|tel aviv",
        "VA": r"vatican|papa|santa sede",
        "PT": r"portog|lusitan|lisbon",
        "RO": r"romen|rumen|bucarest",
        "RS": r"serb|belgrad",
        "HR": r"croa|zagab",
        "IE": r"irland|dublin",
        "IR": r"iran|persian|teheran",
        "IQ": r"ira[qck]|baghdad",
        "SY": r"siri|damasc",
        "MA": r"marocc|rabat",
        "DZ": r"algeri",
        "LY": r"libi|tripoli",
        "LB": r"liban|beirut",
        "BR": r"brasil",
        "DO": r"dominic",
        "CD": r"congo",
        "CG": r"congo",
    },
    respellings=(("sc", "sh"), ("ce", "che"), ("ci", "chi"), ("j", "y")),
    agencies=("ANSA", "Adnkronos", "Corriere della Sera", "la Repubblica"),
    # As agencies and papers write them: (ANSA) - ROMA, 05 MAR -
    credits=(
        r"^\s*\((?:ANSA|Adnkronos|AGI|LaPresse)\)\s?[-–—]\s?[A-ZÀÈ' ]{3,30}(?:,\s\d{1,2}\s[A-Za-z]{3,9})?\s?[-–—]?\s*"
        r"|^\s*[A-ZÀÈ][^().\d]{2,30}(?:,\s\d{1,2}\s[a-z]{3,9}\.?)?\s?[-–—]?\s?\((?:ANSA|Adnkronos|AGI|LaPresse|Reuters|askanews)\)\s?[-–—]?\s*"
        r"|^\s*(?:Leggi anche|Foto|Fonte|Di [A-ZÀ]\w+ [A-ZÀ]\w+$)\b.{0,80}$"
        r"|^.*(?:[Rr]iproduzione riservata|RIPRODUZIONE RISERVATA|©).*$"
    ),
    # As its press writes them. Source for the names of months: Unicode CLDR 44.
    moments=Moments(
        decade=(
            r"\b[Aa]nni\s['’‘]?(?P<century>1\d|20)?"
            r"(?P<decade>\d(?=0(?!\d))|(?i:venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta)\b)0?"
        ),
        tens=("dieci", "venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"),
        month_alone=rf"\b(?P<month>{_MONTHS})\b",
        weekdays=(
            r"\b[Ll]unedì",
            r"\b[Mm]artedì",
            r"\b[Mm]ercoledì",
            r"\b[Gg]iovedì",
            r"\b[Vv]enerdì",
            r"\b[Ss]abat[oi]\b",
            r"\b[Dd]omenic(?:a|he)\b",
        ),
        date=(
            rf"(?<![\d.,])(?P<day>\d{{1,2}})[º°]?(?:\s?(?:al|e|-|–)\s?(?P<until>\d{{1,2}}))?\s(?P<month>{_MONTHS})\b"
        ),
        time=(
            r"(?<![\d:.,])(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d)(?![\d:%]|[.,]\d)"
            r"|\sdel\s(?P<early>mattino)|\sdi\s(?P<late>sera|pomeriggio))(?<!\d\.\d\d)"
        ),
        result=(
            r"(?<![\d.,:/$€–-])(?P<one>\d{1,2})\s?[-–]\s?(?P<other>\d{1,2})"
            r"(?![\d:/%–-]|[.,]\d|\s?(?:%|anni|giorni|mesi|ore|milioni|mila|euro)\b)"
        ),
        whole_day=True,
        months=("gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"),
    ),
    # Source: Treccani, Vocabolario; what newspapers write of figures.
    opposites={
        "change": (
            (
                r"\b(?:aument|salit|sale|salgono|cresc|increment|rialz|guadagn|balz|raddopp|tripl|superior|maggior|rincar|avanz"
                r"|impenn)"
            ),
            (
                r"\b(?:cal[aoi]|scend|sces|diminu|ridu[crz]|ridott|ribass|(?:più|molto) bass|perdit|perd[eo]|perso"
                r"|flession|crol|inferior|minor|arretr"
                r"|contra[et]|tagli|rallent)"
            ),
        ),
        "balance": (r"avanzo|surplus", r"disavanzo|deficit"),
        "trade": (r"\besport", r"\bimport(?!an)"),
        "profit": (r"\b(?:utile|utili|profitt\w)\b", r"\bperdit[ae]\b"),
    },
    # Source: Istituto nazionale di ricerca metrologica, Il Sistema internazionale di unità.
    units={
        "point": r"punti percentuali|punto percentuale|punti?\b",
        "sqm": r"metri quadr\w+|m²|mq\b",
        "sqkm": r"chilometri quadr\w+|km²|kmq\b",
        "second": r"second[oi]\b",
        "minute": r"minut[oi]\b",
        "hour": r"or[ae]\b",
        "day": r"giorn[oi]\b",
        "week": r"settiman[ae]\b",
        "month": r"mes[ei]\b",
        "age": r"-?enn[ei]\b",
        "year": r"ann[oi]\b",
    },
    age_before=r"\bdi$",
    # The comma is the decimal mark, the point parts thousands; numbers are written as one word (ventitremila). A
    # miliardo is 10^9, a bilione 10^12. Source: Serianni, Grammatica italiana, chapter 6.
    numerals=Numerals(
        units={
            "zero": 0,
            "un uno una": 1,
            "due": 2,
            "tre tré": 3,
            "quattro": 4,
            "cinque": 5,
            "sei": 6,
            "sette": 7,
            "otto": 8,
            "nove": 9,
            "dieci decina": 10,
            "undici": 11,
            "dodici": 12,
            "tredici": 13,
            "quattordici": 14,
            "quindici": 15,
            "sedici": 16,
            "diciassette": 17,
            "diciotto": 18,
            "diciannove": 19,
            "venti ventina": 20,
            "ventuno ventun": 21,
            "ventotto": 28,
            "trenta trentina": 30,
            "trentuno trentun": 31,
            "trentotto": 38,
            "quaranta quarantina": 40,
            "quarantuno quarantun": 41,
            "quarantotto": 48,
            "cinquanta cinquantina": 50,
            "cinquantuno cinquantun": 51,
            "cinquantotto": 58,
            "sessanta": 60,
            "sessantuno sessantun": 61,
            "sessantotto": 68,
            "settanta": 70,
            "settantuno settantun": 71,
            "settantotto": 78,
            # Behind a hundred it loses its o: centottanta.
            "ottanta ttanta": 80,
            "ottantuno ottantun ttantuno ttantun": 81,
            "ottantotto ttantotto": 88,
            "novanta": 90,
            "novantuno novantun": 91,
            "novantotto": 98,
            **{f"{hundreds}centotto": 100 * place + 8 for place, hundreds in enumerate(_HUNDREDS, 1)},
            "mezzo mezza": Fraction(1, 2),
        },
        multipliers={"cento centinaio centinaia": 100, "dozzina": 12},
        scales={
            "mille mila migliaio migliaia": 10**3,
            "milione milioni mln": 10**6,
            "miliardo miliardi mld": 10**9,
            "bilione bilioni": 10**12,
        },
        compounds=True,
        joiners=("e",),
        decimal=",",
        grouping=". ’'",
        partitive=r"di\s|d[’']",
        percent=r"%|per\s?cento",
        other=rf"[º°ª]|(?:{_MONTHS})\b|[:]",
        other_before=r"\b(?:[Nn]\.|[Nn]umero|articolo|art\.|via|[Aa]nni|ore|alle|dalle)\s?",
        change_before=r"\b(?:[Dd]al?|dall['’])\s?",
        between=r"\s?[-–—~/]\s?|\s(?:a|al|o|e|ai)\s|\s?%\sal\s",
        measures={
            "dollari dollaro": "USD",
            "euro": "EUR",
            "sterline sterlina": "GBP",
            "yen": "JPY",
            "yuan": "CNY",
            "rubli rublo": "RUB",
            "grivne": "UAH",
            "km chilometri chilometro": "km",
            "m metri metro": "m",
            "cm centimetri centimetro": "cm",
            "mm millimetri millimetro": "mm",
            "kg chili chilogrammi chilo": "kg",
            "g grammi": "g",
            "t tonnellate tonnellata": "t",
            "ha ettari ettaro": "ha",
            "miglia miglio": "mile",
            "piedi": "foot",
            "pollici": "inch",
            "acri": "acre",
            "gradi ° °C": "degree",
            "l litri litro": "l",
            "ml mg millilitri milligrammi": "small",
        },
    ),
    habits=(
        # (ANSA) - ROMA, 12 MAR -
        Habit(
            r"^\((ANSA|AGI|Adnkronos|LaPresse)\) ?[-–—] ?([A-Z][A-Za-zÀ-ù' ]+), (?:(\d{1,2}) ([A-Z][A-Za-z]{2,8})"
            r"|([A-Z][A-Za-z]{2,8}) (\d{1,2})) ?[-–—] ?",
            "(ANSA) - ROMA, 12 MAR -",
            say("English writes a dateline as SEOUL (Yonhap) with a dash"),
            r"\2, \4\5 \3\6 (\1) — ",
        ),
        # Ceglie Messapica (Br): the code of the province, as on number plates.
        Habit(
            r"(?:^|(?<=\bin )|(?<=\bof )|(?<=\bat )|(?<=\bto )|(?<=\bfrom )|(?<=\bnear ))"
            # Islamic State (IS)
            r"(?!(?:The )?([A-Z])[\w’'-]+ (?:[a-z]+ )?([A-Z])[\w’'-]+ \(\1\2\))"
            rf"({_PLACE}) \((?i:{_PROVINCES})\)",
            "Ceglie Messapica (Br)",
            say("English leaves out the code of the province"),
            r"\3",
            holds=" (",
        ),
        *AGES_IN_WORDS,
        *LINKS,
    ),
)
