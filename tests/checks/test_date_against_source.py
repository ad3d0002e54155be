import pytest
from trying import flags, found

CHECK = "date-against-source"
#: Language, source, right English, wrong English.
PAIRS = [
    ("he", "הכנס ייפתח ב-20 במאי.", "The conference opens on May 20.", "The conference opens on May 22."),
    ("he", "הגשר ייפתח ביום שלישי.", "The bridge will open on Tuesday.", "The bridge will open on Thursday."),
    ("he", "הגשר ייפתח בשבת.", "The bridge will open on Saturday.", "The bridge will open on Sunday."),
    ("he", "הסקר פורסם ביוני.", "The survey was published in June.", "The survey was published in July."),
    ("he", "הפגישה החלה בשעה 7 בבוקר.", "The meeting began at 7 a.m.", "The meeting began at 7 p.m."),
    ("he", "הרעש נשמע בשעה 22:15.", "The noise was heard at 10:15 p.m.", "The noise was heard at 10:15 a.m."),
    ("he", "הקבוצה הובילה 2-1 במחצית.", "The team led 2-1 at half-time.", "The team led 2-0 at half-time."),
    ("de", "Der Rat tagt seit Januar.", "The council has met since January.", "The council has met since June."),
    ("de", "Am Dienstagabend brannte es.", "It burned on Tuesday evening.", "It burned on Thursday evening."),
    (
        "ko",
        "회담은 3월 14일 오후 3시에 열린다.",
        "The talks will be held on March 14 at 3 p.m.",
        "The talks will be held on March 15 at 3 p.m.",
    ),
    (
        "ko",
        "회담은 3월 14일 오후 3시에 열린다.",
        "The talks will be held on March 14 at 3 p.m.",
        "The talks will be held on March 14 at 3 a.m.",
    ),
    (
        "ko",
        "그는 7일(현지시간) 사임했다.",
        "He resigned on the 7th (local time).",
        "He resigned on the 8th (local time).",
    ),
    ("ko", "그는 7일(현지시간) 사임했다.", "He resigned on October 7.", "He resigned on October 8."),
    ("ko", "경기는 3대 1로 끝났다.", "The match ended 3-1.", "The match ended 3-2."),
    ("ko", "오후 7시 30분에 시작한다.", "It starts at 7:30 p.m.", "It starts at 7:13 p.m."),
    ("ko", "축제는 5월 3~6일 열린다.", "The festival runs from May 3 to 6.", "The festival runs from May 3 to 9."),
    (
        "ja",
        "会議は4月21日午前10時に開かれる。",
        "The meeting will be held on April 21 at 10 a.m.",
        "The meeting will be held on April 12 at 10 a.m.",
    ),
    (
        "ja",
        "会議は4月21日午前10時に開かれる。",
        "The meeting will be held at 10 a.m. on April 21.",
        "The meeting will be held at 10 p.m. on April 21.",
    ),
    ("ja", "日本は2対0で勝った。", "Japan won 2-0.", "Japan won 3-0."),
    ("zh", "该法将于9月1日生效。", "The law takes effect on Sept. 1.", "The law takes effect on Oct. 1."),
    ("zh", "上午9点30分开始。", "It began at 9:30 a.m.", "It began at 9:30 p.m."),
    ("zh", "主队以4比2获胜。", "The hosts won 4-2.", "The hosts won 4-1."),
    (
        "ru",
        "Выборы пройдут 17 марта.",
        "The election will be held on 17 March.",
        "The election will be held on 17 May.",
    ),
    ("ru", "Матч завершился со счётом 2:1.", "The match ended 2-1.", "The match ended 2-2."),
    ("uk", "Закон діє з 24 серпня.", "The law is in force from August 24.", "The law is in force from August 26."),
    ("uk", "Тривогу оголосили о 22:15.", "An alert was declared at 10:15 p.m.", "An alert was declared at 10:15 a.m."),
    ("de", "Am 3. Oktober tagt der Rat.", "The council meets on October 3.", "The council meets on October 13."),
    ("de", "Um 20.15 Uhr begann die Sitzung.", "The session began at 8:15 p.m.", "The session began at 8:50 p.m."),
    ("ar", "يبدأ المؤتمر في ٢٠ مايو.", "The conference begins on May 20.", "The conference begins on May 12."),
    (
        "ko",
        "시장은 월요일에 왔다. 장관은 화요일에 왔다. 총리는 수요일에 왔다.",
        "The mayor came on Monday. The minister came on Tuesday. The prime minister came on Wednesday.",
        "The mayor came on Monday. The minister came on Monday. The prime minister came on Wednesday.",
    ),
    ("ko", "6월에 다리가 닫혔다.", "In June the bridge was closed.", "In July the bridge was closed."),
    ("ko", "사고는 오전 7시쯤 났다.", "It happened at about 7 a.m.", "It happened at about 8 a.m."),
    ("ru", "Авария произошла около 7 утра.", "It happened at about 7 a.m.", "It happened at about 7 p.m."),
    ("ru", "После июньского саммита прошло три месяца.", "The June summit is past.", "The October summit is past."),
    ("ru", "Снег ждут до вечера среды.", "It will snow until Wednesday night.", "It will snow until Monday night."),
    ("uk", "Після червневого саміту минуло три місяці.", "It was after June.", "It was after September."),
    ("ar", "وقع الحادث في الساعة 7.55 صباحًا.", "It happened at 7.55 am.", "It happened at 7.55 pm."),
    ("ko", "공사는 9월에 끝난다.", "The work will end in September.", "The work will end in August."),
    ("ko", "다음 투표는 금요일이다.", "The next vote is on Friday.", "The next vote is on Thursday."),
    ("ja", "1～3月に補助する。", "It will pay from January to March.", "It will pay from January to May."),
    ("ja", "投票は金曜日に行われる。", "The vote is on Friday.", "The vote is on Tuesday."),
    (
        "zh",
        "去年10月开工，周三停工。",
        "Begun last October, it stopped Wednesday.",
        "Begun last July, it stopped Monday.",
    ),
    ("ru", "В июне ставка была выше.", "The rate was higher in June.", "The rate was higher in July."),
    ("ru", "Работа кончится в мае.", "The work will end in May next year.", "The work will end in March next year."),
    (
        "ja",
        "貿易相は水曜日に話した。",
        "The minister spoke on Wednesday as planned.",
        "The minister spoke on Thursday as planned.",
    ),
    ("ar", "بدأ الاجتماع يوم الأحد.", "The meeting began on Sunday.", "The meeting began on Monday."),
    ("ru", "Совет собрался в пятницу.", "The board met on Friday.", "The board met on Thursday."),
    (
        "zh",
        "2月3日公布1月数据。",
        "The January figures came out on February 3.",
        "The January figures came out on January 3.",
    ),
    ("uk", "У жовтні буде злива.", "Heavy rain is due in October.", "Heavy rain is due in November."),
    ("uk", "Рада зібралася в середу.", "The council met on Wednesday.", "The council met on Sunday."),
]


