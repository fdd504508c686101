"""One audited company for all walks of the session; each that changes it takes a copy."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.postgresql import postgresql, server
from tests.walks.company import Company, Told, copied, founded

__all__ = ["postgresql", "server"]
Copy = Callable[[], Company]


@pytest.fixture(scope="session")
def audited(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Company, Told]]:
    """The company after its first night, and what that night came to; only to be read."""
    with founded(tmp_path_factory.mktemp("audited") / "company") as company:
        yield company, company.night()


@pytest.fixture
def copy(audited: tuple[Company, Told], tmp_path: Path) -> Iterator[Copy]:
    """Makes the company after its first night in a folder of the test, its site shown by servers of its own."""
    with ExitStack() as stack:
        yield lambda: stack.enter_context(copied(audited[0], tmp_path / "copy"))
