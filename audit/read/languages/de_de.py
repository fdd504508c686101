"""What Germany adds to German."""

from audit.plugins.language import Language

# fmt: off

LANGUAGE = Language(
    name="de-DE",
    extends="de",
    function_words="und oder nicht mit auf für von im inkl zzgl euro deutschland",
    regions={"DE-BW": "baden-württemberg", "DE-BY": "bayern", "DE-BE": "berlin", "DE-BB": "brandenburg",
        "DE-HB": "bremen", "DE-HH": "hamburg", "DE-HE": "hessen", "DE-MV": "mecklenburg-vorpommern",
        "DE-NI": "niedersachsen", "DE-NW": "nordrhein-westfalen|nrw", "DE-RP": "rheinland-pfalz", "DE-SL": "saarland",
        "DE-SN": "sachsen", "DE-ST": "sachsen-anhalt", "DE-SH": "schleswig-holstein", "DE-TH": "thüringen"},
)
