"""What must hold for every lexicon, also for one that somebody adds."""

import ast
import time
from datetime import date
from pathlib import Path

import pytest
import re2

import audit.read.languages
from audit.model.attributes import ATTRIBUTES
from audit.plugins.discover import discover
from audit.plugins.language import Language
from audit.read.blocks.block import Block
from audit.read.found import TextContext
from audit.read.text import read_blocks
from audit.read.words.lexicon import Role, languages, lexicon_for

FOLDER = Path(audit.read.languages.__file__).parent
FILES = sorted(path for path in FOLDER.rglob("*.py") if path.name != "__init__.py")
LOCALES = ["de-DE", "de-CH", "de-AT", "fr-FR", "fr-CH", "it-IT", "it-CH", "en-GB", "en-US"]
# Codes and windows of days are found by their own shapes, not by cues.
BY_SHAPE = {"voucher_code", "valid_from", "valid_through", "region"}


@pytest.mark.parametrize("locale", LOCALES)
def test_every_regular_expression_compiles_under_re2(locale: str) -> None:
    for entry in lexicon_for(locale).entries:
        re2.compile(entry.find.pattern)


@pytest.mark.parametrize("name", sorted(languages()))
def test_every_language_has_a_word_for_every_attribute(name: str) -> None:
    language = languages()[name]

    said = {cue.attribute for cue in language.cues} | {sign.attribute for sign in language.signs}

    assert set(ATTRIBUTES) - BY_SHAPE <= said
    assert language.codes
    assert language.starts
    assert language.ends
    assert language.regions


@pytest.mark.parametrize("name", sorted(languages()))
def test_every_language_has_a_word_for_every_value_of_an_enumeration(name: str) -> None:
    signs = {(sign.attribute, sign.value) for sign in languages()[name].signs}

    wanted = {(a.name, word) for a in ATTRIBUTES.values() for word in a.words}

    assert wanted <= signs


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_lexicon_is_words_and_no_code(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))

    allowed = (ast.Expr, ast.ImportFrom, ast.Assign)

    assert all(isinstance(node, allowed) for node in tree.body)
    assert not any(isinstance(node, ast.FunctionDef | ast.Lambda | ast.For | ast.If) for node in ast.walk(tree))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_lexicon_has_at_most_400_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


def test_what_a_region_adds_belongs_to_a_language() -> None:
    known = discover("audit.read.languages", "LANGUAGE", Language)

    assert all(language.extends in known for language in known.values() if language.extends)
    assert "jänner" in {word for month in lexicon_for("de-AT").words.months for word in month.split("|")}


@pytest.mark.parametrize(
    "piece",
    [
        "9", "9 ", "1.", "bis ", "a", "CHF ", "(", "-", "1-", "ab 5 ", "gratis versand ", "€1 ", "0 ", "4,5/5 (",
        "mo-fr 8-", "wenn ", "? ", "24 monate, ", "kinder unter 6 ", "nur für mitglied ", "aaaa-",
    ],
)  # fmt: skip
def test_hostile_text_is_read_in_time_that_grows_with_its_length(piece: str) -> None:
    context = TextContext("de-CH", "CHF", date(2026, 6, 10))
    texts = [piece * (size // len(piece)) for size in (1000, 4000)]
    read_blocks([Block("warm up 1.–")], context)

    seconds = []
    for text in texts:
        begin = time.process_time()
        read_blocks([Block(text)], context)
        seconds.append(time.process_time() - begin)

    assert seconds[1] < max(1.5, 40 * seconds[0])


def test_hits_come_in_the_order_of_the_text() -> None:
    hits = lexicon_for("de-DE").hits("gratis versand ab 50 euro, nur fur neukunden")

    assert [hit.start for hit in hits] == sorted(hit.start for hit in hits)
    assert {hit.entry.role for hit in hits} >= {Role.CUE, Role.SIGN, Role.ZERO}
