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
    r"|\b(?:daily|day) (?:ticket|pass|admission)s?\b[^.;!?0-9]{0,32}$"
    r"|\b(?:la|una|nostra) giornaliera\b[^.;!?0-9]{0,32}$"
    r"|(?:^|[.:;!?·•|–] )(?:pluri)?giornalier[oa](?!r)\b[^.;!?0-9]{0,32}$"
)
_DAILY = re.compile(r"tag|giorn|jour|day")
_ENDS = re.compile(r"[;!?\n]|[a-z)]\. ")
_REACH = 72


def of_day_tickets(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, what a ticket for a day costs without a period.

    Args:
        source: The text.
        drafts: What was read in it.
    """
    out: list[Draft] = []
    last = -1
    for draft in sorted(drafts, key=lambda d: (d.start, d.end)):
        is_ticket = _is_daily(draft) and (_is_of_ticket(source, draft) or _goes_on(source, last, draft))
        out.append(_once(draft) if is_ticket else draft)
        last = draft.end if is_ticket else last
    return out


def _once(draft: Draft) -> Draft:
    token = replace(draft.token, per="") if isinstance(draft.token, Amount) else draft.token
    return replace(draft, value=draft.value.removesuffix("/P1D"), token=token)


def _is_daily(draft: Draft) -> bool:
    return draft.attribute == "price" and draft.value.endswith("/P1D") and draft.token is not None


def _is_of_ticket(source: Source, draft: Draft) -> bool:
    start = draft.token.start if draft.token else draft.start
    return bool(_TICKET.search(source.folded, max(0, start - _REACH), start))


def _goes_on(source: Source, last: int, draft: Draft) -> bool:
    """Whether an amount that names no day itself goes on with the prices of such a ticket, in the same sentence."""
    if last < 0 or draft.token is None or last > draft.token.start:
        return False
    own = _DAILY.search(source.folded, draft.token.start, draft.token.end)
    return not own and not _ENDS.search(source.folded, last, draft.token.start)
