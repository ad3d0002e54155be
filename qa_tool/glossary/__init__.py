"""Glossaries: sets of terms, the files they come from, and those that ship."""
