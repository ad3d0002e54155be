from pathlib import Path

import pytest
from trying import flags, found

CHECK = "source-country"

# Short reports that were "translated" from the language given first; the third column is what is wrong in them.
DOMESTIC = [
    (
        "ko",
        "The Iranian government cut subsidies. Iranian cities saw protests against Iran's leaders. In Korea, anger at bread prices is growing.",
        "In Korea",
        "In Iran",
    ),
    (
        "ko",
        "President Lula of Brazil took office. Brazil's congress was stormed. Security in Korea was tightened after the attack on Brazil's capital.",
        "in Korea",
        "in Brazil",
    ),
    (
        "ko",
        "Myanmar's army lost ground. Rebels in Myanmar took a town. The civil war in Korea has driven thousands from Myanmar.",
        "in Korea",
        "in Myanmar",
    ),
    (
        "ko",
        "Turkey holds elections in May. Turkish voters worry about inflation. Within Korea, support for the Turkish president is falling.",
        "Within Korea",
        "Within Turkey",
    ),
    (
        "ko",
        "Britain has a new prime minister. The British pound fell. Inflation in Korea is the highest in Britain for forty years.",
        "in Korea",
        "in the United Kingdom",
    ),
    (
        "ko",
        "Russia called up reservists. Russian men fled to Georgia. Public opinion in Korea has turned against the Russian president.",
        "in Korea",
        "in Russia",
    ),
    (
        "ko",
        "Afghanistan's Taliban banned women from universities. Afghan women protested. Throughout Korea, Afghan schools closed their gates.",
        "Throughout Korea",
        "Throughout Afghanistan",
    ),
    (
        "ko",
        "Peru's president was removed. Peruvian police fired on crowds in Peru. Protests across Korea go on, Peru's media report.",
        "across Korea",
        "across Peru",
    ),
    (
        "ja",
        "France wants to raise the pension age. French unions called a strike. In Japan, opposition to the French plan is strong.",
        "In Japan",
        "In France",
    ),
    (
        "ja",
        "Italy elected a new government. Italy's debt is high. Voters in Japan expect little of Italy's politicians.",
        "in Japan",
        "in Italy",
    ),
    (
        "ja",
        "Sri Lanka ran out of fuel. Sri Lanka's president fled. Food in Japan is scarce, and Sri Lanka asks for help.",
        "in Japan",
        "in Sri Lanka",
    ),
    (
        "ja",
        "The Indian army tested a missile. India says it is ready. The debate in Japan about India's missile goes on.",
        "in Japan",
        "in India",
    ),
    (
        "zh",
        "Greece was hit by wildfires. Greek islands were evacuated. Anger in China at the Greek fire service is growing.",
        "in China",
        "in Greece",
    ),
    (
        "zh",
        "Canada limits foreign buyers of houses. Canadian prices rose. Housing in China has become too dear for Canadian families.",
        "in China",
        "in Canada",
    ),
    (
        "de",
        "Poland's ruling party lost. Polish judges were relieved. In Germany, the Polish opposition formed a coalition.",
        "In Germany",
        "In Poland",
    ),
    (
        "ru",
        "Kazakhstan changed its constitution. Kazakh voters agreed. In Russia, Kazakh turnout was high.",
        "In Russia",
        "In Kazakhstan",
    ),
    (
        "he",
        "Egypt floated its pound. Egyptian prices doubled. In Israel, Egyptian families buy less meat.",
        "In Israel",
        "In Egypt",
    ),
    (
        "uk",
        "Hungary blocked the loan. Hungarian teachers went on strike. In Ukraine, the Hungarian opposition gained support.",
        "In Ukraine",
        "In Hungary",
    ),
    ("zh", "Last year the harvest was good. Exports of my country rose by a tenth.", "my country", "China"),
    (
        "ko",
        "The Nigerian naira fell. Nigeria votes soon. Nigeria's police arrested a candidate. Within Korea, cash is short.",
        "Within Korea",
        "Within Nigeria",
    ),
]
MEANT = [
    ("ko", "Russia sold gas to South Korea. Russian tankers sailed. In Korea, gas prices fell. Russia earned more."),
    ("ko", "The Russian ambassador spoke in Seoul. Russia wants trade. Interest in Korea is growing, Russia says."),
    ("ko", "Russian men fled. Russia closed its border. Russian students living in Korea are worried about Russia."),
    ("ko", "Unlike in Korea, Japanese trains run late. Japan apologised. Japanese firms lost money. Japan is slow."),
    ("ko", "The film from India opened. Indian actors danced. India is proud. It will be released in Korea in May."),
    ("ko", "The US kept rates. The US dollar rose. In Korea, the KOSPI fell, as US investors sold."),
    ("ko", "President Yoon Suk Yeol met Biden in the US. The US agreed. In Korea, the US visit was praised."),
    (
        "ko",
        "Germany beat Spain. German fans cheered. Germany won the World Cup in Korea twenty years ago in their dreams.",
    ),
    ("ko", "The US and China talked. China sent a balloon. China's embassy in Korea said nothing about China."),
    ("ko", "American soldiers fought in the war in Korea in 1951. America remembers. American veterans met."),
    ("ko", "Samsung builds a plant in Texas in the US. The US pays. In Korea, unions object to the US plan."),
    ("ko", "Prices in Korea rose. Food in Korea is dear. Wages in Korea fell. Japan watches."),
    ("ko", "Russia won. Russia lost. Russia drew. Russian time passed, at 9 a.m. Korea time."),
    ("ko", "Russia fights on. Russia mobilised. Russian towns protest. Resistance in Russia is growing."),
    ("ja", "Chinese tourists came back. China opened. China's airlines fly to Osaka. In Japan, shops are glad."),
    ("ja", "The US sold arms. The US Navy came. The US troops stationed in Japan welcomed the US order."),
    ("zh", "The EU debates. Germany agrees. Germany sells cars. Sales in China, at Huawei's expense, help Germany."),
    (
        "de",
        "France strikes. French trains stop. France waits. The Bundestag debates; in Germany, trains run, unlike France's.",
    ),
    ("ar", "Egypt votes. Egyptians wait. Egypt is calm. In Korea, nothing happened."),
    ("zh", "The minister said: “My country will never yield to France.” French papers printed it. France answered."),
    ("zh", "A minister spoke in France. “We wait.\nMy country will never yield.\nOur nation is old,” he said."),
    ("zh", "A minister spoke in France. “We wait.\n“My country will never yield.\n“Our nation is old,” he said."),
]


