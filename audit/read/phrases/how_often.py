"""How often something takes place is no period of its price: "1 lesson a week 120, 2 lessons a week 205".

Such courses are paid by the term or the month; only a week is told so, and only before a price. Nor is how many
pieces one takes in a month ("from 500 pieces a month 1.60") the period of what each of them costs.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_TIMES = (
    r"(?:[1-7] ?(?:x|×|mal|fois|volt[ae]|times)?|einmal|zweimal|dreimal|once|twice|une|deux|trois|une fois|deux fois"
    r"|una|due|tre"
    r"|una volta|due volte|one|two|three|ein[e]?|zwei|drei)"
)
_LESSON = (
    r"(?: (?:lezion[ei]|ingress[oi]|allenament[oi]|incontr[oi]|cors[oi]|volt[ae]|lektion(?:en)?|stunden?|kurse?"
    r"|trainings?"
    r"|einheit(?:en)?|besuche?|seances?|cours|lecons?|entrees?|entrainements?|lessons?|class(?:es)?|sessions?|visits?"
    r"|times))?"
)
_EACH_WEEK = re.compile(
    rf"\b{_TIMES}{_LESSON} (?:a settimana|alla settimana|settimanal[ei]|pro woche|in der woche|die woche|wochentlich"
    r"|par semaine|a week|per week|weekly) ?(?:[:=(–-]|kostet|coute|costa|costs)? ?(?:€|£|\$|chf|eur|fr\.)? ?$"
)
_PIECES = re.compile(
    r"\b(?:ab|bis|uber|von|da|oltre|fino a|des|a partir de|jusqu'a|plus de|from|over|up to|above) [0-9][0-9.']*"
    r" (?:stuck|stk\.?|teilen?|paar|pezzi|pz\.?|capi|paia|pieces|pcs|articles|exemplaires|paires|items|pairs)"
    r" (?:al mese|alla settimana|pro monat|im monat|pro woche|par mois|par semaine|a month|per month|a week|per week)"
    r" ?[:=(–-]? ?(?:€|£|\$|chf|eur|fr\.)? ?$"
)
GATE = re.compile(r"settiman|woche|semaine|week|mese|monat|mois|month")
_REACH = 48


def without_how_often(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, prices without the week that only says how often something takes place.

    Args:
        source: The text.
        drafts: What was read in it.
    """
    if not GATE.search(source.folded):
        return list(drafts)
    return [_once(source, draft) for draft in drafts]


def _once(source: Source, draft: Draft) -> Draft:
    token = draft.token
    if draft.attribute != "price" or not isinstance(token, Amount) or not draft.value.endswith(("/P7D", "/P1M")):
        return draft
    start = max(0, token.start - _REACH)
    is_lesson = draft.value.endswith("/P7D") and _EACH_WEEK.search(source.folded, start, token.start)
    if not is_lesson and not _PIECES.search(source.folded, start, token.start):
        return draft
    plain = replace(token, per="")
    return replace(draft, value=plain.text(source.currency), token=plain)
