"""Naming: the words of a sentence, before a value or behind it, that name what it is about."""

import re
from collections.abc import Sequence

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.phrases.fits import is_word
from audit.read.subjects.clause_names import name_in_clause
from audit.read.subjects.costing_sentences import behind_place, name_of_costing
from audit.read.subjects.enumerations import enumerates
from audit.read.subjects.mileages import without_mileages
from audit.read.subjects.offered_names import name_of_offered
from audit.read.subjects.paying_people import name_of_payers
from audit.read.subjects.sums_of_months import name_of_sum
from audit.read.words.fold import fold
from audit.read.words.label_words import is_bare_label, is_label
from audit.read.words.lexicon import Role
from audit.read.words.measures import is_measure
from audit.read.words.name_words import EDGES, LONGEST, MOST_WORDS, trimmed
from audit.read.words.owning import is_owning
from audit.read.words.people import WHOEVER
from audit.read.words.praise import is_praise
from audit.read.words.spans import is_counted_span, is_span, plain_span
from audit.read.words.speakers import speaker_end

_PIECE = re.compile(r"(?:(?!, |: | [–—-] | / |(?<!\b[1-9])\. |[!?] )[^;|•·●▪✓✔➡👉])+")
_PARENTHESIS = re.compile(r"\([^()]*\)")
_BEHIND = re.compile(
    r"\s?\(?(?:für|pour(?: les)?|per(?: gli| le| i)?|for)(?: die| den| das| the| le| la| l')? "
    r"((?:\d{1,2}[ -](?=[a-z]))?[^\d\s,.;:()|][^\d,.;:()|]{1,40}(?:(?:(?<=under )|(?<=over )|(?<=moins de ))\d\d)?)"
)
_RIGHT_BEHIND = re.compile(r" (?P<name>[a-z][a-z'’-]*[a-z](?: [a-z][a-z'’-]*[a-z]){0,3})(?= ?(?:[(.,;!|]|$))")
_LED_LIST = re.compile(r"\W*(?:[£$€]\d[\d.,]* [a-z][a-z'’ -]{2,40}?(?:,|;| and| ·) )+")
_NO_THING = re.compile(  # what goes on behind an amount, and names nothing
    r"(?:an?|per|for|with|without|off|when|if|in|on|at|and|or|each|every|only|now|today|to|instead|was|were|rrp|from"
    r"|until|plus"
    r"|extra|less|more|total|deposit|fee|minimum|upfront|monthly|weekly|daily|annually|yearly|once|one-off|delivery"
    r"|shipping"
    r"|postage|incl|including|inc|ex|excl|excluding|then|after|before|by|back|cashback|credit|discount|saving|is|are"
    r"|as|of"
    r"|the|your|our|applies|apply|all|both|pp|pm|pcm|pw|pa|ea|vat|tax|online|in-store|save|saved|standard|express"
    r"|next-day)\b",
)
_ORDINAL = re.compile(
    r"(?:(?:your|their|the|ihren?|deinen?|euren?|vos|tes|votre|ta|ton|i (?:tuoi|suoi|vostri)|il tuo|la tua) )?"
    r"(?:first|next|whole|ersten?|nächsten?|ganzen?|premi[eè]re?s?|prochaine?s?|prim[iaoe]|prossim[ie])\b",
    re.IGNORECASE,
)
_AT_MOST = re.compile(  # how many may share it: "for up to five people" names none of them
    r"\s?\(?(?:für|pour|per|for) (?:bis (?:zu )?|maximal |höchstens |jusqu['’]à |au (?:plus|maximum) |max\.? "
    r"|(?:un )?(?:massimo|maximum)(?: de| di)? |fino a |al massimo |up to |a maximum of |as many as )",
    re.IGNORECASE,
)
_DASH = re.compile(r" [–—-](?: |$)")
_AS_NEW = re.compile(
    r"(?:(?:ein(?:e[nmrs]?)?|du|de la|un|une|il|lo|la|a|the) )?(?:neu(?:waren?|gerate?|e[nms]?)?"
    r"|(?:(?:produit|article|appareil|modele) )?(?:neuf|neuve)"
    r"|(?:(?:prodotto|articolo|apparecchio|modello) )?nuov[oa]|(?:brand[- ])?new(?: (?:one|item|device|model)s?)?)"
)
_RATE = re.compile(r"\s?\(?per ", re.IGNORECASE)
_DONE = (  # what one does, and no thing that is priced
    r"(?i:(?:(?:d(?:er|ie|as|em|en)|the|la|le|il) )?(?:reserv|réserv|prenotaz|book|buchung"
    r"|bestell|order|command|ordin|anmeld|abhol|übergabe|check|ankunft|arriv)"
    r"[^\W\d]*\b)"
)
_WITHIN = re.compile(
    r"\b(?:für|pour|per|for) (?:den|die|das|jede[ns]?|le|la|les|il|lo|gli|the|each|every|chaque|ogni) "
    rf"(?P<name>(?!{_DONE})[^\W\d][^\d,.;:()]{{2,40}}?) (?:eine?n?|une?|una?|an?|die|the|la|le) (?=[^\W\d])"
)
_FRONTED = re.compile(
    r"(?:For|Für|Bei|Beim|Pour|Per)"
    r"(?: (?:the|all|our|die|das|den|der|dem|unsere[nr]?|alle[nr]?|les?|la|tous les|tutt[ei] (?:gli|i|le)|gli|i|il))?"
    rf" (?P<name>(?!{_DONE})[^\W\d][^\d,.;:()]{{2,40}}?)"
    r"(?:,| (?:einmalig|once|we|is|are|there|you|the|a|an|erheben|verlangen|berechnen|wird|werden|beträgt|gilt|fällt"
    r"|nous|est|il|un|une|è|si|chiediamo|applichiamo|prevediamo))(?![^\W_])"
)
_LABEL = re.compile(r"\W*([^\W\d_][\w '-]{2,24}): ?")
_SIZE = re.compile(
    r"[\s,;:.|·•–-]*(\d{1,4}(?:[.,]\d{1,3})? ?(?:l|L|ml|cl|g|kg|cm|m|GB|Go|TB|Stk|pz)|\d{2,3}/\d{2}\s?R\d\d"
    r"|\d{2,4} ?[x×] ?\d{2,4}(?: ?cm)?)\.?[\s:=–-]*"
)
_ENDS = " :=–—-·|/,;•"
_EDGES_OF_SPANS = ",;|•·●▪✓/"
_OFFER = re.compile(
    r"(?:aktion|angebot|offer|deal|sale|promo(?:tion|zione)?s?|offre|offerta|bonus|action|azione|geschenk|cadeau|rabatt"
    r"|special|wochen?|spar\w*)\b",
    re.IGNORECASE,
)
_PEOPLE_FIRST = re.compile(
    r"(?:(?:les|i|gli|le|die|fur|pour(?: les)?|per(?: gli| i)?|for|our|all) )?(?P<name>(?:[a-z]+(?:innen|en) und )?"
    r"[a-z:*-]*(?:kinder|jugendliche|studierende|lernende|schuler|senior|inhaber|besitzer|mieter|abonnent|enfants"
    r"|jeunes"
    r"|etudiants|titulaires|detenteurs|porteurs|bambini|ragazzi|giovani|studenti|titolari|possessori|children|kids"
    r"|students|pensioners|holders)[a-z:*]*(?: (?:von|bis|unter|ab|zwischen|de|des|da|dai|from|aged|under|up to|entre"
    r"|tra|fino a|jusqu'a|moins de) [0-9]{1,2}(?: ?(?:bis|und|-|a|to|et|e|and) ?[0-9]{1,2})?"
    r"(?: (?:jahren?|ans|anni|years))?)?(?: ?(?:und|et|e|and|&|/) ?[a-z:*-]{4,})?)(?![a-z])"
)
_ANSWER = re.compile(  # what the answer to a question begins with, and no name: "Sure, ..."
    r" ?(?:(?:ja|na|aber|oui|si|yes|but|ma) )?(?:klar|naturlich|sicher|selbstverstandlich|genau|gern|gerne|bien sur"
    r"|absolument|certainement|tout a fait|evidemment|certo|certamente|naturalmente|assolutamente|ovviamente|volentieri"
    r"|sure|of course|absolutely|definitely|certainly|indeed|naturally)[,!]"
)
_WHO = re.compile(rf"\s*{WHOEVER}")  # "Wer sich bis 30.06. anmeldet, zahlt nur 210": what one does names nothing
_LEANING = re.compile(
    r"\s?(?:zum|zur|vor|nach|im|beim|to|before|after|prior to|at the|of the|avant|après|à la|au|dès|del|dell['’]|della"
    r"|alla|al|prima|dopo)\b",
    re.IGNORECASE,
)
_FOR = re.compile(r"\s*(?:Pour|Per|For)\s")
_ON = re.compile(r" (?:auf|sur|su|sul|sulla|on) ")
_DOING = re.compile(  # a clause of what one does, which names nothing: "If you leave,", "Pour partir,", "Per disdire,"
    r"(?:(?:if|when|once|should|unless) (?:you|they|we)|wenn (?:sie|du|ihr|man)|falls (?:sie|du|ihr)|wer"
    r"|(?:si|quand|lorsque) (?:vous|tu|on)|se|quando) [a-z'-]+(?: (?:us|uns|early|mochten|wollen|willst|nous))?"
    r"|(?:to|in order to) (?:leave|cancel|join|end|stop|pause|withdraw|quit|terminate|renew|change|start|begin|resign)"
    r"|pour (?:nous )?[a-z]+(?:er|ir|re)|per [a-z]+(?:are|ere|ire|arci)"
)
_READERS_CLAUSE = re.compile(  # what the reader may want: "If you would like to leave us,", "Se vuoi cambiare idea,"
    r"(?:(?:if|when|once|should|unless) (?:you|they|we)|(?:wenn|falls|sofern|sobald) (?:sie|du|ihr|man)"
    r"|(?:si|quand|lorsque) (?:vous|tu|on)"
    r"|(?:se|quando|qualora) (?:(?:un giorno|poi|non|ci) )?(?:vuoi|volete|vuole|vorrai|desider[ia]|desiderate"
    r"|intend[ie]|intendete|decid[ie]|decidete|decider[ae]i?|prefer(?:isci|isce|ite)|dev[ie]|dovete|ti|vi|cambi))\b[^0-9]*"
)
_TELL_US = re.compile(  # "send us the notice", behind such a clause
    r"(?:(?:please|just|bitte|einfach|merci de|simplement|per favore|semplicemente) )?(?:send|give|tell|let|write|drop"
    r"|schick\w*|sende\w*|gib|geben|teil\w*|schreib\w*|envoy\w+|donn\w+|dit\w*|ecriv\w+|inform\w*|preven\w+"
    r"|manda\w*|invia\w*|scriv\w*|comunica\w*|dacci|dateci|dicci|avvis\w+)(?:[ -][a-z' -]+)?"
)
_PLAIN_NOUN = re.compile(
    r"\b(?:Sie|Ihr(?:e[nmrs]?)?|Vertrag|Vertrags|Abo|Abos|Abonnement|Mitgliedschaft|Police|Versicherung|Tarif|Karte|Kurs"
    r"|Meinung|Wechsel|Plan|Pläne|Anbieter|Ende|I|I'm)\b"
)
_THE = re.compile(r"[\s,]*(?:(?:le|la|les|il|lo|gli|i|the|our|notre) |l['’])")
_COSTS = re.compile(r"kosten|kostet|coûten?t?\b|costa|costano|costs?\b", re.IGNORECASE)
_TIMES = frozenset({"promo_duration", "valid_from", "valid_through"})
_ENDED = re.compile(r"[.;()!?\n]")
_NEXT = 40
_OVER = 8
_UNITS = re.compile(r"(?:gb|go|tb|kg|cm|ml|cl|l|g|pers\.?|mm|m)$")


