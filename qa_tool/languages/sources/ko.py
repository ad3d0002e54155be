"""Korean.

Country and people: Korean newspapers write 국내 (domestic, literally "in the country") and 우리나라 (our
country); machines render both as "Korea" whatever country the article is about.

Stubs: Korean reports end in a verb of saying of their own (말했다, 밝혔다, 전했다, 했다), whose subject and
content stand in front or are left out. Cut from its clause such a verb becomes a sentence of two or
three words with an invented subject: "I did.", "He said.", "It was reported.". Forms like "It is
analyzed." and "It is an explanation." render 분석된다 and 설명이다, which close an indirect quotation.

Sounds: Hangul has one letter for f and p (ㅍ), for b and v (ㅂ), for l and r (ㄹ), for z, j, zh and soft g
(ㅈ), for s, sh and th (ㅅ), for c, k and q (ㅋ), for t and th (ㅌ); plain stops stand for g and k, d and t,
b and p. Consonants that no vowel follows get ㅡ, romanised eu (Naples, 네이플스, Neipeulseu); ㅓ (eo) and ㅐ (ae)
stand for o and a; Portuguese r at the start of a name is ㅎ. Source: loanword orthography (외래어 표기법) and Revised
Romanization of the National Institute of Korean Language.
"""

from __future__ import annotations

from qa_tool.domain.said import say
from qa_tool.languages.language import Habit, Negators, SourceLanguage
from qa_tool.languages.moments import Moments
from qa_tool.languages.names import NAMES
from qa_tool.languages.numbers.numerals import Numerals
from qa_tool.languages.press_habits import AGES_IN_BRACKETS

_THAT_SHOW = say("English names the day of a show once")
_PLACE = say("English papers write provinces, counties and cities with words of their own")
_BEHIND = r"(?:(?<=\bin )|(?<=\bof )|(?<=\bfrom )|(?<=\bnear )|(?<=\bto )|(?<=, ))"
# Where a province is meant: by itself the name is that of a football club.
_THERE = (
    r"(?:(?<=\bin )|(?<=\bacross )|(?<=\bthroughout )|(?<=thern )|(?<=stern )|(?<=\bcentral )"
    r"|(?<=\binland )|(?<=\bsome )"
    r"|(?<=coast of )|(?<=part of )|(?<=parts of )|(?<=mountains of )|(?<=-gun, )|(?<=-si, )|(?<=County, )|(?<=City, ))"
)
# As Yonhap writes them. Behind a preposition or a comma: Young-gun and Min-gu are given names, too.
_PLACES = (
    Habit(r"\b(Gyeonggi|Gangwon)-?do\b(?: Province)?", "경기도", _PLACE, r"\1 Province"),
    Habit(r"\b(Chungcheong|Jeolla|Gyeongsang)-?buk-?do\b(?: Province)?", "전라북도", _PLACE, r"North \1 Province"),
    Habit(r"\b(Chungcheong|Jeolla|Gyeongsang)-?nam-?do\b(?: Province)?", "전라남도", _PLACE, r"South \1 Province"),
    *(
        Habit(
            rf"(?:{_THERE}{short}\b|\b{short}\b(?= (?:Province|areas?|region)\b))"
            r"(?![-’']| (?!(?:Province|and|or)\b)[A-Z])(?: Province)?",
            said,
            _PLACE,
            f"{half} {whole} Province",
            holds=short,
        )
        for short, said, half, whole in (
            ("Chungbuk", "충북", "North", "Chungcheong"),
            ("Chungnam", "충남", "South", "Chungcheong"),
            ("Jeonbuk", "전북", "North", "Jeolla"),
            ("Jeonnam", "전남", "South", "Jeolla"),
            ("Gyeongbuk", "경북", "North", "Gyeongsang"),
            ("Gyeongnam", "경남", "South", "Gyeongsang"),
        )
    ),
    Habit(r"\bJeju-do\b", "제주도", _PLACE, "Jeju Island"),
    Habit(rf"{_BEHIND}([A-Z][a-z]{{2,}})-si\b", "수원시", _PLACE, r"\1", holds="-si"),
    Habit(rf"{_BEHIND}([A-Z][a-z]{{2,}})-gun\b(?: County)?", "양구군", _PLACE, r"\1 County", holds="-gun"),
    Habit(rf"{_BEHIND}([A-Z][a-z]{{2,}})-gu\b(?: District)?", "강남구", _PLACE, r"\1 District", holds="-gu"),
    Habit(rf"{_BEHIND}([A-Z][a-z]{{1,}})-eup\b", "양평읍", _PLACE, r"\1 Town", holds="-eup"),
    Habit(rf"{_BEHIND}([A-Z][a-z]{{1,}})-myeon\b", "서면", _PLACE, r"\1 Township", holds="-myeon"),
)

