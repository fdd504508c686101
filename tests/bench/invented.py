"""Invented tables of many shapes and trades: tariffs, hotels, groceries, wines, fares, spare parts.

Tables differ in how many offers have a record, in how many offers a record has, in their languages and in the care with
which offers were written; so a linker that does well on all of them has learned none by heart.
"""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from zlib import crc32

from stdnum import ean

from audit.link.entry import Entry
from tests.bench import finer_trades, hires, house_trades, journeys, stores, tongues, trades
from tests.bench.clerks import as_clerk, own_number
from tests.bench.house_tables import house_tables
from tests.bench.invented_makers import own_labels, place, rivals_of, twin
from tests.bench.tables import Tables
from tests.bench.things import LANGUAGES, Thing
from tests.bench.wordlists import BESIDE, ENDINGS, OPENINGS

_LONGEST_WHOLE = 6
_RIGHT = 0.97
_ASIDE = 0.4
_ROOM = 80


@dataclass(frozen=True, slots=True)
class Shape:
    """What the tables are like.

    Attributes:
        share: Of the things that have a record.
        whole_families: Whether families are on record as a whole or not at all.
        most_offers: Of one record; 1: one or none.
        languages: Of the offers; records are in the first of them.
        catalogue: Languages of the records where these are in several; empty: they are not.
        careless: How often an offer is shuffled, misspelt or decorated.
        silent: How often an offer leaves out what tells the variant.
        price_noise: By how much prices differ from the record's.
        clerk: Whether records are written as clerks write, and each side has numbers of its own.
        feed: Whether offers have columns for brand, model and GTIN, filled and right for the most part.
        twins: Offers of the same thing by other makers, at most so many for each record.
        scattered: Whether makers stand now in the title, now in the column, spelt in several ways.
        own_labels: Whether offers have other makers than records have, and are of the same things all the same.
        house: Whether all records are of one maker, and most offers of others.
    """

    share: float = 0.9
    whole_families: bool = False
    most_offers: int = 1
    languages: Sequence[str] = ("de",)
    catalogue: Sequence[str] = ()
    careless: float = 0.15
    silent: float = 0.05
    price_noise: float = 0.0
    feed: bool = False
    clerk: bool = False
    twins: int = 0
    scattered: bool = False
    own_labels: bool = False
    house: bool = False


SHAPES: Mapping[str, Shape] = {
    "most": Shape(),
    "third": Shape(share=0.3, whole_families=True),
    "few": Shape(share=0.05),
    "few_families": Shape(share=0.05, whole_families=True),
    "many": Shape(share=0.8, most_offers=6),
    "languages": Shape(share=0.85, languages=LANGUAGES),
    "careless": Shape(share=0.7, careless=0.35, silent=0.25, price_noise=0.3),
    "bilingual": Shape(share=0.5, languages=("de", "fr"), catalogue=("de", "fr"), whole_families=True),
    "feed": Shape(share=0.6, most_offers=3, silent=0.15, feed=True),
    "few_feed": Shape(share=0.05, most_offers=4, whole_families=True, feed=True),
    "clerk": Shape(share=0.7, silent=0.08, careless=0.25, clerk=True),
    "few_clerk": Shape(share=0.1, whole_families=True, clerk=True),
    "twins": Shape(share=0.6, twins=2, scattered=True),
    "few_twins": Shape(share=0.05, twins=8, whole_families=True, scattered=True),
    "few_twins_languages": Shape(share=0.05, twins=6, languages=("de", "it"), catalogue=("de", "it"), scattered=True),
    "own_labels": Shape(share=0.8, whole_families=True, scattered=True, own_labels=True),
    "house": Shape(share=0.06, careless=0.2, price_noise=0.03, house=True),
    "house_clerk": Shape(share=0.05, careless=0.2, clerk=True, price_noise=0.03, house=True),
    "house_tenth": Shape(share=0.1, careless=0.2, clerk=True, silent=0.03, house=True),
    "house_languages": Shape(share=0.06, languages=("fr", "en"), clerk=True, price_noise=0.03, house=True),
}


