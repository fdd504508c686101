"""Values that stand beside an offer and are no terms of it: charges of rare cases, examples of use, other days."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

from audit.read.silences.card_minimums import ALSO, CARDS, IN_PARTS, is_card_minimum
from audit.read.silences.clauses import Clauses
from audit.read.silences.closures import CLOSED, is_of_closure
from audit.read.silences.contents import CONTENTS, is_content
from audit.read.silences.covered import COVERED, is_covered
from audit.read.silences.deadlines import DEADLINE, is_deadline
from audit.read.silences.earlier_contracts import EARLIER, is_of_earlier_contract
from audit.read.silences.earlier_prices import is_asked_then
from audit.read.silences.exceptional import EXCEPTIONAL, is_exceptional
from audit.read.silences.handed_back import HANDED, is_for_cleaning
from audit.read.silences.leaving import LEAVING, is_of_leaving
from audit.read.silences.limited import NAMED, is_limited
from audit.read.silences.mishaps import MISHAP, is_for_mishap
from audit.read.silences.misuse import MISUSE, is_for_misuse
from audit.read.silences.no_longer import NO_LONGER, is_no_longer
from audit.read.silences.old_things import OLD, is_for_old_thing
from audit.read.silences.one_age import ONE_AGE, is_at_one_age
from audit.read.silences.other_days import OTHER_DAYS, is_other_day
from audit.read.silences.other_times import TIMES, is_other_time
from audit.read.silences.others_rates import OTHERS_RATES, is_others_rate
from audit.read.silences.others_sums import OTHERS_SUMS, is_others_sum
from audit.read.silences.own_shares import SHARES, is_own_share
from audit.read.silences.past_clauses import IN_MONTH, THEN
from audit.read.silences.penalties import PENALTY, is_penalty
from audit.read.silences.programmes import PROGRAMMES, is_of_programme
from audit.read.silences.recalls import SOLD, is_of_recall
from audit.read.silences.reckoned import COMPARED, COMPOSED, RECKONED, ROUNDED, is_reckoned
from audit.read.silences.referrals import REFERRED, is_for_referral
from audit.read.silences.reported_sums import REPORTED, is_reported
from audit.read.silences.special_cases import CASES, is_of_special_case
from audit.read.silences.stays import STAY, is_of_stay
from audit.read.silences.sums_put_in import EARNED, EXAMPLE, SAVED, is_put_in
from audit.read.silences.told_purchases import BOUGHT_BY, DONE_BY, is_of_told_purchase
from audit.read.silences.told_shares import TOLD, is_told_share
from audit.read.silences.turns import TURNS, is_of_turn
from audit.read.silences.usage_examples import MULTIPLIED, USED, is_for_usage
from audit.read.silences.versions import HOURS, VERSION, is_version
from audit.read.silences.weekly_rhythms import ORDERED, is_of_rhythm
from audit.read.silences.winners import WINNERS, is_for_winners
from audit.read.silences.with_postage import WITH_POSTAGE, is_with_postage
from audit.read.values.tokens import Token
from audit.read.words.source import Source

SPOKEN = {
    "mishaps": (MISHAP,),
    "penalties": PENALTY,
    "cards": (CARDS, ALSO, IN_PARTS),
    "saved": (SAVED, EARNED, EXAMPLE),
    "exceptional": EXCEPTIONAL,
    "usage": (USED, MULTIPLIED),
    "reckoned": (COMPARED, COMPOSED, RECKONED, ROUNDED),
    "limited": NAMED,
    "special": (CASES,),
    "stays": (STAY,),
    "versions": (VERSION, HOURS),
    "contents": CONTENTS,
    "handed": HANDED,
    "recalls": (SOLD,),
    "misuse": (MISUSE,),
    "covered": (COVERED,),
    "no longer": (NO_LONGER,),
    "times": TIMES,
    "turns": TURNS,
    "closures": (CLOSED,),
    "deadlines": (DEADLINE,),
    "earlier": (EARLIER,),
    "one age": (ONE_AGE,),
    "others": OTHERS_SUMS,
    "banks": OTHERS_RATES,
    "referrals": (REFERRED,),
    "leaving": LEAVING,
    "old": (OLD,),
    "own shares": (SHARES,),
    "told": (TOLD,),
    "bought": (BOUGHT_BY, DONE_BY),
    "days": OTHER_DAYS,
    "winners": (WINNERS,),
    "rhythms": (ORDERED,),
    "then": (THEN, IN_MONTH),
    "reported": REPORTED,
    "programmes": PROGRAMMES,
    "postage": (WITH_POSTAGE,),
}

_Ask = Callable[[Source, Clauses, Token], bool]
_ASIDE: dict[str, _Ask] = {
    "mishaps": is_for_mishap,
    "penalties": is_penalty,
    "cards": is_card_minimum,
    "saved": is_put_in,
    "exceptional": is_exceptional,
    "usage": is_for_usage,
    "reckoned": is_reckoned,
    "limited": is_limited,
    "special": is_of_special_case,
    "stays": is_of_stay,
    "versions": is_version,
    "contents": is_content,
    "handed": is_for_cleaning,
    "recalls": is_of_recall,
    "misuse": is_for_misuse,
    "covered": is_covered,
    "no longer": is_no_longer,
    "times": is_other_time,
    "closures": is_of_closure,
    "deadlines": is_deadline,
    "others": is_others_sum,
    "banks": is_others_rate,
    "referrals": is_for_referral,
    "leaving": is_of_leaving,
    "old": is_for_old_thing,
    "own shares": is_own_share,
    "told": is_told_share,
    "bought": is_of_told_purchase,
    "one age": is_at_one_age,
    "winners": is_for_winners,
    "rhythms": is_of_rhythm,
    "then": is_asked_then,
    "reported": is_reported,
    "programmes": is_of_programme,
    "postage": is_with_postage,
}


def without_asides(
    source: Source, clauses: Clauses, free: Sequence[Token], tokens: Sequence[Token], seen: AbstractSet[str]
) -> list[Token]:
    """The values that may be terms.

    Args:
        source: The text.
        clauses: Its boundaries.
        free: The values that nothing has spoken for.
        tokens: All its values.
        seen: Of what the text may speak, by the names of ``SPOKEN``.
    """
    asked = [ask for name, ask in _ASIDE.items() if name in seen]
    kept = [token for token in free if not any(ask(source, clauses, token) for ask in asked)]
    if "turns" in seen:
        kept = [token for token in kept if not is_of_turn(source, clauses, token, tokens)]
    if "earlier" in seen:
        kept = [token for token in kept if not is_of_earlier_contract(source, clauses, token, tokens)]
    return [t for t in kept if not is_other_day(source, clauses, t, tokens)] if "days" in seen else kept
