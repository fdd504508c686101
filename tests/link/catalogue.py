"""An invented catalogue and the offers of its channels."""

from audit.link.entry import Entry

_THINGS = (
    "Waschmaschine",
    "Staubsauger",
    "Wasserkocher",
    "Rasenmäher",
    "Winkelschleifer",
    "Kopfhörer",
    "Rucksack",
    "Bratpfanne",
)
_BRANDS = ("Nordwind", "Alvero", "Kesta", "Ulmgard", "Brivo")


def records() -> list[Entry]:
    """Forty things, each with a model code of its own."""
    found = []
    for number in range(40):
        brand, thing = _BRANDS[number % 5], _THINGS[number % 8]
        code = f"{brand[:2].upper()}{4100 + 37 * number}"
        price = f"{50 + 13 * number}.00"
        found.append(Entry(f"r{number}", f"{brand} {thing} {code} {20 + number} cm schwarz", brand, code, "", price))
    return found


def offers() -> list[Entry]:
    """An offer of each thing, as another channel would name it; the fortieth and later are of nothing on record."""
    found = []
    for number, record in enumerate(records()):
        title = record.title.replace(" schwarz", "").replace(" cm", "cm").upper()
        found.append(Entry(f"o{number}", f"NEU: {title} jetzt bestellen", price=record.price))
    found.append(Entry("o40", "Zelterberg Gartenliege Holz natur"))
    found.append(Entry("o41", "Kaffeekapseln Espresso 10 Stk"))
    return found
