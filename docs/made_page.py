"""How a page that is made from the program is written, or only compared."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path


def write_or_compare(target: Path, page: Callable[[str], str]) -> int:
    """Write what `page` makes of the page as it stands; with --test only return 1 where that is another."""
    before = target.read_text(encoding="utf-8") if target.exists() else ""
    made = page(before)
    if "--test" in sys.argv:
        return int(made != before)
    target.write_text(made, encoding="utf-8")
    return 0


def with_made_part(before: str, begin: str, made: str, end: str) -> str:
    """Return the page with `made` between two lines that mark it; what stands outside them stays."""
    head, _, rest = before.partition(begin)
    _, _, tail = rest.partition(end)
    return f"{head}{begin}{made}{end}{tail}"
