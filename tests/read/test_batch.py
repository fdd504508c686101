import json

from audit.read.batch import read_batch


def test_empty_lines_are_passed_over() -> None:
    assert list(read_batch(["", "  "])) == []


def test_a_record_gives_its_terms_with_quotes() -> None:
    record = {
        "id": "a1",
        "locale": "de-CH",
        "currency": "CHF",
        "today": "2026-06-10",
        "text": "Jetzt nur 19.90 statt 29.90",
    }

    (row,) = read_batch([json.dumps(record)])

    assert row["id"] == "a1"
    assert row["terms"] == [
        {"attribute": "price", "value": "19.90 CHF", "quote": "19.90"},
        {"attribute": "list_price", "value": "29.90 CHF", "quote": "statt 29.90"},
    ]
