"""Tables of what sending costs by the value of the order: "Orders under 50 | 4.95", "50 and over | free".

The amounts of such labels are values of orders and no prices. Beside a cell that says "free" the least one is from
where sending costs nothing; beside an amount, what sending costs. Rows and columns may be exchanged.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from audit.model.values import Range
from audit.read.blocks.block import Block, BlockKind
from audit.read.discourse.read_block import ReadBlock
from audit.read.discourse.shipping_pages import is_about_shipping
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.fold import fold

_MONEY = (
    r"(?:(?:chf|eur|usd|gbp|sfr\.?|fr\.|€|£|\$) ?)?\d[\d.,' ]*(?:\.?[-–—]{1,2})?"
    r"(?: ?(?:€|£|\$|chf|eur|euros?|franken|francs|franchi|fr\.?))?"
)
_ORDERS = (
    r"(?:(?:bei|fur|per|pour|on|for) )?(?:(?:eine[rnm]?|einem|votre|un[ae]?|your|an?|alle|toute|all) )?"
    r"(?:bestell(?:ungen|ung|wert|summe)|warenwert|warenkorb(?:wert)?|einkauf(?:swert|e)?|rechnungsbetrag|auftragswert|"
    r"orders?(?: (?:value|total))?|basket(?: value)?|baskets|spend|purchases?|subtotal|"
    r"commandes?|achats?|montant|panier|ordin[ei]|spesa|importo|acquist[io]|carrello)(?: (?:de|of|von|di|d'))?"
)
_BEHIND = (
    r"(?:(?: |-)?(?:bestellwert|warenwert|einkaufswert|einkauf|warenkorb|d'achats?|de commande|di spesa|d'ordine|order"
    r"(?: value)?|spend))?"
)
_LEAST = r"(?:ab|uber|mehr als|mindestens|from|over|above|more than|at least|des|a partir de|plus de|au-dela de|"
_LEAST += r"superieure?s? a|da|oltre|a partire da|sopra|superior[ei] a|>=?|≥)"
_MOST = r"(?:bis(?: zu)?|unter|weniger als|up to|under|below|less than|moins de|jusqu'a|inferieure?s? a|fino a|sotto|"
_MOST += r"meno di|inferior[ei] a|<=?|≤)"
_MORE = r"(?:or (?:more|over)|and (?:over|above|up)|upwards|\+|et plus|ou plus|e oltre|o piu|in su|oder mehr|und mehr)"
_FREE_FROM = re.compile(
    rf"(?:{_ORDERS} )?(?:{_LEAST} {_MONEY}{_BEHIND}(?: {_MORE})?|{_MONEY}{_BEHIND} ?{_MORE}{_BEHIND})"
)
_UP_TO = re.compile(rf"(?:{_ORDERS} )?(?:{_MOST} {_MONEY}|{_MONEY} ?(?:-|–|bis|to|a) ?{_MONEY}){_BEHIND}")
_HEAD = re.compile(
    rf"(?:{_ORDERS}|(?:ihr|dein|your|votre|il tuo) {_ORDERS}|.{{0,12}}(?:bestellwert|warenwert|order value))"
)
_COST = re.compile(
    r"(?:kosten|preis|gebuhr|pauschale|charges?|costs?|fees?|price|you pay|frais|prix|tarif|cout|costo|spese|prezzo|"
    r"tariffa|betrag|sie zahlen)?"
)
_LONGEST = 60  # characters of a label
_MADE = frozenset({"price", "min_order_value", "shipping_cost", "free_shipping_from"})
_CURRENCY = re.compile(r"[€£$]|\b(?:chf|eur|usd|gbp|s?fr|euros?|franken|francs|franchi)\b")


@dataclass(frozen=True, slots=True)
class _Tier:
    """A label of a table that names values of orders.

    Attributes:
        block: Index of the cell.
        least: The amount from which it holds; None if it holds up to one.
        orders: For which orders it holds.
    """

    block: int
    least: Amount | None
    orders: Range


def shipping_tiers(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a document, what its tables say of sending by the value of the order read as that."""
    told = _told(read)
    if not told:
        return list(drafts)
    labels = {tier.block for tier in told.values()}
    kept = [
        replace(draft, attribute="shipping_cost") if draft.block in told and draft.attribute == "price" else draft
        for draft in drafts
        if draft.attribute not in _MADE or not (draft.block in labels or _is_nothing(draft, told))
    ]
    return [*kept, *_free(told, read)]


