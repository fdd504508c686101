"""Subscriptions to goods: a way of buying the same thing again and again, cheaper than once."""

import re

SUBSCRIPTION = "subscription"
"""The mode of what holds for those who subscribe alone."""

_GOODS = (
    r"subscribe[ -]*(?:&|and|\+|n|['’]n['’]|to)[ -]*(?:save|get|receive)"
    r"|(?:subscription|auto(?:matic)?|repeat|recurring|regular|scheduled)[ -](?:orders?|deliver(?:y|ies)|shipments?)"
    r"|auto-?(?:ship|deliver(?:y|ies)|refills?)"
    r"|(?:spar|liefer|nachfüll|vorrats|dauer)-?abos?|abonnieren (?:und|&|\+) sparen|abo-?preis|sparen im abo"
    r"|(?:regelm[aä](?:ß|ss)ige|automatische) (?:nach)?lieferung(?:en)?"
    r"|abonnez-vous (?:et|&) [ée]conomisez|s['’]abonner (?:et|&) [ée]conomiser"
    r"|livraisons? (?:r[ée]guli[èe]res?|programm[ée]es?|automatiques?|r[ée]currentes?)"
    r"|abbonati (?:e|&) risparmi\w*|consegn[ae] (?:periodic(?:a|he)|programmat[ae]|ricorrent[ei]|automatic(?:a|he))"
)
_BY_ONE = (
    r"(?:with|by|on) (?:a |an? active |our |your |the )?subscription|(?:when|if) you subscribe"
    r"|(?:im|mit|per|als) (?:dem |einem |unserem |deinem |ihrem )?abo"
    r"|(?:en|par|avec) (?:l['’]|un |votre |notre )?abonnement|en vous abonnant"
    r"|(?:in|con|tramite) (?:l['’]|un |il )?abbonamento|abbonandoti"
)
_NAMED = re.compile(rf"(?<![\w-])(?:{_GOODS})(?![\w-])", re.IGNORECASE)
_BOUGHT = re.compile(
    rf"(?<![\w-])(?:{_GOODS}|{_BY_ONE}|(?:abo|subscription|abonnement|abbonamento)(?= ?:))(?![\w-])", re.IGNORECASE
)
_BEHIND = re.compile(rf"(?P<between>[^.;:,!?|\d€£$]{{0,24}}?)(?<![\w-])(?:{_GOODS}|{_BY_ONE})(?![\w-])", re.IGNORECASE)
_OTHERWISE = re.compile(  # "without a subscription", "newsletter subscription"
    r"(?:\b(?:no|not|non|nicht|kein(?:e[mnrs]?)?|ohne|sans|senza|without|except|excluding|au(?:ß|ss)er|hors|sauf|escluso"
    r"|instead of|statt|n['’]t)\b(?: \w+){0,2}|newsletter-?|e?-?mail|digital-?|print-?|zeitungs-?) ?$",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"newsletter|e-?mail|mailing|\bsms\b|infolettre|courriel|posta elettronica", re.IGNORECASE)
_AMOUNT = re.compile(r"[€£$]|\b(?:CHF|EUR|GBP|Fr\.)|\d[.,]\d\d(?!\d)|\d\.[–—-]")
_SENTENCE = re.compile(r"[.!?;|•](?: |$)|\n")


def names_subscription(words: str) -> bool:
    """Whether words name a way of buying goods again and again.

    >>> [names_subscription(w) for w in ("Subscribe & Save", "Spar-Abo 10 %", "Livraison programmée", "Abo Zürich")]
    [True, True, True, False]
    """
    return bool(_NAMED.search(words))


def is_for_subscribers(text: str, start: int, end: int) -> bool:
    """Whether the sentence of an amount says that it holds for those alone who subscribe to the goods.

    Args:
        text: With the amount in it.
        start: Where the amount begins, with its own words.
        end: One behind its end.
    """
    if _LETTERS.search(text):
        return False
    begins = max((found.end() for found in _SENTENCE.finditer(text, 0, start)), default=0)
    named = [*_BOUGHT.finditer(text, begins, start)]
    if named and not _AMOUNT.search(text, named[-1].end(), start):
        return not _OTHERWISE.search(text[begins : named[-1].start()])
    behind = _BEHIND.match(text, end)
    return behind is not None and not _OTHERWISE.search(behind["between"])
