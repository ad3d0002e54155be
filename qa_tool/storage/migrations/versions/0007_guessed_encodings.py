"""Whether the encoding of an article was only guessed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add whether the encoding is a guess; of articles that are there already nothing is said."""
    op.add_column(
        "articles",
        sa.Column("encoding_is_guess", sa.Boolean(create_constraint=False), server_default="0", nullable=False),
    )
