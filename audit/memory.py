"""How memory is cleaned up in the processes that read, link and judge.

What they make by the million (elements, tokens, drafts, statements) holds no circles and is freed at once; to look
through all of it again and again for circles costs a tenth of the time of reading a page.
"""

import gc

_YOUNG = 100_000
_OLDER = 20


def collect_rarely() -> None:
    """Look for circles seldom in this process, and never among what is loaded already."""
    gc.freeze()
    gc.set_threshold(_YOUNG, _OLDER, _OLDER)
