"""A promotion has lasted longer than the price that it is compared with (United Kingdom).

What it finds:
    A former price beside a price that has been asked for more days than the former one was.

Why it matters:
    CAP Code rules 3.17 to 3.22 and 3.40: a saving must be genuine; the ASA found 32 days of sale after 21 days at the
    higher price misleading. Source: asa.org.uk, "Promotional savings claims", looked up on 22 November 2026.

Not reported:
    Recommended prices; a former price that was once asked for as long as the promotion lasts, which counts through all
    its steps; offers of which the former price was never observed. As long as the days before the promotion were not
    all observed it is inconclusive. A hint, no legal advice.

How to mend:
    End the promotion, or take the former price away.
"""

from collections.abc import Iterator
from datetime import date

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.plugins.rule import Message, Rule
from rules._findings import finding, inconclusive, odd_sides
from rules._history import history_of
from rules._law import former_price, sheets_under
from rules._sheets import amount, unit

_KINGDOM, _SINCE = frozenset({"GB"}), date(2010, 9, 1)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    for sheet in sheets_under(dossier, night, _KINGDOM, _SINCE, "price", "list_price"):
        price, former = sheet.only("price"), former_price(sheet)
        now, before = amount(price), amount(former)
        if price is None or former is None or now is None or before is None or unit(price) != unit(former):
            continue
        history = history_of(dossier, sheet.channel, unit(price), night)
        compared = history.comparison(now, before)
        shown, asked = compared.shown, compared.asked
        if not asked or shown <= asked or compared.longest >= shown:
            continue
        seen, _ = history.window(compared.began, asked + 1)
        params = (("former", former.term.value), ("shown", str(shown)), ("asked", str(asked)))
        found = finding(
            RULE, dossier.offer, "list_price", odd_sides((former, price)), channel=sheet.channel, key=sheet.key,
            params=params,
        )  # fmt: skip
        yield found if seen > asked else inconclusive(found)


RULE = Rule(
    code="L402",
    name="uk-promotion-outlasts-reference",
    kind=FindingKind.LAW,
    severity=Severity.MEDIUM,
    pack="law-uk",
    judge=_judge,
    params=("former", "shown", "asked"),
    message=Message(
        de="{offer}: Aktion auf {channel} seit {shown} Tagen, der Vergleichspreis {former} galt {asked} Tage",
        fr="{offer} : promotion sur {channel} depuis {shown} jours, le prix de référence {former} a duré {asked} jours",
        it="{offer}: promozione su {channel} da {shown} giorni, il riferimento {former} è durato {asked} giorni",
        en="{offer}: promoted on {channel} for {shown} days, the reference price {former} held for {asked} days",
    ),
    mend=Message(
        de="Die Aktion beenden, oder den früheren Preis weglassen; juristisch prüfen lassen.",
        fr="Mettre fin à la promotion, ou retirer l’ancien prix ; faire vérifier par un juriste.",
        it="Terminare la promozione, o togliere il prezzo precedente; far verificare da un legale.",
        en="End the promotion, or take the former price away; have counsel check.",
    ),
)
