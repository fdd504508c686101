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
    currencies={"CHF": r"fränkli|stutz|franken", "minor": r"räppli|fünferli|rappen"},
    units={"M": r"mt|mte|mten", "BD": r"arbeitstagen"},
    zero=r"gratis|offeriert|spesenfrei|franko domizil",
    lows=r"ab fr\.|ab chf",
    cues=_CUES,
    signs=_SIGNS,
    regions={"CH-ZH": r"(?:kanton )?zürich|zh", "CH-BE": r"kanton bern", "CH-LU": r"kanton luzern",
        "CH-AG": r"(?:kanton )?aargau", "CH-SG": r"kanton st\. gallen", "CH-BS": r"(?:kanton )?basel-stadt",
        "CH-BL": r"(?:kanton )?basel-?land(?:schaft)?", "CH-TI": r"(?:kanton )?tessin",
        "CH-GR": r"(?:kanton )?graubünden", "CH-VS": r"(?:kanton )?wallis", "CH-TG": r"(?:kanton )?thurgau",
        "CH-SO": r"kanton solothurn", "CH-ZG": r"kanton zug", "CH-SZ": r"kanton schwyz", "CH-FR": r"kanton freiburg",
        "CH-VD": r"(?:kanton )?waadt", "CH-GE": r"kanton genf", "CH-NE": r"kanton neuenburg", "CH-JU": r"kanton jura",
        "CH-UR": r"kanton uri", "CH-GL": r"kanton glarus", "CH-SH": r"kanton schaffhausen",
        "CH-AR": r"(?:kanton )?appenzell ausserrhoden", "CH-AI": r"(?:kanton )?appenzell innerrhoden",
        "CH-OW": "(?:kanton )?obwalden", "CH-NW": "(?:kanton )?nidwalden"},
)
