"""A consistent invented company in notation, for planting discrepancies in it."""

from dataclasses import replace
from datetime import datetime

from audit.judge.engine import judge
from audit.model.capture import Form
from audit.model.channel import Channel, ChannelState
from audit.model.dossier import Dossier, Mention, Night
from audit.model.finding import Finding, Offer
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Statement, Subject
from audit.plugins.discover import discover
from audit.plugins.rule import Rule

CORE = [rule for rule in discover("rules", "RULE", Rule).values() if rule.pack == "core"]
NOW = datetime(2026, 6, 10, 6)
CHANNELS = ("site", "shop", "directory")

# One value per attribute, and another that cannot be true beside it.
VALUES = {
    "price": ("39.90 CHF/P1M", "49.90 CHF/P1M"),
    "list_price": ("59.90 CHF/P1M", "69.90 CHF/P1M"),
    "lowest_price_30d": ("44.90 CHF", "42.90 CHF"),
    "unit_price": ("12.45 CHF/1 kg", "14.45 CHF/1 kg"),
    "price_after": ("59.90 CHF/P1M", "64.90 CHF/P1M"),
    "promo_duration": ("P6M", "P12M"),
    "saving": ("20 CHF", "30 CHF"),
    "discount": ("20%", "25%"),
    "voucher_code": ("SURF20", "SURF25"),
    "min_order_value": ("50 CHF", "75 CHF"),
    "shipping_cost": ("4.95 CHF", "5.95 CHF"),
    "free_shipping_from": ("59 CHF", "49 CHF"),
    "delivery_time": ("P2BD..P3BD", "P6BD..P8BD"),
    "availability": ("InStock", "SoldOut"),
    "valid_from": ("2026-07-01", "2026-07-05"),
    "valid_through": ("2026-08-31", "2026-09-30"),
    "contract_term": ("P24M", "P12M"),
    "notice_period": ("P60D", "P30D"),
    "renewal_term": ("P12M", "P1M"),
    "setup_fee": ("49 CHF", "69 CHF"),
    "deposit": ("150 CHF", "200 CHF"),
    "interest_rate": ("3.9%", "4.9%"),
    "instalments": ("24", "20"),
    "down_payment": ("600 CHF", "900 CHF"),
    "return_period": ("P30D", "P60D"),
    "warranty": ("P24M", "P36M"),
    "trial_period": ("P30D", "P14D"),
    "cashback": ("100 CHF", "150 CHF"),
    "audience": ("NewCustomers", "ExistingCustomers"),
    "max_quantity": ("3", "5"),
    "tax": ("Included", "Excluded"),
    "item_condition": ("New", "Refurbished"),
    "region": ("CH", "DE"),
}


def line(channel: str, attribute: str, value: str, inside: str = "") -> str:
    return f"{channel}: Surf XL {attribute} {value}" + (f" [{inside}]" if inside else "")


def consistent(attribute: str, channels: tuple[str, ...] = CHANNELS) -> list[str]:
    """Everybody says the same; of the tax, beside the same price."""
    said = [line(channel, attribute, VALUES[attribute][0]) for channel in channels]
    if attribute == "tax":
        said += [line(channel, "price", "39.90 CHF") for channel in channels]
    return said


def dossier(said: list[str], recorded: list[str] = ()) -> Dossier:
    statements = [parse(text) for text in said]
    record = Record(
        "plan", RecordKind.CAMPAIGN, 0, "Surf XL", "Surf XL", Subject("Surf XL"),
        statements=tuple(parse(text) for text in recorded),
    )  # fmt: skip
    return Dossier(
        Offer("Surf XL", "Surf XL"), (record,) if recorded else (),
        tuple(sorted(statements, key=lambda s: s.order)), tuple(mentions(statements)),
    )  # fmt: skip


def mentions(statements: list[Statement]) -> list[Mention]:
    found = {
        (s.channel, s.document): Mention(
            s.channel, s.address, s.document, "0" * 64, Form.PAGE, s.subject.role, s.published
        )
        for s in statements
    }
    return [found[place] for place in sorted(found)]


def night(**changes: ChannelState) -> Night:
    states = {name: ChannelState(Channel(name), 3, 3) for name in CHANNELS} | changes
    return Night(NOW, states, codes=frozenset({"SURF20"}), has_records=True)


def found(case: Dossier, on: Night | None = None) -> list[Finding]:
    """What all rules that are always on find, hints left out."""
    return [f for f in judge([case], on or night(), CORE) if f.status.value != "inconclusive"]


def state(name: str, **changes: object) -> ChannelState:
    return replace(ChannelState(Channel(name), 3, 3), **changes)  # type: ignore[arg-type]  # fields of the class
