"""Variants below a head: the row "Adults" of a table "Day ticket", "3 zones" of "Passes", "low season" of a chalet."""

import re
from collections.abc import Iterator, Sequence

from audit.link.folding import fold, word_form
from audit.link.lexicon import lexicon
from audit.link.link import Link
from audit.link.names import KnownNames, Match
from audit.link.wording import is_season, names_nothing, tells, without_season
from audit.model.statement import Role, Subject

_NOTE = re.compile(r"[,(:;–]| - ")  # what stands behind the name of a family in its head
_TIME = re.compile(
    r" (?:(?:ab|für|dès|pour|da|per|from|for) )?\d{1,2} (?:stunden?|tage?n?|wochen?|monate?n?|jahre?n?|heures?|jours?"
    r"|semaines?|mois|ans?|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|hours?|days?|weeks?|months?|years?)$",
    re.IGNORECASE,
)
_HEADS = 2  # of table and section, or of section and page
_SURE = 0.9
_ALL_OF_IT = 0.99


def below_head(subject: Subject, words: str, names: KnownNames) -> Link | None:
    """The offer that a head and a variant below it name together; None if they name none.

    A group of customers may stand below any head, other words only below the name of a family, whose variant they say;
    a season alone is one of whatever is named right above it.

    Args:
        subject: Whose context has the heads, outermost first.
        words: What the subject is called; more than a group and a season is a name of its own.
        names: Of the offers on record.
    """
    group = without_season(words)
    if subject.role is Role.MAIN or names.exact(words):
        return None
    if is_season(words):
        return _of_season(subject.context, words, names)
    if not group:
        return None
    heads = list(reversed(subject.context))[:_HEADS]
    kinds = tuple(_without_kind(group)) if subject.role is Role.ROW else ()
    return next(
        (link for said in (group, *kinds) for head in heads if (link := _below(head, said, subject, names))), None
    )


def _of_season(heads: Sequence[str], season: str, names: KnownNames) -> Link | None:
    """The offer that is called like the head right above a season, heads such as "Prices" left out."""
    above = next((head for head in reversed(heads) if not names_nothing(head)), "")
    offer = above and (names.exact(f"{above} {season}") or names.exact(above))
    return Link((offer,), 0.92, (f"season below {above!r}",)) if offer else None


def _below(head: str, group: str, subject: Subject, names: KnownNames) -> Link | None:
    """The offer that one head and a variant name together."""
    family = names.family(_NOTE.split(head)[0]) if subject.role is Role.ROW else ()
    if not family and not (names_nothing(group) and tells(group)):
        return None
    found = names.find(f"{head} {group}", (), None)
    if found and found[0].score >= _SURE and _is_of_group(group, found, names):
        return Link((found[0].offer,), 0.92, (f"below {head!r}",))
    variant = _variant(group, _NOTE.split(head)[0], family, names) if family else ""
    return Link((variant,), 0.92, (f"variant below {head!r}",)) if variant else None


def _without_kind(group: str) -> Iterator[str]:
    """What is left of row and column without the one that tells only for whom, or for how long, its price is."""
    words = group.split()
    kept = [word for word in words if word_form(fold(word)) not in lexicon().persons]
    if 0 < len(kept) < len(words):
        yield " ".join(kept)
    if (rest := _TIME.sub("", group).strip()) and rest != group:
        yield rest


def _variant(words: str, head: str, family: Sequence[str], names: KnownNames) -> str:
    """The one member of a family that a head and the words below it name together; empty if they name none."""
    ranked = sorted((names.likeness(f"{head} {words}", member).score, member) for member in family)
    best, second = ranked[-1], ranked[-2]
    return best[1] if best[0] >= _SURE and best[0] > second[0] else ""


def _is_of_group(group: str, found: Sequence[Match], names: KnownNames) -> bool:
    """Whether the best match alone is the best, and says the group itself: a museum is not the ticket for adults."""
    alone = all(match.score < found[0].score for match in found[1:])
    return alone and names.likeness(group, found[0].offer).of_one >= _ALL_OF_IT
