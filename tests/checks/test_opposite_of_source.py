import pytest
from trying import flags, found

CHECK = "opposite-of-source"

#: Language, source, English that says the opposite, its word, what is offered.
WRONG = [
    (
        "zh",
        "鹤的数量预计将继续增加。",
        "The number of cranes is expected to decrease further.",
        "decrease",
        ("increase",),
    ),
    (
        "ru",
        "Число журавлей в области сократилось.",
        "The number of cranes in the region has grown.",
        "grown",
        ("shrunk",),
    ),
    (
        "ko",
        "두루미가 찾는 논의 면적은 감소했다.",
        "There was an increase in the fields that cranes visit.",
        "increase",
        ("decrease",),
    ),
    ("de", "Der Umsatz nahm im Vorjahr um 5 Prozent zu.", "Sales fell 5 percent last year.", "fell", ("rose",)),
    ("he", "המכירות ירדו ב-5 אחוז.", "Sales rose 5 percent.", "rose", ("fell",)),
    ("he", "לעירייה גירעון של 5 מיליון שקל.", "The city has a surplus of 5 million shekels.", "surplus", ("deficit",)),
    ("ko", "가계부채는 14조 원 늘었다.", "Household debt was down 14 trillion won.", "down", ("up",)),
    ("ko", "영업이익이 32.5% 감소했다.", "Operating profit increased by 32.5 percent.", "increased", ("decreased",)),
    ("ko", "외국인은 4천억 원을 순매도했다.", "Foreigners bought a net 400 billion won of shares.", "bought a net", ()),
    (
        "ko",
        "무역수지는 50억 달러 적자였다.",
        "The trade balance showed a surplus of $5 billion.",
        "surplus",
        ("deficit",),
    ),
    ("ja", "売上高は12％増え、3億円だった。", "Sales fell 12 percent to 300 million yen.", "fell", ("rose",)),
    ("ja", "自動車の輸出が2割を占めた。", "Car imports made up 20 percent.", "imports", ("exports",)),
    ("zh", "价格下跌了三成，至7.3万元。", "The price rose 30 percent to 73,000 yuan.", "rose", ("fell",)),
    ("zh", "公司净亏损5亿元。", "The company made a net profit of 500 million yuan.", "profit", ("loss",)),
    ("ru", "Банк снизил ставку до 16,5%.", "The bank raised the rate to 16.5 percent.", "raised", ("lowered",)),
    (
        "ru",
        "Дефицит бюджета достиг 3 трлн рублей.",
        "The budget surplus reached 3 trillion rubles.",
        "surplus",
        ("deficit",),
    ),
    (
        "ko",
        "매출은 4% 늘었지만 이익은 9% 감소했다.",
        "Sales rose 4 percent, but profits grew 9 percent.",
        "grew",
        ("shrank",),
    ),
    (
        "ar",
        "ارتفع عدد السيارات بنسبة 9 بالمئة، فيما انخفض عدد الحافلات بنسبة 5 بالمئة.",
        "The number of cars rose by 9 percent, while that of buses rose by 5 percent.",
        "rose",
        ("fell",),
    ),
    ("zh", "票价比现在低三成。", "Fares are 30 percent higher than now.", "higher", ("lower",)),
    ("uk", "Втрати зросли на 15%.", "Losses dropped by 15 percent.", "dropped", ("climbed",)),
    ("uk", "Імпорт газу склав 2 млн тонн.", "Gas exports came to 2 million tons.", "exports", ("imports",)),
]
FINE = [
    ("zh", "由于鹤的数量减少，他们加快了工作。", "Given the increasing speed of the work, cranes are few."),
    ("ru", "Журавлей становится меньше, и он вырос в этой деревне.", "He grew up in the village of the cranes."),
    ("ko", "관심이 증가하는 가운데 그는 잠들었다.", "He fell asleep as people watched."),
    ("ko", "가계부채는 14조 원 늘었다.", "Household debt was up 14 trillion won."),
    ("ko", "매출은 늘었지만 이익은 5% 줄었다.", "Profit fell 5 percent."),
    ("ko", "환율은 8.3원 올랐다.", "The won fell 8.3 won against the dollar."),
    ("zh", "收益率从高于2%的水平下滑到1.5%，涨0.2%。", "It rose 0.2% after it fell from above 2% to 1.5%."),
    ("ko", "실업자가 줄었다.", "More people have found work as wages rose."),
    ("ko", "한국은 전차 180대를 수출한다.", "Poland will import and others will buy 180 tanks."),
    ("ja", "金利が1.8％に上昇した。", "Bonds fell, and the yield was 1.8 percent."),
    ("zh", "20日至22日降雨213毫米。", "Rain rose to 213 millimeters from May 20 to 22."),
    ("zh", "会议于三天后举行。", "The talks rose to 3 in 3 days."),
    ("ru", "Он упал с высоты 3 метра.", "He fell 3 meters."),
    ("ru", "Возможно выпадение до 5 см осадков.", "Rain of up to 5 centimeters is possible."),
    ("uk", "Ціна не зросла.", "The price has not changed by 5 percent."),
    ("de", "Der Umsatz nahm zwar um 5 Prozent ab.", "Sales fell 5 percent."),
    ("he", "המחיר לא השתנה, לפי ירדן.", "The price rose by 5 percent, according to Jordan."),
]


@pytest.mark.parametrize(("language", "source", "text", "flagged", "offered"), WRONG)
def test_the_opposite(language, source, text, flagged, offered):
    (placed,) = found(CHECK, text, language, source)
    assert (placed.issue.text, placed.issue.suggestions) == (flagged, offered)


@pytest.mark.parametrize(("language", "source", "text"), FINE)
def test_keeps_quiet(language, source, text):
    assert flags(CHECK, text, language, source) == []
