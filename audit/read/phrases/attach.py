"""Attachment: which words name the attribute of which value.

Every pair of value and cue that could belong together has a cost: the distance, the boundaries between them, other
values in between, the side on which the cue stands. The cheapest pairs win; a value with no cue cheap enough is a
price if it is money that stands for itself, and otherwise nothing.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from audit.model.attributes import Kind
from audit.plugins.language import Cue, Side
from audit.read.phrases.counted_things import counts_things
from audit.read.phrases.days_of_offers import is_of_offer
from audit.read.phrases.fits import ONCE, fits, is_word, own_words
from audit.read.phrases.left_to_pay import saves_else
from audit.read.phrases.next_steps import is_next_step
from audit.read.phrases.not_included import is_left_to_others
from audit.read.phrases.raised import is_reduced_from
from audit.read.phrases.standing import LIMIT, alone, is_of_code, standing_cost
from audit.read.silences.clauses import PER_CHARACTER, Clauses
from audit.read.values.tokens import Amount, Day, Length, Token
from audit.read.values.totals import is_left_out, is_total
from audit.read.words.lexicon import Hit, Role
from audit.read.words.source import Source

_BETWEEN = 2.2
_TAKEN = 2.4
_LISTED = 1.1
_COLON = 0.8
_AFTERWARDS = 2.2
_BEHIND = 0.25
_OWN_VALUE = 1.6
_NEXT = 6
_NOT = re.compile(r"\b(?:n(?:icht|ot|on)|pas)(?: pas)? (?:chf |€ |eur |fr\. |£ ?|\$ ?)?$")
_WORD_LIMIT = 2.6
_EITHER = re.compile(r"(?:\([^()]*\) ?)?,? ?(?:bzw\.|resp\.|oder|or|ou|o|oppure|/|rispettivamente)")
_FARTHEST = 170
_PROMISED = frozenset({"discount", "cashback", "saving"})
_REDUCTIONS = frozenset({Kind.MONEY, Kind.PERCENT})
_WITHOUT = re.compile(r"\b(?:ohne|sans|senza|without) $")
_ASKED = re.compile(r"\? $")  # "Under 27? Then it is 9.99"
_GIVEN_FROM = re.compile(r" ?[,(] ?offerte? (?:des|a partir d|au-dela d|au-dessus d)")  # "gift wrap 4.50, free from 80"
_OF_PROGRAMME = re.compile(r"\bsubscri[a-z]+ (?:and|&|\+) saved?:$")  # "subscribe and save: 28.90 a delivery"
_PROMISE = 24
_COSTS = re.compile(r"(?:kostet|kosten|coute|coutent|costa|costano|costs?)\b")
_PARTED = re.compile(r"[,.;:()]|\b(?:aber|but|mais|ma)\b")
_OPENING = re.compile(
    r"(?:^|[.!?:;,] )(?!(?:mit|ohne|inkl|bei|fur|nach|samt|with|without|for|avec|sans|pour|con|senza|per)\b)"
    r"(?:[a-z'-]+ |l'){0,3}$"
)
_LEAD = 40
_APART = 3.0
_BRACKET = 0.75
_BESIDE = 4
_SUM_BETWEEN = re.compile(r"[0-9]{2}")
_ON_SALE = re.compile(
    r"\b(?:on sale|bookable|buchbar|bestellbar|erhaltlich|im verkauf|vorverkauf|en vente|reservable|in vendita"
    r"|prenotabil[ei]|(?:offer|deal|promotion|discount|price|rate)s?(?: is| are)? available)(?: (?:from|between|von|"
    r"vom|ab|zwischen|du|des|entre|dal|tra))? ?:? ?$"
)
_HAD = re.compile(r"erhaltlich|available|disponibl?[ei]")
_WEAK = re.compile(r"im|fur|for|over|lang|pour|sur|per")  # they say it of what stands right beside them
_WEAK_REACH = 18
_COMMA = re.compile(r",(?![0-9])")


@dataclass(frozen=True, slots=True)
class Reading:
    """A value and the attribute that it was given.

    Attributes:
        token: The value.
        attribute: Name of the attribute.
        cost: What attaching them cost.
        hit: The words that named it; None where the value speaks for itself.
        runner_up: The next best attribute and its cost.
    """

    token: Token
    attribute: str
    cost: float
    hit: Hit | None = None
    runner_up: str = ""


class Pair(NamedTuple):
    """A value and a cue that may name its attribute; the cheapest comes first."""

    cost: float
    value: int
    cue: int
    attribute: str


def attach(source: Source, tokens: Sequence[Token], clauses: Clauses, hits: Sequence[Hit]) -> list[Reading]:
    """The readings of all values of a text that are terms, by place."""
    pairs = sorted(_pairs(source, tokens, clauses, hits))
    best: dict[int, Pair] = {}
    second: dict[int, Pair] = {}
    for pair in pairs:
        if pair.value in best:
            second.setdefault(pair.value, pair)
            continue
        owner = _owner(tokens, hits, best, pair)
        if owner is not None and is_reduced_from(source, hits[pair.cue]):
            continue
        if owner is not None and not _together(source, tokens, owner, pair.value):
            late = pair._replace(cost=pair.cost + _TAKEN)
            if late.cost > standing_cost(source, tokens[pair.value]) or _rival(pairs, late, best):
                second.setdefault(pair.value, late)
                continue
        best[pair.value] = pair if owner is None else pair._replace(cost=min(pair.cost, best[owner].cost))
    found = [_reading(source, token, hits, best.get(i), second.get(i)) for i, token in enumerate(tokens)]
    refused = {index for index in range(len(tokens)) if found[index] is None and index in best}
    _lend_lists(source, tokens, found)
    joined = {i for i in range(1, len(tokens)) if i - 1 in refused and _together(source, tokens, i - 1, i)}
    return [r for i, r in enumerate(found) if r and not (i in joined and r.hit is None)]


def _lend_lists(source: Source, tokens: Sequence[Token], found: list[Reading | None]) -> None:
    """Give what "afterwards" says of the first price of a list to the others ("then 59 / 44 / 29")."""
    for index in range(1, len(found)):
        one, two = found[index - 1], found[index]
        if not one or not two or one.attribute != "price_after" or two.attribute != "price" or two.hit:
            continue
        if one.hit and one.hit.start < one.token.start and _are_coordinated(source, tokens[index - 1], tokens[index]):
            found[index] = replace(two, attribute=one.attribute, hit=one.hit)


def _owner(tokens: Sequence[Token], hits: Sequence[Hit], best: Mapping[int, Pair], pair: Pair) -> int | None:
    """The value of the same kind that the words of a cue were already given to."""
    hit, kind = hits[pair.cue], tokens[pair.value].kind
    for value, other in best.items():
        taken = hits[other.cue]
        across = (tokens[value].end <= hit.start) is not (tokens[pair.value].end <= hit.start)  # "26 € you save 20%"
        reduced = across and {tokens[value].kind, kind} <= _REDUCTIONS
        alike = tokens[value].kind is kind or other.attribute == pair.attribute or reduced
        if (
            alike
            and taken.start < hit.end
            and hit.start < taken.end
            and is_word(tokens[value]) == is_word(tokens[pair.value])
        ):
            return value
    return None


def _rival(pairs: Sequence[Pair], late: Pair, best: Mapping[int, Pair]) -> bool:
    """Whether a cue that is still free would be cheaper than one that is taken."""
    taken = {pair.cue for pair in best.values()}
    return any(p.value == late.value and p.cue not in taken and p.cost < late.cost for p in pairs)


def _together(source: Source, tokens: Sequence[Token], one: int, two: int) -> bool:
    """Whether two values are coordinated, so that one cue serves both: the ends of a range, "a or b", "a / b / c"."""
    first, last = sorted((one, two))
    return all(_are_coordinated(source, tokens[place], tokens[place + 1]) for place in range(first, last))


def _are_coordinated(source: Source, a: Token, b: Token) -> bool:
    gap = source.folded[a.end : b.start].strip()
    bounds = {getattr(a, "bound", None), getattr(b, "bound", None)}
    return a.kind is b.kind and (bounds == {"min", "max"} or bool(_EITHER.fullmatch(gap)))


def _reading(
    source: Source, token: Token, hits: Sequence[Hit], best: Pair | None, second: Pair | None
) -> Reading | None:
    standing = standing_cost(source, token)
    other = f"{second.attribute or 'nothing'} {second.cost:.2f}" if second else ""
    if not isinstance(token, Length) and _NOT.search(source.folded, max(0, token.start - 16), token.start):
        return None
    if isinstance(token, Amount) and is_total(source, token.start):
        return None
    if (
        best
        and second
        and (best.attribute, second.attribute) == ("list_price", "price_after")
        and second.cost <= best.cost + _AFTERWARDS
        and not _is_parted(source, hits[second.cue], token)
    ):
        best, second = second, best
    if best and not best.attribute and is_of_code(source, token):
        best = None
    if best and second and _is_named_twice(source, token, hits[best.cue], hits[second.cue]):
        best, second = second._replace(cost=best.cost), best
    elif best and second and _is_by_the_way(source, hits[best.cue], hits[second.cue]):
        best, second = second, best
    if best is not None and best.cost <= min(standing, _WORD_LIMIT if is_word(token) else LIMIT):
        return Reading(token, best.attribute, round(best.cost, 3), hits[best.cue], other) if best.attribute else None
    attribute = alone(source, token)
    if attribute and standing <= LIMIT:
        other = f"{best.attribute or 'nothing'} {best.cost:.2f}" if best else ""
        return Reading(token, attribute, round(standing, 3), None, other)
    return None


def _is_parted(source: Source, hit: Hit, token: Token) -> bool:
    """Whether an amount stands between words and a value ("then costs 899 instead of 1,022")."""
    return bool(_SUM_BETWEEN.search(source.folded, hit.end, max(hit.end, token.start)))


def _is_named_twice(source: Source, token: Token, one: Hit, two: Hit) -> bool:
    """Whether "price" or "costs" only follows a name that says what it is of ("delivery, price: 3.50")."""
    if not one.entry.cue or not two.entry.cue or one.entry.cue.attribute != "price" or two.end > one.start:
        return False
    if two.entry.cue.attribute not in ONCE:
        return False
    if _COSTS.match(source.folded, one.start):
        return not _PARTED.search(source.folded, two.end, one.start) and _leads(source, two)
    return source.folded[one.end : token.start].strip() == ":" and ":" not in source.folded[two.end : one.start]


def _is_by_the_way(source: Source, one: Hit, two: Hit) -> bool:
    """Whether a fee is only named on the way to a verb that speaks of something else ("with delivery it costs 240")."""
    if not one.entry.cue or not two.entry.cue or one.entry.cue.attribute not in ONCE or one.end > two.start:
        return False
    return bool(_COSTS.match(source.folded, two.start)) and not _leads(source, one)


def _leads(source: Source, hit: Hit) -> bool:
    """Whether words open their sentence, as what a verb speaks of does."""
    return bool(_OPENING.search(source.folded, max(0, hit.start - _LEAD), hit.start))


def _pairs(source: Source, tokens: Sequence[Token], clauses: Clauses, hits: Sequence[Hit]) -> Iterator[Pair]:
    days = [token for token in tokens if isinstance(token, Day)]
    for number, hit in enumerate(hits):
        cue = hit.entry.cue
        if hit.entry.role is not Role.CUE or cue is None or (days and _is_in_day(days, hit, cue)):
            continue
        fitting = [index for index, token in enumerate(tokens) if _is_near(hit, token) and fits(source, hit, token)]
        if not fitting or is_left_out(source, hit.start):
            continue
        if _is_idle(source, hit, cue):
            continue
        fitting = own_words(tokens, hit, fitting)
        whole = _whole(hit, hits) if cue.side is Side.AFTER else (hit.start, hit.end)
        for index in fitting:
            if saves_else(source, tokens, hit, tokens[index]) or _is_of_nearer(source, tokens, hit, index):
                continue
            if counts_things(source, hit, tokens[index]) or is_left_to_others(source, hit, tokens[index]):
                continue
            cost = _cost(source, tokens, clauses, hit, cue, index)
            if cost is not None and whole != (hit.start, hit.end) and _labels_next(source, tokens, whole[1], index):
                cost += _OWN_VALUE
            if cost is not None:
                yield Pair(cost, index, number, cue.attribute)


def _whole(hit: Hit, hits: Sequence[Hit]) -> tuple[int, int]:
    """The longest words for the same attribute of which a cue is part: of "minimum" in "minimum order" the whole."""
    around = (
        (h.start, h.end) for h in hits if h.start <= hit.start and hit.end <= h.end and h.entry.names == hit.entry.names
    )
    return max(around, key=lambda span: span[1] - span[0])


def _labels_next(source: Source, tokens: Sequence[Token], end: int, index: int) -> bool:
    """Whether words that end somewhere label the value behind them ("10 € off, minimum order: 90 €")."""
    after = (t for t in tokens[index + 1 : index + 3] if 0 <= t.start - end <= _NEXT)
    return any(t.kind is tokens[index].kind and source.folded[end : t.start].strip() in {"", ":"} for t in after)


def _is_near(hit: Hit, token: Token) -> bool:
    return token.start <= hit.end + _FARTHEST and hit.start - token.end <= _FARTHEST


def _is_of_nearer(source: Source, tokens: Sequence[Token], hit: Hit, index: int) -> bool:
    """Whether words for an order value stand right behind a later amount ("6.90, free from 69 of purchases")."""
    if hit.entry.names != "min_order_value":
        return False
    later = range(index + 1, len(tokens))
    nearer = (i for i in later if tokens[i].kind is tokens[index].kind and 0 <= hit.start - tokens[i].end <= 1)
    return any(not _together(source, tokens, index, i) for i in nearer)


def _is_idle(source: Source, hit: Hit, cue: Cue) -> bool:
    """Whether words name nothing where they stand: "then" behind a question, a reduction denied or only a name."""
    asked = cue.attribute == "price_after" and (
        _ASKED.search(source.folded, max(0, hit.start - 3), hit.start) or is_next_step(source, hit)
    )
    promised = cue.attribute in _PROMISED
    denied = promised and _WITHOUT.search(source.folded, max(0, hit.start - 10), hit.start)
    denied = denied or (promised and _GIVEN_FROM.match(source.folded, max(0, hit.start - 2)))
    named = promised and _OF_PROGRAMME.search(source.folded, max(0, hit.start - _PROMISE), hit.end + 1)
    return bool(asked or denied or named)


def _is_in_day(days: Sequence[Day], hit: Hit, cue: Cue) -> bool:
    """Whether the words of a cue only lead to a date ("before 31 May", "since 1 May, until 6 June")."""
    inside = (day for day in days if day.start <= hit.start and hit.end < day.end)
    return any(cue.attribute or (day.first and day.last and day.first != day.last) for day in inside)


def _cost(source: Source, tokens: Sequence[Token], clauses: Clauses, hit: Hit, cue: Cue, index: int) -> float | None:
    """What it costs that a cue names a value; None if it cannot."""
    token = tokens[index]
    if not cue.attribute and isinstance(token, Day) and _is_own_day(source, tokens, hit, token):
        return None
    if hit.end <= token.start or (hit.start <= token.start and hit.end <= token.end):
        if cue.side is Side.AFTER or (cue.attribute in _PROMISED and _is_condition(tokens, clauses, hit, index)):
            return None
        start, end, extra = hit.end, token.start, 0.0
        between = [t for t in tokens[:index] if t.start >= start and _competes(t, token, clauses)]
    elif token.end <= hit.start or token.end <= hit.end:
        if cue.side is Side.BEFORE:
            return None
        own = _OWN_VALUE if token.end <= hit.start and _has_own(tokens, clauses, hit, index) else 0.0
        start, end, extra = token.end, hit.start, _BEHIND + own
        between = [t for t in tokens[index + 1 :] if t.end <= end and _competes(t, token, clauses)]
    else:
        return None
    if is_word(token) and _COMMA.search(source.folded, start, max(start, end)) and _is_paid(tokens, hit):
        return None
    gap = max(0, end - start)
    if cue.attribute == "free_shipping_from" and (
        clauses.between(start, max(start, end)) >= _APART or _SUM_BETWEEN.search(source.folded, start, end)
    ):
        return None  # "free from 65 bags, otherwise 90.-"
    if gap > _WEAK_REACH and cue.attribute == "promo_duration" and _WEAK.fullmatch(source.folded, hit.start, hit.end):
        return None
    if between and extra == 0.0 and _is_listed(source, clauses, hit, token):
        begun = clauses.between(hit.end, between[0].start) - _COLON
        return cue.cost + _LISTED + gap * PER_CHARACTER / 3 + max(begun, 0.0)
    return cue.cost + extra + gap * PER_CHARACTER + clauses.between(start, max(start, end)) + _BETWEEN * len(between)


def _is_own_day(source: Source, tokens: Sequence[Token], hit: Hit, day: Day) -> bool:
    """Whether a day is the offer's own, although words for another kind of day stand by it."""
    return _is_on_sale(source, hit, day) or is_of_offer(source, tokens, hit, day)


