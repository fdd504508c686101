"""Train the weights that ship, and those without each table: ``python -m tests.bench.train_all MATCHING [NAME …]``.

``MATCHING`` holds the folders of the tables. A table is scored with weights that have not seen it, invented tables with
weights that have not seen their trade and a few others; these lie in ``tests/bench/weights``. What ships has seen them
all. Takes some minutes; ``NAME`` trains some alone: ``shipped``, a table, or ``trades_0`` and so on.
"""

import argparse
from pathlib import Path

from tests.bench.invented import FAMILIES, FOLDS, fold_of
from tests.bench.train_linking import train

_HERE = Path(__file__).parent
_SHIPPED = _HERE.parent.parent / "audit" / "link" / "weights.json"
_TABLES = {
    "abt_buy": ("abt_buy",),
    "amazon_google": ("amazon_google",),
    "grocery_at": ("grocery_at", "grocery_at@noprice"),
    "synth": ("synth_2k",),
}


_ALL = ("shipped", *_TABLES, *(f"trades_{fold}" for fold in range(FOLDS)))


def main() -> None:
    """Train and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("matching", type=Path)
    parser.add_argument("names", nargs="*", default=_ALL)
    given = parser.parse_args()
    for name in given.names:
        seen = [str(given.matching / folder) for table in _TABLES if table != name for folder in _TABLES[table]]
        families = [family for family in FAMILIES if name != f"trades_{fold_of(family)}"]
        file(name).write_text(train(seen, families).to_json(), encoding="utf-8")


def file(name: str) -> Path:
    """Where the weights that have not seen a table, or a group of trades, lie; or those that ship."""
    return _SHIPPED if name == "shipped" else _HERE / "weights" / f"without_{name}.json"


if __name__ == "__main__":
    main()
