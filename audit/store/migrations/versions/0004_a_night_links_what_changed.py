"""What a linking found out is kept, so that the next night compares only what changed, and a replay as its run did."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema forward."""
    op.create_table(
        "link_statistics",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_table(
        "linking",
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("statistics", sa.String(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("since", sa.String(), nullable=False),
        sa.Column("anew", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["run"], ["run.number"]),
        sa.PrimaryKeyConstraint("run", "turn"),
    )
    op.create_index(op.f("ix_linking_statistics"), "linking", ["statistics"], unique=False)
    op.create_table(
        "link_answer",
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("question"),
    )


def downgrade() -> None:
    """Go back by restoring the backup that was made before."""
    raise NotImplementedError("restore the backup that was made before the upgrade")
