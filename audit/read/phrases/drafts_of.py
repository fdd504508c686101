"""From one block's text to the drafts of its terms."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from audit.model.attributes import ATTRIBUTES
from audit.read.phrases.ages import AGES
from audit.read.phrases.attach import Reading, attach
from audit.read.phrases.base_prices import bracketed_base_prices
from audit.read.phrases.basket_values import basket_values
from audit.read.phrases.by_the_way import by_the_way
from audit.read.phrases.codes import codes_of, names_code, shouted_codes
from audit.read.phrases.contracts import bare_terms, paid_months, without_cancelled_visits
from audit.read.phrases.delivery_conditions import with_conditions_of_delivery
from audit.read.phrases.delivery_times import delivery_times
from audit.read.phrases.draft import Draft
from audit.read.phrases.fits import is_word
from audit.read.phrases.fixed_terms import terms_of_rates
from audit.read.phrases.flaws import FLAWS
from audit.read.phrases.former_days import without_former_days
from audit.read.phrases.gifts import free_people, free_things
from audit.read.phrases.introductions import months_before, with_introductions
from audit.read.phrases.later_prices import with_later_prices
from audit.read.phrases.limits import LIMITS
from audit.read.phrases.listed import with_listed
from audit.read.phrases.loans import with_instalments
from audit.read.phrases.lowered import lowered
from audit.read.phrases.missing_sums import MISSING, missing_sums
from audit.read.phrases.nothing_paid import NOTHING
from audit.read.phrases.otherwise import with_otherwise
from audit.read.phrases.parcels import destinations, parcel_rates
from audit.read.phrases.promos import free_periods, pairs_of_prices
from audit.read.phrases.raised import raised
from audit.read.phrases.rates import bare_partners, base_price, first_prices, shared_rates, with_periods
from audit.read.phrases.regions import regions_of
from audit.read.phrases.returns import NIGHTS, return_periods
from audit.read.phrases.signs import free_delivery, given_up, signs_of, waived
from audit.read.phrases.thresholds import charged_below, with_thresholds
from audit.read.phrases.waivers import with_waivers
from audit.read.silences.asides import SPOKEN, without_asides
from audit.read.silences.clauses import Clauses, clauses_of
from audit.read.silences.contributions import PAID
from audit.read.silences.denials import DENIALS
from audit.read.silences.never_done import NEVER
from audit.read.silences.other_days import begins
from audit.read.silences.unoffered import UNOFFERED
from audit.read.values.amounts import rate_at
from audit.read.values.lexer import lex
from audit.read.values.tokens import Amount, Day, Length, Share, Token
from audit.read.words.lexicon import Hit, Role
from audit.read.words.rare import rare
from audit.read.words.source import Source

_SCHEDULE = 3
_CLOCK = re.compile(r"\d{1,2}(?:[:.h]\d\d)? ?(?:uhr|h|pm|am)?$")
_VALID = re.compile(r"\b(?:gultig|gilt|gelten|valid|valable|valid[oai]|vale) $")
_NEAR_VALID = 12
_PAID_FOR = re.compile(r"(?:[0-9]|[0-9] ?(?:€|£|chf|eur|euro)) (?:per|fur|for|pour) (?:i primi )?$")
_NEAR_PRICE = 24
_EACH_WEEK = re.compile(
    r"[, ]*(?:(?:um |at |a |alle )?\d{1,2}(?:[:.h]\d\d)? ?(?:uhr|h|pm|am)?[, ]*)?"
    r"(?:vor (?:der|dem|jeder|deiner|ihrer)|der woche (?:vor|davor)|der vorwoche|of the (?:week before|previous week)|"
    r"before (?:the|your|each|every)|avant (?:la|le|chaque|votre)|(?:de )?la semaine (?:precedente|d'avant)"
    r"|prima (?:della|del|di ogni)|della settimana (?:prima|precedente))\b"
)
_FAST = "express"
_FAST_THING = re.compile(_FAST + r"-[a-z]")  # an express box is no way of shipping
_WHOLE = frozenset({"availability", "max_quantity", "item_condition"})
_ORDERED = frozenset({"min_order_value", "free_shipping_from"})  # "when ordering over the app" names no sum
_GIVEN = frozenset({"discount", "cashback", "saving", "list_price"})
_REDUCES = frozenset({"discount", "saving"})
_FIRST = re.compile(r"\b(?:erste|premi|prim[aeo]|first)")
_ON = re.compile(r"\b(?:am|on|il|le|l'|al|den) ?$")
_THAT_DAY = re.compile(
    r"\b(?:an diesem tag|am selben tag|ce jour-la|quel giorno|in questa giornata|that day|on the day)\b"
)
_EXAMPLE = re.compile(r"\b(?:beispiel|exemple|esempio|example)\b[a-z ,.:']*$")
_LEAD = 48
_RARE = rare(
    denials=DENIALS,
    contributions=(PAID,),
    ages=AGES,
    never=(NEVER,),
    nothing=(NOTHING,),
    limits=(LIMITS,),
    nights=(NIGHTS,),
    flaws=(FLAWS,),
    missing=(MISSING,),
    unoffered=UNOFFERED,
    **SPOKEN,
)
_SAYING = frozenset({Role.SIGN, Role.CODE, Role.REGION_ONLY, Role.NONE})


@dataclass(frozen=True, slots=True)
class Parsed:
    """What was read in one block: the text, its values and boundaries, and the drafts of its terms."""

    source: Source
    tokens: tuple[Token, ...]
    clauses: Clauses
    drafts: tuple[Draft, ...]


def parse(source: Source) -> Parsed:
    """The drafts of one block's terms, by place."""
    tokens = lex(source)
    roles = {hit.entry.role for hit in source.hits}
    if not tokens and roles.isdisjoint(_SAYING) and not names_code(source.text):
        return Parsed(source, (), Clauses((), (), (len(source.text) + 1,), ()), ())
    seen = _RARE.seen_in(source.folded)
    clauses = clauses_of(source, tokens, seen)
    lacks = list(missing_sums(source, tokens)) if "missing" in seen else []
    signs = list(signs_of(source, clauses)) if Role.SIGN in roles else []
    signs += [lack.threshold for lack in lacks if lack.threshold]
    cues = [cue for cue in _cues(source) if not any(lack.holds(cue.start) for lack in lacks)]
    denied = list(waived(source, clauses, cues)) if Role.NONE in roles else []
    if denied or signs:
        cues = [cue for cue in cues if not _is_spoken_for(cue, denied) and not _is_said(cue, signs)]
    codes = list(codes_of(source, clauses)) if Role.CODE in roles else []
    spoken = [*signs, *codes]
    free = [t for t in tokens if not clauses.is_silent(t.start) and not any(_is_spent(t, d) for d in spoken)]
    free = [token for token in free if not any(lack.holds(token.start) for lack in lacks)]
    free = [token for token in free if not _is_in_name(token, cues) and not _is_vague(source, token, free, clauses)]
    free = without_asides(source, clauses, free, tokens, seen)
    free = with_periods(source, bare_partners(source, free), clauses, signs)
    regions = regions_of(source, clauses) if Role.REGION_ONLY in roles else ()
    drafts = [*signs, *codes, *regions, *(draft for draft, _ in denied)]
    read = _valued(source, free, clauses, cues) if free else []
    drafts = first_prices(source, [*drafts, *raised(source, read)])
    drafts += given_up(source, free, clauses, read)
    drafts = with_waivers(source, free, clauses, read, drafts)
    drafts += free_delivery(source, clauses, cues, [*drafts, *read])
    drafts += shouted_codes(source, clauses, drafts)
    if free or drafts:
        drafts = _in_block(source, free, clauses, drafts)
    drafts = by_the_way(source, tokens, clauses, drafts, seen)
    return Parsed(source, tuple(tokens), clauses, tuple(sorted(drafts, key=lambda d: (d.start, d.end, d.attribute))))


