"""Praise: words that say how well something sells, where a name would stand: "Most popular: Plan Birch"."""

import re

_PRAISED = re.compile(
    r"(?:(?:unsere?r?|notre|nos|la nostra|il nostro|i nostri|our|der|die|das|am|le|la|les|il|the|today's) )?"
    r"(?:tipp|geheimtipp|empfehlung|favorit|liebling|bestseller|topseller|neu(?:heit)?|beliebteste[nrs]?"
    r"|meist(?:gewahlt|verkauft|gebucht|gekauft)(?:e[nrs]?)?"
    r"|coup de c(?:œ|oe)ur|favori(?:te)?s?|conseil|recommandation|nouveau(?:te)?"
    r"|(?:formule |offre )?(?:la |le |les )?plus (?:populaires?|choisie?s?|vendue?s?|demandee?s?|prisee?s?)"
    r"|consiglio|preferit[oa]|novita|(?:il |la |i |le )?piu (?:scelt|vendut|amat|richiest|popolar)[oaie]"
    r"|tip|pick|favourite|favorite|choice|recommendation|most popular(?: choice)?|best[- ]?sell(?:er|ing)|new)",
)


def is_praise(words: str) -> bool:
    """Whether words, folded, only say how well something sells.

    >>> is_praise("am beliebtesten"), is_praise("our pick"), is_praise("tip-top lamp")
    (True, True, False)
    """
    return bool(_PRAISED.fullmatch(words))
