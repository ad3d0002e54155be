import os
import shutil
import sqlite3
import sys
import threading
from contextlib import closing
from pathlib import Path

import make_golden
import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from make_golden import correction
from sqlalchemy import create_engine, event
from sqlalchemy.engine import Engine

from qa_tool.documents.articles import from_text
from qa_tool.domain.article import ArticleState
from qa_tool.domain.errors import EmendError
from qa_tool.domain.format_ids import PLAIN_TEXT
from qa_tool.domain.issue import Severity
from qa_tool.domain.term_event import TermAct
from qa_tool.review.library import Library
from qa_tool.storage import database as opening
from qa_tool.storage.database import Database
from qa_tool.storage.location import database_url, editor_name, sqlite_path, url_of
from qa_tool.storage.revisions import KNOWN, NEWEST
from qa_tool.storage.schema import metadata

GOLDEN = Path(__file__).resolve().parent.parent / "golden" / "db"


def open_quickly(path):
    return Database.open(f"sqlite:///{path}", busy=0.05)


def ask(path, statement):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(statement).fetchall()


@pytest.mark.skipif(sys.platform == "win32", reason="no name there has a question mark")
def test_a_new_database_is_made_with_its_folder_whatever_that_is_called(tmp_path, monkeypatch):
    folder = tmp_path / "really?" / "100%20#b" / "%"
    monkeypatch.setenv("EMEND_DATA", str(folder))
    assert sqlite_path(database_url()) == folder / "emend.sqlite"
    Database.open(database_url()).close()
    assert ask(folder / "emend.sqlite", "SELECT version_num FROM alembic_version") == [(NEWEST,)]
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [folder / "emend.sqlite"]


def test_who_has_no_name_on_this_computer_signs_without(monkeypatch):
    # On Windows Python looks for a list of users that only other systems have.
    for trouble in (ImportError, KeyError, OSError):
        monkeypatch.setattr("getpass.getuser", lambda trouble=trouble: (_ for _ in ()).throw(trouble()))
        assert editor_name() == ""


def test_the_tables_are_what_the_migrations_make(database, url):
    engine = create_engine(url)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


def test_the_pragmas_are_set(database):
    with database.reading() as connection:
        found = [
            connection.exec_driver_sql(f"PRAGMA {p}").scalar() for p in ("foreign_keys", "journal_mode", "synchronous")
        ]
    assert found == [1, "wal", 1]


@pytest.mark.parametrize("revision", KNOWN)
def test_a_filled_file_of_every_revision_is_read(tmp_path, revision):
    path = tmp_path / "old.sqlite"
    shutil.copyfile(GOLDEN / f"{revision}.sqlite", path)
    database = open_quickly(path)
    article = database.articles.get(1)
    assert article.raw == make_golden.ARTICLE.raw
    assert article.text == make_golden.ARTICLE.text
    assert article.state is ArticleState.IN_REVIEW
    assert (article.encoding, article.source_language, article.source_language_is_guess) == ("cp949", "ko", True)
    assert article.encoding_is_guess is (revision >= "0007")
    assert database.articles.summaries()[0].open_by_severity[Severity.MAJOR] == 2
    assert database.articles.place(1) == (7, 3)
    assert database.corrections.of_article(1) == make_golden.LOG
    taught = make_golden.TAUGHT if revision >= "0003" else ()
    assert database.decisions.all() == make_golden.DECISIONS + taught
    assert database.terms.all() == (make_golden.TERM,)
    assert database.terms.imports()[0].origin == "mine.csv"
    assert database.settings.get("name") == "value"
    assert database.settings.folder_language("/articles") == "ko"
    rejected = {one.key: one.form for one in database.rejected.all()}
    assert rejected == (dict(make_golden.REJECTED) if revision >= "0002" else {})
    profiles = make_golden.PROFILES if revision >= "0005" else ()
    assert database.profiles.all() == profiles
    assert article.profile == (1 if profiles else None)
    database.rejected.add({"new": "New"})
    assert article.format == PLAIN_TEXT
    assert database.articles.original(1) is None
    original = database.articles.original(2)
    assert original == (make_golden.DOCUMENT.original if revision >= "0004" else None)
    kept = {summary.id: (summary.note, summary.archived) for summary in database.articles.summaries()}
    assert kept[1] == ((make_golden.NOTE, False) if revision >= "0006" else ("", False))
    assert kept.get(2, ("", False)) == ("", revision >= "0006")
    events = [(event.act, event.parts, event.editor) for event in database.term_history.of(1)]
    # Of what was done before there was a history, the last time is known.
    assert events == (list(make_golden.EVENTS) if revision >= "0008" else [(TermAct.CHANGED, (), "")])
    assert article.glossaries == (make_golden.USES if revision >= "0008" else ())
    if revision >= "0009":
        assert database.articles.get(3).text == make_golden.WRAPPED.text
    session = Library(database).open_stored(1).session
    assert session.text == "Two town met.\nIt was 😀 calm in Zaporiza."
    database.close()


