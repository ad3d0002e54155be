"""Sentences that speak of something else than the sentence of the source in their place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from qa_tool.checks.beside_source import SLACK, Beside, beside, language_of, source_of, sure_pairs, whole
from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages import pairing
from qa_tool.languages.choices import LANGUAGES, choices_in, sets, source_may_say
from qa_tool.languages.foreign_countries import foreign_countries, kin
from qa_tool.languages.moments import DAYS, MONTHS
from qa_tool.languages.only_there import countries_of, numbers_in, only_there
from qa_tool.languages.sounds import names_here

# So many things have to be said on one side only, of them at least one in English.
_FEWEST = 3
# A name or two may be put otherwise: "the striker", "he".
_FEWEST_NAMES = 2
_DATES = frozenset((*DAYS, *MONTHS))


class ExchangedSentence(ArticleCheck):
    """A sentence has nothing in common with the sentence of the source in its place.

    It needs the source article, in a language whose words are known. One English sentence and one of the source have to
    stand for each other by their place and length. Looked at are numbers from 13 on, countries, all words that
    `word-against-source` knows, and what names sound like. The sentence is flagged if three of these or more stand on
    one side only, at least one of them in the English, where neither the sentence nor its neighbours in the source can
    mean it, and if both sides share none. Names only count where at least two sound like something elsewhere in the
    source, for many are put otherwise ("the striker").
    """

    id = "exchanged-sentence"
    title = "Sentence is not that of the source"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    # Of 375 sentences put in the place of others of about the same length (MQM, zh and ru) 62 are found; of the 3,153
    # pairs of MT and of people beside them none is flagged. In news by people beside five languages (NTREX-128) none is
    # flagged either; of pairs of sentences that change places, of whatever length, 14 to 19 of 180. Of 333 sentences of
    # medical abstracts exchanged beside Spanish, French, Italian and Portuguese 36 are found; of the 2,600 as they are,
    # and of those beside the exchanged ones, none is flagged.
    confidence = 0.85
    needs_source = True
    source_languages = LANGUAGES
    examples = (
        Example(
            "The bridge opened on Monday. Doctors in Sweden tested the vaccine for 18 years. Nobody came.",
            ("Doctors in Sweden tested the vaccine for 18 years.",),
            source_language="ko",
            source_text="다리는 월요일에 개통됐다. 부산 경찰은 지난주 공항에서 기자 세 명을 만났다. 아무도 안 왔다.",
        ),
        Example(
            "The bridge opened early.\nA typhoon closed 30 schools in Japan.\nThe weather was fine.",
            ("A typhoon closed 30 schools in Japan.",),
            source_language="ru",
            source_text="Мост открылся рано.\nКиевские адвокаты встретили 45 фермеров.\nПогода была хорошая.",
        ),
        Example(
            "The bridge opened on Monday. Police in Busan met 3 journalists at the airport last week. Nobody came.",
            source_language="ko",
            source_text="다리는 월요일에 개통됐다. 부산 경찰은 지난주 공항에서 기자 세 명을 만났다. 아무도 안 왔다.",
        ),
        Example(
            "Lawyers from Kyiv met 45 farmers.\nThe bridge opened early.",
            source_language="ru",
            source_text="Мост открылся рано.\nКиевские адвокаты встретили 45 фермеров.",
        ),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield the sentence, with what it says."""
        words = frozenset(
            (choice.set, choice.place)
            for choice, span in choices_in(sentence.text)
            # Figures are numbers already.
            if not any(map(str.isdigit, sentence.text[span.start : span.end]))
        )
        yield whole(sentence, _Said(words, countries_of(sentence.text)))

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the sentences that have nothing of the source in their place."""
        article, language = source_of(facts), language_of(facts)
        finder = foreign_countries(language)
        if article is None or finder is None or language not in LANGUAGES:
            return
        for part in sure_pairs(list(beside(seen, article))):
            number, one = part.ours[0]
            place = part.part.theirs.start
            near = article.sentences[max(0, place - SLACK) : place + 1 + SLACK]
            if pairing.here(one.text).sounds & part.theirs[0].sounds:
                continue
            named = _named_elsewhere(one.text, near, article.sounds)
            if _is_another(one.text, _said(part), part.theirs[0], near, language, named=named):
                message = say("This sentence and the one of the source in its place speak of different things.")
                yield number, Finding(Span(0, len(one.text)), message, (), {"in the source": part.source})


class _Said(NamedTuple):
    """What a sentence says: members of sets of words, and countries by their codes."""

    words: frozenset[tuple[str, int]]
    countries: frozenset[str]


def _said(part: Beside) -> _Said:
    said = [stand.more for stand in part.stands if isinstance(stand.more, _Said)]
    return said[0]


def _named_elsewhere(english: str, near: Sequence[pairing.Sentence], sounds: Mapping[str, int]) -> int:
    """Return how many names of a sentence sound like something that the source says, but nowhere near."""
    here = Counter(sound for sentence in near for sound in sentence.sounds)
    names = (heard for name, heard in names_here(english).items() if name not in _DATES)
    named = sum(any(sounds[sound] > here[sound] for sound in heard) for heard in names)
    return named if named >= _FEWEST_NAMES else 0


@lru_cache(maxsize=4096)
def _is_another(
    english: str,
    said: _Said,
    theirs: pairing.Sentence,
    near: tuple[pairing.Sentence, ...],
    language: str,
    *,
    named: int,
) -> bool:
    """Say whether an English sentence shares nothing with `theirs`, and enough stands on one side only.

    `named` of its names sound like something that the source says elsewhere.
    """
    anchors, finder = pairing.here(english).anchors, foreign_countries(language)
    around = " ".join(sentence.text for sentence in near)
    known_sets = sets(language)
    words = [word for word in said.words if word[0] in known_sets]
    if finder is None or anchors & theirs.anchors or any(source_may_say(around, language, *word) for word in words):
        return False
    known = frozenset().union(*(sentence.countries for sentence in near))
    strange = sum(code in finder.known and not kin(code) & known for code in said.countries)
    if strange < len(said.countries):
        return False
    elsewhere = frozenset().union(*(sentence.anchors for sentence in near))
    mine = named + len(words) + strange + len(numbers_in(anchors - elsewhere))
    return mine > 0 and mine + only_there(english, theirs, language) >= _FEWEST
