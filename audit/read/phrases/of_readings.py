"""What the readings of a text become: drafts of terms, each with its attribute, value and bound."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from audit.model.attributes import ATTRIBUTES
from audit.read.phrases.attach import Reading
from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.silences.other_days import begins
from audit.read.values.amounts import rate_at
from audit.read.values.tokens import Amount, Day, Length, Share, Token
from audit.read.words.lexicon import Hit
from audit.read.words.source import Source

_SCHEDULE = 3
_TAKEN = re.compile(  # "book by 10 October", "presale until 13 December": by when an offer can be taken
    r"\b(?:(?:frueh|fruh)?buch(?:en|ung(?:en)?|bar|t)|gebucht|reservier(?:en|t)|bestell(?:en|t|ungen)|vorverkauf"
    r"|sichern|angebot|aktion"
    r"|reserv(?:ez|e|er|ations?|able)|command(?:ez|er)|prevente|offre|promo(?:tion)?|profitez"
    r"|prenota(?:te|ndo|re|zioni|bile)?|ordina(?:te|ndo|re)?|acquista(?:te|ndo|re)?|prevendita|offerta|promozione"
    r"|approfitta(?:te|ne)?|book(?:ed|ing|ings|able)?|reserve|order(?:s|ed)?|pre-?sale|offer|sale|early[ -]bird)\b"
)
_OPENS = re.compile(
    r"\b(?:offnet|startet|beginnt|ouvre(?:nt)?|debute|apr(?:e|ono)|inizia(?:no)?|opens?|begins?|starts?)\b"
)
_CLOCK = re.compile(r"\d{1,2}(?:[:.h]\d\d)? ?(?:uhr|h|pm|am)?$")
_PAID_FOR = re.compile(r"(?:[0-9]|[0-9] ?(?:€|£|chf|eur|euro)) (?:per|fur|for|pour) (?:i primi )?$")
_A_HEAD = r"(?: (?:per|a|each) (?:person|head|guest|adult|place|seat|couple))?"
_ON_BOOKING = re.compile(
    r"[^.;:()€£$]{0,32}\b(?:payable|due|to be paid|required) (?:on|at|upon|when|at the time of) (?:the )?"
    r"(?:booking|reservation|you book)\b(?![^.;]{0,60}\b(?:refund|return|back))"
    rf"|(?: deposit)?{_A_HEAD},? (?:which |and )?(?:will |then |we )?(?:is |be )?(?:comes? off|(?:is "
    rf"|gets )?(?:taken off|deducted|knocked off"
    r"|credited)"
    r"|goes towards?|redeemable against|put towards) (?:(?:from|against|to|off) )?(?:your|the|a) (?:final |total )?"
    r"(?:bill|price|balance|total|invoice|cost|stay|meal|purchase)"
    r"|(?: deposit)?,? (?:with )?(?:the |your )?(?:rest|balance|remainder)(?: is| being| will be)? (?:due|payable"
    r"|paid)\b"
    r"|,? (?:wird|werden) (?:auf|an|vom?|mit) [a-z ]{2,24} (?:angerechnet|abgezogen|verrechnet)"
    r"|(?: (?:par|pro|a) (?:personne|person|persona|kopf|testa))?(?:(?: [a-z]+){1,5} (?:et|e|und))?,? (?:est "
    r"|viene |qui est )?"
    r"(?:deduite?s? (?:de |du |sur )|a deduire (?:de |du )|a valoir sur |imputee?s? (?:sur |a )|(?:scalat[oa]"
    r"|da scalare"
    r"|detratt[oa]) da[a-z]* )"
)
_DEPOSIT = re.compile(r"(?:[a-z]+ )?(?:deposit|anzahlung|kaution|d'acompte|d'arrhes|di (?:caparra|acconto|cauzione))\b")
_GIVEN_BACK = re.compile(r"\b(?:refundable|security|damage|returnable)\b")
_NEAR_PRICE = 24
_EACH_WEEK = re.compile(
    r"[, ]*(?:(?:um |at |a |alle )?\d{1,2}(?:[:.h]\d\d)? ?(?:uhr|h|pm|am)?[, ]*)?"
    r"(?:vor (?:der|dem|jeder|deiner|ihrer)|der woche (?:vor|davor)|der vorwoche|of the (?:week before|previous week)|"
    r"before (?:the|your|each|every)|avant (?:la|le|chaque|votre)|(?:de )?la semaine (?:precedente|d'avant)"
    r"|prima (?:della|del|di ogni)|della settimana (?:prima|precedente))\b"
)
_GIVEN = frozenset({"discount", "cashback", "saving", "list_price"})
_REDUCES = frozenset({"discount", "saving"})
_LEFT = frozenset({"deposit", "down_payment"})
_LASTING = frozenset({"return_period", "warranty", "contract_term", "renewal_term", "notice_period", "trial_period"})
_BRIEFLY = 4  # hours
_FIRST = re.compile(r"\b(?:erste|premi|prim[aeo]|first)")
_ON = re.compile(r"\b(?:am|on|il|le|l'|al|den) ?$")
_THAT_DAY = re.compile(
    r"\b(?:an diesem tag|am selben tag|ce jour-la|quel giorno|in questa giornata|that day|on the day)\b"
)
_EXAMPLE = re.compile(r"\b(?:beispiel|exemple|esempio|example)\b[a-z ,.:']*$")
_SALE = re.compile(r"\b(?:sale|promo(?:tion|zione)?|[a-z]*aktion|soldes|saldi|[a-z]*ausverkauf)\b")
_TO = re.compile(r"\b(?:to|auf|um|a|jusqu'a|fino a|by) $")
_COVER = re.compile(r"\b(?:garantie(?:verlangerung)?|garanzia|guarantee|warranty|your cover)\b[^.,;:!?]{0,40}$")
_LEAD = 48
_FROM_RATE = re.compile(r"\b(?:a partire )?dal $")
_FROM_SHARE = re.compile(r"\b(?:scont[oi]|saldi|ribassi|riduzioni) dal $")
_ONLY = re.compile(r"\b(?:nur|bloss?|only|just|seulement|que|solo|soltanto|appena)(?: je)? ?(?:[€£$]|chf|fr\.)? ?$")


def of_readings(source: Source, readings: Sequence[Reading], clauses: Clauses) -> list[Draft]:
    """The drafts of what the values of a text were read as."""
    told = [one for one in _without_schedules(source, readings, clauses) if not _is_rest(source, one.token)]
    dated = _reduced(source, told, clauses)
    return [draft for reading in told for draft in _of_reading(source, reading, clauses, dated)]


def _without_schedules(source: Source, readings: Sequence[Reading], clauses: Clauses) -> list[Reading]:
    """The readings without a list of days that no words call the offer's: a timetable, not a validity."""
    bare = [reading for reading in readings if isinstance(reading.token, Day) and reading.hit is None]
    bare = [reading for reading in bare if not _is_told_by_words(reading.token)]
    if len(bare) < _SCHEDULE:
        return list(readings)
    windows = [reading for reading in bare if isinstance(reading.token, Day) and _is_window(reading.token)]
    kept = windows if len(windows) == 1 else []  # one window among single days is that of the offer
    given = {clauses.sentence(r.token.start) for r in readings if r.attribute in _GIVEN}
    told = [r for r in bare if _is_last(r.token) and _is_to_take(source, r.token, clauses, given)]
    if len(told) == 1:
        kept = [*told, *(reading for reading in kept if _is_to_take(source, reading.token, clauses, given))]
    return [reading for reading in readings if reading not in bare or reading in kept]


