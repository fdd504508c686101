"""Denials: sentences that say what no longer holds, what is not charged, or that a delivery is held.

"Codes A and B are no longer valid" tells of no code, and "we do not charge a handling fee of 5 €" of no fee. Words
that deny a fee without naming a sum ("no joining fee") say that it costs nothing; those are read elsewhere.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from audit.read.silences.waived_for_some import WAIVED_FOR_SOME
from audit.read.values.tokens import Amount, Day, Token
from audit.read.words.patterns import Patterns, looked_for
from audit.read.words.source import Source

_OVER = re.compile(
    r"\b(?:gilt|gelten|galten?) (?:leider |nun |jetzt |inzwischen )?nicht (?:mehr|langer)\b"
    r"|\bnicht (?:mehr|langer) (?:gultig|einlosbar|aktiv)\b"
    r"|\bn(?:e |')(?:sont|est) (?:desormais |malheureusement )?plus (?:valable|valide|accepte|actif|active|en vigueur)"
    r"|\bnon (?:sono|e) piu (?:valid|attiv|in vigore|utilizzabil|accettat)|\bnon (?:vale|valgono) piu\b"
    r"|\bno longer (?:valid|accepted|active|works?\b|appl(?:y|ies)\b)|\bnot valid any ?more\b"
    r"|\bcan(?:not| ?no longer) (?:now |longer )?be (?:any longer |anymore )?(?:redeemed|used|claimed|applied)\b"
    r"|\bgibt es (?:[a-z]+ )?nicht (?:mehr|langer)\b|\b(?:funktioniert|stammt) nicht\b|\bn'existe(?:nt)? plus\b"
    r"|\bnon (?:c'e|ci sono|viene|vengono|esiste|esistono) piu\b"
    r"|\bno longer (?:offer|sell|have|run)\b|\bne (?:proposons|offrons|vendons) plus\b"
    r"|\bnon (?:offriamo|vendiamo) piu\b|\bnon (?:funziona|e nostro)\b|\bisn't coming back\b|\bis not ours\b"
    r"|\b(?:kann|konnen) (?:leider )?nicht (?:mehr|langer) (?:eingelost|verwendet|genutzt)"
    r"|\bne (?:peut|peuvent) plus etre (?:utilise|echange|applique)|\bnon (?:puo|possono) piu essere (?:usat|utilizzat)"
    r"|\bnon (?:inserite|inserire|inserisci|usate|usare|utilizzate|comunicate) (?:mai )?(?:il |questo )?codice\b"
    r"|\bne (?:saisissez|utilisez|communiquez|tapez) (?:pas|jamais) (?:le |ce )?code\b"
    r"|\b(?:geben|nutzen|verwenden) sie (?:den |diesen )?code [a-z0-9-]+ (?:nicht|auf keinen fall|niemals)\b"
    r"|\b(?:do not|don't|never) (?:enter|use|share|type) (?:the |this )?code\b"
)
_NOT_CHARGED = re.compile(
    r"\b(?:erheben|verlangen|berechnen|verrechnen|kennen|fordern) wir (?:[a-z]+ ){0,3}nicht\b"
    r"|\bwir (?:erheben|verlangen|berechnen|verrechnen|kennen|fordern)\b[^.!?;]*\bnicht\b"
    r"|\b(?:fallt|fallen) (?:[a-z]+ ){0,3}nicht an\b"
    r"|\b(?:wird|werden) (?:[a-z]+ ){0,3}nicht (?:mehr )?(?:erhoben|verlangt|berechnet|verrechnet|belastet)\b"
    r"|\bnous ne (?:facturons|prelevons|demandons|appliquons|connaissons|percevons|comptons)\b"
    r"|\bn(?:e |')(?:sont|est) (?:pas|plus) (?:facture|preleve|demande|applique|percu|compte)"
    r"|\bnon (?:applichiamo|addebitiamo|chiediamo|richiediamo|prevediamo|conosciamo|calcoliamo)\b"
    r"|\bnon (?:viene|vengono|e|sono) (?:piu )?(?:addebitat|applicat|richiest|previst|calcolat)"
    r"|\b(?:do not|don't|never|no longer) (?:charge|levy|add|apply|ask for)\b"
    r"|\b(?:is|are) (?:not|never|no longer) (?:charged|levied|added)\b"
)
_FROM_ORDER = re.compile(  # what is not charged from an order value on: delivery
    r"\b(?:commandes?|achats?|panier|ordin[ei]|acquist[oi]|spesa|bestell[a-z]*|einkauf[a-z]*|orders?|spend"
    r"|purchases?)\b"
    r"[^.;!?]{0,20}\b(?:ab|uber|de plus de|des|superieure?s? a|oltre|superior[ei] a|over|more than|above|from)"
    r"[^.;!?]{0,48}(?:port\b|livraison|frais d'envoi|expedition|spedizione|consegna|versand|liefer|porto"
    r"|delivery|shipping|postage)"
)
_OF_FIRSTS = re.compile(  # "the first two months are not charged" gives them
    r"\b(?:erste[nrs]?|premiers?|premiere|prim[oi]|first) (?:[a-z0-9]+ )?(?:monate?n?|jahr|mois|annee|mes[ei]|anno"
    r"|months?|year) "
    r"(?:[a-z]+ ){0,2}$"
)
_ON_CONDITION = re.compile(  # "if you sign up by June, the joining fee of 25 is not charged" waives it
    r"\W*(?:pour tou(?:te|t)|bei (?:[a-z]*abschluss|[a-z]*bestellung|[a-z]*anmeldung|[a-z]*buchung|vertrags)|wer|wenn"
    r"|falls|per chi"
    r"|chi|si vous|se |if you|when you|for (?:anyone|all|every)|en cas de)\b"
)
_LEAD = 32
_HELD = re.compile(  # "we pause the delivery free of charge" gives no free delivery
    r"\b(?:unterbrech|pausier|stopp|leit|verschieb|interromp|suspend|interrupt|paus|hold|redirect|report)[a-z]* "
    r"(?:[a-z']+ ){0,3}(?:zustell|liefer|versand|livraison|distribution|consegn|deliver|shipping)[a-z]*"
    r"(?: [a-z]+){0,2} (?:kostenlos|gratis|kostenfrei|gratuit|free)[a-z]*"
)


_QUOTED = re.compile(
    r'(?<![a-z0-9%€.!?)])"(?=[^ ,.;:!?)]| [a-z0-9])([^"]{12,400})"'
)  # what closes a name opens no quote
_WORDS_OF_MINE = re.compile(r"\b(?:ich|mir|mich|i|i'[mvd]e?|my|je|j'ai|moi|ho|mi|mio)\b")
_WRITES = re.compile(r"[ ,]*(?:-+ ?)?(?:schreibt|sagt|meint|says|writes|ecrit|dit|scrive|dice)\b")
_REFUTED = re.compile(r" ?(?:n'est pas|n'est plus|ist kein|ist nicht|non e|is not|isn't)\b")
_SIGNED = re.compile(r"[\s,]*[-–—] ?[A-ZÀ-Ý][\w.]+(?: [A-ZÀ-Ý][\w.]*)?\s*$")
_WARNED = re.compile(r"\b(?:betrug|falschmeldung|gefalscht|arnaque|escroquerie|truffa|scam|fraud|phishing|fake)\b")
_FEWEST_WORDS = 4

_TO_READ = re.compile(  # "this article is for subscribers" says who may read on, not whom an offer is for
    r"\b(?:artikel|beitrag|text|inhalt|article|contenu|articolo|contenuto|story|content)\b[a-z' ]{0,24}"
    r"\b(?:fur|exklusiv|reserve[e]?s?|riservat[oi]|for|only)\b[a-z' ]{0,16}"
    r"(?:abonnent|abonne|abbonat|subscriber|mitglied|membre|member|soci\b)[a-z]*"
)
DENIALS = (_OVER, _HELD, _TO_READ, _NOT_CHARGED)


def denied(source: Source, stops: Sequence[int], tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The sentences that deny what they name.

    Args:
        source: The text.
        stops: Where its sentences end, ascending.
        tokens: Its values.
    """
    for number, found in _denials().matches(source.folded):
        start, end = _sentence(stops, found.start())
        if DENIALS[number] in {_HELD, _TO_READ}:
            yield found.span()
        elif DENIALS[number] is _NOT_CHARGED and (
            _is_on_condition(source, (start, end), tokens)
            or _OF_FIRSTS.search(source.folded, max(start, found.start() - _LEAD), found.start())
            or WAIVED_FOR_SOME.search(source.folded, start, end)
            or _FROM_ORDER.search(source.folded, start, end)
        ):
            continue
        elif DENIALS[number] is _OVER or any(_is_sum(token) and start <= token.start < end for token in tokens):
            yield start, end


