"""Which offer a page is about, and which one each of its blocks speaks of."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from rapidfuzz.fuzz import token_set_ratio

from audit.model.statement import Layer, Role, Subject
from audit.model.ways_of_paying import is_way_of_paying
from audit.read.blocks.block import Block, BlockKind, Zone
from audit.read.markup.cards import Card, plain_name
from audit.read.pages.block_leads import bold_name, is_priced, later_lead, lead_before, lead_of, leads_later
from audit.read.pages.described import describes
from audit.read.pages.opening_names import OF_CONTRACTS, opening_name
from audit.read.scopes.member_columns import names_members
from audit.read.structured.all_syntaxes import Structured
from audit.read.structured.meta_tags import Head
from audit.read.structured.offerings import Offering, identifiers
from audit.read.words.day_labels import is_day
from audit.read.words.label_words import (
    GENERIC,
    asked_about,
    is_bare_label,
    is_condition_page,
    is_label,
    is_shop_condition,
    is_shop_section,
)
from audit.read.words.measures import is_measure
from audit.read.words.plain_headings import is_plain_heading
from audit.read.words.reassurance import is_reassurance
from audit.read.words.spans import is_counted_span, is_span, plain_span

_OF_SHOP = frozenset({Zone.FOOTER, Zone.BANNER})
_IN_PARTS = frozenset({"price", "price_after", "instalments", "down_payment"})
_PAID = frozenset({"price", "list_price"})
_OF_PLANS = OF_CONTRACTS | {"setup_fee"}  # in a card they are those of its plan, whatever the card calls its list
_OF_ALL = frozenset({"return_period", "free_shipping_from"})  # the same for all articles of a shop
_WORD = re.compile(r"[^\W\d_]+")
_GIVES_BACK = re.compile(
    r"(?:zurück|rückgab|umtausch|widerruf|return|send back|withdraw|retour|rendre|renvoy|échang|restitu|rendere|reso\b"
    r"|recess)\w*",
    re.IGNORECASE,
)
_ANY_ARTICLE = re.compile(  # what a shop calls all that it sells, and the small words for it
    r"artikel|ware|waren|produkte?|bestellung(?:en)?|einkauf|einkäufe|etwas|es|sie|rückgabe(?:recht|frist)?|retouren?"
    r"|widerruf|umtausch|items?|orders?|products?|purchases?|goods|things?|something|anything|it|them|returns"
    r"|articles?|produits?|commandes?|achats?|quelque|retours?|articol[oi]|prodott[oi]|ordin[ei]|acquist[oi]|resi",
    re.IGNORECASE,
)
_SIZE = re.compile(r"[\s,(–-]+\d[\d.,x× ]*[^\W\d_]{1,14}\.?\)?")  # "Oil 120 capsules" on the page of the oil
_SAME_NAME = 80
_TRACKING = re.compile(
    r"^(?:utm_|mc_|pk_|mtm_|hsa_|_hs|vero_|trk|piwik_)|^(?:fbclid|gclid|dclid|msclkid|gbraid|wbraid|srsltid|ref|cid|eid|mkt_tok|igshid|yclid)$"
)
_TITLE_ENDS = re.compile(r"\s+[|–—·•»:]\s+|\s+-\s+")
_SPOKEN = re.compile(  # "Wir lagern Ihre Räder", "A proper address for your business": said to readers, and no name
    r"(?<![\w'’])(?:wir|uns|unser\w*|Ihr(?:e[nmrs]?)?|dein\w*|euch|euer|eure\w*|nous|notre|nos|votre|vos|vous|noi|nostr[aoie]"
    r"|vostr[aoie]|tu[oae]|tuoi|we|our|your|you|(?-i:us))(?!\w)",
    re.IGNORECASE,
)
_NAME = 300
_KINDS = frozenset({"Set", "Abo", "Bett", "Pack", "Box"})
_HEAD, _MODIFIER = 5, 3  # letters of a compound's last part, and of what stands before it


@dataclass(frozen=True, slots=True)
class PageSubjects:
    """The subjects of a page.

    Attributes:
        main: What the page is about.
        is_offer: Whether the page is about one offer (or one family), as far as it says so.
        is_conditions: Whether it is about shipping, returns, payment.
        context: Title of the page.
        headline: Its first heading, where that is no name but something said to readers.
    """

    main: Subject
    is_offer: bool
    is_conditions: bool
    context: tuple[str, ...]
    headline: str = ""

    def of(self, block: Block, card: Card | None, words: str, attribute: str) -> Subject | None:
        """The offer of which a term in a block speaks; None if that is not known.

        Args:
            block: Where the term stands.
            card: The card around the block.
            words: The words by which the text itself names the offer or variant; may be empty.
            attribute: Of the term.
        """
        subject = self._of(block, card, words, attribute)
        # What it begins with tells nothing more, unless the name is that of the heading of a list.
        lead = lead_of(block)
        is_named = subject == self.main and (self.is_offer or bool(words and words in (lead or block.text)))
        if subject is None or subject.role is Role.SHOP or is_named:
            return subject
        is_said = bool(words) and words in block.text
        if lead and words and not is_said:
            lead = later_lead(block.text, words) or lead
        elif lead and is_said and leads_later(block.text, words):
            lead = words
        elif lead and is_said and attribute in _PAID and words.casefold() not in lead.casefold():
            lead = "" if is_priced(block, lead) else lead  # a price of its own, and this is another thing's
        if not lead and is_said and block.layer is Layer.META:
            lead = lead_before(block.text, words)
        if not lead and not is_said and subject == self.main and attribute in OF_CONTRACTS:
            lead = opening_name(block.text)
        return replace(subject, lead=lead) if lead != subject.lead else subject

    def _of(self, block: Block, card: Card | None, words: str, attribute: str) -> Subject | None:
        if block.zone in _OF_SHOP and not (card is not None and card.name and attribute in _OF_PLANS):
            return self._of_shop(block, words, attribute)
        if card is not None and not card.tile and (self._is_choice(card.name) or is_counted_span(card.name)):
            words, card = words or card.name, None
        card = card if card is not None and _is_named(card, attribute) else None
        if card is not None and card.name and (card.tile or block.zone is Zone.TILE):
            is_part = self.is_offer and attribute in _IN_PARTS and is_way_of_paying(card.name)
            return None if is_part else self._of_tile(block, card, words)  # what this offer costs in parts, or any
        if block.zone is Zone.TILE:
            name = words or lead_of(block)
            return Subject(name, Role.TILE, context=self._above(block)) if name else None
        if card is not None and card.ids and words.casefold() in card.name.casefold():
            words = ""  # the whole name of an article says more than the part of it before a comma
        if attribute in _OF_ALL and not self.is_offer and _is_asked(words, (self.main.name, *block.headings)):
            return Subject("", Role.SHOP, context=self._above(block))
        if attribute in _IN_PARTS and block.layer is Layer.META and describes(words, self.main.name, *self.context):
            return self.main
        if words and words.casefold() not in GENERIC:
            return self._let(block, card, words, attribute) or self._named(block, words)
        if card is not None and card.name:
            return self._of_card(block, card)
        return self._of_section(block, attribute)

    def _of_shop(self, block: Block, words: str, attribute: str) -> Subject:
        if words and not is_shop_condition(attribute):
            return Subject(words, Role.MENTION, context=self._above(block))
        return Subject("", Role.SHOP, context=(block.text[:_NAME],))

    def _of_tile(self, block: Block, card: Card, words: str) -> Subject:
        if self.is_offer and not words and _is_same_name(card.name, self.main.name):
            return self.main  # a bar that stays in sight, or the offer's own box with a link to itself
        variant = words if words and words.casefold() not in card.name.casefold() else ""
        return Subject(
            card.name, Role.TILE, variant=variant, ids=_card_ids(card), link=without_tracking(card.link),
            context=self._above(block),
        )  # fmt: skip

    def _let(self, block: Block, card: Card | None, words: str, attribute: str) -> Subject | None:
        """The thing of a row or section that is let for a time or held on a day; None if the words name none."""
        span = next((t for t in (words, *block.labels) if (is_span(t) or is_day(t)) and t in words), "")
        span = span or (words if self._is_choice(words) else "")
        counted = not span and is_counted_span(words)
        if not span and not counted:
            return None
        thing = (
            "" if counted else (words.removesuffix(span) if words.endswith(span) else words.removeprefix(span)).strip()
        )
        if thing:
            whole = self._named(block, thing)
        else:
            whole = self._of_card(block, card) if card is not None and card.name else self._of_section(block, attribute)
        bold = bold_name(block) if whole.role is Role.MAIN and not self.is_offer else ""
        whole = self._named(block, bold) if bold else whole
        if counted and whole.role is Role.MAIN:
            return None  # the page names no thing for which so many hours are one of its prices
        return whole if whole.role is Role.SHOP else self._for(whole, plain_span(span or words))

    def _is_choice(self, label: str) -> bool:
        """Whether a label only says for how long a thing is let, or how much of it one gets; an offer has its sizes."""
        return is_span(label) or is_day(label) or (not self.is_offer and is_measure(label))

    @staticmethod
    def _for(whole: Subject, span: str) -> Subject:
        if whole.name == span:
            return whole  # "Mattino" may be what a card is called
        role = Role.ROW if whole.role is Role.MAIN else whole.role
        return replace(whole, variant=span, role=role, family=False)

    def _named(self, block: Block, words: str) -> Subject:
        if _is_same_name(words, self.main.name) or _is_head_of(words, self.main.name):
            return self.main
        if self.is_offer:
            if names_members(words):
                return self.main
            if words.startswith(self.main.name) and _SIZE.fullmatch(words, len(self.main.name)):
                return self._variant(words, block)
            if (
                token_set_ratio(words.casefold(), self.main.name.casefold()) >= _SAME_NAME
                and len(words) > len(self.main.name) // 2
            ):
                return self.main
            return self._variant(words, block)
        is_row = block.table or any(words == heading or _is_explained(words, heading) for heading in block.headings)
        return Subject(words, Role.ROW if is_row else Role.MENTION, context=self._above(block))

    def _of_card(self, block: Block, card: Card) -> Subject:
        if self.is_offer:
            return self._variant(card.name, block, card)
        role = Role.TILE if card.link else Role.ROW
        return Subject(
            card.name, role, ids=_card_ids(card), link=without_tracking(card.link), context=self._above(block)
        )

    def _variant(self, words: str, block: Block, card: Card | None = None) -> Subject:
        ids = _card_ids(card) if card is not None else ()
        variant = words.removeprefix(self.main.name).strip(" -–,:()") or words
        return replace(self.main, variant=variant, role=Role.ROW, ids=ids, family=False, context=self._above(block))

    def _of_section(self, block: Block, attribute: str) -> Subject:
        if self.is_offer:
            return self.main
        if is_shop_condition(attribute) and (self.is_conditions or any(map(is_shop_section, block.headings[1:]))):
            return Subject("", Role.SHOP, context=self._above(block))
        if attribute in _OF_ALL and any(map(is_reassurance, block.headings)):
            return Subject("", Role.SHOP, context=self._above(block))
        below = block.headings[1:] if block.headings[:1] in {(self.main.name,), (self.headline,)} else block.headings
        asked = (asked_about(words) for words in reversed(below) if not is_plain_heading(words))
        heading = next((words for words in asked if not is_label(words)), "")
        if block.kind is BlockKind.HEADING:
            heading = block.text
        if heading and not is_label(heading) and heading != self.main.name:
            return Subject(plain_name(heading)[:_NAME] or heading[:_NAME], Role.ROW, context=self._above(block))
        if self.is_conditions and is_shop_condition(attribute):
            return Subject("", Role.SHOP, context=self._above(block))
        return self.main

    def _above(self, block: Block) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.context, *block.headings)))


def _is_explained(words: str, heading: str) -> bool:
    """Whether a heading is a name with something behind it: "Early-bird bonus (Frühbucherbonus)"."""
    return bool(words) and heading.startswith(words) and heading[len(words) :].lstrip()[:1] in {"(", ":", "–", "—", "|"}


def _is_asked(words: str, above: Sequence[str]) -> bool:
    """Whether words, or none, are those of a question above that names no offer: "Not the right size?".

    "How long can I return a mattress?" asks of mattresses alone.
    """
    asked = [heading for heading in above if heading.endswith("?") and words in heading]
    if not asked or (not words and above[-1] != asked[-1]):
        return False
    said = _WORD.findall(asked[-1])
    named = [word for word in said[1:] if word[0].isupper() and len(word) > 1 and not _ANY_ARTICLE.fullmatch(word)]
    verb = _GIVES_BACK.search(asked[-1])
    is_open = verb is None or not _WORD.search(asked[-1], verb.end())  # "how long can I send back?" has no object
    return not named and (is_open or any(map(_ANY_ARTICLE.fullmatch, said)))


def page_subjects(
    structured: Structured, head: Head, blocks: Sequence[Block], address: str, ids: tuple[tuple[str, str], ...]
) -> PageSubjects:
    """Decide what a page is about.

    Args:
        structured: Its structured data.
        head: Its head.
        blocks: Its blocks.
        address: Of the page.
        ids: Identifiers that its text names.
    """
    heading = first_heading(blocks)
    title = head.tag("og:title") or _TITLE_ENDS.split(head.title)[0].strip()
    main = main_offering(structured.offerings, heading or title, head.canonical or address)
    is_spoken = bool(_SPOKEN.search(heading) and title and not _SPOKEN.search(title) and not is_label(title))
    headed = title if is_spoken else heading
    name = (main.subject.name if main is not None else "") or plain_name(headed) or headed or title
    language_free = Subject(
        name=name[:_NAME], role=Role.MAIN, link="", context=(head.title[:_NAME],) if head.title else ()
    )
    subject = replace(main.subject, name=name[:_NAME], role=Role.MAIN, link="") if main is not None else language_free
    merged = tuple(sorted({*subject.ids, *ids}))
    is_offer = (main is not None and bool(main.said or main.subject.family or main.subject.ids)) or head.tag(
        "og:type"
    ) == "product"
    return PageSubjects(
        replace(subject, ids=merged, context=language_free.context),
        is_offer or has_buy_button(blocks) or _names_one_article(ids),
        is_condition_page(f"{heading} {title} {urlsplit(address).path}"),
        language_free.context,
        heading if is_spoken else "",
    )


def main_offering(offerings: Sequence[Offering], heading: str, address: str) -> Offering | None:
    """The offering that the page is about: the only one, or the one that bears the page's heading or address."""
    open_ones = [
        o for o in offerings if not o.listed and not o.family and o.subject.role is Role.MAIN and o.subject.name
    ]
    if not open_ones:
        return None
    names = {o.subject.name.casefold() for o in open_ones}
    if len(names) == 1:
        best = max(open_ones, key=lambda o: (len(o.said), len(o.subject.ids)))
        ids = tuple(sorted({pair for o in open_ones for pair in o.subject.ids}))
        return replace(best, subject=replace(best.subject, ids=ids, family=any(o.subject.family for o in open_ones)))
    scored = [(token_set_ratio(o.subject.name.casefold(), heading.casefold()), bool(o.said), o) for o in open_ones]
    here = _place(address)
    at_home = [o for o in open_ones if o.subject.link and _place(o.subject.link) == here]
    if len({o.subject.name for o in at_home}) == 1:
        return max(at_home, key=lambda o: len(o.said))
    best_score, _, best = max(scored, key=lambda entry: entry[:2])
    return best if best_score >= _SAME_NAME else None


