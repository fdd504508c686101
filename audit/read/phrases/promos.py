"""Prices for a time: free first months, and the price that stands afterwards."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from decimal import Decimal

from audit.read.phrases.draft import Draft
from audit.read.phrases.saved_sums import with_saved_sums
from audit.read.silences.clauses import Clauses
from audit.read.values.numbers import cents
from audit.read.values.tokens import Amount, Length, Token
from audit.read.words.grammar import PERIODS
from audit.read.words.lexicon import Role
from audit.read.words.source import Source

_LASTING = frozenset({"price", "list_price", "price_after", "discount", "saving", "interest_rate", "unit_price"})
_BEFORE_THAT = frozenset({"price", "list_price", "promo_duration", "trial_period", "discount", "saving", "cashback"})
_NIGHTS = re.compile(r"nacht|nuits|notti|nights")
_REDUCED = frozenset({"price_after", "list_price", "discount", "saving"})
_BARE = frozenset({"für", "for", "per", "pour", "sur", "over", "im", "auf"})
_WHILE = frozenset({"pendant", "durant", "während", "durante", "during", "lang"})
_SIDE = 2
_RATIO = 4
_WITHIN = 160
_FREE_NEAR = 60
_TOTAL = 14
_CARD = 4
_SHORT = 24
_FREE_COST = 1.6
_FIRST = re.compile(r"\b(?:erste|premi|prim[aeio]|first|initial)")
_FREE = re.compile(r"free|gratis|kostenlos|kostenfrei|gratuits?|offerts?|gratuiti|geschenkt|in omaggio")
_BRACKET = re.compile(r" ?[(=] ?(?:=|soit|also|d\.h\.|cioe|i\.e\.)? ?")
_TIMES = frozenset({"promo_duration", "trial_period"})
_BRIEF = frozenset({"BD", "MIN"})
_EACH = re.compile(r"(?:an?|all'|l'|par|pro|im) ?(?:anno|an|annee|year|jahr|month|mese|mois|monat)\b")
_SO_MANY = re.compile(
    r"\b(?:one|two|three|four|six|twelve|zwei|drei|vier|deux|trois|quatre|due|tre|quattro|[0-9]{1,2})"
    r" (?:[a-z-]{3,} ){1,4}$"
)
_UNITS = {"P1M": "M", "P1Y": "Y"}


def free_periods(source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, with a price of zero for first months that are free.

    "The first two months free" is a price of zero for two months; "try it free for two months" is a trial. Words
    that only say that it costs nothing leave months to be a promotion, and days and weeks a trial.
    """
    if not any(draft.attribute in _TIMES for draft in drafts):
        return list(drafts)
    free = [t for t in tokens if isinstance(t, Amount) and t.word and not _is_spent(t, drafts)]
    out: list[Draft] = []
    for draft in drafts:
        changed = _as_promotion(source, _paid_trial(draft, drafts), drafts)
        if _is_idle(source, changed, drafts, clauses, free) or _is_named_beside(changed, drafts, clauses):
            continue
        out.append(changed)
        zero = _free_near(clauses, changed, free) if changed.attribute == "promo_duration" else None
        if zero and isinstance(changed.token, Length) and changed.token.unit == "D":
            out[-1] = replace(changed, attribute="trial_period")
            continue
        if zero and isinstance(changed.token, Length) and _is_of_year(source, min(changed.start, zero.start), drafts):
            out.pop()
            continue
        period = _period(changed)
        if zero and period:
            value = f"{cents(zero.number)} {source.currency}/{period}"
            start, end = min(draft.start, zero.start), max(draft.end, zero.end)
            out.append(Draft("price", value, start, end, token=zero, trigger=source.text[draft.start : draft.end]))
    return out


def _is_of_year(source: Source, start: int, drafts: Sequence[Draft]) -> bool:
    """Whether free months only say what paying by the year saves ("140 € a year (two months free)")."""
    yearly = (draft for draft in drafts if draft.attribute == "price" and draft.value.endswith("/P1Y"))
    return any(_BRACKET.fullmatch(source.folded, draft.end, start) for draft in yearly if draft.end <= start)


