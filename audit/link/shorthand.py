"""What clerks and price lists say in letters or words, written out: ``1/2 T``, ``fest 5 J.``, ``dix ans``, ``W``."""

import re

_NUMBERS = {
    "2": "zwei deux due two", "3": "drei trois tre three", "4": "vier quatre quattro four",
    "5": "fuenf funf cinq cinque five", "6": "sechs six sei", "7": "sieben sept sette seven",
    "8": "acht huit otto eight", "9": "neun neuf nove nine", "10": "zehn dix dieci ten",
    "12": "zwoelf zwolf douze dodici twelve", "15": "fuenfzehn quinze quindici fifteen",
    "20": "zwanzig vingt venti twenty", "1": "ein eine einem einer un une uno una one",
}  # fmt: skip
_DIGITS = {word: digits for digits, words in _NUMBERS.items() for word in words.split()}
_COUNTED = (
    r"jahre?[ns]?|ans?|annees?|ann[io]|years?|monate?[ns]?|mois|mes[ei]|months?|wochen?|semaines?|settiman[ae]|weeks?"
    r"|tage?[ns]?|jours?|journees?|giorn[oi]|days?|stunden?|heures?|or[ae]|hours?|person(?:en)?|personnes?|person[ae]"
    r"|persons|people|naechten?|nuits?|nott[ei]|nights?"
)
_SPELT = re.compile(rf"(?<![\w\-])({'|'.join(sorted(_DIGITS, key=len, reverse=True))})([ \-])(?={_COUNTED}\b)")
_DAYS = re.compile(r"(?<![\w.,/])(1/2|1/1|\d{1,2}) t\.?(?![\w.,/'])")
_LASTING = re.compile(r"karte|pass\b|miete|abo\b|kurs|saal|raum|zimmer|ticket|rental|hire|location|noleggio")
_YEARS = re.compile(r"\b(fest|fix|bis|laufzeit|dauer|garantie) (\d{1,2}) j\.?(?!\w)")
_OF_DAYS = {"1/2": "halbtag", "1/1": "tag", "1": "1 tag"}
_A_YEAR = re.compile(r"(?<![\w.,])1 an(?!\w)")
_WEARER = re.compile(
    r"(?<=[A-Z0-9] )([WM])"
    r"(?= (?:.* )?(?:(?:SZ|TG|GR|EU)\.? ?[0-9SMLX]|X{0,3}[SL]$|M$|(?:3[3-9]|4\d|50|\d{1,2}[.,]5)\b|\d$))"
)
_COLOUR = re.compile(r"(?<=[A-Z] )(NR|GR)(?= [A-Z]| \d+ ?(?:ML|L|KG)\b|$)")
_COLOURS = {"NR": "noir", "GR": "gris"}
_MARKS = (" W ", " M ", " NR", " GR")
_WEARERS = {"W": "damen", "M": "herren"}


def spell_marks(title: str) -> str:
    """The title of a clerk with words for the letters that say for whom, where a size stands behind, and which colour.

    >>> spell_marks("TUNDRA JACKET W NAVY SZ S"), spell_marks("TUNDRA JACKET M"), spell_marks("Abo M 40")
    ('TUNDRA JACKET damen NAVY SZ S', 'TUNDRA JACKET M', 'Abo M 40')
    >>> spell_marks("MASTIC LUGRO NR"), spell_marks("ART NR 20")
    ('MASTIC LUGRO noir', 'ART NR 20')
    """
    if not any(mark in title for mark in _MARKS) or not title.isupper():
        return title
    return _COLOUR.sub(lambda found: _COLOURS[found[1]], _WEARER.sub(lambda found: _WEARERS[found[1]], title, count=1))


def write_out(folded: str) -> str:
    """A folded text with numbers and spans of time in figures and words.

    >>> write_out("steinsalz 1/2 t"), write_out("garantie dix ans"), write_out("three-day pass")
    ('steinsalz 1/2 t', 'garantie 10 ans', '3-day pass')
    >>> write_out("seminarraum 1/2 t"), write_out("skipass 6 t erw."), write_out("abonnement un an")
    ('seminarraum halbtag', 'skipass 6 tage erw.', 'abonnement 12 mois')
    """
    if not _DIGITS.keys().isdisjoint(folded.replace("-", " ").split()):
        folded = _A_YEAR.sub("12 mois", _SPELT.sub(lambda found: _DIGITS[found[1]] + found[2], folded))
    if " t" in folded and (days := _DAYS.search(folded)) and _LASTING.search(folded):
        folded = folded.replace(days[0], _OF_DAYS.get(days[1], f"{days[1]} tage"), 1)
    if " j" in folded:
        folded = _YEARS.sub(r"\1 \2 jahre", folded)
    return folded
