"""Plain sentences about what an offer costs: "The mail archive costs 3.20 a month.".

A page that says the record's price and another one is usually understood by halves: the other is that of a variant,
of a group or of later. Not so a sentence that says of the offer by its name what it costs, and says nothing else.
"""

import re
from collections.abc import Iterable

from audit.model.statement import Layer, Statement
from audit.model.tax_rates import is_gross
from audit.model.values import Range

_CURRENCY = r"(?:CHF|EUR|GBP|Fr\.?|[€£$])?"
_ARTICLE = r"(?:(?:der|die|das|dem|unser[e]?|le|la|les|notre|il|lo|i|gli|the|our) |l['’])?"
_LEADING_ARTICLE = re.compile(
    r"^(?:(?:der|die|das|dem|unser[e]?|le|la|les|notre|il|lo|i|gli|the|our) |l['’])", re.IGNORECASE
)
_COSTS = re.compile(rf"(?:kostet|kosten|coûte(?:nt)?|costa(?:no)?|costs?)\W{{0,2}}{_CURRENCY}\s?$", re.IGNORECASE)
_WITH = re.compile(rf"\b(?:für|zu|à|pour|a|per|for|at) {_CURRENCY}\s?$", re.IGNORECASE)
_BEGINNING = re.compile(rf"(?:^|[.!?]\s+){_ARTICLE}$", re.IGNORECASE)
_BEGINNING_WITH = re.compile(rf"(?:^|[.!?]?\s)(?:Mit|Avec|Con|With) {_ARTICLE}$")  # a capital begins a sentence
_LED_UP_TO = re.compile(rf"(?:^|[.!?]\s+)(?P<led>[^.!?]*): {_ARTICLE}$", re.IGNORECASE)
_RATE = r"\W{0,2}(?:netto|brutto|HT|TTC)?(?: (?:(?:im|pro|par|al|per|a|je)|(?:für|pour|per|for) \d+) [^\W\d]+)?"
_ENDING = re.compile(rf"{_RATE}(?: (?:und|et|e|and) [^\W\d]+)?(?:\s*(?:[.!;]|$))")
# A sentence may go on about what the offer holds, as long as nothing in it looks like a condition.
_CONTENTS = re.compile(rf"{_RATE},? (?P<more>[^.!?;,:()]+)(?:[.!?]|$)")
_NO_CONTENTS = re.compile(  # behind a comma: when, where or how one pays, and what is often charged on top
    r"^\W+(?:i[mn]|am|an|auf|je|pro|per|en|hors|pendant|durant|par|selon|sur|à|a|su|nel|nella|fuori|durante|on|at|during|off|"
    r"but|aber|mais|ma|doch|soit|also)\b|saison|stagione|season|monat|mois|mes[ei]\b|month|jahr|ann(?:[ée]e|u[ea]l)|year|"
    r"w[eo]che?n|week|semaine|settiman|samedi|dimanche|samstag|sonntag|juli|juil|août|august|agosto|luglio|zahl|pay|pagab|"
    r"versand|liefer|porto|mwst|steuer|gebühr|kosten|alles|frühstück|pension|reinig|montage|material|kaution|"
    r"livr|frais|\btva\b|taxe|tout|repas|ménage|fournitur|spedi|conseg|\biva\b|tass|spese|tutto|colazione|past[io]|puli|"
    r"deliver|shipping|postage|\bvat\b|\btax|fees?\b|\ball\b|breakfast|board|meals?|clean|fitting|assembl|deposit|"
    r"kind|erwachs|enfant|adult|bambin|child",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:wenn|falls|sofern|bei|beim|ab|bis|mit|ohne|nur|für|statt|anstatt|nach|solange|sobald|inklusive|zuzüglich|"
    r"si(?! (?:ordin|acquist|prenot|rinnov))|dès|avec|sans|pour|au|lors|chez|après|jusqu|seulement|"
    r"se(?! (?:command|réserv|achèt|vend|souscri|renouvel))|da|dal|fino|con|senza|per|invece|dopo|solo|oltre|"
    r"if|when|from|until|with|without|only|for|instead|after|unless|plus|once|extra|more|mehr|weniger|less|"
    r"danach|dann|später|ensuite|puis|poi|then|later|afterwards|im|am|online|en ligne|in filiale|in store)\b"
    r"|[€£$]|\b(?:CHF|EUR|GBP|Fr|francs?|Franken|euros?)\b",  # another amount, for another case
    re.IGNORECASE,
)
_EVERYWHERE = re.compile(  # "online or at the counter": on no condition
    r"\b(?:online|en ligne|(?:sur|im|su) internet|in filiale|in agenzia|en agence|en magasin|en boutique|"
    r"in der filiale|am schalter|in store|in branch)\s(?:ou|oder|o|or|et|und|e|and|sowie)\s(?:online|en ligne|"
    r"(?:sur|im|su|in|en|am|at)(?: (?:internet|der|the))?(?: \w+)?)?",
    re.IGNORECASE,
)
_BOUNDLESS = re.compile(  # "phone without limits": what the offer holds
    r"\b(?:ohne|sans|senza|without) (?:(?:jede|aucune|alcun|any) )?(?:limit\w*|grenzen?|confini|end|fine)\b",
    re.IGNORECASE,
)
_A_WORD = 6


