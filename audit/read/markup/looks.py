"""What the names of an element (tag, class, id, role) say about it: its zone, a card, a price, a former price.

Designers name things in English or in their own language, in every style of writing; names are cut into words
and looked up one by one and in pairs. Nothing here is known of any single shop system.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from audit.read.blocks.block import MarkKind, Zone

_TESTED = ("data-testid", "data-test-id", "data-test", "data-qa", "data-qa-qualifier", "data-cy")
TESTED = frozenset(_TESTED)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORD = re.compile(r"[^\W\d_]+|\d+")
# "price-list-item", "tour-list__price": what stands in a list of prices is no list price.
_IN_LIST = re.compile(
    r"list(?=__(?:price|preis|prix|prezzo))|(?<=price)[-_]?list(?=[-_]+(?!amount|value)[a-z])", re.IGNORECASE
)
_RESPONSIVE = re.compile(r"(?:^|\s)(?:d|hidden|visible)-(?:xs|sm|md|lg|xl|xxl|print)\b|(?:block|flex|inline|grid)\b")
_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_STRUCK_STYLE = re.compile(r"text-decoration[^;]*line-through", re.IGNORECASE)
_BLOCK_STYLE = re.compile(r"display\s*:\s*(?:block|flex|grid|table|list-item)", re.IGNORECASE)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ZONES: tuple[tuple[Zone, frozenset[str]], ...] = (
    (Zone.CONSENT, _words("cookie cookies consent gdpr dsgvo onetrust usercentrics didomi cookiebar cookiebanner "
                          "cookieconsent cookiebot tarteaucitron iubenda klaro")),
    (Zone.BASKET, _words("minicart minibasket basket warenkorb minikorb panier carrello mini-cart cart-drawer "
                         "cart-preview cart-total shopping-cart offcanvas-cart cart-dropdown sidebar-cart header-cart "
                         "cart-count cart-link cart-icon cart-amount cart-summary shoppingbag")),
    (Zone.FILTER, _words("filter filters facet facets facette layered-nav refinements price-slider price-range-slider "
                         "sorting sortby sort-by product-filter filtri filtres toolbar-sorter toolbar-products")),
    (Zone.COMMENT, _words("comment comments kommentar kommentare commentaires commenti review reviews rezension "
                          "rezensionen bewertung bewertungen kundenbewertungen avis recensioni recensione testimonial "
                          "testimonials disqus kundenmeinungen bazaarvoice trustpilot yotpo customer-questions "
                          "customer-reviews")),
    (Zone.TIERS, _words("tier-price tier-prices prices-tier price-tiers tierprices staffelpreis staffelpreise "
                        "block-prices graduated-price graduated-prices scale-price scale-prices mengenrabatt "
                        "volume-pricing volume-discount volume-discounts bulk-pricing bulk-prices quantity-discount "
                        "quantity-discounts quantity-breaks price-breaks prix-degressifs")),
    (Zone.OTHER_SELLER, _words("other-sellers other-seller other-offers seller-list marketplace-offers "
                               "andere-verkäufer weitere-angebote more-sellers competing-offers")),
    (Zone.TILE, _words("related crosssell crossselling cross-sell cross-selling upsell upsells up-sell up-sells "
                       "similar recommendation recommendations recommended recommender empfehlungen also-bought "
                       "also-like recently-viewed lastseen last-seen zuletzt-angesehen last-viewed you-may "
                       "product-slider "
                       "product-carousel related-products ähnliche accessories zubehör complementary cross "
                       "products-related frequently-bought bought-together")),
    (Zone.BANNER, _words("announcement announcement-bar promobar promo-bar usp-bar uspbar usp usps topbar top-bar "
                         "notice-bar hello-bar infobar info-bar header-notice site-notice demo-store store-notice "
                         "message-bar promo-banner top-banner site-banner usp-banner sticky-banner header-banner")),
    (Zone.FOOTER, _words("footer sitefooter pagefooter site-footer page-footer colophon fusszeile pied-de-page")),
    (Zone.NAVIGATION, _words("nav navbar navigation navi menu menü mainmenu megamenu breadcrumb breadcrumbs "
                             "brotkrumen pagination pager paging skip-link skiplink searchbar search-form searchform "
                             "autocomplete suggestions language-switcher langswitch sitemap offcanvas flyout "
                             "site-header page-header-nav storeswitcher currency-switcher country-selector tablist")),
)  # fmt: skip
_ADDING = _words("add addto addtocart addtobasket tocart to-cart to-basket buy form cart-form buybox")
_CARD = _words(
    "card tile box teaser item product-box productbox product-item product-card product-tile productcard producttile "
    "grid-item gridbox list-item offer-box plan tariff tarif pricing-table angebot produkt prodotto produit article "
    "entry deal package bundle variant option panel"
)
_PRICE = _words(
    "price prices preis preise prix prezzo prezzi pricebox preisbox productprice saleprice offerprice ourprice "
    "pricing kaufpreis verkaufspreis aktionspreis endpreis"
)
_OLD = _words(
    "old oldprice was wasprice waspreis strike striked strikethrough streich streichpreis crossed crossedout "
    "previous previousprice original originalprice before list listprice list-price statt stattpreis uvp rrp msrp srp "
    "ancien barre barré vecchio alt alter retail compare instead line-through linethrough through normalpreis "
    "suggested "
    "recommended reference referenzpreis strikeprice pseudoprice pseudo vorher"
)
_OLD_ALONE = _words(
    "streichpreis strikethrough line-through linethrough uvp rrp msrp listprice list-price oldprice old-price wasprice "
    "was-price stattpreis strike-price strikeprice crossed-out crossedout price-old price-was price-before compare-at"
)
_REGULAR = _words("regular regularprice normalprice baseprice fullprice standardprice")
_FORMER_ALONE = _words("old was before vorher alt bisher avant ancien prima vecchio")  # whole names of elements
_NOT_OLD = _words("container wrapper wrap box block group row area list-item listing unit unit-price")
_WHOLE = _words("before-decimal before-decimals before-point before-comma before-separator")
_CENTS = _words("cent cents centimes fraction fractional decimal decimals nachkomma rappen after-price")
_STATES = frozenset({"with", "has", "without", "mit", "avec"})
_NUMBER = _words(
    "sku skus article-number articlenumber article-no article-nr art-no art-nr artnr artno artikelnummer "
    "artikel-nummer artikelnr artikel-nr bestellnummer bestell-nummer bestellnr item-number itemnumber item-no "
    "item-code item-sku product-number productnumber product-no product-code productcode product-sku productsku "
    "product-ref product-reference productreference reference-produit produktnummer produkt-nummer codice-articolo "
    "codice-prodotto code-article code-produit numero-article catalog-number catalogue-number"
)
_UNSEEN = _words("hidden hide d-none display-none is-hidden invisible uk-hidden visuallyhide")
_FOR_EARS = _words("sr-only visually-hidden visuallyhidden screen-reader-text screenreader offscreen")
_HEADED = _words("title headline heading titel titre titolo")
_NAMED_THINGS = "product item offer plan tile card service course room package article produkt prodotto produit"
_HEADED |= frozenset(f"{thing}-name" for thing in _NAMED_THINGS.split())
_HEADED |= _words("productname itemname produktname angebotsname nom-produit nome-prodotto")
_NOTE = _words("legal footnote footnotes fussnote fussnoten disclaimer smallprint small-print fineprint legal-text "
               "kleingedrucktes sternchen legals mentions-legales note-legali asterisk")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Look:
    """What the names of an element say.

    Attributes:
        zone: The zone that it opens, or None if the names say nothing of it.
        card: Whether it is called a card, tile or box.
        price: Whether it is called a price.
        old: Whether it is called a former price.
        regular: Whether it is called the regular price.
        was: Whether all of its name is a word for what was before ("old"), so that its amount may be a former price.
        cents: Whether it is called the cents of a price.
        number: Whether it is called an article number.
        unseen: Whether it is called hidden.
        for_ears: Whether it is meant for screen readers only.
        headed: Whether it is called a title.
        note: Whether it is called small print.
    """

    zone: Zone | None = None
    card: bool = False
    price: bool = False
    old: bool = False
    regular: bool = False
    was: bool = False
    cents: bool = False
    number: bool = False
    unseen: bool = False
    for_ears: bool = False
    headed: bool = False
    note: bool = False

    @property
    def kinds(self) -> tuple[MarkKind, ...]:
        """The marks that the text of the element gets."""
        if self.old:
            return (MarkKind.OLD_PRICE,)
        if self.price or self.was:
            return (MarkKind.PRICE,) * self.price + (MarkKind.REGULAR,) * (self.regular or self.was)
        return (MarkKind.NUMBER,) if self.number else (MarkKind.TITLE,) * self.headed


PLAIN = Look()


def look(classes: str, identity: str) -> Look:
    """What a class attribute and an id (or itemprop, or test id) say; bounded, so that a hostile page costs little."""
    names = f"{classes[:300]} {identity[:80]}"
    words = _cut(names)
    old = bool(words & _OLD_ALONE) or (bool(words & _OLD) and bool(words & _PRICE) and not words & _NOT_OLD)
    old = old and not words & _WHOLE  # what stands before the decimal point was not there before
    return Look(
        zone=_zone(words),
        card=bool(words & _CARD),
        price=bool(words & _PRICE),
        old=old,
        regular=bool(words & _REGULAR) and bool(words & _PRICE) and not old,
        was=not old and classes.strip().lower() in _FORMER_ALONE,
        cents=bool(words & _CENTS),
        number=bool(words & _NUMBER),
        unseen=bool(words & _UNSEEN) and not _RESPONSIVE.search(classes) and _is_whole_name(classes),
        for_ears=bool(words & _FOR_EARS),
        headed=bool(words & _HEADED),
        note=bool(words & _NOTE),
    )


def tested_as(attributes: Mapping[str, str | None]) -> str:
    """The name by which a site's own tests know an element; empty if they do not."""
    return next((name for key in _TESTED if (name := attributes.get(key))), "")


