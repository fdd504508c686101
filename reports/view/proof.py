"""The proof of a finding in one sentence: the quotes, the places, the shared scope, why, and the threshold."""

from collections.abc import Sequence
from decimal import Decimal

from audit.model.attributes import ATTRIBUTES, Kind
from audit.model.dossier import Tolerance
from audit.model.finding import Finding, FindingKind
from reports.view.clean import plain
from reports.view.shown import CampView, SideView
from reports.view.values import Values
from reports.view.vocabulary import DIMENSION_WORDS

CONTRADICTIONS = frozenset(
    {FindingKind.CONTRADICTION, FindingKind.INTERNAL_CONTRADICTION, FindingKind.RECORDS_DISAGREE}
)
_WITNESSES = 4
_TOLERANCE = "tolerance"  # has a clause of its own


def prove(
    finding: Finding, sides: Sequence[SideView], camps: Sequence[CampView], values: Values, tolerance: Tolerance
) -> str:
    """The proof; empty if no side says or withholds anything."""
    clauses = [_quotes(sides, values), _silence(sides, values), _scope(finding, values)]
    if finding.kind in CONTRADICTIONS:
        clauses += [_apart(camps, values), _threshold(finding, tolerance, values)]
    clauses.append(_assumed(finding, values))
    said = [clause for clause in clauses if clause]
    return f"{'; '.join(said)}." if said else ""


def _quotes(sides: Sequence[SideView], values: Values) -> str:
    """One witness for each value and camp, a handful at most."""
    speaking = [side for side in sides if side.quote]
    first = {(side.value, side.source.odd): side for side in reversed(speaking)}.values()
    chosen = [side for side in speaking if side in first][:_WITNESSES]
    quotes = tuple(
        values.words.say("“{quote}” ({channel}, {place})", quote=s.quote, channel=s.channel, place=_place(s))
        for s in chosen
    )
    return values.words.join(quotes)


def _place(side: SideView) -> str:
    return ", ".join(part for part in (side.address, side.place) if part)


def _silence(sides: Sequence[SideView], values: Values) -> str:
    silent = tuple(dict.fromkeys(side.channel for side in sides if side.withholds))
    if not silent:
        return ""
    return values.words.say("{channels}: read completely, and does not say it", channels=values.words.join(silent))


def _scope(finding: Finding, values: Values) -> str:
    parts = values.scope(finding.scope)
    if finding.kind not in CONTRADICTIONS and not parts:
        return ""
    if not parts:
        return values.words.say("all of them claim to hold without restriction")
    return values.words.say("all of them claim to hold for: {scope}", scope=", ".join(parts))


def _apart(camps: Sequence[CampView], values: Values) -> str:
    said = tuple(dict.fromkeys(camp.value for camp in camps if camp.value))
    if len(said) < 2:  # noqa: PLR2004  (one value contradicts nothing)
        return ""
    return values.words.say("no value can be {values} at the same time", values=values.words.join(said))


def _threshold(finding: Finding, tolerance: Tolerance, values: Values) -> str:
    known = ATTRIBUTES.get(finding.attribute)
    if known is None or not {Kind.MONEY, Kind.PERCENT, Kind.NUMBER} & set(known.kinds):
        return ""
    allowed = tolerance.of(finding.attribute)
    if not allowed:
        return values.words.say("no difference is tolerated (default)")
    amount = _amount(allowed, finding, values)
    return values.words.say("differences up to {amount} are tolerated (audit file)", amount=amount)


def _amount(allowed: Decimal, finding: Finding, values: Values) -> str:
    unit = next((side.term.value.partition(" ")[2] for side in finding.sides if side.term), "")
    return values.canonical(f"{allowed:f} {unit}") if unit else values.number(allowed)


def _assumed(finding: Finding, values: Values) -> str:
    say = values.words.say
    dimensions = [text for text in finding.assumed if not text.startswith(_TOLERANCE)]
    texts = tuple(say(DIMENSION_WORDS[text]) if text in DIMENSION_WORDS else plain(text) for text in dimensions)
    if not texts:
        return ""
    return say("where one side is silent it was taken to mean the same: {assumed}", assumed=values.words.join(texts))
