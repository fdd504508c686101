"""Rates: the period of an amount that stands elsewhere in its phrase, and the quantity of a base price."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from audit.read.phrases.billed import without_bills
from audit.read.phrases.draft import Draft
from audit.read.phrases.fits import ONCE
from audit.read.phrases.never_monthly import is_never_monthly
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Count, Token
from audit.read.words.lexicon import Hit, Role
from audit.read.words.source import Source

_NEAR = 30
_TOTAL = 24
_FIRST = re.compile(
    r"\b(?:(?:erste|premi|prim[aei]|first)[a-z]*|bis(?: zu)?|unter|under|up to|moins de|jusqu'a|fino a|sotto i|-|a) ?$"
)
_STRAIGHT = re.compile(
    r"(?: (?:lang|fur|nur|zu|um|zusammen|insgesamt|gesamt|pour|seulement|total|a|per|soli|totale|for|only|just|at))* ?"
)
_NUMBERS = re.compile(r"\b[0-9]{1,2}\b")
_BRACKET = re.compile(r"\([^()]*\)")
_OTHER_TERM = re.compile(r"semestr|trimestr|halbjahr|quartal|quarterl|half-year|biennal|bimestr")
_COUNTED = re.compile(  # "12,000 km", "20 lessons", "two evenings of 3 hours"
    r"(?:[0-9]|\b(?:due|tre|quattro|deux|trois|quatre|zwei|drei|vier|two|three|four)) ?(?:[a-z]{1,6}\.?|%"
    r"|[a-z]{2,16}(?: (?:de |di |of |von |a |à |zu |zu je |mit )?[a-z0-9]{1,12}){0,2}) ?$"
)
_ASIDE = re.compile(r"[,:)]| - ")
_FOR_THE = re.compile(r"[0-9a-z] (?:for|in|during|over) (?:the |your |your very )?$")
_OF_FIRST = re.compile(  # the words between "the first month" and its price
    r"(?: (?:of|vom|beim|von|de|du|d'|del|di) [^.,;:!?()|]{1,24})?[ :,-]*(?:(?:kostet|coute|costa|costs|is|only|just"
    r"|nur|solo|seulement|for|fur|um|pour|a|per|zu|soli|at) ?)*"
)
_STANDS_ALONE = re.compile(r"(?! ?[a-z0-9%°&x])")
_SENTENCE_ENDS = re.compile(r"[.!?;] ")
_HOUR_BEFORE = re.compile(r"(?:^|[a-z(,-] ?)(?:1[0-2]|[1-9])(?:[:.][0-5][0-9])? ?$")
_CASE = re.compile(r"(?:beim?|im|fur(?: das| ein)?|on (?:the|an?)|for (?:the|an?)|with (?:the|an?)) $")
_LEAST = 10
_AND = frozenset({"and", "und", "et", "e", "&", "bzw.", "resp.", "oder", "or", "ou", "o", "rispettivamente"})
_ADJACENT = 3
_DEAREST_KWH = 2
_PHRASE = 2.8
_JOINED = 0.65
_LIST = 5.0
_SIZE, _CHILD = Decimal("2.2"), Decimal(5)
_FOR_CHILDREN = re.compile(r"\b(?:kind(?:er)?|jugendliche|child(?:ren)?|kids|enfants?|bambin[io])\b")
_PER_USE = re.compile(  # "plus 8.90 per lift" is paid each time
    r" (?:per|pro|je|par)(?: ogni)? (?!(?:perso|user|nutz|utilis|utent|seat|platz|kind|child|enfant|bambin"
    r"|adult|erwachs"
    r"|kopf|head|tete|testa|konto|account|compte|conto|mo|mese|woche|week|sem|sett|jahr|year|an\b|ann|tag|day|jour"
    r"|giorn))"
    r"[a-z-]{3,}"
)
_EACH_TIME = re.compile(  # "14.50 a month, on top of which a lift costs 11.20"
    r"\b(?:on top|in addition|(?:da|hin)zu komm[a-z]*|zu dem|zusatzlich|s'ajoute|s'y ajoute|en plus|si aggiung[a-z]*"
    r"|in aggiunta|oltre)\b[^.;]*\b(?:[a-z]*leerung|[a-z]*fahrt|besuch|einsatz|(?:[a-z]+ )?lift|collection|trip|ride"
    r"|visit"
    r"|call-?out|levee|collecte|trajet|course|visite|svuotamento|ritiro|corsa|viaggio|intervento)\b"
)
_SETTLED = frozenset({"1 person", "1 night"})
_FAR = 10
_FAR_COUNTED = 40
_BOUNDARY = 1.7
_LATER_MONTH = re.compile(
    r"\b(?:ab (?:dem )?(?:[a-z0-9]+\.? )?monat|from (?:the )?[a-z0-9]+ month|from month"
    r"|(?:a partir du|des le) [a-z0-9]+ mois|dal [a-z0-9]+[°º]? mese)"
)
_EQUATED = re.compile(r".?[0-9]* ?[a-z0-9]{1,8}\.? ?(?:=|entspricht) ?|\((?:pro|per|je|par|al) ?\d+ ?(?:[cm]?l|k?g)\b")
_CUE_UNIT = re.compile(r"100 ?(?P<g>g\b)|100 ?(?P<ml>ml)|(?P<kg>kilo|kg|chilo)|(?P<l>lit)|(?P<kWh>kwh|arbeit|energ)")
_OTHER_PRICES = frozenset({"list_price", "price_after"})
_PARTNERS = frozenset({"price", "list_price", "price_after", "lowest_price_30d"})


def with_periods(source: Source, tokens: Sequence[Token], clauses: Clauses, signs: Sequence[Draft]) -> list[Token]:
    """The values, amounts without a rate with the period that stands before them ("monthly rate 298.80")."""
    periods = without_bills(source, _periods(source), tokens) if Role.PERIOD in source.roles else ()
    counts = [sign.end for sign in signs if sign.attribute == "instalments"]
    if not periods and not counts:
        return list(tokens)
    return [
        _with_period(
            token, _periods_before(source, tokens, index, periods, clauses), _counts_of(source, tokens, index, counts)
        )
        if not is_never_monthly(source, token)
        else token
        for index, token in enumerate(tokens)
    ]


def _periods(source: Source) -> list[Hit]:
    """The words for a period that may be that of an amount."""
    return [hit for hit in source.hits if hit.entry.role is Role.PERIOD and not _is_spoken_for(source, hit)]


def bare_partners(source: Source, tokens: Sequence[Token]) -> list[Token]:
    """The values, a bare number behind words for a former price as an amount like the one before it ("12 € not 18")."""
    out = list(tokens)
    if _OTHER_PRICES.isdisjoint(source.names):
        return out
    former = [hit.end for hit in source.hits if hit.entry.names in _OTHER_PRICES]
    for index in range(1, len(out)):
        one, two = out[index - 1], out[index]
        if isinstance(one, Count) and isinstance(two, Amount) and _is_instead(source, one, two, former):
            out[index - 1] = Amount(one.start, one.end, one.number, two.currency)
            continue
        if not isinstance(one, Amount) or one.word or not isinstance(two, Count) or two.number <= one.number:
            continue
        if two.start - 1 in former and two.start - one.end <= _NEAR and _STANDS_ALONE.match(source.folded, two.end):
            out[index] = Amount(two.start, two.end, two.number, one.currency)
    return _bare_pairs(source, out, former)


def _is_instead(source: Source, one: Count, two: Amount, former: Sequence[int]) -> bool:
    """Whether only words for a former price part a number from a higher amount ("259 instead of 299 €")."""
    words = source.folded[one.end : two.start]
    alone = words.startswith(" ") and not any(char.isdigit() or char in ",.;:()" for char in words)
    return alone and not two.word and one.number < two.number <= 4 * one.number and two.start - 1 in former


def _bare_pairs(source: Source, tokens: list[Token], former: Sequence[int]) -> list[Token]:
    """The values, two bare numbers as amounts where words say both what one pays and what it was ("now 79, was 99")."""
    out = list(tokens)
    for index in range(1, len(out)):
        one, two = out[index - 1], out[index]
        if not isinstance(one, Count) or not isinstance(two, Count) or two.number <= one.number or one.number < _LEAST:
            continue
        paid = source.grammar.exact.search(source.folded, max(0, one.start - _TOTAL), one.start)
        beside = two.start - 1 in former and two.start - one.end <= _TOTAL
        if paid and beside and _STANDS_ALONE.match(source.folded, two.end):
            out[index - 1] = Amount(one.start, one.end, one.number)
            out[index] = Amount(two.start, two.end, two.number)
    return out


def _is_spoken_for(source: Source, period: Hit) -> bool:
    """Whether a period is only part of an hour ("2 pm"), a whole day or what is paid once ("first monthly payment")."""
    if source.folded[period.start : period.end] == "pm" and _HOUR_BEFORE.search(source.folded, 0, period.start):
        return True
    fees = [hit for hit in source.hits if hit.entry.names in ONCE]
    case = _CASE.search(source.folded, max(0, period.start - _FAR), period.start)
    return (
        source.folded.endswith("toute ", 0, period.start)
        or any(hit.start < period.start and period.end <= hit.end for hit in fees)
        or (case is not None and any(0 <= case.start() - hit.end <= 1 for hit in fees))
    )


def _counts_of(source: Source, tokens: Sequence[Token], index: int, counts: Sequence[int]) -> list[int]:
    """The ends of the words that count instalments, but for those that name something else before a value.

    What a sentence says behind the amount of the instalments is the amount of something else ("5 of 30. At once: 140").
    """
    start = tokens[index].start
    named = [hit for hit in source.hits if hit.entry.names in ONCE]
    paid = [token.end for token in tokens[:index] if isinstance(token, Amount)]
    return [
        end
        for end in counts
        if not any(end <= hit.start and hit.end <= start for hit in named)
        and not any(end <= other and _SENTENCE_ENDS.search(source.folded, other, start) for other in paid)
    ]


def _with_period(token: Token, periods: Sequence[Hit], counts: Sequence[int]) -> Token:
    if not isinstance(token, Amount) or token.word or (token.per and token.per != "P1M"):
        return token
    if any(-9 <= token.start - end <= 24 for end in counts):  # noqa: PLR2004  (characters between "24 x" and an amount)
        return replace(token, per="P1M", bound=None)
    return replace(token, per=periods[-1].entry.value) if periods and not token.per else token


def _periods_before(
    source: Source, tokens: Sequence[Token], index: int, periods: Sequence[Hit], clauses: Clauses
) -> list[Hit]:
    """The periods that stand shortly before a value, behind the value before it, and belong to nothing else."""
    start = tokens[index].start
    aside = [found.span() for found in _BRACKET.finditer(source.folded, 0, start)]
    said = (t for t in tokens[:index] if not any(a < t.start and t.end < b for a, b in aside))
    previous = max((t.end for t in said if t.end <= start), default=0)
    near = [h for h in periods if previous <= h.start and h.end <= start + 1 and start - h.end <= _NEAR]
    near = [hit for hit in near if clauses.between(hit.end, start) <= _BOUNDARY]
    return [hit for hit in near if not _is_of_another(source, hit, start)]


def _is_of_another(source: Source, period: Hit, start: int) -> bool:
    """Whether a period is that of what stands before it ("12,000 km a year, deposit 0", "for the first year (26)")."""
    if source.folded.startswith("first", period.start):
        return bool(_FOR_THE.search(source.folded, max(0, period.start - _FAR), period.start))
    return bool(_ASIDE.search(source.folded, period.end, start)) and bool(
        _COUNTED.search(source.folded, max(0, period.start - _FAR_COUNTED), period.start)
    )


def base_price(source: Source, draft: Draft) -> Draft:
    """A base price with the quantity that its name implies ("price per kilo: 5.–")."""
    token = draft.token
    if draft.attribute == "price" and draft.hit is None and isinstance(token, Amount) and _is_equation(source, token):
        return replace(draft, attribute="unit_price")
    if draft.attribute != "unit_price" or not isinstance(token, Amount):
        return draft
    if token.per.startswith("P"):
        return replace(draft, attribute="price")
    if token.per:
        return draft
    unit = _CUE_UNIT.search(draft.trigger.lower())
    if not unit:
        return replace(draft, attribute="price")
    rated = replace(token, per=f"{100 if unit.lastgroup in {'g', 'ml'} else 1} {unit.lastgroup}")
    return replace(draft, value=rated.text(source.currency), token=rated)


def _is_equation(source: Source, token: Amount) -> bool:
    """Whether an amount is set equal to a quantity ("1 kg = 7.98"), or stands with it in a bracket."""
    return bool(token.per and _EQUATED.match(source.folded[max(0, token.start - 1) : token.end]))


def shared_rates(source: Source, drafts: Sequence[Draft], clauses: Clauses) -> list[Draft]:
    """The drafts, partners of one price phrase ("21.– instead of 42.– a month") with one rate."""
    prices = [i for i, d in enumerate(drafts) if d.attribute in _PARTNERS and isinstance(d.token, Amount)]
    if len(prices) < 2:  # noqa: PLR2004  (partners)
        return [_of_later_month(source, draft) for draft in drafts]
    out = _with_lent_rates(source, drafts)
    for place, (one, two) in enumerate(pairwise(prices)):
        a, b = out[one], out[two]
        apart = clauses.between(a.end, b.start)
        if place and _is_pair_before(out[prices[place - 1]], a, b):
            continue
        if apart > _PHRASE or (a.attribute == b.attribute and not _are_ends(a, b) and not _are_groups(source, a, b)):
            if apart <= _LIST and _are_groups(source, a, b):
                out[two] = _sharing(source, b, a)
            continue
        out[one], out[two] = _sharing(source, a, b), _sharing(source, b, a)
    out = _with_lent_rates(source, out)
    out = [_of_later_month(source, _introductory(source, draft, out)) for draft in out]
    return [_with_bound(out, prices, index, clauses) for index in range(len(out))]


def _is_pair_before(paid: Draft, former: Draft, third: Draft) -> bool:
    """Whether a former price is that of the price before it, so that the base price behind says nothing of it."""
    one, two = paid.token, third.token
    pair = (paid.attribute, former.attribute) == ("price", "list_price") and isinstance(one, Amount) and not one.per
    return pair and isinstance(two, Amount) and bool(two.per) and not two.per.startswith("P")


def _with_lent_rates(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, each price that "and" or "or" joins to the next with the period of that one ("29 or 34 a month")."""
    out = list(drafts)
    prices = [i for i, d in enumerate(out) if d.attribute in _PARTNERS and isinstance(d.token, Amount)]
    for one, two in reversed(list(pairwise(prices))):
        a, b = out[one], out[two]
        joined = source.folded[a.end : b.start].strip() in _AND and a.attribute == b.attribute
        if joined and not a.value.partition("/")[2] and _are_alike(a, b) and isinstance(b.token, Amount):
            out[one] = _lent(source, a, b.token)
    return out


