"""The theme: legible in light, dark and high contrast, and alive to the system's colour scheme."""

from itertools import product

import pytest
from legible import LEAST, contrast
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDockWidget,
    QLabel,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qa_tool.domain.article import ArticleState
from qa_tool.domain.issue import Severity
from ui.signs import dismissed_icon, severity_icon, state_icon, suspicion_icon
from ui.theme import CONTRAST, DARK, LIGHT, PICTURES, SYSTEM, THEMES, Theme, ThemeFollower, sized

GROUNDS = ("window", "base", "alternate", "raised")
READ = ("text", "muted", "accent", "critical", "major", "minor", "dismissed", "done")
PAIRS = (
    *product(READ, GROUNDS),
    ("text", "hover"),
    ("text", "current_band"),
    ("muted", "current_band"),
    ("text", "quiet_selection"),
    ("critical", "current_band"),
    ("major", "current_band"),
    ("minor", "current_band"),
    ("on_accent", "accent"),
    ("inserted", "inserted_ground"),
    ("deleted", "deleted_ground"),
    ("major", "strip"),
    ("critical", "strip"),
    ("minor", "strip"),
)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
def test_what_is_read_stands_out_from_its_ground(theme):
    for read, ground in PAIRS:
        assert contrast(getattr(theme, read), getattr(theme, ground)) >= LEAST[theme.name], (read, ground)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
def test_what_is_found_stands_out_in_the_current_issue(theme):
    # The search has the focus then, and what it has found may lie within that issue.
    assert contrast(theme.quiet_selection, theme.current_band) >= 1.3


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
def test_the_palette_is_legible_in_every_state(theme):
    palette = theme.palette()
    role = QPalette.ColorRole
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for text, ground in (
            (role.WindowText, role.Window),
            (role.Text, role.Base),
            (role.Text, role.AlternateBase),
            (role.ButtonText, role.Button),
            (role.HighlightedText, role.Highlight),
            (role.ToolTipText, role.ToolTipBase),
            (role.PlaceholderText, role.Base),
            (role.Link, role.Base),
        ):
            assert contrast(palette.color(group, text), palette.color(group, ground)) >= LEAST[theme.name], (
                group,
                text,
            )


def test_severities_differ_by_shape_and_not_by_colour_alone(qapp):
    def covered(icon):
        image = icon.pixmap(16, 16).toImage()
        return frozenset(
            (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).alpha() > 127
        )

    signs = [covered(severity_icon(LIGHT, s)) for s in Severity] + [covered(dismissed_icon(LIGHT))]
    for number, one in enumerate(signs):
        for other in signs[number + 1 :]:
            assert len(one ^ other) > 20


def test_states_of_articles_differ_by_shape(qapp):
    images = [
        state_icon(LIGHT, s).pixmap(16, 16).toImage().convertToFormat(QImage.Format.Format_Alpha8) for s in ArticleState
    ]
    assert images[0] != images[1] != images[2] != images[0]


def test_suspicion_shows_as_one_to_three_bars(qapp):
    images = [suspicion_icon(LIGHT, n).pixmap(16, 16).toImage() for n in (0, 1, 2, 3, 9)]
    assert images[0] == images[1]
    assert images[3] == images[4]
    assert images[1] != images[2] != images[3]


def test_a_widget_knows_its_theme_from_its_palette(qapp):
    assert Theme.of(LIGHT.palette()) is LIGHT
    assert Theme.of(DARK.palette()) is DARK
    assert Theme.of(CONTRAST.palette()) is CONTRAST


def test_lines_and_frames_are_seen_in_high_contrast():
    # WCAG 2, 1.4.11: what shows where a field or a button ends.
    for ground in (CONTRAST.window, CONTRAST.base, CONTRAST.raised):
        assert contrast(CONTRAST.faint, ground) >= 4.5
        assert contrast(CONTRAST.accent, ground) >= 7


def test_the_system_can_ask_for_high_contrast(follower, monkeypatch):
    monkeypatch.setattr(follower, "_wants_contrast", lambda: True)
    follower.follow(Qt.ColorScheme.Dark)
    assert follower.theme is CONTRAST
    assert Theme.of_scheme(Qt.ColorScheme.Light, high_contrast=True) is CONTRAST
    monkeypatch.setattr(follower, "_wants_contrast", lambda: False)
    follower._follow_contrast(None)
    assert follower.theme is Theme.of_scheme(QApplication.instance().styleHints().colorScheme())


@pytest.mark.parametrize(
    ("scheme", "theme"),
    [(Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT), (Qt.ColorScheme.Unknown, LIGHT)],
)
def test_the_theme_is_that_of_the_system(scheme, theme):
    assert Theme.of_scheme(scheme) is theme


def test_a_live_change_of_the_scheme_reaches_widgets_that_are_open(follower, qtbot):
    label = QLabel("words")
    qtbot.addWidget(label)
    told = []
    follower.changed.connect(told.append)
    follower.follow(Qt.ColorScheme.Dark)
    assert told == [DARK]
    assert Theme.of(label.palette()) is DARK
    assert DARK.raised in QApplication.instance().styleSheet()
    follower.follow(Qt.ColorScheme.Dark)
    assert told == [DARK]
    follower.follow(Qt.ColorScheme.Light)
    assert Theme.of(label.palette()) is LIGHT


