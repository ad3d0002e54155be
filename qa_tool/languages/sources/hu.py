"""Hungarian.

Numbers: ezer is 10^3, millió 10^6, milliárd 10^9, billió 10^12; they are written as one word, and hét is seven and
week. Endings hang on to words and, by a hyphen, to figures. Source: A magyar helyesírás szabályai, 12th edition.
"""

from __future__ import annotations

from fractions import Fraction

from qa_tool.languages.language import Negators, SourceLanguage
from qa_tool.languages.moments import Moments
from qa_tool.languages.names import NAMES
from qa_tool.languages.numbers.numerals import Numerals

_MONTHS = (
    "[Jj]an(?:uár|\\.)?|[Ff]ebr?(?:uár|\\.)?|[Mm]árc(?:ius|\\.)?|[Áá]pr(?:ilis|\\.)?|[Mm]áj(?:us|\\.)?|[Jj]ún(?:ius|\\.)?|[Jj]úl(?:ius|\\.)?"
    "|[Aa]ug(?:usztus|\\.)?|[Ss]zept(?:ember|\\.)?|[Oo]kt(?:óber|\\.)?|[Nn]ov(?:ember|\\.)?|[Dd]ec(?:ember|\\.)?"
)
_MONTH_NAMES = "január|február|március|április|május|június|július|augusztus|szeptember|október|november|december"
_DIGITS = ("egy", "kettő", "három", "négy", "öt", "hat", "hét", "nyolc", "kilenc")
_TENS = ("tízes", "húszas", "harmincas", "negyvenes", "ötvenes", "hatvanas", "hetvenes", "nyolcvanas", "kilencvenes")
# Endings that nouns of measures take; those that do not fit a word do no harm.
_ENDINGS = (
    *(
        "",
        "t",
        "ot",
        "et",
        "ba",
        "be",
        "ban",
        "ben",
        "ból",
        "ből",
        "ra",
        "re",
        "ról",
        "ről",
        "ral",
        "rel",
        "val",
        "vel",
    ),
    *(
        "nyi",
        "os",
        "es",
        "s",
        "as",
        "ért",
        "nak",
        "nek",
        "ig",
        "tól",
        "től",
        "nál",
        "nél",
        "on",
        "en",
        "ön",
        "hoz",
        "hez",
    ),
    *("jal", "nal", "nel", "tal", "tel", "lal"),
)


def _declined(*stems: str) -> str:
    return " ".join(f"{stem}{ending}" for stem in stems for ending in _ENDINGS)