@pytest.mark.parametrize(("language", "source", "right", "wrong"), PAIRS)
def test_pair(language, source, right, wrong):
    assert flags(CHECK, right, language, source) == []
    issues = found(CHECK, wrong, language, source)
    assert issues
    mended = wrong
    for placed in reversed(issues):
        if placed.issue.suggestions:
            (suggestion,) = placed.issue.suggestions
            mended = mended[: placed.span.start] + suggestion + mended[placed.span.end :]
    if mended != wrong:
        assert flags(CHECK, mended, language, source) == []


SILENT = {
    "a director, who is called as a month is": ("It was published in March by the director.", "הבמאי פרסם אותו.", "he"),
    "what is called by its day": (
        "Sales halved after the Oct. 15 measures, it said.",
        "20일 발표했다. 10·15 대책 뒤 반으로 줄었다.",
        "ko",
    ),
    "a date that says the month": ("It is the figure for January.", "2月3日公布1月数据。", "zh"),
    "a weekday that the source does not say": ("He resigned on Saturday.", "그는 24일 사임했다.", "ko"),
    "a month that the source calls the last": ("Prices rose in October.", "지난달 물가가 올랐다.", "ko"),
    "the month of a date": ("It opened on March 14.", "3월에 문을 열었다.", "ko"),
    "a march to may": ("They march to Rome, and may go on.", "6월에 로마로 행진한다.", "ko"),
    "the environment": ("The factory harms nature on Mondays.", "Завод вредит среде по понедельникам.", "ru"),
    "another time zone": ("It starts at 9 a.m. in London.", "현지시간 오후 5시에 시작한다.", "ko"),
    "another date altogether": ("He was born on May 2.", "그는 3월 14일 도착했다.", "ko"),
    "days that last": ("He left on the 9th.", "그는 7일간 머물렀다.", "ko"),
    "a range is no result": ("It takes 10-15 days.", "10~25일이 걸린다.", "ko"),
    "said elsewhere": (
        "On March 14 he left.\n\nHe came on March 15.",
        "3월 15일 그는 왔다.\n\n3월 14일 그는 떠났다.",
        "ko",
    ),
    "people of an age": ("They won 3-2.", "30대 2명이 다쳤다. 3대 2로 이겼다.", "ko"),
    "the sides change places": ("They lost 1-3.", "3대 1로 이겼다.", "ko"),
    "twelve and noon": ("It starts at 12 p.m.", "낮 12시에 시작한다.", "ko"),
    "figures of its own": ("On May 20.", "في ٢٠ مايو.", "ar"),
    "a language whose dates are not known": ("On May 3.", "3 de mayo, 4 de junio.", "es"),
    "two are missing": ("He left on March 15.", "3월 14일 또는 3월 16일에 떠났다.", "ko"),
}


