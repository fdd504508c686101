"""Fares whose names stand behind them: "9.60 full fare, 7.20 half fare" are two prices, each with the name behind it.

Half a fare is a price there, and no reduction by half; nothing was the full one's price before.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_FULL = (
    r"plein tarif|tarif plein|vollpreis|volltarif|normaltarif|vollzahlende|inter[oa]|tariffa intera"
    r"|full (?:fare|price|rate)"
)
_HALF = (
    r"demi-tarif|demi-prix|tarif reduit|reduits?|halbtax|halber preis|halbpreis|ermass?igt[a-z]*|reduziert|ridott[oa]"
    r"|mezza tariffa"
    r"|half[- ](?:fare|price)|reduced|concessions?"
)
_WHO = (
    r"adultes?|enfants?|juniors?|seniors?|etudiants?|erwachsene|kinder|jugendliche|studierende|ahv(?:/iv)?"
    r"|avs(?:/ai)?|adult[io]"
    r"|bambin[oi]|ragazz[oi]|adults?|child(?:ren)?|kids|students?|pensioners?|familles?|familien?|famiglie|famil(?:y"
    r"|ies)"
)
_WHEN = (
    r"off-peak|peak|hauptzeit|nebenzeit|randzeit|hochsaison|nebensaison|heures? (?:pleines?|creuses?)"
    r"|(?:haute|basse) saison|(?:alta|bassa) stagione"
)
_FARE = rf"(?:{_FULL}|{_HALF}|{_WHO}|{_WHEN})"
_SIGN = r"(?:(?:€|eur|chf|fr\.?|£) ?)?"
_NAME = re.compile(
    rf" ?(?:€|eur|euro|chf|fr\.|£)? ?\(?(?:im |in der |in |en |au |fur |pour |per |for )?(?P<name>{_FARE})\)?"
    r"(?=[,;.|/·) ]|$)"
)
_FIRST = re.compile(rf"(?:^|[:|\n(] ?|\b(?:kostet|coute|costa|costs|est a|is) ){_SIGN}$")
_AGAIN = re.compile(rf" ?(?:,|;|/|\||·|und|et|e|and|ou|oder) ?{_SIGN}")
GATE = re.compile(f"{_FULL}|{_HALF}|{_WHO}|{_WHEN}")
_LEAD, _LONG_LEAD = 16, 64
_AT_TIMES = re.compile(_WHEN)
_LED = re.compile(r"(?:^|[.!?\n] ?|\n- )(?P<lead>[^\W\d_][^:.!?\n]{2,40}?) ?: ?[£€]? ?$")
_SEVERAL = 2
_PAID = frozenset({"price", "list_price"})


def with_fares_behind(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, those of a list of fares as prices with the names behind them.

    Args:
        source: The text.
        drafts: What was read in it.
    """
    if sum(map(_is_sum, drafts)) < _SEVERAL or not GATE.search(source.folded):
        return list(drafts)
    paid = sorted((d for d in drafts if _is_sum(d)), key=lambda d: d.token.start if d.token else 0)
    found: dict[int, Draft] = {}
    spans: list[tuple[int, int]] = []
    row: list[tuple[Draft, re.Match[str]]] = []
    for draft in (*paid, None):
        name = _named(source, draft, row[-1][1].end() if row else -1) if draft else None
        if draft and name:
            row.append((draft, name))
            continue
        if len({one["name"] for _, one in row}) > 1:
            lead = _lead(source, *row[0])
            found |= {id(one): _as_fare(source, one, behind, lead) for one, behind in row}
            spans += [behind.span("name") for _, behind in row]
        name = _named(source, draft, -1) if draft else None
        row = [(draft, name)] if draft and name else []
    kept = (draft for draft in drafts if not _is_in_name(draft, spans))
    return [found.get(id(draft), draft) for draft in kept]


def _is_sum(draft: Draft) -> bool:
    return draft.attribute in _PAID and isinstance(draft.token, Amount) and not draft.token.word


def _named(source: Source, draft: Draft, behind: int) -> re.Match[str] | None:
    """The name behind a sum that begins a list, or goes on with one whose last name ends at ``behind``."""
    token = draft.token
    if not isinstance(token, Amount):
        return None
    if behind < 0:
        begins = _FIRST.search(source.folded, max(0, token.start - _LEAD), token.start)
    else:
        begins = _AGAIN.fullmatch(source.folded, behind, token.start)
    return _NAME.match(source.folded, token.end) if begins else None


def _lead(source: Source, draft: Draft, name: re.Match[str]) -> str:
    """The thing that a list of its prices at several times begins with: "Rink: 12.00 peak, 9.00 off-peak"."""
    start = draft.token.start if draft.token else 0
    led = _LED.search(source.text, max(0, start - _LONG_LEAD), start) if _AT_TIMES.fullmatch(name["name"]) else None
    return f"{led['lead']} " if led else ""


def _as_fare(source: Source, draft: Draft, name: re.Match[str], lead: str) -> Draft:
    token = draft.token
    subject = lead + source.text[slice(*name.span("name"))]
    if not isinstance(token, Amount):
        return draft
    value = token.text(source.currency)
    return replace(
        draft, attribute="price", value=value, bound=token.bound, start=token.start, subject=subject, hit=None
    )


def _is_in_name(draft: Draft, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a reduction by half is only the name of a fare."""
    return draft.attribute == "discount" and any(start <= draft.start < end for start, end in spans)
