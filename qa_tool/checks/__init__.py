"""Checks: what they are, how they run, and where in the article their findings stand."""
