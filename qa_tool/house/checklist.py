"""House rules as a checklist of Xbench (.xbckl).

The format is described by its maker, ApSIC, in the documentation of the file formats of Xbench 3: of each check a term
for the source, one for the target, or both, each with its way of searching.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from lxml import etree

from qa_tool.domain.errors import EmendError
from qa_tool.domain.house_rule import HouseRule, line_of, news_in
from qa_tool.domain.issue import Severity
from qa_tool.domain.said import say
from qa_tool.glossary.imports import Problem
from qa_tool.text.safe_xml import elements, local_name, text_in
from qa_tool.text.xml_characters import legal

SUFFIX = ".xbckl"
# What stands in a text instead; a checklist has no place of its own for that.
_INSTEAD = "Instead: "

#: A rule with the line and the name of its check.
Found = tuple[int, str, HouseRule]


def read(data: bytes, name: str, problems: list[Problem]) -> list[Found]:
    """Return the rules of a checklist; what cannot be a rule is in `problems`.

    EmendError where it is no sound XML, or holds no checks.
    """
    found = list(_rules(data, name, problems))
    if not (found or problems):
        raise EmendError(say("{name} holds no checks of Xbench.", name=name), say("Open a file of house rules."))
    return found


def _rules(data: bytes, name: str, problems: list[Problem]) -> Iterator[Found]:
    for element in elements(data, name, ("check", "inherit")):
        line, called = element.sourceline or 1, (element.get("name") or text_in(element)).strip()
        if local_name(element) == "inherit":
            problems.append(Problem(line, called, say("this checklist takes over another one; import that one, too")))
            continue
        terms = {each.get("type", ""): each for each in element if local_name(each) == "term" and _says(each)}
        reason = _refusal(terms)
        if reason:
            problems.append(Problem(line, called, reason))
            continue
        target = terms["target"]
        if target.get("normalizeaccents") == "yes":
            problems.append(Problem(line, called, say("letters with accents are told apart here"), kept=True))
        said = [text_in(each) for each in element if local_name(each) == "description"]
        yield line, called, _rule(target, called, "\n".join(said))


def _says(term: etree._Element) -> bool:
    # What is not trimmed may be a blank.
    return bool(text_in(term)) or term.get("notrim") == "yes"


def _refusal(terms: dict[str, etree._Element]) -> str:
    """Return why a check with these terms can be no rule of ours, "" where it can."""
    if "target" not in terms:
        return say("it looks at the source only") if terms else say("there is nothing to look for")
    if "source" in terms:
        return say("it looks at the source, too")
    if terms["target"].get("powersearch") == "yes":
        return say("a power search cannot be carried over")
    if terms["target"].get("searchmode") == "msword":
        return say("wildcards of Word cannot be carried over; write it as words or as a pattern")
    return ""


def _rule(term: etree._Element, called: str, about: str) -> HouseRule:
    written = "".join(term.itertext())
    find, is_pattern = written.strip(), term.get("searchmode") == "regexp"
    if term.get("notrim") == "yes" and find != written:
        # Blanks at an end count: words of ours have none.
        find, is_pattern = written if is_pattern else re.escape(written), True
    lines = [line.strip() for line in about.splitlines() if line.strip()]
    news = ";".join(line.removeprefix(_INSTEAD) for line in lines if line.startswith(_INSTEAD))
    note = " ".join(line for line in lines if not line.startswith(_INSTEAD))
    return HouseRule(
        find,
        news_in(news),
        note or ("" if news or called == find else called),
        is_pattern=is_pattern,
        match_case=term.get("casecheck") == "yes",
        whole_words=term.get("wholeword") == "yes",
    )


def rendered(rules: Iterable[HouseRule]) -> bytes:
    """Return the bytes of a checklist; rules that are off are left out, for it has no such thing."""
    root = etree.Element("xbench-checklist", version="1.0")
    whole = etree.SubElement(root, "checklist", name="House rules")
    for rule in rules:
        if not rule.is_on:
            continue
        check = etree.SubElement(whole, "check", name=legal(rule.told), categories="House rules")
        marks = {"casecheck": rule.match_case, "wholeword": rule.whole_words, "powersearch": False}
        term = etree.SubElement(check, "term", type="target", **{name: _YES[on] for name, on in marks.items()})
        term.set("searchmode", "regexp" if rule.is_pattern else "simple")
        if rule.find != rule.find.strip():
            term.set("notrim", "yes")
        term.text = legal(rule.find)
        instead = f"{_INSTEAD}{line_of(rule.replace)}" if rule.replace else ""
        etree.SubElement(check, "description").text = legal("\n".join(filter(None, (rule.note, instead))))
    etree.indent(root)
    made: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return made


_YES = {True: "yes", False: "no"}


def lost(rules: Sequence[HouseRule]) -> tuple[str, ...]:
    """Return what a checklist does not hold of these rules, a sentence each."""
    off = sum(not rule.is_on for rule in rules)
    severe = sum(rule.severity is not Severity.MINOR for rule in rules)
    inflected = sum(rule.inflected for rule in rules)
    told = (
        (off, say("A checklist has no rules that are off: {number} left out.", number=off)),
        (severe, say("A checklist knows no severity: {number} will be minor.", number=severe)),
        (inflected, say("A checklist knows no other endings: {number} without them.", number=inflected)),
    )
    return tuple(sentence for number, sentence in told if number)
