"""Leads: the words before the colon with which a line of plain text begins, as what all of the line is about.

"Small parcels: 4.90, free from 60" and below it "Bulky goods: 39"; "Day pass, 4 hours: adults 27, children 15". Where
several lines or sentences of a text are led like this, what they say is said of what leads them. Documents with
headings name their offers by these, but for conditions that the lines below one heading tell apart.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row
from audit.read.values.tokens import Amount, Day, Share
from audit.read.words.fold import fold
from audit.read.words.label_words import is_label
from audit.read.words.lexicon import Role
from audit.read.words.name_words import EDGES, LONGEST, shortened
from audit.read.words.people import are_people
from audit.read.words.speakers import speaker_end

_LED = re.compile(r"[^\w«„“\"]{0,6}(?P<name>[\w«„“\"][^:;!?|\n]{1,46}?) ?: ?(?=\S)")
_HINT = re.compile(  # what leads over to something, and names nothing
    r"(?:(?:sehr |ganz )?(?:wichtig|achtung|hinweis|tipp|neu|jetzt|heute|nur|info|ps|p\.? ?s\.?|beispiel|z\. ?b\."
    r"|einstieg"
    r"|frage|antwort|problem|kontakt|tel|telefon|mail|e-mail|ort|wo|wann|wer|was|von|an|betreff|datum|stand)"
    r"|(?:attention|important|astuce|nouveau|remarque|note|nb|exemple|question|reponse|objet|de|a|date|lieu|ou|quand"
    r"|infos?|rappel|alors|donc|a noter|bon a savoir)"
    r"|(?:attenzione|importante|novita|nota|esempio|domanda|risposta|oggetto|da|per|data|luogo|dove|quando|info"
    r"|ricorda|ora|oggi|solo)"
    r"|(?:attention|important|reminder|tip|note|example|question|answer|say|subject|from|to|date|where|when|now|today"
    r"|only|new|q|a|re|p\.?s\.?))"
)
_CLAUSE = re.compile(
    r"\b(?:ist|sind|wird|werden|haben|hat|gibt|gilt|gelten|kann|konnen|bekommen|erhalten|est|sont|avez|avons|a ete|peut"
    r"|pouvez|sera|sono|hai|abbiamo|puo|puoi|potete|is|are|was|have|has|can|will|get|gets|you're|we're|i|wir|sie|ihr"
    r"|nous|vous|noi|voi|you|we)\b"
)
_ADDS = re.compile(r" ?[,(]")
_OF_DELIVERY = frozenset({"shipping_cost", "free_shipping_from", "delivery_time"})
_OF_ALL = frozenset({"voucher_code", "min_order_value", "valid_from", "valid_through"})  # those of a campaign
_STANDING = frozenset({"warranty", "trial_period", "contract_term", "notice_period", "renewal_term"})
_PREPOSED = re.compile(
    r"(?:fur|bei|beim|mit|im|in|ab|pour|chez|avec|dans|par|en|des|per|con|nel|nella|da|dal|for|with|on|at|from)\b"
)
_MOST = 0.6
_SEVERAL = 2
_WORDS = 8
_OWN = frozenset({"price", "unit_price", "discount", "price_after", "cashback", "interest_rate"})


def by_leads(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, those of led lines and sentences with what leads them, where several are led.

    Args:
        drafts: Of a whole document, with their subjects.
        read: Its blocks, as read.
    """
    drafts = _headed(drafts, read)
    leads = {
        index: lead
        for index, draft in enumerate(drafts)
        if not _has_headings(read[draft.block]) and (lead := _lead(draft, read[draft.block]))
    }
    own = {lead for index, lead in leads.items() if drafts[index].attribute in _OWN}
    told = _told_apart(drafts, leads)
    if len(own) < _SEVERAL and not told:
        return _beside(drafts, leads, read) if len(own) == 1 else list(drafts)
    return [
        _named(draft, leads[index], read[draft.block])
        if index in leads and (len(own) >= _SEVERAL or draft.attribute in told)
        else draft
        for index, draft in enumerate(drafts)
    ]


