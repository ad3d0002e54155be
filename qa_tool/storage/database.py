"""Opening the database: refuse, copy, migrate, and only then use it."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, OperationalError
from sqlalchemy.pool import NullPool

from qa_tool.domain.errors import EmendError, InUse
from qa_tool.domain.preferences import KEPT
from qa_tool.domain.said import say
from qa_tool.storage.articles import Articles
from qa_tool.storage.backups import back_up
from qa_tool.storage.candidates import RejectedCandidates
from qa_tool.storage.corrections import Corrections
from qa_tool.storage.decisions import Decisions
from qa_tool.storage.failures import meaning, told_plainly
from qa_tool.storage.location import sqlite_path
from qa_tool.storage.profiles import Profiles
from qa_tool.storage.revisions import KNOWN, NEWEST
from qa_tool.storage.settings import Settings
from qa_tool.storage.term_history import TermHistory
from qa_tool.storage.terms import Terms

#: Seconds to wait for another program's lock before saying so.
BUSY = 2.0
#: Seconds of them after which whoever asked is told that it waits.
SOON = 0.3
#: The same on a thread that must not wait; several small writes may follow one another there.
HURRY = 0.01
#: Seconds to wait for another program that makes the tables or brings them up to date, which takes it a second or two.
MAKING = 30.0
#: Seconds a thread waits for another thread of this program to have written: they queue here, since SQLite's own
#: waiting is a row of naps in which one of them can be passed over again and again.
QUEUE = 30.0
_WRITE = "BEGIN IMMEDIATE"


class Database:
    """An open database and its repositories; safe to use from several threads. Each call is a transaction."""

    def __init__(self, engine: Engine, name: str, path: Path | None = None, busy: float = BUSY) -> None:
        """Use `open` instead."""
        self._engine = engine
        self.name = name
        self._path = path
        self._busy = busy
        # The thread that must not wait.
        self._hurried: int | None = None
        self._waits: Callable[[], object] = lambda: None
        self._writing = threading.Lock()
        self.articles = Articles(self)
        self.corrections = Corrections(self)
        self.decisions = Decisions(self)
        self.terms = Terms(self)
        self.term_history = TermHistory(self)
        self.rejected = RejectedCandidates(self)
        self.settings = Settings(self)
        self.profiles = Profiles(self)

    @classmethod
    def open(cls, url: str, busy: float = BUSY) -> Database:
        """Open a database, make it where there is none, bring an older one up to date.

        `busy` is how long to wait for another program's lock, in seconds. EmendError, and nothing changed, for one that
        is newer, locked, damaged, another program's or not to be written.
        """
        try:
            address = make_url(url)
        except ArgumentError as error:
            raise EmendError(
                say("{url!r} does not name a database.", url=url), "Write, for example, sqlite:///emend.sqlite."
            ) from error
        path = None
        sqlite = address.get_backend_name() == "sqlite"
        if not sqlite:
            name = address.render_as_string(hide_password=True)
        else:
            if address.database in {None, "", ":memory:"}:
                raise EmendError(
                    say("{url} names no file, so everything would be lost.", url=url), "Write sqlite:///emend.sqlite."
                )
            # Not every version of SQLAlchemy takes %20 for a blank.
            path = sqlite_path(url) or Path(str(address.database))
            name = str(path)
            if {"ro", "memory"} & set(address.normalized_query.get("mode", ())):
                raise EmendError(
                    say("{url} may not be written to, and everything is stored at once.", url=url),
                    "Write sqlite:///emend.sqlite.",
                )
            # What else a URL may say of a file is for SQLite's own kind of URL.
            address = address.set(database=name, query={})
            _prepare_file(path)
        timeout = {"timeout": busy} if sqlite else {}
        try:
            with told_plainly(name):
                if not _is_newest(create_engine(address, poolclass=NullPool, connect_args=timeout), name):
                    patience = {"timeout": max(busy, MAKING)} if sqlite else {}
                    _migrate(create_engine(address, poolclass=NullPool, connect_args=patience), path, name)
                engine = create_engine(address, connect_args=timeout)
                opened = cls(engine, name, path, busy)
                if sqlite:
                    event.listen(engine, "connect", _set_pragmas)
                    event.listen(engine, "begin", opened._begin)
                with engine.connect().execution_options(reading=True) as connection:
                    connection.execute(text("SELECT count(*) FROM articles"))
        except (NoSuchModuleError, ModuleNotFoundError) as error:
            raise EmendError(
                say("The driver for {name} is not installed.", name=name), "Install it with pip."
            ) from error
        return opened

    def hurry(self, waits: Callable[[], object] = lambda: None) -> None:
        """Have the calling thread wait for nobody from now on: a window must not. It gets InUse at once.

        `waits` is called on any other thread that has to wait for another program, before it does.
        """
        self._hurried, self._waits = threading.get_ident(), waits

    @contextmanager
    def in_no_hurry(self) -> Iterator[None]:
        """Have that thread wait like any other meanwhile."""
        hurried, self._hurried = self._hurried, None
        try:
            yield
        finally:
            self._hurried = hurried

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Give a connection in a transaction of its own; EmendError where the database fails."""
        if not self._writing.acquire(timeout=HURRY if self._is_hurried else QUEUE):
            raise InUse(say("Emend is still writing to {name}.", name=self.name), "Wait a moment and try again.")
        try:
            with told_plainly(self.name), self._engine.begin() as connection:
                yield connection
        finally:
            self._writing.release()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection to read from."""
        with told_plainly(self.name), self._engine.connect().execution_options(reading=True) as connection:
            yield connection

    def back_up(self, folder: Path | None = None, keep: int = KEPT) -> None:
        """Copy the database into a folder, once a day, and keep so many copies; EmendError where that is not possible.

        The folder is backups beside the database where none is given.
        """
        if self._path is None:
            return
        folder = folder or self._path.parent / "backups"
        try:
            back_up(self._path, folder, datetime.now(UTC).date(), keep)
        except (sqlite3.Error, OSError) as error:
            hint = say("Nothing was lost. Make room, or check {folder}.", folder=folder)
            raise EmendError(
                say("The database {name} could not be copied: {error}.", name=self.name, error=error), hint
            ) from error

    def close(self) -> None:
        """Put everything into the one file and let go of it."""
        if self._engine.dialect.name == "sqlite":
            # Where another program is reading, the log file stays beside the database, and nothing is lost.
            with (
                suppress(sqlite3.Error, EmendError),
                told_plainly(self.name),
                closing(self._engine.raw_connection()) as raw,
            ):
                raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._engine.dispose()

    @property
    def _is_hurried(self) -> bool:
        return self._hurried == threading.get_ident()

    def _begin(self, connection: Connection) -> None:
        """Take the write lock at once where something will be written: what is read before then stays true."""
        if connection.get_execution_options().get("reading", False):
            self._be_patient(connection, HURRY if self._is_hurried else self._busy)
            connection.exec_driver_sql("BEGIN")
            return
        self._be_patient(connection, HURRY if self._is_hurried else min(SOON, self._busy))
        try:
            connection.exec_driver_sql(_WRITE)
        except OperationalError as error:
            if self._is_hurried or not isinstance(meaning(self.name, str(error.orig)), InUse):
                raise
            self._waits()
            self._be_patient(connection, self._busy)
            connection.exec_driver_sql(_WRITE)

    def _be_patient(self, connection: Connection, seconds: float) -> None:
        """Have a connection wait so long for another program's lock."""
        # Kept with SQLite's connection, which serves one thread after the other.
        if connection.info.get("patience") != seconds:
            connection.exec_driver_sql(f"PRAGMA busy_timeout={round(1000 * seconds)}")
            connection.info["patience"] = seconds


