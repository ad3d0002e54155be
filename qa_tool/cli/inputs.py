"""What a command works on: articles from files, folders and standard input, their sources, the terms."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qa_tool.cli.given import encoding_name, some_path, some_words
from qa_tool.cli.languages import language_code
from qa_tool.documents import articles
from qa_tool.documents.folders import Found, found_in, kinds
from qa_tool.documents.formats import suffixes_in_folders, warning_of, warnings_of_suffixes
from qa_tool.domain.article import Article
from qa_tool.domain.decision import Decision
from qa_tool.domain.errors import EmendError
from qa_tool.domain.format_ids import WRAPPED_TEXT
from qa_tool.domain.preferences import Preferences
from qa_tool.domain.profile import SHIPPED, Profile
from qa_tool.domain.term import Term
from qa_tool.glossary.priority import in_use
from qa_tool.languages.guessing import guess_from_source, guess_source_language
from qa_tool.storage.location import database_url, sqlite_path
from qa_tool.text.files import is_file, is_folder, listed

if TYPE_CHECKING:
    # For its name only.
    from qa_tool.storage.database import Database

STANDARD_INPUT = "-"


def add_article_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say how an article is to be understood, and which terms count."""
    add_encoding_option(parser)
    add_lines_option(parser)
    add_source_options(parser)
    parser.add_argument(
        "--glossary",
        type=some_path,
        action="append",
        default=[],
        metavar="FILE",
        help="a glossary file in any format, or - for standard input, whose terms are used instead of the stored ones; "
        "may be repeated",
    )
    parser.add_argument("--no-glossary", action="store_true", help="use no terms")
    parser.add_argument(
        "--profile",
        type=some_words,
        metavar="NAME",
        help="the check settings of this profile (default: the one that the window uses)",
    )
    add_database_option(parser)


def add_encoding_option(parser: argparse.ArgumentParser) -> None:
    """Add the option that names the encoding of the articles."""
    parser.add_argument(
        "--encoding",
        type=encoding_name,
        metavar="NAME",
        help="the encoding of the articles, as cp949, shift_jis or gb18030, where the bytes do not tell it",
    )


def add_lines_option(parser: argparse.ArgumentParser) -> None:
    """Add the option that reads lines apart."""
    parser.add_argument(
        "--keep-lines",
        action="store_true",
        help="read each line of a plain text as a paragraph, also where lines seem to be broken at a width",
    )


def add_source_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say what the article was translated from."""
    parser.add_argument(
        "--source",
        type=some_path,
        metavar="FILE|FOLDER",
        help="the source article, - for standard input, or a folder that holds for every article a source of the same "
        "file name",
    )
    parser.add_argument(
        "--source-language",
        type=language_code,
        metavar="CODE",
        help="what the machine translated from: ko, ja, zh, ru, uk, ar, he, de, …",
    )


def add_database_option(parser: argparse.ArgumentParser) -> None:
    """Add the option that names another database."""
    parser.add_argument(
        "--database",
        type=some_words,
        metavar="URL",
        help="a SQLAlchemy URL (default: EMEND_DATABASE, or your own database)",
    )


def positive(text: str) -> int:
    """Return the number from 1 on that an option is given as."""
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError("must be a number from 1 on")
    return int(text)


def named(given: str) -> str:
    """Return the name of a file; EmendError for an empty one, which to Path would be the folder that one is in."""
    if not given:
        raise EmendError("A file without a name was given.", "Name a file, a folder, or - for standard input.")
    return given


def standard_input() -> bytes:
    """Return all of standard input; EmendError where it is closed."""
    if sys.stdin is None:
        raise EmendError("Standard input is closed.", "Name a file, or pipe one in.")
    return sys.stdin.buffer.read()


def paths_of(given: Sequence[str]) -> list[str]:
    """Return the files named, with those of folders in order of name; EmendError for a folder without any.

    What there is to say of the files of a folder is said on stderr in a line for each of its kinds.
    """
    found = []
    for name in given:
        path = Path(named(name))
        if name == STANDARD_INPUT or not is_folder(path):
            found.append(name)
            continue
        inside = found_in([path])
        _tell_of_folder(name, inside)
        if not inside.articles:
            # Where nobody may look into it, that is what is told.
            listed(path)
            raise EmendError(
                f"There are no articles in {name}.", f"Name a folder with files in {', '.join(suffixes_in_folders())}."
            )
        found += map(str, inside.articles)
    return found


def _tell_of_folder(name: str, inside: Found) -> None:
    """Tell what was passed over, and what to know of the kinds of files that are read with something left out."""
    if inside.passed_over:
        number = sum(inside.passed_over.values())
        are = "file is no article and was" if number == 1 else "files are no articles and were"
        print(f"{name}: {number:,} {are} passed over: {kinds(inside.passed_over)}.", file=sys.stderr)
    for suffix, warning in warnings_of_suffixes().items():
        number = sum(each.suffix.lower() == suffix for each in inside.articles)
        if number:
            print(f"{name}: {number:,} {suffix}: {warning}", file=sys.stderr)


def article_of(name: str, options: argparse.Namespace, usual: str | None = None) -> Article:
    """Read an article and what is known of its source; EmendError where that cannot be done.

    `usual` is the language that it is from where neither an option nor the source says otherwise.
    """
    # Nothing is written back here, and results go from process to process.
    return replace(read_article(name, options, usual), original=None)


def read_article(name: str, options: argparse.Namespace, usual: str | None = None) -> Article:
    """As article_of, with the bytes of the article's file where its format keeps them."""
    if name == STANDARD_INPUT:
        article = articles.from_bytes(standard_input(), "standard input", options.encoding)
    else:
        article = articles.read(Path(name), options.encoding)
    if getattr(options, "keep_lines", False):
        article = articles.with_lines(article, joined=False)
    tell_guess(name, article)
    # What goes for the files of a folder was said of all of them.
    if (warning := warning_of(article.format)) and name in options.files:
        print(f"{name}: {warning}", file=sys.stderr)
    article = replace(article, source_text=_source_text(name, options) or article.source_text)
    if options.source_language:
        return replace(article, source_language=options.source_language)
    if article.source_language:
        return article
    guess = guess_from_source(article.source_text) if article.source_text else None
    if guess is None and usual is None and not article.source_text:
        guess = guess_source_language(article.text)
    code = guess.code if guess else usual
    return replace(article, source_language=code, source_language_is_guess=True) if code else article


