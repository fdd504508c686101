"""What a page does not show, and what it only folds away until a visitor asks for it."""

from collections.abc import Set as AbstractSet

from audit.read.blocks.block import Zone
from audit.read.markup.frames import Frame
from audit.read.markup.looks import is_invisible
from audit.read.markup.tree import Attributes

_DIALOGS = frozenset({"dialog", "nav", "header", "form"})


def unfolds(frame: Frame, attributes: Attributes, folded: AbstractSet[str]) -> bool:
    """Whether a visitor unfolds an element: an answer below its question, the text of a tab; no menu and no dialog.

    Args:
        frame: The element.
        attributes: Its attributes.
        folded: Ids of what the buttons before it unfold.
    """
    role = attributes.get("role")
    if frame.zone is not Zone.MAIN or frame.tag in _DIALOGS or role in {"dialog", "alertdialog", "menu"}:
        return False
    return role == "tabpanel" or (attributes.get("id") or "-") in folded


def is_hidden(frame: Frame, attributes: Attributes, style: str, *, trust_names: bool) -> bool:
    """Whether an element is not shown; of doubles for screen readers, the one that is shown counts as hidden."""
    parent = frame.parent
    if frame.look.for_ears and parent is not None:
        parent.has_ears = True
        if parent.tag == "label":
            return True  # themes keep "sold out" there for every choice, for scripts to show
    if "hidden" in attributes or (style and is_invisible(style)):
        return True
    if not trust_names:
        return False
    if frame.look.unseen:
        return True
    if attributes.get("aria-hidden") != "true":
        return False
    return not frame.inline or (parent is not None and parent.has_ears)
