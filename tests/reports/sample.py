"""One invented audit, with what hostile or careless people write into names, quotes, addresses and gaps."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from audit.model.capture import Gap, GapKind
from audit.model.channel import Channel, ChannelState, Phase
from audit.model.dossier import Presence, Tolerance
from audit.model.finding import Finding, FindingKind, Offer, Severity, Side, Status
from audit.model.scope import Scope
from audit.model.statement import Layer, Locator, Term
from audit.plugins.rule import Message, Rule
from reports.view import Acceptance, Counts, Evidence, ReportInput

NOW = datetime(2026, 6, 15, 4, 30)
SURF = Offer("surf-xl", "Glasfaser Surf XL", "Sommer 2026")
MOBILE = Offer("mobil-s", "Mobil S", "Sommer 2026")
ROUTER = Offer("4260000000012", "Router Nova 7", "")
FESTIVAL = Offer("festival", "Festivalpass Seebühne", "Sommer 2026")
HOSTILE = Offer("x1", '<script>alert("1")</script> {{7*7}} ${7*7}', '=HYPERLINK("http://evil.example","x")')
SHOP = Offer("shop")
OFFERS = (SURF, MOBILE, ROUTER, FESTIVAL, HOSTILE, SHOP)

DIGESTS = {name: f"{number:064x}" for number, name in enumerate(("plan", "site", "shop", "feed", "post", "crm"), 1)}
EVIDENCE = {
    digest: Evidence(f"run-12-{name}.warc.gz", 1000 * number, datetime(2026, 6, 15, 1, 7 + number, tzinfo=UTC))
    for number, (name, digest) in enumerate(DIGESTS.items())
}


def side(
    channel: str,
    attribute: str,
    value: str | None,
    quote: str = "",
    *,
    bound: str | None = None,
    record: bool = False,
    odd: bool = False,
    source: str = "site",
    address: str = "",
    path: str = "html>body>main>p:nth-child(3)",
    layer: Layer = Layer.TEXT,
    before: str = "",
    after: str = "",
    scope: Scope | None = None,
    published: datetime | None = None,
) -> Side:
    where = (
        None
        if value is None
        else Locator(DIGESTS[source], path, 6, 6 + len(quote or value), quote or value, before, after, layer)
    )
    return Side(
        channel=channel, record=record, odd=odd, attribute=attribute,
        term=None if value is None else Term(attribute, value, bound), scope=scope or Scope(),
        address=address or f"https://www.nordlicht.example/{channel}", document=f"{channel}-1", where=where,
        published=published,
    )  # fmt: skip


def row(
    channel: str, attribute: str, value: str, quote: str, number: int, column: str, scope: Scope | None = None
) -> Side:
    return side(
        channel, attribute, value, quote, record=True, source="plan" if channel == "campaigns" else "crm",
        address="records/campaigns.xlsx", path=f"row {number} column {column}", layer=Layer.RECORD, scope=scope,
    )  # fmt: skip


SUMMER = Scope(
    first=datetime(2026, 6, 1), last=datetime(2026, 8, 31, 23, 59), audiences=frozenset({"NewCustomers"}),
    regions=frozenset({"CH"}),
)  # fmt: skip

DIFFERS = Rule(
    "C101", "differs-from-record", FindingKind.CONTRADICTION, Severity.HIGH,
    Message(
        de="{offer}: {channel} nennt für {attribute} {found}, geplant ist {expected}",
        fr="{offer} : {channel} annonce {found} pour {attribute}, le plan prévoit {expected}",
        it="{offer}: {channel} indica {found} per {attribute}, il piano prevede {expected}",
        en="{offer}: {channel} says {found} for {attribute}, the plan says {expected}",
    ),
    Message(
        de="Bei {channel} auf {expected} berichtigen, oder den Plan anpassen.",
        fr="Corriger {channel} à {expected}, ou adapter le plan.",
        it="Correggere {channel} a {expected}, oppure adattare il piano.",
        en="Correct {channel} to {expected}, or change the plan.",
    ),
    params=("found", "expected"),
)  # fmt: skip
MISSING = Rule(
    "O101", "offer-missing", FindingKind.MISSING_OFFER, Severity.MEDIUM,
    Message(
        de="{offer} fehlt bei {channel}", fr="{offer} manque sur {channel}", it="{offer} manca su {channel}",
        en="{offer} is missing on {channel}",
    ),
    Message(
        de="Das Angebot bei {channel} aufnehmen.", fr="Publier l’offre sur {channel}.",
        it="Pubblicare l’offerta su {channel}.", en="Put the offer on {channel}.",
    ),
)  # fmt: skip
EXPIRED = Rule(
    "V101", "expired-still-shown", FindingKind.EXPIRED_STILL_SHOWN, Severity.HIGH,
    Message(
        de="{offer}: {channel} zeigt das Angebot noch, es endete am {end}",
        fr="{offer} : {channel} montre encore l’offre, terminée le {end}",
        it="{offer}: {channel} mostra ancora l’offerta, terminata il {end}",
        en="{offer}: {channel} still shows the offer, which ended on {end}",
    ),
    Message(
        de="Das Angebot entfernen.", fr="Retirer l’offre.", it="Togliere l’offerta.", en="Take the offer down.",
    ),
    params=("end",),
)  # fmt: skip
AHEAD = Rule(
    "V190", "ends-soon", FindingKind.LOOK_AHEAD, Severity.LOW,
    Message(
        de="{offer}: ab {day} zeigt {channel} ein abgelaufenes Angebot",
        fr="{offer} : à partir du {day}, {channel} montrera une offre terminée",
        it="{offer}: dal {day} {channel} mostrerà un’offerta scaduta",
        en="{offer}: from {day} on {channel} will show an expired offer",
    ),
    Message(
        de="Die Ablösung vorbereiten.", fr="Préparer la relève.", it="Preparare il cambio.", en="Prepare what follows.",
    ),
    params=("day",),
)  # fmt: skip
RULES = {rule.code: rule for rule in (DIFFERS, MISSING, EXPIRED, AHEAD)}


def price_finding(**changes: object) -> Finding:
    """The plainest finding: the shop asks more than planned."""
    values: dict[str, object] = {
        "code": "C101", "name": "differs-from-record", "kind": FindingKind.CONTRADICTION, "offer": SURF,
        "attribute": "price", "severity": Severity.HIGH, "status": Status.NEW, "owner": "e-commerce",
        "scope": SUMMER, "params": (("found", "49.90 CHF/P1M"), ("expected", "39.90 CHF/P1M")),
        "assumed": ("regions",), "first_seen": NOW.date(), "last_seen": NOW.date(),
        "sides": (
            row("campaigns", "price", "39.90 CHF/P1M", "39.90", 14, "Aktionspreis", SUMMER),
            side("website", "price", "39.90 CHF/P1M", "CHF 39.90/Mt.", before="während 12 Monaten nur ",
                 after=" für Neukunden bis 31.8.", address="https://www.nordlicht.example/internet/surf-xl"),
            side("shop", "price", "49.90 CHF/P1M", "CHF 49.90", odd=True, source="shop", before="jetzt für ",
                 after=" im Monat", address="https://shop.nordlicht.example/surf-xl?page=2&token=S3CR3T"),
        ),
    }  # fmt: skip
    return Finding(**(values | changes))  # type: ignore[arg-type]


def feed_family(count: int) -> tuple[Finding, ...]:
    """One mistake over many offers: the feed still carries last month's prices."""
    return tuple(
        price_finding(
            offer=Offer(f"case-{n:05}", f"Hülle {n:05}"), owner="performance", severity=Severity.MEDIUM, assumed=(),
            scope=Scope(), status=Status.OPEN, first_seen=date(2026, 6, 2),
            params=(("found", f"{20 + n % 70}.90 CHF"), ("expected", "19.90 CHF")),
            sides=(
                row("campaigns", "price", "19.90 CHF", "19.90", n + 2, "Preis"),
                side("merchant", "price", f"{20 + n % 70}.90 CHF", odd=True, source="feed", layer=Layer.FIELD,
                     path=f"/rss/channel/item[{n}]/g:price", address="https://www.nordlicht.example/merchant.xml"),
            ),
        )
        for n in range(count)
    )  # fmt: skip


