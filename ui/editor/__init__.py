"""The text of the article and what belongs to it."""
