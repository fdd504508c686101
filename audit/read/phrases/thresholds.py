"""Thresholds: amounts from which something holds, which their neighbours tell rather than words of their own."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.phrases.payments import is_paid_once
from audit.read.phrases.standing import LEAST
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount
from audit.read.words.lexicon import Role
from audit.read.words.source import Source

_NEAR = 2.6
_BEHIND = 4
_FREE_BEHIND = 4
_VERB = re.compile(r" (?:[a-z]{2,9} )?")
_GOES_FREE = re.compile(r" (?:ist |sind |wird )?(?:frei|franko|free|offerte?)\b")
_ORDERS = re.compile(
    r"\b(?:orders?|baskets?|commandes?|paniers?|ordini|carrelli|bestellungen|warenkorbe)\b[^.;:!?0-9]{0,28}$"
)
_LEAVES_FREE = re.compile(  # "orders over 45 travel free", and not "go free into the draw"
    r" (?:go(?:es)?|travels?|leaves?|partent|voyagent|partono|viaggiano|reisen|gehen)"
    r" (?:out |to you )?(?P<free>free(?: of charge)?|for nothing|gratis|gratuit(?:ement|amente)|kostenlos|umsonst)\b"
    r"(?! (?:into|entry|in den|an der|dans le|au tirage|all'estrazione))"
)
_DELIVERED = 44
_UNDER = re.compile(r"(?:sotto|unter|under|below|moins de|meno di|less than)\b")
_DELIVERS = re.compile(  # "from an order value of 350 € we deliver within Germany (without islands) free of charge"
    r",? (?:(?:be)?liefern wir|versenden wir|erfolgt|we (?:deliver|ship)|nous livrons|consegniamo|spediamo)\b"
    r"(?:[^.;:,()]|\([^()]*\))*"
)
_TIER = 20
_TIER_ENDS = re.compile(r"[,;.!?|]")
_FORMER = 16
_OVER = re.compile(r"[0-9] ?%(?: off)? (?:over|above) ?$")
_BRACKETED = re.compile(
    r" ?\((?:schon |bereits )?(?:ab|bei|des|a partir de|da|a partire da|oltre|from|over|(?:on )?orders over) "
)
_PURCHASE = re.compile(r" (?:kauf(?:preis|summe)|(?:de )?prix d'achat|(?:di )?prezzo d'acquisto|purchase price)\b")
_BESIDE = re.compile(r" ?[:=]? ")
_NEW = re.compile(r"\b(?:neu|neupreis|new|neuf|neuve|nuov[oa])(?: price| preis)? ?:? ?$")
_GIVEN = re.compile(r"[,(] ?offerte? $")  # "gift wrap 4.50 (given from 80)"
_SECOND = frozenset({"Used", "Refurbished", "Damaged"})
_LEAST_OF_ALL = re.compile(r"\bmin(?:dest|im|d?\.| )", re.IGNORECASE)
_BESIDE_LEAST = 4  # characters: "50, free", "50 – free"
_FEES = frozenset({"setup_fee", "shipping_cost", "deposit", "free_shipping_from"})
_DELIVERY = frozenset({"shipping_cost", "free_shipping_from"})
_CONCERNED = _FEES | {"min_order_value", "item_condition"}
_REDUCING = frozenset({"discount", "voucher_code", "cashback", "saving", "instalments"})
_WORTH_DA = re.compile(r"(?:buon[oi]|voucher|card|regalo) da$", re.IGNORECASE)  # "regala un buono da 50"
_LOW_IS_A_SUM = frozenset({"discount", "cashback", "deposit", "down_payment", "setup_fee", "saving"})


def with_thresholds(source: Source, drafts: Sequence[Draft], clauses: Clauses) -> list[Draft]:
    """The drafts of a block, with the order values from which delivery is free or a reduction holds."""
    concerned = any(draft.bound or draft.attribute in _CONCERNED for draft in drafts)
    if not concerned:
        return list(drafts)
    least = [draft for draft in drafts if is_least_of_all(draft, drafts)]
    told = _by_neighbours(source, [draft for draft in drafts if draft not in least], clauses)
    return sorted([*told, *least], key=lambda draft: draft.start) if least else told


def _by_neighbours(source: Source, drafts: Sequence[Draft], clauses: Clauses) -> list[Draft]:
    """The drafts, each as what its neighbours make of it."""
    out: list[Draft] = []
    spent: set[int] = set()
    for draft in drafts:
        if (freed := _freed_by(source, draft, drafts)) is not None:
            out.append(replace(draft, attribute="free_shipping_from", bound=None))
            spent |= freed
            continue
        if _is_open_minimum(draft) or draft.attribute == "min_order_value" or _is_minimum_fee(draft):
            free = _goes_free(source, draft) if draft.attribute == "min_order_value" else _free_behind(source, draft)
            free = free if _speaks_of_delivery(source) else 0
            if free := free or _leaves_free(source, draft):
                out.append(replace(draft, attribute="free_shipping_from", bound=None, end=free))
                spent.add(free)
                continue
        if _is_open_minimum(draft) or (draft.attribute == "price" and _follows_share(source, draft)):
            if _is_reduced_from(source, draft, drafts, clauses):
                out.append(replace(draft, attribute="min_order_value", bound=None))
                continue
            if LEAST.match(source.folded, draft.start):
                continue
        if draft.attribute == "min_order_value" and (
            zero := _free_delivery_behind(source.folded, draft, drafts, clauses)
        ):
            out.append(replace(draft, attribute="free_shipping_from", end=max(draft.end, zero.end)))
            spent.add(zero.end)
            continue
        if not _is_former_fee(draft, out, clauses):
            out.append(_as_told(source, draft, drafts))
    return _without_parts(source, out, spent)


def is_least_of_all(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether free delivery has an order value of its own behind the least one ("minimum order 50, free over 90")."""
    if draft.attribute != "min_order_value" or not _LEAST_OF_ALL.search(draft.trigger):
        return False
    return any(
        0 <= other.hit.start - draft.end <= _BESIDE_LEAST and other.token.start > other.hit.start
        for other in drafts
        if other.attribute == "free_shipping_from" and other.hit and other.token
    )


