"""Goods that are sold by weight, volume, length or area are advertised without their unit price (Germany).

What it finds:
    Documents that state the price of an offer, but no unit price, although a record or another document has one.

Why it matters:
    § 4(1) PAngV: the unit price stands beside the total price, in advertising with prices too. That the company itself
    names one shows that the goods are of that kind. Source: gesetze-im-internet.de/pangv_2022/__4.html, looked up on
    22 November 2026.

Not reported:
    Goods of which nobody states a unit price, as most exceptions of § 4(3) cannot be told from words; packs whose unit
    price is their price; words beside the price that sound like one; "from" a price, which is of several packs; prices
    per piece, night or kilowatt hour; rows of feeds; teasers that lead to the page with the unit price; documents that
    were not read completely; offers for businesses. A hint, no legal advice.

How to mend:
    State the price of one kilogram, litre, metre or square metre beside the price.
"""

import re
from collections.abc import Iterator
from datetime import date

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity, Side
from audit.model.speaking import hear
from audit.model.statement import Statement
from audit.plugins.rule import Message, Rule
from rules._adverts import adverts_under, silent, tells
from rules._findings import finding
from rules._law import measure_of
from rules._saying import advertises, says
from rules._sheets import amount, unit
from rules._showing import words_of

_GERMANY, _SINCE = frozenset({"DE"}), date(2022, 5, 28)
_PER_MEASURE = re.compile(
    r"grundpreis|(?:[/=]|\b(?:je|pro|per)) ?(?:1(?:00|000)? ?)?(?:kg|kilo|g|l|liter|ml|m|meter|m²|qm)\b|"
    r"\b1(?:00)? ?(?:kg|g|l|ml|m|m²) ?=",
    re.IGNORECASE,
)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    stated = _unit_price(dossier, night)
    if stated is None:
        return
    for mention, here in adverts_under(dossier, night, _GERMANY, _SINCE):
        prices = [s for s in here if s.attribute == "price" and _is_of_pack(s) and tells(s, dossier, night)]
        if not prices or says(here, "unit_price", mention) or not advertises(here, mention.form):
            continue
        if not any(amount(price) == amount(stated) for price in prices) and not _PER_MEASURE.search(words_of(prices)):
            recorded = stated in dossier.recorded("unit_price")
            sides = (Side.of(stated, record=recorded), Side.of(prices[0]), silent(mention, "unit_price"))
            params = (("expected", stated.term.value),)
            yield finding(RULE, dossier.offer, "unit_price", sides, channel=mention.channel, params=params)


def _unit_price(dossier: Dossier, night: Night) -> Statement | None:
    """What somebody says of the unit price of goods, a record first."""
    said = (s for s in dossier.said("unit_price") if s.term.bound is None and hear(s, dossier, night) is not None)
    return next((s for s in (*dossier.recorded("unit_price"), *said) if measure_of(s) and amount(s)), None)


def _is_of_pack(price: Statement) -> bool:
    return "/" not in unit(price) and bool(amount(price))


RULE = Rule(
    code="L207",
    name="de-unit-price-dropped",
    kind=FindingKind.LAW,
    severity=Severity.MEDIUM,
    pack="law-de",
    judge=_judge,
    params=("expected",),
    message=Message(
        de="{offer}: Preis ohne Grundpreis ({expected}) auf {channel} (§ 4 PAngV)",
        fr="{offer} : prix sans prix à l’unité de mesure ({expected}) sur {channel} (Allemagne, § 4 PAngV)",
        it="{offer}: prezzo senza prezzo unitario ({expected}) su {channel} (Germania, § 4 PAngV)",
        en="{offer}: a price without the unit price ({expected}) on {channel} (Germany, § 4 PAngV)",
    ),
    mend=Message(
        de="Den Grundpreis neben dem Preis nennen; juristisch prüfen lassen.",
        fr="Indiquer le prix à l’unité de mesure à côté du prix ; faire vérifier par un juriste.",
        it="Indicare il prezzo unitario accanto al prezzo; far verificare da un legale.",
        en="State the unit price beside the price; have counsel check.",
    ),
)