LANGUAGE = SourceLanguage(
    code="ko",
    name=NAMES["ko"],
    homes=("KR",),
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
    # Endings of questions that are written with a full stop.
    asks=(
        r"(?<!않을)(?<!아닐)(?:[될을할일볼갈올줄날낼릴울질칠]까|니까(?<=[습입]니까)|[는은던]가|나요|인가요)"
        r"[.。]?[”’]?\s*$"
    ),
    # 표준 국어 문법론 (남기심, 고영근), 부정문. What takes a negation back (지 않을 수 없다) makes none; nor does what
    # English says without one (밖에 없다, 끊임없이).
    negators=Negators(
        sure=(
            r"지\s?(?:않(?!을까|을 수 없|나\b|느냐)|못(?!지)|말)|(?<!뿐만 )(?<!뿐 )아니(?:다|었|며|고|라고|라며|지만)"
            r"|(?<!않을 )수\s없|(?<!밖에)(?<!밖에 )(?<![끊어쉴틀여변다수])(?<!관계)(?<!상관)(?<!틀림)(?<!수 )"
            r"없(?:다|었|는|고|으며|지만|습니)|\b못\s?(?:했|한다|하고)|(?<!\w)안\s(?=\w)"
        ),
        possible=(
            r"않|못|말[라아자]|말고|아[니닌닙님]|없|(?<!\w)안\s|모르|몰[랐라]|거부|거절|부인|부정|부재|금지|제외|중단"
            r"|(?<!\w)막|잃|빠[지졌진]|취소|포기|실패|탈락|(?<![\d십백천수])만\s|뿐|까|덜|드물|부족|어[렵려]|힘[들든]|대신|아직|여전"
            r"|늦|멈[추췄춰]|그만|끊|벗어|외면|침묵|숨[겼기]|다르[다며지]|달랐|밖에|오히려|의문|의심|우려|걱정|두려|꺼[려리]|삼가|자제|면제|아무|쉽"
            r"|배제|피[했하할]|사라|폐지|해제|철회|기각|보류|유보|연기|결코|절대|전혀"
            # What begins so and denies: 불가능, 비공개, 무효, 미달, 반대.
            r"|불(?:가|법|신|만|안|편|리|허|참|복|응|확|충|필|구|기|송|발|분|일|투|이|합|평|균|공|완|명|통|행|쾌|황|친|능|규|매)"
            r"|비(?:공|핵|난|정|협|현실|효율|판|무장|상|영리|대면|동맹|회원|폭력|인간|민주|합|도덕|윤리|양심|논리)"
            r"|무(?:산|효|죄|시|관|응답|책임|소식|혐의|단|기한|조건|사|색|명|의미|소속|제한|방비|력|마비|감|자비|질서|지|언|패|실점|득점"
            r"|승|해|인)|미(?:달|만|비|흡|수|완|정|확|지급|지수|납|성년|해결|제출|등록|신고|이행|준수|가입|접종|공개|발|분양|참|숙|루|뤘|룬|처)"
            r"|반(?:대|발|박|면|기|려|칙|비|론|감|격|신|체제|정부)"
        ),
    ),
    # Not the subject (가), "or" (나), "since" (니까).
    asking=(
        r"(?<!니)까(?!지)|[는은던한인된간]가(?=[.”’]|\s?(?:하는|라는|라고|$))|[나니냐랴](?=[.”’]|$)|냐[고는]|나요|는가|[는을할될올갈낼줄]지"
        r"|누가|누구|왜|무엇|무슨|뭐|뭘|어떻게|어떤|어디|언제|얼마|몇"
    ),
    domestic_words=("국내", "우리나라", "국내외", "한국"),
    # Source: 표준국어대사전; the signs of countries are those of Korean headlines.
    country_words={
        "US": (
            r"트럼프|바이든|미국|美|한미|한·미|미중|미·중|북미|대미|주미|방미|반미|친미|"
            r"미·러|미군|미 (?=[국대의행정상하연법재육해공당언])|백악관|펜타곤|워싱턴|할리우드"
        ),
        "GB": r"영국|英|한영|주영|브리튼|잉글랜드|스코틀랜드|웨일스",
        "CN": r"중국|中|한중|미중|북중|대중|방중|주중|반중|친중|·중|중·|베이징|중화",
        "JP": r"일본|日|한일|미일|중일|대일|주일|방일|반일|친일|·일|일·|도쿄",
        "KR": r"한국|남한|韓|우리나라|한반도|한미|한중|한일|대한민국|방한|주한|·한|한·|서울|청와대|남북|코리아",
        "KP": r"북한|北|조선|대북|남북|북미|북중|방북|탈북|·북|북·|김정은|평양",
        "RU": r"러시아|露|소련|소비에트|미러|북러|중러|대러|친러|·러|러·|모스크바|크렘린|푸틴",
        "SU": r"소련|소비에트|蘇",
        "DE": r"독일|獨|한독|베를린",
        "FR": r"프랑스|佛|파리",
        "TW": r"대만|타이완|臺|양안",
        "IT": r"이탈리아|伊|로마",
        "AE": r"아랍에미리트|UAE|두바이|아부다비",
        "SA": r"사우디|리야드",
        "TR": r"터키|튀르키예|튀르크",
        "ZA": r"남아공|남아프리카",
        "UA": r"우크라|키이우|키예프|젤렌스키",
        "AU": r"호주|오스트레일리아|濠",
        "IN": r"인도(?!네시아|주의|적)|印",
        "CD": r"콩고",
        "CG": r"콩고",
        "CZ": r"체코",
        "PS": r"팔레스타인|가자",
        "VA": r"바티칸|교황청",
        "VN": r"베트남|월남",
        "BA": r"보스니아",
        "PH": r"필리핀|마닐라",
        "GB-ENG": r"잉글랜드|영국",
        "MO": r"마카오",
    },
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
        # 기자입니다, 보도합니다
        r"I(?: am|['’]m) (?:a |an? )?report(?:er|ing)\.",
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
    # Portuguese r at the start of a name is ㅎ (히카르두, Ricardo).
    respellings=(("^h", "r"),),
    romanised=(("eu", ""), ("eo", "o"), ("ae", "a")),
    surname_signs={
        "尹": "Yoon",
        "文": "Moon",
        "李": "Lee",
        "朴": "Park",
        "金": "Kim",
        "安": "Ahn",
        "沈": "Sim",
        "洪": "Hong",
        "秋": "Choo",
        "曺": "Cho",
        "趙": "Cho",
        "韓": "Han",
        "鄭": "Jung",
        "丁": "Chung",
        "黃": "Hwang",
        "吳": "Oh",
        "盧": "Roh",
        "潘": "Ban",
    },
    agencies=("Yonhap", "Newsis", "News1", "KCNA", "Korea JoongAng Daily", "Chosun Ilbo", "Dong-A Ilbo", "Hankyoreh"),
    # As agencies and papers write them: (서울=연합뉴스) 김민수 기자 =; their own rules of copyright.
    credits=(
        r"^\s*[(\[][^)\]]{1,20}[=＝][^)\]]{1,40}[)\]]\s*(?:[가-힣·, ]{2,24}(?:기자|특파원|통신원)\s?=?\s*)?"
        r"|^\s*[(\[][^)\]]{0,24}(?:기자|특파원|뉴스|신문|통신|일보|포토)[^)\]]{0,12}[)\]]\s*"
        r"|^\s*[가-힣]{2,4}(?:·[가-힣]{2,4})?\s?(?:선임|인턴|수습)?\s?(?:기자|특파원)(?:\s?[=＝]\s*|\s*\S+@\S+|\s*$)"
        r"|\S+@\S+\.\w+|^.*(?:저작권자|무단\s?전재|재배포\s?금지|ⓒ).*$|^\s*[▶☞※].*$|^\s*(?:관련\s?기사|제보)\s?[:：는].*$"
    ),
    habits=(
        # 씨, 님, 양 behind a name; 시 and 군 would be towns and counties.
        Habit(
            r"\b([A-Z][a-z]+(?:-[a-z]+)?)(?:[ -]ssi|-nim|-yang)\b",
            "씨, 님, 양",
            say("English puts Mr. or Ms. before the name, or nothing"),
            r"\1",
        ),
        # (서울=연합뉴스) 김민수 기자 =
        Habit(
            r"[(\[](?!Photo|Picture|Image|Data|Source|Video)([A-Z][A-Za-z ]{2,20}?) ?= ?([A-Z][A-Za-z\d ]{2,30}?)[)\]]",
            "(서울=연합뉴스)",
            say("English writes a dateline as SEOUL (Yonhap) with a dash"),
            r"\1 (\2) —",
        ),
        Habit(
            r"\b(?:Reporter|Correspondent)(?: [A-Z][\w-]*){1,3} ?= "
            r"|\[(?:[A-Z][\w.&’-]* ?){0,4}[ =]*(?:Reporter|Correspondent)s?(?: [A-Z][\w.-]*){1,4}\] ?",
            "기자 =",
            say("the byline of an agency; English has none inside the text"),
            goes=True,
        ),
        # What newspapers set before captions, members and notes.
        Habit(
            r"^(?!◀\s?(?i:anchor|report|reporter)\b)[▶▷◀◆◇■□●○◎☞※★☆▣]+\s*",
            "◆, ☞, ※",
            say("English texts have no such signs"),
            goes=True,
        ),
        # 박 연구원은, 이 후보는: what somebody does stands behind the family name.
        Habit(
            r"(?:^|(?<=[a-z,] ))(?:Researcher|Candidate|Lawyer|Attorney|Actor|Actress|Singer|Athlete|Player|Critic"
            r"|Novelist|Poet|Announcer|Team Leader|Section Chief|Department Head|Manager|Spokes(?:man|woman|person))"
            r" ([A-Z][a-z]{1,5})"
            r"(?= (?:said|also|then|was|is|has|had|will|went|met|told|left|did|took|[a-z]+ed)\b)",
            "박 연구원",
            say("English says once what somebody does, and then the name alone"),
            r"\1",
        ),
        # 윤 대통령은, 이 회장은: the office stands behind the name.
        Habit(
            r"\b(Kim|Lee|Park|Choi|Jung|Jeong|Chung|Kang|Cho|Yoon|Yun|Jang|Lim|Han|Oh|Seo|Shin|Kwon|Hwang|Ahn|Song|Hong|Moon)"
            r" (President|Chair(?:wo)?man|Minister|Representative|Professor|Governor|Mayor|Ambassador|Prosecutor|Judge)"
            r"(?= (?:said|met|told|visited|added|also|is|was|has|had|will|attended|explained|announced|and|at)\b|[.,])",
            "윤 대통령",
            say("English puts the office before the name"),
            r"\2 \1",
        ),
        Habit(
            r"[\[(<](?:Photo|Photos|Picture|Image|Data|Source|Video) ?"
            r"(?:[=:] ?[A-Z][\w’' ]{2,30}|= ?[\w’', -]{3,80})[\])>]"
            r"(?:$|\.$| (?=[A-Z“\"]))",
            "[사진=연합뉴스]",
            say("the credit of a picture; it belongs below that, and not in the text"),
            goes=True,
        ),
        *AGES_IN_BRACKETS,
        Habit(
            r"^On (?:this|the) day(?:,|(?= (?:in|at) the ))",
            "이날",
            say("English names the day, or says “that day”"),
            "That day,",
        ),
        Habit(
            r"^On the (morning|afternoon|evening|night) of (?:this|the) day,",
            "이날 오후",
            say("English names the day, or says “that day”"),
            r"That \1,",
        ),
        Habit(
            r"(?<=[\w,] )on this day(?=[,.]| (?:was|were|is|and|to|that|with|at|by)\b)(?! in \d)",
            "이날",
            say("English names the day, or says “that day”"),
            "that day",
        ),
        Habit(r"\bOn (?:this|the) day['’]s(?= (?:broadcast|episode|show)\b)", "이날 방송", _THAT_SHOW, "In the"),
        Habit(r"\bon (?:this|the) day['’]s(?= (?:broadcast|episode|show)\b)", "이날 방송", _THAT_SHOW, "in the"),
        # A씨, of which the letter was lost.
        Habit(
            r"(?<!['’-])\b(?:Mr|Ms|Mrs)\.(?=\s*$| (?:died|was|were|is|said|had|has|who|also|told|fled|denied)\b)",
            "A씨",
            say("the name behind the title is lost"),
        ),
        *_PLACES,
    ),
    # As its press writes them. Source for the names of months and of the parts of the day: Unicode CLDR 44.
    moments=Moments(
        month_alone=r"(?<![\d.])(?:(?P<since>\d{1,2})월?\s?[~∼〜～-]\s?)?(?P<month>\d{1,2})월(?![드간])",
        weekdays=tuple(f"{day}요일" for day in "월화수목금토일"),
        decade=r"(?<!\d)(?P<century>1\d|20)?(?P<decade>\d)0년대",
        date=(
            r"(?<![\d.])(?:(?P<month>\d{1,2})월\s?)?(?P<day>\d{1,2})(?:일?\s?[~∼〜～·-]\s?(?P<until>\d{1,2}))?일"
            r"(?!간|째|\s?(?:동안|만에|전|후|뒤|연속|이내|이상|넘게|가량|걸)|정)"
        ),
        time=(
            r"(?:(?P<early>오전|새벽|아침)|(?P<late>오후|저녁|낮))?\s?(?<!\d)(?P<hour>\d{1,2})시(?!간)(?:\s?(?P<minute>\d{1,2})분)?"
        ),
        # 10·15 대책: what is called by its day.
        also=(
            Moments(
                date=(
                    r"(?<![\d.·])(?P<month>\d{1,2})·(?P<day>\d{1,2})"
                    r"(?![\d·]|\s?(?:호|차|분기|위|번|층|동|심|등|급|구|반|학년|세|살|월|일))"
                )
            ),
        ),
        result=r"(?<![\d.,:])(?P<one>\d{1,2})\s?(?:대|:(?=\s?\d(?!\d)))\s?(?P<other>\d{1,2})(?![\d.,:]|\s?[명개시분만천백])",
    ),
    # Source: 표준국어대사전; what newspapers write of figures.
    opposites={
        "change": (
            (
                r"증가|늘(?:었|어(?!지)|린|려|렸|릴|리[기고며]|고 있|면서)|상승|올랐|오른|올라|오르(?:며|고|면서|기)"
                r"|급증|급등|인상(?!적|이 깊|을 (?:남|주|줬))|상향|치솟|불어났|높아졌|더 높"
            ),
            (
                r"감소|줄(?:었|어|인|여|였|일|이[기고며])|하락|떨어졌|떨어질|떨어뜨|내렸|내린|내려(?![졌지진])"
                r"|내리(?:며|고|면서|기)|급감|급락|폭락|인하|하향|낮췄|낮아|낮춘|더 낮|축소|둔화|위축"
            ),
        ),
        "balance": (r"흑자", r"적자"),
        "trade": (r"수출", r"수입(?!을 올|원|금)"),
        "profit": (r"이익|흑자", r"손실|적자|손해"),
        "shares": (r"순매수", r"순매도"),
    },
    # Sources: 표준국어대사전 (단위), 국가표준기본법 (SI).
    units={
        "point": r"(?:%|퍼센트)\s?(?:p\b|P\b|포인트|p(?=[가-힣]))",
        "sqm": r"㎡|제곱미터|평방미터",
        "sqkm": r"㎢|제곱킬로미터|평방킬로미터",
        "second": r"초(?![반중등])",
        "minute": r"분(?!의|기|야|당)",
        "hour": r"시간",
        "day": r"일\s?(?:간|동안|만에|째|내내)",
        "week": r"주(?![년가당식택민주])",
        "month": r"개월|달(?!러)",
        "year": r"년(?![대생])",
        "age": r"세(?![기계금트율])|살(?!인|해|포|상)",
    },
    # 만, 억 and 조 count in steps of ten thousand, also with a blank between the groups (1만 2천); the numbers of
    # Korean's own stand before counters (열다섯 명). Sources: 한글 맞춤법 제44항 (numbers by 만), 표준국어대사전.
    numerals=Numerals(
        units={digits: value for value, digits in enumerate(("영 공", *"일이삼사오육칠팔구"))},
        multipliers={"십": 10, "백": 100, "천": 1000},
        scales={"만": 10**4, "억": 10**8, "조": 10**12, "경": 10**16},
        suffixes={"k": 1000},
        joined=True,
        coins=r"(?<=\d)원(?=\d\d전)",
        blanks=True,
        spelled_is_sure=False,
        fillers="여",
        vague="수몇",
        native={
            **{
                form: 10 * (place + 1)
                for place, form in enumerate(("열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"))
            },
            "스무": 20,
            "한 하나": 1,
            "두 둘": 2,
            "세 셋 석": 3,
            "네 넷 넉": 4,
            **{form: place + 5 for place, form in enumerate(("다섯", "여섯", "일곱", "여덟", "아홉"))},
        },
        counters="명|개|번|살|시|시간|달|마리|가지|대|곳|차례|사람|분|배|건|채|척|장|권|쌍|해",
        counted="명|그루|가구|세대|원|달러|유로|엔|위안|대|건|톤|표|권|부|마리|배럴",
        percent="%|퍼센트|프로|%p|포인트",
        year="년(?!대|간|생|차|째|물|여|만|\\s?(?:전|후|뒤|동안|만에|연속))",
        other="년대|년생|월|일|시(?!간)|분|초|대\\s?(?:남|여|들|의|초|중|후|청)|위|번|회|호|차|층|급|조(?!\\s?원)|선|학년|주년|강|대(?=\\d)|[:：]",
        other_before="제|오전\\s?|오후\\s?",
        between=r"\s?[-–—~〜～∼·]\s?|\s?(?:에서|부터|내지)\s?|만?\s?[-–—~〜～∼]\s?",
        measures={
            "달러 미국달러 미달러": "USD",
            "유로": "EUR",
            "파운드": "GBP",
            "엔": "JPY",
            "위안": "CNY",
            "원": "KRW",
            "루블": "RUB",
            "흐리우냐 흐리브냐": "UAH",
            "㎞ km 킬로미터": "km",
            "m 미터": "m",
            "㎝ cm 센티미터 센티": "cm",
            "㎜ mm 밀리미터": "mm",
            "㎏ kg 킬로그램": "kg",
            "g 그램": "g",
            "t 톤": "t",
            "㏊ 헥타르": "ha",
            "마일": "mile",
            "피트": "foot",
            "인치": "inch",
            "야드": "yard",
            "에이커": "acre",
            "도 °C ℃ °": "degree",
            "평": "pyeong",
            "리터 ℓ": "l",
            "㎖ 밀리리터 ㎎ 밀리그램": "small",
        },
    ),
)
