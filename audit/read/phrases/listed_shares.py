"""Reductions in a list that names its word once: "students get 15 % off, members of the union 10 %"."""

import re
from collections.abc import Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Share, Token
from audit.read.words.source import Source

_ELSE = (
    r"(?:davon|dont|di cui|of which|soit|cioe|also|mwst|mehrwertsteuer|ust|tva|iva|vat|zzgl|inkl|incl|plus|anzahlung"
    r"|acompte|acconto|deposit|kaution|zins[a-z]*|taeg|taux|tasso|apr|interest|provision|commission[ei]?|gebuhr[a-z]*)"
)
_NEXT = re.compile(
    rf"[^0-9.;:!?()]{{0,40}}?(?:, ?(?:(?:und|et|e|and) )?| (?:und|et|and|e) )(?!{_ELSE}\b)"
    r"(?:[^\W\d][^\W\d'-]*[ '-]){1,6}-? ?"
)
_ENDS = re.compile(r" ?(?:$|[.;,)!](?![0-9])| (?:und|et|and|e) )")
_COST = 2.0


def with_listed_shares(
    source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]
) -> list[Draft]:
    """The drafts, with percentages that a list goes on with behind a reduction, each of the group or thing before it.

    Args:
        source: The text.
        tokens: Its values that something may be said of.
        clauses: Its boundaries.
        drafts: What was read in it so far.
    """
    out = list(drafts)
    told = {id(draft.token): draft for draft in drafts if draft.token is not None}
    for place in range(1, len(tokens)):
        one, two = tokens[place - 1], tokens[place]
        named = told.get(id(one))
        if named is None or named.attribute != "discount" or not isinstance(one, Share) or not isinstance(two, Share):
            continue
        apart = id(two) in told or clauses.sentence(one.start) != clauses.sentence(two.start)
        if apart or not _NEXT.fullmatch(source.folded, one.end, two.start) or not _ENDS.match(source.folded, two.end):
            continue
        draft = Draft("discount", two.text(""), two.start, two.end, two.bound, _COST, named.trigger, token=two)
        out.append(draft)
        told[id(two)] = draft
    return out
