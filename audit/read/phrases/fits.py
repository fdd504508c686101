"""Fits: which words can name which values at all."""

import re
from collections.abc import Sequence

from audit.plugins.language import Cue
from audit.read.phrases.other_rates import counts_else
from audit.read.values.tokens import Amount, Length, Share, Token
from audit.read.words.lexicon import ZERO, Hit
from audit.read.words.source import Source

ONCE = frozenset(
    {"setup_fee", "shipping_cost", "deposit", "down_payment", "free_shipping_from", "min_order_value", "cashback"}
)
_ON_TOP = re.compile(r"supplement|zuschlag|surcharge")
_RECURRING = frozenset({"1 night", "P1D", "P7D", "P1M"})
_FROM = frozenset({"min_order_value", "free_shipping_from"})
_BRIEF = frozenset({"H", "MIN"})
_MAY_BE_BRIEF = frozenset({"", "delivery_time", "return_period", "notice_period"})
_FEWEST_DAYS = 28
_FEWEST_OF_TENANTS = 14
_DAYS = {"D": 1, "BD": 1, "W": 7}
_GIVEN_UP = re.compile(r"notice|cancel|terminat|leav|quit|\bend|stop|withdraw|resign|move out|any ?time")
_STAYS = re.compile(r"stay|aufenthalt|sejour|soggiorn|permanenz|rental(?! period)|mindestmiete|location")
_LEAST_TERM = re.compile(r"mind|minim|least|vertrag|contract|contrat|engag|vincol|bind|mvlz|mvd|commit")
_WAIVABLE = frozenset({"setup_fee", "shipping_cost", "deposit", "down_payment"})
_AROUND = 28
# What lies back, and the time within which one must act, are no conditions of a contract.
_PAST = re.compile(
    r"\b(?:(?:in den |wahrend der |der )(?:letzten|vergangenen)"
    r"|(?:dans|pendant|durant|au cours) (?:les|des) dernier(?:e?s)?"
    r"|negli ultimi|nelle ultime|(?:in|within|over) the (?:last|past)) $"
)
# How long before something else one may still act is the time of no attribute but notice.
_BEFOREHAND = re.compile(
    r" (?:before|prior to|ahead|beforehand|vor(?:her|ab)?|im voraus|avant|a l'avance|prima d|in anticipo)\b"
)
_UNDECIDED = re.compile(  # up to when one may try a thing: "free for 30 days before you decide"
    r" (?:before|prior to|vor|avant|prima d)[a-z' ]{1,16}?"
    r"(?:decid|decis|commit|pay|buy|choos|sign|subscri|kauf|entscheid|zahl|abschluss|pai|engag|achet|achat|abonn|choisi"
    r"|pag|acquist|impegn|sceg|scel)"
)
_TRIED = re.compile(r"\b(?:tr[yi]|test|prob|essa|prov|schnupper)")
# Words for any time that one has or leaves; they give notice only where a contract is given up.
_TIME_LEFT = re.compile(r"frist(?: von)?|vorlauf|d'anticipo")
_LEAD = re.compile(r"vorlauf|d'anticipo")
_CONTRACT_ENDS = re.compile(
    r"kund(?:ig|bar)|gekundigt|austr[ei]t|beend|enden?\b|endet|vertrag|\babo|laufzeit|mitglied|disde|disdic|recess"
    r"|reced"
    r"|contratt|abbonament|scaden|rinnov|termina"
)
_COUNTED_FROM = re.compile(r" (?:nach|ab|seit) (?!(?:de[rms] )?(?:ablauf|ende)\b)")
_DELAY = re.compile(r"delais?(?: de)?")
_COUNTED_FROM_ELSE = re.compile(
    r" (?:apres|des|depuis|a (?:compter|partir) d[eu])(?! ?(?:l'|la |le |les |votre |du |de |d')*"
    r"(?:\w*command|pa[iy]e|achat|recept|valid|confirm|accept|bon a tirer|expedi|envoi|depart|encaiss|signature))"
)
_NO_SUCH = re.compile(  # "no automatic renewal": none is stated
    r"\b(?:kein(?:e|er|en)?|ohne|pas de|sans|aucune?|nessuna?|senza|no|without)"
    r"(?: (?:automati|stillschweigend|tacit|weiter|further)[a-z]*)? $"
)
_LIMIT_OF_TIME = re.compile(r"\b(?:binnen|innert|innerhalb(?: von)?|within|entro|dans (?:les|un delai de)|sous) $")


