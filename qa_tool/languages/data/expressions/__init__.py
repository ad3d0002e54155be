"""Expressions that come back from another language word for word, a table for each."""
