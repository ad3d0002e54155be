"""Every action with its keys."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.actions import MENUS, ActionSpec
from ui.key_scopes import SCOPE_OF
from ui.keys import native, plain
from ui.models.table import Column, Table
from ui.tongue import tr


def keys_of(spec: ActionSpec) -> str:
    """Return the keys of an action as this system writes them."""
    return tr(" or ").join(dict.fromkeys(map(native, spec.keys)))


MENU_OF = {entry.id: title for title, entries in MENUS for entry in entries if isinstance(entry, ActionSpec)}


def where(spec: ActionSpec) -> str:
    """Return the menu of an action, or the window that its keys work in."""
    return plain(tr(MENU_OF.get(spec.id) or SCOPE_OF[spec.id].title))


COLUMNS: tuple[Column[ActionSpec], ...] = (
    Column("Keys", keys_of, lambda row: (not row.keys, keys_of(row)), width=23),
    Column("Action", lambda row: plain(row.text), tip=lambda row: row.tip, width=30),
    Column("What it does", lambda row: row.tip),
    Column("Menu or window", where, width=14),
)


class KeyTable(Table[ActionSpec]):
    """Actions as rows: keys, name, what it does, in which menu or window."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(COLUMNS, parent=parent)
