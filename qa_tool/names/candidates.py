"""Candidates for the glossary: the unknown names of one article or of many, most useful first."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from qa_tool.domain.span import Span
from qa_tool.domain.term import Term, TermKind, TermStatus
from qa_tool.names.clusters import clusters
from qa_tool.names.compared import Spellings, compared
from qa_tool.names.cues import cues, kind_of
from qa_tool.names.letters import key
from qa_tool.names.source_forms import nearness, source_form
from qa_tool.names.unknown import is_ordinary, unknown_names
from qa_tool.names.vocabulary import vocabulary
from qa_tool.text.sentences import split
from qa_tool.text.words import words

#: Says how a source text (second) in a language (third) writes a name (first), or "".
SourceForm = Callable[[str, str, str | None], str]
# Zipf frequency from which a word is known to everybody; the share of usefulness that the commonest name keeps.
_FAMOUS = 5.0
_LEAST_UNKNOWN = 0.05


@dataclass(frozen=True, slots=True)
class ArticleText:
    """The present text of an article, by paragraphs, and its name for the reader (a path, a title).

    `retyped` are words of names that the editor has put in place of others: (the old one, the new one).
    """

    name: str
    paragraphs: Sequence[str]
    language: str = "en"
    source_language: str | None = None
    source_text: str | None = None
    retyped: Collection[tuple[str, str]] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """Where a name stands: the article, the number of the paragraph, the sentence, and the name's span in it."""

    article: str
    paragraph: int
    sentence: str
    span: Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """An unknown name: `form` is the editor's spelling, else its commonest, `forms` all with their counts, it first.

    `other_spellings` are those of `forms` that spell it otherwise (and do not merely shorten it); `usefulness` is what
    the list is sorted by: count, times articles, times how unknown the name is to the world (0.05 to 1).
    """

    form: str
    forms: Mapping[str, int] = field(hash=False)
    other_spellings: tuple[str, ...]
    count: int
    articles: int
    kind: TermKind
    source_form: str
    source_language: str | None
    usefulness: float
    example: Example

    @property
    def keys(self) -> tuple[str, ...]:
        """What it is rejected by: one for each of its forms."""
        return tuple(dict.fromkeys(candidate_key(form) for form in self.forms))

    def as_term(self) -> Term:
        """Return the entry that accepting it would make, for the editor to look over: proposed, and in no list yet."""
        sources = {self.source_language: (self.source_form,)} if self.source_form and self.source_language else {}
        return Term(
            self.form,
            wrong=self.other_spellings,
            source_forms=MappingProxyType(sources),
            kind=self.kind,
            status=TermStatus.PROPOSED,
        )


@dataclass(slots=True)
class _Seen:
    """What was met of one form."""

    place: tuple[ArticleText, int, Span]
    count: int = 0
    opening: int = 0
    articles: set[int] = field(default_factory=set)
    votes: Counter[TermKind] = field(default_factory=Counter)
    source: ArticleText | None = None


def candidate_key(form: str) -> str:
    """Return what a name is rejected by: its letters, whatever their case and accents."""
    return key(form) or form.casefold()


