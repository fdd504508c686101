"""Guarantees that are extended for money: "Extension de garantie à 5 ans : 79,00 €" is bought beside a thing.

The length is that of the extension and not of what comes with the thing, and so is the price. An extension for nothing
("register, and your guarantee is extended to 5 years") is a guarantee of the thing.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount, Length

_THING = (
    r"(?:(?:garantie|gewahrleistungs)-?(?:verlangerung|erweiterung)|anschlussgarantie"
    r"|(?:extension|prolongation) (?:de (?:la )?)?garantie|garantie (?:etendue|prolongee)"
    r"|(?:estensione|prolungamento) (?:di |della )?garanzia|garanzia (?:estesa|prolungata)"
    r"|extended (?:\d{1,2}[- ]years? )?(?:warranty|guarantee)|(?:warranty|guarantee) extension)"
)
_DEED = (
    r"(?:verlangern sie (?:die|ihre) garantie|verlangere die garantie"
    r"|prolongez (?:la|votre) garantie|etendez (?:la|votre) garantie|extensible|prolongeable"
    r"|(?:estendi|prolunga)(?:te)? la (?:tua )?garanzia|estendibile|prolungabile"
    r"|extend (?:your|the) (?:warranty|guarantee)|extendable)"
)
_NAMED = re.compile(rf"\b(?P<thing>{_THING})\b|\b(?P<deed>{_DEED})\b")
_GIVEN = re.compile(
    r"\b(?:gratis|kostenlose?[rnms]?|kostenfreie?[rnms]?|geschenkt|inklusive|inbegriffen|registrier\w+"
    r"|gratuit\w*|offerte?s?|comprise?s?|incluse?s?|enregistr\w+|sans frais"
    r"|gratuit[ao]|inclus[ao]|compres[ao]|registra\w+|free|included|complimentary|register\w*|no extra)\b"
)


def extended_guarantees(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, length and price of an extension with the words for it as their subject.

    Args:
        drafts: Of a whole document, by block.
        read: Its blocks, as read.
    """
    out = list(drafts)
    for block, group in groupby(range(len(out)), key=lambda index: out[index].block):
        indices = list(group)
        one = read[block]
        if one is None or not any(out[index].attribute in {"warranty", "renewal_term"} for index in indices):
            continue
        for start, stop, name, is_deed in _extensions(one):
            length = [i for i in indices if _is_length(out[i]) and _within(out[i], start, stop)]
            price = [i for i in indices if _is_price(out[i]) and _within(out[i], start, stop)]
            if len(length) != 1 or len(price) > 1 or (is_deed and not price):
                continue
            for index in (*length, *price):
                attribute = "warranty" if index in length else "price"
                out[index] = replace(out[index], attribute=attribute, subject=name)
    return out


def _extensions(one: ReadBlock) -> list[tuple[int, int, str, bool]]:
    """Where an extension is told, its name, and whether a verb names it: once in a sentence, not for nothing."""
    source, found = one.parsed.source, list[tuple[int, int, str, bool]]()
    for match in _NAMED.finditer(source.folded):
        start, stop = one.parsed.clauses.sentence(match.start())
        if _GIVEN.search(source.folded, start, stop) or any(stop == other for _, other, _, _ in found):
            continue
        name = source.text[match.start() : match.end()]
        found.append((match.start(), stop, name, match["deed"] is not None))
    return found


def _is_length(draft: Draft) -> bool:
    return draft.attribute in {"warranty", "renewal_term"} and isinstance(draft.token, Length)


def _is_price(draft: Draft) -> bool:
    token = draft.token
    return draft.attribute == "price" and isinstance(token, Amount) and not token.word


def _within(draft: Draft, start: int, stop: int) -> bool:
    """Whether a value stands in a stretch, or names what begins it ("extended 5-year warranty")."""
    return draft.token is not None and start <= draft.token.start < stop
