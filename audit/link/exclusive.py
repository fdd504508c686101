"""Makers that no column names: words of which records know nothing, and which never stand beside a maker's name.

A thing has one maker. Where makers of some offers are known, a word that many others have and these never have is a
maker's too: openings ("Bestseller"), kinds and flavours stand beside every maker now and then.
"""

from collections.abc import Sequence

import numpy as np

from audit.link.lexicon import lexicon
from audit.link.ragged import Bools, Ragged

_SHORTEST = 3
_FEWEST = 3
_ROUNDS = 8
# So seldom would a word that does not exclude makers stand beside none by chance; and in so few rows it may by mistake.
_BY_CHANCE = 0.005
_BESIDE = 0.02


def find_exclusive(words: Sequence[str], offers: Ragged, recorded: Bools, named: Bools) -> list[int]:
    """Numbers of words of the offers that can only be names of makers.

    Args:
        words: By number.
        offers: Words of each offer.
        recorded: Which words any record has.
        named: Which offers name a maker that is known.
    """
    size, items = len(words), offers.items
    owner = np.repeat(np.arange(len(offers)), offers.lengths())
    count = np.bincount(items, minlength=size)
    open_words = (count >= _FEWEST) & ~recorded
    for number in np.flatnonzero(open_words).tolist():
        open_words[number] = _can_be_name(words[number])
    found = np.zeros(size, bool)
    for _ in range(_ROUNDS):
        share = float(named.mean()) if len(named) else 0.0
        beside = np.bincount(items, named[owner], size)
        new = open_words & ~found & (beside <= _BESIDE * count) & (np.exp(-share * count) < _BY_CHANCE)
        if not new.any():
            break
        found |= new
        named = named | (np.bincount(owner[found[items]], minlength=len(offers)) > 0)
    return np.flatnonzero(found).tolist()


def _can_be_name(word: str) -> bool:
    """Whether the word is none of trade, of a colour, of a legal form and the like."""
    known = lexicon()
    others = (known.meanings, known.colours, known.empty, known.alternatives, known.company_words, known.tiers)
    return word.isalpha() and len(word) >= _SHORTEST and not any(word in words for words in others)
