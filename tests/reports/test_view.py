"""The view: what a reader is told, before it has a form."""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from audit.model.capture import Gap, GapKind
from audit.model.channel import NOT_ASKED, Channel, ChannelState
from audit.model.dossier import Presence
from audit.model.finding import Finding, FindingKind, Offer, Severity, Status
from audit.model.scope import Scope
from audit.plugins.rule import Message
from reports.view import LANGUAGES, ReportInput, ReportView, build_view
from reports.view.vocabulary import REASON_WORDS
from rules.validity.will_contradict import RULE as WILL_CONTRADICT
from tests.reports.sample import DIFFERS, NOW, SURF, feed_family, price_finding, row, sample, side, states


def empty(**changes: object) -> ReportInput:
    return sample(**({"complete": True, "findings": (), "gaps": (), "states": {}, "unused_acceptances": ()} | changes))


def english(**changes: object) -> ReportView:
    return build_view(sample(**changes), "en")


def only(finding: Finding) -> ReportView:
    return english(findings=(finding,))


def test_a_quiet_night_says_so() -> None:
    view = build_view(empty(), "en")

    assert view.verdict == "No contradictions found"
    assert view.news == "Nothing has changed since the last run"
    assert (view.sections, view.not_observed, view.owners, view.channels) == ((), (), (), ())


@pytest.mark.parametrize("status", [Status.RESOLVED, Status.ACCEPTED, Status.INCONCLUSIVE])
def test_what_nobody_has_to_mend_is_not_counted(status: Status) -> None:
    view = only(price_finding(status=status))

    assert view.tally.total == 0
    assert view.sections == ()


def test_what_is_coming_up_stands_apart() -> None:
    view = only(price_finding(kind=FindingKind.LOOK_AHEAD))

    assert view.tally.total == 0
    assert len(view.coming) == 1


def test_a_channel_that_went_well_has_no_line() -> None:
    assert build_view(empty(states={"website": ChannelState(Channel("website"), 9, 9)}), "en").not_observed == ()


def test_the_verdict_counts_by_severity() -> None:
    view = english()

    assert view.verdict == "18 findings: 2 high, 14 medium, 2 low"
    assert view.news == "Since the last run: 3 new or changed, 1 resolved"


def test_sections_begin_with_the_gravest_and_entries_with_the_new() -> None:
    view = english()

    assert [section.severity for section in view.sections] == [Severity.HIGH, Severity.MEDIUM, Severity.LOW]
    assert view.sections[0].entries[0].first.source.status is Status.NEW


def test_one_mistake_over_many_offers_is_one_entry() -> None:
    view = english(findings=feed_family(1500))

    [entry] = view.sections[0].entries
    assert entry.is_family
    assert len(entry.findings) == 1500
    assert entry.heading == "1’500 offers, one mistake: price (campaigns, merchant)"


def test_a_handful_of_equal_mistakes_is_no_family() -> None:
    view = english(findings=feed_family(5))

    assert [entry.is_family for entry in view.sections[0].entries] == [False] * 5


def test_owners_with_the_gravest_findings_come_first() -> None:
    assert [tally.name for tally in english().owners][:2] == ["e-commerce", "social"]


def test_nobody_is_named_where_nobody_mends() -> None:
    assert only(price_finding(owner="")).owners[0].name == "nobody"


@pytest.mark.parametrize(
    ("status", "first", "last", "since"),
    [
        (Status.NEW, NOW.date(), NOW.date(), "since today"),
        (Status.NEW, None, None, "since today"),
        (Status.OPEN, date(2026, 6, 14), NOW.date(), "since 14 June 2026 (1 day)"),
        (Status.OPEN, date(2026, 6, 1), NOW.date(), "since 1 June 2026 (14 days)"),
        (Status.NOT_RECHECKED, date(2026, 6, 1), date(2026, 6, 13), "not checked since 13 June 2026"),
    ],
)
def test_a_finding_says_since_when(status: Status, first: date | None, last: date | None, since: str) -> None:
    [view] = only(price_finding(status=status, first_seen=first, last_seen=last)).findings

    assert view.since == since


def test_camps_gather_who_says_the_same_and_begin_with_the_record() -> None:
    [view] = only(price_finding()).findings

    assert [(camp.channels, camp.record, camp.odd) for camp in view.camps] == [
        (("campaigns", "website"), True, False),
        (("shop",), False, True),
    ]


def test_the_proof_names_quotes_places_scope_reason_and_threshold() -> None:
    [view] = only(price_finding()).findings

    assert view.proof.replace("\u00a0", " ") == (
        "“39.90” (campaigns, records/campaigns.xlsx, on record: row 14, column Aktionspreis) and “CHF 49.90” (shop, "
        "https://shop.nordlicht.example/surf-xl?page=2&token=***); all of them claim to hold for: "
        "1 June 2026 – 31 August 2026, new customers, Switzerland; no value can be CHF 39.90 per month "
        "and CHF 49.90 per month at the same time; "
        "differences up to CHF 0.01 per month are tolerated (audit file); where one side is silent it was taken to "
        "mean the same: the region."
    )