def _is_last(token: Token) -> bool:
    """Whether a day is called the last one ("until 10 October")."""
    return isinstance(token, Day) and bool(token.last) and not token.first and not token.open


def _is_to_take(source: Source, token: Token, clauses: Clauses, given: AbstractSet[tuple[int, int]]) -> bool:
    """Whether a sentence says by when to book or order, or what it gives until that day."""
    start, end = clauses.sentence(token.start)
    if _OPENS.search(source.folded, start, end):
        return False
    return (start, end) in given or bool(_TAKEN.search(source.folded, start, end))


def _is_rest(source: Source, token: Token) -> bool:
    """Whether an amount is the rest of a number with a space in it ("de 2 000 à 40 000 €")."""
    if not isinstance(token, Amount) or not source.folded.startswith("000", token.start):
        return False
    return token.number == 0 and source.folded[max(0, token.start - 2) : token.start].strip().isdigit()


def _is_special(source: Source, reading: Reading) -> bool:
    """Whether a price is called a small one ("on Thursday, 12 February, you pay only 5")."""
    place = reading.token.start
    return reading.attribute == "price" and bool(_ONLY.search(source.folded, max(0, place - _LEAD), place))


def _is_told_by_words(token: Token) -> bool:
    """Whether a day is told from the text's own ("from tomorrow", "until Christmas Eve"): no timetable does so."""
    return isinstance(token, Day) and token.day is None and not token.open and not (token.first and token.last)


