"""A comparison with the own former price is shown for longer than allowed (Switzerland).

What it finds:
    A former price beside a price that has been asked for more than two months, or for more than half as long as the
    former one was, while the former one was asked for fewer than 30 days on end.

Why it matters:
    Art. 16(3) PBV: such a comparison may be shown half as long as the former price was asked, at most two months. Since
    1 January 2025 a former price that was asked for at least 30 days on end may be compared with without limit
    (Art. 16(1)(a) no. 2). Source: SR 942.211 as of 1 January 2025, AS 2024 621, looked up on 22 November 2026.

Not reported:
    Recommended prices; a former price that was asked for 30 days on end, however many steps the reduction has taken
    since; offers of which no earlier price was observed, or not the former one and not all days. As long as the days
    before the reduction were not all observed it is inconclusive. A hint, no legal advice.

How to mend:
    Take the former price away.
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

_SWITZERLAND, _SINCE = frozenset({"CH"}), date(2025, 1, 1)
_ENOUGH, _MOST = 30, 61  # days of the former price that end every limit; two months


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    for sheet in sheets_under(dossier, night, _SWITZERLAND, _SINCE, "price", "list_price"):
        price, former = sheet.only("price"), former_price(sheet)
        now, before = amount(price), amount(former)
        if price is None or former is None or now is None or before is None or unit(price) != unit(former):
            continue
        history = history_of(dossier, sheet.channel, unit(price), night)
        compared = history.comparison(now, before)
        shown, asked = compared.shown, compared.asked
        if not history.days or compared.longest >= _ENOUGH or (shown <= _MOST and shown * 2 <= asked):
            continue
        seen, _ = history.window(compared.began, _ENOUGH)
        if shown <= _MOST and not asked and seen < _ENOUGH:
            continue
        params = (("former", former.term.value), ("shown", str(shown)), ("asked", str(asked)))
        found = finding(
            RULE, dossier.offer, "list_price", odd_sides((former, price)), channel=sheet.channel, key=sheet.key,
            params=params,
        )  # fmt: skip
        yield found if seen == _ENOUGH else inconclusive(found)


RULE = Rule(
    code="L302",
    name="ch-comparison-shown-too-long",
    kind=FindingKind.LAW,
    severity=Severity.MEDIUM,
    pack="law-ch",
    judge=_judge,
    params=("former", "shown", "asked"),
    message=Message(
        de="{offer}: seit {shown} Tagen Vergleich mit {former} auf {channel}, zuvor {asked} Tage gültig (Art. 16 PBV)",
        fr="{offer} : comparé à {former} sur {channel} depuis {shown} jours, prix pratiqué {asked} jours (art. 16 OIP)",
        it="{offer}: confronto con {former} su {channel} da {shown} giorni, praticato per {asked} giorni (art. 16 OIP)",
        en="{offer}: {channel} compares with {former} for {shown} days, which was asked for {asked} (Art. 16 PBV)",
    ),
    mend=Message(
        de="Den früheren Preis weglassen; juristisch prüfen lassen.",
        fr="Retirer l’ancien prix ; faire vérifier par un juriste.",
        it="Togliere il prezzo precedente; far verificare da un legale.",
        en="Take the former price away; have counsel check.",
    ),
)
