"""The rows of the database; no logic.

Money is text, instants are text in UTC, nouns with many parts are JSON: so SQLite and PostgreSQL give back
exactly what was stored. ``migrations`` makes these tables; a test compares the two.
"""

from sqlalchemy import BigInteger, Column, LargeBinary, Text
from sqlmodel import Field, SQLModel


class RunRow(SQLModel, table=True):
    """One audit."""

    __tablename__ = "run"

    number: int | None = Field(default=None, primary_key=True)
    day: str
    started: str
    finished: str = ""
    state: str = Field(index=True)
    pid: int = 0
    config: str = ""
    versions: str = Field(default="[]", sa_type=Text)
    outcome: str = Field(default="[]", sa_type=Text)


class CaptureRow(SQLModel, table=True):
    """One body at one address of one channel, however many runs saw it."""

    __tablename__ = "capture"

    id: str = Field(primary_key=True)
    channel: str = Field(index=True)
    address: str = Field(sa_type=Text)
    digest: str = Field(index=True)
    status: int
    headers: str = Field(sa_type=Text)
    media_type: str = ""
    label: str = ""
    archive: str = ""
    offset: int = Field(default=0, sa_type=BigInteger, sa_column_kwargs={"name": "position"})
    first_seen: str
    etag: str = Field(default="", sa_type=Text)
    last_modified: str = ""


class ObservationRow(SQLModel, table=True):
    """That a run saw a capture."""

    __tablename__ = "observation"

    run: int = Field(primary_key=True, foreign_key="run.number")
    capture: str = Field(primary_key=True, foreign_key="capture.id", index=True)
    fetched: str


class ReadingRow(SQLModel, table=True):
    """What was read of a capture, stored once."""

    __tablename__ = "reading"

    id: str = Field(primary_key=True)
    digest: str = Field(index=True)
    documents: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class StateRow(SQLModel, table=True):
    """How a channel went in a run."""

    __tablename__ = "channel_state"

    run: int = Field(primary_key=True, foreign_key="run.number")
    channel: str = Field(primary_key=True)
    asked: int
    read: int
    statements: int
    good: bool
    body: str = Field(sa_type=Text)


class GapRow(SQLModel, table=True):
    """Something that a run could not observe."""

    __tablename__ = "gap"

    run: int = Field(primary_key=True, foreign_key="run.number")
    place: int = Field(primary_key=True)
    channel: str
    address: str = Field(sa_type=Text)
    reason: str
    text: str = Field(sa_type=Text)
    kind: str


class SnapshotRow(SQLModel, table=True):
    """What a record source gave in a run."""

    __tablename__ = "snapshot"

    run: int = Field(primary_key=True, foreign_key="run.number")
    source: str = Field(primary_key=True)
    address: str = Field(sa_type=Text)
    digest: str
    rows: int
    faults: int
    complete: bool
    archive: str
    offset: int = Field(sa_type=BigInteger, sa_column_kwargs={"name": "position"})
    fetched: str


class JudgedRow(SQLModel, table=True):
    """What a run found besides its findings: offers, presence and figures, for reports."""

    __tablename__ = "judged"

    run: int = Field(primary_key=True, foreign_key="run.number")
    body: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class OfferRow(SQLModel, table=True):
    """An offer under the id that it keeps."""

    __tablename__ = "offer"

    id: str = Field(primary_key=True, sa_type=Text)
    name: str = Field(sa_type=Text)
    campaign: str = Field(sa_type=Text)
    variant: str = Field(default="", sa_type=Text)
    run: int


class LabelRow(SQLModel, table=True):
    """A person's word on a name and an offer."""

    __tablename__ = "label"

    name: str = Field(primary_key=True, sa_type=Text)
    offer: str = Field(primary_key=True, sa_type=Text)
    same: bool
    given: str
    by: str = Field(default="", sa_column_kwargs={"name": "given_by"})


class BodyRow(SQLModel, table=True):
    """A finding without its dates and status, stored once however many runs found it."""

    __tablename__ = "finding_body"

    digest: str = Field(primary_key=True)
    body: str = Field(sa_type=Text)


class FindingRow(SQLModel, table=True):
    """A finding as it stands now."""

    __tablename__ = "finding"

    fingerprint: str = Field(primary_key=True)
    code: str
    offer: str = Field(index=True, sa_type=Text)
    attribute: str
    status: str = Field(index=True)
    values_key: str
    first_seen: str
    last_seen: str
    run: int
    body: str = Field(foreign_key="finding_body.digest", index=True)


class FoundRow(SQLModel, table=True):
    """A finding as a run left it."""

    __tablename__ = "found"

    run: int = Field(primary_key=True, foreign_key="run.number")
    fingerprint: str = Field(primary_key=True)
    status: str
    first_seen: str
    last_seen: str
    body: str = Field(foreign_key="finding_body.digest", index=True)


class AcceptanceRow(SQLModel, table=True):
    """A person's word that a finding may stand."""

    __tablename__ = "acceptance"

    fingerprint: str = Field(primary_key=True)
    values_key: str = Field(primary_key=True)
    channels: str = Field(sa_type=Text)
    until: str
    reason: str = Field(sa_type=Text)
    given: str
    by: str = Field(default="", sa_column_kwargs={"name": "given_by"})


class AssignmentRow(SQLModel, table=True):
    """A person's word on who mends a finding."""

    __tablename__ = "assignment"

    fingerprint: str = Field(primary_key=True)
    owner: str
    given: str
    by: str = Field(default="", sa_column_kwargs={"name": "given_by"})


class AlertRow(SQLModel, table=True):
    """That people were told of a finding with these values."""

    __tablename__ = "alert"

    fingerprint: str = Field(primary_key=True)
    values_key: str = Field(primary_key=True)
    run: int


class PriceRow(SQLModel, table=True):
    """The price that a channel showed for an offer on a day, in canonical form."""

    __tablename__ = "price"

    day: str = Field(primary_key=True)
    offer: str = Field(primary_key=True, sa_type=Text)
    channel: str = Field(primary_key=True)
    value: str


class DossierRow(SQLModel, table=True):
    """Everything that the last run knew of one offer, so that a question about one loads no other."""

    __tablename__ = "dossier"

    offer: str = Field(primary_key=True, sa_type=Text)
    run: int = Field(index=True)
    words: str = Field(sa_type=Text)
    kin: str = Field(sa_type=Text)
    body: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class PromiseRow(SQLModel, table=True):
    """A voucher code, or a term by which a promotion is known, that any record of the last run promises."""

    __tablename__ = "promise"

    attribute: str = Field(primary_key=True)
    value: str = Field(primary_key=True, sa_type=Text)
    bound: str = Field(primary_key=True)


class LinkStatisticsRow(SQLModel, table=True):
    """The statistics of a full comparison of names, under their digest."""

    __tablename__ = "link_statistics"

    digest: str = Field(primary_key=True)
    body: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class LinkingRow(SQLModel, table=True):
    """By which statistics a run compared the names of a turn."""

    __tablename__ = "linking"

    run: int = Field(primary_key=True, foreign_key="run.number")
    turn: int = Field(primary_key=True)
    statistics: str = Field(index=True)
    basis: str
    since: str
    anew: bool


class LinkAnswerRow(SQLModel, table=True):
    """What the last run found a name to mean."""

    __tablename__ = "link_answer"

    question: str = Field(primary_key=True)
    body: str = Field(sa_type=Text)
