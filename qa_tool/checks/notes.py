"""What the checks say of sentences and paragraphs by themselves, remembered by their text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from types import MappingProxyType

from qa_tool.checks.asking import Asking
from qa_tool.checks.check import AcrossParagraphs, ArticleCheck, Check, Observation, ParagraphCheck, SentenceCheck
from qa_tool.checks.signs import gate_of
from qa_tool.checks.stamping import stamp
from qa_tool.checks.suspicion import Words, words_of
from qa_tool.domain.article import Paragraph, Sentence
from qa_tool.domain.issue import CheckedParagraph, FailedCheck, Finding, Issue
from qa_tool.domain.span import Span
from qa_tool.text.sentences import paragraph as parse
from qa_tool.text.varieties import Leaning, leaning

#: The memos may hold this many times what the article needs before the rest is dropped.
_SPARE = 4
_FEWEST_KEPT = 1000


@dataclass(frozen=True, slots=True)
class Group:
    """The observations of one group in one paragraph: (sentence within the paragraph, value, text), and where.

    `places` holds, for each, how many code points it stands from the start of the paragraph.
    """

    content: tuple[tuple[int, Hashable, str], ...]
    places: tuple[int, ...]


Groups = Mapping[Hashable, Group]
_NO_GROUPS: Groups = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class _SentenceNotes:
    findings: tuple[tuple[Check, Finding], ...]
    observed: tuple[tuple[Observation, ...], ...]
    failed: tuple[FailedCheck, ...]


@dataclass(slots=True, eq=False)
class Notes:
    """A paragraph and what was found in it by itself.

    `observed` holds, for every sentence in which an article check saw something, its number within the paragraph and
    the observations, a row for each of these checks. `leaning` says whose spelling it follows, `words` are those of
    each sentence. `last` keeps the finished value of the paragraph with what it was made of, to be handed out again.
    """

    paragraph: Paragraph
    issues: tuple[Issue, ...]
    observed: tuple[tuple[int, tuple[tuple[Observation, ...], ...]], ...]
    failed: tuple[FailedCheck, ...]
    leaning: Leaning
    words: tuple[Words, ...]
    last: tuple[object, CheckedParagraph] | None = field(default=None)
    _groups: dict[int, Groups] = field(default_factory=dict)

    def has_any(self, words: AbstractSet[str]) -> bool:
        """Say whether one of the words, in small letters, stands in the paragraph."""
        return any(not words.isdisjoint(those.different) for those in self.words)

    def groups(self, check: ArticleCheck, place: int) -> Groups:
        """Return the observations of `check`, the one at `place`, by groups; made when first asked for."""
        groups = self._groups.get(place)
        if groups is None:
            groups = self._groups[place] = _groups(check, self.observations(place))
        return groups

    def observations(self, place: int) -> Iterator[tuple[int, Sentence, Observation]]:
        """Yield what the article check at `place` saw, in order, with the sentence and its number."""
        sentences = self.paragraph.sentences
        for number, rows in self.observed:
            for observation in rows[place]:
                yield number, sentences[number], observation


class NoteBook:
    """Reads paragraphs and remembers the notes."""

    def __init__(self, checks: Sequence[Check], asking: Asking) -> None:
        self._sentence_checks = tuple(check for check in checks if isinstance(check, SentenceCheck))
        self._paragraph_checks = tuple(check for check in checks if isinstance(check, ParagraphCheck))
        self._article_checks = tuple(check for check in checks if isinstance(check, ArticleCheck))
        self._gate = gate_of(self._sentence_checks + self._article_checks + self._paragraph_checks)
        self._first_of_articles = len(self._sentence_checks)
        self._first_of_paragraphs = self._first_of_articles + len(self._article_checks)
        across = [place for place, check in enumerate(self._article_checks) if isinstance(check, AcrossParagraphs)]
        self._for_sentences = (1 << self._first_of_paragraphs) - 1
        self._for_sentences &= ~sum(1 << self._first_of_articles + place for place in across)
        self._asking = asking
        self._paragraphs: dict[str, Notes] = {}
        self._sentences: dict[str, _SentenceNotes] = {}
        self._most_sentences = _FEWEST_KEPT

    def known(self, text: str) -> Notes | None:
        """Return the notes on a paragraph if they are remembered."""
        return self._paragraphs.get(text)

    def read(self, text: str, pause: Callable[[], None]) -> Notes:
        """Take notes on a paragraph; `pause` is called after every sentence not known yet."""
        facts = self._asking.facts
        paragraph = parse(text, facts.language)
        issues: list[Issue] = []
        failed: list[FailedCheck] = []
        observed: list[tuple[int, tuple[tuple[Observation, ...], ...]]] = []
        bits = self._gate.bits(text)
        for number, sentence in enumerate(paragraph.sentences):
            said = sentence.text
            notes = self._sentences.get(said)
            if notes is None:
                # Many a paragraph is one sentence.
                shown = bits if len(said) == len(text) else self._gate.bits(said)
                notes = self._sentences[said] = self._read_sentence(said, shown & self._for_sentences)
                pause()
            if notes.findings:
                start = sentence.span.start
                issues += [stamp(check, finding, start, paragraph, facts) for check, finding in notes.findings]
            failed += notes.failed
            if any(notes.observed):
                observed.append((number, notes.observed))
        for place in self._gate.places(bits & ~self._for_sentences):
            if place < self._first_of_paragraphs:
                self._observe(place - self._first_of_articles, paragraph, observed, failed)
                continue
            check = self._paragraph_checks[place - self._first_of_paragraphs]
            found = self._asking.ask(check, check.find, paragraph, failed)
            if found and self._is_inside(check, found, text, failed):
                issues += [stamp(check, finding, 0, paragraph, facts) for finding in found]
        of_sentences = tuple([words_of(sentence.text) for sentence in paragraph.sentences])
        whole = Notes(paragraph, tuple(issues), tuple(observed), tuple(failed), leaning(text), of_sentences)
        self._paragraphs[text] = whole
        return whole

    def forget_all_but(self, present: Sequence[str]) -> None:
        """Keep the memos within a small multiple of what the paragraphs `present` need."""
        if len(self._paragraphs) > _SPARE * len(present) + _FEWEST_KEPT:
            self._paragraphs = {text: notes for text in present if (notes := self._paragraphs.get(text)) is not None}
        if len(self._sentences) > self._most_sentences:
            used = {said.text for notes in self._paragraphs.values() for said in notes.paragraph.sentences}
            self._sentences = {text: notes for text, notes in self._sentences.items() if text in used}
            self._most_sentences = _SPARE * len(used) + _FEWEST_KEPT

    def _observe(
        self,
        place: int,
        paragraph: Paragraph,
        observed: list[tuple[int, tuple[tuple[Observation, ...], ...]]],
        failed: list[FailedCheck],
    ) -> None:
        """Add to `observed` what the article check at `place` sees in a paragraph, sentence by sentence."""
        check = self._article_checks[place]
        assert isinstance(check, AcrossParagraphs)
        rows = dict(observed)
        for value, span in self._asking.ask(check, check.observe_paragraph, paragraph, failed):
            number = bisect_right(paragraph.sentences, span.start, key=lambda each: each.span.start) - 1
            sentence = paragraph.sentences[number].span
            row = list(rows.get(number, ((),) * len(self._article_checks)))
            inside = Span(span.start, min(span.end, sentence.end)).shifted(-sentence.start)
            row[place] += (Observation(value, inside),)
            rows[number] = tuple(row)
        observed[:] = sorted(rows.items())

    def _read_sentence(self, text: str, shown: int) -> _SentenceNotes:
        """Take notes on a sentence of what the checks with a bit in `shown` say."""
        # The notes hold wherever the text stands, so the checks do not see where this one does.
        sentence = Sentence(text, Span(0, len(text)))
        failed: list[FailedCheck] = []
        findings: tuple[tuple[Check, Finding], ...] = ()
        ask = self._asking.ask
        first = self._first_of_articles
        observed: list[tuple[Observation, ...]] = [()] * len(self._article_checks)
        for place in self._gate.places(shown):
            if place >= first:
                over_all = self._article_checks[place - first]
                observed[place - first] = ask(over_all, over_all.observe, sentence, failed)
                continue
            check = self._sentence_checks[place]
            found = ask(check, check.find, sentence, failed)
            if found and self._is_inside(check, found, text, failed):
                findings += tuple((check, finding) for finding in found)
        return _SentenceNotes(findings, tuple(observed), tuple(failed))

    @staticmethod
    def _is_inside(check: Check, findings: Iterable[Finding], text: str, failed: list[FailedCheck]) -> bool:
        """Say whether all findings lie inside the text that the check was given; note it in `failed` if not."""
        if all(finding.span.end <= len(text) for finding in findings):
            return True
        failed.append(FailedCheck(check.id, "a finding reaches beyond the text"))
        return False


def _groups(check: ArticleCheck, seen: Iterable[tuple[int, Sentence, Observation]]) -> Groups:
    content: dict[Hashable, list[tuple[int, Hashable, str]]] = {}
    places: dict[Hashable, list[int]] = {}
    for number, sentence, observation in seen:
        group = check.group(observation.value)
        content.setdefault(group, []).append((number, observation.value, observation.span.of(sentence.text)))
        places.setdefault(group, []).append(sentence.span.start + observation.span.start)
    if not content:
        return _NO_GROUPS
    return {group: Group(tuple(said), tuple(places[group])) for group, said in content.items()}