@pytest.mark.parametrize(("language", "text", "flagged", "suggestion"), DOMESTIC)
def test_finds_the_country_of_the_source_language(language, text, flagged, suggestion):
    (placed,) = found(CHECK, text, language)
    assert (placed.issue.text, placed.issue.suggestions[0]) == (flagged, suggestion)


@pytest.mark.parametrize(("language", "text"), MEANT)
def test_keeps_quiet_where_the_country_is_meant(language, text):
    assert flags(CHECK, text, language) == []


def test_behind_a_quotation_a_reporter_speaks_again():
    text = "“We wait.\n“France is old,” he said.\nMy country will never yield to France."
    assert flags(CHECK, text, "zh") == ["My country"]


def test_says_nothing_without_a_source_language():
    assert flags(CHECK, DOMESTIC[0][1]) == []


def test_evidence_counts_what_the_article_is_about():
    (placed,) = found(CHECK, "Peru votes. Peru's army waits. Peruvians queue. In Korea, shops are shut.", "ko")
    assert placed.issue.evidence["the article is about"] == "Peru (3 times)"
    assert "국내" in placed.issue.evidence["why it happens"]
    assert placed.issue.suggestions == ("In Peru", "At home", "Domestically")


def test_another_country_that_is_named_as_often_is_offered_too():
    text = "Peru and Chile talk. Peru waits. Chile waits. Peru and Chile agree. Prices in Korea rise."
    (placed,) = found(CHECK, text, "ko")
    assert {"in Peru", "in Chile", "at home"} <= set(placed.issue.suggestions)


def test_a_countrys_article_is_kept():
    text = "The Netherlands vote. Dutch farmers protest. The Netherlands wait. In Japan, Dutch flags are sold out."
    (placed,) = found(CHECK, text, "ja")
    assert placed.issue.suggestions[0] == "In the Netherlands"


def test_domestic_matters_are_only_doubtful():
    text = "Peru votes. Peru's army waits. Peruvians queue. The Korean economy is weak."
    (placed,) = found(CHECK, text, "ko")
    assert (placed.issue.text, placed.issue.severity, placed.issue.suggestions[0]) == ("Korean", "minor", "Peruvian")


def test_the_real_article(real_article):
    text = real_article.read_text(encoding="utf-8")
    issues = [placed.issue for placed in found(CHECK, text, "ko")]
    assert [issue.text for issue in issues] == ["In Korea", "in Korea"]
    assert [issue.suggestions[0] for issue in issues] == ["In Russia", "in Russia"]


#: Language, report, and the one place that is wrong in it; empty where the country is meant. Most were written before
#: the rule had seen them.
PAIRS = [
    (line + "\t").split("\t")[:3]
    for line in Path(__file__).with_name("source_country_pairs.tsv").read_text(encoding="utf-8").splitlines()
]


def test_precision_and_recall_on_our_own_reports():
    assert len(PAIRS) >= 60
    assert {language for language, *_ in PAIRS} == {"ar", "de", "ja", "ko", "ru", "uk", "zh"}
    assert 0.4 < sum(1 for _, _, wrong in PAIRS if wrong) / len(PAIRS) < 0.6
    right = flagged = 0
    for language, text, wrong in PAIRS:
        said = flags(CHECK, text, language)
        right += said == [wrong]
        flagged += len(said)
    assert right / flagged >= 0.85
    assert right / sum(1 for _, _, wrong in PAIRS if wrong) >= 0.85
