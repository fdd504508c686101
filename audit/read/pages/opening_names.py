"""Names that a paragraph begins with: "With Plan Alder your site runs smoothly. You are bound for 12 months.".

On a page about a kind of offers what follows on contracts is said of that one. What something costs, or how much less,
may be that of another thing, for which the first entitles: "With the Alder card you pay 12 for the tour".
"""

import re

OF_CONTRACTS = frozenset({"price_after", "promo_duration", "contract_term", "notice_period", "renewal_term"})
"""What is said of contracts alone, to which no card entitles."""

_BEGINNING = re.compile(
    r"(?:(?:Mit|Bei|Beim|Im|In|Avec|Chez|Dans|Con|Nel|With|On) )?"
    r"(?:(?:[Dd]em|[Dd]er|[Dd]ie|[Dd]as|[Uu]nserem|[Tt]he|[Oo]ur|[Ll][ea]|[Nn]otre|[Ii]l|[Ll]o|[Nn]ostro) |[Ll]['’])?"
    r"(?P<name>[A-ZÄÖÜÀÉÈ][\w&+-]*(?: [A-ZÄÖÜÀÉÈ0-9][\w&+-]*){1,4})(?=,? [a-zà-ÿ])"
)


def opening_name(text: str) -> str:
    """The name of several words that a paragraph begins with; empty if it begins otherwise.

    >>> opening_name("Mit Paket Erle surfen Sie schneller."), opening_name("Tarif Orme, la formule de base")
    ('Paket Erle', 'Tarif Orme')
    >>> opening_name("Sie zahlen weniger und haben mehr davon")
    ''
    """
    found = _BEGINNING.match(text)
    return found["name"] if found else ""
