"""From one block's text to the drafts of its terms."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from audit.read.phrases.after_fees import after_fees
from audit.read.phrases.ages import AGES
from audit.read.phrases.arrivals import SENT, arrivals
from audit.read.phrases.asked_groups import with_asked_groups
from audit.read.phrases.attach import attach
from audit.read.phrases.base_prices import bracketed_base_prices
from audit.read.phrases.basket_values import basket_values
from audit.read.phrases.begun_prices import with_begun_prices
from audit.read.phrases.bound_first import without_later_freedom
from audit.read.phrases.by_the_way import by_the_way
from audit.read.phrases.codes import names_code, shouted_codes
from audit.read.phrases.compared_sums import compared_sums
from audit.read.phrases.contracts import bare_terms, paid_months, without_cancelled_visits, without_turns
from audit.read.phrases.counted_rates import with_counted_rates
from audit.read.phrases.credits import without_credits
from audit.read.phrases.day_tickets import of_day_tickets
from audit.read.phrases.days_to_take_out import without_days_to_take_out
from audit.read.phrases.delivery_conditions import with_conditions_of_delivery
from audit.read.phrases.delivery_tiers import without_delivery_tiers
from audit.read.phrases.delivery_times import delivery_times
from audit.read.phrases.draft import Draft
from audit.read.phrases.energy_rates import energy_rates
from audit.read.phrases.entitled import ENTITLED
from audit.read.phrases.excesses import without_excesses
from audit.read.phrases.fares_behind import with_fares_behind
from audit.read.phrases.fees_dropped import fees_dropped
from audit.read.phrases.fees_per_delivery import fees_per_delivery
from audit.read.phrases.fees_told_apart import with_fees_told_apart
from audit.read.phrases.fits import is_word
from audit.read.phrases.fixed_terms import terms_of_rates
from audit.read.phrases.flaws import FLAWS
from audit.read.phrases.former_days import without_former_days
from audit.read.phrases.former_rates import with_former_rates
from audit.read.phrases.free_above import with_free_above
from audit.read.phrases.free_by_count import free_by_count
from audit.read.phrases.free_in_lists import free_in_lists
from audit.read.phrases.free_one_way import without_free_one_way
from audit.read.phrases.free_values import free_values
from audit.read.phrases.free_within import without_free_within
from audit.read.phrases.further_rates import further_rates
from audit.read.phrases.gifts import free_people, free_things
from audit.read.phrases.given_along import without_things_along
from audit.read.phrases.given_back import GIVEN_BACK, given_back
from audit.read.phrases.halved import halves_paid
from audit.read.phrases.hire_times import without_hire_times
from audit.read.phrases.hours_to_order import without_hours_to_order
from audit.read.phrases.how_often import without_how_often
from audit.read.phrases.installed import installed
from audit.read.phrases.instalment_totals import without_instalment_totals
from audit.read.phrases.introductions import months_before, with_introductions
from audit.read.phrases.later_prices import with_later_prices
from audit.read.phrases.least_orders import LEAST, least_orders
from audit.read.phrases.led_periods import led_after, led_periods
from audit.read.phrases.limits import LIMITS
from audit.read.phrases.listed import with_listed
from audit.read.phrases.listed_prices import with_lists
from audit.read.phrases.listed_shares import with_listed_shares
from audit.read.phrases.loans import with_instalments
from audit.read.phrases.lowered import counts_lowered, lowered
from audit.read.phrases.missing_sums import MISSING, missing_sums
from audit.read.phrases.money_back import money_back
from audit.read.phrases.named_rates import with_named_rates
from audit.read.phrases.named_surcharges import SURCHARGE, named_surcharges
from audit.read.phrases.newcomers import ASKED
from audit.read.phrases.not_asked import denies
from audit.read.phrases.nothing_paid import NOTHING
from audit.read.phrases.numbered_items import with_numbered_items
from audit.read.phrases.numbered_months import with_numbered_months
from audit.read.phrases.of_readings import of_readings
from audit.read.phrases.on_top import without_surcharges
from audit.read.phrases.other_choices import with_other_choices
from audit.read.phrases.otherwise import OTHERWISE, with_otherwise
from audit.read.phrases.own_orders import without_own_orders
from audit.read.phrases.packs_at import with_packs
from audit.read.phrases.paid_at_once import paid_at_once
from audit.read.phrases.parcels import destinations, parcel_rates
from audit.read.phrases.per_metre import per_metre
from audit.read.phrases.per_session import per_session
from audit.read.phrases.periods_named import with_named_periods
from audit.read.phrases.pledges import PLEDGED, pledges
from audit.read.phrases.promos import free_periods, pairs_of_prices
from audit.read.phrases.raised import raised
from audit.read.phrases.rates import bare_partners, base_price, first_prices, shared_rates, with_periods
from audit.read.phrases.regular_deliveries import without_regular_deliveries
from audit.read.phrases.regular_things import of_regular_things
from audit.read.phrases.returns import NIGHTS, return_periods
from audit.read.phrases.said import said_by_words
from audit.read.phrases.second_reductions import second_reductions
from audit.read.phrases.sent_back_new import without_returned_goods
from audit.read.phrases.sent_free import sent_free
from audit.read.phrases.sent_from import sent_from
from audit.read.phrases.sent_ways import sent_ways
from audit.read.phrases.signs import free_delivery, given_up
from audit.read.phrases.taken_off import TRADES, taken_off
from audit.read.phrases.thresholds import charged_below, with_thresholds
from audit.read.phrases.told_behind import with_told_behind
from audit.read.phrases.told_of_fees import told_of_fees
from audit.read.phrases.typed_codes import typed_codes
from audit.read.phrases.unpaid_firsts import UNPAID
from audit.read.phrases.usual_ranges import usual_ranges
from audit.read.phrases.waived_in_brackets import without_waived_in_brackets
from audit.read.phrases.waivers import with_waivers
from audit.read.phrases.ways_of_post import POSTED, ways_of_post
from audit.read.phrases.weekends import WEEKEND, without_days_of_weekends
from audit.read.phrases.worked_out import WORKED_OUT, with_worked_out
from audit.read.phrases.written_minus import with_written_minus
from audit.read.phrases.yearly_gifts import without_yearly_gifts
from audit.read.phrases.yearly_things import with_yearly_things
from audit.read.silences.asides import SPOKEN
from audit.read.silences.clauses import Clauses, clauses_of
from audit.read.silences.contributions import PAID
from audit.read.silences.denials import DENIALS
from audit.read.silences.instructions import INSTRUCTIONS
from audit.read.silences.never_done import NEVER
from audit.read.silences.notices import NOTICE
from audit.read.silences.over_now import OVER_NOW
from audit.read.silences.partners import PARTNERED
from audit.read.silences.past_years import PAST_YEAR
from audit.read.silences.refused_codes import REFUSED, REPLACED
from audit.read.silences.stamp_cards import STAMPED
from audit.read.silences.unoffered import UNOFFERED
from audit.read.values.lexer import lex
from audit.read.values.tokens import Amount, Day, Length, Token
from audit.read.words.lexicon import Hit, Role
from audit.read.words.phases import NUMBERED
from audit.read.words.rare import rare
from audit.read.words.source import Source

_RARE = rare(
    denials=DENIALS,
    contributions=(PAID,),
    ages=AGES,
    entitled=ENTITLED,
    never=(NEVER, ASKED),
    nothing=(NOTHING,),
    unpaid=(UNPAID,),
    limits=(LIMITS,),
    nights=(NIGHTS,),
    flaws=(FLAWS,),
    missing=(MISSING,),
    otherwise=(OTHERWISE,),
    unoffered=UNOFFERED,
    instructions=INSTRUCTIONS,
    notices=(NOTICE,),
    stamped=(STAMPED,),
    partners=(PARTNERED,),
    years=(PAST_YEAR,),
    refused=(REFUSED, *REPLACED),
    back=(GIVEN_BACK,),
    surcharges=(SURCHARGE,),
    sent=(SENT,),
    over=OVER_NOW,
    phases=(NUMBERED,),
    trades=TRADES,
    worked=(WORKED_OUT,),
    least=(LEAST,),
    pledged=(PLEDGED,),
    posted=(POSTED,),
    weekends=(WEEKEND,),
    **SPOKEN,
)
_IN_BRACKETS = re.compile(r"\((?:[a-z]+ )?$")
_FOR_SOME = re.compile(
    r" (?:fur|bei|unter|mit|wenn|for|if|with|under|pour|aux?|avec|sous|si|moins de|per|ai|agli|alle|con|sotto|se)\b"
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
    if not tokens and source.roles.isdisjoint(_SAYING) and not (names_code(source.text) or denies(source)):
        return Parsed(source, (), Clauses((), (), (len(source.text) + 1,), ()), ())
    seen = _RARE.seen_in(source.folded)
    clauses = clauses_of(source, tokens, seen)
    lacks = list(missing_sums(source, tokens)) if "missing" in seen else []
    said = said_by_words(source, clauses, lacks)
    free = free_values(source, tokens, clauses, said, seen)
    free = with_periods(source, counts_lowered(source, bare_partners(source, free)), clauses, said.signs)
    read = _valued(source, free, clauses, said.cues, seen) if free else []
    drafts = first_prices(source, [*said.drafts, *raised(source, read)])
    drafts += given_up(source, free, clauses, read)
    drafts = with_waivers(source, free, clauses, read, drafts)
    drafts += halves_paid(source, free, clauses, drafts)
    drafts += free_delivery(source, clauses, said.cues, [*drafts, *read])
    drafts += shouted_codes(source, clauses, drafts)
    drafts += typed_codes(source, clauses, drafts)
    if free or drafts:
        drafts = without_returned_goods(source, clauses, with_counted_rates(source, drafts))
        drafts = with_other_choices(source, clauses, with_packs(source, drafts))
        drafts = compared_sums(source, _in_block(source, free, clauses, drafts, seen), clauses)
        drafts = without_instalment_totals(source, drafts)
    drafts = with_numbered_months(source, drafts) if "phases" in seen else drafts
    drafts = with_worked_out(source, tokens, clauses, drafts) if "worked" in seen else drafts
    drafts = without_later_freedom(source, clauses, installed(source, drafts))
    drafts = usual_ranges(without_things_along(source, clauses, drafts), clauses)
    drafts = of_day_tickets(source, of_regular_things(source, without_own_orders(source, drafts)))
    drafts = after_fees(with_named_periods(source, without_yearly_gifts(source, drafts)), clauses)
    drafts = with_asked_groups(source, by_the_way(source, tokens, clauses, drafts, seen))
    return Parsed(source, tuple(tokens), clauses, tuple(sorted(drafts, key=lambda d: (d.start, d.end, d.attribute))))


def _valued(
    source: Source, tokens: Sequence[Token], clauses: Clauses, cues: Sequence[Hit], seen: AbstractSet[str]
) -> list[Draft]:
    """The drafts of the values that words name or that stand for themselves."""
    readings = attach(source, tokens, clauses, cues)
    read = per_metre(source, [base_price(source, draft) for draft in of_readings(source, readings, clauses)])
    read = without_former_days(source, _without_ends_of_notice(with_named_rates(source, read), clauses))
    read = with_told_behind(source, clauses, _without_waived(source, read, clauses))
    read = with_numbered_items(source, with_listed(source, tokens, clauses, read), clauses)
    read = with_fees_told_apart(source, read, clauses)
    read = with_listed_shares(source, tokens, clauses, read)
    read = with_begun_prices(source, clauses, shared_rates(source, read, clauses))
    read = told_of_fees(source, clauses, with_former_rates(source, energy_rates(source, read)))
    read = without_delivery_tiers(source, clauses, read)
    read = without_regular_deliveries(source, with_lists(source, read, clauses), clauses)
    read = without_excesses(source, without_credits(source, read))
    read = without_days_of_weekends(source, read) if "weekends" in seen else read
    read = without_surcharges(source, with_written_minus(source, sent_free(source, clauses, read)))
    read = sent_from(source, clauses, read)
    return fees_per_delivery(source, read, clauses)


def _in_block(
    source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: list[Draft], seen: AbstractSet[str]
) -> list[Draft]:
    """The drafts with what goes free beside them, each as what the others make of it."""
    if len(tokens) == len(drafts) == 1 and "back" not in seen and _stands_alone(source, drafts[0]):
        return drafts
    if any(map(is_word, tokens)):
        drafts += free_things(source, tokens, clauses, drafts)
        drafts += free_people(source, tokens, drafts)
    if any(isinstance(token, Length) for token in tokens):
        drafts = _with_lengths(source, tokens, clauses, drafts)
    drafts = charged_below(source, lowered(source, sorted(drafts, key=lambda d: (d.start, d.end))))
    drafts = taken_off(source, clauses, drafts, seen)
    drafts = with_conditions_of_delivery(source, tokens, clauses, with_thresholds(source, drafts, clauses))
    drafts = basket_values(source, tokens, clauses, with_free_above(source, tokens, clauses, drafts))
    drafts = second_reductions(source, tokens, drafts, clauses)
    drafts = least_orders(source, tokens, clauses, drafts) if "least" in seen else drafts
    drafts = without_how_often(source, with_fares_behind(source, paid_at_once(source, drafts)))
    drafts = further_rates(source, tokens, clauses, drafts)
    drafts = without_waived_in_brackets(source, clauses, with_yearly_things(source, clauses, drafts))
    drafts = without_hire_times(source, tokens, clauses, drafts)
    drafts += free_in_lists(source, tokens, clauses, drafts)
    drafts = pledges(source, tokens, clauses, drafts) if "pledged" in seen else drafts
    drafts = led_periods(source, drafts, clauses)
    drafts = led_after(source, drafts, clauses)
    drafts = with_otherwise(source, tokens, clauses, drafts) if "otherwise" in seen else drafts
    drafts = fees_dropped(source, clauses, sent_ways(source, drafts))
    drafts = ways_of_post(source, drafts) if "posted" in seen else drafts
    drafts = free_by_count(source, clauses, drafts)
    drafts = destinations(source, parcel_rates(source, drafts, clauses), clauses)
    drafts = with_later_prices(
        with_introductions(source, free_periods(source, tokens, clauses, drafts), clauses), clauses
    )
    drafts = given_back(source, clauses, drafts) if "back" in seen else drafts
    drafts += named_surcharges(source, tokens, clauses, drafts) if "surcharges" in seen else ()
    drafts += arrivals(source, tokens, drafts) if "sent" in seen else ()
    drafts = without_free_within(source, drafts)
    return list(pairs_of_prices(per_session(source, bracketed_base_prices(source, drafts)), clauses))


def _stands_alone(source: Source, draft: Draft) -> bool:
    """Whether the only value of a text is a price because no words say anything of it: then nothing changes it."""
    token = draft.token
    bare = isinstance(token, Amount) and not token.word and draft.bound is None and draft.hit is None
    return bare and draft.attribute == "price" and not any(hit.entry.cue for hit in source.hits)


def _with_lengths(source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: list[Draft]) -> list[Draft]:
    """The drafts with what lengths of time say that no words name: terms, instalments, times of delivery."""
    drafts = without_turns(source, without_cancelled_visits(source, clauses, drafts))
    drafts += paid_months(source, tokens, drafts)
    drafts += bare_terms(source, tokens, clauses, drafts)
    drafts += terms_of_rates(source, tokens, drafts)
    drafts = months_before(source, tokens, with_instalments(source, tokens, drafts))
    drafts = without_hours_to_order(source, clauses, list(delivery_times(source, tokens, clauses, drafts)))
    drafts = without_days_to_take_out(source, clauses, drafts)
    drafts = return_periods(source, tokens, clauses, drafts)
    return [*drafts, *money_back(source, tokens, clauses, drafts)]


def _without_waived(source: Source, drafts: Sequence[Draft], clauses: Clauses) -> list[Draft]:
    """The drafts without the fees that the same sentence waives for everybody."""
    drafts = without_free_one_way(source, drafts)
    words = [draft for draft in drafts if draft.token and is_word(draft.token)]
    zero = {(d.attribute, clauses.sentence(d.start)) for d in words if not _is_for_some(source, d)}
    return [draft for draft in drafts if not _is_waived(draft, drafts, clauses, zero)]


def _is_for_some(source: Source, draft: Draft) -> bool:
    """Whether a fee is given up in brackets, for a group: "joining fee 40 (free for former pupils)"."""
    token = draft.token
    return token is not None and bool(
        _IN_BRACKETS.search(source.folded, 0, token.start) and _FOR_SOME.match(source.folded, token.end)
    )


def _without_ends_of_notice(drafts: Sequence[Draft], clauses: Clauses) -> list[Draft]:
    """The drafts without days to which one can give notice ("60 days' notice, to the end of the month")."""
    told = [draft for draft in drafts if draft.attribute == "notice_period"]
    return [
        draft
        for draft in drafts
        if draft.attribute != "valid_through"
        or not any(
            (d.start < draft.start or _is_end_of_month(draft))
            and clauses.sentence(d.start) == clauses.sentence(draft.start)
            for d in told
        )
    ]


def _is_end_of_month(draft: Draft) -> bool:
    """Whether a day is the end of any month, as notice is given to it ("cancel for the end of a month, 30 days")."""
    return isinstance(draft.token, Day) and draft.token.day is None and not draft.token.first


def _is_waived(
    draft: Draft, drafts: Sequence[Draft], clauses: Clauses, zero: AbstractSet[tuple[str, tuple[int, int]]]
) -> bool:
    if draft.attribute == "price" and draft.token and not is_word(draft.token):
        return any(d.attribute == "setup_fee" and _is_named_behind(draft, d) for d in drafts)
    if draft.token and is_word(draft.token):
        return _is_beside_threshold(draft, drafts, clauses)
    return draft.attribute in {"setup_fee", "deposit"} and (draft.attribute, clauses.sentence(draft.start)) in zero


def _is_named_behind(draft: Draft, fee: Draft) -> bool:
    """Whether an amount only says how high a fee is that is given up ("the £29 arrangement fee is waived")."""
    if fee.hit is None or fee.token is None or not is_word(fee.token) or draft.token is None:
        return False
    return 0 <= fee.hit.start - draft.token.end <= 1


def _is_beside_threshold(draft: Draft, drafts: Sequence[Draft], clauses: Clauses) -> bool:
    """Whether a word for free delivery only says what an order value in the same sentence is for."""
    sentence = clauses.sentence(draft.start)
    others = (other for other in drafts if other.attribute == "free_shipping_from")
    return draft.attribute == "shipping_cost" and any(clauses.sentence(other.start) == sentence for other in others)
