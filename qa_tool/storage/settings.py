"""Small settings that belong to the data and not to the window."""

from __future__ import annotations

from sqlalchemy import Table, delete, insert, select

from qa_tool.storage.schema import folder_languages, settings
from qa_tool.storage.unit import Unit


class Settings:
    """Named strings, and the source language of each folder."""

    def __init__(self, unit: Unit) -> None:
        """Work on this database."""
        self._unit = unit

    def get(self, name: str, default: str = "") -> str:
        """Return a setting."""
        return self._get(settings, "name", "value", name) or default

    def set(self, name: str, value: str) -> None:
        """Set a setting."""
        self._put(settings, {"name": name, "value": value})

    def folder_language(self, folder: str) -> str | None:
        """Return the source language chosen for the articles of a folder."""
        return self._get(folder_languages, "folder", "language", folder)

    def set_folder_language(self, folder: str, code: str) -> None:
        """Remember the source language of a folder."""
        self._put(folder_languages, {"folder": folder, "language": code})

    def _get(self, table: Table, key: str, column: str, wanted: str) -> str | None:
        with self._unit.reading() as connection:
            found = connection.execute(select(table.c[column]).where(table.c[key] == wanted)).scalar()
        return None if found is None else str(found)

    def _put(self, table: Table, values: dict[str, str]) -> None:
        key, wanted = next(iter(values.items()))
        with self._unit.transaction() as connection:
            connection.execute(delete(table).where(table.c[key] == wanted))
            connection.execute(insert(table).values(values))
