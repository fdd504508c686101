"""How near two statements stand in the tree of their document: a banner in the header says nothing of the price box."""

from collections.abc import Iterable, Sequence

from audit.model.statement import Layer, Statement

_UP = 3  # levels above the block of the price in which its badge may stand: card > picture > badge
_PAGE = 2  # html and body hold everything


def is_near(statement: Statement, others: Sequence[Statement]) -> bool:
    """Whether a statement of running text stands in the same part of the page as others; others stand near anyway."""
    if statement.where.layer is not Layer.TEXT or not statement.where.path:
        return True
    home = _shared(_steps(s) for s in others)
    together = len(_shared((home, _steps(statement))))
    is_flat = len(home) <= _PAGE + 2
    return together >= len(home) - _UP and (is_flat or together > _PAGE)


def nearest(statement: Statement, others: Iterable[Statement]) -> tuple[Statement, ...]:
    """Those of some statements that share most of their path with one; all of them where paths tell nothing."""
    ranked: dict[int, list[Statement]] = {}
    for other in others:
        ranked.setdefault(len(_shared((_steps(statement), _steps(other)))), []).append(other)
    return tuple(ranked[max(ranked)]) if ranked else ()


def _steps(statement: Statement) -> tuple[str, ...]:
    return tuple(statement.where.path.split(">")) if statement.where.path else ()


def _shared(paths: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    first, *rest = paths
    length = 0
    while all(path[: length + 1] == first[: length + 1] for path in rest) and length < len(first):
        length += 1
    return first[:length]