_FOR_SOME = re.compile(r"[^,]*\b(?:for|fur|pour|per|aux?|ai|agli|alle) [a-z][^,;.:0-9]*, ?(?:[€£$] ?|chf |eur )?")
# "Bike instead of bus: from 15 a week" names no former price; "instead of the usual price: 59.90" does.
_INSTEAD = re.compile(
    r"(?:an)?statt|au lieu (?:de|d'|du)|plutot que|invece (?:di|che|dell?[ao']?)|anziche|instead of|rather than"
)
_OTHER_THING = re.compile(r"[^.:?!;,]*[a-z]{3}[^.:?!;]*?(?::|[?!;,] | - )")
_PRICED_SO = re.compile(
    r"\b(?:bisher|uvp|regular|normal|ublich|listen|laden|einzel|katalog|fruher|sonst|prix|prezz|price|preis|rrp|msrp|valeur"
    r"|wert|valore|value|[a-z]*preis|avant|prima|habituel|conseille|list|usual|full|solit|before|total)"
)


_FIRST = re.compile(  # "20% off the first 3 months of any plan"
    r"\b(?:the first|(?:die|den) ersten|les premiers|(?:i|sui|dei|nei) primi) $"
)
_THESE = re.compile(  # "on these two days" tells which, "for a further 12 months" goes on
    r"\b(?:ces|dans les|diese[nr]?|quest[ei]|these|those|this|(?:a )?further|additional|weitere[nrsm]?|ulteriori"
    r"|altri) (?:a )?$"
)
_NEVER_SO = frozenset({("delivery_time", "Y"), ("trial_period", "BD")})
_TOLD_ELSE = {"contract_term": _FIRST, "promo_duration": _THESE}
_CREDITED = re.compile(
    r"(?:[ -](?!(?:one|two|three|four|five|six|eight|ten|twelve|per|each|every|for|with|plus|and)\b)[a-z]+){0,3}[ -]?"
)
_BEFORE_WHEN = re.compile(
    r"(?:before (?:the|your|our|each|every|you|[0-9]{1,2}(?:[:.][0-9]{2})? ?(?:am|pm|noon|o'clock)|noon|midday"
    r"|(?:mon|tues"
    r"|wednes|thurs|fri|satur|sun)day|christmas|easter)|prima (?:dell[aeo']|del|di|dei|degli|delle))\b"
)


def fits(source: Source, hit: Hit, token: Token) -> bool:
    """Whether the words of a cue can name a value of this kind, in what stands right before it."""
    cue = hit.entry.cue
    if cue is None:
        return False
    if is_word(token):
        return cue.attribute in _WAIVABLE or cue.kind == ZERO
    if token.kind not in hit.entry.kinds or cue.kind == ZERO:
        return False
    if isinstance(token, Length):
        return _fits_length(source, hit, cue, token)
    if isinstance(token, Share) and cue.attribute == "interest_rate" and counts_else(source, hit, token):
        return False
    return not isinstance(token, Amount) or _fits_amount(source, hit, cue, token)


def _fits_amount(source: Source, hit: Hit, cue: Cue, token: Amount) -> bool:
    if cue.attribute in ONCE and (token.per.startswith("P") or _is_measure(token.per)):
        return False
    if token.minus and cue.attribute in _FROM:
        return False  # "-5.– per purchase"
    if cue.attribute in _FROM and token.bound == "max" and not token.ranged:
        return False  # "orders under 30 €": what is charged below
    if cue.attribute in _FROM and token.per.endswith(" user"):
        return False  # "6 € per user, at least 3 users"
    if cue.attribute == "free_shipping_from" and _FOR_SOME.fullmatch(
        source.folded, hit.start, max(hit.start, token.start)
    ):
        return False  # "free delivery for members, £4 for everyone else"
    if cue.attribute == "list_price" and _BEFORE_WHEN.match(source.folded, hit.start):
        return False  # "before 3pm 9 €", "before the show 12 €"
    if cue.attribute == "list_price" and hit.end <= token.start and _is_instead_of_thing(source, hit, token):
        return False
    if cue.attribute == "discount" and token.bound == "min" and token.per:
        return False  # "from 189 a night with code ..." is what one pays
    if source.folded[hit.start : hit.end] == "credit" and not _CREDITED.fullmatch(source.folded, token.end, hit.start):
        return False  # "7.99 a month, one credit" is what one pays, and what one gets for it
    return not _is_supplement(source, hit, token)


def _is_instead_of_thing(source: Source, hit: Hit, token: Amount) -> bool:
    """Whether "instead of" is said of a thing, and the amount behind the colon or comma is what another one costs."""
    if not _INSTEAD.fullmatch(source.folded, hit.start, hit.end):
        return False
    found = _OTHER_THING.match(source.folded, hit.end, token.start)
    return found is not None and not _PRICED_SO.search(found[0])


