"""What Austria adds to German."""

from audit.plugins.language import Cue, Language, Side, Sign

# fmt: off
_B, _A, _E = Side.BEFORE, Side.AFTER, Side.EITHER

LANGUAGE = Language(
    name="de-AT",
    extends="de",
    function_words="und oder nicht mit auf für von im jänner heuer aktion euro österreich",
    months=("jänner|jänn", "feber", "", "", "", "", "", "", "", "", "", ""),
    currencies={"EUR": r"fünfer|zehner|euronen", "minor": r"cent"},
    zero=r"gratis|geschenkt|um null euro",
    exactly=r"um nur|um sagenhafte|um",
    cues=(
        Cue("setup_fee", _B, -0.3, "aktivierungsentgelt|servicepauschale einmalig|herstellungsentgelt|chipgebühr|"
            "einschreibgebühr"),
        Cue("price", _B, 0.5, r"grundentgelt|monatliches entgelt|monatsentgelt|pauschale"),
        Cue("contract_term", _B, 0.2, r"mindestvertragsdauer|bindung|vertragsbindung|mvd"),
        Cue("deposit", _B, -0.8, r"einsatz|leergut|kaution"),
        Cue("", _B, -0.2, r"servicepauschale jährlich|ortstaxe|nächtigungsabgabe|urheberrechtsabgabe", "money"),
    ),
    signs=(
        Sign("availability", "InStock", r"lagernd|prompt lieferbar"),
        Sign("item_condition", "Used", r"vorführware|gebrauchtware"),
    ),
    regions={"AT-9": "wien", "AT-7": "tirol", "AT-8": "vorarlberg", "AT-5": "land salzburg", "AT-6": "steiermark",
        "AT-2": "kärnten", "AT-3": "niederösterreich", "AT-4": "oberösterreich", "AT-1": "burgenland"},
)
