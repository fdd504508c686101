"""Invented tables of many shapes: tariffs, hotels, groceries, fashion, phones, devices, programs, papers.

Each family has its own way to tell variants apart: a size letter, a colour, a word such as ``Pro``, a quantity, a code.
Tables differ in how many offers have a record, in how many offers a record has, in their languages and in the care with
which offers were written; so a linker that does well on all of them has learned none by heart.
"""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from audit.link.entry import Entry
from tests.bench.tables import Tables
from tests.bench.wordlists import ENDINGS, FOODS, GADGETS, GARMENTS, OPENINGS, PEOPLE, ROOMS, SYLLABLES, WORDS

Words = Mapping[str, str]
LANGUAGES = ("de", "en", "fr", "it")
_LONGEST_WHOLE = 6


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a name.

    Attributes:
        words: By language.
        kept: How often an offer repeats it, 0 to 1.
    """

    words: Words
    kept: float = 1.0


@dataclass(frozen=True, slots=True)
class Thing:
    """One variant of one thing.

    Attributes:
        brand: Its maker; empty: none.
        parts: Of its name, the brand left out.
        price: In francs.
        family: Number of the family of variants.
        model: As stated apart from the title.
    """

    brand: str
    parts: tuple[Part, ...]
    price: float
    family: int
    model: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """What the tables are like.

    Attributes:
        share: Of the things that have a record.
        whole_families: Whether families are on record as a whole or not at all.
        most_offers: Of one record; 1: one or none.
        languages: Of the offers; records are in the first of them.
        careless: How often an offer is shuffled, misspelt or decorated.
        silent: How often an offer leaves out what tells the variant.
        price_noise: By how much prices differ from the record's.
    """

    share: float = 0.9
    whole_families: bool = False
    most_offers: int = 1
    languages: Sequence[str] = ("de",)
    careless: float = 0.15
    silent: float = 0.05
    price_noise: float = 0.0


SHAPES: Mapping[str, Shape] = {
    "most": Shape(),
    "third": Shape(share=0.3, whole_families=True),
    "few": Shape(share=0.05),
    "few_families": Shape(share=0.05, whole_families=True),
    "many": Shape(share=0.8, most_offers=6),
    "languages": Shape(share=0.85, languages=LANGUAGES),
    "careless": Shape(share=0.7, careless=0.35, silent=0.25, price_noise=0.3),
}


def invent(family: str, shape: Shape, seed: int = 1, size: int = 600) -> Tables:
    """The tables of a family in a shape; the same ones for the same seed."""
    chance = random.Random(f"{family} {seed}")  # noqa: S311 - nothing here is secret
    scarce = shape.share < 0.2
    things = _distinct(FAMILIES[family](chance), round(size * 2.5) if scarce else size)
    known = _known(chance, things, shape)
    others = _distinct(FAMILIES[family](random.Random(f"{family} {seed} others")), max(20, len(known) // 3))  # noqa: S311
    language = shape.languages[0]
    records = [_record(f"r{number}", things[number], language) for number in known]
    records += [_record(f"x{number}", thing, language) for number, thing in enumerate(others)]
    offers: list[Entry] = []
    gold: set[tuple[str, str]] = set()
    for number, thing in enumerate(things):
        for _ in range(chance.choice((0, *[1] * 9) if shape.most_offers == 1 else (0, 1, 1, 2, 3, shape.most_offers))):
            offers.append(_offer(f"o{len(offers)}", thing, shape, chance))
            gold |= {(f"r{number}", offers[-1].key)} if number in known else set()
    chance.shuffle(records)
    chance.shuffle(offers)
    return Tables(tuple(records), tuple(offers), frozenset(gold))


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


def _record(key: str, thing: Thing, language: str) -> Entry:
    title = " ".join(filter(None, (thing.brand, *(part.words[language] for part in thing.parts))))
    return Entry(key, title, thing.brand, thing.model, price=f"{thing.price:.2f}")


def _offer(key: str, thing: Thing, shape: Shape, chance: random.Random) -> Entry:
    language = chance.choice(list(shape.languages))
    parts = [thing.brand if chance.random() < 0.8 else thing.brand.upper()] if chance.random() < 0.85 else []
    for part in thing.parts:
        kept = part.kept if part.kept == 1 else part.kept - shape.silent
        if part.words[language] and chance.random() < kept:
            parts.append(_respelled(part.words[language], chance))
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
    return Entry(key, title, price=f"{price:.2f}")


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


def _name(chance: random.Random, syllables: int = 0) -> str:
    return "".join(chance.choice(SYLLABLES) for _ in range(syllables or chance.choice((2, 2, 3)))).capitalize()


def _same(text: str) -> Words:
    return dict.fromkeys(LANGUAGES, text)


def _part(text: str | Words, kept: float = 1.0) -> Part:
    return Part(_same(text) if isinstance(text, str) else text, kept)


def _in_all(line: str) -> Words:
    """A line of the word lists, with a word for each language, or one for all."""
    words = line.split("|")
    return dict(zip(LANGUAGES, words if len(words) > 1 else words * len(LANGUAGES), strict=True))


def _choice(chance: random.Random, lines: Sequence[str]) -> Words:
    return _in_all(chance.choice(lines))


_COLOURS = WORDS["colours"]
_TELLS = 0.95


def _tariffs(chance: random.Random) -> Iterator[Thing]:
    brands = [_name(chance) for _ in range(2)]
    lines = [*WORDS["tariff lines"], *(_name(chance, 2) for _ in range(6))]
    family = 0
    while family := family + 1:
        brand, line = chance.choice(brands), chance.choice(lines)
        sizes = chance.sample(WORDS["tariff sizes"], chance.randint(2, 5)) if chance.random() < 0.7 else [""]
        for size in sizes:
            for kind in ["", *chance.sample(WORDS["tariff kinds"], chance.randint(0, 3))]:
                if (size or kind) and chance.random() < 0.75:
                    parts = _part(line), _part(size, _TELLS), _part(kind, _TELLS)
                    yield Thing(brand, parts, chance.choice((9.9, 19.0, 29.0, 39.9, 59.0)), family)


def _hotels(chance: random.Random) -> Iterator[Thing]:
    towns = [_name(chance) + chance.choice(WORDS["town endings"]) for _ in range(25)]
    family = 0
    while family := family + 1:
        hotel = f"{chance.choice(WORDS['hotel kinds'])} {chance.choice([*WORDS['hotel names'], _name(chance)])}"
        town = chance.choice(towns)
        for _ in range(chance.randint(1, 5)):
            stay = _in_all("{0} Nächte|{0} nights|{0} nuits|{0} notti".format(chance.choice((2, 3, 4, 7))))
            parts = (_part(hotel), _part(town), _part(_choice(chance, ROOMS), _TELLS), _part(stay, _TELLS),
                     _part(_choice(chance, WORDS["board"]), 0.5))  # fmt: skip
            yield Thing("", parts, chance.uniform(120, 1500), family)


def _groceries(chance: random.Random) -> Iterator[Thing]:
    brands = [_name(chance) for _ in range(12)]
    family = 0
    while family := family + 1:
        brand, food, kind = chance.choice(brands), _choice(chance, FOODS), _choice(chance, WORDS["food kinds"])
        for amount in chance.sample(chance.choice(WORDS["amounts"]).split(","), chance.randint(1, 3)):
            parts = _part(food), _part(kind, _TELLS), _part(amount, _TELLS)
            yield Thing(brand, parts, chance.uniform(0.8, 15), family)


def _fashion(chance: random.Random) -> Iterator[Thing]:
    brands = [_name(chance) for _ in range(15)]
    family = 0
    while family := family + 1:
        brand, garment, who = chance.choice(brands), _choice(chance, GARMENTS), _choice(chance, PEOPLE)
        line = _name(chance) if chance.random() < 0.7 else chance.choice(WORDS["fashion lines"])
        line += chance.choice(("", "", " II", " Pro", " Light", " GTX"))
        sizes = WORDS["shoe sizes" if "shoes" in garment["en"] else "sizes"]
        for _ in range(chance.randint(1, 6)):
            parts = (_part(line), _part(garment), _part(who, 0.5), _part(_choice(chance, _COLOURS), _TELLS),
                     _part(chance.choice(sizes), _TELLS))  # fmt: skip
            yield Thing(brand, parts, chance.uniform(20, 400), family)


def _phones(chance: random.Random) -> Iterator[Thing]:
    brands = [_name(chance) for _ in range(6)]
    family = 0
    while family := family + 1:
        brand, line = chance.choice(brands), _name(chance, 2)
        for number in chance.sample(range(5, 16), 3):
            for kind in chance.sample(WORDS["phone kinds"], 4):
                for _ in range(chance.randint(1, 3)):
                    parts = (_part(line), _part(str(number)), _part(kind), _part("Smartphone", 0.5),
                             _part(chance.choice(WORDS["storage"]), _TELLS), _part(_choice(chance, _COLOURS), _TELLS)
                             )  # fmt: skip
                    yield Thing(brand, parts, chance.uniform(150, 1500), family)


def _devices(chance: random.Random) -> Iterator[Thing]:
    brands = [_name(chance) for _ in range(20)]
    family = 0
    while family := family + 1:
        brand, gadget = chance.choice(brands), _choice(chance, GADGETS)
        unit, *amounts = chance.choice(WORDS["device units"]).split(",")
        letters = "".join(chance.choice("ABCDEFGHKLMNPRSTUVWX") for _ in range(chance.choice((1, 2, 2, 3))))
        stem = f"{letters}{chance.choice(('', '-'))}{chance.randint(100, 9999)}{chance.choice(('', '', 'A', 'S'))}"
        for number in range(chance.choice((1, 1, 2, 3))):
            code = stem + (chance.choice(("B", "W", "/2", "-XL", "N")) if number else "")
            colour = _part(_choice(chance, _COLOURS), _TELLS)
            if chance.random() < 0.12:
                cover = _in_all(
                    "Tasche für {0}|case for {0}|housse pour {0}|custodia per {0}".format(f"{brand} {code}")
                )
                yield Thing(_name(chance), (_part(cover), colour), chance.uniform(10, 60), -family)
                continue
            parts = _part(code), _part(gadget), _part(f"{chance.choice(amounts)} {unit}", 0.5), colour
            yield Thing(brand, parts, chance.uniform(50, 1500), family, code)


def _programs(chance: random.Random) -> Iterator[Thing]:
    brands = [_name(chance) for _ in range(30)]
    family = 0
    while family := family + 1:
        brand = chance.choice(brands)
        title = " ".join(chance.sample(WORDS["program words"], chance.choice((1, 2, 2, 3))))
        title += f" {_name(chance)}" if chance.random() < 0.5 else ""
        version = chance.choice(("", *map(str, range(2, 13)), "2005", "2006", "2007"))
        for _ in range(chance.choice((1, 1, 2, 3))):
            parts = (_part(title), _part(version), _part(chance.choice(WORDS["editions"]), _TELLS),
                     _part(chance.choice(WORDS["platforms"]), 0.5))  # fmt: skip
            yield Thing(brand, parts, chance.uniform(15, 900), family)


def _papers(chance: random.Random) -> Iterator[Thing]:
    words = [_name(chance, 3).lower() for _ in range(900)]
    authors = [_name(chance) for _ in range(300)]
    family = 0
    while family := family + 1:
        title, year = chance.choices(words, k=chance.randint(4, 9)), chance.randint(1994, 2004)
        who = ", ".join(chance.sample(authors, chance.randint(1, 3)))
        yield Thing(who, (_part(" ".join(title)), _part(str(year), 0.5)), 0.0, family)
        if chance.random() < 0.1:
            again = " ".join([*title[:-1], chance.choice(words)])
            yield Thing(who, (_part(again), _part(str(year + 1), 0.5)), 0.0, family)


FAMILIES: Mapping[str, Callable[[random.Random], Iterator[Thing]]] = {
    "tariffs": _tariffs,
    "hotels": _hotels,
    "groceries": _groceries,
    "fashion": _fashion,
    "phones": _phones,
    "devices": _devices,
    "programs": _programs,
    "papers": _papers,
}
"""Name of a family -> its things, without end."""