def older(path, monkeypatch, migrate):
    """Make a filled file of an older revision, with a migration that does `migrate`."""
    shutil.copyfile(GOLDEN / f"{NEWEST}.sqlite", path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0000'")
        connection.commit()
    monkeypatch.setattr(opening, "KNOWN", ("0000", *KNOWN))
    monkeypatch.setattr(command, "upgrade", lambda config, _target: migrate(config.attributes["connection"]))


def test_an_older_file_is_copied_and_then_brought_up_to_date(tmp_path, monkeypatch):
    path = tmp_path / "emend.sqlite"

    def migrate(connection):
        # As Alembic's batch mode does: with foreign keys on this would delete every correction.
        connection.exec_driver_sql("CREATE TABLE new AS SELECT * FROM articles")
        connection.exec_driver_sql("DROP TABLE articles")
        connection.exec_driver_sql("CREATE TABLE articles AS SELECT * FROM new")
        connection.exec_driver_sql("CREATE UNIQUE INDEX articles_id ON articles (id)")
        connection.exec_driver_sql("DROP TABLE new")
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = ?", (NEWEST,))

    older(path, monkeypatch, migrate)
    database = open_quickly(path)
    assert len(database.corrections.of_article(1)) == len(make_golden.LOG)
    database.close()
    (copy,) = tmp_path.glob("emend.before-*")
    assert ask(copy, "SELECT version_num FROM alembic_version") == [("0000",)]
    assert ask(copy, "SELECT count(*) FROM corrections") == [(len(make_golden.LOG),)]


def test_a_failing_migration_leaves_everything_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "emend.sqlite"

    def migrate(connection):
        connection.exec_driver_sql("DROP TABLE settings")
        connection.exec_driver_sql("CREATE TABLE half (x)")
        raise RuntimeError("the migration broke")

    older(path, monkeypatch, migrate)
    before = ask(path, "SELECT sql FROM sqlite_master ORDER BY name")
    with pytest.raises(RuntimeError):
        open_quickly(path)
    assert ask(path, "SELECT sql FROM sqlite_master ORDER BY name") == before
    assert ask(path, "SELECT version_num FROM alembic_version") == [("0000",)]


def test_a_newer_file_is_refused_and_not_touched(tmp_path):
    path = tmp_path / "emend.sqlite"
    shutil.copyfile(GOLDEN / f"{NEWEST}.sqlite", path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(EmendError, match="newer version"):
        open_quickly(path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def read_all(path):
    database = open_quickly(path)
    database.articles.summaries()
    database.corrections.of_article(1)


def refusal(path):
    with pytest.raises(EmendError) as caught:
        read_all(path)
    said = str(caught.value)
    assert str(path) in said
    assert "\n" not in said
    assert caught.value.hint
    return said


def test_a_locked_database_is_said_to_be_in_use(tmp_path):
    path = tmp_path / "emend.sqlite"
    open_quickly(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        assert "in use" in refusal(path)
    open_quickly(path).close()


def test_another_program_that_makes_the_tables_is_waited_for(tmp_path):
    path = tmp_path / "emend.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("BEGIN IMMEDIATE")
        soon = threading.Timer(0.3, other.rollback)
        soon.start()
        # Another program's lock is not waited for at all where nothing is made.
        Database.open(url_of(path), busy=0).close()
        soon.join()


def test_what_else_a_url_says_of_a_file_is_left_out(tmp_path, recwarn):
    path = tmp_path / "emend.sqlite"
    Database.open(f"{url_of(path)}?mode=rwc&cache=shared").close()
    assert path.exists()
    assert list(recwarn) == []
    with pytest.raises(EmendError, match="may not be written to"):
        Database.open(f"{url_of(path)}?mode=ro")


def test_what_is_no_database_is_refused(tmp_path):
    path = tmp_path / "emend.sqlite"
    path.write_bytes(b"this is no database\n" * 400)
    before = path.read_bytes()
    assert "not a database" in refusal(path)
    assert path.read_bytes() == before


def test_a_damaged_database_is_said_to_be_damaged(tmp_path):
    path = tmp_path / "emend.sqlite"
    database = open_quickly(path)
    article = database.articles.add(from_text("Town. " * 4000))
    database.corrections.append(article.id, [correction(n) for n in range(1, 400)])
    database.close()
    data = bytearray(path.read_bytes())
    for page in range(1, len(data) // 4096):
        data[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    path.write_bytes(data)
    assert "damaged" in refusal(path)


def test_a_damaged_page_is_said_where_it_is_met_and_the_rest_stays_readable(tmp_path):
    path = tmp_path / "emend.sqlite"
    database = open_quickly(path)
    article = database.articles.add(from_text("Town."))
    database.corrections.append(article.id, [correction(n) for n in range(1, 400)])
    with database.reading() as connection:
        root = connection.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = 'corrections'").scalar()
    database.close()
    data = bytearray(path.read_bytes())
    data[(root - 1) * 4096 : (root - 1) * 4096 + 64] = b"\xff" * 64
    path.write_bytes(data)
    database = open_quickly(path)
    assert database.articles.get(article.id).text == "Town."
    with pytest.raises(EmendError, match="damaged"):
        database.corrections.of_article(article.id)
    database.close()


def test_a_driver_that_is_not_installed_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg2", None)
    with pytest.raises(EmendError, match="driver") as caught:
        Database.open("postgresql+psycopg2://me:secret@host/name")
    assert "secret" not in str(caught.value)


def test_another_programs_database_is_left_alone(tmp_path):
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE songs (x)")
    assert "another program" in refusal(path)
    assert ask(path, "SELECT name FROM sqlite_master") == [("songs",)]


def test_a_folder_and_a_file_in_the_way_are_refused(tmp_path):
    assert "folder" in refusal(tmp_path)
    (tmp_path / "file").write_text("x")
    with pytest.raises(EmendError, match="cannot be used"):
        open_quickly(tmp_path / "file" / "emend.sqlite")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the administrator may write everything")
def test_a_file_that_may_not_be_written_is_refused(tmp_path):
    path = tmp_path / "emend.sqlite"
    open_quickly(path).close()
    path.chmod(0o444)
    assert "cannot be written" in refusal(path)


def test_a_read_only_file_is_refused(tmp_path, monkeypatch):
    path = tmp_path / "emend.sqlite"
    open_quickly(path).close()
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert "cannot be written" in refusal(path)


def test_a_full_disk_is_said_and_nothing_is_half_done(tmp_path):
    path = tmp_path / "emend.sqlite"

    def tiny(connection, _record):
        connection.execute("PRAGMA max_page_count=6")

    event.listen(Engine, "connect", tiny)
    try:
        assert "disk is full" in refusal(path)
    finally:
        event.remove(Engine, "connect", tiny)
    database = open_quickly(path)
    assert database.articles.summaries() == ()
    database.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there files have no limit of size")
def test_a_disk_that_fails_while_the_tables_are_made_is_said(tmp_path):
    import resource

    # Python ignores the signal, and a file that may grow no more makes SQLite take back all by itself.
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, usual[1]))
    try:
        said = refusal(tmp_path / "emend.sqlite")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert "cannot be read or written. Check the disk." in said


@pytest.mark.parametrize("url", ["nonsense", "sqlite://", "sqlite:///:memory:", "nosuchdatabase://host/name"])
def test_an_address_that_names_no_database_is_refused(url):
    with pytest.raises(EmendError):
        Database.open(url)
