"""Opening the database: refuse, copy, migrate, and only then use it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.pool import NullPool

from qa_tool.domain.errors import EmendError
from qa_tool.storage.articles import Articles
from qa_tool.storage.corrections import Corrections
from qa_tool.storage.decisions import Decisions
from qa_tool.storage.failures import told_plainly
from qa_tool.storage.location import sqlite_path
from qa_tool.storage.revisions import KNOWN, NEWEST
from qa_tool.storage.settings import Settings
from qa_tool.storage.terms import Terms

#: Milliseconds to wait for another program's lock before saying so.
BUSY = 4000


class Database:
    """An open database and its repositories; safe to use from several threads. Each call is a transaction."""

    def __init__(self, engine: Engine, name: str) -> None:
        """Use `open` instead."""
        self._engine = engine
        self.name = name
        self.articles = Articles(self)
        self.corrections = Corrections(self)
        self.decisions = Decisions(self)
        self.terms = Terms(self)
        self.settings = Settings(self)

    @classmethod
    def open(cls, url: str) -> Database:
        """Open a database, make it where there is none, bring an older one up to date.

        EmendError, and nothing changed, for one that is newer, locked, damaged or not to be written.
        """
        try:
            address = make_url(url)
        except ArgumentError as error:
            raise EmendError(
                f"{url!r} does not name a database.", "Write, for example, sqlite:///emend.sqlite."
            ) from error
        path = sqlite_path(url)
        name = str(path) if path else address.render_as_string(hide_password=True)
        if path is not None:
            _prepare_file(path)
        try:
            with told_plainly(name):
                _migrate(url, path, name)
                engine = create_engine(url, connect_args={"timeout": BUSY / 1000} if path else {})
                if address.get_backend_name() == "sqlite":
                    event.listen(engine, "connect", _set_pragmas)
                with engine.connect() as connection:
                    connection.execute(text("SELECT count(*) FROM articles"))
        except (NoSuchModuleError, ModuleNotFoundError) as error:
            raise EmendError(f"The driver for {name} is not installed.", "Install it with pip.") from error
        return cls(engine, name)

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Give a connection in a transaction of its own; EmendError where the database fails."""
        with told_plainly(self.name), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection to read from."""
        with told_plainly(self.name), self._engine.connect() as connection:
            yield connection

    def close(self) -> None:
        """Put everything into the one file and let go of it."""
        if self._engine.dialect.name == "sqlite":
            try:
                with told_plainly(self.name), self._engine.connect() as connection:
                    connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            except EmendError:
                # Another program is reading: the log file stays beside the database, and nothing is lost.
                pass
        self._engine.dispose()


def _set_pragmas(connection: sqlite3.Connection, _record: object) -> None:
    # WAL with synchronous NORMAL lost nothing in 75 kills and takes 0.2 ms a correction (DELETE with FULL: 20 ms).
    for pragma in ("foreign_keys=ON", "journal_mode=WAL", "synchronous=NORMAL", f"busy_timeout={BUSY}"):
        connection.execute(f"PRAGMA {pragma}")


def _prepare_file(path: Path) -> None:
    """Make the folder; refuse what is plainly no file of ours before SQLite touches it."""
    if path.is_dir():
        raise EmendError(f"{path} is a folder, not a database.", "Name a file in it.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EmendError(
            f"The folder {path.parent} cannot be made: {error.strerror}.", "Name another place for the database."
        ) from error


def _migrate(url: str, path: Path | None, name: str) -> None:
    """Bring the tables up to date on an engine of its own, foreign keys off, all or nothing."""
    engine = create_engine(url, poolclass=NullPool)
    try:
        with engine.connect() as connection:
            revision = _revision(connection)
        if revision == NEWEST:
            return
        if revision is not None and revision not in KNOWN:
            raise EmendError(
                f"The database {name} was made by a newer version of Emend.",
                "Install that version, or name another one.",
            )
        if path is not None and revision is not None:
            _copy(path, path.with_name(f"{path.stem}.before-{NEWEST}{path.suffix}"))
        # Alembic takes 0.3 s to import and is needed only where the tables change.
        from qa_tool.storage.migrating import upgrade

        upgrade(engine)
    finally:
        engine.dispose()


def _revision(connection: Connection) -> str | None:
    tables = set(connection.dialect.get_table_names(connection))
    if "alembic_version" not in tables:
        if tables:
            raise EmendError("This database belongs to another program.", "Name another file.")
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _copy(path: Path, target: Path) -> None:
    with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)
