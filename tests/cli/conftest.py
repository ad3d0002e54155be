"""What tests of the terminal share."""

import pytest
from town import TEXT

from qa_tool.cli import commands


@pytest.fixture(autouse=True)
def not_the_first(indexes):
    """Have the indexes of the names that every command of a user's finds, but the first."""


@pytest.fixture
def emend(capsys):
    """Run a command; return exit status, stdout and stderr."""

    def run(*arguments):
        status = commands.run([str(a) for a in arguments])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "town.txt"
    path.write_bytes(TEXT.encode())
    return path
