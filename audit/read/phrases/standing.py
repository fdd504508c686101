"""What a value says where no words name it: money is a price, a rate with a minus sign a reduction, a day an end."""

import re

from audit.read.values.tokens import Amount, Day, Share, Token
from audit.read.words.source import Source

LIMIT = 4.4
LEAST = re.compile(r"(?:mind|at least|of at least|au moins|d'au moins|almeno|minim|wenigstens)")
_WITH_CODE = re.compile(r" (?:mit|con|avec|with)(?: dem| il| le)?(?: [Cc]ode| codice)? [\"'«„“‚‘]?[A-Z]{3,}-?[0-9]")
_BY_CODE = re.compile(r"\b[A-Z]{3,}[0-9]+[\"'»“”’‘]? (?:für|for|pour|per) $")
_CODE_ROW = re.compile(
    r"(?:^|, )[A-Z]{3,14}[0-9]{1,4}, (?:[Ww]ert|[Vv]orteil|[Rr]abatt|[Vv]alore|[Vv]antaggio|[Ss]conto|[Vv]aleur"
    r"|[Aa]vantage|[Rr]emise|[Vv]alue|[Bb]enefit|[Dd]iscount): $"
)
_FROM_AMOUNT = re.compile(
    r" \(?(?:ab|des|a partir de|au-dela de|da|a partire da|oltre(?: i| gli)?|from|over|on orders over) (?:€|chf|eur|£"
    r"|\$|fr\.)? ?[0-9]"
)
_FOR_CODE = re.compile(_WITH_CODE.pattern + r"[A-Z0-9]* (?:ab|dès|from|over|da|a partire da|à partir de)\b")
_OF_THING = re.compile(
    r"\b([a-z]{4,}) (?:(?:[a-z'-]+ )?[a-z'-]+ )?(?:von|de|di|of) (?:rund |etwa |circa |environ |about )?$"
)
_OF_PRICE = re.compile(  # what something costs, said of it
    r"(?:[a-z]*(?:preis|gebuhr|beitrag|betrag|kosten|pauschale|eintritt|rate|miete|entgelt|tarif|taxe)[a-z]*"
    r"|prix|tarifs?|forfaits?|montant|cotisation|abonnements?|entree|loyers?|mensualites?|versements?|paiements?|cout"
    r"|somme|total|prezz[oi]|tariff[ae]|quot[ae]|canon[ei]|cost[oi]|import[oi]|bigliett[oi]|rat[ae]|spesa|retta|prices?"
    r"|fees?|rates?|costs?|charges?|fares?|rent(?:als?)?|payments?|repayments?|instal?lments?|subscriptions?|admission"
    r"|sum|tickets?|karten|billets?|plus|partir|dank|statt|only|nur|just|solo)"
)
_TO_ANOTHER = re.compile(r" ?(?:auf|a|ad|to|bis|-)(?: (?:nur|soli|only))? ?(?:chf|eur|€|£|\$)? ?[0-9]")
_FORTUNE = 1_000_000  # what turnovers, damages and funds are counted in
_IS_BELOW = re.compile(  # "ash below 0.7 %" measures, "up to 50 %" promises
    r"(?:unter|weniger|below|under|less|moins|sous|inferieur|sotto|meno|inferior)"
)
_PRICE, _UNSURE = 2.6, 1.1
_REACH = 32
_TIER = re.compile(  # "from 2 items 5 %, from 5 items 10 %": how much goes off for so many
    r"\b(?:ab|des|da|from) [0-9]{1,3} (?!monat|jahr|tag|mois|ans\b|mesi|anni|year|month|day|grad|uhr|kwh|km\b)"
    r"[a-z.]{2,16} ?(?:=|:|-)? ?$"
)
_SUM_TIER = re.compile(  # "from 200 € 5 % off, from 500 € 8 %"
    r"\b(?:ab|des|a partir de|da|oltre|oltre i|from|over) (?:€|chf|eur|£|fr\.)? ?[0-9][0-9.,']*-?"
    r" ?(?:€|chf|eur|£|euros?|franken|francs|franchi)?(?: ht)? ?(?:=|:|-)? ?$"
)
_LABELS = re.compile(r" ?: ?| ")
_FOR_GROUP = re.compile(r" (?:(?:fur|for|pour|per|mit|with|avec|con)(?: (?:alle|unsere|all|our|les|nos|i|tutti i))? )?")


