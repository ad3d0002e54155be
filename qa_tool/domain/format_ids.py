"""The one format of documents that the whole program knows by its id."""

#: Articles that are text and nothing else; what else there is stands in documents/formats.
PLAIN_TEXT = "plain-text"
