"""Amounts that are left to pay once a reduction is taken off: "with 10 % discount only 89.10".

A percentage right before the noun is the reduction; so an amount that only a word such as "only" parts from the noun is
what one pays. So it is behind "with our discount", and behind a time or a bare number that is saved.
"""

import re
from collections.abc import Sequence

from audit.read.values.tokens import Amount, Length, Share, Token
from audit.read.words.lexicon import Hit
from audit.read.words.source import Source

_ONLY = re.compile(
    r",? ?(?:nur|bloss|lediglich|gerade(?: ein)?mal|qu[e'’]|seulement|ne plus que|sol[oi]|soltanto|appena|only|just)"
    r"(?: (?:noch|mehr|noch mehr|a|an))? ?(?:€|£|\$|chf|eur|fr\.)? ?"
)
_OF = re.compile(r" ?(?:d[ei] |d')?")
_WITH = re.compile(  # "a discount of only 5" is not led by them
    r"\b(?:mit|nach|dank|inkl\.?|inklusive|abzuglich|avec|apres|grace a|con|dopo|grazie a|with|after|incl\.?|including)"
    r" (?:(?:de[mnrs]|(?:unser|ihr|dein|eur)e[mnrs]|le|la|les|l'|notre|votre|nos|il|lo|i|gli|il (?:nostro|tuo|suo)|the"
    r"|our|your|an?) ?)?[a-z-]*$"
)
_BARE = re.compile(r" [0-9]{1,4}(?= )")
_PROMISED = frozenset({"discount", "cashback", "saving"})
_LEAD = 40


def saves_else(source: Source, tokens: Sequence[Token], hit: Hit, token: Token) -> bool:
    """Whether what is saved is time, a bare number or a percentage, and the amount behind it is something else.

    "Save two months: 129.90", "save 150 $249.99" and "with 10 % off only 89.10" tell what it costs.

    Args:
        source: The text.
        tokens: Its values.
        hit: The words for a reduction, or for anything else.
        token: A value.
    """
    if hit.entry.names not in _PROMISED or token.start < hit.end:
        return False
    if _is_what_is_left(source, tokens, hit, token):
        return True
    beside = (t for t in tokens if 0 <= t.start - hit.end <= 1)
    bare = _BARE.match(source.folded, hit.end)
    is_number = bare is not None and isinstance(token, Amount) and token.start >= bare.end()
    return is_number or any(isinstance(t, Length) and t.end <= token.start for t in beside)


def _is_what_is_left(source: Source, tokens: Sequence[Token], hit: Hit, token: Token) -> bool:
    """Whether an amount behind the words for a reduction is what is left to pay."""
    if not isinstance(token, Amount) or token.word or not _ONLY.fullmatch(source.folded, hit.end, token.start):
        return False
    if _WITH.search(source.folded, max(0, hit.start - _LEAD), hit.start):
        return True
    shares = (t for t in tokens if isinstance(t, Share) and not t.word and t.end <= hit.start)
    return any(_OF.fullmatch(source.folded, share.end, hit.start) for share in shares)
