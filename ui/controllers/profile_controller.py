"""From an intent of the editor to the preferences: profiles, who signs, and what the open article is checked by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from operator import attrgetter

from PySide6.QtCore import QObject, Signal, Slot

from qa_tool.domain.changes import Changes
from qa_tool.domain.preferences import Preferences
from qa_tool.domain.profile import SHIPPED, Profile
from qa_tool.domain.term import Term
from ui.controllers.opening_controller import OpeningController
from ui.tongue import tr

_GLOSSARY = attrgetter("glossary")


class ProfileController(OpeningController):
    """The preferences that belong to the data; what is set is used at once."""

    #: Carries the name of the profile that the open article, or the empty desk, has now.
    profile_changed = Signal(str)
    second_reader_changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with what ships."""
        super().__init__(parent)
        # The terms that were counted last, 100,000 perhaps, and how many each glossary has of them.
        self._counted: tuple[Sequence[Term], Counter[str]] | None = None
        self.article_opened.connect(self._tell_profile)
        self.library_ready.connect(self._tell_profile)

    @property
    def preferences(self) -> Preferences:
        """What is kept."""
        library = self.library
        found: list[Preferences] = []
        if library is not None:
            self._try(lambda lib: found.append(lib.preferences.load()))
        return found[0] if found else Preferences()

    @property
    def profile(self) -> Profile:
        """The profile of the open article; where none is open, the one that new ones get."""
        article = self.article
        if article is not None and article.profile is None:
            return SHIPPED
        kept = self.preferences
        return kept.by_id(article.profile) if article is not None else kept.named(kept.desk)

    @property
    def glossaries(self) -> Mapping[str, int]:
        """How many terms each glossary has, by name; "" is what the editor added."""
        terms = self.terms
        if self._counted is None or self._counted[0] is not terms:
            counts = Counter({"": 0})
            counts.update(map(_GLOSSARY, terms))
            self._counted = terms, counts
        return self._counted[1]

    def set_preferences(self, wanted: Preferences, used: str, before: Preferences | None = None) -> None:
        """Keep preferences, made from those of `before`, and check the open article by the profile called `used`.

        Told where that fails.
        """
        library = self.library
        if library is None:
            self.failed.emit(self.access.refusal)
            return
        saved: list[Preferences] = []

        def go_on() -> None:
            (kept,) = saved
            if self.session is not None:
                self.session.sign_as(library.editor)
            profile = kept.named(used)
            if self.article is not None and kept.by_id(self.article.profile) != profile:
                self.use_profile(profile)
            else:
                self.check_again()
            self.told.emit(tr("The preferences are saved and in use."))

        self.access.write(lambda lib: saved.append(lib.preferences.save(wanted, before)), go_on)

    def use_profile(self, profile: Profile) -> None:
        """Check the open article, and new ones, by this profile from now on."""
        session = self.session

        def go_on() -> None:
            if session is not None and session.article.id is not None:
                session.article = replace(session.article, profile=profile.id)
            self.check_again()
            self.told.emit(tr("Checked by the profile “{name}” from now on.", name=profile.name))

        self.access.write(lambda library: library.set_profile(session.article if session else None, profile), go_on)

    # the second reader

    def second_reader(self) -> str:
        """Return the address of the LanguageTool server to ask, or the path of harper-cli, "" for none."""
        found: list[str] = []
        if self.library is not None:
            self._try(lambda library: found.append(library.second_reader()))
        return found[0] if found else ""

    def set_second_reader(self, where: str) -> None:
        """Ask the LanguageTool server at this address, or the program at this path, from now on; "" for none."""
        self.access.write(
            lambda library: library.set_second_reader(where), lambda: self.second_reader_changed.emit(where)
        )

    # inner workings

    def check_again(self) -> None:
        """Check the open article by what its profile and its glossaries say now."""
        article = self.article
        if article is not None and article.id is not None:
            self._renew_facts()
        self.changed.emit(Changes(articles=True))
        self._tell_profile()

    @Slot()
    def _tell_profile(self) -> None:
        self.profile_changed.emit(self.profile.name if self.library is not None else SHIPPED.name)
