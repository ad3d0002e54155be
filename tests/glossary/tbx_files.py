"""What the tests of all TBX formats ask: the public rules of TBX-Basic, and files of other hands."""

from pathlib import Path

import pytest
from lxml import etree
from round_trips import LYMAN, TERMS, back, check_what_is_held, is_recognised, lost_parts

from qa_tool.domain.errors import EmendError
from qa_tool.domain.term import Term, TermStatus
from qa_tool.glossary.imports import AS_FOUND

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
STATUSES = {f"{each}Term-admn-sts" for each in ("preferred", "admitted", "deprecated", "superseded")}


def check_format(kind, tmp_path):
    check_what_is_held(kind)
    first, ada, *_ = back(kind, TERMS).terms
    assert (first.accepted, first.wrong, first.source_forms, first.kind, first.note) == (
        LYMAN.accepted, LYMAN.wrong, LYMAN.source_forms, LYMAN.kind, LYMAN.note,
    )  # fmt: skip
    assert ada.status is TermStatus.RETIRED
    assert lost_parts(kind, TERMS) == {"status", "case"}
    assert is_recognised(kind, tmp_path)
    assert back(kind, [Term("Ky\x07iv")]).terms[0].canonical == "Kyiv"


def written(kind):
    return etree.fromstring(kind.rendered(TERMS, ".tbx"))


def names(element):
    return [etree.QName(child).localname for child in element]


def check_schema(root):
    """The core of TBX 3; the parts of both styles are told apart by their namespaces."""
    etree.RelaxNG(file=Path(__file__).parent / "schemas" / "tbx-core-3.rng").assertValid(root)


def check_structure(root, entry, language, section):
    """The order and the levels that the schemas of TBX-Basic prescribe."""
    entries = list(root.iter(f"{{*}}{entry}"))
    assert len(entries) == len(TERMS)
    assert len({each.get("id") for each in entries}) == len(entries)
    for each in entries:
        held = names(each)
        # What belongs to the concept stands before its languages, of which there is one at least.
        assert held == sorted(held, key=lambda name: name == language)
        assert language in held
        codes = [child.get(LANG) for child in each.iter(f"{{*}}{language}")]
        assert all(codes)
        assert len(set(codes)) == len(codes)
        for part in each.iter(f"{{*}}{language}"):
            assert set(names(part)) == {section}
        for part in each.iter(f"{{*}}{section}"):
            assert names(part)[0] == "term"
            assert names(part).count("term") == 1


HOSTILE = {
    "entity bomb": '<!DOCTYPE martif [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><martif><text><body>'
    '<termEntry><langSet xml:lang="en"><tig><term>&b;</term></tig></langSet></termEntry></body></text></martif>',
    "outer entity": '<!DOCTYPE martif [<!ENTITY a SYSTEM "file:///etc/hostname">]><martif><text><body>'
    '<termEntry><langSet xml:lang="en"><tig><term>&a;</term></tig></langSet></termEntry></body></text></martif>',
    "declared only": '<!DOCTYPE martif [<!ENTITY a "x">]><martif/>',
    "deep": "<martif>" + "<x>" * 100_000 + "</x>" * 100_000 + "</martif>",
    "cut": "<martif><text><body><termEntry>",
    "no XML": "Kyiv\tKiev",
    "zero": "<martif>\0</martif>",
    "empty": "",
}


def check_hostile(kind, name):
    with pytest.raises(EmendError) as caught:
        kind.read(HOSTILE[name].encode(), "x.tbx", AS_FOUND)
    assert caught.value.what.count(".") <= 2
    assert caught.value.hint
