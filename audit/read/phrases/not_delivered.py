"""Deliveries that there are none of: "no express to Corsica" waives no fee, it refuses to send."""

import re

from audit.read.words.lexicon import Hit
from audit.read.words.source import Source

_FEE = re.compile(
    r"frais|cout|\bport|affranchissement|participation|kosten|gebuhr|porto|pauschale|zuschlag|spes[ae]|cost|contributo"
    r"|supplement|postage|charge|fee"
)
_WAY = re.compile(
    r"(?:express|expedition express|points? relais|chronopost|colissimo|mondial relay|paketshop|packstation)"
    r"|(?:express|eil)(?:versand|lieferung|zustellung|paket)|(?:livraison|envoi) express"
    r"|(?:spedizione|consegna) (?:espress[ao]|veloce)"
    r"|(?:express|next[ -]day|same[ -]day|overnight) (?:delivery|shipping)"
)
_ELSEWHERE = re.compile(  # "no dispatch to the islands": where to, or that it cannot be had
    r" (?:[a-z]+ )?(?:vers|en|a|au|aux|dans|hors|in|nel|nell[aeo]|nell'[a-z]+|negli|nei|all'[a-z]+|alle|ai|verso|fuori"
    r"|nach|ins?|auf|ausserhalb|to|outside|abroad)\b|,? (?:(?:n'est|sont|est|ist|is|are|e) )?(?:possibles?|moglich"
    r"|verfugbar|disponibles?|disponibil[ei]|available|possibil[ei])\b"
)


_BARE = re.compile(
    r"(?:livraison|expedition|envoi|spedizione|consegna|invio|versand|lieferung|zustellung|delivery|shipping)"
    r"(?: a domicil(?:e|io)| nach hause)?"
)
_ENDS = re.compile(r" ?(?:[.,;!)]|$)")


def is_no_delivery(source: Source, no: Hit, cue: Hit) -> bool:
    """Whether a cue behind a word for none names a way of sending, or sending somewhere, rather than what it costs."""
    if cue.entry.names != "shipping_cost" or _FEE.search(source.folded, no.end, cue.end):
        return False
    way = _WAY.fullmatch(source.folded[cue.start : cue.end].strip())
    bare = _BARE.fullmatch(source.folded[no.end : cue.end].strip()) and _ENDS.match(source.folded, cue.end)
    return bool(way or bare or _ELSEWHERE.match(source.folded, cue.end))
