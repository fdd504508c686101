"""Audits a whole company and scores the findings.

usage: python -m tests.bench.scenario FOLDER AUDIT_FILE [--shared FOLDER] [--keep FOLDER]

FOLDER holds site/, the other channels, the records and expected.json. Its site is served by the scorer's own server;
the audit file names the folder as ``${SCENARIO}`` and the address as ``${SITE}``.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def served(folder: Path, shared: Path) -> Iterator[str]:
    """The address at which the company's site is served while the block runs."""
    server = subprocess.Popen(
        [sys.executable, str(shared / "score" / "serve_scenario.py"), str(folder)], stdout=subprocess.PIPE, text=True
    )
    try:
        if server.stdout is None:
            raise RuntimeError("the server has no output")
        yield server.stdout.readline().strip()
    finally:
        server.terminate()
        server.wait()


def audit(folder: Path, audit_file: Path, site: str, work: Path) -> Path:
    """Run the audit in a folder of its own; the path of the findings' JSON."""
    shutil.copy(audit_file, work / "einklang.yaml")
    findings = work / "findings.json"
    environment = {**os.environ, "SCENARIO": str(folder.resolve()), "SITE": site.rstrip("/")}
    started = time.monotonic()
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "audit.cli.main",
            "run",
            "--audit",
            str(work / "einklang.yaml"),
            "--json",
            str(findings),
        ],
        env=environment,
        check=False,
    )
    sys.stdout.write(f"exit code {done.returncode} after {time.monotonic() - started:.1f} s\n")
    sys.stdout.flush()
    return findings


def main() -> int:
    """Serve, audit, score; the scorer's exit code."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("folder", type=Path)
    cli.add_argument("audit", type=Path)
    cli.add_argument("--shared", type=Path, default=Path("../shared"))
    cli.add_argument("--keep", type=Path, help="work in this folder and leave database, evidence and report there")
    arguments = cli.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        work = arguments.keep or Path(temporary)
        work.mkdir(parents=True, exist_ok=True)
        with served(arguments.folder, arguments.shared) as site:
            findings = audit(arguments.folder, arguments.audit, site, work)
        if not findings.exists():
            return 1
        scorer = arguments.shared / "score" / "score_findings.py"
        return subprocess.run(
            [sys.executable, str(scorer), str(arguments.folder / "expected.json"), str(findings)], check=False
        ).returncode


if __name__ == "__main__":
    sys.exit(main())
