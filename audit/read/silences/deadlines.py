"""Days by which one cancels, gives back, changes or pays what one has already booked or bought.

"Free cancellation until 1 September", "gifts can be returned until 31 January", "Rückgabe bis 30. April", "saldo entro
il 4 ottobre" tell nobody how long an offer can be taken.
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Day, Token
from audit.read.words.source import Source

_DE = (
    r"(?:[a-z]*-)?(?:[a-z]*storn(?:o|ier[a-z]*)|absag(?:e|en|bar)|abmeld(?:en|ung)|ruckgabe|zuruckgeben|zuruckzugeben"
    r"|zuruckgegeben|zuruckbringen|zuruckzubringen|zuruckschicken|rucksendung(?:en)?|rucktritt|retouren"
    r"|retournier(?:en|t|bar)|umtausch(?:en|bar)?|umgetauscht|umbuch(?:en|bar)|restzahlung|restbetrag"
    r"|uberweis(?:en|ung)|begleichen)"
)
_FR = (
    r"(?:annul(?:ation|able|er|ee?)s?|desist(?:ement|er)|remboursables?|remboursement integral|retours? (?:gratuits?"
    r"|prolonges?|possibles?|acceptes?|jusqu'|avant)|retourn(?:er|ez|able|es)|rendre|rendues?|restituer|restituable"
    r"|echangeables?|echanges? (?:gratuits?|possibles?|jusqu'|avant)|retractation|solde (?:a|du|est|doit|restant"
    r"|avant|au plus tard)|virement|votre (?:presence|participation))"
)
_IT = (
    r"(?:cancellazion[ei]|cancellabil[ei]|cancellare|annullament[oi]|annullabil[ei]|annullare|disdett[ae]|disdire|disdici"
    r"|rimborsabil[ei]|rimborso (?:totale|completo|integrale)|res[oi] (?:gratuit[oi]|prolungat[oi]|possibil[ei]"
    r"|estes[oi]|entro|fino)|restitu(?:ire|zione|iti|ito|ita|ite)|riconsegna(?:re)?|saldo (?:finale )?(?:entro|da"
    r"|prima)|bonifico|la (?:tua|vostra|sua) (?:presenza|partecipazione))"
)
_EN = (
    r"(?:cancel(?:l?ations?|l?ed|l?ing|lable)?|refundable|full refunds?|returns?(?=[: ]+(?:are |is |extended |accepted"
    r" |until |by |to |till |before |period ))|returned|return (?:it|them|gifts|items|unwanted)|exchanged"
    r"|exchange (?:it|them|gifts|items)|balance (?:is )?(?:due|payable|to be paid)|final (?:payment|balance)|rsvp)"
)
DEADLINE = re.compile(rf"\b(?:{_DE}|{_FR}|{_IT}|{_EN})\b")
_BEFORE = re.compile(
    rf"{DEADLINE.pattern}[^.;!?0-9€£$%|]{{0,48}}(?:[0-9][0-9.,']* ?(?:€|chf|fr\.?|eur|euro) (?:bis|"
    rf"avant|entro|by) )?$"
)
_BEHIND = re.compile(
    r" ?(?:,? ?(?:kostenlos|gratis|kostenfrei|gebuhrenfrei|noch|problemlos|bequem|ohne kosten) ){0,2}"
    r"(?:storniert|stornieren|stornierbar|umgetauscht|umtauschen|umtauschbar|zuruckgegeben|zuruckgeben|zuruckgeschickt"
    r"|zuruckgebracht|retourniert|retournieren|absagen|abgesagt)\b"
    r"|,? (?:vous pouvez|tu peux|on peut|puoi|potete|si puo|e possibile|you can|you may) (?:[a-z]+ ){0,3}?(?:annuler"
    r"|rendre|retourner|echanger|annullare|disdire|restituire|rendere|cancellare|cancel|return|exchange)\b"
)
_OF_OFFER = re.compile(
    r"\b(?:angebot|aktion|gultig|gilt|gelten|buch(?:en|bar|t)|bestell[a-z]*|offre|valable|valables|reserv(?:ez|er)|offerta|valid[aoei]?"
    r"|prenota[a-z]*|offer|book|order|sale)\b"
)
_REACH = 72


def is_deadline(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether a day is the last one on which one may cancel, give back, change or pay."""
    if not isinstance(token, Day) or (token.first and token.last and token.first != token.last):
        return False
    start, end = clauses.sentence(token.start)
    told = _BEFORE.search(source.folded, max(start, token.start - _REACH), token.start)
    if told:
        return not _OF_OFFER.search(source.folded, told.start(), token.start)
    return bool(_BEHIND.match(source.folded, token.end, end))
