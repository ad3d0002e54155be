"""Keys of names by what they sound like: in memory, or packed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from qa_tool.names.letters import heard
from qa_tool.names.packed import Packed, Packer
from qa_tool.names.remembering import remembered

# Skeletons from this many classes on are also found with one class missing, and from the second on with two; shorter
# ones would fill huge blocks.
_ONE_LOST = 2
_TWO_LOST = 5

# How many classes were lost stands before the number of a block.
_LOST_AT = 30
_ONE, _TWO = 1 << _LOST_AT, 2 << _LOST_AT

#: Numbers of blocks whose skeleton is this one; is this one with one class more; with two more.
Reached = tuple[list[int], list[int], list[int]]


@dataclass(frozen=True, slots=True)
class Sounds:
    """Keys of names by what they sound like, wherever they are.

    The names of one skeleton are a block. `reached` gives the blocks whose skeletons become this one when they lose no,
    one or two classes, `folds` the folded sounds of a block, and `keys` for each of these the keys that have them;
    blocks, folds and keys are in order.
    """

    names: int
    blocks: int
    most_lost: int
    reached: Callable[[str], Reached | None]
    folds: Callable[[int], Sequence[str]]
    keys: Callable[[int], Sequence[Sequence[str]]]
    beginning: Mapping[str, tuple[int, int]]


def heard_names(keys: Iterable[str], most_lost: int = 2) -> Sounds:
    """Return the sounds of keys (results of letters.key); `most_lost` classes (1 or 2) of a skeleton may be missing."""
    blocks, names = _blocks(keys)
    table = _table(blocks, most_lost)
    # Made anew, those of a block lie side by side in memory, where many are read fastest.
    folds = ["\n".join(by_fold).split("\n") for by_fold in blocks.values()]
    keys_of = [list(by_fold.values()) for by_fold in blocks.values()]
    beginning = _ranges(_firsts(blocks), len(blocks))
    return Sounds(names, len(blocks), most_lost, table.get, folds.__getitem__, keys_of.__getitem__, beginning)


def pack_sounds(packer: Packer, name: str, keys: Iterable[str], most_lost: int = 2) -> None:
    """Pack the sounds of keys under a name."""
    blocks, names = _blocks(keys)
    packer.add_numbers(f"{name}.sizes", (names, len(blocks), most_lost))
    entries: list[str] = []
    numbers: list[int] = []
    for number, bones in enumerate(blocks):
        for lost, found in enumerate(shorter(bones, most_lost)):
            entries += found
            # How many classes were lost is in the first bits.
            numbers += [lost << _LOST_AT | number] * len(found)
    packer.add_codes(f"{name}.reached", entries, numbers)
    firsts = _firsts(blocks)
    packer.add_words(f"{name}.classes", firsts)
    packer.add_numbers(f"{name}.beginning", firsts.values())
    packer.add_words(f"{name}.folds", ("\n".join(by_fold) for by_fold in blocks.values()))
    packer.add_words(f"{name}.keys", ("\n".join(map(" ".join, by_fold.values())) for by_fold in blocks.values()))


def packed_sounds(packed: Packed, name: str) -> Sounds:
    """Return the sounds packed under a name."""
    names, blocks, most_lost = packed.numbers(f"{name}.sizes")
    codes, words, keys = packed.codes(f"{name}.reached"), packed.words(f"{name}.folds"), packed.words(f"{name}.keys")

    def read(entry: str) -> Reached | None:
        found = codes.get(entry)
        if found is None:
            return None
        numbers = found.tolist()
        one, two = bisect_left(numbers, _ONE), bisect_left(numbers, _TWO)
        return numbers[:one], list(map(_ONE.__xor__, numbers[one:two])), list(map(_TWO.__xor__, numbers[two:]))

    return Sounds(
        names,
        blocks,
        most_lost,
        remembered(read),
        remembered(lambda number: words[number].split("\n")),
        remembered(lambda number: list(map(str.split, keys[number].split("\n")))),
        _ranges(dict(zip(packed.words(f"{name}.classes"), packed.numbers(f"{name}.beginning"), strict=True)), blocks),
    )


@lru_cache(maxsize=4_096)
def shorter(bones: str, most_lost: int) -> tuple[Collection[str], Collection[str], Collection[str]]:
    """Return a skeleton alone, with one class left out, and if it is long with two."""
    if len(bones) < _ONE_LOST:
        return (bones,), (), ()
    one = {bones[:place] + bones[place + 1 :] for place in range(len(bones))}
    two: set[str] = set()
    if most_lost > 1 and len(bones) >= _TWO_LOST:
        two = {less[:place] + less[place + 1 :] for less in one for place in range(len(less))}
    return (bones,), one, two


def _blocks(keys: Iterable[str]) -> tuple[dict[str, dict[str, list[str]]], int]:
    """Return the keys by skeleton and folded sounds, all in order, and how many there are."""
    by_bones: dict[str, dict[str, list[str]]] = {}
    in_order = sorted(set(keys))
    for letters in in_order:
        folded, bones = heard(letters)
        by_bones.setdefault(bones, {}).setdefault(folded, []).append(letters)
    return {bones: dict(sorted(by_fold.items())) for bones, by_fold in sorted(by_bones.items())}, len(in_order)


def _firsts(blocks: Iterable[str]) -> dict[str, int]:
    """Return the number of the first block, of skeletons in order, that begins with each class."""
    firsts: dict[str, int] = {}
    for number, bones in enumerate(blocks):
        firsts.setdefault(bones[:1], number)
    return firsts


def _ranges(firsts: Mapping[str, int], blocks: int) -> dict[str, tuple[int, int]]:
    """Return from which block to which skeletons begin with each class."""
    return dict(zip(firsts, pairwise((*firsts.values(), blocks)), strict=True))


def _table(blocks: Iterable[str], most_lost: int) -> dict[str, Reached]:
    table: dict[str, Reached] = {}
    for number, bones in enumerate(blocks):
        for lost, entries in enumerate(shorter(bones, most_lost)):
            for entry in entries:
                table.setdefault(entry, ([], [], []))[lost].append(number)
    return table
