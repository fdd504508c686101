"""Labels that only say what the amounts beside or below them are per: "month", "per user and month"."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import zip_longest

_TIME = r"(?:Monat|Woche|Jahr|mois|semaine|an|année|mese|settimana|anno|month|week|year)"  # "day" heads dates as well
_PERIOD = re.compile(_TIME, re.IGNORECASE)
_OFTEN = rf"(?:{_TIME}|Tag|jour|giorno|day)"  # "per day" heads nothing but amounts
_PER = r"(?:pro |per |par |par |je |al |im |à l['’]|a )"
_AND = r"(?: (?:und|and|et|e) | ?[/&] ?| )"
_EACH = re.compile(
    rf"(?:{_PER}|/ ?)(?:[^\W\d_]+{_AND}{_PER}?)?{_OFTEN}(?:{_AND}{_PER}?[^\W\d_]+)?",
    re.IGNORECASE,
)

_PAID = {
    "P1D": r"tages|journali[eè]re?|giornalier[oa]|daily",
    "P7D": r"wochen|hebdomadaire|settimanale|weekly",
    "P1M": r"monats|mtl\.?|monatl\.?|monatliche[rs]?|mensuel(?:le)?|mens\.|mensile|monthly",
    "P1Y": r"jahres|annuel(?:le)?|annu[oa](?:le)?|annual|yearly",
    "1 hour": r"stunden|horaire|orari[oa]|hourly",
}
_FARE = (
    r"(?:satz|pauschale|(?:grund)?gebühr|miete|(?:grund)?preis|tarif|beitrag|prämie|rate|tariff?a?|prix|loyer"
    r"|cotisation|abonnement|prezzo|canone"
    r"|quota|abbonamento|price|hire|rent(?:al)?|charge|fee|cost)"
)
_EVERY = {
    per: re.compile(rf"\b(?:(?:{said}) ?{_FARE}|{_FARE} (?:{said}))(?!\w)", re.IGNORECASE)
    for per, said in _PAID.items()
}
_ONE = {
    "P1D": r"(?:Tag|jour|giorno|day)",
    "P7D": r"(?:Woche|semaine|settimana|week)",
    "P1M": r"(?:Monat|mois|mese|month)",
}
_ASIDE = re.compile(  # behind a name: "Tenue de compte (par mois)", and not "2 cours par semaine"
    rf"(?:\(|[,–-] ){_PER}(?P<time>{_OFTEN})\)?", re.IGNORECASE
)
_COUNTED = {per: re.compile(rf"1 {said}", re.IGNORECASE) for per, said in _ONE.items()}
_IN = re.compile(r"^.*(?: (?:in|en) |\()", re.IGNORECASE)
_HEADING = 60
_LONGEST_NOTE = 300
_TIMES = {
    "P1D": re.compile(r"Tag|jour|giorno|day", re.IGNORECASE),
    "P7D": re.compile(r"Woche|semaine|settimana|week", re.IGNORECASE),
    "P1M": re.compile(r"Monat|mois|mese|month", re.IGNORECASE),
    "P1Y": re.compile(r"Jahr|an|année|anno|year", re.IGNORECASE),
}
_NOTE = re.compile(
    r"(?:^|[.;|*¹)] ?)(?:alle |tous (?:les|nos) |tutti i |all )?"
    r"(?:Preise|(?:les |nos )?prix|(?:i )?prezzi|(?:our )?prices)"
    r"(?: verstehen sich| s['’]entendent| si intendono| gelten| are| sind)?"
    r"(?: (?:in|en) (?:CHF|EUR|USD|GBP|Euros?|Franken|francs?|franchi|[€£$]))?"
    r"(?: (?:pro|par|per|je|a) (?:[^\W\d_]+)(?: (?:und|et|and|e))?)?"
    rf"(?: (?:pro|par|al|per|je|im) |/| (?=(?:Monat|mois|mese|month)\b))(?P<time>{_OFTEN})(?= ?(?:[.,;)|*]|$))",
    re.IGNORECASE,
)
_FEE = (
    r"(?:[^\W\d_]*preise?|[^\W\d_]*tarife?|[^\W\d_]*miete|gebühr|kosten|prix|tarifs?|loyer|location|prezz[oi]|tariff[ae]"
    r"|noleggio|costo|canone|prices?|rates?|hire|rental|costs?|fees?|charges?)"
)
_NAMED_RATE = re.compile(
    rf"{_FEE}(?: [^\W\d_]+)? ?(?:{_PER}|/ ?)(?P<time>{_OFTEN})(?: ?\([^()]{{1,40}}\))?\*?", re.IGNORECASE
)
_DAY = re.compile(r"(?:Tag|jour|giorno|day)", re.IGNORECASE)
_SEVERAL = re.compile(
    r"(?:[2-9]|[1-9]\d) (?:Tage|Wochen|Monate|jours|semaines|mois|giorni|settimane|mesi|days|weeks|months)",
    re.IGNORECASE,
)

_UNIT = re.compile(
    r"(?:ct|Cent|Rp|Rappen|pence|centimes|centesimi|p|c|CHF|EUR|Fr|[€£$])\.? ?(?:/|pro|per|par|al|je) ?(?:\d{1,4} ?)?"
    r"[^\W\d_]{1,14}\.?",
    re.IGNORECASE,
)


_PRICES_IN = re.compile(
    r"(?:unsere |nos |les |i nostri |our |alle )?(?:[^\W\d_]*preise?|prix|prezzi|tariff?[esi]?|listino|preisliste"
    r"|prices|rates"
    r"|fares)(?: [^\W\d_]+)?(?: (?:19|20)\d\d(?:/\d\d)?)?,? ?(?:\(|in |en )(?:in |en )?"
    r"(?P<currency>CHF|EUR|GBP|Euros?|Franken|francs|franchi|Fr\.|[€£$])\)?",
    re.IGNORECASE,
)
_WHOLE_MONEY = re.compile(r"(?:CHF|EUR|GBP|USD|Euros?|Fr|Franken|francs|franchi|[€£$])(?![^\W\d_])", re.IGNORECASE)


def is_period(label: str) -> bool:
    """Whether a label is nothing but a period of time: "month"."""
    return bool(_PERIOD.fullmatch(label.rstrip(": ")))


def is_rate(label: str) -> bool:
    """Whether a label is nothing but what amounts are per, and that is a time.

    >>> is_rate("pro Nutzer und Monat"), is_rate("par jour"), is_rate("Tag"), is_rate("Preis pro Monat")
    (True, True, False, False)
    """
    return bool(_EACH.fullmatch(label.rstrip(": ")))


@lru_cache(maxsize=4096)
def period_of(label: str) -> str:
    """The period that each amount under a head is paid for: "1 week", "daily rate"; else empty.

    >>> period_of("1 Tag"), period_of("Canone mensile"), period_of("Jahrgang"), period_of("3 Tage")
    ('P1D', 'P1M', '', '')
    """
    text = label.rstrip(": ")
    once = next((per for per, find in _COUNTED.items() if find.fullmatch(text)), "")
    return once or next((per for per, find in _EVERY.items() if find.search(text)), "")


@lru_cache(maxsize=4096)
def period_beside(label: str) -> str:
    """The period that a head names in brackets, or behind a comma, beside what is paid for; else empty.

    >>> period_beside("Tenue de compte (par mois)"), period_beside("2 cours par semaine")
    ('P1M', '')
    """
    text = label.rstrip(": ")
    found = _ASIDE.search(text)
    ends = found is not None and found.end() == len(text)
    return next((per for per, named in _TIMES.items() if found and ends and named.fullmatch(found["time"])), "")


@lru_cache(maxsize=4096)
def rate_named(label: str) -> str:
    """The period that a head says its amounts are for, whatever it adds in brackets; else empty.

    >>> rate_named("Tariffa al giorno (IVA inclusa)"), rate_named("Preis pro Tag"), rate_named("3 Tage")
    ('P1D', 'P1D', '')
    """
    found = _NAMED_RATE.fullmatch(label.rstrip(": "))
    return next((per for per, named in _TIMES.items() if found and named.fullmatch(found["time"])), "")


def period_of_note(text: str) -> str:
    """The period for which a note says that all prices are: "*Prices per month"; empty if it says none.

    >>> period_of_note("*Alle Preise pro Monat, inkl. MWST"), period_of_note("Prix par personne")
    ('P1M', '')
    """
    found = _NOTE.search(text) if len(text) <= _LONGEST_NOTE else None
    return next((per for per, named in _TIMES.items() if found and named.fullmatch(found["time"])), "")


def is_day(label: str) -> bool:
    """Whether a head is nothing but "day", which names dates as well unless a head beside it is "week"."""
    return bool(_DAY.fullmatch(label.rstrip(": ")))


def is_count(label: str) -> bool:
    """Whether a head counts several days, weeks or months: then amounts are for the whole time.

    >>> is_count("3 Tage"), is_count("1 Tag")
    (True, False)
    """
    return bool(_SEVERAL.fullmatch(label.rstrip(": ")))


def is_unit(text: str) -> bool:
    """Whether a text says what amounts are per, and nothing else: "ct/kWh", "per month"."""
    return bool(_UNIT.fullmatch(text) or _WHOLE_MONEY.fullmatch(text)) or is_rate(text)


def unit_named(text: str) -> str:
    """The currency per a measure or time that a text is, or that a heading ends with; empty if it names none.

    >>> unit_named("Rp./kWh"), unit_named("Unit rates in pence per kWh"), unit_named("Preise in CHF")
    ('Rp./kWh', 'pence per kWh', '')
    """
    rest = _IN.sub("", text).rstrip(")") if len(text) <= _HEADING else text
    return rest if _UNIT.fullmatch(rest) else ""


def currency_named(text: str) -> str:
    """The currency in which a heading of a table says its prices are; empty if it says none.

    >>> currency_named("Preise 2027 in CHF"), currency_named("Prix en euros"), currency_named("Made in CHF")
    ('CHF', 'euros', '')
    """
    found = _PRICES_IN.fullmatch(text) if len(text) <= _HEADING else None
    return found["currency"] if found else ""


def is_money(unit: str) -> bool:
    """Whether what amounts are per is whole money, by the night or for each: "CHF per notte", "CHF".

    >>> is_money("CHF per notte"), is_money("EUR"), is_money("ct/kWh")
    (True, True, False)
    """
    return bool(_WHOLE_MONEY.match(unit))


def unit_of_row(cells: Sequence[str]) -> str:
    """The cell behind the first one of a row that says what its amounts are per: "ct/kWh", "per month"; else empty.

    >>> unit_of_row(["Energy", "ct/kWh", "24.10"]), unit_of_row(["Large box", "119.00", "al mese"])
    ('ct/kWh', 'al mese')
    """
    return next((text for text in cells[1:] if is_unit(text)), "")


def is_row_of_units(row: Sequence[str]) -> bool:
    """Whether a row below the names of columns holds nothing but what their amounts are per."""
    return any(row[1:]) and not row[0].strip() and all(is_unit(cell) for cell in row[1:] if cell)


def with_units(names: Sequence[str], units: Sequence[str]) -> list[str]:
    """The names of columns, each with the unit below it.

    >>> with_units(["Tariff", "Energy"], ["", "p/kWh"])
    ['Tariff', 'Energy p/kWh']
    """
    return [" ".join(filter(None, pair)) for pair in zip_longest(names, units, fillvalue="")]