def name_before(draft: Draft, read: ReadBlock) -> str:
    """The name in the stretch between the value before and this one: its first part in a list, its last in prose."""
    text = read.parsed.source.text
    start = _before_its_time(_place(draft) + read.phrase.start, read)
    said = [draft for draft in read.parsed.drafts if draft.token is not None]
    ends = [end for draft in said for end in (draft.end, draft.token.end if draft.token else 0) if end <= start]
    floor = max(ends, default=read.phrase.start)
    stops = read.parsed.clauses.stops
    sentence = behind_place(text, max((stop for stop in stops if stop <= start), default=0))
    floor = max(floor, sentence)
    plain = _without_brackets(text, start) if "(" in text else text
    spoken = speaker_end(text, read.phrase.start)
    plain = f"{plain[: read.phrase.start]}{' ' * (spoken - read.phrase.start)}{plain[spoken:]}"
    told = _people_first(draft, read, sentence, floor) or name_in_clause(draft, read, floor, start, plain)
    told = told or name_of_payers(draft, read, max(sentence, spoken), start)
    told = told or name_of_costing(draft, read, sentence, start)
    told = told or name_of_offered(draft, read, max(sentence, spoken), start)
    if told := told or name_of_sum(draft, read, sentence, start):
        return told
    if span := _span(draft, read, text[floor:start]):
        return span
    if sentence == floor and (answer := _ANSWER.match(read.parsed.source.folded, floor, start)):
        floor = answer.end()
    stretch = plain[floor:start]
    if ";" in stretch.strip(" ;") and sentence == floor:
        floor += stretch.rindex(";") + 1  # what stands before it is another thing, of which nothing was said
        stretch = plain[floor:start]
    pieces = [(m.start() + floor, m.end() + floor) for m in _PIECE.finditer(stretch)]
    if len(pieces) > 1 and floor in ends and _LEANING.match(stretch):
        del pieces[0]  # "2 weeks to the end of the season, minimum term"
    is_doing = _is_doing(pieces, read)
    pieces = pieces[1:] if is_doing or _begins_with_praise(pieces, plain) else pieces
    listed = floor in {0, read.phrase.start, sentence} and len(stretch) <= LONGEST
    if len(pieces) > 1 and _is_between_semicolons(stretch, plain[draft.end + read.phrase.start :]):
        pieces = [(pieces[0][0], pieces[-1][1])]
    pieces = [piece for piece in pieces if not is_owning(fold(plain[slice(*piece)]).strip(EDGES))]
    parts = (trimmed(read.parsed.source, plain, begin, end) for begin, end in pieces)
    recurs = "/P" in draft.value  # "yearly payment: 99" says how one pays, "single payment: 365" which way of paying
    is_rate = draft.attribute == "interest_rate"  # what is paid in all names no loan: "total 804.–, APR 6.9 %"
    names = [n for n in parts if n and not (recurs and is_bare_label(n)) and not (is_rate and is_label(n))]
    names = [name for name in names if not (is_doing and name.islower() and _TELL_US.fullmatch(fold(name)))]
    names = without_mileages(_without_doings(names, read, max(sentence, read.phrase.start)), draft, read)
    if label := _offer_label(text[sentence:start]):
        return label
    if not names:
        return _label(draft, stretch) or _size(stretch, read, floor) or _period(draft, read, floor, start)
    heads = _is_headed(draft, read, pieces, names, plain) or _is_named_again(draft, names) or _is_shouted(names, plain)
    heads = heads or _is_for_group(read, pieces, names, plain)
    if not listed or heads:
        return "" if not heads and enumerates(stretch) else names[-1]
    return names[0]


