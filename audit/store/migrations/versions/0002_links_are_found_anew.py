"""Links are found anew from the evidence in every run, so that no table of them can grow stale."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema forward."""
    op.drop_table("link")


def downgrade() -> None:
    """Go back by restoring the backup that was made before."""
    raise NotImplementedError("restore the backup that was made before the upgrade")
