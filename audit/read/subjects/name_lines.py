"""Name lines: lines of a list or card that only name the offer of the lines below them."""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.card_lines import (
    SEASON,
    are_variants,
    begins_with_price,
    is_detail,
    is_timed_thing,
    name_above_price,
)
from audit.read.values.tokens import Amount, Day, Token
from audit.read.words.card_badges import is_capacity, is_numbered, names_nothing
from audit.read.words.lexicon import Role
from audit.read.words.name_words import EDGES, LONGEST, shortened, without_edges

_BADGE = re.compile(r"[-–−]? ?\d{1,2} ?%")
# All of these in small letters: to compare them with both costs three times as much.
_RATED = re.compile(r"[★☆⭐]|\d[.,]\d (?:/|von|sur|su|out of) ?5|\d[.,]\d/5")
_OTHERWISE = re.compile(  # how lines begin that are no names
    r"(?:vous aimerez|das konnte|das könnte|kunden kauften|dazu passt|you may also|you might also|ti potrebbe"
    r"|hallo|liebe[rs]?|guten tag|sehr geehrte|servus|bonjour|cher|chère|madame|gentile|cara|caro|ciao|dear|hi"
    r"|hello|hey|sortieren|trier|filtrer|ordina per|sort by"
    r"|vendus? et expédiés?|verkauf und versand|verkauft und versandt|sold (?:and|&) |sold by"
    r"|dispatched|vendut[oi] e"
    r"|(?:direkt )?(?:zum|zur|zu) [a-zäöü]{2,20} (?:springen|wechseln)|(?:skip|jump) to|passer au|(?:aller|accéder)"
    r" (?:directement )?au (?:contenu|menu)|(?:vai|salta|passa) (?:direttamente )?al (?:contenuto|menu)"
    r"|quantit[àéy]|menge|anzahl|qty|carrello|panier|votre panier|warenkorb|basket|your basket|cart)\b"
    r"|(?:größe|taille|taglia|size|farbe|couleur|colore|colou?r)"  # an option; "Couleur racines" is a treatment
    r"(?: ?$| ?[:=*(]| (?:guide|chart|wählen|auswählen|tabelle|select|choose|choisir|scegli|[a-z0-9]{1,4}$))",
)
_QUESTIONS = re.compile(
    r"häufige fragen|(?:eure |deine |ihre )?fragen (?:und|&) antworten|faqs?\b|(?:vos )?questions fréquentes"
    r"|foire aux questions|(?:vos )?questions et réponses|domande (?:frequenti|e risposte)|frequently asked"
    r"|your questions\b",
)
_BUTTON = re.compile(
    r"\b(?:merken|benachrichtigen|m'alerter|vergleichen|comparer|confronta|compare|teilen|partager|condividi|share)$",
)
_TOLD_OF = re.compile(  # "Teacher: Jo Bell", "Place: the old mill", "Level: B2" tell of what is sold, and name nothing
    r"(?:(?:kurs|workshop|seminar|tour|reise)?(?:leitung|leiter(?:in)?)|dozent(?:in)?|referent(?:in)?|trainer(?:in)?"
    r"|lehrer(?:in)?|autor(?:in)?|veranstaltungsort|ort|treffpunkt|raum|datum|termine?|uhrzeit|niveau|sprache"
    r"|intervenante?|format(?:eur|rice)|animat(?:eur|rice)|auteure?|professeure?|enseignante?|lieu|salle|dates?"
    r"|horaires?"
    r"|langue|docent[ei]|relat(?:ore|rice)|insegnante|formatore|formatrice|autor(?:e|i)|autrice|a cura di|luogo|sede"
    r"|aula|data|orario|livello|lingua|teachers?|tutors?|instructors?|lecturers?|speakers?|authors?"
    r"|(?:led|taught|hosted) by|hosts?|venue|location|place|room|time|level|language)(?:/in|:in|\*in|·e)? ?: \S",
)
_NUMBERED = re.compile(  # "Vehicle number GW-4733" tells one thing from the next, and names none
    r"(?:(?:[a-zäöü]+-?)(?:nummer|nr\.?)|(?:réf|ref|rif)\.?(?:érence|erenza|erence| no\.?| nr\.?)?"
    r"|(?:n°|numéro|numero|codice) (?:de |du |d['’]|di |del )?[a-z]+|(?:stock|vehicle"
    r"|listing|article|item|lot) (?:no\.?|number|id|code))"
    r" ?:? ?(?=\S*\d)[\w./-]+",
)
_SPECS = re.compile(
    r"\d[^·|•]*(?:[·|•][^·|•]*\d[^·|•]*)+"
)  # "2-4 players · 45 min · age 8+" describes what is named above
_PARTS = re.compile(r"\d[^,]*(?:, ?[^,]*\d[^,]*){2,}")  # "2-4 players, 14+, 90 min" does too
_LONGEST_BUTTON = 16
_SAYING = frozenset({Role.CUE, Role.SIGN})
_PRESSED = frozenset({
    "order", "add", "buy", "select", "choose", "book", "subscribe", "bestellen", "kaufen", "wählen", "auswählen",
    "buchen", "abonnieren", "commander", "acheter", "choisir", "ajouter", "réserver", "ordina", "acquista", "scegli",
    "aggiungi", "prenota", "abbonati", "order now", "buy now", "book now", "jetzt bestellen", "jetzt kaufen",
    "je commande", "acquista ora", "schließen", "schliessen", "fermer", "chiudi", "close",
})  # fmt: skip
_BOUGHT = re.compile(r"(?:Abbonamento|Polizza) (?=[A-ZÀ-Ý\d])")  # says a price elsewhere, and names what one buys here
_HEADING_WORDS = 8
_CARD_LINES = 12
_BADGE_LINES = 2


