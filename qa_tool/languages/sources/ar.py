"""Arabic.

Country: Arabic is the language of many states, so there is no own country to look for; what is domestic
is said with داخل البلاد (inside the country) and محليا (locally), which come out as "the country" and
"locally".

Stubs: reports open with a verb before its subject, وأضاف (and he added), وأوضح (and he explained), وقال
(and he said), which is left alone as "And he added.", "And he explained.".

Sounds: Arabic has no p, v, or hard g of its own and writes short vowels not at all: p becomes b, v
becomes f, g becomes gh, j, k or q, ch becomes sh or tsh, o and u, e and i fall together. Source: UNGEGN
romanisation system for Arabic (2017).
"""

from __future__ import annotations

from fractions import Fraction

from qa_tool.domain.said import say
from qa_tool.languages.language import SourceLanguage
from qa_tool.languages.moments import Moments
from qa_tool.languages.numbers.numerals import Numerals

LANGUAGE = SourceLanguage(
    code="ar",
    name=say("Arabic"),
    asking=r"هل|أ?لماذا|كيف|متى|أين|ماذا|مَن",
    domestic_words=("داخل البلاد", "محليا", "في البلاد"),
    # Source: Wehr; stems without the article, as peoples and languages have them, too; letters as compared.
    country_words={
        "US": r"امريك|اميرك|الولايات المتحده|واشنطن|البيت الابيض|البنتاغون",
        "GB": r"بريطان|انجليز|انكليز|انجلتر|المملكه المتحده|لندن|اسكتلند",
        "CN": r"صين|بكين|بيجين",
        "RU": r"روس|موسكو|كرملين|سوفي|بوتين",
        "SU": r"سوفي",
        "FR": r"فرنس|باريس",
        "DE": r"المان|برلين",
        "IL": r"اسرائيل|عبري|تل ابيب",
        "PS": r"فلسطين|غزه|القدس|حماس",
        "EG": r"مصر|القاهره",
        "SA": r"سعود|الرياض|المملكه",
        "AE": r"امارات|دبي|ابو ظبي|ابوظبي",
        "TR": r"ترك|انقره|اسطنبول",
        "SY": r"سوري|دمشق",
        "LB": r"لبنان|بيروت",
        "IQ": r"عراق|بغداد",
        "IR": r"ايران|طهران",
        "JO": r"اردن",
        "IN": r"هند|دلهي",
        "JP": r"يابان|طوكيو",
        "KR": r"كوري",
        "KP": r"كوري",
        "GR": r"يونان|اثينا",
        "IT": r"ايطالي|روما",
        "ES": r"اسبان|مدريد",
        "UA": r"اوكراني|كييف",
        "MA": r"مغرب|مغارب",
        "DZ": r"جزائر",
        "TN": r"تونس",
        "LY": r"ليبي|طرابلس",
        "SD": r"سودان|الخرطوم",
        "YE": r"يمن|صنعاء",
        "AF": r"افغان|كابول",
        "PK": r"باكستان",
        "CD": r"كونغو",
        "CG": r"كونغو",
        "ZA": r"جنوب افريقي",
        "VA": r"فاتيكان",
        "GB-ENG": r"انجلتر|انجليز|انكليز",
    },
    stranded_stubs=(
        # وأضاف, وأوضح, وقال, وتابع
        r"(?:And )?(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t) (?:added|explained|said|continued|stressed|confirmed|went on)\.",
        r"(?:It is|It was) (?:noteworthy|worth noting|worth mentioning|reported|mentioned)\.",
    ),
    sound_folds=(
        ("p", "b"),
        ("v", "f", "w", "ph"),
        ("g", "gh", "j", "k", "q", "dj"),
        ("k", "c", "q", "ck", "kh"),
        ("h", "kh", "ch"),
        ("ch", "sh", "tsh", "tch"),
        ("s", "ss", "c", "z", "ts"),
        ("t", "th", "d"),
        ("z", "th", "dh", "s", "zh"),
        ("o", "u", "ou", "w"),
        ("e", "i", "y", "ee", "a"),
        ("a", "aa", "e"),
    ),
    agencies=("SANA", "MENA", "SPA", "WAFA", "QNA", "Al Jazeera", "Al Arabiya"),
    # As its press writes them. Source for the names of months and of the parts of the day: Unicode CLDR 44.
    moments=Moments(
        # By themselves some are numbers, too: الاثنين is the two.
        weekdays=tuple(
            rf"(?:يوم|أمس|مساء|صباح|ليل|غد|الماضي|المقبل)\s(?:ال)?{day}\b"
            for day in ("[اإ]ثنين", "ثلاثاء", "[أا]ربعاء", "خميس", "جمعة", "سبت", "[أا]حد")
        ),
        date=(
            r"(?<!\d)(?P<day>\d{1,2})\s(?:من\s)?"
            r"(?P<month>يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر)"
        ),
        months=(
            "يناير",
            "فبراير",
            "مارس",
            "أبريل",
            "مايو",
            "يونيو",
            "يوليو",
            "أغسطس",
            "سبتمبر",
            "أكتوبر",
            "نوفمبر",
            "ديسمبر",
        ),
    ),
    # Source: المعجم الوسيط; what newspapers write of figures.
    opposites={
        "change": (
            r"ارتفع|ارتفاع|زاد(?!ت?ه)|زيادة|ازداد|ازدياد|ازدادت|صعد|صعود|\bنما\b|\bنمو|قفز",
            r"انخفض|انخفاض|تراجع|هبط|هبوط|تقلص|تدنى|انكمش|انكماش|خفض|تخفيض",
        ),
        "balance": (r"فائض", r"عجز"),
        "trade": (r"صادرات|تصدير", r"واردات|استيراد"),
        "profit": (r"أرباح|ربح", r"خسائر|خسارة"),
    },
    # Source: المعجم الوسيط.
    units={
        "second": r"ثاني(?:ة|تين)|ثوان",
        "minute": r"دقيق(?:ة|تين)|دقائق",
        "hour": r"ساع(?:ة|تين|ات)",
        "day": r"يوم(?:ا|اً|ين)?\b|أيام",
        "week": r"[أا]سبوع|[أا]سابيع",
        "month": r"شهر|[أا]شهر|شهور",
        "year": r"سن(?:ة|وات|تين)\b|عام(?:ا|اً|ين)?\b|[أا]عوام",
    },
    # Figures come as ٣ and as 3; the unit stands before the ten (خمسة وعشرون), two of something is a form of its own
    # (مليونان). Source: Unicode CLDR 44, ar.xml (numbers).
    numerals=Numerals(
        units={
            "صفر": 0,
            "واحد واحدة": 1,
            "اثنان اثنين اثنتان اثنتين إثنان": 2,
            "ثلاثة ثلاث": 3,
            "أربعة أربع اربعة": 4,
            "خمسة خمس": 5,
            "ستة ست": 6,
            "سبعة سبع": 7,
            "ثمانية ثماني ثمان": 8,
            "تسعة تسع": 9,
            "عشرة عشر": 10,
            "أحد_عشر إحدى_عشرة": 11,
            "اثني_عشر اثنا_عشر اثنتي_عشرة اثنتا_عشرة": 12,
            "ثلاثة_عشر ثلاث_عشرة": 13,
            "أربعة_عشر أربع_عشرة": 14,
            "خمسة_عشر خمس_عشرة": 15,
            "ستة_عشر ست_عشرة": 16,
            "سبعة_عشر سبع_عشرة": 17,
            "ثمانية_عشر ثماني_عشرة": 18,
            "تسعة_عشر تسع_عشرة": 19,
            "عشرون عشرين": 20,
            "ثلاثون ثلاثين": 30,
            "أربعون أربعين": 40,
            "خمسون خمسين": 50,
            "ستون ستين": 60,
            "سبعون سبعين": 70,
            "ثمانون ثمانين": 80,
            "تسعون تسعين": 90,
            "مئة مائة": 100,
            "مئتان مئتين مائتان مائتين مئتا مائتا مئتي مائتي": 200,
            "ثلاثمئة ثلاثمائة": 300,
            "أربعمئة أربعمائة": 400,
            "خمسمئة خمسمائة": 500,
            "ستمئة ستمائة": 600,
            "سبعمئة سبعمائة": 700,
            "ثمانمئة ثمانمائة ثمانيمئة": 800,
            "تسعمئة تسعمائة": 900,
            "ألفان ألفين ألفا ألفي": 2000,
            "مليونان مليونين مليوني مليونا": 2 * 10**6,
            "ملياران مليارين ملياري": 2 * 10**9,
            "نصف": Fraction(1, 2),
        },
        scales={
            "ألف ألفا ألفاً آلاف الاف الف": 10**3,
            "مليون ملايين مليونا مليوناً": 10**6,
            "مليار مليارات مليارا ملياراً بليون": 10**9,
            "تريليون تريليونات ترليون تريليونا": 10**12,
        },
        duals=("ألفا", "مليونا", "مليارا"),
        joiners=("و",),
        prefixes=("وال", "و", "ال", "ب", "ل"),
        percent="%|في\\s(?:المئة|المائة|الماية)|بالمئة|بالمائة|نقط",
        other="[:]|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|صباح|مساء",
        other_before="الساعة\\s|القرن\\s|رقم\\s|-",
        change_before=r"\bمن\s",
        between=r"\s?[-–—~]\s?|\s(?:إلى|الى|أو|حتى)\s|\sو",
        measures={
            "دولار دولارا دولارات دولاراً": "USD",
            "يورو": "EUR",
            "ين": "JPY",
            "يوان": "CNY",
            "وون": "KRW",
            "روبل": "RUB",
            "كيلومتر كيلومترا كيلومترات كم كلم": "km",
            "متر مترا أمتار": "m",
            "سنتيمتر سم": "cm",
            "كيلوغرام كيلوغراما كغ": "kg",
            "طن طنا أطنان": "t",
            "هكتار": "ha",
        },
    ),
)
