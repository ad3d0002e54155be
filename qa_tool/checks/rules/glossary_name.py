"""Names of the glossary in a wrong or unusual spelling."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import fuzz

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term, TermKind
from qa_tool.glossary.known_names import is_of_another, is_part_of_known
from qa_tool.languages.codes import base_of
from qa_tool.names.finder import FormStatus
from qa_tool.names.letters import key
from qa_tool.names.source_names import source_names
from qa_tool.text.patterns import later

_BEFORE, _AFTER = later(r"[A-Z][\w'’-]*\s$"), later(r"\s[A-Z][\w'’-]*")
# From this likeness on, of 100, two spellings may be of one name.
_LIKE = 60
# Letters at the end of a Slavic name that its cases may change.
_CASE_ENDING = 2
# Letters from which it is no chance that some stretch of a source reads so.
_LEAST = 6


class GlossaryName(SentenceCheck):
    """A name of the glossary is spelled otherwise than the glossary says.

    Two kinds are found: forms that the glossary lists as wrong, and spellings so close to a term that the name has most
    likely gone through the script of the source language and come back changed ("Prigozin" for "Prigozhin"). The
    suggestion is the form of the glossary, with the capitals of the text. A wrong form that is also another name
    ("Lehman" for the town of Lyman) is left alone inside a longer name ("Lehman Brothers"), and counts for less where
    nothing around it speaks of a place. Words that are English, and names known to be others, are never flagged, nor is
    what a Chinese source article reads as ("Rong Jun" where it says 容军).
    """

    id = "glossary-name"
    title = "Name differs from the glossary"
    category = "Terminology/Inconsistent with terminology resource"
    severity = Severity.MAJOR
    of_names = True
    confidence = 0.9
    examples = (
        Example(
            "Reporters reached Harkiv by train.",
            ("Harkiv",),
            "Reporters reached Kharkiv by train.",
            source_language="ko",
            terms=(Term("Kharkiv", wrong=("Harkiv",), kind=TermKind.PLACE),),
        ),
        Example(
            "The minister praised Valeri Jaluzhny's staff.",
            ("Jaluzhny",),
            "The minister praised Valeri Zaluzhny's staff.",
            source_language="ko",
            terms=(Term("Valerii Zaluzhnyi", accepted=("Valeri Zaluzhny",), kind=TermKind.PERSON),),
        ),
        Example(
            "The mayor of Kharkiv thanked the volunteers.",
            terms=(Term("Kharkiv", wrong=("Harkiv",), kind=TermKind.PLACE),),
        ),
        Example(
            "Shares of Lehman Brothers fell in New York.",
            terms=(Term("Lyman", wrong=("Lehman",), kind=TermKind.PLACE),),
        ),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield a finding for every term that is not written as the glossary wants it."""
        for hit in facts.names.find(sentence.text):
            if hit.status is FormStatus.RIGHT:
                continue
            written = hit.span.of(sentence.text)
            is_listed = hit.status is FormStatus.WRONG_FORM
            if is_of_another(sentence.text, hit.span, hit.term, more=is_listed):
                continue
            if not is_listed and (
                _is_another(written, hit.suggestion) or _reads_off_the_source(hit.span, sentence.text, hit.term, facts)
            ):
                continue
            if is_listed:
                message = say(
                    "The glossary lists “{written}” as a wrong form of “{term}”.",
                    written=written,
                    term=hit.term.canonical,
                )
            else:
                message = say(
                    "“{written}” looks like “{term}” spelled otherwise.", written=written, term=hit.term.canonical
                )
            suggestions = (hit.suggestion, hit.also) if hit.also else (hit.suggestion,)
            yield Finding(hit.span, message, suggestions, hit.evidence, confidence=round(hit.score, 2), term=hit.term)


def _is_another(written: str, suggestion: str) -> bool:
    """Say whether a spelling stands in a name of the world that is little like what is suggested: Varhelyi, Bailey.

    Where the two are much alike, the glossary may want the same name otherwise than the world writes it.
    """
    return fuzz.ratio(key(written), key(suggestion)) < _LIKE and is_part_of_known(written)


def _reads_off_the_source(span: Span, text: str, term: Term, facts: Facts) -> bool:
    """Say whether the name around a word is what a source reads as (Rong Jun, 容军), and the term is not there.

    In Russian and Ukrainian the term has to say how it is written there (Chornovil, Чорновіл, and not Чорнобиль). Of
    other scripts a reading that is not the glossary's may be just what the glossary is for.
    """
    code = base_of(facts.source_language)
    names = source_names(facts.source_text, code) if facts.source_text and code in {"zh", "ru", "uk"} else None
    if names is None or not facts.source_text:
        return False
    if code != "zh":
        # In whatever case it stands.
        stems = [form.split()[-1][:-_CASE_ENDING] for form in term.source_forms.get(code, ())]
        is_there = any(map(facts.source_text.__contains__, stems))
        word = key(span.of(text))
        return bool(stems) and not is_there and (names.has(word) or names.is_by_rule(word))
    forms = [form for listed in term.source_forms.values() for form in listed]
    if any(map(facts.source_text.__contains__, forms)) or names.has(key(term.canonical)):
        return False
    before, after = _BEFORE.search(text[: span.start]), _AFTER.match(text, span.end)
    word, first = key(span.of(text)), key(before.group() if before else "")
    last = key(after.group() if after else "")
    whole = (word, first + word, word + last, first + word + last)
    return any(len(each) >= _LEAST and names.has(each) for each in whole)
