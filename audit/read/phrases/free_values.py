"""The values of a text that nothing has spoken for yet."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from audit.read.phrases.draft import Draft
from audit.read.phrases.said import Said
from audit.read.silences.asides import without_asides
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Day, Length, Share, Token
from audit.read.words.lexicon import Hit
from audit.read.words.source import Source

_VALID = re.compile(r"\b(?:gultig|gilt|gelten|valid|valable|valid[oai]|vale) $")
_WHOLE = re.compile(
    r"(?:throughout|all through|all of|tout le|(?:per |durante )?tutto|(?:den|im) (?:ganzen|"
    r"gesamten))\b"
)
_HAD = re.compile(r"\b(?:available|erhaltlich|buchbar|disponibl?[ei]|offert[aeo]|angeboten|proposee?)(?: only)? $")
_GIVES = re.compile(
    r"\b(?:schenken|erlassen|spendieren|verschenken|offrons|vous offre|regaliamo|giving|give you|we waive)\b"
)
_NAMED = re.compile(
    r"\b(?:[a-z]*(?:aktion|angebot|rabatt|ausverkauf|schlussverkauf|verkauf)|promo(?:tion|zione)?|sale|soldes|offres?"
    r"|offert[ae]|saldi|sconti|offers?|deals?|discounts?)\b"
)
_NEAR_VALID = 16


def free_values(
    source: Source, tokens: Sequence[Token], clauses: Clauses, said: Said, seen: AbstractSet[str]
) -> list[Token]:
    """The values that may be terms.

    Args:
        source: The text.
        tokens: Its values.
        clauses: Its boundaries.
        said: What words alone say in it.
        seen: Of what it may speak that few texts speak of.
    """
    free = [t for t in tokens if not clauses.is_silent(t.start) and not any(_is_spent(t, d) for d in said.spoken)]
    if said.lacks:
        free = [token for token in free if not any(lack.holds(token.start) for lack in said.lacks)]
    free = [t for t in free if not _is_in_name(t, said.cues) and not _is_vague(source, t, free, clauses)]
    return without_asides(source, clauses, free, tokens, seen)


def _is_in_name(token: Token, cues: Sequence[Hit]) -> bool:
    """Whether a length of time is only part of a cue's own words ("lowest price of the last 30 days")."""
    return isinstance(token, Length) and any(
        cue.start < token.start
        and cue.entry.cue
        and cue.entry.cue.attribute == "lowest_price_30d"
        and token.start < cue.end
        for cue in cues
    )


def _is_vague(source: Source, token: Token, tokens: Sequence[Token], clauses: Clauses) -> bool:
    """Whether a month is named where nothing is reduced or given away: when one travels, not when one can book."""
    if not isinstance(token, Day) or not token.vague:
        return False
    if _VALID.search(source.folded, max(0, token.start - _NEAR_VALID), token.start):
        return False
    sentence = clauses.sentence(token.start)
    if _WHOLE.match(source.folded, token.start) and _HAD.search(source.folded, sentence[0], token.start):
        return False
    if not token.last and _starts_offer(source, token, sentence):
        return False
    if _GIVES.search(source.folded, *sentence):
        return False
    given = (t for t in tokens if isinstance(t, Share) or (isinstance(t, Amount) and t.word))
    return not any(clauses.sentence(other.start) == sentence for other in given)


def _starts_offer(source: Source, token: Day, sentence: tuple[int, int]) -> bool:
    """Whether an offer starts on a weekday, or a sentence says no more than that: "The sale starts on Friday"."""
    start, end = sentence
    alone = not source.folded[start : token.start].strip() and not source.folded[token.end : end].strip(" .!")
    return alone or bool(_NAMED.search(source.folded, start, token.start))


def _is_spent(token: Token, draft: Draft) -> bool:
    """Whether a value is part of the words of a sign or code; the amount of "3 x 49.–" is a price nevertheless."""
    if draft.attribute == "instalments" and isinstance(token, Amount):
        return False
    return draft.start <= token.start and token.end <= draft.end
