"""What is said of the files of a folder that are no articles, or could not be read or written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qa_tool.documents.folders import kinds
from qa_tool.domain.errors import EmendError
from ui.tongue import error_words, tr

#: So many files that something was wrong with are told of, each with its reason; of the others how many they are.
_MOST_FAILED = 5


def passed_over_words(passed: Mapping[str, int]) -> str:
    """Say in one line how many files were passed over, and of which kinds; "" where there are none."""
    if not passed:
        return ""
    return tr(
        "{number:,} file is no article and was passed over: {kinds}.",
        "{number:,} files are no articles and were passed over: {kinds}.",
        number=sum(passed.values()),
        kinds=kinds(passed),
    )


def failed_words(failures: Sequence[EmendError]) -> list[str]:
    """Return a line for each file that something was wrong with, and one for those that are too many to tell of."""
    said = [error_words(error) for error in failures[:_MOST_FAILED]]
    if more := len(failures) - len(said):
        said.append(tr("{number:,} more file", "{number:,} more files", number=more))
    return said