def _as_told(source: Source, draft: Draft, drafts: Sequence[Draft]) -> Draft:
    """A draft that is no order value, as what those beside it make of it."""
    attribute = "list_price" if _is_of_new(source, draft, drafts) else draft.attribute
    attribute = "price" if is_paid_once(source, draft, drafts) else attribute
    named = replace(draft, attribute=attribute) if attribute != draft.attribute else draft
    return _in_finance(_without_low(named), drafts)


def _without_parts(source: Source, drafts: Sequence[Draft], spent: AbstractSet[int]) -> list[Draft]:
    """The drafts without those that are only part of what others say of an order value."""
    kept = [draft for draft in drafts if not (draft.attribute == "shipping_cost" and _ends_in(draft, spent))]
    kept = [draft for draft in kept if not _is_told_with_threshold(draft, kept)]
    return [draft for draft in kept if not _is_tier(source, draft, kept)]


def _ends_in(draft: Draft, spent: AbstractSet[int]) -> bool:
    return any(draft.start < end <= draft.end for end in spent)


def _is_told_with_threshold(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether free delivery is only part of the words that name the order value it needs ("over 50 goes post-free")."""
    if draft.attribute != "shipping_cost" or not draft.value.startswith("0 "):
        return False
    hits = (other.hit for other in drafts if other.attribute == "free_shipping_from" and other.hit)
    return any(hit.start <= draft.start and draft.end <= hit.end for hit in hits)


def charged_below(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts: of "under 50: 7.90" the second is what delivery costs, and the first only up to which order value."""
    out: list[Draft] = []
    for draft in drafts:
        before = out[-1] if out else None
        if before and before.attribute == "shipping_cost" and before.bound == "max" and draft.attribute == "price":
            beside = draft.hit is None and _BESIDE.fullmatch(source.folded, before.end, draft.start)
            out[-1:] = [replace(draft, attribute="shipping_cost")] if beside else [before, draft]
            continue
        if before and _is_limit_before(source, before, draft):
            out[-1] = draft
            continue
        if not (before and _is_limit(source, before, draft)):
            out.append(draft)
    return out


def _is_limit_before(source: Source, before: Draft, draft: Draft) -> bool:
    """Whether an amount only says below which order value the charge behind it is due ("under 70.– we charge 5.–")."""
    alike = before.attribute == draft.attribute == "shipping_cost" and draft.bound is None
    return alike and before.bound == "max" and bool(_UNDER.match(source.folded, before.start))


def _is_limit(source: Source, before: Draft, draft: Draft) -> bool:
    """Whether an amount only says below which order value the charge before it is due ("5.– under 39.–")."""
    alike = before.attribute == draft.attribute == "shipping_cost" and before.bound is None
    return alike and draft.bound == "max" and bool(_UNDER.match(source.folded, draft.start))


def _free_delivery_behind(text: str, draft: Draft, drafts: Sequence[Draft], clauses: Clauses) -> Draft | None:
    """The free delivery that an order value is for ("from 40 € order value delivery is free")."""
    begin = min(draft.start, draft.hit.start) if draft.hit else draft.start
    for other in drafts:
        behind, before = other.start - draft.end, begin - other.end
        free = other.attribute == "shipping_cost" and other.value.startswith("0 ")
        joined = 0 <= behind <= _DELIVERED and clauses.between(draft.end, other.start) <= 1
        joined = joined or (0 <= behind <= 2 * _DELIVERED and bool(_DELIVERS.fullmatch(text, draft.end, other.start)))
        if free and (joined or 0 <= before <= _FREE_BEHIND * 2):
            return other
    return None


def _is_open_minimum(draft: Draft) -> bool:
    """Whether a draft is an amount "from 50" that no words named."""
    token = draft.token
    return (
        draft.attribute == "price"
        and draft.bound == "min"
        and draft.hit is None
        and isinstance(token, Amount)
        and not token.per
    )


def _is_minimum_fee(draft: Draft) -> bool:
    """Whether an amount "from 50" was taken for what delivery costs."""
    return draft.attribute == "shipping_cost" and draft.bound == "min" and not _is_word(draft)


def _is_free_from(source: Source, draft: Draft) -> bool:
    """Whether an amount "from 49" stands right behind a word for "free", where delivery is spoken of."""
    open_price = draft.bound == "min" and draft.attribute in {"price", "shipping_cost"}
    if not (open_price or draft.attribute == "min_order_value") or not _speaks_of_delivery(source):
        return False
    start = draft.token.start if draft.token else draft.start
    return any(hit.entry.role is Role.ZERO and 0 <= start - hit.end <= 1 for hit in source.hits)


def _freed_by(source: Source, draft: Draft, drafts: Sequence[Draft]) -> AbstractSet[int] | None:
    """Where free deliveries end whose order value a draft is, since words right before it say so; None if none do."""
    zeros = {d.end for d in drafts if d.attribute == "shipping_cost" and d.value.startswith("0 ")}
    if _is_free_from(source, draft):
        return zeros
    return _zero_before(source, draft, zeros) or None


def _zero_before(source: Source, draft: Draft, zeros: AbstractSet[int]) -> AbstractSet[int]:
    """The free delivery right before a bracket that begins with the order value for it ("free delivery (from 59)")."""
    if draft.attribute not in {"price", "min_order_value"} or not isinstance(draft.token, Amount) or draft.token.per:
        return frozenset()
    found = _BRACKETED.search(source.folded, max(0, draft.token.start - _FORMER), draft.token.end)
    return zeros & {found.start()} if found else frozenset()


def _is_word(draft: Draft) -> bool:
    return isinstance(draft.token, Amount) and draft.token.word


def _free_behind(source: Source, draft: Draft) -> int:
    """Where a word for "free" right behind the amount ends; 0 if there is none."""
    for hit in source.hits:
        if hit.entry.role is Role.ZERO and 0 <= hit.start - draft.end <= _FREE_BEHIND:
            return hit.end
    found = _GOES_FREE.match(source.folded, draft.end)
    return found.end() if found else 0


def _goes_free(source: Source, draft: Draft) -> int:
    """Where a word for "free" ends that only a verb parts from an order value ("over 80 go free"); 0 without one."""
    zeros = (hit for hit in source.hits if hit.entry.role is Role.ZERO and hit.start > draft.end)
    return next((hit.end for hit in zeros if _VERB.fullmatch(source.folded, draft.end, hit.start)), 0)


def _leaves_free(source: Source, draft: Draft) -> int:
    """Where a word for "free" ends behind orders that are sent for nothing, whatever says how; 0 without one."""
    token = draft.token
    found = _LEAVES_FREE.match(source.folded, token.end) if token else None
    if token is None or found is None:
        return 0
    return found.end("free") if _ORDERS.search(source.folded, max(0, token.start - _DELIVERED), token.start) else 0


def _speaks_of_delivery(source: Source) -> bool:
    return not source.names.isdisjoint(_DELIVERY)


def _leads_instalments(source: Source, draft: Draft, drafts: Sequence[Draft], clauses: Clauses) -> bool:
    """Whether a sentence opens with an amount and goes on with instalments: from there on one can pay in parts."""
    opens = not source.folded[clauses.sentence(draft.start)[0] : draft.start].strip()
    return opens and any(d.attribute == "instalments" and 0 <= d.start - draft.end <= _BEHIND for d in drafts)


def _is_reduced_from(source: Source, draft: Draft, drafts: Sequence[Draft], clauses: Clauses) -> bool:
    """Whether an open minimum is the order value from which one pays less, nothing, or in parts."""
    if _follows_share(source, draft):
        return True
    given = _GIVEN.search(source.folded, max(0, draft.start - _FORMER), draft.start)
    if given or _follows_reduction(draft, drafts, clauses):
        return True
    return _leads_instalments(source, draft, drafts, clauses) or bool(_PURCHASE.match(source.folded, draft.end))


def _follows_share(source: Source, draft: Draft) -> bool:
    """Whether only "over" parts an amount from the reduction that it is for ("5% off over 200, 8% over 500")."""
    return bool(_OVER.search(source.folded, max(0, draft.start - _FORMER), draft.start))


def _follows_reduction(draft: Draft, drafts: Sequence[Draft], clauses: Clauses) -> bool:
    """Whether a reduction stands before it in the same sentence and no price does."""
    before = [
        other for other in drafts if other.end <= draft.start and clauses.between(other.end, draft.start) <= _NEAR
    ]
    paid = (d for d in before if d.attribute in {"price", "list_price"} and not _is_open_minimum(d))
    return any(d.attribute in _REDUCING for d in before) and not any(paid)


def _is_former_fee(draft: Draft, before: Sequence[Draft], clauses: Clauses) -> bool:
    """Whether a former price is that of a fee right before it ("joining 0 € (was 49 €)")."""
    if draft.attribute != "list_price":
        return False
    fees = [d for d in before if d.attribute in _FEES and 0 <= draft.start - d.end <= _FORMER]
    sentence = clauses.sentence(draft.start)
    return any(clauses.sentence(fee.start) == sentence for fee in fees)


def _is_of_new(source: Source, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a bare amount is what a used or refurbished thing costs when it is new ("149 € (new 229 €)")."""
    if draft.attribute != "price" or draft.hit is not None:
        return False
    second = any(other.attribute == "item_condition" and other.value in _SECOND for other in drafts)
    return second and bool(_NEW.search(source.folded, max(0, draft.start - _FORMER), draft.start))


def _is_tier(source: Source, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether an amount is one end of the order values for which delivery costs what follows ("40 to 80 € post 3")."""
    if draft.attribute != "price" or draft.bound is None or not getattr(draft.token, "ranged", False):
        return False
    fees = [(d.hit, d.token) for d in drafts if d.attribute == "shipping_cost" and not _is_word(d)]
    hits = (hit for hit, token in fees if hit and token and hit.end <= token.start)
    gaps = ((draft.end, hit.start) for hit in hits if 0 <= hit.start - draft.end <= _TIER)
    return any(not _TIER_ENDS.search(source.folded, *gap) for gap in gaps)


def _in_finance(draft: Draft, drafts: Sequence[Draft]) -> Draft:
    """A deposit as the first part of the price, where interest or instalments stand beside it."""
    plain = draft.attribute == "deposit" and draft.trigger.lower().startswith("deposit")
    financed = plain and any(other.attribute in {"interest_rate", "instalments"} for other in drafts)
    return replace(draft, attribute="down_payment") if financed else draft


def _without_low(draft: Draft) -> Draft:
    """A sum without a bound where "da 20" or "from 20" only says how much it is."""
    token = draft.token
    is_sum = draft.attribute in _LOW_IS_A_SUM or bool(_WORTH_DA.search(draft.trigger))
    if draft.bound == "min" and is_sum and isinstance(token, Amount):
        return replace(draft, bound=None)
    return draft


def footnote_minimum(draft: Draft) -> Draft:
    """An open minimum that a footnote begins with ("*from 50"), as the order value that the marked offer needs."""
    return replace(draft, attribute="min_order_value", bound=None) if _is_open_minimum(draft) else draft
