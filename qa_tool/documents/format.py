"""What a document format is, and what goes in and out of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qa_tool.domain.article import Article
from qa_tool.domain.net_change import NetChange


@dataclass(frozen=True, slots=True)
class Extracted:
    """What reading a file gives: the text exactly as decoded, and what it was decoded from.

    `encoding_is_said` says that the file itself tells its encoding, as a web page does.
    `source_text` is the source article where the file holds it too, and the two languages are what the file says.
    """

    text: str
    encoding: str = "utf-8"
    source_text: str | None = None
    source_language: str | None = None
    language: str | None = None
    encoding_is_said: bool = False


@dataclass(frozen=True, slots=True)
class Corrected:
    """An article on its way into a file.

    `changes` are in order and count code points of `article.text`. `original` holds the bytes that the article was
    read from, where it was read from the same format and this keeps them. `tracked` asks for changes that can be
    accepted and rejected. `name` is that of the file, for errors.
    """

    article: Article
    changes: Sequence[NetChange]
    original: bytes | None = None
    tracked: bool = False
    name: str = ""

    @property
    def text(self) -> str:
        """The corrected text; its line ends are line feeds."""
        out, at = [], 0
        for change in self.changes:
            out += [self.article.text[at : change.start], change.inserted]
            at = change.end
        return "".join([*out, self.article.text[at:]])


@dataclass(frozen=True, slots=True)
class DocumentFormat:
    """A kind of document.

    `read(data, name, encoding)` returns what is in a file of this kind; `encoding` None means: find out. `write`
    returns the bytes of a file; it is None where the format is read only. Both raise EmendError, and neither touches
    the disk.
    `suffixes` are in lower case with their dot, the usual one first. `recognises(data)` says whether bytes can be
    nothing else than this; a format that is text itself leaves that to the suffix. `keeps_original` says that `write`
    needs the bytes that `read` had, which are stored with the article. `tracks` says that `write` can show changes as
    tracked. `reads`, `writes`, `keeps` and `loses` are for docs/formats.md. `warning` is told whenever an article of
    this format is opened: what reading it lost. `in_folders`
    False says that most files of these suffixes are no articles, and that they have to be named.
    """

    id: str
    title: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str, str | None], Extracted]
    write: Callable[[Corrected], bytes] | None = None
    recognises: Callable[[bytes], bool] = lambda _data: False
    keeps_original: bool = False
    tracks: bool = False
    in_folders: bool = True
    reads: str = ""
    writes: str = ""
    keeps: str = ""
    loses: str = ""
    warning: str = ""