def first_heading(blocks: Sequence[Block]) -> str:
    """The text of the first main heading that is no logo."""
    found = [b for b in blocks if b.level == 1 and b.layer is Layer.TEXT]
    inside = [b for b in found if b.zone is Zone.MAIN]
    return next((b.text for b in (*inside, *found)), "")


_BUY = re.compile(
    r"^(?:in den (?:waren|einkaufs)korb(?: legen)?|jetzt kaufen|ajouter au panier|acheter(?: maintenant)?|"
    r"aggiungi al carrello|acquista(?: ora)?|add to (?:cart|basket|bag|trolley)|buy (?:it )?now)\W*$",
    re.IGNORECASE,
)


def _names_one_article(ids: tuple[tuple[str, str], ...]) -> bool:
    """Whether the text names exactly one article number; lists of articles name several or none."""
    return any(sum(kind == wanted for kind, _ in ids) == 1 for wanted in ("sku", "gtin"))


def has_buy_button(blocks: Sequence[Block]) -> bool:
    """Whether exactly one thing can be put into the basket here."""
    return sum(1 for b in blocks if b.zone is Zone.MAIN and len(b.text) < 40 and _BUY.match(b.text)) == 1  # noqa: PLR2004


def _is_named(card: Card, attribute: str) -> bool:
    """Whether the words over a card name an offer: "Low Deposit" does that leads to a page, "Delivery" does not."""
    if card.name.endswith("?"):
        return False
    leads = card.tile and not is_shop_condition(attribute) and not is_bare_label(card.name)
    return leads or not is_label(card.name)