def _valued(source: Source, tokens: Sequence[Token], clauses: Clauses, cues: Sequence[Hit]) -> list[Draft]:
    """The drafts of the values that words name or that stand for themselves."""
    readings = without_schedules(attach(source, tokens, clauses, cues))
    dated = _reduced(source, readings, clauses)
    read = [base_price(source, draft) for reading in readings for draft in _of_reading(source, reading, clauses, dated)]
    read = without_former_days(source, _without_ends_of_notice(read, clauses))
    return shared_rates(source, with_listed(source, tokens, clauses, _without_waived(read, clauses)), clauses)


def _in_block(source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: list[Draft]) -> list[Draft]:
    """The drafts with what goes free beside them, each as what the others make of it."""
    if len(tokens) == len(drafts) == 1 and _stands_alone(source, drafts[0]):
        return drafts
    if any(map(is_word, tokens)):
        drafts += free_things(source, tokens, clauses, drafts)
        drafts += free_people(source, tokens, drafts)
    if any(isinstance(token, Length) for token in tokens):
        drafts = _with_lengths(source, tokens, clauses, drafts)
    drafts = charged_below(source, lowered(source, sorted(drafts, key=lambda d: (d.start, d.end))))
    drafts = with_conditions_of_delivery(source, tokens, clauses, with_thresholds(source, drafts, clauses))
    drafts = with_otherwise(source, tokens, clauses, basket_values(source, tokens, clauses, drafts))
    drafts = destinations(source, parcel_rates(source, drafts, clauses), clauses)
    drafts = with_later_prices(
        with_introductions(source, free_periods(source, tokens, clauses, drafts), clauses), clauses
    )
    return list(pairs_of_prices(bracketed_base_prices(source, drafts), clauses))


