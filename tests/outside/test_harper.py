import time

import pytest

from qa_tool.domain.errors import EmendError
from qa_tool.domain.span import Span
from qa_tool.names.finder import NameFinder
from qa_tool.outside.harper import Harper
from qa_tool.outside.opening import known_as, second_reader
from qa_tool.outside.reader import SecondReader

TEXTS = ["The 😀 mayor could of left.", "Nothing here.", "It was 😀 alot, indeed: ducks and geese."]
NOBODY = NameFinder((), None)


def test_many_paragraphs_in_one_run_each_with_its_remarks(harper):
    first, second, third = Harper(str(harper.path)).remarks(TEXTS)
    assert len(harper.asked) == 1
    assert second == ()
    (remark,) = first
    assert (remark.span, remark.suggestions, remark.rule) == (Span(12, 20), ("could have",), "Modal of")
    assert (remark.message, remark.category) == ("About could of.", "Fluency/Grammar")
    assert [(r.span.of(TEXTS[2]), r.suggestions, r.category, r.is_misspelling) for r in third] == [
        ("alot", ("a lot", "allot"), "Fluency/Spelling", True),
        ("indeed", ("",), "Style/Unnatural or awkward", False),
        ("ducks", ("ducks,",), "Fluency/Punctuation", False),
    ]


def test_it_is_a_second_reader_like_another(harper):
    reader = SecondReader(Harper(str(harper.path)))
    found = dict(reader.read([*TEXTS, "", "Mr Varneky, a colour of his own."], NOBODY))
    assert [(i.check, i.text) for issues in found.values() for i in issues] == [
        ("harper", "could of"),
        ("harper", "alot"),
        ("harper", "indeed"),
        ("harper", "ducks"),
    ]
    assert found[TEXTS[0]][0].evidence == {"Harper rule": "Modal of"}
    assert dict(reader.read(TEXTS[:1], NOBODY))
    assert len(harper.asked) == 1, "what was said is remembered"


def test_it_knows_english_only(harper):
    assert Harper(str(harper.path)).remarks(TEXTS, "de") == [(), (), ()]
    assert harper.asked == []


@pytest.mark.parametrize("fault", ["no json", "other json", "elsewhere"])
def test_a_wrong_answer_is_said_in_one_sentence(harper, fault):
    harper.fail(fault)
    with pytest.raises(EmendError, match="does not answer as harper-cli does"):
        Harper(str(harper.path)).remarks(TEXTS)


def test_a_slow_program_is_ended_after_its_time(harper):
    harper.fail("slow")
    began = time.monotonic()
    with pytest.raises(EmendError, match=r"longer than 1 seconds"):
        Harper(str(harper.path), 1.0).remarks(TEXTS)
    assert time.monotonic() - began < 8


def test_what_is_no_harper_is_not_run(harper, tmp_path):
    other = tmp_path / "delete-everything"
    other.write_text("#!/bin/sh\ntouch ran\n")
    other.chmod(0o755)
    with pytest.raises(EmendError, match="is not harper-cli"):
        Harper(str(other))
    with pytest.raises(EmendError, match="There is no program"):
        Harper(str(tmp_path / "harper-cli-that-is-not-there"))
    broken = tmp_path / "harper-broken"
    broken.write_bytes(b"\x00\x01")
    broken.chmod(0o755)
    with pytest.raises(EmendError, match="cannot be run"):
        Harper(str(broken)).remarks(TEXTS)


def test_an_address_and_a_program_are_told_apart(harper, monkeypatch):
    monkeypatch.setenv("HOME", str(harper.path.parent))
    for written in (f" {harper.path} ", f'"{harper.path}"', f"~/{harper.path.name}"):
        assert known_as(written) == str(harper.path)
    assert known_as("localhost:8081") == "http://localhost:8081"
    assert dict(second_reader(str(harper.path)).read(TEXTS, NOBODY))
    with pytest.raises(EmendError, match="sends no text to any other"):
        known_as("http://harper.example.org")
    with pytest.raises(EmendError, match="There is no program"):
        known_as("/nowhere/harper-cli")


def test_who_is_told_to_stop_asks_nothing_more(harper):
    stopped = Harper(str(harper.path))
    stopped.stop()
    with pytest.raises(EmendError):
        stopped.remarks(TEXTS)
