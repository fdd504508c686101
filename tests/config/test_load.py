"""The audit file: what it takes, what it refuses, and how it says so."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.config.load import load, load_text
from audit.config.settings import Audit
from audit.errors import ConfigError, Faults
from audit.model.channel import Phase
from audit.model.finding import Severity
from audit.plugins.record import Column

Loads = Callable[..., Audit]
Refuses = Callable[..., list[str]]

HEAD = "company: Bergfon AG\nlocale: de-CH\ncurrency: CHF\n"
SITE = "channels:\n  - {name: website, type: website, url: 'https://www.bergfon.example/'}\n"


def test_a_dozen_lines_are_enough(loads: Loads) -> None:
    audit = loads(HEAD + SITE)

    assert (audit.company, audit.country, audit.language) == ("Bergfon AG", "CH", "de")
    assert audit.rules.packs == ("core",)
    assert audit.folder == Path("/company")
    assert audit.channels[0].url == "https://www.bergfon.example/"


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Faults) as faults:
        load(tmp_path / "einklang.yaml", {}, {}, {})

    assert "there is no such audit file. `einklang init` writes one" in str(faults.value.exceptions[0])


def test_a_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    (tmp_path / "einklang.yaml").write_bytes("company: Müller".encode("cp1252"))

    with pytest.raises(Faults) as faults:
        load(tmp_path / "einklang.yaml", {}, {}, {})

    assert "not in UTF-8" in str(faults.value.exceptions[0])


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "- a\n- b\n"])
def test_what_is_no_mapping_is_refused(refuses: Refuses, text: str) -> None:
    assert any(word in refuses(text)[0] for word in ("is empty", "must be a mapping"))


def test_all_faults_are_told_at_once_in_the_order_of_lines(refuses: Refuses) -> None:
    faults = refuses(
        "company: Bergfon AG\n"
        "locale: german\n"
        "curency: CHF\n"
        "channels:\n"
        "  - {name: web, type: websit, url: 'https://www.bergfon.example/'}\n"
        "  - {name: shop, type: shopify, url: 'https://shop.bergfon.example/', weigth: 9}\n"
        "records:\n"
        "  - name: plan\n"
        "    path: plan.xlsx\n"
        "    columns: {Preis: pric}\n"
        "    channels: [shp]\n"
        "rules:\n"
        "  severity: {'*': hig}\n"
    )

    assert faults == [
        "einklang.yaml: the setting 'currency' is missing. Add `currency: ...`",
        "einklang.yaml, line 2: locale: 'german' has not the right form. Write language and region, such as de-CH",
        "einklang.yaml, line 3: unknown setting 'curency'. Did you mean 'currency'?",
        "einklang.yaml, line 5: unknown channel type 'websit'. Did you mean 'website'?",
        "einklang.yaml, line 6: unknown setting 'weigth'. Did you mean 'weight'?",
        "einklang.yaml, line 10: unknown attribute 'pric'. Did you mean 'price'?",
        "einklang.yaml, line 11: unknown channel 'shp'. Known are -",
        "einklang.yaml, line 13: *: 'hig' is not allowed. Did you mean 'high'?",
    ]


def test_broken_yaml_names_the_line(refuses: Refuses) -> None:
    (fault,) = refuses("company: Bergfon AG\nchannels: [\n")

    assert fault.startswith("einklang.yaml, line 3: this is no YAML")


@pytest.mark.parametrize("payload", ["!!python/object/apply:os.system [ls]", "!custom x", "!!binary aGk="])
def test_tags_are_refused(refuses: Refuses, payload: str) -> None:
    (fault,) = refuses(f"{HEAD}company2: {payload}\n")

    assert fault.startswith("einklang.yaml, line 4: tags (words that begin with !) are not allowed. Take the tag out")


def test_a_key_that_stands_twice_is_refused(refuses: Refuses) -> None:
    assert refuses("company: A\ncompany: B\n")[0].startswith("einklang.yaml, line 2: 'company' stands here twice")


def test_anchors_that_grow_without_measure_are_refused(refuses: Refuses) -> None:
    levels = "\n".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9))

    assert "grows without measure" in refuses(f"a0: &a0 [x, x]\n{levels}\n")[0]


def test_a_missing_variable_is_named(refuses: Refuses) -> None:
    faults = refuses(HEAD + "channels:\n  - {name: web, type: website, url: '${SITE}/de/'}\n")

    assert faults == [
        "einklang.yaml, line 5: the environment has no variable SITE. Set it before the call: export SITE=..."
    ]


def test_variables_stand_anywhere_in_a_text_and_may_have_a_default(loads: Loads) -> None:
    text = HEAD + "channels:\n  - {name: web, type: website, url: '${SITE}/de/', weight: '${W:-4}', owner: 'a $${b}'}\n"

    channel = loads(text, SITE="http://127.0.0.1:8801").channels[0]

    assert (channel.url, channel.weight, channel.owner) == ("http://127.0.0.1:8801/de/", 4, "a ${b}")


def test_variables_need_no_quotes_inside_of_braces(loads: Loads) -> None:
    text = HEAD + "channels: [{name: web, type: website, url: ${SITE}/de/, hosts: [${HOST:-b.example}]}]\n"

    channel = loads(text, SITE="http://127.0.0.1:8801").channels[0]

    assert (channel.url, channel.hosts) == ("http://127.0.0.1:8801/de/", ("b.example",))


def test_secrets_are_shown_nowhere(loads: Loads) -> None:
    audit = loads(
        HEAD + "database: 'postgresql://u:${PASSWORD}@h/d'\nnotify: ['mailto://u:${PASSWORD}@h']\n"
        "channels:\n  - {name: web, type: website, url: 'https://b.example/', token: '${PASSWORD}'}\n",
        PASSWORD="hunter2",  # noqa: S106  (the test looks for it)
    )

    assert "hunter2" not in repr(audit) + audit.model_dump_json()
    assert audit.database.get_secret_value() == "postgresql://u:hunter2@h/d"


def test_a_faulty_secret_is_not_shown_in_the_fault(refuses: Refuses) -> None:
    faults = refuses(
        HEAD + SITE.replace("}", ", weight: '${PASSWORD}', headers: {x: [hunter2]}}"),
        PASSWORD="hunter2",  # noqa: S106  (the test looks for it)
    )

    assert len(faults) == 2
    assert "hunter2" not in " ".join(faults)


def test_off_is_a_word_with_and_without_quotes(loads: Loads) -> None:
    for key in ("off", '"off"'):
        audit = loads(f"{HEAD}{SITE}rules:\n  {key}: unknown-offer@mastodon\n")
        assert audit.rules.off == ("unknown-offer@mastodon",)


def test_norway_is_a_country(loads: Loads) -> None:
    audit = loads(HEAD + "channels:\n  - {name: web, type: website, url: 'https://b.example/', region: NO}\n")

    assert audit.channels[0].region == "NO"


def test_people_write_what_is_plain_in_their_own_way(loads: Loads) -> None:
    audit = loads(
        "company: 1815\n"
        "language: fr_CH\n"
        "currency: chf\n"
        "today: 2026-06-10\n"
        "tax: inkl. MwSt.\n"
        "retention: 13 months\n"
        "notify: mailto://team@b.example\n"
        "rules: {packs: law-ch, tolerance: {price: 0.05}, own: {too-cheap: 'value.amount < 1.0'}, persist: 2}\n"
        "channels:\n"
        "  - name: web\n"
        "    type: website\n"
        "    url: https://b.example/\n"
        "    phase: vor dem Kauf\n"
        "    paths: ['/de/*', '!/de/intern/*']\n"
        "    public: false\n"
        "    quiet_after: 2 weeks\n"
        "    region: [CH, AT]\n"
    )
    channel = audit.channels[0]

    assert (audit.company, audit.locale, audit.currency, audit.tax) == ("1815", "fr-CH", "CHF", "Included")
    assert (audit.today, audit.retention.days, list(audit.notify)) == (date(2026, 6, 10), 390, ["*"])
    assert audit.rules.packs == ("core", "law-ch")
    assert audit.rules.tolerance == {"price": Decimal("0.05")}
    assert (audit.rules.own[0].name, audit.rules.own[0].when) == ("too-cheap", "value.amount < 1.0")
    assert audit.rules.persist == {"*": 2}
    assert (channel.phase, channel.include) == (Phase.BEFORE, ("/de/*", "!/de/intern/*"))
    assert (channel.internal, channel.quiet_after_days, channel.region) == (True, 14, "AT,CH")


def test_settings_per_path_are_a_mapping_of_globs(loads: Loads) -> None:
    audit = loads(
        HEAD + "channels:\n  - name: web\n    type: website\n    url: https://b.example/\n"
        "    paths: {/it/: {language: it-CH, tax: exkl.}}\n"
    )

    assert audit.channels[0].at("https://b.example/it/x").locale == "it-CH"
    assert audit.channels[0].at("https://b.example/it/x").tax == "Excluded"


def test_channels_may_be_written_by_name(loads: Loads, refuses: Refuses) -> None:
    text = HEAD + "channels:\n  web:\n    type: website\n    url: https://b.example/\n"

    assert loads(text).channels[0].name == "web"
    assert refuses(text + "    wait: 3\n")[0].startswith("einklang.yaml, line 8: unknown setting 'wait'")


def test_a_record_source_goes_by_the_ending_of_its_file(loads: Loads) -> None:
    audit = loads(
        HEAD + SITE + "records:\n"
        "  - {name: plan, path: records/Plan.XLSX, columns: {Preis: {attribute: price, unit: CHF/P1M}}}\n"
        "  - {name: crm, database: 'postgresql+psycopg://crm/x', query: SELECT 1}\n"
    )

    assert [records.type for records in audit.records] == ["xlsx", "sql"]
    assert audit.records[0].columns == {"Preis": Column(attribute="price", unit="CHF/P1M")}


def test_a_source_is_taken_for_what_it_is_called_and_a_star_for_all_channels(loads: Loads) -> None:
    plan, pim, crm = loads(
        HEAD + SITE + "records:\n"
        "  - {name: Kampagnen, path: plan.csv, channels: '*'}\n"
        "  - {name: x, kind: PIM, path: pim.csv}\n"
        "  - {name: crm, path: crm.csv}\n"
    ).records

    assert (plan.kind, pim.kind, crm.kind) == ("campaign", "product", "crm")
    assert plan.channels == ("website",)


def test_a_record_source_of_no_known_kind_is_refused(refuses: Refuses) -> None:
    faults = refuses(HEAD + SITE + "records:\n  - {name: plan, path: plan.docx}\n")

    assert faults == [
        "einklang.yaml, line 7: the kind of record source is missing. Add `type:`. Known are csv, sql, xlsx"
    ]


def test_required_terms_and_channels_must_exist(refuses: Refuses) -> None:
    faults = refuses(
        HEAD + SITE + "records:\n  - name: plan\n    path: plan.csv\n    channel_names: {Netz: websit}\n"
        "    must_say: {website: [prise]}\n"
    )

    assert faults == [
        "einklang.yaml, line 9: unknown channel 'websit'. Did you mean 'website'?",
        "einklang.yaml, line 10: unknown attribute 'prise'. Did you mean 'price'?",
    ]


def test_two_of_one_name_are_refused(refuses: Refuses) -> None:
    faults = refuses(HEAD + SITE + "records:\n  - {name: website, path: plan.csv}\n")

    assert len(faults) == 2
    assert "'website' is the name of two channels or record sources" in faults[0]


def test_a_channel_that_begins_nowhere_is_refused(refuses: Refuses) -> None:
    (fault,) = refuses(HEAD + "channels:\n  - {name: web, type: website}\n")

    assert "begins nowhere. Add `url:`" in fault


@pytest.mark.parametrize(
    "url",
    [
        "www.bergfon.example", "//www.bergfon.example/", "ftp://www.bergfon.example/", "file:///etc/passwd", "https://",
        "javascript:alert(1)", "https://user:hunter2@www.bergfon.example/", "https://www.bergfon.example:99999/",
        "https://127.0.0.1\\@www.bergfon.example/", "https://www.bergfon.example/a b",
    ],
)  # fmt: skip
def test_a_channel_that_begins_at_no_address_of_the_web_is_refused(refuses: Refuses, url: str) -> None:
    (fault,) = refuses(HEAD + f"channels:\n  - name: web\n    type: website\n    url: '{url}'\n")

    assert "line 7: `url` of 'web' is no address of the web. Begin with https://" in fault
    assert "hunter2" not in fault


def test_what_stands_for_a_host_is_an_address_of_the_web(refuses: Refuses) -> None:
    (fault,) = refuses(HEAD + SITE + "hosts: {www.bergfon.example: 127.0.0.1:8801}\n")

    assert "what stands for 'www.bergfon.example' is no address of the web" in fault


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("channels: []", "channels: this is empty. Write at least one"),
        (
            "channels: [{name: web, type: website, url: 'https://a.example', weight: nine}]",
            "weight: 'nine' is no whole",
        ),
        (
            "channels: [{name: web, type: website, url: 'https://a.example', browser: maybe}]",
            "browser: 'maybe' is neither",
        ),
        ("today: 2026-02-30", "today: '2026-02-30' is no day. Write an existing day as YYYY-MM-DD"),
        ("hosts: www.bergfon.example", "hosts: 'www.bergfon.example' is no mapping. Write `name: value`"),
        ("evidence: [a, b]", "evidence: this is no path"),
    ],
)
def test_a_value_of_another_kind_is_told_without_the_words_of_a_library(refuses: Refuses, line: str, told: str) -> None:
    faults = refuses(HEAD + line + "\n" + ("" if line.startswith("channels") else SITE))

    assert any(told in fault for fault in faults)
    assert not any("Input" in fault or "valid" in fault or "class" in fault for fault in faults)


def test_an_account_is_a_beginning(loads: Loads) -> None:
    loads(HEAD + "channels:\n  - {name: social, type: mastodon, account: '@bergfon@social.example'}\n")


def test_a_time_zone_that_does_not_exist_is_named(refuses: Refuses) -> None:
    (fault,) = refuses(HEAD + "timezone: Europe/Zuerich\n" + SITE)

    assert "'Europe/Zuerich' is no time zone" in fault


def test_globs_that_are_no_channel_are_left_out_of_every_channel(loads: Loads) -> None:
    audit = loads(HEAD + "ignore: /preview/*\n" + SITE)

    assert not audit.channels[0].claims("https://www.bergfon.example/preview/x")
    assert audit.channels[0].claims("https://www.bergfon.example/x")


def test_a_slash_beside_other_globs_is_the_home_page(loads: Loads) -> None:
    one, whole = (
        loads(HEAD + SITE.rstrip().removesuffix("}") + f", include: {globs}}}\n").channels[0]
        for globs in ('["/", "/service/**"]', '["/"]')
    )

    assert one.claims("https://www.bergfon.example/")
    assert one.claims("https://www.bergfon.example/service/x")
    assert not one.claims("https://www.bergfon.example/shop/x")
    assert whole.claims("https://www.bergfon.example/shop/x")


def test_settings_know_where_they_stand(loads: Loads) -> None:
    audit = loads(HEAD + SITE + "rules:\n  own:\n    - {name: x, when: 'true'}\n")

    assert audit.where("rules", "own", 0) == "einklang.yaml, line 8"
    assert audit.where("rules", "severity") == "einklang.yaml, line 6"


def test_severities_and_owners_come_as_they_are(loads: Loads) -> None:
    audit = loads(
        HEAD
        + SITE
        + "rules: {severity: {'*/delivery_time': low}}\nowners: {campaign: {Sommer*: Ada}, attribute: {price: Bo}}\n"
    )

    assert audit.rules.severity == {"*/delivery_time": Severity.LOW}
    assert audit.owners.campaigns == {"Sommer*": "Ada"}


def test_the_digest_leaves_secrets_out_and_sees_everything_else(loads: Loads) -> None:
    text = HEAD + "database: 'sqlite:///${D}'\n" + SITE

    assert loads(text, D="a").digest == loads(text, D="b").digest
    assert loads(text, D="a").digest != loads(text + "ignore: x\n", D="a").digest


@given(st.text(max_size=60))
def test_no_text_ends_in_anything_but_an_audit_or_faults(text: str) -> None:
    faults: list[Exception] = []
    try:
        load_text(text, Path("einklang.yaml"), {}, {}, {})
    except Faults as group:
        faults += group.exceptions

    assert all(isinstance(fault, ConfigError) for fault in faults)
