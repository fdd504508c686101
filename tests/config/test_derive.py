"""What other trades get from the audit file, and the patterns and schemas that go with it."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import yaml

from audit.config.derive import channel_of, own_hosts, read_context, record_context
from audit.config.load import json_schema, load_text
from audit.config.patterns import check_patterns
from audit.config.settings import Audit
from audit.config.template import Answers, Place, answers_from, template
from tests.config.conftest import CHANNELS, RECORDS

Loads = Callable[..., Audit]
TEXT = """
company: Bergfon AG
locale: de-CH
currency: CHF
timezone: Europe/Zurich
tax: Included
hosts: {www.bergfon.example: "http://127.0.0.1:8801"}
own_hosts: [media.bergfon.example]
records:
  - {name: plan, path: plan.csv}
  - {name: crm, path: crm.csv, locale: fr-CH}
channels:
  - name: website
    type: website
    url: https://www.bergfon.example/
    paths: {/at/: {locale: de-AT, currency: EUR}}
  - {name: kb, type: folder, path: [kb/*.md, kb/*.html], internal: true, weight: 5}
rules:
  look_ahead_days: 7
  off: [differs-*/price@website, V9]
"""


def test_a_channel_has_its_facts_from_its_settings_and_the_company(loads: Loads) -> None:
    audit = loads(TEXT)

    website, kb = (channel_of(audit, settings) for settings in audit.channels)

    assert (website.language, website.region, website.origin) == ("de", "CH", "https://www.bergfon.example/")
    assert (kb.internal, kb.weight, kb.kind, kb.origin) == (True, 5, "folder", "kb/*.md, kb/*.html")


def test_a_channel_speaks_for_the_part_of_the_country_that_all_its_paths_do(loads: Loads) -> None:
    paths = "paths: {/ti/**: {region: CH-TI}, /vs/**: {region: CH-VS}}"
    sites = ("[/ti/**]", "[/ti/**, /vs/**]", "[/ti/**, /faq/**]", "[]")
    channels = "".join(
        f"  - {{name: s{n}, type: website, url: https://www.bergfon.example/, include: {of}, {paths}}}\n"
        for n, of in enumerate(sites)
    )
    audit = loads(TEXT.replace("channels:\n", f"channels:\n{channels}"))

    parts = [channel_of(audit, settings).part for settings in audit.channels[: len(sites)]]

    assert parts == ["CH-TI", "", "", ""]


def test_a_path_speaks_another_language_and_currency_than_its_site(loads: Loads) -> None:
    audit = loads(TEXT)

    here = read_context(audit, audit.channels[0], "https://www.bergfon.example/at/x", date(2026, 6, 10))
    elsewhere = read_context(audit, audit.channels[0], "https://www.bergfon.example/x", date(2026, 6, 10))

    assert (here.locale, here.currency, here.country, here.tax) == ("de-AT", "EUR", "AT", "Included")
    assert (elsewhere.locale, elsewhere.currency, elsewhere.country) == ("de-CH", "CHF", "CH")


def test_own_hosts_are_those_of_channels_mappings_and_the_address_book(loads: Loads) -> None:
    assert own_hosts(loads(TEXT)) == {"www.bergfon.example", "media.bergfon.example"}


def test_records_rank_by_their_place_in_the_file(loads: Loads) -> None:
    audit = loads(TEXT)

    contexts = [record_context(audit, records, date(2026, 6, 10)) for records in audit.records]

    assert [(context.rank, context.locale) for context in contexts] == [(0, "de-CH"), (1, "fr-CH")]
    assert contexts[0].channels == ("website", "kb")
    assert [fact.kind for fact in contexts[0].facts] == ["website", "folder"]


def test_patterns_that_match_nothing_are_faults(loads: Loads) -> None:
    audit = loads(TEXT.replace("V9]", "V9, 'C101/prise', 'C101@shop']"))

    faults = [str(fault) for fault in check_patterns(audit, [("C101", "differs-from-record"), ("V101", "expired")])]

    assert faults == [
        "einklang.yaml, line 20: 'V9' is no rule. `einklang rules list` shows all",
        "einklang.yaml, line 20: 'prise' is no attribute. Did you mean 'price'?",
        "einklang.yaml, line 20: 'shop' is no channel",
    ]


def test_a_pack_that_does_not_exist_is_a_fault(loads: Loads) -> None:
    audit = loads(TEXT.replace("look_ahead_days: 7", "packs: law-cg"))

    (fault,) = check_patterns(audit, [("C1", "differs-x"), ("V9", "x")], ["core", "law-ch"])

    assert "'law-cg' is no pack of rules. Did you mean 'law-ch'?" in str(fault)


def test_the_schema_knows_every_kind_and_takes_one_word_for_a_list() -> None:
    schema = json_schema(CHANNELS, RECORDS)

    assert json.dumps(schema)
    assert schema["$defs"]["channel_mastodon"]["properties"]["type"] == {"const": "mastodon", "type": "string"}
    assert {"type": "string"} in schema["$defs"]["channel_website"]["properties"]["include"]["anyOf"]
    assert "folder" not in schema["properties"]


def test_the_first_audit_file_loads_as_it_is() -> None:
    audit = load_text(
        template(answers_from("https://www.bergfon.ch/de/")), Path("einklang.yaml"), CHANNELS, RECORDS, {}
    )

    assert (audit.company, audit.currency, audit.timezone) == ("Bergfon", "CHF", "Europe/Zurich")
    assert audit.channels[0].url == "https://www.bergfon.ch/de/"


def test_answers_with_a_plan_and_owners_load_too() -> None:
    places = (Place("website", "website", "https://b.example/", 'the "web" team'), Place("kb", "folder", "kb/"))
    answers = Answers("Berg: & Fon #1", "fr-CH", "CHF", "Europe/Zurich", places, "plan.csv")

    audit = load_text(template(answers), Path("einklang.yaml"), CHANNELS, RECORDS, {})

    assert (audit.company, audit.channels[0].owner) == ("Berg: & Fon #1", 'the "web" team')
    assert audit.records[0].channels == ("website", "kb")
    assert yaml.safe_load(template(answers))["channels"][1]["path"] == "kb/"