def alone(source: Source, token: Token) -> str:
    """The attribute of a value that stands for itself."""
    if isinstance(token, Amount) and not token.word:
        if token.minus and not token.sure:
            return ""  # "-2.25" and no currency: a power, a temperature
        promised = token.minus or _FOR_CODE.match(source.text, token.end) or is_of_code(source, token)
        return "discount" if promised else "price"
    if isinstance(token, Share):
        return "discount"
    return "valid_through" if isinstance(token, Day) else ""


def is_of_code(source: Source, token: Token) -> bool:
    """Whether a table's row is that of a code, and its column says what the code is worth."""
    return bool(_CODE_ROW.search(source.text, 0, token.start))


def standing_cost(source: Source, token: Token) -> float:
    """The cost of reading a value without a cue; more than the limit if it cannot stand for itself."""
    if isinstance(token, Amount) and not token.word:
        if (token.bound == "max" and not token.ranged) or token.number >= _FORTUNE:
            return LIMIT + 1
        if not (token.per or token.bound) and _is_of_thing(source, token):
            return LIMIT + 1
        if token.bound == "min" and LEAST.match(source.folded, token.start):
            return LIMIT
        cost = _PRICE + (0 if token.sure else _UNSURE) - (0.4 if token.per else 0)
        exact = token.bound or source.grammar.exact.search(source.folded, max(0, token.start - 24), token.start)
        return cost - (0.9 if exact else 0)
    if isinstance(token, Share):
        if (
            token.minus
            or token.word
            or is_of_code(source, token)
            or _FROM_AMOUNT.match(source.folded, token.end)
            or _WITH_CODE.match(source.text, token.end)
            or _BY_CODE.search(source.text, 0, token.start)
            or _TIER.search(source.folded, max(0, token.start - _REACH), token.start)
            or _is_of_tier(source, token)
            or _is_of_group(source, token)
            or _is_free_of_interest(source, token)
        ):
            return 1.2
        promised = token.bound == "max" and not _IS_BELOW.match(source.folded, token.start)
        return LIMIT - 0.8 if promised else LIMIT + 1
    if isinstance(token, Day):
        return 3.4 if token.open and not (token.first and token.last) else 2.0
    return LIMIT + 1


def _is_of_thing(source: Source, token: Amount) -> bool:
    """Whether an amount only says how large something is ("a surplus of 12,400", "un contributo di 15'000")."""
    found = _OF_THING.search(source.folded, max(0, token.start - _REACH - _REACH), token.start)
    changed = _TO_ANOTHER.match(source.folded, token.end)  # "drops from 40 to 30"
    return found is not None and not changed and not _OF_PRICE.search(found[0])


def _is_free_of_interest(source: Source, token: Share) -> bool:
    """Whether nothing per cent stands in a text that counts instalments ("36 x 33 € (0 %)")."""
    signs = (hit.entry.sign for hit in source.hits)
    return not token.number and any(sign.attribute == "instalments" for sign in signs if sign)


def _is_of_tier(source: Source, token: Share) -> bool:
    """Whether so much goes off from an order value on, in a text that reduces something and pays no interest."""
    if "discount" not in source.names or "interest_rate" in source.names:
        return False
    return bool(_SUM_TIER.search(source.folded, max(0, token.start - _REACH), token.start))


def _is_of_group(source: Source, token: Share) -> bool:
    """Whether only a colon or "for" parts a rate from a group of customers ("students: 10 %", "10 % for ...")."""
    groups = [h for h in source.hits if h.entry.says == "audience"]
    before = any(_LABELS.fullmatch(source.folded, hit.end, token.start) for hit in groups if hit.end <= token.start)
    return before or any(
        _FOR_GROUP.fullmatch(source.folded, token.end, hit.start) for hit in groups if hit.start >= token.end
    )