def _is_on_condition(source: Source, sentence: tuple[int, int], tokens: Sequence[Token]) -> bool:
    """Whether a sentence says in which case, or up to which day, a fee is not charged: that waives it."""
    start, end = sentence
    dated = any(isinstance(token, Day) and start <= token.start < end for token in tokens)
    return dated or bool(_ON_CONDITION.match(source.folded, start))


@lru_cache(maxsize=1)
def _denials() -> Patterns:
    return looked_for(DENIALS)


def _is_sum(token: Token) -> bool:
    return isinstance(token, Amount) and not token.word


def quoted(source: Source) -> Iterator[tuple[int, int]]:
    """What customers are quoted with: their words, not the company's."""
    for found in _QUOTED.finditer(source.folded) if '"' in source.folded else ():
        if len(found[1].split()) < _FEWEST_WORDS:
            continue
        warned = _WARNED.search(source.folded)
        refuted = _REFUTED.match(source.folded, found.end())
        signed = (
            refuted or warned or _WRITES.match(source.folded, found.end()) or _SIGNED.match(source.text, found.end())
        )
        if signed or _WORDS_OF_MINE.search(found[1]):
            yield found.span()


def _sentence(stops: Sequence[int], place: int) -> tuple[int, int]:
    index = bisect_left(stops, place + 1)
    return (stops[index - 1] if index else 0), stops[index]
