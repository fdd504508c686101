"""Folding: one mistake is one finding, however many rules see it.

Findings of one fingerprint are one finding with all their sides. A finding whose rule says that it folds into
another is left out where the other speaks of the same words: a wrong price does not also raise a finding that
the discount does not add up.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from audit.model.finding import Finding, Side, Status
from audit.model.speaking import OF_CONTRACT
from audit.plugins.rule import Rule

Place = tuple[str, str, str, str]
_OF_SEVERAL = OF_CONTRACT | {"deposit", "setup_fee"}  # what one sentence states of several offers by name
_MOST_VARIANTS = 3  # that a reader takes in behind a name
_MOST_NAMES = 3  # that he takes in before what is wrong


def fold(findings: Iterable[Finding], rules: Mapping[str, Rule]) -> tuple[Finding, ...]:
    """The findings of one offer without those that say nothing more than another, in order.

    Args:
        findings: Of one dossier.
        rules: By code; what they fold into.
    """
    merged = merge(findings)
    return tuple(found for found in merged if not any(_is_said_by(found, other, rules) for other in merged))


def fold_into_unchecked(findings: Iterable[Finding], rules: Mapping[str, Rule]) -> tuple[Finding, ...]:
    """The findings without new ones that only say again what stands and could not be checked tonight.

    While a channel is down, the finding that speaks of it stays as it was; what it held back must not come up as
    something new.

    Args:
        findings: With their statuses.
        rules: By code; what they fold into.
    """
    every = tuple(findings)
    standing = [found for found in every if found.status is Status.NOT_RECHECKED]
    return tuple(
        found
        for found in every
        if found.status not in {Status.NEW, Status.REOPENED}
        or not any(_is_said_by(found, other, rules) for other in standing)
    )


def merge(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """One finding for each fingerprint, with the sides of all, in order."""
    groups: dict[str, list[Finding]] = {}
    for found in findings:
        groups.setdefault(found.fingerprint, []).append(found)
    return tuple(sorted((_together(group) for group in groups.values()), key=lambda f: f.order))


def fold_families(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings without those that say of a further member of a family what one says of the first.

    A page that names the wrong deposit of a journey is one mistake, however many departures the journey has, and a
    saving that does not add up is one, however many campaigns it stands for. So is a minimum term that a page states
    once for all its tariffs.

    Args:
        findings: Of all offers, those of one offer together.
    """
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for found in findings:
        groups.setdefault(_family(found), []).append(found)
    return tuple(_for_all(group) for group in groups.values())


def _for_all(group: list[Finding]) -> Finding:
    """One finding for all of a family; it names a few variants, and none where they are many or not all are named."""
    if len(group) == 1:
        return group[0]
    found = _together(group)
    names = tuple(dict.fromkeys(member.offer.name for member in group))
    if found.attribute in _OF_SEVERAL and 1 < len(names) <= _MOST_NAMES:
        return replace(found, offer=replace(found.offer, name=", ".join(names), variant=""))
    variants = tuple(dict.fromkeys(member.offer.variant for member in group))
    told = len({member.offer.name for member in group}) == 1 and all(variants) and len(variants) <= _MOST_VARIANTS
    return replace(found, offer=replace(found.offer, variant="; ".join(variants) if told else ""))


def _family(found: Finding) -> tuple[object, ...]:
    """What findings about members of one family have in common: the very words that are wrong."""
    words = frozenset(
        (side.channel, side.document, side.where.path, side.where.start, side.term)
        for side in found.sides
        if side.odd and not side.record and side.where is not None
    )
    own: tuple[object, ...] = () if words and found.offer.name else (found.fingerprint,)
    name = "" if _is_within_document(found) or found.attribute in _OF_SEVERAL else found.offer.name
    return found.code, found.attribute, name, found.status, words, *own


def _is_within_document(found: Finding) -> bool:
    """Whether the words of one document contradict each other, whatever offers they speak of."""
    documents = {(side.channel, side.document) for side in found.sides}
    return len(documents) == 1 and all(side.odd and not side.record for side in found.sides)


def _together(group: list[Finding]) -> Finding:
    if len(group) == 1:
        return group[0]
    sides = tuple(sorted({side for found in group for side in found.sides}, key=lambda side: side.order))
    # What is certain in one place is certain, whatever the others leave open.
    surest = next((found for found in group if found.status is not Status.INCONCLUSIVE), group[0])
    return replace(surest, sides=sides)


def _is_said_by(found: Finding, other: Finding, rules: Mapping[str, Rule]) -> bool:
    rule = rules.get(found.code)
    if rule is None or other.code not in rule.folds_into or found.offer.id != other.offer.id:
        return False
    if other.status is Status.INCONCLUSIVE and found.status is not Status.INCONCLUSIVE:
        return False
    guilty = [side for side in other.sides if side.odd]
    odd = [side for side in found.sides if side.odd]
    documents = {(side.channel, side.document) for side in guilty}
    if not all((side.channel, side.document) in documents for side in odd):
        return False
    # Where nobody is the odd one, the other finding has told which side is wrong.
    return bool(_places(odd or found.sides) & _places(guilty))


def _places(sides: Iterable[Side]) -> set[Place]:
    return {(side.channel, side.document, side.attribute, side.term.value) for side in sides if side.term is not None}
