"""Which publications a source derives from, and how many origins a set of sources has.

Seven articles that translate one dispatch are one report, not seven, so origins are counted too, and sources of
unknown origin are counted apart. Sources are looked up one by one, because an index only reads those it needs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from explorer.dossier.model import Actor, ActorId, ActorKind, Quote, Source, SourceId, in_all_languages

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


def carrier_outlets(actors: Iterable[Actor]) -> dict[str, ActorId]:
    """The carriers by each of their names in small letters, as outlets are called in bibliographies."""
    carriers = [actor for actor in actors if actor.kind is ActorKind.CARRIER]
    return {
        name.casefold(): carrier.id
        for carrier in carriers
        for name in (*in_all_languages(carrier.name), *carrier.aliases)
    }


def origin_of(quote: Quote, source_of: Lookup, carriers: Mapping[str, ActorId]) -> str:
    """Where the words of a quote come from in the end: a carrier, a source, or `unknown`.

    The page that prints them may credit a carrier for these words and derive from something else as a whole, so a
    credit comes first. An agency's own page and a page that credits the agency have one origin: the agency.
    """
    if quote.via:
        return quote.via[0]
    (last,) = origins(quote.source, source_of)
    if last == UNKNOWN:
        return UNKNOWN
    source = source_of(SourceId(last))
    return carriers.get((source.container_title or source.publisher).casefold(), last)


def count_origins(origin_by_quote: Iterable[tuple[SourceId, str]]) -> tuple[int, int, int]:
    """The number of sources, of their known origins, and of sources of unknown origin."""
    pairs = set(origin_by_quote)
    known = {origin for _, origin in pairs} - {UNKNOWN}
    return len({source for source, _ in pairs}), len(known), sum(origin == UNKNOWN for _, origin in pairs)
