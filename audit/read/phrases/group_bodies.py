"""Of what a group of customers consists, before what it is promised: "Members of a partner club: 15 % off"."""

import re

from audit.read.words.source import Source

_LEAD = (
    r"(?:d'une? |de l'|de (?:tout|toute|n'importe quelle?|chaque) |des |di un(?:'|a |o | )|dell'|degli |dei |delle "
    r"|eine[rs] |von |in eine[mr] |an (?:einer|einem|der|unserer) |unsere[rs] "
    r"|of (?:any |an? |one of |our |the |your )+|(?:at|in) (?:any|an?|the|our) )"
)
_PROMISE = r"[^.;!?]{1,40}?[0-9][0-9.,]* ?(?:%|€|chf|eur)|[^.;!?]{1,40}?[€£][0-9]"
_BODY = re.compile(rf" {_LEAD}[a-z'-]+(?: [a-z'-]+){{0,4}} ?(?=:(?:{_PROMISE}))")
_NAMED = re.compile(r" [A-ZÄÖÜÉÈ][\w&-]+(?: [A-ZÄÖÜÉÈ0-9][\w&-]*)?(?= ?:)")  # "Soci ATG: 10 %"


def body_end(source: Source, end: int) -> int:
    """Where the words end that say of what a group consists, a promise behind a colon following; else ``end``.

    Args:
        source: The text.
        end: Where the words for the group end.
    """
    found = _BODY.match(source.folded, end) or _NAMED.match(source.text, end)
    return found.end() if found else end
