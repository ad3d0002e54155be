"""What is told of articles that could not be used: each that was named, and of those in folders a few of each kind."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import PurePath

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import Said
from qa_tool.text.lines import visible

#: So many files of a folder are told of that the same is wrong with; of the others how many they are.
_MOST = 3


class Failures:
    """Tells on stderr what was wrong with articles; true where something was."""

    def __init__(self, named: Sequence[object]) -> None:
        """Tell of the files that were `named` by themselves; what came out of a folder is not one of them."""
        self._named = frozenset(map(str, named))
        # By the ending and by what is wrong.
        self._numbers: dict[tuple[str, str], int] = {}
        self._some = False

    def __bool__(self) -> bool:
        """Say whether something was wrong with any."""
        return self._some

    def tell(self, path: str | int, error: EmendError) -> None:
        """Tell what is wrong with an article, unless it was told already of enough like it that came from folders.

        `path` may also be the number of a stored article.
        """
        self._some = True
        number = 0
        if isinstance(path, str) and path not in self._named:
            what = error.what.template if isinstance(error.what, Said) else error.what
            kind = PurePath(path).suffix.lower(), what
            self._numbers[kind] = number = self._numbers.get(kind, 0) + 1
        if number <= _MOST:
            print(visible(str(error)), file=sys.stderr)

    def tell_rest(self) -> None:
        """Tell how many there are of which nothing was told yet."""
        for (suffix, _), number in self._numbers.items():
            if number > _MOST:
                more = f"{number - _MOST:,} more {f'{suffix} ' if suffix else ''}file{'s' * (number > _MOST + 1)}"
                print(f"The same is wrong with {more}.", file=sys.stderr)
        self._numbers.clear()
