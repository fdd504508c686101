"""Names that a sentence leaves out of what it states: "a joining fee of 15 applies (none for Card Young)".

The fee is that of all the others; the name behind "except", "none for" or before "pays none" is not what it is about.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row

_FEES = frozenset({"setup_fee", "deposit", "down_payment", "shipping_cost"})
_CONDITIONS = _FEES | {"notice_period", "contract_term", "renewal_term", "discount", "voucher_code", "max_quantity"}
_REACH = 64
_STOP = re.compile(r"[,;.)]")
_ARTICLE = (
    r"(?:(?:the|our|your|de[rnms]|die|das|unsere[rnms]?|le|la|les|notre|nos|il|lo|gli|i|la nostra|il nostro|alla?|ai"
    r"|agli|della?|dei|degli|aux?|du|des|a|per|for|fur|bei|beim|pour|chez|con|on|with|mit|in|im|of|von|card|plan|tariff"
    r"|tarif|formule|tessera|karte|carte|piano)[ ]|l'|all'|dell'|[\"«»“”„'] ?)*"
)
_EXCEPT = (
    r"except(?:ing)?|excluding|apart from|other than|but not|not|none|unless|save|ausser|ausgenommen|ohne|nicht"
    r"|kein[ers]?|sauf|excepte|hormis|hors|pas|aucune?|tranne|eccetto|salvo|escluso|esclusa|esclusi|escluse|fuorche"
    r"|ad eccezione|a eccezione|non|nessun[ao]?"
)
_FREE = (
    r"no fee|nothing|free|waived|entfallt|gratis|kostenlos|nichts|rien|offerte?s?|gratuite?s?|niente|nulla"
    r"|gratuit[aoie]"
)
_LIST = (
    rf"(?: (?:for|on|with|of|bei|beim|fur|mit|im|in|von|pour|chez|avec|sur|per|con|su|di|a))? {_ARTICLE}"
    r"(?:[^\W\d_][^.,;:!?()]{1,30} (?:and|or|und|oder|et|ou|ed?|o|nor) (?:the |die |la |le |il )?)?$"
)
_LEAVES_OUT = re.compile(rf"\b(?:{_EXCEPT}){_LIST}")
_COSTS_NOTHING = re.compile(rf"\b(?:{_FREE}){_LIST}")
_PAYS_NONE = re.compile(
    r"[\"»«”“']? (?:(?:members|customers|mitglieder|kunden|soci|clienti|membres|clients) )?"
    r"(?:pays? (?:none|nothing|no\b)|(?:is|are) (?:exempt|excluded|excepted|free\b)|(?:do|does)(?:n't| not)\b"
    r"|zahl(?:t|en) (?:sie|ihn|es )?(?:keine?|nichts|nicht)|(?:ist|sind) (?:davon )?(?:ausgenommen|befreit)"
    r"|(?:n'en |ne )(?:la |le |les )?(?:pai|pay)|(?:en )?(?:est|sont) (?:exempt|dispense|exoner)"
    r"|non (?:la|lo|li|le|ne|si|paga|pagano)\b|(?:ne )?(?:e|sono) (?:esent|esclus))"
)


def without_left_out(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, conditions without a subject where their sentence names that only to leave it out.

    What stands behind a name that is left out may be said of it: "except Card Young: 5".

    Args:
        drafts: Of a whole document, with their subjects.
        read: Its blocks, as read.
    """
    return [
        replace(draft, subject="")
        if draft.subject and draft.attribute in _CONDITIONS and _is_only_left_out(draft, read[draft.block])
        else draft
        for draft in drafts
    ]


def _is_only_left_out(draft: Draft, read: ReadBlock | None) -> bool:
    if read is None or is_in_row(read) or draft.value.startswith("0 "):
        return False
    place, text = draft.start + read.phrase.start, read.parsed.source.text
    start, end = read.parsed.clauses.sentence(place)
    known = re.compile(rf"(?<!\w){re.escape(draft.subject)}(?!\w)")
    places = [one.span() for one in known.finditer(text, start, end)]
    is_fee = draft.attribute in _FEES
    return bool(places) and all(_is_left_out(read.parsed.source.folded, start, one, place, is_fee) for one in places)


def _is_left_out(folded: str, sentence: int, name: tuple[int, int], place: int, is_fee: bool) -> bool:  # noqa: FBT001  (a value)
    """Whether a sentence leaves a name out of what stands at a place in it, or says that a fee is not its own."""
    start, end = name
    if place > start and not _STOP.search(folded, end, place):
        return False
    begin = max(sentence, start - _REACH)
    if _LEAVES_OUT.search(folded, begin, start):
        return True
    return is_fee and bool(_COSTS_NOTHING.search(folded, begin, start) or _PAYS_NONE.match(folded, end))
