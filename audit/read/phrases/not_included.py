"""Fees that are only named as not included: "14.90 € plus postage" tells a price, and of postage no amount.

What an amount leaves out stands behind it, led by "plus", "excl." or "+", or is itself followed by "not included".
"""

import re

from audit.read.values.tokens import Amount, Token
from audit.read.words.lexicon import Hit
from audit.read.words.source import Source

_FEES = frozenset({"shipping_cost", "deposit", "setup_fee"})
_BESIDES = re.compile(  # up to the words for the fee
    r"(?:\b(?:zzgl|zuzuglich|zzt|plus|exkl|exklusive|excl|excluding|excludes|exclusive of|ex|ohne|ausschliesslich"
    r"|nicht (?:inkl|inklusive|inbegriffen|enthalten)|hors|en sus|non compris[es]*|non inclus[es]*|piu|oltre"
    r"|esclus[aieo]|not including|not incl|without|before|add|(?:es |noch )?kommen (?:noch )?(?:hinzu|dazu))\b\.?|\+) ?"
    r"(?:(?:de[rmns]?|die|das|ein(?:e[rnm]?)?|einmalige?[rn]?|allfallige[rn]?|evtl\.?|ggf\.?|l[ae]s?|l'|du|d'|un[ae]?|any"
    r"|a|al(?:le|la)?|i|il|le|di|the|our|uk|frais|spese|cost[oi]|one-off|einmal) ?){0,3}$"
)
_LEFT_OUT = re.compile(
    r" (?:(?:ist|sind|is|are|est|sont|e|sono) )?(?:nicht (?:inkl|inbegriffen|enthalten|eingeschlossen|dabei)"
    r"|n(?:on|ot) (?:compr|incl)|en sus\b|esclus[aieo]\b|a parte?\b|excluded\b|exclus[es]*\b"
    r"|(?:charged |billed )?separate(?:ly)?\b|separat\b|gesondert\b)"
)
_ON_TOP = re.compile(
    r" (?:(?:ist|sind|is|are|wird|werden|will be|est|sont) )?(?:extra|on top|zusatzlich|en plus|en supplement|in piu"
    r"|in aggiunta|(?:extra|zusatzlich) (?:berechnet|verrechnet)|(?:kommt|kommen) (?:noch )?(?:hinzu|dazu)|added"
    r"|facture|calcul|berechnet|calculated|applies|apply)\b"
)
_PARTED = re.compile(r"[,;(–—/|*]| - ")
_OF = re.compile(r"de |d'|di |pour |per |for |of |fur ")


def is_left_to_others(source: Source, hit: Hit, token: Token) -> bool:
    """Whether words for a fee only say that an amount before them does not include it.

    Without a mark between them, "4.90 delivery extra" is what delivery costs, and "49 delivery not included" is not.

    Args:
        source: The text.
        hit: The words for a fee, or for anything else.
        token: A value.
    """
    if hit.entry.names not in _FEES or token.end > hit.start or not isinstance(token, Amount):
        return False
    if source.folded.startswith("hors ", hit.start) or _BESIDES.search(source.folded, token.end, hit.start):
        return True
    if _PARTED.search(source.folded, token.end, hit.start):
        return bool(_LEFT_OUT.match(source.folded, hit.end) or _ON_TOP.match(source.folded, hit.end))
    return bool(_LEFT_OUT.match(source.folded, hit.end)) and not _OF.match(source.folded, hit.start)