def _headed(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, nameless standing conditions below one heading with their leads, where several are told apart.

    "Basic: 30 days of trial. Premium: 45 days" says of two things how long they may be tried, whatever stands above.
    """
    sections: dict[tuple[str, ...], dict[int, str]] = {}
    for index, draft in enumerate(drafts):
        one = read[draft.block]
        if one is None or draft.attribute not in _STANDING or draft.subject or not one.block.headings:
            continue
        if lead := _lead(draft, one):
            sections.setdefault(one.block.headings, {})[index] = lead
    named = {
        index: lead
        for leads in sections.values()
        for told in (_told_apart(drafts, leads),)
        for index, lead in leads.items()
        if drafts[index].attribute in told
    }
    return [replace(draft, subject=named[i]) if i in named else draft for i, draft in enumerate(drafts)]


def _has_headings(read: ReadBlock | None) -> bool:
    return read is not None and bool(read.block.headings)


def _beside(drafts: Sequence[Draft], leads: Mapping[int, str], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, the nameless prices of the only led sentence with its lead if other sentences have prices too.

    "The bunch is 34 €. Flower subscription: a bunch every two weeks for 27 €" names what the second one is of.
    """
    priced = [index for index, draft in enumerate(drafts) if draft.attribute == "price"]
    others = [index for index in priced if index not in leads]
    if not others or min(others) > min(leads):
        return list(drafts)  # a lead that stands first may be that of the whole text
    return [
        _named(draft, leads[index], read[draft.block]) if index in leads and _is_open(draft, read) else draft
        for index, draft in enumerate(drafts)
    ]


def _is_open(draft: Draft, read: Sequence[ReadBlock | None]) -> bool:
    """Whether a draft has no name, or one of another sentence."""
    one = read[draft.block]
    if not draft.subject or one is None:
        return not draft.subject
    start, end = one.parsed.clauses.sentence(draft.start + one.phrase.start)
    return draft.subject not in one.parsed.source.text[start:end]


def _told_apart(drafts: Sequence[Draft], leads: Mapping[int, str]) -> set[str]:
    """The attributes that different leads say differently."""
    said: dict[str, dict[str, str]] = {}
    for index, lead in leads.items():
        said.setdefault(drafts[index].attribute, {})[lead] = drafts[index].value
    told = {attribute for attribute, values in said.items() if len(set(values.values())) >= _SEVERAL}
    return told | _OF_DELIVERY if "shipping_cost" in told else told


def _lead(draft: Draft, read: ReadBlock | None) -> str:
    """The words before the colon with which the sentence of a draft begins; empty if they name nothing."""
    if read is None or draft.attribute in _OF_ALL or is_in_row(read) or read.block.kind is BlockKind.CELL:
        return ""
    text, place = read.parsed.source.text, draft.start + read.phrase.start
    start = max(read.phrase.start, read.parsed.clauses.sentence(place)[0])
    start = max(start, speaker_end(text, read.phrase.start))
    start += len(text[start:place]) - len(text[start:place].lstrip())
    place = max(place, draft.token.start) if draft.token else place
    found = _LED.match(text, start, place + 1)
    if not found or found.end() > place + 1:
        return ""
    name, end = found["name"].strip(EDGES), found.end("name")
    name += ")" * (name.count("(") - name.count(")"))
    valued = (t for t in read.parsed.tokens if isinstance(t, Amount | Share | Day) and t.start < end and t.end > start)
    folded = fold(name)
    is_name = name[:1].isupper() or name[:1].isdigit() or name[:1] in '«„“"'
    if not is_name or any(valued) or len(name.split()) > _WORDS or len(name) > LONGEST:
        return ""
    if is_label(name) or _HINT.fullmatch(folded) or _CLAUSE.search(folded) or _PREPOSED.match(folded):
        return ""
    return "" if _says_term(read, found.start("name"), end) else name


def _says_term(read: ReadBlock, start: int, end: int) -> bool:
    """Whether most of what leads a sentence is a word for a term ("Preavviso", "Cashback")."""
    cues = (hit for hit in read.parsed.source.hits if hit.entry.role in {Role.CUE, Role.SIGN})
    return any(start <= hit.start and hit.end <= end and (hit.end - hit.start) > _MOST * (end - start) for hit in cues)


def _named(draft: Draft, lead: str, read: ReadBlock | None) -> Draft:
    """A draft with what leads its sentence, if it has no name of its own there; people with what they pay for."""
    subject = draft.subject
    if not subject or read is None:
        return replace(draft, subject=lead)
    start, end = read.parsed.clauses.sentence(draft.start + read.phrase.start)
    behind = read.parsed.source.text[start:end].partition(":")[2]
    if lead in subject or (lead.startswith(subject) and (_ADDS.match(lead, len(subject)))):
        return draft
    if subject in behind and lead.startswith(subject):
        return draft  # "Cat. 1: 128, Cat. 2: 98"
    if subject in lead or subject not in behind:
        return replace(draft, subject=lead)
    is_group = are_people(subject) and draft.attribute != "audience"
    return replace(draft, subject=shortened(f"{lead} {subject}")) if is_group else draft