def _begins_with_praise(pieces: Sequence[tuple[int, int]], plain: str) -> bool:
    """Whether the first of several pieces leads over to a name: "Most popular: Plan Birch"."""
    if len(pieces) < 2 or plain[pieces[0][1]] != ":":  # noqa: PLR2004  (what leads, and a name)
        return False
    return is_praise(fold(plain[slice(*pieces[0])]).strip(EDGES))


def _is_doing(pieces: Sequence[tuple[int, int]], read: ReadBlock) -> bool:
    """Whether the first piece is a clause with a comma that only says what one does: "If you leave, ..."."""
    source = read.parsed.source
    start, end = pieces[0] if pieces else (0, 0)
    is_clause = end < len(source.text) and source.text[end] == "," and source.text[end - 1].islower()
    said = source.folded[start:end].strip()
    return is_clause and bool(
        _DOING.fullmatch(said) or (_READERS_CLAUSE.fullmatch(said) and not _has_name(pieces, read))
    )


def _has_name(pieces: Sequence[tuple[int, int]], read: ReadBlock) -> bool:
    """Whether a word with a capital stands within the first piece: "If you take the Hill Pass" names it."""
    words = _PLAIN_NOUN.sub("", read.parsed.source.text[slice(*pieces[0])].strip()[1:])
    return any(letter.isupper() for letter in words)


