"""What Emend looks like in light, dark and high contrast: named colours, the palette, the one stylesheet."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

# By its module, since the first picture does without the namespace Qt: it has 93 enumerations (13 ms).
from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from ui.stylesheet import SHEET, STRONG

#: Pixels. Every margin and gap is a multiple of it.
SPACE = 4
#: Points that a font is larger than the system's.
HEADING = 2.0
#: What docs/make_pictures.py draws for the stylesheet, each picture in the colours of each theme.
PICTURES = Path(__file__).parent / "pictures"


class Theme(NamedTuple):
    """Named colours, as #rrggbb.

    What is read has a contrast of at least 4.5:1 to its ground (WCAG 2, AA), and of 7:1 in high contrast (AAA).
    """

    name: str
    #: Grounds: of windows and panels, of text and tables, of every other row, of buttons, of a cell under the mouse.
    window: str
    base: str
    alternate: str
    raised: str
    hover: str
    #: What is read on them; `faint` is for lines and frames alone.
    text: str
    muted: str
    faint: str
    #: The one colour that asks for a hand: links, the focus, the selection, the first choice.
    accent: str
    on_accent: str
    #: The soft ground behind the current issue, and the one behind a selection that has not the focus, maybe within it.
    current_band: str
    quiet_selection: str
    #: The ground of the strip beside the scroll bar.
    strip: str
    critical: str
    major: str
    minor: str
    dismissed: str
    done: str
    #: The changes view.
    inserted: str
    inserted_ground: str
    deleted: str
    deleted_ground: str

    @staticmethod
    def of(palette: QPalette) -> Theme:
        """Return the theme that a palette belongs to; of another's palette, dark where its text is the lighter."""
        text, ground = palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window)
        for theme in THEMES.values():
            if (theme.text, theme.window) == (text.name(), ground.name()):
                return theme
        return DARK if text.lightness() > ground.lightness() else LIGHT

    @staticmethod
    def of_scheme(scheme: QtCore.Qt.ColorScheme, high_contrast: bool = False) -> Theme:
        """Return the theme for the system's colour scheme and wish; light where the system names none."""
        if high_contrast:
            return CONTRAST
        return DARK if scheme == QtCore.Qt.ColorScheme.Dark else LIGHT

    def severity_colour(self, severity: str) -> str:
        """Return the colour of a severity (one of domain.issue.Severity), legible as text."""
        return {"critical": self.critical, "major": self.major, "minor": self.minor}[severity]

    def palette(self) -> QPalette:
        """Return the palette of this theme, the same in front and behind, or Qt paints all of a window anew."""
        role, group = QPalette.ColorRole, QPalette.ColorGroup
        palette = QPalette()
        colours = {
            role.Window: self.window,
            role.WindowText: self.text,
            role.Base: self.base,
            role.AlternateBase: self.alternate,
            role.Text: self.text,
            role.PlaceholderText: self.muted,
            role.Button: self.raised,
            role.ButtonText: self.text,
            role.BrightText: self.critical,
            role.ToolTipBase: self.raised,
            role.ToolTipText: self.text,
            role.Link: self.accent,
            role.LinkVisited: self.accent,
            role.Highlight: self.accent,
            role.HighlightedText: self.on_accent,
            role.Accent: self.accent,
            role.Light: self.base,
            role.Midlight: self.raised,
            role.Mid: self.faint,
            role.Dark: self.faint,
            role.Shadow: self.faint,
        }
        for key, colour in colours.items():
            palette.setColor(key, QColor(colour))
        for key in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(group.Disabled, key, QColor(self.muted))
        palette.setColor(group.Disabled, role.Highlight, QColor(self.hover))
        palette.setColor(group.Disabled, role.HighlightedText, QColor(self.muted))
        return palette

    def text_palette(self) -> QPalette:
        """Return the palette of texts, whose selection is softer while they have not the focus."""
        role, inactive = QPalette.ColorRole, QPalette.ColorGroup.Inactive
        palette = self.palette()
        palette.setColor(inactive, role.Highlight, QColor(self.quiet_selection))
        palette.setColor(inactive, role.HighlightedText, QColor(self.text))
        return palette

    def stylesheet(self) -> str:
        """Return the one stylesheet, in these colours."""
        colours = {name: getattr(self, name) for name in _NAMES}
        colours |= {"pictures": PICTURES.as_posix(), "theme": self.name}
        return SHEET.substitute(colours) + (STRONG.substitute(colours) if self.name == CONTRAST.name else "")

    def apply(self, app: QApplication) -> None:
        """Dress the whole application."""
        app.setPalette(self.palette())
        app.setPalette(self.text_palette(), "QPlainTextEdit")  # type: ignore[arg-type]
        sheet = self.stylesheet()
        # Read anew, all widgets would be measured again (40 ms), as where the window is opened in another language.
        if sheet != app.styleSheet():
            app.setStyleSheet(sheet)


