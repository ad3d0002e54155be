"""The small words inside names (de, bin, al-, van), and what they come back as."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from qa_tool.domain.term import Term
from qa_tool.names.letters import key
from qa_tool.names.spans import parts

if TYPE_CHECKING:
    from qa_tool.names.score import Scorer

PARTICLES = frozenset(
    "de del della der den des di da dos du van von zu ter bin ibn bint ben al el la le".split()  # noqa: SIM905
)
# What comes back for one another: spelled otherwise, adapted to the letter behind (Deir ez-Zor), or translated.
_GROUPS = (
    "al el ul ad ed ar er as es ash esh at et az ez an en", "bin ben ibn bn", "von fon phon pon vom", "van fan wan",
    "der dea deru dere", "de do du da di dos das des", "on na", "ter tel",
)  # fmt: skip
_GROUP_OF = {letters: frozenset(group.split()) for group in _GROUPS for letters in group.split()}
# How strange (nats a letter) what stands for a particle may be.
_STRANGEST = 2.3
_SHORT_WORDS_BEFORE = re.compile(r"(?<![^\W_])((?:[^\W\d_]{2,6}[ \u00a0-]){1,3})$")
_NAME_BEFORE = re.compile(r"[^\W\d_]*[a-z][^\W\d_]*[ \u00a0]$")
_BEFORE = re.compile(rf"(?<![^\W_])(?:(?:{'|'.join(sorted(PARTICLES))})[ -])+$", re.IGNORECASE)


def is_particle(letters: str) -> bool:
    """Say whether a key is that of a particle, or of what one comes back as."""
    return letters in PARTICLES or letters in _GROUP_OF


def are_same_particle(right: str, found: str, scorer: Scorer) -> bool:
    """Say whether the key `found` can stand for the particle (or two of them, joined) with the key `right`."""
    return found == right or found in _GROUP_OF.get(right, ()) or scorer.is_near(right, found, _STRANGEST)


def article_of(letters: str) -> str:
    """Return the Arabic article, if a key begins with one that may be joined to the word: "al" in "alzour"."""
    return letters[:2] if letters[:2] in _GROUP_OF["al"] else ""


@lru_cache(maxsize=4096)
def particles_of(term: Term, word: str) -> str:
    """Return the particles that stand before `word` in a form of `term`, as they are written: "von der ", "al-"."""
    for written in (term.canonical, *term.accepted):
        place = written.find(word)
        found = _BEFORE.search(written, 0, place) if place > 0 else None
        if found is not None:
            return found.group()
    return ""


def with_particles(text: str, start: int, term: Term, right: str, scorer: Scorer) -> tuple[int, str]:
    """Return where a wrong name that begins at `start` of `text` really begins, and what should stand for all of it.

    `right` is to stand for what begins at `start`. Where the particles before it are wrong, too, they are taken in.
    """
    wanted = particles_of(term, right.partition(" ")[0])
    before = _SHORT_WORDS_BEFORE.search(text, max(0, start - 24), start) if wanted else None
    if before is None:
        return start, right
    keys = [key(word) for _, word in parts(wanted)]
    said = [(before.start() + place, word) for place, word in parts(before.group())]
    for count, rights in ((len(keys), keys), (1, ["".join(keys)])):
        here = said[-count:]
        if len(here) < count:
            continue
        begin = here[0][0]
        if not all(are_same_particle(one, key(word), scorer) for one, (_, word) in zip(rights, here, strict=True)):
            continue
        written = text[begin:start]
        if written == wanted or (written.casefold() == wanted.casefold() and not _NAME_BEFORE.search(text, 0, begin)):
            return start, right
        return begin, wanted + right
    return start, right
