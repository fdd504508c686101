"""Field mode: the source says what a text is, as a feed, a record or structured data does.

There a bare "1.299" is a price and "24" with the unit ``months`` is a length of time; nothing needs a trigger.
"""

import re
from datetime import datetime, timedelta, tzinfo
from decimal import Decimal

from audit.model.attributes import ATTRIBUTES, Kind
from audit.model.statement import Term
from audit.read.found import TextContext
from audit.read.values.lexer import lex
from audit.read.values.numbers import cents, decimal_mark, number_of, plain
from audit.read.values.tokens import Amount, Day, Length, Share, iso_duration
from audit.read.words.field_words import choice_of, regions_of
from audit.read.words.source import Source, source_of

MAX_FIELD = 2000

_UNITS = {
    "minute": "MIN", "minutes": "MIN", "hour": "H", "hours": "H", "day": "D", "days": "D", "working days": "BD",
    "working day": "BD", "business days": "BD", "week": "W", "weeks": "W", "month": "M", "months": "M", "year": "Y",
    "years": "Y", "min": "MIN", "h": "H", "d": "D", "bd": "BD", "wk": "W", "mon": "M", "a": "Y", "ann": "Y",
    "p1d": "D", "p1m": "M", "p1y": "Y", "p7d": "W", "p1w": "W",
}  # fmt: skip
_CURRENCY = re.compile(r"[A-Z]{3}$")
HUNDREDTHS = frozenset({"minor", "ct", "cent", "cents", "cts", "rp", "rappen", "centimes", "centesimi", "p", "pence"})
"""Names of the hundredth part of a currency, as units of fields are written."""
_QUANTITY = re.compile(r"[A-Za-z]+[23]?")
_AMOUNT_OF = re.compile(r"\d+ ?[a-zA-Z]+[23]?")
_SUM = r"[-+]?[0-9]{1,3}(?:[.,'’ ][0-9]+)*(?:[.,][-–—]+)?"
_NO_CODE = re.compile(rf"(?:(?:[€£$]|CHF|EUR|GBP|Fr\.?) ?)?{_SUM} ?(?:%|[€£$]|CHF|EUR|GBP|Fr\.?)?")
_ISO_DURATION = re.compile(r"P(?:\d+(?:Y|M|W|D|BD))+|PT\d+[HM]|P\d+(?:BD|D|M|Y|W)\.\.P\d+(?:BD|D|M|Y|W)")
_ISO_INSTANT = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):?(\d\d)(?::?\d\d(?:[.,]\d+)?)?)? ?(Z|[+-]\d\d:?(?:\d\d)?)?"
)
_UNPADDED = re.compile(r"((?:19|20)\d\d)([-/])(\d{1,2})\2(\d{1,2})")
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(?:\d\d)?)?(Z|[+-]\d\d:?\d\d)?")
_NUMBER = re.compile(r"[-+]?[.,]?\d[\d.,' ]*")
_NOTHING = frozenset(
    {"0", "-", "none", "keine", "kein", "ohne", "aucun", "aucune", "sans", "nessuno", "nessuna", "senza", "no"}
)
_EPOCH_DIGITS = {10: 1, 13: 1000}


def read_field(
    attribute: str,
    text: str,
    context: TextContext,
    unit: str = "",
    bound: str | None = None,
    *,
    zone: tzinfo | None = None,
) -> Term | None:
    """The term that a field of a known attribute states, or None if its text states none.

    Args:
        attribute: Name of the attribute.
        text: The field's text; at most ``MAX_FIELD`` characters are read.
        context: Locale, currency and day of the source.
        unit: Of a bare number: a currency (``CHF``), with a period or quantity (``CHF/P1M``, ``CHF/1 kg``, ``/P1M``),
            ``minor`` or its names such as ``ct`` (hundredths of the source's currency, also per quantity: ``ct/kWh``),
            ``%``, or a unit of time (``months``, ``working days``).
        bound: ``min`` or ``max`` where the field's name says so; words in the text come first.
        zone: Time zone of the document, into which instants with an offset are turned; None leaves their own clock.

    >>> from datetime import date
    >>> context = TextContext("de-CH", "CHF", date(2026, 6, 1))
    >>> read_field("price", "1'299.–", context)
    Term(attribute='price', value='1299 CHF', bound=None)
    >>> read_field("contract_term", "24", context, unit="months").value
    'P24M'
    """
    known = ATTRIBUTES.get(attribute)
    text = " ".join(text[:MAX_FIELD].split())
    if known is None or not text:
        return None
    found: tuple[str, str | None] | None = None
    for kind in known.kinds:
        found = found or _READERS[kind](attribute, text, context, unit, zone)
    if found is None:
        return None
    try:
        return Term(
            attribute, found[0], None if known.threshold or not _takes_bound(known.kinds) else found[1] or bound
        )
    except ValueError:
        return None


def _takes_bound(kinds: tuple[Kind, ...]) -> bool:
    return bool({Kind.MONEY, Kind.PERCENT, Kind.DURATION, Kind.NUMBER}.intersection(kinds))


_Value = tuple[str, str | None] | None


def unit_of_money(unit: str) -> str:
    """The unit of money: a bare quantity is what the amount is per, in the usual currency.

    >>> unit_of_money("1 kWh"), unit_of_money("EUR/1 kWh"), unit_of_money("CHF")
    ('/1 kWh', 'EUR/1 kWh', 'CHF')
    """
    return f"/{unit}" if _AMOUNT_OF.fullmatch(unit) else unit


