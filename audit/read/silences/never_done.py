"""What customers have not done yet: words for those who never bought, or not in a certain time.

"Only if you have not trained with us in 2025": what was not done is told of a time ("never", "not yet", "not in the
last six months"), and of the company: with it, or as its customer. What a customer has not yet received, paid or
confirmed makes nobody new.
"""

import re

from audit.read.words.rare import rare
from audit.read.words.source import Source

_WORD = r"[a-z0-9'-]+"
_FEW = rf"(?: {_WORD}){{0,4}}? "

_DE_PAST = (
    r"(?:in den|den|im|seit|wahrend der|in|die) (?:letzten|vergangenen|vorigen|vorangegangenen|dieses|diesem|dem)?"
    rf"(?: ?{_WORD}){{0,2}}? ?(?:monat|jahr|mon\.|20[0-9]{{2}})[a-z]*|heuer|dieses jahr|20[0-9]{{2}}|bisher|bislang"
    r"|zuvor"
    r"|vorher|zuletzt"
)
_DE_NOT = (
    rf"(?:noch (?:nie|gar nicht|nicht|kein(?:e|en)?)|niemals|nie|(?:{_DE_PAST})(?: noch)? (?:nicht|nie|kein(?:e"
    r"|en)?))"
)
_DE_OURS = (
    r"(?:(?:bei|von|mit|zu) uns|unser(?:e|en|em|er)?|im abo|[a-z]*kund(?:e|in|en)|mitglied(?:er)?|versichert"
    r"|beliefert)"
)
_DE_DONE = r"(?:ha(?:st|bt|t|ben)|bist|seid|ist|sind|war(?:en|st)?|hatte(?:st|n)?|wurde(?:n|st)?)"
_DE = (
    rf"{_DE_NOT}{_FEW}{_DE_OURS}(?: {_WORD}){{0,3}}? {_DE_DONE}\b"
    rf"|(?:sie|du|wer|haushalte?) (?:waren?|warst|hatten?|haben|hast) (?:{_DE_PAST}) (?:nicht|kein(?:e"
    rf"|en)?){_FEW}{_DE_OURS}"
    r"|\buns noch (?:gar )?nicht kenn(?:en|st|t)"
    r"|\ballererste[nr]? (?:bestellung|buchung|einkauf|kauf|besuch|stunde|auftrag|anmeldung)\b"
    rf"|\bnicht(?: fur)?,? (?:[a-z]+, )?(?:wer|die|der)\b[^.;:!?]{{0,40}} (?:schon|bereits) {_DE_OURS}"
)
_DE += (
    r"|\bnicht fur [^.;:!?]{0,30}, (?:die|der|welche) (?:seit|in den letzten|innerhalb der letzten"
    r"|nach dem) [^;:!?]{2,40}"
    r"(?:abo|abonnement|vertrag|kunde|kundin|kunden|abonniert|bestellt|mitglied)(?: bei uns)? (?:hatten|hatte"
    r"|haben|hat|waren|war)\b"
)
_FR_PAST = (
    r"(?:au cours|durant|pendant|depuis|dans les|ces|en 20[0-9]{2}|l'an(?:nee)? (?:dernier|derniere|passe|passee)"
    r"|l'annee d'avant|cette annee)"
)
_FR_OURS = (
    r"(?:chez nous|avec nous|parmi nous|notre|nos|clients?|cliente?s?|abonnee?s?|membres?|adherente?s?|assuree?s?"
    r"|(?:d')?abonnement|(?:de )?contrat)"
)
_FR_HAD = r"n(?:e |')(?:l'|y )?(?:avez|avaient|aviez|as|ont|a|etes|etiez|etaient|etait|etais|est|sont|es)"
_FR = (
    rf"{_FR_HAD} (?:encore )?jamais{_FEW}{_FR_OURS}\b"
    rf"|{_FR_HAD} pas encore{_FEW}{_FR_OURS}\b"
    rf"|{_FR_HAD} pas{_FEW}{_FR_OURS}(?: {_WORD}){{0,2}}? {_FR_PAST}"
    rf"|\bsans (?:abonnement|contrat|compte)(?: {_WORD}){{0,3}}? {_FR_PAST}"
    rf"|{_FR_PAST}[^.;:!?]{{0,30}}?{_FR_HAD} pas{_FEW}{_FR_OURS}"
    r"|\btoute premiere (?:fois|commande|visite|reservation|inscription)"
    r"|\bpas (?:valable |ouverte? )?(?:pour|a) [^.;:!?]{0,32}(?:ayant|qui ont|qui a) deja ete (?:nos )?(?:client"
    r"|abonne|membre)"
)
_FR += (
    r"|\b(?:non|pas) (?:valable |ouverte? |accessible )?(?:pour|aux?) [^.;:!?]{0,32}(?:ayant|qui ont|qui a|ont) "
    rf"(?:deja )?(?:ete (?:abonne|client|membre)|souscrit|commande)[^.;:!?]{{0,24}} {_FR_PAST}"
)
_IT_PAST = (
    r"(?:(?:negli|nei|nell'|nel corso degli|durante gli|da(?:l|lla|gli)?|nel)[a-z' ]{0,12}?(?: ?(?:ultim[oi]|scors[oi]"
    rf"|precedent[ei]))?(?: ?{_WORD}){{0,2}}? ?(?:mes[ei]|ann[oi]|20[0-9]{{2}})|l'anno (?:scorso|passato)|quest'anno)"
)
_IT_OURS = (
    r"(?:da noi|con noi|nostr[oaie]|client[ei]|abbonat[oaie]|soci[oa]?|iscritt[oaie]|assicurat[oaie]"
    r"|(?:un )?contratto)"
)
_IT_HAD = (
    r"(?:(?:l[oi]|ti|vi|si|ci) )?(?:sei|siete|e|sono|era|erano|eri|eravate|hai|avete|ha|hanno|aveva|avevano|avevate)"
)
_IT = (
    rf"\bnon {_IT_HAD} (?:ancora|mai){_FEW}{_IT_OURS}\b"
    rf"|{_IT_PAST},? non {_IT_HAD}(?: {_WORD}){{0,3}}? {_IT_OURS}\b"
    rf"|\bnon {_IT_HAD}(?: {_WORD}){{0,3}}? {_IT_OURS}(?: {_WORD}){{0,2}}? {_IT_PAST}"
    rf"|{_IT_PAST},? non ricevev(?:a|ano|ate|i)\b"
    r"|\bprimissim[oa] (?:ordine|acquisto|iscrizione|visita|prenotazione)"
    r"|\bnon (?:valid[oa] )?per chi e gia stat[oa] (?:nostr[oa] )?(?:client|abbonat|soci|iscritt)"
)
_IT += (
    r"|\bnon (?:valid[oa] |disponibile |cumulabile )?per chi (?:e (?:gia )?stat[oa] (?:abbonat|client|iscritt"
    r"|soci)[a-z]*"
    r"|ha (?:gia )?(?:sottoscritto|ordinato|acquistato))[^.;:!?]{0,20} (?:dopo|da(?:l|lla|gli)?|negli|nell') "
)
_EN_PAST = (
    r"(?:(?:(?:in|during|over|within)(?: the)?|for (?:the|at least)) ?(?:last|past|previous|preceding)?"
    rf"(?: ?{_WORD}){{0,2}}? ?(?:months?|years?|20[0-9]{{2}})|(?:last|this) year|since|before\b|in 20[0-9]{{2}})"
)
_EN_OURS = (
    r"(?:(?:with|from|of|to|at|by) (?:us|ours)|here|ours?|(?:a |an )?(?:[a-z]+ )?(?:customers?|members?|subscribers?"
    r"|account"
    r"|policy|subscription|membership|plan|box|paper|magazine))"
)
_EN_NOT = r"(?:(?:have|has|had|did|were|was)(?:n't| not)|not have)(?: already| been| ever)?"
_EN = (
    r"\b(?:who|anyone|households?|customers|people|those|you|if"
    rf"|provided)(?: {_WORD}){{0,2}}? {_EN_NOT}{_FEW}{_EN_OURS}"
    rf"(?: {_WORD}){{0,2}}? {_EN_PAST}"
    rf"|\bnever (?:[a-z]+ ){{1,3}}?(?:with|from|to|at) us\b"
    r"|\b(?:your |it's your |a )(?:very )?first (?:time|visit|class|stay|order|booking|purchase) (?:with|to|from) us"
    r"|\b(?:your|their|a) very first (?:order|purchase|booking|visit|class|shop)|\bfirst time here\?"
    rf"|\bnot (?:open |available )?(?:to|for) [^.;:!?]{{0,40}}(?:been|were|was|had"
    rf"|are) (?:already )?{_EN_OURS} {_EN_PAST}"
)
_EN += (
    r"|\bnot (?:open |available |valid )?(?:to|for) [^.;:!?]{0,32}\b(?:has|have|had)(?: already| previously)? "
    rf"(?:subscribed|ordered|joined|signed up|bought|booked|shopped|held)[^.;:!?]{{0,24}} {_EN_PAST}"
)
_NEW = re.compile(rf"(?:\b(?:{_DE})|\b(?:{_FR})|(?:{_IT})|(?:{_EN}))")
_TOLD = rare(new=(re.compile(rf"\b(?:{_DE})"), re.compile(rf"\b(?:{_FR})"), re.compile(_IT), re.compile(_EN)))
_ADMINISTERED = re.compile(  # what was not done with a letter, an account or a payment, and what "we" have not done
    r"(?:erhalten|bekommen|eingegangen|angekommen|bezahlt|gezahlt|angemeldet|registriert|bestatigt|gehort|gekundigt"
    r"|recu|reponse|valide|confirme|active|paye|cree|telecharge|ricevut|pagat|attivat|confermat|registrat|creat"
    r"|received|heard|paid|activated|confirmed|registered|logged|used|replied|raised)"
)
NEVER = re.compile(  # stands in all of them
    r"\b(?:noch|nicht|nie|niemals|kein(?:e|en)?|pas|jamais|mai|non|never|not|sans|first|toute) "
    r"|\b(?:primissim|allererste)|n't "
)


def never_done(source: Source) -> tuple[re.Match[str], ...]:
    """The words of a text for what its customers never did with the company."""
    found = _NEW.finditer(source.folded) if _TOLD.seen_in(source.folded) else ()
    return tuple(one for one in found if not _ADMINISTERED.search(source.folded, *one.span()))
