"""Signs: words that say attribute and value in one; denied nouns."""

import re
from collections.abc import Iterator, Sequence

from audit.plugins.language import Side, Sign
from audit.read.phrases.draft import Draft
from audit.read.phrases.given_at_once import is_given_at_once
from audit.read.phrases.goods_for_groups import names_goods
from audit.read.phrases.group_bodies import body_end
from audit.read.phrases.loans import other_counts
from audit.read.phrases.not_delivered import is_no_delivery
from audit.read.silences.clauses import Clauses
from audit.read.silences.reckoned import is_factor
from audit.read.silences.turned_signs import is_told_otherwise
from audit.read.values.durations import word_number
from audit.read.values.numbers import is_part_of_number, plain
from audit.read.values.tokens import Amount, Token
from audit.read.values.totals import is_left_out
from audit.read.words.lexicon import Hit, Role
from audit.read.words.source import Source

_WAIVABLE = frozenset({"setup_fee", "shipping_cost", "deposit", "down_payment"})
_NEGATED = re.compile(
    r"\b(nicht|kein|keine|keinen|ohne|not|no|never|without|pas|non|ni|sans|senza|nie|aucune?)(?: [a-z]+)? ?$"
)
_LATER = re.compile(r" (?:ab|da|dal|dalla|des|a partir|from|from the|sous|in [0-9]|wieder|erst|solo da)\b")
_LIMITED = re.compile(
    r"\b(?:nur|ausschlies|exklusi|only|exclusive|just|solo|offerta|riserv|reserv|seul|uniquement)[a-z]*\b[a-z ]*$"
    r"|(?:[0-9]|-|€|chf|eur|£) (?:fur|for|pour|per|par)(?: les| le)? $"
)
_FOR_WHOM = re.compile(  # a label that says whom the rest of its line names
    r"(?:zielgruppe|kundengruppe|berechtigt(?:e|er kreis)?|public(?: cible)?|beneficiaires|destinatari|target group"
    r"|audience|who (?:can|it is for)|eligib(?:le|ility)|for whom|fur wen|pour qui|per chi) ?: ?$"
)
_AGAIN = re.compile(
    r"\b(?:wieder|voraussichtlich|demnachst|bald|erst|ab (?:dem )?[0-9][0-9. a-z]*|di nuovo|prossimamente|nuovamente"
    r"|(?:a|de) nouveau|bientot|prochainement|soon|again)[a-z0-9. ]*$"
)
_AWAITED = re.compile(
    r"\b(?:sobald|wenn|falls|sofern|benachrichtig|informier|erinner|quando|appena|avvis|notific|des que|lorsque|quand"
    r"|prevene|alert|when|once|as soon as|if|notify|email me|tell me|let me know)\b[a-z' ]*$"
)
_NOT_HAD = re.compile(  # "not available in this shop": of all others it says nothing
    r"\b(?:nicht|kein[a-z]*|pas|non|not|never)\b(?! (?:nur|allein|seulement|uniquement|solo|soltanto|only|just)\b)"
    r"(?:(?! (?:sondern|aber|mais|ma|but) )[a-z' ])*$"
)
_COORDINATED = re.compile(  # "students and apprentices with a valid card"
    r"(?:(?: (?:e|und|et|and|o|oder|ou|or) | ?[&/,] ?)[a-z0-9/-]+){0,2}"
    r"(?: (?:con|avec|mit|with)(?: [a-z'-]+){0,3}? (?:tessera|carta|carte|[a-z]*ausweis|legi|card|id|libretto)"
    r"(?: (?:valid[aeo]?|valable|gultig|d'etudiant|di studente))?)?"
)
_NAMED_WITH = re.compile(
    r"(?:[/*:]-?innen|/in)?(?: ?[,/&] ?| (?:und|and|et|e|ed|oder|or|ou|o|sowie|bzw\.) (?:(?:full-time|les|des|aux|i|gli"
    r"|ai|agli|die|fur|for|pour) )?)"
)
_ANY_CARD = re.compile(  # "with a valid card" says nothing of whose; nor does how one pays
    r"(?:carta|tessera) (?:valid[aeo]?|vigente|di|d|in|e|o|da|del|della|per|identita|regalo|prepagata|studenti)$"
    r"|(?:valid|any) card$|(?:gultige[rn]? )karte$"
    r"|avec (?:la|votre|ta) carte (?:des?|du|d|bancaire|bleue|sim|cadeau|vitale|en|et|ou|a|pour)$"
)
_OF_YEARS = re.compile(  # "over 60 years of experience" are nobody's age
    r" (?:d'|of |di )?(?:experience|histoire|existence|savoir|tradition|erfahrung|esperienza|storia|history)"
)
_OF_CLUB = re.compile(
    r" (?:del|della|di|du|de la|des|de|der|von|unserer|unseres|of the|of"
    r"|of our) [a-z'-]+(?: [a-z'-]+)?(?= [a-z0-9€£$-]| ?:)"
)
_OF_ONE = re.compile(r" (?:del|della|di|du|de la|des|de|der|of the|of) [a-z'-]+(?= [a-z0-9€£$-])")
_HOUSEHOLD = re.compile(  # "for families in one household 36 €"
    r" (?:(?:im|mit|in) (?:dem )?(?:gemeinsame[nmr]|gleiche[nmr]|selben|derselben|eine[mr]) (?:haushalt|adresse)"
    r"|(?:vivant |habitant )?(?:sous le meme toit|a la meme adresse|dans le meme (?:menage|foyer))|conviventi"
    r"|(?:dello stesso|nello stesso) nucleo|(?:living )?(?:at|in|of) (?:the same|one) (?:address|household))\b"
)
_MOST = 120
_BEFORE = 20
_FAR = 60
_THRESHOLD = 24
_COMMA = 0.8
_ADJECTIVE = 14
_LENGTHS = frozenset({"contract_term", "notice_period"})
_ANSWERED = re.compile(r"(?:, [^,:;.]{1,40}:| ?:)? ?")
_PER_GROUP = re.compile(
    r" ?%| (?:(?:minut|hour|stunde|heure|or[ae]\b|kg\b|metr|mph\b|km)"  # "max. 40 minutes" is no number of things
    r"|(?:per|pro|je|par) (?:class|group|course|session|room|kurs|gruppe|klasse|zimmer|classe|groupe|cours|chambre"
    r"|gruppo|corso|camera)|participants?|teilnehm|personen|people|persone|personnes)"
)
_REDUCED_FOR = re.compile(  # "reduced 18 € (pupils, pensioners": whom a bracket behind a reduced price lists
    r"\b(?:concession|ermass?igt|reduziert|reduced|vergunstigt|tarif reduit|ridott)[^().;!?]{0,24}\([^().;!?]*$"
    r"|[%€][^().;:!?%0-9]{0,24}\((?:(?:nur |solo |only )?(?:fur |pour |per |for )?(?:die |les |i |gli )?)?$"
)
_PROVEN = re.compile(  # "students (with a card): 15 %"
    r" ?\((?:mit|gegen|avec|sur|con|su|with|on)\b[^()]{2,40}\)| (?:gegen vorlage|sur presentation|dietro presentazione|"
    r"on presentation)\b[a-z' ]{2,32}?(?= ?:)"
)
_NESTED = frozenset({
    ("instalments", "interest_rate"), ("NewCustomers", "PrivateCustomers"), ("NewCustomers", "BusinessCustomers"),
})  # fmt: skip
_CHARGED = re.compile(r" (?:charges?|fees?|costs?|kosten|gebuhr)")  # "no delivery charge" is no lack of delivery
_SIGNING_UP = re.compile(r"anmeldung|einschreibung|(?:d')?inscription|iscrizione|registration|enrol?ment")
_CALL = 60
_CALLING = re.compile(
    r"[^a-z]*(?:(?:bist du|du bist|sind sie|sie sind|seid ihr|noch|schon|are you|etes-vous|vous etes|tu es|es-tu|sei"
    r"|siete) )?(?:(?:already|bereits|deja|gia) )?(?:(?:a|an|ein|eine|un|une|uno|una) )?"
)
_GIVEN_UP = re.compile(  # the words between a fee and what gives it up
    r"(?:,? (?:in|sous|within|innert|binnen|entro) [^,;.!?]{2,30}|, [^,;.!?]{2,30}(?: days?|tage[n]?|jours|giorni))?"
    r"\)?[,;]?(?: (?:bei|fur|wenn|mit|im|jetzt|aktuell|pour|en cas d|si|chez|per|chi|con|in|for|when|if|with|currently"
    r"|now)[^,;:.!?()]{0,40})?,? (?:est |sont |is |are |ist |wird |werden |sind |e |sono )?(?:in )?"
)
_ENDS_CLAUSE = re.compile(
    r" ?(?:$|[.,;)!|]| - | (?:fur|bei|bis|wenn|online|pour|jusqu|aux|chez|si|en ligne|per|con|fino|entro|se|for|until"
    r"|when|if)\b)"
)
_ENDS = re.compile(r" ?(?:$|[.,;)|·•*]| - )")
_FROM_SO_MANY = re.compile(r" (?:ab|da|dai|des|from|a partire da|a partir de) [0-9]")  # "free delivery from 65 bags"


