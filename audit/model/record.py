"""What should be true: rows of a campaign plan or a CRM, read into the same terms."""

from dataclasses import dataclass
from enum import StrEnum

from audit.model.statement import Statement, Subject


class RecordKind(StrEnum):
    """What kind of records a source holds."""

    CAMPAIGN = "campaign"
    CRM = "crm"
    PRODUCT = "product"


@dataclass(frozen=True, slots=True)
class Record:
    """One row of a record source.

    Attributes:
        source: Name of the record source.
        kind: What kind of records it holds.
        rank: Authority of the source; 0 is the strongest.
        key: The record's own key; records of several sources with one key speak of one offer.
        name: As the company calls it.
        subject: Its names and identifiers, for linking.
        aliases: Other names, in other languages too.
        members: Keys, SKUs or names of the offers that a campaign covers; empty: only itself.
        campaign: Name or key of the campaign that it belongs to; empty if none.
        channels: Channels in which it must be found; None: the source does not say.
        must_say: Pairs of channel (or ``*``) and attribute that each document with its price, discount or code
            must state.
        published: False for what no channel may publish ("not to be published", drafts, ended).
        note: What the row says besides ("regional price allowed").
        statements: Its cells as statements; empty cells and formulas are not observed and make none.
    """

    source: str
    kind: RecordKind
    rank: int
    key: str
    name: str
    subject: Subject
    aliases: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    campaign: str = ""
    channels: tuple[str, ...] | None = None
    must_say: tuple[tuple[str, str], ...] = ()
    published: bool = True
    note: str = ""
    statements: tuple[Statement, ...] = ()
