"""Leaders: the dots of a printed price list that lead the eye from a name to its price ("Haircut ........ 45.–").

They end no sentence and belong to no name.
"""

import re

_LEADER = re.compile(
    r"(?:(?<=[\w)’'\"»*]) ?(?:\.{4,}|…{2,}|…\.+|[_·•]{3,}|-{5,}|–{3,}|—{2,})|(?: [.…·•_]){3,})(?= ?(?:[^\W_]|[€£$–-]))"
)
_GATE = re.compile(  # its first sign is one of few, so that most texts are passed over at once
    r"[.…_·•–—-](?:(?<=\.)\.{3}|(?<=…)[….]|(?<=[_·•–])[_·•–]{2}|(?<=-)-{4}|(?<=—)—|(?<=[.…·•_]) [.…·•_] [.…·•_])"
)


def without_leaders(text: str) -> str:
    """The text with blanks for its leaders, as long as before.

    >>> [without_leaders(text) for text in ("Wash . . . . . 12 Cut ........ 45", "And then... 45", "A … B")]
    ['Wash           12 Cut          45', 'And then... 45', 'A … B']
    """
    return _LEADER.sub(lambda found: " " * len(found[0]), text) if _GATE.search(text) else text
