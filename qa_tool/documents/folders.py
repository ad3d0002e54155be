"""Which files of folders are articles, and what kinds of files are passed over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from qa_tool.documents.formats import suffixes_in_folders
from qa_tool.documents.sources_beside import sources_among
from qa_tool.domain.said import Said, listed, say
from qa_tool.text.files import is_file, is_folder

# Word and macOS put files of their own beside a document that is open or was copied; what is hidden is no article.
_NOT_ARTICLES = ("~$", ".", "__MACOSX", "Thumbs.db", "desktop.ini")
#: So many kinds are named; of the others how many files they are.
_MOST = 6
# Nobody takes pictures, sound and film for articles.
_NO_TEXT = ("image/", "audio/", "video/", "font/")


@dataclass(frozen=True, slots=True)
class Found:
    """The articles in order, and how many other files there are by the ending of their names: srt; "" for none."""

    articles: tuple[Path, ...]
    passed_over: Mapping[str, int]


def found_in(paths: Iterable[Path]) -> Found:
    """Look for articles among files and in and below folders; a file that is named is one whatever it is called.

    What is the source of an article beside it is neither an article nor passed over, and so are pictures and the like.
    """
    articles: list[Path] = []
    passed: Counter[str] = Counter()
    for path in paths:
        if not is_folder(path):
            articles.append(path)
            continue
        files = list(_files_below(path))
        suffixes = suffixes_in_folders()
        ours = [each for each in files if each.suffix.lower() in suffixes]
        sources = sources_among(ours)
        articles += sorted(each for each in ours if each not in sources)
        others = (each for each in files if each.suffix.lower() not in suffixes and not _holds_no_text(each))
        passed.update(each.suffix.lower().removeprefix(".") for each in others)
    return Found(tuple(articles), passed)


def kinds(numbers: Mapping[str, int]) -> Said:
    """Return how many files there are of which endings, the commonest first: 12 .srt, 1 without an ending."""
    ordered = sorted(numbers, key=lambda kind: (-numbers[kind], kind))
    parts = [
        say("{number:,} .{kind}", number=numbers[kind], kind=kind)
        if kind
        else say("{number:,} without an ending", number=numbers[kind])
        for kind in ordered[:_MOST]
    ]
    if len(ordered) > _MOST:
        parts.append(say("{number:,} of other kinds", number=sum(numbers[kind] for kind in ordered[_MOST:])))
    return listed(parts)


def _files_below(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if not any(part.startswith(_NOT_ARTICLES) for part in path.relative_to(folder).parts) and is_file(path):
            yield path


def _holds_no_text(path: Path) -> bool:
    # 2 ms to import, and only needed for folders.
    import mimetypes

    kind = mimetypes.guess_type(path.name)[0]
    return kind is not None and kind.startswith(_NO_TEXT)
