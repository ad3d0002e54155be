"""The formats of documents that the whole program knows by their ids."""

#: Articles that are text and nothing else; what else there is stands in documents/formats.
PLAIN_TEXT = "plain-text"

#: The same, its lines broken at a width: the line ends inside a paragraph are read as blanks (see text.wrapped).
WRAPPED_TEXT = "wrapped-text"

#: Whose positions are those of the file as decoded.
TEXTS = frozenset({PLAIN_TEXT, WRAPPED_TEXT})

#: What is read in an encoding that may have been guessed wrong, and can be chosen.
IN_AN_ENCODING = frozenset({*TEXTS, "csv", "html", "markdown"})

#: Files of segments: each line of the article is the translation of the same line of the source that the file holds.
OF_SEGMENTS = frozenset({"csv", "po", "tmx", "xliff", "xlsx"})


def are_alike(one: str, other: str) -> bool:
    """Say whether two formats hold the same text, only that its lines may mean another thing in each."""
    return one == other or {one, other} == TEXTS
