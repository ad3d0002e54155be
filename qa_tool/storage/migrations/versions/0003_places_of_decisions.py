"""The kind of place in which something was dismissed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the kind of place to the dismissals."""
    op.add_column("decisions", sa.Column("place", sa.String(length=16), server_default="", nullable=False))
