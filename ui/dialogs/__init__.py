"""Dialogs: ask() returns a value or None."""
