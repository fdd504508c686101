"""Tables that are none by their tags: elements that play rows and cells by their role (WAI-ARIA 1.2, ``table``).

A ``grid`` is a calendar or a list to choose from as often as a table, and stays what its tags say.
"""

from audit.read.markup.frames import Frame
from audit.read.markup.tags import INLINE

_PARTS = {"row": "tr", "cell": "td", "columnheader": "th", "rowheader": "th"}
_PLAYERS = INLINE | {"div", "ul", "ol", "li", "dl", "dt", "dd", "section", "p", "article"}


def play(frame: Frame, role: str) -> bool:
    """Let an element be the part of a table that its role names; its path keeps its own tag.

    Args:
        frame: The element, before anything is known of what is in it.
        role: Its role; empty if it has none.

    Returns:
        Whether it has a role.
    """
    part = "table" if role == "table" else _PARTS.get(role, "") if frame.table is not None else ""
    if part and frame.tag in _PLAYERS:
        frame.place = frame.path
        frame.tag, frame.inline = part, False
    return bool(role)
