"""Deposits, fees, guarantees and trials that running words state of offers by their names.

"For the Heater 22 kW you leave a deposit of 400. The Heater 9 kW comes with a deposit of 300."

A page on how hiring works, under a heading that names none of the offers, tells of each in a clause of its own. The
value is that of the offer whose name stands before it, where nothing stands between the two but words for how it is
asked, left or given. What some customers pay, and what holds in a case or held once is another value.
"""

import re
from collections.abc import Mapping
from itertools import pairwise

from audit.judge.shop_wide import plain
from audit.judge.told_by_name import (
    HELD_APART,
    CalledNames,
    alone,
    is_for_everybody,
    sentences_before,
    speaks_of_case,
    states,
)  # fmt: skip
from audit.model.capture import Document, Form
from audit.model.statement import Layer, Role, Statement

_FORMS = frozenset({Form.ARTICLE, Form.PAGE, Form.MAIL, Form.PRINT})
_BOUND = frozenset({"deposit", "down_payment", "setup_fee", "trial_period", "warranty"})
_LEAD = re.compile(
    r"\W*(?:(?:und|et|e|ed|and) )?(?:(?:fur|bei|beim|mit|auf|zu|pour|avec|sur|per|con|su|sul|sulla|for|with|on) )?"
    r"(?:(?:the|our|die|der|das|den|dem|unsere?[nmrs]?|la|le|les|notre|nos|il|lo|i|gli|nostr[aoi]) |l['’]){0,2}"
)
_CLAUSE = re.compile(r"[,;:]\s+|\s(?=(?:und|et|e|ed|and)\s)")
_WORD = re.compile(r"[^\W\d_]+")
_ASKED = re.compile(  # what stands between a name and what is asked or given with it
    r"hinterleg\w*|verlang\w*|nehmen|erheben|berechnen|betragt|betragen|fallt|fallen|zahl\w*|gilt|gelten|gibt|geben|hat"
    r"|haben|ist|sind|liegt|kommt|bekomm\w*|erhalt\w*|kostet|kosten|wir|sie|du|ihr|man|es|eine?[nrms]?|die|der|das|den"
    r"|gegen|von|uber|an|in|hohe|mit|auch|nur|noch|einmalig\w*|volle?n?|kaution|pfand|anzahlung|\w*gebuhr|garantie"
    r"|aktivierung\w*|anschluss\w*|einrichtung\w*|anmelde\w*|probe\w*|test\w*|lang|darf\w*|konn\w*"
    r"|vous|nous|on|demand\w*|vers\w*|depos\w*|laiss\w*|pay\w*|est|sont|a|ont|avec|de|d|du|une?|la|le|les|caution|depot"
    r"|acompte|frais|activation|essai|essay\w*|pendant|s|eleve|contre|il|faut|compt\w*|prevo\w*|benefici\w*|couvert\w*"
    r"|vi|si|chied\w*|lasci\w*|pag\w*|e|sono|ha|hanno|con|di|del|lo|cauzione|deposito|garanzia|acconto|attivazione"
    r"|prova\w*|una?|uno|per|costa|ammonta|prevede|serve|occorre"
    r"|we|you|take|ask|leave|is|are|has|have|comes?|with|an|the|of|for|deposit|guarantee\w*|warranty|joining|set|up|fee"
    r"|trial|charge\w*|requires?|needs?|there|refundable|includes?|gets?|try|it|against"
)
_OTHERWISE = re.compile(  # of some, used, further ones
    r"\b(?:members?|students?|compan(?:y|ies)|business\w*|second[- ]hand|used|ex-display|refurbished|extended|extension"
    r"|mitglied\w*|studierende\w*|firmen\w*|geschaft\w*|gebraucht\w*|generaluberholt\w*|verlanger\w*|zusatz\w*|weitere\w*"
    r"|membres?|adherents?|etudiants?|entreprises?|occasion|reconditionn\w*|extension|prolong\w*|supplementaires?"
    r"|soci|studenti|aziend\w*|usat\w*|ricondizionat\w*|estens\w*|prolung\w*|ulterior\w*|minus|less|ohne|sans|senza"
    r"|without)\b"
)
_MOST_BETWEEN = 10  # words


def bound_by_name(
    document: Document, linked: Mapping[Statement, str], called: CalledNames
) -> Mapping[Statement, tuple[str, ...]]:
    """The deposits, fees, guarantees and trials that a document states of offers that it names, with their ids.

    Args:
        document: Of a channel.
        linked: What it says and the ids of the offers that it was linked to.
        called: What the offers on record are called.
    """
    if document.form not in _FORMS or not called.offers:
        return {}
    loose = [said for said in document.statements if said.attribute in _BOUND and _is_loose(said, linked, called)]
    return alone({said: (offer,) for said in loose if (offer := _named(said, document, called))})


def _is_loose(said: Statement, linked: Mapping[Statement, str], called: CalledNames) -> bool:
    """Whether a statement is of no offer on record, and for everybody, under headings that speak of no case."""
    subject = said.subject
    if said.where.layer is not Layer.TEXT or subject.role is Role.TILE or linked.get(said, "") in called.records:
        return False
    heads = " ".join((subject.name, *subject.context))
    return is_for_everybody(said) and not (speaks_of_case(heads, subject.language) or _OTHERWISE.search(plain(heads)))


def _named(said: Statement, document: Document, called: CalledNames) -> str:
    """The offer with whose name the clause of a statement begins; empty if it speaks of something else."""
    whole, *parts = sentences_before(said, document.text) or [""]
    names = [one for one in called.within(whole) if parts and one[1] <= len(parts[0])]
    if not names:
        return ""
    before, (start, end, offer) = parts[0], names[-1]
    begin = max((found.end() for found in _CLAUSE.finditer(before, 0, start)), default=0)
    others = "".join(before[one[1] : two[0]] for one, two in pairwise(((0, 0, ""), *names)) if two[0] <= start)
    if len(names) > 1 and not any(map(str.isdigit, others)):
        return ""  # "for the tent and the stove you leave 100": of several at once
    quote = said.where.quote
    digit = next((place for place, sign in enumerate(quote) if sign.isdigit()), 0)
    between = _WORD.findall(plain(before[end:] + quote[:digit]))
    behind = _CLAUSE.split(whole[len(before) + len(quote) :])[0]
    beside = plain(f"{before[begin:start]} {before[end:]} {behind}")
    if not _LEAD.fullmatch(plain(before[begin:start])) or any(map(str.isdigit, before[end:])):
        return ""
    if _OTHERWISE.search(beside) or HELD_APART.search(beside) or speaks_of_case(beside, said.subject.language):
        return ""
    is_told = len(between) <= _MOST_BETWEEN and all(map(_ASKED.fullmatch, between))
    return offer if is_told and states(called.records[offer], said.attribute) else ""
