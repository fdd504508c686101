"""Stretches about what no longer is: offers that ended, that were only once, and codes that nobody takes any more.

"The 30% discount finished in July", "our January deal (50% off) was a one-off", "our till no longer takes WINTER24".
"""

import re
from collections.abc import Iterator, Sequence

from audit.read.words.source import Source

_NOUN = (
    r"\b(?:[a-z]*(?:aktion|rabatt|bonus|angebot|ausverkauf)|offers?|deals?|discounts?|promo(?:tion)?s?|sale|campaign"
    r"|early bird|offres?|remises?|rabais|soldes|promotions?|offert[ae]|scont[oi]|promozion[ei]|saldi|ribass[oi])\b"
)
_LATER = r"(?:(?:already|sadly|now|leider|bereits|schon|ormai|gia|purtroppo|deja|malheureusement) )?"
_ENDED = (
    rf"(?:(?:has |have )?{_LATER}(?:ended|finished|closed|expired|lapsed|ran out|wrapped up|came to an end)"
    r"(?= (?:in|on|at|last|back|yesterday|with|a )|[.!;,]|$)"
    rf"|si (?:e|sono) {_LATER}(?:chius|conclus|esaurit)[oaie]|(?:e|sono) {_LATER}(?:terminat|finit|scadut)[oaie]"
    rf"|(?:s'est|se sont) {_LATER}(?:terminee?s?|achevee?s?|close?s?|arretee?s?)|(?:a|ont) {_LATER}(?:pris fin|expire)"
    r"|endeten?|(?:ging(?:en)?|ist|sind) [^.;:!?]{0,32}zu ende(?: gegangen)?)"
)
_ONLY = r"(?:(?:really|truly|strictly|only|just|wirklich|leider|echt|vraiment|bien|davvero|proprio|purtroppo) )*"
_ONCE = (
    rf"(?:(?:was|were|has been) {_ONLY}(?:an? )?(?:one-off|one-time (?:thing|only|offer|deal)|exception)"
    rf"|(?:war|waren|blieb) {_ONLY}(?:einmalig|ein(?:e)? (?:einmalige sache|ausnahme|einzelfall))"
    rf"|(?:etait|etaient|fut) {_ONLY}(?:exceptionnel(?:le)?s?|une exception|unique)"
    rf"|(?:era|erano|e stat[oa]) {_ONLY}(?:un'eccezione|eccezional[ei]|un caso unico|irripetibil[ei]|una tantum))"
)
ENDED = re.compile(rf"{_NOUN}[^.;:!?]{{0,56}}?\b(?:{_ENDED}|{_ONCE})")
_CODE = r"(?:[a-z]*code[s]?|codic[ei]|kennwort|losungswort|[a-z]*gutscheine?|voucher|coupon|buono|mot de passe)"
_REFUSED = (
    r"(?:(?:no longer|not) (?:any ?more )?(?:takes?|accepts?|works?|valid|accepted|active|recogni[sz]es?|redeemable)"
    r"|(?:takes?|accepts?|works?) no more|stopped working|(?:is|are) (?:dead|void|retired)"
    r"|(?:nimmt|nehmen|akzeptier(?:t|en)|kennt|greift|greifen|funktionier(?:t|en)|gilt|gelten|zieht|wirkt)"
    r" [^.;:!?,]{0,48}?nicht mehr"
    r"|non (?:[a-z]+ )?(?:accettan?o?|prend(?:e|ono)|riconosc(?:e|ono)|funzionan?o?|val(?:e|gono)|attiv[oi]"
    r"|accettat[oi]"
    r"|valid[oi]) piu|non (?:e|viene|sono) piu (?:accettat|valid|attiv|riconosciut)[oi]"
    r"|n(?:e |')(?:prend|prennent|acceptent?|reconnait|fonctionnent?|marchent?|vaut|valent|est|sont) plus)\b"
)
REFUSED = re.compile(rf"\b{_CODE}\b[^.;:!?]{{0,64}}?\b{_REFUSED}|\b{_REFUSED}[^.;:!?,]{{0,32}}\b{_CODE}\b")
OVER_NOW = (ENDED, REFUSED)
_GOES_ON = re.compile(
    r"\b(?:extend|prolong|verlanger|prorog|extended|wieder|back|again|de retour|torna|tornat[oa]|zuruck)"
)
_PARTS = re.compile(r"[;:!?]|, (?:and|but|so|und|aber|doch|mais|et|ma|e) |,(?= )")
_BEHIND = re.compile(r"[;!?]|,(?= )|\b(?:but|aber|mais|ma|jetzt|now|ora|maintenant)\b")


def over_now(source: Source, stops: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The stretches of a text about offers and codes of the past.

    Args:
        source: The text.
        stops: Where its sentences end, ascending.
    """
    for find in OVER_NOW:
        for found in find.finditer(source.folded):
            start = max((stop for stop in stops if stop <= found.start()), default=0)
            end = next((stop for stop in stops if stop >= found.end()), len(source.folded) + 1)
            if any(found.start() < stop < found.end() for stop in stops) or _GOES_ON.search(
                source.folded, found.start(), end
            ):
                continue
            parts = [part.end() for part in _PARTS.finditer(source.folded, start, found.start())]
            behind = _BEHIND.search(source.folded, found.end(), end)
            yield (parts[-1] if parts else start), (behind.start() if behind else end)
