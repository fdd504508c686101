"""Alternatives: amounts beside each other that the words behind them tell apart.

"24 € en formule mensuelle ou 19 € en formule annuelle"; "£35 in the stalls, £22 in the circle"; "5 % ab 100 €, 10 % ab
200 €". One such amount says nothing of other variants; two that are told alike do.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row
from audit.read.words.name_words import EDGES

_TOLD = frozenset({"price", "price_after", "discount"})
_TIMES = frozenset({"promo_duration", "valid_from", "valid_through"})
_PAID = r"(?:billed|paid|payable|facture[es]?|payee?|regle|fatturat[oa]|pagat[oa]|abgerechnet|bezahlt|zahlbar)"
_WAY = r"(?:annually|yearly|monthly|quarterly|month[- ]to[- ]month|annuellement|mensuellement|annualmente|mensilmente)"
_PLACE = (
    r"(?:im|in|en|bei|beim|mit|with|avec|con|on|auf|am|als|nel(?:l[ao]|l')?|sur|au|aux|at|via|fur|for|pour|a domicile"
    r"|ohne|without|sans|senza)"
)
_ARTICLE = r"(?:(?:the|der|die|das|dem|den|une?|le|la|les|il|lo|gli|i|an?) |l')?"
_FLOOR = (
    r"(?:(?:when|if) you spend|when spending|on orders (?:over|above|from)|on spends? (?:over|of)|ab|des|a partir de"
    r"|a partire da|da|from|oltre|uber|over)"
)
_NAME = r"[^,.;:()!?\n|]*?"
_TAIL = re.compile(
    r"(?:/[a-z]+| (?:ht|ttc|netto|brutto|each|off|de rabais|de remise|di sconto|rabatt))*,? (?:"
    rf"(?P<way>(?:{_PAID} )?{_WAY}|{_PAID} (?:a l'annee|au mois|par an|par mois|all'anno|al mese))"
    rf"|(?P<floor>{_FLOOR} (?:chf |eur |[€£$] ?)?"
    r"[0-9]+(?:['.,][0-9]+)*(?:[.,]-+)?(?: ?(?:€|chf|franken|francs|euros?))?"
    rf"{_NAME})"
    rf"|(?P<bare>ohne|without|sans|senza)|{_PLACE} {_ARTICLE}(?P<name>[a-z0-9]{_NAME})"
    r")(?=[,.;()!?\n|]| [–-] | (?:und|and|et|e|oder|or|ou|o|bzw\.?|sowie) |$)"
)
_OWN_WAY = re.compile(rf"(?P<way>(?:{_PAID} )?{_WAY})$")
_JOINT = re.compile(
    r"(?:(?:,| [–-])? ?(?:und|and|et|e|oder|or|ou|o|bzw\.?|sowie|dann)?|[.;])"
    r" ?(?:(?:a|at|des|ab|da|dai|di|from|zu|um|fur|then|sie|chf|eur) ?)*[€£$+–-]*"
)
_BILLING = re.compile(
    rf"\b(?:{_PAID}|{_WAY}|[a-z]*(?:zahlung|zahlweise|abrechnung|rechnung)|facturation|paiement|engagement|fatturazione"
    r"|pagamento|billing|payment)\b"
)
_ORDINAL = re.compile(
    r"(?:first|second|erste|zweite|premier|premi|prim|second|jahr|year|ann|monat|month|mois|mes)[a-z]{0,3}\b"
)
_WITH = re.compile(  # "or 16 a month with Plan Flex on a rolling contract"
    r" (?:with|mit|avec|con) (?P<name>[A-ZÄÖÜ][\w&+-]*(?: [A-ZÄÖÜ0-9][\w&+-]*){1,4})"
    r"(?= (?:on|in|at|im|auf|bei|en|sur|su) )"
)
_OR = re.compile(r"\b(?:or|oder|ou|o|oppure) ?[€£$]?$")
_MOST = 7
_FAR = 70


def by_alternatives(
    drafts: Sequence[Draft], subjects: Sequence[str], read: Sequence[ReadBlock | None]
) -> Sequence[str]:
    """The subjects, those of amounts that stand beside each other by what is said behind each of them.

    Args:
        drafts: Of a whole document, by place.
        subjects: Of each draft, as found so far.
        read: The blocks of the document, as read.
    """
    out = list(subjects)
    told = [index for index, draft in enumerate(drafts) if draft.attribute in _TOLD]
    for one, two in pairwise(told):
        block = read[drafts[one].block]
        if block is None or drafts[one].block != drafts[two].block or is_in_row(block):
            continue
        if _is_one_of_several(one, drafts, subjects, block):
            if (ways := _pair(drafts[one], drafts[two], block)) and _is_way(block, *ways):
                out[two] = f"{out[one]} {block.parsed.source.text[slice(*ways[1])].strip(EDGES)}"
            continue
        if other := _with_other(drafts[two], block):
            out[two] = other
        elif pair := _pair(drafts[one], drafts[two], block):
            for index, (start, end) in zip((one, two), pair, strict=True):
                name = block.parsed.source.text[start:end].strip(EDGES)
                out[index] = name
                for number, draft in enumerate(drafts):
                    if draft.block == drafts[one].block and draft.attribute == "min_order_value":
                        out[number] = name if start <= draft.start + block.phrase.start < end else out[number]
    return out


def _is_way(read: ReadBlock, one: tuple[int, int], two: tuple[int, int]) -> bool:
    """Whether two amounts differ in how they are paid ("Basic: 12 a month billed yearly, 15 billed monthly")."""
    return all(_BILLING.search(read.parsed.source.folded, *span) for span in (one, two))


def _with_other(draft: Draft, read: ReadBlock) -> str:
    """The name of the other thing with which one pays an alternative price; empty if it names none."""
    if draft.attribute != "price" or draft.token is None:
        return ""
    source = read.parsed.source
    found = _WITH.match(source.text, draft.token.end)
    return found["name"] if found and _OR.search(source.folded[: draft.token.start]) else ""


def _is_one_of_several(index: int, drafts: Sequence[Draft], subjects: Sequence[str], read: ReadBlock) -> bool:
    """Whether an amount has a name before it in its block, and other amounts elsewhere have other names."""
    draft, name = drafts[index], subjects[index]
    if not name or name not in read.block.text[: draft.start]:
        return False
    others = zip(drafts, subjects, strict=True)
    return any(o.block != draft.block and s not in {"", name} and o.attribute in _TOLD for o, s in others)


def _pair(one: Draft, two: Draft, read: ReadBlock) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where the words stand that tell two amounts apart; None if nothing does."""
    first, second = _tail(one, read), _tail(two, read)
    if first is None or second is None or first.end() > two.start + read.phrase.start:
        return None
    joint = _JOINT.fullmatch(read.parsed.source.folded, first.end(), two.start + read.phrase.start)
    kinds = (first.lastgroup or "", second.lastgroup or "")
    is_told = first[kinds[0]] != second[kinds[1]] and ("floor" in kinds) == (kinds[0] == kinds[1] == "floor")
    return (first.span(kinds[0]), second.span(kinds[1])) if joint and is_told and kinds[0] != "bare" else None


def _tail(draft: Draft, read: ReadBlock) -> re.Match[str] | None:
    """What is said behind an amount, if it names a case and no time."""
    source = read.parsed.source
    start = draft.token.end if draft.token else draft.end + read.phrase.start
    found = _TAIL.match(source.folded, start, start + _FAR)
    if found is None:
        begin = max(read.phrase.start, draft.start + read.phrase.start)
        return _OWN_WAY.search(source.folded, begin, start)
    if found.lastgroup == "name" and _ORDINAL.match(found["name"]):
        return None
    times = (other for other in read.parsed.drafts if other.attribute in _TIMES)
    is_time = any(start <= other.start + read.phrase.start < found.end() for other in times)
    return None if is_time or len(found[0].split()) > _MOST else found
