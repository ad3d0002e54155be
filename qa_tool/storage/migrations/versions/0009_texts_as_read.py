"""The text of an article as it was read, where what its lines mean was found out."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add the column; what is there already is read from the raw text as before."""
    op.add_column("articles", sa.Column("text", sa.Text(), nullable=True))
