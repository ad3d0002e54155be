"""What LanguageTool remarks, as issues of ours: in MQM's categories, as polish, and without names."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from qa_tool.domain.issue import Issue, Severity, issue_key
from qa_tool.domain.span import Span
from qa_tool.names.finder import NameFinder
from qa_tool.names.letters import key
from qa_tool.names.vocabulary import vocabulary
from qa_tool.outside.languagetool import Remark
from qa_tool.text.sentences import paragraph as parse
from qa_tool.text.spelling import spelling
from qa_tool.text.words import words

CHECK = "languagetool"
#: Nothing was measured: it depends on the server's version and rules.
_CONFIDENCE = 0.5
_OTHER = "Other"
#: LanguageTool's categories, and where there is none the kinds of the Internationalization Tag Set that it goes by.
_CATEGORIES = {
    "TYPOS": "Fluency/Spelling",
    "CASING": "Fluency/Spelling",
    "COMPOUNDING": "Fluency/Spelling",
    "GRAMMAR": "Fluency/Grammar",
    "CONFUSED_WORDS": "Fluency/Grammar",
    "COLLOCATIONS": "Fluency/Grammar",
    "NONSTANDARD_PHRASES": "Fluency/Grammar",
    "PUNCTUATION": "Fluency/Punctuation",
    "TYPOGRAPHY": "Fluency/Punctuation",
    "SEMANTICS": "Accuracy/Mistranslation",
    "FALSE_FRIENDS": "Accuracy/Mistranslation",
    "REPETITIONS": "Fluency/Duplication",
    "REPETITIONS_STYLE": "Style/Unnatural or awkward",
    "REDUNDANCY": "Style/Unnatural or awkward",
    "STYLE": "Style/Unnatural or awkward",
    "PLAIN_ENGLISH": "Style/Unnatural or awkward",
    "COLLOQUIALISMS": "Style/Unnatural or awkward",
    "WIKIPEDIA": "Style/Unnatural or awkward",
    "GENDER_NEUTRALITY": "Style/Unnatural or awkward",
    "REGIONALISMS": "Fluency/Inconsistency",
}
_KINDS = {
    "misspelling": "Fluency/Spelling",
    "grammar": "Fluency/Grammar",
    "typographical": "Fluency/Punctuation",
    "whitespace": "Fluency/Punctuation",
    "duplication": "Fluency/Duplication",
    "inconsistency": "Fluency/Inconsistency",
    "characters": "Fluency/Character encoding",
    "untranslated": "Accuracy/Untranslated text",
    "mistranslation": "Accuracy/Mistranslation",
    "omission": "Accuracy/Omission",
    "style": "Style/Unnatural or awkward",
    "register": "Style/Unnatural or awkward",
    "locale-violation": "Fluency/Inconsistency",
}
_MISSPELLING = "misspelling"


def issues_of(text: str, remarks: Sequence[Remark], names: NameFinder, language: str = "en") -> tuple[Issue, ...]:
    """Return the remarks on a paragraph as issues, in order of place; a name, or a word we know, is no misspelling."""
    if not remarks:
        return ()
    sentences = parse(text, language).sentences
    starts = [sentence.span.start for sentence in sentences]
    named = [hit.span for hit in names.find(text)]
    found = []
    for remark in remarks:
        span = remark.span
        if remark.kind == _MISSPELLING and _is_no_slip(text, span, named, starts):
            continue
        number = bisect_right(starts, span.start)
        around = sentences[number - 1].text if number else text
        evidence = {"LanguageTool rule": remark.about or remark.rule}
        found.append(
            Issue(
                CHECK,
                _CATEGORIES.get(remark.category) or _KINDS.get(remark.kind, _OTHER),
                Severity.MINOR,
                _CONFIDENCE,
                span,
                span.of(text),
                remark.message,
                remark.suggestions,
                evidence,
                None,
                issue_key(CHECK, span.of(text), around, None),
            )
        )
    return tuple(sorted(found, key=lambda issue: (issue.span, issue.message)))


def _is_no_slip(text: str, span: Span, named: Sequence[Span], starts: Sequence[int]) -> bool:
    """Say whether what is called misspelt is a name, or a word of one of our dictionaries.

    Names have an engine of their own: a word with a capital is one, except where it opens a sentence and nobody bears
    it.
    """
    if any(span.overlaps(one) for one in named):
        return True
    flagged = [found.group() for found in words(span.of(text))]
    return bool(flagged) and all(
        _is_name(word, opens=span.start in starts and number == 0) or _is_known(word)
        for number, word in enumerate(flagged)
    )


def _is_name(word: str, *, opens: bool) -> bool:
    if not opens or not word[1:].islower():
        return not word.islower()
    known = vocabulary().look_up(key(word))
    return known.is_city or known.is_family


def _is_known(word: str) -> bool:
    return spelling().knows(word) or spelling().knows(word.lower())
