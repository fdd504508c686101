"""A unit price per 100 g or 100 ml (Germany).

What it finds:
    Documents that state the price of a pack, and beside it a unit price per 100 grams or millilitres.

Why it matters:
    § 5 PAngV: since 28 May 2022 the unit is one kilogram or litre; 100 grams or millilitres are allowed for loose
    goods only. Source: gesetze-im-internet.de/pangv_2022/__5.html, looked up on 22 November 2026.

Not reported:
    Goods that have no price but the one per 100 grams, which are loose, or that are said to be; documents that state
    the price per kilogram or litre as well. It stays inconclusive, because not all loose goods are called so. A hint,
    no legal advice.

How to mend:
    State the price of one kilogram or litre.
"""

import re
from collections.abc import Iterator
from datetime import date

from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding, FindingKind, Severity
from audit.plugins.rule import Message, Rule
from rules._findings import finding, inconclusive, odd_sides
from rules._law import sheets_under, words_about

_GERMANY, _SINCE = frozenset({"DE"}), date(2022, 5, 28)
_HUNDRED = re.compile(r"/100 (?:g|ml)$")
_WHOLE = re.compile(r"/1 (?:kg|l)$")
_LOOSE = re.compile(
    r"\blose[rns]?\b|unverpackt|theke|in bedienung|abfüllstation|\bloose\b|vrac|sfus[oa]", re.IGNORECASE
)


def _judge(dossier: Dossier, night: Night) -> Iterator[Finding]:
    for sheet in sheets_under(dossier, night, _GERMANY, _SINCE, "unit_price", "price"):
        small = [s for s in sheet.all("unit_price") if _HUNDRED.search(s.term.value)]
        here = dossier.documents[sheet.channel, sheet.statements[0].document]
        if not small or any(s.attribute == "unit_price" and _WHOLE.search(s.term.value) for s in here):
            continue
        if _LOOSE.search(words_about(small, dossier)):
            continue
        params = (("said", small[0].term.value),)
        sides = odd_sides(small)
        yield inconclusive(
            finding(RULE, dossier.offer, "unit_price", sides, channel=sheet.channel, key=sheet.key, params=params)
        )


RULE = Rule(
    code="L203",
    name="de-unit-price-per-100",
    kind=FindingKind.LAW,
    severity=Severity.LOW,
    pack="law-de",
    judge=_judge,
    params=("said",),
    message=Message(
        de="{offer}: Grundpreis {said} auf {channel}; ausser bei loser Ware gilt 1 kg oder 1 l (§ 5 PAngV)",
        fr="{offer} : prix unitaire {said} sur {channel} ; sauf vente en vrac, 1 kg ou 1 l (Allemagne, § 5 PAngV)",
        it="{offer}: prezzo unitario {said} su {channel}; salvo merce sfusa, 1 kg o 1 l (Germania, § 5 PAngV)",
        en="{offer}: unit price {said} on {channel}; except for loose goods it is 1 kg or 1 l (Germany, § 5 PAngV)",
    ),
    mend=Message(
        de="Den Preis für 1 kg oder 1 l nennen; juristisch prüfen lassen.",
        fr="Indiquer le prix pour 1 kg ou 1 l ; faire vérifier par un juriste.",
        it="Indicare il prezzo per 1 kg o 1 l; far verificare da un legale.",
        en="State the price of 1 kg or 1 l; have counsel check.",
    ),
)
