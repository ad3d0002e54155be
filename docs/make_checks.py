"""Write docs/checks.md from the checks themselves.

usage: python docs/make_checks.py; with --test it only says whether the page is current
"""

from __future__ import annotations

import inspect
import sys
from pathlib import Path

from made_page import write_or_compare

from qa_tool.checks import catalogue
from qa_tool.checks.check import ArticleCheck, Check, ParagraphCheck
from qa_tool.checks.options import OptionField, fields_of

TARGET = Path(__file__).parent / "checks.md"
HEAD = """# Checks

Made from the checks themselves by `python docs/make_checks.py`. Severity is MQM's: major is what changes or hides the
meaning, minor is style, spacing and punctuation. The confidence is the share of flags that are right, measured where
there was enough to measure; the comment beside the figure in each file of `qa_tool/checks/rules/` says on what. Each
can be switched off and given another severity in a profile (Edit, Preferences…); what else may be set of it is named.
"""


def page() -> str:
    """Return the whole page."""
    return HEAD + "".join(_entry(check) for check in catalogue.checks())


def _entry(check: Check) -> str:
    scope = "the whole article" if isinstance(check, ArticleCheck) else "a sentence"
    scope = "a paragraph" if isinstance(check, ParagraphCheck) else scope
    flagged = next(example for example in check.examples if example.flags)
    passed = next(example for example in check.examples if not example.flags)
    source = f" (from {flagged.source_language})" if flagged.source_language else ""
    return (
        f"\n## {check.title}\n\n`{check.id}`, {check.severity}, {check.category}. Looks at {scope}. "
        f"Confidence {check.confidence:.2f}.\n\n{inspect.getdoc(type(check))}\n\n"
        f"- Flags{source}: {_quoted(flagged.text)}: {', '.join(_quoted(f) for f in flagged.flags)}\n"
        f"- Passes: {_quoted(passed.text)}\n" + "".join(_option(field) for field in fields_of(check.options))
    )


def _option(field: OptionField) -> str:
    default = next((name for value, name in field.choices if value == field.default), None)
    if default is None:
        default = {True: "yes", False: "no"}.get(field.default) if field.kind is bool else field.default or "none"
    about = f" {field.about}" if field.about else ""
    return f"- May be set: {field.title} (by default: {default}).{about}\n"


def _quoted(text: str) -> str:
    return f"“{text.strip()}”".replace("\n", " / ").replace("*", "\\*").replace("<", "&lt;")


if __name__ == "__main__":
    sys.exit(write_or_compare(TARGET, lambda _: page()))
