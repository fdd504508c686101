"""Writes the generated pages of the documentation from docstrings, cases and the tree of errors.

usage: python -m docs.generate [--check]

With ``--check`` nothing is written; the exit code is 1 if a page is not what the code says.
"""

import inspect
import json
import re
import sys
from collections.abc import Collection, Iterator, Mapping
from importlib import import_module
from itertools import takewhile
from pathlib import Path
from typing import Any

import yaml

from audit.cli.main import commands
from audit.config import environment
from audit.config.load import json_schema
from audit.config.settings import Audit, Owners, OwnRule, Retention, RuleSettings
from audit.errors import EXIT_MEANINGS
from audit.plugins.channel import Budget, ChannelSettings, ChannelType, PathSettings
from audit.plugins.discover import discover
from audit.plugins.language import Language
from audit.plugins.record import Column, RecordSettings, RecordSource
from audit.plugins.report import ReportFormat
from audit.plugins.rule import Rule
from spiders.records._rows.files import FileRecords

HERE = Path(__file__).parent
ROOT = HERE.parent
NOTE = "<!-- Made by `make docs` from the code; edit there. -->\n\n"

_CHANNELS = {"Of every channel": ChannelSettings, "Of `paths`": PathSettings, "Of `budget`": Budget}
_RECORDS = {"Of every source": RecordSettings, "Of files": FileRecords, "Of a column": Column}
_AUDIT = {
    "Settings": Audit, "Of `rules`": RuleSettings, "Of a rule of your own": OwnRule, "Of `owners`": Owners,
    "Of `retention`": Retention,
}  # fmt: skip


def pages() -> Iterator[tuple[Path, str]]:
    """Every generated page: its path and its text."""
    rules = discover("rules", "RULE", Rule)
    for rule in rules.values():
        yield HERE / "rules" / f"{rule.code}-{rule.name}.md", NOTE + rule_page(rule)
    yield HERE / "rules" / "README.md", NOTE + rule_index(sorted(rules.values(), key=lambda r: r.code))
    channels = discover("spiders.channels", "CHANNEL", ChannelType)
    yield HERE / "channels.md", NOTE + plugin_tables("Channel types", channels, _CHANNELS)
    records = discover("spiders.records", "RECORDS", RecordSource)
    yield HERE / "records.md", NOTE + plugin_tables("Record sources", records, _RECORDS)
    yield HERE / "audit-file.md", NOTE + audit_file_page()
    formats = discover("reports.formats", "REPORT", ReportFormat)
    yield HERE / "reports.md", NOTE + plugin_table("Report formats", formats, ())
    yield HERE / "languages.md", NOTE + language_table()
    yield HERE / "exit-codes.md", NOTE + exit_codes()
    yield HERE / "commands.md", NOTE + command_pages()
    yield HERE / "schema" / "einklang.schema.json", audit_file_schema()


def rule_page(rule: Rule) -> str:
    """The page of one rule: its module's docstring, the texts, and the cases marked for it."""
    parts = [f"# {rule.code} {rule.name}\n", rule.page, ""]
    parts += [f"Severity {rule.severity} · kind `{rule.kind}` · pack `{rule.pack}` · since {rule.since}", ""]
    parts += ["| language | message | mend |", "| --- | --- | --- |"]
    parts += [f"| {code} | {rule.message.to(code)} | {rule.mend.to(code)} |" for code in ("de", "fr", "it", "en")]
    for case in shown_cases(rule):
        parts += [
            "",
            f"**{case['case']}**",
            "",
            "```yaml",
            yaml.safe_dump(case, allow_unicode=True, width=110).strip(),
            "```",
        ]
    return "\n".join(parts) + "\n"


def shown_cases(rule: Rule) -> list[dict[str, Any]]:
    """The cases of a rule that are marked ``doc: true``."""
    path = ROOT / "tests" / "rules" / f"{rule.name}.yaml"
    cases = yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else []
    return [{k: v for k, v in case.items() if k != "doc"} for case in cases if case.get("doc")]


def rule_index(rules: list[Rule]) -> str:
    """A table of all rules, and one rule by language without an empty cell."""
    lines = ["# Rules", "", "| code | name | what is wrong | severity | pack |", "| --- | --- | --- | --- | --- |"]
    lines += [
        f"| [{r.code}]({r.code}-{r.name}.md) | {r.name} | {r.page.splitlines()[0]} | {r.severity} | {r.pack} |"
        for r in rules
    ]
    lines += [
        "",
        "## Messages in four languages",
        "",
        "| code | de | fr | it | en |",
        "| --- | --- | --- | --- | --- |",
    ]
    lines += [f"| {r.code} | {r.message.de} | {r.message.fr} | {r.message.it} | {r.message.en} |" for r in rules]
    return "\n".join(lines) + "\n"


def plugin_tables(title: str, plugins: Mapping[str, Any], shared: Mapping[str, type]) -> str:
    """The page of a kind of plugins: what there are, the settings that they share, and those of each."""
    return plugin_table(title, plugins, shared.values()) + settings_tables(shared, plugins)