def _without_doings(names: Sequence[str], read: ReadBlock, start: int) -> list[str]:
    """Names without what one types in ("Use code SUN20 for ..."), and without what one does in "who ..., pays"."""
    codes = [other.value for other in read.parsed.drafts if other.attribute == "voucher_code"] if names else []
    kept = [name for name in names if not any(code in name for code in codes)]
    is_doing = bool(kept) and bool(_WHO.match(read.parsed.source.folded, start))
    return [name for name in kept if not (is_doing and name.islower())]


def _people_first(draft: Draft, read: ReadBlock, sentence: int, floor: int) -> str:
    """The people that a sentence about a reduction begins with ("Children from 4 to 11: -50 %")."""
    if draft.attribute != "discount" or floor > max(sentence, read.phrase.start):
        return ""
    source = read.parsed.source
    start = floor + len(source.folded[floor:]) - len(source.folded[floor:].lstrip())
    found = _PEOPLE_FIRST.match(source.folded, start)
    return source.text[slice(*found.span("name"))] if found else ""


def _span(draft: Draft, read: ReadBlock, stretch: str) -> str:
    """The stretch of time for which a thing is let, where nothing else stands before its price ("week-end: 45")."""
    if draft.attribute != "price" or "/P" in draft.value:
        return ""
    before = stretch.strip(f"{_EDGES_OF_SPANS}:–— ")
    said = (*read.block.labels, before)
    span = next((words for words in said if is_span(words)), "")
    if not span and stretch.rstrip().endswith(":") and read.block.text.startswith(before) and is_counted_span(before):
        span = before  # "3 days: 45", a line of a list
    return plain_span(span)