def _is_window(day: Day) -> bool:
    """Whether a day is a span with both its ends."""
    return bool(day.first and day.last and day.first != day.last)


def _reduced(source: Source, readings: Sequence[Reading], clauses: Clauses) -> AbstractSet[tuple[int, int]]:
    """The sentences that reduce something: a day named in them is the day of the offer."""
    given = [r.token.start for r in readings if r.attribute in _GIVEN or _is_special(source, r)]
    told = {clauses.sentence(start) for start in given}
    days = [r.token.start for r in readings if isinstance(r.token, Day)]
    if given and len(days) == 1 and _THAT_DAY.search(source.folded, days[0]):
        told.add(clauses.sentence(days[0]))
    return told


def _of_reading(
    source: Source, reading: Reading, clauses: Clauses, dated: AbstractSet[tuple[int, int]]
) -> Iterator[Draft]:
    token, attribute = reading.token, reading.attribute
    if isinstance(token, Length) and attribute in _LASTING and _is_brief(token):
        return  # "the return by bus takes 40 minutes"
    if isinstance(token, Day):
        told = clauses.sentence(token.start) in dated and _is_named_day(source, token)
        yield from _of_day(source, reading, token, is_offer=told)
        return
    bound = getattr(token, "bound", None)
    attribute = _taken_for(source, attribute, token)
    if isinstance(token, Amount):
        token = _with_rate_behind(source, token, attribute, reading.hit)
    value = token.text(source.currency)
    if attribute == "list_price" and reading.hit and reading.hit.end > token.start:
        bound = None  # the "from" of "reduced from 14" bounds nothing
    bound = bound or _least(source, attribute, token)
    if ATTRIBUTES[attribute].threshold and bound == "max" and getattr(token, "ranged", False):
        return  # up to which order value something holds
    if (
        attribute == "renewal_term"
        and _is_longer_cover(source, token)
        and not _TO.search(source.folded, 0, token.start)
    ):
        return  # a longer guarantee that is sold for so many years
    if attribute == "renewal_term" and _SALE.search(source.folded, max(0, token.start - _LEAD), token.start):
        return  # "we extend our sale for another week"
    if attribute == "min_order_value" and _EXAMPLE.search(source.folded, max(0, token.start - _LEAD), token.start):
        return
    if ATTRIBUTES[attribute].threshold or isinstance(token, Length):
        bound = None
    yield _draft(source, reading, attribute, value, bound)


def _least(source: Source, attribute: str, token: Token) -> str | None:
    """The bound of a rate of which Italian says the least with its article: "TAEG dal 3,9 %", "sconti dal 20 %"."""
    begins = _FROM_RATE if attribute == "interest_rate" else _FROM_SHARE
    found = isinstance(token, Share) and begins.search(source.folded, max(0, token.start - _LEAD), token.start)
    return "min" if found else None


def _is_brief(token: Length) -> bool:
    """Whether a length of time is too short for what one has, gives back or gives notice of."""
    return token.unit == "MIN" or (token.unit == "H" and token.low <= _BRIEFLY)


