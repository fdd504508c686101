"""Referrals: what a customer and the friend whom he brings each get is no price ("refer a friend: 15 for you both")."""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

REFERRED = re.compile(
    r"\b(?:(?:freund[a-z]*|kund[a-z]*|bekannte|mitglied[a-z]*|nachbarn?) (?:[a-z]+ )?(?:werb|empfehl|einlad"
    r"|mitbring)[a-z]*"
    r"|(?:wirb|empfiehl|werben sie|empfehlen sie|lade)\b|weiterempfehl[a-z]*|parrain[a-z]*|filleul[a-z]*"
    r"|(?:porta|invita|presenta|portate|invitate) (?:un |una |un'|i tuoi |il tuo |la tua )(?:amic|collega"
    r"|conoscente)[a-z]*"
    r"|(?:refer|invite|recommend|introduce) (?:a |your |us to a |us to your )?(?:friend|mate|neighbour|colleague)s?"
    r"|bring a friend|referral|bonus (?:amico|parrainage|presentazione)|empfehlungs(?:bonus|pramie)"
    r"|freundschafts(?:bonus"
    r"|pramie))\b"
)
_GIVEN_TO = re.compile(
    r" (?:(?:gibt es|guthaben|gutschrift|bonus|credit|de credito|offerts?|en bon(?: d'achat)?|di buono|di credito) )?"
    r"(?:fur (?:dich|sie|ihn|euch|beide|deine[nr]?|ihre[nr]?|den|die|jeden)|pour (?:vous|toi|elle|lui|eux|elles"
    r"|les deux|votre|ton|ta|chacun[e]?)|per (?:te|voi|lei|lui|loro|entrambi|ciascuno|l'amic[oa]|il tuo|la tua)"
    r"|for (?:you|them|him|her|both|each|your friend|your mate))\b"
)
_CREDIT = re.compile(  # "referral credit: $25 per neighbour"
    r"\b(?:referral (?:credit|bonus|reward|fee|gift)|bonus (?:amico|parrainage|presentazione)|(?:empfehlungs"
    r"|freundschafts)"
    r"(?:bonus|pramie)|prime de parrainage)\b[^.;!?0-9]{0,24}$"
)


def is_for_referral(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether an amount is what one gets for a friend whom one brings, or what the friend gets."""
    if not isinstance(token, Amount) or token.word or token.minus:
        return False
    if _CREDIT.search(source.folded, clauses.sentence(token.start)[0], token.start):
        return True
    if not _GIVEN_TO.match(source.folded, token.end):
        return False
    return bool(REFERRED.search(source.folded, clauses.sentence(token.start)[0], token.start))
