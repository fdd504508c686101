"""Numbers that are no values of an offer: telephone numbers, opening hours, ratings, ages."""

import re

from audit.read.values.dates import date_at, first_of_two_at
from audit.read.values.tokens import Length, Share
from audit.read.words.source import Source

_PHONE = re.compile(
    r"(?:\+[0-9]{2}|00[0-9]{2}|0)[0-9()]*(?:[ /.-]\(?[0-9]{2,4}\)?){2,6}(?![0-9])"
    r"|0[0-9]{2,4}[ /-][0-9]{5,9}|\+?[0-9]{9,}|0[0-9]{2,4}/[0-9 ]{5,}"
)
_DAY = re.compile(r"[0-3]?[0-9][./-][01]?[0-9][./-][0-9]{2}(?:[0-9]{2})?(?![0-9])")
_HOURS = re.compile(
    r"[0-9]{1,2}(?:[:.h][0-9]{2})? ?(?:h |uhr |am |pm )?(?:-|bis|a|to) ?(?:[01]?[0-9]|2[0-4])(?:[:.][0-9]{2})?"
    r" ?(?:uhr|h|am|pm)\b"
)
_OPEN = re.compile(
    r"[0-9]{1,2}(?:[:.][0-9]{2})? ?(?:-|bis|a|to) ?[0-9]{1,2}(?:[:.][0-9]{2})?(?![0-9]|[.,][0-9]| ?(?:€|chf|%))"
)
_WEEKDAYS = re.compile(r"(?:-|,|&|\+|/|\b(?:bis|a|to|und|et|e)) ?[a-z]{2,10}\.?,? ?:? ?$")
_STARS = r"(?:sterne[n]?|stars?|etoiles?|stelle|punkte[n]?|points|punti)\b|[★⭐]"
_VOICES = r"(?:kunden)?(?:bewertung|rezension|meinung|stimme)|avis\b|recension|review|rating|valutazion"
_RATING = re.compile(
    rf"[0-9][.,][0-9]{{1,2}} ?(?:/|von|sur|su|out of|di|aus|auf) ?(?:5|10)(?:[.,]0)?\b"
    rf"(?! ?(?:%|€|chf|eur|monat|mois|mesi|month|jahr|ans\b|anni|year|kwh|k?g\b|[mcd]?l\b|k?m\b|stuck))"
    rf"(?: ?(?:{_STARS}))?"
    rf"|[0-9](?: ?(?:/|von|sur|su|out of|di) ?(?:5|10))? ?(?:{_STARS})"
    rf"|[0-9][.,][0-9]{{1,2}} ?(?:{_STARS}|\([0-9.,' ]{{1,9}}(?:\)|(?:{_VOICES})))"
    rf"|[0-9](?:[.,][0-9]{{1,2}})? ?(?:bei|aus|from|\() ?[0-9.,' ]{{1,9}}(?:{_VOICES})"
)
_OLDER = re.compile(
    r"(?:bis|unter|uber|ab|von|zwischen|under|over|aged?|from|up to|moins de|plus de|jusqu'a|jusqu'aux|des|a partir de"
    r"|de|fino a|fino ai|sotto i|sopra i|oltre i|under|da|dai|dagli)(?: [0-9]{1,2} ?(?:-|bis|to|a|und))? ?$"
    r"|(?<![0-9.,'])[0-9]{1,2} ?- ?$"
)
_UNDER_AGE = re.compile(r"(?:(?:^|[\s(|])[-+] ?de|\b(?:maggiori|minori|non inferiore) (?:di|a)|\bages?d?) $")
_OF_ALL_AGED = re.compile(r"\b(?:pour les|aux|des|dai|tra i|per i|fra i) (?:[0-9]{1,2} (?:a|e|ai|et) )?$")
_OLD = re.compile(r"s?[ -]olds?\b")
_GROWN_UP = 30  # years that no warranty and no contract lasts
PEOPLE = re.compile(
    r"kind|jugendlich|junge |personen|senior|erwachsen|enfant|jeune|senior|adulte|bambin|ragazz|giovan|anzian|adult"
    r"|children|child|kids|teen|youth|people|pensioner|babies|infants|infant|neonat|bebe|minori\b|mineurs"
    r"|student|etudiant|schuler|lernende|apprenti"
    r"|(?:under|over)[- ](?:[0-9]|(?:two|three|four|five|six|seven|eight|nine|ten|twelve)e?s\b)|(?:unter|uber) [0-9]"
    r"|(?:zwei|drei|vier|funf|sechs|sieben|acht|zehn|zwolf)jahrig|(?:moins|plus) de [0-9]|(?:sotto|oltre) i [0-9]"
)
_SPARED = (
    r"(?:strom|energie|wasser|heizenergie|co2|emission|plasti|kunststoff|verpackung|papier|zeit|platz|gewicht|fett"
    r"|zucker"
    r"|salz|kalorien|(?:[a-z]{2,12})?verbrauch|treibstoff|benzin|abfall|eau|electricite|emballage|temps|poids|sucre"
    r"|matieres? grasses?"
    r"|consommation|carburant|dechets|acqua|energia|elettricita|imballagg|tempo|peso|zuccher|grassi|consumo|rifiuti"
    r"|water|energy|electricity|packaging|paper|time|space|weight|fat|sugar|salt|calories|fuel|waste)[a-z]*"
)
_OF_WHAT = re.compile(
    r" (?:(?:weniger|mehr|less|more|fewer|de moins|moins|en moins|in meno|meno|piu|plus|an|of|your|ihrer?|deiner?|ihren"
    r"|deinen|la|le|les|di|de|votre|ta|tua|vostra) |d'|d'un |l')*"
    + _SPARED
    + r"\b(?! ?(?:tarif|bill|rechnung|facture|bolletta))"
    r"|(?: off)? on (?:your |the )?(?:[a-z]+ )?(?:use|usage|consumption)\b"
)
_NEEDS = re.compile(
    r"\b(?:verbraucht?e?n?|benotigte?n?|brauche?n?t?|consommen?t?|consuman?o?|uses?|needs?|consumes?) [a-z' ]{0,20}$"
)
_LESS = re.compile(r" (?:weniger|mehr|de moins|en moins|moins|in meno|meno|less|fewer|more)\b")
_CASH_VALUE = re.compile(r"1/[0-9]{2,3}(?:th)? ?(?:of (?:a |one |1 )?)?(?:¢|c\b|cents?\b)")  # of a coupon
_AGED = re.compile(r"[0-9]{1,2}(?:- ?(?:bis|und|oder) |-|–| bis )[0-9]{1,2}-?jahrig")
_YEARS = re.compile(  # "born 2008-2010 €367": the sign belongs to the price behind it
    r"(?:19|20)[0-9]{2}(?: ?(?:-|/|bis|a|to|und|et|e|and|al) ?(?:19|20)[0-9]{2})?(?![0-9]|[.,'][0-9])"
)
_BORN = re.compile(
    r"\b(?:jg\.?|jahrgange?n?|geb(?:oren|urtsjahre?|\.)|n[eé]e?s? (?:en|entre)|annees? de naissance|nat[oiae] (?:nel"
    r"|tra il|"
    r"fra il|dal)|anno di nascita|class[ei]|born|birth years?|year of birth)(?: (?:in|im|between|from|ab|von|zwischen"
    r"|dal|tra))?"
    r":? ?$"
)
_EMISSION = re.compile(
    r"[3-7] ?(?:\+|[a-e](?:-?(?:temp|m|g|isc)[a-z-]*)?(?![a-z0-9])|-?(?:abgas)?norm)"
)  # "Euro 6d", "Euro 5+"
_SPAN_BEFORE_PRICE = re.compile(r"(?:19|20)[0-9]{2} ?- ?(?:19|20)[0-9]{2}(?=:? (?:€|£|\$|chf|eur|fr\.) ?[0-9])")
_ANY = re.compile(
    "|".join(figure.pattern for figure in (_HOURS, _RATING, _OPEN, _PHONE, _CASH_VALUE, _AGED, _YEARS, _EMISSION))
)
_LONGEST_LIFE = 99
_NEAR = 48


