"""Prices behind ways of the post: "Posta Economy 5.90, Priority 8.90" tells two costs of sending.

The first way must name the post; those behind it in a list may be bare words for ways ("Priority").
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_KIND = (
    r"(?:economy|eco|priority|prioritaire|prioritaria|standard|express|espress[oa]|ordinari[oa]|[ab]|plus|recommandee?)"
)
_POST = re.compile(
    rf"(?:^|[.;:!?|,·•/\n(-] ?)((?:(?:invio|envoi|versand|shipping|spedizione|livraison)(?: (?:per|par|mit|via|con"
    rf"|by))? )?"
    rf"(?:(?:die |la |swiss )?post[ae]?|postpac|postpaket|pacc?o(?: postale)?|colis(?: postal)?|courrier"
    rf"|paket)[ -]{_KIND})"
    r" ?:? ?(?:chf|eur|€|fr\.|sfr\.?)? ?$"
)
_NEXT = re.compile(
    rf" ?(?:[,;|·/]|und|et|e|oder|ou|o) ?((?:(?:post[ae]?|postpac|colis|pacc?o|courrier|paket"
    rf"|per)[ -])?{_KIND}(?:[ -]?(?:versand|"
    r"lieferung|post))?) ?:? ?(?:chf|eur|€|fr\.|sfr\.?)? ?"
)
_FREE = re.compile(
    rf"\b(?P<way>(?:post[ae]?|postpac|colis|pacc?o|courrier|paket)[ -]{_KIND}) ?: ?(?P<free>gratis|gratuit[oae]?"
    r"|offert[eao]?"
    r"|kostenlos|free)\b"
)
_ELSE = re.compile(  # "else the post brings it for 9.60"
    r"\b(?:sonst|ansonsten|sinon|autrement|altrimenti|otherwise|else)\b[^.;:!?0-9]{0,24}\b(?:post|versand[a-z]*"
    r"|schick[a-z']*|verschick[a-z]*"
    r"|versend[a-z]*|kurier|spedition|la poste|coursier|transporteur|expedi[a-z]+|envo[a-z]+|posta|corriere"
    r"|sped[a-z]+|invi[a-z]+|courier"
    r"|carrier|send|sent|ship[a-z]*)\b[^.;:!?0-9]{0,24}(?:um|fur|a|pour|per|for|at) (?:nur |only |just )?(?:€|£|\$"
    r"|chf|eur|fr\.)? ?$"
)
POSTED = re.compile(r"\b(?:post|colis|courrier|pacc|pak|sonst|sinon|otherwise|altrimenti|else|autrement)")
_REACH = 60


def ways_of_post(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block that holds ``POSTED``, prices behind ways of the post as what sending costs.

    Args:
        source: The text.
        drafts: What was read in it, by place.
    """
    sent = -1
    said = []
    for draft in sorted(drafts, key=lambda d: (d.start, d.end)):
        one, token = draft, draft.token
        if draft.attribute in {"price", "list_price"} and isinstance(token, Amount) and _is_else(source, token):
            value = replace(token, bound=None).text(source.currency)
            one = replace(draft, attribute="shipping_cost", value=value, bound=None, hit=None)
        elif draft.attribute in {"price", "shipping_cost"} and token:
            way = _POST.search(source.folded, max(0, token.start - _REACH), token.start)
            way = way or (_NEXT.fullmatch(source.folded, sent, token.start) if sent >= 0 else None)
            sent = token.end if way else -1
            if way and draft.attribute == "price":
                subject = source.text[slice(*way.span(1))]
                one = replace(draft, attribute="shipping_cost", subject=draft.subject or subject, bound=None)
        said.append(one)
    told = [draft for draft in said if draft.attribute == "shipping_cost"]
    for free in _FREE.finditer(source.folded) if told else ():
        if not any(draft.start < free.end() and free.start("free") < draft.end for draft in said):
            subject = source.text[slice(*free.span("way"))]
            said.append(Draft("shipping_cost", f"0 {source.currency}", *free.span("free"), subject=subject))
    return said


def _is_else(source: Source, token: Amount) -> bool:
    """Whether an amount is what sending costs those who are not brought their goods for nothing."""
    return bool(_ELSE.search(source.folded, max(0, token.start - 2 * _REACH), token.start))