def _set_pragmas(connection: sqlite3.Connection, _record: object) -> None:
    # WAL with synchronous NORMAL lost nothing in 75 kills and takes 0.2 ms a correction (DELETE with FULL: 20 ms).
    for pragma in ("foreign_keys=ON", "journal_mode=WAL", "synchronous=NORMAL"):
        connection.execute(f"PRAGMA {pragma}")
    # Transactions are begun below and not by the driver, which would take the write lock too late.
    connection.isolation_level = None


def _prepare_file(path: Path) -> None:
    """Make the folder; refuse what is plainly no file of ours before SQLite touches it."""
    try:
        if path.is_dir():
            raise EmendError(say("{path} is a folder, not a database.", path=path), "Name a file in it.")
        path.parent.mkdir(parents=True, exist_ok=True)
        writable = not path.exists() or os.access(path, os.W_OK)
    except OSError as error:
        raise EmendError(
            say("The folder {folder} cannot be used: {reason}.", folder=path.parent, reason=error.strerror),
            "Name another place for the database.",
        ) from error
    if not writable:
        raise EmendError(
            say("The database {path} cannot be written.", path=path), "Check that the file may be written to."
        )


def _is_newest(engine: Engine, name: str) -> bool:
    try:
        with engine.connect() as connection:
            return _revision(connection, name) == NEWEST
    finally:
        engine.dispose()


def _migrate(engine: Engine, path: Path | None, name: str) -> None:
    """Bring the tables up to date on an engine of its own, foreign keys off, all or nothing."""
    try:
        with engine.connect() as connection:
            revision = _revision(connection, name)
        if revision is not None and revision not in KNOWN:
            raise EmendError(
                say("The database {name} was made by a newer version of Emend.", name=name),
                "Install that version, or name another one.",
            )
        if path is not None and revision not in {None, NEWEST}:
            _copy(path, path.with_name(f"{path.stem}.before-{NEWEST}{path.suffix}"), name)
        # Alembic takes 0.3 s to import and is needed only where the tables change.
        from qa_tool.storage.migrating import upgrade

        upgrade(engine)
    finally:
        engine.dispose()


def _revision(connection: Connection, name: str) -> str | None:
    tables = set(connection.dialect.get_table_names(connection))
    if not tables:
        return None
    revision = None
    if "alembic_version" in tables:
        revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if revision is None:
        raise EmendError(say("The database {name} belongs to another program.", name=name), "Name another file.")
    return str(revision)


def _copy(path: Path, target: Path, name: str) -> None:
    try:
        with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(target)) as new:
            old.backup(new)
    except sqlite3.Error as error:
        hint = say("Nothing was changed. Make room, or check {target}.", target=target)
        raise EmendError(
            say("The database {name} could not be copied before its update: {error}.", name=name, error=error), hint
        ) from error
