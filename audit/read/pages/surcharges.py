"""Surcharges: what a choice, a day or a customer costs on top is no price of the offer itself."""

import re

from audit.read.found import Found

_NOUN = r"(?:zuschlag|zuschläge|aufpreis|mehrpreis|suppl[eé]ments?|supplement[oi]|surcharges?)"
_SURCHARGE = re.compile(rf"{_NOUN}\b[^\w.;!?]*(?:EUR|CHF|Fr)?\W*$", re.IGNORECASE)
_CALLED = re.compile(  # "the young driver surcharge of", "un supplément jeune conducteur de"
    rf"(?<!\bno )(?<!\bohne )(?<!\bkein )(?<!\bkeinen )(?<!\bsans )(?<!\bsenza )(?:[^\W\d_]+-?)?{_NOUN}"
    r"(?: [^\W\d_][\w'’-]*){0,4}? (?:of|von|in Höhe von|de|d['’]|di) ?(?:EUR|CHF|Fr\.?|[€£$])? ?$",
    re.IGNORECASE,
)
_ON_TOP = re.compile(r"(?:^|[\s(\[,])\+ ?(?:[A-Z]{2,3}\.?|[€$£])? ?$")
_REACH = 80


def is_added(one: Found, text: str) -> bool:
    """Whether an amount is what a choice costs on top: "silver (+20.00)"."""
    return one.term.attribute == "price" and bool(_ON_TOP.search(text[: one.start]))


def is_called_surcharge(one: Found, text: str) -> bool:
    """Whether a sentence calls an amount a surcharge: "drivers under 25 pay a surcharge of 9.50 a day"."""
    return one.term.attribute == "price" and bool(_CALLED.search(text, max(0, one.start - _REACH), one.start))


def names_surcharge(before: str) -> bool:
    """Whether the words before an amount name what is paid on top of a price: "weekend surcharge € 3"."""
    return bool(_SURCHARGE.search(before))
