"""What Switzerland adds to German."""

from audit.plugins.language import Cue, Language, Side, Sign

# fmt: off
_B, _A, _E = Side.BEFORE, Side.AFTER, Side.EITHER

LANGUAGE = Language(
    name="de-CH",
    extends="de",
    function_words="und oder nicht mit auf für von im inkl exkl abo aktion franken schweiz",
    currencies={"CHF": r"fränkli|stutz|franken", "minor": r"räppli|fünferli|rappen"},
    units={"M": r"mt|mte|mten", "BD": r"arbeitstagen"},
    zero=r"gratis|offeriert|spesenfrei|franko domizil",
    lows=r"ab fr\.|ab chf",
    cues=(
        Cue("setup_fee", _B, -0.3, "aufschaltgebühr|einschreibegebühr|dossiertaxe|aufnahmetaxe|"
            "eintrittsgeld einmalig"),
        Cue("deposit", _B, -0.8, r"depot|schlüsseldepot|badge-depot|kartendepot"),
        Cue("shipping_cost", _B, 0.0, "porto und verpackung|lieferspesen|versandspesen|camionnage|"
            "kleinmengenzuschlag"),
        Cue("list_price", _B, -0.4, r"listenpreis|katalogpreis|früher"),
        Cue("", _B, -0.2, r"vrg|vorgezogene recyclinggebühr|billettsteuer|stempelabgabe|kurtaxe|serafe", "money"),
    ),
    signs=(
        Sign("item_condition", "Used", r"occasion(?:en)?|occasionswagen|vorführmodell"),
        Sign("availability", "InStock", r"an lager|ab lager lieferbar|sofort ab lager"),
        Sign("audience", "Seniors", r"ahv/iv-(?:bezüger(?:innen)?|rabatt|preis)|mit ahv-ausweis"),
        Sign("audience", "Students", r"mit legi|legi-(?:rabatt|preis)"),
    ),
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
