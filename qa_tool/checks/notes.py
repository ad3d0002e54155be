"""What the checks say of sentences and paragraphs by themselves, remembered by their text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from operator import itemgetter
from types import MappingProxyType
from typing import TypeVar

from qa_tool.checks.asking import Asking
from qa_tool.checks.check import AcrossParagraphs, ArticleCheck, Check, Observation, ParagraphCheck, SentenceCheck
from qa_tool.checks.signs import gate_of
from qa_tool.checks.stamping import stamp
from qa_tool.checks.suspicion import Words, words_of
from qa_tool.domain.article import Paragraph, Sentence
from qa_tool.domain.issue import CheckedParagraph, FailedCheck, Finding, Issue
from qa_tool.domain.span import Span
from qa_tool.text.plain import PlainText, plain
from qa_tool.text.sentences import paragraph as parse
from qa_tool.text.varieties import Leaning, leaning

#: The memos may hold this many times what the article needs before the rest is dropped.
_SPARE = 4
_FEWEST_KEPT = 1000

Shown = TypeVar("Shown")


@dataclass(frozen=True, slots=True)
class Group:
    """The observations of one group in one paragraph: (sentence within the paragraph, value, text), and where.

    `places` holds, for each, how many code points it stands from the start of the paragraph.
    """

    content: tuple[tuple[int, Hashable, str], ...]
    places: tuple[int, ...]


Groups = Mapping[Hashable, Group]
_NO_GROUPS: Groups = MappingProxyType({})


_Observed = list[tuple[int, tuple[tuple[Observation, ...], ...]]]


@dataclass(frozen=True, slots=True)
class _SentenceNotes:
    findings: tuple[tuple[Check, Finding], ...]
    observed: tuple[tuple[Observation, ...], ...]
    failed: tuple[FailedCheck, ...]


@dataclass(slots=True)
class _SentenceDraft:
    """The notes on a sentence while they are taken."""

    sentence: Sentence
    findings: list[tuple[Check, Finding]]
    observed: list[tuple[Observation, ...]]
    failed: list[FailedCheck]

    def done(self) -> _SentenceNotes:
        # Lists would be looked through for garbage as long as they are there.
        return _SentenceNotes(tuple(self.findings), tuple(self.observed), tuple(self.failed))


@dataclass(slots=True)
class _Draft:
    """The notes on a paragraph while they are taken."""

    paragraph: Paragraph
    issues: list[Issue]
    observed: _Observed
    failed: list[FailedCheck]


@dataclass(slots=True, eq=False)
class Notes:
    """A paragraph and what was found in it by itself.

    `text` is as it is written; `seen` is what the checks see of it, parted into sentences in `paragraph`.
    `observed` holds, for every sentence in which an article check saw something, its number within the paragraph and
    the observations, a row for each of these checks. `leaning` says whose spelling it follows, `words` are those of
    each sentence. `last` keeps the finished value of the paragraph with what it was made of, to be handed out again.
    """

    text: str
    seen: PlainText
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

    def observers(self) -> Iterator[int]:
        """Yield the places of the article checks that saw something, each as often as there are sentences with that."""
        for _, rows in self.observed:
            yield from (place for place, row in enumerate(rows) if row)

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
    """Reads paragraphs and remembers the notes.

    What is new is shown to one check after the other: a check that goes through many sentences by itself takes two
    thirds of the time that it takes where eighty others come in between, for what it needs stays near the processor.
    """

    def __init__(self, checks: Sequence[Check], asking: Asking) -> None:
        self._sentence_checks = tuple(check for check in checks if isinstance(check, SentenceCheck))
        self._paragraph_checks = tuple(check for check in checks if isinstance(check, ParagraphCheck))
        self._article_checks = tuple(check for check in checks if isinstance(check, ArticleCheck))
        self._of_typed = tuple(check for check in self._sentence_checks if check.sees_typed)
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

    def notes_on(self, text: str) -> Notes:
        """Return the notes on a paragraph that was read."""
        return self._paragraphs[text]

    def read(self, texts: Iterable[str], pause: Callable[[], None]) -> None:
        """Take notes on paragraphs; `pause` is called again and again, as often as there are sentences not known."""
        seen = {text: plain(text) for text in texts}
        bits = {each.text: self._gate.bits(each.text) for each in seen.values()}
        paragraphs = [parse(text, self._asking.facts.language) for text in bits]
        self._read_sentences(paragraphs, bits, pause)
        drafts = [self._draft(paragraph) for paragraph in paragraphs]
        for place, those in self._shown((bits[draft.paragraph.text] & ~self._for_sentences, draft) for draft in drafts):
            for draft in those:
                self._read_paragraph(place, draft)
        by_text = {draft.paragraph.text: draft for draft in drafts}
        for text, shown in seen.items():
            draft = by_text[shown.text]
            if shown.typed and self._of_typed:
                draft = self._with_typed(draft, shown.typed)
            paragraph = draft.paragraph
            self._paragraphs[text] = Notes(
                text,
                shown,
                paragraph,
                tuple(draft.issues),
                tuple(draft.observed),
                tuple(draft.failed),
                leaning(paragraph.text),
                tuple([words_of(sentence.text) for sentence in paragraph.sentences]),
            )

    def forget_all_but(self, present: Sequence[str]) -> None:
        """Keep the memos within a small multiple of what the paragraphs `present` need."""
        if len(self._paragraphs) > _SPARE * len(present) + _FEWEST_KEPT:
            self._paragraphs = {text: notes for text in present if (notes := self._paragraphs.get(text)) is not None}
        if len(self._sentences) > self._most_sentences:
            used = {said.text for notes in self._paragraphs.values() for said in notes.paragraph.sentences}
            self._sentences = {text: notes for text, notes in self._sentences.items() if text in used}
            self._most_sentences = _SPARE * len(used) + _FEWEST_KEPT

    def _shown(self, wanted: Iterable[tuple[int, Shown]]) -> Iterator[tuple[int, list[Shown]]]:
        """Yield the places of checks, in order, each with what it is to be shown; `wanted` has their bits."""
        shown: dict[int, list[Shown]] = {}
        for bits, one in wanted:
            for place in self._gate.places(bits):
                shown.setdefault(place, []).append(one)
        yield from sorted(shown.items(), key=itemgetter(0))

    def _read_sentences(
        self, paragraphs: Iterable[Paragraph], bits: Mapping[str, int], pause: Callable[[], None]
    ) -> None:
        """Take notes on the sentences that are not known; `bits` are those of the paragraphs."""
        known = self._sentences
        new: dict[str, tuple[int, _SentenceDraft]] = {}
        for paragraph in paragraphs:
            for said in [sentence.text for sentence in paragraph.sentences]:
                if said not in known and said not in new:
                    # Many a paragraph is one sentence.
                    whole = len(said) == len(paragraph.text)
                    shown = (bits[paragraph.text] if whole else self._gate.bits(said)) & self._for_sentences
                    # The notes hold wherever the text stands, so the checks do not see where this one does.
                    sentence = Sentence(said, Span(0, len(said)))
                    new[said] = shown, _SentenceDraft(sentence, [], [()] * len(self._article_checks), [])
        asked = paused = 0
        most = sum(bits.bit_count() for bits, _ in new.values())
        for place, those in self._shown(new.values()):
            self._ask_about(place, those)
            asked += len(those)
            # As many pauses as sentences, each behind as many questions.
            while paused * most < asked * len(new):
                pause()
                paused += 1
        known.update((said, draft.done()) for said, (_, draft) in new.items())

    def _ask_about(self, place: int, drafts: Iterable[_SentenceDraft]) -> None:
        """Note what the check at `place` says of sentences."""
        ask = self._asking.ask
        number = place - self._first_of_articles
        if number >= 0:
            over_all = self._article_checks[number]
            for draft in drafts:
                draft.observed[number] = ask(over_all, over_all.observe, draft.sentence, draft.failed)
            return
        check = self._sentence_checks[place]
        for draft in drafts:
            found = ask(check, check.find, draft.sentence, draft.failed)
            if found and self._is_inside(check, found, draft.sentence.text, draft.failed):
                draft.findings += [(check, finding) for finding in found]

    def _draft(self, paragraph: Paragraph) -> _Draft:
        """Return what its sentences say by themselves."""
        draft = _Draft(paragraph, [], [], [])
        facts = self._asking.facts
        for number, sentence in enumerate(paragraph.sentences):
            notes = self._sentences[sentence.text]
            start = sentence.span.start
            draft.issues += [stamp(check, finding, start, paragraph, facts) for check, finding in notes.findings]
            draft.failed += notes.failed
            if any(notes.observed):
                draft.observed.append((number, notes.observed))
        return draft

    def _with_typed(self, draft: _Draft, typed: str) -> _Draft:
        """Return the draft with what the checks say that see blanks and hyphens as they were typed."""
        ids = {check.id for check in self._of_typed}
        issues = [issue for issue in draft.issues if issue.check not in ids]
        failed = [failure for failure in draft.failed if failure.check not in ids]
        facts = self._asking.facts
        for sentence in draft.paragraph.sentences:
            said = sentence.span.of(typed)
            seen = Sentence(said, Span(0, len(said)))
            for check in self._of_typed:
                found = self._asking.ask(check, check.find, seen, failed)
                if found and self._is_inside(check, found, said, failed):
                    stamped = [stamp(check, each, sentence.span.start, draft.paragraph, facts) for each in found]
                    issues += [replace(issue, text=issue.span.of(typed)) for issue in stamped]
        return replace(draft, issues=issues, failed=failed)

    def _read_paragraph(self, place: int, draft: _Draft) -> None:
        """Add to a draft what the check at `place` says of the paragraph as a whole."""
        if place < self._first_of_paragraphs:
            self._observe(place - self._first_of_articles, draft)
            return
        check = self._paragraph_checks[place - self._first_of_paragraphs]
        found = self._asking.ask(check, check.find, draft.paragraph, draft.failed)
        if found and self._is_inside(check, found, draft.paragraph.text, draft.failed):
            facts = self._asking.facts
            draft.issues += [stamp(check, finding, 0, draft.paragraph, facts) for finding in found]

    def _observe(self, place: int, draft: _Draft) -> None:
        """Add to a draft what the article check at `place` sees in the paragraph, sentence by sentence."""
        check = self._article_checks[place]
        assert isinstance(check, AcrossParagraphs)
        sentences = draft.paragraph.sentences
        rows = dict(draft.observed)
        for value, span in self._asking.ask(check, check.observe_paragraph, draft.paragraph, draft.failed):
            number = bisect_right(sentences, span.start, key=lambda each: each.span.start) - 1
            sentence = sentences[number].span
            row = list(rows.get(number, ((),) * len(self._article_checks)))
            inside = Span(span.start, min(span.end, sentence.end)).shifted(-sentence.start)
            row[place] += (Observation(value, inside),)
            rows[number] = tuple(row)
        draft.observed = sorted(rows.items())

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
