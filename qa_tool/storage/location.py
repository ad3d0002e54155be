"""Where a user's data lies."""

from __future__ import annotations

import os
from pathlib import Path

from qa_tool.text.files import expanded


def data_folder() -> Path:
    """Return the folder of the database and the window's settings: EMEND_DATA, or the system's place for user data."""
    given = os.environ.get("EMEND_DATA")
    if given:
        return expanded(given)
    # platformdirs takes 20 ms to import, and those who name a folder do not need it.
    from platformdirs import user_data_path

    return user_data_path("Emend", appauthor=False)


def cache_folder() -> Path:
    """Return the folder of what can be made again: in that of EMEND_DATA, or the system's place for caches."""
    given = os.environ.get("EMEND_DATA")
    if given:
        return expanded(given) / "cache"
    # As above.
    from platformdirs import user_cache_path

    return user_cache_path("Emend", appauthor=False)


def editor_name() -> str:
    """Return the name that signs corrections and decisions: the user's name on this computer."""
    # 1 ms that the first picture need not wait for.
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        # A container may know no name for its user; Windows without one looks for a list of users that it has not.
        return ""


def database_url() -> str:
    """Return the SQLAlchemy URL of the database: EMEND_DATABASE, or a SQLite file in the data folder."""
    return os.environ.get("EMEND_DATABASE") or url_of(data_folder() / "emend.sqlite")


def url_of(path: Path) -> str:
    """Return the SQLAlchemy URL of a SQLite file, whatever its folders are called."""
    return f"sqlite:///{str(path).replace('%', '%25').replace('?', '%3F')}"


def sqlite_path(url: str) -> Path | None:
    """Return the file of a SQLite URL; None for other databases and for one in memory."""
    prefix = "sqlite:///"
    if not url.startswith(prefix) or url in {prefix, f"{prefix}:memory:"}:
        return None
    path = url.removeprefix(prefix).partition("?")[0]
    if "%" in path:
        # 3 ms to import, and hardly any path has one.
        from urllib.parse import unquote

        path = unquote(path)
    return Path(path)