def findings() -> tuple[Finding, ...]:
    """Every status, most kinds, and hostile content."""
    expired = Finding(
        "V101", "expired-still-shown", FindingKind.EXPIRED_STILL_SHOWN, FESTIVAL, "valid_through",
        (
            row("campaigns", "valid_through", "2026-05-31", "31.05.2026", 17, "gültig bis"),
            side("mastodon", "valid_through", "2026-05-31", "nur bis 31. Mai", odd=True, source="post",
                 before="Festivalpass für 89.– ", after=" 🎶", address="https://social.example/@nordlicht/1",
                 published=datetime(2026, 5, 20, 9, 0)),
        ),
        channel="mastodon", params=(("end", "2026-05-31"),), severity=Severity.HIGH, status=Status.OPEN,
        owner="social", first_seen=NOW.date() - timedelta(days=14), last_seen=NOW.date(),
    )  # fmt: skip
    missing = Finding(
        "O101", "offer-missing", FindingKind.MISSING_OFFER, MOBILE, "",
        (
            row("campaigns", "price", "19.90 CHF/P1M", "19.90", 15, "Aktionspreis"),
            side("shop", "", None, odd=True, address="https://shop.nordlicht.example/"),
        ),
        channel="shop", severity=Severity.MEDIUM, status=Status.CHANGED, owner="e-commerce",
        first_seen=NOW.date() - timedelta(days=3), last_seen=NOW.date(),
    )  # fmt: skip
    hostile = price_finding(
        offer=HOSTILE, severity=Severity.LOW, status=Status.OPEN, owner="", assumed=(), scope=Scope(),
        params=(("found", "<b>{expected}</b>"), ("expected", "\x1b[31m1.00 CHF\x1b[0m")),
        sides=(
            row("campaigns", "price", "1.00 CHF", "=cmd|' /C calc'!A0", 18, "@SUM(A1)"),
            side("website", "price", "2.00 CHF", "\u202e00.2 FHC\u202c <img src=x onerror=alert(1)>",
                 address="javascript:alert(document.cookie)", before="</bdi><script>",
                 after="\x00\x07\x1b]0;owned\x07"),
            side("shop", "price", "3.00 CHF", "+41 {{ 7*7 }} {% raw %}", odd=True, source="shop",
                 address="data:text/html,<script>alert(1)</script>"),
        ),
    )  # fmt: skip
    return (
        price_finding(), expired, missing, hostile, *feed_family(12),
        price_finding(
            attribute="availability", offer=ROUTER, severity=Severity.MEDIUM, owner="performance", assumed=(),
            scope=Scope(), status=Status.REOPENED, first_seen=date(2026, 5, 4),
            params=(("found", "InStock"), ("expected", "SoldOut")),
            sides=(
                row("crm", "availability", "SoldOut", "ausverkauft", 7, "status"),
                side("merchant", "availability", "InStock", "in_stock", odd=True, source="feed", layer=Layer.FIELD,
                     path="/rss/channel/item[3]/g:availability", address="https://www.nordlicht.example/merchant.xml"),
                side("website", "availability", "InStock", "InStock", odd=True, layer=Layer.DATA,
                     path="/offers/availability"),
            ),
        ),
        price_finding(
            attribute="delivery_time", severity=Severity.LOW, status=Status.NOT_RECHECKED, offer=ROUTER,
            owner="web team",
            scope=Scope(), assumed=(), first_seen=date(2026, 6, 1), last_seen=date(2026, 6, 13),
            params=(("found", "P5BD..P7BD"), ("expected", "P2BD..P3BD")),
            sides=(
                side("website", "delivery_time", "P2BD..P3BD", "2-3 Werktage"),
                side("service", "delivery_time", "P5BD..P7BD", "5 bis 7 Arbeitstage", odd=True,
                     address="knowledge/lieferung.md"),
            ),
        ),
        price_finding(attribute="discount", status=Status.RESOLVED,
                      params=(("found", "20%"), ("expected", "15%")), sides=()),
        price_finding(attribute="setup_fee", status=Status.ACCEPTED, severity=Severity.LOW, first_seen=date(2026, 4, 1),
                      params=(("found", "49.00 CHF"), ("expected", "0.00 CHF")), sides=()),
        price_finding(attribute="contract_term", status=Status.INCONCLUSIVE, severity=Severity.LOW,
                      params=(("found", "P24M"), ("expected", "P12M")), sides=()),
        Finding(
            "V190", "ends-soon", FindingKind.LOOK_AHEAD, MOBILE, "valid_through",
            (side("website", "valid_through", "2026-06-30", "bis 30.6."),), channel="website",
            params=(("day", "2026-07-01"),), severity=Severity.LOW, status=Status.NEW, owner="web team",
            first_seen=NOW.date(), last_seen=NOW.date(),
        ),
    )  # fmt: skip


