"""Links that do something when they are followed: an audit never changes anything, wherever it finds them.

Some shops put a basket behind a plain link, and whoever follows a mail's link to unsubscribe has unsubscribed somebody.
"""

import re
from urllib.parse import urlsplit

_ACTION = re.compile(
    r"(?:^|[/?&=_-])(?:log-?out|sign-?out|abmelden|deconnexion|add[-_]?to[-_]?(?:cart|basket|wishlist)|"
    r"(?:cart|basket|warenkorb|panier|carrello|wishlist|merkliste)/(?:add|remove|delete|change)|replytocom|"
    r"unsubscribe|opt-?out|(?:se-)?(?:desabonn|desinscri)|disiscri)",
    re.IGNORECASE,
)
# Made for one reader of one mailing: the end of it, its settings, its copy on the web.
_OF_READER = re.compile(
    r"unsubscri|opt[- ]?out|abmeld|abbestell|austragen|d[ée]sabonn|d[ée]sinscri|disiscri|annulla(?:re)? l.iscrizione|"
    r"cancell\w+ (?:dalla|l.) ?(?:newsletter|iscrizione)|preferences|pr[ée]f[ée]rences|preferenze|"
    r"(?:profil|newsletter|abo|mail)-?einstellungen|manage[-_ ](?:your|my|subscription|preferences)|"
    r"(?:im|in your|dans (?:le|votre)|nel) browser|navigateur|online ansehen|web-?version|view online|"
    r"version en ligne|versione online|newsletter/(?:web|view|online)\b",
    re.IGNORECASE,
)


def changes_something(address: str) -> bool:
    """Whether an address names a deed: a basket is filled, somebody is logged out or unsubscribed.

    >>> changes_something("https://a.example/x?add-to-cart=5"), changes_something("https://a.example/cart/")
    (True, False)
    """
    parts = urlsplit(address)
    return bool(_ACTION.search(f"{parts.path}?{parts.query}"))


def is_of_reader(address: str, words: str) -> bool:
    """Whether a mail's link is made for its reader alone.

    Args:
        address: Where it leads.
        words: What it reads.

    >>> is_of_reader("https://a.example/l/7", "Newsletter abbestellen")
    True
    >>> is_of_reader("https://a.example/l/8", "Jetzt bestellen")
    False
    """
    return bool(_OF_READER.search(f"{words} {address}"))
