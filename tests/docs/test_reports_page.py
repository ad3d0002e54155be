import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def test_the_page_of_reports_is_made_from_the_formats():
    done = subprocess.run(
        [sys.executable, "docs/make_reports.py", "--test"], cwd=ROOT, env={"PYTHONPATH": str(ROOT)}, check=False
    )
    assert done.returncode == 0, "run: python docs/make_reports.py"
