"""Costs of ways to be sent something that no word for sending names: "…; express is £6.99 and arrives next day".

Where a text has just said what sending costs, or that it costs nothing, a way that a verb or a colon leads to an
amount costs it. So does what stands behind a colon at the end of words about how something is brought ("delivered
upstairs within 5 to 8 days: 39 €").
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_SIGN = r"(?:(?:nur|only|just|solo|seulement) )?(?:€|£|\$|chf|eur|fr\.|sfr\.?)? ?$"
WAY = re.compile(
    r"(?:^|[.;,:!?\n|·•(] ?|\b(?:or|and|oder|und|ou|et|o|oppure|e) )(?:(?:by|with|with the|l'|la |il |der |die |mit "
    r"|per "
    r"|en |par |le "
    r"|con |in )+ ?)?"
    r"(?P<way>(?:express|espresso|espressa|next[ -]day|same[ -]day|named[ -]day|saturday|sunday|evening|weekend"
    r"|priority"
    r"|tracked|overnight|premium|kurier|velokurier|eil|samstags?|abend|corriere|coursier|courier|a domicilio|a domicile"
    r"|point relais|punto (?:di )?ritiro|samedi|sabato|24 ?h|(?:am )?nachsten (?:werk)?tag|lendemain(?: ouvrable)?"
    r"|giorno (?:dopo|successivo|lavorativo successivo)|the next (?:working )?day|next working day)(?:[ -]?(?:delivery"
    r"|shipping|service|slots?|courier"
    r"|top-up|drop|versand|lieferung|zustellung|expedition|livraison|spedizione|consegna|option))?)"
    r" ?(?:(?:is|are|costs?|at|for|kostet|kosten|ist|um|fur|zu|coute(?:nt)?|est a|a|pour|costa(?:no)?|viene|per"
    rf"|extra) )?:? ?{_SIGN}"
)
_BROUGHT = re.compile(
    r"(?:^|[.;,\n|·•] ?)(?:livree?s?|livraison|deliver(?:ed|y)|geliefert|lieferung|zustellung|consegn[a-z]+"
    r"|spedit[oaie]"
    rf")\b[^.;:!?\n€£$%]{{3,72}}: ?{_SIGN}"
)
_HANDED = re.compile(  # "the kit is 39 €, delivered to your door for 6 €": the thing has its own price before it
    r"(?:, |\b(?:and|und|et|e) )(?:[a-z]+ ){0,3}(?:livree?s?|deliver(?:ed|y)|geliefert|gebracht|consegnat[oaie]"
    r"|spedit[oaie]"
    rf"|sent|posted|shipped|verschickt|envoyee?s?)\b[^.,;:!?\n€£$%]{{2,64}} (?:for|fur|um|pour|per|a|zu) {_SIGN}"
)
_HANDS = re.compile(r"\b(?:livree?|deliver|geliefert|gebracht|consegnat|spedit|sent|posted|shipped|verschickt|envoye)")
_NEXT_DAY = re.compile(
    r"(?P<one>next[ -]day|(?:am )?nachsten tag|(?:le )?lendemain|(?:il )?giorno (?:dopo|successivo)|the next day"
    r"|overnight)"
    r"|(?P<working>(?:am )?nachsten werktag|lendemain ouvrable|(?:il )?giorno lavorativo successivo"
    r"|(?:the )?next working day)"
)
_FREE = re.compile(r"\b(?:gratis|free|gratuit[aoe]?s?|offerte?s?|kostenlos|ab|des|from|over|oltre|sopra)\b")
_GIVEN = frozenset({"price", "cashback", "price_after"})
_REACH = 100
_COST = 1.6
_FAR = 160


def sent_ways(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, amounts behind ways to be sent something as what sending costs.

    Args:
        source: The text.
        drafts: What was read in it.
    """
    told = [draft.end for draft in drafts if draft.attribute in {"shipping_cost", "delivery_time"}]
    prices = [draft.token for draft in drafts if draft.attribute == "price" and isinstance(draft.token, Amount)]
    is_handed = len(prices) > 1 and _HANDS.search(source.folded)
    handed = [_handed(source, draft, prices) for draft in drafts] if is_handed else list(drafts)
    if not told:
        return handed
    out = [_sent(source, draft, told) for draft in sorted(handed, key=lambda d: (d.start, d.end))]
    return [*out, *_on_the_next_day(source, out)]


def _handed(source: Source, draft: Draft, prices: Sequence[Amount]) -> Draft:
    """A smaller amount for which a thing with a price of its own is brought, as what that costs."""
    token = draft.token
    if draft.attribute != "price" or draft.bound or not isinstance(token, Amount) or token.word or token.per:
        return draft
    brought = _HANDED.search(source.folded, max(0, token.start - _REACH), token.start)
    before = [price for price in prices if brought and price.end <= brought.start() + 1 and price.number > token.number]
    if not brought or not before or _FREE.search(source.folded, brought.start(), token.start):
        return draft
    return replace(draft, attribute="shipping_cost", hit=None)


def _on_the_next_day(source: Source, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """How long it takes where what is sent so comes on the next day: the way's own name says it."""
    times = [(draft.start, draft.end) for draft in drafts if draft.attribute == "delivery_time"]
    for draft in drafts:
        token = draft.token
        if draft.attribute != "shipping_cost" or draft.hit is not None or not isinstance(token, Amount):
            continue
        way = WAY.search(source.folded, max(0, token.start - _REACH), token.start)
        day = _NEXT_DAY.search(source.folded, *way.span("way")) if way else None
        if day and not any(start < day.end() and day.start() < end for start, end in times):
            yield Draft(
                "delivery_time", "P1D" if day["one"] else "P1BD", *day.span(), cost=_COST, subject=draft.subject
            )


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
    if draft.attribute == "price_after" and not _NEXT_DAY.search(source.folded, *way.span("way")):
        return draft
    told.append(draft.end)
    subject = draft.subject or source.text[slice(*way.span("way"))]
    return replace(draft, attribute="shipping_cost", hit=None, subject=subject)
