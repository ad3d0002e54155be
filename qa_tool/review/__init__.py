"""The use cases: the open article, and everything that is done with it."""
