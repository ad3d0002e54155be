"""Why a spelling can stand for a name, in plain words."""

from __future__ import annotations

from rapidfuzz.distance import Levenshtein

from qa_tool.names.closeness import Closeness
from qa_tool.names.letters import VOWELS, sounds

_SPELLED = {"S": "sh", "Z": "zh", "C": "ch", "T": "ts", "X": "kh", "H": "th"}
_MOST_SAID = 2
_HARDLY_HEARD = VOWELS | frozenset("hwj")


def how_it_can_happen(closeness: Closeness, right: str, found: str) -> str:
    """Return in a few words what turned the key `right` into the key `found`."""
    meant, said = sounds(right), sounds(found)
    if meant == said:
        return "only double letters or letter groups of one sound differ"
    alike: dict[str, None] = {}
    lost = False
    for step in Levenshtein.opcodes(meant, said):
        if step.tag != "replace":
            changed = meant[step.src_start : step.src_end] + said[step.dest_start : step.dest_end]
            lost = lost or (step.tag != "equal" and not _HARDLY_HEARD.issuperset(changed))
            continue
        for one, other in zip(
            meant[step.src_start : step.src_end], said[step.dest_start : step.dest_end], strict=False
        ):
            if {one, other} <= _HARDLY_HEARD:
                continue
            if closeness.confuses(one, other):
                alike[f"{_spelled(one)} and {_spelled(other)}"] = None
            else:
                lost = True
    if alike:
        through = f"through {closeness.language_name}, " if closeness.language_name else ""
        return f"{through}{'; '.join(list(alike)[:_MOST_SAID])} are written alike"
    if not lost:
        return "only vowels and letters hardly heard (h, w, y) differ"
    return "letters got lost or changed on the way through another script"


def _spelled(sound: str) -> str:
    return _SPELLED.get(sound, sound)
