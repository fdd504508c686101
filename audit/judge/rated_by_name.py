"""Rates and numbers of instalments that running words state of credits by their names.

"Our Comfort Credit is repaid in 36 instalments at a fixed APR of 3.9 %", under the heading "On credit".

A guide names the company's own credit in a sentence, under a heading that says no more than that one can pay so. The
rate is the credit's where nothing stands between its name and the rate but words for how a credit is repaid: what
others ask, what it is compared with, what it was and what holds in a case is another rate.
"""

import re
from collections.abc import Mapping

from audit.judge.shop_wide import plain
from audit.judge.told_by_name import (
    HELD_APART,
    CalledNames,
    alone,
    is_for_everybody,
    opening_name,
    speaks_of_case,
    states,
)  # fmt: skip
from audit.model.capture import Document, Form
from audit.model.statement import Layer, Statement

_FORMS = frozenset({Form.ARTICLE, Form.PAGE, Form.MAIL, Form.PRINT})
_RATED = frozenset({"instalments", "interest_rate"})
_LEAD = re.compile(
    r"\W*(?:(?:mit|bei|uber|durch|avec|grace a|par|via|con|tramite|with|through|on|dank) )?"
    r"(?:(?:the|our|die|der|das|den|dem|unsere?[nmrs]?|la|le|les|notre|nos|il|lo|i|gli|al|nostr[aoi]) |l['’]){0,2}"
)
_WORD = re.compile(r"[^\W\d_]+")
_REPAID = re.compile(  # what stands between a credit's name and its rate
    r"wird|ist|lauft|kostet|zahlen|zahlst|sie|du|man|zuruckgezahlt|zuruckbezahlt|abbezahlt|erhaltlich|bekommen|uber|in"
    r"|mit|zu|zum|bei|von|ein|einem|einer|einen|und|gilt|festen|fester|fixen|fixer|gleich\w*|bequem\w*|monaten?"
    r"|monatlich\w*|jahren?|raten?|monatsraten|effektiv\w*|eff|jahres(?:zins|satz)\w*|zins(?:satz)?\w*|p|a|nur|"
    r"se|rembourse|est|propose|accorde|vous|tu|on|payez|payes|remboursez|reglez|etalez|dure|court|sur|en|au|aux|avec|un"
    r"|une|de|d|du|et|a|taux|taeg|fixe|annuel|effectif|global|mensualites?|mois|ans|fois|egales|seulement|"
    r"si|rimborsa|rimborsi|rimborsate|paghi|pagate|paga|e|proposto|concesso|dura|il|al|del|di|da|per|tasso|fisso"
    r"|annuo|effettivo|globale|rate|mensili|mesi|anni|volte|solo|"
    r"is|repaid|paid|back|runs?|you|pay|repay|offered|available|has|comes|costs|over|at|for|with|an|of|the|and|fixed"
    r"|representative|apr|annual|percentage|interest|rate|equal|monthly|instal?ments?|payments?|months?|years?|only"
)
_MOST_BETWEEN = 16  # words


def rated_by_name(
    document: Document, linked: Mapping[Statement, str], called: CalledNames
) -> Mapping[Statement, tuple[str, ...]]:
    """The rates and numbers of instalments that a document states of credits that it names, with the id of these.

    Args:
        document: Of a channel.
        linked: What it says and the ids of the offers that it was linked to.
        called: What the offers on record are called.
    """
    if document.form not in _FORMS or not called.offers:
        return {}
    loose = [said for said in document.statements if said.attribute in _RATED and _is_loose(said, linked, called)]
    return alone({said: (offer,) for said in loose if (offer := _named(said, document, called))})


def _is_loose(said: Statement, linked: Mapping[Statement, str], called: CalledNames) -> bool:
    """Whether a statement is of no offer on record, and for everybody, under headings that speak of no case."""
    subject = said.subject
    if said.where.layer is not Layer.TEXT or linked.get(said, "") in called.records or not is_for_everybody(said):
        return False
    return not speaks_of_case(" ".join((subject.name, *subject.context)), subject.language)


def _named(said: Statement, document: Document, called: CalledNames) -> str:
    """The one credit with whose name the sentence of a statement begins; empty if it speaks of something else."""
    opened = opening_name(said, document, called, _LEAD)
    if opened is None:
        return ""
    whole, ahead, (_, end, offer) = opened
    between = _WORD.findall(plain(ahead[end:]))
    behind = whole[len(ahead) + len(said.where.quote) :]
    if end > len(ahead) or speaks_of_case(behind, said.subject.language) or HELD_APART.search(plain(behind)):
        return ""
    is_told = len(between) <= _MOST_BETWEEN and all(map(_REPAID.fullmatch, between))
    return offer if is_told and states(called.records[offer], said.attribute) else ""
