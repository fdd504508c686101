"""The same evidence gives the same bytes, whatever the process, the machine and the database."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import insert, select
from sqlmodel import SQLModel

from audit.cli.opening import opened
from audit.pipeline.replay import replay
from audit.pipeline.reporting import findings_json
from audit.store.store import open_store
from tests.walks.commands import einklang
from tests.walks.company import Company, Told

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    ("seed", "zone", "workers"), [("0", "UTC", 1), ("1", "Pacific/Auckland", 2), ("4711", "America/Halifax", 1)]
)
def test_a_replay_gives_the_same_bytes_whatever_the_process(
    audited: tuple[Company, Told], tmp_path: Path, seed: str, zone: str, workers: int
) -> None:
    company, first = audited
    file = tmp_path / "findings.json"

    einklang(
        company, "replay", "--run", "1", "--workers", str(workers), "--json", str(file), PYTHONHASHSEED=seed, TZ=zone
    ).wait()

    assert file.read_bytes() == first.body


def test_a_replay_gives_the_same_bytes_on_another_database(
    audited: tuple[Company, Told], tmp_path: Path, postgresql: str
) -> None:
    company, first = audited
    shutil.copy(company.audit_file, tmp_path)
    shutil.copytree(company.folder / "records", tmp_path / "records")
    shutil.copytree(company.folder / "evidence", tmp_path / "evidence")
    moved = tmp_path / company.audit_file.name
    moved.write_text(company.audit_file.read_text().replace("sqlite:///einklang.db", postgresql))
    _copy_rows(company.folder, postgresql)

    with opened(moved, company.environment) as work:
        again = replay(work.audit, work.store, work.archive, 1, None, 1, lambda _: None)
        body = findings_json(work.audit, work.store, again.findings, again)

    assert body == first.body


def _copy_rows(folder: Path, address: str) -> None:
    """Copy everything that the store in a folder holds to another, empty one."""
    source, target = open_store("sqlite:///einklang.db", folder), open_store(address, folder)
    with source.database.read() as reading:
        for table in SQLModel.metadata.sorted_tables:
            rows = [dict(row) for row in reading.execute(select(table)).mappings()]
            if rows:
                target.database.step(lambda writing, t=table, r=rows: writing.execute(insert(t), r))
    source.close()
    target.close()
