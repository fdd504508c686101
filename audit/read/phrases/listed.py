"""Values that one name serves although others stand between: the cases of a fee or a term.

"The minimum term is 12 months for broadband and 24 months for TV"; "Shipping: Germany 4.90, Austria 9.90". Each case
is told apart by the words that limit it, which become its subject; without such words nothing is said to be listed.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.phrases.fits import ONCE, fits
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Length, Token
from audit.read.words.lexicon import Role
from audit.read.words.source import Source

_SERVED = frozenset({
    "shipping_cost", "setup_fee", "deposit", "cashback", "contract_term", "notice_period", "warranty", "return_period",
    "delivery_time", "trial_period",
})  # fmt: skip
_FEES = frozenset({"deposit", "setup_fee"})
_WEAK = "promo_duration"  # "for" and "in" name it, and limit as well
_COST = 3.0
_GAP = 52
_NAME = 34
_ARTICLE = r"(?:(?:die|den|das|dem|der|le|la|les|l'|il|lo|gli|i|the|our|unseren?)(?: |(?<=')))?"
_ANY_ARTICLE = _ARTICLE.replace("(?:die", "(?:eine[nmr]?|ein|une?|uno|una|un'|an?|die")
_LIMIT = r"(?:im|in|ins|nach|fur|bei|auf|zum|zur|to|for|within|on|en|vers|pour|au|aux|a|nel|nella|per|su|sul|all)"
_CASE = re.compile(
    rf"(?:,| und| and| et| e| sowie| bzw\.?| oder| or| ou) (?:{_LIMIT}[ ']{_ARTICLE})([^,.;:()]{{2,34}}) $"
)
_ALLOW = r" ?; ?(?:comptez|prevoyez|calcola(?:te)?|occorrono|rechnen sie mit|allow|please allow)"
_JOINT = re.compile(
    rf"(?:{_ALLOW}|[^,.;:()]{{0,34}}(?:,| und| and| et| e| sowie| bzw\.?| oder| or| ou)) ?(?:chf|eur|€|£|\$)? ?$"
)
_BEHIND, _BEHIND_ANY = (
    re.compile(
        rf" {_LIMIT}[ ']{article}([^\s,.;:()]{{2,}}(?: (?:[^\s,;:()]|,[0-9])+){{0,5}}?)"
        r"(?=[,.;:)](?![0-9])| und| and| et| e |$)"
    )
    for article in (_ARTICLE, _ANY_ARTICLE)
)
_TIMED = re.compile(  # "deposit 50, 18 for half a day"
    r"(?:(?:half a|an?|one|une|un|uno|una|den|einen|eine|die|la|il|le|[0-9]+|demi-|mezza|halben?) ?)*"
    r"(?:day|hour|week|month|tag|stunde|woche|monat|jour|journee|heure|semaine|mois|giorn|ora\b|ore\b|settiman|mes[ei])"
)
_OF = r"(?: (?:de|d'|di|von|of|pour|fur|per|for|en|in))?"
_ITEM = re.compile(rf"(?:,|,? (?:et|and|und|e)) {_ARTICLE}([^,.;:()=]{{2,34}}?){_OF} (?:= ?)?$")
_BRACKETED = re.compile(r" ?\(([^,.;:()0-9]{2,34}) $")
_SPOKEN_OF = re.compile(  # "our mattresses are guaranteed for", "the frame has a warranty of"
    rf"^ ?{_ARTICLE}(?:(?:unsere[rn]?|our|all|alle|tous|tutti|nos|notre|i nostri|le nostre) )?([^,.;:()0-9]{{2,34}}?) "
    r"(?:sind|ist|haben|hat|kommen|gilt|gelten|are|is|have|has|come|sont|est|ont|a|beneficien?t?|sono|e|hanno|ha"
    r"|godono|arrivano)\b[^,;:()]*$"
)
_FIRST = re.compile(r"[^:]*: ?([^,.;:()=]{2,34}) (?:= ?)?$")


def with_listed(source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, those of values that are listed behind a named one with its attribute and a subject of their own."""
    out = {id(draft.token): draft for draft in drafts if draft.token is not None}
    others = [draft for draft in drafts if draft.token is None or out[id(draft.token)] is not draft]
    for index in range(1, len(tokens)):
        one, two = tokens[index - 1], tokens[index]
        named = out.get(id(one))
        if named is None or named.attribute not in _SERVED or not _may_follow(source, clauses, named, two):
            continue
        if not _is_free(out.get(id(two))):
            continue
        if case := _case(source, one, two):
            out[id(two)] = _served(source, named, two, case)
            if named.attribute in _FEES and not named.subject:
                out[id(one)] = replace(named, subject=_case_behind(source, one, _BEHIND_ANY))
        elif bracketed := _bracketed(source, one, two):
            out[id(two)] = _served(source, named, two, bracketed)
        elif item := _item(source, one, two):
            first = _first(source, clauses, named, one)
            if first or isinstance(two, Length):
                out[id(one)] = replace(named, subject=first)
                out[id(two)] = _served(source, named, two, item)
    return [*others, *out.values()]


