"""Sums that one gets back with a thing lent, or that come off the bill: deposits and first parts of a price.

"Pour la clé, 10 € sont encaissés et remboursés à la restitution" is a deposit; "£10 per person, knocked off the bill"
a down payment.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_BROUGHT_DE = (
    r"(?:(?:bei|nach|mit) (?:der |ihrer |deiner )?(?:ruckgabe|abgabe|ruckkehr|abreise)"
    r"|bei[m]? (?:auszug|ruckbringen|zuruckbringen|auschecken|check-?out|verlassen)|am (?:ende|ausgang))"
)
_GIVEN = re.compile(
    rf"[^.;!?0-9]{{0,40}}\b{_BROUGHT_DE}\b[^.;!?0-9]{{0,24}}\b(?:erstatte[tn]|ruckerstattet|zuruck[a-z]*|ausbezahlt"
    rf"|ausgezahlt"
    r"|retour(?:niert)?|wieder(?:bekomm|erhalt|krieg)[a-z]*|wieder|uberweisen)\b"
    rf"|[^.;!?0-9]{{0,24}}\b(?:zuruck|erstattet|ausbezahlt|wieder)\b[^.;!?0-9,]{{0,12}}{_BROUGHT_DE}"
    rf"|[^.;!?0-9]{{0,40}}\bdas geld gibt(?: es|'s) {_BROUGHT_DE} (?:wieder|zuruck|retour)"
    r"|[^.;!?0-9]{0,28}\b(?:rembours|rendu|restitu)[a-z]* (?:a|au|lors|des|apres|contre|en fin|quand)\b"
    r" ?(?:de |du |la |le |l'|votre |les )*(?:restitution|retour|depart|fin|remise|rapport|sortie|vous|on)"
    r"|[^.;!?0-9]{0,12}\bremboursables?(?= ?(?:[.;,)]|$))|[^.;!?0-9]{0,12}\brecuperables? (?:au|a la) (?:retour"
    r"|sortie|depart)"
    r"|[^.;!?0-9]{0,28}\b(?:rimborsat|restituit|res)[oaie] (?:al|alla|all'|quando|dopo|con|a)\b"
    r" ?(?:la |il |fine )?(?:riconsegna|restituzione|ritorno|partenza|uscita|noleggio|riport|ritorn|fine)"
    r"|[^.;!?0-9]{0,12}\bche (?:ti |vi |le )?(?:ridiamo|restituiamo|rimborsiamo|verranno restituit[ie]"
    r"|saranno restituit[ie]"
    r"|riavra[a-z]*|riavrai|riprendi)\b|[^.;!?0-9]{0,4}\brimborsabil[ei](?= ?(?:[.;,)]|$))"
    r"|[^.;!?0-9]{0,32}\b(?:refunded|returned|given back|back|give (?:it|them|that) back|get (?:it|them|that) back)"
    r" (?:to you )?(?:when|once|as soon as|on|at|after|upon)\b"
    r"[^.;!?0-9]{0,8}\b(?:you|return|leaving|departure|check-?out|the end|handing|bring)"
)
_RETURNABLE = re.compile(r" ?(?:returnable|refundable)\b")
_LENT = re.compile(  # of what one pays such sums, or how they are taken
    r"(?:[a-z]*schlussel|[a-z]*chips?|[a-z]*becher|[a-z]*tuch|[a-z]*badge|[a-z]*karte|[a-z]*mantel|[a-z]*kiste"
    r"|[a-z]*koffer"
    r"|[a-z]*gerat|[a-z]*leihe|geschirr|bohr[a-z]*|werkzeug[a-z]*|armband|transponder|helm[ae]?|schloss"
    r"|cles?|badges?|gobelets?|cartes?|casiers?|jetons?|serviettes?|peignoirs?|perceuse|materiel|cadenas|casques?"
    r"|bracelet"
    r"|consigne"
    r"|chiav[ei]|bicchier[ei]|tesser[ae]|telo|teli|asciugaman[oi]|accappatoi[oi]?|armadiett[oi]|trapano|gettone"
    r"|casc[oh]i?"
    r"|lucchetto|braccialetto"
    r"|keys?|fobs?|cups?|mugs?|glass(?:es)?|towels?|lockers?|crates?|tags?|wristbands?|helmets?|padlocks?|tools?|cards?"
    r"|hinterleg[a-z]*|einsatz|eingehoben|einbehalt[a-z]*|behalten wir|nehmen wir|wir nehmen|verlangen wir|als pfand"
    r"|encaiss[a-z]*|demandons|laiss(?:er|ez)|contre|avancer|avancez|versano|versare|chiediamo|lasci[a-z]*|take|hold)\b"
)
_OFF_BILL = re.compile(
    r"(?: deposit)?(?: (?:per|pro|par|a) (?:person|kopf|personne|persona|head|gast))?[^.;!?0-9]{0,28}"
    r"(?:\b(?:knocked|taken|comes?|coming|deducted|credited|applied|counts?) (?:off|from|to|against|towards)"
    r" (?:the|your) (?:final |total )?(?:bill|balance|price|total|tab)"
    r"|\b(?:deduit|decompte|impute)e?s? (?:de (?:l'addition|la note|la facture|votre note)|du (?:prix|solde|total"
    r"|montant))"
    r"|\b(?:scalat|detratt|dedott)[oaie] (?:dal|dalla) (?:conto|prezzo|saldo|totale|quota)"
    r"|\b(?:auf|an) (?:die|den|der) (?:[a-z]*rechnung|[a-z]*preis|restbetrag|zeche) (?:an(?:ge)?rechne[nt]|angerechnet)"
    r"|\b(?:von der|vom) (?:[a-z]*rechnung|[a-z]*preis|restbetrag) (?:abgezogen|abziehen))"
)
_BOOKED = re.compile(
    r"\b(?:reserv|buch|anmeld|book|prenota|inscri|iscri|acompte|anzahlung|deposit|caparra|acconto|arrhes|tische?"
    r"|tables?"
    r"|tavol[oi]|platz|place|posto|spot|holds?)[a-z]*"
)
GIVEN_BACK = re.compile(  # without one of these nothing is given back or taken off
    r"\b(?:erstatte|ruckerstatte|zuruck|ausbezahlt|ausgezahlt|retour|wieder|uberweisen|rembours|rendu|restitu|recuper"
    r"|rimbors|reso\b|resa\b|resi\b|ridiamo|riavra|riprendi|refund|return|given back|back\b|give it back|knocked|taken"
    r"|comes? off|deducted|credited|counts?|deduit|decompte|impute|scalat|detratt|dedott|anrechne|angerechnet|abgezogen"
    r"|abziehen)"
)
_TAKEN = frozenset({"price", "cashback", "list_price", "discount", "saving", "price_after"})
_REACH = 96


def given_back(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, sums that one gets back with a thing as deposits, those off the bill as down payments.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    return [_as_given(source, clauses, draft) for draft in drafts]


def _as_given(source: Source, clauses: Clauses, draft: Draft) -> Draft:
    token = draft.token
    if not isinstance(token, Amount) or token.word or not token.number or token.bound or "/P" in draft.value:
        return draft
    start, end = clauses.sentence(token.start)
    ahead = max(start, token.start - _REACH), token.start
    if draft.attribute in _TAKEN:
        returnable = _RETURNABLE.match(source.folded, token.end)
        given = returnable or _GIVEN.match(source.folded, token.end, end)
        if given and (returnable or _LENT.search(source.folded, *ahead) or _LENT.search(source.folded, *given.span())):
            return _made(source, draft, token, "deposit")
    if draft.attribute in _TAKEN | {"down_payment"}:
        off = _OFF_BILL.match(source.folded, token.end, end)
        if off and (_BOOKED.search(source.folded, *ahead) or _BOOKED.search(source.folded, *off.span())):
            return _made(source, draft, token, "down_payment")
    return draft


_EACH = re.compile(r"(?: deposit)? (?:per|pro|par|a) (?:person|kopf|personne|persona|head|gast)\b")


def _made(source: Source, draft: Draft, token: Amount, attribute: str) -> Draft:
    value = token.text(source.currency)
    if "/" not in value and _EACH.match(source.folded, token.end):
        value = f"{value}/1 person"
    return replace(draft, attribute=attribute, value=value, bound=None, hit=None)
