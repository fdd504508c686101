"""What one pays otherwise: "no joining fee (otherwise 25)", "members 9, otherwise 12", "free from 50, otherwise 5".

The amount is of what its sentence spoke of before: the fee that is given up, the price of some, what delivery costs.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_ELSE = (
    r"\b(?P<word>sonst|ansonsten|sinon|autrement|altrimenti|otherwise|danach|ensuite|puis|poi|dopo|then|after that"
    r"|smaller (?:ones|orders|baskets|parcels)|kleinere(?: bestellungen| pakete)?|(?:les )?plus petites"
    r"|(?:quelli|gli ordini) (?:piu piccoli|inferiori)|below that|darunter|drunter|en dessous|al di sotto"
    r"|elsewhere|ailleurs|altrove|woanders|anderswo|sotto (?:questa|tale) (?:soglia|cifra)|unter diesem betrag"
    r"|sous ce (?:montant|seuil)|below this|under that)\b"
)
_FOR_OTHERS = re.compile(  # "no joining fee for students, 25 for everyone else"
    r" (?P<word>pour (?:tous )?les autres|fur alle (?:anderen|ubrigen)|fur (?:andere|die anderen|ubrige)"
    r"|for (?:everyone else|everybody else|all others|others|non-members)|per (?:tutti )?gli altri|per i non soci)\b"
)
OTHERWISE = re.compile(rf"{_ELSE}|{_FOR_OTHERS.pattern[1:].replace('?P<word>', '?:')}")
_BEFORE = re.compile(
    _ELSE + r"(?:,|:| it's| c'est| kostet (?:es|sie)| sind es| costs?| kosten| coutent| costano| are| for| fur| pour"
    r"| per)? ?$"
)
_REACH = 28
_WAIVED = frozenset({"setup_fee", "deposit"})
_DELIVERY = frozenset({"shipping_cost", "free_shipping_from"})
_TELLING = _WAIVED | _DELIVERY | {"price"}
_LATER = frozenset({"danach", "ensuite", "puis", "poi", "dopo", "then", "after that"})
_ANY = _LATER | {"sonst", "ansonsten", "sinon", "autrement", "altrimenti", "otherwise"}  # others speak of orders
_USUALLY = "sonst"  # "now 39, sonst 49" says what it was
_COST = 1.8


def with_otherwise(source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, amounts that are paid otherwise as what the sentence speaks of.

    Args:
        source: The text.
        tokens: Its values that something may be said of.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    out = list(drafts)
    for token in tokens:
        said = _BEFORE.search(source.folded, max(0, token.start - _REACH), token.start)
        said = said or _FOR_OTHERS.match(source.folded, token.end)
        if not said or not isinstance(token, Amount) or token.word:
            continue
        sentence = clauses.sentence(token.start)
        before = [d for d in out if d.end <= token.start and clauses.sentence(d.start) == sentence]
        attribute = _told(before, said["word"])
        if said["word"] == _USUALLY and _is_zero_before(source, before, said.start()):
            attribute = "list_price"  # "free (normally 45)"
        if attribute:
            paid = replace(token, per="") if attribute in _WAIVED else token
            kept = (draft for draft in out if draft.token is not token and not _is_word_for_free(draft, before, said))
            out = [*kept, _draft(source, attribute, paid)]
    return out


def _is_word_for_free(draft: Draft, before: Sequence[Draft], said: re.Match[str]) -> bool:
    """Whether a price of nothing is only the word for free delivery, in front of what smaller orders cost."""
    return said["word"] not in _ANY and draft in before and draft.attribute == "price" and draft.value.startswith("0 ")


def _told(before: Sequence[Draft], word: str) -> str:
    """The attribute of what is paid otherwise; empty if nothing before tells."""
    any_thing = word in _ANY or _FOR_OTHERS.fullmatch(f" {word}")
    telling = [draft for draft in before if draft.attribute in (_TELLING if any_thing else _DELIVERY)]
    sent = [draft for draft in telling if draft.attribute in _DELIVERY]
    telling = [draft for draft in telling if draft in sent or not any(d.start <= draft.start < d.end for d in sent)]
    last = max(telling, key=lambda draft: draft.start, default=None)
    if (
        last is None
        or (word in _LATER and last.attribute not in _WAIVED)
        or (last.attribute in _WAIVED and not last.value.startswith("0 "))
    ):
        return ""
    if last.attribute in _DELIVERY:
        return "shipping_cost"
    for_some = last.value.startswith("0 ") or any(draft.attribute == "audience" for draft in before)
    return "" if last.attribute == "price" and word == _USUALLY and not for_some else last.attribute


def _is_zero_before(source: Source, before: Sequence[Draft], start: int) -> bool:
    """Whether a price of zero stands right before the bracket that says what it is otherwise."""
    last = max(before, key=lambda draft: draft.end, default=None)
    zero = last is not None and last.attribute == "price" and last.value.startswith("0 ")
    return bool(zero and last and source.folded[last.end : start].strip() == "(")


def _draft(source: Source, attribute: str, token: Amount) -> Draft:
    return Draft(attribute, token.text(source.currency), token.start, token.end, token.bound, _COST, token=token)
