"""The language of the window: English as it stands in the code, or what a translator makes of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from qa_tool.domain.said import Said

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from qa_tool.domain.errors import EmendError

#: The context of all words in the files of ui/translations.
CONTEXT: Final = "Emend"
ENGLISH: Final = "en"
#: The languages of the window by their codes; each is called what it calls itself.
LANGUAGES: Final = {ENGLISH: "English", "ko": "한국어"}
FOLDER: Final = Path(__file__).parent / "translations"
#: The setting that keeps the choice; empty is as the system has it.
SETTING: Final = "window/language"


def _as_it_is(text: str) -> str:
    return text


_in_this_language: Callable[[str], str] = _as_it_is


def tr(text: str, many: str = "", /, **values: object) -> str:
    """Return a text in the language of the window, with its values put in; `many` is for any `number` but 1.

    A text of the core (qa_tool.domain.said) is said in that language; one that nobody translated stays as it is.
    """
    if isinstance(text, Said):
        template, values = text.template, dict(text.values)
    elif many and values["number"] != 1:
        template = many
    else:
        template = text
    words = _in_this_language(template) if template else template
    if not values:
        return words
    return words.format(**{name: tr(value) if isinstance(value, Said) else value for name, value in values.items()})


def error_words(error: EmendError) -> str:
    """Return what happened and what to do, in the language of the window."""
    return f"{tr(error.what)} {tr(error.hint)}".strip()


def use_language(app: QApplication, code: str) -> str:
    """Have the window, and Qt's own dialogs, speak a language from now on; return its code.

    What is built already keeps its words. English needs no translator, and imports none.
    """
    global _in_this_language  # noqa: PLW0603 - one window, one language, as QCoreApplication itself has it
    _forget(app)
    code = code if code in LANGUAGES else of_the_system()
    if code == ENGLISH:
        _in_this_language = _as_it_is
        return code
    from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

    for name, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("emend", str(FOLDER)),
    ):
        translator = QTranslator(app)
        if translator.load(QLocale(code), name, "_", folder):
            app.installTranslator(translator)
    _in_this_language = lambda words: QCoreApplication.translate(CONTEXT, words)  # noqa: E731 - shorter than a def
    return code


def _forget(app: QApplication) -> None:
    if _in_this_language is _as_it_is:
        return
    from PySide6.QtCore import QTranslator

    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()


def of_the_system() -> str:
    """Return the language of the system where the window can be had in it, else English."""
    from PySide6.QtCore import QLocale

    code = QLocale.system().name().partition("_")[0]
    return code if code in LANGUAGES else ENGLISH
