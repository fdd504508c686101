"""Who makes invented things, as tables write it: in a column or in the title, spelt in many ways, or by own labels."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from tests.bench.things import Thing, name

_RIVALS = 25
_FORMS = ("AG", "GmbH", "S.p.A.", "Inc.", "Prof.", "Group")


@dataclass(frozen=True, slots=True)
class Named:
    """Where an entry names its maker.

    Attributes:
        before: What stands before the title.
        behind: What stands behind it.
        column: What stands in the column.
    """

    before: str
    behind: str
    column: str


def rivals_of(family: str) -> Sequence[str]:
    """Makers that no record knows, and that make all that others make too."""
    chance = random.Random(f"{family} rivals")  # noqa: S311 - nothing here is secret
    return [" ".join(name(chance) for _ in range(chance.choice((1, 1, 1, 2)))) for _ in range(_RIVALS)]


def twin(thing: Thing, makers: Sequence[str], chance: random.Random) -> Thing:
    """The same thing by another maker, under a number of its own."""
    brand = chance.choice([maker for maker in makers if maker != thing.brand])
    model = "".join(chance.choice("123456789") if sign.isdigit() else sign for sign in thing.model)
    parts = tuple(
        replace(one, words={at: text.replace(thing.model, model) for at, text in one.words.items()}, also=())
        if thing.model and thing.model in one.words["de"] else one
        for one in thing.parts
    )  # fmt: skip
    return replace(thing, brand=brand, model=model, parts=parts, price=thing.price * chance.uniform(0.9, 1.1))


def own_labels(things: Sequence[Thing]) -> Mapping[str, str]:
    """What the other shop calls the makers of these things: by labels of its own."""
    chance = random.Random("labels")  # noqa: S311 - nothing here is secret
    return {brand: name(chance, 3) for brand in sorted({thing.brand for thing in things}) if brand}


def place(brand: str, chance: random.Random) -> Named:
    """Before the title, behind it, in the column, or in two of these; in one spelling or another."""
    where = chance.random() if brand else 1.0
    column = _spelt(brand, chance) if 0.35 <= where < 0.95 else ""
    written = (brand if chance.random() < 0.7 else brand.upper()) if where < 0.65 else ""
    leads = chance.random() < 0.6
    return Named(written if leads else "", "" if leads else written, column)


def _spelt(brand: str, chance: random.Random) -> str:
    likely = chance.random()
    if likely < 0.7:
        return brand
    if likely < 0.85:
        return brand.upper()
    return f"{brand} {chance.choice(_FORMS)}" if likely < 0.95 else f"{brand[:4]}."
