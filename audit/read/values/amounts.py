"""Money and percentages at one number of a text."""

import re
from decimal import Decimal

from audit.read.values.numbers import number_of
from audit.read.values.tokens import Amount, Share
from audit.read.words.currencies import UNKNOWN, meant
from audit.read.words.grammar import FOOTNOTE, PERIODS
from audit.read.words.lexicon import Role
from audit.read.words.source import Source

_DASHED = re.compile(r"(?: ?[.,:]-{1,2}|-{2}|[.,]_+)(?![a-z0-9])")
_PERCENT = re.compile(
    FOOTNOTE + r"(?: ?|-)(?:%|prozent\b|pour ?cent\b|per ?cento\b|percent\b|per ?cent\b|v\.h\.|pct\b)"
)
_NEXT = re.compile(r" ?[0-9]")
_AMOUNT_NEXT = re.compile(r" [0-9][0-9'.,]*(?:[.,][0-9]{2}|[.,]-{1,2})(?![0-9])")
_JOINED_NEXT = re.compile(  # "children 4-12 €5.50"; two digits alone are the cents of "12 €40"
    r"[0-9][0-9'.,]*[.,](?:[0-9]{2}|-)(?![0-9])|(?:[0-9]|[0-9]{3,})(?![0-9]|[.,][0-9])"
)
_TWO_NEXT = re.compile(r"[0-9]+(?![0-9]|[.,][0-9]{3})")  # "aged 6-14 €35"
_FROM = re.compile(r"[0-9] ?-(?: |$)")
_NAME_BEFORE = re.compile(r"(?:^|\s)[A-ZÄÖÜÀ-Þ][\w-]* $")
_CENTS_BEFORE = re.compile(r"[.,][0-9]{2}$")
_SPACED_CENTS = re.compile(r" ?[0-9]{2}(?![0-9a-z%]|[.,][0-9])")
_WORDED = frozenset({"franken", "euro", "francs", "franchi"})
_WORDED_CENTS = re.compile(  # "19 francs 90", not "12 euro 50 pieces"
    r" [0-9]{2}(?=$|[.;:!?)](?![0-9])|,(?![0-9])| (?:im|pro|je|statt|monatlich|par|au lieu|al|invece)\b)"
)
_SPLIT = re.compile(r"[0-9]{2}(?![0-9a-z]|[.,][0-9])")
_LARGE = re.compile(
    r" ?(mio|mia|mrd|millionen|millions?|milioni|milliarden|milliards?|miliardi|billion|bn|k|m|tsd)\b\.?"
)
_FACTORS = {"k": 10**3, "tsd": 10**3, "mr": 10**9, "mia": 10**9, "milliar": 10**9, "miliar": 10**9, "b": 10**9}
_SPACED = re.compile(r"(?: [0-9]{3})+(?:,[0-9]{1,2}|\.[0-9]{2})?(?![0-9])")
_HOURS = re.compile(r"[0-9] ?(?:h|std\.?|stunden?|heures?|or[ae](?: e)?|hrs?) ?$")  # "1 h 30 109 €" costs 109
_PLUS_AFTER = re.compile(r" ?\+(?! ?[0-9a-z(€£$])")
_PRICED = re.compile(r"[0-9][.,](?:[0-9]{2}|-)|[0-9] ?(?:€|chf|eur|£)|(?:€|chf|eur|£) ?[0-9]")
_ENDED = re.compile(r"[a-z]{6,}\. ")
_WEIGHED = re.compile(r"\b(?:weigh(?:s|t|ing|ed)?|wt|load|capacity|lift(?:s|ing)?|hold(?:s)?)\b[a-z :.=-]*$")
_OF_WEIGHT = re.compile(r" ?(?:of\b(?! (?:savings|credit))|bags?\b|packs?\b|in weight|heavier|lighter|per cubic)")
_VON = re.compile(r"(?:^|[Pp]reis:? )(Von )$")
_LAST = 14  # characters from the sign of an amount to the end of its line
_MAX = re.compile(r"Max[ :]*")
_UP_TO = re.compile(r"\b(?:bis|bis zu|up to|jusqu'a|fino a|sotto i|unter|moins de|under) $")
_OF_PACK = re.compile(r"a [0-9]")
_MEASURES = frozenset({"cm", "m", "km"})
_MINUTES = re.compile(r"[0-9] ?min[ .:]*$")  # "a cut of 30 min: 39 €" is no price from 39 €
_COUNTED = 2  # a digit and a space before a word
_BEFORE = 28
_BASE = 60
_PART_OF = re.compile(r"\b(?:mezzo|half an?|halbe[sn]?|demi|demi-|quarto di|quarter (?:of an?)?|viertel-?|1/2|½) ?$")
_ALSO = re.compile(r",? (?:and|et|e|und)(?= (?:per|par|pro|je|al?|im)\b)")  # "per user and per month"
_SINGLE = re.compile(
    r"\b(?:cours|seances?|lecons?|entrees?|billets?|visites?|trajets?|courses?|lezion[ei]|ingress[oi]|cors[ae]) $"
)
_CURRENCY = 12
_RISES = re.compile(  # "go up to 9" is 9, and in "12 and under 6.99" an age has the limit
    r"\b(?:go|goes|going|went|rises?|rising|increases?|steigt|steigen) $|[0-9] (?:&|and|or) $"
)
_EACH = re.compile(
    r",? ?(?:each|ea\b|apiece)(?= ?(?:$|[.,;:!?()|·•]|from|for|or|and|if|when|in|to|instead|rather|was))"
)
_CARATS = re.compile(r" ?(?:cts?|carats?|karat)\b")
_GEMS = re.compile(  # of which "ct" is the weight
    r"\b(?:brill[ai]a?nt[a-z]*|diam[ao]nt[a-z]*|diamonds?|rubine?|rub(?:is|y|ies|in[oi])|saphire?s?|sapphires?"
    r"|zaffir[oi]|smaragde?|smeraldi?o?|emeralds?|emeraudes?|topase?|topazes|edelsteine?|gemstones?"
    r"|pierres? precieuses?|pietr[ea] prezios[ea]|solitar(?:ring)?|solitaires?|zirkonia|turmaline?"
    r"|aquamarine?s?|morganite?)\b"
)
_HEADS = frozenset({"person", "night", "piece", "user", "portion", "wash"})
_MOST_PENCE = 100
_SHORT_CURRENCY = 3
_ARTICLE = re.compile(r"(?:il|la|le|l'|der|die|das|the)\b")
_KNOWN_SIZES = ("kg", " km", "person", "piece", "night", "kWh", "00 g", "00 ml", "1 l")
_EQUALS = frozenset({"entspricht", "entsprechen"})  # "100 g cost 2.19", but "1 kg costs 20.-" is a pack
_MAX_PERCENT = 1000
_TAX = r"(?:mwst\.?|ust\.?|umsatzsteuer|mehrwertsteuer|steuern?|vat|iva|i\.v\.a\.|tva|taxes|tax|gst|sales tax)"
_TAX_BEHIND = re.compile(  # what an amount is without or with, before what it is per: "29 € + IVA al mese"
    r",? ?\(?(?:(?:\+|plus|piu|zzgl\.?|zuzuglich|exkl(?:\.|usive)?|inkl(?:\.|usive)?|ohne|incl(?:\.|uding)?|excl(?:\."
    r"|uding)?"
    r"|exc?\.?|inc\.?|hors|sans|avec|oltre(?: all')?|con|senza|escl\.?)? ?(?:[0-9]{1,2}(?:[.,][0-9])? ?% ?)?"
    rf"(?:(?:der |die |la |l'|gesetzl(?:\.|icher) ))?{_TAX}(?: (?:esclusa|inclusa|compresa|escl\.?|incl\.?|comprise"
    rf"|incluse"
    r"|non comprise|en sus|included|excluded))?|netto|brutto|net|gross|hors taxes?"
    r"|toutes taxes comprises)\)?(?= ?[a-z/])"
)


