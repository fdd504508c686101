"""What is computed by the million gives what it gives one by one."""

from unittest.mock import patch

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.link.blocking import Pairs
from audit.link.columns import Columns, Vocabulary, read_columns, to_columns
from audit.link.compete import best_of_offers, compete, find_rivals
from audit.link.entry import Entry
from audit.link.features import Comparer
from audit.link.frequencies import count_frequencies
from audit.link.grams import gram_matrix
from audit.link.groups import group
from audit.link.parse import parse
from audit.link.ragged import Floats, Ragged

_WORDS = st.sampled_from(
    ["Nordwind", "Frostbox", "Kühltruhe", "KX-TG4324B", "100 l", "6x0,33 l", "rot", "blue", "pro", "Monat", "II", "v2",
     "GB", "128", '43"', "Hülle für", "+", "4er Pack", "-20 %"]
)  # fmt: skip
_ENTRIES = st.builds(
    Entry,
    key=st.uuids().map(str),
    title=st.lists(_WORDS, max_size=7).map(" ".join),
    brand=st.sampled_from(["", "Nordwind", "Südstern GmbH"]),
    model=st.sampled_from(["", "KX-TG4324B", "4711"]),
    description=st.sampled_from(["", "1000 g", "Kühltruhe mit KX-TG4324B und viel Platz"]),
    price=st.sampled_from(["", "19.90", "CHF 1'299.–"]),
)
_TABLES = st.lists(_ENTRIES, min_size=1, max_size=6)
_SCORES = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(-3, 3)), max_size=20)


def test_no_rows_have_no_best() -> None:
    nothing = np.zeros(0, np.int64)
    assert len(group(nothing).best(np.zeros(0))) == 0
    assert len(best_of_offers(Pairs(nothing, nothing), np.zeros(0))) == 0


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(-2, 2))))
def test_the_best_of_each_group_is_the_first_of_its_greatest(rows: list[tuple[int, int]]) -> None:
    rows.sort(key=lambda row: row[0])
    keys, values = np.array([key for key, _ in rows], np.int64), np.array([value for _, value in rows], float)
    expected = [max((at for at, row in enumerate(rows) if row[0] == key), key=lambda at: (rows[at][1], -at))
                for key in sorted({key for key, _ in rows})]  # fmt: skip
    assert group(keys).best(values).tolist() == expected


@given(_SCORES)
def test_rivals_are_the_best_other_offers(scored: list[tuple[int, int, int]]) -> None:
    known = {(offer, record): float(score) for offer, record, score in scored}
    pairs, score = _pairs(known)
    names = tuple(map(str, range(5)))
    rivals = find_rivals(pairs, score, names, names)
    for (offer, record), against in zip(sorted(known), rivals.against(pairs, names, names), strict=True):
        others = sorted((value for (o, r), value in known.items() if r == record and o != offer), reverse=True)
        # Three of a record are remembered, this offer perhaps among them.
        assert [value for value in against.tolist() if value > -np.inf] in (others[:3], others[:2])


@given(_SCORES)
def test_how_far_a_pair_is_ahead_does_not_depend_on_the_pairs_of_other_offers(
    scored: list[tuple[int, int, int]],
) -> None:
    known = {(offer, record): float(score) for offer, record, score in scored}
    pairs, score = _pairs(known)
    nobody = np.full((len(score), 3), -np.inf)
    whole = compete(pairs, score, nobody, 0.5)
    for offer in range(5):
        own = pairs.offer == offer
        alone = compete(Pairs(pairs.record[own], pairs.offer[own]), score[own], nobody[own], 0.5)
        assert np.array_equal(whole[own], alone)


@given(_TABLES)
def test_a_table_read_at_once_is_its_entries_read_one_by_one(entries: list[Entry]) -> None:
    at_once, one_by_one = Vocabulary(), Vocabulary()
    with patch("audit.link.columns._BLOCK", 2):
        table = read_columns(entries, at_once)
    rows = [to_columns([parse(entry)], one_by_one) for entry in entries]
    assert [_said(table, row, at_once) for row in range(len(entries))] == [_said(row, 0, one_by_one) for row in rows]


@settings(max_examples=30)
@given(_TABLES, _TABLES)
def test_pairs_compared_at_once_have_the_features_that_each_has_alone(left: list[Entry], right: list[Entry]) -> None:
    vocabulary = Vocabulary()
    records, offers = read_columns(left, vocabulary), read_columns(right, vocabulary)
    comparer = Comparer(records, offers, vocabulary, count_frequencies(records, offers, vocabulary))
    offer, record = np.divmod(np.arange(len(left) * len(right)), len(left))
    at_once = comparer.compare(Pairs(record, offer))
    alone = [comparer.compare(Pairs(record[at : at + 1], offer[at : at + 1]))[0] for at in range(len(record))]
    assert np.array_equal(at_once, np.array(alone))


@given(st.lists(st.text(" abc9-", max_size=8), max_size=5))
def test_letter_triples_of_many_texts_are_those_of_each(texts: list[str]) -> None:
    together = gram_matrix(texts)
    assert together.shape[0] == len(texts)
    for row, text in enumerate(texts):
        assert (together[row] != gram_matrix([text])).nnz == 0
        assert together[row].sum() == sum(sign != " " for sign in text)


def _pairs(known: dict[tuple[int, int], float]) -> tuple[Pairs, Floats]:
    """Pairs by offer, and the score of each."""
    ordered = sorted(known)
    pairs = Pairs(np.array([r for _, r in ordered], np.int64), np.array([o for o, _ in ordered], np.int64))
    return pairs, np.array([known[one] for one in ordered], float)


def _said(table: Columns, row: int, vocabulary: Vocabulary) -> list[object]:
    """One row in words rather than numbers."""
    words, codes, marks = tuple(vocabulary.words), tuple(vocabulary.codes), tuple(vocabulary.marks)

    def of(column: Ragged, names: tuple[str, ...]) -> list[str]:
        return [names[item] for item in column.items[column.starts[row] : column.starts[row + 1]]]

    sure = table.code_sure[table.codes.starts[row] : table.codes.starts[row + 1]].tolist()
    amounts = table.amounts[table.dimensions.starts[row] : table.dimensions.starts[row + 1]].tolist()
    return [
        table.keys[row], table.texts[row], table.squeezed[row], of(table.words, words), of(table.codes, codes), sure,
        of(table.numbers, marks), of(table.dimensions, marks), amounts, of(table.colours, marks),
        of(table.brands, words), of(table.identifiers, marks), of(table.described, words),
        of(table.described_codes, codes), bool(table.accessory[row]), bool(table.bundle[row]),
        str(table.price[row]),
    ]  # fmt: skip
