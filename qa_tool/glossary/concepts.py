"""Entries of a term base: the forms of a concept by language, each with its standing, and what they are of a term."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from lxml import etree

from qa_tool.domain.said import say
from qa_tool.domain.term import Term, TermStatus

ENGLISH = "en"
# The standing of a form, and the form.
Forms = list[tuple[str, str]]
# After the data categories of TBX, and what other programs write in their place.
_RANKS = {
    **dict.fromkeys(("preferred", "standardized", "approved"), "preferred"),
    **dict.fromkeys(("admitted", "legal", "regulated"), "admitted"),
    **dict.fromkeys(("deprecated", "notrecommended", "forbidden", "obsolete", "prohibited"), "deprecated"),
    **dict.fromkeys(("rejected", "donotuse"), "deprecated"),
    **dict.fromkeys(("proposed", "provisional", "candidate", "suggested"), "proposed"),
    "superseded": "superseded",
}
# Of the term whose first form has that standing.
_STATUSES = {"superseded": TermStatus.RETIRED, "proposed": TermStatus.PROPOSED}
_UNSPEAKABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def rank_of(status: str) -> str:
    """Return the standing that a status says, "" where it says none.

    preferred, admitted, proposed, deprecated or superseded.
    """
    bare = re.sub(r"(?:-?admn-?sts|[^a-z])", "", status.casefold().replace("-admn-sts", ""))
    return _RANKS.get(bare.removesuffix("admnsts").removesuffix("term"), "")


def code_of(language: str) -> str:
    """Return the code of a language; British and American English are one, none is a source of the other."""
    code = language.replace("_", "-").lower()
    return ENGLISH if code.split("-")[0] == ENGLISH else code


def ordered(said: dict[str, list[str]], languages: Mapping[str, Forms]) -> dict[str, list[str]]:
    """Add the forms of all languages to what is said of an entry by our meanings; without "term", "reason" says why.

    Of the forms in English the preferred one is the canonical form, admitted ones are accepted, deprecated and
    superseded ones wrong; those in other languages are source forms. An entry that begins with a superseded term and
    has no better one is of a term that is no longer used; one that begins so with a proposed one is proposed.
    """
    own = _own(languages)
    if own is None:
        return {"reason": [say("the entry has no term in English")]}
    forms = languages[own]
    first, canonical = forms[0]
    better = any(rank in {"preferred", ""} for rank, _ in forms)
    if first in _STATUSES and not better:
        said["status"], forms = [_STATUSES[first].value], [("preferred", canonical), *forms[1:]]
    right = [form for wanted in ("preferred", "", "admitted", "proposed") for rank, form in forms if rank == wanted]
    wrong = [form for wanted in ("deprecated", "superseded") for rank, form in forms if rank == wanted]
    if not right:
        return {"reason": [say("all terms of the entry are forbidden, and none is said to stand in their place")]}
    said["term"], said["accepted"], said["wrong_forms"] = right[:1], right[1:], wrong
    for code, others in languages.items():
        if code != own and code:
            said[f"source:{code}"] = [form for _, form in others]
    return said


def said_of(term: Term) -> Iterator[tuple[str, Forms]]:
    """Yield the languages of a term, English first, with their forms and the standing of each."""
    first = next((rank for rank, status in _STATUSES.items() if status is term.status), "preferred")
    english = [(first, term.canonical), *(("admitted", form) for form in term.accepted)]
    yield ENGLISH, [*english, *(("deprecated", form) for form in term.wrong)]
    for code, forms in term.source_forms.items():
        if forms:
            yield code, [("", form) for form in forms]


def written(
    root: etree._Element,
    entries: Iterable[etree._Element],
    body: etree._Element,
    doctype: str = "",
    encoding: str = "UTF-8",
) -> bytes:
    """Return the bytes of a file whose entries go into `body`."""
    body.extend(entries)
    etree.indent(root)
    made = etree.tostring(root, encoding="unicode", doctype=doctype or None)
    return f"<?xml version='1.0' encoding='{encoding}'?>\n{made}\n".encode(encoding)


def put(element: etree._Element, text: str) -> None:
    """Let an element hold a text, without the control characters that XML has no way to write."""
    element.text = _UNSPEAKABLE.sub("", text)


def _own(languages: Mapping[str, Forms]) -> str | None:
    """Return the language of the canonical form: English, or the only one there is."""
    if languages.get(ENGLISH):
        return ENGLISH
    return next(iter(languages)) if len(languages) == 1 and next(iter(languages.values())) else None
