"""Hebrew.

Country: בארץ (in the land) means in Israel to its readers, and machines write "in Israel" or "in the
country".

Stubs: the verb of saying ends the quotation: אמר, הוסיף, נמסר (it was stated), which alone gives "It
was stated.".

Sounds: Hebrew writes consonants: ב is b and v, פ is p and f, כ is k and kh, ו is v, w, o and u, ש is s
and sh, ח and כ are h, ch and kh, ג' and ז' lose their mark; vowels are left to the reader. Source:
Academy of the Hebrew Language, romanisation rules of 2006.
"""

from __future__ import annotations

from fractions import Fraction

from qa_tool.domain.said import say
from qa_tool.languages.language import Negators, SourceLanguage
from qa_tool.languages.numbers.numerals import Numerals

LANGUAGE = SourceLanguage(
    code="he",
    name=say("Hebrew"),
    own_country=("Israel",),
    own_people=("Israeli", "Israelis"),
    own_places=("Jerusalem", "Tel Aviv"),
    own_evidence=(
        r"Netanyahu|Gantz|Lapid|Herzog|Gallant|Ben[- ]Gvir|Smotrich|Bennett",
        r"Knesset|IDF|Mossad|Shin Bet|shekels?|Likud",
        r"Gaza|West Bank|Haifa|Be'?er ?[Ss]heva|Eilat|Golan|Hamas|Hezbollah|Palestin\w+",
        r"Israeli (?:government|citizens|nationals?|companies|troops|army|forces|embassy|ambassador|prime minister)",
    ),
    negators=Negators(
        sure=r"(?<!\w)(?:ו?ש?(?:לא(?! רק| פחות| יאוחר| מעט| אחת)|אינו|אינה|אינם|אינן)|אף אחד)(?!\w)",
        possible=(
            r"(?<!\w)[ושהלבמכ]{0,3}(?:לא|אין|אינו|אינה|אינם|אינן|איני|בלי|בלתי|אי|טרם|אף|כלום|שום|דבר|מעולם|לעולם|מלבד|פרט|חוץ|נגד|במקום|רק|עדיין"
            r"|עוד|כמעט|בקושי|לפני|עד)(?!\w)|ללא|מבלי|חסר|היעדר|העדר|ס[יו]ר[בו]|מנע|הימנ|דח[הוי]|כח[יו]ש|כחש|כשל|כשיל|כישל|אבד|איבד|הפסי"
            r"|חדל|אסר|איסור|אסור|אוסר|שלל|שליל|ב[יו]?טל|קשה|קש[יו]|גינ|התנגד|ספק|נמנ|זנח|ויתר|עזב|נותר|רחוק|שונה|טעו|שגוי|פחות|בלבד|חשש|דאג|פחד|שתק|הסתיר|התעל|חלש|הפוך"
        ),
    ),
    asking=r"האם|למה|מדוע|איך|מתי|איפה|מה ",
    domestic_words=("בארץ", "בישראל", "המקומי"),
    # Source: the Academy of the Hebrew Language, names of states; stems as peoples and languages have them, too.
    country_words={
        "US": r'ארה"ב|ארה״ב|ארצות הברית|אמריק|וושינגטון|הבית הלבן|פנטגון',
        "GB": r"בריט|אנגלי|לונדון|סקוט",
        "CN": r"סין|סיני|בייג'ינג",
        "RU": r'רוס|מוסקב|קרמלין|סובייט|ברה"מ',
        "SU": r'סובייט|ברה"מ',
        "FR": r"צרפת|פריז",
        "DE": r"גרמנ|ברלין",
        "IL": r'ישרא|ירושלים|תל אביב|צה"ל|עברי',
        "PS": r"פלסטינ|פלשתינ|עזה|חמאס",
        "EG": r"מצר|קהיר",
        "TR": r"טורק|תורכ|אנקרה",
        "SY": r"סור|דמשק",
        "LB": r"לבנ|ביירות",
        "IQ": r"עיראק|בגדד",
        "IR": r"איר|טהר",
        "JO": r"ירד",
        "IT": r"איטל|רומא",
        "ES": r"ספרד|מדריד",
        "PL": r"פולנ|פולין|ורשה",
        "GR": r"יוון|יווני",
        "IN": r"הודו|הודי",
        "JP": r"יפן|יפני",
        "KR": r"קוריא",
        "KP": r"קוריא",
        "UA": r"אוקראינ|קייב",
        "SA": r"סעוד",
        "AE": r"אמירויות|דובאי",
        "CD": r"קונגו",
        "CG": r"קונגו",
        "GB-ENG": r"אנגלי",
        "MK": r"מקדונ",
    },
    stranded_stubs=(
        # אמר, הוסיף, נמסר, כך נמסר
        r"(?:So )?(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t) (?:said|added|claimed|noted|stated|told)\.",
        r"(?:So it|It|This) (?:was|is) (?:stated|reported|said|delivered|learned|learnt|published)\.",
    ),
    sound_folds=(
        ("b", "v"),
        ("p", "f", "ph"),
        ("k", "c", "q", "kh", "ch", "ck"),
        ("h", "ch", "kh"),
        ("v", "w", "o", "u"),
        ("s", "sh", "ss", "c"),
        ("t", "th"),
        ("g", "j", "dj"),
        ("z", "zh", "j"),
        ("ts", "tz", "z", "c"),
        ("e", "a", "i"),
        ("i", "y", "ee"),
        ("o", "u", "ou"),
    ),
    agencies=("Ynet", "Haaretz", "Kan", "Walla"),
    # Figures are written as in English, thousands and millions as words. Source: Unicode CLDR 44, he.xml (numbers).
    numerals=Numerals(
        units={
            "חצי": Fraction(1, 2),
            "אלפיים": 2000,
            "מאתיים": 200,
            "עשר עשרה": 10,
            "עשרים": 20,
            "שלושים": 30,
            "מאה": 100,
        },
        scales={"אלף אלפי אלפים": 10**3, "מיליון מיליוני": 10**6, "מיליארד מיליארדי": 10**9, "טריליון": 10**12},
        prefixes=("ו", "ה", "ב", "ל", "כ", "מ"),
        percent="%|אחוז",
        other="[:]|בינואר|בפברואר|במרץ|באפריל|במאי|ביוני|ביולי|באוגוסט|בספטמבר|באוקטובר|בנובמבר|בדצמבר",
        other_before="-",
        between=r"\s?[-–—~]\s?|\s(?:עד|או)\s",
        measures={
            "דולר דולרים": "USD",
            "אירו יורו": "EUR",
            "שקל שקלים": "ILS",
            'ק"מ קילומטר': "km",
            "מטר מטרים": "m",
            "מייל מיילים": "mile",
            "רגל": "foot",
            "מעלות °C": "degree",
        },
    ),
)
