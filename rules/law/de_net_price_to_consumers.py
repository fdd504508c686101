"""A net price is shown to consumers (Germany).

What it finds:
    Prices without value added tax in documents that are not for businesses only.

Why it matters:
    § 3(1) PAngV: consumers are shown the total price, value added tax and all other components included. Source:
    gesetze-im-internet.de/pangv_2022/__3.html, looked up on 22 November 2026.

Not reported:
    Documents or statements for businesses; offers that the records sell at net prices; documents that state the price
    with tax as well; prices in another currency; words in passing; prices that only the audit file calls net. It stays
    inconclusive: whether a page is for consumers often stands outside of it. A hint, no legal advice.

How to mend:
    State the price with tax, or say that the offer is for businesses.
"""

from collections.abc import Iterator
from datetime import date

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.plugins.rule import Message, Rule
from rules._findings import finding, inconclusive, odd_sides
from rules._law import net_prices, sheets_under

_GERMANY, _SINCE = frozenset({"DE"}), date(2022, 5, 28)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    for sheet in sheets_under(dossier, night, _GERMANY, _SINCE, "price"):
        net = net_prices(sheet, dossier, "EUR")
        if net:
            params = (("said", net[0].term.value),)
            sides = odd_sides(net)
            yield inconclusive(
                finding(RULE, dossier.offer, "price", sides, channel=sheet.channel, key=sheet.key, params=params)
            )


RULE = Rule(
    code="L205",
    name="de-net-price-to-consumers",
    kind=FindingKind.LAW,
    severity=Severity.MEDIUM,
    pack="law-de",
    judge=_judge,
    params=("said",),
    message=Message(
        de="{offer}: Nettopreis {said} auf {channel} (§ 3 PAngV)",
        fr="{offer} : prix hors taxe {said} sur {channel} (Allemagne, § 3 PAngV)",
        it="{offer}: prezzo senza IVA {said} su {channel} (Germania, § 3 PAngV)",
        en="{offer}: net price {said} on {channel} (Germany, § 3 PAngV)",
    ),
    mend=Message(
        de="Den Preis mit Steuer nennen, oder als Angebot für Unternehmen kennzeichnen; juristisch prüfen lassen.",
        fr="Indiquer le prix taxe comprise, ou signaler une offre pour entreprises ; faire vérifier par un juriste.",
        it="Indicare il prezzo con IVA, o che è un’offerta per imprese; far verificare da un legale.",
        en="State the price with tax, or say that it is for businesses; have counsel check.",
    ),
)
