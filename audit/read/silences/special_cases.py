"""Charges of special cases, told by the words right before them: "card replacement 20", "early disconnection: 40".

Unlike a sentence about a mishap they stand in a list of charges beside those that everybody pays.
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_REPLACED = (
    r"(?:karten?|schlussel|sim(?:-karten)?|ausweis|badge|chip)-?ersatz|ersatz-?(?:karte|sim|ausweis|schlussel|badge|chip)"
    r"|(?:remplacement|perte) (?:de (?:la |votre )?(?:carte|cle)|du badge|de (?:la )?sim)"
    r"|(?:sostituzione|duplicato|smarrimento) (?:della |di |dell[ao] )?(?:tessera|carta|sim|badge|chiave)"
    r"|duplicato|smarrimento"
    r"|replacement (?:card|sim|key|badge|fob)|(?:card|key|sim) replacement"
)
_ENDED = (
    r"(?:vorzeitige[nr]?|fruhzeitige[nr]?) (?:kundigung|auflosung|abschaltung|deaktivierung|beendigung|ruckgabe"
    r"|ruckzahlung)"
    r"|saldierung|konto(?:schliessung|auflosung)|(?:resiliation|rupture|desactivation|sortie) anticipee"
    r"|cloture(?: de (?:compte|votre compte))?|remboursement anticipe"
    r"|(?:recesso|disdetta|disattivazione|cessazione|estinzione|risoluzione) anticipat[ao]|chiusura (?:del )?conto"
    r"|early (?:disconnection|termination|cancellation|exit|closure|repayment|upgrade)|(?:account closure"
    r"|closing (?:the |your )?account)"
)
_DUNNED = (
    r"damage (?:fees?|charges?|waiver excess)|schadenspauschale|frais de degats|penale per danni|mahn(?:ung"
    r"|gebuhr|spesen)(?:en)?|rappels?(?: de paiement)?|sollecit[oi](?: di pagamento)?|payment reminders?"
    r"|rucklastschrift(?:en)?"
)
_ON_DELIVERY = (
    r"(?:per )?nachnahme(?:gebuhr|zuschlag)?|paiement a la livraison|contre remboursement|contre-remboursement"
    r"|pagamento (?:in contanti )?alla consegna|(?:in )?contrassegno|(?:cash|payment|pay) on delivery"
)
_FEE = r"(?:fee|charge|gebuhr|zuschlag|frais|supplement|supplemento|costo|cost)"
_NAMED = rf"\b(?:{_REPLACED}|{_ENDED}|{_DUNNED}|{_ON_DELIVERY})"
_SMALL = rf"(?: (?:{_FEE}|der karte|de carte|carta|von|de|di|of|is|costs|kostet|coute|costa))*"
# Of what, nothing says; "brake pad replacement 40" is the price of a repair.
_BARE = r"\b(?<![a-z'] )(?:sostituzione|remplacement|replacement)"
CASES = re.compile(rf"(?:{_NAMED}|{_BARE})\b")
_BEFORE = re.compile(
    rf"(?:{_NAMED}{_SMALL}|{_BARE}(?: {_FEE})?) ?[:(=]? ?(?:\+|zzgl\.?|je|plus|pius)? ?(?:chf|eur|€|£|\$|fr\.)? ?$"
)
_REACH = 72


def is_of_special_case(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether an amount stands right behind words for a case that few customers meet, or for paying at the door."""
    if not isinstance(token, Amount) or token.word:
        return False
    begin, _ = clauses.sentence(token.start)
    return bool(_BEFORE.search(source.folded, max(begin, token.start - _REACH), token.start))
