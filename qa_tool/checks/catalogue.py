"""The checks that there are: one for every file in rules/."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType, ModuleType

from qa_tool.checks import rules
from qa_tool.checks.check import ArticleCheck, Check, ParagraphCheck, SentenceCheck
from qa_tool.checks.options import fields_of
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import Severity
from qa_tool.domain.said import say

_KINDS = (SentenceCheck, ParagraphCheck, ArticleCheck)


#: Names that scripts may use besides ids, and the checks that they stand for.
ALSO: Mapping[str, tuple[str, ...]] = MappingProxyType({"number-format": ("malformed-number", "ungrouped-digits")})


@lru_cache(maxsize=1)
def checks() -> tuple[Check, ...]:
    """Return one of every check that ships, in order of id; TypeError as for `load`."""
    return load(rules)


def select(only: Iterable[str] = (), without: Iterable[str] = ()) -> tuple[Check, ...]:
    """Return the checks named in `only` (all, where it names none) except those in `without`.

    A name in ALSO stands for several. EmendError where one of the ids is no check's.
    """
    wanted, unwanted = (
        frozenset(check for name in names for check in ALSO.get(name, (name,))) for names in (only, without)
    )
    known = checks()
    unknown = sorted((wanted | unwanted) - {check.id for check in known})
    if unknown:
        raise EmendError(
            say("There is no check called {list}.", list=", ".join(unknown)),
            "“python main.py checks” lists the ones there are.",
        )
    return tuple(check for check in known if (not wanted or check.id in wanted) and check.id not in unwanted)


def load(package: ModuleType) -> tuple[Check, ...]:
    """Return one of every check in `package`, in order of id.

    TypeError, naming the file, where one cannot be imported or does not hold exactly one complete check.
    """
    found = [_check_in(package, module.name) for module in pkgutil.iter_modules(package.__path__)]
    return tuple(sorted(found, key=lambda check: check.id))


def _check_in(package: ModuleType, name: str) -> Check:
    file = f"{package.__name__.replace('.', '/')}/{name}.py"
    try:
        module = importlib.import_module(f"{package.__name__}.{name}")
    except Exception as error:
        raise TypeError(f"{file} cannot be imported: {error}") from error
    kinds = [kind for kind in vars(module).values() if _is_check_of(kind, module)]
    if len(kinds) != 1:
        raise TypeError(f"{file} must hold exactly one check, and holds {len(kinds)}")
    fault = _fault(kinds[0], name)
    if fault:
        raise TypeError(f"{file}: {fault}")
    check: Check = kinds[0]()
    return check


def _is_check_of(kind: object, module: ModuleType) -> bool:
    return isinstance(kind, type) and issubclass(kind, Check) and kind.__module__ == module.__name__


def _fault(kind: type[Check], file_name: str) -> str:
    """Return what is wrong with a check, or nothing."""
    if not issubclass(kind, _KINDS):
        return f"{kind.__name__} must be a SentenceCheck, a ParagraphCheck or an ArticleCheck"
    missing = [name for name in ("id", "title", "category", "severity") if not getattr(kind, name, None)]
    if missing:
        return f"{kind.__name__} lacks {', '.join(missing)}"
    if kind.id != file_name.replace("_", "-"):
        return f"the id must be {file_name.replace('_', '-')}, as the file is named, and is {kind.id}"
    if not isinstance(kind.severity, Severity) or not 0 <= kind.confidence <= 1:
        return f"{kind.__name__} needs a Severity, and a confidence from 0 to 1"
    if kind.options is not None and not _are_options(kind.options):
        return "options must be a value of a frozen dataclass, each field made by checks.options.option"
    return "" if (kind.__doc__ or "").strip() else f"{kind.__name__} needs a docstring: it is the user's documentation"


def _are_options(options: object) -> bool:
    if not dataclasses.is_dataclass(options) or isinstance(options, type):
        return False
    try:
        fields = fields_of(options)
    except KeyError:
        return False
    return all(each.takes(each.default) for each in fields)
