"""Groups of customers below a head: the row "Adults" of a table "Day ticket", the line "children" under "Sledging"."""

from collections.abc import Sequence

from audit.link.link import Link
from audit.link.names import KnownNames, Match
from audit.link.wording import names_nothing, tells, without_season
from audit.model.statement import Role, Subject

_HEADS = 2  # of table and section, or of section and page
_SURE = 0.9
_ALL_OF_IT = 0.99


def below_head(subject: Subject, words: str, names: KnownNames) -> Link | None:
    """The offer that a head and a group of customers below it name together; None if they name none.

    Args:
        subject: Whose context has the heads, outermost first.
        words: What the subject is called; more than a group and a season is a name of its own.
        names: Of the offers on record.
    """
    group = without_season(words)
    if subject.role is Role.MAIN or not group or not names_nothing(group) or not tells(group) or names.exact(words):
        return None
    for head in list(reversed(subject.context))[:_HEADS]:
        found = names.find(f"{head} {group}", (), None)
        if found and found[0].score >= _SURE and _is_of_group(group, found, names):
            return Link((found[0].offer,), 0.92, (f"below {head!r}",))
    return None


def _is_of_group(group: str, found: Sequence[Match], names: KnownNames) -> bool:
    """Whether the best match alone is the best, and says the group itself: a museum is not the ticket for adults."""
    alone = all(match.score < found[0].score for match in found[1:])
    return alone and names.likeness(group, found[0].offer).of_one >= _ALL_OF_IT
