"""Dossiers of the last run are found by id and words, with the records of their kin, and are replaced as a whole."""

from dataclasses import replace

from audit.model.attributes import ATTRIBUTES
from audit.model.dossier import Dossier
from audit.model.finding import Offer
from audit.model.notation import parse
from audit.model.promises import Promises
from audit.model.statement import Term
from audit.store.dossiers import Shelved
from audit.store.store import Store
from tests.judge.company import VALUES, consistent, dossier, line


def _dossier(offer: str, kin: tuple[Dossier, ...] = ()) -> Dossier:
    made = dossier(consistent("price"), [line("plan", "price", "39.90 CHF/P1M", "record")])
    records = tuple(replace(record, key=offer, name=offer) for record in made.records)
    records_of_kin = tuple(record for other in kin for record in other.records)
    return replace(made, offer=Offer(offer, offer), records=records, kin=records_of_kin)


def _keep(store: Store, run: int, *dossiers: Dossier, promises: Promises = Promises()) -> None:  # noqa: B008
    store.dossiers.keep(run, (Shelved(one, f"words of {one.offer.id}") for one in dossiers), promises)


def test_an_empty_database_knows_no_dossier(store: Store) -> None:
    assert store.dossiers.run() is None
    assert store.dossiers.words() == []
    assert store.dossiers.get(["surf"]) == {}
    assert store.dossiers.promises(recorded=False) == Promises()


def test_every_attribute_comes_back_as_it_was(store: Store) -> None:
    said = [line("site", name, VALUES[name][0], "in=/p") for name in ATTRIBUTES]
    whole = replace(dossier(said), offer=Offer("all", "Surf XL", "Sommer"))
    _keep(store, 1, whole)

    assert store.dossiers.get(["all"]) == {"all": whole}


def test_the_terms_beside_an_offer_come_back_too(store: Store) -> None:
    terms = frozenset({Term("discount", "20%"), Term("valid_through", "2026-06-30")})
    plain = _dossier("surf")
    beside = replace(plain, mentions=tuple(replace(m, beside=terms) for m in plain.mentions))
    _keep(store, 1, beside)

    assert store.dossiers.get(["surf"])["surf"] == beside


def test_the_records_of_kin_are_put_in_again(store: Store) -> None:
    surf, talk = _dossier("surf"), _dossier("talk")
    sale = _dossier("sale", (surf, talk))
    _keep(store, 1, surf, talk, sale)

    assert store.dossiers.get(["sale", "surf", "unknown"]) == {"sale": sale, "surf": surf}
    assert [one.offer.id for one in store.dossiers.all()] == ["sale", "surf", "talk"]


def test_the_next_run_replaces_what_the_last_one_left(store: Store) -> None:
    _keep(store, 1, _dossier("old"), _dossier("surf"), promises=Promises(frozenset({"OLD10"})))
    terms = frozenset({parse("plan: Surf XL discount ..20%").term})
    _keep(store, 2, _dossier("surf"), promises=Promises(frozenset({"NEW20"}), terms))

    assert store.dossiers.run() == 2
    assert store.dossiers.words() == [("surf", "words of surf")]
    assert store.dossiers.promises(recorded=True) == Promises(frozenset({"NEW20"}), terms, recorded=True)
