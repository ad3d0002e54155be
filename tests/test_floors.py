import subprocess
import sys
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