def _is_idle(source: Source, draft: Draft, drafts: Sequence[Draft], clauses: Clauses, free: Sequence[Amount]) -> bool:
    """Whether a promotion's length has no price or reduction near by that could last so long."""
    if draft.attribute != "promo_duration":
        return False
    if isinstance(draft.token, Length) and draft.token.unit == "D" and any(_per(d) == "P1D" for d in drafts):
        return True  # "24 € a day, 98 € for 5 days": so long one rents
    if _is_frequency(source, draft):
        return True  # "two visits a year"
    if isinstance(draft.token, Length) and draft.token.unit in _BRIEF:
        return True  # no reduction lasts so many working days
    sentence = clauses.sentence(draft.start)
    lasting = [d for d in drafts if d.attribute in _LASTING and abs(d.start - draft.start) <= _WITHIN]
    if draft.token is None:  # "in the first year" alone counts nothing: it needs a price beside it
        lasting = [d for d in lasting if clauses.sentence(d.start) == sentence]
    return not lasting and not any(clauses.sentence(token.start) == sentence for token in free)


def _is_frequency(source: Source, draft: Draft) -> bool:
    """Whether a length of time only says how often something is had in it."""
    if not isinstance(draft.token, Length) or not _EACH.match(source.folded, draft.token.start):
        return False
    return bool(_SO_MANY.search(source.folded, max(0, draft.token.start - _SHORT * 2), draft.token.start))


def _is_named_beside(draft: Draft, drafts: Sequence[Draft], clauses: Clauses) -> bool:
    """Whether "the first year" only says when the months counted in the same sentence are."""
    if draft.attribute != "promo_duration" or draft.token is not None:
        return False
    sentence = clauses.sentence(draft.start)
    counted = (d for d in drafts if isinstance(d.token, Length) and d.attribute in {"promo_duration", "trial_period"})
    return any(clauses.sentence(d.start) == sentence for d in counted)


def _is_spent(token: Amount, drafts: Sequence[Draft]) -> bool:
    return any(draft.token is token for draft in drafts)


def _as_promotion(source: Source, draft: Draft, drafts: Sequence[Draft]) -> Draft:
    """A trial that only a word for "free" made one, as a promotion if it counts in months."""
    token = draft.token
    weekly = {"W"} if any(_per(other) == "P7D" for other in drafts) else set()
    if draft.attribute == "trial_period" and token and _NIGHTS.search(source.folded, token.start, token.end):
        return replace(draft, attribute="return_period")
    if draft.attribute != "trial_period" or not isinstance(token, Length) or token.unit not in {"M", "Y"} | weekly:
        return draft
    span = (draft.hit.start, draft.hit.end) if draft.hit else (0, 0)
    if not _is_first(source, draft):
        return draft
    only_free = any(hit.entry.role is Role.ZERO and (hit.start, hit.end) == span for hit in source.hits)
    return replace(draft, attribute="promo_duration") if only_free else draft


def _paid_trial(draft: Draft, drafts: Sequence[Draft]) -> Draft:
    """A trial with a price right behind it, which is a promotion ("try 3 months for 9 €")."""
    if draft.attribute != "trial_period" or not isinstance(draft.token, Length):
        return draft
    paid = [d for d in drafts if d.attribute == "price" and isinstance(d.token, Amount) and d.token.number]
    near = any(0 <= d.start - draft.token.end <= _TOTAL for d in paid)
    return replace(draft, attribute="promo_duration") if near else draft


def _is_first(source: Source, draft: Draft) -> bool:
    """Whether the first months are meant: a word says so, or a recurring price stands beside them."""
    near = source.folded[max(0, draft.start - 24) : draft.end + 24]
    return bool(_FIRST.search(near)) or any(hit.entry.role is Role.PERIOD for hit in source.hits)


def _free_near(clauses: Clauses, draft: Draft, free: Sequence[Amount]) -> Amount | None:
    for token in free:
        start, end = sorted((draft.start, token.start))
        if end - start <= _FREE_NEAR and clauses.between(start, end) <= _FREE_COST:
            return token
    return None


def _period(draft: Draft) -> str:
    if isinstance(draft.token, Length):
        return PERIODS.get(draft.token.unit, "")
    return PERIODS.get(_UNITS.get(draft.value, ""), "")


def settled(
    drafts: Sequence[Draft],
    for_some: AbstractSet[tuple[int, int]] = frozenset(),
    weighed: AbstractSet[tuple[int, int]] = frozenset(),
) -> list[Draft]:
    """The drafts of a whole document, with what its other terms decide about them.

    Args:
        drafts: Of a whole document.
        for_some: Block and place of free months that only a group gets.
        weighed: Block and place of the prices of goods that are sold by weight.
    """
    told = {draft.attribute for draft in drafts}
    drafts = with_something_before(drafts) if "price_after" in told else drafts
    drafts = given_months(drafts) if "trial_period" in told else drafts
    drafts = standing_prices(base_prices(without_lone_gifts(drafts), weighed), for_some)
    drafts = drafts if told.isdisjoint(_TIMES) else committed(without_years_served(drafts))
    return with_saved_sums(adjacent_prices(drafts))


