"""Czech.

Country: tuzemský and u nás (of this country, with us) become "domestic" and "in our country", and seldom "in
Czechia".

Sounds: Czech writes names of other scripts in its own spelling: š for sh, č for ch, ž for zh, dž for j, v for w, j
for y, ch for kh, c for ts ("Prigožin", "Zelenskyj", "Charkov"). Source: Internetová jazyková příručka, transcription.
"""

from __future__ import annotations

from fractions import Fraction

from qa_tool.languages.language import Negators, SourceLanguage
from qa_tool.languages.moments import Moments
from qa_tool.languages.names import NAMES
from qa_tool.languages.numbers.numerals import Numerals
from qa_tool.languages.press_habits import AGES_IN_BRACKETS
from qa_tool.languages.western_habits import LINKS

_MONTHS = (
    "ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|lednu|únoru|březnu|dubnu|květnu|červnu"
    "|červenci|srpnu|říjnu|prosinci|leden|únor|březen|duben|květen|červen|červenec|srpen|říjen|listopad|prosinec"
)

LANGUAGE = SourceLanguage(
    code="cs",
    name=NAMES["cs"],
    homes=("CZ",),
    # A verb is negated by ne- written as one with it. Source: Internetová jazyková příručka, negation.
    negators=Negators(
        sure=(
            r"\b(?:není|nejsou|nejsem|nejsme|nebyl\w*|nebud\w+|nemá|nemají|nemám|neměl\w*|nemůž\w+|nemoh\w+|nechc\w+|nechtěl\w*"
            r"|nikdy|nikdo|nikomu|nikoho|ničeho|žádn\w+|nelze|neví|nevědí|nevěděl\w*)\b"
        ),
        possible=(
            r"\bne(?!j(?!s|d|e\b|en\b)|boť|úst|buď|ch(?:ť|a[lť])|přát|mocn|děl|obyč|zisk|dáv)|\bni[ck]|\bžád|\bbez|\banti|\bodmít"
            r"|\bodmít|\bzák?az|\bzakáz|\bvyh[ýn]|\bmálo|\bztra[tc]|\bpopř|\bpopír|\bproti|\bmísto|\bméně|\bmimo|\bani\b|\bvylouč"
            r"|\bpřesta|\bvoln|\bsotva|\bobtíž|\bještě|\bzabrán|\bchyb[íěy]|\bselh|\bvzd[aá]|\bzruš|\bvyjma|\bpozasta|\bstále|\bdaleko"
        ),
    ),
    asking=r"(?i)\bzda\b|\bjestli|\bproč|\bkdo\b|\bkdy\b|\bkde\b|\bjak\b|\bkolik|\bco\b|\bptá",
    # Source: Jména států a jejich územních částí (ČÚZK); what does not begin as the name does.
    country_words={
        "US": r"usa|ameri[ck]|spojen\w+ stát|washington|bíl\w+ dom|pentagon",
        "GB": r"brit|angli|londýn|skot|velš|wales|spojen\w+ král",
        "GB-ENG": r"angli|angle",
        "DE": r"něme[ck]|něm|berlín",
        "FR": r"franc|paříž",
        "CZ": r"čes|čech|praž|prah|praze|prag",
        "PL": r"pol[sá]|polk|varšav",
        "IT": r"ital|řím|ře[kc]",
        "ES": r"španěl|katal|madrid",
        "GR": r"řec|řek|at[hé]",
        "TR": r"ture|turk|ankar|istanb",
        "CN": r"čín|čiň|peki",
        "RU": r"rus|moskv|kreml|putin",
        "SU": r"sovět|sssr",
        "KR": r"jihokor|kore[aj]|soul",
        "KP": r"severokor|kore[aj]|pchjong",
        "CH": r"švýcar|bern|ženev",
        "AT": r"rakou|vídeň|víde",
        "NL": r"nizoz|holan|amsterd|haag",
        "BE": r"belg|brusel|vlám",
        "HU": r"maďar|budapeš",
        "UA": r"ukraj|kyjev|zelensk",
        "SE": r"švéd|stockh",
        "NO": r"nor[sy]|norov|norw|oslo",
        "DK": r"dán|koda[nň]",
        "FI": r"fin[ska]|finov|helsin",
        "IN": r"indi|indov|ind[iů]|dillí",
        "JP": r"japo|toki",
        "EG": r"egyp|káhir",
        "SA": r"saúd|arábi|rijá",
        "AE": r"emir|dubaj|sae",
        "ZA": r"jihoafr|jar",
        "NZ": r"novozél|nov\w+ zéland",
        "PS": r"palest|gaz|hamás|západní\w* břeh",
        "IL": r"izrael|jeruzal|tel aviv",
        "VA": r"vatik|papež|svat\w+ stol",
        "SK": r"sloven|bratisl",
        "SI": r"slovin|lubla",
        "BY": r"bělor|minsk|lukašenk",
        "LT": r"litev|litv|vilni",
        "LV": r"lotyš|ri[gz]",
        "RO": r"rumun|bukureš",
        "RS": r"srb|běleh",
        "HR": r"chorv|záhřeb",
        "PT": r"portug|lisab",
        "IE": r"irs[ka]|irov|irů|dublin",
        "IR": r"írán|teherán",
        "IQ": r"irák|irá[cč]|bagdád",
        "SY": r"syr|syř|damaš",
        "CD": r"kon[gž]",
        "CG": r"kon[gž]",
    },
    respellings=(("dz", "j"), ("ch", "kh"), ("j", "y")),
    agencies=("ČTK", "CTK", "Lidové noviny"),
    # As agencies and papers write them: Praha 5. března (ČTK) -
    credits=(
        r"^\s*[A-ZŠČŘŽ][^().]{2,30}(?:\d{1,2}\.\s\w{3,9}\s)?\((?:ČTK|Reuters|AFP)\)\s?[-–—]?\s*"
        r"|^\s*(?:Čtěte také|Přečtěte si|Foto|Zdroj)\b.{0,80}$"
        r"|^.*(?:Všechna práva vyhrazena|©).*$"
    ),
    # As its press writes them. Source for the names of months: Unicode CLDR 44.
    moments=Moments(
        decade=r"\b(?:(?P<century>1\d|20)?(?P<decade>\d)0\.\sl(?:é|e)t\w*)",
        month_alone=rf"\b(?P<month>{_MONTHS})\b",
        weekdays=(
            r"\b[Pp]ond[ěe]l\w+",
            r"\b[Úú]ter(?:ý|ní\w*|ek|kem)\b",
            r"\b[Ss]třed(?:a|u|y|eční\w*)\b",
            r"\b[Čč]tvrt(?:ek|ka|ku|eční\w*)\b",
            r"\b[Pp]át(?:ek|ku|eční\w*)\b",
            r"\b[Ss]obot\w*",
            r"\b[Nn]eděl[einuí]\w*",
        ),
        date=(
            rf"(?<![\d.,])(?P<day>\d{{1,2}})\.(?:\s?(?:až|a|do|-|–)\s?(?P<until>\d{{1,2}})\.)?\s(?P<month>{_MONTHS})\b"
        ),
        time=r"(?<![\d:.,])(?P<hour>\d{1,2})[:.](?P<minute>[0-5]\d)(?:\shod|(?<=:\d\d)(?![\d:]))",
        result=r"(?<![\d.,:/])(?P<one>\d{1,2}):(?P<other>\d)(?![\d:])",
        whole_day=True,
        months=(
            "led",
            "únor",
            "břez",
            "dub",
            "květ",
            "červen|červn",
            "červenc",
            "srp",
            "září",
            "říj",
            "list",
            "pros",
        ),
    ),
    # Source: Slovník spisovného jazyka českého; what newspapers write of figures.
    opposites={
        "change": (
            (
                r"\b(?:vzrost|vzrůst|stoup|zvýš|zvyš|rostl|roste|rostou|růst|narost|narůst|přib[yý]|zdraž|zdvojnás|ztrojnás|posíl|vyšš"
                r"|navýš)"
            ),
            r"\b(?:kles|pokles|sníž|sniž|propad|zmenš|ubyl|ubýv|zlevn|snížen|omez|redukc|nižš|osl[aá]b|ztrat)",
        ),
        "balance": (r"přebyt", r"schod|deficit"),
        "trade": (r"\bvývoz|\bexport|\bvyv[eáoé]z", r"\bdovoz|\bimport|\bdov[eáoé]z"),
        "profit": (r"\bzisk", r"\bztrát"),
    },
    # Source: ČSN ISO 80000.
    units={
        "point": r"procentní\w* bod\w*|p\.\s?b\.",
        "sqm": r"metr\w* čtvere\w+|m²|čtvereční\w* metr\w*",
        "sqkm": r"kilometr\w* čtvere\w+|km²|čtvereční\w* kilometr\w*",
        "second": r"sekund\w*|vteřin\w*",
        "minute": r"minut\w*",
        "hour": r"hodin\w*",
        "day": r"dn[íiůy]\b|den\b|dnech\b",
        "week": r"týd(?:en|n\w+)\b",
        "month": r"měsíc\w*",
        "age": r"-?let(?:ý|á|é|ého|ému|ým|ou|í|ých)\b",
        "year": r"let\b|lety\b|letech\b|rok[yuů]?\b",
    },
    # The comma is the decimal mark, a blank parts thousands. A miliarda is 10^9, a bilion 10^12. Source: ČSN 01 6910.
    numerals=Numerals(
        units={
            "nula": 0,
            "jeden jedna jedno jednoho jedné jednu": 1,
            "dva dvě dvou dvěma": 2,
            "tři tří třem třemi": 3,
            "čtyři čtyř čtyřem": 4,
            "pět pěti": 5,
            "šest šesti": 6,
            "sedm sedmi": 7,
            "osm osmi": 8,
            "devět devíti": 9,
            "deset deseti": 10,
            "jedenáct jedenácti": 11,
            "dvanáct dvanácti": 12,
            "třináct třinácti": 13,
            "čtrnáct čtrnácti": 14,
            "patnáct patnácti": 15,
            "šestnáct šestnácti": 16,
            "sedmnáct sedmnácti": 17,
            "osmnáct osmnácti": 18,
            "devatenáct devatenácti": 19,
            "dvacet dvaceti": 20,
            "třicet třiceti": 30,
            "čtyřicet čtyřiceti": 40,
            "padesát padesáti": 50,
            "šedesát šedesáti": 60,
            "sedmdesát sedmdesáti": 70,
            "osmdesát osmdesáti": 80,
            "devadesát devadesáti": 90,
            "dvěstě": 200,
            "třista": 300,
            "čtyřista": 400,
            "pětset": 500,
            "šestset": 600,
            "sedmset": 700,
            "osmset": 800,
            "devětset": 900,
            "půl": Fraction(1, 2),
            "půldruhého": Fraction(3, 2),
        },
        multipliers={"sto stě sta set": 100, "tucet": 12},
        scales={
            "tisíc tisíce tisíců tisícům tisících tis": 10**3,
            "milion miliony milionů milionu milión milióny miliónů mil mio": 10**6,
            "miliarda miliardy miliard miliardu miliardách mld": 10**9,
            "bilion biliony bilionů bilionu": 10**12,
        },
        decimal=",",
        grouping=" .",
        percent=r"%|procent",
        other=rf"\.(?=\s[a-záčďéěíňóřšťúůýž])|-?(?:krát)\b|hodin\w*\s(?:ráno|večer)|(?:{_MONTHS})\b|[:]",
        other_before=r"\b(?:[Čč]\.|[Čč]íslo)\s?|-",
        change_before=r"\b[Zz]e?\s|\b[Oo]d\s",
        between=r"\s?[-–—~/]\s?|\s(?:až|do|na|nebo|a|či)\s|\s?(?:procent|%)\sna\s",
        measures={
            "dolarů dolary dolaru USD": "USD",
            "eur eura euro": "EUR",
            "liber libry": "GBP",
            "jenů": "JPY",
            "jüanů": "CNY",
            "rublů rubly": "RUB",
            "hřiven": "UAH",
            "km kilometrů kilometry kilometru": "km",
            "m metrů metry metru": "m",
            "cm centimetrů": "cm",
            "mm milimetrů": "mm",
            "kg kilogramů kilo": "kg",
            "g gramů": "g",
            "t tun tuny": "t",
            "ha hektarů hektary": "ha",
            "mil míle": "mile",
            "stop": "foot",
            "palců": "inch",
            "akrů": "acre",
            "stupňů stupně ° °C": "degree",
            "l litrů litry": "l",
            "ml mg mililitrů miligramů": "small",
        },
    ),
    habits=(*AGES_IN_BRACKETS, *LINKS),
)
