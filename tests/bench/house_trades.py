"""Trades of a house with lines of its own: paints, candles, seeds; the same kind in many shades, scents and amounts."""

import random
from collections.abc import Iterator, Sequence
from itertools import product

from tests.bench.things import COLOURS, TELLS, Part, Thing, choice, name, part

_PAINTS = (
    "Wandfarbe|wall paint|peinture murale|pittura murale", "Holzlasur|wood stain|lasure bois|impregnante legno",
    "Buntlack|gloss paint|laque de couleur|smalto", "Grundierung|primer|sous-couche|fondo",
    "Bodenfarbe|floor paint|peinture sol|pittura pavimenti",
    "Fassadenfarbe|masonry paint|peinture façade|pittura facciate",
)  # fmt: skip
_FINISHES = (
    "matt|matt|mat|opaco", "seidenmatt|satin|satinée|satinato", "glänzend|gloss|brillante|lucido", "",
    "ohne Lösungsmittel|solvent free|sans solvant|senza solventi", "für aussen|exterior|extérieur|per esterni",
)  # fmt: skip
_CANDLES = (
    "Stumpenkerze|pillar candle|bougie pilier|candela a colonna",
    "Duftkerze|scented candle|bougie parfumée|candela profumata",
    "Teelichter|tealights|bougies chauffe-plat|candele tealight",
    "Raumduft|reed diffuser|diffuseur à tiges|diffusore a bastoncini",
    "Stabkerzen|taper candles|bougies flambeau|candele coniche",
)  # fmt: skip
_SCENTS = (
    "Lavendel|lavender|lavande|lavanda", "Zimt|cinnamon|cannelle|cannella", "Feige|fig|figue|fico",
    "Grüner Tee|green tea|thé vert|tè verde", "Meersalz|sea salt|sel marin|sale marino",
    "ohne Duft|unscented|sans parfum|neutra", "Rosenholz|rosewood|bois de rose|legno di rosa",
    "Weisser Flieder|white lilac|lilas blanc|lillà bianco",
)  # fmt: skip
_SEEDS = (
    "Tomatensamen|tomato seeds|graines de tomate|semi di pomodoro",
    "Rasensamen|lawn seed|gazon semences|semi per prato", "Kräutersamen|herb seeds|graines aromatiques|semi di erbe",
    "Blumenmischung|flower mix|mélange de fleurs|miscuglio di fiori", "Blumenerde|potting soil|terreau|terriccio",
    "Rasendünger|lawn feed|engrais gazon|concime per prato",
)  # fmt: skip
_SORTS = (
    "früh|early|précoce|precoce", "schattig|shade|ombre|ombra", "Bio|organic|bio|bio", "",
    "torffrei|peat free|sans tourbe|senza torba",
    "trockenfest|drought tolerant|résistant sécheresse|resistente alla siccità", "Sport|sports|sport|sport",
)  # fmt: skip


def paints(chance: random.Random) -> Iterator[Thing]:
    """Paints by line, finish, shade and litres."""
    return _grid(chance, _PAINTS, _FINISHES, COLOURS, ("375 ml", "750 ml", "2.5 l", "5 l", "10 l"))


def candles(chance: random.Random) -> Iterator[Thing]:
    """Candles by line, scent, colour and how many."""
    return _grid(chance, _CANDLES, _SCENTS, COLOURS, ("200 g", "400 g", "4 x 60 g", "12 x 15 g", "24 x 15 g"))


def seeds(chance: random.Random) -> Iterator[Thing]:
    """What a garden is sown with, by line, sort and weight."""
    return _grid(chance, _SEEDS, _SORTS, ("",), ("40 g", "250 g", "1 kg", "2.5 kg", "10 kg", "20 l"))


def _grid(
    chance: random.Random, kinds: Sequence[str], sorts: Sequence[str], shades: Sequence[str], amounts: Sequence[str]
) -> Iterator[Thing]:
    """Families of one line and kind; each has some of the sorts, shades and amounts, in all their combinations."""
    brands = [name(chance) for _ in range(4)]
    lines = {brand: [name(chance) for _ in range(4)] for brand in brands}
    family = 0
    while family := family + 1:
        brand = chance.choice(brands)
        line, kind = chance.choice(lines[brand]), choice(chance, kinds)
        some = (chance.sample(of, min(len(of), count)) for of, count in ((sorts, 3), (shades, 3), (amounts, 2)))
        for sort, shade, amount in product(*some):
            parts = part(line), part(kind, 0.9), part(sort, TELLS), part(shade, TELLS), _amount(amount)
            yield Thing(brand, parts, chance.uniform(2, 60), family)


def _amount(amount: str) -> Part:
    return part(amount, TELLS, amount.replace(" ", ""), amount.replace(".", ","))