def _offer_label(stretch: str) -> str:
    """The name of an offer that a sentence begins with before a colon ("Winter deal: "); empty if it is none."""
    label, colon, _ = stretch.partition(":")
    label = label.strip(EDGES)
    is_name = 1 < len(label.split()) <= MOST_WORDS and label[:1].isupper() and not re.search(r"[,;()\d]", label)
    return label if colon and is_name and len(label) <= LONGEST and _OFFER.search(label) else ""


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _is_between_semicolons(before: str, after: str) -> bool:
    """Whether a name with a comma in it is one of a list ("Sauna, adults 14; Sauna, children 9")."""
    stretch = before.strip()
    marked = stretch.startswith(";") or after.lstrip().startswith(";")
    name = stretch.strip(EDGES)
    return marked and name[:1].isupper() and len(name.split()) <= MOST_WORDS and not re.search(r"[:;!?.] ", name)


def _before_its_time(start: int, read: ReadBlock) -> int:
    """Where a value begins, with the time for which it holds before it ("Box M for three months 19.90")."""
    text = read.parsed.source.text
    times = (d for d in read.parsed.drafts if d.attribute in _TIMES and 0 <= start - d.end <= _OVER)
    return next((d.start for d in times if not _ENDED.search(text, d.end, start)), start)


