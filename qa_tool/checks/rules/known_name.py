"""Names of the world in a spelling that exists nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.options import option
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term
from qa_tool.glossary.known_names import STRANGE_NAMES, known_names_for
from qa_tool.languages.catalogue import source_language
from qa_tool.names.finder import NameHit
from qa_tool.names.letters import key

# What a known name leaves of the score: nobody put it into a glossary for this article.
_WEAKER = 0.85
# The score from which the reader would be misled rather than disturbed.
_SURE = 0.9
# What is longer is no sentence, and a thousand names that nobody has heard of take seconds: its start will do.
_LONGEST = 4_000


@dataclass(frozen=True, slots=True)
class Options:
    """What may be set."""

    # At 0.5, in 38,000 words of human news one flag, a slip of the pen, with each of three source languages or fewer;
    # nearly all proposals for names misspelled through Korean and Russian are the right ones.
    least: float = option(
        0.5, "Least likeness", "From 0.5 (all that is like a known name) to 1 (all but the same).", least=0.5, most=1
    )


class KnownName(SentenceCheck):
    """A name looks like a well-known one that is spelled otherwise.

    The known names are people and organisations of the news of 2021 to 2025, capitals, large cities, and the terms of
    the glossaries that ship. They are a second, weaker glossary: they propose only where a word is in no list of words,
    cities and families, and only for names that your glossary says nothing of. A term that you have retired stays
    silent. To decide for good, add the name to your glossary or dismiss the proposal.
    """

    id = "known-name"
    title = "Looks like a known name"
    category = "Accuracy/Mistranslation"
    severity = Severity.MINOR
    of_names = True
    confidence = 0.75
    options = Options()
    signs = Signs(STRANGE_NAMES)
    examples = (
        Example(
            "Talks with President Lucashenko went on in Minsk.",
            ("Lucashenko",),
            "Talks with President Lukashenko went on in Minsk.",
            source_language="ko",
        ),
        Example(
            "Trains left Zaporiza at noon.",
            ("Zaporiza",),
            "Trains left Zaporizhzhia at noon.",
            source_language="ko",
        ),
        Example("President Macron went from Paris to Zaporizhzhia by train, Newsis says.", source_language="ko"),
        Example("The mayor of Zaporiza spoke.", source_language="ko", terms=(Term("Zaporiza", note="a village"),)),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield a finding for every known name that is not spelled as it should be."""
        text = sentence.text
        if len(text) > _LONGEST:
            text = text[: max(0, text.rfind(" ", 0, _LONGEST))]
        hits = known_names_for(facts.source_language, facts.kept_in).misspelled(text)
        if not hits:
            return
        least = facts.options_of(self.id, self.options).least
        taken = [hit.span for hit in facts.names.find(text)]
        source = source_language(facts.source_language) if facts.source_language else None
        agencies = source.agencies if source is not None else ()
        for hit in hits:
            if hit.score < least or any(hit.span.overlaps(span) for span in taken) or _is_covered(hit, facts):
                continue
            written = hit.span.of(text)
            if written in agencies:
                continue
            evidence = {"known name": _described(hit.term)}
            evidence |= {label: said for label, said in hit.evidence.items() if label != "glossary entry"}
            yield Finding(
                hit.span,
                say(
                    "“{written}” looks like the known name “{suggestion}” spelled otherwise.",
                    written=written,
                    suggestion=hit.suggestion,
                ),
                (hit.suggestion,),
                evidence,
                severity=Severity.MAJOR if hit.score >= _SURE else Severity.MINOR,
                confidence=round(_WEAKER * hit.score, 2),
            )


def _is_covered(hit: NameHit, facts: Facts) -> bool:
    """Say whether the glossary has an entry, in use or retired, for the name that a hit proposes."""
    forms, right = (hit.term.canonical, *hit.term.accepted), hit.suggestion
    if facts.retired and not facts.retired.isdisjoint(map(key, (*forms, right))):
        return True
    for form in forms:
        start = form.find(right)
        span = Span(start, start + len(right)) if start >= 0 else Span(0, len(form))
        if any(found.span.overlaps(span) for found in facts.names.find(form)):
            return True
    return False


def _described(term: Term) -> str:
    return f"{term.canonical} ({term.note})" if term.note else term.canonical
