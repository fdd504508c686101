"""Instalments are advertised without the effective annual rate (Germany).

What it finds:
    Documents that name a number of instalments and their amount, but no effective annual rate, or the nominal rate
    alone.

Why it matters:
    § 17 PAngV: advertising for credit with any figure must state the effective annual rate at least as prominently,
    with an example. Source: gesetze-im-internet.de/pangv_2022/__17.html, looked up on 22 November 2026, two days after
    Directive (EU) 2023/2225 began to apply; whether the text has been changed for it is not known.

Not reported:
    Offers for businesses; instalments without an amount; instalments that together come to no more than a price beside
    them, which is no credit against payment; fees of a standing contract that are paid by the month. A hint, no legal
    advice.

How to mend:
    Name the effective annual rate and the example beside the instalments.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.model.speaking import OF_CONTRACT
from audit.model.statement import Statement
from audit.plugins.rule import Message, Rule
from rules._findings import finding, odd_sides
from rules._law import sheets_under
from rules._sheets import Sheet, amount, unit
from rules._showing import words_of

_GERMANY, _SINCE = frozenset({"DE"}), date(2022, 5, 28)
_NOMINAL = re.compile(r"sollzins|nominal", re.IGNORECASE)
_EFFECTIVE = re.compile(r"effekt|\beff\.|jahreszins|\bapr\b|\btaeg\b", re.IGNORECASE)
_WHOLE = frozenset({"price", "list_price"})
_ROUNDING = Decimal(1)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    for sheet in sheets_under(dossier, night, _GERMANY, _SINCE, "instalments", "price"):
        rates = [s for s in sheet.all("price") if unit(s).endswith("/PM1")]
        here = dossier.documents[sheet.channel, sheet.statements[0].document]
        if not rates or any(_is_effective(s) or s.attribute in OF_CONTRACT for s in here):
            continue
        # The rate may be said of a variant, which is an offer of its own.
        if _is_free(sheet, rates, here) or _EFFECTIVE.search(words_of((*sheet.all("instalments"), *rates))):
            continue
        params = (("said", rates[0].term.value),)
        sides = odd_sides((*sheet.all("instalments"), *rates))
        yield finding(RULE, dossier.offer, "interest_rate", sides, channel=sheet.channel, key=sheet.key, params=params)


def _is_effective(statement: Statement) -> bool:
    """Whether a rate is, or may be, the effective one."""
    where = statement.where
    nominal = _NOMINAL.search(f"{where.before[-24:]} {where.quote}") and not _EFFECTIVE.search(where.quote)
    return statement.attribute == "interest_rate" and (not nominal or bool(_EFFECTIVE.search(where.after)))


def _is_free(sheet: Sheet, rates: Sequence[Statement], here: Iterable[Statement]) -> bool:
    """Whether the instalments may come to no more than a price that is stated beside them."""
    down = amount(sheet.only("down_payment")) or Decimal(0)
    sums = [
        count * each + down
        for number in sheet.all("instalments")
        for rate in rates
        if (count := amount(number)) and (each := amount(rate))
    ]
    currency = unit(rates[0]).partition("/")[0]
    whole = [v for s in here if s.attribute in _WHOLE and _currency(s) == currency and (v := amount(s))]
    return any(total <= price + _ROUNDING for total in sums for price in whole)


def _currency(statement: Statement) -> str:
    """The currency of a price for everything at once, or for a year."""
    currency, _, per = unit(statement).partition("/")
    return currency if per in {"", "PM12"} else ""


RULE = Rule(
    code="L204",
    name="de-instalments-without-rate",
    kind=FindingKind.LAW,
    severity=Severity.MEDIUM,
    pack="law-de",
    judge=_judge,
    params=("said",),
    message=Message(
        de="{offer}: Raten von {said} auf {channel} ohne effektiven Jahreszins (§ 17 PAngV)",
        fr="{offer} : mensualités de {said} sur {channel} sans taux annuel effectif (Allemagne, § 17 PAngV)",
        it="{offer}: rate di {said} su {channel} senza tasso annuo effettivo (Germania, § 17 PAngV)",
        en="{offer}: instalments of {said} on {channel} without the effective annual rate (Germany, § 17 PAngV)",
    ),
    mend=Message(
        de="Effektiven Jahreszins und Beispiel danebenstellen; juristisch prüfen lassen.",
        fr="Indiquer à côté le taux annuel effectif et un exemple ; faire vérifier par un juriste.",
        it="Indicare accanto il tasso annuo effettivo e un esempio; far verificare da un legale.",
        en="State the effective annual rate and an example beside them; have counsel check.",
    ),
)
