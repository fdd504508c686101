"""Guarantees that a company gives on whatever it sells, under a name of their own: "2 Jahre Anwachsgarantie".

No record holds them and no offer is meant: a page about the guarantee, a newsletter among its reasons to order and the
help centre speak of one promise. It is known by what is guaranteed, in whatever language.
"""

import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import replace

from audit.judge.shop_wide import plain
from audit.model.scope import Scope
from audit.model.statement import Role, Statement, Subject

_WHAT = {
    "freshness": r"frische|fraicheur|freschezza|freshness",
    "growth": r"anwachs|anwuchs|reprise|attecchimento|growth|growing",
    "germination": r"keim|germination|germinazione",
    "arrival": r"lebendankunfts|arrivee vivante|arrivo vivo|live[ -]arrival|safe[ -]arrival",
}
_NAMES = {
    what: re.compile(
        rf"\b(?:(?:{words})-?(?:garantie|versprechen)|(?:{words}) (?:guarantee|promise)"
        rf"|(?:garantie|promesse) (?:de |d['’])?(?:{words})|(?:garanzia|promessa) (?:di |d['’])?(?:{words}))\b"
    )
    for what, words in _WHAT.items()
}
_FOR_ALL = re.compile(
    r"\b(?:our|every\w*|all|each|unsere[mnrs]?|alle[mnrs]?|jede[mnrs]?|notre|nos|tous|toutes?|tout|chaque|nostr[aeio]"
    r"|tutt[aeio]|ogni)\b"
)
_ON_SOME = re.compile(  # "on tarts", and not "on all cakes"
    r"^[^.;!?]{0,4}\b(?:on|auf|bei|sur|sull[aeo]|su|sui|sugli) "
    r"(?!(?:all|every|each|our|jede|unser|tous|toutes|tout|chaque|nos|tutt|ogni))"
)
_ENDS = re.compile(r"[.;!?|·•\n](?: |$)")


def named_guarantees(
    document: Iterable[Statement], offers: Mapping[Subject, str], recorded: Container[str], priced: Container[Subject]
) -> Mapping[Statement, Statement]:
    """The guarantees of the whole shop among the statements of a document, each as one of the shop.

    What is guaranteed is their mode, which keeps one guarantee apart from another. A document that gives two spans
    under one name tells them apart by goods, and states neither of the whole shop.

    Args:
        document: What a document says.
        offers: Its subjects and the ids of the offers that they were linked to.
        recorded: Ids of the offers on record, whose guarantees are their own.
        priced: Subjects that have a price, and so are offers themselves.
    """
    spans: dict[str, set[str]] = {}
    found: dict[Statement, str] = {}
    for said in document:
        if said.attribute != "warranty" or not (what := _guaranteed(said)):
            continue
        spans.setdefault(what, set()).add(said.term.value)
        of_offer = offers.get(said.subject, "") in recorded or said.subject in priced
        if not of_offer and _is_of_all(said, what):
            found[said] = what
    return {
        said: replace(said, subject=Subject("", Role.SHOP), scope=replace(said.scope, mode=what, variant=""))
        for said, what in found.items()
        if len(spans[what]) == 1
    }


def _guaranteed(said: Statement) -> str:
    """What a statement guarantees by the name of the guarantee in its own sentence; empty if by none."""
    sentence = _sentence(said)
    return next((what for what, name in _NAMES.items() if name.search(sentence)), "")


def _is_of_all(said: Statement, what: str) -> bool:
    """Whether a guarantee is given on whatever is sold: its page or heading bears its name, or the words say so."""
    narrowed = replace(said.scope, regions=frozenset(), tax="", variant="") != Scope()
    if narrowed or said.term.bound or _ON_SOME.search(plain(said.where.after)):
        return False
    bears_name = bool(_NAMES[what].search(plain(said.subject.name)))
    if said.subject.role is Role.MAIN and said.subject.name and not bears_name:
        return False
    return bears_name or bool(_FOR_ALL.search(_sentence(said)))


def _sentence(said: Statement) -> str:
    """The words beside a value, as far as its sentence goes, in small letters without accents."""
    before, after = plain(said.where.before), plain(said.where.after)
    start = max((end.end() for end in _ENDS.finditer(before)), default=0)
    stop = _ENDS.search(after)
    return f"{before[start:]}{plain(said.where.quote)}{after[: stop.start()] if stop else after}"
