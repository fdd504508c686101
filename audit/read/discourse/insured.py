"""Sums insured: what an insurer pays at most is many times what the cover costs, and nobody's price.

"Gadget cover costs 6.50 a month; the most we'll pay for a claim is 1,500": in a document about an insurance with a
premium, larger sums beside words for damages and limits are what is covered.
"""

import re
from collections.abc import Sequence

from audit.read.discourse.read_block import ReadBlock, told
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.rare import rare

_INSURANCE = re.compile(
    r"\b(?:[a-z]*versicherung(?:en)?|versicherungspolice|haftpflicht|kasko|assurances?|mutuelle|polizz[ae]"
    r"|assicurazion[ei]|insurance|policy|vet (?:bills|fees)|(?:pet|gadget|travel|home|car|bike|phone) (?:cover|plans?)"
    r"|cover (?:costs|starts))\b"
)
_DAMAGE = re.compile(
    r"schaden|diebstahl|reparatur|streitfall|sinistre|\bvols?\b|frais (?:medicaux|d'annulation|veterinaires)|rembourse"
    r"|indemnis|furto|spese (?:mediche|veterinarie|legali)|copert|rimborsi|sinistr|\bclaims?\b|theft|stolen|vet bills"
    r"|medical|(?:pay|pays|pay you) back"
)
_LIMIT = re.compile(
    r"maximal|hochstens|\bbis\b|jusqu'a|hauteur|au maximum|plafond|fino a|massim|up to|the most|at most|limit"
)
_COVERS = re.compile(
    r"\b(?:cover(?:s|ed|age)?(?: up to| of)?|deck(?:t|en)(?: bis(?: zu)?)?|versichert(?: bis(?: zu)?)?"
    r"|(?:couvr|assur)ent?(?: jusqu'a)?|couvre(?: jusqu'a)?|cop(?:re|rono)(?: fino a)?) $"
)
_BEFORE = 24
_RARE = rare(insured=(_INSURANCE,))
_PAID = frozenset({"price", "cashback", "discount", "saving"})
_TIMES = 20


def without_sums_insured(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a whole document without what an insurance pays at most.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    paid = [d.token.number for d in drafts if d.attribute == "price" and isinstance(d.token, Amount) and d.token.number]
    if len(drafts) < 2 or not paid or not _RARE.seen_in(told(read)):  # noqa: PLR2004  (a premium and a sum)
        return list(drafts)
    least = _TIMES * min(paid)
    return [d for d in drafts if not (_is_sum(d) and _number(d) >= least and _is_covered(d, read[d.block]))]


def _is_sum(draft: Draft) -> bool:
    return draft.attribute in _PAID and isinstance(draft.token, Amount)


def _number(draft: Draft) -> float:
    return float(draft.token.number) if isinstance(draft.token, Amount) else 0.0


def _is_covered(draft: Draft, read: ReadBlock | None) -> bool:
    """Whether a sum is what is said to be covered, or its sentence speaks of damages and of a limit."""
    if read is None:
        return False
    start = draft.start + read.phrase.start
    if _COVERS.search(read.parsed.source.folded, max(0, start - _BEFORE), start):
        return True
    sentence = read.parsed.clauses.sentence(start)
    return all(find.search(read.parsed.source.folded, *sentence) for find in (_DAMAGE, _LIMIT))
