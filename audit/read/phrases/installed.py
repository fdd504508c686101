"""Installation and joining that cost nothing: "installation at 85 is on us", "$0 enrollment", "connection is free".

The sum that such words give up is no price.
"""

import re
from collections.abc import Iterator, Sequence

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_FEE = (
    r"(?:installation(?:skosten)?|installazione|einrichtung|erstinstallation|anschluss|aufschaltung|mise en service"
    r"|raccordement|attivazione|activation|connection|set-?up|enrol?lment|registration)"
)
_GIVEN = (
    r"(?:(?:est|sont|vous est) offerte?s?|offerte?s?|(?:gliel[ao]|ve l[ao]|te l[ao]|la|lo) (?:omaggiamo|regaliamo"
    r"|offriamo|abbuoniamo)|(?:e |viene )?(?:in omaggio|omaggiat[ao]|azzerat[ao])|schenken wir|geht auf uns"
    r"|ubernehmen wir|erlassen wir|(?:wird|werden) (?:geschenkt|erlassen)|entfallt|(?:is |are )?(?:on us|waived))"
)
_NAMED = re.compile(
    rf"\b{_FEE}[ (,:]*(?:(?:a|de|di|von|fur|zu|of|at|worth|costs?|da|d'une valeur de) )?(?:[€£$]|chf|eur)? ?$"
)
_GIVEN_UP = re.compile(rf"(?: ?(?:ht|ttc|netto|iva esclusa|\+ iva))?[),]* ?(?:wird |werden |, )?{_GIVEN}\b")
_NAMED_BEHIND = re.compile(r" (?:enrol?lment|joining|sign-?up|activation|initiation|registration)(?: fees?)?\b")
_FREE = re.compile(rf"\b{_FEE} (?:is|are) free\b(?! of)(?=[^.;!?]{{0,40}}\((?:normally|usually|worth|otherwise|was))")
_REACH = 48
_TAKEN_FOR = frozenset({"price", "discount"})


def installed(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, sums of an installation that is given away as a fee of nothing.

    Args:
        source: The text.
        drafts: What was read in it.
    """
    out = [_given(source, draft) if draft.attribute in _TAKEN_FOR else draft for draft in drafts]
    return [*out, *_free(source, out)]


def _given(source: Source, draft: Draft) -> Draft:
    token = draft.token
    if not isinstance(token, Amount) or token.word or token.per:
        return draft
    nothing = not token.number and _NAMED_BEHIND.match(source.folded, token.end)
    named = _NAMED.search(source.folded, max(0, token.start - _REACH), token.start)
    given = _GIVEN_UP.match(source.folded, token.end) if named else None
    if not nothing and not given:
        return draft
    end = given.end() if given else token.end
    return Draft("setup_fee", f"0 {token.currency or source.currency}", draft.start, end, cost=draft.cost, token=token)


def _free(source: Source, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """A connection that is called free, with what it costs otherwise in a bracket."""
    if " free " not in source.folded or any(draft.attribute == "setup_fee" for draft in drafts):
        return
    for found in _FREE.finditer(source.folded):
        yield Draft("setup_fee", f"0 {source.currency}", *found.span())
