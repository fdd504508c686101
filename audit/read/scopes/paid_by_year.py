"""Monthly prices for those who pay by the year: "30 a month when you pay yearly" is no price of paying by the month.

The words stand right behind the price. Followed by an amount they tell that of the year instead ("7.90 a month (paid
yearly: 88)").
"""

import re

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft

MODE = "yearly"
_OFTEN = r"(?:annually|yearly|by the year|once a year|for (?:the|a) year|12 months in advance)"
_PAID = re.compile(
    r"[ ,(*–/-]{0,4}(?:"
    # German
    r"(?:bei |in |mit |als )?jahrliche[rn]? (?:voraus)?(?:zahlung|zahlweise|abrechnung|rechnung)"
    r"|(?:bei |als |mit )?jahres(?:voraus)?zahlung|(?:bei )?(?:voraus)?zahlung (?:pro|im) jahr"
    r"|(?:wenn|falls|sofern) (?:sie|du|ihr) (?:jahrlich|pro jahr|fur ein jahr|das jahr) (?:im voraus )?"
    r"(?:be)?zahl(?:en|st|t)"
    r"|jahrlich (?:im voraus )?(?:be)?(?:zahlt|zahlbar|abgerechnet)|jahrlich gezahlt"
    # French
    r"|(?:en |avec (?:un )?|par )?(?:paiement|reglement|facturation) (?:annuel(?:le)?|a l'annee|par an)"
    r"|(?:si|quand|lorsque) (?:vous payez|tu paies|on paie) (?:a l'annee|annuellement|par an|une fois par an)"
    r"|(?:facture[es]{0,2}|paye[es]{0,2}|payables?|regle[es]{0,2}) (?:annuellement|a l'annee|par an|une fois par an)"
    # Italian
    r"|(?:con |in )?(?:pagamento|fatturazione|addebito) (?:annuale|annuo|anticipato annuale|all'anno)"
    r"|se (?:paghi|pagate|si paga) (?:annualmente|all'anno|una volta (?:l'|all')anno|per un anno)"
    r"|(?:fatturat[oaie]|pagat[oaie]|pagabil[ei]) (?:annualmente|all'anno|una volta l'anno)"
    # English
    rf"|(?:when|if) (?:you (?:pay|are billed)|paid|paying|billed) {_OFTEN}|(?:billed|paid|payable) {_OFTEN}"
    r"|(?:with|on) (?:an? )?annual (?:billing|payment|plan billing)"
    r")(?!\w)(?! ?[:=]? ?\(?(?:nur |only |soit |cioe |of |von |de |di )?(?:chf |eur |gbp |[€£$] ?)?\d)"
)
_TOLD = re.compile(r"annu|year|jähr|jahr|l['’]an|anno", re.IGNORECASE)  # the words that name it say so already


def is_paid_by_year(draft: Draft, read: ReadBlock) -> bool:
    """Whether a price per month is one for those who pay for the year, and nothing else tells it from other prices."""
    if draft.attribute != "price" or not draft.value.endswith("/P1M") or _TOLD.search(draft.subject):
        return False
    end = max(draft.end + read.phrase.start, draft.token.end if draft.token else 0)
    return bool(_PAID.match(read.parsed.source.folded, end))