def test_the_proof_says_that_no_difference_is_tolerated_where_the_audit_file_sets_none() -> None:
    finding = price_finding(
        attribute="shipping_cost", scope=Scope(), assumed=(),
        sides=(row("campaigns", "shipping_cost", "0.00 CHF", "gratis", 3, "Versand"),
               side("shop", "shipping_cost", "9.00 CHF", odd=True)),
    )  # fmt: skip

    [view] = only(finding).findings

    assert "no difference is tolerated (default)" in view.proof
    assert "all of them claim to hold without restriction" in view.proof


def test_the_proof_of_an_omission_says_who_is_silent() -> None:
    view = next(f for f in english().findings if f.source.kind is FindingKind.MISSING_OFFER)

    assert "shop: read completely, and does not say it" in view.proof


def test_a_parameter_is_written_for_the_reader_but_a_name_never() -> None:
    finding = price_finding(params=(("found", "P12M"), ("expected", "NewCustomers"), ("channel", "InStock")))

    [view] = build_view(sample(findings=(finding,)), "de").findings

    assert view.message == "Glasfaser Surf XL: InStock nennt für Preis 12 Monate, geplant ist Neukunden"


def test_a_finding_of_an_unknown_rule_still_says_what_it_is() -> None:
    [view] = only(price_finding(code="X999")).findings

    assert view.message == "Glasfaser Surf XL: Contradiction"


def test_the_conditions_of_the_shop_have_a_name() -> None:
    [view] = build_view(sample(findings=(price_finding(offer=Offer("shop")),)), "fr").findings

    assert view.offer == "Conditions de la boutique"


def test_an_accepted_finding_says_until_when_by_whom_and_why() -> None:
    [view] = english().accepted

    assert view.accepted == "until 31 August 2026, R. Muster, mit dem Verkauf abgesprochen"


def test_a_capture_is_shown_in_the_companys_time_zone() -> None:
    [view] = only(price_finding()).findings

    assert view.sides[0].captured == "15 Jun 2026, 03:07"


def test_a_channel_that_is_down_is_one_line_however_many_gaps_it_has() -> None:
    gaps = tuple(Gap("shop", f"https://shop.example/{n}", "E-NET-REFUSED", "Refused.") for n in range(500))
    state = ChannelState(Channel("shop"), asked=500, read=0, complete=False, gaps=gaps)

    [line] = build_view(empty(states={"shop": state}), "en").not_observed

    assert line.text == "not read; nothing is reported as missing there and nothing is closed"
    assert line.reasons == ("the server refused the connection (500×)",)
    assert (len(line.details), line.more) == (20, 480)


def test_a_disturbed_channel_says_how_much_was_read() -> None:
    lines = {line.channel: line for line in english().not_observed}

    assert lines["service"].text.startswith("disturbed: 11 of 30 documents read")
    assert lines["service"].reasons == ("11 of the usual 30 documents were read",)


def test_an_unknown_reason_is_told_by_its_family() -> None:
    gap = Gap("shop", "https://shop.example/", "E-NET-GREMLINS", "Gremlins.")

    [line] = build_view(empty(gaps=(gap,)), "de").not_observed

    assert line.reasons == ("der Server antwortete nicht richtig",)


def test_the_matrix_shows_seen_absent_unknown_and_wrong() -> None:
    view = english()
    cells = {
        (row.offer, channel): cell.state
        for row in view.matrix.rows
        for channel, cell in zip(view.matrix.channels, row.cells, strict=True)
    }

    assert cells["Glasfaser Surf XL", "shop"] == "high"
    assert cells["Glasfaser Surf XL", "website"] == "seen"
    assert cells["Glasfaser Surf XL", "mastodon"] == "absent"
    assert cells["Glasfaser Surf XL", "directory"] == "not_observed"


def test_offers_of_one_name_are_told_apart_in_findings_and_matrix() -> None:
    year, month = replace(SURF, variant="12 Monate"), replace(SURF, id="surf-1", variant="1 Monat")

    view = english(findings=(price_finding(offer=year),), offers=(year, month))

    assert view.findings[0].message.startswith("Glasfaser Surf XL (12 Monate): shop says")
    assert view.findings[0].offer == "Glasfaser Surf XL (12 Monate)"
    assert [row.offer for row in view.matrix.rows] == ["Glasfaser Surf XL (12 Monate)", "Glasfaser Surf XL (1 Monat)"]


def test_an_offer_without_a_name_is_told_by_its_id_alone() -> None:
    assert only(price_finding(offer=Offer("x-1", variant="rot"))).findings[0].offer == "x-1"


