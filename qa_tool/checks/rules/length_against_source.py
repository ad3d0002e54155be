"""Sentences far shorter or longer than their source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_tool.checks.beside_source import Beside, CheckOfParts, language_of, last_word
from qa_tool.checks.check import Example
from qa_tool.checks.facts import Facts
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.languages.only_there import only_there
from qa_tool.languages.pairing import Part

# Shares of the usual length from which nothing but an omission explains it, and how far it must be in spreads.
_TOO_SHORT, _TOO_LONG = 0.7, 1.6
_AWAY = 2.5
# Shares and spreads for a sentence without so many facts that the source sentence has: they would be said nearby.
_PARTLY, _PARTLY_AWAY, _FACTS = 0.75, 1.0, 2
# Shorter ones than this, in English letters, are headings and cries.
_SHORTEST = 60
_LONG_WINDED = (
    "The mayor said that the bridge, the old bridge over the wide river, would stay closed, and that nobody, not "
    "anybody at all, whoever it was, would be able to walk or to drive across it any more."
)


class LengthAgainstSource(CheckOfParts):
    """A sentence is much shorter, or longer, than what it stands for in the source article.

    It needs the source article. How many English letters stand for one of the language was learned from translations by
    people; the article itself may move it by a third. Figures and Latin letters in another script count as they are.
    Datelines, bylines and links to other articles do not count where they are left out. The end of the sentence is
    marked. Half a sentence left out shows like this; so do a repetition and an explanation.
    Less is enough, and it is serious, where a sentence of the source has two facts or more that neither the English
    sentence nor its neighbours say: numbers from 13 on, countries, words that `word-against-source` knows.
    """

    id = "length-against-source"
    title = "Length out of proportion to the source"
    category = "Accuracy/Omission"
    severity = Severity.MINOR
    # Where something is missing there is nothing to touch. Of the segments with a flag, a professional marked an
    # omission in 8 of 15 (WMT23 news; of all in 1 of 6) and in 13 of 18 (medical abstracts; 1 of 14). On human
    # translations .7 in 1,000 words of WMT23, where much is left out, none elsewhere. A mark of an omission lies in the
    # source, so on the English a serious flag could not be told from chance: minor. Where facts are missing it flags 8
    # of 12,000 pairs more (from Chinese and Russian), all of MT.
    confidence = 0.6
    examples = (
        Example(
            "The city spent three years on the new bridge over the river.",
            ("river.",),
            source_language="de",
            source_text="Die Stadt baute drei Jahre lang an der neuen Brücke über den Fluss, musste die Arbeiten aber "
            "zweimal unterbrechen, weil das Geld ausging und die Arbeiter in den Streik traten.",
        ),
        Example(
            _LONG_WINDED,
            ("more.",),
            source_language="ru",
            source_text="Мэр сказал, что мост останется закрытым для всех.",
        ),
        Example(
            "The city spent three years on the new bridge over the river.",
            source_language="de",
            source_text="Die Stadt baute drei Jahre lang an der neuen Brücke über den Fluss.",
        ),
        Example(
            "Police sent officers to the square.\nThe weather stayed fine all day.",
            ("square.",),
            source_language="ru",
            source_text="Полиция направила на площадь сотрудников, а в аэропорту Казани 45 врачей провели митинг "
            "против закрытия больницы.\nПогода весь день была хорошая.",
        ),
        Example("The bridge is closed.", source_language="ko", source_text="강 위에 놓인 오래된 다리가 폐쇄됐다."),
    )

    def compare(self, parts: Sequence[Beside], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the sentences whose length does not fit."""
        language = language_of(facts)
        for place, part in enumerate(parts):
            said = part.part._replace(expected=part.expected_of_news(language))
            found = _length_of(part, said)
            facts_lost = not found and _is_partly_there(parts, place, said, language)
            if found or facts_lost:
                number, one = part.ours[-1]
                yield (
                    number,
                    Finding(
                        last_word(one.text),
                        found or say("Part of what the source says here seems to be missing."),
                        (),
                        {"in the source": part.source},
                        severity=Severity.MAJOR if facts_lost else None,
                    ),
                )


def _length_of(part: Beside, said: Part) -> str:
    """Return what is wrong with the length; empty where nothing is."""
    if not part.ours or not part.theirs or max(part.part.length, part.part.expected) < _SHORTEST:
        return ""
    # Who leaves a dateline out leaves out nothing that is said; who keeps it adds nothing.
    share = said.length / said.expected
    if share < _TOO_SHORT and said.away <= -_AWAY:
        return say(
            "Only {share:.0%} as long as usual for what the source says here; something may be missing.", share=share
        )
    share = part.part.length / part.part.expected
    if share > _TOO_LONG and part.part.away >= _AWAY:
        return say(
            "{share:.1f} times as long as usual for what the source says here; something may have been added.",
            share=share,
        )
    return ""


def _is_partly_there(parts: Sequence[Beside], place: int, said: Part, language: str) -> bool:
    """Say whether a pair is rather short in English, and facts of the source are said nowhere near."""
    part = parts[place]
    if len(part.ours) != 1 or len(part.theirs) != 1 or said.expected < _SHORTEST:
        return False
    if said.length > _PARTLY * said.expected or said.away > -_PARTLY_AWAY:
        return False
    near = " ".join(one.text for each in parts[max(0, place - 1) : place + 2] for _, one in each.ours)
    return only_there(near, part.theirs[0], language) >= _FACTS
