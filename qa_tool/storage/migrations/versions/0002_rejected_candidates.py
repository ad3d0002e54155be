"""Names that the editor does not want in the glossary."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the table of rejected candidates."""
    op.create_table(
        "rejected_candidates",
        sa.Column("key", sa.String(length=190), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("rejected", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_rejected_candidates")),
    )
