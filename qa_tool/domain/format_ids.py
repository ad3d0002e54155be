"""The formats of documents that the whole program knows by their ids."""

#: Articles that are text and nothing else; what else there is stands in documents/formats.
PLAIN_TEXT = "plain-text"

#: What is read in an encoding that may have been guessed wrong, and can be chosen.
IN_AN_ENCODING = frozenset({PLAIN_TEXT, "csv", "html", "markdown"})
