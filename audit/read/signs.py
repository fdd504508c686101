"""Signs: words that say attribute and value in one; denied nouns; codes; regions."""

import re
from collections.abc import Iterator, Sequence

from audit.plugins.language import Side
from audit.read.clauses import Clauses
from audit.read.draft import Draft
from audit.read.durations import word_number
from audit.read.lexicon import Hit, Role
from audit.read.numbers import plain
from audit.read.source import Source

_WAIVABLE = frozenset({"setup_fee", "shipping_cost", "deposit", "down_payment"})
_NEGATED = re.compile(
    r"\b(?:nicht|kein|keine|keinen|ohne|not|no|never|without|pas|non|ni|sans|senza|nie|aucune?)(?: [a-z]+)? ?$"
)
_CODE = re.compile(
    r"(?:[\s:=\"'«»„“”‚‘’(\[]|\b(?:im (?:[Ww]arenkorb|[Ss]hop)|an der [Kk]asse|beim? (?:[Bb]estell\w+|[Cc]heck-?out)"
    r"|at (?:the )?checkout|in (?:the|your) (?:basket|cart)|dans (?:le|votre) panier|nel carrello|al checkout"
    r"|lautet|ist|is|est|eingeben|enter|e|il|le|la|the|codice|code|:)\b)*([A-Za-z0-9][\w-]*(?:[-/][\w]+)*)"
)
_SUM = re.compile(r"(?:[0-9'.,’-]+ ?(?:%|€|£|\$|chf|eur|fr\b|franken|francs|franchi|prozent|percent)|[0-9]+[.,][0-9])")
_CURRENCY = frozenset({"CHF", "EUR", "GBP", "USD"})
_CODE_SHAPE = re.compile(r"(?=.*[A-Z0-9])[\w/-]{3,24}$")
_SHOUTED = re.compile(
    r"(?:\b(?:[Mm]it|[Cc]on|[Aa]vec|[Ww]ith|[Vv]ia)\s"
    r"(?:dem |il |le |la )?|\(|^|(?:[Gg]utschein|\b[Bb]uono|\b[Bb]on|[Cc]oupon|[Vv]oucher)\s)([A-Z]{3,14}[0-9]{1,4})\b"
)
_VOUCHER = re.compile(r"(?:[Gg]utschein|\b[Bb]uono|\b[Bb]on|[Cc]oupon|[Vv]oucher)\s([A-Z]{3,14}[0-9]{1,4})\b")
_LATER = re.compile(r" (?:ab|da|dal|dalla|des|a partir|from|from the|sous|in [0-9]|wieder|erst|solo da)\b")
_LIMITED = re.compile(
    r"\b(?:nur|ausschlies|exklusi|only|exclusive|just|solo|offerta|riserv|reserv|seul|uniquement)[a-z]*\b[a-z ]*$"
    r"|(?:[0-9]|-|€|chf|eur|£) (?:fur|for|pour|per|par)(?: les| le)? $"
)
_AGAIN = re.compile(
    r"\b(?:wieder|voraussichtlich|demnachst|bald|erst|ab (?:dem )?[0-9][0-9. a-z]*|di nuovo|prossimamente|nuovamente"
    r"|a nouveau|bientot|prochainement|soon|again)[a-z0-9. ]*$"
)
_AWAITED = re.compile(
    r"\b(?:sobald|wenn|falls|sofern|benachrichtig|informier|erinner|quando|appena|avvis|notific|des que|lorsque|quand"
    r"|prevene|alert|when|once|as soon as|if|notify|email me|tell me|let me know)\b[a-z' ]*$"
)
_COORDINATED = re.compile(r"(?: ?(?:e|und|et|and|&|o|oder|ou|or|/|,) ?[a-z/-]+){0,2}")
_FIRST = re.compile(r"(?:ersten?|premieres?|prime|first) $")
_ALONE = re.compile(r"[\W_]*([A-Z0-9][A-Z0-9-]{2,19})[\W_]*")
_LOOSE = 36
_MOST = 120
_FAR = 60
_THRESHOLD = 24
_COMMA = 0.8
_ADJECTIVE = 14
_LENGTHS = frozenset({"contract_term", "notice_period"})
_ANSWERED = re.compile(r"(?:, [^,:;.]{1,40})? ?: ?")
_ENDS = re.compile(r" ?(?:$|[.,;)|·•*]| - )")


