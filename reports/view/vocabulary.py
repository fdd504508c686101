"""English words for the names that stand in findings: attributes, values, kinds, reasons.

Every value of these tables is a message of the catalogues in ``reports/locale``; a test holds them complete.
"""

from audit.model.finding import FindingKind, Severity, Status
from audit.model.statement import Layer

ATTRIBUTE_WORDS: dict[str, str] = {
    "price": "price", "list_price": "list price", "lowest_price_30d": "lowest price of the last 30 days",
    "unit_price": "unit price", "price_after": "price after the promotion",
    "promo_duration": "duration of the promotional price", "saving": "saving", "discount": "discount",
    "voucher_code": "voucher code", "min_order_value": "minimum order value", "shipping_cost": "shipping cost",
    "free_shipping_from": "order value for free shipping", "delivery_time": "delivery time",
    "availability": "availability", "valid_from": "start", "valid_through": "end",
    "contract_term": "minimum contract term", "notice_period": "notice period", "renewal_term": "renewal term",
    "setup_fee": "one-off fee", "deposit": "deposit", "interest_rate": "annual interest rate",
    "instalments": "number of instalments", "down_payment": "down payment", "return_period": "return period",
    "warranty": "warranty", "trial_period": "trial period", "cashback": "cashback", "audience": "eligible customers",
    "max_quantity": "maximum quantity per customer", "tax": "value added tax",
    "item_condition": "condition of the goods", "region": "region",
}  # fmt: skip

CHOICE_WORDS: dict[str, str] = {
    "InStock": "in stock", "OutOfStock": "out of stock", "PreOrder": "pre-order", "BackOrder": "on back order",
    "MadeToOrder": "made to order", "LimitedAvailability": "limited availability", "SoldOut": "sold out",
    "Discontinued": "discontinued", "InStoreOnly": "in stores only", "OnlineOnly": "online only",
    "NewCustomers": "new customers", "ExistingCustomers": "existing customers", "Students": "students",
    "Seniors": "seniors", "Youth": "young people", "Members": "members", "AppUsers": "app users",
    "NewsletterSubscribers": "newsletter subscribers", "BusinessCustomers": "business customers",
    "PrivateCustomers": "private customers", "Families": "families", "Employees": "employees",
    "Included": "VAT included", "Excluded": "VAT excluded",
    "New": "brand new", "Refurbished": "refurbished", "Used": "used", "Damaged": "damaged",
}  # fmt: skip

SEVERITY_WORDS: dict[Severity, str] = {
    Severity.HIGH: "high",
    Severity.MEDIUM: "medium",
    Severity.LOW: "low",
}

STATUS_WORDS: dict[Status, str] = {
    Status.NEW: "new",
    Status.OPEN: "open",
    Status.CHANGED: "changed",
    Status.RESOLVED: "resolved",
    Status.REOPENED: "back again",
    Status.ACCEPTED: "accepted",
    Status.NOT_RECHECKED: "not checked again",
    Status.INCONCLUSIVE: "inconclusive",
}

KIND_WORDS: dict[FindingKind, str] = {
    FindingKind.CONTRADICTION: "Contradiction",
    FindingKind.INTERNAL_CONTRADICTION: "A channel contradicts itself",
    FindingKind.RECORDS_DISAGREE: "Records disagree",
    FindingKind.MISSING_OFFER: "Offer missing",
    FindingKind.MISSING_TERM: "Condition missing",
    FindingKind.UNKNOWN_OFFER: "Not on record",
    FindingKind.EXPIRED_STILL_SHOWN: "Expired, still shown",
    FindingKind.NOT_YET_VALID_SHOWN: "Shown too early",
    FindingKind.STALE_CHANNEL: "Nothing new for long",
    FindingKind.DEAD_LINK: "Dead link",
    FindingKind.UNREACHABLE: "Unreachable",
    FindingKind.ARITHMETIC_ERROR: "Miscalculated",
    FindingKind.WEEKDAY_DATE_MISMATCH: "Weekday does not fit the date",
    FindingKind.LOOK_AHEAD: "Coming up",
    FindingKind.LAW: "Legal hint",
    FindingKind.OWN: "House rule",
}

# Where the words stand, if not where every visitor reads them.
LAYER_WORDS: dict[Layer, str] = {
    Layer.TEXT: "",
    Layer.META: "in the title or description for search engines",
    Layer.DATA: "in the structured data",
    Layer.FIELD: "in a data field",
    Layer.ALT: "in the alternative text of a picture",
    Layer.HIDDEN: "in a hidden part of the page",
    Layer.RECORD: "on record",
}

PERIOD_WORDS: dict[str, str] = {
    "P1D": "{amount} per day",
    "P7D": "{amount} per week",
    "P1W": "{amount} per week",
    "P1M": "{amount} per month",
    "P1Y": "{amount} per year",
}

QUANTITY_WORDS: dict[str, str] = {
    "night": "{amount} per night",
    "person": "{amount} per person",
    "piece": "{amount} per piece",
}

# In the order of an ISO 8601 duration.
UNIT_WORDS: dict[str, tuple[str, str]] = {
    "year": ("{count} year", "{count} years"),
    "month": ("{count} month", "{count} months"),
    "week": ("{count} week", "{count} weeks"),
    "day": ("{count} day", "{count} days"),
    "working day": ("{count} working day", "{count} working days"),
    "hour": ("{count} hour", "{count} hours"),
    "minute": ("{count} minute", "{count} minutes"),
}

