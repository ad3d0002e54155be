"""What a name may come back as from a source language, of which the program would catch what is shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from qa_tool.domain.term import Term, TermKind
from qa_tool.names.book import FormBook
from qa_tool.names.evidence import scales
from qa_tool.names.finder import FormStatus, NameFinder
from qa_tool.names.forms import SHORTEST_CLOSE
from qa_tool.names.index import SoundIndex
from qa_tool.names.letters import key
from qa_tool.names.readings import read
from qa_tool.names.score import Scorer
from qa_tool.names.source_readings import SourceReadings
from qa_tool.names.spans import parts

_NONE: Mapping[str, tuple[str, ...]] = MappingProxyType({})
_CAUGHT = 0.5
_A_THIRD = 3
# How many spellings the channel is asked for to find those that are caught.
_ASKED = 40
# Where a name of a kind stands as plainly as it can.
_PLAINLY = ((TermKind.PLACE, "They went to the town of {}."), (TermKind.PERSON, "They met President {} there."))


def outcomes(
    name: str, language: str | None, most: int = 6, source_forms: Mapping[str, tuple[str, ...]] = _NONE
) -> tuple[str, ...]:
    """Return spellings of `name` as they come back from a source language (a code), likeliest first, at most `most`.

    What the `source_forms` of that language (code, forms) read as comes first, up to a third of all. Of a name of
    several words the last long enough to be recognised is changed: "Yevgeny Prigozin". Only what is caught where a text
    speaks plainly of a place or a person is returned: Lima, say, never is, nor a word of English.
    """
    long = [(start, part) for start, part in parts(name) if len(key(part)) >= SHORTEST_CLOSE]
    if not long:
        return ()
    start, word = long[-1]
    terms = [(Term(name, source_forms=source_forms, kind=kind), text) for kind, text in _PLAINLY]
    finders = [(NameFinder((term,), language), text) for term, text in terms]
    found: dict[str, None] = {}
    for share, spellings in ((_A_THIRD, _read(terms[-1][0], key(word), language)), (1, _changed(word, language))):
        for spelled in spellings:
            if len(found) * share >= most:
                break
            written = spelled.capitalize() if word[:1].isupper() else spelled
            whole = name[:start] + written + name[start + len(word) :]
            if any(_is_caught(finder, text.format(whole)) for finder, text in finders):
                found[whole] = None
    return tuple(found)


def _read(term: Term, letters: str, language: str | None) -> Iterator[str]:
    """Yield what source forms of a term read as, of those readings that stand for its word of these letters."""
    readings = SourceReadings(FormBook((term,)), language)
    for reading in read(term, language):
        one = readings.of(reading)
        if one is not None and one.key == letters:
            yield reading


def _changed(word: str, language: str | None) -> Iterator[str]:
    """Yield what the channel makes of a word, as far as the matcher knows it again."""
    letters = key(word)
    scorer, alone = Scorer(language), SoundIndex([letters])
    for spelled, _ in scales(language).channel.outcomes(letters, _ASKED):
        written = spelled.capitalize() if word[:1].isupper() else spelled
        if spelled != letters and scorer.best(written, alone, _CAUGHT):
            yield spelled


def _is_caught(finder: NameFinder, text: str) -> bool:
    return any(hit.status is not FormStatus.RIGHT for hit in finder.find(text))