def _draft(source: Source, reading: Reading, attribute: str, value: str, bound: str | None) -> Draft:
    token, hit = reading.token, reading.hit
    start, end = token.start, token.end
    trigger = source.text[hit.start : hit.end] if hit else ""
    if hit and abs(hit.start - token.end) < 3:  # noqa: PLR2004
        end = max(end, hit.end)
    if hit and abs(token.start - hit.end) < 3:  # noqa: PLR2004
        start = min(start, hit.start)
    return Draft(attribute, value, start, end, bound, reading.cost, trigger, reading.runner_up, token, hit)


def _taken_for(source: Source, attribute: str, token: Token) -> str:
    """The attribute that a value of its kind can only have, whatever words named it."""
    if attribute == "price" and isinstance(token, Amount) and token.minus and token.sure and token.number >= 1:
        return "discount"  # "-5 € for showing this post" is no price, whatever words stand by
    if attribute == "deposit" and _is_part_of_price(source, token):
        return "down_payment"
    if attribute == "renewal_term" and _is_longer_cover(source, token):
        return "warranty"  # "extend your guarantee to 5 years"
    if isinstance(token, Amount) and token.per and not token.per.startswith("P"):
        return _per_quantity(attribute, token)
    if isinstance(token, Share) and attribute in {"saving", "discount"}:
        return "discount" if token.number else "interest_rate"  # nobody reduces by nothing
    paid = _PAID_FOR.search(source.folded, max(0, token.start - _NEAR_PRICE), token.start)
    return "promo_duration" if paid and attribute == "trial_period" else attribute  # "try it: 9.99 € for 3 months"


def _is_longer_cover(source: Source, token: Token) -> bool:
    """Whether what is made longer is a guarantee, not a contract ("extend your cover to 5 years")."""
    return bool(_COVER.search(source.folded, max(0, token.start - _LEAD), token.start))


def _is_part_of_price(source: Source, token: Token) -> bool:
    """Whether a deposit is paid on booking and not given back: "a deposit of 250 is payable on booking"."""
    if not _ON_BOOKING.match(source.folded, token.end):
        return False
    return not _GIVEN_BACK.search(source.folded, max(0, token.start - _LEAD), token.start)


def _per_quantity(attribute: str, token: Amount) -> str:
    return "unit_price" if attribute == "price" and token.per.endswith(("kWh", "1 m3")) else attribute


def _reduction(source: Source, token: Amount, attribute: str, hit: Hit | None) -> Amount:
    """A reduction with the period behind its name ("10 € off per month"); what the first year saves is saved once."""
    if attribute == "saving" and _FIRST.search(source.folded, token.start, token.end):
        return replace(token, per="")
    beside = hit is not None and not token.per and 0 <= hit.start - token.end <= 1
    per, end = rate_at(source, hit.end) if hit and beside else ("", 0)
    return replace(token, per=per, end=end) if per.startswith("P") else token


def _with_rate_behind(source: Source, token: Amount, attribute: str, hit: Hit | None) -> Amount:
    """A reduction or a deposit with what it is per, which stands behind its name."""
    if attribute in _REDUCES:
        return _reduction(source, token, attribute, hit)
    return _left(source, token, hit) if attribute in _LEFT else token


def _left(source: Source, token: Amount, hit: Hit | None) -> Amount:
    """A deposit with the person that it is for behind its name ("10 € deposit per person")."""
    if hit is None or token.per or not 0 <= hit.start - token.end <= 1:
        return token
    behind = _DEPOSIT.match(source.folded, hit.start)
    per, end = rate_at(source, behind.end()) if behind else ("", 0)
    return replace(token, per=per, end=end) if per == "1 person" else token


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


def _is_named_day(source: Source, day: Day) -> bool:
    """Whether a day stands with its weekday, or behind a word for "on"; "4th of July sale" is only a name."""
    named = source.grammar.weekday.match(source.folded, day.start, day.end)
    return bool(named) or bool(_ON.search(source.folded, max(0, day.start - 6), day.start))


def _is_each_week(source: Source, day: Day) -> bool:
    """Whether a bare weekday is that of every week: "until Wednesday, 11 pm, of the week before the delivery"."""
    named = _CLOCK.sub("", source.folded[day.start : day.end])
    return not any(sign.isdigit() for sign in named) and bool(_EACH_WEEK.match(source.folded, day.end))