def currency_before(source: Source, start: int, floor: int) -> re.Match[str] | None:
    """The currency that ends where a number begins; what stands before ``floor`` belongs to another number."""
    return source.grammar.currency_before.search(source.folded, max(floor, start - _CURRENCY), start)


def money_at(source: Source, start: int, end: int, before: re.Match[str] | None) -> Amount | None:
    """The amount of money whose number stands from ``start`` to ``end``, or None if it is something else.

    A number is money by the currency ``before`` or behind it, or by dashes for its cents.
    """
    text, grammar = source.folded, source.grammar
    end = _spaced(source, start, end, named=before is not None)
    number = number_of(text[start:end].lstrip("-"), source.mark)
    if number is None:
        return None
    dashed = _DASHED.match(text, end)
    if dashed:
        end = dashed.end()
    elif (large := _LARGE.match(text, end)) and (before or grammar.currency_after.match(text, large.end())):
        number, end = number * _factor(large[1]), large.end()
    if before:
        return _named_before(source, before, number, end)
    return _named_behind(source, (start, end), number, dashed=dashed is not None)


def _named_before(source: Source, before: re.Match[str], number: Decimal, end: int) -> Amount | None:
    """The amount with the currency before it; the same currency once more behind it belongs to it too."""
    currency = source.grammar.currency(before[0])
    after = source.grammar.currency_after.match(source.folded, end)
    again = after and source.grammar.currency(after["currency"]) == currency != "minor"
    if after and again and not _NEXT.match(source.folded, after.end()):
        end = after.end()
    return _amount(source, before.start(), end, number, currency)


