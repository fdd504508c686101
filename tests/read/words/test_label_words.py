"""Words that name a term, and those that look alike and name an offer."""

from audit.read.words.label_words import is_label


def test_a_premium_that_is_promised_names_an_offer_and_that_of_an_insurance_a_term() -> None:
    assert [is_label(text) for text in ("Eintauschprämie", "Wechselprämie", "Freunde-Rabatt")] == [False] * 3
    assert [is_label(text) for text in ("Monatsprämie", "Prämien", "Rabatt")] == [True] * 3
