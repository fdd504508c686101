"""Terms of interest rates in lists: "12 months 2.10 % p. a.", "2 years: 4.25 % AER"."""

import re
from collections.abc import Iterator, Sequence

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Length, Token
from audit.read.words.source import Source

_GAP = re.compile(r"(?: ?(?:[:|–-]|laufzeit|fest|fix|fixed|bond|term|zu|at|mit))* ?")
_LONG = frozenset({"M", "Y"})
_COST = 3.0


def terms_of_rates(source: Source, tokens: Sequence[Token], drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Lengths of time that a line begins with, right before an interest rate, where nothing else is said of them.

    Args:
        source: The text.
        tokens: Its values that something may be said of.
        drafts: What was read in it.
    """
    rates = [draft for draft in drafts if draft.attribute == "interest_rate" and draft.token is not None]
    for token in tokens:
        if not isinstance(token, Length) or token.unit not in _LONG or token.high is not None:
            continue
        if source.folded[: token.start].strip(" -*·•") or any(_overlaps(draft, token) for draft in drafts):
            continue  # "a mortgage of 10 years" may be a name
        if any(draft.token and _GAP.fullmatch(source.folded, token.end, draft.token.start) for draft in rates):
            yield Draft("contract_term", token.text(""), token.start, token.end, cost=_COST, token=token)


def _overlaps(draft: Draft, token: Token) -> bool:
    return draft.start < token.end and token.start < draft.end
