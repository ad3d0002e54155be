"""What knows no Qt is loaded beside the window."""

import sys
import threading
from importlib.util import find_spec

from ui.background.loading import Loading
from ui.loaded_later import CORE, TO_REVIEW, TO_TAKE_OVER, WINDOW


def test_modules_are_loaded_on_another_thread_and_a_fault_in_one_keeps_none_of_the_others(tmp_path, monkeypatch, qtbot):
    (tmp_path / "beside_broken.py").write_text("raise ValueError\n", encoding="utf-8")
    (tmp_path / "beside_good.py").write_text("import threading\nTHREAD = threading.get_ident()\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    loading = Loading(("beside_broken", "beside_missing", "beside_good"))
    qtbot.waitUntil(lambda: loading.done)
    assert threading.get_ident() != sys.modules.pop("beside_good").THREAD


def test_what_is_named_for_it_is_there(monkeypatch):
    for module in (*TO_REVIEW, *TO_TAKE_OVER, *CORE, *WINDOW):
        assert find_spec(module) is not None
    assert not any(module.startswith("ui.") for module in (*TO_REVIEW, *CORE))
