"""Young people who must come with somebody: "under-18s must be with an adult" says for whom something is not.

Where their sentence gives them something, they are whom it is for: "under-16s go free with a paying adult".
"""

import re
from collections.abc import Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.words.source import Source

_WITH_ADULT = re.compile(
    r"\b(?:must|have to|need to|need|only|should|mussen|nur|durfen nur|doivent|seulement|devono|solo|soltanto)\b"
    r"[^.;!?]{0,40}\b(?:with an? (?:responsible )?(?:adult|parent|grown-up)|accompanied|supervised"
    r"|in begleitung|begleitet|mit (?:einem )?(?:erwachsenen|elternteil)|accompagnee?s?|accompagnat[oaie])\b"
)
_GIVEN = frozenset({"price", "discount", "saving", "list_price", "cashback"})


def without_accompanied(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block without young people of whom it is only said with whom they may come.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    if not any(draft.value == "Youth" for draft in drafts):
        return list(drafts)
    given = {clauses.sentence(draft.start) for draft in drafts if draft.attribute in _GIVEN}
    return [draft for draft in drafts if draft.value != "Youth" or not _must_come_along(source, clauses, draft, given)]


def _must_come_along(source: Source, clauses: Clauses, draft: Draft, given: set[tuple[int, int]]) -> bool:
    sentence = clauses.sentence(draft.start)
    return sentence not in given and bool(_WITH_ADULT.search(source.folded, draft.start, sentence[1]))
