"""What became of each term, and which glossaries an article uses."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add the events of terms, and the choice of glossaries of an article."""
    op.create_table(
        "term_events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("term_id", sa.Integer(), nullable=False),
        sa.Column("act", sa.String(16), nullable=False),
        sa.Column("parts", sa.Text(), nullable=False),
        sa.Column("editor", sa.Text(), nullable=False),
        sa.Column("made", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_term_events"),
    )
    op.create_index("ix_term_events_term_id", "term_events", ["term_id"])
    # Of what was done before, the last time is known.
    op.execute(
        "INSERT INTO term_events (term_id, act, parts, editor, made) "
        "SELECT id, 'changed', '', '', changed FROM terms ORDER BY id"
    )
    op.add_column("articles", sa.Column("glossaries", sa.Text(), server_default="", nullable=False))
