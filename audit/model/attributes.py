"""The attributes of a term: name, kind of value, schema.org's name, and what each says.

The senses are those of schema.org (GoodRelations) wherever it has one.
"""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What sort of value an attribute takes."""

    MONEY = "money"
    PERCENT = "percent"
    DURATION = "duration"
    DATE = "date"
    CODE = "code"
    NUMBER = "number"
    ENUM = "enum"
    REGION = "region"


class Better(StrEnum):
    """Which direction of a value is the better promise to a customer."""

    LOW = "low"
    HIGH = "high"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Attribute:
    """One thing that can be said about an offer.

    Attributes:
        name: As it stands in files, reports and patterns.
        kinds: Kinds of value that it takes, the usual one first.
        says: What it says, in a few words.
        better: The direction that promises more to the customer.
        schema_org: schema.org's property, or empty.
        words: The values of an enumeration.
        threshold: Whether the value is a limit itself and so takes no bound.
    """

    name: str
    kinds: tuple[Kind, ...]
    says: str
    better: Better = Better.NEITHER
    schema_org: str = ""
    words: tuple[str, ...] = ()
    threshold: bool = False


AVAILABILITY = (
    "InStock", "OutOfStock", "PreOrder", "BackOrder", "MadeToOrder", "LimitedAvailability", "SoldOut",
    "Discontinued", "InStoreOnly", "OnlineOnly",
)  # fmt: skip
AUDIENCE = (
    "NewCustomers", "ExistingCustomers", "Students", "Seniors", "Youth", "Members", "AppUsers",
    "NewsletterSubscribers", "BusinessCustomers", "PrivateCustomers", "Families", "Employees",
)  # fmt: skip
TAX = ("Included", "Excluded")
CONDITION = ("New", "Refurbished", "Used", "Damaged")

_M, _P, _D, _T, _C, _N, _E = (
    Kind.MONEY, Kind.PERCENT, Kind.DURATION, Kind.DATE, Kind.CODE, Kind.NUMBER, Kind.ENUM,
)  # fmt: skip
_LOW, _HIGH = Better.LOW, Better.HIGH

_ALL = (
    Attribute("price", (_M,), "what the customer pays now", _LOW, "price"),
    Attribute("list_price", (_M,), "the struck-through, former or recommended price", schema_org="priceType"),
    Attribute("lowest_price_30d", (_M,), "lowest price of the last 30 days"),
    Attribute("unit_price", (_M,), "price per quantity", _LOW, "referenceQuantity"),
    Attribute("price_after", (_M,), "the price once the promotional period is over", _LOW, "billingStart"),
    Attribute("promo_duration", (_D,), "how long the promotional price holds", _HIGH, "billingDuration"),
    Attribute("saving", (_M,), "the difference as stated", _HIGH),
    Attribute("discount", (_P, _M), "a reduction promised on a price or an order", _HIGH, "discount"),
    Attribute("voucher_code", (_C,), "what the customer must type in", schema_org="discountCode"),
    Attribute(
        "min_order_value", (_M,), "the order value from which an offer holds", _LOW,
        "eligibleTransactionVolume", threshold=True,
    ),
    Attribute("shipping_cost", (_M,), "what shipping costs", _LOW, "shippingRate"),
    Attribute(
        "free_shipping_from", (_M,), "the order value from which shipping costs nothing", _LOW,
        "freeShippingThreshold", threshold=True,
    ),
    Attribute("delivery_time", (_D,), "time until the customer has the goods", _LOW, "deliveryTime"),
    Attribute("availability", (_E,), "whether it can be had", schema_org="availability", words=AVAILABILITY),
    Attribute("valid_from", (_T,), "first day or instant of the offer", schema_org="validFrom", threshold=True),
    Attribute("valid_through", (_T,), "last day or instant, inclusive", _HIGH, "validThrough", threshold=True),
    Attribute("contract_term", (_D,), "minimum contract term", _LOW, "billingDuration"),
    Attribute("notice_period", (_D,), "notice before a contract ends", _LOW),
    Attribute("renewal_term", (_D,), "how long the contract is renewed for", _LOW),
    Attribute("setup_fee", (_M,), "one-off fee on top", _LOW, "ActivationFee"),
    Attribute("deposit", (_M,), "money that is paid back", _LOW),
    Attribute("interest_rate", (_P,), "the effective annual rate", _LOW, "annualPercentageRate"),
    Attribute("instalments", (_N,), "how many instalments", schema_org="numberOfPayments"),
    Attribute("down_payment", (_M,), "part of the price that is paid first", _LOW, "downPayment"),
    Attribute("return_period", (_D,), "time within which goods can be sent back", _HIGH, "merchantReturnDays"),
    Attribute("warranty", (_D,), "how long the warranty lasts", _HIGH, "durationOfWarranty"),
    Attribute("trial_period", (_D,), "free trial", _HIGH),
    Attribute("cashback", (_M, _P), "money back after the purchase", _HIGH),
    Attribute("audience", (_E,), "who is eligible", schema_org="eligibleCustomerType", words=AUDIENCE),
    Attribute("max_quantity", (_N,), "most that one customer gets", _HIGH, "eligibleQuantity", threshold=True),
    Attribute("tax", (_E,), "whether the price contains tax", schema_org="valueAddedTaxIncluded", words=TAX),
    Attribute("item_condition", (_E,), "new, used ...", schema_org="itemCondition", words=CONDITION),
    Attribute("region", (Kind.REGION,), "where the offer holds", schema_org="eligibleRegion"),
)  # fmt: skip

ATTRIBUTES: dict[str, Attribute] = {attribute.name: attribute for attribute in _ALL}
