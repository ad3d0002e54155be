from collections import Counter

import pytest

from qa_tool.domain.term import TermKind
from qa_tool.names.cues import cues, is_organisation, kind_of


@pytest.mark.parametrize(
    ("before", "name", "after", "kind"),
    [
        ("They met President ", "Orlavin", " at noon.", TermKind.PERSON),
        ("", "Tomas Brelka", " said nothing.", TermKind.PERSON),
        ("It rained in ", "Varneky", " all day.", TermKind.PLACE),
        ("Ships left ", "Port Ostrava", " today.", TermKind.PLACE),
        ("They saw ", "Lake Vireo", ".", TermKind.PLACE),
        ("Shares of ", "Zolkan Ltd", " fell.", TermKind.ORGANIZATION),
        ("The ", "Ministry of Digital Growth", " paid.", TermKind.ORGANIZATION),
        ("The ", "QRX", " denied it.", TermKind.ORGANIZATION),
        ("The shipping company ", "Zolkan", " said no.", TermKind.ORGANIZATION),
        ("The head of the company, ", "Brelka", ", said no.", TermKind.PERSON),
        ("They like ", "Zolkan", " a lot.", TermKind.OTHER),
    ],
)
def test_a_kind_is_guessed_from_the_name_and_what_stands_around_it(before, name, after, kind):
    votes = cues(before + name + after, len(before), len(before + name))
    assert kind_of(votes) is kind


def test_nothing_to_go_by_is_other():
    assert kind_of(Counter()) is TermKind.OTHER
    assert cues("", 0, 0) == Counter()


def test_the_stronger_cue_wins_and_a_draw_is_other():
    assert kind_of(Counter({TermKind.PLACE: 3, TermKind.PERSON: 2})) is TermKind.PLACE
    assert kind_of(Counter({TermKind.PLACE: 2, TermKind.ORGANIZATION: 2})) is TermKind.OTHER
    assert kind_of(Counter({TermKind.PLACE: 2, TermKind.PERSON: 2})) is TermKind.PERSON


def test_organisations_are_known_by_their_nouns():
    assert is_organisation("Bank of Zolka")
    assert is_organisation("Zolkan GmbH")
    assert not is_organisation("Tomas Brelka")
