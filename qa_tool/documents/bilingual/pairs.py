"""An article and its source in pairs, for a new file of segments."""

from __future__ import annotations

from collections.abc import Sequence

from qa_tool.documents.format import Corrected
from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.languages.pairing import here, source
from qa_tool.text.sentences import split
from qa_tool.text.tag_marks import marks_in

Pair = tuple[str, str]


def pairs(corrected: Corrected) -> list[Pair]:
    """Return sources and translations: line by line where both have as many, else laid side by side by sentences.

    EmendError for an article without a source.
    """
    theirs, text = corrected.article.source_text, corrected.text
    if not theirs or not theirs.strip():
        raise EmendError(
            say("{name} needs the source of every segment, and the article has no source.", name=corrected.name),
            "Attach it (“Attach source…”; --source in the terminal).",
        )
    theirs = _without_marks(theirs)
    one, other = theirs.split("\n"), text.split("\n")
    if len(one) != len(other):
        one, other = _with_text(one), _with_text(other)
    found = list(zip(one, other, strict=True)) if len(one) == len(other) else _by_sentences(corrected, theirs)
    return [(said, ours) for said, ours in found if said.strip() or ours.strip()]


def _by_sentences(corrected: Corrected, theirs: str) -> list[Pair]:
    """Return the sentences that stand for each other; one of the two may be empty."""
    article = source(theirs, corrected.article.source_language)
    ours = [
        (sentence.text, number)
        for number, line in enumerate(corrected.text.split("\n"))
        for sentence in split(line, corrected.article.language)
    ]
    return [
        (
            _joined([each.text for each in article.sentences[part.theirs.start : part.theirs.stop]]),
            _joined([text for text, _ in ours[part.ours.start : part.ours.stop]]),
        )
        for part in article.parts([(here(text), number) for text, number in ours])
    ]


def _joined(sentences: Sequence[str]) -> str:
    return " ".join(sentences)


def _with_text(lines: Sequence[str]) -> list[str]:
    return [line for line in lines if line.strip()]


def _without_marks(text: str) -> str:
    """Return a source without the marks of tags, which only a file with these tags can hold."""
    marks = set(marks_in(text))
    return "".join(char for char in text if char not in marks) if marks else text
