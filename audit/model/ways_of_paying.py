"""Ways to pay for a thing that stand beside its price as if they were variants of it: by instalments, by leasing."""

import re

from audit.model.statement import Layer, Statement

_RATE = r"(?:[0-9][0-9.,]*[ -]?(?:%|prozent)[ -]*)?"
FOR_NOTHING = (
    r"zinslos|zinsfrei|ohne (?:aufpreis|zinsen|zusatzkosten)|sans (?:frais|intérêts?|surcoût)|senza (?:interessi|costi)"
    r"|a tasso zero|interest[- ]free|without interest|at no (?:extra )?cost"
)
_PLAN = re.compile(
    rf"\W*{_RATE}(?:(?:jetzt |bequem )?(?:in |mit |per |als |zur )?(?:monats)?(?:raten(?:zahlung|kauf)?"
    r"|finanzier(?:ung|en)"
    r"|ratenfinanzierung|teilzahlung)(?: (?:zahlen|kaufen))?"
    r"|(?:(?:zahlung|zahlen sie|zahlbar|bezahlen) )?(?:in (?:[0-9]+ )?(?:monats)?raten|auf raten)"
    r"|(?:le )?(?:financement|crédit)|(?:(?:paiement|payer|payez|payable|régler|réglez) )?"
    r"(?:en (?:plusieurs|[0-9]+) ?(?:fois|x)|à crédit)"
    r"|(?:il )?finanziamento|(?:(?:pagamento|paga|pagate|pagare|pagabile) )?(?:a rate|rateale|in [0-9]+ rate)"
    r"|(?:interest[- ]free )?(?:finance|credit|instal?ments)"
    r"|(?:pay|buy|payable|payment) (?:monthly|in [0-9]+(?: (?:interest[- ]free )?(?:instal?ments|payments))?"
    r"|(?:by|in) instal?ments|on finance))"
    rf"(?:,? (?:{FOR_NOTHING}))?(?: (?:möglich|possible|disponible|possibile|disponibile|available))?"
    rf"(?: ?\({_RATE}\))?[\W0-9]*(?:monate|mois|mesi|months)?\W*",
    re.IGNORECASE,
)
_LEASE = re.compile(
    r"\W*(?:(?:als|per|im|en|in|on) )?(?:[\w-]*leasing|(?:dienst|job)rad|location longue durée|lld"
    r"|noleggio a lungo termine|(?:lease|cycle to work))(?: (?:über|par|tramite|through|via) [\w ’'-]{2,24})?\W*",
    re.IGNORECASE,
)


_SPLITS = re.compile(
    r"\b(?:teilen|verteilen|splitten|réparti\w*|échelonn\w+|étal(?:ons|ez|e)|fractionn\w+|(?:sud)?divid\w+|ripart\w+"
    r"|splits?|spreads?|divides?)\b[^.;:!?]*$",
    re.IGNORECASE,
)
_OR_ELSE = re.compile(
    r"\b(?:auch|oder|wahlweise|alternativ|wunsch|bis|ab(?= \d)|wenn|falls|bei|sonst|restliche\w*|letzte\w*|erste\w*"
    r"|zuerst|aussi|ou|si|dès|jusqu|souhait\w*|demande|derni\w+|premi\w+|restant\w*|anche|o|oppure|se|fino|richiesta"
    r"|ultim\w+|prim[aeio]|rimanent\w+|also|or|if|when|up|request|last|first|final|remaining|instead|statt|rather)\b",
    re.IGNORECASE,
)


def splits_all(said: Statement) -> bool:
    """Whether a sentence says in how many parts the sum is split, and of no other choice ("in 10 or 12 parts")."""
    where = said.where
    beside = f"{where.before} {where.quote} {where.after}"
    return where.layer is Layer.TEXT and bool(_SPLITS.search(where.before)) and not _OR_ELSE.search(beside)


def is_plan(words: str) -> bool:
    """Whether words name no more than that the price is paid in parts.

    >>> is_plan("0-%-Finanzierung"), is_plan("Finanzieren (0 %)"), is_plan("Paiement en 3 fois"), is_plan("Kredit XL")
    (True, True, True, False)
    >>> is_plan("Paiement en 4x sans frais possible"), is_plan("In 4 Raten, zinslos"), is_plan("Payer en 4 sacs")
    (True, True, False)
    """
    return bool(_PLAN.fullmatch(words))


def is_way_of_paying(words: str) -> bool:
    """Whether words name no more than a way to pay, be it in parts or by leasing.

    >>> is_way_of_paying("Dienstrad-Leasing"), is_way_of_paying("Finance"), is_way_of_paying("Leasing Kombi 5")
    (True, True, False)
    """
    return is_plan(words) or bool(_LEASE.fullmatch(words))
