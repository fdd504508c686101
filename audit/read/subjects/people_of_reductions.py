"""People as whose a reduction is: "Pensioners take 10 % off Standard", "I titolari della Carta Vela hanno il 10 %".

Who receives something is the subject of a sentence, whatever it is on; who gets this off one thing and that off
another is told by the things.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.receivers import labelled_receiver, receiver
from audit.read.subjects.row_names import is_in_row
from audit.read.words.fold import fold
from audit.read.words.name_words import LONGEST

_LEAD = (  # what may stand before them in their sentence
    r"\W*(?:(?:avec|con|mit|with|using|im|in|en|nel|nella|au|am|du|dal|vom|von|from|bis|until|jusqu'au|fino al|on)"
    r" [^,.;:!?]{2,40}?,? |(?:und|and|et|e|auch|also|aussi|anche|ps:?|p\.s\.) )??"
)
_ARTICLE = (
    r"(?:(?:les|la|le|l'|i|gli|le|il|lo|die|der|the|our|all|alle|unsere|nos|tous les|toutes les|tutti (?:i|gli)) ?)?"
)
_RECEIVE = {
    "de": r"(?:erhalten|erhalt|bekommen|bekommt|sparen|spart|profitieren|profitiert|haben|hat|zahlen|zahlt|bezahlen)",
    "fr": r"(?:recoivent|recoit|obtiennent|obtient|beneficient|beneficie|profitent|economisent|paient|ont|a)",
    "it": (
        r"(?:ottengono|ottiene|ricevono|riceve|hanno|ha|beneficiano|beneficia|risparmiano|risparmia|pagano|paga|godono"
        r"|usufruiscono)"
    ),
    "en": r"(?:gets?|takes?|saves?|receives?|enjoys?|have|has|pays?)",
}
_NAME = (  # no word for the reader or the shop, no case, and no second thing behind it
    r"(?P<name>(?!(?:we|you|they|it|sie|ihr|du|er|es|wir|man|vous|nous|tu|on|il|elle|voi|noi|lei|wer|chi|qui|that"
    r"|this|das"
    r"|dies|der|die|ce|cela|questo|which|who|jede[rs]?|chaque|ogni|per|pour|fur|for|auf|su|sur|mit|with|con|avec|by"
    r"|nur|only|als|as|code|codice|and|und|et|e|book|join|order|enter)\b)"
    r"[a-z](?:[a-z0-9'’*&/+-]|:(?=[a-z]))*"
    r"(?: (?!(?:you|sie|vous|tu)\b|(?<!sotto )(?<!oltre )(?<!sopra )(?:il|lo|gli|i"
    r"|les)\b)(?:[a-z0-9'’*&/+-]|:(?=[a-z]))+){0,6}?)"
    r"(?<! and)(?<! und)(?<! et)(?<! e)(?<! &)(?<! with)(?<! who)(?<! die)(?<! qui)(?<! che)(?<! that)"
)
_TAIL = (  # what they must be or have beside, which no name needs
    r"(?: (?:domicili|inscri|iscritt|resident|residenti|wohnhaft|living|muni|titolar|presentando|mit gultig"
    r"|con tesserin"
    r"|sur presentation|on presentation|gegen vorlage)[^,.;:!?]{2,56}?)?"
)
_SELLS = re.compile(  # what is sold has a price or runs, and gets no reduction: "The Duo plan has 20 % off"
    r"(?:plan|tarif|abo|abonnement|abbonamento|carte|carta|card|karte|pass|ticket|billet|biglietto|price|preis|prix"
    r"|prezzo|offer|angebot|offre|offerta|promo|aktion|sale|membership|mitgliedschaft|code)\b"
)
_ALSO = re.compile(  # who gets something, as groups are told of in no sentence: "Groups of ten or more, 5 off each"
    r"\W*(?P<name>(?:groups? of|gruppen (?:ab|von|mit)|groupes? (?:de|d[eè]s|a partir de)|gruppi (?:di|da|con|a partire"
    r" da)) [a-z0-9]+(?: [a-z]+){0,3}?)[,:] (?:[^a-z]{0,6}|(?:ab|des|da|from|je|a) )"
)
_BEHIND = re.compile(r" (?:with|mit|avec|con|of|from|de|der|des|della|dell'|du|del|d'|von|under|unter|sotto|over)\b")
_REACH = 130
_STARTS = {
    language: re.compile(
        rf"{_LEAD}{_ARTICLE}{_NAME}(?: ?\([^()]*\))?(?:,? (?:che|qui|die|who|that) [^,.;:!?]{{2,50}},)?"
        rf"{_TAIL} {verb} (?!sie |du |ihr |wir |vous |you )"
    )
    for language, verb in _RECEIVE.items()
}


def by_people_of_reductions(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> Sequence[Draft]:
    """The drafts, reductions by who receives them, where a sentence begins with these.

    Args:
        drafts: Of a whole document, with their subjects.
        read: Its blocks, as read.
    """
    if not any(draft.attribute == "discount" and draft.subject for draft in drafts):
        return drafts
    beside: dict[int, list[Draft]] = {}
    for draft in drafts:
        beside.setdefault(draft.block, []).append(draft)
    return [
        _of_people(draft, beside[draft.block], one)
        if draft.attribute == "discount" and draft.subject and (one := read[draft.block]) is not None
        else draft
        for draft in drafts
    ]


def _of_people(draft: Draft, beside: Sequence[Draft], read: ReadBlock) -> Draft:
    if draft.token is None or is_in_row(read) or read.block.headings:  # a page tells elsewhere for whom it is
        return draft
    source, place = read.parsed.source, draft.start + read.phrase.start
    sentence = read.parsed.clauses.sentence(place)
    start = max(sentence[0], read.phrase.start, place - _REACH)
    if start == place - _REACH:
        return draft
    starts = _STARTS.get(source.grammar.lexicon.words.name)
    found = starts.match(source.folded, start, draft.token.start) if starts else None
    found = found or _ALSO.match(source.folded, start, draft.token.start)
    if found is None and (people := receiver(draft, read)) and not labelled_receiver(draft, read):
        is_own = fold(people) in fold(draft.subject) or fold(draft.subject) in fold(people)
        return draft if is_own or not _is_alone(draft, beside, sentence, read) else replace(draft, subject=people)
    if found is None or _is_sold(found["name"], source.grammar.lexicon.words.name) or found.end() > draft.token.start:
        return draft
    if not _is_alone(draft, beside, sentence, read):
        return draft
    name = source.text[slice(*found.span("name"))].strip()
    return replace(draft, subject=name) if len(name) <= LONGEST and fold(name) not in fold(draft.subject) else draft


def _is_alone(draft: Draft, beside: Sequence[Draft], sentence: tuple[int, int], read: ReadBlock) -> bool:
    """Whether a sentence tells no second reduction, on something else, and no price before this one."""
    within = [d for d in beside if sentence[0] <= d.start + read.phrase.start < sentence[1]]
    prices = (d for d in within if d.attribute in {"price", "list_price"})
    return sum(d.attribute == "discount" for d in within) == 1 and not any(d.start < draft.start for d in prices)


def _is_sold(name: str, language: str) -> bool:
    """Whether the head of a name, its last word in German and English, else its first, is that of what is sold."""
    words = _BEHIND.split(name, maxsplit=1)[0].split()
    return bool(words) and bool(_SELLS.fullmatch(words[-1] if language in {"de", "en"} else words[0]))