def _stands_alone(source: Source, draft: Draft) -> bool:
    """Whether the only value of a text is a price because no words say anything of it: then nothing changes it."""
    token = draft.token
    bare = isinstance(token, Amount) and not token.word and draft.bound is None and draft.hit is None
    return bare and draft.attribute == "price" and not any(hit.entry.cue for hit in source.hits)


def _with_lengths(source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: list[Draft]) -> list[Draft]:
    """The drafts with what lengths of time say that no words name: terms, instalments, times of delivery."""
    drafts = without_cancelled_visits(source, clauses, drafts)
    drafts += paid_months(source, tokens, drafts)
    drafts += bare_terms(source, tokens, clauses, drafts)
    drafts += terms_of_rates(source, tokens, drafts)
    drafts = months_before(source, tokens, with_instalments(source, tokens, drafts))
    return return_periods(source, tokens, clauses, list(delivery_times(source, tokens, clauses, drafts)))


def _without_waived(drafts: Sequence[Draft], clauses: Clauses) -> list[Draft]:
    """The drafts without the fees that the same sentence waives."""
    zero = {(d.attribute, clauses.sentence(d.start)) for d in drafts if d.token and is_word(d.token)}
    return [draft for draft in drafts if not _is_waived(draft, drafts, clauses, zero)]


def _without_ends_of_notice(drafts: Sequence[Draft], clauses: Clauses) -> list[Draft]:
    """The drafts without days to which one can give notice ("60 days' notice, to the end of the month")."""
    told = [draft for draft in drafts if draft.attribute == "notice_period"]
    return [
        draft
        for draft in drafts
        if draft.attribute != "valid_through"
        or not any(d.start < draft.start and clauses.sentence(d.start) == clauses.sentence(draft.start) for d in told)
    ]


def _is_waived(
    draft: Draft, drafts: Sequence[Draft], clauses: Clauses, zero: AbstractSet[tuple[str, tuple[int, int]]]
) -> bool:
    if draft.token and is_word(draft.token):
        return _is_beside_threshold(draft, drafts, clauses)
    return draft.attribute in {"setup_fee", "deposit"} and (draft.attribute, clauses.sentence(draft.start)) in zero


def _is_beside_threshold(draft: Draft, drafts: Sequence[Draft], clauses: Clauses) -> bool:
    """Whether a word for free delivery only says what an order value in the same sentence is for."""
    sentence = clauses.sentence(draft.start)
    others = (other for other in drafts if other.attribute == "free_shipping_from")
    return draft.attribute == "shipping_cost" and any(clauses.sentence(other.start) == sentence for other in others)


