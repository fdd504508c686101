"""Costs of ways to be sent something that no word for sending names: "…; express is £6.99 and arrives next day".

Where a text has just said what sending costs, or that it costs nothing, a way that a verb or a colon leads to an
amount costs it. So does what stands behind a colon at the end of words about how something is brought ("delivered
upstairs within 5 to 8 days: 39 €").
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_SIGN = r"(?:(?:nur|only|just|solo|seulement) )?(?:€|£|\$|chf|eur|fr\.|sfr\.?)? ?$"
WAY = re.compile(
    r"(?:^|[.;,:!?\n|·•(] ?|\b(?:or|and|oder|und|ou|et|o|e) )(?:(?:by|with|with the|l'|la |il |der |die |mit |per "
    r"|en |par |le "
    r"|con |in )+ ?)?"
    r"(?P<way>(?:express|espresso|espressa|next[ -]day|same[ -]day|named[ -]day|saturday|sunday|evening|weekend"
    r"|priority"
    r"|tracked|overnight|premium|kurier|velokurier|eil|samstags?|abend|corriere|coursier|courier|a domicilio|a domicile"
    r"|point relais|punto (?:di )?ritiro|samedi|sabato|24 ?h)(?:[ -]?(?:delivery|shipping|service|slots?|courier"
    r"|top-up|drop|versand|lieferung|zustellung|expedition|livraison|spedizione|consegna|option))?)"
    r" ?(?:(?:is|are|costs?|at|for|kostet|kosten|ist|um|fur|zu|coute(?:nt)?|est a|a|pour|costa(?:no)?|viene|per"
    rf"|extra) )?:? ?{_SIGN}"
)
_BROUGHT = re.compile(
    r"(?:^|[.;,\n|·•] ?)(?:livree?s?|livraison|deliver(?:ed|y)|geliefert|lieferung|zustellung|consegn[a-z]+"
    r"|spedit[oaie]"
    rf")\b[^.;:!?\n€£$%]{{3,72}}: ?{_SIGN}"
)
_FREE = re.compile(r"\b(?:gratis|free|gratuit[aoe]?s?|offerte?s?|kostenlos|ab|des|from|over|oltre|sopra)\b")
_GIVEN = frozenset({"price", "cashback"})
_REACH = 100
_FAR = 160


def sent_ways(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, amounts behind ways to be sent something as what sending costs.

    Args:
        source: The text.
        drafts: What was read in it.
    """
    told = [draft.end for draft in drafts if draft.attribute in {"shipping_cost", "delivery_time"}]
    if not told:
        return list(drafts)
    return [_sent(source, draft, told) for draft in sorted(drafts, key=lambda d: (d.start, d.end))]


def _sent(source: Source, draft: Draft, told: list[int]) -> Draft:
    token = draft.token
    if draft.attribute not in _GIVEN or draft.bound or not isinstance(token, Amount) or token.word or token.per:
        return draft
    ahead = max(0, token.start - _REACH), token.start
    brought = _BROUGHT.search(source.folded, *ahead)
    if brought and not _FREE.search(source.folded, brought.start(), token.start):
        return replace(draft, attribute="shipping_cost", hit=None)
    way = WAY.search(source.folded, *ahead)
    if way is None or not any(0 <= token.start - end <= _FAR for end in told):
        return draft
    told.append(draft.end)
    subject = draft.subject or source.text[slice(*way.span("way"))]
    return replace(draft, attribute="shipping_cost", hit=None, subject=subject)
