"""Codes: what a customer must type in, named by words or known by its capitals and digits."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Share, Token
from audit.read.words.lexicon import Hit, Role
from audit.read.words.source import Source

_WAIVABLE = frozenset({"setup_fee", "shipping_cost", "deposit", "down_payment"})
_CODE = re.compile(
    r"(?:[\s:=>#\"'«»„“”‚‘’(\[\u27a1\ufe0f→➜👉-]|\b(?:im (?:[Ww]arenkorb|[Ss]hop)|an der [Kk]asse"
    r"|beim? (?:[Bb]estell\w+|[Cc]heck-?out)|at (?:the )?(?:checkout|till)|in (?:the|your) (?:basket|cart|box)"
    r"|below|here"
    r"|dans (?:le|votre) panier|nel carrello|al checkout|lautet|ist|is|est|eingeben|enter|e|il|le|la|the|codice|code"
    r"|:)\b)*([A-Za-z0-9][\w-]*(?:[-/][\w]+)*)"
)
_NOT_TYPED = frozenset({  # what else is called a code
    "APE", "APR", "ATECO", "BAN", "BIC", "CVC", "CVV", "EAN", "GST", "GTIN", "HTML", "IBAN", "ISBN", "IVA", "NAF",
    "ESCLUSIVA", "ESCLUSIVO", "EXCLU", "EXCLUSIF", "EXCLUSIVE", "EXCLUSIVITE", "EXKLUSIV", "GEHEIM", "PIN", "PROMO",
    "PUK", "SECRET", "QR", "RAL", "SKU", "SMS", "SWIFT", "TAN", "TVA", "UPC", "VAT",
})  # fmt: skip
_EXPIRED = re.compile(r"[\"'»]? ?\((?:expire|abgelaufen|scadut|no longer|ungultig)")
_CURRENCY = frozenset({"CHF", "EUR", "GBP", "USD"})
_NO_CODES = _NOT_TYPED | _CURRENCY
_NUMBERED = rf"(?!(?:{'|'.join(sorted(_CURRENCY))})[0-9])[A-Z]{{3,14}}[0-9]{{1,4}}[A-Z]{{0,9}}"  # not "EUR219.99"
_CAPITALS = rf"({_NUMBERED})\b"
_TYPED = rf"({_NUMBERED}|[A-Z]{{5,16}})\b"  # where a verb says that it is typed, capitals alone will do
_SUM = re.compile(r"(?:[0-9'.,’-]+ ?(?:%|€|£|\$|chf|eur|fr\b|franken|francs|franchi|prozent|percent)|[0-9]+[.,][0-9])")
_CODE_SHAPE = re.compile(r"(?=.*[A-Z0-9])[\w/-]{3,24}$")
_SHOUTED = re.compile(
    r"(?:\b(?:[Mm]it|[Cc]on|[Aa]vec|[Ww]ith|[Vv]ia|[Uu]sing)\s"
    r"(?:dem |il |le |la )?|\(|^|[.!?:] |(?:[Gg]utschein|\b[Bb]uono|\b[Bb]on|[Cc]oupon|[Vv]oucher):?\s)" + _CAPITALS
)
_ANY_SHOUTED = re.compile(r"[A-Z]{3}(?:[0-9]|[A-Z]{2})")  # stands in all codes but those with a verb behind them
_PAIR = re.compile(r"[A-Z]{2}")  # stands in all codes that a verb announces
_QUOTES = re.compile(r"[«„“\"‘]")
_REDUCTION = re.compile(r"\b(?:sconto|rabatt|remise|reduction|discount)\b")
_AT_CHECKOUT = re.compile(
    r"(?:Kasse|Warenkorb|Check-?out|[Bb]eim?|[Ff]eld|mit|con|avec|with|in(?:to)?|dans|nel(?:la)?|au moment|al momento|"
    r"à la|alla|at the) "
)
_VOUCHER = re.compile(r"(?:[Gg]utschein|\b[Bb]uono|\b[Bb]on|[Cc]oupon|[Vv]oucher):?\s" + _CAPITALS)
# "With START90 your first box costs", "Con START90 paghi": what somebody who has the code pays or saves.
_PAID_WITH = re.compile(
    r"\b(?:[Mm]it|[Cc]on|[Aa]vec|[Ww]ith)\s(?:dem |il |le |the )?" + _CAPITALS + r",?\s"
    r"(?:kostet (?:dein|ihr|euer)e?n?\b|kosten (?:deine|ihre|eure)\b|(?:be)?zahl(?:st|t|en)\b|"
    r"(?:du )?spar(?:st|t|en)\b|zieh(?:st|t|en)\b|you(?:r| pay| save)\b|"
    r"(?:vous|tu) (?:paye[zs]|paies|économise[zs]|dédui(?:s|sez))\b|(?:votre|ton|ta)\b|"
    r"(?:il tuo|la tua|pag(?:hi|ate)|risparmi(?:ate)?)\b)"
)
# "Enter LAKE15 at the checkout": a verb says that it is typed, a place where.
_TYPED_IN = re.compile(
    r"\b(?:[Uu]sa(?:te)?|[Uu]tilizza(?:te)?|[Ii]nserisci|[Dd]igita(?:ndo|te)?|[Ii]ndica(?:te)?|[Ss]aisi(?:ssez|s)"
    r"|[Ee]ntrez"
    r"|[Ss]aisir|[Ee]ntrer|[Ii]ndiquer|[Tt]aper|[Ii]ndiquez|[Tt]apez|[Uu]tilisez|[Ii]nserire|[Ii]nserendo|[Dd]igitare|[Ss]criv(?:i|ete|endo)|[Cc]omunica(?:te)?"
    r"|[Mm]ett(?:i|ete)|[Ii]ncolla(?:te)?"
    r"|[Ee]nter|[Uu]se|[Tt]ype|[Qq]uote|[Aa]dd|[Aa]pply|[Ii]nput|[Pp]op in|[Pp]ut in|[Rr]edeem"
    r"|[Ss]ay|[Nn]utzen?(?: Sie)?|[Vv]erwenden?(?: Sie)?"
    r"|[Gg]ib|[Gg]eben Sie|[Tt]ipp?en?(?: Sie)?|[Nn]enn(?:e|en Sie)?|[Ss]ag)\s"
    r"(?:\w+ ){0,3}?"
    r"[\"«„“'‘]?"
    + _TYPED
    + r"(?=[\"»“”'’]?,? (?:alla cassa|al (?:checkout|momento)|nel(?: carrello| campo|lo spazio|la casella)|all'ordine"
    r"|e (?:togli|risparmi|ottieni|hai|avrai|paghi)\b|lors|au moment|à la (?:commande|caisse)|dans (?:le|votre) panier"
    r"|en caisse|at (?:the )?(?:checkout|till)|when|before you (?:pay|order|book)|(?:in)?to (?:the|your) (?:basket|"
    r"cart|order|(?:\w+ )?(?:box|field))"
    r"|an der Kasse|im (?:Warenkorb|Bestell)"
    r"|beim? (?:Bestell|Check|Einkauf)|(?:per (?:avere|ottenere)|pour (?:avoir|obtenir)|to (?:get|save|claim)"
    r"|und (?:erhalten?|sparen?)(?: Sie)?) (?:(?:il|le|un|uno|your|an|a|extra) )?(?:[€£$]|CHF )?[0-9])| ein\b)"
)
# "Einfach LENZ26 an der Kasse eingeben", "SEE2026 bei der Buchung nennen": the verb stands behind the code.
_TYPED_BEHIND = re.compile(
    r"(?<![\w-])[\"'«„“‚‘]?((?=[A-Z0-9-]*[A-Z]{2})[A-Z0-9-]{4,16})[\"'»“”’‘]?(?= (?:einfach )?"
    r"(?:an der Kasse|im (?:Warenkorb|Bestellprozess|Check-?out)"
    r"|ins? (?:das )?(?:\w+)?[Ff]eld(?: [\"„»«]\w+[\"“«»])?"
    r"|bei(?:m| der| deiner| Ihrer)? ?(?:Bestell\w*|Buch\w*|Bezahl\w*|Einkauf|Kauf|Check-?out)) (?:einfach )?"
    r"(?:ein(?:geben|gib(?:s?t)|tippen|lösen|setzen|tr(?:agen|ägs?t))|an(?:geben|gibst)|nennen|verwenden|nutzen|sagen"
    r"|vorzeigen)\b)"
)
# "Bei der Bestellung RAD26 eingeben", "at the checkout enter LAKE15": the place stands first.
_PLACE_FIRST = re.compile(
    r"\b(?:[Aa]n der Kasse|[Ii]m (?:Warenkorb|Bestellprozess|Check-?out)"
    r"|[Bb]ei(?:m| der| deiner| Ihrer) (?:\w*[Bb]estell\w*|\w*[Bb]uch\w*|Kauf|Einkauf|Bezahlen|Check-?out))"
    r" (?:einfach |bitte )?" + _TYPED + r"(?= (?:ein(?:geben|tippen|lösen|tragen)|an(?:geben)|nennen|verwenden)\b)"
    r"|\b(?:[Aa]t (?:the )?(?:checkout|till)|[Àà] la (?:caisse|commande)|[Dd]ans (?:le|votre) panier"
    r"|[Ll]ors de (?:la|votre) (?:commande|réservation)|[Aa]lla cassa|[Nn]el carrello|[Aa]l (?:checkout|pagamento)),?"
    r" (?:(?:simply|just|simplement|semplicemente|il suffit de|basta) )?(?:enter|use|type|quote|saisi(?:r|ssez|s)"
    r"|entre[rz]|indique[rz]|tape[rz]|inseri(?:re|sci|te)|digita(?:re|te)?|usa(?:te)?) " + _TYPED
)
# "10 % mit „MAI10“": in quotes, capitals with digits are typed in.
_QUOTED = re.compile(r"\b(?:[Mm]it|[Cc]on|[Aa]vec|[Ww]ith)\s[\"'«„“‚‘]" + _CAPITALS + r"[\"'»“”’‘]")
# "-10 % mit FEDERLEICHT": behind a reduction capitals alone will do, but for ways to pay.
_REDUCED_WITH = re.compile(
    r"(?:%|€|[Rr]abatt|off|sconto|remise)\s(?:[a-zà-ü]+\s){0,2}(?:mit|con|avec|with)\s"
    r"(?!TWINT|PAYPAL|KLARNA|MASTERCARD|POSTFINANCE|REKA)([A-Z]{6,16})\b"
)
# "Put TEAM7 in the basket": one puts no other capitals with digits into it.
_PUT_IN = re.compile(
    r"\b(?:[Pp]ut|[Aa]dd|[Dd]rop|[Pp]op|[Aa]joute[zr]|[Mm]ette[zr]|[Mm]etti|[Aa]ggiungi|[Ll]egen?)\s([A-Z]{2,14}-?[0-9]{1,4})\b"
    r"(?= (?:in(?:to)? (?:the|your) (?:basket|cart|bag|(?:\w+ )?(?:box|field))|dans (?:le panier|votre panier|la case)"
    r"|nel(?:la)? (?:carrello|casella|campo)|in den Warenkorb))"
)
# "Bookings made by 30 June with EARLYBIRD get": what is booked with something is not what one pays with.
_BOOKED_WITH = re.compile(
    r"\b(?:[Bb]ookings|[Oo]rders|[Bb]uchungen|[Bb]estellungen|[Rr]éservations|[Cc]ommandes|[Pp]renotazioni|[Oo]rdini)"
    r"(?: [\w.]+){0,6}? (?:with|using|mit|avec|con)\s"
    r"(?!TWINT|PAYPAL|KLARNA|MASTERCARD|POSTFINANCE|REKA|AMERICAN)(" + _NUMBERED + r"|[A-Z]{6,16})\b"
    r"(?= (?:gets?|receives?|takes?|saves?|are|erhalten|bekommen|sind|kosten|bénéficient|reçoivent|ont|hanno|ottengono"
    r"|ricevono|sono)\b)"
    r"|\b(?:mit|avec|con)\s(?!TWINT|PAYPAL|KLARNA|MASTERCARD|POSTFINANCE|REKA)([A-Z]{6,16})(?= (?:bucht|bestellt)\b)"
)
# "Say “sunshine” at the counter for £1 off": in quotes, behind a verb of saying, where one orders or pays.
_SAYS = (
    r"\b(?:[Ss]ag(?:en Sie)?|[Nn]enn(?:e|en Sie)?|[Mm]ention|[Ss]ay|[Qq]uote|[Dd]ites|[Cc]itez|[Mm]entionnez|[Dd]i'|"
    r"[Dd]ite)"
)
_COUNTER = (
    r"(?:Theke|Kasse|Empfang|Bestellung|Buchung|Reservierung|counter|till|check-?out|desk|order(?:ing)?|booking|comptoir"
    r"|caisse|accueil|commande|réservation|banco|cassa|ordine|prenotazione)"
)
_SPOKEN = re.compile(
    rf"{_SAYS}\s(?:\w+\s){{1,3}}?{_COUNTER}\s(?:\w+\s)?[«„“\"‘]\s?([\w-]{{4,20}})\s?[»”“\"’]"
    rf"|{_SAYS}\s(?:\w+\s){{0,2}}?[«„“\"‘]\s?([\w-]{{4,20}})\s?[»”“\"’](?=,?\s[^.!?]{{0,24}}\b{_COUNTER}\b)"
)
_TAKES = re.compile(rf"{_TYPED} at (?:the )?(?:checkout|till) (?:takes|gets|gives|knocks|saves)|{_CAPITALS} ?= ?[0-9]")
_OTHERS = re.compile(  # an area code, a product code: what nobody types in for a reduction
    r"\b(?:wi-?fi|wlan|wireless|network|netzwerk|reseau|rete|portal|login|area|product|item|dress|error|zip|qr|bar|sort|country|dial(?:l?ing)?|security|pin|artikel|produkt"
    r"|fehler|produit|article|prodotto|articolo|tracking|sendungs|bestatigungs|zugangs"
    r"|aktivierungs|farb|post|tan)[ -]?$"
)
# "Not combinable with SUN20", "nicht mit SONNE20 kombinierbar": the code of something else.
_NOT_WITH = re.compile(
    r"(?:\b(?:nicht|weder|non|ne|pas|not|never|cannot)|n't) (?!nur\b|solo\b|seulement\b|only\b|just\b)"
    r"(?P<between>[^.;:!?,]{0,60}?\b)?(?:mit|neben|avec|con|with|alongside)\b[^.;:!?,]{0,40}$"
)
_TOGETHER = re.compile(r"k(?:ombin|umul)|c(?:umul|ombin)|zusammen|gemeinsam|gleichzeitig|conjunction|together|insieme")
_OWN = re.compile(r"\b(?:ihr|ihren|ihrem|dein|deinen|deinem) $")  # a code that one has been given for a booking
_CLAUSE = re.compile(r"[^.;:!?,]{0,60}")
_BEFORE = 110
_REDUCED = frozenset({"list_price", "saving"})
_ALONE = re.compile(r"[\W_]*([A-Z0-9][A-Z0-9-]{2,19})[\W_]*")
_GIVEN = frozenset({"discount", "saving", "cashback", "price", "shipping_cost"})
_MOST = 80  # of a hundred
_LOOSE = 36


def codes_of(source: Source, clauses: Clauses) -> Iterator[Draft]:
    """Voucher codes: what stands behind the words for one and looks as if it must be typed in."""
    for hit in source.hits:
        if hit.entry.role is not Role.CODE or clauses.is_silent(hit.start):
            continue
        found = _CODE.match(source.text, hit.end)
        if not found or found.start(1) - hit.end > _LOOSE or _is_other_code(source, hit):
            continue
        code = found[1]
        quoted = source.text[found.start(1) - 1] in "«„“\"'‚‘"
        if code in _NO_CODES or _SUM.match(source.folded, found.start(1)):
            continue  # what one pays with a code ("with the code 199 €")
        if _EXPIRED.match(source.folded, found.end(1)) or _is_of_another(source, *found.span(1)):
            continue
        if _CODE_SHAPE.match(code) and (quoted or _is_typed(code)):
            yield Draft(
                "voucher_code", code, found.start(1), found.end(1), trigger=source.text[hit.start : hit.end], hit=hit
            )


def _is_other_code(source: Source, hit: Hit) -> bool:
    """Whether "code" only ends the name of another one ("area code")."""
    before = (max(0, hit.start - _LOOSE), hit.start)
    if source.folded.startswith("buchungscode", hit.start) and _OWN.search(source.folded, *before):
        return True
    is_bare = source.folded[hit.start : hit.end].lstrip().startswith(("code", "password", "passwort", "kennwort"))
    return is_bare and bool(_OTHERS.search(source.folded, *before))


def _is_of_another(source: Source, start: int, end: int) -> bool:
    """Whether a code is only named to say that it cannot be used together with what the text is about."""
    found = _NOT_WITH.search(source.folded, max(0, start - _BEFORE), start)
    if not found:
        return False
    behind = _CLAUSE.match(source.folded, end)
    return any(map(_TOGETHER.search, (found["between"] or "", behind[0] if behind else "")))


def code_behind(source: Source, text: str) -> Draft | None:
    """The code that a block consists of, where the block before it ends with words for one."""
    last = next((hit for hit in reversed(source.hits) if hit.entry.role is Role.CODE), None)
    found = _ALONE.fullmatch(text) if last is not None else None
    if last is None or not found or source.folded[last.end :].strip(" :.\"'*") or not _is_typed(found[1]):
        return None
    trigger = source.text[last.start : last.end]
    return Draft("voucher_code", found[1], found.start(1), found.end(1), trigger=trigger)


def shouted_codes(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Codes that no word announces ("20 % with CREMA20"): capitals with digits, beside a reduction or a voucher."""
    text = source.text
    if not _QUOTES.search(text) and (
        not _PAIR.search(text) or not (_ANY_SHOUTED.search(text) or _AT_CHECKOUT.search(text))
    ):
        return
    reduced = any(draft.attribute == "discount" or _is_waiver(draft) for draft in drafts)
    reduced = reduced or bool(_REDUCTION.search(source.folded))
    known = {draft.value for draft in drafts if draft.attribute == "voucher_code"}
    shapes = [
        _SHOUTED if reduced else _VOUCHER,
        _TYPED_IN,
        _TYPED_BEHIND,
        _PLACE_FIRST,
        _REDUCED_WITH,
        _QUOTED,
        _PUT_IN,
        _BOOKED_WITH,
        *((_SPOKEN,) if reduced else ()),
    ]
    shapes += [_TAKES] if reduced else []
    if any(draft.attribute in _REDUCED for draft in drafts):
        shapes.append(_PAID_WITH)
    for found in chain.from_iterable(shape.finditer(source.text) for shape in shapes):
        group = found.lastindex or 1
        start, end = found.span(group)
        if clauses.is_silent(start) or _is_of_another(source, start, end):
            continue
        if found[group] not in known and "_" not in source.folded[start:end]:
            yield Draft("voucher_code", found[group], start, end, trigger=found[0])
            known.add(found[group])


