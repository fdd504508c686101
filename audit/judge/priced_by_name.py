"""Prices that running words state of offers by their names, under a heading that names none.

"Get moving. Join the Anytime Gym today for £36 a month and pay no joining fee."

A newsletter with one offer need not have it as its headline. The price is the offer's whose name stands right before
it, in a sentence that says nothing else: who pays less, what is hired, worn or goes with it, and what holds in a case
or from a day on is another price. So is a fee that the same sentence states behind the price.
"""

import re
from collections.abc import Mapping

from audit.judge.shop_wide import plain
from audit.judge.told_by_name import IN_A_CASE, CalledNames, alone, is_for_everybody, opening_name, states
from audit.model.capture import Document, Form
from audit.model.statement import Layer, Role, Statement

_FORMS = frozenset({Form.ARTICLE, Form.PAGE, Form.MAIL})
_PRICED = frozenset({"price", "setup_fee"})
_DO = (
    r"(?:discover|get|join|buy|order|meet|choose|pick up|grab|enjoy|book"
    r"|(?:entdecken|bestellen|kaufen|erleben|buchen) sie|(?:sichern|holen) sie sich|entdecke|bestelle?|kaufe?|buche?"
    r"|sichere? dir|hole? dir"
    r"|decouvrez|decouvre|commandez|achetez|offrez-vous|reservez|profitez d[eu]|optez pour|choisissez"
    r"|scopri(?:te)?|acquista(?:te)?|ordina(?:te)?|compra(?:te)?|scegli(?:ete)?|prenota(?:te)?|approfitta(?:te)? d[ei]"
    r"|iscriviti (?:a|al|alla)|ti aspetta|vi aspetta)"
)
_THE = r"(?:(?:the|our|your|die|der|das|den|unsere?n?|la|le|les|notre|nos|il|lo|i|gli|la nostra|il nostro) |l['’])?"
_LEAD = re.compile(rf"\W*(?:(?:jetzt|neu|nuovo|nouveau|new|now|ora|adesso)[:!]? )?(?:{_DO} )?{_THE}")
_LINK = re.compile(
    r"(?: (?:today|now|already|jetzt|heute|schon|maintenant|des maintenant|ora|oggi|adesso|gia|gibt es|bekommen sie"
    r"|erhalten sie|gibt's|is|are|ist|est|e|you can have))*"
    r"(?: (?:for|at|is|costs?|fur|zu|um|kostet|kosten|a|coute|coutent|pour|costa|costano|per))"
    r"(?: (?:now|only|just|jetzt|nur|noch|seulement|maintenant|soli|solo|ora|oggi|a|adesso))*"
    r"(?: ?(?:€|£|\$|chf|eur|fr\.))? ?"
)
_TAIL = re.compile(
    r"(?: ?(?:instead of|statt|anziche|invece di|au lieu de) [^a-z;!?]{1,16})?(?: ?[.!…]| ?$|,? (?:and|und|et|e|ed) "
    r"|, (?:durata|duree|laufzeit|mindest[a-z]*|minimum|contract|contratto|preavviso|preavis|notice|kundig[a-z]*))"
)
_BESIDE = re.compile(r",? ?(?:and|und|et|e|ed|plus|zuzuglich|zzgl\.|piu|\+)(?: [a-z']+){0,3} ?")
_OTHERWISE = re.compile(  # of some, used, hired, in parts: nothing that an offer on record costs everybody
    r"\b(?:members?|students?|seniors?|kids|children|friends?|couples?|families|groups?|second[- ]hand|used|ex-display"
    r"|hire|rent\w*|trade\w*|instal\w*|vat|online|first|per person|each|upgrade\w*|accessor\w*|spare|parts"
    r"|mitglied\w*|studierende\w*|senior\w*|kinder\w*|freund\w*|familien|gruppen|gebraucht\w*|occasion\w*|ausstellung\w*"
    r"|miet\w*|raten|mwst|person|erste[rnsm]?|zubehor\w*|ersatz\w*|weniger|gunstiger"
    r"|membres?|adherents?|etudiants?|enfants?|amis?|familles?|groupes?|exposition|locations?|louer|mensualites|tva|ht"
    r"|personne|premiere?s?|accessoires?|pieces|moins"
    r"|soci|studenti|bambini|amic[io]|famigli[ae]|gruppi|usat[oiae]|esposizione|noleggi\w*|affitt\w*|rate|iva|persona"
    r"|prim[oiae]|accessori\w*|ricambi\w*|meno|cheaper|less|off|more|extra)\b"
)


def priced_by_name(
    document: Document, linked: Mapping[Statement, str], called: CalledNames
) -> Mapping[Statement, tuple[str, ...]]:
    """The prices that a document states in running words of offers that it names right before, with their ids.

    Args:
        document: Of a channel.
        linked: What it says and the ids of the offers that it was linked to.
        called: What the offers on record are called.
    """
    if document.form not in _FORMS or not called.offers:
        return {}
    found = {
        said: (offer,)
        for said in document.statements
        if said.attribute in _PRICED and _is_loose(said, linked, called) and (offer := _named(said, document, called))
    }
    return alone(found)


def _is_loose(said: Statement, linked: Mapping[Statement, str], called: CalledNames) -> bool:
    """Whether a statement is of no offer on record, and for everybody, under headings that promise no other case."""
    subject = said.subject
    if said.where.layer is not Layer.TEXT or subject.role is not Role.MAIN or linked.get(said, "") in called.records:
        return False
    if not is_for_everybody(said):
        return False
    heads = plain(" ".join((subject.name, *subject.context)))
    return not (_OTHERWISE.search(heads) or IN_A_CASE.search(heads))


def _named(said: Statement, document: Document, called: CalledNames) -> str:
    """The offer whose name stands right before a price, or before the price that a fee stands behind; or empty."""
    opened = opening_name(said, document, called, _LEAD)
    if opened is None:
        return ""
    whole, before, (start, end, offer) = opened
    beside = plain(whole[:start] + whole[end:])
    if IN_A_CASE.search(beside) or _OTHERWISE.search(beside):
        return ""
    ahead, behind = before[end:], whole[len(before) + len(said.where.quote) :]
    if said.attribute == "setup_fee":
        price = next((s for s in document.statements if s.attribute == "price" and s.where.quote in ahead), None)
        if price is None:
            return ""
        first, _, between = ahead.partition(price.where.quote)
        is_told = _LINK.fullmatch(plain(_with_words(first, price))) and _BESIDE.fullmatch(plain(between))
    else:
        is_told = _LINK.fullmatch(plain(_with_words(ahead, said))) and _TAIL.match(plain(behind))
    return offer if is_told and states(called.records[offer], said.attribute) else ""


def _with_words(ahead: str, said: Statement) -> str:
    """What stands between a name and an amount, with the words that the quote begins with: "now only £"."""
    quote = said.where.quote
    digit = next((place for place, sign in enumerate(quote) if sign.isdigit()), 0)
    return ahead + quote[:digit]
