"""Alembic runs this: the migrations, on the connection that it was given."""

from alembic import context

from casebook.desk.database.models import Base

context.configure(connection=context.config.attributes["connection"],
                  target_metadata=Base.metadata)
context.run_migrations()
