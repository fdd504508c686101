"""Trades of invented things: tariffs, hotels, groceries, fashion, phones, devices, programs, papers.

Each has its own way to tell variants apart: a size letter, a colour, a word such as ``Pro``, a quantity, a code.
"""

import random
from collections.abc import Iterator

from tests.bench.things import COLOURS, TELLS, Thing, choice, in_all, name, part
from tests.bench.wordlists import FOODS, GADGETS, GARMENTS, PEOPLE, ROOMS, WORDS


def tariffs(chance: random.Random) -> Iterator[Thing]:
    """Tariffs."""
    brands = [name(chance) for _ in range(2)]
    lines = [*WORDS["tariff lines"], *(name(chance, 2) for _ in range(6))]
    family = 0
    while family := family + 1:
        brand, line = chance.choice(brands), chance.choice(lines)
        sizes = chance.sample(WORDS["tariff sizes"], chance.randint(2, 5)) if chance.random() < 0.7 else [""]
        for size in sizes:
            for kind in ["", *chance.sample(WORDS["tariff kinds"], chance.randint(0, 3))]:
                if (size or kind) and chance.random() < 0.75:
                    parts = part(line), part(size, TELLS), part(kind, TELLS)
                    yield Thing(brand, parts, chance.choice((9.9, 19.0, 29.0, 39.9, 59.0)), family)


def hotels(chance: random.Random) -> Iterator[Thing]:
    """Hotels."""
    towns = [name(chance) + chance.choice(WORDS["town endings"]) for _ in range(25)]
    family = 0
    while family := family + 1:
        hotel = f"{chance.choice(WORDS['hotel kinds'])} {chance.choice([*WORDS['hotel names'], name(chance)])}"
        town = chance.choice(towns)
        for _ in range(chance.randint(1, 5)):
            stay = in_all("{0} Nächte|{0} nights|{0} nuits|{0} notti".format(chance.choice((2, 3, 4, 7))))
            parts = (part(hotel), part(town), part(choice(chance, ROOMS), TELLS), part(stay, TELLS),
                     part(choice(chance, WORDS["board"]), 0.5))  # fmt: skip
            yield Thing("", parts, chance.uniform(120, 1500), family)


def groceries(chance: random.Random) -> Iterator[Thing]:
    """Groceries."""
    brands = [name(chance) for _ in range(12)]
    family = 0
    while family := family + 1:
        brand, food, kind = chance.choice(brands), choice(chance, FOODS), choice(chance, WORDS["food kinds"])
        for amount in chance.sample(chance.choice(WORDS["amounts"]).split(","), chance.randint(1, 3)):
            parts = part(food), part(kind, TELLS), part(amount, TELLS)
            yield Thing(brand, parts, chance.uniform(0.8, 15), family)


def fashion(chance: random.Random) -> Iterator[Thing]:
    """Fashion."""
    brands = [name(chance) for _ in range(15)]
    family = 0
    while family := family + 1:
        brand, garment, who = chance.choice(brands), choice(chance, GARMENTS), choice(chance, PEOPLE)
        line = name(chance) if chance.random() < 0.7 else chance.choice(WORDS["fashion lines"])
        line += chance.choice(("", "", " II", " Pro", " Light", " GTX"))
        sizes = WORDS["shoe sizes" if "shoes" in garment["en"] else "sizes"]
        for _ in range(chance.randint(1, 6)):
            parts = (part(line), part(garment), part(who, 0.5), part(choice(chance, COLOURS), TELLS),
                     part(chance.choice(sizes), TELLS))  # fmt: skip
            yield Thing(brand, parts, chance.uniform(20, 400), family)


def phones(chance: random.Random) -> Iterator[Thing]:
    """Phones."""
    brands = [name(chance) for _ in range(6)]
    family = 0
    while family := family + 1:
        brand, line = chance.choice(brands), name(chance, 2)
        for number in chance.sample(range(5, 16), 3):
            for kind in chance.sample(WORDS["phone kinds"], 4):
                for _ in range(chance.randint(1, 3)):
                    parts = (part(line), part(str(number)), part(kind), part("Smartphone", 0.5),
                             part(chance.choice(WORDS["storage"]), TELLS), part(choice(chance, COLOURS), TELLS)
                             )  # fmt: skip
                    yield Thing(brand, parts, chance.uniform(150, 1500), family)


def devices(chance: random.Random) -> Iterator[Thing]:
    """Devices."""
    brands = [name(chance) for _ in range(20)]
    family = 0
    while family := family + 1:
        brand, gadget = chance.choice(brands), choice(chance, GADGETS)
        unit, *amounts = chance.choice(WORDS["device units"]).split(",")
        letters = "".join(chance.choice("ABCDEFGHKLMNPRSTUVWX") for _ in range(chance.choice((1, 2, 2, 3))))
        stem = f"{letters}{chance.choice(('', '-'))}{chance.randint(100, 9999)}{chance.choice(('', '', 'A', 'S'))}"
        for number in range(chance.choice((1, 1, 2, 3))):
            code = stem + (chance.choice(("B", "W", "/2", "-XL", "N")) if number else "")
            colour = part(choice(chance, COLOURS), TELLS)
            if chance.random() < 0.12:
                cover = in_all("Tasche für {0}|case for {0}|housse pour {0}|custodia per {0}".format(f"{brand} {code}"))
                yield Thing(name(chance), (part(cover), colour), chance.uniform(10, 60), -family)
                continue
            parts = part(code), part(gadget), part(f"{chance.choice(amounts)} {unit}", 0.5), colour
            yield Thing(brand, parts, chance.uniform(50, 1500), family, code)


def programs(chance: random.Random) -> Iterator[Thing]:
    """Programs."""
    brands = [name(chance) for _ in range(30)]
    family = 0
    while family := family + 1:
        brand = chance.choice(brands)
        title = " ".join(chance.sample(WORDS["program words"], chance.choice((1, 2, 2, 3))))
        title += f" {name(chance)}" if chance.random() < 0.5 else ""
        version = chance.choice(("", *map(str, range(2, 13)), "2005", "2006", "2007"))
        for _ in range(chance.choice((1, 1, 2, 3))):
            parts = (part(title), part(version), part(chance.choice(WORDS["editions"]), TELLS),
                     part(chance.choice(WORDS["platforms"]), 0.5))  # fmt: skip
            yield Thing(brand, parts, chance.uniform(15, 900), family)


def papers(chance: random.Random) -> Iterator[Thing]:
    """Papers."""
    words = [name(chance, 3).lower() for _ in range(900)]
    authors = [name(chance) for _ in range(300)]
    family = 0
    while family := family + 1:
        title, year = chance.choices(words, k=chance.randint(4, 9)), chance.randint(1994, 2004)
        who = ", ".join(chance.sample(authors, chance.randint(1, 3)))
        yield Thing(who, (part(" ".join(title)), part(str(year), 0.5)), 0.0, family)
        if chance.random() < 0.1:
            again = " ".join([*title[:-1], chance.choice(words)])
            yield Thing(who, (part(again), part(str(year + 1), 0.5)), 0.0, family)