def signs_of(source: Source, clauses: Clauses) -> Iterator[Draft]:
    """The terms that words of the lexicon say alone, where nothing denies or silences them."""
    told = [hit for hit in source.hits if hit.entry.role is Role.SIGN and not _is_beyond(source, hit)]
    hits = [*outermost(told), *_within(told)]
    meant = [hit for hit in hits if hit.entry.sign and _is_meant(source, clauses, hit, hit.entry.sign)]
    for hit in hits:
        sign = hit.entry.sign
        if sign is None or (hit not in meant and not _is_named_with(source, hit, meant)):
            continue
        value = sign.value
        if "{n}" in value:
            number = word_number(source, hit.number)
            place = source.folded.find(hit.number, hit.start, hit.end)
            if not number or is_part_of_number(source.folded, place) or _is_sum(source, clauses, hit):
                continue
            value = value.replace("{n}", plain(number))
        if sign.attribute in _WAIVABLE or sign.attribute == "price":
            value = value.replace("0", f"0 {source.currency}", 1)
        yield _draft(source, sign.attribute, value, hit)
        if sign.attribute == "instalments":
            yield from other_counts(source, hit)


def _is_meant(source: Source, clauses: Clauses, hit: Hit, sign: Sign) -> bool:
    if clauses.is_silent(hit.start) and not _is_called(source, clauses, hit):
        return False
    return not _is_denied(source, hit) and not _is_unsaid(source, clauses, hit, sign)


