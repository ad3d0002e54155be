"""emend glossary import|export|list|candidates."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from qa_tool.cli import candidates
from qa_tool.cli.inputs import add_database_option
from qa_tool.cli.stored import library
from qa_tool.domain.term import Term


def add_options(parser: argparse.ArgumentParser) -> None:
    """Say which options there are."""
    acts = parser.add_subparsers(metavar="import|export|list|candidates", required=True)
    add = acts.add_parser("import", help="add the terms of a file", description="Add the terms of a glossary file.")
    add.add_argument("file", type=Path, metavar="FILE")
    add.add_argument("--name", help="name of the list (default: that of the file)")
    add.add_argument("--strict", action="store_true", help="import nothing where a row is broken")
    out = acts.add_parser("export", help="write terms to a file", description="Write terms to a glossary file.")
    out.add_argument("file", type=Path, metavar="FILE")
    show = acts.add_parser("list", help="print terms", description="Print terms, one a line.")
    show.add_argument("search", nargs="?", default="", metavar="WORDS", help="only terms with these words in a form")
    for act, run in ((add, _import), (out, _export), (show, _list)):
        if act is not add:
            act.add_argument("--list", dest="glossary", help="only the terms of this list")
        add_database_option(act)
        act.set_defaults(run=run)
    candidates.add_options(acts)


def _import(options: argparse.Namespace) -> int:
    with library(options) as opened:
        result = opened.read_glossary(options.file)
        for problem in result.problems:
            print(f"{options.file}:{problem.line}: {problem.reason}", file=sys.stderr)
        lost = [problem for problem in result.problems if not problem.kept]
        if options.strict and lost:
            print(f"{options.file}: nothing was imported, since rows are broken. Mend them.", file=sys.stderr)
            return 2
        count = opened.import_terms(result.terms, options.name or options.file.stem, str(options.file))
    print(f"{count} terms imported, {len(lost)} rows left out.", file=sys.stderr)
    return 0


def _export(options: argparse.Namespace) -> int:
    with library(options) as opened:
        opened.export_terms([t for t in opened.terms() if _wanted(t, options)], options.file)
    return 0


def _list(options: argparse.Namespace) -> int:
    with library(options) as opened:
        for term in opened.terms():
            if _wanted(term, options):
                wrong = f"  (not: {', '.join(term.wrong)})" if term.wrong else ""
                print(f"{term.canonical}  [{term.kind}, {term.glossary or 'own'}]{wrong}")
    return 0


def _wanted(term: Term, options: argparse.Namespace) -> bool:
    words = getattr(options, "search", "").casefold()
    forms = (term.canonical, *term.accepted, *term.wrong, *(f for fs in term.source_forms.values() for f in fs))
    return (not options.glossary or term.glossary == options.glossary) and any(words in f.casefold() for f in forms)
