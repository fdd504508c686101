"""An entry, read once: its words, codes, quantities, numbers, colours and brand."""

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain
from typing import NamedTuple, TypeVar

from audit.link.batteries import find_batteries
from audit.link.choices import choices, told_apart
from audit.link.concepts import concepts, name_concepts
from audit.link.counted import find_counts, measure_furniture
from audit.link.entry import Entry
from audit.link.event_days import take_days
from audit.link.fares import write_fares
from audit.link.figures import find_figures
from audit.link.fitting import is_for_things, join_initials, words_behind_for
from audit.link.folding import fold, split_tokens, split_words, squeeze, word_form
from audit.link.full_titles import full_title, without_domain
from audit.link.identifiers import identifiers
from audit.link.lexicon import lexicon
from audit.link.long_texts import whole_title
from audit.link.quantities import Quantity, find_quantities
from audit.link.shorthand import spell_marks, write_out
from audit.link.tokens import is_code, joined_codes, read_token, spread_codes

# The looks behind stand after the first letter, so that the search leaps from one such letter to the next.
# "Grill + cover", "4+1"; but "senior 7+" and "factor 50+" are one thing.
_JOINED = re.compile(r"(?<!\d)\+|\+(?![\s),;|/-]|$)")
_SIZE_LETTER = re.compile(r"([SMLX](?<!\d .)(?<![\w'’.&/].)(?:(?<!X)|(?<=X)(?:X{0,2}L|X?S)))(?![\w'’.&]|/[A-Z]{3})")
_SIZE_BEHIND = re.compile(r"(?<=\d\d)\s?(X{1,3}L)(?![\w'’.&])")
_PRICE = re.compile(r"\d[\d'’.,]*")
_MODEL_SEPARATORS = re.compile(r"[\s,|;]+")
_Item = TypeVar("_Item")
_LONGEST_CODE = 20
_SHORT_DESCRIPTION = 40
_READ_OF_DESCRIPTION = 300
_DESCRIBED_WORDS = 60
_MIN_MODEL_DIGITS = 4
_MIN_DESCRIBED = 3
# "pro" before one of these is "per"; anywhere else it is the name of a variant.
_PER = frozenset(
    {"monat", "jahr", "tag", "woche", "stunde", "minute", "nacht", "person", "kopf", "stueck", "stk", "paar", "liter",
     "meter", "kilo", "kilogramm", "gramm", "packung", "haushalt", "fahrt", "anruf", "sms", "mb", "gb", "kg", "g", "l",
     "m", "m2", "qm", "kwh", "mese", "anno", "capita"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Parsed:
    """What an entry says, in comparable form.

    Attributes:
        key: The entry's key.
        text: The title's tokens in alphabetical order; for the comparison of whole titles.
        squeezed: The words without blanks; for compounds that one side writes apart.
        words: Plain words of title and brand, each once, in the order of the title.
        codes: Code -> how surely it is one, 0 to 1.
        spread: Short tokens in a row, run together: codes if the other side writes them so.
        numbers: Versions, years, sizes.
        figures: Of the title, whatever stands beside them, with what each comes to in base units.
        quantities: In base units.
        colours: English names.
        choices: Groups of words that exclude each other, and which of them it is: ``machine``, ``mac``.
        things: Names of the things that its words name: ``sofa``.
        brand: Words of the brand.
        fits: Words of the title that only say for whose things it is made: "compatible with", "for".
        accessory: Whether a word makes of it a part or a cover for another thing.
        bundle: Whether a word says that several things are sold as one.
        price: In whatever currency it was written; None: none.
        identifiers: Kind and value, checked and normalised.
        described: Words of the description.
        described_codes: Codes in the description.
    """

    key: str
    text: str
    squeezed: str
    words: tuple[str, ...]
    codes: dict[str, float]
    spread: tuple[str, ...]
    numbers: tuple[str, ...]
    figures: tuple[tuple[str, float], ...]
    quantities: tuple[Quantity, ...]
    colours: tuple[str, ...]
    choices: tuple[tuple[str, str], ...]
    things: tuple[str, ...]
    brand: tuple[str, ...]
    fits: tuple[str, ...]
    accessory: bool
    bundle: bool
    price: float | None
    identifiers: tuple[tuple[str, str], ...]
    described: tuple[str, ...]
    described_codes: tuple[str, ...]


class _Title(NamedTuple):
    """What a title alone says, whoever bears it.

    Attributes:
        text: Its tokens in alphabetical order.
        words: Plain words.
        codes: Code -> how surely it is one, 0 to 1.
        spread: Short tokens in a row, run together: codes if the other side writes them so.
        numbers: Versions, years, sizes.
        figures: Whatever stands beside them, with what each comes to in base units.
        quantities: In base units.
        stated: Choices that no plain word names: whether batteries come with it, the day of an event.
        fits: Words that only say for whose things it is made.
        accessory: Whether a word makes of it a part or a cover for another thing.
        joined: Whether a plus stands in it.
    """

    text: str
    words: Mapping[str, None]
    codes: Mapping[str, float]
    spread: tuple[str, ...]
    numbers: tuple[str, ...]
    figures: tuple[tuple[str, float], ...]
    quantities: tuple[Quantity, ...]
    stated: tuple[tuple[str, str], ...]
    fits: tuple[str, ...]
    accessory: bool
    joined: bool


def parse(entry: Entry) -> Parsed:
    """The entry in comparable form."""
    whole = _whole(entry)
    return _parsed(entry, _on_day(_read_title(whole), whole, entry.title), concepts().colours)


def parse_named(entry: Entry) -> Parsed:
    """The same of an entry whose title is read more than once: alone, as a name, and with all that stands beside it."""
    whole = _whole(entry)
    return _parsed(entry, _on_day(_remember_title(whole), whole, entry.title), concepts().colours)


def parse_name(entry: Entry) -> Parsed:
    """The entry by the very words of its title, none of them exchanged for its concept: as a name is compared."""
    return _parsed(entry, _remember_name(entry.title), lexicon().colours)


def _parsed(entry: Entry, title: _Title, colours: Mapping[str, str]) -> Parsed:
    known, meant, brand = lexicon(), concepts(), brand_words(entry.brand)
    words = {**title.words, **dict.fromkeys(brand)}
    described, described_codes, described_quantities = _description(entry.description)
    stated = _once(filter(None, map(colours.get, words)))
    return Parsed(
        key=entry.key,
        text=title.text,
        squeezed="".join(words),
        words=tuple(words),
        codes={**title.codes, **dict(_model_codes(entry.model))},
        spread=title.spread,
        numbers=title.numbers,
        figures=title.figures,
        quantities=title.quantities + described_quantities,
        colours=stated,
        choices=_once(
            chain(choices(words, title.quantities), title.stated, told_apart(title.numbers, title.quantities, stated))
        ),
        things=tuple(word for word in title.words if word in meant.things),
        brand=brand,
        fits=title.fits,
        accessory=title.accessory,
        bundle=title.joined or not known.bundles.isdisjoint(words),
        price=read_price(entry.price),
        identifiers=identifiers(entry),
        described=described,
        described_codes=described_codes,
    )


def _whole(entry: Entry) -> str:
    """The title with what was cut off and what other columns say of the variant."""
    title = whole_title(entry.title, entry.description)
    return full_title(entry if title == entry.title else replace(entry, title=title))


@lru_cache(maxsize=16_384)
def _remember_title(title: str) -> _Title:
    return _read_title(title)


@lru_cache(maxsize=16_384)
def _remember_name(title: str) -> _Title:
    folded = fold(title)
    quantities, rest = find_quantities(folded)
    return _gathered(title, folded, rest, split_tokens(rest), quantities)


def _read_title(title: str) -> _Title:
    title = spell_marks(title)
    days, folded = take_days(write_fares(write_out(join_initials(fold(title)))))
    counts, rest = find_counts(folded)
    quantities, rest = find_quantities(rest)
    sides, tokens = measure_furniture(name_concepts(split_tokens(rest)))
    gathered = _gathered(title, folded, rest, tokens, (*counts, *quantities, *sides))
    return gathered._replace(stated=gathered.stated + days) if days else gathered


def _on_day(title: _Title, whole: str, written: str) -> _Title:
    """The title with the day that was cut off, as that of a receipt is, from how it is written."""
    days = take_days(fold(written))[0] if whole != written else ()
    return title._replace(stated=_once(title.stated + days)) if days else title


def _gathered(title: str, folded: str, rest: str, tokens: list[str], amounts: tuple[Quantity, ...]) -> _Title:
    words, codes, numbers = _gather(tokens)
    for size in (*_SIZE_LETTER.findall(title), *(_SIZE_BEHIND.findall(title) if "XL" in title else ())):
        numbers[f"size {size.lower()}"] = None
    return _Title(
        text=" ".join(sorted({*tokens, *chain(*(split_tokens(one.text) for one in amounts))})),
        words=words,
        codes=codes,
        spread=tuple(spread_codes(split_tokens(folded))),
        numbers=tuple(numbers),
        figures=find_figures(folded),
        quantities=amounts,
        stated=find_batteries(folded, amounts),
        fits=words_behind_for(rest),
        accessory=is_for_things(rest),
        joined="+" in rest and _JOINED.search(rest) is not None,
    )


@lru_cache(maxsize=50_000)
def brand_words(brand: str) -> tuple[str, ...]:
    """The words of a brand without legal forms; ``OmniMount Systems, Inc`` is ``omnimount``."""
    if not brand:
        return ()
    known = lexicon()
    words = _once(map(word_form, name_concepts(split_words(join_initials(without_domain(fold(brand)))))))
    return tuple(word for word in words if word not in known.company_words and word not in known.empty) or words


def read_price(price: str) -> float | None:
    """The first amount in a price as written; None without one, or at zero, which stands for unknown in feeds.

    >>> [read_price(text) for text in ("$1,299.00", "1.299,00 €", "CHF 12.50", "0", "")]
    [1299.0, 1299.0, 12.5, None, None]
    """
    if not price:
        return None
    match = _PRICE.search(price)
    if match is None:
        return None
    digits = match.group().replace("'", "").replace("’", "").rstrip(".,")
    whole, cents = _split_cents(digits)
    value = float(f"{whole}.{cents}")
    return value if value > 0 and math.isfinite(value) else None


def _split_cents(digits: str) -> tuple[str, str]:
    at = max(digits.rfind("."), digits.rfind(","))
    thousands = at >= 0 and len(digits) - at == 4  # noqa: PLR2004 - three digits after the sign are thousands
    whole = digits if at < 0 or thousands else digits[:at]
    return whole.replace(".", "").replace(",", ""), digits[len(whole) + 1 :]


def _gather(tokens: list[str]) -> tuple[dict[str, None], dict[str, float], dict[str, None]]:
    words: dict[str, None] = {}
    codes: dict[str, float] = {}
    numbers: dict[str, None] = {}
    for place, word in enumerate(tokens):
        if word == "pro" and _PER.isdisjoint(tokens[place + 1 : place + 2]):
            words[word] = None
            continue
        said = read_token(word)
        for form in said.words:
            words[form] = None
        for code, sure in said.codes:
            codes[code] = max(sure, codes.get(code, 0.0))
        for number in said.numbers:
            numbers[number] = None
    if codes or numbers:
        for code, sure in joined_codes(tokens):
            codes.setdefault(code, sure)
    return words, codes, numbers


def _model_codes(model: str) -> Iterator[tuple[str, float]]:
    if not model:
        return
    folded = fold(model)
    for part in dict.fromkeys((*_MODEL_SEPARATORS.split(folded), folded)):
        code = squeeze(part)
        digits_only = code.isdigit() and len(code) >= _MIN_MODEL_DIGITS
        if len(code) <= _LONGEST_CODE and (is_code(code) or digits_only):
            yield code, 1.0


def _description(text: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[Quantity, ...]]:
    """Words, codes and, where the description is hardly more than a quantity (``1000 g``), quantities."""
    if not text:
        return (), (), ()
    folded = fold(text)
    tokens = split_tokens(folded)
    codes = _once(code for code in map(squeeze, tokens) if is_code(code))
    empty = lexicon().empty
    words = (word_form(token) for token in tokens if token.isalpha() and len(token) >= _MIN_DESCRIBED)
    described = _once(word for word in words if word not in empty)[:_DESCRIBED_WORDS]
    short = len(folded) < _SHORT_DESCRIPTION
    return described, codes, find_quantities(folded[:_READ_OF_DESCRIPTION])[0] if short else ()


def _once(items: Iterable[_Item]) -> tuple[_Item, ...]:
    return tuple(dict.fromkeys(items))
