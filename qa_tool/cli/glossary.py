"""emend glossary import|export|list|candidates."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from qa_tool.cli import candidates
from qa_tool.cli.given import some_words
from qa_tool.cli.glossary_options import add_export_options, add_import_options, mapping_in, reading_in
from qa_tool.cli.inputs import STANDARD_INPUT, add_database_option, named, standard_input
from qa_tool.cli.stored import library
from qa_tool.domain.errors import EmendError
from qa_tool.domain.term import Term
from qa_tool.glossary.comparing import Known, compared, planned
from qa_tool.glossary.imports import ImportResult
from qa_tool.glossary.mapped_export import left_out_by, mapped_table
from qa_tool.glossary.opened import GlossaryFile, files_in, lost_by, writer_for
from qa_tool.glossary.tables import delimiter_named
from qa_tool.review.library import Library
from qa_tool.text.files import write_bytes
from qa_tool.text.lines import visible


def add_options(parser: argparse.ArgumentParser) -> None:
    """Say which options there are."""
    acts = parser.add_subparsers(metavar="import|export|list|candidates", required=True)
    add = acts.add_parser("import", help="add the terms of a file", description="Add the terms of a glossary file.")
    add.add_argument(
        "files", nargs="+", metavar="FILE", help="glossary files, folders of them, or - for standard input"
    )
    add.add_argument("--name", type=some_words, help="name of the list (default: that of the file)")
    add.add_argument("--strict", action="store_true", help="import nothing where a row is broken")
    add_import_options(add)
    out = acts.add_parser("export", help="write terms to a file", description="Write terms to a glossary file.")
    out.add_argument("file", metavar="FILE", help="where to, or - for standard output")
    add_export_options(out)
    show = acts.add_parser("list", help="print terms", description="Print terms, one a line.")
    show.add_argument("search", nargs="?", default="", metavar="WORDS", help="only terms with these words in a form")
    for act, run in ((add, _import), (out, _export), (show, _list)):
        if act is not add:
            act.add_argument("--list", type=some_words, dest="glossary", help="only the terms of this list")
        add_database_option(act)
        act.set_defaults(run=run)
    candidates.add_options(acts)


def _import(options: argparse.Namespace) -> int:
    # Every file is read before anything is stored.
    files = [file for given in options.files for file in _opened(given)]
    read = [(file, file.read(reading_in(options), options.format)) for file in files]
    for file, result in read:
        _tell_problems(file.path, result)
    broken = [file for file, result in read if not all(problem.kept for problem in result.problems)]
    if options.strict and broken:
        print(f"{broken[0].path}: nothing was imported, since rows are broken. Mend them.", file=sys.stderr)
        return 2
    with library(options, may_begin=True) as opened:
        for file, result in read:
            print(_take_in(opened, file.path, result, options), file=sys.stderr)
    return 0


def _opened(given: str) -> list[GlossaryFile]:
    if given == STANDARD_INPUT:
        return [GlossaryFile(Path("standard input"), standard_input())]
    return [GlossaryFile(path) for path in files_in(Path(named(given)))]


def _take_in(opened: Library, path: Path, result: ImportResult, options: argparse.Namespace) -> str:
    """Store the terms of a file, and return what to tell."""
    comparison = compared(result.terms, opened.glossary.terms())
    for conflict in comparison.conflicts:
        print(f"{conflict.term.canonical}: {conflict.reason}", file=sys.stderr)
    plan = planned(comparison, Known(options.known))
    if not options.dry_run:
        opened.glossary.take_in(plan, options.name or path.stem, str(path))
    lost = sum(not problem.kept for problem in result.problems)
    would = "would be imported" if options.dry_run else "imported"
    told = f"{_number(len(plan.added), 'term')} {would}, {_number(lost, 'row')} left out"
    if comparison.known and options.known != Known.ADD:
        unchanged = len({pair.there.id for pair in comparison.known}) - len(plan.changed)
        told += f", {_number(len(plan.changed), 'known term')} changed, {unchanged} left as "
        told += "it is" if unchanged == 1 else "they are"
    return f"{told}."


def _number(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _tell_problems(path: Path, result: ImportResult) -> None:
    if result.encoding:
        print(f"{path}: read as {result.encoding}, which is a guess; --encoding names another.", file=sys.stderr)
    if result.note:
        print(f"{path}: {result.note} --map names them otherwise.", file=sys.stderr)
    for problem in result.problems:
        print(f"{path}:{problem.line}: {problem.reason}", file=sys.stderr)


def _export(options: argparse.Namespace) -> int:
    path = Path(options.file)
    kind = options.format or ("emend-csv" if options.file == STANDARD_INPUT else None)
    mapping = mapping_in(options)
    with library(options) as opened:
        terms = _wanted_of(opened, options)
    for sentence in left_out_by(terms, mapping) if mapping else lost_by(terms, path, kind):
        print(sentence, file=sys.stderr)
    if mapping:
        usual = "tab" if path.suffix.lower() in {".tsv", ".tab", ".txt"} else "comma"
        data = mapped_table(terms, mapping, delimiter_named(options.delimiter or usual))
    else:
        data = writer_for(path, kind).rendered(terms, path.suffix.lower())
    if options.file == STANDARD_INPUT:
        sys.stdout.buffer.write(data)
    else:
        write_bytes(path, data)
    return 0


def _list(options: argparse.Namespace) -> int:
    with library(options) as opened:
        for term in _wanted_of(opened, options):
            wrong = f"  (not: {', '.join(term.wrong)})" if term.wrong else ""
            print(visible(f"{term.canonical}  [{term.kind}, {term.glossary or 'own'}]{wrong}"))
    return 0


def _wanted_of(opened: Library, options: argparse.Namespace) -> list[Term]:
    """Return the terms that are asked for; EmendError for a list that there is not."""
    if options.glossary and options.glossary not in opened.glossary.names():
        names = ", ".join(f"“{name}”" for name in opened.glossary.names() if name)
        raise EmendError(f"There is no list called “{options.glossary}”.", f"There is {names}.")
    return [term for term in opened.glossary.terms() if _wanted(term, options)]


def _wanted(term: Term, options: argparse.Namespace) -> bool:
    words = getattr(options, "search", "").casefold()
    forms = (term.canonical, *term.accepted, *term.wrong, *(f for fs in term.source_forms.values() for f in fs))
    return (not options.glossary or term.glossary == options.glossary) and any(words in f.casefold() for f in forms)
