"""The report's own words are complete in four languages."""

import re
from importlib.resources import files
from typing import Any

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from reports.view import LANGUAGES, words_for
from reports.view.words import fill
from tests.reports.messages import messages

TRANSLATED = [language for language in LANGUAGES if language != "en"]


def catalog(language: str) -> Catalog:
    with files("reports").joinpath("locale", f"{language}.po").open("rb") as file:
        return read_po(file, locale=language)


def forms(message: Any) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_message_is_translated(language: str) -> None:
    known = catalog(language)
    missing = []
    for message in messages():
        found = known.get(message if isinstance(message, str) else message[0])
        wanted = 1 if isinstance(message, str) else known.num_plurals
        if found is None or len(forms(found)) != wanted or not all(forms(found)):
            missing.append(message)

    assert missing == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_translation_is_left_over(language: str) -> None:
    said = {message if isinstance(message, str) else message[0] for message in messages()}
    known = {m.id if isinstance(m.id, str) else m.id[0] for m in catalog(language) if m.id}

    assert known - said == set()


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_names_the_same_things(language: str) -> None:
    for message in catalog(language):
        if not message.id:
            continue
        english = message.id if isinstance(message.id, str) else message.id[1]
        for form in forms(message):
            assert set(re.findall(r"\{\w+\}", form)) == set(re.findall(r"\{\w+\}", english)), english


def test_the_number_decides_the_form() -> None:
    assert [words_for("fr").many("{count} day", "{count} days", n) for n in (0, 1, 2)] == [
        "0 jour",
        "1 jour",
        "2 jours",
    ]
    assert [words_for("de").many("{count} day", "{count} days", n) for n in (0, 1)] == ["0 Tage", "1 Tag"]


def test_a_region_is_left_out_and_an_unknown_language_speaks_english() -> None:
    assert words_for("de-AT").language == "de"
    assert words_for("rm").language == "en"


def test_what_is_filled_in_is_never_read_as_a_template() -> None:
    assert fill("{offer}: {price}", {"offer": "{price} {0.__class__}", "price": "39"}) == "{price} {0.__class__}: 39"


def test_a_template_reaches_no_attribute_of_a_value() -> None:
    assert fill("{offer.__class__} {offer!r} {offer:>9}", {"offer": "x"}) == "{offer.__class__} {offer!r} {offer:>9}"
