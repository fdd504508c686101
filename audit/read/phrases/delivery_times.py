"""Working days beside a way to be sent something: so long it takes, although no word says so.

"Standard (3-5 working days): 3.95", "express delivery 12.90 (2 working days)".
"""

import re
from collections.abc import Iterator, Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Length, Token
from audit.read.words.source import Source

WAY = re.compile(
    r"\W{0,3}(?:standard|express|economy|eco|priority|prioritaire|premium|tracked|signed for|first class|second class"
    r"|next[- ]day|same[- ]day|saturday|evening|named day|courier|kurier|corriere|coursier|post|a-post|b-post|paket"
    r"|sperrgut|spedition|international|inland|ausland|abroad|overseas|worldwide|weltweit|domestic|mainland|highlands"
    r"|europ[ae]|eu|rest (?:of|der)|restliche|ubrige|uk|ireland|northern ireland|deutschland|osterreich|schweiz"
    r"|france|suisse|italia|svizzera|etranger|estero|switzerland|germany|austria|point relais|relais(?: colis)?"
    r"|(?:a )?domici(?:le|lio)|courrier [ab]|posta(?: [ab1-9])?|post(?:pac|paket|paketshop)|colissimo|mondial relay"
    r"|chronopost|dhl|dpd|gls|ups|hermes|evri|royal mail|packstation|paketshop|punto (?:di )?ritiro|velokurier"
    r"|einschreiben|special delivery|[12](?:st|nd)[- ]class|two-day|overnight)\b[a-z0-9 ,&/-]{0,24}[ :(]"
)
PICK_UP = re.compile(
    r"\W{0,3}(?:retrait|ritiro|(?:selbst)?abholung|collection|collect|click (?:&|and) collect|pick-?up|in-store)\b"
)
_WINDOW_BEHIND = re.compile(r"[ -]?(?:time |arrival )?(?:window|slot|time-?slot|fenster|zeitfenster)")
_WINDOW_BEFORE = re.compile(
    r"\b(?:fasci?a|fasce|finestr[ae]|creneaux?|plages?|zeitfenstern?|windows?|slots?)(?: [a-z]+)? (?:di|de|d'|von"
    r"|of) ?$"
)
_BRIEF = frozenset({"H", "MIN"})
_LEAD = 32
_WEAK = frozenset({"promo_duration", "trial_period"})  # "for" and "free" name them
_COST = 2.4
_WITHIN = 3.0


def delivery_times(
    source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]
) -> Iterator[Draft]:
    """The drafts of a block with its working days as the time of delivery where a way to be sent something is named.

    Args:
        source: The text.
        tokens: Its values that something may be said of.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    costs = [draft for draft in drafts if draft.attribute == "shipping_cost"]
    days = [token for token in tokens if isinstance(token, Length) and token.unit == "BD"]
    way = bool(WAY.match(source.folded))
    told = [
        token
        for token in days
        if way or any(clauses.between(*sorted((token.start, cost.end))) <= _WITHIN for cost in costs)
    ]
    drafts = [draft for draft in drafts if not _is_window(source, draft)]
    spent = [draft for draft in drafts if any(draft.token is token for token in told)]
    yield from (draft for draft in drafts if draft not in spent or draft.attribute not in _WEAK)
    for token in told:
        if not any(draft.token is token and draft.attribute not in _WEAK for draft in spent):
            yield Draft("delivery_time", token.text(""), token.start, token.end, cost=_COST, token=token)


def _is_window(source: Source, draft: Draft) -> bool:
    """Whether some hours are those within which somebody comes on a day ("a 2-hour window"), not how long it takes."""
    token = draft.token
    if draft.attribute != "delivery_time" or not isinstance(token, Length) or token.unit not in _BRIEF:
        return False
    before = _WINDOW_BEFORE.search(source.folded, max(0, token.start - _LEAD), token.start)
    return bool(before or _WINDOW_BEHIND.match(source.folded, token.end))