def tell_guess(name: str, article: Article) -> None:
    """Tell on stderr what was guessed of how an article is to be read."""
    if article.encoding_is_guess:
        print(
            f"{name}: read as {article.encoding.upper()}, which is a guess; --encoding names another.", file=sys.stderr
        )
    if article.format == WRAPPED_TEXT:
        print(
            f"{name}: its lines were broken at a width, and are read as paragraphs; --keep-lines keeps them apart.",
            file=sys.stderr,
        )


def terms_of(options: argparse.Namespace, profile: Profile) -> tuple[Term, ...]:
    """Return the terms, retired ones too: those of the files named, else the stored ones, else those that ship.

    Of what is stored only the glossaries that the profile uses, by their priority.
    """
    if options.no_glossary and options.glossary:
        raise EmendError("--glossary and --no-glossary were both given.", "Choose one.")
    if options.no_glossary:
        return ()
    if options.glossary:
        return tuple(_from_files(options.glossary))
    return in_use(_stored_terms(options.database), profile.glossaries)


def profile_of(options: argparse.Namespace) -> Profile:
    """Return the profile that is named, else the one that the window uses; EmendError where there is none called so."""
    if not _has_database(options.database):
        return Preferences().named(options.profile) if options.profile else SHIPPED
    # With SQLAlchemy (0.2 s).
    from qa_tool.review.preferences import StoredPreferences

    with _opened(options.database) as opened:
        kept = StoredPreferences(opened).load()
    return kept.named(options.profile or kept.desk)


def _from_files(paths: Sequence[Path]) -> Iterator[Term]:
    # Reading glossaries takes 20 ms to import and is needed only here.
    from qa_tool.glossary.opened import GlossaryFile

    for named_so in paths:
        piped = str(named_so) == STANDARD_INPUT
        path = Path("standard input") if piped else named_so
        result = (GlossaryFile(path, standard_input()) if piped else GlossaryFile(path)).read()
        if result.encoding:
            print(f"{path}: read as {result.encoding}, which is a guess.", file=sys.stderr)
        if result.note:
            print(f"{path}: {result.note}", file=sys.stderr)
        for problem in result.problems:
            print(f"{path}:{problem.line}: {problem.reason}", file=sys.stderr)
        yield from result.terms


def _stored_terms(database: str | None) -> tuple[Term, ...]:
    if _has_database(database):
        with _opened(database) as opened:
            return opened.terms.all()
    from qa_tool.glossary.shipped import shipped

    return tuple(term for glossary in shipped() for term in glossary.terms)


def decisions_of(options: argparse.Namespace) -> tuple[Decision, ...]:
    """Return the dismissals that hold: the stored ones, where the stored terms do or the database is named."""
    with_terms = not (options.glossary or options.no_glossary)
    if not (options.database or with_terms) or not _has_database(options.database):
        return ()
    with _opened(options.database) as opened:
        return opened.decisions.all()


def _has_database(named: str | None) -> bool:
    """Say whether there is a database; EmendError where one is named and there is none."""
    path = sqlite_path(named or database_url())
    try:
        if path is None or path.exists():
            return True
    except OSError:
        # Who opens it is told what is wrong.
        return True
    if named:
        raise EmendError(f"There is no database {path}.", "Leave --database out to use your own.")
    return False


@contextmanager
def _opened(named: str | None) -> Iterator[Database]:
    # SQLAlchemy takes 0.2 s to import; not needed where terms come from files.
    from qa_tool.storage.database import Database

    opened = Database.open(named or database_url())
    try:
        yield opened
    finally:
        opened.close()


def _source_text(name: str, options: argparse.Namespace) -> str | None:
    if str(options.source) == STANDARD_INPUT:
        if not hasattr(options, "piped_source"):
            # Read once: it is the source of every article, in every process.
            options.piped_source = articles.from_bytes(standard_input(), "standard input").text
        return str(options.piped_source)
    source = _source_for(name, options.source, options.files)
    return articles.read(source).text if source else None


def _source_for(name: str, source: Path | None, given: Sequence[str]) -> Path | None:
    """Return the source of an article: in a folder of sources the one that lies there as the article does in its own.

    Where there is none, one of the same name in the folder of sources itself will do.
    """
    if source is None or not is_folder(source):
        return source
    path = Path(name)
    places = [path.relative_to(folder) for folder in given if path != Path(folder) and path.is_relative_to(folder)]
    for place in (*places, Path(path.name)):
        if is_file(source / place):
            return source / place
    raise EmendError(f"There is no source for {name} in {source}.", "Put a file of the same name there.")
