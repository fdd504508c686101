"""Amounts that limit something, and shares of them: they are no price and no reduction.

"On the first 25,000", "withdrawals above 5,000 a month", "annual limit 2,500", "we reimburse up to 80 % of vet bills",
"commission of 2 % on the amount", "38c per kg over", "a deposit of two months' rent", and in a bracket what a set is
worth.
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Length, Share, Token
from audit.read.words.source import Source

_SIGN = r"(?: ?(?:chf|eur|euro|€|£|\$|fr\.?))?"
_FIRST = (
    rf"\b(?:auf die ersten|auf den ersten|sur les premiers|sur les premieres|sui primi|on the first"
    rf"|on your first){_SIGN} ?"
)
_MOVED = (
    r"\b(?:(?:ruck|be)zuge?|abhebung(?:en)?|auszahlung(?:en)?|uberweisung(?:en)?|einlagen|guthaben|retraits?|virements?"
    r"|prelievi|prelievo|prelevament[oi]|bonifici|bonifico|withdrawals?|transfers?|balances?)"
)
_BEYOND = (
    rf"{_MOVED} (?:(?:vom|von|du|de la|dal|from) [a-z' ]{{3,24}} )?(?:uber|ab|bis(?: zu)?|von mehr als|de plus de|des"
    r"|au-dela de|jusqu'a|superieurs? a|oltre|superiori a|sopra i|fino a|da|above|over|of more than|of over|up to|from"
    rf"){_SIGN} ?"
)
_LIMIT = (
    r"\b(?:[a-z]*(?:limite?|hochstleistung|hochstentschadigung|obergrenze|hochstbetrag)|limits?"
    r"|(?:la |une )?limites?|plafonds?(?= (?:annuel|mensuel|de |d'))|plafonnee?s? a|massimal[ei]|tetto(?= massimo))"
)
_OF = (
    r"(?: (?:annue?l(?:le)?s?|mensuel(?:le)?s?|annu[oi]|massimo|par an|pro jahr|a year|de paiement|de retrait"
    r"|di prelievo|di spesa"
    r"|d'utilisation))?"
)
_LIMITED = (
    rf"{_LIMIT}{_OF}:?(?: (?:of|from|von|ab|de|des|da|di|is|are|ist|bis(?: zu)?|up to|jusqu'a|fino a)){{0,2}}{_SIGN} ?"
)
_TO = r"(?:[0-9.,' -]{2,12}(?:€|chf|eur)? ?(?:to|bis|a|and|und|et|e) )?"
_COVERED = (  # what an insurance pays, and what it reckons its price by
    r"\b(?:pays|covers?|covered|cover|versichert|zahlt|ubernimmt|deckt|couvre|couverts?|rembourse|copre|rimborsa|paga)"
    rf" (?:you )?(?:up to|bis(?: zu)?|jusqu'a|fino a|max\.?){_SIGN} ?"
)
_EACH = rf"(?:\bper|\bpar tranche de|\bper ogni|\bogni|\bje|\bpro){_SIGN} ?"
_OF_SUM = re.compile(
    r"(?:\.?-| ?€| ?eur| ?chf)? (?:of (?:cover|loan|credit|turnover|sales)|versicherungssumme|deckung|umsatz"
    r"|kreditsumme"
    r"|darlehen|de capital|de credit|de couverture|assures?|di capitale|di copertura|di credito|assicurati)\b"
)
LIMITS = re.compile(rf"{_COVERED}|{_FIRST}|{_BEYOND}|{_LIMITED}(?=[0-9€$£]|chf|eur)")
_BEFORE = re.compile(rf"(?:{_COVERED}|{_FIRST}|{_BEYOND}|{_LIMITED}(?:[€$£] ?)?{_TO}{_SIGN} ?)$")
BACK = re.compile(
    r"\b(?:erstatt(?:en|ung|et)|ubernehmen|ubernahme|remboursements?|remboursons|rembourse|prise en charge|rimbors[oia]"
    r"|rimborsiamo|reimbursements?|reimburse[sd]?)\b"
)
_INSURED = re.compile(
    r"\b(?:tierarzt|zahn|behandlung|arzt|heil|frais|soins|veterinai|dentai|spese|cure|veterinari|dentistic|vet|dental"
    r"|treatment|bills|annual limits?|deductible|excess|selbstbe(?:halt|teiligung)|franchigia|franchise"
    r"|police|plafond|massimale|im ersten jahr|assurance|assicurazione|versicherung|dans la limite|entro il limite)"
)
_MOST = re.compile(r"(?:bis(?: zu)?|jusqu'a|\ba|\bal|\bdel|\bof|fino al?|up to|a hauteur de|zu) ?$")
_HALF = 50
CHARGED = re.compile(
    r"\b(?:kommission|provision|gebuhr|entgelt|spesen|commission|frais|commissione|spese|fee|charge|surcharge|zuschlag"
    r"|supplement|supplemento|verzugszins(?:en)?|penalite|penale)"
    r"(?: (?:von|de|d'|del|di|of|in hohe von|pari al))? ?$"
)
WORTH = re.compile(
    r"\((?:a |total |gesamt)?(?:value|worth|wert|warenwert|valeur|valore|vale|vaut)(?: of| von| de| di| totale)?:? ?$"
)
RENTS = re.compile(  # "a deposit of two months' rent"
    r" ?(?:de loyers?|d'affitto|di affitto|di canone|of rent|' rent|'s rent|(?:kalt|brutto|netto)?mieten?|rent)\b"
)
REFUSED = re.compile(  # "no refunds within 14 days", "free cancellation up to 7 days before"
    r"\b(?:no (?:refunds?|returns?)(?! (?:fee|cost|charge|hassle|worr))|keine (?:erstattung|ruckerstattung|ruckgabe)"
    r"|kein umtausch|(?:pas de|aucun) (?:remboursement|retour)|nessun rimborso|non rimborsabil[ei])\b[^.;!?]{0,32}"
    r"|\b(?:disdetta|cancellazione|annullamento|annulation|storn[a-z]*|cancellation)\b[^.;!?]{0,24}"
    r"\b(?:gratuit[ao]|gratuite|kostenlos|gratis|free|sans frais) (?:fino a|bis(?: zu)?|jusqu'a|up to|until) ?"
)
_REFUSED = re.compile(f"(?:{REFUSED.pattern})$")
_MORE = r"(?:over|extra|mehr|daruber|zusatzlich|supplementaires?|en plus|in piu|aggiuntiv[oi])\b"
_OVER = re.compile(rf"(?: ?(?:per|pro|je|par|/)(?: ogni| each)? ?[a-z]{{1,12}})? {_MORE}")
_OVERAGE = re.compile(rf"(?:per|pro|je|par|/)(?: ogni| each)? ?[a-z]{{1,12}} {_MORE}")
_METERED = r"(?:gb|go|mb|min(?:ute?)?|minut[eo]|sms|km|kilomet(?:re|ern?)s?|chilometro|miles?)\b"
_UNIT = rf"(?: ?(?:/|per|pro|je|par|al|a|le|il)(?: [0-9]{{1,2}})? ?{_METERED})"
_BEYOND = (
    r"(?:danach|dann|daruber(?: hinaus)?|puis|ensuite|au-dela|poi|dopo|oltre|then|after that|thereafter"
    r"|(?:beyond|above|over) that)"
)
_ASKED = (  # what such a unit does, or who asks for it
    r"(?:costs?|is|kostet(?: es)?|coute|costa|berechnen wir|zahlen sie|zahlst du|nous facturons|vous payez"
    r"|(?:si )?paga|paghi|addebitiamo|(?:we|we'll|we will) charge|you(?:'ll| will)? pay|it is|it's)"
)
_THEN = re.compile(
    rf"\b{_BEYOND}(?:,? {_ASKED})?[:, ]*(?:[€£$]|chf|eur|nur|only)? ?$"
    rf"|\b{_BEYOND},? (?:{_ASKED} )?(?:an?|each|every|any|the|der|jeder|le|chaque|il|ogni) "
    rf"(?:(?:extra|further|additional|weitere) )?{_METERED}(?: {_ASKED})? ?(?:[€£$]|chf|eur|nur|only)? ?$"
)
_UNIT_FIRST = re.compile(rf"{_METERED}(?: {_ASKED})? ?(?:[€£$]|chf|eur|nur|only)? ?$")
_EACH_UNIT = re.compile(_UNIT)
NAMED = (
    re.compile(rf"{_BEYOND}[^;!?]{{1,32}}{_METERED}"),
    REFUSED,
    _OVERAGE,
    re.compile(rf"(?:per|tranche de|ogni|je|pro) (?:[€£$]|chf|eur)? ?[0-9.,' ]{{3,9}}{_OF_SUM.pattern}"),
    re.compile(r"(?:mois|mes[ei]|months?|monats?)" + RENTS.pattern),
    LIMITS,
    BACK,
    re.compile(r"(?:credit|pret|kredit|darlehen|prestit[oi]|finanziament[oi]|loans?)\b"),
    re.compile(CHARGED.pattern.replace(" ?$", " ?[0-9]")),
    re.compile(WORTH.pattern.removesuffix("$")),
)
_LENT = re.compile(  # how much one can borrow, and how much the example does
    r"\b(?:credit|pret|[a-z]*kredit|darlehen|prestit[oi]|finanziament[oi]|loans?)(?: [a-z]+){0,2}"
    r" (?:de|von|da|from|of|uber|ab|bis|jusqu'a|fino a|up to|between|entre|zwischen"
    r"|tra)(?: [€£$]?[0-9.,' ]{4,10}(?:€|chf|eur)?"
    r" ?(?:a|bis|to|and|und|et|e))? ?(?:[€£$]|chf|eur)? ?(?:[0-9]{1,3} )?$"
)
_LARGE = 1000
_EACH_SUM = re.compile(rf"{_EACH}$")
_REACH = 72
_PRICED = re.compile(r"[0-9][^()]{0,12}$")


def is_limited(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether a value only says how much of something is meant, at most or at least.

    Args:
        source: The text.
        clauses: Its boundaries.
        token: The value.
    """
    begin, end = clauses.sentence(token.start)
    digit = next((at for at in range(token.start, token.end) if source.folded[at].isdigit()), token.start)
    ahead = max(begin, digit - _REACH), digit
    if isinstance(token, Share):
        return _is_insured(source, token, begin, end) or bool(CHARGED.search(source.folded, ahead[0], token.start))
    if isinstance(token, Length):
        ahead = max(begin, token.start - _REACH), token.start
        return bool(RENTS.match(source.folded, token.end) or _REFUSED.search(source.folded, *ahead))
    if not isinstance(token, Amount) or token.word:
        return False
    if _is_overage(source, token):
        return True
    worth = WORTH.search(source.folded, ahead[0], token.start)
    if worth and (_PRICED.search(source.folded, begin, worth.start()) or not source.folded[: worth.start()].strip()):
        return True
    of_sum = _OF_SUM.match(source.folded, token.end) and _EACH_SUM.search(source.folded, *ahead)
    return bool(of_sum or _BEFORE.search(source.folded, *ahead)) or _is_lent(source, token, begin)