def is_invisible(style: str) -> bool:
    """Whether a style attribute hides the element."""
    return bool(_INVISIBLE.search(style))


def is_struck(style: str) -> bool:
    """Whether a style attribute strikes the text through."""
    return bool(_STRUCK_STYLE.search(style))


def is_block(style: str) -> bool:
    """Whether a style attribute makes an inline element stand alone."""
    return bool(_BLOCK_STYLE.search(style))


def _is_whole_name(classes: str) -> bool:
    # "hidden" alone hides; "hidden-price-label" or "js-hide-on-scroll" are names of other things.
    return any(name.lower() in _UNSEEN for name in classes.split())


def _zone(words: frozenset[str]) -> Zone | None:
    for zone, names in _ZONES:
        if not words & names:
            continue
        if zone is Zone.BASKET and words & _ADDING:
            continue
        return zone
    return None


def _cut(names: str) -> frozenset[str]:
    found: set[str] = set()
    for name in names.split():
        plain = _CAMEL.sub("-", name) if not name.islower() else name
        words = [word.lower() for word in _WORD.findall(_IN_LIST.sub("", plain) if "ist" in plain else plain)]
        if words and words[0] in _STATES:
            continue  # "price with-list-price" holds the new price: the list price stands beside it
        found.update(words)
        found.update(f"{a}-{b}" for a, b in pairwise(words))
        found.update(f"{a}-{b}-{c}" for a, b, c in zip(words, words[1:], words[2:], strict=False))
    return frozenset(found)