def orders_of(read: Sequence[ReadBlock | None]) -> Mapping[int, Range]:
    """The cells of a document that say what sending costs for some orders, and for which."""
    return {index: tier.orders for index, tier in _told(read).items()}


def _told(read: Sequence[ReadBlock | None]) -> Mapping[int, _Tier]:
    """The cells about sending beside or below a label of order values, with that label."""
    places = {
        (one.block.table, one.block.row, one.block.column): index
        for index, one in enumerate(read)
        if one and one.block.kind is BlockKind.CELL and one.block.table
    }
    heads = (index for (_, row, column), index in places.items() if not (row and column))
    tiers = {index: tier for index in heads if (tier := _tier(read[index], index)) is not None}
    return dict(_beside(places, tiers, read)) if tiers else {}


def _beside(
    places: Mapping[tuple[int, int, int], int], tiers: Mapping[int, _Tier], read: Sequence[ReadBlock | None]
) -> Iterator[tuple[int, _Tier]]:
    for (table, row, column), index in places.items():
        beside, above = places.get((table, row, 0), index), places.get((table, 0, column), index)
        for label, other in ((beside, above), (above, beside)):
            one, head = read[index], read[other]
            if label in tiers and index not in {label, other} and one and head and _is_sending(head.block, one.block):
                yield index, tiers[label]


def _tier(read: ReadBlock | None, index: int) -> _Tier | None:
    """The label of order values that a cell is; None if it is none."""
    if read is None or len(read.block.text) > _LONGEST or not any(map(str.isdigit, read.block.text)):
        return None
    own = read.parsed.source.folded[read.phrase.start :].strip(" *:")
    is_money = (
        _CURRENCY.search(own) or re.match(_ORDERS, own) or any(_HEAD.fullmatch(fold(x)) for x in read.block.labels)
    )
    if not is_money:
        return None
    amounts = [t for t in read.parsed.tokens if isinstance(t, Amount) and t.start >= read.phrase.start and not t.word]
    unit = (amounts[0].currency if amounts else "") or read.parsed.source.currency
    if len(amounts) == 1 and _FREE_FROM.fullmatch(own):
        return _Tier(index, amounts[0], Range(amounts[0].number, None, unit))
    if amounts and _UP_TO.fullmatch(own):
        least = min(a.number for a in amounts) if len(amounts) > 1 else None
        return _Tier(index, None, Range(least, max(a.number for a in amounts), unit))
    return None


def _is_sending(head: Block, cell: Block) -> bool:
    """Whether a column, or row, says what sending costs: by its own head, or below a heading by a word for costs."""
    if is_about_shipping(head.text):
        return True
    return any(map(is_about_shipping, cell.headings[-1:])) and bool(_COST.fullmatch(fold(head.text)))


def _is_nothing(draft: Draft, told: Mapping[int, _Tier]) -> bool:
    """Whether a draft is the word or amount for nothing to pay beside the value of an order."""
    return draft.block in told and isinstance(amount := draft.token, Amount) and (amount.word or not amount.number)


def _free(told: Mapping[int, _Tier], read: Sequence[ReadBlock | None]) -> Iterator[Draft]:
    """From where sending costs nothing, for each label beside a cell that says "free" or an amount of nothing."""
    for label in dict.fromkeys(tier for index, tier in told.items() if _says_nothing(read[index])):
        one, least = read[label.block], label.least
        if one and least:
            value = replace(least, per="").text(one.parsed.source.currency)
            start = least.start - one.phrase.start
            yield Draft(
                "free_shipping_from", value, start, least.end - one.phrase.start, token=least, block=label.block
            )


def _says_nothing(read: ReadBlock | None) -> bool:
    own = [t for t in read.parsed.tokens if t.start >= read.phrase.start] if read else []
    return len(own) == 1 and isinstance(own[0], Amount) and (own[0].word or not own[0].number)
