"""Titles that a system cut off, and the longer text beside them that says the rest."""

from audit.link.folding import fold, split_tokens

_LONGEST_TEXT = 90
_LONGEST_REST = 40
_CUTS = (30, 40)
_BLANK = 1
_REPEATED = 0.5


def whole_title(title: str, description: str) -> str:
    """The title with what the description adds to it, where that is a longer writing of it or the end that was cut off.

    >>> whole_title("SCHLEIFER 18V O.AKKU KT", "LANGTEXT: SCHLEIFER XW200 18V O.AKKU KARTON")
    'SCHLEIFER 18V O.AKKU KT LANGTEXT: SCHLEIFER XW200 18V O.AKKU KARTON'
    >>> whole_title("Schleifer XW200", "Der handliche Begleiter auf der Baustelle")
    'Schleifer XW200'
    """
    if not description or len(description) > _LONGEST_TEXT:
        return title
    if _is_cut(title) and len(description) <= _LONGEST_REST:
        return f"{title} {description}"
    said, told = set(split_tokens(fold(title))), set(split_tokens(fold(description)))
    return f"{title} {description}" if len(said & told) > max(1.0, _REPEATED * len(said)) else title


def _is_cut(title: str) -> bool:
    """Whether the title has as many signs as a field holds, a blank at the end left out."""
    return any(cut - _BLANK <= len(title) <= cut for cut in _CUTS) and title == title.upper()
