"""Headings and notes that say of what quantity all prices below, or of the page, are: "Prices per person and night"."""

import re
from functools import lru_cache

_PER = r"(?:(?:pro|je|par|per|au|à la|a|al|alla|the|an?) |à l['’]|all['’]|/ ?)"
_UNITS = {
    "night": r"Nacht|Übernachtung|nuit|nuitée|notte|night",
    "person": r"Person|Teilnehmer(?:in)?|Gast|personne|participant(?:e)?|persona|partecipante|person|guest|participant",
    "piece": r"Stück|pièce|pezzo|piece|item",
    "kg": r"kg|Kilo(?:gramm)?|kilo(?:gramme)?|chilo(?:grammo)?",
    "g": r"g|Gramm|grammes?|grammi|grams?",
    "l": r"Liter|l|litres?|litr[oi]",
    "hour": r"Stunde|Std\.|heure|ora|hour",
    "m2": r"m²|m2|Quadratmeter|mètre carré|metro quadr(?:o|ato)|square metre",
    "m3": r"m³|m3|Kubikmeter|mètre cube|metro cubo|cubic metre",
}
_TIMES = {
    "P1D": r"Tag|jour|giorno|day",
    "P7D": r"Woche|semaine|settimana|week",
    "P1M": r"Monat|mois|mese|month",
    "P1Y": r"Jahr|an|anno|year",
}
_NO_UNIT = r"Zimmer|Einheit|chambre|camera|room|Kind|enfant|" + "|".join(_TIMES.values())  # beside one that counts
_ANY = "|".join(_UNITS.values())
_RATE = (
    rf"{_PER}(?:(?P<size>\d{{1,4}}) ?)?(?P<one>{_ANY}|{_NO_UNIT})"
    rf"(?:(?: (?:und|et|e|and) | ?/ ?|, )(?:{_PER})?(?P<two>{_ANY}|{_NO_UNIT}))?"
)
_WORD = r"(?:[^\W\d_]*preise?|prix|prezz[oi]|prices?|Tarife?|tarifs?|tariff[ae]|rates?)"
_PAID = (
    rf"(?:{_WORD}|[^\W\d_]*mieten?|[^\W\d_]*ansätze?|[^\W\d_]*sätze|[^\W\d_]*gebühren|[^\W\d_]*verleih|loyers?|locations?"
    r"|redevances?|listino|noleggio|canon[ei]|affitti|hire(?: rates| prices)?|rental(?: rates| prices|s)?|charges|fees"
    r"|costs)"
)
_IN = r"(?: (?:in|en) (?:CHF|EUR|GBP|Euros?|Franken|francs?|franchi|[€£$]))?"
_MORE = r"(?:in[ck]l|inc\b|inbegr|zzgl|exkl|excl|TTC|HT\b|TVA|IVA|with|mit|ohne|avec|sans|con|senza|frei|livré)"
_NOTE = re.compile(
    rf"(?:^|[.;|*¹)] ?)(?:(?:alle|unsere|tous (?:les|nos)|les|nos|tutti i|i|all|our) )?{_WORD}"
    rf"(?: verstehen sich| s['’]entendent| si intendono| gelten| are| sont| sono| sind)?{_IN},? {_RATE}"
    rf"(?= ?(?:[.,;)|*]|$|{_MORE}))",
    re.IGNORECASE,
)
_OF_PEOPLE = re.compile(rf"[^\d.:;!?]{{3,40}} {_RATE}", re.IGNORECASE)  # "Verpflegung pro Person und Tag"
_HEADING = re.compile(
    rf"(?:.{{0,40}}[ (–-])?{_PAID}(?: (?:19|20)\d\d(?:/\d\d)?)?{_IN},? ?(?:\( ?)?{_RATE}(?:(?:,| ?\("
    rf"| (?={_MORE})).{{0,32}})?\)?:?",
    re.IGNORECASE,
)
_OFTEN = {
    "1 night": (r"nightly|overnight", r"Nacht|Übernachtungs", "", ""),
    "1 hour": (r"hourly", r"Stunden", r"horaires", r"orari[e]?"),
    "P1D": (r"daily", r"Tages", r"journaliers?|journalières?", r"giornalier[eio]"),
    "P7D": (r"weekly", r"Wochen", r"hebdomadaires?", r"settimanal[ei]"),
    "P1M": (r"monthly", r"Monats", r"mensuel(?:le)?s?", r"mensil[ei]"),
    "P1Y": (r"annual|yearly", r"Jahres", r"annuel(?:le)?s?", r"annual[ei]|annu[eio]"),
}
_TAIL = rf"(?: (?:19|20)\d\d(?:/\d\d)?)?{_IN}(?: ?\([^()]{{1,32}}\))?:?"
_PAID_EN = r"(?:[a-z]+ )?(?:rates|prices|hire|rentals?|charges|fees|costs|tariffs?)"
_PAID_DE = r"(?:preise|tarife|mieten|miete|ansätze|sätze|gebühren|beiträge|prämien)"
_PAID_FR = r"(?:tarifs|prix|loyers|locations?|redevances|cotisations|primes|abonnements)(?: de [a-zéè]+)?"
_PAID_IT = r"(?:tariffe|prezzi|canoni|affitti|quote|noleggi|abbonamenti)"
_PAID_OFTEN = {
    per: re.compile(
        rf"(?:.{{0,40}}[ :–-])?(?:(?:{en}) {_PAID_EN}|(?:{de}){_PAID_DE}"
        + (rf"|{_PAID_FR} (?:{fr})|{_PAID_IT} (?:{it})" if fr else "")
        + rf"){_TAIL}",
        re.IGNORECASE,
    )
    for per, (en, de, fr, it) in _OFTEN.items()
}
_PEOPLE = frozenset({"person", "night"})
_LONGEST_NOTE = 300
_LONGEST_HEADING = 90