def test_a_selection_is_softer_where_the_focus_is_not(follower, qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    text, button = QPlainTextEdit("Lyman", page), QPushButton(page)
    column = QVBoxLayout(page)
    column.addWidget(text)
    column.addWidget(button)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)

    def has(colour):
        picture = text.viewport().grab().toImage()
        return any(picture.pixelColor(x, y) == QColor(colour) for x in range(60) for y in range(30))

    for name in (LIGHT.name, DARK.name):
        follower.choose(name)
        text.selectAll()
        text.setFocus()
        assert has(follower.theme.accent)
        button.setFocus()
        assert has(follower.theme.quiet_selection)
        assert not has(follower.theme.accent)


def test_a_window_is_not_painted_anew_when_another_comes_to_the_front(follower, qtbot):
    group = QPalette.ColorGroup
    page = QPushButton()
    qtbot.addWidget(page)
    for name in THEMES:
        follower.choose(name)
        # What Qt asks before it paints a widget whose window comes or goes.
        assert page.palette().isEqual(group.Active, group.Inactive)


def test_the_first_picture_is_in_the_colours_of_the_palette_and_then_in_those_of_the_scheme(follower, qapp):
    qapp.setPalette(DARK.palette())
    other = ThemeFollower(qapp)
    assert other.theme is DARK
    other.watch()
    assert other.theme is Theme.of_scheme(qapp.styleHints().colorScheme())
    other.deleteLater()


def test_a_chosen_theme_holds_against_the_system_until_the_system_is_chosen_again(follower, qapp):
    told = []
    follower.changed.connect(told.append)
    follower.choose("dark")
    follower.follow(Qt.ColorScheme.Light)
    assert (follower.theme, follower.chosen, told) == (DARK, "dark", [DARK])
    follower.choose(SYSTEM)
    follower.follow(Qt.ColorScheme.Light)
    assert (follower.theme, follower.chosen) == (LIGHT, SYSTEM)
    qapp.setPalette(LIGHT.palette())
    other = ThemeFollower(qapp, "dark")
    assert other.theme is DARK
    other.deleteLater()


def test_a_theme_that_there_is_not_is_the_systems(follower, qapp):
    other = ThemeFollower(qapp, "purple")
    other.follow(Qt.ColorScheme.Dark)
    assert other.theme is DARK
    other.deleteLater()


def test_themes_have_names_of_their_own():
    names = [theme.name for theme in THEMES.values()]
    assert len({*names, SYSTEM}) == len(names) + 1


def test_the_stylesheet_has_every_colour_filled_in():
    for theme in THEMES.values():
        assert "$" not in theme.stylesheet()
    assert LIGHT.stylesheet() != DARK.stylesheet()


def test_fonts_grow_from_points_or_pixels(qapp):
    points, pixels = QFont(), QFont()
    points.setPointSizeF(10)
    pixels.setPixelSize(12)
    assert sized(points, 2).pointSizeF() == 12
    assert sized(pixels, 1.5).pixelSize() == 14
    assert sized(points, 0, strong=True).weight() == QFont.Weight.DemiBold


def colours_of(picture):
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def boxes_of(on):
    """Return a ticked or an open box as a field, in a row and in a menu."""
    box = QCheckBox()
    box.setChecked(on)
    table = QTableWidget(1, 1)
    item = QTableWidgetItem()
    item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
    table.setItem(0, 0, item)
    menu = QMenu()
    action = menu.addAction("")
    action.setCheckable(True)
    action.setChecked(on)
    menu.resize(menu.sizeHint())
    return box, table.viewport(), menu, table


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
def test_boxes_have_their_frame_and_tick_wherever_they_stand(theme, follower, qapp, qtbot):
    theme.apply(qapp)
    for on, seen in ((True, {theme.accent, theme.on_accent}), (False, {theme.muted})):
        *shown, kept = boxes_of(on)
        for widget in (*shown, kept):
            qtbot.addWidget(widget)
        for widget in shown:
            assert seen <= colours_of(widget.grab().toImage()), (type(widget), on)
    assert contrast(theme.accent, theme.base) >= 3, "WCAG 2, 1.4.11"
    assert contrast(theme.muted, theme.base) >= 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
def test_the_buttons_of_a_dock_are_as_legible_as_its_words(theme, follower, qapp, qtbot):
    theme.apply(qapp)
    window = QMainWindow()
    qtbot.addWidget(window)
    dock = QDockWidget("", window)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    window.resize(300, 200)
    window.show()
    names = ("qt_dockwidget_closebutton", "qt_dockwidget_floatbutton")
    for button in (dock.findChild(QWidget, name) for name in names):
        drawn = [contrast(colour, theme.window) for colour in colours_of(button.grab().toImage())]
        assert max(drawn) >= LEAST[theme.name]


@pytest.mark.parametrize("ratio", [1, 1.5, 2, 3])
def test_the_pictures_are_sharp_on_every_screen(qapp, ratio):
    for path in PICTURES.glob("*.svg"):
        picture = QIcon(str(path)).pixmap(QSize(12, 12), ratio)
        assert picture.width() == round(12 * ratio), path.name
        assert any(bytes(picture.toImage().convertToFormat(QImage.Format.Format_Alpha8).constBits())), path.name