def _cues(source: Source) -> list[Hit]:
    """The cues of a text that do not lie inside longer ones for the same kind of value."""
    kept: list[Hit] = []
    around: list[Hit] = []  # a longer cue comes before those inside it
    for hit in source.hits:
        if hit.entry.cue is None or (hit.end - hit.start == len(_FAST) and _FAST_THING.match(source.folded, hit.start)):
            continue
        around = [other for other in around if other.end > hit.start]
        if not around or not any(_hides(other, hit) and other.entry.kinds & hit.entry.kinds for other in around):
            kept.append(hit)
        around.append(hit)
    return kept


def _hides(longer: Hit, hit: Hit) -> bool:
    """Whether a cue lies inside a longer one that does not say the same of values on the other side."""
    if not _covers(longer, hit):
        return False
    one, two = longer.entry.cue, hit.entry.cue
    return not (one and two and one.attribute == two.attribute and one.attribute and one.side is not two.side)


def _is_spoken_for(cue: Hit, denied: Sequence[tuple[Draft, Hit]]) -> bool:
    """Whether a word that denies says already all that a cue, or a shorter one inside it, would name."""
    name = cue.entry.cue.attribute if cue.entry.cue else ""
    return any(
        spent is cue or (draft.attribute == name and draft.start <= cue.start and cue.end <= draft.end)
        for draft, spent in denied
    )


def _is_said(cue: Hit, signs: Sequence[Draft]) -> bool:
    """Whether a sign says already what a cue in it would look for."""
    name = cue.entry.cue.attribute if cue.entry.cue else ""
    return any(
        (sign.attribute == name and sign.start <= cue.start and cue.end <= sign.end)
        or (sign.attribute in _WHOLE and sign.hit is not None and _covers(sign.hit, cue))
        or (sign.attribute == "audience" and name in _ORDERED and sign.hit is not None and _covers(sign.hit, cue))
        for sign in signs
    )


def _is_in_name(token: Token, cues: Sequence[Hit]) -> bool:
    """Whether a length of time is only part of a cue's own words ("lowest price of the last 30 days")."""
    return isinstance(token, Length) and any(
        cue.start < token.start
        and cue.entry.cue
        and cue.entry.cue.attribute == "lowest_price_30d"
        and token.start < cue.end
        for cue in cues
    )


def _is_vague(source: Source, token: Token, tokens: Sequence[Token], clauses: Clauses) -> bool:
    """Whether a month is named where nothing is reduced or given away: when one travels, not when one can book."""
    if not isinstance(token, Day) or not token.vague:
        return False
    if _VALID.search(source.folded, max(0, token.start - _NEAR_VALID), token.start):
        return False
    sentence = clauses.sentence(token.start)
    given = (t for t in tokens if isinstance(t, Share) or (isinstance(t, Amount) and t.word))
    return not any(clauses.sentence(other.start) == sentence for other in given)


def _covers(other: Hit, hit: Hit) -> bool:
    return other.start <= hit.start and hit.end <= other.end and other.end - other.start > hit.end - hit.start


def _is_spent(token: Token, draft: Draft) -> bool:
    """Whether a value is part of the words of a sign or code; the amount of "3 x 49.–" is a price nevertheless."""
    if draft.attribute == "instalments" and isinstance(token, Amount):
        return False
    return draft.start <= token.start and token.end <= draft.end


def _reduced(source: Source, readings: Sequence[Reading], clauses: Clauses) -> AbstractSet[tuple[int, int]]:
    """The sentences that reduce something: a day named in them is the day of the offer."""
    given = [reading.token.start for reading in readings if reading.attribute in _GIVEN]
    told = {clauses.sentence(start) for start in given}
    days = [r.token.start for r in readings if isinstance(r.token, Day)]
    if given and len(days) == 1 and _THAT_DAY.search(source.folded, days[0]):
        told.add(clauses.sentence(days[0]))
    return told