def _named_behind(source: Source, span: tuple[int, int], number: Decimal, *, dashed: bool) -> Amount | None:
    """The amount with the currency, or cents, behind it; only dashes make one without."""
    start, end = span
    after = source.grammar.currency_after.match(source.folded, end)
    if after is None or (not dashed and (_belongs_behind(source.folded, span, after) or _leads(source, after))):
        return _amount(source, start, end, number, "") if dashed else None
    named = source.grammar.currency(after["currency"])
    if after["currency"].startswith("pound") and _is_weight(source, start, after.end(), number):
        return _amount(source, start, after.end(), number, UNKNOWN)
    if named == "minor":
        if after["currency"].strip() == "p" and (source.currency != "GBP" or number >= _MOST_PENCE):
            return None
        if source.text[after.start("currency") : after.end("currency")].strip() in {"P", "C"}:
            return None  # "Tent 2P" sleeps two
        if after["currency"].startswith("ct") and _GEMS.search(source.folded, max(0, start - _BASE), end + _BASE):
            return _amount(source, start, after.end(), number, UNKNOWN)  # "diamond 0.15 ct"
        if after["currency"] == "c" and after.start("currency") > end:  # "wash at 30 C"
            return None
        return _amount(source, start, after.end(), number / 100, "")
    number, end = _with_cents_behind(source.folded, number, after)
    return _amount(source, start, end, number, named)


def _is_weight(source: Source, start: int, end: int, number: Decimal) -> bool:
    """Whether pounds weigh something: outside Britain, below one, and beside words for weight."""
    weighed = _WEIGHED.search(source.folded, max(0, start - _BEFORE), start) or _OF_WEIGHT.match(source.folded, end)
    return source.currency != "GBP" or number < 1 or bool(weighed)


def _with_cents_behind(text: str, number: Decimal, after: re.Match[str]) -> tuple[Decimal, int]:
    """A whole number with the two digits that stand behind a short currency ("12€40"), and where they end."""
    worded = _WORDED_CENTS.match(text, after.end()) if after["currency"] in _WORDED else None
    if worded and number == number.to_integral_value():
        return number + Decimal(worded[0].strip()) / 100, worded.end()
    cents = (_SPACED_CENTS if after["currency"].startswith("fr") else _SPLIT).match(text, after.end())
    short = after.end() - after.start("currency") <= _SHORT_CURRENCY
    if cents is None or not short or number != number.to_integral_value():
        return number, after.end()
    return number + Decimal(cents[0].strip()) / 100, cents.end()


def _belongs_behind(text: str, span: tuple[int, int], after: re.Match[str]) -> bool:
    """Whether the currency behind a whole number belongs to the amount behind it ("month 1-6 CHF 19.95")."""
    start, end = span
    if _CENTS_BEFORE.search(text, max(0, end - 3), end):
        return False
    next_one = _TWO_NEXT if _FROM.search(text, max(0, start - 4), start) else _JOINED_NEXT
    apart = text[end : end + 1] == " " and bool(next_one.match(text, after.end()))
    return apart or bool(_AMOUNT_NEXT.match(text, after.end()))


def _leads(source: Source, after: re.Match[str]) -> bool:
    """Whether a sign stands right before the next number and apart from the one before ("under 26 £27")."""
    sign, behind = after["currency"], source.folded[after.end() : after.end() + 1]
    return sign in {"£", "$"} and source.folded[after.start()] == " " and behind.isdigit()


def worded_money_at(source: Source, start: int, end: int, number: Decimal) -> Amount | None:
    """The amount whose number stands in words from ``start`` to ``end`` ("thirty euros"), or None."""
    after = source.grammar.currency_after.match(source.folded, end)
    if after is None or not after["currency"].strip().isalpha() or end - start == 1:
        return None  # "a pound" weighs as often as it is paid
    named = source.grammar.currency(after["currency"])
    small = named == "minor"
    return _amount(source, start, after.end(), number / 100 if small else number, "" if small else named)


def sum_named_at(source: Source, start: int, end: int, number: Decimal) -> Amount:
    """The amount that has a name of its own from ``start`` to ``end`` ("a tenner")."""
    per, end = rate_at(source, end)
    begin, bound = bound_before(source, start)
    return Amount(begin, end, number, source.currency, per, bound)


