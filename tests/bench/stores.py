"""Trades in which figures, packs and what comes with a device tell things apart: fittings, supplies, garden devices."""

import random
from collections.abc import Iterator

from tests.bench.things import COLOURS, TELLS, Part, Thing, choice, in_all, name, part
from tests.bench.wordlists import FITTINGS, GARDEN_DEVICES, SUPPLIES

_ALWAYS = 0.99


def fittings(chance: random.Random) -> Iterator[Thing]:
    """Pipes and fittings by diameter, length and pieces."""
    brands = [name(chance) for _ in range(6)]
    family = 0
    while family := family + 1:
        brand, fitting, line = chance.choice(brands), choice(chance, FITTINGS), name(chance, 2).upper()
        for _ in range(chance.randint(2, 5)):
            across, long = chance.choice((15, 20, 25, 32, 40, 50, 63)), chance.choice((30, 60, 80, 100, 150, 250))
            parts = (part(fitting), part(line, 0.6), _sized(across, long), _pack(chance, (1, 1, 10, 25, 50, 100)))
            yield Thing(brand, parts, chance.uniform(1, 60), family)


def supplies(chance: random.Random) -> Iterator[Thing]:
    """What offices use up: by size, colour and pack, original or for the machine of another maker."""
    brands = [name(chance) for _ in range(5)]
    family = 0
    while family := family + 1:
        brand, supply = chance.choice(brands), choice(chance, SUPPLIES)
        machine = f"{chance.choice(brands)} {chance.choice('BDFKLM')}{chance.randint(20, 99)}"
        use = part(f"für {machine}|for {machine}|pour {machine}|per {machine}", TELLS)
        by_machine = chance.random() < 0.5
        for _ in range(chance.randint(2, 5)):
            size = chance.choice((12, 19, 24, 36, 50))
            size_part = part(f"{size} mm", TELLS, f"{size}mm", f"{size / 10:g} cm")
            colour = part(choice(chance, COLOURS), TELLS)
            parts = (part(supply), use if by_machine else size_part, colour, _pack(chance, (1, 1, 1, 2, 3, 5, 10)))
            yield Thing(brand, parts, chance.uniform(2, 50), family)


def garden_devices(chance: random.Random) -> Iterator[Thing]:
    """Devices for the garden, with batteries or without, under one code."""
    brands = [name(chance) for _ in range(6)]
    family = 0
    while family := family + 1:
        brand, device = chance.choice(brands), choice(chance, GARDEN_DEVICES)
        volts, letters = chance.choice((12, 18, 36, 40)), "".join(chance.choices("ABGHKLRST", k=chance.choice((2, 3))))
        number = chance.randint(10, 99)
        code = chance.choice(
            (f"{letters} {volts}V-{number}", f"{letters}{number}{volts}", f"{letters} {volts}-{number}")
        )
        ways = (code.replace(" ", ""), code.replace("-", ""), code.replace("-", " "))
        for amount in chance.sample(("", "2", "2.5", "4", "5"), chance.randint(1, 3)):
            parts = (part(device), part(code, 1.0, *ways), part(f"{volts} V", 0.6, f"{volts}V", f"{volts} Volt"),
                     _batteries(amount, chance))  # fmt: skip
            yield Thing(brand, parts, chance.uniform(60, 600), family)


def _sized(across: int, long: int) -> Part:
    ways = (f"{across} x {long} mm", f"{across}x{long}", f"D{across} L{long}", f"Ø {across} mm / {long} mm",
            f"{across}x{long}mm")  # fmt: skip
    return part(f"{across}x{long} mm", _ALWAYS, *ways)


def _pack(chance: random.Random, sizes: tuple[int, ...]) -> Part:
    """The pieces of a pack; of one piece hardly anybody says so."""
    size = chance.choice(sizes)
    if size == 1:
        return part(in_all("1 Stück|single|1 pièce|1 pezzo"), 0.15)
    ways = (f"{size} Stk|{size} pcs|{size} pièces|{size} pezzi", f"VE {size}|x{size}|x{size}|x{size}")
    return part(f"{size}er Pack|pack of {size}|lot de {size}|confezione da {size}", _ALWAYS, *ways)


def _batteries(amount: str, chance: random.Random) -> Part:
    if not amount:
        ways = ("solo", "o. Akku|body only|sans batterie|senza batteria")
        return part("ohne Akku|without battery|sans batterie|senza batteria", _ALWAYS, *ways)
    many, written = chance.choice((1, 2)), amount.replace(".", ",")
    ways = (f"{many} x {amount} Ah", f"{many}x{float(amount):.1f}Ah", f"inkl. {many}x {written} Ah Akku")
    return part(f"{many}x{written} Ah", _ALWAYS, *ways)
