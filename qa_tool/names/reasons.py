"""Why a spelling can stand for a name, in plain words."""

from __future__ import annotations

from rapidfuzz.distance import Levenshtein

from qa_tool.names.closeness import Closeness
from qa_tool.names.letters import VOWELS, sounds

_SPELLED = {"S": "sh", "Z": "zh", "C": "ch", "T": "ts", "X": "kh", "H": "th"}
_MOST_SAID = 2


def how_it_can_happen(closeness: Closeness, right: str, found: str) -> str:
    """Return in a few words what turned the key `right` into the key `found`."""
    meant, said = sounds(right), sounds(found)
    if meant == said:
        return "only double letters or letter groups of one sound differ"
    alike: dict[str, None] = {}
    vowels = False
    for step in Levenshtein.opcodes(meant, said):
        if step.tag != "replace":
            vowels = vowels or (step.tag != "equal")
            continue
        for one, other in zip(
            meant[step.src_start : step.src_end], said[step.dest_start : step.dest_end], strict=False
        ):
            if one not in VOWELS and other not in VOWELS and closeness.confuses(one, other):
                alike[f"{_spelled(one)} and {_spelled(other)}"] = None
            else:
                vowels = True
    if alike:
        through = f"through {closeness.language_name}, " if closeness.language_name else ""
        return f"{through}{'; '.join(list(alike)[:_MOST_SAID])} are written alike"
    return "letters got lost or changed on the way through another script" if vowels else "a close spelling"


def _spelled(sound: str) -> str:
    return _SPELLED.get(sound, sound)
