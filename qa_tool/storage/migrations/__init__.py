"""Migrations of the tables, one file a revision."""