def _is_overage(source: Source, token: Amount) -> bool:
    """Whether an amount is what each unit costs beyond what a price includes ("38c per kg over", "then 5.– per GB")."""
    over = _OVER.match(source.folded, token.end)
    measured = token.per and not token.per.startswith("P")
    if over is not None and (measured or _OVERAGE.search(over[0])):
        return True
    used = measured if token.per.endswith("km") else _EACH_UNIT.match(source.folded, token.end)
    ahead = max(0, token.start - _REACH), token.start
    return bool((used or _UNIT_FIRST.search(source.folded, *ahead)) and _THEN.search(source.folded, *ahead))


def _is_lent(source: Source, token: Amount, begin: int) -> bool:
    """Whether an amount is how much a loan is for ("loan from 5,000 to 30,000")."""
    digit = next((at for at in range(token.start, token.end) if source.folded[at].isdigit()), token.start)
    large = token.number >= _LARGE or not token.number  # of "5 000 to 9 000 €" the first may be cut at its space
    return large and not token.per and bool(_LENT.search(source.folded, max(begin, digit - _REACH), digit))


def _is_insured(source: Source, share: Share, start: int, end: int) -> bool:
    """Whether an insurance gives back so large a share of what something costs."""
    if share.number < _HALF or not BACK.search(source.folded, start, end):
        return False
    most = share.bound == "max" or _MOST.search(source.folded, start, share.start)
    return bool(most) and bool(_INSURED.search(source.folded, start, end))