def _of_reading(
    source: Source, reading: Reading, clauses: Clauses, dated: AbstractSet[tuple[int, int]]
) -> Iterator[Draft]:
    token, attribute = reading.token, reading.attribute
    if isinstance(token, Day):
        told = clauses.sentence(token.start) in dated and _is_named_day(source, token)
        yield from _of_day(source, reading, token, is_offer=told)
        return
    bound = getattr(token, "bound", None)
    attribute = _taken_for(source, attribute, token)
    if isinstance(token, Amount) and attribute in _REDUCES:
        token = _reduction(source, token, attribute, reading.hit)
    value = token.text(source.currency)
    if attribute == "list_price" and reading.hit and reading.hit.end > token.start:
        bound = None  # the "from" of "reduced from 14" bounds nothing
    if ATTRIBUTES[attribute].threshold and bound == "max" and getattr(token, "ranged", False):
        return  # up to which order value something holds
    if attribute == "min_order_value" and _EXAMPLE.search(source.folded, max(0, token.start - _LEAD), token.start):
        return
    if ATTRIBUTES[attribute].threshold or isinstance(token, Length):
        bound = None
    yield _draft(source, reading, attribute, value, bound)


def _taken_for(source: Source, attribute: str, token: Token) -> str:
    """The attribute that a value of its kind can only have, whatever words named it."""
    if isinstance(token, Amount) and token.per and not token.per.startswith("P"):
        return _per_quantity(attribute, token)
    if isinstance(token, Share) and attribute in {"saving", "discount"}:
        return "discount" if token.number else "interest_rate"  # nobody reduces by nothing
    paid = _PAID_FOR.search(source.folded, max(0, token.start - _NEAR_PRICE), token.start)
    return "promo_duration" if paid and attribute == "trial_period" else attribute  # "try it: 9.99 € for 3 months"


def _reduction(source: Source, token: Amount, attribute: str, hit: Hit | None) -> Amount:
    """A reduction with the period behind its name ("10 € off per month"); what the first year saves is saved once."""
    if attribute == "saving" and _FIRST.search(source.folded, token.start, token.end):
        return replace(token, per="")
    beside = hit is not None and not token.per and 0 <= hit.start - token.end <= 1
    per, end = rate_at(source, hit.end) if hit and beside else ("", 0)
    return replace(token, per=per, end=end) if per.startswith("P") else token


def _per_quantity(attribute: str, token: Amount) -> str:
    return "unit_price" if attribute == "price" and token.per.endswith(("kWh", "1 m3")) else attribute


def without_schedules(readings: Sequence[Reading]) -> list[Reading]:
    """The readings without a list of days that no words call the offer's: a timetable, not a validity."""
    bare = [reading for reading in readings if isinstance(reading.token, Day) and reading.hit is None]
    return list(readings) if len(bare) < _SCHEDULE else [reading for reading in readings if reading not in bare]


def _is_named_day(source: Source, day: Day) -> bool:
    """Whether a day stands with its weekday, or behind a word for "on"; "4th of July sale" is only a name."""
    named = source.grammar.weekday.match(source.folded, day.start, day.end)
    return bool(named) or bool(_ON.search(source.folded, max(0, day.start - 6), day.start))


def _is_each_week(source: Source, day: Day) -> bool:
    """Whether a bare weekday is that of every week: "until Wednesday, 11 pm, of the week before the delivery"."""
    named = _CLOCK.sub("", source.folded[day.start : day.end])
    return not any(sign.isdigit() for sign in named) and bool(_EACH_WEEK.match(source.folded, day.end))


def _of_day(source: Source, reading: Reading, day: Day, *, is_offer: bool) -> Iterator[Draft]:
    if _is_each_week(source, day):
        return
    if not is_offer and day.open and day.day is not None and reading.hit is None and day.first == day.last:
        return
    if day.open and day.last and reading.hit is None and begins(source, day):
        yield _draft(source, reading, "valid_from", day.last, None)
        return
    if day.first and len(day.first) > 6:  # noqa: PLR2004  (more than a time of day)
        yield _draft(source, reading, "valid_from", day.first, None)
    if day.last:
        yield _draft(source, reading, "valid_through", day.last, None)


def _draft(source: Source, reading: Reading, attribute: str, value: str, bound: str | None) -> Draft:
    token, hit = reading.token, reading.hit
    start, end = token.start, token.end
    trigger = source.text[hit.start : hit.end] if hit else ""
    if hit and abs(hit.start - token.end) < 3:  # noqa: PLR2004
        end = max(end, hit.end)
    if hit and abs(token.start - hit.end) < 3:  # noqa: PLR2004
        start = min(start, hit.start)
    return Draft(attribute, value, start, end, bound, reading.cost, trigger, reading.runner_up, token, hit)
