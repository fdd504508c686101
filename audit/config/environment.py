"""``${NAME}`` in the audit file: values that come from the environment, such as secrets and addresses.

``${NAME:-default}`` has a value where the variable is not set, and ``$${`` stands for ``${`` itself. A variable that is
not set and has no default is a fault of the audit file; what came from the environment is never shown.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from audit.config.yaml_marks import Place

_NAME = re.compile(r"(?P<escape>\$?)\$\{(?P<name>[A-Za-z_][A-Za-z0-9_]*)(?::-(?P<default>[^}]*))?\}")


@dataclass(slots=True)
class Filling:
    """Fills the data of an audit file, and notes where.

    Attributes:
        environment: Name and value.
        places: Whose values came from the environment; they are never shown.
        missing: Place and name of the variables that are not set.
    """

    environment: Mapping[str, str]
    places: set[Place] = field(default_factory=set)
    missing: list[tuple[Place, str]] = field(default_factory=list)

    def fill(self, plain: Any, place: Place = ()) -> Any:  # noqa: ANN401  (any data)
        """The data with ``${NAME}`` and ``${NAME:-default}`` replaced; ``$${`` stays ``${``."""
        if isinstance(plain, Mapping):
            return {key: self.fill(value, (*place, key)) for key, value in plain.items()}
        if isinstance(plain, list):
            return [self.fill(value, (*place, number)) for number, value in enumerate(plain)]
        if isinstance(plain, str) and "${" in plain:
            return _NAME.sub(lambda found: self._value(found, place), plain)
        return plain

    def _value(self, found: re.Match[str], place: Place) -> str:
        if found["escape"]:
            return found[0][1:]
        self.places.add(place)
        default: str | None = found["default"]
        value = self.environment.get(found["name"]) or default
        if value is None and found["name"] not in self.environment:
            self.missing.append((place, found["name"]))
        return value or ""