def _is_on_sale(source: Source, hit: Hit, day: Day) -> bool:
    """Whether words about what can be had name its window ("bookable from", "available until 24 December")."""
    whole = source.folded.startswith("throughout", day.start)
    until = (whole or not day.first) and _HAD.match(source.folded, hit.start, hit.end)
    return bool(until or _ON_SALE.search(source.folded, 0, day.start))


def _is_paid(tokens: Sequence[Token], hit: Hit) -> bool:
    """Whether an amount stands right beside a cue, so that something else is free ("£999 fee, free valuation")."""
    beside = (t for t in tokens if isinstance(t, Amount) and not t.word and t.number)
    return any(0 <= hit.start - t.end <= _BESIDE or 0 <= t.start - hit.end <= _BESIDE for t in beside)


def _is_listed(source: Source, clauses: Clauses, hit: Hit, token: Token) -> bool:
    """Whether a value stands in the list that a colon behind the cue opens."""
    opened = source.folded[hit.end - 1] == ":" or source.folded[hit.end : hit.end + 2].lstrip()[:1] == ":"
    return opened and not getattr(token, "bound", None) and clauses.sentence(hit.start) == clauses.sentence(token.start)


def _is_condition(tokens: Sequence[Token], clauses: Clauses, hit: Hit, index: int) -> bool:
    """Whether a value "from 150" is what a reduction stated before the cue holds from ("15 € off from 150 €")."""
    if getattr(tokens[index], "bound", None) != "min" or tokens[index].kind is not Kind.MONEY:
        return False
    return any(
        0 <= hit.start - other.end <= _PROMISE
        and other.kind in _REDUCTIONS
        and getattr(other, "bound", None) != "min"
        and not is_word(other)
        and clauses.between(other.end, hit.start) == 0
        for other in tokens[:index]
    )


