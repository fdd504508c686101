"""Order values from which what sending costs falls away: "postage 9.50, dropped from 350", "we cover it over £40"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_GONE = (
    r"(?:supprimee?s?|annulee?s?|abandonnee?s?|remise?s?|tomb(?:e|ent)|disparai(?:t|ssent)|rien a payer"
    r"|nous (?:les? |l')"
    r"(?:prenons en charge|offrons)|condonat[oaie]|azzerat[oaie]|annullat[oaie]|abbonat[oaie]|spari(?:sce|scono)"
    r"|decad(?:e|ono)|non si paga(?:no)?|(?:entfall|fall)(?:t|en)(?: weg)?|erlassen|gestrichen|geschenkt|nichts mehr"
    r"|waived|dropped|scrapped|nothing to pay|nil|we(?:'ll| will)? (?:cover|pay)(?: (?:it|that|this|for it))?|on us"
    r"|(?:drops?|falls?|goes|go|comes? down) to (?:zero|nothing|nil)|disappears?)"
)
_FROM = (
    r"(?:des|a partir de|au-dela de|au-dessus de|ab|uber|da|oltre(?: i| gli)?|sopra(?: i| gli)?|dai|dagli|from|over"
    r"|above"
    r"|past|on orders over|(?:once|when|if|as soon as) (?:you|your (?:order|basket|bill)) (?:spends?|reach(?:es)?|hits?"
    r"|orders?|buy|is over|tops?|passes))"
)
_SIGN = r"(?:€|£|\$|chf|eur|fr\.|sfr\.?)? ?$"
_DROPPED = re.compile(rf"\b{_GONE},? (?:e |and |et |und )?{_FROM} {_SIGN}")
_OURS = re.compile(  # "spend £40 and postage is ours", "spendi 40 € e la spedizione è nostra"
    r"[^.;:!?0-9]{0,32}\b(?:spedizione|consegna|livraison|port|frais de port|versand|lieferung|porto|delivery|shipping"
    r"|postage) (?:is|are|e|est|sont|ist|geht|la|le|les|the) ?"
    r"(?:on us|ours|nostra|a nostro carico|offriamo noi|paghiamo noi|pour nous|a notre charge|auf uns|auf unsere kosten"
    r"|(?:for )?nothing)\b"
)
_PAID = frozenset({"price", "min_order_value", "shipping_cost"})
_REACH = 90


def fees_dropped(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, order values behind words for a charge that falls away as those of free delivery.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    told = {clauses.sentence(draft.start) for draft in drafts if draft.attribute == "shipping_cost"}
    return [_freed(source, clauses, draft, told) for draft in drafts]


def _freed(source: Source, clauses: Clauses, draft: Draft, told: set[tuple[int, int]]) -> Draft:
    token = draft.token
    if draft.attribute not in _PAID or not isinstance(token, Amount) or token.word or token.per:
        return draft
    sentence = clauses.sentence(token.start)
    digit = next((at for at in range(token.start, token.end) if source.folded[at].isdigit()), token.start)
    ahead = max(sentence[0], digit - _REACH), digit
    dropped = sentence in told and _DROPPED.search(source.folded, *ahead)
    if not dropped and not _OURS.match(source.folded, token.end, sentence[1]):
        return draft
    value = replace(token, bound=None).text(source.currency)
    return replace(draft, attribute="free_shipping_from", value=value, bound=None)
