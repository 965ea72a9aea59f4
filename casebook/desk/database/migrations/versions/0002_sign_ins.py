"""Sessions of people who have signed in, which all processes of a desk share."""

from alembic import op
from sqlalchemy import Column, Integer, Text, text

from casebook.desk.database.times import as_text, now

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Makes the tables. What was signed in before is not: what had been ended is not known."""
    op.create_table("sign_ins", Column("key", Text, primary_key=True),
                    *(Column(name, Text, nullable=False) for name in ("subject", "ends", "seen")),
                    Column("ended", Integer, nullable=False))
    op.create_index("ix_sign_ins_subject", "sign_ins", ["subject"])
    op.create_table("cutoffs", Column("subject", Text, primary_key=True),
                    Column("at", Text, nullable=False))
    op.execute(text("insert into cutoffs values ('', :at)").bindparams(at=as_text(now())))


def downgrade() -> None:
    """Removes them: everybody signs in again."""
    op.drop_table("cutoffs")
    op.drop_table("sign_ins")
