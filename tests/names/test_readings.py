from qa_tool.domain.term import Term
from qa_tool.names.readings import readings

TERM = Term(
    "Yevgeny Prigozhin",
    accepted=("Evgeny Prigozhin",),
    source_forms={"ko": ("예브게니 프리고진", "프리고진"), "ru": ("Пригожин",), "zh": ("普里戈任",)},
)


def test_a_source_form_gives_what_machines_write_for_it():
    assert {"prigojin", "prigozin"} <= set(readings(TERM, "ko"))
    assert "puligeren" in readings(TERM, "zh-CN")


def test_right_forms_and_their_words_are_left_out():
    assert "prigozhin" not in readings(TERM, "ru")


def test_only_forms_of_the_language_count_unless_none_is_given():
    assert "puligeren" not in readings(TERM, "ko")
    assert readings(TERM, "he") == ()
    assert {"prigozin", "puligeren"} <= set(readings(TERM, None))


def test_they_are_few_and_none_is_short():
    found = readings(TERM, None)
    assert len(found) == len(set(found)) <= 24
    assert min(map(len, found)) >= 4
    assert readings(Term("Li", source_forms={"zh": ("李",)}), "zh") == ()
