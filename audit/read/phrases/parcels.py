"""Rates of parcels: "Parcel within Germany: 5.90 €, free from 80 €" speaks of delivery without saying so.

The amount from which it is free is a threshold, and the smaller one before it what delivery costs below.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.phrases.thresholds import is_least_of_all
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount
from audit.read.words.lexicon import Role
from audit.read.words.source import Source

_PARCEL = re.compile(r"(?:standard-?|post-?)?(?:paket|packchen|sendung|colis|pacco|parcel|package)e?[ns]?\b")
_FREE = r"(?:(?:versandkosten|porto)?frei|franko|kostenlos|kostenfrei|gratis|free|gratuit[a-z]*|offerte?s?)"
_FREE_BEFORE = re.compile(rf"\b{_FREE}(?: haus)?[: ]*$")
_FREE_BEHIND = re.compile(
    r"(?: (?:warenwert|bestellwert|einkauf|d'achat|di spesa))?,? (?:ist (?:es |sie |er )?|sind |wird |c'est |is )?"
    rf"{_FREE}\b"
)
_OPEN = frozenset({"price", "shipping_cost"})
_COSTS = frozenset({"price", "min_order_value"})
_WINDOW = 24
_BESIDE = 2
_NAME = 60
_DELIVERED = frozenset({"shipping_cost", "free_shipping_from"})
_PLACE = re.compile(r"(?:^|[.;,:] |und |and |et |e )([^.;,:]{2,40}?)[: ]*$")
_BRACKETED = re.compile(r" ?\(([^()]{2,40})\)")
_ABROAD = re.compile(
    r"\b(?:(?:rest (?:of )?(?:the )?|restliche |ubrige )(?:world|welt|europ[ae]|eu)|ausland|eu|europ[ae]|etranger"
    r"|reste du monde|estero|resto del mondo|worldwide|weltweit|overseas|inseln?|islands?|isole|iles)[: ]{1,2}$"
)


def parcel_rates(source: Source, drafts: Sequence[Draft], clauses: Clauses) -> list[Draft]:
    """The drafts of a block, with what parcels cost and the order value from which they cost nothing.

    Args:
        source: The text.
        drafts: What was read in it, by place.
        clauses: Its boundaries.
    """
    out = list(drafts)
    for index, draft in enumerate(drafts):
        if not _is_free_from(source, draft) or is_least_of_all(draft, drafts):
            continue
        start, _ = clauses.sentence(draft.start)
        about_parcels = _PARCEL.match(source.folded, start + (source.folded[start : start + 1] == " "))
        if not (about_parcels or _speaks_of_delivery(source)):
            continue
        out[index] = replace(draft, attribute="free_shipping_from", bound=None)
        before = drafts[index - 1] if index else None
        if about_parcels and before and before.start >= start and _is_below(before, draft):
            out[index - 1] = replace(before, attribute="shipping_cost", bound=None)
    return out


def destinations(source: Source, drafts: Sequence[Draft], clauses: Clauses) -> list[Draft]:
    """The drafts, prices right behind a place as costs of delivery where their sentence began with delivery.

    "Delivery is free in Ireland; Britain 6.50, rest of the world 12": nobody sells Britain.
    """
    return [
        replace(draft, attribute="shipping_cost", subject=_place_before(source, draft))
        if draft.attribute == "price" and draft.hit is None and _is_sent(source, draft, clauses)
        else draft
        for draft in drafts
    ]


def _place_before(source: Source, draft: Draft) -> str:
    if behind := _region_behind(source, draft):
        return behind
    found = _PLACE.search(source.text, max(0, draft.start - _NAME), draft.start)
    return found[1] if found else ""


def _region_behind(source: Source, draft: Draft) -> str:
    """The countries in brackets right behind an amount: "9.90 € (DE/AT)"; empty if none stand there."""
    found = _BRACKETED.match(source.text, draft.end)
    named = found and any(h.entry.role is Role.REGION and h.start == found.start(1) for h in source.hits)
    return found[1] if found and named else ""


def _is_sent(source: Source, draft: Draft, clauses: Clauses) -> bool:
    if not isinstance(draft.token, Amount) or draft.token.per or draft.bound:
        return False
    start, _ = clauses.sentence(draft.start)
    spoken = (h for h in source.hits if h.entry.names in _DELIVERED and start <= h.start)
    if not any(hit.end < draft.start for hit in spoken):
        return False
    named = any(h.entry.role is Role.REGION and 0 <= draft.start - h.end <= _BESIDE for h in source.hits)
    return named or bool(_region_behind(source, draft)) or bool(_ABROAD.search(source.folded, start, draft.start))


def _is_free_from(source: Source, draft: Draft) -> bool:
    """Whether an amount is an order value that a word right before or behind it calls free."""
    if not isinstance(draft.token, Amount) or draft.token.word:
        return False
    if draft.attribute == "free_shipping_from":
        return True
    if draft.attribute != "min_order_value" and not (draft.attribute in _OPEN and draft.bound == "min"):
        return False
    before = _FREE_BEFORE.search(source.folded, max(0, draft.start - _WINDOW), draft.start)
    return bool(before or _FREE_BEHIND.match(source.folded, draft.end))


def _is_below(cost: Draft, threshold: Draft) -> bool:
    """Whether a plain amount is smaller than the order value behind it."""
    one, two = cost.token, threshold.token
    if not isinstance(one, Amount) or not isinstance(two, Amount) or cost.attribute not in _COSTS:
        return False
    return not one.word and not one.per and cost.bound != "min" and one.number < two.number


def _speaks_of_delivery(source: Source) -> bool:
    return not _DELIVERED.isdisjoint(source.names)