def _is_named_with(source: Source, hit: Hit, meant: Sequence[Hit]) -> bool:
    """Whether a group of customers is named in one breath with one that an offer is for ("students and pensioners")."""
    if hit.entry.says != "audience":
        return False
    pairs = ((one, hit) if one.start < hit.start else (hit, one) for one in meant if _is_group(one))
    return any(a.end <= b.start and _NAMED_WITH.fullmatch(source.folded, a.end, b.start) for a, b in pairs)


def _is_group(hit: Hit) -> bool:
    return hit.entry.says == "audience"


def _is_beyond(source: Source, hit: Hit) -> bool:
    """Whether a number is none that signs count: "limited to 500 pieces" limits no customer, one part none at all."""
    number = word_number(source, hit.number) if hit.entry.sign and "{n}" in hit.entry.sign.value else None
    return number is not None and (number > _MOST or (number == 1 and hit.entry.says == "instalments"))


def _within(signs: Sequence[Hit]) -> Iterator[Hit]:
    """What is said inside other words: "4 interest-free payments", "new residential customers"."""
    for hit in signs:
        around = (one for one in signs if one.start <= hit.start and hit.end <= one.end and one is not hit)
        if any((_said(one), _said(hit)) in _NESTED for one in around):
            yield hit


def _said(hit: Hit) -> str:
    sign = hit.entry.sign
    return "" if sign is None else sign.value if sign.attribute == "audience" else sign.attribute


