"""What a run found, into the store and back."""

from dataclasses import replace
from datetime import datetime

from audit.errors import StoreError
from audit.model.promises import Promises
from audit.pipeline.judged import Judged
from audit.pipeline.neighbours import words_of
from audit.store.codec import decode, encode
from audit.store.dossiers import Shelved
from audit.store.nouns import Run
from audit.store.store import Store


def keep(store: Store, judged: Judged) -> None:
    """Keep all of it but the findings, which the store keeps by themselves."""
    shelved = (Shelved(dossier, words_of(dossier)) for dossier in judged.dossiers)
    store.dossiers.keep(judged.run, shelved, judged.promises)
    rest = replace(judged, findings=(), dossiers=(), promises=Promises())
    store.runs.keep_judged(judged.run, encode(rest))


def kept(store: Store, run: Run) -> Judged:
    """What a run found, as it was kept.

    Raises:
        StoreError: If the run was not judged.
    """
    body = store.runs.judged(run.number)
    if body is None:
        raise StoreError(f"run {run.number} only collected", mend=f"`einklang replay --run {run.number}` judges it")
    return replace(decode(Judged, body), findings=store.findings.of_run(run.number))


def as_of(store: Store, run: Run) -> datetime:
    """The local instant as of which a run judged."""
    body = store.runs.judged(run.number)
    return decode(Judged, body).now if body is not None else datetime.combine(run.day, datetime.min.time())
