"""What an amount is in another unit or currency; data/conversions.tsv says what its columns are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from qa_tool.text.tables import rows_of

TEMPERATURE, CURRENCY = "temperature", "currency"


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit or a currency, the same object for all of its names.

    `kind` is what it measures. One of it is `least` to `most` of what its kind is counted in, which for currencies is
    what the dollar was worth in them, the other way round, and for degrees the offset and the factor from Celsius.
    `code` is what units.py calls it ("USD", "km"), `one` and `many` how English names it there; all "" where it is not
    compared beside a source.
    """

    kind: str
    name: str
    least: float
    most: float
    code: str = ""
    one: str = ""
    many: str = ""

    def in_other(self, amount: float, other: Measure) -> tuple[float, float] | None:
        """Return what `amount` is in another measure of the same kind, least and most; None where nothing tells."""
        if other.kind != self.kind or other is self:
            return None
        if self.kind == TEMPERATURE:
            celsius = (amount - self.least) / self.most
            value = other.least + celsius * other.most
            return value, value
        if self.kind == CURRENCY:
            return amount / self.most * other.least, amount / self.least * other.most
        return amount * self.least / other.most, amount * self.most / other.least


@lru_cache(maxsize=1)
def measures() -> dict[str, Measure]:
    """Return the measures by each of their names."""
    found = {}
    for kind, names, least, most, code, one, many in rows_of("qa_tool.languages", "conversions.tsv"):
        named = [name.replace("~", " ") for name in names.split()]
        # A plural in letters says best what is meant.
        measure = Measure(kind, max(named, key=len), float(least), float(most), code, one, many)
        found.update(dict.fromkeys(named, measure))
    return found
