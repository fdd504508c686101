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
_HEADS = 4


def quoted_lines(lines: Sequence[str]) -> AbstractSet[int]:
    """The places of lines that begin with ">" in a mail whose other lines do not.

    Args:
        lines: Of a text. Outside of a mail, and without a line that says who wrote, such marks are bullets.
    """
    marked = {index for index, line in enumerate(lines) if line.lstrip().startswith(">")}
    if not marked or len(marked) == len(lines):
        return frozenset()
    is_mail = any(_HEAD.match(line.strip()) for line in lines[:_HEADS])
    said = any(_WROTE.search(lines[at]) for index in marked for at in (index - 1, index) if at >= 0)
    return marked if is_mail or said else frozenset()