def states() -> dict[str, ChannelState]:
    """Six channels: four that went well, one disturbed, one down."""
    timeout = Gap(
        "shop", "https://shop.nordlicht.example/a?session=S3CR3T", "E-NET-TIMEOUT", "No answer within 30 seconds."
    )
    down = Gap("directory", "", "E-DNS", "The address was not found.\x1b[2J", GapKind.CHANNEL)
    made = (
        ChannelState(Channel("website", "website", "web team", weight=5), 214, 214),
        ChannelState(Channel("shop", "shop", "e-commerce", Phase.DURING, 5), 96, 95, gaps=(timeout,)),
        ChannelState(Channel("merchant", "product_feed", "performance", weight=4), 1, 1),
        ChannelState(Channel("mastodon", "mastodon", "social", weight=2), 40, 40, newest=datetime(2026, 6, 12, 10, 0)),
        ChannelState(
            Channel("service", "folder", "contact centre", Phase.AFTER, 4),
            30,
            11,
            complete=False,
            disturbed="11 of the usual 30 documents were read",
        ),
        ChannelState(Channel("directory", "directory", ""), 12, 0, complete=False, gaps=(down,)),
    )
    return {state.channel.name: state for state in made}


def presence() -> dict[tuple[str, str], Presence]:
    """Seen on the website everywhere; absent from mastodon; the rest as the channels went."""
    known: dict[tuple[str, str], Presence] = {}
    for offer in OFFERS:
        known[offer.id, "website"] = known[offer.id, "merchant"] = Presence.SEEN
        known[offer.id, "mastodon"] = Presence.ABSENT
        known[offer.id, "shop"] = Presence.SEEN if offer is not MOBILE else Presence.ABSENT
    return known


def sample(**changes: object) -> ReportInput:
    """The audit."""
    made = findings()
    values: dict[str, object] = {
        "company": "Nordlicht Telekom & Töchter <AG>", "locale": "de-CH", "run": 12, "now": NOW,
        "timezone": "Europe/Zurich", "complete": False, "findings": made, "states": states(),
        "gaps": (Gap("campaigns", "records/campaigns.xlsx, row 9", "E-RECORD",
                     "'31.6.2026' is no day. Write an existing day."),),
        "offers": OFFERS, "presence": presence(), "rules": RULES, "evidence": EVIDENCE,
        "counts": Counts(361, 298, 5120, 4987, 17, 42), "tolerance": Tolerance({"price": Decimal("0.01")}),
        "acceptances": {
            f.fingerprint: Acceptance(f.fingerprint, date(2026, 8, 31), "mit dem Verkauf abgesprochen", "R. Muster")
            for f in made if f.status is Status.ACCEPTED
        },
        "unused_acceptances": (Acceptance("0" * 16, date(2026, 7, 31), "Altlast", "R. Muster", "Preis von Mobil L"),),
    }  # fmt: skip
    return ReportInput(**(values | changes))  # type: ignore[arg-type]
