"""How sentences work out what months come to: "12 months at 8.99 make 107.88", "8.99 a month comes to 107.88"."""

MAKES = (
    r"(?:=|sind|macht|machen|ergibt|ergeben|soit|(?:cela |[çc]a )?(?:fait|font)|fa|fanno|sono|makes?|comes? to"
    r"|adds? up to)"
)
"""Words between what is added up and its sum, in small letters with accents or without."""

MONTHLY = r"(?:im Monat|pro Monat|monatlich|par mois|al mese|a month|per month|monthly)"
"""Words behind what is asked each month."""
