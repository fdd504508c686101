"""Terms of nothing that are none: "4 months' minimum, then no contract", "try one class without obligation".

Who is bound at first is not unbound because he is free later, and a trial binds nobody anyway.
"""

import re
from collections.abc import Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.words.source import Source

_THEN = re.compile(
    r"\b(?:puis|ensuite|apres quoi|danach|anschliessend|dann|nachher|poi|dopo|in seguito|successivamente|then"
    r"|after(?:wards)?"
    r"|after that|thereafter)\b"
)
_TRIED = re.compile(
    r"\b(?:prova[a-z]*|essai[a-z]*|essaye[zr]|tester?|testen|[a-z]*probe[a-z]*|probier[a-z]*|schnupper[a-z]*|try|trial"
    r"|taster|test)\b[^.;!?\n]{0,40}$"
)


def without_later_freedom(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block without "no minimum term" of what comes later, or of a trial.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    if not any(_is_none(draft) for draft in drafts):
        return list(drafts)
    return [draft for draft in drafts if not (_is_none(draft) and _is_no_term(source, clauses, draft, drafts))]


def _is_none(draft: Draft) -> bool:
    return draft.attribute == "contract_term" and draft.value == "P0D"


def _is_no_term(source: Source, clauses: Clauses, draft: Draft, drafts: Sequence[Draft]) -> bool:
    start, _ = clauses.sentence(draft.start)
    bound = (d for d in drafts if d.attribute == "contract_term" and not _is_none(d) and start <= d.start < draft.start)
    if any(_THEN.search(source.folded, other.end, draft.start) for other in bound):
        return True
    terms = any(d.attribute == "price" and "/P" in d.value and start <= d.start < draft.start for d in drafts)
    return not terms and bool(_TRIED.search(source.folded, start, draft.start))
