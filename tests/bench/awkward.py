"""Awkward values: what is read in single strings, and what price-parser makes of them.

usage: python -m tests.bench.awkward VALUES.jsonl

A line holds text, locale, currency and the values that stand in it, a bound behind its value. Nothing read where a
value stands is a miss; another value is silently wrong.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from audit.read.found import TextContext
from audit.read.text import read_text
from audit.read.values.lexer import lex
from audit.read.values.numbers import decimal_mark
from audit.read.values.tokens import Amount, Length, Share
from audit.read.words.fold import fold
from audit.read.words.source import source_of

TODAY = date(2026, 6, 10)


def read(text: str, locale: str, currency: str) -> list[str]:
    """The values of a string, as the gold writes them: those of its terms, and of values that no words name."""
    found = read_text(text, TextContext(locale, currency, TODAY))
    said = [" ".join(filter(None, (one.term.value, one.term.bound))) for one in found]
    return said or list(_typed(text, locale, currency))


def _typed(text: str, locale: str, currency: str) -> Iterator[str]:
    mark = decimal_mark([fold(text)], locale)
    for token in lex(source_of(text, locale, mark, currency, TODAY)):
        if isinstance(token, Amount | Share):
            yield " ".join(filter(None, (token.text(currency), token.bound)))
        elif isinstance(token, Length):
            yield token.text(currency)


def price_parsers(row: Mapping[str, Any]) -> list[str]:
    """The amount that price-parser finds, as the gold writes it where it is right."""
    from price_parser import Price

    amount = Price.fromstring(row["text"]).amount
    right = [value for value in row["values"] if amount is not None and value.split()[0] == f"{amount.normalize():f}"]
    return right[:1] or ([str(amount)] if amount is not None else [])


def count(rows: list[dict[str, Any]], answers: list[list[str]]) -> tuple[int, int]:
    """How many strings have a value that does not stand in them, and how many lack one."""
    wrong = sum(bool(set(said) - set(row["values"])) for row, said in zip(rows, answers, strict=True))
    missed = sum(bool(set(row["values"]) - set(said)) for row, said in zip(rows, answers, strict=True))
    return wrong, missed


def main() -> None:
    """Read, count, print."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("values", type=Path)
    rows = [json.loads(line) for line in cli.parse_args().values.read_text(encoding="utf-8").splitlines()]
    ours = [read(row["text"], row["locale"], row["currency"]) for row in rows]
    for name, answers in (("einklang", ours), ("price-parser", [price_parsers(row) for row in rows])):
        wrong, missed = count(rows, answers)
        sys.stdout.write(f"{name}: {len(rows)} strings, {wrong} silently wrong, {missed} with a value missed\n")
    for row, said in zip(rows, ours, strict=True):
        if sorted(said) != sorted(row["values"]):
            sys.stdout.write(f"  {row['text']!r} said {said} gold {row['values']}\n")


if __name__ == "__main__":
    main()