def _place(draft: Draft) -> int:
    """Where what names a draft must end: before its own words, which for a word such as "free" are that word."""
    if draft.token is None or not is_word(draft.token) or "/P" in draft.value:
        return draft.start
    return max(draft.start, draft.token.start)


def _label(draft: Draft, stretch: str) -> str:
    """The label that a line begins with, although it tells a time ("Monthly: 95"); empty if it is no label."""
    found = _LABEL.fullmatch(stretch)
    return found[1] if found and not draft.trigger and not is_label(found[1]) else ""


def _size(stretch: str, read: ReadBlock, floor: int) -> str:
    """The size that tells one variant from the next where nothing else does ("2.5 l 24.95, 5 l 44.95")."""
    is_entry = read.block.kind is BlockKind.ITEM and floor <= read.phrase.start
    is_listed = is_entry or sum(other.attribute == "price" for other in read.parsed.drafts) > 1
    if is_listed and is_measure(measure := stretch.strip(_ENDS)):
        return measure
    found = _SIZE.fullmatch(stretch)
    is_listed = stretch.lstrip().startswith((",", ";")) or stretch.rstrip().endswith(":")
    return found[1] if found and is_listed else ""


def _period(draft: Draft, read: ReadBlock, floor: int, start: int) -> str:
    """How one pays, where a list names its prices by nothing else ("annual 89, monthly 8.50"); empty elsewhere."""
    periods = (hit for hit in read.parsed.source.hits if hit.entry.role is Role.PERIOD)
    found = next((hit for hit in periods if floor <= hit.start and hit.end <= start), None)
    text = read.parsed.source.text
    if found is None or not draft.value.endswith(("/P1M", "/P1Y")):
        return ""
    aside = text[floor : found.start].strip(EDGES) + _PARENTHESIS.sub("", text[found.end : start]).strip(EDGES)
    name = text[found.start : found.end].strip(EDGES)
    return "" if aside or is_bare_label(name) else name


def _is_headed(
    draft: Draft, read: ReadBlock, pieces: Sequence[tuple[int, int]], names: Sequence[str], plain: str
) -> bool:
    """Whether the first of several names only heads a list ("passengers: adult 14, child 7") or says for whom."""
    if len(names) < 2 or plain[pieces[0][1] : pieces[0][1] + 1] != ":":  # noqa: PLR2004  (a head and a name)
        return False
    end = draft.end + read.phrase.start
    prices = [other for other in read.parsed.drafts if other.attribute == "price" and other.hit is None]
    listed = plain[end:].lstrip().startswith(",")
    goes_on = listed and any(0 < other.start - end <= _NEXT for other in prices)
    groups = (other for other in read.parsed.drafts if other.attribute == "audience")
    return goes_on or any(other.start < pieces[0][1] and pieces[0][0] < other.end for other in groups)


def _is_for_group(read: ReadBlock, pieces: Sequence[tuple[int, int]], names: Sequence[str], plain: str) -> bool:
    """Whether a sentence says for whom and then of what ("For students, the Flex Card costs 15")."""
    if len(names) < 2 or len(pieces) < 2 or not _FOR.match(plain, pieces[0][0]):  # noqa: PLR2004  (a group and a name)
        return False
    is_thing = names[-1][:1].isupper() and bool(_THE.match(plain, pieces[-1][0]))
    groups = (other for other in read.parsed.drafts if other.attribute == "audience")
    is_group = any(other.start < pieces[0][1] and pieces[0][0] < other.end for other in groups)
    return is_thing and is_group and plain[pieces[0][1]] == ","


