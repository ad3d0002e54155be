import importlib
import sys

import pytest

from qa_tool.checks import catalogue
from qa_tool.domain.errors import EmendError

GOOD = """
from qa_tool.checks.check import SentenceCheck
from qa_tool.domain.issue import Severity

class {name}(SentenceCheck):
    \"\"\"Finds nothing.\"\"\"

    id = "{id}"
    title = "Nothing"
    category = "Other"
    severity = Severity.MINOR
"""


@pytest.fixture
def package(tmp_path, monkeypatch):
    """Return a maker of packages out of {file name: text}."""

    def make(files):
        folder = tmp_path / "made_rules"
        folder.mkdir()
        (folder / "__init__.py").write_text("")
        for name, text in files.items():
            (folder / f"{name}.py").write_text(text)
        importlib.invalidate_caches()
        return importlib.import_module("made_rules")

    monkeypatch.syspath_prepend(tmp_path)
    yield make
    for name in [name for name in sys.modules if name.partition(".")[0] == "made_rules"]:
        del sys.modules[name]


def test_every_file_is_a_check_in_order_of_id(package):
    made = package({"b_check": GOOD.format(name="B", id="b-check"), "a": GOOD.format(name="A", id="a")})
    assert [check.id for check in catalogue.load(made)] == ["a", "b-check"]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("x = 1", "must hold exactly one check, and holds 0"),
        (GOOD.format(name="A", id="odd") + GOOD.format(name="B", id="odd"), "exactly one check, and holds 2"),
        (GOOD.format(name="A", id="other"), "the id must be odd"),
        (GOOD.format(name="A", id="odd").replace('    title = "Nothing"\n', ""), "A lacks title"),
        (GOOD.format(name="A", id="odd").replace("severity = Severity.MINOR", "severity = 3"), "needs a Severity"),
        (GOOD.format(name="A", id="odd") + "    confidence = 7\n", "confidence from 0 to 1"),
        (GOOD.format(name="A", id="odd").replace("Finds nothing.", ""), "needs a docstring"),
        (GOOD.format(name="A", id="odd").replace("SentenceCheck", "Check"), "must be a SentenceCheck"),
        ("import no_such_module_at_all", "cannot be imported"),
        ("def broken(:", "cannot be imported"),
    ],
)
def test_a_broken_file_is_refused_by_name(package, text, complaint):
    made = package({"fine": GOOD.format(name="Fine", id="fine"), "odd": text})
    with pytest.raises(TypeError, match=r"made_rules/odd\.py") as refusal:
        catalogue.load(made)
    assert complaint in str(refusal.value)


def test_checks_are_chosen_by_id():
    ids = [check.id for check in catalogue.checks()]
    assert [check.id for check in catalogue.select()] == ids
    assert [check.id for check in catalogue.select(only=[ids[1], ids[0]])] == ids[:2]
    assert [check.id for check in catalogue.select(without=ids[:1])] == ids[1:]
    assert catalogue.select(only=ids[:1], without=ids[:1]) == ()
    several = [check.id for check in catalogue.select(only=["number-format"])]
    assert several == ["malformed-number", "ungrouped-digits"]
    assert not {check.id for check in catalogue.select(without=["number-format"])} & set(several)


def test_unknown_ids_are_named():
    with pytest.raises(EmendError, match="no-such-check") as refusal:
        catalogue.select(only=["no-such-check"])
    assert refusal.value.hint
    with pytest.raises(EmendError, match="nor-this"):
        catalogue.select(without=["nor-this"])
