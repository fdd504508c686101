"""Cards that head a line with what they give: "GARDEN CARD: 5 % extra on everything" is for those who have one."""

import re
from collections.abc import Iterator, Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.words.source import Source

_HEADED = re.compile(
    r"(?:^|[.!;|] )(?:(?:con|mit|avec|with) )?(?P<card>(?:carta|tessera|carte) [a-z']+|[a-z-]+karte|[a-z]+[ -]?card)"
    r" ?: ?-? ?[0-9]{1,2} ?%(?P<rest>[^.;!?]*)"
)
_LOYAL = re.compile(
    r"kund|treue|club|bonus|vorteil|plus|member|famil|freunde|fedelt|soci|amici|client|fidel|membre|avantage|amis|loyal"
    r"|reward"
)
_MORE = re.compile(
    r"\b(?:extra|zusatzlich|supplementaires?|en plus|in piu|aggiuntiv[oa]|ulteriore|supplementare|more)\b"
)
_GIVEN = re.compile(r"geschenk|gutschein|gift|regalo|cadeau|prepa|sim\b|credit|kredit")


def card_labels(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Those who have a card, where a line is headed by it and goes on with a share of the price.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What else was read in it.
    """
    if "%" not in source.folded or any(draft.value == "Members" for draft in drafts):
        return
    for found in _HEADED.finditer(source.folded):
        start, end = found.span("card")
        loyal = _LOYAL.search(source.folded, start, end) or _MORE.search(found["rest"])
        if loyal and not _GIVEN.search(source.folded, start, end) and not clauses.is_silent(start):
            yield Draft("audience", "Members", start, end, trigger=source.text[start:end])
            return
