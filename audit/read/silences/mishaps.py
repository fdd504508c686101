"""Mishaps: what is charged only if something goes wrong is no term of an offer.

"A charge of 80 applies if the router isn't returned", "Lost your key? A new one is 20".
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

MISHAP = re.compile(
    r"\bverloren|\b(?:verlust|beschadigung|diebstahl) (?:der|des|einer|eines|ihrer|deiner)\b|\bbeschadigte[nr]?\b"
    r"|\bnicht (?:rechtzeitig |fristgerecht |punktlich )?zuruck(?:ge[a-z]+|bring[a-z]*|geb[a-z]*|send[a-z]*|komm[a-z]*)"
    r"|\bverspatete[nrs]? (?:ruckgabe|zahlung|abgabe)|\bersatz(?:schlussel|karte|badge|ausweis|chip|armband)\b"
    r"|\b(?:isn't|aren't|not|never|fail(?:s|ed)? to be) (?:returned|sent back|handed back|given back|collected)\b"
    r"|\bnon (?:ri)?(?:consegnat|restituit)[aoie]\b|\bnon (?:rendue?s?|restituee?s?)\b"
    r"|\bnon vien(?:e|gono) (?:ri)?(?:consegnat|restituit|res)[aoie]\b|\bn'(?:est|a) pas (?:ete )?(?:rendu|restitue"
    r"|rapporte)e?s?\b"
    r"|\breturned (?:direct debits?|payments?|cheques?)\b|\bunreturned\b"
    r"|\b(?:ohne|sans|senza|without) (?:un |a )?(?:gultige[ns]? |valid )?(?:fahr(?:karte|schein|ausweis)"
    r"|billett?|ticket|titre de transport|biglietto|titolo di viaggio)(?: valable| valido)?"
    r" (?:pag|zahl|bezahl|paie|pay|wird|werden)[a-z]*"
    r"|\b(?:if|when) you (?:leave|end|cancel) (?:your contract )?early\b|\bfor each month left\b|\bif you cancel,"
    r"|\b(?:verspatete anmeldung|inscription tardive|iscrizione tardiva|late (?:registration|enrol?ment|entry))\b"
    r"|\bnicht (?:rechtzeitig )?(?:abgesagt|abgemeldet|wahrgenommen|storniert)[a-z]*"
    r"|\bnon (?:annule|honore|disdett|cancellat)[a-z]*"
    r"|\b(?:rendez-vous|seance|cours) manque[es]*\b|\bmissed (?:appointments?|class(?:es)?|sessions?)\b|\bno-?shows?\b"
    r"|\b(?:what (?:happens )?if|was(?: passiert)?,? wenn|cosa (?:succede|accade) se|que se passe-t-il si)\b[^?:]{0,60}"
    r"(?:\b(?:lose|miss|late|fails?|bounces?|breaks?|damage|forget|platzt|kaputt|nicht|zu spat|pas|casse|rate|non"
    r"|rompe)"
    r"|\b(?:verlier|verpass|vergess|perd|oubli|dimentic|ritard))"
    r"|\blost (?:fobs?|tags?|bands?|wristbands?)\b|\bbounced (?:payments?|cheques?)\b"
    r"|\b(?:perdu|deteriore|abime|endommage)e?s? (?:est|sont|sera|seront) factur"
    r"|\bfur den wechsel in ein (?:gunstigeres|kleineres)\b"
    r"|\b(?:if|when) you (?:damage|break|lose)\b|\bchanges (?:cost|are charged)"
    r"|\blost (?:your |the |my |a )?[a-z]{0,12} ?(?:key|card|badge|ticket|locker|pass|helmet|towel|lock|charger"
    r"|voucher)(?:s|es)?\b"
    r"|\b(?:cles?|cartes?|badges?|bracelets?|jetons?|casques?|cadenas) perdue?s?\b|\bperte (?:de|du|d')"
    r"|\bsmarr(?:it[oaie]|imento)\b"
    r"|\b(?:late|later|early) cancellations?\b|\bspatere(?:n|r)? (?:stornierung|absage|annullierung)[a-z]*"
    r"|\bannulations? (?:tardives?|ulterieures?)\b|\b(?:disdett[ae]|cancellazion[ei]|annullament[oi]) (?:tardiv"
    r"|success|ulterior)[a-z]*"
    r"|\b(?:storn[a-z]*|annull?[a-z]*|disdett?[a-z]*|disdici|cancell?[a-z]*)[^.;!?]{0,72}?(?:gratis|gratuit[a-z]*"
    r"|kostenlos|kostenfrei"
    r"|free|sans frais|senza (?:spese|costi))[^.;!?]{0,40}?(?:,|und|and|et|e) (?:danach|dann|spater|ensuite|puis"
    r"|apres|passe ce delai"
    r"|poi|dopo|after(?: that|wards)?|then|later|thereafter)\b(?! (?:[a-z]+ ){0,3}(?:[€£$]|chf"
    r"|eur)? ?[0-9.,]+ ?(?:[€£$]|chf|eur|fr\.)? ?"
    r"(?:/|a |per |pro |im |par |al )(?:mon|moi|mes|mt|week|year|jahr|an))"
    r"|\b(?:gratis|gratuit[a-z]*|kostenlos[a-z]*|kostenfrei[a-z]*|free) (?:zu |to )?(?:storn[a-z]*|annul[a-z]*"
    r"|disd[a-z]*|cancel[a-z]*)"
    r"[^.;!?]{0,48}?(?:bis|jusqu'a|fino a|until|up to|before|vor)\b[^.;!?]{0,48}?(?:danach|dann|spater|ensuite|puis"
    r"|apres|poi|dopo"
    r"|after(?: that|wards)?|then|later|thereafter)\b"
    r"|\b(?:storn[a-z]+|annull?[a-z]*|disdett[a-z]*|cancell?[a-z]*)[^.;!?]{0,24} (?:free|gratis|gratuit[a-z]*"
    r"|kostenlos) (?:until|up to|bis"
    r"|jusqu'a|fino a)\b[^.;!?]{0,48}?(?:danach|dann|ensuite|puis|poi|after(?: that|wards)?|then|later|thereafter)\b"
    r"|\b(?:for|on) (?:late (?:payments?|returns?)|(?:lost|damaged|unreturned) [a-z]+)"
    r"|\b(?:for|on) (?:changes?|amendments?) to (?:your|a|the|any) booking"
    r"|\breplacement (?:[a-z]+ )?(?:card|key|badge|pass|ticket)"
)
_QUESTION = 80


def is_for_mishap(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether an amount stands in a sentence about a mishap, or right behind a question about one."""
    if not isinstance(token, Amount) or token.word:
        return False
    start, end = clauses.sentence(token.start)
    if source.folded[:start].rstrip().endswith("?"):
        start = max(clauses.sentence(max(0, start - 1))[0], start - _QUESTION)
    return bool(MISHAP.search(source.folded, start, end))
