"""Delivery that costs nothing from a number of things on, or under a condition: "delivery £30, free from 3 pallets".

The cost stands before it; who orders so many, or does what is asked, pays nothing for the same way.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount
from audit.read.words.lexicon import Role
from audit.read.words.source import Source

_FREE = (
    r"(?:gratis|kostenlos|kostenfrei|frei(?: haus)?|geschenkt|umsonst|ohne (?:aufpreis|kosten|zuschlag|versandkosten)"
    r"|entfall(?:t|en)(?: (?:sie|er|die kosten|die gebuhr))?|0(?:[.,]00)? ?(?:€|eur|chf)|(?:€|chf"
    r"|£) ?0(?:[.,]00)?(?![0-9])"
    r"|offerte?s?|gratuite?s?|sans (?:frais|supplement)|franco|gratuit[oaie]|senza (?:spese|supplemento|costi)"
    r"|omaggio|free|compres[aoie](?: nel prezzo)?|inclus[aoie]|comprise?s?|inbegriffen|inklusive|included"
    r"|no charge|at no (?:extra )?(?:cost|charge)|waived|nothing|on us)"
)
_FROM = r"(?:ab|des|a partir de|da|a partire da|from|bei|per|pour|for|with|mit)"
_THINGS = (
    r"(?:[0-9]{1,3}|zwei|drei|vier|funf|sechs|acht|zehn|zwolf|deux|trois|quatre|cinq|six|dix|douze|due|tre|quattro|cinque|sei"
    r"|dieci|dodici|two|three|four|five|eight|ten|twelve) (?!%|€|chf|eur|fr\b|franken|francs|franchi|pounds?|tag|jahr"
    r"|monat|woche|stund|uhr|jour|an[s]?\b|mois"
    r"|semaine"
    r"|giorn|ann[oi]|mes[ei]|settiman|day|week|month|year|hour|km|prozent|euro|person|pers\b|werktag|h\b)"
    r"[a-z][a-z-]{2,23}(?: (?:oder mehr|und mehr|ou plus|et plus|o piu|or more|and more|upwards))?"
)
_MANY = re.compile(
    rf"(?: (?:for|fur|pour|per) [^,;.:0-9]{{2,24}})? ?(?:[,;|·(/-]|:|\.(?= )) ?(?:und |et |e |and |aber |mais |ma "
    rf"|but )?(?:"
    rf"(?P<first>{_FROM} {_THINGS}),? ?(?::|=|=>|ist sie|sind sie|elle est|e|it is|it's|liefern wir|zustellung"
    rf"|lieferung|"
    rf"livraison|consegna|delivery)? ?(?P<free>{_FREE})(?![a-z0-9])"
    rf"|(?P<frei>{_FREE}) (?P<last>{_FROM} {_THINGS}|(?:when|if|once) you (?:order|buy|take) (?:[0-9]{{1,3}}|two|three"
    rf"|four"
    r"|five|six|ten|twelve)(?: [a-z-]+)? or more)(?![a-z0-9]))"
)
# "delivered for 8, free if you order by Friday": what is given up under a condition is the cost before it.
_IF = re.compile(
    rf" ?, ?(?P<free>{_FREE}) (?P<first>(?:si |s'il|wenn |falls |sofern |se |if |when )[^,.;!?()]{{4,60}})"
)
_CARRIED = re.compile(
    r"(?:^|[.;:!?|\n(] ?)[^.;:!?|\n0-9]{0,40}\b(?:coursiers?(?: a velo)?|livreurs?|velokurier|[a-z]*kurier"
    r"|fahrradkurier|lieferung"
    r"|zustellung|livraison|coursier|corriere(?: in bici)?|fattorino|consegna|courier|bike courier|delivery|porto?)\b"
    r"[^.;!?|\n0-9]{0,40}$"
)
# "From 12 bottles we bring them for nothing": who orders so many is delivered free.
_BROUGHT = re.compile(
    rf"\b(?P<first>{_FROM} {_THINGS}),? (?:(?:liefern|bringen|stellen|schicken|senden|versenden|fuhren|kommt"
    rf"|kommen) (?:wir |sie |die )?"
    r"|(?:nous )?(?:livrons|apportons|expedions)|(?:la )?livraison (?:est )?|(?:li |le |la |lo )?(?:consegniamo"
    r"|portiamo|spediamo)"
    r"|(?:la )?consegna (?:e )?|we(?:'ll)? (?:deliver|bring|send|ship)|delivery is|(?:die )?(?:lieferung"
    r"|zustellung) (?:ist )?)"
    rf"(?P<way>[^.;!?0-9]{{0,56}}?) ?(?P<free>{_FREE})(?![a-z0-9])"
)
_PAID = frozenset({"shipping_cost", "discount", "price"})
_BEFORE = 90


def free_by_count(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, with delivery for nothing where a number of things or a condition earns it.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    if not any(draft.attribute in _PAID for draft in drafts) and Role.ZERO not in source.roles:
        return list(drafts)
    said = [_carried(source, draft) for draft in drafts]
    found: list[Draft] = []
    spent: list[tuple[int, int]] = []
    for draft in said:
        token = draft.token
        if draft.attribute != "shipping_cost" or not isinstance(token, Amount) or token.word or not token.number:
            continue
        place = max(token.end, draft.end if draft.hit is None or draft.hit.start < token.start else token.end)
        told = _MANY.match(source.folded, place) or _IF.match(source.folded, place)
        if told is None or clauses.is_silent(told.start()):
            continue
        condition = told["first"] or told["last"]
        start = told.start("first" if told["first"] else "last")
        subject = source.text[start : start + len(condition)].strip()
        free = told.span("free" if told["free"] else "frei")
        spent.append(free)
        nothing = f"0 {token.currency or source.currency}"
        found.append(Draft("shipping_cost", nothing, *free, cost=draft.cost, trigger=draft.trigger, subject=subject))
    for told in _BROUGHT.finditer(source.folded) if Role.ZERO in source.roles else ():
        if not clauses.is_silent(told.start()) and not any(
            one.start <= told.end() and told.start() <= one.end for one in found
        ):
            spent.append(told.span("free"))
            subject = source.text[slice(*told.span("first"))]
            found.append(Draft("shipping_cost", f"0 {source.currency}", *told.span("free"), subject=subject))
    return [draft for draft in said if not _is_spent(draft, spent)] + found


def _carried(source: Source, draft: Draft) -> Draft:
    """A sum before "free if …" as what a courier costs, where one stands before it: nobody is given it."""
    token = draft.token
    if draft.attribute not in {"discount", "price"} or not isinstance(token, Amount) or token.word or token.minus:
        return draft
    if _IF.match(source.folded, token.end) and _CARRIED.search(
        source.folded, max(0, token.start - _BEFORE), token.start
    ):
        value = replace(token, bound=None).text(source.currency)
        return replace(
            draft, attribute="shipping_cost", value=value, start=token.start, end=token.end, hit=None, bound=None
        )
    return draft


def _is_spent(draft: Draft, spent: Sequence[tuple[int, int]]) -> bool:
    """Whether a draft was made of the words that say that delivery is free, and says less."""
    if draft.attribute not in {"price", "shipping_cost"} or not draft.value.startswith("0 "):
        return False
    return any(start < draft.end and draft.start < end for start, end in spent)
