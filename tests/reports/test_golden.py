"""The reports of the invented audit are what somebody has looked at."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.reports.golden import FOLDER, goldens

MADE = goldens()


@pytest.mark.parametrize("path", sorted(MADE), ids=lambda path: path.name)
def test_a_report_is_as_it_was_reviewed(path: Path) -> None:
    if os.environ.get("EINKLANG_GOLDEN") == "write":
        path.write_bytes(MADE[path])

    assert MADE[path] == path.read_bytes(), "look at the difference, then run: make golden"


def test_no_golden_file_is_left_over() -> None:
    assert {path for path in FOLDER.iterdir() if path.name.startswith("report.")} == set(MADE)


@pytest.mark.parametrize(("seed", "zone"), [("1", "Asia/Tokyo"), ("2", "America/New_York")])
def test_neither_hash_seed_nor_time_zone_changes_a_byte(seed: str, zone: str) -> None:
    script = "import hashlib, tests.reports.golden as g; print(hashlib.sha256(b''.join(g.goldens().values())).digest())"
    root = Path(__file__).parents[2]

    digests = {
        subprocess.run(
            [sys.executable, "-c", script], cwd=root, env=os.environ | env, capture_output=True, text=True, check=True
        ).stdout
        for env in ({"PYTHONHASHSEED": "0", "TZ": "UTC"}, {"PYTHONHASHSEED": seed, "TZ": zone})
    }

    assert len(digests) == 1
