"""The tables. Every constraint has a name, so that a migration can speak of it."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

#: A key that every database can index.
LONGEST_KEY = 190

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

articles = Table(
    "articles",
    metadata,
    Column("id", Integer, primary_key=True),
    # The key names the article over re-imports; a new version of a file is a new row with the same key.
    Column("key", String(1024), nullable=False, index=True),
    Column("title", Text, nullable=False),
    Column("path", Text),
    Column("raw", Text, nullable=False),
    # The text that its corrections count in, where what the lines of the raw one mean was found out.
    Column("text", Text),
    Column("encoding", String(40), nullable=False),
    Column("encoding_is_guess", Boolean(create_constraint=False), nullable=False, server_default="0"),
    Column("language", String(16), nullable=False),
    Column("source_language", String(16)),
    Column("source_language_is_guess", Boolean(create_constraint=False), nullable=False),
    Column("source_text", Text),
    Column("state", String(16), nullable=False),
    Column("caret", Integer, nullable=False, server_default="0"),
    Column("scroll", Integer, nullable=False, server_default="0"),
    Column("words", Integer, nullable=False, server_default="0"),
    Column("open_minor", Integer, nullable=False, server_default="0"),
    Column("open_major", Integer, nullable=False, server_default="0"),
    Column("open_critical", Integer, nullable=False, server_default="0"),
    # Which of the versions of a file is the newest: also an earlier one is, once the file has its text again.
    Column("added", DateTime, nullable=False),
    Column("updated", DateTime, nullable=False),
    Column("format", String(32), nullable=False, server_default="plain-text"),
    # Of table profiles; none is the one that ships.
    Column("profile_id", Integer),
    Column("note", Text, nullable=False, server_default=""),
    Column("archived", Boolean(create_constraint=False), nullable=False, server_default="0"),
    # JSON: which glossaries are on or off here, against the profile; empty where the profile has its way.
    Column("glossaries", Text, nullable=False, server_default=""),
    # An id is never given twice: what is taken back must find its old one free.
    sqlite_autoincrement=True,
)

# The files of articles whose format needs them to be written back; apart, so that reading an article stays cheap.
originals = Table(
    "originals",
    metadata,
    Column("article_id", ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

corrections = Table(
    "corrections",
    metadata,
    Column("article_id", ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("step", Integer, nullable=False),
    Column("start", Integer, nullable=False),
    Column("removed", Text, nullable=False),
    Column("inserted", Text, nullable=False),
    Column("cause", String(16), nullable=False),
    Column("made", DateTime, nullable=False),
    Column("check_id", String(64)),
    Column("term", Text),
    Column("editor", Text, nullable=False),
    Column("undoes", Integer),
)

decisions = Table(
    "decisions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("scope", String(16), nullable=False),
    Column("check_id", String(64), nullable=False),
    Column("flagged", Text, nullable=False),
    Column("made", DateTime, nullable=False),
    Column("article_key", String(1024), nullable=False, index=True),
    Column("fingerprint", String(64), nullable=False),
    Column("term", Text, nullable=False),
    Column("term_digest", String(32), nullable=False),
    Column("editor", Text, nullable=False),
    # The kind of place; empty where it is not known.
    Column("place", String(16), nullable=False, server_default=""),
)

terms = Table(
    "terms",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("canonical", Text, nullable=False, index=True),
    Column("kind", String(16), nullable=False),
    Column("status", String(16), nullable=False),
    Column("case_rule", String(16), nullable=False),
    Column("note", Text, nullable=False),
    Column("glossary", Text, nullable=False),
    Column("changed", DateTime, nullable=False),
    # An id is never given twice: what is taken back must find its old one free.
    sqlite_autoincrement=True,
)

term_forms = Table(
    "term_forms",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("term_id", ForeignKey("terms.id", ondelete="CASCADE"), nullable=False, index=True),
    # accepted, wrong or source
    Column("role", String(16), nullable=False),
    Column("language", String(16), nullable=False, server_default=""),
    Column("form", Text, nullable=False),
    Column("place", Integer, nullable=False),
    UniqueConstraint("term_id", "role", "language", "place"),
)

# What became of the terms. A term that is deleted keeps its events, since it can be put back.
term_events = Table(
    "term_events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("term_id", Integer, nullable=False, index=True),
    # One of domain.term_event.TermAct.
    Column("act", String(16), nullable=False),
    # Of a change: the parts that differ, with commas between them.
    Column("parts", Text, nullable=False),
    Column("editor", Text, nullable=False),
    Column("made", DateTime, nullable=False),
)

glossary_imports = Table(
    "glossary_imports",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("glossary", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("terms", Integer, nullable=False),
    Column("imported", DateTime, nullable=False),
)

settings = Table(
    "settings",
    metadata,
    Column("name", String(190), primary_key=True),
    Column("value", Text, nullable=False),
)

profiles = Table(
    "profiles",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(LONGEST_KEY), nullable=False, unique=True),
    # JSON: the settings of checks, the glossaries, the source language.
    Column("settings", Text, nullable=False),
    sqlite_autoincrement=True,
)

rejected_candidates = Table(
    "rejected_candidates",
    metadata,
    Column("key", String(LONGEST_KEY), primary_key=True),
    Column("form", Text, nullable=False),
    Column("rejected", DateTime, nullable=False),
)

folder_languages = Table(
    "folder_languages",
    metadata,
    Column("folder", String(1024), primary_key=True),
    Column("language", String(16), nullable=False),
)
