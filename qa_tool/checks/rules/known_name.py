"""Names of the world in a spelling that exists nowhere."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.checks.options import option
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term, TermKind
from qa_tool.glossary.known_names import STRANGE_NAMES, is_in_no_list, known_names_for
from qa_tool.languages.codes import base_of
from qa_tool.names.compared import compared
from qa_tool.names.finder import FormStatus, NameHit
from qa_tool.names.in_source import forms_in
from qa_tool.names.letters import key
from qa_tool.names.source_names import source_names
from qa_tool.names.spans import names_in
from qa_tool.names.vocabulary import look_up
from qa_tool.names.written import STANDS, letters_of, writing

# What a known name leaves of the score: nobody put it into a glossary for this article.
_WEAKER = 0.85
# The score from which the reader would be misled rather than disturbed.
_SURE = 0.9
# What Russian and Ukrainian write, letter by letter, tells names apart: nats a letter by which a name has to fit a word
# of the source better than the known one does. Two spellings of one name differ by .6 at most (Eltsin, Yeltsin), two
# names by 1.3 and more (Milonov, Mironov).
_LETTER_BY_LETTER = frozenset({"ru", "uk"})
_BY_FAR = 1.0
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


class KnownName(ArticleCheck):
    """A name looks like a well-known one that is spelled otherwise.

    The known names are people and organisations of the news of 2021 to 2025, of sport, film, music, letters and recent
    history, capitals, large cities, towns in the news of the war in Ukraine, and the terms of the glossaries that ship.
    They are a second, weaker glossary: they propose only where a word is in no list of words, cities and families, or
    where a full name sounds like one of theirs, both its words being names of others ("Emanuel Macron"); and only for
    names that your glossary says nothing of. Who has a first name of his own somewhere in the article (Jay Berzovsky,
    and not Boris) is nobody else, nor is who has a name of his own in the Russian or
    Ukrainian source. A term that you have retired stays silent. To decide for good, add the name to your
    glossary or dismiss the proposal.
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
        Example(
            "In Lyon Emanuel Macron opened a school.",
            ("Emanuel",),
            "In Lyon Emmanuel Macron opened a school.",
            source_language="ko",
        ),
        Example("President Macron went from Paris to Zaporizhzhia by train, Newsis says.", source_language="ko"),
        Example("The mayor of Zaporiza spoke.", source_language="ko", terms=(Term("Zaporiza", note="a village"),)),
    )

    def group(self, value: Hashable) -> Hashable:
        """Return the key of the word: what is said of one tells nothing of another."""
        return value[0] if isinstance(value, tuple) else value

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield what may be a known name, as (key, suggestion, score, evidence), and who has a first name: (key,)."""
        text = sentence.text
        if len(text) > _LONGEST:
            text = text[: max(0, text.rfind(" ", 0, _LONGEST))]
        hits = self._hits(text, facts)
        for hit in hits:
            surname = hit.term.kind is TermKind.PERSON and " " not in hit.suggestion
            evidence = {"known name": _described(hit.term)}
            evidence |= {label: said for label, said in hit.evidence.items() if label != "glossary entry"}
            yield Observation(
                (key(hit.span.of(text)), hit.suggestion, hit.score, surname, tuple(evidence.items())), hit.span
            )
        for span in _introduced(text):
            if not any(span.overlaps(hit.span) for hit in hits):
                yield Observation((key(span.of(text)),), span)

    def _hits(self, text: str, facts: Facts) -> list[NameHit]:
        hits = known_names_for(facts.source_language, facts.kept_in).misspelled(text)
        if not hits:
            return []
        least = facts.options_of(self.id, self.options).least
        taken = [hit.span for hit in facts.names.find(text)]
        return [
            hit
            for hit in hits
            if hit.score >= least
            and not any(map(hit.span.overlaps, taken))
            and not _is_covered(hit, text, facts)
            and not _is_part(hit.suggestion, hit.span.of(text))
            and not _is_another(hit.span.of(text), hit, facts)
        ]

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield a finding for every known name that is not spelled as it should be."""
        is_introduced = any(isinstance(one.value, tuple) and len(one.value) == 1 for one in seen)
        for number, one in enumerate(seen):
            match one.value:
                case (_, str(suggestion), float(score), bool(surname), tuple(evidence)) if not (
                    surname and is_introduced
                ):
                    yield number, _finding(one.text, suggestion, score, dict(evidence))


def _finding(written: str, suggestion: str, score: float, evidence: dict[str, str]) -> Finding:
    return Finding(
        Span(0, len(written)),
        say(
            "“{written}” looks like the known name “{suggestion}” spelled otherwise.",
            written=written,
            suggestion=suggestion,
        ),
        (suggestion,),
        evidence,
        severity=Severity.MAJOR if score >= _SURE else Severity.MINOR,
        confidence=round(_WEAKER * score, 2),
    )


def _introduced(text: str) -> Iterator[Span]:
    """Yield the words in no list that stand behind a first name."""
    for name in names_in(text):
        for start, end, word, before, _ in compared(name.text):
            # Parts of "Da-hee" may be known where the whole is not; then this is not asked for it alone.
            is_shown = any(part in STRANGE_NAMES for part in word.split("-"))
            if before and is_shown and is_in_no_list(word) and look_up(key(before)).is_family:
                yield Span(name.span.start + start, name.span.start + end)


def _is_part(name: str, written: str) -> bool:
    """Say whether a name stands in what is written as it is: a first name before it is no slip."""
    return set(map(key, name.split())) < set(map(key, written.split()))


def _is_another(written: str, hit: NameHit, facts: Facts) -> bool:
    """Say whether a person is spelled by the rule, as the source has it, or by far not how that has the known name."""
    language = base_of(facts.source_language)
    of_language = writing(language) if facts.source_text and language in _LETTER_BY_LETTER else None
    if of_language is None or hit.term.kind is not TermKind.PERSON:
        return False
    names = source_names(facts.source_text or "", language)
    if names is not None and names.is_by_rule(key(written)):
        return True
    own, known = (key(name.rsplit(maxsplit=1)[-1]) for name in (written, hit.suggestion))
    form, fit = of_language.best(own, forms_in(facts.source_text or ""), STANDS[language])
    return form != "" and fit - of_language.fit(known, letters_of(form)) >= _BY_FAR


def _is_covered(hit: NameHit, text: str, facts: Facts) -> bool:
    """Say whether the glossary has an entry, in use or retired, for the name that a hit proposes.

    A word that it never takes for a name ("Donald Task") is left to this check where both want the same.
    """
    forms, right = (hit.term.canonical, *hit.term.accepted), hit.suggestion
    if facts.retired and not facts.retired.isdisjoint(map(key, (*forms, right))):
        return True
    for form in forms:
        start = form.find(right)
        span = Span(start, start + len(right)) if start >= 0 else Span(0, len(form))
        found = [each for each in facts.names.find(form) if each.span.overlaps(span)]
        is_word = not is_in_no_list(hit.span.of(text)) and all(each.status is FormStatus.RIGHT for each in found)
        if found and not is_word:
            return True
    return False


def _described(term: Term) -> str:
    return f"{term.canonical} ({term.note})" if term.note else term.canonical