def _are_alike(one: Draft, two: Draft) -> bool:
    """Whether two amounts are of one size: "1299 or 36 a month" are the whole and its part."""
    a, b = one.token, two.token
    return isinstance(a, Amount) and isinstance(b, Amount) and a.number < b.number * _SIZE


def _introductory(source: Source, draft: Draft, drafts: Sequence[Draft]) -> Draft:
    """A price with a length of time behind it ("29 € in the first ten months"), with the period of the one after.

    So is a price of zero that is not said in words: "0 €, then 5.90 € a month".
    """
    token = draft.token
    if draft.attribute != "price" or not isinstance(token, Amount) or token.per or token.word:
        return draft
    lasts = any(d.attribute == "promo_duration" and 0 <= d.start - draft.end <= _NEAR for d in drafts)
    lasts = lasts or not token.number
    after = next((d for d in drafts if d.attribute == "price_after" and d.start > draft.end), None)
    return _lent(source, draft, after.token) if lasts and after and isinstance(after.token, Amount) else draft


def _of_later_month(source: Source, draft: Draft) -> Draft:
    """What is paid from a later month on, which it costs each month ("from the 13th month 24.99 €")."""
    token, hit = draft.token, draft.hit
    if draft.attribute != "price_after" or hit is None or not isinstance(token, Amount) or token.per:
        return draft
    named = _LATER_MONTH.search(source.folded, hit.start, hit.end)
    return _lent(source, draft, replace(token, per="P1M")) if named else draft