def signs_of(source: Source, clauses: Clauses) -> Iterator[Draft]:
    """The terms that words of the lexicon say alone, where nothing denies or silences them."""
    hits = outermost([hit for hit in source.hits if hit.entry.role is Role.SIGN])
    for hit in hits:
        sign = hit.entry.sign
        if sign is None or clauses.is_silent(hit.start) or _is_denied(source, hit):
            continue
        if sign.attribute == "instalments" and _FIRST.search(source.folded, max(0, hit.start - 12), hit.start):
            continue
        if sign.attribute == "availability" and _AWAITED.search(source.folded, *_around(clauses, hit)):
            continue
        if sign.value == "InStock" and _is_later(source, clauses, hit):
            continue
        if not sign.alone and not _is_entitled(source, hit):
            continue
        value = sign.value
        if "{n}" in value:
            number = word_number(source, hit.number)
            if not number or number > _MOST or _is_part_of_number(source, hit):
                continue
            value = value.replace("{n}", plain(number))
        if sign.attribute in _WAIVABLE:
            value += f" {source.currency}"
        yield _draft(source, sign.attribute, value, hit)


def waived(source: Source, clauses: Clauses, cues: Sequence[Hit]) -> Iterator[tuple[Draft, Hit]]:
    """What a word denies ("no joining fee", "notice: none"): zero of its attribute; and the cue that said which."""
    for no in source.hits:
        if no.entry.role is not Role.NONE or clauses.is_silent(no.start) or _is_in_sign(source, no):
            continue
        for cue in cues:
            attribute = cue.entry.cue.attribute if cue.entry.cue else ""
            is_fee = attribute in _WAIVABLE
            if (is_fee and _is_denied_before(source, no, cue)) or (
                (is_fee or attribute in _LENGTHS) and _is_denied_behind(source, no, cue)
            ):
                value = f"0 {source.currency}" if is_fee else "P0D"
                start, end = min(no.start, cue.start), max(no.end, cue.end)
                yield Draft(attribute, value, start, end, trigger=source.text[cue.start : cue.end]), cue


def _is_denied_before(source: Source, no: Hit, cue: Hit) -> bool:
    gap = source.folded[no.end : cue.start]
    return 0 < len(gap) <= _ADJECTIVE and not re.search(r"[.,;:()]", gap)


def _is_denied_behind(source: Source, no: Hit, cue: Hit) -> bool:
    """Whether a label is answered with a word for none, and nothing more."""
    answered = _ANSWERED.fullmatch(source.folded, cue.end, no.start) if cue.end < no.start else None
    return bool(answered and _ENDS.match(source.folded, no.end))


