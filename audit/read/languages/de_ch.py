"""What Switzerland adds to German."""

from audit.plugins.language import Language
from audit.plugins.word_table import cues, signs

_CUES = cues(r"""
setup_fee before -0.3: aufschaltgebühr|einschreibegebühr|dossiertaxe|aufnahmetaxe|eintrittsgeld einmalig
deposit before -0.8: depot|schlüsseldepot|badge-depot|kartendepot
shipping_cost before 0.0: porto und verpackung|lieferspesen|versandspesen|camionnage|kleinmengenzuschlag
list_price before -0.4: listenpreis|katalogpreis|früher
- before -0.2 money: vrg|vorgezogene recyclinggebühr|billettsteuer|stempelabgabe|kurtaxe|serafe
""")

_SIGNS = signs(r"""
item_condition Used: occasion(?:en)?|occasionswagen|vorführmodell
availability InStock: an lager|ab lager lieferbar|sofort ab lager
audience Seniors: ahv/iv-(?:bezüger(?:innen)?|rabatt|preis)|mit ahv-ausweis
audience Students: mit legi|legi-(?:rabatt|preis)
""")

# fmt: off
LANGUAGE = Language(
    name="de-CH",
    extends="de",
    function_words="und oder nicht mit auf für von im inkl exkl abo aktion franken schweiz",
    weekdays=("mäntig", "zyschtig|ziischtig", "mittwuch", "donn?schtig|dunschtig", "fr[yi]i?tig", "samschtig",
        "sunn?tig|sunndig"),
    currencies={"CHF": r"fränkli|stutz|franken", "minor": r"räppli|fünferli|rappen"},
    units={"M": r"mt|mte|mten", "BD": r"arbeitstagen"},
    per=r"s",
    zero=r"gratis|offeriert|spesenfrei|franko domizil",
    lows=r"ab fr\.|ab chf",
    cues=_CUES,
    signs=_SIGNS,
    regions={"CH-ZH": r"(?:kantons? )?zürich|zh", "CH-BE": r"(?:kantons? )?bern", "CH-LU": r"(?:kantons? )?luzern",
        "CH-AG": r"(?:kantons? )?aargau", "CH-SG": r"kanton st\. gallen", "CH-BS": r"(?:kantons? )?basel-stadt",
        "CH-BL": r"(?:kantons? )?basel-?land(?:schaft)?", "CH-TI": r"(?:kantons? )?tessin",
        "CH-GR": r"(?:kantons? )?graubünden", "CH-VS": r"(?:kantons? )?wallis", "CH-TG": r"(?:kantons? )?thurgau",
        "CH-SO": r"(?:kantons? )?solothurn", "CH-ZG": r"kanton zug", "CH-SZ": r"(?:kantons? )?schwyz",
        "CH-FR": r"(?:kantons? )?freiburg",
        "CH-VD": r"(?:kantons? )?waadt", "CH-GE": r"(?:kantons? )?genf", "CH-NE": r"(?:kantons? )?neuenburg",
        "CH-JU": r"(?:kantons? )?jura",
        "CH-UR": r"(?:kantons? )?uri", "CH-GL": r"(?:kantons? )?glarus", "CH-SH": r"(?:kantons? )?schaffhausen",
        "CH-AR": r"(?:kantons? )?appenzell ausserrhoden", "CH-AI": r"(?:kantons? )?appenzell innerrhoden",
        "CH-OW": "(?:kantons? )?obwalden", "CH-NW": "(?:kantons? )?nidwalden"},
)
