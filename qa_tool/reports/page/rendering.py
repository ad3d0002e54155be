"""Renders the page of a report: one file that needs neither a network nor a script."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from jinja2 import Environment, FunctionLoader, StrictUndefined, Template

from qa_tool import __version__
from qa_tool.reports.reviewed import Batch, Fate
from qa_tool.reports.score_sheet import PASS_MARK, score_sheet
from qa_tool.reports.wrong_names import wrong_names
from qa_tool.text.xml_characters import legal

#: Wrong names that the page shows; the table of names has all.
TOP_NAMES = 20


def page(batch: Batch, *, printed: bool = False) -> str:
    """Return the page; `printed` is the style that Qt's rich text understands, which is not a whole browser."""
    return _template().render(
        batch=batch,
        printed=printed,
        program=f"Emend {__version__}",
        sheet=score_sheet(batch.articles),
        sheets=[score_sheet([article]) for article in batch.articles],
        names=wrong_names(batch.articles)[:TOP_NAMES],
        fates=tuple(Fate),
        pass_mark=PASS_MARK,
    )


@lru_cache(maxsize=1)
def _template() -> Template:
    environment = Environment(
        loader=FunctionLoader(_text_of),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("page.html")


def _text_of(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def _shown(value: object) -> object:
    """Return what can stand in a page: no control characters; what is markup already stays that."""
    return legal(value) if type(value) is str else value
