from trying import flags, found

from qa_tool.checks.facts import Facts
from qa_tool.checks.rules.name_inconsistency import NameInconsistency
from qa_tool.checks.runner import Runner
from qa_tool.domain.placing import place
from qa_tool.domain.term import Term, TermKind
from qa_tool.names.finder import NameFinder


def test_the_rarer_spelling_is_flagged_with_counts():
    text = "Doctors in Orikhivske wait.\nOrikhivske is small.\nBuses to Orihivske's market stopped."
    (placed,) = found("name-inconsistency", text)
    assert placed.issue.text == "Orihivske"
    assert placed.issue.suggestions == ("Orikhivske",)
    assert placed.issue.evidence["in this article"] == "Orikhivske (2), Orihivske (1)"


def test_the_spelling_that_the_editor_put_there_is_kept_however_rare_it_is():
    text = "Orikhivske is small. Doctors in Orihivske wait.\nOrihivske has a school, and Orihivske a market."

    def flagged(*retyped):
        facts = Facts(retyped=frozenset(retyped))
        found = place(Runner((NameInconsistency(),), facts).check(text.split("\n")))
        return [(placed.issue.text, *placed.issue.suggestions) for placed in found]

    rare = [("Orikhivske", "Orihivske")]
    assert flagged() == rare
    assert flagged(("Orihivske", "Orikhivske")) == [("Orihivske", "Orikhivske")] * 3
    # Typed over another name, or over one that is not of the two, it is a slip like any other.
    assert flagged(("Kremenets", "Orikhivske")) == rare
    assert flagged(("Orihivske", "Orikhivske"), ("Orikhivske", "Orihivske")) == rare


def test_capitals_are_kept():
    (placed,) = found("name-inconsistency", "Zalushny spoke. Zalushny left.\nZALUSHNYI IS BACK")
    assert placed.issue.suggestions == ("ZALUSHNY",)


def test_different_people_and_plain_words_pass():
    assert (
        flags("name-inconsistency", "Peskov in Pskov met Putin and Putina.\nPiotr Zalushny knows Marko Zalushnyi.")
        == []
    )
    assert flags("name-inconsistency", "Monday was warm. Sunday was not. Korea and Korean, Mondays and Sundays.") == []


def test_names_of_the_glossary_are_left_to_its_own_check():
    facts = Facts(names=NameFinder((Term("Orikhivske", wrong=("Orihivske",), kind=TermKind.PLACE),), None))
    checked = Runner((NameInconsistency(),), facts).check(("Orikhivske and Orihivske, Orikhivske again.",))
    assert place(checked) == ()
