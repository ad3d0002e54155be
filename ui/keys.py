"""The keys that each action has now: those of the table, or the editor's own, kept with the window's settings."""

from __future__ import annotations

import re
from collections.abc import Iterable

# By its module: the first picture does without the classes in it.
from PySide6 import QtGui
from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtWidgets import QWidget

from qa_tool.domain.said import say
from ui.actions import MENUS, ActionSpec
from ui.key_scopes import MAIN, SCOPE_OF, SCOPES, KeyScope, meet
from ui.tongue import tr

_GROUP = "keys"
#: What a text field does with these keys on every system; an action cannot have them.
_OF_THE_TEXT = {
    "Ctrl+C": say("copies what is selected"),
    "Ctrl+X": say("cuts what is selected"),
    "Ctrl+V": say("pastes"),
    "Ctrl+A": say("selects the whole text"),
    "Ctrl+Left": say("goes back by a word"),
    "Ctrl+Right": say("goes on by a word"),
    "Ctrl+Home": say("goes to the start of the text"),
    "Ctrl+End": say("goes to the end of the text"),
    "Ctrl+Backspace": say("deletes the word before"),
    "Ctrl+Del": say("deletes the word after"),
    "Alt+F4": say("closes the window"),
}
#: Keys that do something useful alone, and are not typed.
_ALONE = re.compile(r"(Shift\+)?F\d+")
#: What presses a button of a window.
_MNEMONIC = re.compile(r"Alt\+[^\W\d_]")
_NAMED = re.compile(r"( \()?\{([a-z0-9-]+)\}(\))?")


class Keys(QObject):
    """Which keys belong to which action; whoever shows a key or listens to one follows `changed`.

    Keys are portable key sequences ("Ctrl+Shift+P"). They are read at once and written at every change.
    """

    changed = Signal()

    def __init__(self, settings: QSettings | None = None, parent: QObject | None = None) -> None:
        """Read the editor's own keys from the settings, if there are any."""
        super().__init__(parent)
        self._settings = settings
        every = (spec for scope in SCOPES for spec in scope.actions)
        self._specs = {spec.id: spec._replace(text=tr(spec.text), tip=tr(spec.tip)) for spec in every}
        self._own: dict[str, tuple[str, ...]] = {}
        if settings is not None:
            settings.beginGroup(_GROUP)
            for name in settings.childKeys():
                if name in self._specs:
                    self._own[name] = tuple(str(settings.value(name, "")).split())
            settings.endGroup()

    # reading

    def table(self, *scopes: KeyScope) -> tuple[ActionSpec, ...]:
        """Return the actions of some scopes with the keys they have now, in order; those of the menus for none."""
        names = (spec.id for scope in scopes or (MAIN,) for spec in scope.actions)
        return tuple(self._specs[name]._replace(keys=self.of(name)) for name in names)

    def of(self, action: str) -> tuple[str, ...]:
        """Return the keys of an action, the one that is shown first."""
        own = self._own.get(action)
        if own is not None:
            return own
        # A key that came with a newer version, and was the editor's own for something else before, stays that.
        claimed = {key for name, keys in self._own.items() if meet(SCOPE_OF[name], SCOPE_OF[action]) for key in keys}
        return tuple(key for key in self._specs[action].keys if key not in claimed)

    def is_own(self, action: str) -> bool:
        """Say whether an action has other keys than those it comes with."""
        return action in self._own

    @property
    def any_own(self) -> bool:
        """Whether any action has other keys than those it comes with."""
        return bool(self._own)

    def shown(self, action: str) -> str:
        """Return the first key of an action as this system writes it, or ""."""
        keys = self.of(action)
        return native(keys[0]) if keys else ""

    def words(self, text: str) -> str:
        """Return a text with each {action} in it filled in by that action's key, or by its name where it has none.

        One in brackets of its own, as tips have it, goes away with its brackets where there is no key.
        """

        def fill(found: re.Match[str]) -> str:
            opening, action, closing = found.group(1) or "", found.group(2), found.group(3) or ""
            if action not in self._specs:
                return found.group(0)
            key = self.shown(action)
            if not key and opening and closing:
                return ""
            return f"{opening}{key or f'“{plain(self._specs[action].text)}”'}{closing}"

        return _NAMED.sub(fill, text)

    def tip_of(self, action: str) -> str:
        """Return the tip of an action with its key behind it, for `words` and `tip`."""
        return f"{self._specs[action].tip} ({{{action}}})"

    # changing

    def refusal(self, action: str, key: str) -> str:
        """Return in a sentence why an action cannot have a key, or "" where it can."""
        # What it came with is right where it works.
        against = _against(key, SCOPE_OF[action]) if key and key not in self._specs[action].keys else ""
        if against:
            return against
        for name in self._meeting(action):
            if key in self.of(name):
                return tr(
                    "{shown} belongs to “{words}”. Give that one another key first, or choose another.",
                    shown=native(key),
                    words=plain(self._specs[name].text),
                )
        return ""

    def set(self, action: str, keys: Iterable[str]) -> None:
        """Give an action other keys; ValueError with the sentence where it cannot have one of them."""
        wanted = tuple(dict.fromkeys(keys))
        for key in wanted:
            refused = self.refusal(action, key)
            if refused:
                raise ValueError(refused)
        if wanted == self._specs[action].keys:
            self.reset(action)
            return
        self._own[action] = wanted
        self._write(action)

    def reset(self, action: str) -> None:
        """Give an action the keys it comes with; ValueError where another one has got one of them."""
        own = self._own.pop(action, None)
        if own is None:
            return
        for key in self._specs[action].keys:
            refused = self.refusal(action, key)
            if refused:
                self._own[action] = own
                raise ValueError(refused)
        self._write(action)

    def reset_all(self) -> None:
        """Give every action the keys it comes with."""
        gone, self._own = tuple(self._own), {}
        for action in gone:
            self._store(action)
        if gone:
            self.changed.emit()

    def tip(self, widget: QWidget, text: str, name: str = "") -> None:
        """Have a widget's tip follow the keys named in it as {action}; screen readers hear `name`, with its {tip}."""
        _Tip(self, widget, text, name)

    def _meeting(self, action: str) -> tuple[str, ...]:
        """Return the other actions that would hear the same key."""
        here = SCOPE_OF[action]
        return tuple(name for name, scope in SCOPE_OF.items() if name != action and meet(here, scope))

    def _write(self, action: str) -> None:
        self._store(action)
        self.changed.emit()

    def _store(self, action: str) -> None:
        if self._settings is None:
            return
        own = self._own.get(action)
        if own is None:
            self._settings.remove(f"{_GROUP}/{action}")
        else:
            self._settings.setValue(f"{_GROUP}/{action}", " ".join(own))


