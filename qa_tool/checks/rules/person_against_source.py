"""People who are somebody else in the source article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from qa_tool.checks.beside_source import language_of, pairs, said_there, source_of, whole
from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.span import Span
from qa_tool.names.source_persons import LANGUAGES, other, two_parts
from qa_tool.names.spans import names_in


class PersonAgainstSource(ArticleCheck):
    """One part of a person's name is another name in the source article: Kim Do-yun where it has Kang Do-yun.

    It needs the source article, in a language whose names of people are known. One English sentence and one of the
    source have to stand for each other. A name of two parts is flagged if one of the two is that of a person in the
    source sentence, the other is plainly not, and the source names nobody so. Spellings of one name are left alone, and
    so are translated ones (Ivan and John).
    """

    id = "person-against-source"
    title = "Person differs from the source"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    of_names = True
    # From Chinese (MQM) 6 flags in MT, 5 in a marked error and the sixth wrong, too; in human translations one, and
    # there the name is wrong. Of the other languages there are no marked texts.
    confidence = 0.8
    needs_source = True
    source_languages = LANGUAGES
    examples = (
        Example(
            "Minister Kim Do-yun opened the bridge.",
            ("Kim",),
            "Minister Kang Do-yun opened the bridge.",
            source_language="ko",
            source_text="강도윤 장관이 다리 개통식에 참석했다.",
        ),
        Example(
            "Mayor Chen Guoliang opened the bridge.",
            ("Guoliang",),
            "Mayor Chen Guodong opened the bridge.",
            source_language="zh",
            source_text="市长陈国栋为大桥揭幕。",
        ),
        Example(
            "Governor Igor Fadeev opened the bridge.",
            ("Igor",),
            "Governor Oleg Fadeev opened the bridge.",
            source_language="ru",
            source_text="Мост открыл губернатор Олег Фадеев.",
        ),
        Example(
            "Yevgeny Petrov and Evgeniy Sidorov opened the bridge.",
            source_language="uk",
            source_text="Міст відкрили Євген Петров і Євген Сидоров.",
        ),
        Example("Kang Doyoon opened it.", source_language="ko", source_text="강도윤 장관이 참석했다."),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield the sentence, and its names of two parts."""
        yield whole(sentence)
        for run in names_in(sentence.text):
            parts = two_parts(run.text)
            if parts is not None:
                length = len(" ".join(parts))
                if length < _LONGEST:
                    yield Observation(parts, Span(run.span.end - length, run.span.end))

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the part that is another name in the source."""
        article, language = source_of(facts), language_of(facts)
        if article is None or not facts.source_text or language not in LANGUAGES:
            return
        for part, ours in pairs(seen, article):
            for place, one in ours:
                value: Any = one.value
                first, last = value
                found = other(first, last, facts.source_text[:_MOST], part.source, language)
                if found is not None:
                    span = Span(len(first) + 1, len(one.text)) if found.part else Span(0, len(first))
                    yield place, _finding(span.of(one.text), span, found.form, found.reading, part.source)


# Longer is no name; longer than any article of news is what comes behind the second.
_LONGEST, _MOST = 60, 50_000


def _finding(written: str, span: Span, form: str, reading: str, source: str) -> Finding:
    return Finding(span, said_there(form, written), (reading,) if reading else (), {"in the source": source})
