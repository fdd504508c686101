"""How a clerk writes a record: in capitals, with words cut, amounts run together, and titles that end in mid-word.

Of every table one clerk is in charge: the same word is mostly cut in the same place, titles hold so many signs and no
more, and what was too long for them stands in the description, or nowhere.
"""

import random
import re
from dataclasses import replace
from zlib import crc32

from audit.link.entry import Entry
from tests.bench.things import Thing

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e", "ê": "e", "à": "a", "â": "a"})
_AMOUNT = re.compile(r"(\d+)(?:[.,](\d+))? (kg|l|cl|Stk|pcs|Stück|mm|cm|V|W|Watt|GB|Ah|g|ml|Zoll)\b")
_COLOURS = {
    "schwarz": "BK", "black": "BK", "gelb": "YEL", "weiss": "WS", "silber": "SILB.", "grau": "GR.", "rosa": "ROSA",
    "cyan": "CY", "magenta": "MAG", "noir": "NR", "blanc": "BLC", "vert": "VRT", "white": "WHT", "green": "GRN",
    "anthrazit": "ANTH", "bleu": "BL", "gris": "GR", "bianco": "BCO", "nero": "NER",
}  # fmt: skip
_PACK = re.compile(r"(\d+)er[- ]Pack|VE (\d+)|pack of (\d+)|confezione da (\d+)|lot de (\d+)")
_NOTES = ("WGR 0412", "NUR GANZE VE", "AUSLAUF", "ME STK", "BESTELLARTIKEL")
_LONGEST = (30, 40, 40, 60, 99)
_CUT_FROM = 7


def as_clerk(record: Entry, thing: Thing, language: str, table: str, room: int = 0) -> Entry:
    """The record as the clerk of a table would have entered it, the same one every time; with so much room at least."""
    clerk = random.Random(f"clerk {table}")  # noqa: S311 - nothing here is secret
    longest, cuts, in_column = clerk.choice(_LONGEST), clerk.choice((0.3, 0.6, 0.8)), clerk.random() < 0.7
    chance = random.Random(f"{table} {record.key}")  # noqa: S311
    parts = [chance.choice((part.words, *part.also))[language] for part in thing.parts]
    words = [written(part, table, cuts, chance) for part in parts if part]
    if chance.random() < 0.35:
        words = [*words[:1], *words[1:][::-1]]
    brand = thing.brand.lower().translate(_UMLAUTS).upper()
    named = chance.random()
    title = " ".join([brand, *words] if named < 0.3 else [*words, brand] if named < 0.65 else words).strip()
    description = f"LANGTEXT: {' '.join(part for part in parts if part)}".upper() if chance.random() < 0.3 else ""
    if not description and chance.random() < 0.2:
        description = chance.choice(_NOTES)
    return replace(
        record,
        title=title[: max(longest, room)].strip(),
        brand=_of_column(brand, chance) if in_column or named >= 0.65 else "",
        model=record.model or own_number(chance, 0.5),
        description=description,
    )


def own_number(chance: random.Random, often: float) -> str:
    """A number by which only this side calls the article, if it states any."""
    number = chance.choice(("{:06d}", "WS-{:06d}", "{:07d}")).format(chance.randrange(10**6))
    return number if chance.random() < often else ""


def written(part: str, table: str, cuts: float, chance: random.Random) -> str:
    """One part of a name in a clerk's writing."""
    pieces = _PACK.sub(lambda found: _pack(next(filter(None, found.groups())), chance), part)
    amounts = _AMOUNT.sub(lambda found: _amount(found, chance), pieces)
    return " ".join(_word(word, table, cuts, chance) for word in amounts.split())


def _pack(number: str, chance: random.Random) -> str:
    return chance.choice(("{}ST", "VE {}", "VPE{}", "PK{}", "X{}", "{}PZ")).format(number)


def _amount(found: re.Match[str], chance: random.Random) -> str:
    whole, rest, unit = found.groups()
    number = f"{whole},{rest}" if rest and rest.strip("0") else whole
    if unit in ("kg", "l") and chance.random() < 0.3:
        return f"{float(number.replace(',', '.')) * 1000:g}{'G' if unit == 'kg' else 'ML'}"
    short = {"Stk": "ST", "pcs": "ST", "Stück": "ST", "Watt": "W", "Zoll": '"'}.get(unit, unit.upper())
    return number if unit in ("mm", "cm") and chance.random() < 0.4 else f"{number}{short}"


def _word(word: str, table: str, cuts: float, chance: random.Random) -> str:
    if word.lower() in _COLOURS and chance.random() < 0.6:
        return _COLOURS[word.lower()]
    folded = word.lower().translate(_UMLAUTS).upper()
    usual = random.Random(crc32(f"{table} {folded}".encode()))  # noqa: S311
    way = usual if chance.random() < 0.8 else chance
    if not folded.isalpha() or len(folded) < _CUT_FROM or way.random() > cuts:
        return folded
    return _cut(folded, way)


def _cut(word: str, way: random.Random) -> str:
    """The beginning of a word, or those of its halves."""
    half = len(word) // 2
    if len(word) > 2 * _CUT_FROM - 3 and way.random() < 0.3:
        return f"{word[: way.randrange(3, half)]}{way.choice(('.', ''))}{word[half + 1 : half + way.randrange(4, 6)]}."
    return word[: way.randrange(4, len(word) - 1)] + way.choice((".", ".", ""))


def _of_column(brand: str, chance: random.Random) -> str:
    return chance.choice((brand, brand, brand, brand[:3], ""))
