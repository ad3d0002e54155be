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

from qa_tool.languages.language import Negators, SourceLanguage
from qa_tool.languages.moments import Moments
from qa_tool.languages.names import NAMES
from qa_tool.languages.numbers.numerals import Numerals

# Source: Unicode CLDR 44, he.xml. In between small words are joined: בינואר, מיולי.
_MONTHS = (
    "ינואר", "פברואר", "מרץ|מרס", "אפריל", "מאי", "יוני", "יולי", "אוגוסט", "ספטמבר", "אוקטובר", "נובמבר", "דצמבר",
)  # fmt: skip
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})(?!\w)"
# By themselves those of spring are words and names, too: במאי is a director, יוני a man.
_SPRING = "מרץ|מרס|מאי|יוני"
_EVENING = r"בערב|בלילה|אחר הצהריי?ם|אחה[\"״“]צ|בצהריי?ם"

LANGUAGE = SourceLanguage(
    code="he",
    name=NAMES["he"],
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
    # As its papers write them.
    credits=r"^\s*(?:קראו (?:גם|עוד)|צילום|לקריאה נוספת)\s?[:：].*$|^.*(?:כל הזכויות שמורות|©).*$",
    # Source for the names of months and days: Unicode CLDR 44, he.xml; the first day (ראשון) is Sunday.
    moments=Moments(
        decade=r"(?<=שנות\sה)[-־–]?\s?(?P<century>1\d|20)?(?P<decade>\d)0(?!\d)",
        date=rf"(?<![\d.,])(?P<day>\d{{1,2}})(?:\s?[-–]\s?(?P<until>\d{{1,2}}))?\s[בל]?-?\s?{_MONTH}",
        month_alone=rf"(?<!\w)ו?ש?(?:[בלמ]-?\s?(?!מאי)|[בלמ]?(?:חודש|חודשי) |(?!{_SPRING})){_MONTH}",
        weekdays=tuple(
            rf"(?<!\w)(?:[ושהבלמ]{{0,3}}(?:ימי|יום)\s(?:{day})|{alone})(?![\w\"״])"
            for day, alone in (
                ("שני", "(?!)"),
                ("שלישי", "(?!)"),
                ("רביעי", "(?!)"),
                ("חמישי", "(?!)"),
                ("שישי", "(?!)"),
                ("שבת", "ו?ש?בשבת"),
                ("ראשון", "(?!)"),
            )
        ),
        time=(
            r"(?<![\d:.,])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?\s"
            rf"(?:(?P<early>בבוקר|לפנות בוקר|לפנה[\"״“]צ)|(?P<late>{_EVENING}))"
        ),
        also=(
            Moments(
                time=rf"(?<![\d:.,])(?P<hour>\d{{1,2}}):(?P<minute>\d{{2}})(?![\d:]|\s(?:{_EVENING}))", whole_day=True
            ),
            Moments(time=r"(?<=שעה\s)(?P<hour>\d{1,2})(?P<minute>)(?![\d:.,]|\s?(?:ו|בלילה|בצהר|בערב|אחר|אחה))"),
        ),
        result=(
            r"(?:ניצח|הפסיד|הפסד|תיקו|הוביל|תוצאה|פיגור|יתרון)[^.\d]{0,60}(?<![\d.,:])(?P<one>\d{1,2})\s?[-–:]\s?"
            r"(?P<other>\d{1,2})(?![\d.,:])"
        ),
        months=_MONTHS,
    ),
    # Source: the Academy of the Hebrew Language, dictionary; what newspapers write of figures.
    opposites={
        "change": (
            (
                r"(?<!\w)[ושהבלמכ]{0,3}(?:עול(?:ה|ים|ות)|על(?:ה|תה|ו|ייה|יית|ייתה)|גדל(?:ה|ו)?|גידול|צמח(?:ה|ו)?|צמיח(?:ה|ת)|התייקר\w*|זינק\w*"
                r"|זינוק|האמיר\w*|הוכפל\w*|טיפס\w*|הועל\w+|הגדיל\w*|התרחב\w*|העלה|העלתה|העלו|העלאה|העלאת|התחזק\w*)(?!\w)"
            ),
            (
                r"(?<!\w)[ושהבלמכ]{0,3}(?:ירד(?:ה|ו)?|יריד(?:ה|ת)|צנח\w*|צניח(?:ה|ת)|צלל\w*|נפל(?:ה|ו)?|קטנ(?:ה|ו)|קטן|פחת(?:ה|ו)?"
                r"|הפחית\w*|הפחת(?:ה|ת)|הצטמצ\w*|צמצום|צומצמ?\w*|הוזל\w*|התכווצ\w*|הוריד\w*|הורד(?:ה|ת|ו)?|קוצצ?\w*|קיצוץ"
                r"|קיצצ\w*|נחלש\w*)(?!\w)"
            ),
        ),
        "balance": (r"עודפ?\w*", r"גי?רעון\w*"),
        "trade": (r"יי?צוא\w*|מייצא\w*|ייצא\w*", r"(?<!\w)[והבלמ]{0,2}יי?בוא(?!\w)|מייבא\w*|ייבא\w*"),
        "profit": (r"רווח(?!ה)\w*", r"הפסד\w*"),
    },
    age_before=r"(?<!\w)[וש]{0,2}(?:כ?ב(?:ן|ת|ני|נות)|ב?גילאי?)\s(?:ה-?\s?)?$",
    # Source: the Academy of the Hebrew Language, dictionary.
    units={
        "point": r"נקוד(?:ת|ות) (?:ה?אחוז)",
        "sqm": r"מ[\"״“]ר|מטרים? (?:רבועים?|מרובעים?)|מטר רבוע",
        "sqkm": r"קמ[\"״“]ר|קילומטרים? (?:רבועים?|מרובעים?)",
        "second": r"שני(?:ות|יה|ה)(?!\w)",
        "minute": r"דק(?:ות|ה)(?!\w)",
        "hour": r"שע(?:ות|ה)(?!\w)",
        "day": r"(?:ימים|יום|ימי)(?!\w)",
        "week": r"שבוע(?:ות)?(?!\w)",
        "month": r"חודש(?:ים|י)?(?!\w)",
        "year": r"שנ(?:ים|ה|ות|ות)(?!\w)",
    },
    # Figures are written as in English, thousands and millions as words. Source: Unicode CLDR 44, he.xml (numbers).
    numerals=Numerals(
        units={
            "חצי": Fraction(1, 2),
            "אלפיים": 2000,
            "מאתיים": 200,
            "שניים שתיים שנתיים חודשיים שבועיים יומיים שעתיים": 2,
            "שלושה שלוש שלושת": 3,
            "ארבעה ארבע ארבעת": 4,
            "חמישה חמש חמשת": 5,
            "שישה שש ששת": 6,
            "שבעה שבע שבעת": 7,
            "שמונה שמונת": 8,
            "תשעה תשע תשעת": 9,
            "עשר עשרה עשרת": 10,
            "אחד_עשר אחת_עשרה": 11,
            "שנים_עשר שתים_עשרה שניים_עשר שתיים_עשרה": 12,
            "שלושה_עשר שלוש_עשרה": 13,
            "ארבעה_עשר ארבע_עשרה": 14,
            "חמישה_עשר חמש_עשרה": 15,
            "שישה_עשר שש_עשרה": 16,
            "שבעה_עשר שבע_עשרה": 17,
            "שמונה_עשר שמונה_עשרה": 18,
            "תשעה_עשר תשע_עשרה": 19,
            "עשרים": 20,
            "שלושים": 30,
            "ארבעים": 40,
            "חמישים": 50,
            "שישים": 60,
            "שבעים": 70,
            "שמונים": 80,
            "תשעים": 90,
            "מאה": 100,
            "שלוש_מאות": 300,
            "ארבע_מאות": 400,
            "חמש_מאות": 500,
            "שש_מאות": 600,
            "שבע_מאות": 700,
            "שמונה_מאות": 800,
            "תשע_מאות": 900,
            "שלושת_אלפים": 3000,
            "ארבעת_אלפים": 4000,
            "חמשת_אלפים": 5000,
            "ששת_אלפים": 6000,
            "שבעת_אלפים": 7000,
            "שמונת_אלפים": 8000,
            "תשעת_אלפים": 9000,
        },
        joiners=("ו",),
        scales={"אלף אלפי אלפים": 10**3, "מיליון מיליוני": 10**6, "מיליארד מיליארדי": 10**9, "טריליון": 10**12},
        prefixes=("ו", "ה", "ב", "ל", "כ", "מ"),
        percent="%|אחוז",
        other="[:]|בבוקר|בערב|בצהר|בלילה|אחר הצהר|לפנות בוקר|בינואר|בפברואר|במרץ|באפריל|במאי|ביוני|ביולי|באוגוסט"
        "|בספטמבר|באוקטובר|בנובמבר|בדצמבר",
        other_before="-",
        between=r"\s?[-–—~]\s?|\s(?:עד|או)\s",
        measures={
            "דולר דולרים": "USD",
            "אירו יורו": "EUR",
            'שקל שקלים ש"ח ש״ח': "ILS",
            'ליש"ט ליש״ט ליש“ט לירות_שטרלינג שטרלינג': "GBP",
            "ין": "JPY",
            "יואן": "CNY",
            "רובל רובלים": "RUB",
            'ק"מ ק״מ ק“מ קילומטר קילומטרים': "km",
            "מטר מטרים מ'": "m",
            'ס"מ ס״מ ס“מ סנטימטר סנטימטרים': "cm",
            'מ"מ מ״מ מ“מ מילימטר מילימטרים': "mm",
            'ק"ג ק״ג ק“ג קילוגרם קילוגרמים קילו': "kg",
            "טון טונות": "t",
            "מייל מיילים": "mile",
            "רגל רגליים": "foot",
            "אינץ' אינצ'ים": "inch",
            "מעלות °C": "degree",
        },
    ),
)