def _money(attribute: str, text: str, context: TextContext, unit: str, __: tzinfo | None) -> _Value:
    if "%" in text or unit == "%":
        return None
    source = _source(text, context)
    tokens = lex(source)
    if any(isinstance(token, Length | Share) for token in tokens):
        return None
    amount = next((token for token in tokens if isinstance(token, Amount)), None)
    currency, _, per = unit_of_money(unit).partition("/")
    per = f"1 {per}" if _QUANTITY.fullmatch(per) else per
    if amount and (amount.sure or amount.word or amount.per):
        per = amount.per or per
        value = Amount(0, 0, amount.number, amount.currency, per).text(_currency_of(currency, context))
        return value, amount.bound
    if Kind.PERCENT in ATTRIBUTES[attribute].kinds and not unit:
        return None
    number = _bare(text, context)
    if number is None:
        return None
    if currency.lower() in HUNDREDTHS:
        number /= 100
    value = f"{cents(abs(number))} {_currency_of(currency, context)}" + (f"/{per}" if per else "")
    return value, amount.bound if amount else None


def _currency_of(currency: str, context: TextContext) -> str:
    return currency if _CURRENCY.match(currency) else context.currency


def _bare(text: str, context: TextContext) -> Decimal | None:
    """The one number of a text that has no other; a text with two is no bare number."""
    source = _source(text, context)
    numbers = _NUMBER.findall(source.folded)
    if len(numbers) != 1:
        return None
    digits = numbers[0].strip().lstrip("+-").rstrip(".,' ")
    machine = re.fullmatch(r"\d+\.\d+", digits) and not re.fullmatch(r"\d{1,3}\.\d{3}", digits)
    return number_of(digits, "." if machine else source.mark)


def _percent(_: str, text: str, context: TextContext, unit: str, __: tzinfo | None) -> _Value:
    source = _source(text, context)
    share = next((token for token in lex(source) if isinstance(token, Share)), None)
    if share:
        return share.text(""), share.bound
    number = _bare(text, context) if unit == "%" else None
    return None if number is None else (plain(abs(number)) + "%", None)


def _count(_: str, text: str, context: TextContext, __: str, ___: tzinfo | None) -> _Value:
    number = _bare(text, context)
    return None if number is None or number != number.to_integral_value() else (plain(abs(number)), None)


def _duration(_: str, text: str, context: TextContext, unit: str, __: tzinfo | None) -> _Value:
    if _ISO_DURATION.fullmatch(text):
        return text, None
    source = _source(text, context)
    length = next((token for token in lex(source) if isinstance(token, Length)), None)
    if length:
        return length.text(""), None
    if source.folded.rstrip(".") in _NOTHING:
        return "P0D", None
    name = _UNITS.get(unit.lower())
    ends = [number_of(part, source.mark) for part in re.split(r" ?(?:-|bis|to|a) ?", source.folded)] if name else []
    if not name or not ends or None in ends or len(ends) > 2:  # noqa: PLR2004  (the ends of a range)
        return None
    return "..".join(iso_duration(end, name) for end in ends if end is not None), None


def _date(attribute: str, text: str, context: TextContext, _: str, zone: tzinfo | None) -> _Value:
    ends = re.split(r"(?<=\d|Z)/(?=\d{4}-)", text)
    text = ends[-1] if attribute == "valid_through" else ends[0]
    if parts := _UNPADDED.fullmatch(text):  # put together from the numbers of a date, or by a script
        text = f"{parts[1]}-{parts[3]:0>2}-{parts[4]:0>2}"
    for shape in (_ISO_INSTANT, _COMPACT):
        if found := shape.fullmatch(text):
            return _instant(found, zone)
    if text.isdigit() and len(text) in _EPOCH_DIGITS and zone is not None:
        return _local(datetime.fromtimestamp(int(text) // _EPOCH_DIGITS[len(text)], zone)), None
    return _written_day(attribute, text, context)


def _written_day(attribute: str, text: str, context: TextContext) -> _Value:
    day = next((token for token in lex(_source(text, context)) if isinstance(token, Day)), None)
    if day is None:
        return None
    value = (day.first or day.last) if attribute == "valid_from" else (day.last or day.first)
    return (value, None) if value else None


def _instant(found: re.Match[str], zone: tzinfo | None) -> _Value:
    year, month, day, hour, minute, offset = found.groups()
    if hour is None:
        return f"{year}-{month}-{day}", None
    try:
        at = datetime(int(year), int(month), int(day)) + timedelta(hours=int(hour), minutes=int(minute))
        if offset and zone is not None:
            at = datetime.fromisoformat(f"{at.isoformat()}{_offset(offset)}").astimezone(zone)
    except ValueError:
        return None
    return _local(at), None


def _offset(text: str) -> str:
    digits = text[1:].replace(":", "")
    return "+00:00" if text == "Z" else f"{text[0]}{digits[:2]}:{digits[2:] or '00'}"


def _local(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M")


def _code(_: str, text: str, __: TextContext, ___: str, ____: tzinfo | None) -> _Value:
    return None if _NO_CODE.fullmatch(text) else (text, None)


def _enum(attribute: str, text: str, context: TextContext, _: str, __: tzinfo | None) -> _Value:
    word = choice_of(attribute, text, context.locale)
    return (word, None) if word else None


def _region(_: str, text: str, context: TextContext, __: str, ___: tzinfo | None) -> _Value:
    codes = regions_of(text, context.locale)
    return (",".join(codes), None) if codes else None


def _source(text: str, context: TextContext) -> Source:
    mark = decimal_mark([text.lower()], context.locale)
    return source_of(text, context.locale, mark, context.currency, context.anchor)


_READERS = {
    Kind.MONEY: _money,
    Kind.PERCENT: _percent,
    Kind.NUMBER: _count,
    Kind.DURATION: _duration,
    Kind.DATE: _date,
    Kind.CODE: _code,
    Kind.ENUM: _enum,
    Kind.REGION: _region,
}