def shares_by_code(tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The one percentage that nothing was read of in the sentence of a code: what the code takes off.

    Args:
        tokens: The values that something may be said of.
        clauses: The boundaries of their text.
        drafts: What was read in it.
    """
    spent = [draft.token for draft in drafts]
    for code in (draft for draft in drafts if draft.attribute == "voucher_code"):
        start, end = clauses.sentence(code.start)
        shares = [token for token in tokens if isinstance(token, Share) and start <= token.start < end]
        given = any(draft.attribute in _GIVEN and start <= draft.start < end for draft in drafts)
        share = shares[0] if len(shares) == 1 and not given else None
        if share and share not in spent and share.number <= _MOST and not clauses.is_silent(share.start):
            yield Draft("discount", share.text(""), share.start, share.end, share.bound, token=share)


def names_code(text: str) -> bool:
    """Whether a text says that something in it is to be typed in, although it holds no value and no word for a code."""
    if not _PAIR.search(text) or not _AT_CHECKOUT.search(text):
        return False
    return any(shape.search(text) for shape in (_TYPED_BEHIND, _TYPED_IN, _PLACE_FIRST))


def _is_waiver(draft: Draft) -> bool:
    return draft.attribute in _WAIVABLE and draft.value.startswith("0 ")


def _is_typed(code: str) -> bool:
    """Whether a word looks like a code rather than like a noun: digits, or capitals throughout."""
    return any(char.isdigit() for char in code) or (code.isupper() and len(code) >= 3)  # noqa: PLR2004
