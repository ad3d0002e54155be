"""Notes on articles, and which are put away."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add a note and whether the article is archived."""
    op.add_column("articles", sa.Column("note", sa.Text(), server_default="", nullable=False))
    op.add_column(
        "articles", sa.Column("archived", sa.Boolean(create_constraint=False), server_default="0", nullable=False)
    )
