"""Alembic's entry: runs the versions on the connection that ``audit.store.migrate`` hands over."""

from alembic import context

from audit.store.tables import RunRow

context.configure(connection=context.config.attributes["connection"], target_metadata=RunRow.metadata)
with context.begin_transaction():
    context.run_migrations()
