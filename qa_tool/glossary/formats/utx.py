"""UTX, the glossary format of the Asia-Pacific Association for Machine Translation, versions 1.11 and 1.20.

Lines that begin with "#" come first: the version with the two languages, what else there is to say, and at last the
names of the columns. A row is a source term and a target term; a term status says which of them shall be used.

Of the specification only the list of contents was at hand, and what other programs write after it: "-" for nothing,
"##" before remarks, "lang:" before the languages, languages behind the names of columns, UTF-8 with a byte order mark
and lines that end in CR and LF in version 1.20.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from qa_tool.domain.said import say
from qa_tool.domain.term import Term, TermStatus
from qa_tool.glossary.columns import Header, with_names
from qa_tool.glossary.files import encoded, text_of
from qa_tool.glossary.imports import AS_FOUND, GlossaryFormat, ImportResult, Problem, Reading
from qa_tool.glossary.rows import Row, plain_row, plain_rows
from qa_tool.glossary.samples import Sample
from qa_tool.glossary.source_columns import with_language
from qa_tool.glossary.table_terms import cells_by_meaning, left_out, one_form, problem, terms_of
from qa_tool.glossary.tables import list_name, shown_name

_MARK = "#UTX"
_LANGUAGES = re.compile(
    r"#UTX[^\r\n]*?;\s*(?:lang\s*:\s*)?([a-z]{2,3})(?:-[\w-]+)?\s*/\s*([a-z]{2,3})\b", re.IGNORECASE
)
# What stands in a cell that holds nothing.
_NOTHING = "-"
_COLUMNS = ("src", "tgt", "src:pos", "term status", "tgt:comment", "concept ID")
# As "term status" has them.
_STATUSES = {
    "approved": TermStatus.APPROVED,
    "provisional": TermStatus.PROPOSED,
    "rejected": TermStatus.RETIRED,
    "obsolete": TermStatus.RETIRED,
}
_AS_WRITTEN = {TermStatus.APPROVED: "approved", TermStatus.PROPOSED: "provisional", TermStatus.RETIRED: "rejected"}
_WRONG = {"forbidden", "non-standard"}
_IGNORED = "part of speech"

Found = tuple[Row, dict[str, list[str]]]


def read(data: bytes | Path, name: str = "", how: Reading = AS_FOUND) -> ImportResult:
    """Return the terms of a UTX glossary; forbidden and non-standard ones are wrong forms of the one to be used.

    Which that is, the concept says, or else the source term. The English column holds the terms, whichever it is.
    """
    text, encoding = text_of(data, shown_name(data, name), how.encoding)
    given = list(plain_rows(text, "\t"))
    first = next((row for row in given if not row.text.startswith("#")), None)
    heads = given[: given.index(first)] if first is not None else given
    named = next((row for row in reversed(heads) if len(row.cells) > 1 and not row.text.startswith("##")), None)
    if named is None:
        row = (given or [Row(1, (), "")])[0]
        return ImportResult((), (problem(row, say("no line that begins with # names the columns")),), encoding)
    header = _header(named, *_spoken(text))
    rest = [_without_nothing(row) for row in given if not row.text.startswith("#")]
    problems: list[Problem] = [] if how.keep_extra else left_out(named, rest, header)
    found = _together(list(cells_by_meaning(rest, header, problems, keep_extra=how.keep_extra)), problems)
    result = terms_of(
        with_language(found, how.source_language), problems, list_name(data, name), one_form, together=True
    )
    return ImportResult(result.terms, result.problems, encoding)


def _without_nothing(row: Row) -> Row:
    return row._replace(cells=tuple("" if cell.strip() == _NOTHING else cell for cell in row.cells))


def _spoken(text: str) -> tuple[str, str]:
    """Return the languages of both columns, "" where the first line does not say them."""
    said = _LANGUAGES.match(text.lstrip("\ufeff \r\n"))
    return (said.group(1).lower(), said.group(2).lower()) if said else ("", "")


def _header(named: Row, source: str, target: str) -> Header:
    names = [cell.strip().lstrip("#").strip().casefold() for cell in named.cells]
    turned = source == "en" and target not in {"", "en"}
    meanings = {"src": "term", "tgt": f"source:{target}"} if turned else {"src": "source", "tgt": "term"}
    if source and not turned:
        meanings["src"] = f"source:{source}"
    return with_names([meanings.get(each) or _meaning(each) for each in names], names)


def _meaning(name: str) -> str:
    what, _, language = name.partition(":")
    if what in {"term status", "status"}:
        return "status" if language in {"", "tgt"} or language.partition("-")[0] == "en" else _IGNORED
    if name.rpartition(":")[2] == "comment":
        return "note"
    if name in {"concept id", "entry id"}:
        return "concept"
    if name.startswith("term:"):
        code = name.removeprefix("term:")
        return "term" if code.partition("-")[0] == "en" else f"source:{code}"
    # No part of a term here, and nobody misses it.
    return _IGNORED if "pos" in name.split(":") else ""


def _together(found: Sequence[Found], problems: list[Problem]) -> list[Found]:
    """Return the rows of terms to be used, and those of wrong forms with the term that stands in their place."""
    rights: dict[tuple[str, ...], str] = {}
    for _, cells in found:
        if cells.get("term") and not _is_wrong(cells):
            for key in _keys(cells):
                rights.setdefault(key, cells["term"][0])
    made = []
    for row, cells in found:
        said = {what: held for what, held in cells.items() if what not in {"concept", _IGNORED, "status"}}
        status = cells.get("status", [""])[0].casefold()
        if not _is_wrong(cells):
            known = _STATUSES.get(status)
            said["status"] = [known.value] if known else cells.get("status", [""])
        elif cells.get("term"):
            right = next((rights[key] for key in _keys(cells) if key in rights), "")
            if not right:
                problems.append(problem(row, say("a forbidden term without the one that stands in its place")))
                continue
            said["term"], said["wrong_forms"] = [right], cells["term"]
        # What both languages write alike is no source form.
        made.append(
            (row, {what: held for what, held in said.items() if what[:6] != "source" or held != said.get("term")})
        )
    return made


def _is_wrong(cells: dict[str, list[str]]) -> bool:
    return cells.get("status", [""])[0].casefold() in _WRONG


def _keys(cells: dict[str, list[str]]) -> list[tuple[str, ...]]:
    """Return what two rows of one concept have in common, the surest first."""
    concepts: list[tuple[str, ...]] = [("concept", each) for each in cells.get("concept", ())]
    return concepts or [(what, *held) for what, held in cells.items() if what[:6] == "source"]


def _rendered(terms: Iterable[Term], _suffix: str) -> bytes:
    given = tuple(terms)
    codes = [code for term in given for code, forms in term.source_forms.items() if forms]
    source = max(dict.fromkeys(codes), key=codes.count, default="")
    lines = [f"{_MARK} 1.20; {source or 'und'}/en\n", "#" + plain_row(_COLUMNS)]
    for number, term in enumerate(given, 1):
        forms = term.source_forms.get(source) or (term.canonical,)
        tail = ("", _AS_WRITTEN[term.status], term.note, str(number))
        lines += [plain_row((form, term.canonical, *tail)) for form in dict.fromkeys(forms)]
        lines += [plain_row((forms[0], wrong, "", "forbidden", "", str(number))) for wrong in term.wrong]
    return encoded("".join(lines).replace("\n", "\r\n"))


def _fits(sample: Sample) -> int:
    return 9 if sample.text.lstrip("\ufeff \r\n").upper().startswith(_MARK) else int(sample.suffix == ".utx")


FORMAT = GlossaryFormat(
    id="utx",
    title="UTX glossary",
    suffixes=(".utx",),
    read=read,
    rendered=_rendered,
    fits=_fits,
    holds={
        "term": "",
        "wrong_forms": "",
        "source_forms": "of one language, that of most terms",
        "status": "",
        "note": "line ends and tabs become blanks",
    },
    about=(
        "Tabs, below lines that begin with `#`: the version with the languages, and the columns (`src`, `tgt`, "
        "`term status`, `concept ID`, or `term:ko`, `term:en`); `-` is an empty cell. Forbidden and non-standard terms "
        "are wrong forms of the one with their concept, or else with their source term; provisional ones are proposed."
    ),
)
