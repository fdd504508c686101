"""A price for customers in Switzerland is not in francs.

What it finds:
    Documents of channels for Switzerland whose only prices are in another currency.

Why it matters:
    Art. 3 PBV (SR 942.211): consumers are shown the price actually payable in Swiss francs. Source: SECO’s list of
    examples, looked up on 22 November 2026; the article itself was not read for this rule.

Not reported:
    Documents with a price in francs as well; prices for customers of another country; offers for businesses; what
    neither a record nor a number of its trade knows, as an account in euros on a page of questions. Where nobody at all
    names a price in francs it stays inconclusive. A hint, no legal advice.

How to mend:
    State the price in francs.
"""

from collections.abc import Iterator
from datetime import date

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.model.statement import Role, Statement
from audit.plugins.rule import Message, Rule
from rules._findings import finding, inconclusive, odd_sides
from rules._law import sheets_under
from rules._sheets import unit

_SWITZERLAND, _SINCE = frozenset({"CH"}), date(1979, 1, 1)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    for sheet in sheets_under(dossier, night, _SWITZERLAND, _SINCE, "price"):
        first = sheet.statements[0]
        here = [s for s in dossier.documents[sheet.channel, first.document] if s.attribute == "price"]
        if any(_is_in_francs(s) for s in here) or not (dossier.has_record or first.subject.id("gtin")):
            continue
        if first.subject.role not in {Role.MAIN, Role.ROW}:
            continue
        params = (("said", sheet.all("price")[0].term.value),)
        sides = odd_sides(sheet.all("price"))
        found = finding(RULE, dossier.offer, "price", sides, channel=sheet.channel, key=sheet.key, params=params)
        elsewhere = (*dossier.recorded("price"), *dossier.said("price"))
        yield found if any(_is_in_francs(s) for s in elsewhere) else inconclusive(found)


def _is_in_francs(price: Statement) -> bool:
    return unit(price).startswith("CHF")


RULE = Rule(
    code="L304",
    name="ch-price-not-in-francs",
    kind=FindingKind.LAW,
    severity=Severity.MEDIUM,
    pack="law-ch",
    judge=_judge,
    params=("said",),
    message=Message(
        de="{offer}: {said} auf {channel}, aber kein Preis in Franken (Art. 3 PBV)",
        fr="{offer} : {said} sur {channel}, mais aucun prix en francs (art. 3 OIP)",
        it="{offer}: {said} su {channel}, ma nessun prezzo in franchi (art. 3 OIP)",
        en="{offer}: {said} on {channel}, but no price in francs (Switzerland, Art. 3 PBV)",
    ),
    mend=Message(
        de="Den Preis in Franken nennen; juristisch prüfen lassen.",
        fr="Indiquer le prix en francs ; faire vérifier par un juriste.",
        it="Indicare il prezzo in franchi; far verificare da un legale.",
        en="State the price in francs; have counsel check.",
    ),
)
