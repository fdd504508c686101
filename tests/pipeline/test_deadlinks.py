"""Links of documents: which are asked for, and which are dead."""

from dataclasses import replace

from audit.model.capture import Form, Gap, GapKind, Link
from audit.pipeline.deadlinks import dead_links, links_to_check, unfollowed
from tests.pipeline.pages import SITE, leads

HOSTS = frozenset({"www.bergquell.example"})


def test_links_elsewhere_to_mails_and_to_broken_hosts_are_not_asked_for() -> None:
    document = leads("/", "https://other.example/x", "mailto:a@bergquell.example", "https://[broken/", "javascript:x")

    assert links_to_check([document], frozenset(), HOSTS, {}) == ()


def test_links_that_do_something_are_never_followed() -> None:
    document = leads("/", f"{SITE}/wasser?add-to-cart=5", f"{SITE}/logout", f"{SITE}/warenkorb/add/7", f"{SITE}/tee")

    assert links_to_check([document], frozenset(), HOSTS, {}) == (f"{SITE}/tee",)


def test_links_of_a_mail_that_are_made_for_its_reader_are_never_followed() -> None:
    addresses = (
        "/newsletter/unsubscribe?u=1", "/abmelden?u=1", "/newsletter/view?c=1", "/desinscription/1", "/preferences?u=1"
    )  # fmt: skip
    mail = replace(leads("/", *(f"{SITE}{address}" for address in addresses), f"{SITE}/tee"), form=Form.MAIL)
    words = replace(mail, links=(Link(f"{SITE}/l/7", "Newsletter abbestellen"), Link(f"{SITE}/l/8", "Jetzt bestellen")))

    assert links_to_check([mail], frozenset(), HOSTS, {}) == (f"{SITE}/tee",)
    assert links_to_check([words], frozenset(), HOSTS, {}) == (f"{SITE}/l/8",)


def test_an_address_where_somebody_has_been_is_not_asked_for_under_another_spelling() -> None:
    document = leads(
        "/", f"{SITE}/wasser?utm_source=brief#oben", f"{SITE}:443/wasser", "HTTPS://WWW.bergquell.example/tee"
    )

    assert links_to_check([document], frozenset({f"{SITE}/wasser"}), HOSTS, {}) == (f"{SITE}/tee",)


def test_a_dead_target_is_known_under_every_spelling_and_told_once_per_document() -> None:
    document = leads("/", f"{SITE}/alt?utm_medium=mail", f"{SITE}/alt#preise", f"{SITE}/neu")

    found = list(dead_links([document], {f"{SITE}/alt": "E-HTTP-404", f"{SITE}/neu": "E-NET-TIMEOUT"}, HOSTS, {}, {}))

    assert [(channel, dead.link.address) for channel, dead in found] == [("web", f"{SITE}/alt?utm_medium=mail")]


def test_what_is_gone_was_looked_at_and_what_did_not_answer_was_not() -> None:
    gaps = [
        Gap("", f"{SITE}/gone", "E-HTTP-404", "is not there", GapKind.LINK),
        Gap("", f"{SITE}/down?utm_source=mail", "E-NET-REFUSED", "refused", GapKind.LINK),
        Gap("plan", "https://[broken", "E-RECORD-ROW", "is no address"),
        Gap("site", "", "E-HOST-DOWN", "is down", GapKind.CHANNEL),
    ]

    assert unfollowed(gaps) == {f"{SITE}/down".removeprefix("https://"), "https://[broken"}
