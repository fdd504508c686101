"""Fees that go free in one way alone: "activation 49.– (free online)" asks 49 of everybody else.

Everywhere else a sum and a word for nothing in one sentence say that the sum is given up.
"""

import re
from collections.abc import Sequence

from audit.read.phrases.draft import Draft
from audit.read.phrases.fits import is_word
from audit.read.words.source import Source

_WAY = (
    r"(?:(?:bei |with |per |con |pour |se |if |when |wenn )?(?:[a-z]+ )?(?:online|on-line|on line)(?:-?(?:bestellung"
    r"|abschluss|anmeldung))?(?: (?:bestellt|gebucht|only))?|im (?:web|netz|internet|laden|shop|geschaft)"
    r"|en ligne|sur (?:le|notre) site|sul (?:nostro )?sito|(?:via|per|in der|in|con|con l'|con la|dans l'|avec l'"
    r"|in the|with the|mit der|via l'|via the) ?app(?:li(?:cation)?)?|in (?:der )?filiale"
    r"|in negozio|en (?:boutique|magasin)"
    r"|in[- ]store)"
)
_OPENS = re.compile(rf"\((?P<way>(?:ist |e |is |est )?{_WAY}(?: (?:ist|e|is|est))?[:,]? )?$")
_CLOSES = re.compile(rf"(?P<way> {_WAY})?\)")
_NEAR = 3
_REACH = 48


def without_free_one_way(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without what is free in one way alone, as brackets behind the sum that all others pay say.

    Args:
        source: The text.
        drafts: What was read in it.
    """
    return [draft for draft in drafts if not _is_one_way(source, draft, drafts)]


def _is_one_way(source: Source, draft: Draft, drafts: Sequence[Draft]) -> bool:
    token = draft.token
    if token is None or not is_word(token):
        return False
    opened = _OPENS.search(source.folded, max(0, token.start - _REACH), token.start)
    closed = _CLOSES.match(source.folded, token.end) if opened else None
    if opened is None or closed is None or not (opened["way"] or closed["way"]):
        return False
    return any(
        other.attribute == draft.attribute
        and other.token is not None
        and not is_word(other.token)
        and 0 <= opened.start() - other.token.end <= _NEAR
        for other in drafts
    )
