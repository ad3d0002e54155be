"""Profiles: sets of check settings under a name, and which one an article has."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the table of profiles, and to each article its profile: none, which is the one that ships."""
    op.create_table(
        "profiles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=190), nullable=False),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_profiles")),
        sa.UniqueConstraint("name", name=op.f("uq_profiles_name")),
        sqlite_autoincrement=True,
    )
    # No foreign key: SQLite adds none to a table that is there, and making the articles anew would copy every text.
    op.add_column("articles", sa.Column("profile_id", sa.Integer(), nullable=True))
