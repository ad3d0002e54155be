"""emend rules import|export|list."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from qa_tool.cli.given import encoding_name, some_words
from qa_tool.cli.inputs import STANDARD_INPUT, add_database_option, named, standard_input
from qa_tool.cli.stored import library
from qa_tool.domain.errors import EmendError
from qa_tool.domain.profile import Profile
from qa_tool.house.files import SUFFIXES, RulesRead, lost_by, read_rules, rendered, taken_in
from qa_tool.review.library import Library
from qa_tool.text.files import write_bytes
from qa_tool.text.lines import visible


def add_options(parser: argparse.ArgumentParser) -> None:
    """Say which options there are."""
    acts = parser.add_subparsers(metavar="import|export|list", required=True)
    add = acts.add_parser(
        "import", help="add the rules of a file", description="Add the house rules of a table or an Xbench checklist."
    )
    add.add_argument("file", metavar="FILE", help="a table (CSV, TSV) or a checklist (.xbckl), or - for standard input")
    add.add_argument("--strict", action="store_true", help="import nothing where a row is broken")
    add.add_argument("--encoding", type=encoding_name, metavar="NAME", help="the encoding of the file (default: found)")
    out = acts.add_parser("export", help="write rules to a file", description="Write house rules to a file.")
    out.add_argument("file", metavar="FILE", help="where to: .csv, .tsv or .xbckl, or - for standard output")
    show = acts.add_parser("list", help="print rules", description="Print house rules, one a line.")
    for act, run in ((add, _import), (out, _export), (show, _list)):
        act.add_argument(
            "--profile",
            type=some_words,
            metavar="NAME",
            help="the profile that has them (default: the one that the window uses)",
        )
        add_database_option(act)
        act.set_defaults(run=run)


def _import(options: argparse.Namespace) -> int:
    if options.file == STANDARD_INPUT:
        read = read_rules(standard_input(), "standard input", options.encoding)
    else:
        read = read_rules(Path(named(options.file)), encoding=options.encoding)
    _tell_problems(options.file, read)
    lost = sum(not problem.kept for problem in read.problems)
    if options.strict and lost:
        print(f"{options.file}: nothing was imported, since rows are broken. Mend them.", file=sys.stderr)
        return 2
    with library(options) as opened:
        profile = _profile(opened, options)
        if profile.id is None:
            raise EmendError(
                f"The profile “{profile.name}” ships with Emend and stays as it is.",
                "Name one of your own with --profile.",
            )
        kept = opened.preferences.load()
        changed = replace(profile, rules=taken_in(profile.rules, read.rules))
        others = (changed if each.id == profile.id else each for each in kept.profiles)
        opened.preferences.save(replace(kept, profiles=tuple(others)), kept)
        told = f"{_number(len(read.rules), 'rule')} imported into “{profile.name}”, {_number(lost, 'row')} left out"
    print(f"{told}.", file=sys.stderr)
    return 0


def _export(options: argparse.Namespace) -> int:
    suffix = ".csv" if options.file == STANDARD_INPUT else Path(options.file).suffix.lower()
    if suffix not in SUFFIXES:
        raise EmendError(f"{options.file} names no kind of file.", f"Its name ends in one of {', '.join(SUFFIXES)}.")
    with library(options) as opened:
        rules = _profile(opened, options).rules
    for sentence in lost_by(rules, suffix):
        print(sentence, file=sys.stderr)
    data = rendered(rules, suffix)
    if options.file == STANDARD_INPUT:
        sys.stdout.buffer.write(data)
    else:
        write_bytes(Path(options.file), data)
    return 0


def _list(options: argparse.Namespace) -> int:
    with library(options) as opened:
        for rule in _profile(opened, options).rules:
            marks = [rule.severity.value, *["pattern"] * rule.is_pattern, *["off"] * (not rule.is_on)]
            note = f"  {rule.note}" if rule.note else ""
            print(visible(f"{rule.told}  [{', '.join(marks)}]{note}"))
    return 0


def _profile(opened: Library, options: argparse.Namespace) -> Profile:
    kept = opened.preferences.load()
    return kept.named(options.profile or kept.desk)


def _tell_problems(name: str, read: RulesRead) -> None:
    if read.encoding:
        print(f"{name}: read as {read.encoding}, which is a guess; --encoding names another.", file=sys.stderr)
    for problem in read.problems:
        print(f"{name}:{problem.line}: {problem.reason}", file=sys.stderr)


def _number(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
