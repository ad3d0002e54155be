import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from importlib.resources import files

import pytest

from qa_tool.domain.term import CaseRule, TermKind
from qa_tool.glossary import known_names as module
from qa_tool.glossary.formats import emend_csv
from qa_tool.glossary.known_names import FILE, KnownNames, is_known_name, is_unheard_of, known_names
from qa_tool.glossary.shipped import shipped
from qa_tool.names.book import FormBook
from qa_tool.names.letters import key


@pytest.fixture(scope="module")
def own():
    return emend_csv.read(files("qa_tool.glossary").joinpath("data", FILE).read_bytes(), "known names")


def plain(term):
    return replace(term, source_forms={}, glossary="", case=CaseRule.ANY)


def test_every_row_is_read_without_a_problem_and_as_the_quick_reader_reads_it(own):
    assert own.problems == ()
    terms = (*own.terms, *(term for glossary in shipped() for term in glossary.terms))
    assert known_names() == tuple(map(plain, terms))


def test_there_are_as_many_as_promised(own):
    counts = {kind: sum(term.kind is kind for term in own.terms) for kind in TermKind}
    assert counts[TermKind.PERSON] >= 600
    assert counts[TermKind.ORGANIZATION] >= 300
    assert counts[TermKind.PLACE] >= 800


def test_the_terms_that_ship_are_known_names_and_do_not_stand_there_twice(own):
    of_glossaries = {term.canonical for glossary in shipped() for term in glossary.terms}
    assert of_glossaries <= {term.canonical for term in known_names()}
    assert {key(term.canonical) for term in own.terms}.isdisjoint(map(key, of_glossaries))


def test_no_name_stands_there_twice(own):
    keys = [key(term.canonical) for term in own.terms]
    assert sorted(keys) == sorted(set(keys))


def test_names_are_written_plainly(own):
    for term in own.terms:
        assert term.canonical == term.canonical.strip()
        assert term.canonical[0].isupper() or term.canonical[:2] in {"al", "eB"}
        assert not set(term.canonical) & set("(),;’“”")
        assert not term.wrong


@pytest.mark.parametrize("word", ["Zaporiza", "Prigozin", "Erdogon"])
def test_misspellings_are_unheard_of(word):
    assert is_unheard_of(word)


@pytest.mark.parametrize("word", ["Macron", "Lehman", "Table", "Tables", "Qingjiang", "Kowalski"])
def test_words_names_and_pinyin_are_not(word):
    assert not is_unheard_of(word)


def test_text_without_strange_words_needs_no_index():
    names = KnownNames("ko")
    assert names.misspelled("President Macron met the press in Paris.") == ()
    assert names._finder is None


@pytest.mark.parametrize("name", ["Macron", "Emmanuel Macron", "Zaporizhzhia", "World Food Programme", "São Paulo"])
def test_a_name_of_the_world_is_known_also_in_part(name):
    assert is_known_name(name)


@pytest.mark.parametrize("name", ["Emmanuel Musk", "Varneky", "", "Tomas Brelka"])
def test_other_names_are_not(name):
    assert not is_known_name(name)


def test_their_index_may_lie_in_a_file(tmp_path):
    text = "Talks with President Lucashenko went on; trains left Zaporiza at noon."
    expected = KnownNames("ko").misspelled(text)
    assert len(expected) == 2
    for _ in range(2):
        assert KnownNames("ko", tmp_path).misspelled(text) == expected
    assert len(list(tmp_path.iterdir())) == 1


def test_two_threads_that_ask_at_once_have_the_index_made_once(monkeypatch, tmp_path):
    both = threading.Barrier(2)

    def made(*_):
        # It is passed only where a second one is being made meanwhile.
        with suppress(threading.BrokenBarrierError):
            both.wait(0.3)
        return FormBook(())

    monkeypatch.setattr(module, "FormBook", made)
    with ThreadPoolExecutor(2) as pool:
        one, other = pool.map(lambda _: module._book(tmp_path), range(2))
    assert one is other
