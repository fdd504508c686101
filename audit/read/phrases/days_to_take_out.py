"""Days within which something can still be taken out once a thing was bought: no span of it.

"To be taken out within 60 days of purchase", "abzuschließen innerhalb von 30 Tagen nach dem Kauf": the extended
guarantee lasts longer than that, and nothing is delivered or promoted for so long.
"""

import re
from collections.abc import Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Length
from audit.read.words.source import Source

_SPANS = frozenset({"contract_term", "delivery_time", "promo_duration", "trial_period", "warranty"})
_TAKEN = (
    r"(?:(?:ab|hin)(?:zu|ge)?schl(?:ies+|os+)[a-z]*|hinzugebucht|dazubuch\w*|nachkauf\w*|abschluss"
    r"|souscri\w+|sottoscri\w+|stipul\w+|taken? out|purchased?|bought|buy|added|add)"
)
_AHEAD = re.compile(
    rf"\b{_TAKEN}\b[^.;!?0-9]{{0,24}}\b(?:innerhalb von|innert|binnen|bis(?: zu)?|dans les|sous|jusqu'a|entro|fino a"
    r"|within|up to|in the)(?: den| the| i| les)? $"
)
_AHEAD_ALONE = re.compile(r"\b(?:innerhalb von|innert|binnen|bis(?: zu)?|dans les|sous|jusqu'a|entro|within|up to) $")
_EVENT = (
    r"(?:[a-z]*kauf(?:datum)?|[a-z]*lieferung|rechnung[a-z]*|achat|livraison|facture|acquisto|consegna|fattura"
    r"|purchase|delivery|invoice)"
)
_SINCE = re.compile(
    r" (?:(?:ab|nach|seit)(?: de[mr]| ihre[mr])?|apres|suivant|qui suivent|(?:a compter|a partir) d[eu]|de|d'|dopo|dal"
    rf"|of|from|after|following)(?: ?(?:the|your|la|le|l'|il|votre|dell'|della|l))? ?{_EVENT}\b"
)
_TAKEN_BEHIND = re.compile(rf"[^.;!?0-9]{{0,32}}\b{_TAKEN}\b")
_LEAD = 72


def without_days_to_take_out(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without spans within which something can be taken out after the purchase or the delivery.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    return [draft for draft in drafts if draft.attribute not in _SPANS or not _is_left(source, clauses, draft)]


def _is_left(source: Source, clauses: Clauses, draft: Draft) -> bool:
    token = draft.token
    since = _SINCE.match(source.folded, token.end) if isinstance(token, Length) else None
    if token is None or since is None:
        return False
    start, end = clauses.sentence(token.start)
    ahead = max(start, token.start - _LEAD), token.start
    if _AHEAD.search(source.folded, *ahead):
        return True
    told = _AHEAD_ALONE.search(source.folded, *ahead)
    return bool(told and _TAKEN_BEHIND.match(source.folded, since.end(), end))