@lru_cache(maxsize=2048)
def quantity_of_note(text: str) -> str:
    """The quantity that a note says all prices are per; empty if it says none.

    >>> quantity_of_note("Preise pro Person und Nacht inkl. Frühstück."), quantity_of_note("Prix par chambre.")
    ('1 night', '')
    """
    return _quantity(_NOTE.search(text)) if len(text) <= _LONGEST_NOTE else ""


@lru_cache(maxsize=2048)
def quantity_of_heading(text: str) -> str:
    """The quantity that a heading says the prices below it are per; empty if it says none.

    >>> quantity_of_heading("Preis je 100 Liter inkl. MwSt."), quantity_of_heading("Box (prix au kilo)")
    ('100 l', '1 kg')
    >>> quantity_of_heading("Zimmerpreise pro Nacht"), quantity_of_heading("Verpflegung pro Person und Tag")
    ('1 night', 'P1D')
    >>> quantity_of_heading("Preise"), quantity_of_heading("Ein Preis je Stück Land"), quantity_of_heading("1 per day")
    ('', '', '')
    """
    if len(text) > _LONGEST_HEADING:
        return ""
    people = _OF_PEOPLE.fullmatch(text)
    of_people = people is not None and _unit(people["one"]) in _PEOPLE
    return _quantity(_HEADING.fullmatch(text)) or (_quantity(people) if of_people else "")


@lru_cache(maxsize=2048)
def period_of_heading(text: str) -> str:
    """What one pays for each time, as a line over prices says it by an adjective; empty if it says none.

    >>> period_of_heading("Nightly rates"), period_of_heading("Tagesmieten 2026"), period_of_heading("Tageskarten")
    ('1 night', 'P1D', '')
    """
    if len(text) > _LONGEST_HEADING:
        return ""
    return next((per for per, find in _PAID_OFTEN.items() if find.fullmatch(text)), "")


def _quantity(found: re.Match[str] | None) -> str:
    if found is None:
        return ""
    said = [found["one"], found["two"]]
    named = [unit for unit in map(_unit, said) if unit]
    periods = [per for per in map(_period, said) if per]
    if not named and not periods:
        return ""
    size = found["size"] or "1"
    if periods:
        return periods[0] if size == "1" else ""
    unit = "night" if "night" in named else named[0]
    return "" if size != "1" and unit in {"night", "person"} else f"{size} {unit}"


def _period(words: str | None) -> str:
    return next((per for per, said in _TIMES.items() if words and re.fullmatch(said, words, re.IGNORECASE)), "")


def _unit(words: str | None) -> str:
    return next((unit for unit, said in _UNITS.items() if words and re.fullmatch(said, words, re.IGNORECASE)), "")