def _is_unsaid(source: Source, clauses: Clauses, hit: Hit, sign: Sign) -> bool:
    """Whether the words around a sign take its sense from it."""
    if is_told_otherwise(source, hit, sign):
        return True
    if sign.attribute == "availability" and _AWAITED.search(source.folded, *_around(clauses, hit)):
        return True
    if sign.value in {"Seniors", "Youth"} and _OF_YEARS.match(source.folded, hit.end):
        return True
    if sign.value == "BusinessCustomers" and names_goods(source, hit):
        return True
    if _is_charge(source, hit) or (sign.value == "Members" and _ANY_CARD.search(source.folded, hit.start, hit.end)):
        return True
    if sign.value == "InStock" and (_is_later(source, clauses, hit) or _is_not_had(source, clauses, hit)):
        return True
    if sign.attribute == "max_quantity" and _PER_GROUP.match(source.folded, hit.end):
        return True
    if sign.value == "Youth" and source.folded[hit.end - 1].isdigit() and _is_priced(source, hit):
        return True
    return not sign.alone and not _is_entitled(source, hit) and not _is_called(source, clauses, hit)


def waived(source: Source, clauses: Clauses, cues: Sequence[Hit]) -> Iterator[tuple[Draft, Hit]]:
    """What a word denies ("no joining fee", "notice: none"): zero of its attribute; and the cue that said which."""
    for no in source.hits:
        if no.entry.role is not Role.NONE or clauses.is_silent(no.start) or _is_in_sign(source, no):
            continue
        if is_left_out(source, no.end):
            continue
        denied = [cue for cue in cues if _is_denied_by(source, no, cue)]
        if cue := max(denied, key=lambda hit: hit.end - hit.start, default=None):
            attribute = cue.entry.names
            value = f"0 {source.currency}" if attribute in _WAIVABLE else "P0D"
            start, end = min(no.start, cue.start), max(no.end, cue.end)
            yield Draft(attribute, value, start, end, trigger=source.text[cue.start : cue.end]), cue


