"""What is said of the files of a folder that are no articles."""

from __future__ import annotations

from collections.abc import Mapping

from ui.tongue import tr

#: So many kinds are named; of the others how many files they are.
_MOST = 6


def passed_over_words(passed: Mapping[str, int]) -> str:
    """Say in one line how many files were passed over, and of which kinds; "" where there are none."""
    if not passed:
        return ""
    kinds = sorted(passed, key=lambda kind: (-passed[kind], kind))
    said = [
        f"{passed[kind]:,} {kind.upper()}" if kind else tr("{number:,} without an ending", number=passed[kind])
        for kind in kinds[:_MOST]
    ]
    if len(kinds) > _MOST:
        said.append(tr("{number:,} of other kinds", number=sum(passed[kind] for kind in kinds[_MOST:])))
    return tr(
        "{number:,} file was passed over: {kinds}.",
        "{number:,} files were passed over: {kinds}.",
        number=sum(passed.values()),
        kinds=", ".join(said),
    )