LIGHT = Theme(
    name="light",
    window="#f3f4f6",
    base="#ffffff",
    alternate="#f8f9fa",
    raised="#ffffff",
    hover="#e7eaee",
    text="#1b222c",
    muted="#56606e",
    faint="#c6ccd4",
    accent="#1a5a9e",
    on_accent="#ffffff",
    current_band="#dbe8f6",
    quiet_selection="#aecbea",
    strip="#eceef1",
    critical="#b00020",
    major="#a44a00",
    minor="#2a6578",
    dismissed="#656d78",
    done="#1e6b3a",
    inserted="#0f5c30",
    inserted_ground="#dff3e5",
    deleted="#9b1420",
    deleted_ground="#fbe3e3",
)

DARK = Theme(
    name="dark",
    window="#1e2227",
    base="#16191d",
    alternate="#1b1f24",
    raised="#2a2f36",
    hover="#323841",
    text="#e4e7eb",
    muted="#a6aeb9",
    faint="#454c56",
    accent="#83b8f2",
    on_accent="#10151b",
    current_band="#24405e",
    quiet_selection="#3c6796",
    strip="#22262c",
    critical="#ff9191",
    major="#f2b050",
    minor="#86c9dc",
    dismissed="#a0a8b3",
    done="#7fd09a",
    inserted="#8fe0ab",
    inserted_ground="#15371f",
    deleted="#ffaaa3",
    deleted_ground="#4a1b1e",
)

CONTRAST = Theme(
    name="contrast",
    window="#000000",
    base="#000000",
    alternate="#121212",
    raised="#262626",
    hover="#303030",
    text="#ffffff",
    muted="#d9d9d9",
    faint="#9a9a9a",
    accent="#ffee32",
    on_accent="#000000",
    current_band="#00325a",
    quiet_selection="#0a5aa0",
    strip="#161616",
    critical="#ffabab",
    major="#ffb32b",
    minor="#8fe3ff",
    dismissed="#cfcfcf",
    done="#7dff9b",
    inserted="#a6ffbf",
    inserted_ground="#002b10",
    deleted="#ffc9c5",
    deleted_ground="#3d0006",
)

#: Every theme there is, by its name: who offers a choice of them takes it from here.
THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}

#: The name of the choice to follow the system.
SYSTEM = "system"

_NAMES = tuple(name for name in Theme._fields if name != "name")


class ThemeFollower(QObject):
    """Keeps the application in the theme that is chosen, or else in the system's colour scheme, also when that changes.

    `changed` carries the new Theme. Widgets that only use the palette need not listen; those that draw or colour by
    themselves override changeEvent (PaletteChange) and ask Theme.of(self.palette()).
    """

    changed = Signal(object)

    def __init__(self, app: QApplication, chosen: str = SYSTEM) -> None:
        """Dress the application in the theme of a name, or like the style's own palette, in the system's colours."""
        super().__init__(app)
        self._app = app
        self.chosen = chosen
        self.theme = THEMES.get(chosen) or Theme.of(app.palette())
        self.theme.apply(app)

    def watch(self) -> None:
        """Follow the system's colour scheme from now on, unless a theme is chosen."""
        hints = self._app.styleHints()
        self.follow(hints.colorScheme())
        hints.colorSchemeChanged.connect(self.follow)
        # Qt tells of the wish for contrast since 6.10.
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_contrast)

    @Slot(object)
    def follow(self, scheme: QtCore.Qt.ColorScheme) -> None:
        """Change into the chosen theme, or that of a colour scheme, and tell."""
        theme = THEMES.get(self.chosen) or Theme.of_scheme(scheme, self._wants_contrast())
        if theme is not self.theme:
            self.theme = theme
            theme.apply(self._app)
            self.changed.emit(theme)

    @Slot(str)
    def choose(self, name: str) -> None:
        """Keep to the theme of a name from now on, or to the system's scheme."""
        self.chosen = name
        self.follow(self._app.styleHints().colorScheme())

    @Slot(object)
    def _follow_contrast(self, _preference: object) -> None:
        self.follow(self._app.styleHints().colorScheme())

    def _wants_contrast(self) -> bool:
        hints = self._app.styleHints()
        if not hasattr(hints, "accessibility"):
            return False
        return hints.accessibility().contrastPreference() == QtCore.Qt.ContrastPreference.HighContrast


def sized(font: QFont, points: float, *, strong: bool = False) -> QFont:
    """Return a font `points` larger (or smaller) than the given one; `strong` makes it semi-bold."""
    made = QFont(font)
    if made.pointSizeF() > 0:
        made.setPointSizeF(max(6.0, made.pointSizeF() + points))
    else:
        # A font set in pixels has no size in points; 4 pixels are 3 points at the usual 96 dots an inch.
        made.setPixelSize(max(8, round(made.pixelSize() + points * 4 / 3)))
    if strong:
        made.setWeight(QFont.Weight.DemiBold)
    return made