def _has_own(tokens: Sequence[Token], clauses: Clauses, hit: Hit, index: int) -> bool:
    """Whether a value stands right behind a cue, so that the cue hardly speaks of the one before it."""
    kinds = _REDUCTIONS if tokens[index].kind in _REDUCTIONS else {tokens[index].kind}
    if hit.entry.names == "shipping_cost":
        kinds = kinds | {Kind.DURATION}  # "226.80, delivery in 5 days" tells how long it takes
    return any(
        0 <= other.start - hit.end <= _NEXT
        and other.kind in kinds
        and getattr(other, "bound", None) != "min"
        and not clauses.between(hit.end, other.start)
        for other in tokens[index + 1 : index + 3]
    )


def _competes(other: Token, token: Token, clauses: Clauses) -> bool:
    """Whether a value between a cue and another one makes it less likely that these two belong together."""
    if getattr(other, "bound", None) == "min" and getattr(token, "bound", None) == "max":
        return False
    if isinstance(token, Amount) and token.word:
        return _is_set_apart(other, token, clauses)
    alike = other.kind is token.kind or {other.kind, token.kind} == {Kind.MONEY, Kind.PERCENT}
    return alike and not (isinstance(other, Amount) and other.word)


def _is_set_apart(other: Token, token: Amount, clauses: Clauses) -> bool:
    """Whether an amount before a word such as "free" is not what is given free ("deposit 100 €, helmet free")."""
    return isinstance(other, Amount) and not other.word and clauses.between(other.end, token.start) > _BRACKET
