"""Between the forms of a term and the fields that they are typed in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from qa_tool.languages.names import NAMES
from ui.models.wording import language_name

#: A language code as people write them: two or three letters, and a region or script if need be.
_CODE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})?$")


def joined(forms: Iterable[str]) -> str:
    """Return forms as one line."""
    return "; ".join(forms)


def forms_of(line: str) -> tuple[str, ...]:
    """Return the forms of a line, each once; semicolons and upright strokes separate them, since names hold commas."""
    forms = (" ".join(form.split()) for form in re.split(r"[;|\n]", line))
    return tuple(dict.fromkeys(form for form in forms if form))


def source_lines(sources: Mapping[str, tuple[str, ...]]) -> str:
    """Return source forms as lines, one language each."""
    return "\n".join(f"{language_name(code)}: {joined(forms)}" for code, forms in sources.items() if forms)


def source_forms_of(text: str) -> tuple[dict[str, tuple[str, ...]], str]:
    """Return the source forms by language code, and the first line that names no language ("" if all do)."""
    codes = {name.casefold(): code for code, name in NAMES.items()}
    codes |= {language_name(code).casefold(): code for code in NAMES}
    found: dict[str, tuple[str, ...]] = {}
    for line in text.splitlines():
        if not line.strip():
            continue
        name, colon, rest = line.replace("：", ":").partition(":")
        name = name.strip().casefold()
        code = codes.get(name, name if _CODE.match(name) else "")
        forms = forms_of(rest)
        if not (colon and code):
            return found, line.strip()
        if forms:
            found[code] = tuple(dict.fromkeys((*found.get(code, ()), *forms)))
    return found, ""
