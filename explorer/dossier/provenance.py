"""Which publications a source derives from, and how many origins a set of sources has.

Seven articles that translate one dispatch are one report, not seven, so origins are counted too, and sources of
unknown origin are counted apart. Sources are looked up one by one, because an index only reads those it needs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from explorer.dossier.model import Source, SourceId

UNKNOWN, OWN = "unknown", "none"
Lookup = Callable[[SourceId], Source]


def is_original(source: Source) -> bool:
    """Whether a source is said to derive from no other."""
    return source.custom.derives_from == OWN


def derivation(id_: SourceId, source_of: Lookup) -> tuple[str, ...]:
    """The sources that one derives from, nearest first. The last is `unknown` if the trail is lost."""
    above: list[str] = []
    upward = source_of(id_).custom.derives_from
    while upward and upward != OWN:
        above.append(upward)
        if upward == UNKNOWN:
            break
        upward = source_of(SourceId(upward)).custom.derives_from
    return tuple(above)


def origins(id_: SourceId, source_of: Lookup) -> tuple[str, ...]:
    """Where a source comes from in the end: itself, another source, or `unknown`.

    It is its own origin only if `derives-from` says so (`none`). A source that says nothing may still be a copy.
    """
    above = derivation(id_, source_of)
    if above:
        return (above[-1],)
    return (id_,) if is_original(source_of(id_)) else (UNKNOWN,)


def count_origins(ids: Iterable[SourceId], source_of: Lookup) -> tuple[int, int, int]:
    """The number of sources, of their known origins, and of sources of unknown origin."""
    distinct = set(ids)
    last = [origins(id_, source_of)[0] for id_ in distinct]
    return len(distinct), len(set(last) - {UNKNOWN}), last.count(UNKNOWN)
