"""Korean.

Country and people: Korean newspapers write 국내 (domestic, literally "in the country") and 우리나라 (our
country); machines render both as "Korea" whatever country the article is about.

Stubs: Korean reports end in a verb of saying of their own (말했다, 밝혔다, 전했다, 했다), whose subject and
content stand in front or are left out. Cut from its clause such a verb becomes a sentence of two or
three words with an invented subject: "I did.", "He said.", "It was reported.". Forms like "It is
analyzed." and "It is an explanation." render 분석된다 and 설명이다, which close an indirect quotation.

Sounds: Hangul has one letter for f and p (ㅍ), for b and v (ㅂ), for l and r (ㄹ), for z, j, zh and soft g
(ㅈ), for s, sh and th (ㅅ), for c, k and q (ㅋ), for t and th (ㅌ); plain stops stand for g and k, d and t,
b and p. Source: loanword orthography (외래어 표기법) and Revised Romanization of the National Institute of
Korean Language.
"""

from __future__ import annotations

from qa_tool.languages.language import SourceLanguage

LANGUAGE = SourceLanguage(
    code="ko",
    name="Korean",
    own_country=("Korea", "South Korea", "Republic of Korea"),
    own_people=("Korean", "Koreans", "South Korean", "South Koreans"),
    own_places=("Seoul",),
    own_evidence=(
        r"South Kore\w+",
        r"North Kore\w+",
        r"Korean (?:War|[Pp]eninsula)",
        r"inter-Korean",
        r"ROK|KOSPI|KOSDAQ|DMZ|KBO|KAIST",
        (
            r"Busan|Incheon|Daegu|Daejeon|Gwangju|Ulsan|Sejong|Jeju|Suwon|Gyeong\w+|Gangnam|Gangwon|Pohang|"
            r"Pyongyang|Panmunjom"
        ),
        r"\d[\d,.]{0,12} (?:million |billion |trillion )?won",
        r"Bank of Korea|Blue House|Cheong Wa Dae|Yongsan|Kookmin|People Power Party",
        r"Samsung|Hyundai|Kia|LG|SK|Hanwha|POSCO|Lotte|Naver|Kakao|Daewoo|Doosan|Coupang|Celltrion",
        r"K-(?:pop|drama|content|beauty|defense|food|culture)s?|Hallyu|hallyu|kimchi|Hangul|taekwondo|BTS|Blackpink",
        r"Yoon Suk[- ][Yy]eol|Moon Jae[- ]in|Park Geun[- ]hye|Lee Jae[- ][Mm]yung|Kim Jong[- ][Uu]n|Ban Ki[- ]moon",
        (
            r"(?:Kim|Lee|Park|Choi|Jung|Jeong|Chung|Kang|Cho|Yoon|Yun|Jang|Lim|Han|Oh|Seo|Shin|Kwon|Hwang|Ahn|Song|"
            r"Hong|Moon|Bae|Noh|Nam|Ryu|Yang|Baek|Heo|Ko|Kwak) [A-Z][a-z]+-[A-Za-z][a-z]+"
        ),
        r"(?:Kim|Park|Choi|Jeong|Kwon|Hwang|Ahn) [A-Z][a-z]+ [A-Z][a-z]+",
    ),
    domestic_words=("국내", "우리나라", "국내외", "한국"),
    stranded_stubs=(
        # 했다, 밝혔다, 말했다 without their clause
        r"(?:I|He|She|They|We|It) (?:did|said|told|announced|revealed|explained|added|reported)(?: it| so)?\.",
        # 전했다, 알려졌다
        r"It (?:was|is|has been) (?:said|reported|known|told|delivered|conveyed|revealed|announced|confirmed)\.",
        r"(?:I|He|She|They) (?:delivered|conveyed|heard|passed on)(?: it| the news)?\.",
        # 분석된다, 관측이다, 설명이다, 지적이다, 전망이다
        r"(?:It|This|That) (?:is|was) (?:analy[sz]ed|interpreted|explained|pointed out|observed|predicted|evaluated)\.",
        r"(?:It|This|That) (?:is|was) an? (?:analysis|explanation|observation|prospect|evaluation|interpretation)\.",
        r"It (?:is|was) (?:in|at|about) (?:the )?(?:center|point|position|situation|state)\.",
        r"(?:Said|Did|Told|Reported|Announced|Explained|Revealed|Pointed out)\.",
        r"(?:There is|There was) (?:an? )?(?:analysis|observation|prospect|explanation|voice|opinion|story)s?\.",
    ),
    sound_folds=(
        ("f", "p", "ph", "b"),
        ("b", "v"),
        ("l", "r", "ll", "rr"),
        ("z", "j", "zh", "dz", "g"),
        ("ch", "tch", "tsch", "ts", "c"),
        ("s", "sh", "th", "ss"),
        ("t", "th", "d"),
        ("k", "c", "q", "g", "kh", "ck"),
        ("x", "ks", "gs"),
        ("o", "u", "eo", "aw"),
        ("e", "ae", "a"),
        ("y", "i", "ii", "iy"),
        ("w", "v", "u"),
    ),
    agencies=("Yonhap", "Newsis", "News1", "KCNA", "Korea JoongAng Daily", "Chosun Ilbo", "Dong-A Ilbo", "Hankyoreh"),
)
