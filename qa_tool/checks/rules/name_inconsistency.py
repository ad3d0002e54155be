"""One name in two spellings inside an article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.glossary.known_names import is_known_name
from qa_tool.names.clusters import Cluster, clusters
from qa_tool.names.compared import Spellings, compared
from qa_tool.names.spans import names_in
from qa_tool.text.words import match_case


class NameInconsistency(ArticleCheck):
    """A name is written in two ways in one article ("Zaluzhny" here, "Zaluzhnyi" there).

    Only names that the glossary does not know are compared; what it knows is left to the check "Name differs from the
    glossary". Two spellings count as one name if they sound alike to readers of the source language, have as many
    syllables, and are not both names of their own. Different first names make different people, unless these
    are the same name in two spellings as well; so do different given names behind a very common family name (Kim, Li).
    A place and its adjective (Kamchatka, Kamchatsky), two cities or two abbreviations (ICBM, IRBM) are left alone.
    Every place with the rarer spelling is flagged, and the commoner one suggested; where one of them is a known name,
    or else was put in place of the other by the editor, that one.
    """

    id = "name-inconsistency"
    title = "Name spelled in two ways"
    category = "Terminology/Inconsistent use of terminology"
    severity = Severity.MAJOR
    of_names = True
    confidence = 0.7
    examples = (
        Example(
            "General Zalushny spoke first. Later Zalushnyi left. Nobody followed Zalushny.",
            ("Zalushnyi",),
            "General Zalushny spoke first. Later Zalushny left. Nobody followed Zalushny.",
        ),
        Example(
            "The village of Orikhivske was quiet. Shops in Orihivske opened. Orikhivske has one school.",
            ("Orihivske",),
            "The village of Orikhivske was quiet. Shops in Orikhivske opened. Orikhivske has one school.",
        ),
        Example("Peskov spoke in Pskov, and Putin met Putina."),
        Example("Kim Jong Un praised Kim Yo Jong in Korea; the Korean press reported it."),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield the words of names that belong to no term: (word, the names right before and behind it, or "")."""
        text = sentence.text
        known = [hit.span for hit in facts.names.find(text)]
        for name in names_in(text):
            first = name.span.start
            for start, end, word, before, after in compared(name.text):
                span = Span(first + start, first + end)
                if not known or not any(span.overlaps(other) for other in known):
                    yield Observation((word, before, after), span)

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield every place with one of the rarer spellings of a name."""
        there = Spellings()
        for one in seen:
            there.add(*_beside(one))
        wrong: dict[str, tuple[Cluster, str]] = {}
        for cluster in clusters(there, facts.source_language, is_known_name, facts.retyped):
            about = cluster, _written(cluster)
            wrong |= {form: about for form in cluster.forms if form.lower() != cluster.preferred.lower()}
        for number, one in enumerate(seen):
            if one.text in wrong:
                yield number, _finding(one.text, *wrong[one.text])


def _beside(one: Seen) -> tuple[str, str, str]:
    word, before, after = one.value if isinstance(one.value, tuple) else (one.text, "", "")
    return str(word), str(before), str(after)


def _written(cluster: Cluster) -> str:
    """Return the forms with their counts, the commonest first."""
    in_order = sorted(cluster.forms.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{form} ({count})" for form, count in in_order)


def _finding(word: str, cluster: Cluster, written: str) -> Finding:
    preferred = match_case(word, cluster.preferred)
    return Finding(
        Span(0, len(word)),
        say("“{word}” is probably the same name as “{preferred}”.", word=word, preferred=cluster.preferred),
        (preferred,),
        {"in this article": written, "how it can happen": cluster.how},
    )
