"""Real shop pages: price, availability and SKU of the main offer against what people saw; pages per second.

usage: python -m tests.bench.pages FOLDER [--half dev|test] [--show ATTRIBUTE] [--speed]

The folder holds ``html/*.html.gz`` and ``truth.json`` (a shop elsewhere than its address says may carry ``locale`` and
``shop_currency``); the scorer is looked for in ``score`` beside ``data``.
"""

import argparse
import gzip
import json
import subprocess
import sys
import tempfile
import time
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from audit.memory import collect_rarely
from audit.model.capture import Capture, Document
from audit.plugins.channel import ReadContext
from audit.read.pages.page import read_page
from audit.read.structured.answers import Answer, main_answer

_LOCALES = {
    "de": "de-DE", "at": "de-AT", "ch": "de-CH", "fr": "fr-FR", "it": "it-IT", "uk": "en-GB", "ie": "en-IE",
    "com": "en-US", "us": "en-US", "au": "en-AU", "ca": "en-CA", "nz": "en-NZ", "in": "en-IN", "es": "es-ES",
    "nl": "nl-NL", "pl": "pl-PL", "se": "sv-SE", "hr": "hr-HR", "sk": "sk-SK", "si": "sl-SI", "kz": "ru-KZ",
    "by": "ru-BY", "cz": "cs-CZ", "be": "fr-BE", "dk": "da-DK", "no": "nb-NO", "jp": "ja-JP", "br": "pt-BR",
    "ru": "ru-RU", "za": "en-ZA",
}  # fmt: skip
_CURRENCIES = {
    "de": "EUR", "at": "EUR", "ch": "CHF", "fr": "EUR", "it": "EUR", "uk": "GBP", "ie": "EUR", "es": "EUR",
    "nl": "EUR", "au": "AUD", "ca": "CAD", "nz": "NZD", "in": "INR", "pl": "PLN", "se": "SEK", "dk": "DKK",
    "no": "NOK", "jp": "JPY", "br": "BRL", "ru": "RUB", "za": "ZAR", "hr": "HRK", "sk": "EUR", "si": "EUR",
    "kz": "KZT", "by": "BYN", "cz": "CZK", "be": "EUR",
}  # fmt: skip


def context_of(known: dict[str, Any]) -> ReadContext:
    """What the audit file would say of a shop: language and currency as the truth names them, else by its country."""
    end = (urlsplit(known["url"]).hostname or "").rpartition(".")[2]
    locale, currency = known.get("locale"), known.get("shop_currency")
    return ReadContext(
        "shop", locale or _LOCALES.get(end, "en-US"), currency or _CURRENCIES.get(end, "USD"), "UTC", date(2021, 6, 1)
    )


def read(folder: Path, page: str, known: dict[str, Any]) -> Document:
    """The document of a page."""
    address = known["url"]
    body = gzip.decompress((folder / "html" / f"{page}.html.gz").read_bytes())
    capture = Capture(
        "shop", address, datetime(2021, 6, 1, tzinfo=UTC), 200, (), body, sha256(body).hexdigest(), "text/html"
    )
    return next(iter(read_page(capture, context_of(known))))


def prediction(answer: Answer) -> dict[str, str]:
    """An answer in the scorer's form."""
    found: dict[str, str] = {}
    if answer.price:
        amount, _, unit = answer.price.partition(" ")
        found["price"], found["currency"] = amount, unit.partition("/")[0]
    if answer.availability:
        out = answer.availability in {"OutOfStock", "SoldOut", "Discontinued"}
        found["availability"] = "OutOfStock" if out else "InStock"
    if answer.sku:
        found["sku"] = answer.sku
    return found


def is_dev(page: str) -> bool:
    """Whether a page belongs to the half on which readers are tuned."""
    return int(sha256(page.encode()).hexdigest(), 16) % 2 == 0


def main() -> None:
    """Read, score, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", choices=["dev", "test", "all"], default="all")
    parser.add_argument("--show", default="", help="print the wrong answers of an attribute")
    parser.add_argument("--speed", action="store_true", help="measure pages per second beside extruct")
    arguments = parser.parse_args()
    folder = arguments.folder.resolve()
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    ids = [i for i in truth if arguments.half == "all" or is_dev(i) == (arguments.half == "dev")]
    answers = {i: main_answer(read(folder, i, truth[i])) for i in ids}
    _score(folder, {i: truth[i] for i in ids}, {i: prediction(a) for i, a in answers.items()})
    alarms = {page for page, answer in answers.items() if answer.disagrees}
    false = {
        page for page in alarms if float(answers[page].disagrees.split()[0]) in map(float, truth[page].get("price", []))
    }
    _say(f"structured price is not the shown one: {len(alarms - false)} found, {len(false)} false alarms")
    for page, answer in answers.items():
        if answer.disagrees:
            _say(
                f"structured price is not the shown one: {page[:12]} {truth[page]['url'][:60]} {answer.disagrees} "
                f"truth {truth[page].get('price')}"
            )
    if arguments.show:
        _show(truth, answers, arguments.show)
    if arguments.speed:
        _speed(folder, truth, ids)


def _score(folder: Path, truth: dict[str, Any], predicted: dict[str, dict[str, str]]) -> None:
    with tempfile.TemporaryDirectory() as place:
        data = Path(place, "data")
        data.mkdir()
        (data / "truth.json").write_text(json.dumps(truth), encoding="utf-8")
        for other in folder.glob("output-*.json"):
            (data / other.name).write_text(other.read_text(encoding="utf-8"), encoding="utf-8")
        ours = Path(place, "einklang.json")
        ours.write_text(json.dumps(predicted), encoding="utf-8")
        scorer = folder.parents[1] / "score" / "score_pages.py"
        subprocess.run([sys.executable, str(scorer), str(ours), "--data", str(data)], check=True)


def _show(truth: dict[str, Any], answers: dict[str, Answer], attribute: str) -> None:
    for page, answer in answers.items():
        said, known = prediction(answer).get(attribute), truth[page].get(attribute) or []
        same = said in known or (
            attribute == "price" and said is not None and any(float(said) == float(k) for k in known)
        )
        if not same and (said or known):
            _say(f"{page[:12]} {truth[page]['url'][:70]} said {said} truth {known} {answer.why}")


def _speed(folder: Path, truth: dict[str, Any], ids: list[str]) -> None:
    import extruct

    bodies = {i: gzip.decompress((folder / "html" / f"{i}.html.gz").read_bytes()) for i in ids}
    size = sum(map(len, bodies.values())) / len(bodies) / 1000
    captures = [
        Capture("shop", truth[i]["url"], datetime(2021, 6, 1, tzinfo=UTC), 200, (), b, "0" * 64, "text/html")
        for i, b in bodies.items()
    ]
    contexts = [context_of(truth[i]) for i in bodies]
    collect_rarely()
    times = []
    for _ in range(3):
        start = time.process_time()
        for capture, context in zip(captures, contexts, strict=True):
            list(read_page(capture, context))
        times.append(time.process_time() - start)
    _say(f"read_page: {len(ids) / sorted(times)[1]:.1f} pages/s and core ({size:.0f} KB each)")
    texts = [b.decode("utf-8", "replace") for b in bodies.values()]
    for name, syntaxes in (("json-ld only", ["json-ld"]), ("all syntaxes", None)):
        few = texts if syntaxes else texts[:10]
        start = time.process_time()
        for text in few:
            extruct.extract(text, syntaxes=syntaxes or extruct.SYNTAXES, errors="ignore")
        _say(f"extruct {name}: {len(few) / (time.process_time() - start):.1f} pages/s")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


if __name__ == "__main__":
    main()
