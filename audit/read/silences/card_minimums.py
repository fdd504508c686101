"""The least sum for which a till takes cards: "from 10 € also by card" is no price and no order value of an offer."""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_PAYING = (
    r"(?:ec-?karten?|(?:kredit|debit|ec-?|giro)?kartenzahlung(?:en)?|(?:be)?zahl(?:en|ung) (?:mit|per) [a-z]*karte"
    r"|twint"
    r"|carte bancaire|cb|(?:paiement|reglement)s? (?:par|en) (?:carte(?: bancaire)?|cb)|cartes? acceptees?"
    r"|pagament[oi] con (?:la )?(?:carta|bancomat|pos)|bancomat|si accettano carte"
    r"|cards? payments?|cards? (?:are |is )?(?:accepted|taken)|(?:pay(?:ment|ing)?|pay) by card|we (?:take"
    r"|accept) cards?"
    r"|contactless)\b(?: (?:ist|est|e|is|are|moglich|possible|possibile|erst|nur|seulement|solo|only|accettat[oaie]"
    r"|accepte[es]*))*"
)
CARDS = re.compile(rf"\b{_PAYING} (?:ab|des|a partir d|da|a partire da|from|over|above|min)")
_FROM = re.compile(rf"\b{_PAYING} ?:? ?(?:over |above )?$")
_SAID = (
    r"(?: (?:auch|nur|gerne|kann|konnen|sie|du|man|aussi|egalement|seulement|anche|solo|also|we|take|accept|you|can|pay"
    r"|bezahl[a-z]*|zahl[a-z]*|paiement|on|nous|accepte|acceptons|accettiamo|si|paga|puoi|pagare))"
)
_BY = (
    r" (?:(?:mit|per) (?:der |ec-?)?karte|(?:par|la|les) (?:carte(?: bancaire)?|cb)|con (?:la )?(?:carta|bancomat)"
    r"|by card|cards)\b(?! (?:de|di|du|of|club|member|fidelite|fedelta))"
)
ALSO = re.compile(rf"[0-9-]\.?(?: ?(?:€|eur|chf|fr\.?))?{_SAID}*{_BY}")
_ALSO_BY = re.compile(f"{_SAID}+{_BY}")
_BY_CARD = re.compile(_BY)
# "Payment in 2 parts accepted over 100": from which sum on one may pay so.
IN_PARTS = re.compile(
    r"\b(?:paiement|reglement|payez|payer|payment|pay|ratenzahlung|zahlung|zahlbar|pagamento|pagabile|paga)"
    r" (?:(?:en|in) (?:[2-9]|1[0-9]|deux|trois|quatre|zwei|drei|vier|due|tre|quattro|two|three|four)"
    r" (?:fois|raten|teilen|rate|volte|parts|instal?ments|payments)|(?:en|in) [2-9] ?x|moglich|by instal?ments)\b"
)
_ACCEPTED = re.compile(
    rf"{IN_PARTS.pattern}[^.;:!?0-9]{{0,16}}\b(?:accepte|possible|possibile|moglich|accettat|available)[a-z]*[^.;:!?0-9]{{0,12}}$"
)
_OVER = re.compile(r"(?:au-dela|over|above|oltre|uber|sopra)\b")
_IN_PARTS = re.compile(rf"{IN_PARTS.pattern} ?$")
_BEGINS = re.compile(r"(?:^|[.,;:!?(/] ?)(?:[a-z]{1,4} ){0,2}$")
_LEAST = 50
_NEAR = 64


def is_card_minimum(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether an amount "from 10" is that from which one may pay by card, or in parts."""
    if not isinstance(token, Amount) or token.word or token.per:
        return False
    start, _ = clauses.sentence(token.start)
    ahead = max(start, token.start - _NEAR), token.start
    if token.bound == "min" and (
        _ACCEPTED.search(source.folded, *ahead)
        or (_OVER.match(source.folded, token.start) and _IN_PARTS.search(source.folded, *ahead))
    ):
        return True
    if token.number > _LEAST:
        return False
    if _FROM.search(source.folded, max(start, token.start - _NEAR), token.start):
        return token.bound == "min" or source.folded[token.start - 5 : token.start] in {"over ", "bove "}
    if token.bound != "min":
        return False
    begins = _BEGINS.search(source.folded, start, token.start)  # "tickets from 30 by card" have that price
    return bool(_ALSO_BY.match(source.folded, token.end) or (begins and _BY_CARD.match(source.folded, token.end)))
