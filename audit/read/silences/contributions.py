"""Contributions: what an insurance, a public body or an employer pays towards something is nobody's price.

"The old-age insurance contributes 630.– to a device" stands beside the price on the pages of opticians, dentists,
energy shops and schools; so does "contribution by the canton: 500.–".
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_ACRONYMS = r"ahv|iv|avs|ai|suva|lamal|kvg|nhs|ssn|inps|caf|kfw|bafa"
_ONE = (
    rf"(?P<payer>{_ACRONYMS}"
    r"|(?:kranken|pflege|ausgleichs)kasse|(?:[a-z]+)?versicherung|kanton|gemeinde|bund|staat|arbeitgeber(?:in)?"
    r"|(?:l'|d')?assurance(?:-[a-z]+| (?:maladie|invalidite|complementaire|de base))?|caisse(?:-| )maladie|mutuelle"
    r"|l'etat|canton|commune|l'employeur|employeur"
    r"|assicurazione|cassa malati|mutua|stato|cantone|comune|datore di lavoro"
    r"|insurer|insurance|health plan|government|council|employer|state)"
)
_MANY = (
    r"(?:krankenkassen|versicherungen|kantone|gemeinden|assurances|caisses(?:-| )maladie|mutuelles|cantons|communes"
    r"|assicurazioni|casse malati|cantoni|comuni|insurers|employers|councils)"
)
_PAYS = (
    r"(?:zahlt|bezahlt|ubernimmt|erstattet|vergutet|beteiligt|steuert|gewahrt|leistet|bezuschusst|ruckvergutet"
    r"|participe|verse|rembourse|prend|contribue|paie|paye|finance|alloue|accorde"
    r"|versa|rimborsa|contribuisce|paga|copre|partecipa|riconosce"
    r"|pays|covers|contributes|reimburses|refunds)"
)
_PAY = (
    r"(?:zahlen|ubernehmen|erstatten|verguten|beteiligen|gewahren|leisten|participent|versent|remboursent|prennent"
    r"|contribuent|versano|rimborsano|contribuiscono|coprono|pay|cover|contribute|reimburse)"
)
_BETWEEN = r"(?: [a-z']+){0,2} "
_SHARE = (
    r"(?:beitrag|zuschuss|anteil|kostenbeteiligung|participation|contribution|subvention|prise en charge"
    r"|remboursement|contributo|partecipazione|rimborso|sussidio|grant|allowance)"
)
_OF = (
    r"(?: (?:der|des|von|vom|durch|de|du|par|del|dalla|dal|da|from|by|of))?"
    r"(?: (?:la|le|les|die|den|the|your|votre|ihrer))?"
)
PAID = re.compile(
    rf"\b{_ONE}{_BETWEEN}{_PAYS}\b|\b{_MANY}{_BETWEEN}{_PAY}\b"
    rf"|\b{_SHARE}{_OF} (?:l'|dell')?{_ONE.replace('payer', 'giver')}(?![a-z])"
    rf"|\b(?P<first>{_ACRONYMS}|krankenkassen|kassen|kantons|bundes|arbeitgeber)[- ]?"
    r"(?:beitrag|zuschuss|anteil|contribution|allowance)"
)
_SHORT = 3


def contributed(source: Source, stops: Sequence[int], tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The stretches in which somebody else pays, from his name to the end of the sentence.

    Args:
        source: The text.
        stops: Where its sentences end, ascending.
        tokens: Its values; where none is an amount, nobody pays.
    """
    if not any(isinstance(token, Amount) for token in tokens):
        return
    for found in PAID.finditer(source.folded):
        group = next((name for name in ("payer", "giver", "first") if found[name]), "")
        start, end = found.span(group) if group else found.span()
        if end - start <= _SHORT and not source.text[start:end].isupper():
            continue  # "ai" and "iv" are words as well
        yield found.start(), stops[bisect_left(stops, found.start() + 1)]
