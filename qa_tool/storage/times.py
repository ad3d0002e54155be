"""Times in the database: UTC, without a zone, since SQLite knows none."""

from __future__ import annotations

from datetime import UTC, datetime


def to_stored(when: datetime) -> datetime:
    """Return a time as it is stored; one without a zone is taken as UTC."""
    return when.astimezone(UTC).replace(tzinfo=None) if when.tzinfo else when


def from_stored(when: datetime) -> datetime:
    """Return a stored time with its zone."""
    return when.replace(tzinfo=UTC)


def now() -> datetime:
    """Return the present time as it is stored."""
    return to_stored(datetime.now(UTC))
