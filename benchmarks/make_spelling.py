"""Make qa_tool/text/data/english.bin, all forms of English words, from Hunspell dictionaries.

usage: python benchmarks/make_spelling.py /usr/share/hunspell/en_US /usr/share/hunspell/en_GB
(each names a pair of files, .aff and .dic; see qa_tool/text/data/README.md for where they come from)
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from qa_tool.text.spelling import FILE, packed

_WORD = re.compile(r"[A-Za-z]+(?:['-][A-Za-z]+)*")


class _Affix(NamedTuple):
    strip: str
    add: str
    fits: re.Pattern[str]
    crosses: bool


def forms(dictionary: Path) -> Iterator[str]:
    """Yield every form that the .dic and the .aff of a dictionary spell out: stems with their endings and prefixes."""
    endings, prefixes, forbidden = _affixes(dictionary.with_suffix(".aff"))
    for line in dictionary.with_suffix(".dic").read_text("utf-8-sig").splitlines()[1:]:
        entry = line.split("\t")[0].split()[:1]
        if not entry:
            continue
        stem, _, flags = entry[0].replace("’", "'").partition("/")
        if forbidden & set(flags):
            continue
        ended = [(stem, True)]
        for flag in flags:
            ended += [(form, affix.crosses) for affix, form in _applied(stem, endings[flag], at_end=True)]
        yield from (form for form, _ in ended)
        for flag in flags:
            for form, crosses in ended:
                for affix, longer in _applied(form, prefixes[flag], at_end=False):
                    if form == stem or (crosses and affix.crosses):
                        yield longer


def _affixes(path: Path) -> tuple[defaultdict[str, list[_Affix]], defaultdict[str, list[_Affix]], set[str]]:
    endings: defaultdict[str, list[_Affix]] = defaultdict(list)
    prefixes: defaultdict[str, list[_Affix]] = defaultdict(list)
    crossing: dict[tuple[str, str], bool] = {}
    forbidden: set[str] = set()
    for line in path.read_text("utf-8-sig").splitlines():
        parts = line.split("#")[0].split()
        if parts[:1] in (["ONLYINCOMPOUND"], ["FORBIDDENWORD"]):
            forbidden.add(parts[1])
        if parts[:1] not in (["SFX"], ["PFX"]):
            continue
        kind, flag = parts[:2]
        if (kind, flag) not in crossing:
            crossing[kind, flag] = parts[2] == "Y"
            continue
        strip, add, fits = parts[2], parts[3].split("/")[0], parts[4] if len(parts) > 4 else "."
        strip, add = strip.replace("0", ""), "" if add == "0" else add.replace("’", "'")
        pattern = re.compile(fits + "$" if kind == "SFX" else fits)
        (endings if kind == "SFX" else prefixes)[flag].append(_Affix(strip, add, pattern, crossing[kind, flag]))
    return endings, prefixes, forbidden


def _applied(word: str, affixes: list[_Affix], *, at_end: bool) -> Iterator[tuple[_Affix, str]]:
    for affix in affixes:
        if at_end and affix.fits.search(word) and word.endswith(affix.strip):
            yield affix, word[: len(word) - len(affix.strip)] + affix.add
        elif not at_end and affix.fits.match(word) and word.startswith(affix.strip):
            yield affix, affix.add + word[len(affix.strip) :]


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    words = {form for name in sys.argv[1:] for form in forms(Path(name)) if _WORD.fullmatch(form)}
    words = {word for word in words if not word.endswith("'s")}
    target = Path(__file__).parent.parent / "qa_tool" / "text" / "data" / FILE
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(packed(words))
    print(f"{len(words):,} forms, {target.stat().st_size:,} bytes: {target}")
