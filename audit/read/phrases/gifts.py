"""Things and people that go free: a price of zero that no words name."""

import re
from collections.abc import Iterator, Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.figures import PEOPLE
from audit.read.values.tokens import Amount, Length, Token
from audit.read.words.source import Source

_COST = 1.6
_WORDS = 5
_SHORT_LINE = 8  # others may pay in the lines above
_ENTRY = re.compile(r"\b(?:eintritt|entree|ingresso|entry|admission|entrance)\b")
_DOOR = 12
_FOR = re.compile(r"(?: (?:eintritt|entry|admission|entrance))? (?:für|fur|for|pour|per|aux?|ai)\b")
_GOES = re.compile(
    r"\b(?:voyag|entr|dorm|mang|log|ski|jou|viaggia|mangia|soggiorna|alloggia|nuota|travel|go|get in|stay|sleep|eat"
    r"|play|swim|come along|may come|transport|durf|komm|reis|fahr|schlaf|ubernacht|ess|wohn|spiel|schwimm)[a-z]* $"
)
_STAYS = re.compile(r"\b(?:stays|remains|bleibt|reste|resta|rimane) $")
_GUESTS = re.compile(r"\b(?:abbonat|soci\b|tesserat|abonne|mitglied|members?\b|adherent)")
_ALONG = re.compile(  # what people bring with them
    r"\b(?:hund|velo|fahrrad|fahrrader|kinderwagen|gepack|dogs?\b|pets\b|bikes?\b|bicycles?\b|prams?\b|luggage|chien"
    r"|animaux"
    r"|poussette|bagage|can[ei]\b|animali|bici|passeggin|bagagli)"
)
_DENIED = re.compile(  # "dogs do not travel free"; who gets "nothing" is told where others pay
    r"\b(?:nicht|kein[a-z]*|no longer|not|pas|ne|non)\b|n't\b|\bnichts$"
)
_VERB = 14
_DECIMAL = re.compile(r"[0-9][.,][0-9]")  # "children up to 4.9 years"
_AGED = re.compile(  # "free up to 12 years", "free at 65 and over"
    r" (?:bis|ab|unter|uber|jusqu'a|des|fino a|dai|sotto i|oltre i|at|up to|until|under|from|over)(?: zu)? [0-9]{1,2}"
    r"(?:(?:e|te)?[rn]?)?(?: jahren?| ans| anni| years| and over| and under)\b"
)
_FIRST = re.compile(
    r"(?:first|initial|erst[a-z]*|premi(?:er|ere)|prim[ao]) (?:[a-z]+ ){0,2}[a-z]*[: ]"
)  # a first visit
_ASIDE = re.compile(r"^ ?\([^()]*\)")
_WORTH = re.compile(  # what is given away beside something else, with what it is worth
    r" ?[(,]? ?(?:(?:im|del|d'une?|of|a) )?(?:wert|valore|valeur|worth|value)\b"
)
_CHEAPEST = re.compile(  # "3 for 2: the cheapest item is free": of what one pays for, and no price
    r"\b(?:gunstigste|billigste)[nrs]? (?:artikel|produkt|teil|stuck|ware)"
    r"|\b(?:article|produit|piece) le moins cher|\ble moins cher\b|\bmeno (?:caro|cara|costoso|costosa)\b"
    r"|\b(?:cheapest|lowest[- ]priced)(?: (?:item|one|product|piece))?\b"
)
_GETS = re.compile(  # "carers get theirs free": whoever it is, others pay
    r"\b(?:get (?:theirs|it|one|them|in)|(?:bekommen|erhalten|haben) (?:sie|ihn|es|die [a-z]+|den [a-z]+)"
    r"|(?:la|le|les|l'|en) ?(?:recoivent|obtiennent|ont)|l[aoei] (?:ricevono|ottengono|hanno)) $"
)
_OTHERS = re.compile(r"^(?:you|we|i|sie|wir|ihr|du|vous|nous|voi|noi)\b|\bif you\b")
_STOPS = ",.;!?|()·•–\n"