def _is_supplement(source: Source, hit: Hit, token: Amount) -> bool:
    """Whether words for what is paid on top stand beside an amount per day or night, which is a price of its own."""
    if hit.entry.names or token.per not in _RECURRING:
        return False
    return bool(_ON_TOP.search(source.folded, hit.start, hit.end))


def _is_measure(per: str) -> bool:
    """Whether an amount is per so much of a stuff: a base price, whatever fee stands beside it."""
    return per.endswith((" kg", " g", " l", " ml", " cl", " dl", " kWh", " hour", " night"))


def is_word(token: Token) -> bool:
    """Whether a value is a word for nothing to pay."""
    return isinstance(token, Amount) and token.word


def own_words(tokens: Sequence[Token], hit: Hit, fitting: list[int]) -> list[int]:
    """The values that words may name; only the time that they are part of, if they are ("100 nights on trial")."""
    around = (i for i in fitting if isinstance(tokens[i], Length) and tokens[i].start < hit.start)
    return [i for i in around if hit.end <= tokens[i].end] or fitting


def _fits_length(source: Source, hit: Hit, cue: Cue, token: Length) -> bool:
    before = (max(0, token.start - _AROUND), token.start)
    if cue.attribute and _PAST.search(source.folded, *before):
        return False
    if cue.attribute and cue.attribute != "notice_period" and _BEFOREHAND.match(source.folded, token.end):
        is_tried = cue.attribute == "trial_period" and _TRIED.search(source.folded, hit.start, hit.end)
        return bool(is_tried and _UNDECIDED.match(source.folded, token.end))
    if cue.attribute == "delivery_time" and _is_counted_from_else(source, hit, token):
        return False
    if cue.attribute == "renewal_term" and _NO_SUCH.search(source.folded, max(0, hit.start - _AROUND), hit.start):
        return False
    if cue.attribute in _TOLD_ELSE and _TOLD_ELSE[cue.attribute].search(source.folded, *before):
        return False
    if (cue.attribute, token.unit) in _NEVER_SO or _is_one_day(cue, token):
        return False
    if cue.attribute == "contract_term" and _is_stay(source, hit, token):
        return False
    if cue.attribute == "notice_period" and not (_is_notice(source, hit, token) and _is_given(source, hit, token)):
        return False
    if cue.attribute == "notice_period" and _LIMIT_OF_TIME.search(source.folded, *before):
        return False
    return token.unit not in _BRIEF or cue.attribute in _MAY_BE_BRIEF


def _is_one_day(cue: Cue, token: Length) -> bool:
    """Whether a price is said to be for one day ("£160 for a full day"): it does not end after it."""
    return cue.attribute == "promo_duration" and token.unit == "D" and token.low == 1 and token.high is None


def _is_notice(source: Source, hit: Hit, token: Length) -> bool:
    """Whether words give notice: a mere "with" does only right before the time, where something is given up."""
    if source.folded[hit.start : hit.end] != "with":
        return True
    return not source.folded[hit.end : token.start].strip() and bool(_GIVEN_UP.search(source.folded))


def _is_given(source: Source, hit: Hit, token: Length) -> bool:
    """Whether words for any time left are those of a contract that ends.

    "Time limit: 12 months after the exam" is none, nor "order with 3 days' lead".
    """
    if not _TIME_LEFT.fullmatch(source.folded, hit.start, hit.end) or _CONTRACT_ENDS.search(source.folded):
        return True
    return not (_LEAD.fullmatch(source.folded, hit.start, hit.end) or _COUNTED_FROM.match(source.folded, token.end))


def _is_counted_from_else(source: Source, hit: Hit, token: Length) -> bool:
    """Whether a bare "délai" runs from something else than an order: "délai : 12 mois après l'examen"."""
    is_bare = _DELAY.fullmatch(source.folded, hit.start, hit.end)
    return bool(is_bare and _COUNTED_FROM_ELSE.match(source.folded, token.end))


def _is_stay(source: Source, hit: Hit, token: Length) -> bool:
    """Whether so few days are how long a journey takes ("duration: 7 days"): no words say that they are the least.

    Of a guest, who stays for days, a tenant differs, who stays for weeks.
    """
    days = token.low * _DAYS.get(token.unit, _FEWEST_DAYS)
    if _STAYS.search(source.folded, hit.start, hit.end):
        return days < _FEWEST_OF_TENANTS
    return days < _FEWEST_DAYS and not _LEAST_TERM.search(source.folded, hit.start, hit.end)