def is_plain_price(said: Statement) -> bool:
    """Whether a statement is a whole sentence that says by its name what its subject costs, without any condition."""
    found = _opening(said)
    return found is not None and _ends(said.where.after, bare=bool(_COSTS.search(found[0])))


def tells_what_it_costs(said: Statement) -> bool:
    """Whether a statement is of a sentence that begins with the name of its subject and a verb: "The archive costs"."""
    found = _opening(said)
    return found is not None and _COSTS.search(found[0]) is not None


def _opening(said: Statement) -> re.Match[str] | None:
    """The verb or small word between the name that a sentence begins with and its price; None if there is none."""
    where, name = said.where, said.subject.name
    if said.attribute != "price" or where.layer is not Layer.TEXT or said.term.bound is not None or not name:
        return None
    number = re.search(r"\d", where.quote)
    words = f"{where.before}{where.quote[: number.start() if number else 0]}"
    costs, beside = _COSTS.search(words), _WITH.search(words)
    found = costs or beside
    front = words[: found.start()].rstrip() if found else ""
    if not front.endswith(name):
        return None
    before = front.removesuffix(name)
    # What stands more than a few words before the quote is not known: the sentence must be seen to begin.
    is_seen = where.start <= len(where.before) + _A_WORD or re.search(r"[.!?]\s", where.before) is not None
    begins = (is_seen and _begins(before, name)) if costs else _BEGINNING_WITH.search(before)
    return found if begins else None


def bare_name(name: str) -> str:
    """A name in small letters, without the article that a sentence gives it.

    >>> bare_name("L’Ablage Plus"), bare_name("Das Archiv"), bare_name("Archiv Léger")
    ('ablage plus', 'archiv', 'archiv léger')
    """
    return _LEADING_ARTICLE.sub("", name).casefold()


def _begins(before: str, name: str) -> bool:
    """Whether nothing but an article stands between a name and the beginning of its sentence or of its answer."""
    led = _LED_UP_TO.search(before)
    return _BEGINNING.search(before) is not None or (led is not None and name in led["led"])


def _ends(after: str, *, bare: bool) -> bool:
    """Whether a sentence ends behind its price, or goes on about what is in it."""
    if bare and _ENDING.match(after):
        return True
    more = _CONTENTS.match(after)
    if more is None or _CONDITION.search(_BOUNDLESS.sub(" ", _EVERYWHERE.sub(" ", more["more"]))):
        return False
    _, comma, aside = after[: more.end()].partition(",")
    return not (comma and _NO_CONTENTS.search(f",{aside}"))


def is_with_tax(said: Statement, others: Iterable[Statement]) -> bool:
    """Whether a price may be one of some others with its tax, or without."""
    one = said.term.values
    if not isinstance(one, Range) or one.point is None:
        return False
    prices = [v.point for o in others if isinstance(v := o.term.values, Range) and v.point is not None]
    return any(is_gross(max(one.point, price), min(one.point, price)) for price in prices)
