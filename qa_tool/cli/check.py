"""emend check FILES…."""

from __future__ import annotations

import argparse
import sys

from qa_tool.cli.checking import Checker, check_all
from qa_tool.cli.colours import takes_colours
from qa_tool.cli.commands import print_report
from qa_tool.cli.failures import Failures
from qa_tool.cli.given import some_words
from qa_tool.cli.inputs import add_article_options, paths_of, positive
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import Severity
from qa_tool.reports.result import CheckResult
from qa_tool.text.lines import visible


def add_options(parser: argparse.ArgumentParser) -> None:
    """Say which options there are."""
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="articles, folders of articles, or - for standard input"
    )
    parser.add_argument(
        "--format", choices=("text", "json", "lines", "sarif"), default="text", help="kind of report (default: text)"
    )
    add_article_options(parser)
    parser.add_argument("--checks", metavar="A,B", help="only these checks; emend checks lists them")
    parser.add_argument("--without", metavar="A,B", help="all but these checks")
    parser.add_argument(
        "--languagetool",
        type=some_words,
        metavar="URL",
        help="add what a LanguageTool server on this computer says (http://localhost:8081)",
    )
    parser.add_argument(
        "--harper", type=some_words, metavar="PROGRAM", help="add what Harper says; PROGRAM is its harper-cli"
    )
    parser.add_argument("--dismissed", action="store_true", help="report what was dismissed in the window, too")
    parser.add_argument(
        "--fail-on",
        choices=[s.value for s in Severity],
        help="exit with 1 where an issue is at least this severe (default: with 0 whatever is found)",
    )
    parser.add_argument(
        "--why", metavar="NAME", help="instead of a report, say of each place of a name why it is not flagged"
    )
    parser.add_argument("--jobs", type=positive, metavar="N", help="check in N processes (default: as many as pay)")
    parser.epilog = (
        "Exit status: 0 checked, with nothing that --fail-on names; 1 something is; 2 the input or the options could "
        "not be used."
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Check, print the report, and return the exit status."""
    if options.why is not None:
        return _say_why(options)
    results: list[CheckResult] = []
    failures, paths = Failures(options.files), paths_of(options.files)
    for path, result in zip(paths, check_all(paths, options, with_names=options.format == "json"), strict=True):
        if isinstance(result, EmendError):
            failures.tell(path, result)
        else:
            results.append(result)
    failures.tell_rest()
    print_report(_report(results, options.format))
    if failures:
        return 2
    least = Severity(options.fail_on).rank if options.fail_on else None
    return int(least is not None and any(p.issue.severity.rank >= least for r in results for p in r.issues))


def _say_why(options: argparse.Namespace) -> int:
    """Print why a name is not flagged; return 2 where it stands in no article or one cannot be read."""
    from qa_tool.cli.why import reasons

    checker = Checker(options, with_names=False)
    is_there, failures = False, Failures(options.files)
    for path in paths_of(options.files):
        try:
            result = checker.check(path)
        except EmendError as error:
            failures.tell(path, error)
            continue
        for line in reasons(result, checker.finder_for(result.article), options.why):
            is_there = True
            print(visible(line))
    failures.tell_rest()
    if not is_there:
        print(f"“{options.why}” stands in no article that was read.", file=sys.stderr)
    return 0 if is_there and not failures else 2


def _report(results: list[CheckResult], form: str) -> str:
    """Return the report of a kind; what makes it is imported here, since the others take 10 ms and are not needed."""
    if form == "json":
        from qa_tool.reports import check_json

        return check_json.render(results)
    if form == "sarif":
        from qa_tool.checks import catalogue
        from qa_tool.reports import sarif

        subjects = (sarif.Subject(result.name, result.article, result.issues) for result in results)
        return sarif.render(subjects, {check.id: check.title for check in catalogue.checks()})
    if form == "lines":
        from qa_tool.reports import check_lines

        return check_lines.render(results)
    from qa_tool.reports import check_text

    return check_text.render(results, colour=takes_colours(sys.stdout)) if results else ""
