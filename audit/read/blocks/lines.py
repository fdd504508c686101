"""Lines of a flat text put together again: prices split over lines, wrapped sentences, rates on a line of their own."""

import re
from collections.abc import Iterable, Sequence

from audit.read.blocks.columns import is_value
from audit.read.words.rate_labels import is_unit

_CURRENCY = r"(?:CHF|EUR|USD|GBP|Fr\.|SFr\.|[€£$])"
_CURRENCY_ONLY = re.compile(rf"{_CURRENCY}\.?")
_CURRENCY_SIGN = re.compile(_CURRENCY)
_CURRENCY_OPEN = re.compile(rf"(?:(?:ab|dès|da|from|nur|statt|jetzt|only|now|was|solo) )?{_CURRENCY}\.?", re.IGNORECASE)
_NUMBER_ONLY = re.compile(r"\d{1,3}(?:['’.\s]?\d{3})*")
_AMOUNT_END = re.compile(r"(?:\d|[.,]?[-–—]{1,2}|\.[-–]|[€£$]|CHF|EUR|Fr\.|\d ?(?:c|ct|p|Rp\.?)|\*)\*?$")
_PER_END = re.compile(rf"\d ?{_CURRENCY}? ?(?:per|pro|par|je|al|à l['’]|/)$")
_TIME = re.compile(
    r"(?:Monat|month|mois|mese|Jahr|year|an|anno|Woche|week|semaine|settimana|Tag|day|jour|giorno)\b", re.IGNORECASE
)
_CENTS_ONLY = re.compile(r"[.,]\s?(?:\d{2}|[-–—]{1,2})\s?(?:[€£$*]|CHF|EUR)?\*?")
_FEW_DIGITS = re.compile(r"\d{1,4}")
_CUT_AT_COMMA = re.compile(r"\d,$")
_CUT_AT_POINT = re.compile(rf"(?:[^\W\d_]+ )?(?:{_CURRENCY} ?)?\d{{1,4}}\.")
_CENTS_LINE = re.compile(r"\d{2}(?: ?(?:[€£$*]|CHF\b|EUR\b).*|\*?)")
_PRICED_BELOW = re.compile(
    r"(?:statt|uvp|zzgl|zuzügl|per|pro|je|mit|au lieu|prix|avec|le|la|soit|anziché|invece|con|al|was|rrp|with|each)\b"
    r"|[-–−]\s?\d{1,2}\s?%|\(|/",
    re.IGNORECASE,
)
_UNITS = re.compile(rf"(?:{_CURRENCY} ?)?{_NUMBER_ONLY.pattern}")
_CURRENCY_HEAD = re.compile(rf"{_CURRENCY}(?: ?/|$| (?:pro|par|al|per|mtl|monatlich)\b)")
_TWO_DIGITS = re.compile(r"\d{2}\*?")
_RATE = re.compile(
    r"(?:/\s?\w|pro |per |par |al |alla |à la |im |je |p\.\s?[apmP]|each |a month|a year|monatlich|mtl|mensile|mensuel"
    r"|jährlich|billed|forever|/\s?mo"
    r"|(?:le |la |il |al |the )(?:kg|kilo|litre|litro|pièce|pezzo|mois|mese|nuit|notte)\b)",
    re.IGNORECASE,
)
_AMOUNT = rf"(?:{_CURRENCY} ?)?\d[\d.,'’]*(?: ?(?:{_CURRENCY}|p|ct|Rp\.?))?"
_PRICE_LINE = re.compile(_AMOUNT)
_BASE_PRICE = re.compile(
    rf"\(={{0,1}} ?{_AMOUNT} ?(?:/ ?|(?:per|pro|je|par|a|al|alla|à|la|le|il) )[^\W\d_]{{2,14}}\.?\)", re.IGNORECASE
)
_PER_ONE = r"(?:al|alla|le|la|il|the|per|pro|je|par) [^\W\d_]{1,8}"
_RATED = re.compile(rf"{_PER_ONE} ?[:=]? ?{_AMOUNT}$", re.IGNORECASE)
_RATES_NEXT = re.compile(r"(?:al|alla|le|la|il|per|pro|par) (?:kg|kilo|litro?e?|liter|hl|m²|m³|kWh)", re.IGNORECASE)
_QUANTITY_NEXT = re.compile(
    r"(?:je|pro|per|les|par|the|each) (?:[1-9]\d{0,3} ?)(?:g|kg|ml|cl|l|dl)|all['’]etto|(?:le|il|al) (?:kilo|kg)",
    re.IGNORECASE,
)
_PAIR_LINE = re.compile(
    rf"(?:{_CURRENCY} ?)?\d[\d.,'’]*(?: ?{_CURRENCY})?(?: (?:statt|was|au lieu de|invece di|anziché"
    rf"|instead of) .{{1,14}})?",
    re.IGNORECASE,
)
_LASTS = re.compile(
    r"(?:per|für|pour|pendant|for|während|durante|sur) (?:i primi |die ersten |les )?\d{1,2} (?:premiers )?"
    r"(?:Monate|mois|mesi|months)$",
    re.IGNORECASE,
)
_RATE_END = re.compile(r"(?:mese|mois|Monat|month|mensili|mensuels|monatlich|mtl\.?|/mo)$", re.IGNORECASE)
_CODE = re.compile(r"(?:code|gutscheincode|promo ?code|codice|code promo)\s*:?", re.IGNORECASE)
_CODE_PART = re.compile(r"[A-Z0-9][A-Z0-9-]{0,14}")
_OPEN = re.compile(r"[^.!?:;|…)\]]$")
_NEW = re.compile(r"[-–•*·▪●✓✔➡👉]|\d+[.)]\s|\[|[A-Z]:\s")
_ANSWER = re.compile(r"(?<=\?)\s+(?=(?:A|R|Antwort|Answer|Réponse|Risposta)\s?[:.]\s)")
_HYPHENATED = re.compile(r"(?:[\w,.)] .*|^[^\W\d_]{3,})[^\W\d_][a-zäöüéèà]-$")
_REFERENCE = re.compile(
    r"(?:réf(?:érence)?|ref(?:erence)?|art(?:ikel|icle|icolo)?|sku|cod(?:e|ice)?|n[°ro]|item|isbn|ean|bestell)"
    r"[^\W\d_]*[.:°-]* ?(?:(?:nr|no|n°|art)[.:]* ?)?#?[\w-]*\d$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"(?!(?:und|oder|bzw|sowie|et|ou|e|o|and|or)\b)[a-zäöüéèà]{2}")
_MOST = re.compile(r"\b(?:max\.?|maximal|höchstens|maximum|massimo|limit)(?: of| de| di)? \d{1,3}$", re.IGNORECASE)
_PRICED_END = re.compile(rf"(?:\d ?{_CURRENCY}|{_CURRENCY} ?\d[\d.,'’]*)$")
_PRICED_START = re.compile(rf"(?:\d[\d.,'’]* ?{_CURRENCY}|{_CURRENCY} ?\d)")
_WRAPPED = 44
_AROUND = 4  # two values above and two below
_FEWEST_WORDS = 3
_FRANCS = re.compile(r"(?:Fr|EUR|SFr)\.? ?\d", re.IGNORECASE)
_YEAR_END = re.compile(r"[^\W\d_] (?:19|20)\d\d$")
_BEHIND_NUMBER = re.compile(r"(?:%|€|£|\$|CHF\b|EUR\b|Prozent\b)\s?(?:[^\d\s]|$)")
_CENTS_BEHIND = re.compile(r"[€£]\d{2}\*?")
_SHARE_END = re.compile(r"\d ?%\*?$")
_REDUCING = re.compile(
    r"(?:auf|sur|su|on|off|de remise|di sconto|sconto|remise|rabatt|nachlass|günstiger)\b", re.IGNORECASE
)
_DAY_END = re.compile(r"\b\d{1,2}\.$")
_MONTH = re.compile(
    r"(?:jan|gen|f[eé][bv]|m[aä]r|apr|avr|ma[giy]|jui?[nl]|giu|lug|aug|ao[uû]|ago|sep|set|o[ct]t|okt|nov|d[eé][zc]|dic)"
    r"[a-zéû]*\b",
    re.IGNORECASE,
)
_WEEKDAY = (
    r"(?:mo|di|mi|do|fr|sa|so|lun?|mar?|mer?|jeu?|ven?|sam?|dim?|gio?|sab?|dom?|mon|tues?|wed|thurs?|fri|sat|sun"
    r"|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|[mtwfs][a-z]{2,5}day)\.?,?"
)
_DAY = re.compile(rf"(?:{_WEEKDAY} )?\d{{1,2}}(?:\.|er|th|st|nd|rd|°)? (?:{_MONTH.pattern})", re.IGNORECASE)
_FIRST_DAY = re.compile(
    rf"(?:{_WEEKDAY} )?\d{{1,2}}(?:\.|er|th|st|nd|rd|°)?(?: (?:bis|au|al?|to|[-–])| {_MONTH.pattern}|$)", re.IGNORECASE
)
_OPENS_WINDOW = re.compile(rf"(?:^|[ :])(?:vo[mn]|du|dal?|from) {_WEEKDAY}$", re.IGNORECASE)
_HALF_WINDOW = re.compile(
    rf"(?:^|[ :.])\d{{1,2}}(?:\.|er|th|st|nd|rd|°)?(?: {_MONTH.pattern})? (?:bis|au|al?|to|[-–])$", re.IGNORECASE
)
_LEADS_TO_DAY = re.compile(
    r"(?:^|[ :])(?:bis|bis zum|einschließlich|bis und mit|spätestens am|ab|ab dem|vom|until|by|from|through|including"
    r"|jusqu'au|avant le|dès le|du|au|fino al|entro il|dal|al)$",
    re.IGNORECASE,
)
_CODE_END = re.compile(r"\b[A-Z0-9]{2,}-$")
_ALONE = re.compile(
    r"(?:ab|dès|da|from|nur|ab nur|jetzt|seulement|solo|only|now|(?:schon|bereits) ab|à partir de|a partire da"
    r"|as low as|from (?:just|only|as little as)|start(?:s|ing) (?:at|from))",
    re.IGNORECASE,
)
_ENDS_IN_VALUE_WORD = re.compile(
    r"(?:\b(?:für|statt|ab|nur|bis|von|jetzt|um|insgesamt|pour|dès|à|de|au lieu de|jusqu'au|per|da|a|anziché|fino a"
    r"|mindestens|spätestens|spätestens am|au moins|au plus tard|au plus tard le|almeno|entro|entro e non oltre"
    r"|at least"
    r"|no later than|please allow|comptez|calcolare|rechnen sie mit"
    r"|for|from|was|until|only|by|to)|:)$",
    re.IGNORECASE,
)


_OPEN_WORD = re.compile(
    r"(?<![0-9]) (?:und|oder|der|die|das|den|dem|des|eine?[mnrs]?|beim|zum|zur|mit|unsere[mnrs]?|ihre[mnrs]?|halben|"
    r"gültig bis|et|ou|du|des|les?|la|une?|aux?|avec|pour|votre|vos|nos|jusqu'au|"
    r"e|il|lo|gli|del|della|dei|al|alla|con|un|una|fino al|"
    r"the|an?|of|and|or|with|your|our|until|when|if|than|wenn|falls|sobald|quand|quando|lorsque|se|che|dass)$"
)


def joined(lines: Iterable[str]) -> list[str]:
    """The lines of a text, those that belong together joined; empty lines separate and are dropped.

    >>> joined(["CHF", "39", ".90", "pro Monat", "Gültig bis 31.8."])
    ['CHF 39.90 pro Monat', 'Gültig bis 31.8.']
    """
    out: list[str] = []
    apart = True
    parts = [part.strip(" \r\n\u00a0") for line in _with_cents(list(lines)) for part in _ANSWER.split(line)]
    for place, line in enumerate(parts):
        if not line:
            apart = True
            continue
        alone = apart or not out or "\t" in line or "\t" in out[-1] or _is_column(out) or _heads_row(parts, place)
        glue = None if alone or _REFERENCE.fullmatch(out[-1]) else _glue(out[-1], line)
        if not alone and _HYPHENATED.search(out[-1]) and _GOES_ON.match(line):
            out[-1] = out[-1][:-1] + line
        elif glue is None:
            out.append(line)
        else:
            out[-1] += glue + line
        apart = False
    return out


def _with_cents(lines: list[str]) -> list[str]:
    """The lines, an amount whose units, hundredths and currency stand on three on one ("5", "99", "€ / month")."""
    out: list[str] = []
    place = 0
    while place < len(lines):
        if marked := _marked_cents(lines, place, out):
            out.append(marked)
            place += 3
            continue
        units, cents, below = (line.strip() for line in (*lines[place : place + 3], "", "")[:3])
        if _FEW_DIGITS.fullmatch(units) and _TWO_DIGITS.fullmatch(cents):
            if _CURRENCY_HEAD.match(below):
                out.append(f"{units}.{cents} {below}")
                place += 3
                continue
            if _PRICED_BELOW.match(below) and not (out and out[-1][-1:].isdigit()):
                out.append(f"{units}.{cents}")
                place += 2
                continue
        out.append(lines[place])
        place += 1
    return out


def _marked_cents(lines: Sequence[str], place: int, out: Sequence[str]) -> str:
    """The amount whose mark stands on a line of its own ("449", ",", "00 €"), if a currency does beside it."""
    units, mark, cents, below = (line.strip() for line in (*lines[place : place + 4], "", "", "")[:4])
    if mark not in {",", "."} or not _UNITS.fullmatch(units) or not _CENTS_LINE.fullmatch(cents):
        return ""
    priced = any(map(_CURRENCY_SIGN.search, (units, cents))) or _CURRENCY_HEAD.match(below)
    return units + mark + cents if priced or (out and _CURRENCY_OPEN.fullmatch(out[-1].strip())) else ""


def _is_column(lines: list[str]) -> bool:
    """Whether a column of currencies ends here, whose numbers stand in a column of their own."""
    return len(lines) > 1 and all(_CURRENCY_ONLY.fullmatch(line) for line in lines[-2:])


def _heads_row(lines: Sequence[str], place: int) -> bool:
    """Whether a rate is the head of a row of values ("per mile") and no part of the last amount of the row above.

    Above it stand two values as well, or the name of a column that ends in a number ("Surf 500").
    """
    if not _RATE.match(lines[place]):
        return False
    above, below = lines[max(0, place - 2) : place], lines[place + 1 : place + 3]
    if len(above) + len(below) != _AROUND or not all(map(is_value, below)):
        return False
    return all(map(is_value, above)) or not any(map(_CURRENCY_SIGN.search, above))


def _glue(before: str, line: str) -> str | None:
    """What joins a line to the one before: nothing, a space, or None if they are two."""
    last = before.rstrip()[-1:]  # empty for a line of nothing but control characters
    if (_CENTS_ONLY.fullmatch(line) and last.isdigit()) or _is_cut_at_mark(before, line):
        return ""
    if _CURRENCY_OPEN.fullmatch(before) and _NUMBER_ONLY.match(line):
        return " "
    if _TWO_DIGITS.fullmatch(line) and re.fullmatch(rf"{_CURRENCY} ?\d{{1,4}}", before):
        return "."
    if _CURRENCY_ONLY.fullmatch(line) and last.isdigit() and not _CURRENCY_ONLY.search(before):
        return " "
    if _CENTS_BEHIND.fullmatch(line) and _NUMBER_ONLY.fullmatch(before):
        return ""
    if _is_broken(before, line) or _is_rated(before, line):
        return " "
    if _PER_END.search(before) and _TIME.match(line):
        return " "
    if _LASTS.match(line) and (_AMOUNT_END.search(before) or _RATE_END.search(before)):
        return " "
    if _CODE_PART.fullmatch(line) and (code := _code_glue(before)) is not None:
        return code
    return " " if not _NEW.match(line) and _is_wrapped(before, line) else None


def _is_cut_at_mark(before: str, line: str) -> bool:
    """Whether a break parts an amount behind its mark: "5," and "90", "17," and "50 €"; a point also ends a number."""
    cut = _CUT_AT_COMMA.search(before) or _CUT_AT_POINT.fullmatch(before)
    return bool(cut and _CENTS_LINE.fullmatch(line))


def _is_rated(before: str, line: str) -> bool:
    """Whether a line says what the amount before it is per, or is the amount that the line before it rates."""
    if _RATES_NEXT.fullmatch(before):
        return bool(_PRICE_LINE.fullmatch(line))
    if _QUANTITY_NEXT.fullmatch(before):
        return bool(_PAIR_LINE.fullmatch(line))
    rates = _BASE_PRICE.fullmatch(line) or (_RATE.match(line) and not _RATED.match(line))
    return bool(rates and _AMOUNT_END.search(before))


def _code_glue(before: str) -> str | None:
    """What joins a part of a code to the line before; None if no code is open there."""
    if _CODE.fullmatch(before):
        return " "
    is_open = _CODE_END.search(before) or re.fullmatch(rf"{_CODE.pattern} [A-Z0-9]{{2,8}}", before, re.IGNORECASE)
    return "" if is_open else None


def _is_broken(before: str, line: str) -> bool:
    """Whether a break parts a number from its unit, a day from its month, or a reduction from what is reduced."""
    of_year = _YEAR_END.search(before) and is_unit(line)  # "Tariff 2027" above "CHF/m³"
    if before[-1:].isdigit() and _BEHIND_NUMBER.match(line) and not line[1:2].isdigit() and not of_year:
        return True
    if _SHARE_END.search(before) and _REDUCING.match(line) and len(before) < _WRAPPED:
        return True
    if _ALONE.fullmatch(before) and (line[0].isdigit() or _CURRENCY_SIGN.match(line)):
        return True
    if _OPENS_WINDOW.search(before) and _FIRST_DAY.match(line):
        return True
    leads = before.endswith(",") or _LEADS_TO_DAY.search(before) or _HALF_WINDOW.search(before)
    return bool(_DAY_END.search(before) and _MONTH.match(line)) or bool(leads and _DAY.match(line))


def _are_two_prices(before: str, line: str) -> bool:
    """Whether a line that ends with a price stands above one that begins with another."""
    return bool(_PRICED_END.search(before) and _PRICED_START.match(line))


def _is_wrapped(before: str, line: str) -> bool:
    """Whether a sentence goes on in this line."""
    if (
        _ENDS_IN_VALUE_WORD.search(before)
        and len(before.split()) > 1
        and (line[0].isdigit() or line[0] in "€£$C" or _FRANCS.match(line) or _DAY.match(line))
    ):
        return True
    if _MOST.search(before) and line[0].isalpha():
        return True
    if _OPEN_WORD.search(before) and len(before.split()) >= _FEWEST_WORDS and line[0].isalnum():
        return True
    if len(before) < _WRAPPED or not _OPEN.search(before) or _are_two_prices(before, line):
        return False
    return line[0].islower() or line[0].isdigit() or (before.endswith(",") and len(line) > _WRAPPED // 2)