def worded_share_at(source: Source, start: int, end: int, number: Decimal) -> Share | None:
    """The percentage whose number stands in words from ``start`` to ``end`` ("ten per cent"), or None."""
    sign = _PERCENT.match(source.folded, end)
    begin, bound = bound_before(source, start)
    return Share(begin, sign.end(), number, bound) if sign else None


def bare_money_at(source: Source, start: int, end: int) -> Amount | None:
    """A number with two decimals and nothing else, as an amount that is not sure."""
    if _CARATS.match(source.folded, end):
        return None
    number = number_of(source.folded[start:end].lstrip("-"), source.mark)
    return None if number is None else _amount(source, start, end, number, "", sure=False)


def percent_at(source: Source, start: int, end: int) -> Share | None:
    """The percentage whose number stands from ``start`` to ``end``, or None if it is something else."""
    sign = _PERCENT.match(source.folded, end)
    number = number_of(source.folded[start:end], source.mark) if sign else None
    if sign is None or number is None or number > _MAX_PERCENT:
        return None
    begin, minus = _minus(source.folded, start)
    begin, bound = bound_before(source, begin)
    return Share(begin, sign.end(), number, bound, minus)


def bound_before(source: Source, start: int) -> tuple[int, str | None]:
    """Where words for a bound before ``start`` begin, and the bound; ``start`` and None if there are none."""
    found = source.grammar.bound.search(source.folded, max(0, start - _BEFORE), start)
    if found is None:
        return _begun(source, start)
    if found.lastgroup == "max" and _is_no_limit(source, found.start(), start):
        return start, None
    if _MINUTES.search(source.folded, max(0, found.start() - _COUNTED), start):
        return start, None
    return found.start(), found.lastgroup


def _begun(source: Source, start: int) -> tuple[int, str | None]:
    """The bound of a line that begins with "Von" and ends with the amount, as German shop systems write "from"."""
    von = _VON.search(source.text, max(0, start - _BEFORE), start) if len(source.text) - start <= _LAST else None
    german = von is not None and source.grammar.lexicon.words.name == "de"
    return (von.start(1), "min") if von and german else (start, None)


def _is_no_limit(source: Source, begin: int, start: int) -> bool:
    """Whether words for the most are the end of a name ("Mobile Max 14.99"), or of what prices do ("go up to 9")."""
    named = _MAX.fullmatch(source.text, begin, start) and _NAME_BEFORE.search(source.text, max(0, begin - 24), begin)
    return bool(named or _RISES.search(source.folded, 0, begin))


def rate_at(source: Source, end: int) -> tuple[str, int]:
    """The period or quantity that an amount ending at ``end`` is per, and where the words for it end.

    Of several ("per seat per month") the period counts.
    """
    per, place = "", end
    for _ in range(3):
        found = source.grammar.rate.match(source.folded, place)
        if not found and per and not per.startswith("P") and (also := _ALSO.match(source.folded, place)):
            found = source.grammar.rate.match(source.folded, also.end())
        if not found:
            each = source.grammar.each.match(source.folded, place)
            if single := None if per else _single(source, place):
                return "1 piece", single.end()
            return (PERIODS[source.grammar.time(each["time"])], each.end()) if each and not per else (per, place)
        named = _rate_named(source, found)
        if not named:
            break
        per = named if not per or _is_stronger(named, per) else per
        place = found.end()
    return per, place


def _single(source: Source, place: int) -> re.Match[str] | None:
    """The words behind an amount by which each single piece costs it ("£1.42 each", "$3.75 ea")."""
    return _EACH.match(source.folded, place) if source.grammar.lexicon.words.name == "en" else None


def _is_stronger(named: str, per: str) -> bool:
    """Whether the second of two rates counts: a period before any quantity, a night before a person."""
    return (named.startswith("P") and not per.startswith("P")) or (named == "1 night" and per == "1 person")


def _rate_named(source: Source, found: re.Match[str]) -> str:
    grammar = source.grammar
    if found["head"]:
        return {"n": "1 night", "w": "P7D"}.get(found["head"][-1], "1 person")
    if found["period"]:
        return grammar.period(found["period"])
    if found["time"] and (found["size"] or "1").strip() != "1":
        return ""
    if found["time"]:
        return PERIODS.get(grammar.time(found["time"]), "1 hour" if grammar.time(found["time"]) == "H" else "")
    size, unit = _quantity(source, found)
    return f"{size} {unit}" if unit and (size == "1" or unit not in _HEADS) else ""