class Collector:
    """Reads articles one after the other and keeps what is needed of their unknown names."""

    def __init__(
        self,
        is_known: Callable[[str], bool],
        rejected: frozenset[str] = frozenset(),
        source_form: SourceForm = source_form,
    ) -> None:
        """`is_known` speaks for names of the world, `rejected` holds keys (candidate_key) of names not wanted."""
        self._is_known = is_known
        self._rejected = rejected
        self._source_form = source_form
        self._seen: dict[str, _Seen] = {}
        self._same: dict[str, str] = {}
        # How often more a word was put in place of another than another in place of it.
        self._put: Counter[str] = Counter()
        self._articles = 0

    def add(self, article: ArticleText, covered: Callable[[str], Iterable[Span]]) -> None:
        """Read an article; `covered` says which spans of a paragraph the glossary speaks of."""
        number = self._articles
        self._articles += 1
        there = Spellings()
        small = _small_words(article.paragraphs)
        for old, new in article.retyped:
            self._put[key(old)] -= 1
            self._put[key(new)] += 1
        for place, text in enumerate(article.paragraphs):
            for name in unknown_names(text, tuple(covered(text)), self._is_known):
                if candidate_key(name.text) in self._rejected or (" " not in name.text and name.text.lower() in small):
                    continue
                seen = self._seen.setdefault(name.text, _Seen((article, place, name.span)))
                seen.count += 1
                seen.opening += name.opens
                seen.articles.add(number)
                seen.votes += cues(text, name.span.start, name.span.end)
                if seen.source is None and article.source_text:
                    seen.source = article
                for _, _, word, before, after in compared(name.text):
                    there.add(word, before, after)
        for cluster in clusters(there, article.source_language):
            roots = sorted({self._root(key(form)) for form in cluster.forms})
            self._same.update(dict.fromkeys(roots[1:], roots[0]))

    def found(self, least: int = 1) -> tuple[Candidate, ...]:
        """Return the names met at least `least` times, most useful first."""
        groups: dict[tuple[str, ...], list[str]] = defaultdict(list)
        for form, seen in self._seen.items():
            # A capital that only the beginning of a sentence gives makes no name of an ordinary word.
            if " " in form or seen.opening < seen.count or not is_ordinary(form):
                groups[tuple(self._root(key(word)) for word in form.split())].append(form)
        made = [self._candidate(forms) for forms in _with_short_forms(groups) if not self._is_of_a_heading(forms)]
        wanted = [candidate for candidate in made if candidate.count >= least]
        return tuple(sorted(wanted, key=lambda one: (-one.usefulness, -one.count, one.form)))

    def _is_of_a_heading(self, forms: Sequence[str]) -> bool:
        """Say whether a form that was met once is another one with ordinary words behind it: Old Fair Attracts."""
        if len(forms) > 1 or self._seen[forms[0]].count > 1:
            return False
        words_ = forms[0].split()
        shorter = next((n for n in range(len(words_) - 1, 0, -1) if " ".join(words_[:n]) in self._seen), 0)
        return bool(shorter) and all(map(is_ordinary, words_[shorter:]))

    def _root(self, word: str) -> str:
        while word in self._same:
            word = self._same[word]
        return word

    def _candidate(self, forms: list[str]) -> Candidate:
        longest = max(form.count(" ") for form in forms)
        whole = [form for form in forms if form.count(" ") == longest]
        counts = {form: self._seen[form].count for form in forms}
        # What the editor typed decides, then how often each word is spelled so, also where the name is shortened.
        best = min(
            whole,
            key=lambda form: (
                form.isupper(),
                -sum(self._put[word] for word in _keys(form)),
                -self._weight(form, counts),
                -self._nearness(form),
                -_zipf(form),
                form,
            ),
        )
        ordered = dict(sorted(counts.items(), key=lambda item: (item[0] != best, -item[1], item[0])))
        seen = [self._seen[form] for form in ordered]
        count, articles = sum(one.count for one in seen), len(set().union(*(one.articles for one in seen)))
        votes: Counter[TermKind] = sum((one.votes for one in seen), Counter())
        return Candidate(
            best,
            ordered,
            tuple(form for form in ordered if not set(_keys(form)) <= set(_keys(best))),
            count,
            articles,
            kind_of(votes),
            *self._source(best, seen),
            count * articles * _unknown(best),
            _example(seen[0].place),
        )

    def _weight(self, form: str, counts: Mapping[str, int]) -> int:
        own = set(_keys(form))
        return sum(count for other, count in counts.items() if set(_keys(other)) <= own)

    def _nearness(self, form: str) -> float:
        source = self._seen[form].source
        return nearness(form, source.source_text or "", source.source_language) if source is not None else 0.0

    def _source(self, form: str, seen: Iterable[_Seen]) -> tuple[str, str | None]:
        for one in seen:
            if one.source is not None and one.source.source_text:
                language = one.source.source_language
                return self._source_form(form, one.source.source_text, language), language
        return "", None


def _small_words(paragraphs: Iterable[str]) -> set[str]:
    return {found.group() for text in paragraphs for found in words(text) if found.group()[0].islower()}


def _with_short_forms(groups: Mapping[tuple[str, ...], list[str]]) -> list[list[str]]:
    """Return the forms by names: a last word alone goes with the one longer name that ends with it."""
    longer: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for words_ in groups:
        if len(words_) > 1:
            longer[words_[-1]].append(words_)
    joined: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for words_, forms in groups.items():
        whole = longer[words_[0]] if len(words_) == 1 and words_[0] in longer else []
        joined[whole[0] if len(whole) == 1 else words_] += forms
    return list(joined.values())


def _keys(form: str) -> list[str]:
    return [key(word) for word in form.split()]


def _zipf(form: str) -> float:
    return max(map(vocabulary().zipf, form.split()))


def _unknown(form: str) -> float:
    """Return how unknown the least known word of a name is: 1 for one that no list knows."""
    return max(_LEAST_UNKNOWN, 1.0 - min(map(vocabulary().zipf, form.split())) / _FAMOUS)


def _example(place: tuple[ArticleText, int, Span]) -> Example:
    article, number, span = place
    text = article.paragraphs[number]
    for sentence in split(text, article.language):
        if sentence.span.start <= span.start and span.end <= sentence.span.end:
            return Example(article.name, number, sentence.text, span.shifted(-sentence.span.start))
    return Example(article.name, number, text, span)
