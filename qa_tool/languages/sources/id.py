"""Indonesian.

Numbers: a ribu is 10^3, a juta 10^6, a miliar 10^9, a triliun 10^12; puluhan, ratusan, ribuan (tens, hundreds,
thousands of) are none. Minggu is Sunday and, in small letters, a week. Source: Kamus Besar Bahasa Indonesia.
"""

from __future__ import annotations

from fractions import Fraction

from qa_tool.languages.language import Negators, SourceLanguage
from qa_tool.languages.moments import Moments
from qa_tool.languages.names import NAMES
from qa_tool.languages.numbers.numerals import SIGNS, Numerals

_DIGITS = {"dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9}
_MONTHS = (
    r"Jan(?:uari)?\b|[FP]eb(?:ruari)?\b|Mar(?:et)?\b|Apr(?:il)?\b|Mei\b|Jun(?:i)?\b|Jul(?:i)?\b|A(?:gustus|gu|gt|gs)\b"
    r"|Sep(?:t|tember)?\b|Okt(?:ober)?\b|No[vp](?:ember)?\b|Des(?:ember)?\b"
)

LANGUAGE = SourceLanguage(
    code="id",
    name=NAMES["id"],
    homes=("ID",),
    asking=r"(?i)\b(?:apa|apakah|mengapa|kenapa|bagaimana|siapa|kapan|mana|berapa|benarkah|[a-z]{3,}kah|bukan)\b",
    # Source: Sneddon, Indonesian: A Comprehensive Grammar, negatives.
    negators=Negators(
        sure=(
            r"(?<!atau )(?<!mau )\b(?:tidak|tak|belum|bukan)\b(?!\s?(?:[?.,]|$))(?! (?:hanya|saja|lama|sekadar"
            r"|sekedar|cuma|semata|sedikit"
            r"|jarang|kurang|lebih|lain|kalah|lagi|terlalu|apa|mau|salah))"
        ),
        possible=(
            r"\b(?:tidak|tak|belum|bukan|jangan|tanpa|tiada|non|anti|gagal|kegagalan|kecuali|selain|kurang|minim"
            r"|sulit|batal|hilang|lepas"
            r"|bebas|absen|kosong|nihil|lawan|tunda|sebelum|hanya|mustahil|jarang|usah|enggan|ogah|nol|tolak"
            r"|larang|cegah|hindar|henti"
            r"|gugur|mundur|lupa|luput)\w*"
            r"|\b(?:me|di|pe|ter|ke|ber)\w*(?:tolak|larang|cegah|hindar|henti|bantah|sangkal|cabut|batal|tunda"
            r"|lawan|tentang|hapus|tutup"
            r"|gagal|kurang|hilang|urung|lak\b|nolak|nentang|abai|bebas|lepas|ngkal)\w*|\bin(?:konsisten|dependen)\w*"
        ),
    ),
    # As its press writes them, capitals as they stand, with a blank where another word would begin alike.
    country_words={
        "US": r"AS |Amerika|Washington|Gedung Putih|Pentagon|Paman Sam|Trump|Biden",
        "GB": r"Inggris|Britania|London|Skotlandia",
        "GB-ENG": r"Inggris",
        "FR": r"Prancis|Perancis|Paris",
        "DE": r"Jerman|Berlin",
        "IT": r"Italia|Roma ",
        "ES": r"Spanyol|Madrid|Catalunya",
        "PT": r"Portugal|Portugis|Lisbon",
        "NL": r"Belanda|Amsterdam|Den Haag",
        "BE": r"Belgia|Brussel",
        "CH": r"Swiss|Jenewa|Bern ",
        "SE": r"Swedia|Stockholm",
        "AT": r"Austria|Wina",
        "NO": r"Norwegia|Oslo",
        "DK": r"Denmark|Kopenhagen",
        "FI": r"Finlandia|Helsinki",
        "GR": r"Yunani|Athena",
        "PL": r"Polandia|Warsawa",
        "CZ": r"Ceko|Ceska|Praha",
        "HU": r"Hungaria|Hongaria|Budapest",
        "RU": r"Rusia|Moskow|Kremlin|Putin|Soviet",
        "SU": r"Soviet",
        "UA": r"Ukraina|Kyiv|Kiev|Zelensk",
        "CN": r"China|Cina|Tiongkok|Beijing|Tionghoa",
        "TW": r"Taiwan|Taipei",
        "HK": r"Hong Kong|Hongkong",
        "JP": r"Jepang|Tokyo",
        "KR": r"Korea|Korsel|Seoul",
        "KP": r"Korea|Korut|Pyongyang",
        "IN": r"India|Delhi",
        "ID": (
            r"Indonesia|RI |Jakarta|Tanah Air|Nusantara|dalam negeri|Jawa|Bali |Papua|Sumatera|Sulawesi"
            r"|Kalimantan|Polri|TNI |Jokowi"
            r"|Prabowo|di seluruh negeri"
        ),
        "MY": r"Malaysia|Kuala Lumpur|Negeri Jiran",
        "SG": r"Singapura",
        "PH": r"Filipina|Manila",
        "TH": r"Thailand|Thai |Bangkok",
        "VN": r"Vietnam|Hanoi",
        "KH": r"Kamboja|Phnom Penh",
        "MM": r"Myanmar|Rohingya|Yangon",
        "TL": r"Timor Leste|Timor|Dili",
        "AU": r"Australia|Canberra|Sydney",
        "NZ": r"Selandia Baru",
        "PG": r"Papua Nugini|PNG ",
        "TR": r"Turki|Ankara|Istanbul|Usmani",
        "IL": r"Israel|Zionis|Yahudi|Tel Aviv|Yerusalem",
        "PS": r"Palestina|Gaza|Hamas|Tepi Barat",
        "IR": r"Iran|Teheran",
        "IQ": r"Irak|Bagdad|Baghdad",
        "SY": r"Suriah|Damaskus",
        "LB": r"Lebanon|Libanon|Hizbullah|Beirut",
        "SA": r"Arab|Saudi|Riyadh|Mekkah|Makkah|Jeddah",
        "AE": r"UEA|Uni Emirat|Emirat|Dubai",
        "EG": r"Mesir|Kairo",
        "MA": r"Maroko|Rabat",
        "DZ": r"Aljazair",
        "JO": r"Yordania|Amman",
        "ZA": r"Afrika Selatan|Afsel",
        "BR": r"Brasil|Brazil",
        "MX": r"Meksiko",
        "VA": r"Vatikan|Paus ",
        "CD": r"Kongo",
        "CG": r"Kongo",
    },
    respellings=(("y", "i"), ("sy", "sh"), ("c", "ch"), ("j", "dj"), ("kh", "h"), ("^y", "^j"), ("z", "s")),
    agencies=("Antara", "ANTARA", "Kompas", "Tempo", "Detik", "Jakarta Post"),
    # As agencies and papers write them: Jakarta (ANTARA) -, JAKARTA, KOMPAS.com -.
    credits=(
        r"^\s*[A-Z][^().\d]{2,30}\s?\((?:ANTARA|Antara|Reuters|AFP|[A-Z]{2,8})\)\s?[-–—.]*\s*"
        r"|^\s*[A-Z]{3,20}(?:\s[A-Z]{3,20})?,\s(?:KOMPAS|TEMPO|REPUBLIKA|CNN Indonesia)[.\w]*\s?[-–—]+\s*"
        r"|^\s*(?:Baca juga|Baca Juga|Lihat juga|Foto|Sumber|Pewarta|Editor)\s?:.{0,100}$|^.*(?:©|[Hh]ak cipta"
        r"|COPYRIGHT).*$"
    ),
    # As its press writes them. Source for the names of months and their short forms: Unicode CLDR 44.
    moments=Moments(
        decade=r"(?<![\d.,])(?P<century>1\d|20)?(?P<decade>\d)0-an\b",
        month_alone=(
            r"\b(?P<month>Januari|Februari|Pebruari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November"
            r"|Nopember|Desember)\b"
        ),
        weekdays=(
            r"\bSenin\b|\bSen(?=,\s\d)",
            r"\bSelasa\b|\bSel(?=,\s\d)",
            r"\bRabu\b|\bRab(?=,\s\d)",
            r"\bKamis\b|\bKam(?=,\s\d)",
            r"\bJum['’]?at\b|\bJum(?=,\s\d)",
            r"\bSabtu\b|\bSab(?=,\s\d)",
            r"\bMinggu\b|\bMin(?=,\s\d)|\b[Aa]had\b",
        ),
        date=(
            rf"(?<![\d.,])(?P<day>\d{{1,2}})(?:\s?(?:hingga|sampai|dan|-"
            rf"|–)\s?(?P<until>\d{{1,2}}))?\s(?P<month>{_MONTHS})(?!-)"
        ),
        time=(
            r"\b(?:[Pp]ukul|[Jj]am)\s(?P<hour>\d{1,2})(?:[.:](?P<minute>[0-5]\d))?(?![\d:]|\.\d)"
            r"(?:\s(?:WI(?:B|TA|T)\s)?(?:(?P<early>pagi|dini hari)|(?P<late>sore|(?<!12\s)malam|(?<=[123]\s)siang))\b)?"
        ),
        whole_day=True,
        result=(
            r"(?<![\d.,:/$€–-])(?P<one>\d{1,2})\s?[-–]\s?(?P<other>\d{1,2})(?![\d:/%–-]|[.,]\d|\s?(?:persen|tahun"
            r"|hari|bulan|minggu|jam|juta"
            rf"|ribu|miliar|triliun|orang|meter|km|kg|derajat|menit|detik|kali|ton|{_MONTHS}))"
        ),
        months=("jan", "feb|peb", "mar", "apr", "mei", "jun", "jul", "ag", "sep", "okt", "nov|nop", "des"),
        also=(
            Moments(date=r"\((?P<day>\d{1,2})/(?P<month>\d{1,2})(?:/\d{2,4})?\)"),
            Moments(
                date=r"(?<![\d/.,])(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?:19|20)?\d\d(?![\d/])",
                time=r"(?<![\d:.,])(?P<hour>\d{1,2}):(?P<minute>[0-5]\d)(?![\d:])",
            ),
        ),
    ),
    # Source: Kamus Besar Bahasa Indonesia; what newspapers write of figures.
    opposites={
        "change": (
            (
                r"\b(?:naik|meningkat\w*|peningkatan|kenaikan|tumbuh|pertumbuhan|bertambah|penambahan|melonjak"
                r"|lonjakan|menguat|melampaui"
                r"|lipat|melesat|lebih (?:tinggi|besar|banyak)|di atas|tambahan)\b"
            ),
            (
                r"\b(?:turun\w*|menurun\w*|penurunan|berkurang|pengurangan|mengurangi|anjlok|merosot|menyusut"
                r"|penyusutan|melemah|jatuh"
                r"|lebih (?:rendah|kecil|sedikit)|separuh|di bawah|memangkas|pemangkasan|terpangkas)\b"
            ),
        ),
        "balance": (r"\bsurplus", r"\bdefisit"),
        "trade": (r"\b(?:meng)?ekspor", r"\b(?:meng)?impor"),
        "profit": (r"\b(?:laba|untung|keuntungan|meraup)", r"\b(?:me)?(?:rugi|kerugian|merugi)"),
    },
    units={
        "point": r"(?:poin persentase|persen poin)",
        "sqm": r"meter persegi|m²|m2\b",
        "sqkm": r"(?:kilometer|km) persegi|km²|km2\b",
        "second": r"detik\b",
        "minute": r"menit\b",
        "hour": r"jam\b",
        "day": r"hari\b",
        "week": r"minggu\b|pekan\b",
        "month": r"bulan\b",
        "year": r"tahun\b",
    },
    age_before=r"\b(?:[Bb]erusia|[Uu]sia|[Bb]erumur|[Uu]mur)\s$",
    # The comma is the decimal mark, the point parts thousands. Source: Unicode CLDR 44, id.xml (numbers).
    numerals=Numerals(
        units={
            "satu": 1,
            **_DIGITS,
            "sepuluh": 10,
            "sebelas": 11,
            **{f"{form}_belas": 10 + digit for form, digit in _DIGITS.items()},
            **{f"{form}_puluh": 10 * digit for form, digit in _DIGITS.items()},
            "seratus": 100,
            "setengah": Fraction(1, 2),
        },
        multipliers={"ratus": 100, "lusin": 12},
        scales={
            "ribu seribu": 10**3,
            "juta sejuta": 10**6,
            "miliar semiliar milyar": 10**9,
            "triliun setriliun": 10**12,
        },
        suffixes={"rb": 10**3, "jt": 10**6, "M": 10**9, "T": 10**12},
        decimal=",",
        grouping=".",
        percent=r"%|persen\b|per\s?sen\b",
        other=rf"(?:{_MONTHS})|[:]",
        other_before=(
            r"\b(?:[Nn]omor|[Nn]o\.|[Pp]asal|[Aa]yat|[Pp]ukul|[Jj]am|[Aa]bad|[Kk]elas|[Tt]anggal|[Pp]eringkat)\s"
        ),
        no_number=(
            r"(?:(?<=ratusan\s)|(?<=puluhan\s)|(?<=belasan\s)|(?<=ribuan\s)|(?<=beberapa\s)"
            r"|(?<=sekian\s))(?:ratus|ribu|juta|mil[iy]ar"
            r"|triliun)|(?<=beberapa\sratus\s)(?:ribu|juta|mil[iy]ar|triliun)"
        ),
        change_before=r"\b[Dd]ari\s",
        between=r"\s?[-–—~/]\s?|\s(?:hingga|sampai|dan|atau|menjadi|ke)\s|\s(?:persen|%)\s(?:menjadi|ke)\s",
        measures={
            "dolar dollar dolar_AS": "USD",
            "euro": "EUR",
            "pound poundsterling": "GBP",
            "yen": "JPY",
            "yuan": "CNY",
            "won": "KRW",
            "rubel": "RUB",
            "rupiah": "IDR",
            "km kilometer": "km",
            "m meter": "m",
            "cm sentimeter": "cm",
            "mm milimeter": "mm",
            "kg kilogram kilo": "kg",
            "g gram": "g",
            "ton": "t",
            "ha hektare hektar": "ha",
            "mil": "mile",
            "kaki": "foot",
            "inci": "inch",
            "derajat ° °C": "degree",
            "liter": "l",
        },
        signs={**SIGNS, "Rp": "IDR"},
    ),
)
