"""What Austria adds to German."""

from audit.plugins.language import Language
from audit.plugins.word_table import cues, signs

_CUES = cues(r"""
setup_fee before -0.3: aktivierungsentgelt|servicepauschale einmalig|herstellungsentgelt|chipgebühr|einschreibgebühr
price before 0.5: grundentgelt|monatliches entgelt|monatsentgelt|pauschale
contract_term before 0.2: mindestvertragsdauer|bindung|vertragsbindung|mvd
deposit before -0.8: (?:flaschen|kisten|becher|glas)-?einsatz|\(einsatz|(?:zzgl\.?|zuzüglich|inkl\.?|inklusive|exkl\.?|
    plus|\+|ohne|mit) einsatz|einsatz (?:pro|je|für (?:die|den|das)) (?:flasche|kiste|becher|glas)|^\W*einsatz|
    leergut|kaution
deposit after -0.8 money: (?:flaschen|kisten|becher|glas|schlüssel)einsatz|einsatz (?:pro|je) (?:flasche|kiste|becher|
    glas)|einsatz\W*$
- before -0.2 money: servicepauschale jährlich|ortstaxe|nächtigungsabgabe|urheberrechtsabgabe
""")

_SIGNS = signs(r"""
availability InStock: lagernd|prompt lieferbar
item_condition Used: vorführware|gebrauchtware
""")

# fmt: off
LANGUAGE = Language(
    name="de-AT",
    extends="de",
    function_words="und oder nicht mit auf für von im jänner heuer aktion euro österreich",
    months=("jänner|jänn", "feber", "", "", "", "", "", "", "", "", "", ""),
    currencies={"EUR": r"fünfer|zehner|euronen", "minor": r"cent"},
    zero=r"gratis|geschenkt|um null euro",
    exactly=r"um nur|um sagenhafte|um",
    cues=_CUES,
    signs=_SIGNS,
    regions={"AT-9": "wien", "AT-7": "tirol", "AT-8": "vorarlberg", "AT-5": "land salzburg", "AT-6": "steiermark",
        "AT-2": "kärnten", "AT-3": "niederösterreich", "AT-4": "oberösterreich", "AT-1": "burgenland"},
)
