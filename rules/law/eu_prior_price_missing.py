"""A price reduction is announced without the price that held before (European Union).

What it finds:
    Documents that promise a discount or saving on a thing's price, and name neither a former price nor the lowest
    price of the last 30 days.

Why it matters:
    Art. 6a of Directive 98/6/EC (in Germany § 11 PAngV), in force since 28 May 2022: every announcement of a price
    reduction states the lowest price of the last 30 days. Source: eur-lex.europa.eu, Directive (EU) 2019/2161, Art. 2;
    gesetze-im-internet.de/pangv_2022/__11.html, looked up on 22 November 2026.

Not reported:
    Services, tickets and subscriptions, and whatever nothing shows to be a thing (a number of its trade, its price by
    weight, how long its delivery takes); "up to"; reductions with a voucher or for some customers only, which are
    individual; net prices; documents that state any earlier price, since the law asks for the amount, not for a label.
    It stays inconclusive: perishable goods and progressive reductions are exempt, and cannot be told from the words. A
    hint, no legal advice.

How to mend:
    State the lowest price of the 30 days before the reduction beside it.
"""

from collections.abc import Iterator
from datetime import date

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.plugins.rule import Message, Rule
from rules._findings import finding, inconclusive, odd_sides
from rules._law import EU, is_of_thing, reductions, sheets_under

_SINCE = date(2022, 5, 28)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    for attribute in ("discount", "saving"):
        for sheet in sheets_under(dossier, night, EU, _SINCE, attribute, "price"):
            if sheet.only(attribute) is None or sheet.only(attribute) not in reductions(sheet):
                continue
            if sheet.says("list_price") or sheet.says("lowest_price_30d") or not is_of_thing(sheet, dossier):
                continue
            if any(s.scope.tax == "Excluded" for s in sheet.all("price")):
                continue
            sides = odd_sides((*sheet.all(attribute), *sheet.all("price")))
            yield inconclusive(finding(RULE, dossier.offer, attribute, sides, channel=sheet.channel, key=sheet.key))


RULE = Rule(
    code="L101",
    name="eu-prior-price-missing",
    kind=FindingKind.LAW,
    severity=Severity.MEDIUM,
    pack="law-eu",
    judge=_judge,
    message=Message(
        de="{offer}: Preisermässigung auf {channel} ohne früheren Preis (EU, Art. 6a RL 98/6/EG)",
        fr="{offer} : réduction de prix sur {channel} sans prix antérieur (UE, art. 6 bis dir. 98/6/CE)",
        it="{offer}: riduzione di prezzo su {channel} senza prezzo precedente (UE, art. 6 bis dir. 98/6/CE)",
        en="{offer}: a price reduction on {channel} without the prior price (EU, Art. 6a Dir. 98/6/EC)",
    ),
    mend=Message(
        de="Den niedrigsten Preis der letzten 30 Tage daneben nennen; juristisch prüfen lassen.",
        fr="Indiquer à côté le prix le plus bas des 30 derniers jours ; faire vérifier par un juriste.",
        it="Indicare accanto il prezzo più basso degli ultimi 30 giorni; far verificare da un legale.",
        en="State the lowest price of the last 30 days beside it; have counsel check.",
    ),
)
