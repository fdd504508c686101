"""Reductions that are worked out: "80.– less 25 % makes 60.–" tells a former price, what comes off, and the price."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Share, Token
from audit.read.words.source import Source

_LESS = (
    r"(?:less|minus|abzuglich|abzgl\.?|weniger|moins|meno|-)"
    r"(?: (?:an?|the|your|our|der|die|den|ihre[nr]?|deine[nr]?|unsere[nr]?|les|vos|nos|il|lo|i|extra|further))*"
)
_MAKES = (
    r",? ?(?:=|(?:that )?(?:makes?|is|gives?|comes? to|leaves?)|(?:das )?(?:macht|ergibt|sind|ist|gibt)|bleiben"
    r"|(?:ca |cela )?(?:font|fait|donne(?:nt)?|soit)|fanno|fa|sono|danno|(?:ossia|cioe))"
    r"(?: (?:just|only|nur|noch|seulement|plus que|solo|soli))?"
)
WORKED_OUT = re.compile(rf"[0-9€£$a-z'.-] {_LESS} ?[0-9][0-9.,]* ?%(?: [a-z]+)?{_MAKES}(?: |(?<==))")
_TAKEN = re.compile(rf"[*]? {_LESS} ?")
_RESULT = re.compile(rf"(?: (?:off|discount|rabatt|remise|rabais|sconto))?(?P<makes>{_MAKES}) ?")
_READ_AS = frozenset({"price", "list_price", "saving", "discount", "price_after"})


def with_worked_out(source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, the three figures of a reduction that is worked out as what they are.

    Args:
        source: The text.
        tokens: Its values that something may be said of.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    out = list(drafts)
    for whole, share, rest in _sums(source, tokens):
        if clauses.is_silent(whole.start):
            continue
        makes = _RESULT.match(source.folded, share.end)
        start = rest.start if makes is None else makes.end("makes") - len(makes["makes"].lstrip(", "))
        mine = (
            Draft("list_price", whole.text(source.currency), whole.start, whole.end, token=whole),
            Draft("discount", share.text(""), share.start, share.end, token=share),
            Draft("price", rest.text(source.currency), start, rest.end, token=rest),
        )
        out = [d for d in out if d.attribute not in _READ_AS or not whole.start <= d.start < rest.end]
        out += mine
    return out


def _sums(source: Source, tokens: Sequence[Token]) -> Iterator[tuple[Amount, Share, Amount]]:
    """What stands in order: an amount, the share that is taken from it, and the lower amount that is left."""
    for (whole, share), (_, rest) in pairwise(pairwise(tokens)):
        if not isinstance(whole, Amount) or not isinstance(share, Share) or not isinstance(rest, Amount):
            continue
        if whole.word or share.word or rest.word or rest.number >= whole.number or whole.per != rest.per:
            continue
        taken = _TAKEN.fullmatch(source.folded, whole.end, share.start)
        if taken and _RESULT.fullmatch(source.folded, share.end, rest.start):
            yield whole, share, rest
