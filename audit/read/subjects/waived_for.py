"""For whom something costs nothing: "joining is 25, waived for anyone who switches", "45 €, offerts aux étudiants".

Where a document names several things, what goes free for some is theirs, whatever stands before it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row
from audit.read.words.name_words import LONGEST

_GIVEN = frozenset({"setup_fee", "shipping_cost", "price", "deposit"})
_PEOPLE = (
    r"(?:anyone|everyone|those|all who|wer|alle,? die|chi|ceux qui|celles qui|toute personne|[a-z:*-]*(?:innen"
    r"|kund(?:en|innen)|mitglieder[n]?"
    r"|inhaber[n]?|abonnenten|senioren|studierende|lernende|familien|bewohner[n]?|rentner[n]?)|members|membres"
    r"|adherents|abonnes|clients"
    r"|etudiants|seniors|familles|habitants|retraites|titulaires|porteurs|detenteurs|apprentis|soci|iscritti|abbonati"
    r"|clienti|studenti"
    r"|apprendisti|residenti|tesserati|pensionati|titolari|possessori|famiglie|customers|holders|subscribers|students"
    r"|residents|guests"
    r"|families|pensioners|patients)"
)
_END = (
    r"(?=[.,;:!?()|\n]| (?:until|till|before|by|bis|vor|jusqu'au|avant|fino"
    r"|entro|entfall|ist|sind|est|sont|e |is|are|fallt|sie\b|gratis|free)|$)"
)
_BEHIND = re.compile(
    rf"(?: (?:sie|er|it|is|e))? ?,? (?:for|fur|aux?|a|pour|per|ai|agli|alle|allen) (?:the |all |die |alle |tous les "
    rf"|les |tutti |gli |i |le )?"
    rf"(?P<name>(?:[a-z-]+ )?{_PEOPLE}\b[^.,;:!?()|\n]{{0,44}}?){_END}"
)
_BEFORE = re.compile(
    rf"(?:^|[.,;:] )(?:und |et |e |and )?(?:for|fur|pour|per|bei) (?:the |all |die |alle |tous les |les |tutti |gli "
    rf"|i |le )?"
    rf"(?P<name>(?:[a-z-]+ )?{_PEOPLE}\b[^.,;:!?()|\n]{{0,44}}?),? (?:entfallt|entfallen|ist|sind|est|sont|e|is|are"
    rf"|fallt|gratis|free|offert[es]*"
    r"|gratuit[aeios]*|waived|kostenlos)(?: (?:sie|er|es|die|das|elle|il|it|diese|fur|(?:gratis|free|gratuit[aeios]*"
    r"|offert[es]*))){0,2}\b"
)
_ANYBODY = (  # whoever else stands there, but no order, no thing that is asked for, and no reader
    r"(?!(?:[a-z'-]+ ){0,2}[a-z-]*(?:bestell|einkauf|lieferung|versand|auftrag|kauf|buchung|order"
    r"|purchase|delivery|shipping|booking|commande|achat|livraison|envoi|reservation|ordin|acquist|consegn|spedizion"
    r"|prenotazion|monat|jahr|month|year|mois|mes[ei]|ann[eo])"
    r"|(?:sie|dich|euch|ihnen|you|vous|te|toi|voi)\b|[0-9])[a-z][^.,:;!?()|\n€£$]{2,44}?"
)
_FEE_FOR = re.compile(
    rf"(?:^\s*|[.,;:!?] )(?:und |et |e |and |auch |aussi |anche )*(?:for|fur|pour|per"
    rf"|bei) (?:the |all |die |alle |tous les "
    rf"|les |tutti |gli |i |le )*(?P<name>{_ANYBODY})"
    r"(?: there| es| sie| il| er| c'| l'[a-z]{3,16}| (?:l[aeo]|il|les|die|das|the|your) [a-z' -]{3,28}?)?"
    r"(?:, | (?=entfall|ist |sind |est |sont |e |is |are |fallt|gratis|free|kostenlos|gratuit|offert|waived))"
    r"[^.;:!?]{0,40}$"
)
_NOT_PAYING = re.compile(
    rf"(?:^\s*|[.,;:!?] )(?:und |et |e |and )*(?P<name>(?:chi |wer |qui )?{_ANYBODY})"
    r" (?:pays?|zahl(?:t|en)|bezahl(?:t|en)|paient|paie|ne paient|ne paie|pagano|paga"
    r"|non (?:la |lo |li |le )?paga(?:no)?)"
    r"(?: (?:no|keine[n]?|pas de|pas d'|nessun[ao]?|nichts|nothing))?[^.;:!?]{0,30}$"
)
_REACH = 72


def by_waivers(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, what costs nothing for some with these as subjects.

    Args:
        drafts: Of a whole document, with their subjects.
        read: Its blocks, as read.
    """
    named = len({draft.subject for draft in drafts if draft.subject}) > 1
    return [_for_some(draft, read[draft.block]) if named else draft for draft in drafts]


def _for_some(draft: Draft, read: ReadBlock | None) -> Draft:
    if (
        read is None
        or is_in_row(read)
        or read.block.headings
        or draft.attribute not in _GIVEN
        or not draft.value.startswith("0 ")
    ):
        return draft
    source, end = read.parsed.source, (draft.token.end if draft.token else draft.end + read.phrase.start)
    start = draft.token.start if draft.token else draft.start + read.phrase.start
    found = _BEHIND.match(source.folded, end)
    if found is None:
        begin = max(read.parsed.clauses.sentence(start)[0], start - _REACH)
        limit = min(len(source.folded), end + 12)
        found = next(
            (one for one in _BEFORE.finditer(source.folded, begin, limit) if one.start() < start < one.end() + 2), None
        )
    if found is None and draft.attribute == "setup_fee":
        begin = max(read.parsed.clauses.sentence(start)[0], start - _REACH, read.phrase.start)
        ahead = source.folded[begin:end]
        found = _FEE_FOR.search(ahead) or _NOT_PAYING.search(ahead)
        if found is not None:
            name = source.text[slice(begin + found.start("name"), begin + found.end("name"))].strip()
            return replace(draft, subject=name) if len(name) <= LONGEST else draft
    if found is None:
        return draft
    name = source.text[slice(*found.span("name"))].strip()
    return replace(draft, subject=name) if len(name) <= LONGEST else draft