def _may_follow(source: Source, clauses: Clauses, named: Draft, two: Token) -> bool:
    """Whether a value of the same kind stands in one sentence with a named one, close, with no other name between."""
    one = named.token
    if (
        one is None
        or one.kind is not two.kind
        or not isinstance(two, Amount | Length)
        or not 0 < two.start - one.end <= _GAP
    ):
        return False
    if isinstance(two, Amount) and two.per.startswith("P") and named.attribute in _FEES:
        return False  # "50 deposit and 30 a month for the flat"
    if (isinstance(two, Amount) and (two.word or two.bound == "min")) or getattr(one, "bound", None) == "min":
        return False
    if named.attribute in ONCE and isinstance(two, Amount) and two.per.startswith("P"):
        return False  # "99 once, or 5 a month to hire it"
    if clauses.sentence(one.start) != clauses.sentence(two.start):
        return False
    between = (h for h in source.hits if h.entry.role is Role.CUE and one.end <= h.start < two.start)
    own = {_WEAK, named.attribute}
    return not any(fits(source, h, two) and h.entry.cue.attribute not in own for h in between if h.entry.cue)


def _is_free(draft: Draft | None) -> bool:
    """Whether nothing has named a value yet but its own typography, or a small word such as "for"."""
    return draft is None or (draft.attribute == "price" and draft.hit is None) or draft.attribute == _WEAK


def _case(source: Source, one: Token, two: Token) -> str:
    """The words that limit the second value to a case ("and 12.95 to Ireland"); empty if there are none."""
    if found := _CASE.search(source.folded, one.end, two.start):
        return source.text[found.start(1) : found.end(1)].strip()
    if not _JOINT.fullmatch(source.folded, one.end, two.start):
        return ""
    # "Deposit 20, 49 for a haircut" tells what a haircut costs, and "20 for a shave, 30 for a haircut" two deposits.
    return _case_behind(source, two, _BEHIND_ANY if _case_behind(source, one, _BEHIND_ANY) else _BEHIND)


def _case_behind(source: Source, token: Token, behind: re.Pattern[str]) -> str:
    """The words right behind a value that limit it to a case ("20 for a check-up"); empty if there are none."""
    found = behind.match(source.folded, token.end)
    if found and not _TIMED.match(source.folded, found.start(1)):
        return source.text[found.start(1) : found.end(1)].strip(" .")
    return ""


def _item(source: Source, one: Token, two: Token) -> str:
    """The name of the second value in a list of names and values; empty if it is none."""
    found = _ITEM.fullmatch(source.folded, one.end, two.start)
    return source.text[found.start(1) : found.end(1)].strip() if found else ""


def _bracketed(source: Source, one: Token, two: Token) -> str:
    """The name in a bracket that holds only it and the second value ("2 years (engine 5 years)"); or empty."""
    found = _BRACKETED.fullmatch(source.folded, one.end, two.start)
    closed = source.folded[two.end : two.end + 1] == ")"
    return source.text[found.start(1) : found.end(1)].strip() if found and closed else ""


def _first(source: Source, clauses: Clauses, named: Draft, one: Token) -> str:
    """The name of the first value of a list: its own, that behind a colon, or what the sentence speaks of."""
    if name := named.subject or _first_item(source, named, one):
        return name
    start = clauses.sentence(one.start)[0]
    found = _SPOKEN_OF.search(source.folded[start : one.start])
    return source.text[start + found.start(1) : start + found.end(1)].strip() if found else ""


def _first_item(source: Source, named: Draft, one: Token) -> str:
    """The name between a colon and the first value of a list; empty if it begins with the value."""
    start = named.hit.end - (source.folded[named.hit.end - 1] == ":") if named.hit else one.start
    found = _FIRST.fullmatch(source.folded, start, one.start) if start < one.start else None
    return source.text[found.start(1) : found.end(1)].strip() if found else ""


def _served(source: Source, named: Draft, token: Token, subject: str) -> Draft:
    bound = None if isinstance(token, Length) else getattr(token, "bound", None)
    return Draft(
        named.attribute, token.text(source.currency), token.start, token.end, bound, _COST, named.trigger, "",
        token, named.hit, subject=subject,
    )  # fmt: skip
