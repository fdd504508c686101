"""Trades of short names that are much alike: nights in huts, rides by post bus and boat, evenings by their day.

Each name is a place or a piece and a few words of which every one tells sisters apart: board, season, class, way, age,
day. Records write them short, offers in words of four languages.
"""

import random
from collections.abc import Iterator

from tests.bench.things import TELLS, Part, Thing, in_all, name, part

HOUSES = (
    "Berghaus;Bergh.|mountain inn|auberge de montagne|rifugio", "Pension|guesthouse|pension|pensione",
    "Hotel;Htl|hotel|hôtel|albergo", "Schloss|castle|château|castello",
)  # fmt: skip
ROOMS = (
    "EZ;Einzelzimmer|single room|chambre simple|camera singola",
    "DZ;Doppelzimmer|double room|chambre double|camera doppia",
    "FZ;Familienzimmer|family room|chambre familiale|camera familiare",
    "Suite|suite|suite|suite",
)
BOARDS = (
    "ZF;mit Frühstück|with breakfast|avec petit-déjeuner|con colazione",
    "HP;Halbpension|half board|demi-pension|mezza pensione",
    "VP;Vollpension|full board|pension complète|pensione completa",
    "nur Übern.;ohne Verpflegung|room only|sans repas|solo pernottamento",
)
SEASONS = (
    "HS;Hochsaison|high season|haute saison|alta stagione",
    "NS;Nebensaison|low season|basse saison|bassa stagione",
    "ZS;Zwischensaison|mid season|moyenne saison|media stagione",
)
RIDES = (
    "Postauto;Bus|post bus;bus|car postal;bus|autopostale;autobus",
    "Schiff;Kursschiff|boat|bateau|battello",
    "Nachtzug|night train|train de nuit|treno notturno",
    "Fähre;Autofähre|ferry|ferry|traghetto",
)
CLASSES = (
    "1. Kl.;1. Klasse;erste Klasse|first class;1st class|première classe;1re classe|prima classe;1a classe",
    "2. Kl.;2. Klasse;zweite Klasse|second class;2nd class|deuxième classe;2e classe|seconda classe;2a classe",
)
WAYS = (
    "H/R;retour;hin und zurück|return;round trip|aller-retour|andata e ritorno",
    "einf.;einfach;einfache Fahrt|one way;one-way|aller simple|solo andata",
)
RIDERS = (
    "Erw.;Erwachsene|adult;adults|adulte;adultes|adulti;adulto",
    "Kind;Kinder|child;children|enfant;enfants|bambini",
    "Gruppe;Gruppentarif|group|groupe|gruppo",
    "Senior;Senioren|senior;seniors|senior|anziani",
)
TOWNS = (
    "Zürich|Zurich|Zurich|Zurigo", "Basel|Basle|Bâle|Basilea", "Genf|Geneva|Genève|Ginevra",
    "Venedig|Venice|Venise|Venezia", "München|Munich|Munich|Monaco di Baviera", "Turin|Turin|Turin|Torino",
    "Korsika|Corsica|Corse|Corsica", "Triest|Trieste|Trieste|Trieste",
)  # fmt: skip
PIECES = (
    "Zauberflöte|The Magic Flute|La Flûte enchantée|Il flauto magico",
    "Nussknacker|Nutcracker|Casse-noisette|Schiaccianoci",
    "Openair|open air|open air|open air", "Kabarett|cabaret|cabaret|cabaret", "Derby|derby|derby|derby",
)  # fmt: skip
SEATS = (
    "Kat. 1;Kategorie 1|category 1|catégorie 1|categoria 1",
    "Kat. 2;Kategorie 2|category 2|catégorie 2|categoria 2",
    "Steh;Stehplatz|standing|debout|posto in piedi",
    "VIP",
)
MONTHS = ("Mai|May|mai|maggio", "Juni|June|juin|giugno", "Juli|July|juillet|luglio", "August|August|août|agosto")


def journeys(chance: random.Random) -> Iterator[Thing]:
    """What one price list of a region holds: stays, rides and evenings."""
    family = 0
    while family := family + 1:
        yield from chance.choice((_stays, _rides, _evenings))(chance, family)


def _stays(chance: random.Random, family: int) -> Iterator[Thing]:
    """Nights in a house, by room, board and season."""
    house, called = _ways(chance.choice(HOUSES), 0.8), part(name(chance))
    for room in chance.sample(ROOMS, chance.randint(1, 3)):
        for board in chance.sample(BOARDS, chance.randint(1, 3)):
            for season in chance.sample((*SEASONS, ""), chance.randint(1, 2)):
                yield Thing("", (house, called, _ways(room), _ways(board), _ways(season)), 0.0, family)


def _rides(chance: random.Random, family: int) -> Iterator[Thing]:
    """Rides between two places, by class, way and age."""
    towns = chance.sample(TOWNS, 2) if chance.random() < 0.6 else (chance.choice(TOWNS), name(chance))
    ways = part(in_all(towns[0])), part(in_all(towns[1])), _ways(chance.choice(RIDES), 0.7)
    for level in chance.sample((*CLASSES, ""), chance.randint(1, 2)):
        for way in chance.sample(WAYS, chance.randint(1, 2)):
            for rider in chance.sample(RIDERS, chance.randint(1, 3)):
                yield Thing("", (*ways, _ways(level), _ways(way), _ways(rider)), 0.0, family)


def _evenings(chance: random.Random, family: int) -> Iterator[Thing]:
    """Tickets for evenings of one piece, by day and seat."""
    house, piece = part(name(chance)), part(in_all(chance.choice(PIECES)), 0.9)
    for _ in range(chance.randint(1, 4)):
        month = chance.randrange(len(MONTHS))
        day = _day(chance.randint(1, 28), month)
        for seat in chance.sample(SEATS, chance.randint(1, 3)):
            yield Thing("", (house, piece, day, _ways(seat)), 0.0, family)


def _day(day: int, month: int) -> Part:
    """A day as price lists write it, and as posts do."""
    german, english, french, italian = MONTHS[month].split("|")
    number = month + 5
    ways = f"{day}. {german}|{english} {day}|le {day} {french}|{day} {italian}"
    return part(f"{day}.{number}.", TELLS, in_all(ways), f"{day:02}.{number:02}.2026")


def _ways(line: str, kept: float = TELLS) -> Part:
    """A line whose languages have several words each, the first of which records use."""
    languages = [words.split(";") for words in line.split("|")]
    ways = [
        in_all("|".join(words[min(way, len(words) - 1)] for words in languages))
        for way in range(max(map(len, languages)))
    ]
    return part(ways[0], kept, *ways[1:])
