"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table."""
    op.create_table(
        "articles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=1024), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=True),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("encoding", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("source_language", sa.String(length=16), nullable=True),
        sa.Column("source_language_is_guess", sa.Boolean(), nullable=False),
        sa.Column("source_text", sa.Text(), nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("caret", sa.Integer(), server_default="0", nullable=False),
        sa.Column("scroll", sa.Integer(), server_default="0", nullable=False),
        sa.Column("words", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_minor", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_major", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_critical", sa.Integer(), server_default="0", nullable=False),
        sa.Column("added", sa.DateTime(), nullable=False),
        sa.Column("updated", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_articles")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_articles_key"), "articles", ["key"], unique=False)
    op.create_table(
        "decisions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("scope", sa.String(length=16), nullable=False),
        sa.Column("check_id", sa.String(length=64), nullable=False),
        sa.Column("flagged", sa.Text(), nullable=False),
        sa.Column("made", sa.DateTime(), nullable=False),
        sa.Column("article_key", sa.String(length=1024), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("term", sa.Text(), nullable=False),
        sa.Column("term_digest", sa.String(length=32), nullable=False),
        sa.Column("editor", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decisions")),
    )
    op.create_index(op.f("ix_decisions_article_key"), "decisions", ["article_key"], unique=False)
    op.create_table(
        "folder_languages",
        sa.Column("folder", sa.String(length=1024), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.PrimaryKeyConstraint("folder", name=op.f("pk_folder_languages")),
    )
    op.create_table(
        "glossary_imports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("glossary", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("terms", sa.Integer(), nullable=False),
        sa.Column("imported", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_glossary_imports")),
    )
    op.create_table(
        "settings",
        sa.Column("name", sa.String(length=190), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_settings")),
    )
    op.create_table(
        "terms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("canonical", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("case_rule", sa.String(length=16), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("glossary", sa.Text(), nullable=False),
        sa.Column("changed", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_terms")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_terms_canonical"), "terms", ["canonical"], unique=False)
    op.create_table(
        "corrections",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Text(), nullable=False),
        sa.Column("inserted", sa.Text(), nullable=False),
        sa.Column("cause", sa.String(length=16), nullable=False),
        sa.Column("made", sa.DateTime(), nullable=False),
        sa.Column("check_id", sa.String(length=64), nullable=True),
        sa.Column("term", sa.Text(), nullable=True),
        sa.Column("editor", sa.Text(), nullable=False),
        sa.Column("undoes", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_corrections_article_id_articles"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article_id", "number", name=op.f("pk_corrections")),
    )
    op.create_table(
        "term_forms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("term_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("language", sa.String(length=16), server_default="", nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["term_id"], ["terms.id"], name=op.f("fk_term_forms_term_id_terms"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_term_forms")),
        sa.UniqueConstraint(
            "term_id", "role", "language", "place", name=op.f("uq_term_forms_term_id_role_language_place")
        ),
    )
    op.create_index(op.f("ix_term_forms_term_id"), "term_forms", ["term_id"], unique=False)
    # The log is append-only: what happened is not rewritten. It goes only with its article.
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE TRIGGER corrections_are_not_changed BEFORE UPDATE ON corrections "
            "BEGIN SELECT RAISE(ABORT, 'corrections are append-only'); END"
        )
        op.execute(
            "CREATE TRIGGER corrections_are_not_removed BEFORE DELETE ON corrections "
            "WHEN EXISTS (SELECT 1 FROM articles WHERE id = OLD.article_id) "
            "BEGIN SELECT RAISE(ABORT, 'corrections are append-only'); END"
        )
        op.execute(
            "CREATE TRIGGER corrections_are_not_replaced BEFORE INSERT ON corrections "
            "WHEN EXISTS (SELECT 1 FROM corrections WHERE article_id = NEW.article_id AND number = NEW.number) "
            "BEGIN SELECT RAISE(ABORT, 'corrections are append-only'); END"
        )
