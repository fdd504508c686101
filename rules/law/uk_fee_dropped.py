"""A fee that everybody pays is missing where the price is shown (United Kingdom).

What it finds:
    Documents that state a price, but not the set-up fee that another channel or a record states for the same offer.

Why it matters:
    Section 230 of the Digital Markets, Competition and Consumers Act 2024, in force since 6 April 2025, with the CMA's
    guidance CMA209 of 18 November 2025: every invitation to purchase, an early advertisement too, gives the total price
    with all mandatory fees. Looked up on 22 November 2026.

Not reported:
    Fees of nothing, with a condition, in another currency or for another country; fees that anybody says are waived;
    prices that are the total with the fee, or beside which the words name fees; offers for businesses; rows of feeds,
    which have the fields that they have; teasers and excerpts; documents that were not read completely. A hint, no
    legal advice.

How to mend:
    State the fee, or the total with it, beside the price.
"""

import re
from collections.abc import Iterator
from datetime import date

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity, Side
from audit.model.speaking import hear
from audit.model.statement import Statement
from audit.plugins.rule import Message, Rule
from rules._adverts import adverts_under, silent
from rules._findings import finding
from rules._law import countries_of, is_nothing
from rules._saying import advertises, says
from rules._sheets import amount, unit
from rules._showing import words_of

_KINGDOM, _SINCE = frozenset({"GB"}), date(2025, 4, 6)
_NAMED = re.compile(r"\bfees?\b|\bcharges?\b|\bactivation\b|\bset-?up\b|\ball[- ]in", re.IGNORECASE)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    fee = _owed(dossier, night)
    if fee is None:
        return
    for mention, here in adverts_under(dossier, night, _KINGDOM, _SINCE):
        prices = [s for s in here if s.attribute == "price" and _currency(s) == _currency(fee)]
        if not prices or not advertises(here, mention.form) or says(here, "setup_fee", mention):
            continue
        if not _NAMED.search(words_of(prices)) and not any(_is_total(price, fee, dossier) for price in prices):
            sides = (Side.of(fee, record=fee in dossier.recorded("setup_fee")), silent(mention, "setup_fee"))
            params = (("expected", fee.term.value),)
            yield finding(RULE, dossier.offer, "setup_fee", sides, channel=mention.channel, params=params)


def _owed(dossier: Dossier, night: Night) -> Statement | None:
    """The fee that everybody pays; None where there is none, or somebody says that it is nothing."""
    said = (s for s in dossier.said("setup_fee") if hear(s, dossier, night) is not None)
    fees = [s for s in (*dossier.recorded("setup_fee"), *said) if _is_for_everybody(s, night)]
    return None if any(is_nothing(s) or not amount(s) for s in fees) else next(iter(fees), None)


def _is_for_everybody(fee: Statement, night: Night) -> bool:
    scope = fee.scope
    conditional = scope.audiences or scope.voucher or scope.mode or scope.order is not None or scope.variant
    return not conditional and bool(countries_of(fee, night) & _KINGDOM)


def _is_total(price: Statement, fee: Statement, dossier: Dossier) -> bool:
    """Whether a price is what others ask, with the fee."""
    total, extra = amount(price), amount(fee)
    others = (*dossier.recorded("price"), *dossier.said("price"))
    return any(total == other + extra for s in others if extra and (other := amount(s)) and unit(s) == unit(price))


def _currency(statement: Statement) -> str:
    return unit(statement).partition("/")[0]


RULE = Rule(
    code="L401",
    name="uk-fee-dropped",
    kind=FindingKind.LAW,
    severity=Severity.MEDIUM,
    pack="law-uk",
    judge=_judge,
    params=("expected",),
    message=Message(
        de="{offer}: die Gebühr von {expected} fehlt neben dem Preis auf {channel} (Grossbritannien, DMCCA s. 230)",
        fr="{offer} : les frais de {expected} manquent à côté du prix sur {channel} (Royaume-Uni, DMCCA s. 230)",
        it="{offer}: la spesa di {expected} manca accanto al prezzo su {channel} (Regno Unito, DMCCA s. 230)",
        en="{offer}: the fee of {expected} is missing beside the price on {channel} (DMCCA s. 230)",
    ),
    mend=Message(
        de="Gebühr oder Gesamtpreis neben dem Preis nennen; juristisch prüfen lassen.",
        fr="Indiquer les frais ou le total à côté du prix ; faire vérifier par un juriste.",
        it="Indicare la spesa o il totale accanto al prezzo; far verificare da un legale.",
        en="State the fee, or the total with it, beside the price; have counsel check.",
    ),
)
