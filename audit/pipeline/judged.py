"""What a run found: findings with their life, and all that a report shows beside them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from audit.model.acceptance import Acceptance
from audit.model.capture import Gap
from audit.model.channel import NOT_ASKED, ChannelState
from audit.model.dossier import Dossier, Presence, Tolerance
from audit.model.finding import Finding, Offer
from audit.model.promises import Promises


@dataclass(frozen=True, slots=True)
class Read:
    """What was read, in figures.

    Attributes:
        documents: Documents that were read.
        statements: Statements that they make.
        linked: Of these, statements that were linked to an offer.
        ambiguous: Subjects that could be one of several offers and were left out.
        records: Rows of campaign plans and CRM.
    """

    documents: int = 0
    statements: int = 0
    linked: int = 0
    ambiguous: int = 0
    records: int = 0


@dataclass(frozen=True, slots=True)
class Judged:
    """What a run found.

    Attributes:
        run: Its number.
        now: Local instant as of which was judged.
        findings: With their life cycle, gravest first.
        states: How each channel went, dead links included.
        gaps: What could not be observed.
        offers: All offers that records or channels know.
        presence: Offer id, channel, and what is known of the offer there.
        read: What was read, in figures.
        tolerance: Differences that were no contradiction.
        unused: Acceptances that nothing needs any more.
        prices: Offer id, channel, and the one price that was seen there.
        dossiers: Everything that is said of each offer.
        promises: What all records promise.
    """

    run: int
    now: datetime
    findings: tuple[Finding, ...] = ()
    states: tuple[ChannelState, ...] = ()
    gaps: tuple[Gap, ...] = ()
    offers: tuple[Offer, ...] = ()
    presence: tuple[tuple[str, str, Presence], ...] = ()
    read: Read = field(default_factory=Read)
    tolerance: Tolerance = field(default_factory=Tolerance)
    unused: tuple[Acceptance, ...] = ()
    prices: tuple[tuple[str, str, str], ...] = ()
    dossiers: tuple[Dossier, ...] = ()
    promises: Promises = field(default_factory=Promises)

    @property
    def unread(self) -> bool:
        """Whether a channel that was asked for, or a record source, could not be read."""
        asked = (state for state in self.states if state.disturbed != NOT_ASKED)
        troubled = any(not state.reachable or not state.complete for state in asked)
        return troubled or any(gap.kind.value in {"channel", "records"} for gap in self.gaps)

    @property
    def partial(self) -> bool:
        """Whether some channels were not asked for."""
        return any(state.disturbed == NOT_ASKED for state in self.states)

    @property
    def seen(self) -> Mapping[tuple[str, str], Presence]:
        """Offer id and channel with what is known of the offer there."""
        return {(offer, channel): presence for offer, channel, presence in self.presence}
