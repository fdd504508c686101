"""Electricity, gas or heat is advertised with one part of its price (Germany).

What it finds:
    Documents that state the price of a kilowatt hour but not the base price, or the base price but not that of a
    kilowatt hour, although the record of the tariff has both.

Why it matters:
    § 14(1) and (3) PAngV: who advertises energy with prices names the price of one kilowatt hour, and beside it what
    does not depend on consumption. Source: lxgesetze.de/pangv/14, looked up on 22 November 2026.

Not reported:
    Tariffs of which no record states both; words beside it that name the other part; words in passing, teasers and
    excerpts; documents that were not read completely; offers for businesses. A hint, no legal advice.

How to mend:
    Name both parts in one place.
"""

import re
from collections.abc import Iterator
from datetime import date

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity, Side
from audit.model.statement import Statement
from audit.plugins.rule import Message, Rule
from rules._adverts import adverts_under, silent, tells
from rules._findings import finding
from rules._sheets import amount, unit
from rules._showing import words_of

_GERMANY, _SINCE = frozenset({"DE"}), date(2022, 5, 28)
_PARTS = {"unit_price": frozenset({"kWh"}), "price": frozenset({"PM1", "PM12"})}

_CALLED = {
    "unit_price": re.compile(r"kwh|kilowatt|arbeitspreis|verbrauchspreis", re.IGNORECASE),
    "price": re.compile(r"grundpreis|grundgebühr|grundbetrag", re.IGNORECASE),
}


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    parts = {name: part for name in _PARTS if (part := _recorded(name, dossier)) is not None}
    if parts.keys() != _PARTS.keys():
        return
    for mention, here in adverts_under(dossier, night, _GERMANY, _SINCE):
        told = {name: s for name in _PARTS for s in here if _is_part(name, s) and tells(s, dossier, night)}
        missing = [name for name in _PARTS if name not in mention.also and not any(_is_part(name, s) for s in here)]
        name = missing[0] if told and len(missing) == 1 else ""
        if name and not _CALLED[name].search(words_of(told.values())):
            said = next(iter(told.values()))
            sides = (Side.of(parts[name], record=True), Side.of(said), silent(mention, name))
            params = (("expected", parts[name].term.value), ("said", said.term.value))
            yield finding(RULE, dossier.offer, name, sides, channel=mention.channel, params=params)


def _recorded(attribute: str, dossier: Dossier) -> Statement | None:
    return next((s for s in dossier.recorded(attribute) if _is_part(attribute, s) and amount(s)), None)


def _is_part(attribute: str, statement: Statement) -> bool:
    return statement.attribute == attribute and unit(statement).partition("/")[2] in _PARTS[attribute]


RULE = Rule(
    code="L208",
    name="de-energy-price-incomplete",
    kind=FindingKind.LAW,
    severity=Severity.MEDIUM,
    pack="law-de",
    judge=_judge,
    params=("expected", "said"),
    message=Message(
        de="{offer}: {said} auf {channel} ohne {expected} daneben (§ 14 PAngV)",
        fr="{offer} : {said} sur {channel} sans {expected} à côté (Allemagne, § 14 PAngV)",
        it="{offer}: {said} su {channel} senza {expected} accanto (Germania, § 14 PAngV)",
        en="{offer}: {said} on {channel} without {expected} beside it (Germany, § 14 PAngV)",
    ),
    mend=Message(
        de="Arbeitspreis und Grundpreis zusammen nennen; juristisch prüfen lassen.",
        fr="Indiquer ensemble le prix du kilowattheure et l’abonnement ; faire vérifier par un juriste.",
        it="Indicare insieme il prezzo del chilowattora e la quota fissa; far verificare da un legale.",
        en="Name the price of a kilowatt hour and the base price together; have counsel check.",
    ),
)