def _is_named_again(draft: Draft, names: Sequence[str]) -> bool:
    """Whether what costs is called by a name that is in the words in front too ("Then Box M is yours: Box M costs")."""
    first, last = (f" {fold(name)} " for name in (names[0], names[-1]))
    return len(names) > 1 and bool(_COSTS.match(draft.trigger)) and first != last and last in first


def _is_shouted(names: Sequence[str], plain: str) -> bool:
    """Whether the first of several names is a shop's: in capitals before a colon ("HILL FARM STORE: feed 20kg")."""
    return len(names) > 1 and names[0].isupper() and not names[-1].isupper() and f"{names[0]}: " in plain


def _without_brackets(text: str, place: int) -> str:
    """A text with blanks for its brackets, but for the one in which a place lies."""
    return _PARENTHESIS.sub(lambda found: found[0] if found.start() < place < found.end() else _blank(found), text)


def name_in_front(draft: Draft, read: ReadBlock) -> str:
    """What a sentence begins with to say for what its fee is ("For lodges with a sauna we take a deposit of ...")."""
    text, place = read.parsed.source.text, draft.start + read.phrase.start
    start = max((stop for stop in read.parsed.clauses.stops if stop <= place), default=0)
    start += len(text[start:place]) - len(text[start:place].lstrip())
    found = _FRONTED.match(text, start, place) or _WITHIN.search(text, start, place)
    if not found:
        return ""
    groups = (other for other in read.parsed.drafts if other.attribute == "audience")
    is_group = any(start <= other.start + read.phrase.start < found.end("name") for other in groups)
    return "" if is_group else found["name"]


def name_right_behind(draft: Draft, read: ReadBlock) -> str:
    """What an English line names right behind the prices that it lists ("$79 furnace tune-up (reg. $129)")."""
    source = read.parsed.source
    ahead = source.text[read.phrase.start : draft.start + read.phrase.start]
    is_led = not ahead.strip(EDGES) or _LED_LIST.fullmatch(ahead)
    if draft.attribute != "price" or not is_led or source.grammar.lexicon.words.name != "en":
        return ""
    found = _RIGHT_BEHIND.match(source.text, draft.end + read.phrase.start)
    if found is None or _NO_THING.match(found["name"]) or source.grammar.unit.match(f" {found['name'].lower()}"):
        return ""
    return found["name"]


def name_behind(draft: Draft, read: ReadBlock) -> str:
    """The words behind a value that say for what or whom it is ("for cats"); empty if there are none."""
    source = read.parsed.source
    found = _BEHIND.match(source.text, draft.end + read.phrase.start)
    if not found or (_RATE.match(found[0]) and source.grammar.lexicon.words.name != "it"):
        return ""  # "per" is "for" in Italian alone; elsewhere it says how often or for how much
    if _ORDINAL.match(found[1]) or _AT_MOST.match(found[0]) or _is_group_with_thing(found, read):
        return ""  # "for the first six months"
    words = re.split(r" (?:und|and|et|e|pro|per|par|inkl|incl|if|wenn|mit|with)\b", found[1])[0].split()
    name = _DASH.split(" ".join(words[:4]))[0]
    if draft.attribute == "list_price" and _AS_NEW.fullmatch(fold(name)):
        return ""  # what second-hand goods are measured by names none of them
    if name[:1].isdigit() and source.grammar.unit.match(fold(name), len(name) - len(name.lstrip("0123456789"))):
        return ""
    return "" if source.grammar.units and _UNITS.search(name.lower()) else name


def _is_group_with_thing(found: re.Match[str], read: ReadBlock) -> bool:
    """Whether behind "for" stand customers and then the thing: "1,500 bonus for private customers on the Volt"."""
    start, name = found.start(1), found[1]
    ends = (d.end + read.phrase.start for d in read.parsed.drafts if d.attribute == "audience")
    return any(start < end <= start + len(name) and _ON.match(name, end - start) for end in ends)
