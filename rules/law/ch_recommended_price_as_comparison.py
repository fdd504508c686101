"""A recommended price is used as a comparison (Switzerland).

What it finds:
    A price beside a recommended one (UVP, Richtpreis, prix conseillé, prezzo consigliato), struck through or not.

Why it matters:
    Art. 16(5) PBV: guide and catalogue prices may be compared with only if most of the same goods are sold at that
    price on the market. What is usual in Germany is a finding in Switzerland. Source: SR 942.211 as of 1 January 2025,
    Art. 16, looked up on 22 November 2026.

Not reported:
    The shop's own former price; a recommended price that is not above the price. It stays inconclusive: what the
    market asks is not known to the audit. A hint, no legal advice.

How to mend:
    Compare with the shop's own former price, or prove the market's.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.model.position import is_recommended
from audit.model.statement import Statement
from audit.plugins.rule import Message, Rule
from rules._findings import finding, inconclusive, odd_sides
from rules._law import sheets_under
from rules._sheets import amount

_SWITZERLAND, _SINCE = frozenset({"CH"}), date(2025, 1, 1)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    for sheet in sheets_under(dossier, night, _SWITZERLAND, _SINCE, "price", "list_price"):
        least = min((v for s in sheet.all("price") if (v := amount(s)) is not None), default=None)
        recommended = [s for s in sheet.all("list_price") if is_recommended(s) and _is_above(least, s)]
        if recommended:
            params = (("said", recommended[0].term.value),)
            sides = odd_sides((*recommended, *sheet.all("price")))
            yield inconclusive(
                finding(RULE, dossier.offer, "list_price", sides, channel=sheet.channel, key=sheet.key, params=params)
            )


def _is_above(price: Decimal | None, recommended: Statement) -> bool:
    high = amount(recommended)
    return price is not None and high is not None and high > price


RULE = Rule(
    code="L301",
    name="ch-recommended-price-as-comparison",
    kind=FindingKind.LAW,
    severity=Severity.LOW,
    pack="law-ch",
    judge=_judge,
    params=("said",),
    message=Message(
        de="{offer}: Vergleich mit der Preisempfehlung {said} auf {channel} (Art. 16 Abs. 5 PBV)",
        fr="{offer} : comparaison avec le prix conseillé {said} sur {channel} (art. 16 al. 5 OIP)",
        it="{offer}: confronto con il prezzo consigliato {said} su {channel} (art. 16 cpv. 5 OIP)",
        en="{offer}: comparison with the recommended price {said} on {channel} (Switzerland, Art. 16(5) PBV)",
    ),
    mend=Message(
        de="Mit dem eigenen früheren Preis vergleichen, oder den Marktpreis belegen; juristisch prüfen lassen.",
        fr="Comparer avec son propre ancien prix, ou prouver le prix du marché ; faire vérifier par un juriste.",
        it="Confrontare con il proprio prezzo precedente, o provare il prezzo di mercato; far verificare da un legale.",
        en="Compare with the shop's own former price, or prove the market's; have counsel check.",
    ),
)