def figure_at(source: Source, start: int) -> int:
    """Where a telephone number, opening hours or a rating that begin at ``start`` end; 0 if none does."""
    text = source.folded
    first = start - 1 if text[start - 1 : start] == "+" else start
    if not (_ANY.match(text, start) or (first < start and _PHONE.match(text, first))):
        return 0  # as nearly all numbers
    if known := _HOURS.match(text, start) or _CASH_VALUE.match(text, start) or _AGED.match(text, start):
        return known.end()
    paid = source.grammar.currency_before.search(text, max(0, start - 8), start)
    if text.endswith(("euro ", "euro-"), 0, start) and (emission := _EMISSION.match(text, start)):
        return emission.end()
    if not paid and (years := _years_at(text, start)):
        return years
    if not paid and (rating := _RATING.match(text, start)):
        return rating.end()
    if (hours := _OPEN.match(text, start)) and _follows_weekdays(source, start):
        return hours.end()
    if paid:
        return 0
    phone = _PHONE.match(text, first)
    if not phone or _DAY.match(text, start):  # 01.06.2026 is a day, although numbers are written so in France
        return 0
    if source.grammar.currency_after.match(text, phone.end()) or date_at(source, start):
        return 0
    return phone.end()


def _years_at(text: str, start: int) -> int:
    """Where years of birth that begin at ``start`` end, or years before a price with its sign; 0 if none do."""
    years = _YEARS.match(text, start)
    if years is None or not (_BORN.search(text, max(0, start - _NEAR), start) or _SPAN_BEFORE_PRICE.match(text, start)):
        return 0
    return years.end()


def _follows_weekdays(source: Source, start: int) -> bool:
    """Whether a span of weekdays stands right before a number ("Mo-Fr 8-18"): when a shop is open."""
    weekday = source.grammar.weekday_before.search(source.folded, max(0, start - 16), start)
    month = source.grammar.month_before.search(source.folded, max(0, start - 16), start)
    if weekday is None or month or first_of_two_at(source, start):
        return False
    return bool(_WEEKDAYS.search(source.folded, max(0, start - 20), start))


def is_age(source: Source, length: Length) -> bool:
    """Whether so many years are the age of people ("children under 6 years"), not a length of time."""
    if length.unit != "Y" or length.low > _LONGEST_LIFE:
        return False
    before = source.folded[max(0, length.start - _NEAR) : length.start]
    if _UNDER_AGE.search(before) or _OLD.match(source.folded, length.end):
        return True
    of_all = length.low > _GROWN_UP and _OF_ALL_AGED.search(before)
    return bool(of_all) or (bool(_OLDER.search(before)) and bool(PEOPLE.search(before)))


def is_spared(source: Source, share: Share) -> bool:
    """Whether a percentage is how much water, energy or other stuff is spared, and no reduction of a price."""
    if _OF_WHAT.match(source.folded, share.end):
        return True
    needs = _NEEDS.search(source.folded, max(0, share.start - _NEAR), share.start)
    return bool(needs and _LESS.match(source.folded, share.end))