def invent(family: str, shape: Shape, seed: int = 1, size: int = 600) -> Tables:
    """The tables of a family in a shape; the same ones for the same seed."""
    chance = random.Random(f"{family} {seed}")  # noqa: S311 - nothing here is secret
    if shape.house:
        return _of_house(family, shape, seed, size)
    scarce = shape.share < 0.2
    things = _distinct(FAMILIES[family](chance), round(size * 2.5) if scarce else size)
    known = _known(chance, things, shape)
    others = _distinct(FAMILIES[family](random.Random(f"{family} {seed} others")), max(20, len(known) // 3))  # noqa: S311
    table = f"{family} {seed}"
    records = [_record(f"r{number}", things[number], shape, table) for number in known]
    records += [_record(f"x{number}", thing, shape, table) for number, thing in enumerate(others)]
    offers: list[Entry] = []
    gold: set[tuple[str, str]] = set()
    labels = own_labels(things) if shape.own_labels else {}
    for number, thing in enumerate(things):
        offered = replace(thing, brand=labels.get(thing.brand, thing.brand))
        times = (0, *[1] * 9) if shape.most_offers == 1 else (0, 1, 1, 2, 3, shape.most_offers)
        for _ in range(chance.choice((1, 2, 3, 4) if thing.open_to else times)):
            offers.append(_offer(f"o{len(offers)}", offered, shape, chance))
            gold |= {(f"r{number}", offers[-1].key)} if number in known else set()
    for thing in _twins(family, [things[number] for number in known], shape, chance):
        offers.append(_offer(f"o{len(offers)}", thing, shape, chance))
    chance.shuffle(records)
    chance.shuffle(offers)
    return Tables(tuple(records), tuple(offers), frozenset(gold))


def _of_house(family: str, shape: Shape, seed: int, size: int) -> Tables:
    chance = random.Random(f"{family} {seed} house")  # noqa: S311 - nothing here is secret

    def record(key: str, thing: Thing) -> Entry:
        return replace(_record(key, replace(thing, brand=""), shape, f"{family} {seed}"), brand="")

    def offer(key: str, thing: Thing) -> Entry:
        return _offer(key, replace(thing, brand=""), shape, chance)

    return house_tables(_distinct(FAMILIES[family](chance), size), shape.share, chance, record, offer)


def _twins(family: str, known: Sequence[Thing], shape: Shape, chance: random.Random) -> Iterator[Thing]:
    """Things of other makers that are otherwise as those on record."""
    makers = rivals_of(family) if shape.twins else ()
    for thing in known:
        for _ in range(chance.randint(0, shape.twins) if makers and thing.brand else 0):
            yield twin(thing, makers, chance)


def _known(chance: random.Random, things: Sequence[Thing], shape: Shape) -> dict[int, None]:
    if not shape.whole_families:
        return {number: None for number in range(len(things)) if chance.random() < shape.share}
    families = sorted({thing.family for thing in things})
    chance.shuffle(families)
    kept = set(families[: max(3, round(len(families) * shape.share))])
    return {number: None for number, thing in enumerate(things) if thing.family in kept}


def _distinct(things: Iterator[Thing], count: int) -> list[Thing]:
    found: dict[tuple[str, ...], Thing] = {}
    while len(found) < count:
        thing = next(things)
        found.setdefault((thing.brand, *(part.words["de"] for part in thing.parts)), thing)
    return list(found.values())


def _record(key: str, thing: Thing, shape: Shape, table: str) -> Entry:
    language = random.Random(key).choice(shape.catalogue or shape.languages[:1])  # noqa: S311 - nothing is secret
    chance = random.Random(f"{key} {thing.price}")  # noqa: S311 - nothing is secret
    aside = [part for part in thing.parts if part.label and chance.random() < _ASIDE]
    title = " ".join(filter(None, (part.words[language] for part in thing.parts if part not in aside)))
    notes = [f"{part.label[language]}: {part.words[language]}" for part in aside]
    notes += [chance.choice(BESIDE[language])] if any(part.label for part in thing.parts) else []
    if shape.scattered:
        maker = place(thing.brand, random.Random(f"{key} maker"))  # noqa: S311 - nothing is secret
        title = " ".join(filter(None, (maker.before, title, maker.behind)))
        return Entry(key, title, maker.column, thing.model, "; ".join(notes), price=_price(thing.price))
    title = " ".join(filter(None, (thing.brand, title)))
    entry = Entry(key, title, thing.brand, thing.model, "; ".join(notes), price=_price(thing.price))
    entry = as_clerk(entry, thing, language, table, _ROOM if shape.house else 0) if shape.clerk else entry
    return replace(entry, ids={"gtin": (_gtin(thing),)}) if shape.feed else entry


def _as_in_feed(offer: Entry, thing: Thing, chance: random.Random) -> Entry:
    """The offer with further columns: of ten, eight have a brand, seven a GTIN, which is another one's now and then."""
    number = _gtin(thing if chance.random() < _RIGHT else replace(thing, parts=thing.parts[:1]))
    return replace(
        offer,
        brand=thing.brand if chance.random() < 0.8 else "",
        model=thing.model if chance.random() < 0.6 else "",
        ids={"gtin": (number,)} if chance.random() < 0.7 else {},
    )


def _price(price: float) -> str:
    return f"{price:.2f}" if price else ""


def _gtin(thing: Thing) -> str:
    """The number of a thing, always the same one."""
    name = " ".join((thing.brand, *(part.words["de"] for part in thing.parts)))
    digits = f"76{crc32(name.encode()) % 10**10:010d}"
    return digits + ean.calc_check_digit(digits)


def _offer(key: str, thing: Thing, shape: Shape, chance: random.Random) -> Entry:
    language = chance.choice(list(shape.languages))
    if shape.scattered:
        maker = place(thing.brand, chance)
        inner = _offer(key, replace(thing, brand=""), replace(shape, scattered=False), chance)
        title = " ".join(filter(None, (maker.before, inner.title, maker.behind)))
        return replace(inner, title=title, brand=maker.column)
    parts = [thing.brand if chance.random() < 0.8 else thing.brand.upper()] if chance.random() < 0.85 else []
    for part in thing.parts:
        kept = part.kept if part.kept == 1 else part.kept - shape.silent
        if part.words[language] and chance.random() < kept:
            said = chance.choice((part.words, *part.also)) if part.also else part.words
            parts.append(_respelled(said[language], chance))
    if thing.open_to and chance.random() < _RIGHT - shape.silent:
        shade = chance.choice(thing.open_to)
        parts.append(chance.choice((shade.words, *shade.also))[language])
    if chance.random() < shape.careless:
        chance.shuffle(parts)
    words = " ".join(filter(None, parts)).split()
    if words and chance.random() < shape.careless:
        at = chance.randrange(len(words))
        words[at] = _misspelt(words[at], chance)
    title = " ".join(words)
    title = f"{chance.choice(OPENINGS[language])} {title}" if chance.random() < shape.careless else title
    title = f"{title} {chance.choice(ENDINGS[language])}" if chance.random() < shape.careless else title
    price = thing.price * chance.choice((1, 1, 0.9, 0.8)) * chance.uniform(1 - shape.price_noise, 1 + shape.price_noise)
    offer = Entry(key, title, model=own_number(chance, 0.3) if shape.clerk else "", price=_price(price))
    return _as_in_feed(offer, thing, chance) if shape.feed else offer


def _respelled(text: str, chance: random.Random) -> str:
    """A code with other separators, a quantity without its blank; anything else as it is."""
    has_code = " " not in text and any(map(str.isdigit, text)) and any(map(str.isalpha, text))
    if has_code and chance.random() < 0.3:
        return chance.choice((text.replace("-", ""), text.replace("-", " "), text.lower()))
    if text[:1].isdigit() and chance.random() < 0.3:
        return text.replace(" ", "", 1)
    return text


def _misspelt(word: str, chance: random.Random) -> str:
    if len(word) < _LONGEST_WHOLE or any(map(str.isdigit, word)):
        return word
    at = chance.randrange(1, len(word) - 1)
    return chance.choice((word[:at] + word[at + 1 :], word[:at] + word[at + 1] + word[at] + word[at + 2 :]))


FAMILIES: Mapping[str, Callable[[random.Random], Iterator[Thing]]] = {
    "tariffs": trades.tariffs,
    "hotels": trades.hotels,
    "groceries": trades.groceries,
    "fashion": trades.fashion,
    "phones": trades.phones,
    "devices": trades.devices,
    "programs": trades.programs,
    "papers": trades.papers,
    "insurances": finer_trades.insurances,
    "wines": finer_trades.wines,
    "books": finer_trades.books,
    "spares": finer_trades.spares,
    "tyres": finer_trades.tyres,
    "medicines": finer_trades.medicines,
    "homewares": tongues.homewares,
    "passes": tongues.passes,
    "fittings": stores.fittings,
    "supplies": stores.supplies,
    "garden_devices": stores.garden_devices,
    "paints": house_trades.paints,
    "candles": house_trades.candles,
    "seeds": house_trades.seeds,
    "hires": hires.hires,
    "kits": hires.kits,
    "journeys": journeys.journeys,
}
"""Name of a family -> its things, without end."""

FOLDS = 2


def fold_of(family: str) -> int:
    """The group of families that are left out together where weights are scored on tables that they have not seen."""
    return list(FAMILIES).index(family) % FOLDS
