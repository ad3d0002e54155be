"""Every test gets a data folder of its own, no display, and leaves no window behind."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# The suite tests the English interface in the light theme whatever the machine is set to.
os.environ.pop("EMEND_DATABASE", None)

from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_harper import FakeHarper
from fake_languagetool import FakeLanguageTool

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
REAL_ARTICLE = SHARED / "seeds" / "putin-70.txt"


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep each test's database and settings in its own folder."""
    folder = tmp_path / "emend-data"
    monkeypatch.setenv("EMEND_DATA", str(folder))
    return folder


@pytest.fixture(autouse=True)
def english_system(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the window speak English where a test asks for no other language."""
    monkeypatch.setattr("ui.tongue.of_the_system", lambda: "en")


@pytest.fixture
def real_article() -> Path:
    """The article that the product began with; it is not part of the project."""
    if not REAL_ARTICLE.exists():
        pytest.skip("the real article is not here: it is kept beside the project, in ../shared/seeds")
    return REAL_ARTICLE


@pytest.fixture
def languagetool() -> Iterator[FakeLanguageTool]:
    """A LanguageTool server on this computer."""
    server = FakeLanguageTool()
    yield server
    server.close()


@pytest.fixture
def harper(tmp_path: Path) -> FakeHarper:
    """A program harper-cli."""
    if os.name == "nt":
        pytest.skip("the program is a script that begins with #!")
    folder = tmp_path / "harper"
    folder.mkdir()
    return FakeHarper(folder)
