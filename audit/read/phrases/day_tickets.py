"""Tickets for a day: "biglietto giornaliero 7 €" is bought once, while a "daily rate" is paid for each day."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_TICKET = re.compile(
    r"\b(?:biglietto|tessera|skipass|ski-pass|carta|ingresso|billet|carte|ticket|pass)"
    r" (?:giornalier[oa]|journali[a-z]+)\b[^.;!?0-9]{0,32}$"
    r"|\b(?:la|una|nostra) giornaliera\b[^.;!?0-9]{0,32}$"
    r"|(?:^|[.:;!?·•|–] )(?:pluri)?giornalier[oa](?!r)\b[^.;!?0-9]{0,32}$"
)
_REACH = 72


def of_day_tickets(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, what a ticket for a day costs without a period.

    Args:
        source: The text.
        drafts: What was read in it.
    """
    return [_once(draft) if _is_of_ticket(source, draft) else draft for draft in drafts]


def _once(draft: Draft) -> Draft:
    token = replace(draft.token, per="") if isinstance(draft.token, Amount) else draft.token
    return replace(draft, value=draft.value.removesuffix("/P1D"), token=token)


def _is_of_ticket(source: Source, draft: Draft) -> bool:
    if draft.attribute != "price" or not draft.value.endswith("/P1D") or draft.token is None:
        return False
    start = draft.token.start
    return bool(_TICKET.search(source.folded, max(0, start - _REACH), start))
