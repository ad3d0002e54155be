"""A process that corrects an article until it is killed, and says after each correction how many are on disk."""

from multiprocessing.connection import Connection

from qa_tool.review.library import Library
from qa_tool.storage.database import Database


def edit(url: str, told: Connection) -> None:
    """Correct the first article of a database without end; `told` is sent the length of the log each time."""
    session = Library(Database.open(url)).open_stored(1).session
    number = len(session.log)
    while True:
        number += 1
        session.edit(number % (session.length + 1), "", chr(97 + number % 26))
        session.settle()
        told.send(len(session.log))
