"""Plugins are found by a walk; nothing is skipped."""

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from audit.errors import PluginError
from audit.plugins.discover import discover


@dataclass(frozen=True)
class Tool:
    name: str


def make_package(folder: Path, name: str, modules: dict[str, str]) -> None:
    package = folder / name
    package.mkdir()
    (package / "__init__.py").write_text("")
    for module, text in modules.items():
        (package / f"{module}.py").write_text(text)


@pytest.fixture
def importable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.syspath_prepend(str(tmp_path))
    return tmp_path


def tool(name: str) -> str:
    return f"from tests.plugins.test_discover import Tool\nTOOL = Tool({name!r})\n"


def test_plugins_come_in_the_order_of_their_names(importable: Path) -> None:
    make_package(importable, "shed_a", {"x": tool("saw"), "y": tool("axe"), "_shared": "raise RuntimeError"})

    found = discover("shed_a", "TOOL", sys.modules["tests.plugins.test_discover"].Tool)

    assert list(found) == ["axe", "saw"]


def test_a_module_without_its_constant_stops_the_run_and_says_how_to_mend_it(importable: Path) -> None:
    make_package(importable, "shed_b", {"hammer": "HAMMER = 1\n"})

    with pytest.raises(PluginError, match=r"shed_b.hammer: has no TOOL of type Tool. Add `TOOL = Tool\(...\)`"):
        discover("shed_b", "TOOL", Tool)


def test_a_name_taken_twice_stops_the_run_and_names_both(importable: Path) -> None:
    make_package(importable, "shed_c", {"x": tool("saw"), "y": tool("saw")})

    with pytest.raises(PluginError, match=r"shed_c\.x and shed_c\.y"):
        discover("shed_c", "TOOL", sys.modules["tests.plugins.test_discover"].Tool)


def test_a_module_that_cannot_be_imported_is_raised_as_it_is(importable: Path) -> None:
    make_package(importable, "shed_d", {"broken": "import there_is_no_such_module\n"})

    with pytest.raises(ModuleNotFoundError, match="there_is_no_such_module"):
        discover("shed_d", "TOOL", Tool)
