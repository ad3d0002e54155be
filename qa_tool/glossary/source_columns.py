"""The language of source forms in a file that does not say it: found for the whole column, once."""

from __future__ import annotations

from collections.abc import Sequence

from qa_tool.glossary.cells import spoken_in
from qa_tool.glossary.rows import Row
from qa_tool.languages.guessing import guess_from_source
from qa_tool.text.scripts import scripts

Found = Sequence[tuple[Row, dict[str, list[str]]]]

_ENOUGH = 20_000


def with_language(found: Found, code: str | None) -> list[tuple[Row, dict[str, list[str]]]]:
    """Return rows with "source:CODE" in place of "source": the code that the user names, else what the forms show.

    A form in a script of one language counts for that language whatever the others are. A form that is also the term
    says nothing, as a name does that both languages write alike. Where nothing can be told, "source" stays.
    """
    if not any("source" in cells for _, cells in found):
        return list(found)
    guessed = None if code else _guessed(found)
    made = []
    for row, cells in found:
        forms = [form for form in cells.get("source", ()) if form not in cells.get("term", ())]
        rest = {column: held for column, held in cells.items() if column != "source"}
        for form in forms:
            known = code or spoken_in(form) or guessed
            rest.setdefault(f"source:{known.lower()}" if known else "source", []).append(form)
        made.append((row, rest))
    return made


def _guessed(found: Found) -> str | None:
    """Return the language of the forms that no script decides, or None."""
    forms: list[str] = []
    length = 0
    kana = False
    for _, cells in found:
        for form in cells.get("source", ()):
            spoken = spoken_in(form)
            kana = kana or spoken == "ja"
            if not spoken and form not in cells.get("term", ()):
                forms.append(form)
                length += len(form)
        if length > _ENOUGH:
            break
    text = "\n".join(forms)
    if kana and scripts(text)["Han"]:
        return "ja"
    guess = guess_from_source(text)
    if guess is None or guess.code == "en":
        return None
    # Names in Latin letters look like any language.
    return guess.code if guess.confident or scripts(text).most_common(1)[0][0] != "Latin" else None
