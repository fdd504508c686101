"""Stretches about what no longer is: offers that ended, that were only once, fees and gifts that were abolished.

"The 30% discount finished in July", "our January deal (50% off) was a one-off", "the joining bonus of 40 is history".
"""

import re
from collections.abc import Iterator, Sequence

from audit.read.words.source import Source

_OFFER = (
    r"\b(?:[a-z]*(?:aktion|rabatt|bonus|angebot|ausverkauf)|offers?|deals?|discounts?|promo(?:tion)?s?|sale|campaign"
    r"|early bird|offres?|remises?|rabais|soldes|promotions?|offert[ae]|scont[oi]|promozion[ei]|saldi|ribass[oi])\b"
)
_LATER = r"(?:(?:already|sadly|now|leider|bereits|schon|ormai|gia|purtroppo|deja|malheureusement) )?"
_ENDED = (
    rf"(?:(?:has |have )?{_LATER}(?:ended|finished|closed|expired|lapsed|ran out|wrapped up|came to an end)"
    r"(?= (?:in|on|at|last|back|yesterday|with|a )|[.!;,]|$)"
    rf"|si (?:e|sono) {_LATER}(?:chius|conclus|esaurit)[oaie]|(?:e|sono) {_LATER}(?:terminat|finit|scadut)[oaie]"
    rf"|(?:s'est|se sont) {_LATER}(?:terminee?s?|achevee?s?|close?s?|arretee?s?)|(?:a|ont) {_LATER}(?:pris fin|expire)"
    r"|endeten?|(?:ging(?:en)?|ist|sind) (?:[^.;:!?]|[0-9][.]){0,32}zu ende(?: gegangen)?)"
)
_ONLY = r"(?:(?:really|truly|strictly|only|just|wirklich|leider|echt|vraiment|bien|davvero|proprio|purtroppo) )*"
_ONCE = (
    rf"(?:(?:was|were|has been) {_ONLY}(?:an? )?(?:one-off|one-time (?:thing|only|offer|deal)|exception)"
    rf"|(?:war|waren|blieb) {_ONLY}(?:einmalig|ein(?:e)? (?:einmalige sache|ausnahme|einzelfall))"
    rf"|(?:etait|etaient|fut) {_ONLY}(?:exceptionnel(?:le)?s?|une exception|unique)"
    rf"|(?:era|erano|e stat[oa]) {_ONLY}(?:un'eccezione|eccezional[ei]|un caso unico|irripetibil[ei]|una tantum))"
)
ENDED = re.compile(rf"{_OFFER}[^.;:!?]{{0,56}}?\b(?:{_ENDED}|{_ONCE})")
_THING = (
    r"\b(?:[a-z]*bonus|[a-z]*aktion|angebot|[a-z]*rabatt|[a-z]*guthaben|[a-z]*pramie|[a-z]*gutschein|[a-z]*zuschlag"
    r"|[a-z]*gebuhr|offre|prime|remise|rabais|promo(?:tion)?|supplement|frais|sconto|promozione|offerta|buono"
    r"|supplemento|omaggio|offer|deal|discount|voucher|fee|surcharge|credit|[a-z]*lieferung|livraison|spedizione"
    r"|delivery"
    r"|(?:l')?essai|periode d'essai|prova|trial|probe(?:monat|abo|zeit|woche)|testphase)"
)
_GONE = (
    r"\b(?:(?:ist|sind) (?:seit [a-z0-9. ]{2,20} |nun |jetzt |leider )?(?:geschichte|ausgelaufen|vorbei)"
    r"|(?:wurde|wurden) (?:[a-z0-9.]+ ){0,4}?(?:eingestellt|abgeschafft|gestrichen|beendet)"
    r"|haben wir (?:[a-z0-9.]+ ){0,4}?(?:eingestellt|abgeschafft|gestrichen)|(?:a|ont) disparu"
    r"|(?:has|have) been (?:retired|scrapped|withdrawn|axed|abolished|removed)"
    r"|(?:a|ont) (?:desormais )?ete (?:supprime|abandonne|retire|arrete)e?s?"
    r"|non (?:e|sono) piu (?:disponibil[ei]|propost[aoie]|offert[aoie]|previst[aoie])"
    r"|(?:is|are) no longer (?:offered|available|on offer)"
    r"|(?:n'est|ne sont) plus (?:proposee?s?|offerte?s?)"
    r"|(?:est|sont) (?:desormais |maintenant )?(?:de l'histoire ancienne|finie?s?|terminee?s?)"
    r"|(?:e|sono) (?:ormai |gia )?(?:storia|finit[aoie]|conclus[aoie]|terminat[aoie]|scadut[aoie])"
    r"|(?:e|sono) stat[aoie] (?:abolit|soppress|eliminat)[aoie]"
    r"|(?:is|are) (?:now )?(?:history|no more)|ha(?:s|ve) (?:now )?ended"
    r"|(?:was|were) (?:discontinued|scrapped|withdrawn|abolished|dropped|axed))\b"
)
GONE = re.compile(rf"{_THING}\b[^;:!?]{{0,70}}?{_GONE}|\bfini(?:e|s|es)?, (?:(?:le|la|les) |l')[^:;.!?]{{0,60}}")
_HELD = (
    r"\b(?:[a-z]*(?:wochenende|tage?|woche|aktion|verkauf|nacht|abend|fest)|offers?|deals?|sale|weekend|day|days|week|night|event"
    r"|week-end|journees?|vente|soldes|offre|promotion|braderie|fine settimana|giornat[ae]|vendita|svendita|promozione"
    r"|offerta"
    r"|saldi|campaign|aktionen)\b"
)
_RATED = (
    r"(?:(?:was|were|proved|turned out) (?:[a-z]+ )?(?:our |the |a |an |one of )[^.;!?]{0,32}"
    r"(?:success(?:ful)?|busiest|best|biggest|hit|record|triumph|sell-?out|joy|popular|ever)"
    r"|(?:war(?:en)?|wurde) (?:[a-z]+ )?(?:das|der|die|ein|eine|unser|unsere)[a-z]* [^.;!?]{0,32}"
    r"(?:erfolg|beste[a-z]*|grosste[a-z]*|rekord|aller zeiten|hit|renner)"
    r"|(?:a ete|ont ete|fut|furent|etait) (?:[a-z]+ )?(?:une?|le|la|notre|les) [^.;!?]{0,32}"
    r"(?:succes|reussite|record|meilleure?|plus (?:grand|belle|gros))"
    r"|(?:e stat[oa]|sono stat[ie]|fu) (?:[a-z]+ )?(?:un[oa]?|il|la|il nostro|la nostra) [^.;!?]{0,32}"
    r"(?:successo|record|miglior[ei]|trionfo))"
)
RATED = re.compile(rf"{_HELD}[^.;:!?]{{0,64}}? {_RATED}\b")  # "the half-price weekend was our busiest ever"
OVER_NOW = (ENDED, GONE, RATED)
_GOES_ON = re.compile(
    r"\b(?:extend|prolong|verlanger|prorog|extended|wieder|back|again|de retour|torna|tornat[oa]|zuruck)"
)
_ONCE_OVER = re.compile(
    r"\b(?:when|once|until|wenn|sobald|nachdem|quand|lorsque|une fois que|quando|una volta che|se|si|if)\b[^,]{0,40}$"
)
_PARTS = re.compile(r"[;:!?]|, (?:and|but|so|und|aber|doch|mais|et|ma|e) |,(?= )")
_BEHIND_END = re.compile(r"[;!?]|,(?= )|\b(?:but|aber|mais|ma|jetzt|now|ora|maintenant)\b")
_BEHIND_GONE = re.compile(r"[,;:]|\b(?:und|and|et|e|ma|mais|but|aber)\b")


def over_now(source: Source, stops: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The stretches of a text about offers of the past.

    Args:
        source: The text.
        stops: Where its sentences end, ascending.
    """
    for find, ends in ((ENDED, _BEHIND_END), (GONE, _BEHIND_GONE), (RATED, _BEHIND_GONE)):
        for found in find.finditer(source.folded):
            start = max((stop for stop in stops if stop <= found.start()), default=0)
            end = next((stop for stop in stops if stop >= found.end()), len(source.folded) + 1)
            inside = [stop for stop in stops if found.start() < stop < found.end()]
            goes_on = find is ENDED and _GOES_ON.search(source.folded, found.start(), end)
            if goes_on or _ONCE_OVER.search(source.folded, start, found.start()) or not _end_days(source, inside):
                continue
            parts = [part.end() for part in _PARTS.finditer(source.folded, start, found.start())]
            behind = ends.search(source.folded, found.end(), end)
            yield (parts[-1] if parts else start), (behind.start() if behind else end)


def _end_days(source: Source, stops: Sequence[int]) -> bool:
    """Whether stops only stand behind the digits of days ("seit 01.02. Geschichte")."""
    return all(source.folded[max(0, stop - 2) : stop - 1].isdigit() for stop in stops)
