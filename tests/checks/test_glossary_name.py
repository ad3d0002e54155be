import pytest

from qa_tool.checks.facts import Facts
from qa_tool.checks.rules.glossary_name import GlossaryName
from qa_tool.domain.article import Sentence
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term, TermKind
from qa_tool.names.finder import NameFinder

TERMS = (
    Term("Kharkiv", wrong=("Harkiv",), kind=TermKind.PLACE),
    Term("Lyman", wrong=("Lehman",), kind=TermKind.PLACE),
    Term("Valerii Zaluzhnyi", accepted=("Valeri Zaluzhny",), wrong=("Jalujiny",), kind=TermKind.PERSON),
)
FACTS = Facts(source_language="ko", names=NameFinder(TERMS, "ko"))


def _findings(text, facts=FACTS):
    return list(GlossaryName().find(Sentence(text, Span(0, len(text))), facts))


@pytest.mark.parametrize(
    ("text", "flagged", "suggestions"),
    [
        ("Trains to Harkiv run again.", "Harkiv", ("Kharkiv",)),
        # The canonical form, and the accepted one that is nearer.
        ("General Jalujiny resigned.", "Jalujiny", ("Zaluzhnyi", "Zaluzhny")),
        ("They met Valerii Jaluzhnyi's staff.", "Jaluzhnyi", ("Zaluzhnyi",)),
    ],
)
def test_wrong_spellings_are_flagged_with_the_form_of_the_glossary(text, flagged, suggestions):
    (finding,) = _findings(text)
    assert finding.span.of(text) == flagged
    assert finding.suggestions == suggestions
    assert finding.term in TERMS
    assert finding.evidence["glossary entry"] == finding.term.canonical


def test_applying_the_suggestion_removes_the_finding():
    text = "Jalujiny went from Harkiv to the town of Lehman."
    while findings := _findings(text):
        first = findings[0]
        text = text[: first.span.start] + first.suggestions[0] + text[first.span.end :]
    assert text == "Zaluzhnyi went from Kharkiv to the town of Lyman."


@pytest.mark.parametrize(
    "text", ["Kharkiv and Lyman are quiet.", "Lehman Brothers failed.", "Valeri Zaluzhny spoke.", "a layman's view"]
)
def test_right_forms_and_other_names_pass(text):
    assert _findings(text) == []


def test_every_example_says_what_is_found():
    for example in GlossaryName.examples:
        facts = Facts(source_language=example.source_language, names=NameFinder(example.terms, example.source_language))
        assert tuple(finding.span.of(example.text) for finding in _findings(example.text, facts)) == example.flags


def test_without_a_glossary_nothing_is_flagged():
    assert _findings("Harkiv and Lehman", Facts()) == []


def test_what_a_chinese_source_reads_as_is_no_term_that_it_does_not_name():
    names = NameFinder((Term("Donbas", kind=TermKind.PLACE),), "zh")
    text = "A depot opened in Dongbasi."
    wrong = Facts(source_language="zh", names=names, source_text="顿巴斯的一座车辆段启用。")
    right = Facts(source_language="zh", names=names, source_text="东坝四的一座车辆段启用。")
    assert [finding.span.of(text) for finding in _findings(text, wrong)] == ["Dongbasi"]
    assert _findings(text, right) == []


def test_who_is_known_by_another_name_is_somebody_else():
    text = "Former minister Andrew {} spoke to reporters on Monday."
    facts = Facts(source_language="ko", names=NameFinder((Term("Andrew Bailey", kind=TermKind.PERSON),), "ko"))
    assert [each.suggestions for each in _findings(text.format("Berli"), facts)] == [("Bailey",)]
    assert _findings(text.format("Varhelyi"), facts) == []


def test_the_glossary_may_spell_a_known_name_otherwise():
    facts = Facts(source_language="ru", names=NameFinder((Term("Wolodymyr Selenskyj", kind=TermKind.PERSON),), "ru"))
    (finding,) = _findings("President Zelenskyy spoke on Monday.", facts)
    assert finding.suggestions == ("Selenskyj",)


def test_a_known_name_is_not_taken_for_another_one_of_the_glossary():
    terms = (
        Term("Vladimir Putin", kind=TermKind.PERSON),
        Term("Sloviansk", wrong=("Slavyansk",), kind=TermKind.PLACE),
        Term("Montenegro", kind=TermKind.PLACE),
    )
    facts = Facts(source_language="zh", names=NameFinder(terms, "zh"))

    def flagged(text):
        return [finding.span.of(text) for finding in _findings(text, facts)]

    assert flagged("Vladimir Potanin left Slavyansk-on-Kuban.") == []
    assert flagged("Vladimir Putan left Slavyansk.") == ["Putan", "Slavyansk"]


def test_what_a_slavic_source_reads_as_is_no_other_name():
    muratov = Term("Dmitry Muratov", source_forms={"ru": ("Дмитрий Муратов",)}, kind=TermKind.PERSON)
    names = NameFinder((muratov,), "ru")

    def flagged(text, source):
        facts = Facts(source_language="ru", source_text=source, names=names)
        return [finding.span.of(text) for finding in _findings(text, facts)]

    text = "The editor Dmitry Muravyov spoke."
    assert flagged(text, "") == ["Muravyov"]
    assert flagged(text, "Выступил редактор Дмитрий Муравьёв.") == []
    assert flagged(text, "Слово дали редактору Дмитрию Муратову, и Муравьёв вышел.") == ["Muravyov"]


def test_a_ukrainian_name_is_told_from_a_place_in_whatever_case_it_stands():
    chornobyl = Term("Chornobyl", source_forms={"uk": ("Чорнобиль",)}, kind=TermKind.PLACE)
    names = NameFinder((chornobyl,), "uk")

    def flagged(source):
        text = "A statue of Chornovil was unveiled."
        facts = Facts(source_language="uk", source_text=source, names=names)
        return [finding.span.of(text) for finding in _findings(text, facts)]

    assert flagged("") == ["Chornovil"]
    assert flagged("Тарас Чорновіл прийшов.") == []
    assert flagged("Відкрили пам'ятник Вячеславу Чорноволу.") == []
    assert flagged("Чорнобиль і Чорновіл.") == ["Chornovil"]
