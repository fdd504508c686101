"""Currencies: how texts write their signs and names, and which one a sign that several countries share means.

An amount in a currency that is not known, or of a country whose language is not read, is an amount of something
else: better no price than one in the document's currency, and better none than the total of a basket.
"""

UNKNOWN = "XXX"
"""ISO 4217's code for no currency: a sign that is one, and not known which."""

WORDS = {
    "CHF": r"chf|sfr\.?|fr\.", "EUR": r"€|eur|euros?", "GBP": r"£|gbp", "USD": r"\$|us\$|usd",
    "AUD": r"a\$|au\$|aud", "CAD": r"c\$|ca\$|cad", "NZD": r"nz\$|nzd", "SGD": r"s\$|sgd", "HKD": r"hk\$|hkd",
    "TWD": r"nt\$|twd", "MXN": r"mx\$|mxn", "BRL": r"r\$|brl", "KR": r"kr\.?", "SEK": "sek", "NOK": "nok",
    "DKK": "dkk", "ISK": "isk", "PLN": "pln|zl", "CZK": "czk|kc", "HUF": "huf", "ILS": "ils|₪", "INR": "inr|₹",
    "RS": r"rs\.?", "JPY": "jpy|¥", "CNY": "cny|rmb|cn¥", "THB": "thb|฿", "AED": "aed", "ZAR": "zar",
    UNKNOWN: r"[\u20a0-\u20a9\u20ab\u20ad-\u20b8\u20ba-\u20cf]|[a-z]{1,3}\$|kzt|тнг|тг|руб|грн|uah|bgn|лв|rsd|円|krw"
    r"|vnd",
}  # fmt: skip
"""ISO 4217 codes, or names of shared signs, and the alternatives of a regular expression that write them, folded."""

BEHIND = {UNKNOWN: "ron|lei|rub|sar"}
"""Words that are a currency behind an amount only; before a number they are something else."""

_SHARED = {
    "KR": (frozenset({"SEK", "NOK", "DKK", "ISK"}), UNKNOWN),
    "RS": (frozenset({"INR", "PKR", "LKR", "NPR", "MUR"}), UNKNOWN),
    "JPY": (frozenset({"JPY", "CNY"}), "JPY"),
    "USD": (frozenset({"CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP"}), "USD"),
}


def meant(currency: str, usual: str) -> str:
    """The currency that words for one mean in a document whose own is known.

    >>> meant("USD", "CAD"), meant("KR", "SEK"), meant("KR", "CHF"), meant("EUR", "CHF")
    ('CAD', 'SEK', 'XXX', 'EUR')
    """
    sharing, otherwise = _SHARED.get(currency, (frozenset[str](), currency))
    return usual if usual in sharing else otherwise
