"""Every action with its keys."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.actions import MENUS, ActionSpec
from ui.keys import native, plain
from ui.models.table import Column, Table
from ui.tongue import tr


def keys_of(spec: ActionSpec) -> str:
    """Return the keys of an action as this system writes them."""
    return tr(" or ").join(dict.fromkeys(map(native, spec.keys)))


MENU_OF = {entry.id: title for title, entries in MENUS for entry in entries if isinstance(entry, ActionSpec)}

COLUMNS: tuple[Column[ActionSpec], ...] = (
    Column("Keys", keys_of, lambda row: (not row.keys, keys_of(row)), width=24),
    Column("Action", lambda row: plain(row.text), tip=lambda row: row.tip, width=34),
    Column("What it does", lambda row: row.tip),
    Column("Menu", lambda row: plain(tr(MENU_OF.get(row.id, ""))), width=12),
)


class KeyTable(Table[ActionSpec]):
    """Actions as rows: keys, name, what it does, where in the menus."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(COLUMNS, parent=parent)
