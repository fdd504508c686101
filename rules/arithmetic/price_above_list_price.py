"""The price is higher than the former price that stands struck through beside it.

What it finds:
    "Jetzt 129.– statt 119.–", said together of one variant.

Why it matters:
    It looks ridiculous, and an advertised reduction that is none is misleading.

Not reported:
    Prices in different units; several prices or former prices of variants; prices with a bound; a recommended price
    that is simply lower than the shop's own; two bare prices side by side, of which no word says which is the former;
    announcements that a price rises.

How to mend:
    Correct one of the two, or take the former price away.
"""

import re
from collections.abc import Iterator

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.model.position import is_recommended
from audit.model.statement import Layer, Statement
from audit.plugins.rule import Message, Rule
from rules._findings import finding, odd_sides
from rules._sheets import amount, sheets, unit

_FORMER = re.compile(
    r"\b(?:an)?statt\b|bisher|vorher|früher|regulär|normalpreis|alter preis|\bwas\b|instead|regular|au lieu|ancien|"
    r"\bavant\b|anzich|invece|precedente|\bprima\b",
    re.IGNORECASE,
)

_RISING = re.compile(
    r"künftig|in zukunft|erhöh|steig|teurer|anhebung|angehoben|désormais|dorénavant|augment|hausse|d.ora in poi|aument|"
    r"rincar|in future|\brise|\brising|going up|goes up|increas|will cost",
    re.IGNORECASE,
)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    del night  # it is wrong on any day
    for sheet in sheets(dossier, "list_price", "price"):
        price, former = sheet.only("price"), sheet.only("list_price")
        now, before = amount(price), amount(former)
        if price is None or former is None or now is None or before is None or unit(price) != unit(former):
            continue
        if now <= before or is_recommended(former) or not _is_called_former(former) or _rises(price, former):
            continue
        params = (("said", price.term.value), ("former", former.term.value))
        odd = odd_sides((price, former))
        yield finding(RULE, dossier.offer, "price", odd, channel=sheet.channel, key=sheet.key, params=params)


def _is_called_former(former: Statement) -> bool:
    """Whether a field or the words say that it is the former price; of two bare prices nobody knows."""
    where = former.where
    return where.layer in {Layer.FIELD, Layer.DATA} or bool(_FORMER.search(f"{where.before} {where.quote}"))


def _rises(price: Statement, former: Statement) -> bool:
    """Whether the words announce a higher price: "from January 8.90 instead of 7.50"."""
    return any(_RISING.search(f"{s.where.before} {s.where.quote} {s.where.after}") for s in (price, former))


RULE = Rule(
    code="A106",
    name="price-above-list-price",
    kind=FindingKind.ARITHMETIC_ERROR,
    severity=Severity.MEDIUM,
    judge=_judge,
    params=("said", "former"),
    message=Message(
        de="{offer}: {said} ist teurer als der frühere Preis {former} ({channel})",
        fr="{offer} : {said} est plus cher que l’ancien prix {former} ({channel})",
        it="{offer}: {said} è più caro del prezzo precedente {former} ({channel})",
        en="{offer}: {said} is dearer than the former price {former} ({channel})",
    ),
    mend=Message(
        de="Einen der beiden Preise auf {channel} berichtigen, oder den früheren weglassen.",
        fr="Corriger l’un des deux prix sur {channel}, ou retirer l’ancien.",
        it="Correggere uno dei due prezzi su {channel}, oppure togliere quello precedente.",
        en="Correct one of the two prices on {channel}, or take the former one away.",
    ),
    folds_into=("C101", "C102", "C103", "C104"),
)
