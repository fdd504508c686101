"""In which part of a page an element stands, by its tag, its role and its names.

Only what is said of the main offer, of tiles, and the conditions of the whole shop are statements; a basket that
shows 0.00, a price filter or a cookie text are not.
"""

import re
from functools import lru_cache

from audit.read.blocks.block import Zone
from audit.read.markup.frames import Frame
from audit.read.markup.tags import ZONES
from audit.read.markup.tree import Attributes

_ROLES = {
    "navigation": Zone.NAVIGATION, "menu": Zone.NAVIGATION, "menubar": Zone.NAVIGATION, "search": Zone.NAVIGATION,
    "contentinfo": Zone.FOOTER, "main": Zone.MAIN, "alertdialog": Zone.CONSENT,
}  # fmt: skip
_OF_PAGE = {
    "header": frozenset({"header", "site-header", "masthead"}),
    "footer": frozenset({"footer", "site-footer", "colophon"}),
}
_INSIDE = frozenset({"main", "article", "section", "li"})
_FIXED = frozenset({Zone.CONSENT, Zone.COMMENT, Zone.OTHER_SELLER, Zone.TIERS, Zone.BASKET, Zone.HIDDEN})
_HOLDERS = frozenset({"header", "div", "section", "aside"})
_WHOLE = frozenset({"html", "body", "main", "form", "h1", "table", "tbody", "tr", "td", "th", "dl"})
_PLAN = re.compile(r"(?:^|[ .])(?:pricing-|plan-)?tier(?:-card|-box|-body|-header|__header|__body)?(?:$| )")
_CROSS_SELLING = re.compile(  # in small letters: to compare them with both costs nine times as much
    r"kund(?:en|innen).{0,30}(?:kauften|interessier|sahen)|(?:könnte|würde|dürfte|kann)n? (?:sie|dir|ihnen|dich) auch|"
    r"auch (?:interessieren|gefallen)|ähnliche|passende? (?:dazu|zubehör|produkt|artikel)|zubehör|zuletzt angesehen|"
    r"weitere (?:produkte|artikel|angebote|modelle|reisen)|andere kunden|wird oft zusammen|unsere empfehlungen|"
    r"dazu passt|"
    r"ceux qui (?:l['’])?ont (?:vu|acheté|choisi|commandé)|"
    r"wer (?:das|dies(?:es)?) (?:(?:an)?sah|kaufte|bestellte|(?:an)?gesehen|gekauft|bestellt)|"
    r"vous aimerez|pourrai(?:en)?t (?:aussi )?vous|produits? (?:similaires|associés|apparentés|complémentaires)|"
    r"articles? (?:similaires|associés)|récemment consultés|les clients (?:ont|qui)|accessoires|à découvrir aussi|"
    r"potrebbe(?:ro)? (?:anche )?(?:interessart?|piacert?)|prodotti (?:correlati|simili|associati)|articoli correlati|"
    r"chi (?:lo |l['’])?ha (?:comprato|acquistato|visto|guardato|scelto|ordinato)|"
    r"visti di recente|accessori\b|ti potrebbe|altri (?:prodotti|viaggi)|"
    r"you may (?:also )?(?:like|be interested|love)|you might|related (?:products|items)|customers? (?:also|who)|"
    r"similar (?:products|items)|recently viewed|people also|frequently bought|complete the look|goes well with|"
    r"also (?:bought|liked|loved|enjoyed|read|viewed|booked)|auch (?:gekauft|gelesen|gehört|gebucht)|"
    r"(?:gefiel|gefielen|kauften|lasen|hörten|buchten|wählten|mochten) auch|"
    r"(?:ont|avez) (?:aussi|également) (?:aimé|acheté|lu|écouté|choisi|vu)|"
    r"(?:hanno|ha|è|sono) (?:anche )?(?:acquistato|comprato|letto|ascoltato|scelto|piaciut[oiae]) anche|"
    r"more from|other products|recommended (?:for|products)"
)


def zone_of(frame: Frame, attributes: Attributes, *, trust_names: bool) -> Zone:
    """The zone of an element whose parent's zone is already in ``frame.zone``."""
    around = frame.zone
    if around in _FIXED or frame.tag == "body":
        return around
    if frame.tag == "main" or (attributes and attributes.get("role") == "main"):
        return Zone.MAIN
    role = attributes.get("role") if attributes else None
    if role in _ROLES:
        return _ROLES[role]
    is_menu = frame.tag != "nav" or role != "group"  # a group is told to be no menu, or full of sentences
    if frame.tag in ZONES and is_menu and (trust_names or frame.tag != "header"):
        return _tag_zone(frame, attributes)
    named = frame.look.zone
    if named is None or not trust_names or frame.tag in _WHOLE or frame.inline:
        return around
    if named is Zone.TIERS and frame.parent is not None and _PLAN.search(frame.parent.signature):
        return around  # the price of a plan that is called a tier
    return _named_zone(around, named)


def _tag_zone(frame: Frame, attributes: Attributes) -> Zone:
    """``header`` and ``footer`` of the page; those of a section or an article are part of its text.

    Themes that put the whole page into ``main`` call them so by their id.
    """
    if frame.tag == "nav":
        return Zone.NAVIGATION
    around = frame.parent
    if (
        around is not None
        and around.tag == "main"
        and attributes
        and attributes.get("id") in _OF_PAGE.get(frame.tag, ())
    ):
        return ZONES[frame.tag]
    at = frame.parent
    while at is not None:
        if at.tag in _INSIDE:
            return frame.zone
        at = at.parent
    return ZONES[frame.tag]


def _named_zone(around: Zone, named: Zone) -> Zone:
    if around is Zone.FOOTER and named in {Zone.NAVIGATION, Zone.TILE, Zone.BANNER}:
        return around
    if around is Zone.NAVIGATION and named in {Zone.TILE, Zone.FILTER}:
        return around
    return named


def may_hold_banners(frame: Frame) -> bool:
    """Whether an element is a page's header or a box in it: a menu, but for "free shipping from 50" above the logo."""
    if frame.zone is not Zone.NAVIGATION or frame.tag not in _HOLDERS:
        return False
    parent = frame.parent
    inside = parent is not None and parent.zone is Zone.NAVIGATION and frame.look.zone is not Zone.NAVIGATION
    return inside or frame.tag == "header"


@lru_cache(maxsize=4096)
def is_cross_selling(heading: str) -> bool:
    """Whether a heading announces other offers than that of the page; kept, since its card asks again."""
    return len(heading) <= 80 and bool(_CROSS_SELLING.search(heading.lower()))  # noqa: PLR2004  (longer is a sentence)
