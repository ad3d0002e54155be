"""Every command, through its key or else its menu: what it does to the article or the window.

A command that none of the modules commands_of_… tries makes `test_no_command_is_left_out` fail.
"""

from contextlib import suppress

import commands_of_articles  # noqa: F401 - each tells what is tried
import commands_of_review  # noqa: F401
import commands_of_window  # noqa: F401
import pytest
from hand import TRIED, Hand

from ui.actions import MENUS, ActionSpec, all_actions
from ui.docks import DOCKS


@pytest.mark.parametrize("menu", [title for title, _ in MENUS])
def test_every_command_does_what_it_says(start, article, tmp_path, monkeypatch, menu):
    hand = Hand(start(article), tmp_path, monkeypatch, article.read_text(encoding="utf-8"))
    for spec in dict(MENUS)[menu]:
        if isinstance(spec, ActionSpec):
            hand.fresh()
            trying = TRIED[spec.id](hand)
            next(trying)
            hand.trigger(spec)
            try:
                with suppress(StopIteration):
                    next(trying)
            except BaseException as error:
                error.add_note(f"the command was {spec.id}")
                raise


def test_no_command_is_left_out():
    assert set(TRIED) == {spec.id for spec in all_actions()}


def test_the_view_menu_shows_and_hides_every_dock(start, article, tmp_path, monkeypatch):
    hand = Hand(start(article), tmp_path, monkeypatch, "")
    for name, *_ in DOCKS:
        dock = hand.window.add_docks().dock(name)
        toggle = dock.toggleViewAction()
        for _ in range(2):
            before = dock.isHidden()
            hand.click(toggle)
            assert dock.isHidden() is not before, name
