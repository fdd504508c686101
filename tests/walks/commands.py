"""The command line as its users start it: a process of its own, with its children in a session of their own."""

import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

from tests.walks.company import Company

_SECONDS = 20.0


def einklang(company: Company, *words: str, **environment: str) -> subprocess.Popen[bytes]:
    """Start a command over the company's audit file."""
    return subprocess.Popen(
        [sys.executable, "-m", "audit.cli.main", *words, "--audit", str(company.audit_file)],
        env={**os.environ, **company.environment, **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def is_alone(process: subprocess.Popen[bytes]) -> bool:
    """Whether all that a process had started is gone, or goes within a few seconds of its end."""
    until = time.monotonic() + _SECONDS
    while _session_of(process.pid):
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True


def _session_of(pid: int) -> list[int]:
    """The living processes of the session that a process leads."""
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        with suppress(OSError):
            # Behind the name, which may hold blanks: state, parent, group, session.
            state, _, _, session = (entry / "stat").read_text().rpartition(")")[2].split()[:4]
            if int(session) == pid and state != "Z":
                found.append(int(entry.name))
    return found
