"""Train the weights that ship, and those without each table: ``python -m tests.bench.train_all MATCHING``.

``MATCHING`` holds the folders of the tables. A table is scored with weights that have not seen it, which lie in
``tests/bench/weights``; what ships has seen them all. Takes some minutes.
"""

import argparse
from pathlib import Path

from tests.bench.invented import FAMILIES
from tests.bench.train_linking import train

_HERE = Path(__file__).parent
_SHIPPED = _HERE.parent.parent / "audit" / "link" / "weights.json"
_TABLES = {
    "abt_buy": ("abt_buy",),
    "amazon_google": ("amazon_google",),
    "grocery_at": ("grocery_at", "grocery_at@noprice"),
    "synth": ("synth_2k",),
}


def main() -> None:
    """Train and write all weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("matching", type=Path)
    matching = parser.parse_args().matching
    for left_out in ("", *_TABLES):
        seen = [str(matching / folder) for table, folders in _TABLES.items() if table != left_out for folder in folders]
        out = _HERE / "weights" / f"without_{left_out}.json" if left_out else _SHIPPED
        out.write_text(train(seen, list(FAMILIES)).to_json(), encoding="utf-8")


if __name__ == "__main__":
    main()
