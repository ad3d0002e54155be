import pytest
from trying import flags, found

CHECK = "unit-against-source"

#: Language, source, English with another unit, the unit, what is offered.
WRONG = [
    ("de", "Der Zug war 40 Minuten verspätet.", "The train was 40 hours late.", "hours", ("minutes",)),
    (
        "he",
        "העירייה שילמה 60 מיליון שקל על הגשר.",
        "The city paid 60 million dollars for the bridge.",
        "dollars",
        ("shekels",),
    ),
    ("he", "הרכבת איחרה ב-40 דקות.", "The train was 40 hours late.", "hours", ("minutes",)),
    ("ko", "공장에 60조 원을 투자한다.", "It will invest 60 trillion dollars in the plant.", "dollars", ("won",)),
    ("ko", "공장에 60조 원을 투자한다.", "It will invest $60 trillion in the plant.", "$", ()),
    ("ko", "실업률이 0.3%포인트 올랐다.", "The jobless rate rose by 0.3 percent.", "percent", ("percentage point",)),
    ("ko", "회의는 세 번, 모두 5시간 걸렸다.", "Three meetings took 5 minutes in all.", "minutes", ("hours",)),
    (
        "ko",
        "공장 면적은 17만8천㎡다.",
        "The plant covers 178,000 square kilometers.",
        "square kilometers",
        ("square meters",),
    ),
    ("ko", "담은 높이가 20피트다.", "The wall is 20 inches high.", "inches", ("feet",)),
    ("ja", "ゴールまで 30ヤードある。", "The goal is 30 miles away.", "miles", ("yards",)),
    ("ja", "列車は4時間運転を見合わせた。", "Trains were suspended for 4 minutes.", "minutes", ("hours",)),
    ("ja", "支持率は5.5ポイント上がった。", "Support rose by 5.5%.", "%", (" percentage points",)),
    ("ja", "工事は12カ月かかる。", "The work will take 12 weeks.", "weeks", ("months",)),
    ("zh", "投资总额为73亿欧元。", "The investment totals 7.3 billion yuan.", "yuan", ("euros",)),
    ("zh", "降雨量达213毫米。", "Rainfall reached 213 centimetres.", "centimetres", ("millimetres",)),
    ("zh", "份额下降3.2个百分点。", "Its share fell by 3.2 percent.", "percent", ("percentage points",)),
    ("zh", "政府投资36亿元。", "The government invests 3.6 billion yen.", "yen", ("yuan",)),
    ("ar", "سيكلف المشروع 750 مليون دولار.", "The project will cost 750 million euros.", "euros", ("dollars",)),
    ("ar", "استمر الاجتماع 5 ساعات.", "The meeting went on for 5 days.", "days", ("hours",)),
    ("ru", "Экспорт вырос до 1,4 млрд долларов.", "Exports grew to 1.4 billion rubles.", "rubles", ("dollars",)),
    ("ru", "Поезд опоздал на 40 минут.", "The train was 40 hours late.", "hours", ("minutes",)),
    ("uk", "Сім'ям виплатять по 1 млн гривень.", "Families will get 1 million euros each.", "euros", ("hryvnias",)),
    ("uk", "До кордону 100 кілометрів.", "The border is 100 miles away.", "miles", ("kilometers",)),
]
FINE = [
    ("zh", "每人派发6000元。", "Each gets 6,000 Hong Kong dollars."),
    ("ko", "공장에 60조 원을 투자한다.", "It will invest 60 trillion won ($41 billion) in the plant."),
    ("ko", "2025년 3월 5일에 5시간 만났다.", "They met for 5 hours on March 5, 2025."),
    ("ko", "주식 100주를 5주 동안 샀다.", "He bought 100 shares in 5 weeks."),
    ("ko", "60대 남성이 60일 만에 돌아왔다.", "A man in his 60s came back after 60 days."),
    ("ja", "18歳の選手が18秒で走った。", "The 18-year-old ran it in 18 seconds."),
    ("ja", "橋までは100キロある。", "The bridge is 62 miles away."),
    ("zh", "政府预留60亿港元。", "The government set aside HK$6 billion."),
    ("zh", "政府预留60亿港元。", "The government set aside 6 billion dollars."),
    ("zh", "三天后，3小时内下了雨。", "Three days later it rained for 3 hours."),
    ("ru", "Ставка снижена на 0,5%.", "The rate was cut by 0.5 percentage points."),
    ("ru", "Встреча началась в 15 часов и шла 15 минут.", "The meeting began at 3 p.m. and took 15 minutes."),
    ("uk", "Ціна зросла на 5 гривень.", "The price went up by 5 hryvnias, 5 percent."),
    ("ja", "島までは190 milesある。", "The island is 190 miles away."),
    ("ru", "Выпадет 10 см снега, местами 25 см.", "It will snow 4 inches, and 10 inches in places."),
    ("ru", "Выпадет от 2 до 10 см снега, местами 25 см.", "It will snow 1 to 4 inches, and 10 inches in places."),
    ("de", "Der Zug war 40 Minuten (0,7 Stunden) verspätet.", "The train was 40 minutes late."),
    ("he", "הרכבת נסעה במהירות של 120 קמ״ש.", "The train ran at 120 miles per hour."),
]


@pytest.mark.parametrize(("language", "source", "text", "flagged", "offered"), WRONG)
def test_a_number_that_counts_something_else(language, source, text, flagged, offered):
    (placed,) = found(CHECK, text, language, source)
    assert (placed.issue.text, placed.issue.suggestions) == (flagged, offered)


@pytest.mark.parametrize(("language", "source", "text"), FINE)
def test_keeps_quiet(language, source, text):
    assert flags(CHECK, text, language, source) == []
