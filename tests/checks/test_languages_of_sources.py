"""Languages of which only the source is read, beside their English: one slip at a time, and the same sentences without."""

from collections import Counter
from pathlib import Path

import pytest

from qa_tool.checks import catalogue
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Runner
from qa_tool.domain.placing import place
from qa_tool.languages.catalogue import source_language
from qa_tool.languages.numbers.reading import reader
from qa_tool.names.finder import NameFinder

#: Language, source, right English, wrong English.
PAIRS = [
    line.split("\t") for line in Path(__file__).with_name("beside_pairs.tsv").read_text(encoding="utf-8").splitlines()
]
LANGUAGES = tuple(sorted({language for language, *_ in PAIRS}))
#: The same, in paragraphs as news has them.
NEWS = [
    line.split("\t") for line in Path(__file__).with_name("news_pairs.tsv").read_text(encoding="utf-8").splitlines()
]
CHECKS = [check for check in catalogue.checks() if check.needs_source]


def flagged(text, source, language):
    facts = Facts(source_language=language, source_text=source, names=NameFinder((), language))
    checked = Runner(CHECKS, facts).check(text.split("\n"))
    assert checked.failed == ()
    return [placed.issue.check for placed in place(checked)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_right_sentences_pass_and_the_wrong_ones_are_flagged(language):
    mine = [pair for pair in PAIRS if pair[0] == language]
    assert len(mine) >= 12
    for _, source, right, wrong in mine:
        assert flagged(right, source, language) == [], right
        assert len(flagged(wrong, source, language)) == 1, wrong


@pytest.mark.parametrize("language", sorted({language for language, *_ in NEWS}))
def test_paragraphs_pass_and_with_one_slip_they_are_flagged(language):
    mine = [pair for pair in NEWS if pair[0] == language]
    assert len(mine) >= 25
    for _, source, right, wrong in mine:
        assert flagged(right, source, language) == [], right
        assert flagged(wrong, source, language), wrong


def test_every_check_beside_the_source_has_its_say():
    said = Counter(check for language, source, _, wrong in PAIRS for check in flagged(wrong, source, language))
    assert set(said) == {
        *("count-against-source", "country-against-source", "date-against-source", "mark-against-source"),
        *("negation-against-source", "opposite-of-source", "unit-against-source"),
    }


def numbers(text, language):
    return [(number.value, number.is_sure) for number in reader(source_language(language).numerals).read(text)]


def test_a_comma_before_three_figures_may_part_thousands_in_spanish_a_point_always_does():
    assert numbers("3.500 personas", "es") == [(3500, True)]
    [(value, is_sure)] = numbers("3,500 personas", "es")
    assert (float(value), is_sure) == (3.5, False)
    assert flagged("Some 3,500 people came.", "Vinieron 3,500 personas.", "es") == []


def test_seventy_to_ninety_nine_in_french():
    said = "soixante-dix-sept, quatre-vingt-un, quatre-vingt-dix-neuf et soixante et onze"
    assert [int(value) for value, _ in numbers(said, "fr")] == [77, 81, 99, 71]


def test_who_writes_a_point_in_a_language_of_commas_does_so_throughout():
    assert flagged("The ratio was 4.239 (p = 0.035).", "Il rapporto era 4.239 (p = 0.035).", "it") == []
    assert flagged("Some 4.239 people came.", "Sono venute 4.239 persone.", "it") == ["number-against-source"]


def test_a_country_behind_a_word_that_lost_its_end():
    assert flagged("The report on Iraq and Iran is out.", "Le rapport sur l’Irak et l'Iran est paru.", "fr") == []


def test_home_passes_where_the_source_leaves_it_out_and_is_flagged_in_news_of_elsewhere():
    assert flagged("The Czech Social Democratic Party met.", "Sešla se ČSSD.", "cs") == []
    source = "Irán recortó las ayudas. Irán espera. En Irán crece la protesta. La ira crece."
    text = "Iran cut subsidies. Iran waits. In Iran protests grow. Anger grows in Spain."
    assert flagged(text, source, "es") == ["country-against-source"]
