"""Versions of the parts of the program that decide what is found: what another version found is not used."""

import hashlib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

_READERS = ("audit/model", "audit/read", "audit/plugins", "spiders/channels")
_READS_WITH = (
    "lxml", "selectolax", "beautifulsoup4", "pdfplumber", "openpyxl", "python-docx", "chompjs", "babel",
)  # fmt: skip
_LINKERS = ("audit/model", "audit/link")
_LINKS_WITH = ("numpy", "scipy", "rapidfuzz")
_DIGITS = 16


@cache
def reader_version() -> str:
    """Digest of all code that reads: whatever changes in it, everything is read again, once."""
    return _digest(_READERS, library_versions())


@cache
def linker_version() -> str:
    """Digest of all code that links: whatever changes in it, everything is linked in full, once."""
    return _digest(_LINKERS, _versions(_LINKS_WITH))


@cache
def library_versions() -> Mapping[str, str]:
    """Library and version, of those that can change what is read."""
    return _versions(_READS_WITH)


def _digest(folders: Sequence[str], libraries: Mapping[str, str]) -> str:
    root = Path(__file__).parent.parent.parent
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in {".py", ".yaml", ".json"}:
                digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    for name, number in libraries.items():
        digest.update(f"{name} {number}".encode())
    return digest.hexdigest()[:_DIGITS]


def _versions(libraries: Sequence[str]) -> Mapping[str, str]:
    found = {}
    for name in libraries:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "none"
    return found
