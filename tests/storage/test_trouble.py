"""Failing while writing, several threads, and being killed: nothing that was acknowledged is lost."""

import multiprocessing
import os
import random
import signal
import sqlite3
import sys
import threading
from contextlib import closing, suppress

import endless_editor
import pytest
from make_golden import correction

from qa_tool.domain.decision import Scope
from qa_tool.domain.errors import EmendError, InUse
from qa_tool.domain.issue import Issue, PlacedIssue, Severity
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term
from qa_tool.review.library import Library
from qa_tool.review.pieces import fold
from qa_tool.storage.database import Database

KILLS = 50


def test_corrections_wait_while_the_database_is_locked_and_are_written_in_order(database, url, tmp_path):
    session = Library(database).open_text("One town met.").session
    path = tmp_path / "emend.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for letter in "abc":
            session.edit(0, "", letter)
            session.settle()
        assert session.unsaved
        assert "in use" in str(session.trouble)
        other.execute("ROLLBACK")
    session.edit(0, "", "d")
    session.settle()
    assert not session.unsaved
    stored = database.corrections.of_article(session.article.id)
    assert list(stored) == session.log
    assert fold(session.article.text, stored) == session.text == "dcbaOne town met."


def test_a_dismissal_taken_back_before_it_was_written_stays_away(database, tmp_path):
    session = Library(database).open_text("It was was calm.").session
    finding = Issue("repeated-word", "Style", Severity.MINOR, 1.0, Span(3, 10), "was was", "Twice.", (), {}, None, "k")
    placed = PlacedIssue(finding, 0, finding.span, 1)
    with closing(sqlite3.connect(tmp_path / "emend.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        session.dismiss(placed, Scope.ALWAYS)
        session.restore(session.decisions[0])
        other.execute("ROLLBACK")
    session.dismiss(placed, Scope.HERE)
    assert not session.unsaved
    assert [d.scope for d in database.decisions.all()] == [Scope.HERE]


def test_a_full_disk_is_said_and_the_correction_waits(database):
    session = Library(database).open_text("One town met.").session
    with database.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    session.edit(0, "", "x" * 200_000)
    session.settle()
    assert "disk is full" in str(session.trouble)
    with database.reading() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1000000")
    session.edit(0, "", "y")
    session.settle()
    assert not session.unsaved
    assert len(database.corrections.of_article(session.article.id)) == 2


def test_a_defect_of_ours_is_not_blamed_on_the_database(database, article):
    database.corrections.append(article.id, [correction(1)])
    with pytest.raises(Exception, match="append-only") as caught:
        database.corrections.append(article.id, [correction(1)])
    assert not isinstance(caught.value, EmendError)


def test_two_threads_write_at_once(database, article):
    failures = []

    def add(name):
        try:
            for number in range(25):
                database.terms.add(Term(f"{name} {number}", wrong=("x", "y")))
                database.settings.set(f"{name}{number}", "z")
        except Exception as error:  # noqa: BLE001 - reported by the test itself
            failures.append(error)

    threads = [threading.Thread(target=add, args=(name,)) for name in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    stored = database.terms.all()
    assert len({t.id for t in stored}) == len(stored) == 50
    assert all(t.wrong == ("x", "y") for t in stored)


def test_a_thread_waits_for_another_of_this_program_longer_than_for_another_program(tmp_path):
    database = Database.open(f"sqlite:///{tmp_path / 'own.sqlite'}", busy=0.001)
    written = []
    thread = threading.Thread(target=lambda: written.append(database.settings.set("a", "b")))
    with database.transaction():
        thread.start()
        thread.join(0.1)
        assert thread.is_alive()
    thread.join()
    assert len(written) == 1
    assert database.settings.get("a") == "b"
    database.close()


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9 on Windows")
def test_a_kill_at_any_moment_loses_nothing_that_was_acknowledged(url, tmp_path, monkeypatch):
    library = Library(Database.open(url))
    library.open_text("Fifty kills.")
    library.close()
    moments = random.Random(50)
    # Forked from a process that has imported the program: each would take half a second for that by itself.
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["endless_editor"])
    # The server knows nothing of the paths that the tests were given.
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    for _ in range(KILLS):
        told, tells = processes.Pipe(duplex=False)
        child = processes.Process(target=endless_editor.edit, args=(url, tells))
        child.start()
        tells.close()
        for _ in range(moments.randint(1, 12)):
            acknowledged = told.recv()
        os.kill(child.pid, signal.SIGKILL)
        child.join()
        with suppress(EOFError):
            while True:
                acknowledged = told.recv()
        told.close()
        database = Database.open(url)
        log = database.corrections.of_article(1)
        assert len(log) >= acknowledged
        assert [c.number for c in log] == list(range(1, len(log) + 1))
        session = Library(database).open_stored(1).session
        assert fold(session.article.text, log) == session.text
        assert len(session.text) == len("Fifty kills.") + len(log)
        database.close()
    with closing(sqlite3.connect(tmp_path / "emend.sqlite")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_who_waits_for_another_program_is_told_so_at_once_and_gets_its_turn(tmp_path):
    database = Database.open(f"sqlite:///{tmp_path / 'own.sqlite'}", busy=30)
    path = tmp_path / "own.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        told = []

        def let_go():
            told.append(True)
            other.execute("ROLLBACK")

        database.hurry(let_go)
        other.execute("BEGIN IMMEDIATE")
        thread = threading.Thread(target=lambda: database.settings.set("a", "b"))
        thread.start()
        thread.join()
        assert told == [True]
        assert database.settings.get("a") == "b"
        thread = threading.Thread(target=lambda: database.settings.set("a", "c"))
        thread.start()
        thread.join()
        assert (told, database.settings.get("a")) == ([True], "c"), "nobody has to wait now"
    database.close()


def test_only_a_thread_that_is_in_a_hurry_does_not_wait(tmp_path):
    database = Database.open(f"sqlite:///{tmp_path / 'own.sqlite'}", busy=30)
    patience = []

    def ask():
        with database.reading() as connection:
            patience.append(connection.exec_driver_sql("PRAGMA busy_timeout").scalar())

    database.hurry()
    ask()
    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()
    with database.in_no_hurry():
        ask()
    ask()
    assert patience == [10, 30_000, 30_000, 10]
    with closing(sqlite3.connect(tmp_path / "own.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(InUse, match="in use by another program"):
            database.settings.set("a", "b")
        other.execute("ROLLBACK")
    # Another thread of this program is no reason to wait, either.
    begun, end = threading.Event(), threading.Event()

    def write():
        with database.transaction():
            begun.set()
            end.wait()

    thread = threading.Thread(target=write)
    thread.start()
    begun.wait()
    with pytest.raises(InUse, match="still writing"):
        database.settings.set("a", "b")
    end.set()
    thread.join()
    database.close()
