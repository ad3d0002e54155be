import pytest

from qa_tool.domain.term import Term, TermStatus
from qa_tool.names.source_terms import terms_in_source


def forms(text, code, *source_forms, language="", **more):
    terms = [Term(f"T{number}", source_forms={code: (form,)}, **more) for number, form in enumerate(source_forms)]
    return [form for _, form in terms_in_source(terms, text, language or code)]


@pytest.mark.parametrize(
    ("code", "form", "text"),
    [
        ("ko", "리만", "군이 리만에서는 물러났다."),
        ("ko", "프리고진", "프리고진"),
        ("ja", "プリゴジン", "プリゴジン氏は去った。"),
        ("zh", "普里戈任", "记者称普里戈任离开。"),
        ("ru", "Пригожин", "Видели Пригожина."),
        ("ru", "Москва", "Вернулись из Москвы."),
        ("uk", "Харків", "Їхали через Харків."),
        ("ar", "القاهرة", "سافر إلى القاهرة."),
        ("ar", "بوتين", "قال لبوتين."),
        ("he", "חיפה", "הוא גר בחיפה."),
    ],
)
def test_a_form_is_found_with_its_endings(code, form, text):
    assert forms(text, code, form) == [form]


@pytest.mark.parametrize(
    ("code", "form", "text"),
    [
        ("ko", "리만", "머리만 아프다."),
        ("ja", "リマン", "フリマンガ"),
        ("ru", "Ким", "Кимонойский наряд."),
        ("ru", "Лиман", "Стоял Калиман."),
        ("he", "חיפה", "שחיפהם"),
        ("zh", "李", "李明"),
    ],
)
def test_a_part_of_another_word_is_no_form(code, form, text):
    assert forms(text, code, form) == []


def test_only_the_forms_of_the_language_count():
    assert forms("프리고진", "ko", "프리고진", language="ja") == []
    assert [form for _, form in terms_in_source([Term("P", source_forms={"ko": ("프리고진",)})], "프리고진", None)]


def test_retired_terms_are_left_out():
    assert forms("프리고진", "ko", "프리고진", status=TermStatus.RETIRED) == []