def _is_same_name(one: str, other: str) -> bool:
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())


def _is_head_of(word: str, name: str) -> bool:
    """Whether a word is what a German compound ends with: "Einlagerung" on the page "Reifeneinlagerung".

    The compound may have a name of its own: the "Set" is what a page about the "Pflegeset Albis" is about.
    """
    kind, *own = name.split() or [""]
    is_named = all(part.isalpha() and part[0].isupper() for part in own)
    is_compound = is_named and kind.isalpha() and word.isalpha() and word[0].isupper()
    is_long = len(kind) - len(word) >= _MODIFIER and (len(word) >= _HEAD or word in _KINDS)
    return is_compound and is_long and kind.endswith(word.lower())


@lru_cache(maxsize=2048)
def without_tracking(address: str) -> str:
    """An address without tracking parameters and fragment.

    >>> without_tracking("https://a.example/x?utm_source=n&v=2#top")
    'https://a.example/x?v=2'
    """
    if "?" not in address and "#" not in address:
        return address
    parts = urlsplit(address)
    kept = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.search(k.lower())]
    return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(kept), ""))


def _card_ids(card: Card) -> tuple[tuple[str, str], ...]:
    values = {name.rsplit("-", 1)[-1].replace("ean", "gtin"): value for name, value in card.ids}
    return identifiers(**values) if values else ()


def _place(address: str) -> tuple[str, str]:
    parts = urlsplit(address)
    return parts.netloc.lower().removeprefix("www."), parts.path.rstrip("/")
