"""The catalogues of plugins, by name."""

from collections.abc import Mapping

from audit.plugins.channel import ChannelType
from audit.plugins.discover import discover, find
from audit.plugins.record import RecordSource
from audit.plugins.report import ReportFormat
from audit.plugins.rule import Rule


def channel_types() -> Mapping[str, ChannelType]:
    """Every channel type."""
    return discover("spiders.channels", "CHANNEL", ChannelType)


def record_sources() -> Mapping[str, RecordSource]:
    """Every record source."""
    return discover("spiders.records", "RECORDS", RecordSource)


def rules() -> Mapping[str, Rule]:
    """Every rule, by name."""
    return discover("rules", "RULE", Rule)


def report_formats() -> Mapping[str, ReportFormat]:
    """Every report format."""
    return discover("reports.formats", "REPORT", ReportFormat)


def report_format(name: str) -> ReportFormat | None:
    """The report format of a name; the others, with their libraries, are left alone."""
    return find("reports.formats", "REPORT", ReportFormat, name)
