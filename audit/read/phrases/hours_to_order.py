"""Hours that nobody is sent anything in: until when to order, and how soon somebody comes to help.

"Order in the next 3 h 12 min for delivery tomorrow", "posted before 16 h", "broken down? We're with you in 4 hours".
"""

import re
from collections.abc import Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Length
from audit.read.words.source import Source

_COUNTED_DOWN = re.compile(
    r"\b(?:(?:order|buy|book|bestell[a-z]*|command[a-z]+|ordin[a-z]+|acquist[a-z]+)(?: (?:sie|now|jetzt|online|it))? "
    r"(?:with)?in(?: den| the)?(?: next| nachsten)?|(?:in|within) the next|in den nachsten|innerhalb der nachsten|noch"
    r"|dans les (?:prochaines )?|(?:nelle|entro le) prossime|entro|avant|d'ici|prima delle|before|still|ancora|encore)"
    r"(?: [0-9]{1,2} ?h[a-z.]*(?: and| und| et| e)?)? ?$"
)
_CLOCK = re.compile(r"[0-9]{1,2} ?h(?:[0-9]{2})?$")
_BEFORE = re.compile(r"\b(?:avant|d'ici|des|jusqu'a|vers|apres) $")
_ORDER = re.compile(r"\b(?:order|buy|bestell|command|ordin|acquist)")
_COMES = re.compile(
    r"\b(?:we|we'll|we're|we are|we will|we aim to|wir|unser [a-z]+|nous|on|siamo|noi|[a-z]*(?:techniker|monteur"
    r"|mechaniker)"
    r"|technicien|depanneur|plombier|tecnico|idraulico|engineer|technician|mechanic|locksmith|plumber|someone)\b"
    r"[^.;!?]{0,32}(?:with you|there|bei (?:ihnen|dir|euch)|vor ort|chez vous|sur place|da (?:voi|te|lei)|sul posto)\b"
    r"|\b(?:sind|sommes|siamo|serons|saremo) [^.;!?]{0,24}(?:bei (?:ihnen|dir|euch)|vor ort|chez vous|sur place"
    r"|da (?:voi|te|lei)|sul posto)\b"
)
_BROUGHT = re.compile(
    r"lief|paket|ware|bestell|livr|colis|command|pacc|consegn|ordin|deliver|parcel|order|pizza|bring|port"
)
_BRIEF = frozenset({"H", "MIN"})
_LEAD = 40


def without_hours_to_order(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without hours that are no time of delivery: left to order, of the clock, or until help comes.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    return [draft for draft in drafts if draft.attribute != "delivery_time" or not _is_other(source, clauses, draft)]


def _is_other(source: Source, clauses: Clauses, draft: Draft) -> bool:
    token = draft.token
    if not isinstance(token, Length) or token.unit not in _BRIEF:
        return False
    start, end = clauses.sentence(token.start)
    ahead = max(start, token.start - _LEAD), token.start
    if _CLOCK.fullmatch(source.folded, token.start, token.end) and _BEFORE.search(source.folded, *ahead):
        return True
    if _COUNTED_DOWN.search(source.folded, *ahead) and _ORDER.search(source.folded, start, end):
        return True
    return bool(_COMES.search(source.folded, start, end)) and not _BROUGHT.search(source.folded, start, end)
