"""Lines of a mail that quote the one it answers: what somebody else wrote is no word of the company's."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

_WROTE = re.compile(
    r"\b(?:schrieb|wrote|a écrit|ha scritto|scriveva|ecrivait|écrivait)\b[^\n]{0,60}:\s*$"
    r"|^>?\s*-{2,} ?(?:original|ursprüngliche|message d'origine|messaggio originale)",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r"(?:von|from|de|da|betreff|subject|objet|oggetto|an|to|à|a)\s?:\s?\S|(?:(?:re|aw|tr|r)\s?: ?){1,3}\S",
    re.IGNORECASE,
)
_ANSWERS = re.compile(r"(?:^|: ?)(?:re|aw|antw|r|rif|rép|sv) ?:", re.IGNORECASE)
_SIGNATURE = re.compile(r"-- ?")
_HEADS = 4


def quoted_lines(lines: Sequence[str]) -> AbstractSet[int]:
    """The places of lines that begin with ">" in a mail whose other lines do not; a letter passed on quotes nobody.

    Args:
        lines: Of a text. Outside of a mail, and without a line that says who wrote, such marks are bullets.
    """
    marked = {index for index, line in enumerate(lines) if line.lstrip().startswith(">")}
    if not marked or len(marked) == len(lines):
        return frozenset()
    is_mail = any(_HEAD.match(line.strip()) for line in lines[:_HEADS])
    said = any(_WROTE.search(lines[at]) for index in marked for at in (index - 1, index) if at >= 0)
    if said or not is_mail:
        return marked if said else frozenset()
    return frozenset() if _is_whole(lines, marked) else marked


def _is_whole(lines: Sequence[str], marked: AbstractSet[int]) -> bool:
    """Whether all between the heads of a mail that answers none and its signature is marked: a letter passed on."""
    last = next((index for index, line in enumerate(lines) if _SIGNATURE.fullmatch(line)), len(lines))
    heads = [line.strip() for line in lines[: min(marked)] if line.strip()]
    open_lines = (line for index, line in enumerate(lines[:last]) if index > min(marked) and index not in marked)
    return not any(line.strip() for line in open_lines) and all(
        _HEAD.match(line) and not _ANSWERS.search(line) for line in heads
    )
