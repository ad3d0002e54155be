import pytest
from trying import flags, found

from qa_tool.checks import catalogue
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Runner
from qa_tool.domain.placing import place

CHECK = "wrong-language"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("대통령은 어제 기자들과 만나 이렇게 말했다.", "Korean"),
        ("大統領は昨日、記者団に対してこのように述べた。", "Japanese"),
        ("总统昨天在记者会上作了这样的表示。", "Chinese"),
        ("Президент вчера встретился с журналистами и сказал это.", "Russian"),
        ("Президент учора зустрівся з журналістами і сказав це.", "Ukrainian"),
        ("التقى الرئيس أمس بالصحفيين وقال ذلك في العاصمة.", "Arabic"),
        ("Der Präsident hat gestern mit den Journalisten gesprochen und das gesagt.", "German"),
        ("Le président a parlé hier avec les journalistes et il a dit que ce n'est pas fini.", "French"),
        ("El presidente dijo que los precios de la energía subieron en todo el país.", "Spanish"),
        ("Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.", "Latin"),
        ("Quamquam urbs antiqua erat, cives tamen novum pontem esse necessarium dixerunt.", "Latin"),
    ],
)
def test_finds_sentences_in_another_language(text, language):
    (placed,) = found(CHECK, text)
    assert placed.issue.text == text
    assert placed.issue.evidence["language"] == language


@pytest.mark.parametrize(
    "text",
    [
        "No comment.",
        "Kim said.",
        "Prigozhin died.",
        "Tokyo, March 3.",
        "Yoon Suk Yeol visits Tokyo",
        "Quid pro quo, habeas corpus and et cetera: lawyers speak so.",
        "Zelenskyy met Macron in Paris.",
        "Two killed in Donetsk.",
        "Vladimir Putin, Sergei Shoigu, Ramzan Kadyrov, Alexei Navalny, Emmanuel Macron, Olaf Scholz",
        "She sang “Non, je ne regrette rien de la vie que les autres” again.",
        "He said 안녕 to everybody.",
        "",
    ],
)
def test_leaves_short_and_english_sentences_alone(text):
    assert flags(CHECK, text) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "물가 상승\n대통령은 어제 기자들과 만나 이렇게 말했다. 네.\n통계청은 3월 14일 물가가 2.5% 올랐다고 발표했다.",
            "Korean",
        ),
        (
            "Preise senken\nDie Regierung will die Preise für Strom senken, hat er gesagt.\nAm Freitag berät der Rat.",
            "German",
        ),
        ("政府将降低电价\n政府将降低工业用电价格，部长周一在北京表示。“我们必须行动。”\n是的。", "Chinese"),
    ],
)
def test_an_article_in_another_language_has_one_issue(text, language):
    (placed,) = place(Runner(catalogue.checks(), Facts()).check(text.split("\n")))
    assert (placed.issue.check, placed.issue.evidence["language"]) == (CHECK, language)


def test_short_sentences_of_names_make_no_foreign_article():
    text = "Prigozin met officials in Zaporiza. " * 3
    assert [each.issue.text for each in place(Runner(catalogue.checks(), Facts(source_language="ru")).check((text,)))]
    assert flags(CHECK, text) == []


def test_an_article_that_comes_back_to_english_is_checked_again():
    runner = Runner(catalogue.checks(), Facts())
    korean = "대통령은 어제 기자들과 만나 이렇게 말했다."
    english = "The vote was held in in the old church, and the mayor of the town was glad of it."
    assert [each.issue.check for each in place(runner.check((korean, korean)))] == [CHECK]
    assert [each.issue.check for each in place(runner.check((english, korean)))] == ["repeated-word", CHECK]
    assert [each.issue.check for each in place(runner.check((korean,)))] == [CHECK]


def test_says_so_where_it_is_the_source():
    (placed,) = found(CHECK, "대통령은 어제 기자들과 만나 이렇게 말했다.", "ko")
    assert "why it happens" in placed.issue.evidence
