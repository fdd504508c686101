"""Amounts that come off a price or on top though no noun says so, and the price from which they do.

"We take 80 € off the price", "80 ziehen wir ab", "80 € for your old mattress when you buy a new one from 600 €" and
"15 € with the code HELLO, minimum order 100 €" reduce something; the amount from which one buys is what that must cost.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_VERB = (
    r"\b(?:(?:vengono|viene|verranno|verra) (?:scalat|detratt|tolt)[aoie]"
    r"|ziehen wir|wir ziehen|zieht|deduisons|detraiamo|scaliamo|togliamo|we(?:'ll"
    r"| will)? (?:take|knock|deduct))"
)
_SOME = r"(?: (?:ihnen|dir|euch|nochmals|sofort|direkt|gleich|vous|immediatement|subito|a further))*"
_DEDUCT = re.compile(rf"{_VERB}{_SOME} ?(?:€|£|\$|chf|eur)? ?$")
_OFF = re.compile(r"[^.;:!?()]{0,40}(?:\bab\b|\bdu (?:prix|montant)|\bdal (?:prezzo|totale)|\boff\b|\bfrom the price)")
_DEDUCTED = re.compile(
    r" (?:ziehen wir\b[^.;:!?()]{0,40} ab\b|(?:(?:werden|wird|sind|sera|seront|est|sont|viene|vengono|verra|verranno"
    r"|is|are|will be)"
    r"[^.;:!?()]{0,40} )?(?:(?:vom [a-z]*(?:preis|betrag|wert|warenkorb|einkauf)"
    r"|von (?:der|deiner|ihrer) [a-z]*(?:summe|rechnung|bestellung)|an der kasse) abgezogen"
    r"|(?:deduit|retire|enleve)e?s? (?:du (?:prix|total|montant|panier)|de (?:la|votre) (?:facture|commande)|en caisse)"
    r"|(?:detratt|scalat|tolt)[oaei] (?:dal (?:prezzo|totale|carrello|conto)|alla cassa)"
    r"|(?:deducted|taken|comes?|coming|knocked) (?:from|off)(?: of)? (?:the|your) (?:price|total|bill|order|basket)))"
)
_OLD = re.compile(
    r" (?:fur (?:ihr|dein|euer|das|den|die)?(?:e[nmrs]?)? ?alt(?:e[nrsm]?\b|[a-z]{3,})|pour (?:votre|ton|l')? ?"
    r"(?:ancien|vieux|vieille)|per (?:il|la|l')? ?(?:vostr|tu|su)[oa] (?:vecchi|usat)|for (?:your|an|the) old\b)"
)
_TRADE = re.compile(
    r"\b(?:beim (?:kauf|neukauf)|bei kauf|kaufen|kaufst|kauft|a l'achat|pour l'achat|en achetant|achetez|acquist[a-z]+"
    r"|when (?:you )?buy(?:ing)?|if you buy|you buy|towards)\b"
)
_BOUGHT = re.compile(  # "when you buy a new one from 600"
    r"\b(?:beim (?:kauf|neukauf)|bei kauf|wenn (?:sie|du|ihr|man)|wer|a l'achat|pour l'achat|en achetant"
    r"|si vous achetez|acquistando[a-z]*|(?:all'|con l'|per l')acquisto|se acquist[a-z]+|when (?:you )?buy(?:ing)?"
    r"|if you buy)\b"
    r"[^.;:!?()]{0,60}$"
)
_TAKES = re.compile(
    r"\b(?:zieh(?:en|t)|abgezogen|deduisons|deduite?s?|retire[es]*|enleve[es]*|tolt[oaie]|comes? off|knocked off"
    r"|detraiamo|scaliamo|togliamo|detratt[ei]|scalat[ei]|we(?:'ll)? (?:will )?"
    r"(?:take|knock|deduct)|deducted|taken)\b"
)
TRADES = (_TRADE, _TAKES)
_OTHERWISE = re.compile(  # what is kept back is not taken off a price
    r"\b(?:erstatt|ruckzahl|ruckgabe|rucksend|retour|konto|kaution|storn|gehalt|lohn|rembours|retourn|compte|caution"
    r"|annulation|salaire|rimbors|reso\b|conto\b|cauzione|stipendio|refund|return|account|deposit|cancel|salary)"
)
_ONLY = re.compile(r"(?:\b(?:nur|fur|um|jetzt|pour|seulement|a|per|solo|soli|only|just|for|at|now|pay) ?|[/:=] ?)$")
_READERS = frozenset({"NewsletterSubscribers", "NewCustomers"})
_CARRIAGE = re.compile(r" [a-z]{3,12}-?(?:versand|lieferung)\b")
_ADDED = re.compile(r"(?:\b(?:zzgl\.?|zuzuglich|plus)|\+) ?(?:€|chf|eur)? ?$")
_GIVEN = re.compile(r" (?:in regalo|in omaggio|geschenkt|offerts?|cadeau|on us|for free|gratis)\b")
_GIVES = re.compile(  # "we give you 10 when you spend 50"
    r"\b(?:(?:ti|vi|le) (?:regaliamo|diamo|offriamo)|(?:nous|on) (?:vous |t')?(?:offr|donn)[a-z]+|schenken wir (?:dir"
    r"|ihnen)"
    r"|(?:have|take|get)|we(?:'ll)? give you) (?:€|£|\$|chf|eur)? ?$"
)
_NEAR, _BEHIND = 60, 24


def taken_off(source: Source, clauses: Clauses, drafts: Sequence[Draft], seen: AbstractSet[str]) -> list[Draft]:
    """The drafts of a block, prices that only come off another as reductions.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What was read in it.
        seen: Of what rare things its words speak.
    """
    out = [replace(d, attribute="shipping_cost") if _is_carriage(source, d) else d for d in drafts]
    if "trades" in seen:
        out = [replace(d, attribute="discount") if _is_deducted(source, clauses, d) else d for d in out]
        given = [clauses.sentence(d.start) for d in out if d.attribute == "discount"]
        out = [_as_least(source, clauses, d) if _is_from(d) and clauses.sentence(d.start) in given else d for d in out]
    if any(draft.attribute == "min_order_value" for draft in out):
        out = [replace(d, attribute="discount") if _is_voucher(source, clauses, d, out) else d for d in out]
    return out


def _is_carriage(source: Source, draft: Draft) -> bool:
    """Whether an amount that comes on top is what a way of delivery costs ("plus 39 € Speditionsversand")."""
    if draft.attribute != "price" or draft.bound or not isinstance(draft.token, Amount) or draft.token.per:
        return False
    start, end = draft.token.start, draft.token.end
    return bool(_CARRIAGE.match(source.folded, end) and _ADDED.search(source.folded, max(0, start - _BEHIND), start))


def _is_bare(draft: Draft) -> bool:
    """Whether a price is an amount once, which no words named."""
    token = draft.token
    once = isinstance(token, Amount) and not token.word and not token.per and bool(token.number)
    return once and draft.attribute == "price" and draft.hit is None


def _is_from(draft: Draft) -> bool:
    return _is_bare(draft) and draft.bound == "min"


def _is_deducted(source: Source, clauses: Clauses, draft: Draft) -> bool:
    """Whether a verb takes an amount off, or it is given for the old thing of somebody who buys a new one."""
    token = draft.token
    if not _is_bare(draft) or draft.bound == "min" or token is None:
        return False
    start, end = clauses.sentence(token.start)
    text, before = source.folded, max(start, token.start - _NEAR)
    if _OTHERWISE.search(text, start, end):
        return False
    if _OLD.match(text, token.end, end):
        return bool(_TRADE.search(text, token.end, end))
    if _DEDUCT.search(text, before, token.start):
        return bool(_OFF.match(text, token.end, end))
    return bool(_DEDUCTED.match(text, token.end, end))


def _as_least(source: Source, clauses: Clauses, draft: Draft) -> Draft:
    """An open amount as the least that one must buy for, where words before it speak of buying."""
    start, end = clauses.sentence(draft.start)
    bought = _BOUGHT.search(source.folded, start, draft.start) and _TRADE.search(source.folded, start, end)
    return replace(draft, attribute="min_order_value", bound=None) if bought else draft


def _is_voucher(source: Source, clauses: Clauses, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether an amount is less than the order that it needs, and given with a code or to readers of a newsletter."""
    token = draft.token
    if not _is_bare(draft) or draft.bound or token is None or _ONLY.search(source.folded, 0, token.start):
        return False
    sentence = clauses.sentence(draft.start)
    near = [d for d in drafts if clauses.sentence(d.start) == sentence]
    given = _GIVEN.match(source.folded, token.end) or _GIVES.search(source.folded, sentence[0], token.start)
    least = [d.token for d in near if d.attribute == "min_order_value"]
    more = any(isinstance(t, Amount) and isinstance(token, Amount) and t.number > token.number for t in least)
    behind = [d for d in near if 0 <= d.start - draft.end <= _BEHIND]
    coded = any(d.attribute == "voucher_code" or d.value in _READERS for d in behind)
    return more and bool(given or coded)
