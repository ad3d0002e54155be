"""Every row that ships is checked: a wrong form in a glossary would put errors into articles."""

from collections import Counter
from importlib import resources

import pytest

from qa_tool.domain.term import Term, TermKind
from qa_tool.glossary.formats import emend_csv
from qa_tool.glossary.shipped import shipped
from qa_tool.names.finder import NameFinder
from qa_tool.text.scripts import scripts

SCRIPTS = {"ko": {"Hangul"}, "ja": {"Kana", "Han"}, "zh": {"Han"}, "ru": {"Cyrillic"}, "uk": {"Cyrillic"}}
LEAST = {"analysts": 25, "war-in-ukraine": 500, "world-leaders": 120, "countries": 195}


def terms() -> list[Term]:
    return [term for glossary in shipped() for term in glossary.terms]


def right_forms(term: Term) -> set[str]:
    return {form.casefold() for form in (term.canonical, *term.accepted)}


@pytest.mark.parametrize("name", LEAST)
def test_every_row_is_read_without_problems(name):
    data = resources.files("glossaries").joinpath(f"{name}.csv").read_bytes()

    result = emend_csv.read(data, name)

    assert result.problems == ()
    assert len(result.terms) >= LEAST[name]


def test_all_lists_ship():
    assert {glossary.name for glossary in shipped()} == set(LEAST)


def test_every_term_says_what_list_it_is_from():
    assert all(term.glossary == glossary.name for glossary in shipped() for term in glossary.terms)


def test_no_form_is_right_for_two_terms():
    counts = Counter(form for term in terms() for form in right_forms(term))
    assert [form for form, count in counts.items() if count > 1] == []


def test_no_form_is_wrong_for_two_terms():
    counts = Counter(form.casefold() for term in terms() for form in set(term.wrong))
    assert [form for form, count in counts.items() if count > 1] == []


def test_no_wrong_form_is_right_anywhere():
    right = {form for term in terms() for form in right_forms(term)}
    assert [form for term in terms() for form in term.wrong if form.casefold() in right] == []


def test_no_wrong_form_is_the_surname_of_a_person():
    surnames = {
        form.split()[-1].casefold() for term in terms() if term.kind is TermKind.PERSON for form in (term.canonical,)
    }
    assert [form for term in terms() for form in term.wrong if form.casefold() in surnames] == []


def test_no_form_stands_twice_in_a_term():
    for term in terms():
        forms = [form.casefold() for form in (term.canonical, *term.accepted, *term.wrong)]
        assert len(forms) == len(set(forms)), term.canonical


def test_english_forms_are_in_latin_letters():
    for term in terms():
        for form in (term.canonical, *term.accepted, *term.wrong):
            assert set(scripts(form)) == {"Latin"}, form


def test_source_forms_are_in_the_script_of_their_language():
    for term in terms():
        for code, forms in term.source_forms.items():
            for form in forms:
                assert set(scripts(form)) & SCRIPTS[code], (term.canonical, code, form)
                assert set(scripts(form)) <= SCRIPTS[code] | {"Latin"}, (term.canonical, code, form)


def test_russian_and_ukrainian_forms_use_the_letters_of_their_language():
    for term in terms():
        assert not set("іїєґ") & set("".join(term.source_forms.get("ru", ())).casefold()), term.canonical
        assert not set("ыэёъ") & set("".join(term.source_forms.get("uk", ())).casefold()), term.canonical


def test_two_right_forms_of_a_name_do_not_take_it_from_each_other():
    # Neither Dobropillia nor Dobropillya alone is near enough among so many names.
    [hit] = NameFinder(terms(), "ko").find("Power is back in Dobropilia.")
    assert (hit.suggestion, hit.also) == ("Dobropillia", "Dobropillya")


def test_every_term_of_the_war_has_source_forms_in_korean():
    war = next(glossary for glossary in shipped() if glossary.name == "war-in-ukraine")
    assert [term.canonical for term in war.terms if not term.source_forms.get("ko")] == []


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Zaporiza", "Zaporizhzhia"),
        ("Liman", "Lyman"),
        ("Lehman", "Lyman"),
        ("Prigozin", "Yevgeny Prigozhin"),
        ("Fughacheva", "Alla Pugacheva"),
        ("Kiev", "Kyiv"),
        ("Chechen Autonomous Republic", "Chechen Republic"),
    ],
)
def test_usual_wrong_forms_lead_to_their_term(wrong, right):
    assert [term.canonical for term in terms() if wrong in term.wrong] == [right]
