"""Languages as options name them."""

from __future__ import annotations

import argparse
import re

from qa_tool.languages.catalogue import all_languages
from qa_tool.languages.codes import base_of
from qa_tool.languages.countries import country_of

_CODE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*")


def language_code(text: str) -> str:
    """Return the code that an option gives, or that of the language it names; ArgumentTypeError for anything else.

    A code of a country is refused: with "kr" for "ko" all that is known of Korean would silently be left out.
    """
    said = text.strip().lower().replace("_", "-")
    known = {language.code: language for language in all_languages()}
    named = next((code for code, language in known.items() if str(language.name).lower() == said), said)
    if not _CODE.fullmatch(named):
        raise argparse.ArgumentTypeError(f"“{text}” is no language code such as {', '.join(known)}")
    country = country_of(named.upper())
    if country is not None and base_of(named) not in known:
        meant = next((code for code, language in known.items() if country.name in language.own_country), None)
        if meant is not None:
            raise argparse.ArgumentTypeError(f"“{text}” is a country; the language is “{meant}”")
    return named
