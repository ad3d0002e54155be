"""An article with a hundred faults: two keys each, and decisions that stay with what they were made on."""

import pytest
from PySide6.QtCore import Qt

CONTROL = Qt.KeyboardModifier.ControlModifier
PLACES = (
    "the harbour", "the old mill", "the bus station", "the fire hall", "the north quay", "the library", "the market hall",
    "the city park", "the swimming pool", "the grain store", "the tram depot", "the hospital", "the lower lock",
    "the town theatre", "the timber yard", "the flower market", "the court house", "the east gate", "the sugar works",
    "the water tower", "the ice rink", "the weather station", "the customs house", "the brick kiln", "the railway bridge",
)  # fmt: skip
PARAGRAPH = (
    "Officials in Zaporiza inspected {place} on the 7th (local time). Yevgeny Prigozin left {place} before noon."
    " Visitors of {place} were sent home at at once."
)


@pytest.fixture
def planted(tmp_path):
    path = tmp_path / "inspections.txt"
    path.write_text("\n\n".join(PARAGRAPH.format(place=place) for place in PLACES) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def in_order(planted):
    """Return how the paragraphs of the file stand after a function of them."""

    def write(order):
        paragraphs = planted.read_text(encoding="utf-8").strip().split("\n\n")
        planted.write_text("\n\n".join(order(paragraphs)) + "\n", encoding="utf-8")

    return write


def about(desk, issues):
    """Return what issues say and of which place's paragraph."""
    lines = [(placed, desk.text.rfind("\n", 0, placed.span.start) + 1) for placed in issues]
    return {
        (placed.issue.text, next(p for p in PLACES if p in desk.text[at : desk.text.find("\n", at)]))
        for placed, at in lines
    }


def flagged(desk):
    return about(desk, desk.controller.issues)


def closed(desk):
    return about(desk, [placed for placed, _ in desk.controller.session.dismissed()])


def test_a_hundred_issues_take_two_keys_each_and_the_mouse_none(empty_desk, planted, qtbot):
    desk = empty_desk(planted)
    pressed, decided = 0, []

    def press(*key):
        nonlocal pressed
        desk.key(*key)
        pressed += 1

    assert len(desk.controller.issues) == 100
    press(Qt.Key.Key_L, CONTROL)
    press(Qt.Key.Key_F8)
    while (placed := desk.controller.current) is not None:
        assert desk.editor.hasFocus()
        decided.append(placed.issue.text)
        # Every fourth is fine, every fourth is typed over, the others get what is suggested.
        if len(decided) % 4 == 0:
            press(Qt.Key.Key_I, CONTROL)
        elif placed.issue.suggestions:
            press(Qt.Key.Key_1)
        else:
            press(Qt.Key.Key_Delete)
            press(Qt.Key.Key_F8)
    desk.wait_for_checks()
    assert (len(decided), pressed <= 200) == (100, True)
    assert desk.controller.issues == ()


def test_fifty_decisions_stay_with_what_they_were_made_on(start, planted, in_order, qtbot):
    desk = start(planted)
    all_of_them = flagged(desk)
    desk.key(Qt.Key.Key_F8)
    for _ in range(50):
        desk.key(Qt.Key.Key_I, CONTROL)
    desk.wait_for_checks()
    decided = closed(desk)
    assert (len(decided), flagged(desk)) == (50, all_of_them - decided)

    # Words come in before and behind, in paragraphs and sentences of their own.
    desk.key(Qt.Key.Key_Home, CONTROL)
    qtbot.keyClicks(desk.editor, "Rain fell. ")
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_End, CONTROL)
    qtbot.keyClicks(desk.editor, "Snow fell.")
    desk.wait_for_checks()
    assert (closed(desk), flagged(desk)) == (decided, all_of_them - decided)

    # A paragraph is cut out and put in again at the end.
    first = desk.text.index("Officials")
    end = desk.text.index("\n\n", first) + 2
    cursor = desk.editor.textCursor()
    cursor.setPosition(first)
    cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
    desk.editor.setTextCursor(cursor)
    desk.key(Qt.Key.Key_X, CONTROL)
    desk.key(Qt.Key.Key_End, CONTROL)
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_V, CONTROL)
    desk.wait_for_checks()
    assert (closed(desk), flagged(desk)) == (decided, all_of_them - decided)

    desk.close()
    again = start(planted)
    assert (closed(again), flagged(again)) == (decided, all_of_them - decided)

    # A new version of the file, the other way round.
    in_order(lambda paragraphs: paragraphs[::-1])
    with qtbot.waitSignal(again.controller.article_opened):
        again.controller.open_files([planted])
    again.wait_for_checks()
    assert again.text.startswith("Officials in Zaporiza inspected the railway bridge")
    assert (closed(again), flagged(again)) == (decided, all_of_them - decided)

    # One sentence is another by now: what was decided in it is open again, and nothing else.
    in_order(
        lambda paragraphs: [
            p.replace("Officials in Zaporiza inspected the old", "Nurses in Zaporiza saw the old") for p in paragraphs
        ]
    )
    with qtbot.waitSignal(again.controller.article_opened):
        again.controller.open_files([planted])
    again.wait_for_checks()
    opened = {("Zaporiza", "the old mill")}
    assert (closed(again), flagged(again)) == (decided - opened, all_of_them - decided | opened)

    # Whichever of the list is brought back.
    for placed, decision in again.controller.session.dismissed()[::-1]:
        again.controller.restore(decision)
        assert placed.fingerprint in {each.fingerprint for each in again.controller.issues}
    assert flagged(again) == all_of_them
