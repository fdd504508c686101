"""The first audit file, for ``einklang init``: from a few answers, or from a website's address."""

import json
from dataclasses import dataclass, field
from urllib.parse import urlsplit

# Country of the address, and the locale, currency and time zone that most companies there have.
_COUNTRIES = {
    "ch": ("de-CH", "CHF", "Europe/Zurich"), "li": ("de-LI", "CHF", "Europe/Vaduz"),
    "de": ("de-DE", "EUR", "Europe/Berlin"), "at": ("de-AT", "EUR", "Europe/Vienna"),
    "fr": ("fr-FR", "EUR", "Europe/Paris"), "it": ("it-IT", "EUR", "Europe/Rome"),
    "be": ("fr-BE", "EUR", "Europe/Brussels"), "lu": ("fr-LU", "EUR", "Europe/Luxembourg"),
    "uk": ("en-GB", "GBP", "Europe/London"), "ie": ("en-IE", "EUR", "Europe/Dublin"),
    "us": ("en-US", "USD", "America/New_York"), "com": ("en-US", "USD", "UTC"),
}  # fmt: skip
_ELSEWHERE = ("en-GB", "EUR", "UTC")


@dataclass(frozen=True, slots=True)
class Place:
    """A channel in the first audit file.

    Attributes:
        name: As in reports.
        type: Name of the channel type.
        where: Address, or path of files.
        owner: Who looks after it; may be empty.
    """

    name: str
    type: str
    where: str
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Answers:
    """What ``einklang init`` asks.

    Attributes:
        company: Name of the company.
        locale: Language and region.
        currency: ISO 4217 code.
        timezone: IANA name.
        channels: Where customers meet it.
        records: Path of the campaign plan; empty if there is none yet.
    """

    company: str
    locale: str
    currency: str
    timezone: str
    channels: tuple[Place, ...] = field(default=())
    records: str = ""


def answers_from(address: str) -> Answers:
    """What can be guessed from a website's address; all of it can be changed in the file.

    >>> answers_from("www.alpenkauf.ch").company, answers_from("www.alpenkauf.ch").locale
    ('Alpenkauf', 'de-CH')
    """
    url = address if "//" in address else f"https://{address}"
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    labels = host.split(".")
    locale, currency, timezone = _COUNTRIES.get(labels[-1], _ELSEWHERE)
    company = (labels[-2] if len(labels) > 1 else host).replace("-", " ").title() or "Company"
    return Answers(company, locale, currency, timezone, (Place("website", "website", url, ""),))


def template(answers: Answers) -> str:
    """The audit file as text, with comments that say what else could stand in it."""
    head = [
        f"company: {_text(answers.company)}",
        f"locale: {answers.locale}                 # language and region; each channel can have its own",
        f"currency: {answers.currency}",
        f"timezone: {answers.timezone}",
        "database: sqlite:///einklang.db",
        "evidence: evidence/",
    ]
    return "\n".join([*head, "", *_records(answers), "", *_channels(answers), "", *_rules()]) + "\n"


def _records(answers: Answers) -> list[str]:
    lines = ["records:                       # what should be true, strongest first"]
    shown = [
        "  - name: campaigns",
        "    kind: campaign",
        f"    path: {_text(answers.records or 'records/campaigns.xlsx')}",
        '    # columns: {Kampagne: name, Aktionspreis: price, "gültig bis": valid_through}   # known headers need none',
        f"    channels: [{', '.join(place.name for place in answers.channels)}]",
    ]
    return [*lines, *shown] if answers.records else ["# " + line for line in [*lines, *shown]]


def _channels(answers: Answers) -> list[str]:
    lines = ["channels:"]
    for place in answers.channels:
        key = "url" if "//" in place.where else "path"
        lines += [f"  - name: {place.name}", f"    type: {place.type}", f"    {key}: {_text(place.where)}"]
        lines += [f"    owner: {_text(place.owner)}" if place.owner else "    # owner: who mends what is wrong here"]
        lines += [
            "    # phase: before          # before, during or after the purchase",
            "    # weight: 3              # 1 to 5",
        ]
    return lines


def _rules() -> list[str]:
    return [
        "rules:",
        "  packs: [core]",
        "  # tolerance: {price: 0.01}",
        '  # "off": ["unknown-offer"]',
        "",
        '# notify: ["mailto://user:${MAIL_PASSWORD}@example.com"]   # secrets come from the environment',
    ]


def _text(text: str) -> str:
    """The text as YAML reads it back; JSON's quotes are YAML's too."""
    return json.dumps(text, ensure_ascii=False)
