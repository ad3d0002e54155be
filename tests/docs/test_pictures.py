import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def test_the_pictures_of_the_stylesheet_have_the_colours_of_the_themes():
    done = subprocess.run(
        [sys.executable, "docs/make_pictures.py", "--test"], cwd=ROOT, env={"PYTHONPATH": str(ROOT)}, check=False
    )
    assert done.returncode == 0, "run: python docs/make_pictures.py"
