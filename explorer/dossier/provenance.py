"""How words travelled: from speaker through carriers and origins to the source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from explorer.dossier.model import Source, SourceId

UNKNOWN = "unknown"


def derivation(id_: SourceId, sources: Mapping[SourceId, Source]) -> tuple[str, ...]:
    """The sources from which one derives, nearest first; ends with `unknown` where the trail is lost."""
    found: list[str] = []
    upward = sources[id_].custom.derives_from
    while upward and upward != "none":
        found.append(upward)
        if upward == UNKNOWN:
            break
        upward = sources[SourceId(upward)].custom.derives_from
    return tuple(found)


def origins(id_: SourceId, sources: Mapping[SourceId, Source]) -> tuple[str, ...]:
    """Where a source comes from in the end: itself, another source, or `unknown`.

    A source of which nothing is said is its own origin only when `derives-from` is `none`.
    """
    above = derivation(id_, sources)
    if above:
        return (above[-1],)
    return (id_,) if sources[id_].custom.derives_from == "none" else (UNKNOWN,)


def count_origins(ids: Iterable[SourceId], sources: Mapping[SourceId, Source]) -> tuple[int, int, int]:
    """How many sources these are, how many known origins they have, how many are of unknown origin."""
    distinct = set(ids)
    last = [origins(id_, sources)[0] for id_ in distinct]
    return len(distinct), len(set(last) - {UNKNOWN}), last.count(UNKNOWN)
