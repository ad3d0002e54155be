"""The files of articles whose format needs them to be written back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the format of an article and the table of original files."""
    op.add_column("articles", sa.Column("format", sa.String(length=32), server_default="plain-text", nullable=False))
    op.create_table(
        "originals",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_originals_article_id_articles"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article_id", name=op.f("pk_originals")),
    )