LANGUAGE = SourceLanguage(
    code="hu",
    name=NAMES["hu"],
    homes=("HU",),
    asking=(
        r"(?i)\b(?:mi|mit|miért|hogyan|hogy|ki|kit|kik|mikor|hol|hová?|mennyi|hány|melyik|milyen|vajon|ugye)\b"
        r"|\w-e\b"
    ),
    # Source: Kenesei, Vago and Fenyvesi, Hungarian, negation.
    negators=Negators(
        sure=(
            r"(?<!vagy )\b(?:nem|nincs|nincsenek|sem)\b(?!\s?(?:[?.,]|$))"
            r"(?! (?:csak|csupán|kizárólag|kevesebb|kis|kevés|régen|rég|egyszer|utolsósorban|egészen|sokkal"
            r"|kevéssé|kormányzati|állami|hivatalos))"
        ),
        possible=(
            r"\b(?:nem\w*|ne|sem|se|nincs\w*|sincs\w*|soha|senki\w*|semmi\w*|nélkül|sehol|kivéve|kivételével"
            r"|ellen\w*|alig|aligha|csak|anti\w*"
            r"|mielőtt|bár|nulla|tilos|hiába|kevés|kevesebb\w*|ritk\w+|nehéz|nehez\w+|kívül|helyett|nemrég|távol"
            r"|hib[aá]\w*|rossz\w*)\b"
            r"|[^\W\d_]{3,}(?:talan|telen|atlan|etlen|tlan|tlen)"
            r"|tagad|elutas|visszaut|tilt|akadály|leáll|megáll(?!ap)|felfüggeszt|elmarad|lemond|elvesz|veszít"
            r"|veszt|hiány|kudarc|cáfol|megszűn"
            r"|megszün|visszavon|töröl|törl|halaszt|mentes|kizár|zár|szabadul|kihagy|bukás|megbuk|megvon|abbahagy"
            r"|hagyta|mulaszt|kételk|kétség"
        ),
    ),
    # Source: Magyar helyesírás, names of countries; what does not begin as the name does.
    country_words={
        "US": r"amerik|egyesült államok|usa|washington|fehér ház|pentagon|trump|biden",
        "GB": r"brit|nagy brit|nagybrit|angl|angol|london|skót|skóc|egyesült királys",
        "GB-ENG": r"angl|angol",
        "FR": r"franci|párizs",
        "DE": r"német|berlin",
        "IT": r"olasz|róma",
        "ES": r"spanyol|katal|madrid",
        "PT": r"portug|lisszabon",
        "NL": r"holland|hollandia|németalf|hága|amszterdam",
        "BE": r"belg|brüssz|flamand",
        "CH": r"svájc|genf|bern ",
        "AT": r"osztr|auszt?ria|ausztriai|bécs",
        "AU": r"ausztrál",
        "SE": r"svéd|stockholm",
        "NO": r"norv|osló",
        "DK": r"dán|koppenh",
        "FI": r"finn|helsink",
        "PL": r"lengyel|varsó",
        "CZ": r"cse[hk]|prág",
        "SK": r"szlovák|pozsony|felvid",
        "SI": r"szlovén|ljublj",
        "HU": r"magyar|budapest|hazai|belföld|pesti|kárpát|forint",
        "RO": r"romá?n|bukar|erdély",
        "BG": r"bolgár|bulgár|szófi",
        "RS": r"szerb|belgrád|vajdaság",
        "HR": r"horvát|zágráb",
        "GR": r"görög|athén",
        "RU": r"orosz|moszk|kreml|putyin|szovjet",
        "SU": r"szovjet",
        "UA": r"ukr[aá]|kijev|zelensz|kárpátal",
        "BY": r"belarusz|fehérorosz|minszk|lukasenk",
        "CN": r"kín|peking",
        "JP": r"jap|toki",
        "KR": r"korea|dél korea|délkorea|szöul",
        "KP": r"korea|észak korea|északkorea|phenjan",
        "IN": r"indi|delhi",
        "TR": r"török|ankar|isztamb|oszmán",
        "IL": r"izr[aá]|zsid|tel aviv|jeruzs",
        "PS": r"palesztin|gáza|gázai|hamász|hamasz|ciszjord",
        "IR": r"ir[áa]n|teher",
        "IQ": r"irak|bagdad",
        "SY": r"szír|damasz",
        "LB": r"liban|bejr|hezb",
        "SA": r"szaúd|arab|rijád",
        "AE": r"emírs|emirát|dubaj",
        "EG": r"egyipt|kair",
        "MA": r"marok|rabat",
        "ZA": r"dél afrik|délafrik",
        "NZ": r"új zéland|újzél",
        "MX": r"mexik",
        "VA": r"vatik|pápa|szentszék",
        "LT": r"litv|vilni",
        "LV": r"lett|riga",
        "EE": r"észt|tallin",
        "CD": r"kong",
        "CG": r"kong",
    },
    respellings=(
        ("s", "sh"),
        ("cs", "ch"),
        ("zs", "zh"),
        ("sz", "s"),
        ("j", "y"),
        ("gy", "d"),
        ("^h", "^kh"),
        ("c", "ts"),
    ),
    agencies=("MTI", "Magyar Nemzet", "Népszava", "HVG", "Telex", "Index"),
    # As agencies and papers write them: Budapest (MTI) -, MTI.
    credits=(
        r"^\s*[A-ZÁÉÍÓÖŐÚÜŰ][^().\d]{2,30}\s?\((?:MTI|Reuters|AFP|[A-Z]{2,8})\)\s?[-–—.]*\s*"
        r"|^\s*(?:Olvassa el|Kapcsolódó|Fotó|Forrás|Borítókép)\s?:.{0,80}$|^.*(?:©|[Mm]inden jog fenntartva).*$"
    ),
    # As its press writes them. Source for the names of months and their short forms: Unicode CLDR 44.
    moments=Moments(
        decade=(
            rf"(?<![\d.,])(?P<century>1\d|20)?(?P<decade>\d(?=0-[aeá])|{'|'.join(_TENS)})(?:0-[aeá]s)?\sév(?:ek|ei"
            rf"|tized)\w*"
        ),
        tens=_TENS,
        month_alone=rf"\b(?P<month>(?i:{_MONTH_NAMES}))(?!\w*\s\d)",
        weekdays=(
            r"\b[Hh]étfő\w*",
            r"\b[Kk]edd\w*",
            r"\b[Ss]zerd[aá]\w*|(?<=\.,\s)Sze\b",
            r"\b[Cc]sütörtök\w*|(?<=\.,\s)Cs\b",
            r"\b[Pp]éntek\w*|(?<=\.,\s)P\b",
            r"\b[Ss]zombat\w*|(?<=\.,\s)Szo\b",
            r"\b[Vv]asárnap\w*|(?<=\.,\s)V\b",
        ),
        date=(
            rf"\b(?P<month>{_MONTHS})\s(?P<day>\d{{1,2}})(?![\d:]|\.\d|,\d|\s(?:millió|milliárd|ezer|százal|éve|fő))"
            r"(?:(?:-[a-zé]+|\.)?\s?(?:és|–|-)\s?(?P<until>\d{1,2})(?=[.-]))?"
        ),
        time=(
            r"(?<![\d:.,])(?:(?P<early>[Rr]eggel|[Dd]élelőtt|[Hh]ajnali?)\s|(?P<late>[Dd]élután"
            r"|[Ee]ste)\s)?(?P<hour>\d{1,2})"
            r"(?::(?=[0-5]\d(?![\d:]))|\.(?=[0-5]\d-kor)|\s(?:óra|órakor)\s(?=[0-5]\d\b(?!\sperc)))(?P<minute>[0-5]\d)"
        ),
        whole_day=True,
        result=(
            r"(?<![\d.,:/$€–-])(?P<one>\d{1,2})[–:-](?P<other>\d{1,2})(?![\d:/%–]|[.,]\d|-?\s?(?:százal|év|nap"
            r"|hónap|hét|órá?|perc|millió|milliárd"
            r"|ezer|fő|ember|forint|euró|méter|fok|kilo|km|kor))"
        ),
        months=("jan", "feb", "már", "ápr", "máj", "jún", "júl", "aug", "sze", "okt", "nov", "dec"),
        also=(
            Moments(
                date=r"(?<![\d.])(?:19|20)\d\d\.\s?(?P<month>\d\d?)\.\s?(?P<day>\d\d?)(?!\d)",
                time=(
                    r"\b(?:(?P<early>[Rr]eggel|[Dd]élelőtt|[Hh]ajnali?)|(?P<late>[Dd]élután"
                    r"|[Ee]ste))\s(?P<hour>\d{1,2})(?P<minute>)"
                    r"(?:-kor\b|\sóra(?:kor|i)?\b)"
                ),
            ),
        ),
    ),
    # Source: Magyar értelmező kéziszótár; what newspapers write of figures.
    opposites={
        "change": (
            (
                r"\b(?:nő\b|nőtt|növek|növel|emel|bővül|drágul|több|magasabb|duplá|megdupl|megugr|ugrott|erősöd"
                r"|gyarap|felfelé|nagyobb|kétszer)"
                r"|\b(?:meg|fel|ki|el)(?:nő|emel|drág|ugr|dupl)"
            ),
            (
                r"\b(?:csökken|es(?:ett|ik|és)|visszaes|zuhan|mérsék|apad|szűkül|olcsó|alacsonyabb|kevesebb|felez"
                r"|feler|gyengül|lefelé|fogy(?!aszt)"
                r"|kisebb|lassul)|\b(?:le|meg|vissza|be)(?:csökk|esett|esik|zuhan|szűk)"
            ),
        ),
        "balance": (r"\btöbblet|\bszuffic", r"\bhiány|\bdeficit"),
        "trade": (r"\bexport|\bkivit", r"\bimport|\bbehozat"),
        "profit": (r"\bnyereség|\bprofit|\bhaszon", r"\bveszteség"),
    },
    units={
        "point": r"százalékpont\w*",
        "sqm": r"négyzetméter\w*|m²",
        "sqkm": r"négyzetkilométer\w*|km²",
        "second": r"másodperc\w*",
        "minute": r"perc\w*",
        "hour": r"ór[aá](?!kor|i\b)\w*",
        "day": r"nap\w*",
        "week": r"h[eé]t(?:ig|en|ben|re|es|e|nyi|tel)?\b",
        "month": r"hónap\w*",
        "age": r"éves\w*",
        "year": r"év(?!es)\w*",
    },
    # The comma is the decimal mark, a blank (rarely a point) parts thousands. Source: Unicode CLDR 44, hu.xml.
    numerals=Numerals(
        units={
            "nulla": 0,
            "egy": 1,
            "kettő két ketten": 2,
            "három hárman": 3,
            "négy négyen": 4,
            "öt öten": 5,
            "hat hatan": 6,
            "hét heten": 7,
            "nyolc nyolcan": 8,
            "kilenc kilencen": 9,
            "tíz tízen tizen": 10,
            "húsz húszan huszon": 20,
            "harminc harmincan": 30,
            "negyven negyvenen": 40,
            "ötven ötvenen": 50,
            "hatvan hatvanan": 60,
            "hetven hetvenen": 70,
            "nyolcvan nyolcvanan": 80,
            "kilencven kilencvenen": 90,
            **{
                f"tizen{form}": 10 + digit
                for digit, form in enumerate(
                    ("egy", "kettő", "három", "négy", "öt", "hat", "hét", "nyolc", "kilenc"), 1
                )
            },
            "tizenkét": 12,
            "fél": Fraction(1, 2),
            "másfél": Fraction(3, 2),
            "két_és_fél kettő_és_fél": Fraction(5, 2),
            "három_és_fél": Fraction(7, 2),
        },
        multipliers={"száz százan": 100, "tucat tucatnyi": 12},
        scales={
            "ezer ezren": 10**3,
            "millió milliót milliós millióan mio": 10**6,
            "milliárd milliárdot milliárdos mrd": 10**9,
            "billió billiót": 10**12,
        },
        suffixes={"M": 10**6},
        compounds=True,
        decimal=",",
        grouping=" .",
        percent=r"%|százalék(?!pont)",
        year=rf"\.\s(?={_MONTHS})",
        other=rf"\.\s(?=[a-záéíóöőúüű])|-(?:ik|kor|[aeéá]n|j[eé]n|ei|ai|i)\b|(?:{_MONTHS})(?!\w)|[:]",
        other_before=rf"\b(?:(?:{_MONTHS})|[Ss]zám|[Cc]ikk|\.\s?§|[Rr]eggel|[Dd]élután|[Ee]ste|[Dd]élelőtt)\s",
        no_number=(
            r"(?<!-)(?i:hét)\b(?!\s(?:ezer|millió|milliárd|száz|ember|fő|éve|nap|hónap|perc|ország|halott|sérült"
            r"|gól|százal|kilo|méter|forint|dollár"
            r"|euró|képvis|miniszter|tag))|(?:(?<=\d\s)|(?<=két\s)|(?<=három\s)|(?<=négy\s)|(?<=öt\s)|(?<=hat\s)"
            r"|(?<=nyolc\s)|(?<=több\s))(?i:hét)\b"
            r"|(?:(?<=több\s)|(?<=néhány\s)|(?<=pár\s))(?i:száz|ezer|tucat|millió|milliárd)\b"
        ),
        between=r"\s?[-–—~/]\s?|\s(?:és|vagy|illetve)\s|(?:-?r[óő]l|-?t[óő]l|%-r[óő]l)\s",
        change_after=r"-?(?:ra|re)\b",
        measures={
            _declined("dollár"): "USD",
            _declined("euró"): "EUR",
            _declined("font"): "GBP",
            _declined("jen"): "JPY",
            _declined("jüan"): "CNY",
            _declined("rubel"): "RUB",
            _declined("forint"): "HUF",
            _declined("kilométer", "kilométeren", "kilométeré", "km"): "km",
            _declined("méter", "m"): "m",
            _declined("centiméter", "centi", "cm"): "cm",
            _declined("milliméter", "mm"): "mm",
            _declined("kilogramm", "kiló", "kilo", "kg"): "kg",
            _declined("gramm"): "g",
            _declined("tonna", "tonná"): "t",
            _declined("hektár", "ha"): "ha",
            _declined("mérföld"): "mile",
            _declined("láb"): "foot",
            _declined("fok", "°", "°C"): "degree",
            _declined("liter"): "l",
        },
    ),
)
