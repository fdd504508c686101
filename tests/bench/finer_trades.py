"""Trades whose things differ by very little: insurances, wines, books, spare parts, tyres, medicines.

One sign of a code, a year, the number of a volume, an excess or a strength makes another thing of the same name.
"""

import random
from collections.abc import Iterator

from tests.bench.things import TELLS, Thing, choice, name, part
from tests.bench.wordlists import MEDICINES, POLICIES, SPARES, VOLUMES, WORDS


def insurances(chance: random.Random) -> Iterator[Thing]:
    """Policies with tiers, whom they cover, and how much one pays oneself."""
    brands = [name(chance) for _ in range(4)]
    family = 0
    while family := family + 1:
        brand, policy = chance.choice(brands), choice(chance, POLICIES)
        line = name(chance, 2) if chance.random() < 0.5 else ""
        for tier in chance.sample(WORDS["policy tiers"], chance.randint(1, 4)):
            for excess in chance.sample((0, 200, 300, 500, 1000, 2500), chance.choice((1, 1, 2, 3))):
                own = _numbered("Selbstbehalt #|excess #|franchise #|franchigia #", excess) if excess else ""
                parts = (part(policy), part(line), part(tier, TELLS), part(choice(chance, WORDS["insured"]), TELLS),
                         part(own, TELLS))  # fmt: skip
                yield Thing(brand, parts, chance.uniform(4, 90), family)


def wines(chance: random.Random) -> Iterator[Thing]:
    """Wines of several years and bottles."""
    growers = [f"{chance.choice(WORDS['wine houses'])} {name(chance)}" for _ in range(40)]
    family = 0
    while family := family + 1:
        grower, grape = chance.choice(growers), chance.choice(WORDS["grapes"])
        site, first = (name(chance) if chance.random() < 0.5 else ""), chance.randint(2008, 2021)
        for year in sorted(chance.sample(range(first, first + 5), chance.randint(1, 3))):
            size = chance.choice(("75 cl", "75 cl", "75 cl", "1.5 l", "37.5 cl"))
            parts = (part(grape), part(site), part(chance.choice(WORDS["wine grades"]), 0.8), part(str(year), TELLS),
                     part(size, 0.6, {"75 cl": "0.75 l", "1.5 l": "Magnum 150 cl"}.get(size, size)))  # fmt: skip
            yield Thing(grower, parts, chance.uniform(8, 120), family)


def books(chance: random.Random) -> Iterator[Thing]:
    """Books by volume, edition and binding."""
    words = [name(chance, 3).lower() for _ in range(400)]
    writers = [f"{name(chance)} {name(chance)}" for _ in range(120)]
    family = 0
    while family := family + 1:
        title, writer = " ".join(chance.choices(words, k=chance.randint(1, 4))).capitalize(), chance.choice(writers)
        volumes = chance.sample(VOLUMES, chance.randint(2, 4)) if chance.random() < 0.4 else [("",)]
        for volume in volumes:
            for binding in chance.sample(WORDS["bindings"], chance.choice((1, 1, 2))):
                edition = chance.choice(("", "", "2. Auflage|2nd edition|2e édition|2a edizione",
                                         "3. Auflage|3rd edition|3e édition|3a edizione"))  # fmt: skip
                parts = part(title), part(volume[0], TELLS, *volume[1:]), part(binding, 0.8), part(edition, 0.8)
                yield Thing(writer, parts, chance.uniform(5, 60), family)


def spares(chance: random.Random) -> Iterator[Thing]:
    """Parts of machines; the numbers of neighbours differ in one digit, or in the order of two."""
    brands = [name(chance) for _ in range(8)]
    family = 0
    while family := family + 1:
        brand, spare = chance.choice(brands), choice(chance, SPARES)
        digits = "".join(chance.choice("0123456789") for _ in range(chance.choice((6, 7, 8))))
        letter, mark = chance.choice(("", "", "A", "B", "KW")), chance.choice((".", "-", ""))
        machine = _numbered("für #|for #|pour #|per #", f"{name(chance, 2)} {chance.randint(1, 9)}")
        for number in sorted({digits, *(_near(digits, chance) for _ in range(chance.choice((0, 1, 2))))}):
            code = f"{letter}{number[:3]}{mark}{number[3:]}"
            parts = part(spare), part(code, TELLS), part(machine, 0.4)
            yield Thing(brand, parts, chance.uniform(3, 300), family, code)


def _near(digits: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(digits) - 1)
    if chance.random() < 0.5:
        return digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
    return digits[:at] + str((int(digits[at]) + 1) % 10) + digits[at + 1 :]


def tyres(chance: random.Random) -> Iterator[Thing]:
    """Tyres by width, height, rim, load and speed."""
    brands = [name(chance) for _ in range(10)]
    family = 0
    while family := family + 1:
        brand, line = chance.choice(brands), f"{name(chance, 2)} {chance.choice(WORDS['tyre lines'])}"
        for _ in range(chance.randint(1, 6)):
            width, height, rim = chance.randrange(155, 260, 10), chance.randrange(40, 70, 5), chance.randint(14, 20)
            size = f"{width}/{height} R{rim}"
            load = f"{chance.randint(79, 103)}{chance.choice('HTVWY')}"
            parts = (part(line), part(size, 1.0, f"{width}/{height}R{rim}", f"{width}/{height}-{rim}"),
                     part(load, 0.8), part(chance.choice(("", "", "XL", "Runflat")), 0.8),
                     part("Winterreifen|winter tyre|pneu hiver|pneumatico invernale", 0.5))  # fmt: skip
            yield Thing(brand, parts, chance.uniform(40, 300), family)


def medicines(chance: random.Random) -> Iterator[Thing]:
    """Medicines by strength, form and count."""
    makers = [name(chance) for _ in range(12)]
    family = 0
    while family := family + 1:
        maker, substance = chance.choice(makers), f"{name(chance)}{chance.choice(('in', 'ol', 'id', 'at', ''))}"
        for _ in range(chance.randint(1, 4)):
            strength = chance.choice(("", "5 mg", "10 mg", "20 mg", "200 mg", "400 mg", "600 mg"))
            form, *counted = chance.choice(MEDICINES).split(";")
            count = chance.choice(("10", "20", "30", "50", "100"))
            ways = [_numbered(way, count) for way in ("# Stk|# pcs|# pièces|# pezzi", *counted)] if counted else []
            kind = part(chance.choice(("", "", "akut", "forte", "junior", "protect")), TELLS)
            parts = (part(substance), kind, part(strength, TELLS), part(form, 0.8),
                     part(ways[0] if ways else f"{count} ml", TELLS, *ways[1:]))  # fmt: skip
            yield Thing(maker, parts, chance.uniform(3, 60), family)


def _numbered(line: str, number: object) -> str:
    return line.replace("#", str(number))
