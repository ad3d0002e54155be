"""Turkish.

Country: yurt içinde and ülke genelinde (in the country, all over the country) become "domestically" and "across the
country".

Sounds: Turkish writes names of other scripts in its own spelling: ş for sh, ç for ch, j for zh, c for j, y for y, h
for kh ("Prigojin", "Zelenskiy", "Herson", "Şoygu"). Source: Türk Dil Kurumu, Yazım Kılavuzu.
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
    "[Oo]cak|[Şş]ubat|[Mm]art|[Nn]isan|[Mm]ayıs|[Hh]aziran|[Tt]emmuz|[Aa]ğustos|[Ee]ylül|[Ee]kim|[Kk]asım|[Aa]ralık"
)

LANGUAGE = SourceLanguage(
    code="tr",
    name=NAMES["tr"],
    homes=("TR",),
    # A verb is negated by -ma- or -me- within. Source: Göksel and Kerslake, Turkish: A Comprehensive Grammar, chapter
    # 20.
    negators=Negators(
        sure=(
            r"\b(?:değil(?:dir|di)?|yoktur?|yoktu)\b(?! sadece)"
            r"|\b(?!komedi|namaz|temaz)[^\W\d_]{2,}(?:m[ae]d[ıi](?:lar|ler|k|m)?|m[ıiuü]yor\w*|m[ae]z(?:lar|ler)?|m[ae]y[ae]c[ae][kğ]\w*)\b"
        ),
        possible=(
            r"değil|\byok|\bhiç|[^\W\d_]s[ıiuü]z|m[ae]d[ıi]|m[ıiuü]yor|m[ae]z|m[ae]y(?:[ae](?:n|c[ae]|r)|[ıi](?:p|n))|m[ae]m[ıiae]|redd|engel|yasak"
            r"|iptal|karşı|\baz\b|eksik|kayb|kayıp|\bne\b|asla|dışında|hariç|önle|zor\b|başarısız|durdur|kaldır|anti|sıfır|henüz"
        ),
    ),
    asking=r"(?i)\bm[ıiuü](?:\b|y|d)|\bneden|\bniçin|\bniye|\bkim\b|\bne\b|\bnasıl|\bnerede|\bhangi|\bkaç|\bsoru",
    # Source: Türk Dil Kurumu, names of countries; what does not begin as the name does.
    country_words={
        "US": r"abd|amerika|washington|beyaz saray|pentagon",
        "GB": r"ingil|britan|birleşik krall|londra|iskoç|gal",
        "GB-ENG": r"ingil",
        "DE": r"alman|berlin",
        "FR": r"frans|paris",
        "TR": r"tür[kc]|ankara|istanbul|osmanlı",
        "PL": r"polon|leh|varşova",
        "IT": r"ital|roma",
        "ES": r"ispan|katal|madrid",
        "GR": r"yunan|atina|rum",
        "CN": r"çin|pekin",
        "RU": r"rus|mosko|kremlin|putin",
        "SU": r"sovyet|sscb",
        "KR": r"kore|seul",
        "KP": r"kore|pyongyang",
        "CH": r"isviç|bern|cenevre",
        "AT": r"avus|viyana",
        "AU": r"avustraly",
        "NL": r"hollanda|felemenk|amsterdam|lahey",
        "BE": r"belçika|brüksel|flaman",
        "CZ": r"çek|prag",
        "HU": r"macar|budapeşte",
        "UA": r"ukray|kiev|zelensk",
        "SE": r"isveç|stokholm",
        "NO": r"norveç|oslo",
        "DK": r"danim|kopenhag",
        "FI": r"fin[ l]|finl|helsinki",
        "IN": r"hind|hint|delhi",
        "JP": r"japon|tokyo",
        "EG": r"mısır|kahire",
        "SA": r"suud|arabist|riyad",
        "AE": r"bae|emirlik|dubai",
        "ZA": r"güney afrika",
        "NZ": r"yeni zel",
        "PS": r"filist|gazze|hamas|batı şeria",
        "IL": r"isra|kudüs|yahudi|tel aviv",
        "VA": r"vatik|papa",
        "AZ": r"azer|bakü",
        "AM": r"ermen|erivan",
        "GE": r"gürc|tiflis",
        "RO": r"romany|rumen|bükreş",
        "BG": r"bulgar|sofya",
        "RS": r"sırb|sırp|belgrad",
        "HR": r"hırvat|zagreb",
        "CY": r"kıbrıs|lefkoşa",
        "IR": r"iran|tahran|fars",
        "IQ": r"irak|bağdat",
        "SY": r"suri|şam",
        "LB": r"lübn|beyrut",
        "JO": r"ürdün|amman",
        "MA": r"fas|rabat",
        "DZ": r"cezay",
        "PT": r"portek|lizbon",
        "IE": r"irland|dublin",
        "CD": r"kongo",
        "CG": r"kongo",
    },
    respellings=(("ş", "sh"), ("ç", "ch"), ("j", "zh"), ("^h", "^kh")),
    agencies=("Anadolu", "Anadolu Agency", "DHA", "Hürriyet"),
    # As agencies and papers write them: ANKARA (AA) -
    credits=(
        r"^\s*[A-ZÇĞİÖŞÜ][^().\d]{2,30}\s?\((?:AA|DHA|İHA|Reuters|AFP|[A-Z]{2,8})\)\s?[-–—.]*\s*"
        r"|^\s*(?:Ayrıca bakınız|Fotoğraf|Kaynak|Haber)\s?:.{0,80}$"
        r"|^.*(?:Tüm hakları saklıdır|©).*$"
    ),
    # As its press writes them. Source for the names of months: Unicode CLDR 44.
    moments=Moments(
        decade=r"(?<![\d.,])(?P<century>1\d|20)?(?P<decade>\d)0(?:['’]l[ıiuü]|l[ıiuü])\w*",
        # Ekim, Ocak and Mart are other words in small letters, and Mart begins no sentence often.
        month_alone=(
            r"\b(?P<month>Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık)(?=['’]|\s|[.,;)])"
        ),
        weekdays=(
            r"\b[Pp]azartesi\w*",
            r"\b[Ss]alı\b(?:['’]\w+)?|\b[Ss]alı\sgün\w*",
            r"\b[Çç]arşamba\w*",
            r"\b[Pp]erşembe\w*",
            r"\b[Cc]uma\b(?!rtesi)(?:['’]\w+)?|\b[Cc]uma\sgün\w*",
            r"\b[Cc]umartesi\w*",
            r"\b[Pp]azar\sgün\w*",
        ),
        date=(
            rf"(?<![\d.,])(?P<day>\d{{1,2}})(?:\s?(?:ile|ve|-|–)\s?(?P<until>\d{{1,2}}))?\s(?P<month>{_MONTHS})(?![a-zçğıöşü])"
        ),
        time=r"(?<![\d:.,])(?:(?<=saat\s)|(?<=Saat\s))?(?P<hour>\d{1,2})(?::|(?<=[Ss]aat\s\d\d)\.)(?P<minute>[0-5]\d)(?![\d:])",
        result=(
            r"(?<![\d.,:/$€–-])(?P<one>\d{1,2})\s?[-–]\s?(?P<other>\d{1,2})"
            r"(?![\d:/%–-]|[.,]\d|\s?(?:yüzde|yıl|gün|ay|saat|milyon|bin|kişi|yaş|euro|lira|dolar))"
        ),
        whole_day=True,
        months=("oca", "şub", "mar", "nis", "may", "haz", "tem", "ağu", "eyl", "eki", "kas", "ara"),
    ),
    # Source: Türk Dil Kurumu, Güncel Türkçe Sözlük; what newspapers write of figures.
    opposites={
        "change": (
            r"\b(?:art[tıa]|arttı|artış|artar|yüksel|çıktı|büyü|zam|ikiye katla|fazla|kazan|tırman|sıçra)",
            r"\b(?:azal|düş|geril|in(?:di|iş|dirim)|küçül|kaybet|daral|yarıya)",
        ),
        "balance": (r"fazlas", r"açı[kğ]"),
        "trade": (r"ihraç|ihracat", r"ithal"),
        "profit": (r"\bkâr|\bkar[ıe]?\b", r"\bzarar"),
    },
    # Source: Türk Standardları Enstitüsü, units.
    units={
        "point": r"puan\w*",
        "sqm": r"metrekare\w*|m²",
        "sqkm": r"kilometrekare\w*|km²",
        "second": r"saniye\w*",
        "minute": r"dakika\w*",
        "hour": r"saat(?:lik|te|ten)?\b",
        "day": r"gün(?:lük|dür|de|den|ün)?\b",
        "week": r"hafta\w*",
        "month": r"ay(?:lık|dır|da|dan)?\b",
        "age": r"yaşında\w*|yaşınd\w*",
        "year": r"yıl\w*|sene\w*",
    },
    # The comma is the decimal mark, the point parts thousands; percent stands before (yüzde 12, %12). A milyar is
    # 10^9, a trilyon 10^12. Source: Türk Dil Kurumu, Yazım Kılavuzu.
    numerals=Numerals(
        units={
            "sıfır": 0,
            "bir": 1,
            "iki": 2,
            "üç": 3,
            "dört": 4,
            "beş": 5,
            "altı": 6,
            "yedi": 7,
            "sekiz": 8,
            "dokuz": 9,
            "on": 10,
            "onbir on_bir": 11,
            "oniki on_iki": 12,
            "onüç on_üç": 13,
            "ondört on_dört": 14,
            "onbeş on_beş": 15,
            "onaltı on_altı": 16,
            "onyedi on_yedi": 17,
            "onsekiz on_sekiz": 18,
            "ondokuz on_dokuz": 19,
            "yirmi": 20,
            "otuz": 30,
            "kırk": 40,
            "elli": 50,
            "altmış": 60,
            "yetmiş": 70,
            "seksen": 80,
            "doksan": 90,
            "yarım": Fraction(1, 2),
            "buçuk": Fraction(1, 2),
        },
        multipliers={"yüz": 100, "düzine": 12},
        scales={
            "bin": 10**3,
            "milyon mn": 10**6,
            "milyar mlr": 10**9,
            "trilyon": 10**12,
        },
        compounds=True,
        decimal=",",
        grouping=".",
        percent_before=r"(?:\b[Yy]üzde\s|%\s?)",
        percent=r"%",
        year=r"yılı\w*",
        other=rf"\.\s(?=[a-zçğıöşü])|['’](?:nci|ncı|inci|uncu)\w*|(?:{_MONTHS})|[:]",
        other_before=r"\b(?:[Nn]o|[Ss]aat|[Mm]adde)\s?",
        change_before=r"\b[Yy]üzde\s|%",
        between=r"\s?[-–—~/]\s?|\s(?:ile|veya|ila|ve|ya\sda)\s|['’]?(?:den|dan|ten|tan)\s",
        measures={
            "dolar dolarlık dolara doları": "USD",
            "avro euro avroluk": "EUR",
            "sterlin": "GBP",
            "yen": "JPY",
            "yuan": "CNY",
            "ruble": "RUB",
            "grivna": "UAH",
            "km kilometre kilometrelik": "km",
            "m metre metrelik": "m",
            "cm santimetre santim": "cm",
            "mm milimetre": "mm",
            "kg kilogram kilo": "kg",
            "g gram": "g",
            "t ton tonluk": "t",
            "hektar hektarlık": "ha",
            "mil": "mile",
            "inç": "inch",
            "derece ° °C": "degree",
            "litre": "l",
            "ml mg mililitre miligram": "small",
        },
    ),
    habits=(*AGES_IN_BRACKETS, *LINKS),
)
