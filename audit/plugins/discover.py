"""Finds plugins: a module with one typed constant, by a walk through its package and by entry points.

Nothing is skipped. A module without its constant, a constant of the wrong type and a name taken twice each
stop the run: a rule that is silently missing looks like a channel without contradictions. A module whose name
begins with ``_`` is no plugin.
"""

import pkgutil
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from importlib.util import find_spec
from types import MappingProxyType
from typing import Protocol, TypeVar

from audit.errors import PluginError


class Named(Protocol):
    """What every plugin has."""

    @property
    def name(self) -> str:
        """Its name, unique among its kind."""


P = TypeVar("P", bound=Named)


@cache
def discover(package: str, constant: str, kind: type[P]) -> Mapping[str, P]:
    """The plugins of one kind, by name, in the order of their names.

    Args:
        package: Dotted name of the package to walk, such as ``rules``.
        constant: Name of the constant that each module holds, such as ``RULE``.
        kind: Type of the constant.

    Raises:
        PluginError: If a module lacks the constant, has it of another type, or a name is taken twice.
        ImportError: As it is, if a module cannot be imported.
    """
    found: dict[str, P] = {}
    origin: dict[str, str] = {}
    for where, plugin in (*_walk(package, constant, kind), *_entered(package, constant, kind)):
        if plugin.name in found:
            raise PluginError(
                f"{plugin.name!r} is the name of two plugins",
                where=f"{origin[plugin.name]} and {where}",
                mend="Rename one of them",
            )
        found[plugin.name], origin[plugin.name] = plugin, where
    return MappingProxyType(dict(sorted(found.items())))


def find(package: str, constant: str, kind: type[P], name: str) -> P | None:
    """The plugin of a name, or None; where a module has its name, the others are not loaded.

    Raises:
        PluginError: As ``discover``.
    """
    where = f"{package}.{name}"
    if name.isidentifier() and find_spec(where) is not None:
        plugin = _checked(getattr(import_module(where), constant, None), constant, kind, where)
        if plugin.name == name:
            return plugin
    return discover(package, constant, kind).get(name)


def _walk(package: str, constant: str, kind: type[P]) -> Iterator[tuple[str, P]]:
    root = import_module(package)
    for module in pkgutil.walk_packages(root.__path__, package + "."):
        if module.ispkg or any(part.startswith("_") for part in module.name.split(".")):
            continue
        yield module.name, _checked(getattr(import_module(module.name), constant, None), constant, kind, module.name)


def _entered(package: str, constant: str, kind: type[P]) -> Iterator[tuple[str, P]]:
    for entry in sorted(entry_points(group=f"einklang.{package}"), key=lambda e: e.name):
        where = f"entry point {entry.name} of {entry.dist.name if entry.dist else 'an unknown distribution'}"
        yield where, _checked(entry.load(), constant, kind, where)


def _checked(plugin: object, constant: str, kind: type[P], where: str) -> P:
    if not isinstance(plugin, kind):
        raise PluginError(
            f"has no {constant} of type {kind.__name__}",
            where=where,
            mend=f"Add `{constant} = {kind.__name__}(...)`, or start the file name with _",
        )
    return plugin