def given_up(source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Fees that the rest of their sentence gives up for some ("connection 59 €, for online orders free")."""
    for fee in drafts:
        if fee.attribute not in _WAIVABLE or not isinstance(fee.token, Amount) or not fee.token.number:
            continue
        behind = [token for token in tokens if token.start >= fee.end and isinstance(token, Amount)]
        zero = behind[0] if behind and behind[0].word else None
        if zero is None or clauses.sentence(zero.start) != clauses.sentence(fee.start) or _is_of_order(zero, drafts):
            continue
        if _GIVEN_UP.fullmatch(source.folded, fee.end, zero.start) and _ENDS_CLAUSE.match(source.folded, zero.end):
            value = f"0 {source.currency}"
            yield Draft(
                fee.attribute, value, zero.start, zero.end, trigger=fee.trigger, token=zero, subject=fee.subject
            )


def _is_of_order(zero: Amount, drafts: Sequence[Draft]) -> bool:
    """Whether a word for nothing belongs to the words for an order value ("free for orders over 35")."""
    hits = (draft.hit for draft in drafts if draft.attribute == "free_shipping_from" and draft.hit)
    return any(hit.start <= zero.start < hit.end for hit in hits)


def _is_denied_by(source: Source, no: Hit, cue: Hit) -> bool:
    attribute = cue.entry.names
    if attribute in _WAIVABLE and _is_denied_before(source, no, cue):
        return True
    return attribute in _WAIVABLE | _LENGTHS and _is_denied_behind(source, no, cue)


def _is_denied_before(source: Source, no: Hit, cue: Hit) -> bool:
    if not no.end <= cue.start <= no.end + _ADJECTIVE or is_no_delivery(source, no, cue):
        return False
    if _SIGNING_UP.fullmatch(source.folded, cue.start, cue.end):
        return False  # "25 a day, no registration": one need not sign up
    return not re.search(r"[.,;:()]", source.folded[no.end : cue.start])


def _is_denied_behind(source: Source, no: Hit, cue: Hit) -> bool:
    """Whether a label is answered with a word for none, and nothing more.

    What only a way of paying lacks ("minimum term, monthly: none") is not what the offer lacks.
    """
    answered = _ANSWERED.fullmatch(source.folded, cue.end, no.start) if cue.end < no.start else None
    if answered is None or not _ENDS.match(source.folded, no.end):
        return False
    periods = [hit for hit in source.hits if hit.entry.role is Role.PERIOD and hit.end <= no.start]
    return not any(hit.start >= cue.end or source.folded[hit.end : cue.start] == ", " for hit in periods)


def free_delivery(source: Source, clauses: Clauses, cues: Sequence[Hit], drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Delivery that is free without a threshold: words for free delivery that no amount was attached to."""
    free = [cue for cue in cues if _is_free_before(cue)]
    if not free:
        return
    used = {(draft.hit.start, draft.hit.end) for draft in drafts if draft.hit}
    spent = [draft for draft in drafts if draft.attribute in {"free_shipping_from", "shipping_cost"}]
    for cue in free:
        if (
            (cue.start, cue.end) in used
            or _FROM_SO_MANY.match(source.folded, cue.end)
            or clauses.is_silent(cue.start)
            or _is_denied(source, cue)
        ):
            continue
        near = any(
            _begins(draft) < cue.end + _THRESHOLD and cue.start < draft.end + _THRESHOLD
            for draft in spent
            if draft.attribute == "free_shipping_from" or clauses.between(*sorted((cue.end, draft.start))) < _COMMA
        )
        if not near:
            yield Draft(
                "shipping_cost",
                f"0 {source.currency}",
                cue.start,
                cue.end,
                hit=cue,
                trigger=source.text[cue.start : cue.end],
            )


def _is_free_before(cue: Hit) -> bool:
    """Whether a cue calls delivery free before it says from which order value."""
    row = cue.entry.cue
    return row is not None and row.attribute == "free_shipping_from" and row.side is Side.AFTER


def _begins(draft: Draft) -> int:
    """Where a draft begins, with the words that named it."""
    return min(draft.start, draft.hit.start) if draft.hit else draft.start


def _is_in_sign(source: Source, no: Hit) -> bool:
    """Whether a denial is part of words that say something of their own ("no delivery", "term: none")."""
    signs = (hit for hit in source.hits if hit.entry.role is Role.SIGN and not _is_charge(source, hit))
    return any(h.start <= no.start and no.end <= h.end and h.end - h.start > no.end - no.start for h in signs)


def outermost(hits: Sequence[Hit]) -> list[Hit]:
    """The hits that do not lie inside a longer one, in the order of the text."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda h: (h.start, -h.end)):
        if kept and hit.start < kept[-1].end:
            if hit.end - hit.start > kept[-1].end - kept[-1].start:
                kept[-1] = hit
            continue
        kept.append(hit)
    return kept


def _is_later(source: Source, clauses: Clauses, hit: Hit) -> bool:
    """Whether words around say that something can be had only later ("from 20 July available again")."""
    return bool(_LATER.match(source.folded, hit.end) or _AGAIN.search(source.folded, *_around(clauses, hit)))


def _is_not_had(source: Source, clauses: Clauses, hit: Hit) -> bool:
    """Whether words before it in its sentence say that something cannot be had somewhere or in some way."""
    return bool(_NOT_HAD.search(source.folded, *_around(clauses, hit)))


def _around(clauses: Clauses, hit: Hit) -> tuple[int, int]:
    """What stands before a hit in its sentence."""
    return max(clauses.sentence(hit.start)[0], hit.start - _FAR), hit.start


def _is_denied(source: Source, hit: Hit) -> bool:
    denied = _NEGATED.search(source.folded, max(0, hit.start - 20), hit.start)
    return denied is not None and not source.folded.startswith(f"{denied[1]} ", hit.start)  # "neither fees nor term"


def _is_entitled(source: Source, hit: Hit) -> bool:
    """Whether words limit an offer to the group named, or say what that group gets."""
    grammar = source.grammar
    if hit.entry.sign and hit.entry.sign.value == "Families":  # "climbing for families" names a course
        limited = _LIMITED.search(source.folded, max(0, hit.start - 32), hit.start)
        return bool(limited or _HOUSEHOLD.match(source.folded, hit.end))
    before = max(0, hit.start - 32)
    if grammar.only.search(source.folded, before, hit.start) or _FOR_WHOM.search(source.folded, before, hit.start):
        return True
    if _REDUCED_FOR.search(source.folded, max(0, hit.start - _FAR), hit.start):
        return True
    more = _COORDINATED.match(source.folded, hit.end)
    club, one = _OF_CLUB.match(source.folded, hit.end), _OF_ONE.match(source.folded, hit.end)
    proof = _PROVEN.match(source.folded, hit.end)
    ends = (hit.end, body_end(source, hit.end), *(found.end() for found in (more, club, one, proof) if found))
    if is_given_at_once(source, hit, ends):
        return True
    return any(grammar.entitled.match(source.folded, end) for end in ends)


def _is_called(source: Source, clauses: Clauses, hit: Hit) -> bool:
    """Whether a short question calls the group that what follows is for ("Student? Show your card for 10 % off")."""
    start, end = clauses.sentence(hit.start)
    if hit.entry.says != "audience" or end - start > _CALL:
        return False
    refused = any(other.entry.role is Role.EXCLUDED and other.start >= end for other in source.hits)
    asked = source.folded[start:end].rstrip().endswith("?") and bool(source.folded[end:].strip()) and not refused
    aged = any(char.isdigit() for char in source.folded[hit.start : hit.end])  # "Under 28?" may be what is doubted
    return asked and not aged and bool(_CALLING.fullmatch(source.folded, start, hit.start))


def _is_charge(source: Source, hit: Hit) -> bool:
    """Whether "no delivery" goes on as "no delivery charge"."""
    said = hit.entry.sign.value if hit.entry.sign else ""
    return said == "InStoreOnly" and bool(_CHARGED.match(source.folded, hit.end))


def _is_priced(source: Source, hit: Hit) -> bool:
    """Whether a number that could be an age is an amount of money ("under 20 €")."""
    named = source.grammar.currency_after.match(source.folded, hit.end)
    return named is not None and not source.folded[named.end() : named.end() + 2].strip()[:1].isdigit()


def _is_sum(source: Source, clauses: Clauses, hit: Hit) -> bool:
    """Whether a number is an amount of money ("€35 per order"), or a factor ("6 x 3 = 18")."""
    if hit.entry.says == "instalments":
        return is_factor(source, clauses, hit.start)
    if hit.entry.says != "max_quantity":
        return False
    place = source.folded.find(hit.number, hit.start, hit.end)
    before = source.grammar.currency_before.search(source.folded, max(0, place - 12), place)
    return bool(before or source.grammar.currency_after.match(source.folded, place + len(hit.number)))


def _draft(source: Source, attribute: str, value: str, hit: Hit) -> Draft:
    return Draft(attribute, value, hit.start, hit.end, trigger=source.text[hit.start : hit.end], hit=hit)
