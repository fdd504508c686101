"""Lines of cards that name nothing: badges, article numbers, paths through a shop and packs of several for one price.

"Best seller" between a name and its price, "Cod. art. 60492", "Home > Prams > Travel", "3 for 2".
"""

import re

_WORDS = (
    r"(?:[a-z-]*(?:knaller|hammer|angebot|schnappchen|aktion|kracher|preistipp)|il|lo|gli|i|le|les|the"
    r"|top|hot|super|mega|preis|knaller|hit|schnappchen|aktion(?:en|spreis)?|angebot|deal|sale|neu|neuheit|tipp"
    r"|restposten|dauertiefpreis|tiefpreis|sonderangebot|sonderpreis|wochenangebot|tagesangebot|kracher|beliebt"
    r"|bestseller|topseller|reduziert|exklusiv|limitiert|nachhaltig|regional|solange|vorrat|reicht|nur|online|der"
    r"|die|das|des|woche|tages|monats|unsere?r?|empfehlung|meistverkauft|meistgekauft|prix|choc|rond|casse|mini"
    r"|baisse|en|promo|promotion|promos|nouveau|nouveaute|meilleure?s?|ventes?|bon|plan|affaire|exclu(?:sivite)?"
    r"|web|offre|offres|du|de|la|le|mois|semaine|jour|coup|coeur|cœur|destockage|flash|petit|prezzo|prezzi|tagliat[oi]"
    r"|ribassat[oi]|shock|bomba|sottocosto|offert[ae]|lampo|della|del|settimana|mese|giorno|novita|piu|vendut[oi]"
    r"|amat[oi]|scelt[oi]|consigliat[oi]|esclusiva|ultimi|pezzi|speciale|occasione|risparmio|best|seller|selling"
    r"|price|drop|great|value|staff|pick|picks|most|popular|favourite|favorite|new|arrival|in|only|exclusive|limited"
    r"|edition|time|clearance|rollback|special|offer|deals|of|the|week|day|month|online|our|choice|customer|just"
    r"|landed|bargain|reduced|trending)"
)
_BADGE = re.compile(rf"\W*{_WORDS}(?:[ !*-]+{_WORDS}){{0,4}}\W*")
_ALONE = re.compile(  # one of these makes a badge of itself and of the words around it
    r"(?:[a-z-]*(?:knaller|hammer|angebot|schnappchen|aktion|kracher|preistipp)|deal|neu|neuheit|restposten|dauertiefpreis|tiefpreis|sonderangebot|sonderpreis"
    r"|wochenangebot|tagesangebot|kracher|knaller|bestseller|topseller|reduziert|empfehlung|meistverkauft"
    r"|meistgekauft|promos?|nouveau|nouveaute|destockage|ribassat[oi]|sottocosto|offert[ae]|novita|new|clearance"
    r"|rollback|special offer|bargain|reduced|exclusivite|esclusiva)\b"
)
_TOGETHER = re.compile(  # these only with others: "Top" and "Choice" may be names
    r"(?:top|hot|hit|sale|beliebt|exklusiv|choc|rond|casse|baisse|ventes?|affaire|plan|offres?|coup|tagliat[oi]|shock"
    r"|bomba|vendut[oi]|amat[oi]|scelt[oi]|consigliat[oi]|ultimi|occasione|seller|selling|drop|value|picks?|popular"
    r"|favou?rite|arrival|exclusive|limited|offer|deals|choice|trending)\b"
)
_NUMBERED = re.compile(
    r"(?:^|[ (|·,-])(?:art(?:ikel)?[.-]*[ -]?(?:nr|nummer|n[o°])|art\. ?n|(?:cod(?:ice)?|rif|ref"
    r"|code)\.?(?: art(?:icolo|icle)?"
    r"| prod(?:otto|uit)?)?|reference|sku|item(?: no)?|product code|model(?:l)?[ -]?(?:nr|no)"
    r"|best(?:ell)?[.-]*(?:nr|nummer)"
    r"|ean|isbn)\.? ?:? ?#?[a-z]{0,5}[ -]?\d{3,}"
)
_PATH = re.compile(r"[^>›»/]{2,30}(?: [>›»] [^>›»]{2,40})+|(?:home|accueil|start(?:seite)?|shop)(?: / [^/]{2,40})+")
_SEVERAL = re.compile(r"\W*\d{1,2} ?(?:fur|pour|per|for|x|=|pay|achetes?|prendi|paghi) ?\d{1,2}\W*")
_SAVED = re.compile(
    r"(?:sie sparen|du sparst|ihre ersparnis|ersparnis|vous economisez|economie|economisez|risparmi|risparmia"
    r"|il tuo risparmio|you save|your saving|saving|save)\W*"
)
_CAPACITY = re.compile(r"\d{1,4}(?:[.,]\d)? ?(?:gb|go|tb|mb|mo|min|minuti|minuten|minutes|sms)\b")


def names_nothing(text: str) -> bool:
    """Whether a line, folded, is a badge, a number, a path, or says only that one saves or gets several.

    >>> [names_nothing(line) for line in ("best seller", "home > prams > travel", "3 fur 2", "new moon lamp")]
    [True, True, True, False]
    """
    if _SEVERAL.fullmatch(text) or _SAVED.fullmatch(text) or _PATH.fullmatch(text):
        return True
    return is_badge(text)


def is_badge(text: str) -> bool:
    """Whether a line, folded, only says how well or how cheaply something sells."""
    if not _BADGE.fullmatch(text):
        return False
    return bool(_ALONE.search(text) or (_TOGETHER.search(text) and " " in text.strip()))


def is_numbered(text: str) -> bool:
    """Whether a line, folded, tells the number of an article."""
    return bool(_NUMBERED.search(text))


def is_capacity(text: str) -> bool:
    """Whether a line, folded, begins with how much data or time is in what is named above it."""
    return bool(_CAPACITY.match(text))
