"""Many forms are packed beside the other threads, and the same."""

import subprocess
import threading

import pytest

from qa_tool.domain.term import Term, TermKind, TermStatus
from qa_tool.names import apart
from qa_tool.names.tables import packed_forms

TERMS = (
    Term("Yevgeny Prigozhin", kind=TermKind.PERSON, source_forms={"ko": ("예브게니 프리고진",)}, note="Wagner", id=7),
    Term("Lyman", wrong=("Liman", "Lehman"), kind=TermKind.PLACE, glossary="war"),
    Term("Lviv", status=TermStatus.RETIRED),
    *(Term(f"Quint{number}ville", id=number + 8) for number in range(2_500)),
)


@pytest.fixture
def on_a_thread(monkeypatch):
    monkeypatch.setattr(apart, "MANY", len(TERMS))

    def run(terms):
        made = []
        thread = threading.Thread(target=lambda: made.append(apart.packed_beside(terms)))
        thread.start()
        thread.join()
        return made[0]

    return run


@pytest.fixture
def processes(monkeypatch):
    begun = []
    run = subprocess.run
    monkeypatch.setattr(subprocess, "run", lambda *given, **more: begun.append(given) or run(*given, **more))
    return begun


def test_another_process_packs_the_same(on_a_thread, processes):
    assert bytes(on_a_thread(TERMS)) == packed_forms(TERMS)
    assert len(processes) == 1


def test_few_terms_are_packed_here(on_a_thread, processes):
    assert bytes(on_a_thread(TERMS[:9])) == packed_forms(TERMS[:9])
    assert processes == []


def test_where_no_other_thread_waits_they_are_packed_here(monkeypatch, processes):
    monkeypatch.setattr(apart, "MANY", 1)
    assert apart.packed_beside(TERMS) == packed_forms(TERMS)
    assert processes == []


@pytest.mark.parametrize("fault", ["import nothing_of_that_name", "pass"])
def test_where_the_process_fails_they_are_packed_here(on_a_thread, processes, monkeypatch, fault):
    monkeypatch.setattr(apart, "_PROGRAM", fault)
    assert bytes(on_a_thread(TERMS)) == packed_forms(TERMS)
    assert len(processes) == 1


def test_where_no_process_can_be_begun_they_are_packed_here(on_a_thread, monkeypatch, tmp_path):
    monkeypatch.setattr(apart.sys, "executable", str(tmp_path / "no-python"))
    assert bytes(on_a_thread(TERMS)) == packed_forms(TERMS)