def free_delivery(source: Source, clauses: Clauses, cues: Sequence[Hit], drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Delivery that is free without a threshold: words for free delivery that no amount was attached to."""
    used = {(draft.hit.start, draft.hit.end) for draft in drafts if draft.hit}
    spent = [draft for draft in drafts if draft.attribute in {"free_shipping_from", "shipping_cost"}]
    for cue in cues:
        row = cue.entry.cue
        if row is None or row.attribute != "free_shipping_from" or row.side is not Side.AFTER:
            continue
        if (cue.start, cue.end) in used or clauses.is_silent(cue.start) or _is_denied(source, cue):
            continue
        near = any(
            draft.start < cue.end + _THRESHOLD and cue.start < draft.end + _THRESHOLD
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


def _is_in_sign(source: Source, no: Hit) -> bool:
    """Whether a denial is part of words that say something of their own ("no delivery")."""
    return any(h.entry.role is Role.SIGN and h.start <= no.start and no.end < h.end for h in source.hits)


def codes_of(source: Source, clauses: Clauses) -> Iterator[Draft]:
    """Voucher codes: what stands behind the words for one and looks as if it must be typed in."""
    for hit in source.hits:
        if hit.entry.role is not Role.CODE or clauses.is_silent(hit.start):
            continue
        found = _CODE.match(source.text, hit.end)
        if not found or found.start(1) - hit.end > _LOOSE:
            continue
        code = found[1]
        quoted = source.text[found.start(1) - 1] in "«„“\"'‚‘"
        if code in _CURRENCY or _SUM.match(source.folded, found.start(1)):
            continue  # what one pays with a code ("with the code 199 €")
        if _CODE_SHAPE.match(code) and (quoted or _is_typed(code)):
            yield Draft(
                "voucher_code", code, found.start(1), found.end(1), trigger=source.text[hit.start : hit.end], hit=hit
            )


def code_behind(source: Source, text: str) -> Draft | None:
    """The code that a block consists of, where the block before it ends with words for one."""
    last = next((hit for hit in reversed(source.hits) if hit.entry.role is Role.CODE), None)
    found = _ALONE.fullmatch(text)
    if last is None or not found or source.folded[last.end :].strip(" :.\"'*") or not _is_typed(found[1]):
        return None
    trigger = source.text[last.start : last.end]
    return Draft("voucher_code", found[1], found.start(1), found.end(1), trigger=trigger)


def shouted_codes(source: Source, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Codes that no word announces ("20 % with CREMA20"): capitals with digits, beside a reduction or a voucher."""
    reduced = any(draft.attribute == "discount" or _is_waiver(draft) for draft in drafts)
    known = {draft.value for draft in drafts if draft.attribute == "voucher_code"}
    for found in (_SHOUTED if reduced else _VOUCHER).finditer(source.text):
        if found[1] not in known and "_" not in source.folded[found.start(1) : found.end(1)]:
            yield Draft("voucher_code", found[1], found.start(1), found.end(1), trigger=found[0])
            known.add(found[1])


def _is_waiver(draft: Draft) -> bool:
    return draft.attribute in _WAIVABLE and draft.value.startswith("0 ")


def _is_typed(code: str) -> bool:
    """Whether a word looks like a code rather than like a noun: digits, or capitals throughout."""
    return any(char.isdigit() for char in code) or (code.isupper() and len(code) >= 3)  # noqa: PLR2004


def regions_of(source: Source, clauses: Clauses) -> Iterator[Draft]:
    """The places that an offer is limited to, where words that limit stand before them."""
    limits = [hit for hit in source.hits if hit.entry.role is Role.REGION_ONLY]
    places = outermost([hit for hit in source.hits if hit.entry.role is Role.REGION])
    used: set[int] = set()
    for index, place in enumerate(places):
        limit = next((h for h in limits if h.end <= place.start <= h.end + 5), None)
        if limit is None or index in used or clauses.is_silent(place.start):
            continue
        group = [place]
        for later in range(index + 1, len(places)):
            gap = source.folded[group[-1].end : places[later].start]
            if not re.fullmatch(r"(?:,| |und|et|and|e|oder|ou|or|in|in der|/|-|den|la|le|en|au|&){1,6}", gap):
                break
            group.append(places[later])
            used.add(later)
        codes = ",".join(sorted({hit.entry.value for hit in group}))
        yield Draft("region", codes, limit.start, group[-1].end, trigger=source.text[limit.start : limit.end])


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


def _around(clauses: Clauses, hit: Hit) -> tuple[int, int]:
    """What stands before a hit in its sentence."""
    return max(clauses.sentence(hit.start)[0], hit.start - _FAR), hit.start


def _is_denied(source: Source, hit: Hit) -> bool:
    return bool(_NEGATED.search(source.folded, max(0, hit.start - 20), hit.start))


def _is_entitled(source: Source, hit: Hit) -> bool:
    """Whether words limit an offer to the group named, or say what that group gets."""
    grammar = source.grammar
    if hit.entry.sign and hit.entry.sign.value == "Families":  # "climbing for families" names a course
        return bool(_LIMITED.search(source.folded, max(0, hit.start - 32), hit.start))
    if grammar.only.search(source.folded, max(0, hit.start - 32), hit.start):
        return True
    more = _COORDINATED.match(source.folded, hit.end)
    return any(grammar.entitled.match(source.folded, end) for end in (hit.end, more.end() if more else hit.end))


def _is_part_of_number(source: Source, hit: Hit) -> bool:
    """Whether the number is only the end of a larger one ("4.20 per person")."""
    place = source.folded.find(hit.number, hit.start, hit.end)
    before = source.folded[max(0, place - 2) : place]
    return len(before) == 2 and before[0].isdigit() and before[1] in ".,'"  # noqa: PLR2004


def _draft(source: Source, attribute: str, value: str, hit: Hit) -> Draft:
    return Draft(attribute, value, hit.start, hit.end, trigger=source.text[hit.start : hit.end], hit=hit)
