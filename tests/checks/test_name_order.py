from trying import fixed, flags, found

from qa_tool.checks.facts import Facts
from qa_tool.checks.rules.name_order import NameOrder
from qa_tool.checks.runner import Runner
from qa_tool.domain.placing import place
from qa_tool.domain.term import Term, TermKind
from qa_tool.names.finder import NameFinder


def test_the_rarer_order_is_flagged_with_counts():
    text = "Shortstop Ryu Da-on hit twice.\nDa-on Ryu's bat broke.\nThe crowd called Ryu Da-on."
    (placed,) = found("name-order", text)
    assert placed.issue.evidence["in this article"] == "Ryu Da-on (2), Da-on Ryu (1)"
    assert fixed("name-order", text) == text.replace("Da-on Ryu", "Ryu Da-on")


def test_hyphens_and_titles_do_not_count():
    text = "Coach Ryu Da-on spoke. Mr. Daon Ryu left."
    assert flags("name-order", text) == ["Daon Ryu"]
    assert fixed("name-order", text) == "Coach Ryu Da-on spoke. Mr. Ryu Da-on left."


def test_names_of_ordinary_words_and_other_people_pass():
    assert flags("name-order", "National Park guards met at Park National. David Martin knows Martin David.") == []
    assert (
        flags("name-order", "Ryu Da-on knows Ryu Da-in and Da-in Song. RYU DA-ON. In Vikram, India, India Vikram.")
        == []
    )


def test_names_of_the_glossary_are_left_to_its_own_check():
    facts = Facts(names=NameFinder((Term("Ryu Da-on", kind=TermKind.PERSON),), "ko"))
    assert place(Runner((NameOrder(),), facts).check(("Ryu Da-on spoke. Da-on Ryu left.",))) == ()


def test_one_korean_name_has_its_family_last_where_the_others_have_it_first():
    text = "Jung Tae-rim saved twice and Noh Ha-min once. Coach Da-on Ryu spoke; Ryu was glad."
    assert flags("name-order", text, source_language="ko") == ["Da-on Ryu"]
    assert fixed("name-order", text, source_language="ko") == text.replace("Da-on Ryu", "Ryu Da-on")
    assert flags("name-order", text) == flags("name-order", text, source_language="zh") == []
    assert flags("name-order", "Da-on Ryu met Jung Tae-rim.", source_language="ko") == []


def test_a_paper_that_puts_korean_family_names_last_is_left_alone():
    text = "Tae-rim Jung met Ha-min Noh, Da-on Ryu and Seo-jin Yoon. Jung Tae-il and Noh Ha-eun were late."
    assert flags("name-order", text, source_language="ko") == []
