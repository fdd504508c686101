"""Things given along for a time: "free domain for the first year" is no price of the hosting beside it."""

import re
from collections.abc import Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_FREE = r"(?:free|gratis|kostenlose?[nrs]?|gratuite?s?|gratuit[aoie]|offerte?s?|inklusive|incluso)"
_THING = (
    r"(?:(?:wunsch)?domain(?:s|name|namen)?|dominio|domini|noms? de domaine|ssl(?:[- ][a-z]+)?|certificat[a-z]*"
    r"|zertifikat[a-z]*|updates?|aktualisierungen|mises? a jour|aggiornamenti|servicing|breakdown cover"
    r"|roadside assistance|pannenhilfe|pannendienst|assistenza stradale|depannage)"
)
_ALONG = re.compile(rf"\b{_FREE} (?:[a-z.-]+ )?{_THING}\b|\b{_THING} (?:[a-z.-]+ ){{0,2}}{_FREE}\b")
_GIVEN = frozenset({"price", "promo_duration"})


def without_things_along(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block without what only says for how long something is given along.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    if all(draft.attribute != "promo_duration" for draft in drafts):
        return list(drafts)
    along = {clauses.sentence(found.start()) for found in _ALONG.finditer(source.folded)}
    if not along:
        return list(drafts)
    paid = {clauses.sentence(draft.start) for draft in drafts if _is_paid(draft)}
    return [
        draft for draft in drafts if draft.attribute not in _GIVEN or clauses.sentence(draft.start) not in along - paid
    ]


def _is_paid(draft: Draft) -> bool:
    """Whether a draft is another price than zero, or anything but free time."""
    return draft.attribute not in _GIVEN or (isinstance(draft.token, Amount) and bool(draft.token.number))
