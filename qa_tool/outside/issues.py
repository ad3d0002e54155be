"""What is remarked from outside, as issues of ours: as minor ones, and without names."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from qa_tool.domain.issue import Issue, Severity, issue_key
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.names.finder import NameFinder
from qa_tool.names.letters import key
from qa_tool.names.vocabulary import vocabulary
from qa_tool.outside.remark import Remark, Source
from qa_tool.text.sentences import paragraph as parse
from qa_tool.text.spelling import spelling
from qa_tool.text.words import words

#: Nothing was measured: it depends on the version and the rules of the other program.
_CONFIDENCE = 0.5
#: Zipf frequencies: of a word that may have been meant, of one that English uses, and by how much another language
#: must know a word better.
_COMMON, _USED, _BETTER = 4.0, 3.6, 1.2


def issues_of(
    source: Source, text: str, remarks: Sequence[Remark], names: NameFinder, language: str = "en"
) -> tuple[Issue, ...]:
    """Return the remarks on a paragraph as issues, in order of place; a name, or a word we know, is no misspelling."""
    if not remarks:
        return ()
    sentences = parse(text, language).sentences
    starts = [sentence.span.start for sentence in sentences]
    named = [hit.span for hit in names.find(text)]
    found = []
    for remark in remarks:
        span = remark.span
        if remark.is_misspelling and _is_no_slip(text, span, named, starts):
            continue
        number = bisect_right(starts, span.start)
        around = sentences[number - 1].text if number else text
        evidence: dict[str, str] = {say("{name} rule", name=source.name): remark.rule}
        found.append(
            Issue(
                source.check,
                remark.category,
                Severity.MINOR,
                _CONFIDENCE,
                span,
                span.of(text),
                remark.message,
                remark.suggestions,
                evidence,
                None,
                issue_key(source.check, span.of(text), around, None),
            )
        )
    return tuple(sorted(found, key=lambda issue: (issue.span, issue.message)))


def _is_no_slip(text: str, span: Span, named: Sequence[Span], starts: Sequence[int]) -> bool:
    """Say whether what is called misspelt is a name, a word of another language, or one of our dictionaries.

    Names have an engine of their own: a word with a capital is one, except where it opens a sentence, nobody bears it,
    and it is nearly a common word.
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
    return known.is_city or known.is_family or not _is_nearly_common(word)


def _is_known(word: str) -> bool:
    """Say whether American or British English has the word, or other languages far rather than English."""
    if spelling().knows(word) or spelling().knows(word.lower()):
        return True
    known = vocabulary().look_up(key(word))
    return known.zipf < _USED and known.elsewhere >= known.zipf + _BETTER and not _is_nearly_common(word)


def _is_nearly_common(word: str) -> bool:
    return any(vocabulary().zipf(near) >= _COMMON for near in spelling().near(word.lower()))
