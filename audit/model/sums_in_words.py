"""How sentences work out what months come to: "12 months at 8.99 make 107.88", "8.99 a month comes to 107.88"."""

MAKES = (
    r"(?:=|sind|macht|machen|ergibt|ergeben|soit|(?:cela |[çc]a )?(?:fait|font)|fa|fanno|sono|makes?|comes? to"
    r"|adds? up to)"
)
"""Words between what is added up and its sum, in small letters with accents or without."""

CONCLUDES = (
    r"(?:(?:das|im jahr) sind(?: das)?|sind das|(?:das )?(?:macht|ergibt)(?: das)?|komm(?:t|en)"
    r" (?:so|damit|somit|also)(?: insgesamt)? auf|(?:beläuft|belaufen) sich (?:so|damit|somit|also) auf"
    r"|soit|(?:cela |ça )?fait(?: donc)?|(?:revient|reviennent|s['’]élève) (?:ainsi|donc) à"
    r"|ossia|cioè|(?:viene|vengono) (?:così|quindi) a costare|(?:fa|fanno) (?:così|quindi)|ammonta (?:così|quindi) a"
    r"|that (?:is|makes)|that['’]s|which (?:makes|comes to)|(?:thus|so) comes to|comes to|adds up to|works out at)"
)
"""How a sentence says what the months that were told before it come to: "that is 107.88 a year"."""

MONTHLY = r"(?:im Monat|pro Monat|monatlich|par mois|al mese|a month|per month|monthly)"
"""Words behind what is asked each month."""
