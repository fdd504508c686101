"""Fares below the names of several shows: "Admission 30, concessions 20" is said of each show and names none.

The full fare is the price of the show, the reduced one that of a variant.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.model.statement import Role, Subject
from audit.read.blocks.block import Block
from audit.read.found import Found
from audit.read.words.label_words import is_label

_FULL = re.compile(
    r"(?:eintritt(?:spreis)?|normalpreis|vollpreis|regulär|entrée|plein tarif|tarif plein|tarif normal|entrata|ingresso"
    r"|biglietto|inter[oa]|(?:biglietto|ingresso|prezzo) intero|admission|entry|tickets?|full price|standard)",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"(?:ermä(?:ß|ss)igt(?:e[rsn]?)?|reduziert|kinder|erwachsene|studierende|jugendliche|senior(?:inn)?en|abendkasse"
    r"|vorverkauf|(?:under|over|unter|über|ü|u)[ -]?\d\d|jeunes|aînés|giovani|anziani|seniors?|youths?|juniors?"
    r"|(?:tarif )?réduit|enfants?|adultes?|étudiants?|prévente|sur place"
    r"|(?:biglietto |ingresso |prezzo )?ridott[oaie]|bambini|adulti|ragazzi|studenti|prevendita|alla porta"
    r"|concessions?|reduced|child(?:ren)?|adults?|students?|advance|on the door)",
    re.IGNORECASE,
)
_NOTE = re.compile(r" ?\([^()]{1,30}\)")  # "Kinder (4–14)"
_SEVERAL = 2


def fares_of_events(found: Sequence[Found], blocks: Sequence[Block]) -> frozenset[str]:
    """The words for a fare that name prices below each of several headings.

    Args:
        found: All terms of a page.
        blocks: Its blocks.
    """
    below: dict[str, set[str]] = {}
    written: dict[str, set[str]] = {}
    for one in found:
        headings = blocks[one.block].headings
        if (
            one.term.attribute == "price"
            and len(headings) > 1
            and not blocks[one.block].table
            and _is_fare(one.subject)
        ):
            fare = _NOTE.sub("", one.subject)
            below.setdefault(fare, set()).add(headings[-1])
            written.setdefault(fare, set()).add(one.subject)
    named = {name: {text for text in headings if not is_label(text)} for name, headings in below.items()}
    fares = (written[fare] for fare, headings in named.items() if len(headings) >= _SEVERAL)
    return frozenset().union(*fares)


def at_fare(subject: Subject, fare: str) -> Subject:
    """The show at a fare other than that of most visitors; the show itself where there is none."""
    if not fare or is_full(fare) or subject.role is not Role.ROW:
        return subject
    return replace(subject, variant=fare)


def is_full(fare: str) -> bool:
    """Whether a fare is the one of most visitors.

    >>> is_full("Entrata"), is_full("ridotta")
    (True, False)
    """
    return bool(_FULL.fullmatch(fare))


def _is_fare(words: str) -> bool:
    """Whether words are a fare, with or without a note in brackets on whom it is for."""
    fare = _NOTE.sub("", words)
    return bool(fare) and bool(_FULL.fullmatch(fare) or _OTHER.fullmatch(fare))
