"""A fee that everybody pays is missing where the price is shown (United Kingdom).

What it finds:
    Documents that state a price, but not the set-up fee that another channel or a record states for the same offer.

Why it matters:
    Section 230 of the Digital Markets, Competition and Consumers Act 2024, in force since 6 April 2025, with the CMA's
    guidance CMA209 of 18 November 2025: every invitation to purchase, an early advertisement too, gives the total price
    with all mandatory fees. Looked up on 22 November 2026.

Not reported:
    Fees of nothing or with a condition; teasers and excerpts; documents that were not read completely. A hint, no legal
    advice.

How to mend:
    State the fee, or the total with it, beside the price.
"""

from collections.abc import Iterator
from datetime import date

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity, Side
from audit.model.statement import Statement
from audit.plugins.rule import Message, Rule
from rules._findings import finding
from rules._law import country_of
from rules._saying import advertises, says
from rules._sheets import amount
from rules._showing import visible

_KINGDOM, _SINCE = "GB", date(2025, 4, 6)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    fee = next((s for s in (*dossier.recorded("setup_fee"), *dossier.said("setup_fee")) if _is_owed(s)), None)
    if fee is None or night.today < _SINCE:
        return
    for mention in dossier.mentions:
        here = visible(dossier.documents.get((mention.channel, mention.document), ()))
        if not mention.complete or country_of(mention.channel, night) != _KINGDOM or mention.published is not None:
            continue
        priced = any(s.attribute == "price" for s in here)
        if priced and advertises(here) and not says(here, "setup_fee", mention):
            silent = Side(
                mention.channel, odd=True, attribute="setup_fee", address=mention.address, document=mention.document
            )
            sides = (Side.of(fee, record=fee in dossier.recorded("setup_fee")), silent)
            params = (("expected", fee.term.value),)
            yield finding(RULE, dossier.offer, "setup_fee", sides, channel=mention.channel, params=params)


def _is_owed(fee: Statement) -> bool:
    scope = fee.scope
    conditional = scope.audiences or scope.voucher or scope.mode or scope.order is not None or scope.variant
    return bool(amount(fee)) and not conditional


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
