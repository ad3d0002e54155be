"""Runs Alembic's migrations. Imported only where the tables change, since Alembic takes 0.3 s to import."""

from __future__ import annotations

from importlib.resources import as_file, files

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine

from qa_tool.domain.errors import EmendError


def upgrade(engine: Engine, target: str = "head") -> None:
    """Bring the tables to a revision; all of it or, where anything fails, nothing.

    Foreign keys are off meanwhile: Alembic's batch mode rebuilds tables, and with them on SQLite would delete the
    children of every row.
    """
    with as_file(files("qa_tool.storage") / "migrations") as scripts, engine.connect() as connection:
        config = Config()
        config.set_main_option("script_location", str(scripts).replace("%", "%%"))
        config.attributes["connection"] = connection
        sqlite = connection.dialect.name == "sqlite"
        if sqlite:
            # The driver must not open transactions by itself, or it would commit before changes of tables.
            raw = connection.connection.driver_connection
            raw.isolation_level = None  # type: ignore[union-attr]
            connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
            # Before there is anything to read, so that programs that start together do not wait for each other's reads.
            connection.exec_driver_sql("PRAGMA journal_mode=WAL")
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        try:
            command.upgrade(config, target)
            if sqlite:
                _check_foreign_keys(connection)
                connection.exec_driver_sql("COMMIT")
        except BaseException:
            # On a full disk SQLite has taken everything back by itself, and to say so again would hide the reason.
            if sqlite and raw.in_transaction:  # type: ignore[union-attr]
                connection.exec_driver_sql("ROLLBACK")
            raise
        if not sqlite:
            connection.commit()


def _check_foreign_keys(connection: Connection) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise EmendError("The database could not be brought up to date.", "It was left as it was.")
