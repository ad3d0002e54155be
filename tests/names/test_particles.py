import pytest

from qa_tool.domain.term import Term, TermKind
from qa_tool.names.particles import are_same_particle, is_particle, particles_of, with_particles
from qa_tool.names.score import Scorer

SCORER = Scorer("ru")


def person(name):
    return Term(name, kind=TermKind.PERSON)


@pytest.mark.parametrize(
    ("name", "word", "particles"),
    [
        ("Ursula von der Leyen", "Leyen", "von der "),
        ("Abdel Fattah el-Sisi", "Sisi", "el-"),
        ("Faisal bin Farhan", "Farhan", "bin "),
        ("Faisal Farhan", "Farhan", ""),
        ("Angela Merkel", "Merkel", ""),
    ],
)
def test_particles_are_whole_words_right_before(name, word, particles):
    assert particles_of(person(name), word) == particles


def test_particles_come_back_as_others():
    assert is_particle("von")
    assert is_particle("fon")
    assert not is_particle("leyen")
    assert are_same_particle("von", "fon", SCORER)
    assert are_same_particle("ez", "al", SCORER)
    assert not are_same_particle("von", "bin", SCORER)


@pytest.mark.parametrize(
    ("name", "before", "right", "taken"),
    [
        ("Ursula von der Leyen", "Ms. fon der ", "Leyen", ("fon der ", "von der Leyen")),
        ("Ursula von der Leyen", "Ms. von der ", "Leyen", ("", "Leyen")),
        ("Ursula von der Leyen", "Ms. ", "Leyen", ("", "Leyen")),
        ("Abdel Fattah el-Sisi", "President Al-", "Sisi", ("Al-", "el-Sisi")),
        ("Virgil van Dijk", "Van ", "Dijk", ("", "Dijk")),
        ("Virgil van Dijk", "Virgil Van ", "Dijk", ("Van ", "van Dijk")),
        ("Angela Merkel", "fon der ", "Merkel", ("", "Merkel")),
    ],
)
def test_wrong_particles_are_taken_in(name, before, right, taken):
    start, instead = with_particles(f"{before}Xxxxx", len(before), person(name), right, SCORER)
    assert (before[start:], instead) == taken
