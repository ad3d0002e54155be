import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_the_core_knows_no_qt():
    code = (
        "import importlib, pkgutil, sys, qa_tool\n"
        "for m in pkgutil.walk_packages(qa_tool.__path__, 'qa_tool.'):\n"
        "    if not m.name.startswith('qa_tool.storage.migrations.'): importlib.import_module(m.name)\n"
        "assert not any(name.startswith('PySide6') for name in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_every_file_of_the_program_is_packed_with_it():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]
    kinds = ("*.py", *settings["package-data"]["*"])
    for name in settings["packages"]["find"]["include"]:
        files = [path for path in (ROOT / name.rstrip("*")).rglob("*") if path.is_file() and path.suffix != ".pyc"]
        assert files
        # The licences of data stand beside them.
        assert [path for path in files if not any(path.match(kind) for kind in kinds)] == []
