"""Questions that name what their answer costs: "Textbook? 24 at the desk", "And the wheels' storage? 90 a season".

Where other things are priced too, the answer's price is that of what is asked for, unless it names something itself.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row
from audit.read.words.fold import fold
from audit.read.words.label_words import is_bare_label, is_label
from audit.read.words.name_words import EDGES

_OWN = frozenset({"price", "unit_price", "price_after"})
_PRICED = _OWN | {"list_price", "down_payment", "instalments", "interest_rate"}
_FRAME = frozenset(  # words around the name of what one asks for, at its ends
    word
    for line in (
        "und oder aber auch noch lieber was wie viel wieviel teuer kostet kosten ist sind brauche brauchen",
        "brauchst braucht benotige benotigen benotigst gibt gibt's gibts es ich sie du ihr man wir ein eine",
        "einen einem einer der die das den dem dazu zusatzlich extra gern gerne mochten mochtest wollen",
        "willst soll's darf's etwas kann kannst konnen habt haben hast bekomme gefallig gewunscht erwunscht",
        "notig dabei inklusive vergessen gesucht what what's does do is are how much the a an your my our you",
        "i we need needs want fancy prefer rather looking for like would to cost costs about and or got have",
        "any some there can get add replacing adding buying hiring renting too as well included please done",
        "doing needed instead top extra it this that they one more missing forgot et ou mais combien coute",
        "coutent quel quelle est sont le la les un une des du de d besoin envie vous tu il faut me mon ma mes",
        "votre vos pour plutot prefere preferez preferes y t quoi que vaut en plus aussi avec cela ca ce e o",
        "ma quanto costa costano viene vengono i gli lo l uno del della dei delle di ti vi serve servono vuoi",
        "volete preferisci preferite meglio hai bisogno c'e ci si puo posso anche in piu pure incluso inclusa",
        "esso",
    )
    for word in line.split()
)
_ELIDED = re.compile(r"(?:l|d|un|dell|all|c|qu)['’](?=[^\W\d_]{2})")
_VERBS = frozenset(  # no name, wherever it stands in what remains
    word
    for line in (
        "ich sie du ihr wir man i we they he vous je tu nous on io tu voi noi muss kann konnen darf soll wird",
        "werden ist sind are is was were does do did can could will would should may must est sont peut puis",
        "faut posso puo devo sono wann when quand warum why pourquoi perche wo where ou dove wer who wieso",
        "lange long questions fragen domande interesse interessiert happy sure lust zeit convinto wait",
        "waiting ready bereit pronto pronta pret curieux",
    )
    for word in line.split()
)
_ANSWERED = re.compile(
    r"[\s»”\"'’)–—-]*(?:(?:R|A|Risposta|Antwort|Réponse|Answer) ?: ?)?"
    r"(?:(?:ja|klar|gern(?:e)?|natürlich|oui|bien sûr|volontiers|sì|certo|yes|sure|of course|yep|yeah)\b[,.!: ]*)?",
    re.IGNORECASE,
)
_AT = re.compile(
    r"(?:am|an der|beim|im|in der|bei uns|au|à l['’]|à la|en|chez nous|al|alla|all['’]|in|nel|da noi|at the|in the|from"
    r" the|with us)[ ]?[^\W\d_]{3,}\b",
    re.IGNORECASE,
)
_COSTING = re.compile(
    r"(?:(?:der|die|das|er|sie|es|le|la|il|lo|elle|the|it|they|un|une) )?"
    r"(?:kost\w*|coût\w*|cost\w*|viene|vengono|vaut|valent|revient|compte[zr]?|comptez|preis|prix|prezzo|price|canone"
    r"|rate|miete|loyer|gebühr|sale|steigt|monte|passe|rises|goes up|it['’]s|that['’]s|c['’]est|è|das sind|dann|then"
    r"|alors|allora|erhältlich|gibt|es|um|für|zu|ab|dès|from|da|a|à|at|for|per|pour|nur|only|just|solo|seulement"
    r"|einmalig|extra|ist|is|est|sind|are|sont|sono|chf|eur)(?![^\W\d_])\s*|(?:fr\.|[€£$+]|[,:–-])\s*",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?…\n;]\s+|[«„“]|(?<=\s)[–—](?=\s)")
_LONGEST = 72
_WORDS = 4
_REACH = 90


def by_asked_names(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> Sequence[Draft]:
    """The drafts, what the answer to a question costs by what is asked for.

    Args:
        drafts: Of a whole document, with their subjects.
        read: Its blocks, as read.
    """
    asking = {i for i, one in enumerate(read) if one is not None and "?" in one.block.text and not is_in_row(one)}
    if not asking or sum(draft.attribute in _OWN for draft in drafts) < 2:  # noqa: PLR2004  (one offer needs no name)
        return drafts
    beside: dict[int, list[Draft]] = {block: [] for block in asking}
    for draft in drafts:
        if draft.block in asking:
            beside[draft.block].append(draft)
    return [
        _asked(draft, beside[draft.block], read[draft.block]) if draft.block in asking else draft for draft in drafts
    ]


def _asked(draft: Draft, beside: Sequence[Draft], read: ReadBlock | None) -> Draft:
    if draft.attribute not in _PRICED or draft.token is None or read is None:
        return draft
    text, place = read.parsed.source.text, draft.start + read.phrase.start
    mark = text.rfind("?", max(read.phrase.start, place - _REACH), place)
    if mark < 0:
        return draft
    answered = _ANSWERED.match(text, mark + 1, place)
    start = answered.end() if answered else mark + 1
    if _SENTENCE.search(text, start, place):
        return draft
    end = read.parsed.clauses.sentence(place)[1]
    floor = max(read.phrase.start, mark - _LONGEST)
    floor = max((found.end() for found in _SENTENCE.finditer(text, floor, mark)), default=floor)
    name = _name(text, floor, mark)
    if draft.subject and draft.subject in text[floor:mark] and not name:
        return replace(draft, subject="")  # "What does it cost? 11.99" names no "What does"
    if not name or _names_itself(draft, beside, text, (start, place, end)):
        return draft
    return replace(draft, subject=name)


def _names_itself(draft: Draft, beside: Sequence[Draft], text: str, places: tuple[int, int, int]) -> bool:
    """Whether an answer names what its price is for, or lists several."""
    start, place, end = places
    prices = [d for d in beside if d.attribute == "price" and d.token and start <= d.token.start < end]
    if draft.attribute in _OWN and len({d.value for d in prices}) > 1:
        return True
    rest = text[start:place]
    while rest := rest.strip():
        found = _AT.match(rest) or _COSTING.match(rest)
        if found is None or not found.end():
            return draft.attribute in _OWN or not (draft.subject and draft.subject not in text[start:end])
        rest = rest[found.end() :]
    return False


def _name(text: str, start: int, mark: int) -> str:
    """What a question asks for, without the words around it; empty if it asks for no thing."""
    words = [(m.start() + start, m.end() + start) for m in re.finditer(r"\S+", text[start:mark])]
    words = [(a + len(e[0]) if (e := _ELIDED.match(text, a, b)) else a, b) for a, b in words]
    folded = [fold(text[a:b]).strip(EDGES) for a, b in words]
    while words and (not folded[0] or folded[0] in _FRAME):
        words, folded = words[1:], folded[1:]
    while words and (not folded[-1] or folded[-1] in _FRAME):
        words, folded = words[:-1], folded[:-1]
    if not 0 < len(words) <= _WORDS or not _VERBS.isdisjoint(folded):
        return ""
    name = text[words[0][0] : words[-1][1]].strip(f"{EDGES}«»„“”")
    return "" if is_label(name) or is_bare_label(name) or not any(map(str.isalpha, name)) else name
