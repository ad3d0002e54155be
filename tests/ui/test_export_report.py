"""Reports from the window: the format by the list of the dialog or by the ending, on the text as it stands."""

import csv
import json

import pytest
from PySide6.QtWidgets import QFileDialog

from qa_tool.reports.formats import formats
from ui.actions import all_actions
from ui.dialogs.replacing_question import ReplacingQuestion


@pytest.fixture
def desk(fresh_desk, article):
    return fresh_desk(article)


def answer(monkeypatch, path, chosen=""):
    asked = []

    def ask(*arguments):
        asked.append(arguments)
        return str(path), chosen

    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(ask))
    return asked


def kind(name):
    return next(f"{each.title} (*{each.suffix})" for each in formats() if each.id == name)


def export(desk, name="export-report"):
    action = desk.window.actions_by_id[name]
    assert action.isEnabled()
    action.trigger()


def written(desk, target):
    desk.qtbot.waitUntil(target.exists, timeout=20_000)
    desk.qtbot.waitUntil(lambda: "Written to" in desk.window.statusBar().currentMessage(), timeout=20_000)
    return target.read_bytes()


def test_it_can_be_reached_by_keys():
    by_id = {spec.id: spec for spec in all_actions()}
    assert by_id["export-report"].keys
    assert "&" in by_id["export-names"].text


def test_the_dialog_offers_every_format_the_page_first(desk, tmp_path, monkeypatch):
    asked = answer(monkeypatch, "")
    export(desk)
    offered = asked[0][3].split(";;")
    assert offered[0] == kind("html")
    assert set(offered) == {kind(each.id) for each in formats()}


def test_the_list_and_the_ending_say_the_format(desk, tmp_path, monkeypatch):
    # One after the other in one window, as a report changes nothing in it.
    for number, (name, chosen, target, beginning) in enumerate(
        [
            ("r.html", "html", "r.html", b"<!DOCTYPE html>"),
            ("r.html", "pdf", "r.pdf", b"%PDF"),
            ("r.pdf", "html", "r.pdf", b"%PDF"),
            ("r.v2", "xlsx", "r.v2.xlsx", b"PK"),
            ("r", "tmx", "r.tmx", b"<?xml"),
            ("r.csv", "names", "r.csv", b"\xef\xbb\xbfform,right"),
            ("r.csv", "html", "r.csv", b"\xef\xbb\xbfarticle,"),
        ]
    ):
        folder = tmp_path / str(number)
        folder.mkdir()
        desk.window.statusBar().clearMessage()
        answer(monkeypatch, folder / name, kind(chosen))
        export(desk)
        assert written(desk, folder / target).startswith(beginning), (name, chosen)
        assert [path.name for path in folder.iterdir()] == [target]


@pytest.mark.parametrize(
    "way",
    [
        ("export-report", kind("csv"), "r.csv"),
        ("export-text", "Plain text (*.txt)", "r.txt"),
        ("export-issues", "", "r.csv"),
    ],
)
def test_a_file_whose_name_the_dialog_did_not_ask_about_is_asked_about(desk, tmp_path, monkeypatch, way):
    name, chosen, there = way
    target = tmp_path / there
    target.write_bytes(b"mine")
    answer(monkeypatch, tmp_path / "r", chosen)
    asked = []
    monkeypatch.setattr(ReplacingQuestion, "ask", lambda _parent, files: asked.append(files) or len(asked) > 1)
    export(desk, name)
    assert target.read_bytes() == b"mine"
    export(desk, name)
    desk.qtbot.waitUntil(lambda: target.read_bytes() != b"mine", timeout=20_000)
    assert asked == 2 * [[target]]
    # The dialog itself has asked about this one.
    answer(monkeypatch, target, chosen)
    export(desk, name)
    assert len(asked) == 2


def test_the_report_knows_what_was_done_a_moment_ago(desk, tmp_path, monkeypatch):
    placed = next(p for p in desk.controller.issues if p.issue.text == "Zaporiza")
    desk.controller.choose(placed)
    desk.controller.apply_suggestion(0)
    answer(monkeypatch, tmp_path / "r.json", kind("json"))
    export(desk)
    (said,) = json.loads(written(desk, tmp_path / "r.json"))["articles"]
    fates = {issue["text"]: issue["fate"] for issue in said["issues"]}
    assert (fates["Zaporiza"], fates["the the"]) == ("corrected", "open")


def test_the_wrong_names_of_the_week(empty_desk, article, tmp_path, monkeypatch):
    desk = empty_desk(article)
    target = tmp_path / "names.csv"
    answer(monkeypatch, target)
    export(desk, "export-names")
    rows = list(csv.reader(written(desk, target).decode("utf-8-sig").splitlines()))
    assert ["Zaporiza", "Zaporizhzhia", "1", "1"] in rows


def test_a_report_that_cannot_be_written_is_told(desk, tmp_path, monkeypatch):
    answer(monkeypatch, tmp_path / "none" / "r.html", kind("html"))
    with desk.qtbot.waitSignal(desk.controller.failed, timeout=20_000):
        export(desk)
    assert desk.window.notice.isVisible()
