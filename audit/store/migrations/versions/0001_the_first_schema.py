"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema forward."""
    op.create_table(
        "acceptance",
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("values_key", sa.String(), nullable=False),
        sa.Column("channels", sa.Text(), nullable=False),
        sa.Column("until", sa.String(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("given", sa.String(), nullable=False),
        sa.Column("given_by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("fingerprint", "values_key"),
    )
    op.create_table(
        "alert",
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("values_key", sa.String(), nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("fingerprint", "values_key"),
    )
    op.create_table(
        "assignment",
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("given", sa.String(), nullable=False),
        sa.Column("given_by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("fingerprint"),
    )
    op.create_table(
        "capture",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("headers", sa.Text(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("archive", sa.String(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("first_seen", sa.String(), nullable=False),
        sa.Column("etag", sa.Text(), nullable=False),
        sa.Column("last_modified", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_capture_channel"), "capture", ["channel"], unique=False)
    op.create_index(op.f("ix_capture_digest"), "capture", ["digest"], unique=False)
    op.create_table(
        "finding_body",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_table(
        "label",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("offer", sa.Text(), nullable=False),
        sa.Column("same", sa.Boolean(), nullable=False),
        sa.Column("given", sa.String(), nullable=False),
        sa.Column("given_by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name", "offer"),
    )
    op.create_table(
        "link",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("offer", sa.Text(), nullable=False),
        sa.Column("score", sa.String(), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "offer",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("campaign", sa.Text(), nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "price",
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("offer", sa.Text(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("day", "offer", "channel"),
    )
    op.create_table(
        "reading",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("documents", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_reading_digest"), "reading", ["digest"], unique=False)
    op.create_table(
        "run",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("started", sa.String(), nullable=False),
        sa.Column("finished", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("pid", sa.Integer(), nullable=False),
        sa.Column("config", sa.String(), nullable=False),
        sa.Column("versions", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_index(op.f("ix_run_state"), "run", ["state"], unique=False)
    op.create_table(
        "channel_state",
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.Column("read", sa.Integer(), nullable=False),
        sa.Column("statements", sa.Integer(), nullable=False),
        sa.Column("good", sa.Boolean(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["run"],
            ["run.number"],
        ),
        sa.PrimaryKeyConstraint("run", "channel"),
    )
    op.create_table(
        "finding",
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("offer", sa.Text(), nullable=False),
        sa.Column("attribute", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("values_key", sa.String(), nullable=False),
        sa.Column("first_seen", sa.String(), nullable=False),
        sa.Column("last_seen", sa.String(), nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["body"],
            ["finding_body.digest"],
        ),
        sa.PrimaryKeyConstraint("fingerprint"),
    )
    op.create_index(op.f("ix_finding_body"), "finding", ["body"], unique=False)
    op.create_index(op.f("ix_finding_offer"), "finding", ["offer"], unique=False)
    op.create_index(op.f("ix_finding_status"), "finding", ["status"], unique=False)
    op.create_table(
        "found",
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("first_seen", sa.String(), nullable=False),
        sa.Column("last_seen", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["body"],
            ["finding_body.digest"],
        ),
        sa.ForeignKeyConstraint(
            ["run"],
            ["run.number"],
        ),
        sa.PrimaryKeyConstraint("run", "fingerprint"),
    )
    op.create_index(op.f("ix_found_body"), "found", ["body"], unique=False)
    op.create_table(
        "gap",
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["run"],
            ["run.number"],
        ),
        sa.PrimaryKeyConstraint("run", "place"),
    )
    op.create_table(
        "judged",
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["run"],
            ["run.number"],
        ),
        sa.PrimaryKeyConstraint("run"),
    )
    op.create_table(
        "observation",
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("capture", sa.String(), nullable=False),
        sa.Column("fetched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["capture"],
            ["capture.id"],
        ),
        sa.ForeignKeyConstraint(
            ["run"],
            ["run.number"],
        ),
        sa.PrimaryKeyConstraint("run", "capture"),
    )
    op.create_index(op.f("ix_observation_capture"), "observation", ["capture"], unique=False)
    op.create_table(
        "snapshot",
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("faults", sa.Integer(), nullable=False),
        sa.Column("complete", sa.Boolean(), nullable=False),
        sa.Column("archive", sa.String(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("fetched", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["run"],
            ["run.number"],
        ),
        sa.PrimaryKeyConstraint("run", "source"),
    )


def downgrade() -> None:
    """Go back by restoring the backup that was made before."""
    raise NotImplementedError("restore the backup that was made before the upgrade")
