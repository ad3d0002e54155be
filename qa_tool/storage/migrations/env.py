"""Alembic's way in: one connection, given by the program, inside the program's own transaction."""

from alembic import context

from qa_tool.storage.schema import metadata

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_as_batch=True,
    # The program begins and ends the transaction itself, so that changes of tables are rolled back too.
    transactional_ddl=False,
)
context.run_migrations()
