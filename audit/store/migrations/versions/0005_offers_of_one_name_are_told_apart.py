"""What tells an offer from others of its name is kept beside the name, so that a reader knows which one is meant."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema forward; what earlier runs knew of no variant, the next run says."""
    op.add_column("offer", sa.Column("variant", sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    """Go back by restoring the backup that was made before."""
    raise NotImplementedError("restore the backup that was made before the upgrade")
