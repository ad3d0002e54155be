import pytest

from qa_tool.documents.articles import from_text
from qa_tool.storage.database import Database


@pytest.fixture
def url(tmp_path):
    return f"sqlite:///{tmp_path / 'emend.sqlite'}"


@pytest.fixture
def database(new_database, url):
    opened = Database.open(url, busy=0.05)
    yield opened
    opened.close()


@pytest.fixture
def article(database):
    return database.articles.add(from_text("One town met.\r\nIt was calm."))
