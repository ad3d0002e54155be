"""What a repository needs of the database."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

from sqlalchemy import Connection


class Unit(Protocol):
    """Gives connections: each `transaction` is short and its own."""

    def transaction(self) -> AbstractContextManager[Connection]:
        """Give a connection that commits at the end."""

    def reading(self) -> AbstractContextManager[Connection]:
        """Give a connection to read from."""