MODE_WORDS: dict[str, str] = {"express": "express", "pickup": "collection", "delivery": "delivery"}

DIMENSION_WORDS: dict[str, str] = {
    "first": "the first day",
    "last": "the last day",
    "regions": "the region",
    "audiences": "the customers",
    "variant": "the variant",
    "order": "the order value",
    "voucher": "the voucher code",
    "mode": "the way of delivery or payment",
    "tax": "the tax basis",
}

# Longest beginning of the code wins; the code itself is shown beside it.
REASON_WORDS: dict[str, str] = {
    "E-": "could not be read",
    "E-NET": "the server did not answer properly",
    "E-NET-TIMEOUT": "the server took too long",
    "E-NET-DEADLINE": "the server took too long",
    "E-NET-BROKEN": "the answer was broken",
    "E-NET-CUT": "the answer was cut off",
    "E-NET-REFUSED": "the server refused the connection",
    "E-DNS": "the address does not exist or was not found",
    "E-TLS": "the server's certificate is not valid",
    "E-HTTP": "the server answered with an error",
    "E-HTTP-404": "the page no longer exists",
    "E-HTTP-410": "the page no longer exists",
    "E-HOST-DOWN": "the server is down",
    "E-DEADLINE": "the time of the run was over",
    "E-ADDRESS": "the address cannot be visited",
    "E-REDIRECTS": "the address leads on and on",
    "E-MOVED": "the address leads out of the channel",
    "E-TRAP": "an endless branch of addresses was left out",
    "E-SIZE": "the document is too large",
    "E-BOMB": "the document is too large",
    "E-SSRF": "the address lies outside of what may be visited",
    "E-ROBOTS": "robots.txt forbids it",
    "E-ROBOTS-UNREACHABLE": "robots.txt could not be read, and so nothing was asked for",
    "E-SOFT404": "the page says that it does not exist",
    "E-LOGIN": "the page asks for a login",
    "E-CAPTCHA": "the site took us for a robot",
    "E-CHALLENGE": "the site took us for a robot",
    "E-GATE": "the page wants something confirmed first",
    "E-PARKED": "the address shows an empty or parked site",
    "E-MAINTENANCE": "the site is being maintained",
    "E-EMPTY": "the page is empty",
    "E-NEEDS-JS": "the page shows its words only in a browser",
    "E-RENDER": "the browser could not show the page",
    "E-HALF-PAGE": "a part of the page is missing",
    "E-DATA": "the structured data of the page are broken",
    "E-PARSE": "the document could not be read completely",
    "E-TYPE": "the document is of an unexpected kind",
    "E-CHARSET": "the characters of the document could not be read",
    "E-ENCODING": "the characters of the document could not be read",
    "E-AUTH": "the access data were refused",
    "E-BUDGET": "the limits of the audit file were reached",
    "E-RECORD": "the records could not be read completely",
    "E-FEED": "the feed could not be read completely",
    "E-FEED-HTML": "a web page stands where the feed should be",
    "E-FEED-EMPTY": "the feed is empty",
    "E-FEED-NO-ROWS": "the feed is empty",
    "E-FEED-COLUMNS": "a column could not be read",
    "E-PDF": "the PDF could not be read completely",
    "E-PDF-NO-TEXT": "the PDF has pictures but no text",
    "E-NOTHING": "nothing was found there",
    "E-ROW": "a row says nothing that can be read",
    "E-COLUMN": "a column could not be read",
    "E-RECORDS-EMPTY": "the records are empty",
    "E-RECORDS-FEWER": "there are far fewer records than before",
    "E-FILE": "the file could not be read",
    "E-FILE-MISSING": "the file does not exist",
    "E-MAILBOX": "the mailbox could not be read",
    "E-API": "the interface answered with an error",
    "E-EVIDENCE": "the archive could not be read",
    "E-CRASH": "reading it failed",
    "E-EXCEPTION": "reading it failed",
    "E-UNKNOWN": "could not be read",
}

# Why a channel is disturbed, as the run says it, and the same as a message.
DISTURBANCE_WORDS: dict[str, str] = {
    r"not asked for in this run": "not asked for in this run",
    r"nothing of it could be read": "nothing of it could be read",
    r"(?P<read>\d+) of the usual (?P<usual>\d+) documents were read": "{read} of the usual {usual} documents were read",
    r"(?P<read>\d+) of the usual (?P<usual>\d+) statements were recognised.*": (
        "{read} of the usual {usual} statements were recognised; has the layout changed?"
    ),
}

COLUMN_WORDS: dict[str, str] = {
    "severity": "severity", "status": "status", "offer": "offer", "campaign": "campaign", "attribute": "attribute",
    "message": "what is wrong", "mend": "how to mend it", "owner": "owner", "first_seen": "first seen",
    "last_seen": "last seen", "rule": "rule", "proof": "proof", "fingerprint": "finding", "channel": "channel",
    "odd": "departs", "value": "value", "amount": "amount", "quote": "quote", "scope": "conditions",
    "place": "place", "address": "address", "captured": "fetched", "digest": "digest", "archive": "archive",
    "reason": "reason", "note": "note",
}  # fmt: skip