def first_prices(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, the price of a first month or year ("the first month for 1 €") with that period."""
    firsts = [draft for draft in drafts if draft.attribute == "promo_duration" and draft.token is None]
    if not firsts:
        return list(drafts)
    return [_of_first(source, draft, firsts) for draft in drafts]


def _of_first(source: Source, draft: Draft, firsts: Sequence[Draft]) -> Draft:
    token = draft.token
    if draft.attribute != "price" or not isinstance(token, Amount) or token.per or token.word:
        return draft
    own = (d for d in firsts if d.end <= draft.start and _OF_FIRST.fullmatch(source.folded, d.end, draft.start))
    first = next(own, None)
    return _lent(source, draft, replace(token, per=first.value)) if first else draft


def _lent(source: Source, draft: Draft, other: Amount) -> Draft:
    """A price with the period of another one."""
    token = draft.token
    if not isinstance(token, Amount) or not other.per.startswith("P"):
        return draft
    rated = replace(token, per=other.per)
    return replace(draft, value=rated.text(source.currency), token=rated)


def _with_bound(drafts: Sequence[Draft], prices: Sequence[int], index: int, clauses: Clauses) -> Draft:
    """A recurring price joined to one "from ..." by "and" begins there as well."""
    draft = drafts[index]
    before = prices[prices.index(index) - 1] if index in prices and prices.index(index) else None
    if before is None or draft.bound or draft.attribute != "price" or drafts[before].attribute != "price":
        return draft
    one, two = drafts[before].token, draft.token
    alike = isinstance(one, Amount) and isinstance(two, Amount) and one.per and one.per == two.per
    joined = alike and drafts[before].bound == "min" and clauses.between(drafts[before].end, draft.start) <= _JOINED
    return replace(draft, bound="min") if joined else draft


def _set_apart(source: Source, one: Draft, two: Draft) -> bool:
    """Whether a bracket or comma stands between two amounts one of which is per quantity."""
    first, last = sorted((one, two), key=lambda draft: draft.start)
    per = one.token.per if isinstance(one.token, Amount) else ""
    per = per or (two.token.per if isinstance(two.token, Amount) else "")
    if per.startswith("P") or per.endswith("kWh") or per in _SETTLED:
        return False
    return bool(set("(),").intersection(source.text[first.end : last.start]))


def _is_total(source: Source, token: Amount) -> bool:
    """Whether an amount is for several periods together ("3 months for 29.–")."""
    return any(
        unit.end() + 1 <= token.start <= unit.end() + _TOTAL
        for number in _NUMBERS.finditer(source.folded, max(0, token.start - _NEAR), token.start)
        if (unit := source.grammar.unit.match(source.folded, number.end()))
        and _STRAIGHT.fullmatch(source.folded, unit.end(), token.start)
        and not _FIRST.search(source.folded, max(0, number.start() - _TOTAL), number.start())
    )


def _are_ends(one: Draft, two: Draft) -> bool:
    return one.bound == "min" and two.bound == "max"


def _are_groups(source: Source, one: Draft, two: Draft) -> bool:
    """Whether the second is the same price for another group: recurring, and of the same size.

    Children pay less than half.
    """
    a, b = one.token, two.token
    if (
        not isinstance(a, Amount)
        or not isinstance(b, Amount)
        or one.attribute != two.attribute
        or not (a.per.startswith("P") or a.per == "1 night")
    ):
        return False
    if _PER_USE.match(source.folded, b.end) or _EACH_TIME.search(source.folded, one.end, two.start):
        return False
    size = _CHILD if _FOR_CHILDREN.search(source.folded, one.end, two.start) else _SIZE
    return b.sure and not b.per and not b.word and a.number < b.number * size and b.number < a.number * size


def _sharing(source: Source, draft: Draft, partner: Draft) -> Draft:
    token, other = draft.token, partner.token
    if not isinstance(token, Amount) or not isinstance(other, Amount) or token.per or not other.per:
        return draft
    if (partner.attribute != "list_price" and _is_total(source, token)) or _set_apart(source, draft, partner):
        return draft
    if other.per.startswith("P") and other.number and token.number > other.number * _FAR:
        return draft  # what the thing costs, not what it costs a month
    first, last = sorted((draft, partner), key=lambda one: one.start)
    if _OTHER_TERM.search(source.folded, first.end, last.start):
        return draft
    apart = max(draft.start, partner.start) - min(draft.end, partner.end)
    energy = other.per.endswith("kWh") and token.number < _DEAREST_KWH and apart <= _NEAR
    former = other.per in _SETTLED and apart <= _NEAR and "list_price" in {draft.attribute, partner.attribute}
    former = former or (other.per == "1 night" and apart <= _NEAR)
    if not other.per.startswith("P") and apart > _ADJACENT and not (energy or former):
        return draft
    rated = replace(token, per=other.per)
    return replace(draft, value=rated.text(source.currency), token=rated)