def free_things(source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Things that a short line calls free ("children under 4 sail free"), where nothing else is said of them."""
    spoken = {clauses.sentence(draft.start) for draft in drafts}
    fees = [
        hit
        for hit in source.hits
        if hit.entry.cue and (hit.entry.cue.attribute or hit.entry.cue.kind == "zero")
        if hit.entry.cue.attribute not in {"price", "promo_duration", "discount", "trial_period"}
        if not _FIRST.match(source.folded, hit.start)
    ]
    cues = {clauses.sentence(hit.start) for hit in fees}
    for token in tokens:
        if not isinstance(token, Amount) or not token.word:
            continue
        start, end = clauses.sentence(token.start)
        words = source.text[start : token.start].split()
        if _WORTH.match(source.folded, token.end) or _CHEAPEST.search(source.folded, start, token.start):
            continue
        ends = not _ASIDE.sub("", source.folded[token.end : min(end, len(source.text))]).strip(" .!)")
        if _is_said_of(source, token) and not any(start <= hit.start < token.start for hit in fees):
            ends, cues = True, cues - {(start, end)}
        lengths = (other for other in tokens if isinstance(other, Length) and other.unit not in {"Y", "H", "MIN"})
        if any(start <= other.start < end for other in lengths) or _DENIED.search(source.folded, start, token.start):
            continue  # "try 14 days free" is no thing; years are ages
        if ends and 1 <= len(words) <= _WORDS and words[0][:1].isupper() and (start, end) not in spoken | cues:
            yield Draft(
                "price",
                f"0 {source.currency}",
                start + len(source.text[start:]) - len(source.text[start:].lstrip()),
                token.end,
                token=token,
                cost=_COST,
            )


def _is_said_of(source: Source, token: Amount) -> bool:
    """Whether a verb says of what stands before that it is free, for somebody ("the small one stays free for two")."""
    before = _STAYS.search(source.folded, max(0, token.start - _VERB), token.start)
    return bool(before and _FOR.match(source.folded, token.end))


def free_people(source: Source, tokens: Sequence[Token], drafts: Sequence[Draft]) -> Iterator[Draft]:
    """People who go free where others pay ("adults 18 €, children under 6 free")."""
    paid = any(
        draft.attribute == "price" and isinstance(draft.token, Amount) and draft.token.number for draft in drafts
    )
    brief = paid or len(source.text.split()) <= _SHORT_LINE
    for token in tokens:
        if not isinstance(token, Amount) or not token.word or any(draft.token is token for draft in drafts):
            continue
        start, end = _piece(source.folded, token)
        if _DENIED.search(source.folded, start, token.end):
            continue
        named_for = _FOR.match(source.folded, token.end)
        opens = named_for and not source.folded[start : token.start].strip()
        if paid and _GETS.search(source.folded, start, token.start):
            if not _OTHERS.search(source.folded[start : token.start].strip()):
                yield Draft("price", f"0 {source.currency}", token.start, token.end, token=token, cost=_COST)
            continue
        goes = _GOES.search(source.folded, start, token.start)
        if not brief and not opens and not goes and not _is_entry(source, token):
            continue
        if paid and _AGED.match(source.folded, token.end):
            yield Draft("price", f"0 {source.currency}", token.start, token.end, token=token, cost=_COST)
            continue
        along = goes and (
            _ALONG.search(source.folded, start, token.start) or _GUESTS.search(source.folded, start, token.start)
        )
        if (
            along
            or PEOPLE.search(source.folded, start, token.start)
            or (
                named_for
                and (PEOPLE.search(source.folded, token.end, end) or _GUESTS.search(source.folded, token.end, end))
            )
        ):
            yield Draft("price", f"0 {source.currency}", token.start, token.end, token=token, cost=_COST)


def _is_entry(source: Source, token: Amount) -> bool:
    """Whether it is the entrance that is free, beside which others pay in the lines above or below."""
    around = source.folded[max(0, token.start - _DOOR) : token.end + _DOOR]
    return bool(_ENTRY.search(around))


def _piece(folded: str, token: Amount) -> tuple[int, int]:
    """The stretch around a value up to the next marks that part clauses."""
    start, end = token.start, token.end
    while start and (folded[start - 1] not in _STOPS or _DECIMAL.match(folded, start - 2)):
        start -= 1
    while end < len(folded) and folded[end] not in _STOPS:
        end += 1
    return start, end
