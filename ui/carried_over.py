"""What an editor filters and looks for, carried from a window to the one that takes its place."""

from __future__ import annotations

from dataclasses import dataclass

from ui.looked_for import fill, values_in
from ui.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """What stood in the fields; None for a window that was not open, and `replacing` as in FindBar."""

    issues: tuple[object, ...]
    articles: tuple[object, ...]
    names: tuple[object, ...]
    found: tuple[object, ...]
    replacing: bool | None
    everywhere: tuple[object, ...] | None
    glossary: tuple[object, ...] | None

    @classmethod
    def from_window(cls, around: Surroundings) -> CarriedOver:
        """Read it off a window that is open yet."""
        everywhere, glossary = around.everywhere, around.glossary
        return cls(
            values_in(around.issues.fields),
            values_in(around.articles.fields),
            values_in(around.names.fields),
            values_in(around.find_bar.fields),
            around.find_bar.replacing,
            values_in(everywhere.fields) if everywhere is not None and everywhere.isVisible() else None,
            values_in(glossary.filter.fields) if glossary is not None and glossary.isVisible() else None,
        )

    def into_window(self, around: Surroundings) -> None:
        """Put it into a window that is ready; what was open is opened."""
        around.issues.filter_by(self.issues)
        fill(around.articles.fields, self.articles)
        fill(around.names.fields, self.names)
        fill(around.find_bar.fields, self.found)
        if self.replacing is not None:
            around.find_bar.stand(replacing=self.replacing)
        if self.everywhere is not None:
            dialog = around.find_everywhere()
            fill(dialog.fields, self.everywhere)
            dialog.look()
        if self.glossary is not None:
            fill(around.show_glossary().filter.fields, self.glossary)
