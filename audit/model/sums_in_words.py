"""How sentences work out sums: "12 months at 8.99 make 107.88", "8.99 a month comes to 107.88", "90 less 20 % = 72"."""

import re
from decimal import Decimal

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

_MONEY = r"(?:[€£$]|CHF|EUR|GBP|Fr\.)"
_NUMBER = r"\d{1,5}(?:[.,]\d\d)?"
_LESS_SHARE = re.compile(
    rf"(?<![\d.,'’])(?P<high>{_NUMBER})(?:[.,][–-]{{1,2}})? ?{_MONEY}?\*? (?:less|minus|weniger|abzüglich|abzgl\.|moins"
    rf"|meno|[−–-]) (?:[^\W\d]+ ){{0,2}}(?P<share>\d{{1,2}}(?:[.,]\d{{1,2}})?) ?%(?: (?:off|discount|Rabatt|remise"
    rf"|rabais|sconto))?,? ?(?:{MAKES}|is|ist|gives?|gibt|donnent?|danno|ossia|leaves)(?: [^\W\d]+)? ?{_MONEY}? ?$",
    re.IGNORECASE,
)
_TIMES = re.compile(rf"\d(?: [^\W\d]+){{1,2}} (?:at|at only|zu|à|a|da|je|per|x) ?{_MONEY}? ?$", re.IGNORECASE)
_WHOLE = Decimal(100)


def left_by_share(before: str) -> Decimal | None:
    """What the words before an amount say is left of another by a share; None if they work out nothing.

    >>> left_by_share("The Pram: £749.00 less 15% makes £"), left_by_share("2 nights at £80 less 10% makes £")
    (Decimal('636.65'), None)
    """
    found = _LESS_SHARE.search(before)
    if found is None or _TIMES.search(before, 0, found.start()):
        return None
    high, share = (Decimal(found[name].replace(",", ".")) for name in ("high", "share"))
    return (high * (_WHOLE - share) / _WHOLE).quantize(Decimal("0.01"))
