"""Lengths of time that no words name: the months of a contract in a list of its terms."""

import re
from collections.abc import Iterator, Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Length, Token
from audit.read.words.source import Source

_TERMS = frozenset({12, 18, 24, 30, 36, 48, 60})
_OPENS = re.compile(r"(?:^|[,:(;|/·•]|\. | - ) ?$")
_ENDS = re.compile(r" ?(?:[,);|·•.](?![0-9])|$| - )| (?:und|et|e|and|mit|avec|con|with) [0-9]{1,3}[.,' ]?000 ?km\b")
_SAID = frozenset({"contract_term", "promo_duration", "price_after", "trial_period"})
_COST = 3.6
_GOES_ON = re.compile(  # what is given notice of; a visit or a hired van is cancelled
    r"rinnov|scaden|contratt|abbonament|mensile|renew|contract|subscription|membership|verlanger|erneuer|ablauf|vertrag"
    r"|\babo\b|abonnement|mitglied|renouvel|echeance|contrat"
)
_LONG = frozenset({"M", "Y", "W"})
_IN_TURN = re.compile(r" (?:in|en|a|zu|to) ")
_FOR = re.compile(r" (?:lang )?(?:fur|um|zu|for|pour|per|a)(?: nur| only| just| seulement| soli| solo| insgesamt)? ?")


def without_cancelled_visits(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without the hours up to which a visit or a hire is cancelled: they are no notice of a contract."""
    return [
        draft
        for draft in drafts
        if draft.attribute != "notice_period"
        or not (isinstance(draft.token, Length) and draft.token.unit == "H")
        or _GOES_ON.search(source.folded, *clauses.sentence(draft.start))
    ]


def without_turns(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, a renewal "di 3 mesi in 3 mesi" with its length once."""
    renewed = [draft for draft in drafts if draft.attribute == "renewal_term"]
    return [
        draft
        for draft in drafts
        if draft.attribute not in _SAID
        or not any(
            one.value == draft.value and _IN_TURN.fullmatch(source.folded, one.end, draft.start) for one in renewed
        )
    ]


def bare_terms(source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The one length of time that stands for itself between commas beside a monthly price ("9 a month, 24 months")."""
    monthly = [d for d in drafts if d.attribute == "price" and d.value.endswith("/P1M")]
    if not monthly or any(draft.attribute in _SAID for draft in drafts):
        return
    bare = [token for token in tokens if _is_bare(source, token) and not _is_spoken(token, drafts)]
    if len(bare) == 1 and any(clauses.sentence(d.start) == clauses.sentence(bare[0].start) for d in monthly):
        (token,) = bare
        yield Draft("contract_term", token.text(""), token.start, token.end, token=token, cost=_COST)


_EXTENDED = re.compile(  # "guarantee, extendable to 5 years for 49": so long the guarantee lasts, not the price
    r"\b(?:verlanger|ausweit|extend|extensi|prolong|estendibil|estensibil|estens|allung"
    r"|upgrade)[a-z]*(?: [a-z]+){0,2} $"
)
_AHEAD = 40


def paid_months(source: Source, tokens: Sequence[Token], drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Lengths of time right before what they cost together ("3 months for 9 €"): so long the price holds."""
    for token in tokens:
        if not isinstance(token, Length) or token.unit not in _LONG or _is_spoken(token, drafts):
            continue
        if _EXTENDED.search(source.folded, max(0, token.start - _AHEAD), token.start):
            continue
        if any(d.attribute == "price" and _FOR.fullmatch(source.folded, token.end, d.start) for d in drafts):
            yield Draft("promo_duration", token.text(""), token.start, token.end, token=token, cost=_COST)


def _is_bare(source: Source, token: Token) -> bool:
    if not isinstance(token, Length) or token.unit != "M" or token.high is not None or token.low not in _TERMS:
        return False
    before = source.folded[max(0, token.start - 4) : token.start]
    return bool(_OPENS.search(before)) and bool(_ENDS.match(source.folded, token.end))


def _is_spoken(token: Token, drafts: Sequence[Draft]) -> bool:
    return any(draft.start < token.end and token.start < draft.end for draft in drafts)