def test_the_matrix_is_bounded_and_begins_with_trouble() -> None:
    offers = tuple(Offer(f"a{n}", f"Angebot {n:03}") for n in range(500))

    view = english(offers=(*offers, SURF), presence={(offer.id, "shop"): Presence.SEEN for offer in offers})

    assert view.matrix.rows[0].offer == "Glasfaser Surf XL"
    assert (len(view.matrix.rows), view.matrix.more) == (200, 301)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_order_of_the_input_does_not_matter(language: str) -> None:
    made = sample()
    turned = replace(made, findings=made.findings[::-1], states=dict(reversed(list(states().items()))))

    one, other = build_view(made, language), build_view(turned, language)

    assert replace(one, source=made) == replace(other, source=made)


def test_a_report_of_another_day_differs_only_in_age() -> None:
    later = NOW + timedelta(days=1)

    assert english(now=later).day == "16 June 2026"
    assert english(now=datetime(2026, 6, 15, 23, 59)).day == "15 June 2026"


def test_a_quiet_night_with_a_channel_unseen_claims_no_agreement() -> None:
    view = build_view(empty(states={"shop": ChannelState(Channel("shop"), 9, 0, complete=False)}), "en")

    assert view.verdict == "No contradictions in what could be read"


def test_a_dead_link_is_no_gap() -> None:
    gap = Gap("shop", "https://shop.example/old", "E-HTTP-404", "Gone.", GapKind.LINK)

    assert build_view(empty(gaps=(gap,)), "en").not_observed == ()


def test_several_values_in_a_parameter_are_written_one_by_one() -> None:
    finding = price_finding(
        params=(("found", "49.90 CHF; 59.90.. CHF"), ("expected", "39.90 CHF"), ("where", "price; x"))
    )

    [view] = only(finding).findings

    assert "CHF\u00a049.90 and from CHF\u00a059.90" in view.message


def test_a_voucher_code_in_a_message_is_never_read_as_a_value() -> None:
    finding = price_finding(attribute="voucher_code", params=(("found", "P12M"), ("expected", "NEW")), sides=())

    [view] = only(finding).findings

    assert "P12M" in view.message


def test_the_day_on_which_a_code_changes_is_written_as_a_day() -> None:
    params = (("begins", "2026-11-27"), ("said", "ADVENT15"), ("expected", "ADVENT25"))
    finding = Finding(
        "V106", "will-contradict", FindingKind.LOOK_AHEAD, Offer("a", "Advent"), "voucher_code", (), params=params
    )
    view = build_view(sample(findings=(finding,), rules={"V106": WILL_CONTRADICT}), "de")

    message = view.coming[0].message
    assert message.startswith("Advent: ab 27. November 2026 gilt ADVENT25")


def test_every_reason_that_the_code_can_give_has_words() -> None:
    root = Path(__file__).parents[2]
    sources = (path.read_text("utf-8") for folder in ("audit", "spiders") for path in (root / folder).rglob("*.py"))
    codes = {code for source in sources for code in re.findall(r'"(E-[A-Z0-9-]*[A-Z0-9])', source)}

    vague = {
        code for code in codes if not [start for start in REASON_WORDS if start != "E-" and code.startswith(start)]
    }

    assert vague == set(), "add them to REASON_WORDS of reports/view/vocabulary.py, with their translations"


@pytest.mark.parametrize("kind", [FindingKind.UNREACHABLE, FindingKind.STALE_CHANNEL, FindingKind.DEAD_LINK])
def test_silence_proves_nothing_where_nothing_is_missing(kind: FindingKind) -> None:
    [view] = only(
        price_finding(kind=kind, sides=(side("shop", "", None, odd=True),), assumed=(), scope=Scope())
    ).findings

    assert (view.camps, view.proof) == ((), "")


def test_lists_of_channels_and_reasons_in_a_message_are_words() -> None:
    rule = replace(DIFFERS, message=Message("{where} ({reason})", "", "", ""))
    finding = price_finding(params=(("where", "shop; website"), ("reason", "E-DNS; E-NET-TIMEOUT")))

    [view] = build_view(sample(findings=(finding,), rules={"C101": rule}), "de").findings

    assert view.message == (
        "shop und website (die Adresse gibt es nicht oder sie wurde nicht gefunden und der Server brauchte zu lange)"
    )


def test_a_value_of_another_attribute_says_of_what_it_speaks() -> None:
    sides = (side("website", "valid_through", "2026-05-31", odd=True), side("website", "price", "27.90 CHF", odd=True))

    [view] = only(price_finding(attribute="valid_through", sides=sides)).findings

    assert [camp.value for camp in view.camps] == ["31 May 2026", "price CHF\u00a027.90"]


def test_a_channel_that_the_call_left_out_is_not_called_disturbed() -> None:
    state = ChannelState(Channel("shop"), complete=False, disturbed=NOT_ASKED)

    [line] = build_view(empty(states={"shop": state}), "en").not_observed

    assert (line.text, line.reasons) == ("not asked for in this run; what was found there stays as it was", ())