def _quantity(source: Source, found: re.Match[str]) -> tuple[str, str]:
    """How much of which unit an amount is per; an Italian "etto" is 100 g."""
    size, unit = (found["size"] or "1").strip(), source.grammar.quantity(found["unit"])
    return ("100", "g") if (size, unit) == ("1", "hg") else (size, unit)


def _amount(
    source: Source, start: int, end: int, number: Decimal, currency: str, *, sure: bool = True
) -> Amount | None:
    per, end = rate_at(source, end)
    if not per and (taxed := _TAX_BEHIND.match(source.folded, end)):
        per, behind = rate_at(source, taxed.end())
        end = behind if per else end
    begin, minus = _minus(source.folded, start)
    begin, bound = bound_before(source, begin)
    if not per and (found := source.grammar.rate_before.search(source.folded, max(0, begin - 24), begin)):
        per = _rate_before(source, found)
        begin = found.start() if per else begin
    if not sure and per and not per.startswith("P") and not per.endswith(_KNOWN_SIZES):
        return None
    plus = None if bound else _PLUS_AFTER.match(source.folded, end)
    return Amount(begin, end, number, meant(currency, source.currency), per, "min" if plus else bound, sure, minus)


def _rate_before(source: Source, found: re.Match[str]) -> str:
    size, unit = _quantity(source, found)
    if size != "1" and _UP_TO.search(source.folded, max(0, found.start() - _CURRENCY), found.end("per")):
        return ""  # "up to 10 kg 8.40": how much may be sent
    if size != "1" and unit in _MEASURES:
        return ""  # "an olive tree of 120 cm at 89.–"
    if size != "1" and _OF_PACK.match(found[0]):
        return ""  # "bags à 40 l 9.80": how much is in each
    verb = found["is"].strip()
    if verb.isalpha() and verb not in _EQUALS and (size != "100" or found["per"]):
        return ""
    linked = found["per"] or verb not in {"", ":"} or (unit == "kWh" and not found["size"])
    weighed = (size, unit) == ("100", "g") or ((size, unit) == ("1", "kg") and _is_priced(source, found.start()))
    if unit == "piece" and _SINGLE.search(source.folded, max(0, found.start() - _BASE), found.start()):
        return ""  # "a single lesson 26.-"
    if unit == "wash" and _ARTICLE.match(found["per"] or ""):
        return ""  # "il lavaggio 20 €": what it is called
    if _PART_OF.search(source.folded, max(0, found.start() - _CURRENCY * 2), found.start("unit")):
        return ""  # "half a kilo 10.50"
    if _ENDED.search(found[0]):
        return ""  # "once per person. From 50": a sentence ends there
    if not unit or not (linked or weighed) or (size != "1" and unit in _HEADS):
        return ""
    return f"{size} {unit}"


def _is_priced(source: Source, place: int) -> bool:
    """Whether an amount stands already before a quantity: "1 kg" behind it is no pack but what it is per."""
    return bool(_PRICED.search(source.folded, max(0, place - _BASE), place)) or place == 0


def _minus(text: str, start: int) -> tuple[int, bool]:
    """Where a minus sign before ``start`` stands, if there is one; a dash between two things is none."""
    before = text[start - 2] if start > 1 else " "
    if start and text[start - 1] == "-" and not before.isalnum() and before not in "-.,%":
        return start - 1, True
    return start, False


def _spaced(source: Source, start: int, end: int, *, named: bool) -> int:
    """The end of a number whose thousands are set apart by spaces, as the French do."""
    text = source.folded
    if end - start > 3 or not text[start:end].isdigit():  # noqa: PLR2004  (thousands)
        return end
    more = _SPACED.match(text, end)
    if not more or (start and text[start - 1].isalpha()):  # the digit of "KM8 249,00 €" belongs to the name
        return end
    if end - start == 2 and _HOURS.search(text, max(0, start - _BEFORE), start):  # noqa: PLR2004  (minutes)
        return end
    follows = source.grammar.currency_after.match(text, more.end()) or _DASHED.match(text, more.end())
    spaced = source.text[end] in "\u00a0\u202f\u2009"
    name = _NAME_BEFORE.search(source.text, max(0, start - 24), start) and not _is_cue_before(source, start)
    return more.end() if (follows or named) and (named or not name or spaced) else end


def _is_cue_before(source: Source, start: int) -> bool:
    """Whether the word right before a number is one of the lexicon ("Price 1 299.-"), so no name with a number."""
    return any(hit.entry.role is Role.CUE and hit.end + 1 == start for hit in source.hits)


def _factor(word: str) -> int:
    return next((factor for head, factor in _FACTORS.items() if word.startswith(head)), 10**6)
