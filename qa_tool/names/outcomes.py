"""What a name may come back as from a source language, of which the program would catch what is shown."""

from __future__ import annotations

from qa_tool.domain.term import Term, TermKind
from qa_tool.names.evidence import scales
from qa_tool.names.finder import FormStatus, NameFinder
from qa_tool.names.forms import SHORTEST_CLOSE
from qa_tool.names.index import SoundIndex
from qa_tool.names.letters import key
from qa_tool.names.score import Scorer
from qa_tool.names.spans import parts

_CAUGHT = 0.5
# How many spellings the channel is asked for to find those that are caught.
_ASKED = 40
# Where a name of a kind stands as plainly as it can.
_PLAINLY = ((TermKind.PLACE, "They went to the town of {}."), (TermKind.PERSON, "They met President {} there."))


def outcomes(name: str, language: str | None, most: int = 6) -> tuple[str, ...]:
    """Return spellings of `name` as they come back from a source language (a code), likeliest first, at most `most`.

    Of a name of several words the last long enough to be recognised is changed: "Yevgeny Prigozin". Only what is caught
    where a text speaks plainly of a place or a person is returned: Lima, say, never is, nor a word of English.
    """
    long = [(start, part) for start, part in parts(name) if len(key(part)) >= SHORTEST_CLOSE]
    if not long:
        return ()
    start, word = long[-1]
    letters = key(word)
    scorer, alone = Scorer(language), SoundIndex([letters])
    finders = [(NameFinder((Term(name, kind=kind),), language), text) for kind, text in _PLAINLY]
    found: list[str] = []
    for spelled, _ in scales(language).channel.outcomes(letters, _ASKED):
        written = spelled.capitalize() if word[:1].isupper() else spelled
        if spelled == letters or not scorer.best(written, alone, _CAUGHT):
            continue
        whole = name[:start] + written + name[start + len(word) :]
        if any(_is_caught(finder, text.format(whole)) for finder, text in finders):
            found.append(whole)
            if len(found) == most:
                break
    return tuple(found)


def _is_caught(finder: NameFinder, text: str) -> bool:
    return any(hit.status is not FormStatus.RIGHT for hit in finder.find(text))