def plugin_table(title: str, plugins: Mapping[str, Any], shared: Collection[type]) -> str:
    """A table of plugins: name and summary, and the settings beyond the shared ones where they have any."""
    lines = [f"# {title}", "", "| name | what it is | own settings |", "| --- | --- | --- |"]
    for one in plugins.values():
        own = ", ".join(f"`{name}`" for name in own_settings(getattr(one, "settings", None), shared))
        lines.append(f"| `{one.name}` | {one.summary} | {own} |")
    return "\n".join(lines) + "\n"


def settings_tables(shared: Mapping[str, type], plugins: Mapping[str, Any]) -> str:
    """Tables of settings and what they mean: of all plugins of a kind, and of those that have some of their own."""
    tables = {title: attributes_of(model) for title, model in shared.items()}
    tables |= {f"Of `{name}`": own_attributes(one.settings, shared.values()) for name, one in plugins.items()}
    lines = []
    for title, meanings in tables.items():
        if meanings:
            lines += ["", f"## {title}", "", "| setting | meaning |", "| --- | --- |"]
            lines += [f"| `{name}` | {text} |" for name, text in meanings.items()]
    return "\n".join(lines) + "\n"


def own_classes(model: type, shared: Collection[type]) -> list[type]:
    """The settings of a plugin and those that they are built on, up to the first that have a table of their own."""
    return list(takewhile(lambda base: base not in shared, model.__mro__))


def own_attributes(model: type, shared: Collection[type]) -> dict[str, str]:
    """What a plugin's settings mean beyond the shared ones; a class has the last word about what it is built on.

    >>> list(own_attributes(FileRecords, [RecordSettings]))
    ['path', 'decimal', 'date']
    """
    told: dict[str, str] = {}
    for one in reversed(own_classes(model, shared)):
        told |= attributes_of(one)
    return told


def attributes_of(model: type) -> dict[str, str]:
    """The attributes that a class's own docstring explains.

    >>> attributes_of(Retention)["days"]
    'Runs older than this are removed by `purge`.'
    """
    _, _, told = inspect.cleandoc(vars(model).get("__doc__") or "").partition("Attributes:\n")
    entries = (" ".join(entry.split()) for entry in re.split(r"\n(?= {4}\S)", told) if entry.startswith("    "))
    parts = (entry.partition(": ") for entry in entries)
    ours = {name for name, field in getattr(model, "model_fields", {}).items() if field.exclude}
    return {name: text.replace("``", "`").replace("|", "\\|") for name, _, text in parts if text and name not in ours}


def own_settings(model: Any, shared: Collection[type]) -> list[str]:  # noqa: ANN401  (a model, or nothing)
    """The fields of a plugin's settings that none of the shared models has.

    >>> own_settings(FileRecords, [RecordSettings])
    ['path', 'decimal', 'date']
    """
    if model is None:
        return []
    known = {name for one in shared if issubclass(model, one) for name in one.model_fields}  # type: ignore[attr-defined]
    return [name for name in model.model_fields if name not in known]


def language_table() -> str:
    """A table of the lexicons."""
    lines = ["# Languages", "", "| code | lexicon |", "| --- | --- |"]
    for language in discover("audit.read.languages", "LANGUAGE", Language).values():
        module = import_module(f"audit.read.languages.{language.name.replace('-', '_').lower()}")
        lines.append(f"| `{language.name}` | {(inspect.getdoc(module) or '').splitlines()[0]} |")
    return "\n".join(lines) + "\n"


def exit_codes() -> str:
    """The table of exit codes."""
    lines = ["# Exit codes", "", "| code | meaning |", "| --- | --- |"]
    lines += [f"| {int(code)} | {meaning} |" for code, meaning in EXIT_MEANINGS.items()]
    return "\n".join([*lines, "", "If several apply to a run, the first of 4, 2, 3, 1."]) + "\n"


def command_pages() -> str:
    """The help of every command."""
    lines = ["# The command line", ""]
    for name, text in commands():
        lines += [f"## einklang {name}", "", "```", text.rstrip(), "```", ""]
    return "\n".join(lines)


def audit_file_page() -> str:
    """The page of the audit file: its own settings, and values from the environment."""
    told = (inspect.getdoc(environment) or "").replace("``", "`")
    intro = "# The audit file\n\nChannels stand in [channels.md](channels.md), records in [records.md](records.md).\n"
    return intro + settings_tables(_AUDIT, {}) + f"\n## Values from the environment\n\n{told}\n"


def audit_file_schema() -> str:
    """The JSON Schema of the audit file, for editors."""
    channels = discover("spiders.channels", "CHANNEL", ChannelType)
    records = discover("spiders.records", "RECORDS", RecordSource)
    return json.dumps(json_schema(channels, records), indent=1, ensure_ascii=False) + "\n"


def main(arguments: list[str]) -> int:
    """Write the pages, or check them; 1 if one is not what the code says."""
    wanted = dict(pages())
    stale = [path for path, text in wanted.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    orphans = [path for path in (HERE / "rules").glob("*.md") if path not in wanted]
    if "--check" in arguments:
        for path in (*stale, *orphans):
            print(f"{path.relative_to(ROOT)} is not what the code says. Run `make docs`.")
        return int(bool(stale or orphans))
    for path in orphans:
        path.unlink()
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(wanted[path], encoding="utf-8")
    print(f"{len(stale)} of {len(wanted)} pages written")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
