"""Every test gets a data folder of its own, no display, and leaves no window behind."""

import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# The suite tests the English interface in the light theme whatever the machine is set to.
os.environ.pop("EMEND_DATABASE", None)

import gc
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path

import pytest
from fake_harper import FakeHarper
from fake_languagetool import FakeLanguageTool
from hypothesis import HealthCheck, settings

# Bytecode is kept whatever the environment says: each worker, and each program that a test starts, would compile anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# How long something takes says nothing on a busy machine.
_CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
# The suite tries the same examples every time, of which half as many tell as much; `--hypothesis-profile=search` looks
# for others.
settings.register_profile("emend", _CALM, derandomize=True, max_examples=50)
settings.register_profile("search", _CALM, max_examples=500)
settings.load_profile("emend")

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
REAL_ARTICLE = SHARED / "seeds" / "putin-70.txt"


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Look for garbage seldom, and not among the thousands of tests: it took an eighth of the suite."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000)


@pytest.fixture(scope="session")
def data_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Names of folders that are not there yet: most tests need none, and each would wait for one to be made."""
    place = tmp_path_factory.mktemp("data")
    return (place / f"emend-data-{number}" for number in count())


@pytest.fixture(autouse=True)
def own_data_folder(data_folders: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep each test's database and settings in its own folder."""
    folder = next(data_folders)
    monkeypatch.setenv("EMEND_DATA", str(folder))
    return folder


@pytest.fixture(autouse=True, scope="session")
def english_system() -> Iterator[None]:
    """Have the window speak English where a test asks for no other language."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ui.tongue.of_the_system", lambda: "en")
        yield


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, Callable[[Path], None]], Path]:
    """Return a function that makes a folder of a name, which one worker does for all of them."""
    # Sacrebleu brings it; 30 ms that not every test need wait for.
    import portalocker

    place = tmp_path_factory.getbasetemp()
    place = place.parent if "PYTEST_XDIST_WORKER" in os.environ else place

    def folder(name: str, make: Callable[[Path], None]) -> Path:
        with portalocker.Lock(place / f"{name}.lock", timeout=300):
            if not (place / name).exists():
                unfinished = tmp_path_factory.mktemp(name)
                make(unfinished)
                unfinished.rename(place / name)
        return place / name

    return folder


@pytest.fixture(scope="session")
def empty_database(made_once: Callable[[str, Callable[[Path], None]], Path]) -> Path:
    """A database with its tables and nothing in them: what a test copies it need not make."""
    # Here and below: 0.6 s that a test of one rule need not wait for.
    from qa_tool.storage.database import Database

    name = "emend.sqlite"
    return made_once("empty-database", lambda folder: Database.open(f"sqlite:///{folder / name}").close()) / name


@pytest.fixture
def new_database(tmp_path: Path, empty_database: Path) -> str:
    """Return the address of a database of the test's own; that one is made where there is none, others test."""
    path = tmp_path / "emend.sqlite"
    shutil.copyfile(empty_database, path)
    return f"sqlite:///{path}"


@pytest.fixture(scope="session")
def used_before(made_once: Callable[[str, Callable[[Path], None]], Path], pytestconfig: pytest.Config) -> Path:
    """The data folder of somebody who has started the program once: the glossaries that ship, and the indexes."""
    kept = None
    # Pytest may be told to keep nothing, or the folder may be another's.
    with suppress(AttributeError, OSError):
        kept = pytestconfig.cache.mkdir("indexes")
    return made_once("used-before", lambda folder: _start_once(folder, kept or folder / "cache"))


def _start_once(folder: Path, kept: Path) -> None:
    """Start in a folder; indexes that are `kept` from an earlier run, as any of the program's are, need not be made."""
    from qa_tool.documents import articles
    from qa_tool.glossary.known_names import known_names_for
    from qa_tool.glossary.shipped import shipped
    from qa_tool.names.book import FormBook
    from qa_tool.review.library import Library
    from qa_tool.storage.database import Database

    database = Database.open(f"sqlite:///{folder / 'emend.sqlite'}")
    library = Library(database, "", kept)
    library.glossary.seed()
    library.facts_for(articles.from_text("Liman"))
    known_names_for(None, kept).misspelled("Prigozyn")
    # As the terminal reads them, where there is no database.
    FormBook([term for glossary in shipped() for term in glossary.terms], kept)
    database.close()
    if kept != folder / "cache":
        shutil.copytree(kept, folder / "cache")


@pytest.fixture
def indexes(used_before: Path, own_data_folder: Path) -> Path:
    """Have the indexes in the data folder that every first start makes anew; no answer depends on them."""
    # Linked, not copied: one that is no longer right is put aside whole, and never written in.
    return shutil.copytree(used_before / "cache", own_data_folder / "cache", copy_function=os.link, dirs_exist_ok=True)


@pytest.fixture
def own_library(used_before: Path, indexes: Path) -> None:
    """Have what a first start makes in the data folder: a database with the glossaries that ship, and the indexes."""
    shutil.copy(used_before / "emend.sqlite", indexes.parent)


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