@pytest.mark.parametrize("case", SILENT)
def test_keeps_quiet(case):
    text, source, language = SILENT[case]
    assert flags(CHECK, text, language, source) == []


@pytest.mark.parametrize(
    ("text", "source", "language", "wanted"),
    [
        ("On Mar. 15 he left.", "3월 14일 떠났다.", "ko", "On Mar. 14 he left."),
        ("On 21st of May he left.", "5월 22일 떠났다.", "ko", "On 22nd of May he left."),
        ("On April 14 he left.", "3월 14일 떠났다.", "ko", "On March 14 he left."),
        ("At 3:30 A.M. he left.", "오후 3시 30분 떠났다.", "ko", "At 3:30 P.M. he left."),
        ("At 15:13 he left.", "Он ушёл в 15:30.", "ru", "At 15:30 he left."),
        ("At 7.30 pm he left.", "오후 7시 떠났다.", "ko", "At 7.00 pm he left."),
    ],
)
def test_the_suggestion_is_written_as_it_was(text, source, language, wanted):
    (placed,) = found(CHECK, text, language, source)
    assert text[: placed.span.start] + placed.issue.suggestions[0] + text[placed.span.end :] == wanted


def test_what_the_source_says_is_told():
    (placed,) = found(CHECK, "The hosts won 3-2.", "ko", "주최국이 3대 1로 이겼다.")
    assert placed.issue.message == "The source says 3대 1 where this says “3-2”."
    assert placed.issue.evidence == {"in the source": "3대 1"}
    assert placed.issue.severity == "major"


def test_days_that_are_said_together_are_flagged_without_a_suggestion():
    (placed,) = found(CHECK, "It runs from May 3 to 9.", "ko", "5월 3~6일 열린다.")
    assert placed.issue.suggestions == ()


def test_nothing_is_said_without_a_source():
    assert flags(CHECK, "On March 14 at 3 p.m. they won 3-1.", "ko") == []


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("ko", "다리는 1980년대에 지어졌다."),
        ("ko", "다리는 80년대에 지어졌다."),
        ("ja", "橋は1980年代に造られた。"),
        ("zh", "这座桥建于二十世纪八十年代。"),
        ("ru", "Мост построили в 1980-х годах."),
        ("uk", "Міст збудували у 80-х роках."),
        ("de", "Die Brücke wurde in den 1980er Jahren gebaut."),
        ("he", "הגשר נבנה בשנות ה-80."),
        ("ar", "بني الجسر في ثمانينيات القرن الماضي."),
    ],
)
def test_a_decade_is_that_of_the_source(language, source):
    for right in ("in the 1980s", "in the '80s", "in the early 80s", "in the eighties", "in the late Eighties"):
        assert flags(CHECK, f"The bridge was built {right}.", language, source) == []
    (placed,) = found(CHECK, "The bridge was built in the 1970s.", language, source)
    assert (placed.issue.text, placed.issue.suggestions) == ("1970s", ("1980s",))
    (placed,) = found(CHECK, "The bridge was built in the early Nineties.", language, source)
    assert (placed.issue.text, placed.issue.suggestions) == ("Nineties", ("Eighties",))
    # How old somebody is, and what the source does not speak of.
    assert flags(CHECK, "The man in his 70s built the bridge.", language, source) == []
    assert flags(CHECK, "The man in his seventies built the bridge.", language, source) == []
    assert flags(CHECK, "They built the bridge, as in the 1970s, in the 1980s.", language, source) == []
