"""Fees that are asked with each delivery, and are none for it: "hazardous goods fee: 9.90 € per delivery".

"Per delivery" only says how often; what the amount pays is the fee that the sentence names, which has a price of its
own.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.phrases.fits import is_word
from audit.read.silences.clauses import Clauses
from audit.read.words.source import Source

_EACH = re.compile(
    r"\b(?:(?:pro|je|jede[nr]?|bei jeder) (?:an)?lieferung|(?:par|a chaque|pour chaque|la) livraison"
    r"|(?:a|per|ogni|per ogni|ad ogni) consegna|(?:per|each|every|a) delivery)\b"
)
_NAME = r"[A-ZÄÖÜ][\wäöüß-]+"
_FEE = re.compile(
    rf"\b(?:(?=[A-ZÄÖÜ])[\w-]{{2,}}(?i:pauschale|zuschlag|umlage|abgabe|gebühr)\b(?: {_NAME})*"
    r"|(?i:(?:suppléments?|redevance|forfait|supplemento|sovrapprezzo|maggiorazione|contributo)"
    r" [^\W\d_][^,;:.!?()\d€£$]{2,40}?)|(?i:(?:[^\W\d_][\w-]+ ){1,2}(?:surcharge|levy|fee)))"
    r"(?: \([^()]{1,20}\))?(?= ?[:–—-]| ?(?:CHF|EUR|Fr\.|[€£$]|\d)| (?:von|de|di|of|an|is|est|è)\b|$)"
)
_SENT = re.compile(
    r"versand|liefer|porto|zustell|transport|fracht|paket|post|sendung|express|spedition|livraison|\bport\b|expedition"
    r"|envoi|colis|affranchissement|spedizion|consegna|trasport|invio|pacc[oh]|delivery|shipping|postage|carriage"
    r"|courier|parcel|handling|dispatch|anfahrt|deplacement|trasferta|call-?out"
)
_NEAR = 12


def fees_per_delivery(source: Source, drafts: Sequence[Draft], clauses: Clauses) -> list[Draft]:
    """The drafts of a block, fees that are asked with each delivery as prices of what they are called.

    Args:
        source: The text.
        drafts: What was read in it.
        clauses: Its boundaries.
    """
    if not any(draft.attribute == "shipping_cost" for draft in drafts):
        return list(drafts)
    return [
        replace(draft, attribute="price", subject=fee) if (fee := _fee(source, draft, clauses)) else draft
        for draft in drafts
    ]


def _fee(source: Source, draft: Draft, clauses: Clauses) -> str:
    """What a fee with each delivery is called; empty for amounts that are asked for the delivery itself."""
    token, hit = draft.token, draft.hit
    if draft.attribute != "shipping_cost" or token is None or hit is None or is_word(token):
        return ""
    each = next(_EACH.finditer(source.folded, max(0, hit.start - _NEAR), hit.end), None)
    if each is None or each.end() <= hit.start:
        return ""
    start, _ = clauses.sentence(token.start)
    named = [found[0].strip() for found in _FEE.finditer(source.text, start, max(token.start, each.start()))]
    said = f"{source.folded[start : each.start()]} {source.folded[each.end() : token.start]}"
    return named[-1] if named and not _SENT.search(said) else ""
