"""Sentences that can be said in another language: English text that still knows its template and its values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Self


class Said(str):
    """A text in English; what it was made of is kept, so that the window can say the same in another language.

    To everything else it is that text: it compares, sorts, is stored and is written as JSON like any other.
    """

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, values: Mapping[str, object]) -> Self:
        """Make the text of its template; one without values is taken as it stands."""
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template, made.values = template, values
        return made

    def __getnewargs__(self) -> tuple[str, Mapping[str, object]]:  # type: ignore[override]
        """Return what a copy is made of."""
        return self.template, self.values


def say(text: str, many: str = "", /, **values: object) -> Said:
    """Return a text made of a template and its values, as str.format does; `many` is for any `number` but 1.

    This also marks the template for docs/make_translations.py, so it must be written out where it is called.
    """
    # What is no text and no number is kept as the text it gives: an error would keep alive all that it was raised in.
    kept = {name: value if isinstance(value, str | int | float) else str(value) for name, value in values.items()}
    return Said(many if many and values["number"] != 1 else text, kept)


def listed(texts: Iterable[str], between: str = ", ") -> Said:
    """Return texts one behind the other; those that can be said in another language still can."""
    parts = {f"part{number}": text for number, text in enumerate(texts)}
    return Said(between.join(f"{{{name}}}" for name in parts), parts)