def name_lines(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> dict[int, str]:
    """For each block, the line above it that looks like the name of an offer, if there is one near by."""
    said = _by_block(drafts)
    priced = {draft.block for draft in drafts if draft.attribute == "price"}
    names: dict[int, str] = {}
    current, place, table = "", -1, 0
    base, based = "", -_CARD_LINES  # what the seasons of a card are seasons of
    above: tuple[str, int, int] | None = None  # what was named when a list of terms began
    headed = "", -1  # what the last heading named
    for index, one in enumerate(read):
        if one is None:
            continue
        if current and _ends_card(one, read[place]):
            current = ""
        is_term = one.block.kind is BlockKind.LABEL
        if is_term and above:
            current, place, table = above  # a term names its own entry of the list alone
        if table and one.block.table != table:
            current = ""  # the last row of a table names nothing below it
        current, place = _named_still((current, place), headed, index, read, priced)
        sold = not priced.isdisjoint(range(place, index)) and not priced.isdisjoint({index + 1, index + 2})
        near = bool(current) and not sold and index - place <= _BADGE_LINES + 1
        name = _own_name(one, said.get(index, ())) or _name_of_card(
            index, read, said, range(place, index) if near else ()
        )
        name = "" if name and _is_switch(index, read) else name
        season = SEASON.fullmatch(name) is not None
        base, based = (name, index) if name and not season and not name[0].isdigit() else (base, based)
        name = f"{base} {name}" if season and index - based <= _CARD_LINES else name
        coded = near and _is_coded(index, place, read)
        told = coded or is_detail(one.block.text, current) or is_capacity(_folded(one))
        detail = bool(name) and near and told and not _begins_card(index, place, read)
        if detail and not are_variants(index, read, said):
            continue
        if name:
            above = (above or (current, place, table)) if is_term else None
            current, place, table = name, index, one.block.table
            headed = (name, index) if one.block.level else headed
            _name_above(names, read, index, current)
        elif current and index - place <= _CARD_LINES:
            names[index] = current
    return names


def _folded(one: ReadBlock) -> str:
    return one.parsed.source.folded[one.phrase.start :]


def _is_coded(index: int, place: int, read: Sequence[ReadBlock | None]) -> bool:
    """Whether a line tells the number of the article named above it, or stands between that number and the price."""
    below = read[index + 1] if index + 1 < len(read) else None
    if below is not None and is_numbered(_folded(below)):
        return False
    return any((one := read[at]) is not None and is_numbered(_folded(one)) for at in range(place + 1, index + 1))


def _begins_card(index: int, place: int, read: Sequence[ReadBlock | None]) -> bool:
    """Whether a line is the first of a card that what is named before does not stand in: "Cheddar 400 g / 2.75"."""
    one, named, below = read[index], read[place], read[index + 1] if index + 1 < len(read) else None
    if one is None or below is None or not one.block.group or below.block.group != one.block.group:
        return False
    before = read[index - 1]
    return all(other is None or other.block.group != one.block.group for other in (named, before))


def _is_switch(index: int, read: Sequence[ReadBlock | None]) -> bool:
    """Whether a line is one of two side by side that are nothing but how often one pays, as a switch above cards is."""
    beside = (index - 1, index + 1)
    return _says_period(read[index]) and any(0 <= at < len(read) and _says_period(read[at]) for at in beside)


def _says_period(one: ReadBlock | None) -> bool:
    if one is None or one.block.table:
        return False
    long = len(one.block.text.rstrip(": "))
    return any(hit.entry.role is Role.PERIOD and hit.end - hit.start >= long for hit in one.parsed.source.hits)


def _named_still(
    named: tuple[str, int],
    headed: tuple[str, int],
    index: int,
    read: Sequence[ReadBlock | None],
    priced: AbstractSet[int],
) -> tuple[str, int]:
    """What is named above a line and where, once sections and lists have ended there.

    The heading of a section beside a priced one says what that section is about; behind the features of a priced card
    its heading names what follows.
    """
    (current, place), one = named, read[index]
    if not current or one is None:
        return named
    if _opens_section(one, read[place]) and not priced.isdisjoint(range(place, index)):
        return "", place
    behind = headed[1] >= 0 and _is_behind_features(one, read[place], read[headed[1]])
    return headed if behind and not priced.isdisjoint(range(headed[1], place)) else named


def _opens_section(line: ReadBlock, named: ReadBlock | None) -> bool:
    """Whether a line heads a section beside that which the name above heads, outside of its card."""
    level = named.block.level if named else 0
    beside = 0 < line.block.level == level and named is not None
    return beside and (not line.block.group or named is None or line.block.group != named.block.group)


def _is_behind_features(line: ReadBlock, named: ReadBlock | None, heading: ReadBlock | None) -> bool:
    """Whether a line follows a list in a card that its heading names: the list tells what is inside, and names nothing.

    "Pack M / 14.90 a month / oil and filters / That makes 178.80 a year" speaks of one pack.
    """
    if named is None or heading is None or named.block.kind is not BlockKind.ITEM or line.block.level:
        return False
    group = heading.block.group
    in_card = group != 0 and named.block.group == group == line.block.group
    return in_card and line.block.kind is BlockKind.PARAGRAPH


def _ends_card(line: ReadBlock, named: ReadBlock | None) -> bool:
    """Whether a line heads questions that are asked of the page, no longer of the card whose name is a heading too."""
    level = named.block.level if named else 0
    return 0 < line.block.level <= level and bool(_QUESTIONS.match(line.block.text.lower()))


def _name_of_card(
    index: int, read: Sequence[ReadBlock | None], said: Mapping[int, Sequence[Draft]], named: Sequence[int]
) -> str:
    """The name that a line right above a price is; empty below another name that may be that of the price.

    Args:
        index: Of the line.
        read: The blocks of the document.
        said: By block: what it says.
        named: The lines from such a name to this one.
    """
    one, below = read[index], index + 1
    if one is None or below >= len(read) or not begins_with_price(read[below], said.get(below, ())) or _is_other(one):
        return ""
    is_other = not named or any(said.get(line) for line in named)
    is_group = bool(said.get(index)) and one.block.text[0].isupper()
    if is_other or is_group or are_variants(index, read, said):
        return name_above_price(one, said.get(index, ()))
    return ""


def _name_above(names: dict[int, str], read: Sequence[ReadBlock | None], index: int, name: str) -> None:
    """Let a name also name the badges right above it, and the lines above it but for the heading of a section."""
    one = read[index]
    for earlier in range(max(0, index - _BADGE_LINES), index):
        before = read[earlier]
        if one and before and before.block.group and not one.block.group:
            continue  # what stands behind a card does not name what is in it
        if before and _BADGE.fullmatch(before.block.text):
            names[earlier] = name
        if before is None or not before.block.level or (one and before.block.group == one.block.group != 0):
            names.setdefault(earlier, name)


def _by_block(drafts: Sequence[Draft]) -> dict[int, list[Draft]]:
    said: dict[int, list[Draft]] = {}
    for draft in drafts:
        said.setdefault(draft.block, []).append(draft)
    return said


def _is_name(read: ReadBlock) -> bool:
    text = read.block.text
    if not (text[0].isupper() or text[0].isdigit() or text[0] in "«„“") or text.endswith((".", "!", "?", ":")):
        return False
    if read.block.labels and read.block.kind is not BlockKind.CELL:
        return False  # "Duration: 8 evenings" names nothing
    if len(text.split()) > _HEADING_WORDS:
        return False
    letters = sum(map(str.isalpha, text))
    return (
        letters >= 3  # noqa: PLR2004
        and letters * 2 >= len(text) - text.count(" ")
        and not any(
            hit.entry.role in _SAYING
            and hit.end - hit.start > len(text) * 0.6
            and not (read.block.level and hit.entry.role is Role.CUE and not hit.entry.names)
            and not is_timed_thing(text)
            and not _BOUGHT.match(text)
            for hit in read.parsed.source.hits
        )
        and not any(isinstance(token, Day) or _is_sum(token) for token in read.parsed.tokens)
        and not _SPECS.fullmatch(text)
        and not _PARTS.fullmatch(text)
        and not _is_other(read)
    )


def _is_sum(token: Token) -> bool:
    return isinstance(token, Amount) and bool(token.currency)


def _is_other(read: ReadBlock) -> bool:
    """Whether a line is a rating, greeting, button or badge, a detail with its label or a line of the shop's own."""
    text = read.block.text
    small = text.lower()
    if names_nothing(_folded(read)) or text.casefold() in _PRESSED:
        return True
    if any(tells.match(small) for tells in (_TOLD_OF, _QUESTIONS, _OTHERWISE)) or _NUMBERED.fullmatch(small):
        return True
    return bool(_BUTTON.search(small, max(0, len(small) - _LONGEST_BUTTON)) or _RATED.search(small))


def _own_name(read: ReadBlock, said: Sequence[Draft]) -> str:
    """The name that a line is, alone or before what it is reduced by; empty if it is something else."""
    if said and all(draft.attribute == "item_condition" for draft in said):
        name = _bare_name(read.block.text)
        is_behind = len(name) <= said[0].start
        ends = read.block.level > 0 and said[0].start > 0 and said[-1].end == len(name)  # "Trelo Komfort ex-demo car"
        return name if _is_name(read) and (is_behind or ends) else ""
    if said:
        return _name_before_badge(read, said)
    return _bare_name(read.block.text) if _is_name(read) or _is_full(read) else ""


def _is_full(read: ReadBlock) -> bool:
    """Whether a heading is nothing but a word for "full", which says nothing of stock there: "Complète" is a plan."""
    text = read.block.text
    stock = [hit for hit in read.parsed.source.hits if hit.entry.says == "availability"]
    return bool(read.block.level and stock) and text.isalpha() and text[0].isupper()


def _name_before_badge(read: ReadBlock, said: Sequence[Draft]) -> str:
    """The name in a line that goes on with what it is reduced by ("Chicken breast −30 %"); empty if it is another."""
    if len(said) != 1 or said[0].attribute != "discount" or said[0].hit or not read.block.text:
        return ""
    name = read.block.text[: said[0].start].strip(EDGES)
    rest = read.block.text[said[0].end :].strip(EDGES)
    is_name = name[:1].isupper() and sum(map(str.isalpha, name)) >= 3 and len(name) <= LONGEST  # noqa: PLR2004
    return name if is_name and not rest and said[0].token and getattr(said[0].token, "minus", False) else ""


def _bare_name(text: str) -> str:
    return shortened(without_edges(re.split(r" [–—|] ", text)[0]))
