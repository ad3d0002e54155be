"""Hindi.

Country: देश में and देशभर (in the country, all over the country) become "in the country" and "nationwide".

Numbers: a lakh (लाख) is 10^5, a crore (करोड़) 10^7, an arab (अरब) 10^9; figures are parted as 1,50,000. Source:
McGregor, Outline of Hindi Grammar, numerals.
"""

from __future__ import annotations

from fractions import Fraction

from qa_tool.domain.said import say
from qa_tool.languages.language import Habit, Negators, SourceLanguage
from qa_tool.languages.moments import Moments
from qa_tool.languages.names import NAMES
from qa_tool.languages.numbers.numerals import Numerals
from qa_tool.languages.press_habits import AGES_IN_BRACKETS

_MONTHS = "जनवरी|फरवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर"

LANGUAGE = SourceLanguage(
    code="hi",
    name=NAMES["hi"],
    homes=("IN",),
    # Source: McGregor, Outline of Hindi Grammar, negatives.
    negators=Negators(
        sure=r"(?<!ही )(?:नहीं|नही)(?! (?:बल्कि|तो))",
        possible=(
            r"नहीं|नही|(?<!\S)(?:न|ना|मत)(?!\S)|बिना|बगैर|इनकार|इंकार|मना|रोक|प्रतिबंध|विफल|असफल|अभाव|कमी|कम |रद्द|खारिज|वंचित"
            r"|रहित|मुक्त|विरोध|विरुद्ध|ख़िलाफ़|खिलाफ|अलावा|बजाय|(?<!\S)अ(?:न|स|प्र|व|क्ष|ज्ञ|वै)|(?<!\S)गैर|(?<!\S)निर|(?<!\S)बे(?!ह|ट|च)|शायद"
            r"|मुश्किल|अभी|तक|लेकिन|केवल|सिर्फ|(?<!\S)क्या(?!\S)|कभी|कोई"
        ),
    ),
    # Source: McGregor, The Oxford Hindi-English Dictionary; what does not begin as the name does.
    country_words={
        "US": r"अमेरिक|अमरीक|वाशिंगटन|वॉशिंगटन|व्हाइट हाउस|पेंटागन",
        "GB": r"ब्रिट|इंग्लैंड|अंग्रेज|लंदन|स्कॉट|यूके",
        "GB-ENG": r"इंग्लैंड|अंग्रेज",
        "DE": r"जर्मन|बर्लिन",
        "FR": r"फ्रांस|फ़्रांस|फ्रेंच|फ्रांसीसी|पेरिस",
        "IN": r"भारत|हिंदुस्तान|हिन्दुस्तान|दिल्ली|मोदी",
        "PK": r"पाकिस्तान|इस्लामाबाद|कराची",
        "BD": r"बांग्लादेश|ढाका",
        "CN": r"चीन|चाइना|बीजिंग",
        "RU": r"रूस|रशिय|मॉस्को|मास्को|क्रेमलिन|पुतिन",
        "UA": r"यूक्रेन|कीव|जेलेंस्क|ज़ेलेंस्क",
        "JP": r"जापान|टोक्यो",
        "IL": r"इजरायल|इज़राइल|इसराइल|इज़रायल|यहूदी|यरुशलम",
        "PS": r"फिलिस्तीन|फ़लस्तीन|फलस्तीन|गाजा|गज़ा|हमास",
        "IR": r"ईरान|तेहरान",
        "IQ": r"इराक|इराक़|बगदाद",
        "SY": r"सीरिया|दमिश्क",
        "IT": r"इटली|इतालवी|रोम",
        "ES": r"स्पेन|स्पेनिश|मैड्रिड",
        "CH": r"स्विट्ज़रलैंड|स्विट्जरलैंड|स्विस",
        "SE": r"स्वीडन|स्वीडिश",
        "NL": r"नीदरलैंड|हॉलैंड|डच",
        "PL": r"पोलैंड|पोलिश",
        "KR": r"कोरिया",
        "KP": r"कोरिया",
        "SA": r"सऊदी|अरब",
        "AE": r"यूएई|अमीरात|दुबई",
        "ZA": r"दक्षिण अफ्रीक|दक्षिण अफ़्रीक",
        "LK": r"श्रीलंक|कोलंबो",
        "NP": r"नेपाल|काठमांडू",
        "AF": r"अफगान|अफ़ग़ान|काबुल|तालिबान",
    },
    asking=r"क्या|क्यों|कौन|कब|कहाँ|कहां|कैसे|कितन|किस",
    # Months and weekdays as its press writes them. Source: Unicode CLDR 44.
    moments=Moments(
        month_alone=rf"(?<!\w)(?P<month>{_MONTHS})(?!\w)(?=\s|[,।])(?<!मई)",
        weekdays=("सोमवार", "मंगलवार", "बुधवार", "गुरुवार|गुरूवार|बृहस्पतिवार|वीरवार", "शुक्रवार", "शनिवार", "रविवार|इतवार"),
        date=(rf"(?<![\d.,])(?P<day>\d{{1,2}})(?:\s?(?:से|और|-|–)\s?(?P<until>\d{{1,2}}))?\s(?P<month>{_MONTHS})(?!\w)"),
        time=r"(?<![\d:.,])(?P<hour>\d{1,2})(?::(?P<minute>[0-5]\d)(?![\d:])|\sबजे)",
        result=r"(?<![\d.,:/$€–-])(?P<one>\d{1,2})-(?P<other>\d{1,2})(?=\s(?:से\s(?:हरा|जीत|आगे|बराबर)|की))",
        months=(
            "जन",
            "फर|फ़र",
            "मार्",
            "अप्र",
            "मई",
            "जून",
            "जुल",
            "अग",
            "सित",
            "अक्",
            "नव",
            "दिस",
        ),
    ),
    # Source: McGregor, The Oxford Hindi-English Dictionary; what newspapers write of figures.
    opposites={
        "change": (
            r"बढ़|वृद्धि|उछाल|इजाफा|इज़ाफ़ा|तेजी|तेज़ी|चढ़|अधिक|ज़्यादा|ज्यादा|दोगुन|ऊपर",
            r"घट|गिर|कमी|कम |कम हो|लुढ़क|टूट|नीचे|कटौती|आधा",
        ),
        "balance": (r"अधिशेष", r"घाटा|घाटे"),
        "trade": (r"निर्यात", r"आयात"),
        "profit": (r"मुनाफ|लाभ", r"घाट|नुकसान|हानि"),
    },
    units={
        "sqm": r"वर्ग\s?मीटर",
        "sqkm": r"वर्ग\s?(?:किलोमीटर|किमी)",
        "second": r"सेकंड|सेकेंड",
        "minute": r"मिनट",
        "hour": r"घंट",
        "day": r"दिन",
        "week": r"सप्ताह|हफ्त|हफ़्त",
        "month": r"महीन|माह",
        "age": r"वर्षीय|साल(?:ा|की)? (?:उम्र|के|की उम्र)(?! ?(?:बाद|लिए|दौरान|अंत))|वर्ष की (?:आयु|उम्र)",
        "year": r"साल|वर्ष",
    },
    numerals=Numerals(
        units={
            "शून्य": 0,
            "एक": 1,
            "दो": 2,
            "तीन": 3,
            "चार": 4,
            "पाँच पांच": 5,
            "छह छः": 6,
            "सात": 7,
            "आठ": 8,
            "नौ": 9,
            "दस": 10,
            "ग्यारह": 11,
            "बारह": 12,
            "तेरह": 13,
            "चौदह": 14,
            "पंद्रह पन्द्रह": 15,
            "सोलह": 16,
            "सत्रह": 17,
            "अठारह": 18,
            "उन्नीस": 19,
            "बीस": 20,
            "पच्चीस": 25,
            "तीस": 30,
            "चालीस": 40,
            "पैंतालीस": 45,
            "पचास": 50,
            "साठ": 60,
            "सत्तर": 70,
            "पचहत्तर": 75,
            "अस्सी": 80,
            "नब्बे": 90,
            "आधा आधे": Fraction(1, 2),
            "डेढ़": Fraction(3, 2),
            "ढाई": Fraction(5, 2),
        },
        multipliers={"सौ": 100, "दर्जन": 12},
        scales={
            "हज़ार हजार": 10**3,
            "लाख": 10**5,
            "मिलियन": 10**6,
            "करोड़": 10**7,
            "अरब बिलियन": 10**9,
            "खरब": 10**11,
            "ट्रिलियन": 10**12,
        },
        percent=r"%|प्रतिशत|फीसदी|फ़ीसदी",
        other=rf"(?:वें|वीं|वां|वाँ|बजे|तारीख)|(?:{_MONTHS})|[:]",
        other_before=r"(?:संख्या|नंबर|धारा)\s?",
        between=r"\s?[-–—~/]\s?|\s(?:से|या|और)\s",
        measures={
            "डॉलर": "USD",
            "यूरो": "EUR",
            "पाउंड": "GBP",
            "येन": "JPY",
            "युआन": "CNY",
            "रूबल": "RUB",
            "किमी किलोमीटर": "km",
            "मीटर": "m",
            "सेंटीमीटर सेमी": "cm",
            "मिलीमीटर": "mm",
            "किलोग्राम किलो": "kg",
            "ग्राम": "g",
            "टन": "t",
            "हेक्टेयर": "ha",
            "मील": "mile",
            "फुट फीट": "foot",
            "इंच": "inch",
            "एकड़": "acre",
            "डिग्री °": "degree",
            "लीटर": "l",
        },
    ),
    habits=(
        Habit(
            r"\b(?:Shri|Smt\.?|Shrimati) (?=[A-Z])|\b(?:[Hh]on['’]?ble|[Hh]onou?rable) (?=(?:Prime|Chief|President"
            r"|Governor|Minister|Supreme|High|Court)\b)",
            "श्री, माननीय",
            say("English has no such courtesies before a name"),
            goes=True,
        ),
        Habit(
            r"\b([A-Z][a-z]+)[ -][Jj]i\b(?! [A-Z])",
            "मोदी जी",
            say("English puts Mr. or Ms. before the name, or nothing"),
            r"\1",
        ),
        *AGES_IN_BRACKETS,
    ),
)
