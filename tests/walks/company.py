"""The demo company under audit: its folder, its servers, and its nights."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from audit.cli.opening import moment, opened
from audit.demo.company import SITE_FOLDER, copy_company
from audit.demo.server import DemoServer
from audit.pipeline.night import Night, run
from audit.pipeline.reporting import findings_json, summary

# What two crawls of an unchanged world may tell apart.
OF_THE_CRAWL = frozenset({"run", "captured", "archive", "offset"})


@dataclass(frozen=True)
class Told:
    """What one night came to: findings as JSON, the report as text, and the lines told meanwhile."""

    body: bytes
    text: str
    lines: tuple[str, ...]

    @property
    def document(self) -> dict[str, Any]:
        """The findings in their versioned form."""
        document: dict[str, Any] = json.loads(self.body)
        return document

    @property
    def findings(self) -> list[dict[str, Any]]:
        """The findings."""
        found: list[dict[str, Any]] = self.document["findings"]
        return found

    def of(self, *statuses: str) -> list[dict[str, Any]]:
        """The findings of some statuses."""
        return [finding for finding in self.findings if finding["status"] in statuses]


@dataclass(frozen=True)
class Company:
    """The company's folder with its store and evidence, and the servers that show its site.

    The product feed lives on a host of its own, so that it alone can fall silent.
    """

    folder: Path
    website: DemoServer
    feed: DemoServer

    @property
    def audit_file(self) -> Path:
        """The audit file."""
        return self.folder / "einklang.yaml"

    @property
    def environment(self) -> dict[str, str]:
        """What the audit file takes from the environment."""
        return {"SITE": self.website.address, "FEED": self.feed.address}

    def night(self, workers: int = 1) -> Told:
        """Audit the company once."""
        lines: list[str] = []
        with opened(self.audit_file, self.environment) as work:
            night = Night(clock=lambda: datetime.now(UTC), now=moment(work.audit, None), workers=workers)  # noqa: TID251
            judged = run(work.audit, work.store, work.archive, night, lines.append).judged
            assert judged is not None
            body = findings_json(work.audit, work.store, judged.findings, judged)
            return Told(body, summary(work.audit, work.store, judged), tuple(lines))


@contextmanager
def founded(folder: Path) -> Iterator[Company]:
    """The company as it ships, never audited."""
    audit_file = copy_company(folder)
    text = audit_file.read_text().replace("\nhosts:\n", '\nhosts:\n  feed.sandegg.example: "${FEED}"\n')
    audit_file.write_text(text.replace("https://www.sandegg.example/export/m", "https://feed.sandegg.example/export/m"))
    with served(folder) as company:
        yield company


@contextmanager
def copied(company: Company, folder: Path) -> Iterator[Company]:
    """The company with all that its nights have left, in a folder and on servers of its own."""
    shutil.copytree(company.folder, folder)
    with served(folder) as copy:
        yield copy


@contextmanager
def served(folder: Path) -> Iterator[Company]:
    """The company in a folder, its site shown."""
    with DemoServer(folder / SITE_FOLDER) as website, DemoServer(folder / SITE_FOLDER) as feed:
        yield Company(folder, website, feed)


def comparable(told: Any) -> Any:
    """A document of findings without what belongs to the crawl and not to the world."""
    if isinstance(told, dict):
        return {key: comparable(value) for key, value in told.items() if key not in OF_THE_CRAWL}
    return [comparable(member) for member in told] if isinstance(told, list) else told
