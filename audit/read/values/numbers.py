"""Numbers as shops write them, and the vote on what a document takes for its decimal mark."""

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

MAX_DIGITS = 12

_PLAIN = re.compile(r"\d*(?:\.\d+)?")
_CENTS = re.compile(r"(?<![\d.,])\d[\d'. ,]{0,11}?([.,])\d\d(?![\d.,%]|[:/]\d)(?! ?(?:uhr|h\b|am\b|pm\b))")
_PARTED = re.compile(r"[.,]\d\d")  # stands in all that is looked for with more patience
_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}([.,])\d{3}(?![\d])")
_MONEY_NEAR = re.compile(r"[€£$]|\b(?:chf|eur|fr|sfr)\b")
_COMMA_COUNTRIES = frozenset({"DE", "AT", "FR", "IT", "BE", "LU", "ES"})


@lru_cache(maxsize=4096)
def number_of(text: str, mark: str) -> Decimal | None:
    """The number that folded digits with marks denote, or None if they denote none; kept, since each is asked of often.

    Args:
        text: Digits with points, commas, apostrophes and spaces between them; may begin with a mark.
        mark: The document's decimal mark, ``.`` or ``,``: it decides where three digits follow a single mark.

    >>> number_of("1'299.50", "."), number_of("1.299", ","), number_of("1.299", "."), number_of(",89", ",")
    (Decimal('1299.50'), Decimal('1299'), Decimal('1.299'), Decimal('0.89'))
    """
    digits = text.replace("'", "").replace(" ", "")
    if not digits.isascii() or (len(digits) > MAX_DIGITS and sum(map(str.isdigit, digits)) > MAX_DIGITS):
        return None
    points, commas = digits.count("."), digits.count(",")
    if points and commas:
        decimal = max(".", ",", key=digits.rfind)
        if digits.count(decimal) > 1:
            return None
        return _plain(digits.replace("," if decimal == "." else ".", ""), decimal)
    if points + commas > 1:
        return _grouped(digits, "." if points else ",")
    if points + commas == 1:
        return _single(digits, "." if points else ",", mark)
    return Decimal(digits) if digits.isdigit() else None


def _plain(digits: str, mark: str) -> Decimal | None:
    plain = digits.replace(mark, ".")
    return Decimal("0" + plain) if _PLAIN.fullmatch(plain) and plain else None


def _grouped(digits: str, mark: str) -> Decimal | None:
    first, *groups = digits.split(mark)
    if not 1 <= len(first) <= 3 or any(len(group) != 3 for group in groups):  # noqa: PLR2004  (thousands)
        return None
    return Decimal(first + "".join(groups))


def _single(digits: str, sign: str, mark: str) -> Decimal | None:
    whole, _, rest = digits.partition(sign)
    if len(rest) == 3 and whole.strip("0") and len(whole) <= 3 and sign != mark:  # noqa: PLR2004  (thousands)
        return Decimal(whole + rest)
    return _plain(digits, sign)


def decimal_mark(folded: Iterable[str], locale: str) -> str:
    """The decimal mark that most amounts of a document use, else the usual one of its locale.

    >>> decimal_mark(["nur 39,90 € statt 1.299 €"], "en-GB")
    ','
    """
    votes = {".": 0, ",": 0}
    for text in folded:
        if not _PARTED.search(text):
            continue
        for found in _CENTS.finditer(text):
            near = text[max(0, found.start() - 5) : found.end() + 5]
            votes[found[1]] += 3 if _MONEY_NEAR.search(near) else 1
        for found in _GROUPED.finditer(text):
            votes["," if found[1] == "." else "."] += 1
    if votes["."] == votes[","]:
        return "," if locale[-2:] in _COMMA_COUNTRIES or locale in {"de", "fr", "it"} else "."
    return max(votes, key=lambda mark: votes[mark])


def plain(number: Decimal) -> str:
    """A number in canonical text: no exponent, no needless zeros.

    >>> plain(Decimal("1.50")), plain(Decimal("1E+3"))
    ('1.5', '1000')
    """
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def cents(number: Decimal) -> str:
    """An amount of money in canonical text: whole amounts bare, else at least two decimals.

    >>> cents(Decimal("39.9")), cents(Decimal("85.00")), cents(Decimal("0.3125"))
    ('39.90', '85', '0.3125')
    """
    text = plain(number)
    whole, dot, rest = text.partition(".")
    return f"{whole}.{rest.ljust(2, '0')}" if dot else text


def is_part_of_number(folded: str, place: int) -> bool:
    """Whether a number that begins at a place is only the end of a larger one ("4.20 per person")."""
    before = folded[max(0, place - 2) : place]
    return len(before) == 2 and before[0].isdigit() and before[1] in ".,'"  # noqa: PLR2004
