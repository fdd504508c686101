"""Trades whose price lists are short of words: hire by spans and persons, rooms for meetings, two-coloured kit by size.

A record says ``1/2 T``, ``W`` and ``NVY/WHT`` where a page says half a day, women and navy with white, in any language.
"""

import random
from collections.abc import Iterator

from tests.bench.things import TELLS, Part, Thing, choice, in_all, name, part
from tests.bench.tongues import AGES

HIRED = (
    "Langlaufski|cross-country skis|skis de fond|sci di fondo", "Schneeschuhe|snowshoes|raquettes à neige|ciaspole",
    "Kajak|kayak|kayak|kayak", "Zelt|tent|tente|tenda da campeggio",
    "Klettergurt|climbing harness|baudrier|imbragatura",
    "Kompressor|air compressor|compresseur|compressore", "Bohrhammer|rotary hammer|perforateur|tassellatore",
    "Rennvelo|road bike|vélo de course|bici da corsa", "Kinderwagen|stroller|poussette|passeggino",
    "Anhänger gross|large trailer|grande remorque|rimorchio grande",
    "Anhänger klein|small trailer|petite remorque|rimorchio piccolo",
    "Festsaal|banquet hall|salle des fêtes|sala banchetti", "Werkstatt|workshop room|salle d'atelier|sala laboratorio",
)  # fmt: skip
HIRE = "Miete;Verleih|hire;rental|location|noleggio"
SPANS = (
    "1 h;1 Stunde;eine Stunde|1 h;one hour|1 h;une heure|1 h;un'ora;1 ora",
    "1/2 T;Halbtag;halber Tag|1/2 T;half day;half-day|1/2 T;demi-journée|1/2 T;mezza giornata",
    "1 T;Tag;ganzer Tag;pro Tag|1 T;day;per day;one day|1 T;journée;un jour|1 T;giornata;un giorno;al giorno",
    "2 T;zwei Tage;2 Tage|2 T;two days;2 days|2 T;deux jours;2 jours|2 T;due giorni;2 giorni",
    "6 T;sechs Tage;6 Tage|6 T;six days;6 days|6 T;six jours;6 jours|6 T;sei giorni;6 giorni",
    "1 Wo;Woche;pro Woche|1 week;week;weekly|1 sem;semaine;par semaine|1 sett;settimana;alla settimana",
    "1 Mt;Monat;einen Monat|1 month;month;monthly|1 mois;mois;par mois|1 mese;mese;al mese",
)  # fmt: skip
KIT = (
    "Trikot|jersey|maillot|maglia", "Trainingsanzug|tracksuit|survêtement|tuta sportiva",
    "Torwarthandschuhe|goalkeeper gloves|gants de gardien|guanti da portiere", "Stulpen|team socks|bas|calzettoni",
    "Rudershirt|rowing top|haut d'aviron|maglia canottaggio",
    "Eishockeyhose|hockey pants|culotte de hockey|pantaloni hockey",
)  # fmt: skip
TWO_COLOURED = (
    ("BLK/WHT", "schwarz/weiss|black/white|noir/blanc|nero/bianco"),
    ("WHT/BLK", "weiss/schwarz|white/black|blanc/noir|bianco/nero"),
    ("NVY/WHT", "navy/weiss|navy/white|marine/blanc|blu navy/bianco"),
    ("WHT/GRN", "weiss/grün|white/green|blanc/vert|bianco/verde"),
    ("RED/BLK", "rot/schwarz|red/black|rouge/noir|rosso/nero"),
    ("GRY/YEL", "grau/gelb|grey/yellow|gris/jaune|grigio/giallo"), ("BLK", "schwarz|black|noir|nero"),
    ("WHT", "weiss|white|blanc|bianco"), ("NVY", "navy|navy|marine|blu navy"), ("GRN", "grün|green|vert|verde"),
)  # fmt: skip
WEARERS = (("W", "Damen|women's|femme|donna"), ("M", "Herren|men's|homme|uomo"))
CUTS = ("slim fit|slim fit|coupe slim|slim fit", "langarm|long sleeve|manches longues|manica lunga",
        "kurzarm|short sleeve|manches courtes|manica corta", "", "", "")  # fmt: skip


def hires(chance: random.Random) -> Iterator[Thing]:
    """What is lent for some time, to adults or children."""
    houses = [name(chance, 2) for _ in range(12)]
    family = 0
    while family := family + 1:
        house, hired = chance.choice(houses), part(choice(chance, HIRED))
        ages = chance.sample(AGES, chance.randint(1, 3)) if chance.random() < 0.5 else [""]
        for span in chance.sample(SPANS, chance.randint(2, 4)):
            for age in ages:
                parts = (part(house, 0.7), _ways(HIRE, 0.8), hired, _ways(span, TELLS), _ways(age, TELLS))
                yield Thing("", parts, 0.0, family)


def kits(chance: random.Random) -> Iterator[Thing]:
    """Clothes for sports, for one wearer, in two colours and a size."""
    brands = [name(chance) for _ in range(10)]
    family = 0
    while family := family + 1:
        brand, line, kit, cut = chance.choice(brands), name(chance), part(choice(chance, KIT)), choice(chance, CUTS)
        for short, wearer in chance.sample(WEARERS, chance.choice((1, 2))):
            for colours, shown in chance.sample(TWO_COLOURED, chance.randint(1, 3)):
                for size in chance.sample(("S", "M", "L", "XL"), chance.randint(1, 3)):
                    parts = (
                        part(line),
                        kit,
                        part(cut, TELLS),
                        _shown(short, wearer),
                        _shown(colours, shown),
                        _sized(size),
                    )
                    yield Thing(brand, parts, chance.uniform(15, 120), family)


def _shown(short: str, line: str) -> Part:
    """What pages say in words for the most part, and the record in letters."""
    return part(short, TELLS, *(in_all(line),) * 9)


def _sized(size: str) -> Part:
    ways = (f"Gr. {size}|size {size}|taille {size}|tg. {size}", size)
    return part(f"SZ {size}", TELLS, *ways, *ways)


def _ways(line: str, kept: float) -> Part:
    """A line whose languages have several words each, the first of which records use."""
    languages = [words.split(";") for words in line.split("|")]
    ways = [
        in_all("|".join(words[min(way, len(words) - 1)] for words in languages))
        for way in range(max(map(len, languages)))
    ]
    return part(ways[0], kept, *ways[1:])
