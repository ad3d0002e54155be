"""How well what is read stands out from its ground."""

from PySide6.QtGui import QColor

#: WCAG 2: AA, and AAA in high contrast.
LEAST = {"light": 4.5, "dark": 4.5, "contrast": 7.0}


def luminance(colour):
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in QColor(colour).getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)
