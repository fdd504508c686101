"""Microdata that nobody put in order: offers that belong to nothing, entries of lists that have no list."""

from audit.model.statement import Role
from tests.read.making import of, page, read

TEXT = "<p>" + "Die Laterne leuchtet weit und lange in der Nacht. " * 12 + "</p>"
PRODUCT = (
    '<script type="application/ld+json">{"@type": "Product", "name": "Laterne Nord", "sku": "LN-7", "offers": '
    '{"@type": "Offer", "price": "249.00", "priceCurrency": "CHF"}}</script>'
)


def stray(amount: str) -> str:
    """A price that is marked up as an offer of nothing."""
    return (
        '<span itemscope itemtype="https://schema.org/Offer"><meta itemprop="priceCurrency" content="CHF">'
        f'<meta itemprop="price" content="{amount}"></span>'
    )


def own_prices(main: str, head: str = "") -> set[str]:
    """Prices of the page's own offer."""
    document = read(page(f"<h1>Laterne Nord</h1>{main}{TEXT}", head=head))
    return {s.term.value for s in of(document, "price") if s.subject.role is Role.MAIN}


def test_offers_of_nothing_beside_a_product_are_not_its_prices() -> None:
    assert own_prices(stray("199.20") + stray("29.90"), head=PRODUCT) == {"249 CHF"}


def test_an_offer_of_nothing_counts_where_nothing_else_has_a_price() -> None:
    assert own_prices(stray("249.00")) == {"249 CHF"}


def test_an_entry_of_a_list_that_nobody_marked_is_a_teaser() -> None:
    teaser = (
        '<article itemprop="itemListElement" itemscope itemtype="https://schema.org/Product">'
        '<meta itemprop="name" content="Laterne Süd"><meta itemprop="sku" content="LS-9">'
        '<div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="price" content="79.00">'
        '<meta itemprop="priceCurrency" content="CHF"><meta itemprop="availability" content="SoldOut"></div></article>'
    )
    document = read(page(f"<h1>Laterne Nord</h1><p>CHF 249.00</p>{TEXT}{teaser}"))

    assert {s.subject.role for s in document.statements if s.subject.name == "Laterne Süd"} == {Role.TILE}
    assert not [s for s in of(document, "availability") if s.subject.role is Role.MAIN]