def without_years_served(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a whole document without years of service for nothing where nothing is paid by the year or month.

    "6 years of free aftercare" is no first time of a contract.
    """
    if any(d.attribute in {"price", "price_after"} and "/P" in d.value and not _is_word(d) for d in drafts):
        return list(drafts)
    free = {d.block for d in drafts if d.attribute == "price" and _is_word(d) and d.value.endswith("/P1Y")}
    served = [d for d in drafts if _is_of_years(d) and (d.attribute == "trial_period" or d.block in free)]
    blocks = {draft.block for draft in served} & free
    return [
        draft
        for draft in drafts
        if draft not in served
        and not (draft.block in blocks and draft.attribute == "price" and draft.value.endswith("/P1Y"))
    ]


def _is_of_years(draft: Draft) -> bool:
    token = draft.token
    return draft.attribute in _TIMES and isinstance(token, Length) and token.unit == "Y" and token.low > 1


def with_something_before(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a whole document: a price "after that" behind which nothing was said of before is what is paid."""
    first = min(((d.block, d.start) for d in drafts if d.attribute in _BEFORE_THAT), default=None)
    return [
        replace(draft, attribute="price")
        if draft.attribute == "price_after" and _is_behind(draft) and (not first or first > (draft.block, draft.start))
        else draft
        for draft in drafts
    ]


def _is_behind(draft: Draft) -> bool:
    """Whether the words for afterwards stand behind the price ("24.99 a month after that")."""
    return bool(draft.hit and draft.token and draft.hit.start >= draft.token.end)


def given_months(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a whole document: months that only a word for "free" made a trial are given, where others cost."""
    recurring = {draft.token.per for draft in drafts if draft.attribute == "price" and isinstance(draft.token, Amount)}
    out: list[Draft] = []
    for draft in drafts:
        period = _period(draft)
        if draft.attribute != "trial_period" or period not in recurring or not _FREE.fullmatch(draft.trigger.lower()):
            out.append(draft)
            continue
        out.append(replace(draft, attribute="promo_duration"))
        currency = next(d.value.split()[1] for d in drafts if d.attribute == "price").partition("/")[0]
        zero = Amount(draft.start, draft.end, Decimal(0), currency, period, word=True)
        out.append(replace(draft, attribute="price", value=zero.text(currency), token=zero))
    return out


def adjacent_prices(drafts: Sequence[Draft]) -> list[Draft]:
    """Two bare amounts side by side and nothing else in the block: the larger second one is the former price."""
    out = list(drafts)
    for index in range(1, len(out)):
        one, two = out[index - 1], out[index]
        if one.attribute == two.attribute == "price" and one.block == two.block and _are_side_by_side(one, two):
            alone = sum(draft.block == one.block and draft.attribute == "price" for draft in out) == len((one, two))
            out[index] = replace(two, attribute="list_price") if alone else two
    return out


def _are_side_by_side(one: Draft, two: Draft) -> bool:
    a, b = one.token, two.token
    if not isinstance(a, Amount) or not isinstance(b, Amount) or one.hit or two.hit or a.bound or b.bound:
        return False
    if a.per != b.per:
        return False
    return 0 <= two.start - one.end <= _SIDE and a.number < b.number <= a.number * _RATIO


def without_lone_gifts(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a whole document without things called free where nothing else has a price."""
    paid = any(draft.attribute == "price" and not _is_word(draft) for draft in drafts)
    return [
        draft for draft in drafts if paid or draft.attribute != "price" or not _is_word(draft) or "/P" in draft.value
    ]


def _is_word(draft: Draft) -> bool:
    return isinstance(draft.token, Amount) and draft.token.word


def base_prices(drafts: Sequence[Draft], weighed: AbstractSet[tuple[int, int]] = frozenset()) -> list[Draft]:
    """The drafts of a whole document: a price per quantity shortly behind a plain price is its base price.

    Not so that of goods sold by weight, or one that has a former price of its own.
    """
    reduced = {draft.block for draft in drafts if draft.attribute == "list_price" and _is_measured(draft)}
    plain = [draft for draft in drafts if draft.attribute in {"price", "list_price"} and "/" not in draft.value]
    return [
        replace(draft, attribute="unit_price")
        if draft.attribute == "price"
        and _is_measured(draft)
        and draft.block not in reduced
        and (draft.block, draft.start) not in weighed
        and any(0 < draft.block - p.block <= _CARD for p in plain)
        else draft
        for draft in drafts
    ]


def committed(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a whole document: a price for so many months that nothing calls reduced is a contract's term."""
    drafts = [_of_credit(draft, drafts) for draft in drafts]
    reduced = any(
        d.attribute in _REDUCED or (d.attribute != "down_payment" and d.value.startswith("0 ")) for d in drafts
    )
    monthly = any(draft.attribute == "price" and "/P" in draft.value for draft in drafts)
    if reduced or not monthly or any(draft.attribute == "contract_term" for draft in drafts):
        return list(drafts)
    return [
        replace(draft, attribute="contract_term") if draft.attribute == "promo_duration" and _is_bare(draft) else draft
        for draft in drafts
    ]


def _of_credit(draft: Draft, drafts: Sequence[Draft]) -> Draft:
    """A time for which something leased or lent is paid by the month, as the term of its contract."""
    if draft.attribute != "promo_duration" or draft.token is None or draft.trigger.lower() not in _BARE | _WHILE:
        return draft
    beside = [other for other in drafts if other.block == draft.block]
    credit = any(d.attribute in {"interest_rate", "down_payment"} and d.value[:2] not in {"0 ", "0%"} for d in beside)
    credit = credit and not any(d.attribute in _REDUCED or d.value.startswith("0 ") for d in beside)
    paid = any(d.attribute == "price" and d.value.endswith("/P1M") for d in beside)
    return replace(draft, attribute="contract_term") if credit and paid else draft


def _is_bare(draft: Draft) -> bool:
    """Whether only a small word ("for") made a length of time that of a promotion."""
    return draft.token is not None and draft.trigger.lower() in _BARE


def standing_prices(drafts: Sequence[Draft], for_some: AbstractSet[tuple[int, int]] = frozenset()) -> list[Draft]:
    """The drafts of a whole document: where first months are free, the recurring price is the one afterwards.

    Of several recurring prices only those of the block with the free months are.
    """
    free = [d for d in drafts if d.attribute == "price" and _is_free(d) and (d.block, d.start) not in for_some]
    if not free or any(draft.attribute == "price_after" for draft in drafts):
        return list(drafts)
    places = {(draft.block, _per(draft)) for draft in free}
    standing = {draft.value for draft in drafts if draft.attribute == "price" and "/P" in draft.value} - {
        draft.value for draft in free
    }
    return [
        replace(draft, attribute="price_after")
        if draft.attribute == "price"
        and not _is_free(draft)
        and _per(draft) in {_per(one) for one in free}
        and (len(standing) == 1 or (draft.block, _per(draft)) in places)
        else draft
        for draft in drafts
    ]


def _is_free(draft: Draft) -> bool:
    return isinstance(draft.token, Amount) and draft.token.word and "/P" in draft.value


def _per(draft: Draft) -> str:
    return draft.value.partition("/")[2]


def pairs_of_prices(drafts: Sequence[Draft], clauses: Clauses) -> Iterator[Draft]:
    """The drafts of a block: a price per quantity beside a plain one is the base price, a saving by code a discount."""
    plain = [d for d in drafts if d.attribute == "price" and isinstance(d.token, Amount) and not d.token.per]
    codes = [d for d in drafts if d.attribute == "voucher_code"]
    for draft in drafts:
        if draft.attribute == "price" and _is_measured(draft) and _is_beside(draft, plain, clauses):
            yield replace(draft, attribute="unit_price")
        elif (
            draft.attribute == "saving" and _is_by_code(draft, codes, clauses) and not _adds_up(draft, drafts, clauses)
        ):
            yield replace(draft, attribute="discount")
        else:
            yield draft


def _is_by_code(saving: Draft, codes: Sequence[Draft], clauses: Clauses) -> bool:
    return any(clauses.between(*sorted((saving.start, code.start))) < _FREE_COST * 2 for code in codes)


def _adds_up(saving: Draft, drafts: Sequence[Draft], clauses: Clauses) -> bool:
    """Whether a saving's own sentence says from what and to what: "instead of 54 € only 18 €, you save 36 €"."""
    sentence = clauses.sentence(saving.start)
    return {"price", "list_price"} <= {d.attribute for d in drafts if clauses.sentence(d.start) == sentence}


def _is_beside(draft: Draft, plain: Sequence[Draft], clauses: Clauses) -> bool:
    """Whether a plain price stands before a price per quantity, in its sentence or right before it."""
    before = [other for other in plain if other.start < draft.start]
    return bool(before) and (
        draft.start - before[-1].end <= _SHORT or clauses.sentence(before[-1].start) == clauses.sentence(draft.start)
    )


def _is_measured(draft: Draft) -> bool:
    return draft.value.endswith(
        (" kg", " g", " l", " ml", " cl", " dl", " kWh", " m2", " m3", " km", " lb", " oz", " gal")
    )