class _Tip(QObject):
    """Keeps the tip of a widget, which owns it."""

    def __init__(self, keys: Keys, widget: QWidget, text: str, name: str) -> None:
        super().__init__(widget)
        self._keys, self._widget, self._text, self._name = keys, widget, text, name
        keys.changed.connect(self.show)
        self.show()

    @Slot()
    def show(self) -> None:
        tip = self._keys.words(self._text)
        self._widget.setToolTip(tip)
        if self._name:
            self._widget.setAccessibleName(self._name.replace("{tip}", tip))


def _against(key: str, scope: KeyScope) -> str:
    """Return in a sentence what a key is for already in the windows of a scope, or ""."""
    shown = native(key)
    if key in _OF_THE_TEXT:
        return tr("{shown} {does}. Choose another.", shown=shown, does=tr(_OF_THE_TEXT[key]))
    if scope.inside:
        for title in (tr(title) for title, _ in MENUS):
            if key == f"Alt+{title[title.index('&') + 1].upper()}":
                return tr("{shown} opens the menu “{title}”. Choose another.", shown=shown, title=plain(title))
    elif _MNEMONIC.fullmatch(key):
        return tr("{shown}: Alt with a letter is for the buttons of that window. Choose another.", shown=shown)
    is_letter = key == "Del" or (len(key) == 1 and key.isalpha())
    if key.startswith(("Ctrl+", "Alt+", "Meta+")) or _ALONE.fullmatch(key) or (is_letter and scope.letters):
        return ""
    if scope.letters:
        return tr(
            "{shown} has its own use there. Take a letter, a function key or Del, or hold {ctrl}.",
            shown=shown,
            ctrl=_held("Ctrl"),
        )
    return tr(
        "{shown} belongs to the text. Hold {ctrl} or {alt} with it, or take a function key.",
        shown=shown,
        ctrl=_held("Ctrl"),
        alt=_held("Alt"),
    )


def native(key: str) -> str:
    """Return a key as this system writes it."""
    return QtGui.QKeySequence(key).toString(QtGui.QKeySequence.SequenceFormat.NativeText)


def _held(modifier: str) -> str:
    """Return what this system calls a key that is held with others: ⌘ on macOS for Ctrl."""
    return native(f"{modifier}+A").removesuffix("A").rstrip("+")


def plain(text: str) -> str:
    """Return the text of an action or a menu without its mnemonic, which may stand behind it in brackets."""
    return re.sub(r"\(&\w\)", "", text).replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
