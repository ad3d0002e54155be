"""Names, titles, quotations, poems, headlines, captions, tables, code and addresses set off no check."""

from collections import Counter

import pytest
from quiet_places import QUIET_PLACES

from qa_tool.checks import catalogue
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Runner
from qa_tool.domain.placing import place

KINDS = {
    "names", "titles", "foreign quotation", "poem", "headline", "caption", "table", "list", "code", "address",
}  # fmt: skip


def flagged(text, source_language=None):
    checked = Runner(catalogue.checks(), Facts(source_language=source_language)).check(text.split("\n"))
    assert not checked.failed
    return [(placed.issue.check, placed.issue.text) for placed in place(checked)]


def test_there_are_many_of_every_kind():
    counts = Counter(kind for kind, _ in QUIET_PLACES)
    assert set(counts) == KINDS
    assert min(counts.values()) >= 5
    assert len({text for _, text in QUIET_PLACES}) == len(QUIET_PLACES) > 100


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_no_check_says_anything(kind):
    for text in (text for its_kind, text in QUIET_PLACES if its_kind == kind):
        # The two languages add most to what is looked for.
        for language in (None, "ko", "zh"):
            assert flagged(text, language) == [], text


@pytest.mark.parametrize(
    ("text", "source_language", "found"),
    [
        ("The troops took 리만 on Monday.", None, ("leftover-source", "리만")),
        ("He said “안녕” to the crowd.", "ko", ("leftover-source", "안녕")),
        ("The “푸틴” government said no.", "ko", ("leftover-source", "푸틴")),
        ("He met soldiers and soldiers in the town.", None, ("repeated-word", "soldiers and soldiers")),
        ("the soldiers met with soldiers and soldiers of the town in the old hall by night", None, ("repeated-word", "soldiers and soldiers")),
        ("- it was in the the town", None, ("repeated-word", "the the")),
        ("Officials said that they live in The The town.", None, ("repeated-word", "The The")),
        ("The law! for the town was passed by the house.", None, ("broken-punctuation", "law!")),
        ("It was calm! in the town.", None, ("broken-punctuation", "calm!")),
        ("The tag <b> was left in, and `x` is code.", None, ("garbled-text", "<b>")),
        ("He studied at the university. the exam was hard.", None, ("lower-case-start", "the")),
    ],
)  # fmt: skip
def test_what_is_wrong_in_running_text_is_still_found(text, source_language, found):
    assert found in flagged(text, source_language)
